"""The tag that says which slide a pane shows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.ui.theme import CAPTION, RADIUS_TAG, SEMIBOLD, current_theme, ui_font
from viewer.ui.widgets.painting import draw_box

_HEIGHT, _PADDING = 20, 8


class RoleTag(QWidget):
    """ORIGINAL or CONVERTED; it never shrinks."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setFont(ui_font(CAPTION, SEMIBOLD, capitals=True))
        self.setAccessibleName(text.capitalize())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """What it says."""
        return self._text

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text = text
        self.setAccessibleName(text.capitalize())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The words and a little room."""
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self._text) + 2 * _PADDING, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tag."""
        theme = current_theme()
        painter = QPainter(self)
        draw_box(painter, QRectF(self.rect()), RADIUS_TAG, QColor(theme.raised), None)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.text))
        # The last letter's spacing would push the words to the left.
        box = QRectF(self.rect()).adjusted(0.6, 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text)
