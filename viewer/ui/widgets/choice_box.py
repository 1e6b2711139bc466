"""One of several, chosen from a list that opens."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
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
        # Turning the wheel over it must not give it the keys.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only for a box that has the keys: else the panel scrolls, and nothing else is chosen on the way."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """With the arrow in the colour of the theme, which a style sheet could only have from a file."""
        super().paintEvent(event)
        painter = QPainter(self)
        left = self.width() - _RIGHT - _GLYPH
        place = QRect(left, (self.height() - _GLYPH) // 2, _GLYPH, _GLYPH)
        tinted_icon("chevron_down", "text2" if self.isEnabled() else "disabled").paint(painter, place)
