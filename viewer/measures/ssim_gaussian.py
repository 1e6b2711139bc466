"""SSIM with Wang's Gaussian window, in float64: in float32 E[x^2] - E[x]^2 loses what is to be measured."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

NAME = "OpenCV, float64"
REACH = 5
"""scikit-image cuts the window at 3.5 sigma."""
_SIGMA = 1.5
C1 = (0.01 * 255) ** 2
C2 = (0.03 * 255) ** 2
_ROWS = 32

Terms = tuple[NDArray[np.float64], NDArray[np.float64]]


def _weights() -> NDArray[np.float64]:
    weights = np.exp(-0.5 * (np.arange(-REACH, REACH + 1) / _SIGMA) ** 2)
    return np.asarray(weights / weights.sum(), np.float64)


WEIGHTS = _weights()
"""Of the eleven pixels across or down."""


def fill_rows(
    original: NDArray[np.uint8], converted: NDArray[np.uint8], out: NDArray[np.float32], top: int, bottom: int
) -> None:
    """Write rows ``top`` to ``bottom`` (without the last) of the SSIM map.

    Args:
        original: uint8 (height, width) or (height, width, channels), at least 11 px a side.
        converted: The same.
        out: float32, the same shape.
        top: First row.
        bottom: Row after the last.
    """
    for first in range(top, bottom, _ROWS):
        last = min(first + _ROWS, bottom)
        luminance, contrast = terms(original, converted, first, last)
        np.multiply(luminance, contrast, out=out[first:last], casting="same_kind")


def terms(original: NDArray[np.generic], converted: NDArray[np.generic], top: int, bottom: int) -> Terms:
    """Rows ``top`` to ``bottom`` of the two factors of SSIM: luminance, and contrast times structure.

    Wang 2004, section III-B, equations 6 and, with C3 = C2 / 2, 9 and 10; population covariance.

    Args:
        original: Any real dtype, 0 to 255, (height, width) or (height, width, channels).
        converted: The same.
        top: First row.
        bottom: Row after the last.

    Returns:
        Two float64 arrays of the shape of the rows.
    """
    # With their surroundings as far as there are any: the edge of the picture is mirrored, never that of a part.
    above, below = max(top - REACH, 0), min(bottom + REACH, len(original))
    inner = slice(top - above, bottom - above)
    x, y = (side[above:below].astype(np.float64) for side in (original, converted))
    mean_x, mean_y, products = (_smooth(values)[inner] for values in (x, y, x * y))
    squares = _smooth(x * x + y * y)[inner]
    mean_product = mean_x * mean_y
    mean_squares = mean_x * mean_x + mean_y * mean_y
    luminance = (2 * mean_product + C1) / (mean_squares + C1)
    contrast = (2 * (products - mean_product) + C2) / (squares - mean_squares + C2)
    return luminance, contrast


def _smooth(values: NDArray[np.float64]) -> NDArray[np.float64]:
    smooth = cv2.sepFilter2D(values, cv2.CV_64F, WEIGHTS, WEIGHTS, borderType=cv2.BORDER_REFLECT)
    return np.asarray(smooth, np.float64).reshape(values.shape)
