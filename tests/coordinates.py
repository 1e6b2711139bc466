"""Reads the coordinates out of pixels that the sample's CoordinatePainter painted; imports nothing of ``viewer``."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike


def decode_coordinates(rgb: ArrayLike, near: tuple[float, float], downsample: float = 1.0) -> tuple[float, float]:
    """Level-0 coordinates (x, y) of a pixel, counted like pixel indices (0 is the *centre* of the first pixel).

    Red and green are triangle waves of x and y, so each leaves two candidates in every 510 px. Blue, a wave
    of x + y, and ``near``, where the pixel is expected to within a few px, decide between them; what blue contradicts
    beyond what averaging over ``downsample`` px explains, is out. A pixel that belongs elsewhere comes out elsewhere,
    unless it was moved by a whole period, or mirrored in two crests at once.

    Raises:
        ValueError: The pixel fits no place at all: not painted by the painter, or mixed too far.
    """
    red, green, blue = (float(v) for v in np.asarray(rgb)[:3])
    found: tuple[float, float] | None = None
    least, doubtful = np.inf, 0.6 + 0.2 * (downsample - 1)
    for x in _candidates(red, near[0]):
        for y in _candidates(green, near[1]):
            off = 255 - abs((x + y) % 510 - 255) - blue
            doubt = (off / doubtful) ** 2 + ((x - near[0]) ** 2 + (y - near[1]) ** 2) / 10**2
            if abs(off) <= 3 + downsample and doubt < least:
                found, least = (x, y), doubt
    if found is None:
        raise ValueError(f"{red:g}, {green:g}, {blue:g} is the colour of no place near {near}")
    return found


def _candidates(value: float, near: float) -> list[float]:
    """Places with this value of the wave, within two periods of ``near``."""
    period = 510
    tooth = round(near / period)
    return [(tooth + k) * period + sign * value for k in range(-2, 3) for sign in (-1, 1)]
