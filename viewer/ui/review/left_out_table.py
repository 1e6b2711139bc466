"""Slides that are in no pair, and why."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from viewer.review.events import SlideLeftOut
from viewer.ui.dialogs.tables import add_row, fact_table
from viewer.ui.language import localized
from viewer.ui.theme import TABLE_ROW
from viewer.ui.widgets.focus_ring import RING_PROPERTY

_SLIDE, _KIND, _WHY = range(3)
_SLIDE_WIDTH = 200


class LeftOutTable(QWidget):
    """A slide a row; as high as its rows, up to a few."""

    selection_changed = Signal()

    def __init__(self, most_rows: int, parent: QWidget | None = None) -> None:
        """Beyond ``most_rows`` it scrolls."""
        super().__init__(parent)
        tr = self.tr
        self._most_rows = most_rows
        self._slides: tuple[SlideLeftOut, ...] | None = None
        self.table = fact_table((tr("Slide"), tr("Kind"), tr("Why it has no pair")), ())
        self.table.setAccessibleName(tr("Slides that are not paired"))
        self.table.setProperty(RING_PROPERTY, "inside")
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_WHY, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_KIND, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setColumnWidth(_SLIDE, _SLIDE_WIDTH)
        self.table.itemSelectionChanged.connect(self.selection_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def show_slides(self, slides: Sequence[SlideLeftOut]) -> None:
        """These."""
        if tuple(slides) == self._slides:
            return
        self._slides = tuple(slides)
        self.table.setRowCount(0)
        for one in slides:
            name = Path(one.path).name
            # The sentence of a slide that cannot be opened begins with its name.
            why = localized(one.why).removeprefix(f"{name} ")
            kind = self.tr("Original") if one.is_original else self.tr("Conversion")
            items = add_row(self.table, (name, kind, why[:1].upper() + why[1:]), ())
            items[_SLIDE].setToolTip(one.path)
            items[_WHY].setToolTip(localized(one.why))
        self.table.setFixedHeight((1 + max(1, min(len(slides), self._most_rows))) * TABLE_ROW + 2)

    @property
    def chosen(self) -> list[SlideLeftOut]:
        """The slides of the rows that were chosen."""
        rows = {index.row() for index in self.table.selectedIndexes()}
        return [self._slides[row] for row in sorted(rows)] if self._slides else []
