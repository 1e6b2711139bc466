"""The levels of a slide, to be chosen one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from viewer.ui.convert.looks import LevelLook
from viewer.ui.theme import DETAIL, ui_font
from viewer.ui.widgets.numbers import grouped

_ONE_COLUMN = 4
"""Levels that stand below one another; more stand in two columns."""
_PARTS = 4
"""Of what stands in a row; behind them is room."""
_SPACE = "\N{NO-BREAK SPACE}"


class LevelList(QObject):
    """A check box a level, with its size, downsample and scale.

    Levels stand in two parts beside one another, for whoever lays them out.
    """

    changed = Signal()
    """Somebody chose otherwise; ``chosen`` says how."""

    def __init__(self, parent: QObject | None = None, *, keeps_finest: bool = True, is_narrow: bool = False) -> None:
        """``keeps_finest``: level 0 cannot be left out; ``is_narrow``: all stand in the left part."""
        super().__init__(parent)
        self._keeps_finest, self._is_narrow = keeps_finest, is_narrow
        self._boxes: dict[int, QCheckBox] = {}
        self._facts: dict[int, tuple[QLabel, QLabel, QLabel]] = {}
        self.left, self.right = QWidget(), QWidget()
        for part in (self.left, self.right):
            grid = QGridLayout(part)
            grid.setContentsMargins(0, 0, 0, 4)
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(6)
            grid.setColumnStretch(_PARTS, 1)

    def set_visible(self, visible: bool) -> None:
        """Show or hide all."""
        for part in (self.left, self.right):
            part.setVisible(visible)

    def box(self, level: int) -> QCheckBox:
        """The check box of a level.

        Raises:
            KeyError: There is none.
        """
        return self._boxes[level]

    def chosen(self) -> tuple[int, ...]:
        """The levels whose boxes are ticked, in rising order."""
        return tuple(sorted(level for level, box in self._boxes.items() if box.isChecked()))

    def show_levels(self, levels: Sequence[LevelLook], chosen: Sequence[int]) -> None:
        """Show these, ``chosen`` ticked; what is chosen and not there is shown as such, so that it can be let go.

        No signal.
        """
        known = {one.level: one for one in levels}
        wanted = sorted({*known, *chosen})
        if wanted != list(self._boxes):
            self._build(wanted)
        for level, box in self._boxes.items():
            box.setChecked(level in chosen or self._stays(level))
            self._show_facts(level, known.get(level))

    def _build(self, wanted: Sequence[int]) -> None:
        for widget in (*self._boxes.values(), *(label for labels in self._facts.values() for label in labels)):
            widget.hide()  # it is drawn until it is gone
            widget.deleteLater()
        self._boxes, self._facts = {}, {}
        rows = len(wanted) if self._is_narrow or len(wanted) <= _ONE_COLUMN else -(-len(wanted) // 2)
        for place, level in enumerate(wanted):
            part, row = (self.left if place < rows else self.right), place % rows
            grid = part.layout()
            assert isinstance(grid, QGridLayout)
            box = self._boxes[level] = QCheckBox(self.tr("Level {0}").format(level))
            box.setEnabled(not self._stays(level))
            box.clicked.connect(lambda _: self.changed.emit())
            grid.addWidget(box, row, 0)
            size, downsample, scale = self._facts[level] = QLabel(), QLabel(), QLabel()
            for column, label in enumerate((size, downsample, scale), 1):
                label.setFont(ui_font(DETAIL))
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(label, row, column)

    def _show_facts(self, level: int, look: LevelLook | None) -> None:
        size, downsample, scale = self._facts[level]
        if look is None:
            words = (self.tr("not in this slide"), "", "")
        else:
            mpp = f"{look.mpp:.3g}{_SPACE}µm/px" if look.mpp is not None else ""
            by = grouped(look.downsample, 0 if look.downsample == round(look.downsample) else 2)
            words = (f"{grouped(look.size.width)} × {grouped(look.size.height)}{_SPACE}px", f"{by}×", mpp)
        for label, text in zip((size, downsample, scale), words, strict=True):
            label.setText(text)
        for label in (size, downsample, scale):
            label.setProperty("tone", "text2" if look is not None else "fail")
            label.style().polish(label)
        box = self._boxes[level]
        box.setAccessibleName(", ".join(part for part in (box.text(), *words) if part))
        if self._stays(level):
            box.setToolTip(self.tr("Level 0 is always written"))

    def _stays(self, level: int) -> bool:
        return self._keeps_finest and level == 0
