"""Mean and largest difference, PSNR, and how many pixels differ: exact sums, so that parts add up to the whole."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.measures.difference import absolute_differences
from viewer.measures.histograms import value_counts
from viewer.slides.slide import RgbArray

_PEAK = 255


@dataclass(frozen=True, slots=True)
class PixelStatistics:
    """Sums over compared pixels of three channels each."""

    pixels: int = 0
    absolute: int = 0
    """Sum of |converted - original| over all channels."""
    square: int = 0
    """Sum of (converted - original)^2 over all channels."""
    largest: int = 0
    """Largest |converted - original| of any channel."""
    differing: int = 0
    """Pixels that differ in any channel."""

    def __add__(self, other: PixelStatistics) -> PixelStatistics:
        return PixelStatistics(
            self.pixels + other.pixels,
            self.absolute + other.absolute,
            self.square + other.square,
            max(self.largest, other.largest),
            self.differing + other.differing,
        )

    @property
    def mean_absolute(self) -> float:
        """Mean absolute difference in grey levels, over channels and pixels (MAE); not a number without pixels."""
        return self.absolute / (3 * self.pixels) if self.pixels else math.nan

    @property
    def mean_square(self) -> float:
        """Mean squared difference, over channels and pixels (MSE); not a number without pixels."""
        return self.square / (3 * self.pixels) if self.pixels else math.nan

    @property
    def psnr(self) -> float:
        """Peak signal to noise ratio in dB, 10 log10(255^2 / MSE) as in scikit-image; infinite where all is equal."""
        if not self.pixels:
            return math.nan
        return 10 * math.log10(_PEAK**2 * 3 * self.pixels / self.square) if self.square else math.inf

    @property
    def differing_share(self) -> float:
        """Share of pixels that differ in any channel, 0 to 1."""
        return self.differing / self.pixels if self.pixels else math.nan


def pixel_statistics(original: RgbArray, converted: RgbArray, both: NDArray[np.bool_] | None = None) -> PixelStatistics:
    """Statistics of two uint8 pictures (height, width, 3) where ``both`` (height, width) is true; None: everywhere."""
    off = absolute_differences(original, converted)
    mask = None if both is None else np.ascontiguousarray(both).view(np.uint8)
    # Counting values is exact, and cheaper than squaring every one of them.
    counts = np.sum(value_counts(off, mask), axis=0)
    pixels = int(counts.sum()) // 3
    if not pixels:
        return PixelStatistics()
    values = np.arange(256, dtype=np.int64)
    any_channel = off[..., 0] | off[..., 1] | off[..., 2]
    return PixelStatistics(
        pixels=pixels,
        absolute=int(counts @ values),
        square=int(counts @ values**2),
        largest=int(np.flatnonzero(counts)[-1]),
        differing=int(np.count_nonzero(any_channel if both is None else any_channel[both])),
    )
