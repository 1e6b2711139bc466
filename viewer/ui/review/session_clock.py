"""How long somebody has been at work in the window for reviews, without the time in which nobody was."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

IDLE_SECONDS = 120.0
"""Without a sign of anybody, after which nobody is at work."""
_EVERY_MS = 1000


class SessionClock(QObject):
    """Counts while its window is the active one; the mouse that moves is a sign, and what ``sign`` is called for."""

    ticked = Signal()

    def __init__(self, window: QWidget, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._window, self._now = window, now
        self.seconds = 0.0
        self._last = self._moved = now()
        self._cursor = QCursor.pos()
        # Looked at now and then: a filter for all events would be asked with every move of a picture.
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def begin(self) -> None:
        """From zero on."""
        self.seconds = 0.0
        self._last = self._moved = self._now()
        self.ticked.emit()

    def sign(self) -> None:
        """Somebody has done something."""
        self._moved = self._now()

    def tick(self) -> None:
        """Count what has gone by since the last time."""
        now, cursor = self._now(), QCursor.pos()
        if cursor != self._cursor:
            self._cursor = cursor
            self.sign()
        if now - self._moved < IDLE_SECONDS and self._window.isActiveWindow():
            self.seconds += now - self._last
        self._last = now
        self.ticked.emit()
