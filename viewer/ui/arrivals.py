"""Files that come from outside while the window is open: from programs started later, and from the system."""

from __future__ import annotations

import os
import queue
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from viewer.jobs.passing_on import PATIENCE, Answer, Receiver
from viewer.review.named import is_review
from viewer.slides.slide_kind import DICOM_SUFFIXES
from viewer.ui.main_window import MainWindow
from viewer.ui.open_events import OpenEvents
from viewer.ui.session_keeper import is_session

TOGETHER_MS: Final = 1500
"""Files that come within so long were chosen together: Windows starts a program for each."""
_GATHER_MS: Final = 150
_BUSY_MS: Final = 500
_KEPT_MS: Final = 60_000
"""How long files wait for a window that cannot take them."""


class Arrivals(QObject):
    """Opens them as if they had been dropped on the window, which comes to the front.

    While the window cannot take anything, because a dialog is open or names are sealed, programs are told so and open
    their files themselves; what the system asks for waits, and so does what was taken just before. After a minute of
    that it is opened no more: nobody expects it any longer, least of all at the end of a blinded test. The window then
    says so in a line that names no file, as soon as it could have taken them.
    """

    _asked = Signal(object)
    """A queue for the answer. This and the next are emitted by the receiver's thread."""
    _passed_on = Signal(object, str)

    def __init__(self, app: QApplication, receiver: Receiver | None) -> None:
        """To be made before the window, so that nothing is lost that comes earlier."""
        super().__init__(app)
        self._receiver = receiver
        self._window: MainWindow | None = None
        self._events = OpenEvents(app)
        self._events.came.connect(lambda path: self._come([path]))
        self._waiting: list[Path] = []
        """Not opened yet."""
        self._together: list[Path] = []
        """What came last, opened or not."""
        self._has_forgotten = False
        """What waited for too long, which has not been said yet."""
        self._since = QElapsedTimer()
        self._token = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._open)
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._passed_on.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def serve(self, window: MainWindow, opened: Sequence[Path]) -> None:
        """Open in ``window`` what came and what comes; ``opened`` are its files from the command line."""
        self._window = window
        self._together = list(opened)
        self._since.start()
        if self._receiver is not None:
            self._receiver.attach(self._may_take, self._passed_on.emit)
        if self._waiting:
            self._timer.start(0)

    def stop(self) -> None:
        """Take nothing any more."""
        self._window = None
        self._timer.stop()
        if self._receiver is not None:
            self._receiver.stop()

    # --- on the receiver's thread -----------------------------------------------------------------------------------

    def _may_take(self) -> Answer:
        answer: queue.SimpleQueue[Answer] = queue.SimpleQueue()
        self._asked.emit(answer)
        try:
            return answer.get(timeout=PATIENCE)
        except queue.Empty:
            return Answer.NOBODY

    # --- on the GUI thread ------------------------------------------------------------------------------------------

    def _answer(self, answer: queue.SimpleQueue[Answer]) -> None:
        window = self._window
        if window is None or window.is_over or not window.settings.one_window:
            answer.put(Answer.NOBODY)
        else:
            answer.put(Answer.TAKEN if self._is_free(window) else Answer.BUSY)

    @staticmethod
    def _is_free(window: MainWindow) -> bool:
        is_asking = QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None
        return not (window.is_over or is_asking or window.reviewing.names_are_sealed)

    def _take(self, paths: list[Path], token: str) -> None:
        self._token = token
        self._come(paths)

    def _come(self, paths: Sequence[Path]) -> None:
        recent = self._since.isValid() and self._since.elapsed() < TOGETHER_MS
        whole = [*self._together, *paths]
        if self._waiting and self._since.hasExpired(_KEPT_MS):
            self._waiting, self._has_forgotten = [], True
        # Work that was kept is opened instead of slides, never beside them.
        if not recent or any(is_session(path) or is_review(path) for path in whole):
            whole = [*self._waiting, *paths]
        self._together = self._waiting = list(dict.fromkeys(whole))
        self._since.start()
        if self._window is not None:
            self._timer.start(_GATHER_MS)

    def _open(self) -> None:
        window = self._window
        if window is None or not self._waiting:
            return
        if not self._is_free(window):
            self._timer.start(_BUSY_MS)
            return
        if self._since.hasExpired(_KEPT_MS):
            self._waiting, self._has_forgotten = [], True
        if self._has_forgotten:
            self._has_forgotten, self._token = False, ""
            words = self.tr("Files that came while the window was busy were not opened. Open them again.")
            window.toast.show("warning", words, self.tr("Close"))
        if not self._waiting:
            return
        paths, self._waiting = self._waiting, []
        self._come_to_front(window)
        are_open = {slot.path for slot in window.session.slots}
        if not all(path in are_open or _folder_of_file(path) in are_open for path in paths):
            window.drops.take(paths)

    def _come_to_front(self, window: MainWindow) -> None:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        token, self._token = self._token, ""
        if token:  # Qt takes it from here; without one Wayland lets no window come to the front
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        window.raise_()
        window.activateWindow()


def _folder_of_file(path: Path) -> Path | None:
    """As what a DICOM file is open, where that is not the file itself."""
    return path.parent if path.suffix.lower() in DICOM_SUFFIXES else None
