"""What of the glass has been looked at, and at which magnification."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.overview import Overview
from viewer.comparison.readout import base_magnification
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState, PaneState
from viewer.geometry import Affine, Rect, Size

LIMITS = (5.0, 10.0, 20.0)
"""Magnifications at which one band ends and the next one begins."""
BANDS = len(LIMITS) + 1
UNKNOWN_FULL = 40.0
"""What 1:1 counts as where a slide tells neither objective nor pixel size; bands are then named in percent of 1:1."""
MOST_CELLS = 1024
"""Along the longer side of the scanned part."""

_CLOSEST = np.array([value.bit_length() for value in range(1 << BANDS)], np.uint8)


@dataclass(frozen=True, slots=True)
class CoverageGrid:
    """The scanned part of a slide in square cells; a cell counts as seen when its middle has been."""

    area: Rect
    """The scanned part, in level-0 pixels."""
    cell: int
    """Level-0 pixels a side."""

    @staticmethod
    def of(bounds: Rect) -> CoverageGrid:
        """The finest grid of at most MOST_CELLS along a side."""
        return CoverageGrid(bounds, max(1, math.ceil(max(bounds.width, bounds.height) / MOST_CELLS)))

    @property
    def columns(self) -> int:
        """Cells from left to right; the last may reach beyond the scanned part."""
        return math.ceil(self.area.width / self.cell)

    @property
    def rows(self) -> int:
        """Cells from top to bottom."""
        return math.ceil(self.area.height / self.cell)

    @property
    def to_slide(self) -> Affine:
        """From cells to level-0 pixels of the slide."""
        return Affine.translation(self.area.x, self.area.y) @ Affine.scaling(self.cell)

    def in_sight(self, to_screen: Affine, size: Size) -> tuple[slice, slice, NDArray[np.bool_]]:
        """Rows and columns around the cells that a pane of ``size`` shows, and which of these have their middle in it.

        ``to_screen`` leads from level-0 pixels of the slide to screen pixels of the pane, turned and mirrored at will.
        """
        place = to_screen @ self.to_slide
        seen = place.inverse().bounding(Rect(0, 0, size.width, size.height))
        seen = seen.intersected(Rect(0, 0, self.columns, self.rows))
        # A view beside the slide shows an empty part of it, not one beyond its last cell.
        rows = slice(math.floor(seen.y), min(math.ceil(seen.bottom), self.rows))
        columns = slice(math.floor(seen.x), min(math.ceil(seen.right), self.columns))
        x = np.arange(columns.start, columns.stop) + 0.5
        y = np.arange(rows.start, rows.stop)[:, None] + 0.5
        # Upright and in quarter turns one row and one column of sums are enough: eight times faster
        upright, lying = place.xy == place.yx == 0, place.xx == place.yy == 0
        across = place.x0 + (place.xx * x if upright else place.xy * y if lying else place.xx * x + place.xy * y)
        down = place.y0 + (place.yy * y if upright else place.yx * x if lying else place.yx * x + place.yy * y)
        inside: NDArray[np.bool_] = ((across >= 0) & (across < size.width)) & ((down >= 0) & (down < size.height))
        return rows, columns, inside


@dataclass(frozen=True, slots=True, eq=False)
class Coverage:
    """Which cells were seen in which bands; a look makes a new one."""

    grid: CoverageGrid
    cells: NDArray[np.uint8]
    """Of shape (rows, columns); bit k is set where band k has seen the cell."""

    @staticmethod
    def nothing(grid: CoverageGrid) -> Coverage:
        """Nothing seen yet."""
        return Coverage(grid, np.zeros((grid.rows, grid.columns), np.uint8))

    def looked_at(self, to_screen: Affine, size: Size, band: int) -> Coverage:
        """With what a pane of ``size`` showed added to ``band``.

        Args:
            to_screen: From level-0 pixels of the slide to screen pixels of the pane, turned and mirrored at will.
            size: Of the pane.
            band: As ``band_of`` gives it.
        """
        rows, columns, inside = self.grid.in_sight(to_screen, size)
        cells = self.cells.copy()
        cells[rows, columns] |= inside.astype(np.uint8) << band
        return replace(self, cells=cells)

    def closest(self) -> NDArray[np.uint8]:
        """Of shape (rows, columns): 0 where nothing was seen, else 1 + the highest band that has seen the cell."""
        return _CLOSEST[self.cells]

    def shares(self, area: NDArray[np.bool_]) -> tuple[float, ...]:
        """For every band the share of the cells of ``area`` (rows, columns) that it has seen; 0 of an empty area."""
        whole = int(np.count_nonzero(area))
        seen = self.cells[area]
        return tuple(int(np.count_nonzero(seen & (1 << band))) / max(1, whole) for band in range(BANDS))


def band_of(magnification: float) -> int:
    """The number of the band, from the smallest magnification up; a limit belongs to the band above it."""
    # Rounding of a typed magnification must not put it below its own limit.
    return sum(magnification >= limit * (1 - 1e-6) for limit in LIMITS)


def seen_magnification(state: ComparisonState, scenes: Iterable[PaneScene]) -> float:
    """At which magnification the tissue is seen: that of the view, or of the coarsest level shown where that is less.

    A forced coarse level, and enlarging beyond 1:1, show no more than is stored.

    Args:
        state: The comparison; it has a reference.
        scenes: What is on screen.
    """
    assert state.reference is not None
    base = base_magnification(state.reference.slide)
    coarsest = max((scene.pane.effective_downsample(scene.level) for scene in scenes), default=1.0)
    scale = min(state.viewport.device_scale, 1 / coarsest)
    # In Auto a level is taken up to 2 % beyond 1:1, which is rounding and not a coarser picture.
    scale = state.viewport.device_scale if scale * 1.02 >= state.viewport.device_scale else scale
    return scale * (base.value if base is not None else UNKNOWN_FULL)


def common_area(
    grid: CoverageGrid, home: PaneState, overviews: Sequence[tuple[PaneState, Overview]]
) -> NDArray[np.bool_]:
    """The cells (rows, columns) whose middles every slide has scanned.

    Args:
        grid: Of ``home``'s slide.
        home: The slide that the coverage is kept in.
        overviews: Every slide that has its place, ``home`` among them.
    """
    x, y = np.meshgrid(np.arange(grid.columns) + 0.5, np.arange(grid.rows) + 0.5)
    common = np.ones((grid.rows, grid.columns), np.bool_)
    for pane, overview in overviews:
        place = pane.to_reference.inverse() @ home.to_reference @ grid.to_slide
        across, down = place.xx * x + place.xy * y + place.x0, place.yx * x + place.yy * y + place.y0
        bounds = pane.slide.bounds
        common &= (across >= bounds.x) & (across < bounds.right) & (down >= bounds.y) & (down < bounds.bottom)
        common &= overview.scanned_at(across, down)
    return common
