"""An icon that stands by itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from viewer.ui.icons import tinted_icon
from viewer.ui.theme import ICON
from viewer.ui.widgets.painting import draw_icon


class Glyph(QWidget):
    """Draws the icon it was given last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QIcon()
        self.setFixedSize(ICON, ICON)

    def set_icon(self, name: str, token: str) -> None:
        """Show that icon in the colour of a token of the theme."""
        self._icon = tinted_icon(name, token)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        draw_icon(QPainter(self), self._icon, 0, QRectF(self.rect()), QIcon.Mode.Normal, QIcon.State.Off)
