"""Questions that hold up a window until they are answered: answered by a test, and none stands for ever."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.ui.gesture_walk import WAIT_MS

UNANSWERED_MS = WAIT_MS // 2


def answer[Asked: QWidget](kind: type[Asked], act: Callable[[Asked], object]) -> list[str]:
    """Have the next dialog of that kind answered once it is seen, which runs a loop of its own; gives its title then.

    One that was answered before may still be there, hidden: it is not asked again.
    """
    said: list[str] = []
    watch = QTimer(QCoreApplication.instance(), interval=10)

    def look() -> None:
        asked = next((one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None)
        if asked is not None:
            watch.stop()
            watch.deleteLater()
            said.append(asked.windowTitle())
            act(asked)

    watch.timeout.connect(look)
    watch.start()
    return said


class Unanswered:
    """Closes a dialog that has held up its window for so long that nobody will answer it, and remembers its title."""

    def __init__(self, patience_ms: int = UNANSWERED_MS) -> None:
        self.titles: list[str] = []
        self._patience_ms = patience_ms
        self._asked: QWidget | None = None
        self._until = QDeadlineTimer(patience_ms)
        self._watch = QTimer(interval=max(1, patience_ms // 100))
        self._watch.timeout.connect(self._look)
        self._watch.start()

    def stop(self) -> None:
        self._watch.stop()

    def _look(self) -> None:
        asked: object = QApplication.activeModalWidget()
        if not isinstance(asked, QDialog) or asked is not self._asked:
            self._asked = asked if isinstance(asked, QDialog) else None
            self._until = QDeadlineTimer(self._patience_ms)
        elif self._until.hasExpired():
            self.titles.append(asked.windowTitle())
            asked.reject()
