"""Files that the system asks the running program to open, as macOS does from the Finder and the Dock."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

SYSTEM_ASKS = sys.platform == "darwin"
"""Whether the system does so: a filter sees every event of the program, thousands before the window is drawn."""


class OpenEvents(QObject):
    """Hears of them from the moment it is made, also before there is a window."""

    came = Signal(object)
    """A path; one signal each, however many files were chosen."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        if SYSTEM_ASKS:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what asks to open a file; addresses of the web are left alone."""
        if event.type() != QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return False
        name = event.file() or event.url().toLocalFile()
        if name:
            self.came.emit(Path(name).absolute())
        return bool(name)
