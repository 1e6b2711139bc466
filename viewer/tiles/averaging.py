"""Pixels averaged from a finer level, read in blocks, so that memory does not grow with the factor."""

from __future__ import annotations

import math

import cv2
import numpy as np

from viewer.slides.slide import Level, Region, RgbArray, Slide

_BLOCK = 2048
"""Stored pixels a side that are read at once."""
_MOST_IN_16_BITS = 257
"""So many 8-bit values add up to no more than 16 bits hold."""


def read_averaged(slide: Slide, level: Level, location: tuple[int, int], size: tuple[int, int], step: float) -> Region:
    """``size`` pixels from ``location`` (level-0 pixels), each the average of ``step`` x ``step`` pixels of ``level``.

    Where ``step`` is a whole number the averages are those of ``area_mean``. A pixel counts as scanned where all that
    it is made of was.

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
            whole = step == round(step)
            rgb[part] = area_mean(stored.rgb, round(step)) if whole else _resized(stored.rgb, (width, height))
            if stored.scanned is not None:
                share = cv2.resize(stored.scanned.astype(np.float32), (width, height), interpolation=cv2.INTER_AREA)
                scanned[part] = share > 0.999
    return Region(rgb, None if scanned.all() else scanned)


def area_mean(rgb: RgbArray, factor: int) -> RgbArray:
    """The mean of every ``factor`` x ``factor`` pixels: exact sums, divided by their number, halves rounded up.

    Args:
        rgb: uint8 (height, width, 3), both a multiple of ``factor``.
        factor: Pixels a side.
    """
    height, width = rgb.shape[0] // factor, rgb.shape[1] // factor
    bands = rgb.reshape(height, factor, -1)
    rows = bands[:, 0].astype(np.uint16 if factor <= _MOST_IN_16_BITS else np.uint32)
    for row in range(1, factor):
        np.add(rows, bands[:, row], out=rows)
    pixels = rows.reshape(height, width, factor, 3)
    sums = pixels[:, :, 0].astype(np.uint32)
    for column in range(1, factor):
        np.add(sums, pixels[:, :, column], out=sums)
    return np.asarray((sums + factor * factor // 2) // (factor * factor), np.uint8)


def _resized(rgb: RgbArray, size: tuple[int, int]) -> RgbArray:
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)
