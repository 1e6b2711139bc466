"""How often each value occurs in two pictures and in their difference: whole counts, so that parts add up."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.slides.slide import RgbArray

Counts = NDArray[np.int64]


def _none(values: int) -> Counts:
    return np.zeros((3, values), np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Histograms:
    """Counts by channel (red, green, blue) and value."""

    original: Counts = field(default_factory=lambda: _none(256))
    """(3, 256): values 0 to 255."""
    converted: Counts = field(default_factory=lambda: _none(256))
    difference: Counts = field(default_factory=lambda: _none(511))
    """(3, 511): converted minus original, -255 to 255."""

    def __add__(self, other: Histograms) -> Histograms:
        return Histograms(
            self.original + other.original, self.converted + other.converted, self.difference + other.difference
        )

    @property
    def pixels(self) -> int:
        """How many were counted."""
        return int(self.original[0].sum())


def histograms(original: RgbArray, converted: RgbArray, both: NDArray[np.bool_] | None = None) -> Histograms:
    """Of two uint8 pictures (height, width, 3) where ``both`` (height, width) is true; None: everywhere."""
    mask = None if both is None else np.ascontiguousarray(both).view(np.uint8)
    before, after = value_counts(original, mask), value_counts(converted, mask)
    # Saturated differences either way: bytes are counted many times faster than wider numbers.
    brighter = value_counts(np.asarray(cv2.subtract(converted, original), np.uint8), mask)
    darker = value_counts(np.asarray(cv2.subtract(original, converted), np.uint8), mask)
    equal = before.sum(axis=1) - brighter[:, 1:].sum(axis=1) - darker[:, 1:].sum(axis=1)
    difference = np.concatenate([darker[:, :0:-1], equal[:, np.newaxis], brighter[:, 1:]], axis=1)
    return Histograms(before, after, difference)


def value_counts(picture: NDArray[np.uint8], mask: NDArray[np.uint8] | None) -> Counts:
    """By channel, how often each value occurs where ``mask`` is not 0: (3, 256)."""
    found = [cv2.calcHist([picture], [channel], mask, [256], [0, 256]) for channel in range(3)]
    # OpenCV counts in single precision, which is exact up to 16.7 million: far more than a tile has pixels.
    return np.stack([counts.ravel() for counts in found]).astype(np.int64)
