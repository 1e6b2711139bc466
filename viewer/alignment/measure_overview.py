"""The whole of a slide in one small picture, to find its tissue and to compare it with another's at a glance."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.alignment.common_area import GreyArray, grey_of
from viewer.geometry import Affine, Rect
from viewer.jobs.job import Progress
from viewer.slides.slide import Level, Slide, SlideClosedError, SlideError

LONGEST = 1600
"""Longest side of an overview in pixels."""
_BLOCK = 2048
_MOST_READ = 400_000_000
"""Pixels that are read at most; a slide without small levels that is larger has no overview."""


@dataclass(frozen=True, slots=True)
class Overview:
    """The scanned part of a slide: grey and where it was scanned (height, width)."""

    grey: GreyArray
    valid: NDArray[np.bool_]
    to_level0: Affine
    """From indices of pixels to level-0 pixels of the slide."""

    @property
    def downsample(self) -> float:
        """Level-0 pixels a pixel."""
        return self.to_level0.xx


def overview(slide: Slide, progress: Progress) -> Overview | None:
    """The finest picture of the scanned part that is no longer than LONGEST.

    Returns:
        The picture; None where it would take too long, or where it cannot be read.

    Raises:
        Cancelled: ``progress`` was cancelled.
        SlideClosedError: The slide was closed meanwhile.
    """
    whole = Rect(0, 0, *slide.levels[0].size)
    bounds = slide.bounds.intersected(whole)
    longest = max(bounds.width, bounds.height)
    small = [level for level in slide.levels if longest / level.downsample <= LONGEST]
    level = small[0] if small else slide.levels[-1]
    reduction = max(1, math.ceil(longest / level.downsample / LONGEST))
    if bounds.is_empty or bounds.width * bounds.height / level.downsample**2 > _MOST_READ:
        return None
    try:
        return _read(slide, level, bounds, reduction, progress)
    except SlideClosedError:
        raise
    except SlideError:
        return None


def _read(slide: Slide, level: Level, bounds: Rect, reduction: int, progress: Progress) -> Overview:
    down = level.downsample * reduction
    width, height = max(1, int(bounds.width / down)), max(1, int(bounds.height / down))
    grey = np.zeros((height, width), np.float32)
    valid = np.zeros((height, width), np.bool_)
    block = max(1, _BLOCK // reduction)
    for top in range(0, height, block):
        for left in range(0, width, block):
            progress.check()
            shape = min(block, width - left), min(block, height - top)
            corner = round(bounds.x + left * down), round(bounds.y + top * down)
            stored, mask = grey_of(slide.read(level.index, corner, (shape[0] * reduction, shape[1] * reduction)))
            part = slice(top, top + shape[1]), slice(left, left + shape[0])
            grey[part] = cv2.resize(stored, shape, interpolation=cv2.INTER_AREA)
            valid[part] = cv2.resize(mask.astype(np.float32), shape, interpolation=cv2.INTER_AREA) > 0.999
    start = slide.snap(level.index, (round(bounds.x), round(bounds.y)))
    to_level0 = Affine.translation(*start) @ Affine.scaling(down) @ Affine.translation(0.5, 0.5)
    return Overview(grey, valid, to_level0)


def onto_conversion(reference: Overview, conversion: Overview, affine: Affine) -> Overview:
    """The reference's overview on the pixels of the conversion's, under conversion level-0 to reference level-0."""
    onto = reference.to_level0.inverse() @ affine @ conversion.to_level0
    matrix = np.array([[onto.xx, onto.xy, onto.x0], [onto.yx, onto.yy, onto.y0]])
    size = conversion.grey.shape[1], conversion.grey.shape[0]
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    grey = cv2.warpAffine(reference.grey, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    valid = cv2.warpAffine(reference.valid.astype(np.float32), matrix, size, flags=flags) > 0.999
    return Overview(np.asarray(grey, np.float32), np.asarray(valid), conversion.to_level0)
