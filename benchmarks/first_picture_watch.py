"""Looks at the window of the real program; imported by first_picture_child.py when the program imports Qt."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from viewer.ui.main_window import MainWindow
from viewer.ui.pane.canvas import Canvas


class Watch(QObject):
    """Looks at the panes after every paint until all slides are there."""

    def __init__(self, began: float, panes: int) -> None:
        super().__init__()
        self._began, self._panes = began, panes
        self.times: dict[str, float] = {"imported": self.now()}
        self._sharp: dict[int, float] = {}

    def now(self) -> float:
        """Seconds since the process was asked for."""
        return time.monotonic() - self._began

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """After a paint event has been handled there is something new to look at."""
        if event.type() == QEvent.Type.Paint:
            if isinstance(watched, MainWindow):
                self.times.setdefault("window", self.now())
            elif isinstance(watched, Canvas):
                QTimer.singleShot(0, self, lambda: self._look(watched))
        return False

    def _look(self, canvas: Canvas) -> None:
        if canvas.scene is None:
            return
        self.times.setdefault("something", self.now())
        if canvas.drawer.complete:
            self._sharp.setdefault(id(canvas), self.now())
        if len(self._sharp) == self._panes:
            self.times["first"], self.times["all"] = min(self._sharp.values()), max(self._sharp.values())
            self.times["cpu"] = time.process_time()
            app = QApplication.instance()
            assert app is not None
            app.removeEventFilter(self)
            for widget in QApplication.topLevelWidgets():
                widget.close()


def watch_window(watch: Watch) -> None:
    """Have ``watch`` look at the window from when it is shown."""
    show = MainWindow.show

    def watched_show(window: MainWindow) -> None:
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(watch)
        show(window)

    MainWindow.show = watched_show  # type: ignore[assignment, method-assign]
