"""A list of rows that are looked at one by one, by mouse or keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

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
