"""Small maps of what was on screen: the slide pale and grey, and over it the colours of the coverage."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.comparison.coverage import Coverage
from viewer.comparison.coverage_tint import CoverageMap
from viewer.comparison.overview import Overview
from viewer.review.stops import Reading
from viewer.slides.slide import RgbArray

LONGEST = 320
"""Pixels of a map's longer side."""
_PALE = 0.35
"""How much white is mixed to the slide."""
_GREY = np.array([0.299, 0.587, 0.114])
"""Luma of red, green and blue (ITU-R BT.601)."""


@dataclass(frozen=True, slots=True, eq=False)
class ViewedMap:
    """What a reading has looked at of a slide."""

    pair: int
    reading: Reading
    rgb: RgbArray


def viewed_map(overview: Overview, coverage: Coverage) -> RgbArray:
    """The picture of a coverage over its slide.

    Args:
        overview: Of the slide, at most ``LONGEST`` pixels along a side.
        coverage: In level-0 pixels of the same slide.
    """
    grey = overview.rgb @ _GREY
    pale = np.repeat((grey * (1 - _PALE) + 255 * _PALE)[..., None], 3, axis=2)
    everywhere = np.ones((coverage.grid.rows, coverage.grid.columns), np.bool_)
    tint = CoverageMap.of(coverage, everywhere).tint
    height, width = overview.rgb.shape[:2]
    to_cells = coverage.grid.to_slide.inverse() @ overview.to_slide
    columns = np.floor(to_cells.xx * (np.arange(width) + 0.5) + to_cells.x0).astype(np.intp)
    rows = np.floor(to_cells.yy * (np.arange(height) + 0.5) + to_cells.y0).astype(np.intp)
    over = tint[np.ix_(rows.clip(0, len(tint) - 1), columns.clip(0, tint.shape[1] - 1))].astype(np.float64)
    shown: RgbArray = np.round(pale * (1 - over[..., 3:] / 255) + over[..., 2::-1]).clip(0, 255).astype(np.uint8)
    return shown
