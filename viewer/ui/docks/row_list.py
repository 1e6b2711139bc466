"""A list of rows that are looked at one by one, by mouse or keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from viewer.ui.theme import MEDIUM, RADIUS_BUTTON, current_theme, ui_font
from viewer.ui.widgets.painting import draw_box

ROLE: Final = Qt.ItemDataRole.UserRole
"""Of a tuple: what a row is about, then what its painter needs."""


class RowList(QListWidget):
    """A click, Enter or an arrow key visits a row; all rows are of one height."""

    visited = Signal(object)
    """What a row is about."""

    def __init__(self, name: str, height: int, parent: QWidget | None = None) -> None:
        """``name``: for who does not see it; ``height``: of a row."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setObjectName("bare")
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(height // 2)
        self.currentItemChanged.connect(lambda item, _: self._visit(item))
        self.itemClicked.connect(self._visit)
        self.itemActivated.connect(self._visit)

    def select_row(self, row: int) -> None:
        """Select a row and have it in sight, or none (-1); no signal."""
        blocker = QSignalBlocker(self)
        self.setCurrentRow(row)
        if row >= 0:
            self.scrollToItem(self.item(row))
        else:
            self.clearSelection()
        blocker.unblock()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is said of the current row may take the room that it stands in."""
        super().resizeEvent(event)
        current = self.currentItem()
        if current is not None and event.size().height() < event.oldSize().height():
            self.scrollToItem(current)

    def _visit(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.visited.emit(item.data(ROLE)[0])


def draw_selection(painter: QPainter, box: QRectF) -> None:
    """The ground of a row that is selected, with a bar at its left."""
    theme = current_theme()
    draw_box(painter, box, RADIUS_BUTTON, QColor(theme.selected), None)
    draw_box(painter, QRectF(box.left(), box.top() + 4, 3, box.height() - 8), 1.5, QColor(theme.accent), None)


def write_line(painter: QPainter, room: QRectF, text: str, ink: QColor, size: int) -> None:
    """A line of text in the middle of ``room``, cut at its right end where it is too long."""
    painter.setFont(ui_font(size, MEDIUM))
    painter.setPen(ink)
    cut = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)
