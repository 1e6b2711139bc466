"""Measures of which maps keep one value a pixel, SSIM and ΔE: how it is kept, and the colours that show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.comparison.colour_maps import ColourMap, colours_of
from viewer.comparison.display import Look, Measure
from viewer.comparison.map_tile import MapTile, bytes_of, not_compared, packed
from viewer.measures.colour_difference import colour_difference
from viewer.measures.ssim import Window, best_kernel, ssim
from viewer.slides.slide import RgbArray

Values = NDArray[np.uint16]
"""(height, width): whole steps, as ``Kept`` says."""
STEPS = 1 << 16
WINDOW = Window.UNIFORM
"""Of SSIM."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How values of a measure are kept in 16 bits; a picture of them has half the memory of floats."""

    least: float
    """What 0 stands for."""
    unit: float
    """How many steps make 1."""
    equal: float
    """The value of equal pixels."""
    digits: int
    """Behind the point, for people: no more than the steps tell apart."""

    @property
    def precision(self) -> float:
        """How far a kept value may be from what was measured."""
        return 0.5 / self.unit

    def value(self, step: float) -> float:
        """What a number of steps stands for."""
        return step / self.unit + self.least

    def every_value(self) -> NDArray[np.float64]:
        """What each of the STEPS stands for."""
        return np.arange(STEPS) / self.unit + self.least


KEPT: Mapping[Measure, Kept] = {
    Measure.SSIM: Kept(-1.0, 32767, 1.0, 3),
    # No two colours of sRGB are further apart than 120.
    Measure.COLOUR: Kept(0.0, 500, 0.0, 2),
}


def reach_of(measure: Measure) -> int:
    """How many pixels around a pixel its value depends on."""
    return WINDOW.reach if measure is Measure.SSIM else 0


def measured(measure: Measure, original: RgbArray, converted: RgbArray) -> Values:
    """SSIM, the mean of the channels, or ΔE of two pictures (height, width, 3), within ``Kept.precision``.

    Raises:
        ValueError: The pictures are smaller than SSIM's window.
    """
    if measure is Measure.SSIM:
        channels = ssim(original, converted, window=WINDOW).map
        value = cv2.transform(channels, np.full((1, 3), 1 / 3, np.float32))
    else:
        value = colour_difference(original, converted).map
    kept = KEPT[measure]
    steps = (value - np.float32(kept.least)) * np.float32(kept.unit)
    return np.rint(steps).clip(0, STEPS - 1).astype(np.uint16)


def settings_of(measure: Measure) -> str:
    """What has to be said with every value, as "7 × 7 window, kernel C, AVX2"."""
    if measure is Measure.SSIM:
        side = 2 * WINDOW.reach + 1
        return f"{side} × {side} window, kernel {best_kernel(WINDOW).name}"
    return "CIEDE2000, stored values taken as sRGB"


def colour_map_of(measure: Measure) -> ColourMap:
    """Of SSIM or ΔE."""
    return ColourMap.CIVIDIS if measure is Measure.SSIM else ColourMap.INFERNO


def is_shown(look: Look, values: NDArray[np.floating]) -> NDArray[np.bool_]:
    """Which values the threshold lets through: an SSIM below it, a ΔE above it."""
    threshold = look.scale.threshold
    if threshold is None:
        return np.ones(values.shape, np.bool_)
    return values < threshold if look.measure is Measure.SSIM else values > threshold


def share_of(look: Look, values: NDArray[np.floating]) -> NDArray[np.float64]:
    """How far from equal values lie on the way to the end of their scale: 0 to 1."""
    equal = KEPT[look.measure].equal
    return np.clip((values - equal) / (look.scale.end - equal), 0, 1)


@lru_cache(8)
def colour_steps(look: Look) -> NDArray[np.uint32]:
    """The colour of every step a value can have (65536), as ``packed``.

    Opaque where a map stands for itself. Over a slide, what is equal is clear and the end of the scale opaque; with a
    threshold, what it leaves out is clear and all else opaque.
    """
    kept = KEPT[look.measure]
    values = kept.every_value()
    share = share_of(look, values)
    colours = colours_of(colour_map_of(look.measure))[np.rint(255 * share).astype(np.uint8)]
    opacity = share if look.over and look.scale.threshold is None else is_shown(look, values).astype(float)
    return packed(colours, opacity)


def coloured(values: Values, look: Look, both: NDArray[np.bool_] | None = None) -> NDArray[np.uint8]:
    """The picture of values: uint8 (height, width, 4) in the order B, G, R, opacity, premultiplied.

    Args:
        values: Of ``look.measure``.
        look: Measure, scale, and whether the picture lies over a slide.
        both: Where both slides have pixels; elsewhere the picture is grey.
    """
    picture = np.empty((*values.shape, 4), np.uint8)
    # Every index is one of the table: unchecked it costs a third.
    np.take(colour_steps(look), values, out=picture.view(np.uint32)[..., 0], mode="clip")
    if both is not None:
        picture[~both] = not_compared(look)
    return picture


@dataclass(slots=True, eq=False)
class MeasuredTile(MapTile):
    """A tile of SSIM or ΔE."""

    measure: Measure = Measure.SSIM
    values: Values | None = field(default=None)

    @property
    def bytes(self) -> int:
        """Memory that the tile holds."""
        return bytes_of(self.pixels, self.scanned, self.both, self.values)

    def coloured(self, look: Look) -> NDArray[np.uint8] | None:
        """See ``MapTile``."""
        shows = look.measure is self.measure and self.values is not None
        return coloured(self.values, look, self.both) if shows and self.values is not None else None
