"""Pixels averaged from a finer level, read in blocks, so that memory does not grow with the factor."""

from __future__ import annotations

import math

import cv2
import numpy as np

from viewer.slides.slide import Level, Region, Slide

_BLOCK = 2048
"""Stored pixels a side that are read at once."""


def read_averaged(slide: Slide, level: Level, location: tuple[int, int], size: tuple[int, int], step: float) -> Region:
    """``size`` pixels from ``location`` (level-0 pixels), each the average of ``step`` x ``step`` pixels of ``level``.

    A pixel counts as scanned where all that it is made of was.

    Raises:
        SlideError: A part cannot be read.
    """
    rgb = np.empty((size[1], size[0], 3), np.uint8)
    scanned = np.ones((size[1], size[0]), np.bool_)
    block = max(1, _BLOCK // math.ceil(step))
    across = step * level.downsample
    for top in range(0, size[1], block):
        for left in range(0, size[0], block):
            width, height = min(block, size[0] - left), min(block, size[1] - top)
            corner = (round(location[0] + left * across), round(location[1] + top * across))
            stored = slide.read(level.index, corner, (max(1, round(width * step)), max(1, round(height * step))))
            part = slice(top, top + height), slice(left, left + width)
            rgb[part] = cv2.resize(stored.rgb, (width, height), interpolation=cv2.INTER_AREA)
            if stored.scanned is not None:
                share = cv2.resize(stored.scanned.astype(np.float32), (width, height), interpolation=cv2.INTER_AREA)
                scanned[part] = share > 0.999
    return Region(rgb, None if scanned.all() else scanned)
