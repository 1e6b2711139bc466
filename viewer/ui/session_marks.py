"""Takes what was drawn and seen into a session, and puts it on the glass again once the original is there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from viewer.comparison.session_marks import Marks, Seen
from viewer.slides.identity import slide_identity
from viewer.slides.slide import Slide
from viewer.ui.coverage_recorder import CoverageRecorder
from viewer.ui.furniture import Furniture
from viewer.ui.pane.rectangle_tool import RectangleTool
from viewer.ui.redaction_keeper import RedactionKeeper
from viewer.ui.session import Session


class SessionMarks(QObject):
    """For the keeper of sessions."""

    def __init__(
        self,
        session: Session,
        furniture: Furniture,
        rectangle: RectangleTool,
        recorder: CoverageRecorder,
        redactions: RedactionKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._furniture, self._rectangle, self._recorder = session, furniture, rectangle, recorder
        self._redactions = redactions
        self._coming: Marks | None = None
        """What waits for the original."""
        self._paths: tuple[Path, ...] = ()
        """Of the slides that it belongs to."""
        session.slots_changed.connect(self._follow)

    def now(self) -> Marks:
        """All there is, also what still waits."""
        if self._coming is not None:
            return self._coming
        original = self._original
        if original is None:
            return Marks()
        kept = self._recorder.kept
        paths = [slot.path for slot in self._session.slots]
        seen = Seen(paths.index(kept[0]), kept[1]) if kept is not None else None
        furniture = self._furniture
        measures, grid, readouts = furniture.ruler.ruler.measures, furniture.grid.is_on, furniture.shows_readouts
        redactions = self._redactions.features()
        return Marks(slide_identity(original), measures, self._rectangle.rect, seen, grid, readouts, redactions)

    def are_kept(self, marks: Marks) -> None:
        """A session with ``marks`` has been written."""
        self._redactions.is_kept(marks.redactions)

    def bring(self, marks: Marks) -> None:
        """Have ``marks`` on the slides that are being opened."""
        self._coming, self._paths = marks, tuple(slot.path for slot in self._session.slots)
        self._follow()

    @property
    def _original(self) -> Slide | None:
        """The slide in whose pixels marks are; None while it is not there, or refused."""
        slots, reference = self._session.slots, self._session.comparison.state.reference
        there = bool(slots) and reference is not None and reference.slide is slots[0].slide
        return slots[0].slide if there else None

    def _follow(self) -> None:
        if tuple(slot.path for slot in self._session.slots) != self._paths:
            self._coming = None
        original, marks = self._original, self._coming
        if original is None or marks is None:
            return
        self._coming = None
        if slide_identity(original) == marks.original:
            self._furniture.ruler.bring(marks.measures)
            self._furniture.show_grid(marks.grid)
            self._furniture.show_readouts(marks.readouts)
            self._rectangle.bring(marks.rectangle)
            self._redactions.bring(marks.redactions)
            home = self._paths[marks.seen.slide] if marks.seen is not None else None
            self._recorder.bring((home, marks.seen.coverage) if home and marks.seen else None)
        elif not marks.is_empty:
            sentence = self.tr("{0} is another slide than when the session was saved: {1} are left out.")
            self._furniture.tell(sentence.format(original.name, self.tr("measures, rectangle, redaction and coverage")))
