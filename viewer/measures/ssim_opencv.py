"""SSIM with a uniform 7 x 7 window from exact whole sums, by OpenCV and numpy.

Sums of 49 bytes, of their squares and of their products fit 32-bit whole numbers, so that nothing is lost where a
variance is the small difference of large numbers. All terms of Wang's equation 13 are multiplied by 49^2; the only
rounding is that of four float32 factors and their quotient. Equal windows give exactly 1.
"""

from __future__ import annotations

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
_TILE = 128
"""Pixels a side: what is worked on at once stays in the processor's second cache."""


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
    for row in range(top, bottom, _TILE):
        for column in range(0, original.shape[1], _TILE):
            rows = slice(row, min(row + _TILE, bottom))
            columns = slice(column, min(column + _TILE, original.shape[1]))
            _fill_tile(original, converted, out, rows, columns)


def _fill_tile(
    original: NDArray[np.uint8], converted: NDArray[np.uint8], out: NDArray[np.float32], rows: slice, columns: slice
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
    sum_x, sum_y = (_box(side)[inner] for side in (x, y))
    squares = np.add(_box_of_squares(x)[inner], _box_of_squares(y)[inner])
    # 2 xy = x^2 + y^2 - (x - y)^2: OpenCV sums squares, not products.
    products = np.subtract(squares, _box_of_squares(np.asarray(cv2.absdiff(x, y), np.uint8))[inner])
    means = np.multiply(sum_x, sum_y)
    means *= 2
    square_means = np.multiply(sum_x, sum_x)
    square_means += np.multiply(sum_y, sum_y)
    products *= SAMPLES
    products -= means
    squares *= SAMPLES
    squares -= square_means
    top = means.astype(np.float32)
    top += LUMINANCE_TERM
    factor = products.astype(np.float32)
    factor += CONTRAST_TERM
    top *= factor
    below = square_means.astype(np.float32)
    below += LUMINANCE_TERM
    np.copyto(factor, squares, casting="same_kind")
    factor += CONTRAST_TERM
    below *= factor
    np.divide(top, below, out=out[rows, columns])


def _box(picture: NDArray[np.uint8]) -> NDArray[np.int32]:
    sums = cv2.boxFilter(picture, cv2.CV_32S, (7, 7), normalize=False, borderType=cv2.BORDER_REFLECT)
    return np.asarray(sums, np.int32).reshape(picture.shape)


def _box_of_squares(picture: NDArray[np.uint8]) -> NDArray[np.int32]:
    sums = cv2.sqrBoxFilter(picture, cv2.CV_32S, (7, 7), normalize=False, borderType=cv2.BORDER_REFLECT)
    return np.asarray(sums, np.int32).reshape(picture.shape)
