"""A line for a note, from which the keys go back to the slides."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_LEAVES: Final = Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter


class NoteLine(QLineEdit):
    """Enter and Esc give the keys back."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Esc ends typing here before it means anything to the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.is_own(event):
            event.accept()
            return True
        return super().event(event)

    def is_own(self, event: QKeyEvent) -> bool:
        """Whether a key means something here, whatever it means to the page."""
        return event.key() in _LEAVES

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in _LEAVES:
            self.left.emit()
        else:
            super().keyPressEvent(event)
