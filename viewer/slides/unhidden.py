"""An export without what is hidden in it, for whoever compares its pixels with those of its original."""

# ruff: noqa: D102 - viewer.slides.slide.Slide documents these members

from __future__ import annotations

import cv2
import numpy as np

from viewer.slides.export_manifest import told_export
from viewer.slides.noticed import NoticedSlide
from viewer.slides.slide import Region, Slide

_NEAR = 12
"""Steps of a channel from the fill: as far as a lossy coder takes it."""
_SMALLEST = 3
"""Pixels a side: what is smaller is no mask, but a dark spot of tissue."""
_EDGE = 2
"""Pixels beside a mask that a lossy coder mixes with it."""


class Unhidden(NoticedSlide):
    """Passes everything on to ``slide``, but what has the colour ``fill`` is not scanned."""

    def __init__(self, slide: Slide, fill: tuple[int, int, int]) -> None:
        super().__init__(slide, ())
        self._fill = np.array(fill, np.int16)

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        region = super().read(level, location, size)
        near = (np.abs(region.rgb.astype(np.int16) - self._fill).max(axis=2) <= _NEAR).astype(np.uint8)
        masks = cv2.morphologyEx(near, cv2.MORPH_OPEN, np.ones((_SMALLEST, _SMALLEST), np.uint8))
        seen = cv2.dilate(masks, np.ones((2 * _EDGE + 1, 2 * _EDGE + 1), np.uint8)) == 0
        return Region(region.rgb, seen if region.scanned is None else region.scanned & seen)


def unhidden(slide: Slide) -> Slide:
    """An export without what is hidden in it, as the manifest beside it tells; any other slide itself."""
    told = told_export(slide)
    return slide if told is None or told.fill is None else Unhidden(slide, told.fill)
