"""The pairs of a review that is set up: what they are called, and by what they were found."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableWidgetItem, QVBoxLayout, QWidget

from viewer.review.pair_list import Key
from viewer.review.pairing import How, Match
from viewer.ui.dialogs.tables import add_row, fact_table
from viewer.ui.icons import tinted_icon
from viewer.ui.language import localized
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
            How.REPORT: (tr("Its report"), tr("The report.json that the converter left with it names this original.")),
            How.NAME: (tr("Same name"), tr("Both files are called alike.")),
            How.FOLDER: (tr("Name of the folder"), tr("The folder of one is called as the other.")),
            How.IDENTIFIER: (tr("Same slide ID"), tr("Both state the same slide ID or barcode.")),
            How.NAME_AND_SIZE: (tr("Name and size"), tr("Several are called alike; of these, this one has its size.")),
            How.SIZE: (tr("Size only: check it"), tr("Nothing but their size says that they belong together.")),
            How.TABLE: (tr("The table"), tr("A table of pairs names both.")),
            How.HAND: (tr("By hand"), tr("You paired them.")),
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
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._offer)
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
            words, why = self._words[pair.how]
            if pair.misfit:
                why = localized(pair.misfit)
                if pair.how is not How.SIZE:
                    words = self.tr("{0}: check it").format(words)
            items = add_row(self.table, (pair.name, _short(pair.original), _short(pair.conversion), words), ())
            for item in items[_ORIGINAL:]:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            items[_NAME].setToolTip(self.tr("Double-click or F2 to call it otherwise"))
            items[_ORIGINAL].setToolTip(str(pair.original))
            items[_CONVERSION].setToolTip(str(pair.conversion))
            if pair.how is not How.HAND or pair.misfit is not None:  # else nobody has looked whether they fit
                doubtful = pair.how is How.SIZE or pair.misfit
                items[_HOW].setIcon(tinted_icon(*(("warning", "warning") if doubtful else ("check", "accent"))))
            items[_HOW].setToolTip(why)
            if pair.key in chosen:
                for item in items:
                    item.setSelected(True)
        self._filling = False
        self.selection_changed.emit()

    @property
    def chosen(self) -> list[Key]:
        """Keys of the chosen rows."""
        return [self._pairs[row].key for row in sorted({index.row() for index in self.table.selectedIndexes()})]

    @property
    def is_typed_in(self) -> bool:
        """Whether a name is being typed, which other rows would end."""
        return self.table.state() == QAbstractItemView.State.EditingState

    def rename_chosen(self) -> None:
        """Have the name of the first chosen row typed over."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        item = self.table.item(rows[0], _NAME) if rows else None
        if item is not None:
            self.table.setFocus()
            self.table.setCurrentItem(item)
            self.table.editItem(item)

    def _offer(self, point: QPoint) -> None:
        """What can be done with the chosen rows."""
        chosen = self.chosen
        if not chosen:
            return
        menu = QMenu(self)
        if len(chosen) == 1:
            rename = menu.addAction(self.tr("Rename"), QKeySequence(Qt.Key.Key_F2))
            rename.triggered.connect(self.rename_chosen)
        take_out = menu.addAction(self.tr("Take out, unpaired"), QKeySequence(Qt.Key.Key_Delete))
        take_out.triggered.connect(lambda: self.removed.emit(chosen))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.table.viewport().mapToGlobal(point))

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
