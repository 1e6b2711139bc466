"""Asks what the files of a conversion are to state: typed, from a profile or a table, and of the slide itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QStackedWidget, QWidget

from viewer.conversion.metadata.presets import profile_presets
from viewer.conversion.metadata.preview import PrivacyPreview, read_privacy
from viewer.conversion.metadata.profile import SECTIONS, MetadataProfile, fields_of
from viewer.conversion.metadata.profile_file import profile_bytes, read_profile
from viewer.conversion.metadata.table import empty_table
from viewer.conversion.settings import ConversionSettings
from viewer.jobs.job import Progress
from viewer.jobs.whole_file import write_whole
from viewer.slides.slide import SlideError
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.dialogs.metadata.draft import ProfileDraft
from viewer.ui.dialogs.metadata.form import ProfileForm
from viewer.ui.dialogs.metadata.privacy_page import PrivacyPage
from viewer.ui.dialogs.metadata.slide_metadata import SlideMetadata, of_one_patient
from viewer.ui.dialogs.metadata.table_page import TablePage
from viewer.ui.guide.desk import CONVERT
from viewer.ui.job_pool import JobPool
from viewer.ui.theme import CONTROL_GAP, DETAIL, ui_font
from viewer.ui.widgets import Banner, EmptyState, LinkButton, SegmentedControl

_SIZE: Final = QSize(980, 700)
_SUFFIX: Final = ".json"
_TABLE_SUFFIX: Final = ".csv"
STATED, PRIVACY, TABLE = "stated", "privacy", "table"


class MetadataDialog(DialogFrame):
    """Of one slide; what it says may be used for all that wait."""

    guide_page = CONVERT

    stated = Signal(object)
    """What each slide is to state, as a Mapping[Path, SlideMetadata]; the dialog has closed."""

    def __init__(
        self,
        slide: Path,
        begin: SlideMetadata,
        waiting: Sequence[Path],
        jobs: JobPool,
        settings: ConversionSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Ask.

        Args:
            slide: The one that is converted.
            begin: What it would state now.
            waiting: All slides whose conversions may still be changed; ``slide`` need not be among them.
            jobs: Where the slide, and files, are read.
            settings: Of the conversion: which pictures are written.
            parent: The window.
        """
        super().__init__(parent)
        tr = self.tr
        self.slide, self._jobs = slide, jobs
        self._begin = begin
        self._is_over = self._is_leaving = False
        self._slides = tuple(dict.fromkeys((*waiting, slide)))
        self._settings = settings
        self._folder = slide.parent
        self.set_title(tr("Metadata of {0}").format(slide.name))
        self.draft = ProfileDraft(begin.profile, self)
        self.form: ProfileForm | None = None
        """None until the lists of coded values are there."""
        self.tabs = SegmentedControl(
            [
                (STATED, tr("What you state"), ""),
                (PRIVACY, tr("Privacy"), ""),
                (TABLE, tr("Table for all slides"), ""),
            ]
        )
        self.tabs.chosen.connect(self.show_page)
        self.failure = Banner()
        self.failure.dismissed.connect(self.failure.hide)
        self.failure.hide()
        self._waiting = EmptyState()
        self._waiting.show_message(tr("Reading the lists of coded values"), "")
        self.privacy = PrivacyPage(slide.name, begin.privacy)
        self.table = TablePage(self._slides, jobs, lambda: None if self.draft.problems else self.draft.profile)
        self._pages = QStackedWidget()
        for page in (self._waiting, self.privacy, self.table):
            self._pages.addWidget(page)
        self.note = QLabel()
        self.note.setFont(ui_font(DETAIL))
        self.note.setWordWrap(True)
        self.problem_link = LinkButton("", token="fail")
        self.problem_link.clicked.connect(self._go_to_problem)
        self.cancel_button = self.add_button(tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.all_button = self.add_button(tr("Use for all {0} slides").format(len(self._slides)))
        self.all_button.clicked.connect(lambda: self._answer(self._for_all()))
        self.use_button = self.add_button(tr("Use"), primary=True)
        self.use_button.clicked.connect(lambda: self._answer(self._for_these()))
        self._arrange()
        self.privacy.changed.connect(self._judge)
        self.table.choose_requested.connect(self._choose_table)
        self.table.save_requested.connect(self._save_table)
        self.table.changed.connect(self._judge)
        self.draft.changed.connect(self._follow)
        self.finished.connect(self._stop)
        self.show_page(STATED)
        self.tabs.set_chosen(STATED)
        self.resize(_SIZE)
        self._judge()
        self._read()

    def _arrange(self) -> None:
        tabs = QHBoxLayout()
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        self.content.addLayout(tabs)
        self.content.addWidget(self.failure)
        self.content.addSpacing(CONTROL_GAP)
        self.content.addWidget(self._pages, 1)
        said = QHBoxLayout()
        said.setSpacing(CONTROL_GAP)
        said.addWidget(self.problem_link)
        said.addWidget(self.note, 1)
        self.content.addLayout(said)

    def show_page(self, key: str) -> None:
        """Show what is stated, the privacy switches, or the table."""
        self.tabs.set_chosen(key)
        pages = {STATED: self.form or self._waiting, PRIVACY: self.privacy, TABLE: self.table}
        self._pages.setCurrentWidget(pages[key])
        self._put_footer_last()

    def _put_footer_last(self) -> None:
        """Tab leads to the buttons below a page after the page, also where that was made later than they."""
        footer = (self.problem_link, self.cancel_button, self.all_button, self.use_button)
        last: QWidget = self.tabs.option(TABLE)
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            # Qt puts nothing behind what takes no keys.
            if widget not in footer and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                last = widget
            widget = widget.nextInFocusChain()
        for button in footer:
            self.setTabOrder(last, button)
            last = button

    # --- reading -----------------------------------------------------------------------------------------------

    def _start(
        self,
        name: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Do ``work`` in the background; of a dialog that has closed nobody wants to know what came of it."""
        job = self._jobs.start(name, work)
        job.done.connect(lambda value: None if self._is_over else done(value))
        job.failed.connect(lambda error: None if self._is_over else (failed or self._tell)(error))

    def _stop(self) -> None:
        self._is_over = True
        self.table.stop()

    def _read(self) -> None:
        # The lists of coded values come with a library that is slow to import.
        self._start("Read lists of coded values", _read_lists, lambda _: self._show_form())
        self._start(
            f"Read what {self.slide.name} says of itself",
            lambda _: read_privacy(self.slide, self.privacy.choice, self._settings),
            self._show_preview,
            self.privacy.show_failure,
        )

    def _show_preview(self, preview: PrivacyPreview) -> None:
        self.privacy.show_preview(preview)
        self._put_footer_last()

    def _show_form(self) -> None:
        self.form = ProfileForm(self.draft)
        self.form.open_requested.connect(self._open_profile)
        self.form.save_requested.connect(self._save_profile)
        self._pages.insertWidget(0, self.form)
        self._put_footer_last()
        if self.tabs.chosen_key() == STATED:
            self.show_page(STATED)
            self.form.sections.setFocus()
        self._judge()

    # --- files -------------------------------------------------------------------------------------------------

    def _open_profile(self) -> None:
        title, kinds = self.tr("Open a metadata profile"), self._kinds()
        name, _ = QFileDialog.getOpenFileName(self, title, str(self._folder), kinds)
        if name:
            self._folder = Path(name).parent
            self._start("Open a metadata profile", lambda _: read_profile(Path(name)), self._use_profile)

    def _use_profile(self, profile: MetadataProfile) -> None:
        self.failure.hide()
        self.draft.use(profile)

    def _save_profile(self) -> None:
        title, kinds = self.tr("Save the metadata profile"), self._kinds()
        self._save(title, f"metadata{_SUFFIX}", kinds, profile_bytes(self.draft.profile))

    def _save_table(self) -> None:
        title, kinds = self.tr("Save a table to be filled"), self.tr("Tables (*{0})").format(_TABLE_SUFFIX)
        self._save(title, f"metadata{_TABLE_SUFFIX}", kinds, empty_table(self._slides))

    def _save(self, title: str, proposed: str, kinds: str, content: bytes) -> None:
        name, _ = QFileDialog.getSaveFileName(self, title, str(self._folder / proposed), kinds)
        if name:
            path = Path(name) if Path(name).suffix else Path(name + Path(proposed).suffix)
            self._folder = path.parent
            self._start(title, partial(_save, path, content), lambda _: self._say_saved(path))

    def _choose_table(self) -> None:
        title, kinds = self.tr("Use a table of metadata"), self.tr("Tables (*.csv *.tsv *.txt);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, title, str(self._folder), kinds)
        if name:
            self._folder = Path(name).parent
            self.table.use(Path(name))

    def _kinds(self) -> str:
        return self.tr("Metadata profiles (*{0})").format(_SUFFIX) + self.tr(";;All files (*)")

    def _say_saved(self, path: Path) -> None:
        self.failure.show_message("info", self.tr("Saved as {0}.").format(path.name), dismissable=True)

    def _tell(self, error: Exception) -> None:
        advice = error.advice if isinstance(error, SlideError) else ""
        self.failure.show_message("fail", f"{error} {advice}".strip(), dismissable=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is easily pressed once too often: what was typed is dropped at the second one."""
        now = SlideMetadata(self.draft.profile, self.privacy.choice)
        is_changed = now != self._begin or bool(self.draft.problems)
        if event.key() == Qt.Key.Key_Escape and is_changed and not self._is_leaving:
            self._is_leaving = True
            self.failure.show_message("warning", self.tr("What you stated is not used yet. Esc again drops it."))
        else:
            super().keyPressEvent(event)

    # --- answering ---------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        self.privacy.follow(self.draft.profile)
        self.table.follow()
        self._judge()

    def _judge(self) -> None:
        """What the buttons do, and why they do nothing."""
        if self._is_leaving:
            self._is_leaving = False
            self.failure.hide()
        tr, wrong = self.tr, self.draft.problems
        match, is_table = self.table.match, self.table.is_used
        ready = self.form is not None and not wrong and (not is_table or bool(match and match.profiles))
        if is_table:
            count = len(match.profiles) if match else 0
            words = tr("Use for {0} slides").format(count) if count != 1 else tr("Use for 1 slide")
            self.use_button.setText(words if match else tr("Use the table"))
        else:
            self.use_button.setText(tr("Use for this slide") if len(self._slides) > 1 else tr("Use"))
        self.use_button.updateGeometry()
        self.use_button.setEnabled(ready)
        self.all_button.setVisible(len(self._slides) > 1 and not is_table)
        self.all_button.setEnabled(ready)
        self.problem_link.setVisible(bool(wrong))
        many = tr("{0} fields cannot be written as they are: show the first").format(len(wrong))
        self.problem_link.setText(tr("1 field cannot be written as it is: show it") if len(wrong) == 1 else many)
        self.problem_link.updateGeometry()
        self._say_note(bool(wrong))

    def _say_note(self, is_wrong: bool) -> None:
        shared = of_one_patient(self.draft.profile) if self.all_button.isVisibleTo(self) else ()
        if is_wrong or not shared:
            self.note.clear()
        else:
            words = self.tr("“Use for all” would give all {0} slides the same: {1}.")
            self.note.setText(words.format(len(self._slides), ", ".join(shared)))
        self.note.setProperty("tone", "warning")
        self.note.style().polish(self.note)

    def _go_to_problem(self) -> None:
        if self.form is not None:
            self.show_page(STATED)
            self.form.go_to(next(iter(self.draft.problems)))

    def _for_these(self) -> dict[Path, SlideMetadata]:
        if not self.table.is_used:
            return {self.slide: SlideMetadata(self.draft.profile, self.privacy.choice)}
        assert self.table.match is not None
        return {
            slide: SlideMetadata(profile, self.privacy.choice) for slide, profile in self.table.match.profiles.items()
        }

    def _for_all(self) -> dict[Path, SlideMetadata]:
        one = SlideMetadata(self.draft.profile, self.privacy.choice)
        return dict.fromkeys(self._slides, one)

    def _answer(self, answer: Mapping[Path, SlideMetadata]) -> None:
        self.accept()
        self.stated.emit(answer)


def _read_lists(_progress: Progress) -> None:
    """Have all lists and profiles to start from in memory."""
    profile_presets()
    for section in SECTIONS:
        for about in fields_of(section).values():
            if about.codes is not None:
                about.codes.choices  # noqa: B018  (it is kept where it comes from)


def _save(path: Path, content: bytes, _progress: Progress) -> None:
    try:
        write_whole(path, content)
    except OSError as error:
        cause = (error.strerror or str(error)).lower()
        raise SlideError(f"{path.name} cannot be saved: {cause}.", advice="Choose another folder.") from error
