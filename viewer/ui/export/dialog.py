"""The window in which what was drawn on is exported: what is written, the check list, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.export.queue import ExportItem
from viewer.export.run import ExportRequest
from viewer.export.settings import ASSOCIATED, ExportSettings
from viewer.ui.dialogs.frame import DialogFrame
from viewer.ui.export.check_page import CheckPage
from viewer.ui.export.export_list import ExportList
from viewer.ui.export.folders import folder_of, taken_words
from viewer.ui.export.form import ANY_CODE, ExportForm, Place, Wrong
from viewer.ui.export.many import ManyExports
from viewer.ui.export.outlook_view import OutlookView
from viewer.ui.export.preparation import Outlook, Preparation, Refusal, Subject
from viewer.ui.export.remembered import bring_back, remembered
from viewer.ui.export.result_view import ResultView
from viewer.ui.export.reviewing import Reviewing
from viewer.ui.export.runner import Exports
from viewer.ui.guide.desk import REDACT
from viewer.ui.language import localized
from viewer.ui.settings import Settings
from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets import ElidedLabel, EmptyState, LinkButton, SegmentedControl
from viewer.ui.widgets.quiet import quiet_label
from viewer.ui.widgets.scrolled import scrolled

FILES, CHECKS, EXPORTS = "files", "checks", "exports"
_SIZE, _SMALLEST = QSize(620, 800), QSize(600, 520)
_SETTLED_MS = 250
"""After which what was typed is looked at."""
_HOME = "Verislide exports"


class ExportDialog(DialogFrame):
    """Slides can be looked at and drawn on meanwhile; closing it ends no export."""

    guide_page = REDACT

    shape_wanted = Signal(str)
    picture_wanted = Signal(str)
    slide_wanted = Signal()
    compare_requested = Signal(object, object)

    def __init__(
        self, exports: Exports, reviewing: Reviewing, settings: Settings, place: Place, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._exports, self.reviewing, self._settings = exports, reviewing, settings
        self.subject: Subject | None = None
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.home = Path(documents or Path.home()) / _HOME
        """For the folders of exports; it is not remembered, as it may be called after a patient."""
        self.setModal(False)
        self.set_title(self.tr("Export a redacted copy"))
        self.preparation = Preparation(self)
        self.form = ExportForm(place)
        bring_back(self.form, settings.export_form)
        self.outlook = OutlookView()
        self.checks = CheckPage(reviewing)
        self.list, self.outcome = ExportList(exports), ResultView()
        self.many = ManyExports(exports, self.form, settings, self)
        self.many.begun.connect(self._show_export)
        self.name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.name.setFont(ui_font(DETAIL))
        self.name.setProperty("tone", "text2")
        tr = self.tr
        titles = ((FILES, tr("Files")), (CHECKS, tr("Check list")), (EXPORTS, tr("Exports")))
        self.pages = SegmentedControl([(key, words, "") for key, words in titles])
        self.pages.chosen.connect(self.show_page)
        self.place = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.place_button = LinkButton(tr("Change"))
        self.place_button.setToolTip(tr("Folder for the folder of the export"))
        self.place_button.clicked.connect(self._choose_place)
        self.looking = quiet_label()
        """What is waited for before an export can begin."""
        self.why = quiet_label()
        """Why it cannot."""
        self.why.setProperty("tone", "warning")
        self.why_button = LinkButton(tr("Show"))
        """Leads to where that is mended."""
        self.why_button.clicked.connect(self._go_where_it_is_blocked)
        self._blocked: Callable[[], object] = lambda: None
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settle.timeout.connect(self._prepare)
        self._stack = QStackedWidget()
        self._arrange()
        self.many_button = self.add_button(tr("Many slides…"), left=True)
        self.many_button.clicked.connect(self._choose_many)
        self.add_button(tr("Close")).clicked.connect(self.reject)
        self.export_button = self.add_button(tr("Export"), primary=True)
        self.export_button.clicked.connect(self.export)
        self._connect()
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE.boundedTo(self.screen().availableSize()).expandedTo(_SMALLEST))
        self.show_page(FILES)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.pages)
        head.addWidget(self.name, 1)
        where = QHBoxLayout()
        where.setSpacing(12)
        caption = QLabel(self.tr("Save in"))
        caption.setFont(ui_font(DETAIL))
        caption.setProperty("tone", "text2")
        where.addWidget(caption)
        where.addWidget(self.place, 1)
        where.addWidget(self.place_button)
        files = QWidget()
        column = QVBoxLayout(files)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addLayout(where)
        column.addWidget(self.outlook)
        column.addStretch(1)
        self.empty = EmptyState()
        self.empty.show_message(
            self.tr("Nothing has been exported yet"),
            self.tr("Choose what is written under “Files”, and walk through the check list."),
        )
        listed = QWidget()
        above = QVBoxLayout(listed)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self.many.bar)
        above.addWidget(self.list, 1)
        done = QSplitter(Qt.Orientation.Vertical)
        done.setChildrenCollapsible(False)
        done.addWidget(listed)
        done.addWidget(scrolled(self.outcome))
        done.setStretchFactor(1, 1)
        done.setSizes([150, 400])
        self._exported = QStackedWidget()
        self._exported.addWidget(self.empty)
        self._exported.addWidget(done)
        self._pages = {FILES: scrolled(files), CHECKS: self.checks, EXPORTS: self._exported}
        for page in self._pages.values():
            self._stack.addWidget(page)
        self.content.addLayout(head)
        self.content.addWidget(self._stack, 1)
        self.content.addWidget(self.looking)
        why = QHBoxLayout()
        why.setSpacing(12)
        why.addWidget(self.why, 1)
        why.addWidget(self.why_button)
        self.content.addLayout(why)

    def _connect(self) -> None:
        self.form.changed.connect(self._form_changed)
        self.form.gone_on.connect(self._go_where_it_is_blocked)
        self.preparation.news.connect(self.follow)
        self.reviewing.changed.connect(self.follow)
        self.checks.shape_wanted.connect(self.shape_wanted)
        self.checks.picture_wanted.connect(self.picture_wanted)
        self.checks.picture_chosen.connect(self._choose_picture)
        self.checks.slide_wanted.connect(self.slide_wanted)
        self.checks.all_confirmed.connect(self.export_button.setFocus)
        self._exports.changed.connect(self.follow)
        self._exports.progressed.connect(lambda _: self._show_result())
        self.list.chosen.connect(lambda _: self._show_result())
        self.outcome.compare_requested.connect(self.compare_requested)
        self.outcome.retry_requested.connect(self._exports.start)

    # --- what is exported --------------------------------------------------------------------------------------

    def show_subject(self, subject: Subject | None) -> None:
        """Offer this slide with what is hidden of it; None: nothing is open."""
        before, self.subject = self.subject, subject
        if subject is not None:
            self.reviewing.take(subject.path, subject.identity)
        elif before is not None:
            self.preparation.release()
        if subject is None or before is None or (before.path, before.levels) != (subject.path, subject.levels):
            self.checks.forget()
            self.form.show_slide(*((subject.levels, subject.picture) if subject is not None else ((), None)))
        elif before.picture != subject.picture:
            self.form.show_picture(subject.picture)
        self._prepare()

    @property
    def is_at_rest(self) -> bool:
        """Whether everything is known that is to be known."""
        return not self._settle.isActive() and self.preparation.is_at_rest

    @property
    def is_looking(self) -> bool:
        """Whether something that decides whether an export can begin is not known yet."""
        return self._settle.isActive() or None in (self.preparation.outlook, self.preparation.checks)

    def request(self, settings: ExportSettings) -> ExportRequest | None:
        """What would be exported with ``settings``; None while nothing is open."""
        subject = self.subject
        if subject is None:
            return None
        out = folder_of(self.home, subject.path, settings, self._exports)
        return ExportRequest(subject.path, subject.redactions, settings, out, self.reviewing.review)

    def _form_changed(self) -> None:
        self._settle.start()
        self.follow()

    def _prepare(self) -> None:
        self._settle.stop()
        settings = self.form.settings()
        right = settings if isinstance(settings, ExportSettings) else None
        listed = self.request(right or self.form.settings_called(ANY_CODE))
        if listed is not None:
            listed = _without_review(listed)
        sized = listed if right is not None and self.isVisible() else None
        self.preparation.ask(listed if self.isVisible() else None, sized)
        self.follow()

    # --- following ---------------------------------------------------------------------------------------------

    def show_page(self, key: str) -> None:
        """Show one of the three pages."""
        self.pages.set_chosen(key)
        self._stack.setCurrentWidget(self._pages[key])
        if key == CHECKS:
            self.checks.begin()
        self.follow()

    def follow(self) -> None:
        """Show what is known, and whether an export can begin."""
        settings = self.form.settings()
        wrong = settings if isinstance(settings, Wrong) else None
        self.form.mark(wrong)
        begins = self.pages.chosen_key() != EXPORTS
        self.name.setText(self.subject.path.name if self.subject is not None and begins else "")
        right = settings if isinstance(settings, ExportSettings) else None
        request = self.request(right) if right is not None else None
        self.place.setText(str(request.out if request is not None else self.home / self.tr("study code")))
        # Where the folder is taken that is said below, and nothing else of it here.
        sized = right if request is None or not taken_words(request, self._exports) else None
        self.outlook.show_outlook(sized, self.preparation.outlook if sized is not None else None)
        self.outlook.show_drawn(self.subject is not None and not self.subject.redactions.shapes)
        has_code = wrong is None or wrong.field is not self.form.code
        self.checks.show_checks(self.preparation.checks, self.form.associated, code_is_there=has_code)
        self._name_pages()
        looking = right is not None and self.subject is not None and self.is_looking
        self.looking.setText(self.tr("Looking at what is to be exported…") if looking else "")
        self.looking.setVisible(looking and begins)
        sentence, self._blocked = self._why_not(settings)
        self.why.setText(sentence)
        for widget in (self.why, self.why_button):
            widget.setVisible(bool(sentence) and not looking and begins)
        can = self.can_export
        if self.export_button.hasFocus() and not can and self.pages.chosen_key() == CHECKS:
            self.checks.rows.setFocus()  # else the keys would go to whatever comes next
        self.export_button.setEnabled(can)
        self._exported.setCurrentIndex(1 if self._exports.queue.items else 0)
        self._show_result()

    def _name_pages(self) -> None:
        count, left = len(self.checks.items), self.checks.open_count
        words = self.tr("Check list {0}/{1}").format(count - left, count) if count else self.tr("Check list")
        self.pages.set_text(CHECKS, words)
        exports = len(self._exports.queue.items)
        self.pages.set_text(EXPORTS, self.tr("Exports {0}").format(exports) if exports else self.tr("Exports"))

    @property
    def can_export(self) -> bool:
        """Whether the button starts something."""
        settings = self.form.settings()
        return isinstance(settings, ExportSettings) and self._refused(settings) is None

    def _refused(self, settings: ExportSettings) -> tuple[str, Callable[[], object]] | None:
        """Why it cannot begin now, and where that is mended."""
        to_files, to_checks = partial(self.show_page, FILES), partial(self.show_page, CHECKS)
        outlook, checks = self.preparation.outlook, self.preparation.checks
        if self.subject is None:
            return self.tr("Open a slide first."), lambda: None
        request = self.request(settings)
        if request is not None and (taken := taken_words(request, self._exports)):
            return taken, partial(self._to_field, self.form.code)
        if isinstance(outlook, Refusal):
            return self.tr("It cannot be exported like this."), to_files
        if isinstance(checks, Refusal):
            return localized(checks.sentence), to_checks
        if self.is_looking:
            return "", to_files
        if isinstance(outlook, Outlook) and not outlook.fits:
            return self.tr("The disk has no room for it: choose another folder."), to_files
        if self.checks.open_count and not self.checks.has_reason:
            one = self.tr("1 thing of the check list is not confirmed.")
            more = self.tr("{0} things of the check list are not confirmed.").format(self.checks.open_count)
            return (one if self.checks.open_count == 1 else more), to_checks
        return None

    def _why_not(self, settings: ExportSettings | Wrong) -> tuple[str, Callable[[], object]]:
        if isinstance(settings, Wrong):
            return localized(settings.sentence), partial(self._to_field, settings.field)
        refused = self._refused(settings)
        if refused is not None:
            return refused
        if self.checks.open_count:
            words = self.tr("Not everything is confirmed: the export will say so, and give your reason.")
            return words, partial(self.show_page, CHECKS)
        return "", lambda: None

    def _go_where_it_is_blocked(self) -> None:
        self._blocked()

    def _to_field(self, field: QWidget) -> None:
        self.show_page(FILES)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def item(self) -> ExportItem | None:
        """The chosen export."""
        number = self.list.number
        return next((item for item in self._exports.queue.items if item.number == number), None)

    def _show_result(self) -> None:
        item = self.item
        if item is not None:
            self.outcome.show_item(item, self._exports.running(item.number))

    # --- what a person does ------------------------------------------------------------------------------------

    def export(self) -> None:
        """Begin, or wait for the exports before it, and show how it goes."""
        settings = self.form.settings()
        if not isinstance(settings, ExportSettings) or self._refused(settings) is not None:
            return
        request = self.request(settings)
        assert request is not None
        self._settings.export_form = remembered(self.form)
        self.list.setFocus()  # the button is locked at once, and the keys must not go to whatever comes next
        self._show_export(self._exports.ask(request))

    def _show_export(self, number: int) -> None:
        self.show_page(EXPORTS)
        self.list.choose(number)

    def _choose_many(self) -> None:
        wrong = self.form.settings_of_many()
        if isinstance(wrong, Wrong):
            self._to_field(wrong.field)
        else:
            self.many.choose(self.home)

    def _choose_picture(self, name: str, chosen: bool) -> None:
        wanted = {*self.form.associated, name} if chosen else {*self.form.associated} - {name}
        self.form.associated = tuple(one for one in ASSOCIATED if one in wanted)
        self._prepare()

    def _choose_place(self) -> None:
        title = self.tr("Folder for the folder of the export")
        chosen = QFileDialog.getExistingDirectory(self, title, str(self.home))
        if chosen:
            self.home = Path(chosen)
            self._prepare()

    def showEvent(self, event: QShowEvent) -> None:
        """What is on the disk may be another by now."""
        super().showEvent(event)
        if not event.spontaneous() and not self.form.code.text():
            self.form.code.setFocus()
        self._prepare()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the slide."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._settings.export_form = remembered(self.form)
            self.preparation.ask(None, None)
            self.preparation.release()

    def close_jobs(self) -> None:
        """Stop looking at slides."""
        self.preparation.close()
        self.many.close()


def _without_review(request: ExportRequest) -> ExportRequest:
    """What is looked at does not change with what is confirmed."""
    return ExportRequest(request.slide_path, request.redactions, request.settings, request.out)
