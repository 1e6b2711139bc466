"""One numbered step of setting up a review, on a card of its own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.ui.theme import DETAIL, LIST_NUMBER, PANEL_PADDING, RADIUS_CARD, SEMIBOLD, current_theme, ui_font
from viewer.ui.widgets.painting import draw_box


class SetupCard(QWidget):
    """Number and title, and below them ``column`` for what is asked; in one line ``head`` holds it all."""

    def __init__(self, number: int, *, in_one_line: bool = False) -> None:
        super().__init__()
        head = QHBoxLayout()
        head.setSpacing(10)
        counted, self._named = QLabel(str(number)), QLabel()
        for label in (counted, self._named):
            label.setFont(ui_font(LIST_NUMBER, SEMIBOLD))
            head.addWidget(label)
        counted.setProperty("tone", "text3")
        if not in_one_line:
            head.addStretch(1)
        self.head = head
        self.column = QVBoxLayout()
        self.column.setSpacing(10)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(PANEL_PADDING, 12, PANEL_PADDING, 12 if in_one_line else PANEL_PADDING)
        outer.setSpacing(10)
        outer.addLayout(head)
        if not in_one_line:
            outer.addLayout(self.column, 1)

    def set_title(self, title: str) -> None:
        """Say what the step is about."""
        self._named.setText(title)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw panel and outline."""
        theme = current_theme()
        draw_box(QPainter(self), QRectF(self.rect()), RADIUS_CARD, QColor(theme.panel), QColor(theme.line))


def caption(words: str, buddy: QWidget | None = None) -> QLabel:
    """What stands in front of a field, which is called so for screen readers, too."""
    label = QLabel(words)
    label.setFont(ui_font(DETAIL))
    label.setProperty("tone", "text2")
    if buddy is not None:
        label.setBuddy(buddy)
    return label


def in_line(*parts: QWidget | str) -> QHBoxLayout:
    """Words and fields of a sentence that is filled in."""
    line = QHBoxLayout()
    line.setSpacing(8)
    for part in parts:
        line.addWidget(QLabel(part) if isinstance(part, str) else part, 0, Qt.AlignmentFlag.AlignVCenter)
    line.addStretch(1)
    return line


def form_grid() -> QGridLayout:
    """Captions at the left, fields at the right."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    return grid
