"""Several slides exported as the form says, each into a folder called by its code."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from viewer.export.batch import SHAPES_SUFFIX, PreparedSlide, chosen_slides, files_of_slides, prepared_slides
from viewer.export.review import LEAST_LETTERS, Override, ReviewState, is_reason
from viewer.export.settings import ExportSettings
from viewer.jobs.job import Progress, Step
from viewer.jobs.system_user import system_user
from viewer.redaction.sketch import now
from viewer.slides.slide import SlideError
from viewer.slides.slides_among import slides_among
from viewer.ui.dialogs.choosers import name_filters
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.dialogs.tables import add_row, fact_table
from viewer.ui.export.words import sentences
from viewer.ui.guide.desk import REDACT
from viewer.ui.icons import tinted_icon
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.language import localized
from viewer.ui.latest_job import LatestJob
from viewer.ui.settings import Settings
from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets import Button, ElidedLabel, LinkButton
from viewer.ui.widgets.drop_target import dropped_paths
from viewer.ui.widgets.quiet import quiet_label

_SIZE, _SMALLEST = QSize(620, 640), QSize(560, 480)
_NAME, _SHAPES = 0, 1


class ManySlidesDialog(DialogFrame):
    """Slides, where their shapes and codes come from, and why they are exported without a review."""

    guide_page = REDACT

    prepared = Signal(object)
    """Some ``PreparedSlide``, of which one at least has a request; the dialog is closed."""

    def __init__(
        self,
        settings_of: Callable[[Path], ExportSettings],
        said_of_settings: str,
        home: Path,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        """``settings_of`` says how a slide is exported; ``home`` is the folder for the folders of the exports."""
        super().__init__(parent)
        tr = self.tr
        self._settings_of, self._settings = settings_of, settings
        self.home, self.shapes_folder = home, Path()
        self.table_path: Path | None = None
        self.slides: dict[Path, Path | None] = {}
        """The file of shapes of each slide."""
        self._adding: tuple[Path, ...] = ()
        """What was added and has not been looked at."""
        self.setModal(True)
        self.setAcceptDrops(True)
        self.set_title(tr("Export many slides"), said_of_settings)
        self.jobs = JobPool(1, self)
        self._looking = LatestJob("Look for files of shapes", self.jobs, self)
        self._looking.done.connect(self._has_looked)
        self._preparing: Job | None = None
        self._news = ""
        self.table = fact_table((tr("Slide"), tr("Shapes")), ())
        self.table.setAccessibleName(tr("Slides"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setColumnWidth(_NAME, 250)
        self.table.itemSelectionChanged.connect(self.follow)
        self.add_slides, self.add_folder = Button(tr("Add slides")), Button(tr("Add folder"))
        self.add_slides.clicked.connect(self._choose_slides)
        self.add_folder.clicked.connect(self._choose_folder)
        self.remove_button = LinkButton(tr("Remove"))
        self.remove_button.clicked.connect(self.remove_chosen)
        self.bare = QCheckBox(tr("Export slides without a file of shapes as they are"))
        self.bare.toggled.connect(lambda _: self.follow())
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Needed for slides that nobody has reviewed; it travels with the exports"))
        self.reason.textEdited.connect(lambda _: self._changed())
        self.why = quiet_label()
        self.places = {key: ElidedLabel(mode=Qt.TextElideMode.ElideMiddle) for key in ("shapes", "codes", "home")}
        self.place_buttons = {
            "shapes": self._place_button(tr("Choose folder"), self._choose_shapes_folder),
            "codes": self._place_button(tr("Choose table"), self._choose_table),
            "home": self._place_button(tr("Change"), self._choose_home),
        }
        self._arrange()
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self.export_button = self.add_button(tr("Export"), primary=True)
        self.export_button.clicked.connect(self.prepare)
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE)
        self.follow()

    def _place_button(self, words: str, choose: Callable[[], object]) -> LinkButton:
        button = LinkButton(words)
        button.clicked.connect(lambda: choose())
        return button

    def _arrange(self) -> None:
        tr = self.tr
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.add_slides, self.add_folder, self.remove_button):
            row.addWidget(widget)
        row.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        captions = {"shapes": tr("Shapes"), "codes": tr("Codes from"), "home": tr("Save in")}
        for number, (key, words) in enumerate(captions.items()):
            grid.addWidget(_caption(words), number, 0)
            grid.addWidget(self.places[key], number, 1)
            grid.addWidget(self.place_buttons[key], number, 2)
            self.place_buttons[key].setAccessibleName(f"{words}: {self.place_buttons[key].text()}")
        caption = _caption(tr("Reason"))
        caption.setBuddy(self.reason)
        self.reason.setAccessibleName(tr("Reason for going on without a review"))
        grid.addWidget(caption, 3, 0)
        grid.addWidget(self.reason, 3, 1, 1, 2)
        self.content.addLayout(row)
        self.content.addWidget(self.table, 1)
        self.content.addWidget(self.bare)
        self.content.addLayout(grid)
        self.content.addWidget(self.why)

    def go_on_from(self, before: ManySlidesDialog) -> None:
        """Offer the folders and the table that were chosen the last time."""
        self.home, self.shapes_folder, self.table_path = before.home, before.shapes_folder, before.table_path
        self.follow()

    # --- what is chosen ----------------------------------------------------------------------------------------

    def add(self, paths: Sequence[Path]) -> None:
        """Append slides, and those that lie in folders."""
        self._adding = (*self._adding, *paths)  # of what is asked meanwhile only the last is looked at
        self._looking.ask(partial(_looked, tuple(self.slides), self._adding, self._folder))

    def remove_chosen(self) -> None:
        """Take the chosen slides off the list."""
        rows = {index.row() for index in self.table.selectedIndexes()}
        self.slides = {path: shapes for row, (path, shapes) in enumerate(self.slides.items()) if row not in rows}
        self._fill()
        self._changed()

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is being looked at."""
        return self._looking.is_at_rest and self._preparing is None

    @property
    def _folder(self) -> Path | None:
        return self.shapes_folder if self.shapes_folder != Path() else None

    def _look_again(self) -> None:
        self.add(())

    def _has_looked(self, found: _Looked) -> None:
        self._adding = tuple(path for path in self._adding if path not in found.asked)
        self._news = found.wrong
        # Somebody may have taken some off the list meanwhile.
        if not found.wrong:
            wanted = {*self.slides, *found.added}
            self.slides = {path: shapes for path, shapes in found.shapes.items() if path in wanted}
        self._fill()
        self.follow()

    def _fill(self) -> None:
        self.table.setRowCount(0)
        for path, shapes in self.slides.items():
            words = shapes.name if shapes is not None else self.tr("No file of shapes")
            items = add_row(self.table, (path.name, words), ())
            items[_NAME].setToolTip(str(path))
            items[_SHAPES].setToolTip(str(shapes) if shapes is not None else f"{path.name}{SHAPES_SUFFIX}")
            items[_SHAPES].setIcon(tinted_icon(*(("check", "accent") if shapes is not None else ("info", "warning"))))

    @property
    def _wanted(self) -> int:
        """Slides that would be exported."""
        return len(self.slides) if self.bare.isChecked() else sum(one is not None for one in self.slides.values())

    def _changed(self) -> None:
        self._news = ""
        self.follow()

    def follow(self) -> None:
        """Show what is chosen, and whether it can begin."""
        beside = self.tr("“{0}” beside each slide").format(f"NAME{SHAPES_SUFFIX}")
        self.places["shapes"].setText(str(self._folder or beside))
        self.places["codes"].setText(str(self.table_path or self.tr("No table of pseudonyms is chosen yet")))
        self.places["home"].setText(str(self.home))
        busy, count = self._preparing is not None, self._wanted
        for widget in (self.add_slides, self.add_folder, self.bare, *self.place_buttons.values()):
            widget.setEnabled(not busy)
        self.remove_button.setVisible(bool(self.table.selectedIndexes()) and not busy)
        self.export_button.setText(self.tr("Export {0}").format(count) if count else self.tr("Export"))
        self.export_button.updateGeometry()
        self.export_button.setEnabled(not busy and bool(count) and self.table_path is not None)
        self.why.setText(self._news or self._why_not())
        tone = "warning" if self._news and not busy else "text2"
        if self.why.property("tone") != tone:
            self.why.setProperty("tone", tone)
            self.why.style().polish(self.why)

    def _why_not(self) -> str:
        if not self.slides:
            return self.tr("Add slides, or drop them here.")
        left = len(self.slides) - self._wanted
        if not self._wanted:
            return self.tr("None of them has a file of shapes.")
        if self.table_path is None:
            return self.tr("Choose the table that gives each slide its study code, or a name for a new one.")
        if left:
            one, more = self.tr("1 slide has no file of shapes"), self.tr("{0} slides have no file of shapes")
            return self.tr("{0} and will not be exported.").format(one if left == 1 else more.format(left))
        return ""

    # --- what a person does ------------------------------------------------------------------------------------

    def _choose_slides(self) -> None:
        home = self._settings.last_folder or str(Path.home())
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Slides to export"), home, name_filters())
        if names:
            self._settings.last_folder = str(Path(names[0]).parent)
            self.add([Path(name) for name in names])

    def _choose_folder(self) -> None:
        home = self._settings.last_folder or str(Path.home())
        if chosen := QFileDialog.getExistingDirectory(self, self.tr("Folder of slides to export"), home):
            self.add([Path(chosen)])

    def _choose_shapes_folder(self) -> None:
        home = str(self._folder or self._settings.last_folder or Path.home())
        title = self.tr("Folder with a file of shapes for each slide")
        if chosen := QFileDialog.getExistingDirectory(self, title, home):
            self.shapes_folder = Path(chosen)
            self._look_again()
            self._changed()

    def _choose_table(self) -> None:
        title, kind = self.tr("Table of pseudonyms, or a name for a new one"), self.tr("Tables of pseudonyms (*.json)")
        home = str(self.table_path or Path.home() / "pseudonyms.json")
        options = QFileDialog.Option.DontConfirmOverwrite  # one that is there is gone on with
        chosen, _ = QFileDialog.getSaveFileName(self, title, home, kind, options=options)
        if chosen:
            self.table_path = Path(chosen)
            self._changed()

    def _choose_home(self) -> None:
        title = self.tr("Folder for the folders of the exports")
        if chosen := QFileDialog.getExistingDirectory(self, title, str(self.home)):
            self.home = Path(chosen)
            self._changed()

    def prepare(self) -> None:
        """Give codes, and look what has been confirmed; then close, or say what is in the way."""
        if self.table_path is None or self._preparing is not None:
            return
        text = self.reason.text().strip()
        override = Override(text, system_user(), now()) if is_reason(text) else None
        bare = self.bare.isChecked()
        work = partial(
            _prepared, list(self.slides), self.home, self.table_path, self._folder, self._settings_of, bare, override
        )
        self._preparing = job = self.jobs.start("Give study codes", work)
        job.progressed.connect(self._show_step)
        job.done.connect(partial(self._has_prepared, override))
        job.failed.connect(self._has_failed)
        job.over.connect(self._is_over)
        self._news = self.tr("Looking at the slides…")
        self.follow()

    def _show_step(self, step: Step) -> None:
        self.why.setText(f"{localized(step.text)}…")

    def _has_prepared(self, override: Override | None, found: Sequence[PreparedSlide]) -> None:
        asked = [one for one in found if one.request is not None]
        bare = [one for one in asked if one.review is ReviewState.NOT_REVIEWED]
        errors = [one.outcome.error for one in found if one.outcome.error is not None]
        if not asked:
            self._news = localized(str(errors[0])) if errors else self.tr("None of them can be exported.")
        elif bare and override is None:
            one, more = self.tr("1 slide is not reviewed"), self.tr("{0} slides are not reviewed").format(len(bare))
            words = self.tr("{0}: say why they are exported all the same, in {1} letters or more.")
            self._news = words.format(one if len(bare) == 1 else more, LEAST_LETTERS)
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._news = ""
            self.prepared.emit(found)
            self.accept()

    def _has_failed(self, error: Exception) -> None:
        self._news = sentences(str(error), error.advice if isinstance(error, SlideError) else "")

    def _is_over(self) -> None:
        self._preparing = None
        self.follow()

    def done(self, result: int) -> None:
        """Stop looking, however it is closed; what cannot stop at once ends by itself."""
        self._looking.drop()
        if self._preparing is not None:
            self._preparing.cancel()
        super().done(result)

    def close_jobs(self) -> None:
        """Stop looking at slides."""
        self._looking.drop()
        self.jobs.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the chosen slides off the list."""
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.remove_chosen()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add them."""
        event.acceptProposedAction()
        self.add(dropped_paths(event.mimeData()))


@dataclass(frozen=True, slots=True)
class _Looked:
    """What came of looking at what was added."""

    asked: tuple[Path, ...]
    added: tuple[Path, ...] = ()
    shapes: Mapping[Path, Path | None] = field(default_factory=dict)
    """The file of shapes of each slide, of those that were there, too; empty where nothing could be looked at."""
    wrong: str = ""
    """Why."""


def _looked(known: Sequence[Path], paths: tuple[Path, ...], folder: Path | None, progress: Progress) -> _Looked:
    try:
        added = tuple(slides_among(paths, progress, dicom=True)) if paths else ()
        files = files_of_slides(tuple(dict.fromkeys((*known, *added))), folder)
        return _Looked(paths, added, {source: shapes for source, (shapes, _) in files.items()})
    except SlideError as error:
        return _Looked(paths, wrong=sentences(str(error), error.advice))


def _prepared(
    sources: Sequence[Path],
    out: Path,
    table: Path,
    folder: Path | None,
    settings_of: Callable[[Path], ExportSettings],
    bare: bool,
    override: Override | None,
    progress: Progress,
) -> tuple[PreparedSlide, ...]:
    chosen = chosen_slides(sources, out, table, folder, progress)
    return prepared_slides(chosen, settings_of, without_shapes=bare, override=override, progress=progress)


def _caption(words: str) -> QLabel:
    label = QLabel(words)
    label.setFont(ui_font(DETAIL))
    label.setProperty("tone", "text2")
    return label
