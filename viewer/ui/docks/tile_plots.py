"""Two plots of tile values: how often they occur at a level, and a box for every level. Import it late: pyqtgraph.

Conversions differ in colour and in the kind of line.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.comparison.whole.tile_distribution import Box, TileDistribution
from viewer.ui.docks.steady_plot import SteadyPlot
from viewer.ui.language import localized
from viewer.ui.theme import CAPTION, SEMIBOLD, current_theme, theme_news, ui_font

_BESIDE = 640
_INKS = {"dark": ("#6CB2F8", "#F07C3E", "#3FBF9B"), "light": ("#0B62C1", "#B5430C", "#00795A")}
"""Of the conversions A, B and C; colour-blind people tell them apart, and the kind of line does, too."""
_Dash = list[float] | None
_DASHES: Final[tuple[_Dash, ...]] = (None, [4, 4], [1, 3])
"""Strokes and gaps in widths of the line. Ends reach half a width into gaps, which still show a line behind."""
_NOTHING = 0.5
_UNIT = " µm/px"
_BOX, _WHISKER = 0.5, 0.25
"""Share of the room of a conversion that a box and a whisker's end are wide."""


class TilePlots(QWidget):
    """The mean never stands alone: it is a mark in a box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.histogram, self.boxes = SteadyPlot(), SteadyPlot()
        self._captions = (QLabel(), QLabel())
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(16)
        for label, plot in zip(self._captions, (self.histogram, self.boxes), strict=True):
            label.setFont(ui_font(CAPTION, SEMIBOLD))
            label.setProperty("tone", "text2")
            label.setTextFormat(Qt.TextFormat.RichText)
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(label)
            column.addWidget(plot, 1)
            self._layout.addLayout(column, 1)
        self.shown: TileDistribution | None = None
        """What is drawn."""
        self._logarithmic = False
        theme_news().changed.connect(self._dress)
        self._dress()

    def show_distribution(self, found: TileDistribution, *, logarithmic: bool) -> None:
        """Draw it; ``logarithmic``: counts of the histogram."""
        self.shown, self._logarithmic = found, logarithmic
        letters = sorted({box.row.letter for box in found.boxes})
        places = {letter: number for number, letter in enumerate(letters)}
        self._draw_histogram(found, places)
        self._draw_boxes(found, places)
        keys = "".join(self._key(letter, places[letter]) for letter in letters if letter)
        kind = self.tr("tissue tiles") if found.tiles.value == "tissue" else self.tr("tiles")
        self._captions[0].setText(self.tr("{0} of {1}, how many").format(localized(found.measure.value), kind) + keys)
        words = self.tr("Box: middle half, line: median, whiskers: 1 to 99 %, ◆ mean, ○ worst")
        self._captions[1].setText(self.tr("{0}; by µm/px").format(words) if self._by_mpp(found) else words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else one below the other."""
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _key(self, letter: str, place: int) -> str:
        strokes = ("━━", "╍╍", "┅┅")[place % 3]
        return f'&nbsp;&nbsp;&nbsp;<span style="color:{self._ink(place).name()}">{strokes}</span>&nbsp;{letter}'

    def _ink(self, place: int) -> QColor:
        inks = _INKS[current_theme().name]
        return QColor(inks[place % len(inks)])

    def _draw_histogram(self, found: TileDistribution, places: dict[str, int]) -> None:
        plot = self.histogram
        plot.clear()
        plot.setLogMode(x=False, y=self._logarithmic)
        highest = 1
        for one in found.histograms:
            place = places[one.row.letter]
            heights = np.maximum(one.counts, _NOTHING) if self._logarithmic else one.counts.astype(np.float64)
            pen = pg.mkPen(self._ink(place), width=1.5, dash=_DASHES[place % 3])
            plot.plot(found.edges, heights, stepMode="center", pen=pen)
            highest = max(highest, int(one.counts.max(initial=0)))
        plot.setXRange(float(found.edges[0]), float(found.edges[-1]), padding=0.01)
        if self._logarithmic:
            plot.setYRange(np.log10(_NOTHING), np.log10(highest), padding=0.03)
        else:
            plot.setYRange(0, highest, padding=0.03)

    def _draw_boxes(self, found: TileDistribution, places: dict[str, int]) -> None:
        plot = self.boxes
        plot.clear()
        levels = list(dict.fromkeys(box.row.level.downsample for box in found.boxes))
        room = 1 / max(1, len(places))
        for box in found.boxes:
            place = places[box.row.letter]
            middle = levels.index(box.row.level.downsample) + (place + 0.5) * room - 0.5
            self._draw_box(plot, box, middle, room, self._ink(place), _DASHES[place % 3])
        names = {box.row.level.downsample: box.row.scale_text for box in found.boxes}
        if self._by_mpp(found):
            # The caption has the unit: with it, the names of eight levels would run into each other.
            names = {level: name.removesuffix(_UNIT) for level, name in names.items()}
        plot.getAxis("bottom").setTicks([[(number, names[level]) for number, level in enumerate(levels)]])
        plot.setXRange(-0.5, max(0.5, len(levels) - 0.5), padding=0.0)
        ends = [value for box in found.boxes for value in (box.worst, box.p1, box.p99)]
        if ends:
            low, high = min(ends), max(ends)
            plot.setYRange(low, max(high, low + 1e-4), padding=0.06)

    @staticmethod
    def _by_mpp(found: TileDistribution) -> bool:
        """Whether all levels are named by their pixel size."""
        return all(box.row.scale_text.endswith(_UNIT) for box in found.boxes)

    @staticmethod
    def _draw_box(plot: SteadyPlot, box: Box, middle: float, room: float, ink: QColor, dash: _Dash) -> None:
        half, end = room * _BOX / 2, room * _WHISKER / 2
        pen = pg.mkPen(ink, width=1.5, dash=dash)
        left, right = middle - half, middle + half
        strokes = [
            ([left, right, right, left, left], [box.p25, box.p25, box.p75, box.p75, box.p25]),
            ([middle, middle], [box.p25, box.p1]),
            ([middle, middle], [box.p75, box.p99]),
            ([middle - end, middle + end], [box.p1, box.p1]),
            ([middle - end, middle + end], [box.p99, box.p99]),
        ]
        for x, y in strokes:
            plot.plot(x, y, pen=pen)
        plot.plot([left, right], [box.median, box.median], pen=pg.mkPen(ink, width=3))
        plot.plot([middle], [box.mean], pen=None, symbol="d", symbolSize=9, symbolBrush=ink, symbolPen=None)
        plot.plot([middle], [box.worst], pen=None, symbol="o", symbolSize=6, symbolBrush=None, symbolPen=pg.mkPen(ink))

    def _dress(self) -> None:
        for plot in (self.histogram, self.boxes):
            plot.dress()
        if self.shown is not None:
            self.show_distribution(self.shown, logarithmic=self._logarithmic)
