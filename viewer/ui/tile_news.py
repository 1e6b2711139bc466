"""Brings news of tiles from the loader's threads to the GUI thread, at most once a frame."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, QTimer, Signal

_FRAME_MS = 8


class TileNews(QObject):
    """``arrived`` is emitted on the GUI thread, however many tiles came meanwhile."""

    arrived = Signal()
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._told = False
        self._timer = QTimer(self, singleShot=True, interval=_FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tell)
        self._woken.connect(self._timer.start, Qt.ConnectionType.QueuedConnection)

    def note(self) -> None:
        """A tile has come; callable from any thread."""
        with self._lock:
            if self._told:
                return
            self._told = True
        self._woken.emit()

    def _tell(self) -> None:
        with self._lock:
            self._told = False
        self.arrived.emit()
