"""Pictures to put on a slide whose every pixel is known: flat grey, and coordinates."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.slides.slide import RgbArray


@dataclass(frozen=True, slots=True)
class FlatPainter:
    """One colour everywhere."""

    colour: tuple[int, int, int] = (128, 128, 128)

    def __call__(self, x: int, y: int, width: int, height: int) -> RgbArray:
        """See Painter."""
        return np.full((height, width, 3), self.colour, np.uint8)


@dataclass(frozen=True, slots=True)
class CoordinatePainter:
    """Every pixel tells where it lies.

    Red is a triangle wave of x and green one of y, one grey value a pixel: they rise from 0 to 255 and fall
    back, without a jump, so that averages and bilinear mixtures of neighbours keep their meaning. A pixel tells its
    place exactly wherever no crest lies within what was averaged, and else to a quarter of what was averaged.
    Blue is such a wave of x + y: it tells on which side of a crest of the others a pixel lies.
    """

    def __call__(self, x: int, y: int, width: int, height: int) -> RgbArray:
        """See Painter."""
        across = np.arange(x, x + width, dtype=np.int64)
        down = np.arange(y, y + height, dtype=np.int64)[:, None]
        rgb = np.empty((height, width, 3), np.uint8)
        for channel, position in enumerate((across, down, across + down)):
            phase = np.mod(position, 510)
            rgb[..., channel] = 255 - np.abs(phase - 255)
        return rgb
