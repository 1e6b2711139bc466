"""SSIM with a uniform 7 x 7 window from exact whole sums, by OpenCV and numpy.

Products of two bytes fit 16 bits and sums of 49 of them 32, so that nothing is lost where a variance is the small
difference of large numbers. All terms of Wang's equation 13 are multiplied by 49^2; the only rounding is that of four
float32 factors and their quotient. Equal windows give exactly 1.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

NAME = "OpenCV, whole numbers"
REACH = 3
SAMPLES = (2 * REACH + 1) ** 2
LUMINANCE_TERM = np.float32((0.01 * 255) ** 2 * SAMPLES**2)
"""C1, times 49^2."""
CONTRAST_TERM = np.float32((0.03 * 255) ** 2 * SAMPLES * (SAMPLES - 1))
"""C2, times 49^2, and by 48 / 49 since the covariances beside it are those of samples."""
_MOST, _LEAST = 256, 64
"""Pixels a side of a tile: larger ones leave the caches, in smaller ones threads wait for Python's lock."""
_SHARE = 24
"""A tile is no more than this part of the picture, so that little is held beside the map."""


class _Space:
    """Room for what is worked out of a tile, taken once: what a system gives anew each time, it has to clear first.

    Names change hands as values are no longer needed.
    """

    def __init__(self, side: int, channels: int) -> None:
        most = (side + 2 * REACH) ** 2 * channels
        self._whole = [np.empty(most, np.int32) for _ in range(5)]

    def shaped(self, shape: tuple[int, ...]) -> list[NDArray[np.int32]]:
        """Five arrays of ``shape``."""
        return [room[: math.prod(shape)].reshape(shape) for room in self._whole]


def fill_rows(
    original: NDArray[np.uint8], converted: NDArray[np.uint8], out: NDArray[np.float32], top: int, bottom: int
) -> None:
    """Write rows ``top`` to ``bottom`` (without the last) of the SSIM map.

    Args:
        original: uint8 (height, width) or (height, width, channels), at least 7 px a side.
        converted: The same.
        out: float32, the same shape.
        top: First row.
        bottom: Row after the last.
    """
    height, width = original.shape[:2]
    side = min(max(math.isqrt(height * width // _SHARE), _LEAST), _MOST)
    space = _Space(side, original.shape[2] if original.ndim == 3 else 1)
    for row in range(top, bottom, side):
        for column in range(0, width, side):
            rows = slice(row, min(row + side, bottom))
            columns = slice(column, min(column + side, width))
            _fill_tile(original, converted, out, rows, columns, space)


def _fill_tile(
    original: NDArray[np.uint8],
    converted: NDArray[np.uint8],
    out: NDArray[np.float32],
    rows: slice,
    columns: slice,
    space: _Space,
) -> None:
    height, width = original.shape[:2]
    # With its surroundings as far as there are any: the edge of the picture is mirrored, never that of a tile.
    tall = slice(max(rows.start - REACH, 0), min(rows.stop + REACH, height))
    wide = slice(max(columns.start - REACH, 0), min(columns.stop + REACH, width))
    inner = (
        slice(rows.start - tall.start, rows.stop - tall.start),
        slice(columns.start - wide.start, columns.stop - wide.start),
    )
    x, y = (np.ascontiguousarray(side[tall, wide]) for side in (original, converted))
    sum_x, sum_y, squares, products, means = space.shaped(x.shape)
    # Sums of x^2 + y^2 are those of (x - y)^2 and of 2 xy, which fit 16 bits: a sum less.
    product = np.multiply(x, y, dtype=np.uint16)
    _box(product, products)
    products *= 2
    apart = cv2.absdiff(x, y).reshape(x.shape)
    _box(np.multiply(apart, apart, out=product, dtype=np.uint16), squares)
    squares += products
    np.multiply(_box(x, sum_x), _box(y, sum_y), out=means)
    means *= 2
    products *= SAMPLES
    products -= means
    square_means = np.multiply(sum_x, sum_x, out=sum_x)
    square_means += np.multiply(sum_y, sum_y, out=sum_y)
    squares *= SAMPLES
    squares -= square_means
    above, factor, below = sum_y.view(np.float32), means.view(np.float32), products.view(np.float32)
    _plus(means, LUMINANCE_TERM, above)
    above *= _plus(products, CONTRAST_TERM, factor)
    _plus(square_means, LUMINANCE_TERM, below)
    below *= _plus(squares, CONTRAST_TERM, factor)
    np.divide(above[inner], below[inner], out=out[rows, columns])


def _plus(values: NDArray[np.int32], term: np.float32, out: NDArray[np.float32]) -> NDArray[np.float32]:
    """``values`` rounded to float32, plus ``term``."""
    np.copyto(out, values, casting="same_kind")
    out += term
    return out


def _box(picture: NDArray[np.uint8] | NDArray[np.uint16], out: NDArray[np.int32]) -> NDArray[np.int32]:
    """Sums over 7 x 7 pixels."""
    cv2.boxFilter(picture, cv2.CV_32S, (7, 7), dst=out, normalize=False, borderType=cv2.BORDER_REFLECT)
    return out
