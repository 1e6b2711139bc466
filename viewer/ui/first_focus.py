"""The keys go to slides as soon as they are open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from viewer.ui.session import Session
from viewer.ui.slot import Slot

if TYPE_CHECKING:
    from viewer.ui.comparison_view import ComparisonView


class FirstFocus(QObject):
    """Gives them to the first slide that can be shown, whatever had them when other slides were opened.

    Where none can be shown the view itself gets them: a key that is meant for slides must not be typed into a panel.
    """

    def __init__(self, session: Session, view: ComparisonView) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self._slots: tuple[Slot, ...] = ()
        self._waits = False
        session.slots_changed.connect(self._follow)

    def _follow(self) -> None:
        slots = tuple(self._session.slots)
        if slots != self._slots:
            self._slots, self._waits = slots, bool(slots)
        # Once the window shows the panes: what is hidden gets no keys.
        QTimer.singleShot(0, self, self._give)

    def _give(self) -> None:
        if not self._waits or not self._view.isVisible():
            return
        shown = [canvas for canvas in self._view.every_canvas if canvas.isVisible()]
        self._waits = not shown and any(slot.pending for slot in self._slots)
        (shown[0] if shown else self._view).setFocus()
