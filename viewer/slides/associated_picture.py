"""An associated image as a slide of its own, so that it is looked at as slides are: its pixels in memory, halved."""

# ruff: noqa: D102 - viewer.slides.slide.Slide documents these members

from __future__ import annotations

from collections.abc import Mapping

import cv2
import numpy as np

from viewer.geometry import Point, Size
from viewer.slides.one_level import OneLevel, cut
from viewer.slides.plain_pixels import WHITE
from viewer.slides.slide import Level, Reader, Region, RgbArray, Slide, SlideClosedError, SlideError

_SMALLEST = 256
"""Pixels of the longer side that the coarsest level need not go below."""


class AssociatedPicture(OneLevel):
    """Level 0 is the picture as stored; ``viewer.slides.slide.Slide`` says what each member means.

    Each further level is the mean of two by two pixels of the one before, so that a picture in which one reads is as
    clear from far away as a slide is.
    """

    def __init__(self, slide: Slide, name: str, rgb: RgbArray) -> None:
        """``rgb``: uint8 (height, width, 3), as ``slide.read_associated(name)`` gave it."""
        pyramid = [rgb]
        while max(pyramid[-1].shape[:2]) > _SMALLEST:
            pyramid.append(_halved(pyramid[-1]))
        levels = tuple(
            Level(index, Size(pixels.shape[1], pixels.shape[0]), float(1 << index), None, None, None)
            for index, pixels in enumerate(pyramid)
        )
        super().__init__(slide.path, levels[0])
        self._name, self._format, self._reader = name, slide.format, slide.reader
        self._levels = levels
        self._pyramid: list[RgbArray] | None = pyramid

    @property
    def name(self) -> str:
        return self._name

    @property
    def format(self) -> str:
        return self._format

    @property
    def reader(self) -> Reader:
        return self._reader

    @property
    def levels(self) -> tuple[Level, ...]:
        return self._levels

    @property
    def background(self) -> tuple[int, int, int]:
        return WHITE

    @property
    def properties(self) -> Mapping[str, str]:
        return {}

    @property
    def icc_profile(self) -> bytes | None:
        return None

    @property
    def notices(self) -> tuple[str, ...]:
        return ()

    def snap(self, level: int, location: tuple[int, int]) -> Point:
        if not 0 <= level < len(self._levels):
            raise SlideError(f"{self.name} has no level {level}.")
        x, y = (one >> level << level for one in location)
        return Point(x, y)

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        pyramid = self._pyramid
        if pyramid is None:
            raise SlideClosedError(f"{self.name} has been closed.")
        if not 0 <= level < len(self._levels) or min(size) < 1:
            raise SlideError(f"{self.name} has no level {level} to read {size[0]} x {size[1]} pixels from.")
        rgb, scanned = cut(pyramid[level], (location[0] >> level, location[1] >> level), size)
        if scanned is not None:
            rgb[~scanned] = WHITE
        return Region(rgb, scanned)

    def close(self) -> None:
        self._pyramid = None


def _halved(rgb: RgbArray) -> RgbArray:
    """The mean of two by two pixels; an odd row or column counts twice."""
    height, width = rgb.shape[:2]
    even = cv2.copyMakeBorder(rgb, 0, height % 2, 0, width % 2, cv2.BORDER_REPLICATE)
    half = (even.shape[1] // 2, even.shape[0] // 2)
    return np.asarray(cv2.resize(even, half, interpolation=cv2.INTER_AREA), np.uint8)
