"""Slides of a review that have no counterpart, why, and a line to pair them by hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from viewer.review.pair_list import PairList
from viewer.review.pairing import Unmatched
from viewer.ui.review.left_out_table import LeftOutTable
from viewer.ui.review.setup_card import caption
from viewer.ui.widgets import Button, ChoiceBox
from viewer.ui.widgets.headings import section_title
from viewer.ui.widgets.numbers import grouped

_MOST_ROWS = 4


class Unpaired(QWidget):
    """Chosen rows come into the two boxes, which offer every other slide as well."""

    pair_made = Signal(object, object)
    """Paths of an original and a conversion."""

    def __init__(self) -> None:
        super().__init__()
        tr = self.tr
        self._offered: dict[bool, list[Path]] = {True: [], False: []}
        self.title = section_title("")
        self._left = LeftOutTable(_MOST_ROWS)
        self._left.selection_changed.connect(self._take_chosen)
        self.table = self._left.table
        self.boxes = {True: ChoiceBox(tr("Original to pair")), False: ChoiceBox(tr("Conversion to pair"))}
        for box in self.boxes.values():
            box.setPlaceholderText(tr("Choose"))  # nothing is chosen: what is left need not belong together
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
        column.addWidget(self._left)
        column.addLayout(line)
        self.show_list(PairList())

    def show_list(self, pairs: PairList) -> None:
        """The slides that it has left."""
        originals, conversions = pairs.unmatched_originals, pairs.unmatched_conversions
        count = len(originals) + len(conversions)
        self.title.setText(self.tr("Not paired: {0}").format(grouped(count)).upper())
        self._left.show_slides(pairs.left_out)
        self._left.setVisible(bool(count))
        self._offer(True, originals, pairs.matching.originals)
        self._offer(False, conversions, pairs.matching.conversions)
        self._follow()

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

    def _take_chosen(self) -> None:
        for one in self._left.chosen:
            self.boxes[one.is_original].setCurrentIndex(self._offered[one.is_original].index(Path(one.path)))

    def _follow(self) -> None:
        self.button.setEnabled(all(box.currentIndex() >= 0 for box in self.boxes.values()))

    def _make(self) -> None:
        original, conversion = (
            self._offered[is_original][self.boxes[is_original].currentIndex()] for is_original in (True, False)
        )
        self.pair_made.emit(original, conversion)
