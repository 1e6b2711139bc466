"""What the start page says of reviews: what they are for, and how to begin or go on."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.ui.icons import tinted_icon
from viewer.ui.theme import BODY, CONTROL_GAP, ICON, RADIUS_CARD, SEMIBOLD, TITLE, current_theme, ui_font
from viewer.ui.widgets import Button
from viewer.ui.widgets.painting import draw_box, draw_icon

_LEFT = 20


class ReviewCard(QWidget):
    """Low and wide: two buttons beside what they are for."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = tinted_icon("review", "accent")
        title = QLabel(self.tr("Review slides"))
        title.setFont(ui_font(TITLE, SEMIBOLD))
        words = self.tr("Judge many pairs field by field, openly or blinded, and get a report that stands up later.")
        text = QLabel(words)
        text.setFont(ui_font(BODY))
        text.setProperty("tone", "text2")
        text.setWordWrap(True)
        self.new_button = Button(self.tr("New review"))
        self.new_button.setAccessibleDescription(words)
        self.open_button = Button(self.tr("Open a review"))
        told = QVBoxLayout()
        told.setSpacing(4)
        told.addWidget(title)
        told.addWidget(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT + ICON + 10, 16, 20, 16)
        row.setSpacing(CONTROL_GAP)
        row.addLayout(told, 1)
        row.addSpacing(12)
        row.addWidget(self.new_button)
        row.addWidget(self.open_button)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw panel and sign."""
        theme = current_theme()
        painter = QPainter(self)
        box = QRectF(self.rect())
        draw_box(painter, box, RADIUS_CARD, QColor(theme.panel), QColor(theme.line))
        sign = QRectF(box.left(), 16, box.width(), 22)
        draw_icon(painter, self._icon, _LEFT, sign, QIcon.Mode.Normal, QIcon.State.Off)
