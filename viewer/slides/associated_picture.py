"""An associated image with coarser levels made of it, so that it is as clear from far away as a slide is."""

# ruff: noqa: D102 - viewer.slides.slide.Slide documents these members

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from viewer.geometry import Mpp, Point, Size
from viewer.slides.associated_image import AssociatedImage
from viewer.slides.one_level import cut
from viewer.slides.slide import Level, Region, RgbArray, Slide, SlideClosedError, SlideError

_SMALLEST = 256
"""Pixels of the longer side that the coarsest level need not go below."""


class AssociatedPicture(AssociatedImage):
    """Level 0 is the picture as stored, each further one the mean of two by two pixels of the one before.

    It is measured in its own pixels, also where it is known how large they are on the glass.
    """

    def __init__(self, slide: Slide, name: str) -> None:
        """Read the picture; see ``AssociatedImage``."""
        super().__init__(slide, name)
        assert self._rgb is not None
        self._pyramid = [self._rgb]
        while max(self._pyramid[-1].shape[:2]) > _SMALLEST:
            self._pyramid.append(_halved(self._pyramid[-1]))
        sizes = (Size(pixels.shape[1], pixels.shape[0]) for pixels in self._pyramid)
        self._levels = tuple(
            replace(self._level, index=index, size=size, downsample=float(1 << index), tile_size=None, mpp=None)
            for index, size in enumerate(sizes)
        )

    @property
    def levels(self) -> tuple[Level, ...]:
        return self._levels

    @property
    def mpp(self) -> Mpp | None:
        return None

    def snap(self, level: int, location: tuple[int, int]) -> Point:
        self._check_request(level, (1, 1))
        x, y = (one >> level << level for one in location)
        return Point(x, y)

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        pyramid = self._pyramid
        if not pyramid:
            raise SlideClosedError(f"The {self.name} has been closed.")
        self._check_request(level, size)
        rgb, stored = cut(pyramid[level], (location[0] >> level, location[1] >> level), size)
        if stored is not None:
            rgb[~stored] = self.background
        return Region(rgb, stored)

    def _check_request(self, level: int, size: tuple[int, int]) -> None:
        if not 0 <= level < len(self._levels) or min(size) < 1:
            raise SlideError(f"The {self.name} has no level {level} to read {size[0]} x {size[1]} pixels from.")

    def close(self) -> None:
        super().close()
        self._pyramid = []


def _halved(rgb: RgbArray) -> RgbArray:
    """The mean of two by two pixels; an odd row or column counts twice."""
    height, width = rgb.shape[:2]
    even = cv2.copyMakeBorder(rgb, 0, height % 2, 0, width % 2, cv2.BORDER_REPLICATE)
    half = (even.shape[1] // 2, even.shape[0] // 2)
    return np.asarray(cv2.resize(even, half, interpolation=cv2.INTER_AREA), np.uint8)
