"""GMSD: how unevenly the edges of a picture have suffered.

W. Xue, L. Zhang, X. Mou, A. C. Bovik, "Gradient magnitude similarity deviation: a highly efficient perceptual image
quality index", IEEE Transactions on Image Processing 23(2), 2014, section II, equations 1 to 6.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.measures.ssim import Picture, check, grey

_UNIT = 12
"""Sums of 2 x 2 pixels under whole Prewitt weights are 4 x 3 times the gradient of the paper."""
_STABLE = np.float32(170 * _UNIT**2)
_ACROSS = np.array([1, 1, 1], np.float32)
_ALONG = np.array([-1, 0, 1], np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Gmsd:
    """Gradient magnitude similarity of two pictures."""

    map: NDArray[np.float32]
    """Equation 4 for each pixel of the halved pictures: 1 where gradients are equal, towards 0 where they are not."""

    @property
    def deviation(self) -> float:
        """GMSD, equation 6: the standard deviation of the map; 0 for equal pictures."""
        return float(self.map.std(dtype=np.float64))

    @property
    def mean(self) -> float:
        """Equation 5: the mean of the map (GMSM)."""
        return float(self.map.mean(dtype=np.float64))


def gmsd(original: Picture, converted: Picture) -> Gmsd:
    """GMSD of two uint8 pictures (height, width), or of the luma of RGB ones (height, width, 3).

    Both are halved by the mean of 2 x 2 pixels first, as the paper does. An odd pixel out is its own
    neighbour, and outside a picture goes on as its mirror image: the authors' code takes black there, an edge that
    neither picture has.

    Raises:
        ValueError: The pictures differ in shape, are not uint8, neither grey nor RGB, or have less than 6 px a side.
    """
    check(original, converted, 6)
    if original.ndim == 3 and original.shape[2] != 3:
        raise ValueError(f"GMSD needs grey or RGB pictures, not {original.shape[2]} channels: convert them first.")
    first, second = (_squared_gradient(grey(side) if side.ndim == 3 else side) for side in (original, converted))
    # The root of the product, not the product of roots: so it is exact where both are equal.
    similar = np.sqrt(first * second)
    similar *= 2
    similar += _STABLE
    first += second
    first += _STABLE
    return Gmsd(np.divide(similar, first, out=similar))


def _squared_gradient(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Squared gradient magnitude of the halved picture, in squared ``_UNIT``; equation 2 and 3, squared."""
    height, width = picture.shape
    even = cv2.copyMakeBorder(picture, 0, height % 2, 0, width % 2, cv2.BORDER_REPLICATE)
    halved = cv2.boxFilter(even, cv2.CV_32F, (2, 2), anchor=(0, 0), normalize=False)[::2, ::2]
    halved = np.ascontiguousarray(halved)
    horizontal = cv2.sepFilter2D(halved, cv2.CV_32F, _ALONG, _ACROSS, borderType=cv2.BORDER_REFLECT)
    vertical = cv2.sepFilter2D(halved, cv2.CV_32F, _ACROSS, _ALONG, borderType=cv2.BORDER_REFLECT)
    return np.asarray(horizontal * horizontal + vertical * vertical, np.float32)
