"""Differences of two pictures, pixel by pixel and exact."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.slides.slide import RgbArray

Differences = NDArray[np.int16]
"""Converted minus original, (height, width, 3) in the order red, green, blue."""


def differences(original: RgbArray, converted: RgbArray) -> Differences:
    """Converted minus original, -255 to 255; both uint8 (height, width, 3)."""
    return np.subtract(converted, original, dtype=np.int16)


def absolute_differences(original: RgbArray, converted: RgbArray) -> RgbArray:
    """|converted - original|, 0 to 255, uint8; both uint8 (height, width, 3)."""
    return np.asarray(cv2.absdiff(original, converted), np.uint8)
