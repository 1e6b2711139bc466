"""The command that opens the window for exports; what it needs is imported when it is first given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from viewer.geometry import Rect
from viewer.slides.identity import slide_identity
from viewer.ui.inspection import Inspection
from viewer.ui.redacting import Redacting
from viewer.ui.session import Session
from viewer.ui.settings import Settings
from viewer.ui.toast import Toast

if TYPE_CHECKING:
    from viewer.export.kept_reviews import ReviewFiles
    from viewer.ui.export.dialog import ExportDialog
    from viewer.ui.export.preparation import Subject
    from viewer.ui.export.review_keeper import ReviewKeeper
    from viewer.ui.export.runner import Exports


class ExportCommand(QObject):
    """The original that is drawn on is exported while the window shows it, or anything else."""

    jobs_changed = Signal()

    def __init__(
        self,
        session: Session,
        settings: Settings,
        drawing: tuple[Redacting, Inspection],
        compare: Callable[[Sequence[Path]], object],
        toast: Toast,
        window: QWidget,
    ) -> None:
        """``drawing`` has the shapes and the rectangle, ``compare`` opens an original and what was exported of it."""
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self._redacting, self._inspection = drawing
        self._compare, self._toast = compare, toast
        self.exports: Exports | None = None
        self.dialog: ExportDialog | None = None
        self.reviews: ReviewKeeper | None = None
        self._redacting.keeper.discarded.connect(self._discard_review)
        self._asked_of: Path | None = None
        """The slide that the window for exports was last opened for."""
        self._shows_exported = False
        """Whether the check list has the panes shown as exported."""
        self._told: set[int] = set()
        """Exports whose end was said."""
        self._news = QTimer(self, singleShot=True, interval=0)
        """Several changes at once are one."""
        self._news.timeout.connect(self._follow)
        for signal in (session.slots_changed, self._redacting.drawn.changed, self._inspection.rectangle.changed):
            signal.connect(lambda *_: self._news.start() if self.dialog is not None else None)
        session.comparison.listen(self._state_changed)

    @cached_property
    def _review_files(self) -> ReviewFiles:
        from viewer.export.kept_reviews import ReviewFiles

        return ReviewFiles(self._settings.path.parent / "reviews")

    def handlers(self) -> dict[str, Callable[[], object]]:
        """A function for its command."""
        return {"redaction_export": self.show}

    @property
    def running(self) -> int:
        """How many exports run."""
        return len(self.exports.jobs.jobs) if self.exports is not None else 0

    def wrote(self, path: Path) -> bool:
        """Whether ``path`` is, or lies in, the folder of an export of this session of the program."""
        outs = [item.request.out for item in self.exports.queue.items] if self.exports is not None else []
        return any(out == path or out in path.parents for out in outs)

    def show(self) -> None:
        """Open the window for exports at the right of the window's, or bring it to the front."""
        dialog = self._made()
        subject = self._subject()
        dialog.show_subject(subject)
        if subject is not None and subject.path != self._asked_of:
            self._asked_of = subject.path
            dialog.show_page("files")
        # What was made small by hand is not brought back by being shown.
        dialog.setWindowState(dialog.windowState() & ~Qt.WindowState.WindowMinimized)
        if not dialog.isVisible():
            self._place(dialog)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _made(self) -> ExportDialog:
        from viewer.ui.export.dialog import ExportDialog
        from viewer.ui.export.form import Place
        from viewer.ui.export.review_keeper import ReviewKeeper
        from viewer.ui.export.reviewing import Reviewing
        from viewer.ui.export.runner import Exports

        if self.dialog is None:
            self.exports = Exports(self._session, self._redacting.audit.audit.log, self)
            self.exports.jobs.jobs_changed.connect(self.jobs_changed)
            self.exports.changed.connect(self._tell)
            place = Place(self._view, lambda: self._inspection.rectangle.rect)
            reviewing = Reviewing(self._redacting.audit, self)
            self.reviews = ReviewKeeper(reviewing, self._review_files, self._redacting, self)
            self.reviews.told.connect(partial(self._toast.show, action=self.tr("Close")))
            self.dialog = ExportDialog(self.exports, reviewing, self._settings, place, self._window)
            self.reviews.saved.connect(self.dialog.checks.saved.show_message)
            self.dialog.checks.save_wanted.connect(self._save_checks)
            self.dialog.shape_wanted.connect(self._show_shape)
            self.dialog.picture_wanted.connect(self._redacting.show_picture)
            self.dialog.slide_wanted.connect(self._show_slide)
            self.dialog.form.changed.connect(self._use_fill)
            self._use_fill()
            self.dialog.compare_requested.connect(self._show_pair)
        return self.dialog

    def _place(self, dialog: ExportDialog) -> None:
        """Where the first pane stays in sight, on which the shapes are looked at."""
        window, room = self._window.frameGeometry(), self._window.screen().availableGeometry()
        size = dialog.frameGeometry().size()
        left = min(window.right() + 1 - size.width(), room.right() + 1 - size.width())
        top = window.top() + max(0, (window.height() - size.height()) // 2)
        dialog.move(max(room.left(), left), max(room.top(), top))

    # --- what is exported --------------------------------------------------------------------------------------

    def _subject(self) -> Subject | None:
        from viewer.ui.convert.looks import LevelLook
        from viewer.ui.export.picture_rows import picture_look
        from viewer.ui.export.preparation import Subject

        reference = self._session.comparison.state.reference
        if reference is None:
            return None
        slide = reference.slide
        levels = tuple(
            LevelLook(one.index, one.size, one.downsample, one.mpp.x if one.mpp is not None else None)
            for one in slide.levels
        )
        redactions = self._redacting.drawn.drawing.redactions
        return Subject(slide.path, slide_identity(slide), levels, redactions, picture_look(slide))

    def _state_changed(self, before: object, state: object) -> None:
        if self.dialog is not None and getattr(before, "panes", None) is not getattr(state, "panes", None):
            self._news.start()

    def _follow(self) -> None:
        if self.dialog is None or self._redacting.drawn.is_passing:
            return
        open_now = any(slot.path for slot in self._session.slots)
        subject = self._subject()
        if subject is None and open_now and any(slot.pending for slot in self._session.slots):
            return  # while a reader is being changed there is no reference
        self.dialog.show_subject(subject)
        self.dialog.form.show_again()

    def _view(self) -> Rect | None:
        """What the panes show of the original, in its level-0 pixels."""
        state = self._session.comparison.state
        if state.reference is None:
            return None
        view = state.viewport
        seen = view.to_screen.inverse().bounding(Rect(0, 0, view.size.width, view.size.height))
        shown = seen.intersected(Rect(0, 0, *state.reference.slide.levels[0].size))
        return None if shown.is_empty else shown

    def _show_shape(self, identity: str) -> None:
        if self._shows_exported:  # else nobody sees what the shape hides
            self._shows_exported = False
            self._redacting.as_exported.show(False)
        redactions = self._redacting.drawn.drawing.redactions
        shape = next((one for one in redactions.shapes if one.id == identity), None)
        if shape is not None:
            self._redacting.show_shape(shape)
        for name, shapes in redactions.associated.items():
            if any(one.id == identity for one in shapes):
                # Whoever walks through the check list by the keyboard would draw on the picture with the next key.
                self._redacting.show_picture(name, takes_keys=False)
                self._redacting.drawn.choose(identity)

    def _show_slide(self) -> None:
        """All of it, as it will be exported, at a level that will be: what is not hidden then is seen."""
        if not self._redacting.as_exported.is_on:
            self._shows_exported = True
            self._redacting.as_exported.show(True)
        self._session.fit()
        from viewer.ui.export.form import ANY_CODE

        state, reference = self._session.comparison.state, self._session.comparison.state.reference
        scene = self._session.scene(reference) if reference is not None else None
        if self.dialog is None or reference is None or scene is None:
            return
        levels = reference.slide.levels
        exported = self.dialog.form.settings_called(ANY_CODE).levels_of(len(levels))
        if scene.level.index not in exported:
            nearest = levels[min(exported, key=lambda index: abs(index - scene.level.index))]
            view = state.viewport
            self._session.look(view.with_scale(1 / (nearest.downsample * view.ratio)))

    def _use_fill(self) -> None:
        if self.dialog is not None:
            self._redacting.as_exported.set_fill(self.dialog.form.fill_colour)

    def _show_pair(self, original: Path, exported: Path) -> None:
        if any(slot.path == original for slot in self._session.slots[:1]):
            self._session.open_beside(exported)  # so that the shapes on it stay, and what is looked at
        else:
            self._compare([original, exported])
        self._window.activateWindow()

    # --- what was confirmed ------------------------------------------------------------------------------------

    def _save_checks(self) -> None:
        if self.dialog is not None and self.reviews is not None:
            checks = self.dialog.checks
            self.reviews.choose(checks.confirmed, len(checks.items), self.dialog)

    def _discard_review(self, slide: Path) -> None:
        if self.reviews is not None:
            self.reviews.discard(slide)
        else:
            self._review_files.remove(slide, self._review_files.ask())

    # --- what becomes of exports -------------------------------------------------------------------------------

    def _tell(self) -> None:
        """Say in the window what ended while nobody looks at the window for exports."""
        if self.exports is None or self.dialog is None:
            return
        over = [item for item in self.exports.queue.items if item.report is not None or item.failure]
        for item in over:
            if item.number not in self._told and not self.dialog.isVisible():
                from viewer.ui.export.words import item_name

                done = item.report is not None
                words = self.tr("{0} is exported and checked.") if done else self.tr("{0} was not exported.")
                show = partial(self._show_export, item.number)
                self._toast.show("info" if done else "fail", words.format(item_name(item)), self.tr("Show"), show)
        self._told = {item.number for item in over}

    def _show_export(self, number: int) -> None:
        self.show()
        if self.dialog is not None:
            self.dialog.show_page("exports")
            self.dialog.list.choose(number)

    def may_close(self, event: QCloseEvent) -> bool:
        """Ask where something is being exported; whether the program may end, else ``event`` is ignored."""
        unfinished = self.exports.unfinished if self.exports is not None else 0
        if not unfinished:
            return True
        from viewer.ui.export.close_question import ExportCloseQuestion

        # Else it would lie behind the window for exports.
        over = self.dialog if self.dialog is not None and self.dialog.isVisible() else self._window
        ends = bool(ExportCloseQuestion(unfinished, over).exec())
        if not ends:
            event.ignore()
        return ends

    def close_jobs(self) -> None:
        """Stop everything."""
        if self.dialog is not None:
            self.dialog.close_jobs()
        if self.reviews is not None:
            self.reviews.close_jobs()
        if self.exports is not None:
            self.exports.close()
