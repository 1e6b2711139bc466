"""How the values of tiles are spread: a histogram of one level, and a box for every level, of every conversion."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.whole.result import ComparisonResult
from viewer.comparison.whole.result_rows import Row, TileMeasure, Tiles, rows_of, tile_values

BINS = 60
_LEAST_SPAN = 1e-4
"""Width of a histogram at least, where all tiles have one value."""


@dataclass(frozen=True, slots=True)
class Box:
    """One level of one conversion."""

    row: Row
    tiles: int
    p1: float
    p25: float
    median: float
    p75: float
    p99: float
    mean: float
    worst: float


@dataclass(frozen=True, slots=True, eq=False)
class Histogram:
    """One conversion at the level that is looked at."""

    row: Row
    counts: NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class TileDistribution:
    """What the plots draw."""

    measure: TileMeasure
    tiles: Tiles
    downsample: float
    """Of the level of the histograms."""
    edges: NDArray[np.float64]
    """BINS + 1 of them, for all histograms."""
    histograms: tuple[Histogram, ...]
    boxes: tuple[Box, ...]
    """Level by level from the finest; of rows without any value there is none."""

    @staticmethod
    def of(result: ComparisonResult, measure: TileMeasure, tiles: Tiles, downsample: float) -> TileDistribution:
        """Work it out, the histograms of the level of that downsample; percentiles as ``numpy.percentile``."""
        held: list[tuple[Row, NDArray[np.float64]]] = []
        for row in rows_of(result):
            values = tile_values(row.level.table, measure, tiles)
            values = values[np.isfinite(values)]
            if values.size:
                held.append((row, values))
        shown = [(row, values) for row, values in held if row.level.downsample == downsample]
        edges = _edges([values for _, values in shown], measure)
        histograms = tuple(Histogram(row, np.histogram(values, edges)[0]) for row, values in shown)
        return TileDistribution(
            measure, tiles, downsample, edges, histograms, tuple(_box(row, values, measure) for row, values in held)
        )


def _edges(shown: list[NDArray[np.float64]], measure: TileMeasure) -> NDArray[np.float64]:
    """Over all values; from or to where all is equal, so that how far they are from it is seen."""
    if not shown:
        return np.linspace(0.0, 1.0, BINS + 1)
    low, high = min(float(values.min()) for values in shown), max(float(values.max()) for values in shown)
    if measure.lower_is_worse:
        low = min(low, 1.0 - _LEAST_SPAN)
        return np.linspace(low - (1.0 - low) * 0.02, 1.0, BINS + 1) if high <= 1.0 else np.linspace(low, high, BINS + 1)
    return np.linspace(0.0, max(high, _LEAST_SPAN), BINS + 1)


def _box(row: Row, values: NDArray[np.float64], measure: TileMeasure) -> Box:
    p1, p25, median, p75, p99 = (float(value) for value in np.percentile(values, (1, 25, 50, 75, 99)))
    worst = float(values.min() if measure.lower_is_worse else values.max())
    return Box(row, len(values), p1, p25, median, p75, p99, float(values.mean()), worst)


def levels_of(result: ComparisonResult) -> tuple[tuple[float, str], ...]:
    """Downsample and name of every level of a result, finest first."""
    named: dict[float, str] = {}
    for row in rows_of(result):
        named.setdefault(row.level.downsample, f"{row.level_text}, {row.scale_text}")
    return tuple((downsample, name) for downsample, name in named.items() if math.isfinite(downsample))
