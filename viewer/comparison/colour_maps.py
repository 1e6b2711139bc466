"""Colours for measures: perceptually uniform, told apart by colour-blind people, the same in either theme."""

from __future__ import annotations

from enum import Enum
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray


class ColourMap(Enum):
    """Which colours; from the first on, which stands for equal, they become lighter."""

    CIVIDIS = cv2.COLORMAP_CIVIDIS
    """Nunez, Anderton and Renslow 2018, as OpenCV has it; for SSIM, whose 1 is dark blue."""
    INFERNO = cv2.COLORMAP_INFERNO
    """Van der Walt and Smith 2015, as OpenCV has it; for differences, whose 0 is black."""


@cache
def colours_of(colour_map: ColourMap) -> NDArray[np.uint8]:
    """The 256 colours, uint8 (256, 3) in the order red, green, blue."""
    ramp = np.arange(256, dtype=np.uint8)[np.newaxis]
    return np.ascontiguousarray(cv2.applyColorMap(ramp, colour_map.value)[0, :, ::-1])


def ssim_index(values: NDArray[np.floating], least: float) -> NDArray[np.uint8]:
    """Which colour of ``CIVIDIS`` shows an SSIM: 0 for 1, 255 for ``least`` and less; 0 for what is no number."""
    share = (1.0 - np.asarray(values, np.float32)) * np.float32(255 / (1 - least))
    return np.rint(np.nan_to_num(share, nan=0.0, posinf=255, neginf=0).clip(0, 255)).astype(np.uint8)
