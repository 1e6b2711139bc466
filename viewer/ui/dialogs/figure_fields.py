"""The list of fields of a figure: ticked ones become rows, in the order of the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from viewer.comparison.figure import Field
from viewer.ui.theme import CONTROL_GAP, TABLE_ROW
from viewer.ui.widgets import Button

_FIELD = Qt.ItemDataRole.UserRole
_HEIGHT = 112


class FieldList(QWidget):
    """Space ticks the current field, Alt and an arrow move it; so do the buttons and dragging."""

    changed = Signal()

    def __init__(self, fields: Sequence[Field], ticked: int, parent: QWidget | None = None) -> None:
        """The first ``ticked`` fields are ticked."""
        super().__init__(parent)
        self.list = _List(self)
        self.list.setAccessibleName(self.tr("Fields"))
        self.list.setFixedHeight(_HEIGHT)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        for place, field in enumerate(fields):
            item = QListWidgetItem(field.name)
            item.setData(_FIELD, field)
            item.setSizeHint(QSize(0, TABLE_ROW))
            item.setFlags((item.flags() | Qt.ItemFlag.ItemIsUserCheckable) & ~Qt.ItemFlag.ItemIsDropEnabled)
            item.setCheckState(Qt.CheckState.Checked if place < ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.up = Button(self.tr("Up"))
        self.down = Button(self.tr("Down"))
        for button, key, by in ((self.up, "Alt+↑", -1), (self.down, "Alt+↓", 1)):
            button.set_key(key)
            button.clicked.connect(lambda _checked=False, by=by: self.move_current(by))
        self.list.moved.connect(self.move_current)
        self.list.itemChanged.connect(lambda _: self.changed.emit())
        self.list.model().rowsMoved.connect(lambda *_: self.changed.emit())
        self.list.currentRowChanged.connect(self._show_ends)
        buttons = QHBoxLayout()
        buttons.setSpacing(CONTROL_GAP)
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(CONTROL_GAP)
        column.addWidget(self.list)
        column.addLayout(buttons)
        self._show_ends()
        for button in (self.up, self.down):
            button.setVisible(len(fields) > 1)

    def ticked(self) -> tuple[Field, ...]:
        """The fields to be shown, from top to bottom."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(item.data(_FIELD) for item in items if item.checkState() == Qt.CheckState.Checked)

    def move_current(self, by: int) -> None:
        """Move the current field down by that many places; not beyond an end."""
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + by < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(row + by, item)
            self.list.setCurrentItem(item)
            self.changed.emit()

    def _show_ends(self) -> None:
        row = self.list.currentRow()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)


class _List(QListWidget):
    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow move the field; the rest is Qt's."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
