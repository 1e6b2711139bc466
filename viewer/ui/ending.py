"""The program is told to end from outside: by a signal, or as the session of the person who uses it ends."""

from __future__ import annotations

import contextlib
import signal
import socket
from types import FrameType

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from viewer.ui.main_window import MainWindow

_NAMES = "SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK"
"""Not every system has each of them."""


class Ending:
    """Ends the program as closing its window does, but nobody is asked: what waits for an answer is kept as it is.

    While Qt waits for events no Python runs, so a signal would be seen at the next one only. Python writes the number
    of each into one end of a pair of sockets (``signal.set_wakeup_fd``); Qt listens at the other end and wakes up.
    """

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        """To be made on the main thread."""
        self._app, self._window = app, window
        self._came = False
        self._listens, self._tells = socket.socketpair()
        for one in (self._listens, self._tells):
            one.setblocking(False)
        self._wakeup_before = signal.set_wakeup_fd(self._tells.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._listens.fileno(), QSocketNotifier.Type.Read, app)
        self._notifier.activated.connect(self._woken)
        numbers = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
        # What is ignored, as under nohup, stays so.
        heard = [number for number in numbers if signal.getsignal(number) is not signal.SIG_IGN]
        self._before = {number: signal.signal(number, self._come) for number in heard}
        app.commitDataRequest.connect(self._session_ends)
        app.aboutToQuit.connect(self._finish)

    def stop(self) -> None:
        """Have signals do again what they did before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup_before)
        self._notifier.setEnabled(False)
        for one in (self._listens, self._tells):
            one.close()

    def _come(self, _number: int, _frame: FrameType | None) -> None:
        self._came = True
        for number in self._before:
            signal.signal(number, signal.SIG_DFL)  # a second one ends at once, whatever this one waits for

    def _woken(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._listens.recv(64)
        if self._came:
            self._came = False
            self._finish()
            self._app.exit(0)  # also out of a dialog that waits for an answer

    def _session_ends(self, manager: QSessionManager) -> None:
        """Where somebody may still be asked, Qt closes the windows, which ask."""
        if not manager.allowsInteraction():
            self._finish()

    def _finish(self) -> None:
        """Everything is written and let go when this returns."""
        if not self._window.is_over:
            self._window.asks = False
            self._window.close()
