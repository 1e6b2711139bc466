"""CIEDE2000 by numpy, in double precision.

G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 color-difference formula: implementation notes, supplementary test data,
and mathematical observations", Color Research and Application 30(1), 2005, equations 2 to 22, with kL = kC = kH = 1.
sRGB to XYZ to CIELAB as in scikit-image's ``rgb2lab``: IEC 61966-2-1, white point D65 of the 2 degree observer.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from viewer.slides.slide import RgbArray

NAME = "numpy"
Plane = NDArray[np.float64]
_XYZ_OF_RGB = np.array([[0.412453, 0.357580, 0.180423], [0.212671, 0.715160, 0.072169], [0.019334, 0.119193, 0.950227]])
_WHITE = np.array([0.95047, 1.0, 1.08883])
RELATIVE_XYZ: Plane = _XYZ_OF_RGB / _WHITE[:, np.newaxis]
"""X, Y and Z, relative to white, of linear red, green and blue: (3, 3)."""
_PIXELS = 8192
"""What is worked on at once stays in the processor's second cache."""


def fill_rows(original: RgbArray, converted: RgbArray, out: NDArray[np.float32], top: int, bottom: int) -> None:
    """Write rows ``top`` to ``bottom`` (without the last) of the map of differences.

    Args:
        original: uint8 (height, width, 3).
        converted: The same.
        out: float32 (height, width).
        top: First row.
        bottom: Row after the last.
    """
    rows = max(_PIXELS // max(original.shape[1], 1), 1)
    for first in range(top, bottom, rows):
        part = slice(first, min(first + rows, bottom))
        out[part] = ciede2000(lab(original[part]), lab(converted[part]))


def lab(picture: RgbArray) -> Plane:
    """CIELAB of sRGB bytes (height, width, 3): float64 (3, height, width)."""
    table = _relative_xyz_table()
    channels = [np.ascontiguousarray(picture[..., channel]) for channel in range(3)]
    roots = np.empty((3, *picture.shape[:2]))
    for axis in range(3):
        relative = np.take(table[axis, 0], channels[0])
        for channel in (1, 2):
            relative += np.take(table[axis, channel], channels[channel])
        # CIE 15:2018, equation 8.5, with the constants that scikit-image rounds to.
        np.cbrt(relative, out=roots[axis])
        dark = relative <= 0.008856
        if dark.any():
            roots[axis][dark] = 7.787 * relative[dark] + 16 / 116
    x, y, z = roots
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def ciede2000(first: Plane, second: Plane) -> Plane:
    """CIEDE2000 of CIELAB colours (3, ...); the numbers of equations are those of Sharma, Wu and Dalal."""
    (light_1, a_1, b_1), (light_2, a_2, b_2) = first, second
    # 2 to 5: a is stretched for colours close to grey.
    stretch = 1.5 - 0.5 * _root_of_sevenths((np.hypot(a_1, b_1) + np.hypot(a_2, b_2)) / 2)
    a_1, a_2 = a_1 * stretch, a_2 * stretch
    chroma_1, chroma_2 = np.hypot(a_1, b_1), np.hypot(a_2, b_2)  # 6
    # 7: hues, here as directions, which need no angle. Of a colour without chroma it is 0.
    cos_1, sin_1 = _direction(a_1, b_1, chroma_1)
    cos_2, sin_2 = _direction(a_2, b_2, chroma_2)
    # 10 and 11: 2 sqrt(C1 C2) sin(half the angle between the hues), which is half the distance of the directions.
    hue_step = np.sqrt(chroma_1 * chroma_2) * np.hypot(cos_2 - cos_1, sin_2 - sin_1)
    np.copysign(hue_step, cos_1 * sin_2 - sin_1 * cos_2, out=hue_step)
    # 14: the mean hue halves the smaller angle, as the sum of the directions does; 14 adds where one has no chroma.
    along, across = cos_1 + cos_2, sin_1 + sin_2
    grey = (chroma_1 == 0) | (chroma_2 == 0)
    if grey.any():
        along[grey], across[grey] = (cos_1 * cos_2 - sin_1 * sin_2)[grey], (sin_1 * cos_2 + cos_1 * sin_2)[grey]
    opposite = (along == 0) & (across == 0)
    if opposite.any():
        # The mean of two angles from 0 to 360 degrees is then a quarter of a turn on from the smaller one.
        ahead = np.where((sin_1 > 0) | ((sin_1 == 0) & (cos_1 > 0)), 1.0, -1.0)[opposite]
        along[opposite], across[opposite] = -ahead * sin_1[opposite], ahead * cos_1[opposite]
        hue_step[opposite] = np.copysign(hue_step[opposite], ahead)
    hue = np.arctan2(across, along)
    cos, sin = np.cos(hue), np.sin(hue)
    cos_twice, sin_twice = cos * cos - sin * sin, 2 * sin * cos
    cos_thrice, sin_thrice = cos * cos_twice - sin * sin_twice, sin * cos_twice + cos * sin_twice
    cos_four, sin_four = cos_twice * cos_twice - sin_twice * sin_twice, 2 * sin_twice * cos_twice
    # 15: T = 1 - 0.17 cos(h - 30) + 0.24 cos(2h) + 0.32 cos(3h + 6) - 0.20 cos(4h - 63).
    weight = 1 - 0.17 * (cos * _COS[30] + sin * _SIN[30]) + 0.24 * cos_twice
    weight += 0.32 * (cos_thrice * _COS[6] - sin_thrice * _SIN[6])
    weight -= 0.20 * (cos_four * _COS[63] + sin_four * _SIN[63])
    chroma = (chroma_1 + chroma_2) / 2  # 13
    light = ((light_1 + light_2) / 2 - 50) ** 2  # 12
    lightness = (light_2 - light_1) / (1 + 0.015 * light / np.sqrt(20 + light))  # 8, 18
    chromaticity = (chroma_2 - chroma_1) / (1 + 0.045 * chroma)  # 9, 19
    hueness = hue_step / (1 + 0.015 * chroma * weight)  # 20
    # 16, 17, 21: blues are turned. Angles run from 0 to 360 degrees in the formula, from -180 to 180 here.
    bell = np.exp(-(((np.rad2deg(hue) + 85 - 360 * (hue >= 0)) / 25) ** 2))
    rotation = -2 * _root_of_sevenths(chroma) * np.sin(np.deg2rad(60) * bell)
    total = lightness**2 + chromaticity**2 + hueness**2 + rotation * chromaticity * hueness  # 22
    return np.asarray(np.sqrt(np.maximum(total, 0)), np.float64)


_COS = {degrees: float(np.cos(np.deg2rad(degrees))) for degrees in (6, 30, 63)}
_SIN = {degrees: float(np.sin(np.deg2rad(degrees))) for degrees in (6, 30, 63)}


def _direction(a: Plane, b: Plane, chroma: Plane) -> tuple[Plane, Plane]:
    some = chroma > 0
    divisor = np.where(some, chroma, 1)
    return np.where(some, a / divisor, 1), b / divisor


def _root_of_sevenths(chroma: Plane) -> Plane:
    """Square root of C^7 / (C^7 + 25^7)."""
    seventh = chroma * chroma
    seventh *= seventh * seventh * chroma
    return np.asarray(np.sqrt(seventh / (seventh + 25.0**7)), np.float64)


@cache
def linear_values() -> Plane:
    """Linear light, 0 to 1, of each byte of sRGB: (256,). IEC 61966-2-1."""
    value = np.arange(256) / 255
    return np.where(value > 0.04045, ((value + 0.055) / 1.055) ** 2.4, value / 12.92)


@cache
def _relative_xyz_table() -> Plane:
    """Part of X, Y and Z, relative to white, that each value of red, green and blue gives: (3, 3, 256)."""
    return np.asarray(RELATIVE_XYZ[..., np.newaxis] * linear_values(), np.float64)
