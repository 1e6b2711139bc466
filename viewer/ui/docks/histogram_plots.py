"""Two plots: how often values occur in both slides, and how often differences do. Imports pyqtgraph: import it late."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.measures.histograms import Histograms
from viewer.ui.docks.steady_plot import SteadyPlot
from viewer.ui.theme import CAPTION, SEMIBOLD, current_theme, theme_news, ui_font

_BESIDE = 560
"""Width from which the plots stand beside each other."""
_INKS = {"dark": ("#F07C3E", "#3FBF9B", "#6CB2F8"), "light": ("#B5430C", "#00795A", "#0B62C1")}
"""Red, green and blue that colour-blind people tell apart, in either theme."""
_NOTHING = 0.5
"""Where a count of none stands on a logarithmic scale: below one."""
_LEAST_RANGE = 8


class HistogramPlots(QWidget):
    """Original as a thin broken line, converted as a full one; the difference about its zero."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slides, self.difference = _Plot(), _Plot()
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(16)
        for title, plot in (
            (self.tr("Value: original broken line, converted full line"), self.slides),
            (self.tr("Converted − original"), self.difference),
        ):
            label = QLabel(title)
            label.setFont(ui_font(CAPTION, SEMIBOLD))
            label.setProperty("tone", "text2")
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(label)
            column.addWidget(plot, 1)
            self._layout.addLayout(column, 1)
        self._shown: tuple[Histograms, Sequence[int], bool] | None = None
        theme_news().changed.connect(self._dress)
        self._dress()

    def show_counts(self, counted: Histograms, channels: Sequence[int], *, logarithmic: bool) -> None:
        """Show some channels (0 red, 1 green, 2 blue)."""
        self._shown = counted, channels, logarithmic
        inks = _INKS[current_theme().name]
        slides, difference = [], []
        for channel in channels:
            ink = QColor(inks[channel])
            # One channel alone has no colour to tell, so that the slides can.
            own = ink if len(channels) > 1 else QColor(current_theme().text2)
            slides.append((0, counted.original[channel], _pen(own, broken=True)))
            slides.append((0, counted.converted[channel], _pen(ink)))
            difference.append((-255, counted.difference[channel], _pen(ink)))
        self.slides.show_curves(slides, (0, 256), logarithmic)
        occurring = np.flatnonzero(counted.difference[list(channels)].any(axis=0))
        reach = max(_LEAST_RANGE, int(np.abs(occurring - 255).max(initial=0)))
        self.difference.show_curves(difference, (-reach, reach + 1), logarithmic)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else one below the other."""
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _dress(self) -> None:
        for plot in (self.slides, self.difference):
            plot.dress()
        if self._shown is not None:
            counted, channels, logarithmic = self._shown
            self.show_counts(counted, channels, logarithmic=logarithmic)


class _Plot(SteadyPlot):
    """Steps over whole values."""

    def __init__(self) -> None:
        super().__init__()
        self.curves: list[tuple[NDArray[np.float64], NDArray[np.float64]]] = []
        """Edges and counts of what is shown."""

    def show_curves(
        self, curves: Sequence[tuple[int, NDArray[np.int64], QPen]], span: tuple[int, int], logarithmic: bool
    ) -> None:
        """Curves of first value, counts and pen, over ``span`` of values."""
        self.clear()
        self.curves = []
        self.setLogMode(x=False, y=logarithmic)
        highest = 1.0
        for first, counts, pen in curves:
            # A value stands in the middle of its step.
            edges = np.asarray(first + np.arange(counts.size + 1) - 0.5, np.float64)
            heights = np.maximum(counts, _NOTHING) if logarithmic else counts.astype(np.float64)
            self.curves.append((edges, counts.astype(np.float64)))
            self.plot(edges, heights, stepMode="center", pen=pen)
            highest = max(highest, float(counts.max(initial=0)))
        self.setXRange(span[0] - 0.5, span[1] - 0.5, padding=0.01)
        if logarithmic:
            self.setYRange(np.log10(_NOTHING), np.log10(highest), padding=0.03)
        else:
            self.setYRange(0, highest, padding=0.03)


def _pen(ink: QColor, *, broken: bool = False) -> QPen:
    make = partial(pg.mkPen, ink, width=1.5)
    pen: QPen = make(style=Qt.PenStyle.DashLine) if broken else make()
    return pen
