"""Multi-scale SSIM: one number for pictures that are looked at from near and far.

Z. Wang, E. P. Simoncelli, A. C. Bovik, "Multiscale structural similarity for image quality assessment", 37th Asilomar
Conference on Signals, Systems and Computers, 2003, section 3: equation 7, and the weights that were found there.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.measures.bands import in_bands
from viewer.measures.ssim import Picture, check
from viewer.measures.ssim_gaussian import REACH, terms

WEIGHTS = (0.0448, 0.2856, 0.3001, 0.2363, 0.1333)
LEAST = 2 ** (len(WEIGHTS) - 1) * 2 * REACH + 1
"""Pixels a side at least, so that the window fits into the coarsest scale."""
_ROWS = 32


def ms_ssim(original: Picture, converted: Picture, *, threads: int = 1) -> float:
    """MS-SSIM of two uint8 pictures (height, width) or (height, width, channels): the mean over channels.

    At each scale contrast and structure are averaged over the pixels whose window lies inside the picture, at the
    coarsest luminance too, as in the authors' code; then the pictures are halved by the mean of 2 x 2 pixels, where an
    odd one out is its own neighbour. A mean below 0, which has no such power, counts as 0.

    Raises:
        ValueError: The pictures differ in shape, are not uint8, or have less than 161 px a side.
    """
    check(original, converted, LEAST)
    x: NDArray[Any] = original
    y: NDArray[Any] = converted
    product = np.ones(original.shape[2] if original.ndim == 3 else 1)
    for scale, weight in enumerate(WEIGHTS):
        if scale:
            x, y = _halved(x), _halved(y)
        means = _means(x, y, threads, with_luminance=scale == len(WEIGHTS) - 1)
        product *= np.maximum(means, 0) ** weight
    return float(product.mean())


def _means(
    x: NDArray[np.generic], y: NDArray[np.generic], threads: int, *, with_luminance: bool
) -> NDArray[np.float64]:
    """Of each channel, the mean of contrast times structure, times luminance if asked for."""
    height, width = x.shape[0] - 2 * REACH, x.shape[1] - 2 * REACH
    sums = np.zeros((height, 1 if x.ndim == 2 else x.shape[2]))

    def work(top: int, bottom: int) -> None:
        for first in range(top, bottom, _ROWS):
            last = min(first + _ROWS, bottom)
            luminance, contrast = terms(x, y, first + REACH, last + REACH)
            values = luminance * contrast if with_luminance else contrast
            sums[first:last] = values[:, REACH:-REACH].reshape(last - first, width, -1).sum(axis=1)

    in_bands(work, height, threads)
    return np.asarray(sums.sum(axis=0) / (height * width), np.float64)


def _halved(picture: NDArray[Any]) -> NDArray[np.float32]:
    """Means of 2 x 2 pixels: float32, which holds the quarters of bytes exactly, four times over."""
    height, width = picture.shape[:2]
    even = cv2.copyMakeBorder(picture, 0, height % 2, 0, width % 2, cv2.BORDER_REPLICATE).astype(np.float32, copy=False)
    rows = even[::2] + even[1::2]
    return np.asarray((rows[:, ::2] + rows[:, 1::2]) / 4, np.float32)
