"""Pictures that may show a name, made so coarse that nothing can be read."""

from __future__ import annotations

import cv2
import numpy as np

from viewer.slides.slide import RgbArray

_LONGEST = 12
"""Pixels that are left along the longer side: fewer than the letters of a line."""


def veiled(rgb: RgbArray) -> RgbArray:
    """What is left of ``rgb`` (height, width, 3) at 12 pixels a side: light, dark and colour; no writing survives it.

    The pixels themselves are averaged away, so that nothing can be won back from what is drawn of the result.
    """
    height, width = rgb.shape[:2]
    factor = max(1.0, max(width, height) / _LONGEST)
    size = (max(1, round(width / factor)), max(1, round(height / factor)))
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)
