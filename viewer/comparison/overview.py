"""All that was scanned of a slide, small: put together from tiles, which mostly are in memory anyway."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.comparison.state import PaneState
from viewer.geometry import Affine, Rect
from viewer.jobs.job import Progress
from viewer.slides.slide import Level, RgbArray, SlideClosedError, SlideError
from viewer.tiles.cache import TileCache, TileKey
from viewer.tiles.grid import OVERVIEW_PIXELS
from viewer.tiles.loader import read_tile

_UNREADABLE = 128
"""Grey of what cannot be read."""


@dataclass(frozen=True, slots=True, eq=False)
class Overview:
    """The scanned part of a slide."""

    rgb: RgbArray
    scanned: NDArray[np.bool_]
    """Of the shape of ``rgb``."""
    to_slide: Affine
    """From pixels of ``rgb`` to level-0 pixels of the slide."""

    def scanned_at(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Whether the slide was scanned at level-0 pixels ``x``, ``y``; arrays of one shape, which the answer has.

        Beyond the edge the last pixel answers: a coarse level may be a few level-0 pixels short of the slide.
        """
        back = self.to_slide.inverse()
        columns = np.floor(back.xx * x + back.x0).astype(np.intp)
        rows = np.floor(back.yy * y + back.y0).astype(np.intp)
        height, width = self.scanned.shape
        scanned: NDArray[np.bool_] = self.scanned[rows.clip(0, height - 1), columns.clip(0, width - 1)]
        return scanned

    def shrunk(self, longest: int) -> Overview:
        """At most ``longest`` pixels along a side, each the average of what it stands for."""
        height, width = self.rgb.shape[:2]
        factor = max(1.0, max(width, height) / longest)
        if factor == 1.0:
            return self
        size = (max(1, round(width / factor)), max(1, round(height / factor)))
        rgb = np.asarray(cv2.resize(self.rgb, size, interpolation=cv2.INTER_AREA), np.uint8)
        share = cv2.resize(self.scanned.astype(np.float32), size, interpolation=cv2.INTER_AREA)
        to_slide = self.to_slide @ Affine.scaling(width / size[0], height / size[1])
        return replace(self, rgb=rgb, scanned=np.asarray(share) >= 0.5, to_slide=to_slide)


def read_overview(pane: PaneState, cache: TileCache, progress: Progress) -> Overview:
    """Put the overview of ``pane``'s slide together; off the GUI thread, since tiles that are not there are read.

    Raises:
        Cancelled: ``progress`` was cancelled.
        SlideClosedError: The slide was closed meanwhile.
        SlideError: Nothing of it can be read.
    """
    grid = pane.grids[_level(pane).index]
    part = _whole(grid.to_slide.inverse().bounding(pane.slide.bounds)).intersected(grid.area)
    left, top, width, height = (int(value) for value in (part.x, part.y, part.width, part.height))
    rgb = np.full((height, width, 3), _UNREADABLE, np.uint8)
    scanned = np.zeros((height, width), np.bool_)
    problem = ""
    addresses = list(grid.covering(part))
    for number, address in enumerate(addresses):
        progress.tick(number, len(addresses), "", "tiles")
        tile = cache.get(TileKey.of(pane.number, grid, address)) or read_tile(pane.slide, grid, address)
        if tile is None:
            raise SlideClosedError(f"{pane.slide.name} was closed.")
        if tile.pixels is None:
            problem = problem or tile.error or ""
            continue
        covered = grid.pixels(address)
        shared = covered.intersected(part)
        x, y = int(shared.x - covered.x), int(shared.y - covered.y)
        own = (slice(y, y + int(shared.height)), slice(x, x + int(shared.width)))
        x, y = int(shared.x) - left, int(shared.y) - top
        place = (slice(y, y + int(shared.height)), slice(x, x + int(shared.width)))
        rgb[place] = tile.pixels[own][..., 2::-1]
        scanned[place] = True if tile.scanned is None else tile.scanned[own]
    if problem and not scanned.any():
        raise SlideError(problem)
    return Overview(rgb, scanned, grid.to_slide @ Affine.translation(left, top))


def _level(pane: PaneState) -> Level:
    """The finest level at which the scanned part has at most a million pixels, else the coarsest.

    The level that is kept in memory may be far coarser: a MIRAX slide is mostly larger than what was scanned of it.
    """
    area = pane.slide.bounds.width * pane.slide.bounds.height
    small = [level for level in pane.levels if area / level.downsample**2 <= OVERVIEW_PIXELS]
    return small[0] if small else pane.levels[-1]


def _whole(rect: Rect) -> Rect:
    """Grown to whole pixels."""
    left, top = math.floor(rect.x), math.floor(rect.y)
    return Rect(left, top, math.ceil(rect.right) - left, math.ceil(rect.bottom) - top)
