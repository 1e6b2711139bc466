"""SSIM or ΔE of many pixels in one number: counts of kept values, so that parts add up to the whole."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.display import Measure
from viewer.comparison.measured import KEPT, STEPS, Values, reach_of
from viewer.geometry import Rect
from viewer.tiles.grid import TileGrid


@dataclass(frozen=True, slots=True, eq=False)
class MeasuredNumbers:
    """How often each step of a measure's values occurs."""

    measure: Measure
    counts: NDArray[np.int64] = field(default_factory=lambda: np.zeros(STEPS, np.int64))
    """(65536,)."""

    def with_values(self, values: Values, counted: NDArray[np.bool_] | None) -> MeasuredNumbers:
        """With more pixels: those of ``values`` where ``counted`` is true; None: all."""
        chosen = values.ravel() if counted is None else values[counted]
        return MeasuredNumbers(self.measure, self.counts + np.bincount(chosen, minlength=STEPS))

    @property
    def pixels(self) -> int:
        """How many pixels are counted."""
        return int(self.counts.sum())

    @property
    def mean(self) -> float:
        """Within ``Kept.precision``; not a number without pixels."""
        if not self.pixels:
            return math.nan
        return KEPT[self.measure].value(float(self.counts @ np.arange(STEPS)) / self.pixels)

    def percentile(self, per_cent: float) -> float:
        """What that many per cent do not exceed; between two pixels, on the line between them, as numpy has it."""
        if not self.pixels:
            return math.nan
        place = (self.pixels - 1) * per_cent / 100
        below, above = math.floor(place), math.ceil(place)
        first, second = np.searchsorted(np.cumsum(self.counts), (below, above), side="right").tolist()
        return KEPT[self.measure].value(first + (second - first) * (place - below))


def counted_pixels(
    measure: Measure, grid: TileGrid, rect: Rect, both: NDArray[np.bool_] | None
) -> NDArray[np.bool_] | None:
    """Which pixels of ``rect`` count: those that both slides have and whose window lies inside the level.

    scikit-image's mean leaves out the same pixels at the borders of a picture.

    Args:
        measure: SSIM or ΔE.
        grid: Of the level.
        rect: In its pixels, counted from its origin; whole numbers.
        both: (height, width): where both slides have pixels; None where they have everywhere.
    """
    inside = grid.area.grown(-reach_of(measure)).intersected(rect)
    if (inside.width, inside.height) == (rect.width, rect.height):
        return both
    counted = np.zeros((int(rect.height), int(rect.width)), np.bool_)
    counted[inside.slices_of(rect)] = True
    return counted if both is None else counted & both
