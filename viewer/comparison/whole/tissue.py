"""Where there is tissue: told from the original alone at one coarse scale, so that it is the same for every level."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.comparison.whole.plan import Box
from viewer.geometry import Affine, Point
from viewer.jobs.job import Progress
from viewer.slides.slide import Level, RgbArray, Slide, SlideClosedError, SlideError
from viewer.tiles.averaging import read_averaged

Mask = NDArray[np.uint8]
"""(height, width), 1 where there is tissue, 0 elsewhere, unless other values are said."""

_WANTED_UM = 4.0
"""Micrometres a pixel of the mask, about: a cell's nucleus is a pixel or two."""
_WANTED_PIXELS = 16.0
"""Level-0 pixels a pixel of the mask where their size is not known."""
_MOST_PIXELS = 4_000_000
_PIECE = 512
_DARK = 64
"""A slide whose median grey is below lies on a dark ground."""
_LEAST, _MOST = 8, 40
"""Grey levels within which a threshold makes sense, also of a slide without any ground, or without tissue."""
_SMOOTHED = 5


@dataclass(frozen=True, slots=True, eq=False)
class TissueMask:
    """Tissue of a slide."""

    mask: Mask
    origin: Point
    """Level-0 pixel of the slide on which the corner of the mask lies."""
    side: float
    """Level-0 pixels a side of a pixel of the mask."""
    note: str
    """How tissue was told from background, in one sentence."""

    def coded(self, elsewhere: int, tissue: int) -> TissueMask:
        """The same with other values than 0 and 1."""
        values = np.array([elsewhere, tissue], np.uint8)
        return replace(self, mask=values[self.mask])

    def share_outside(self, onto: Affine, area: Box) -> float | None:
        """Share of the tissue, 0 to 1, by pixels of the mask whose middles lie outside of ``area``; None without any.

        ``onto`` leads from pixels of the area to level-0 pixels of the slide.
        """
        down, across = np.nonzero(self.mask)
        if not len(down):
            return None
        x, y = self.origin.x + (across + 0.5) * self.side, self.origin.y + (down + 0.5) * self.side
        back = onto.inverse()
        column, row = back.xx * x + back.xy * y + back.x0, back.yx * x + back.yy * y + back.y0
        inside = (column >= area.left) & (column < area.right) & (row >= area.top) & (row < area.bottom)
        return float(1 - inside.mean())

    def over(self, onto: Affine, area: Box) -> TissueOver:
        """For the pixels of a level; ``onto`` leads from these to level-0 pixels of the slide."""
        into = Affine.scaling(1 / self.side) @ Affine.translation(-self.origin.x, -self.origin.y) @ onto
        return TissueOver(self.mask, into, area)


class TissueOver:
    """The mask as it lies over the pixels of a level."""

    def __init__(self, mask: Mask, into: Affine, area: Box) -> None:
        """``into`` leads from pixels of the level to those of the mask; only pixels of ``area`` are asked for."""
        self._mask, self._into, self._area = mask, into, area
        x, y = (start + 0.5 + np.arange(count) for start, count in ((area.left, area.width), (area.top, area.height)))
        self._columns = self._index(into.xx * x + into.x0, 1)
        self._rows = self._index(into.yy * y + into.y0, 0)
        """Of the mask, for every column and row of pixels, where these lie straight."""

    def at(self, box: Box) -> Mask:
        """The value under the middle of every pixel: (height, width), a new array."""
        into, area = self._into, self._area
        if into.xy or into.yx:
            x, y = box.left + 0.5 + np.arange(box.width), box.top + 0.5 + np.arange(box.height)
            across = (into.xy * y)[:, np.newaxis] + (into.xx * x + into.x0)
            down = (into.yy * y)[:, np.newaxis] + (into.yx * x + into.y0)
            turned: Mask = self._mask[self._index(down, 0), self._index(across, 1)]
            return turned
        rows = self._rows[box.top - area.top : box.bottom - area.top]
        columns = self._columns[box.left - area.left : box.right - area.left]
        first, last = min(rows[0], rows[-1]), max(rows[0], rows[-1])
        # Columns of the few rows first, then whole rows are copied.
        found: Mask = self._mask[first : last + 1].take(columns, axis=1).take(rows - first, axis=0)
        return found

    def _index(self, places: NDArray[np.floating], axis: int) -> NDArray[np.intp]:
        """Beyond the edge the last pixel answers: what lies there is not compared anyway."""
        index: NDArray[np.intp] = np.minimum(np.maximum(places, 0), self._mask.shape[axis] - 1).astype(np.intp)
        return index


def find_tissue(slide: Slide, progress: Progress) -> TissueMask:
    """The tissue of a slide: Otsu's threshold of how much a pixel differs from the ground in any channel.

    N. Otsu, "A threshold selection method from gray-level histograms", IEEE Transactions on Systems, Man, and
    Cybernetics 9(1), 1979; the threshold is kept within 8 and 40 grey levels. Single pixels are smoothed away by a
    median over 5 x 5. What was not scanned or cannot be read is no tissue.

    Raises:
        Cancelled: ``progress`` was cancelled.
        SlideClosedError: The slide was closed meanwhile.
    """
    level, step = _scale(slide)
    side = level.downsample * step
    rgb, scanned = _read(slide, level, step, progress)
    mpp = slide.mpp
    seen = f"at {mpp.x * side:.2g} µm per pixel" if mpp is not None else f"reduced {side:g} times"
    origin = Point(slide.bounds.x, slide.bounds.y)
    if not scanned.any():
        return TissueMask(np.zeros(scanned.shape, np.uint8), origin, side, "Tissue is not known: nothing was readable.")
    away, dark = _from_ground(rgb, scanned)
    threshold, _ = cv2.threshold(away[scanned].reshape(-1, 1), 0, 1, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    limit = int(min(max(threshold, _LEAST), _MOST))
    tissue = ((away > limit) & scanned).astype(np.uint8)
    mask = np.asarray(cv2.medianBlur(tissue, _SMOOTHED), np.uint8) & scanned
    kept = "" if limit == threshold else f", kept within {_LEAST} and {_MOST}"
    note = (
        f"Tissue is where the original, {seen}, is more than {limit} grey levels "
        f"{'brighter than the dark ground' if dark else 'darker than the glass'} in a channel (Otsu's threshold{kept})."
    )
    return TissueMask(mask, origin, side, note)


def _scale(slide: Slide) -> tuple[Level, int]:
    """The level to read and how many of its pixels are averaged into one."""
    wanted = _WANTED_UM / slide.mpp.x if slide.mpp is not None else _WANTED_PIXELS
    wanted = max(wanted, math.sqrt(slide.bounds.width * slide.bounds.height / _MOST_PIXELS))
    fine = [level for level in slide.levels if level.downsample <= wanted * 1.01]
    level = max(fine, key=lambda one: one.downsample) if fine else slide.levels[0]
    return level, 2 ** max(0, math.floor(math.log2(wanted * 1.01 / level.downsample)))


def _read(slide: Slide, level: Level, step: int, progress: Progress) -> tuple[RgbArray, NDArray[np.bool_]]:
    """All that was scanned, piece by piece."""
    side = level.downsample * step
    width, height = (max(1, math.ceil(length / side)) for length in (slide.bounds.width, slide.bounds.height))
    rgb, scanned = np.zeros((height, width, 3), np.uint8), np.zeros((height, width), np.bool_)
    for top in range(0, height, _PIECE):
        for left in range(0, width, _PIECE):
            progress.check()
            size = min(_PIECE, width - left), min(_PIECE, height - top)
            place = round(slide.bounds.x + left * side), round(slide.bounds.y + top * side)
            try:
                if step == 1:
                    region = slide.read(level.index, place, size)
                else:
                    region = read_averaged(slide, level, place, size, step)
            except SlideClosedError:
                raise
            except SlideError:
                continue
            part = slice(top, top + size[1]), slice(left, left + size[0])
            rgb[part] = region.rgb
            scanned[part] = True if region.scanned is None else region.scanned
    return rgb, scanned


def _from_ground(rgb: RgbArray, scanned: NDArray[np.bool_]) -> tuple[NDArray[np.uint8], bool]:
    """How far each pixel is from the ground in the channel that differs most, and whether the ground is dark."""
    held = rgb[scanned]
    dark = bool(np.median(held.mean(axis=1)) < _DARK)
    ground = np.percentile(held, 5 if dark else 99, axis=0).astype(np.uint8)
    flat = np.broadcast_to(ground, rgb.shape)
    away = cv2.subtract(rgb, flat) if dark else cv2.subtract(np.ascontiguousarray(flat), rgb)
    return np.asarray(away, np.uint8).max(axis=2), dark
