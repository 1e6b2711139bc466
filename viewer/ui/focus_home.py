"""The way back to the slides for whoever works with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from viewer.ui.comparison_view import ComparisonView
from viewer.ui.pane.canvas import Canvas


class FocusHome(QObject):
    """Remembers which canvas had the keys last, and gives them back to it."""

    def __init__(self, view: ComparisonView) -> None:
        super().__init__(view)
        self._view = view
        self._last: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._moved)

    def leave(self, room: QWidget | None = None) -> bool:
        """Give the keys back if another widget has them, in ``room`` where one is named; whether one had."""
        has = self._view.window().focusWidget()
        elsewhere = has is not None and not isinstance(has, Canvas)
        return elsewhere and (room is None or room.isAncestorOf(has)) and self.go()

    def go(self) -> bool:
        """Give the keys back; whether there is a canvas to have them."""
        canvases = [one for one in self._view.every_canvas if one.isVisible()]
        home = next((one for one in canvases if one is self._last), canvases[0] if canvases else None)
        if home is not None:
            home.setFocus()
        return home is not None

    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, Canvas) and now.window() is self._view.window():
            self._last = now
