"""The way back to the slides that were open before something that cannot be opened took their place."""

from __future__ import annotations

from PySide6.QtCore import QObject

from viewer.comparison.state import ComparisonState
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.session import Session
from viewer.ui.slot import Slot


class WayBack(QObject):
    """Keeps what was open last with nothing wrong, and how it was looked at."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._followed: tuple[Slot, ...] = ()
        self._slots: tuple[Slot, ...] = ()
        """Copies that are not open: of every file with the series and the reader that were chosen."""
        self._view: tuple[ComparisonState, bool] | None = None
        session.slots_changed.connect(self._follow)
        session.comparison.listen(self._look)

    def attach(self, view: ComparisonView) -> None:
        """Have the panes offer it."""
        view.way_back = lambda: self.words
        view.way_back_requested.connect(self.go)

    @property
    def words(self) -> str:
        """What to offer; empty while there is no need, or nothing to go back to."""
        if not self._slots or all(slot.error is None for slot in self._session.slots):
            return ""
        return self.tr("Back to what was open")

    def go(self) -> None:
        """Open it again, as it was looked at."""
        if self._slots:
            slots, self._slots = self._slots, ()
            self._session.open_slots(slots, self._view)

    def _follow(self) -> None:
        slots = self._session.slots
        if slots and slots != self._followed and all(slot.slide is not None for slot in slots):
            for old in self._slots:
                old.deleteLater()
            self._followed = slots
            self._slots = tuple(slot.anew() for slot in slots)
            self._view = None

    def _look(self, before: ComparisonState, after: ComparisonState) -> None:
        reference = before.reference
        if reference is None or after.panes or not self._followed or reference.slide is not self._followed[0].slide:
            return
        view = before.seen_from(reference)
        self._view = (view, self._session.fitted) if view is not None else None
