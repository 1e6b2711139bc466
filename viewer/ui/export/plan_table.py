"""What becomes of everything that the slide states beside its pixels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QTableWidget, QVBoxLayout, QWidget

from viewer.export.metadata_plan import Fate, PlanRow
from viewer.slides.identifying import MASK, may_identify
from viewer.ui.dialogs.tables import add_row, fact_table
from viewer.ui.icons import tinted_icon
from viewer.ui.language import localized
from viewer.ui.theme import current_theme, theme_news

_GLYPHS = {
    Fate.STAYS: ("check", "text2"),
    Fate.GOES: ("close", "text2"),
    Fate.REPLACED: ("convert", "text2"),
    Fate.ADDED: ("plus", "text2"),
}
_FATE = 2
_ORDER = (Fate.STAYS, Fate.REPLACED, Fate.ADDED, Fate.GOES)
"""What is in the files first: that is what is confirmed."""


class PlanTable(QWidget):
    """Values that may name a patient are hidden until somebody wants to see them."""

    def __init__(self) -> None:
        super().__init__()
        tr = self.tr
        self.table: QTableWidget = fact_table((tr("Field"), tr("In the slide"), tr("Outcome"), tr("In the files")), ())
        self.table.setAccessibleName(tr("What becomes of the metadata"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate((180, 100, 96)):
            self.table.setColumnWidth(column, width)
        self.names = QCheckBox(tr("Show values that may name a patient"))
        self.names.toggled.connect(lambda _: self._fill())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.names)
        layout.addWidget(self.table, 1)
        self._rows: tuple[PlanRow, ...] = ()
        theme_news().changed.connect(self._fill)

    def show_plan(self, rows: Sequence[PlanRow]) -> None:
        """Show these."""
        ordered = tuple(sorted(rows, key=lambda row: _ORDER.index(row.fate)))
        if ordered != self._rows:
            self._rows = ordered
            self._fill()

    def _fill(self) -> None:
        words = {
            Fate.STAYS: self.tr("stays"),
            Fate.GOES: self.tr("goes"),
            Fate.REPLACED: self.tr("is replaced"),
            Fate.ADDED: self.tr("is added"),
        }
        self.table.setRowCount(0)
        for row in self._rows:
            hidden = not self.names.isChecked() and row.original and may_identify(row.field)
            # One word alone may be what the slide calls it.
            field = localized(row.field) if " " in row.field else row.field
            cells = (field, MASK if hidden else row.original, words[row.fate], localized(row.becomes))
            items = add_row(self.table, cells, ())
            items[_FATE].setIcon(tinted_icon(*_GLYPHS[row.fate]))
            for item, text in zip(items, cells, strict=True):
                item.setToolTip(text)
                if row.fate is Fate.GOES:
                    item.setForeground(QColor(current_theme().text2))
