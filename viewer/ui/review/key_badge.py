"""The name of a key, beside what it does."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.ui.theme import current_theme
from viewer.ui.widgets.painting import badge_font, badge_width, draw_badge


class KeyBadge(QWidget):
    """Nothing is seen of it where there is no key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_key(self, key: str) -> None:
        """Name another key."""
        self._key = key
        self.setAccessibleName(key)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As large as it is drawn."""
        height = max(18, QFontMetrics(badge_font()).height() + 2)
        return QSize(badge_width(self._key) if self._key else 0, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        if self._key:
            draw_badge(QPainter(self), 0, self.height() / 2, self._key, QColor(current_theme().text2))
