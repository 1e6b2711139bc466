"""Slides of a review that have no counterpart, why, and a line to pair them by hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from viewer.review.pair_list import PairList
from viewer.review.pairing import Unmatched
from viewer.ui.dialogs.tables import add_row, fact_table
from viewer.ui.review.setup_card import caption
from viewer.ui.theme import TABLE_ROW
from viewer.ui.widgets import Button, ChoiceBox
from viewer.ui.widgets.focus_ring import RING_PROPERTY
from viewer.ui.widgets.headings import section_title
from viewer.ui.widgets.numbers import grouped

_SLIDE, _KIND, _WHY = range(3)
_MOST_ROWS = 4
_SLIDE_WIDTH = 200


class Unpaired(QWidget):
    """Chosen rows come into the two boxes, which offer every other slide as well."""

    pair_made = Signal(object, object)
    """Paths of an original and a conversion."""

    def __init__(self) -> None:
        super().__init__()
        tr = self.tr
        self._rows: list[tuple[Path, bool]] = []
        """Slide, and whether it is an original."""
        self._offered: dict[bool, list[Path]] = {True: [], False: []}
        self.title = section_title("")
        self.table = fact_table((tr("Slide"), tr("Kind"), tr("Why it has no pair")), ())
        self.table.setAccessibleName(tr("Slides that are not paired"))
        self.table.setProperty(RING_PROPERTY, "inside")
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_WHY, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_KIND, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setColumnWidth(_SLIDE, _SLIDE_WIDTH)
        self.table.itemSelectionChanged.connect(self._take_chosen)
        self.boxes = {True: ChoiceBox(tr("Original to pair")), False: ChoiceBox(tr("Conversion to pair"))}
        for box in self.boxes.values():
            box.setPlaceholderText(tr("Choose"))
        self.button = Button(tr("Pair"))
        self.button.clicked.connect(self._make)
        line = QHBoxLayout()
        line.setSpacing(8)
        for is_original, words in ((True, tr("Original")), (False, tr("Conversion"))):
            self.boxes[is_original].currentIndexChanged.connect(self._follow)
            line.addWidget(caption(words, self.boxes[is_original]))
            line.addWidget(self.boxes[is_original], 1)
        line.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.table)
        column.addLayout(line)
        self.show_list(PairList())

    def show_list(self, pairs: PairList) -> None:
        """The slides that it has left."""
        originals, conversions = pairs.unmatched_originals, pairs.unmatched_conversions
        count = len(originals) + len(conversions)
        self.title.setText(self.tr("Not paired: {0}").format(grouped(count)).upper())
        self._rows = []
        self.table.setRowCount(0)
        self._fill(originals, self.tr("Original"), is_original=True)
        self._fill(conversions, self.tr("Conversion"), is_original=False)
        self.table.setVisible(bool(count))
        self.table.setFixedHeight((1 + max(1, min(count, _MOST_ROWS))) * TABLE_ROW + 2)
        self._offer(True, originals, pairs.matching.originals)
        self._offer(False, conversions, pairs.matching.conversions)
        self._follow()

    def _fill(self, slides: Sequence[Unmatched], kind: str, *, is_original: bool) -> None:
        for one in slides:
            # The sentence of a slide that cannot be opened begins with its name.
            why = one.why.removeprefix(f"{one.path.name} ")
            items = add_row(self.table, (one.path.name, kind, why[0].upper() + why[1:]), ())
            items[_SLIDE].setToolTip(str(one.path))
            items[_WHY].setToolTip(one.why)
            self._rows.append((one.path, is_original))

    def _offer(self, is_original: bool, left: Sequence[Unmatched], every: Sequence[Path]) -> None:
        """Those that have no pair first; a conversion may well be another one of an original that has."""
        box, first = self.boxes[is_original], [one.path for one in left]
        paths = first + [path for path in every if path not in first]
        if paths == self._offered[is_original]:
            return
        self._offered[is_original] = paths
        box.clear()
        box.addItems([path.name for path in paths])
        for row, path in enumerate(paths):
            box.setItemData(row, str(path), Qt.ItemDataRole.ToolTipRole)
        box.setCurrentIndex(-1)  # what is left need not belong together: a person names both

    def _take_chosen(self) -> None:
        for row in {index.row() for index in self.table.selectedIndexes()}:
            path, is_original = self._rows[row]
            self.boxes[is_original].setCurrentIndex(self._offered[is_original].index(path))

    def _follow(self) -> None:
        self.button.setEnabled(all(box.currentIndex() >= 0 for box in self.boxes.values()))

    def _make(self) -> None:
        original, conversion = (
            self._offered[is_original][self.boxes[is_original].currentIndex()] for is_original in (True, False)
        )
        self.pair_made.emit(original, conversion)
