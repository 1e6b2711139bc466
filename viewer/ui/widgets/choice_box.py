"""One of several, chosen from a list that opens."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from viewer.ui.icons import tinted_icon

_GLYPH, _RIGHT = 14, 8


class ChoiceBox(QComboBox):
    """As wide as it is given; what is chosen is cut where it does not fit."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """With the arrow in the colour of the theme, which a style sheet could only have from a file."""
        super().paintEvent(event)
        painter = QPainter(self)
        left = self.width() - _RIGHT - _GLYPH
        place = QRect(left, (self.height() - _GLYPH) // 2, _GLYPH, _GLYPH)
        tinted_icon("chevron_down", "text2" if self.isEnabled() else "disabled").paint(painter, place)
