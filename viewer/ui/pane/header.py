"""The strip above a picture."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from viewer.ui.theme import PANE_HEADER, current_theme


class Header(QWidget):
    """Panel with a line below."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(PANE_HEADER)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(current_theme().panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(current_theme().line))
