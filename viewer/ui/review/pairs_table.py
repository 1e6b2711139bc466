"""The pairs of a review that is set up: what they are called, and by what they were found."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem, QVBoxLayout, QWidget

from viewer.review.pair_list import Key
from viewer.review.pairing import How, Match
from viewer.ui.dialogs.tables import add_row, fact_table
from viewer.ui.icons import tinted_icon
from viewer.ui.widgets.focus_ring import RING_PROPERTY

_NAME, _ORIGINAL, _CONVERSION, _HOW = range(4)
_LEAST_ROWS = 3


class PairsTable(QWidget):
    """A pair a row; names are typed over, Delete takes rows out."""

    renamed = Signal(object, str)
    """Key of a pair, and what it is to be called."""
    removed = Signal(list)
    """Keys of pairs."""
    selection_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        tr = self.tr
        self._pairs: tuple[Match, ...] = ()
        self._filling = False
        self._words = {
            How.REPORT: tr("Its report"),
            How.NAME: tr("Same name"),
            How.FOLDER: tr("Name of the folder"),
            How.IDENTIFIER: tr("Same slide ID"),
            How.NAME_AND_SIZE: tr("Name and size"),
            How.SIZE: tr("Size only: check it"),
            How.TABLE: tr("The table"),
            How.HAND: tr("By hand"),
        }
        self.table = fact_table((tr("Name"), tr("Original"), tr("Conversion"), tr("Paired by")), ())
        self.table.setAccessibleName(tr("Pairs"))
        self.table.setProperty(RING_PROPERTY, "inside")
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.table.horizontalHeader()
        for column in (_NAME, _ORIGINAL, _CONVERSION):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_HOW, QHeaderView.ResizeMode.ResizeToContents)
        self.table.itemChanged.connect(self._changed)
        self.table.itemSelectionChanged.connect(self.selection_changed)
        self.table.setMinimumHeight((_LEAST_ROWS + 1) * self.table.verticalHeader().defaultSectionSize())
        holder = QVBoxLayout(self)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(self.table)

    def show_pairs(self, pairs: Sequence[Match]) -> None:
        """These; rows that were chosen stay so."""
        if tuple(pairs) == self._pairs:
            return
        chosen = set(self.chosen)
        self._pairs, self._filling = tuple(pairs), True
        self.table.setRowCount(0)
        for pair in pairs:
            words = self._words[pair.how]
            items = add_row(self.table, (pair.name, _short(pair.original), _short(pair.conversion), words), ())
            for item in items[_ORIGINAL:]:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            items[_NAME].setToolTip(self.tr("Double-click or F2 to call it otherwise"))
            items[_ORIGINAL].setToolTip(str(pair.original))
            items[_CONVERSION].setToolTip(str(pair.conversion))
            items[_HOW].setIcon(tinted_icon(*(("warning", "warning") if pair.how is How.SIZE else ("check", "accent"))))
            items[_HOW].setToolTip(str(pair.how))
            if pair.key in chosen:
                for item in items:
                    item.setSelected(True)
        self._filling = False
        self.selection_changed.emit()

    @property
    def chosen(self) -> list[Key]:
        """Keys of the chosen rows."""
        return [self._pairs[row].key for row in sorted({index.row() for index in self.table.selectedIndexes()})]

    def rename_chosen(self) -> None:
        """Have the name of the first chosen row typed over."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        item = self.table.item(rows[0], _NAME) if rows else None
        if item is not None:
            self.table.setFocus()
            self.table.setCurrentItem(item)
            self.table.editItem(item)

    def _changed(self, item: QTableWidgetItem) -> None:
        if not self._filling and item.column() == _NAME:
            self.renamed.emit(self._pairs[item.row()].key, item.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the chosen rows out."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.chosen:
            self.removed.emit(self.chosen)
        else:
            super().keyPressEvent(event)


def _short(path: Path) -> str:
    """A file by its name; a UID says nothing without its folder."""
    is_uid = path.stem.replace(".", "").isdigit() and len(path.stem) > 16
    return f"{path.parent.name}/{path.name}" if is_uid else path.name
