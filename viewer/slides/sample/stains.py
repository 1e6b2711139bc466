"""Haematoxylin and eosin: from amounts of stain to colours.

All textures are made in *amounts of stain*, because those add up where structures overlap, and light does not: a pixel
is 255 - with light passing haematoxylin and eosin one after the other - the product of two transmissions
(Beer and Lambert; Ruifrok and Johnston, Anal Quant Cytol Histol 2001). An amount of 100 absorbs as the vectors say.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.slides.slide import RgbArray

Stain = NDArray[np.uint8]
"""uint8 (height, width, 2): amounts of haematoxylin and eosin."""
Plane = NDArray[np.float32]
"""float32 (height, width)."""

_GLASS = np.array([244, 243, 244])
_HAEMATOXYLIN = np.array([0.86, 1.00, 0.50])
_EOSIN = np.array([0.12, 0.84, 0.47])


def _transmission(absorption: NDArray[np.float64], light: NDArray[np.int64]) -> RgbArray:
    amounts = np.arange(256)[:, None] / 100
    return np.rint(light * np.exp(-amounts * absorption)).astype(np.uint8)[:, None, :]


_THROUGH_HAEMATOXYLIN = _transmission(_HAEMATOXYLIN, np.array([255, 255, 255]))
_THROUGH_EOSIN = _transmission(_EOSIN, _GLASS)


def colour(stain: Stain) -> RgbArray:
    """The colours of a picture of stains."""
    haematoxylin, eosin = cv2.split(stain)
    first = cv2.LUT(cv2.merge([haematoxylin] * 3), _THROUGH_HAEMATOXYLIN)
    second = cv2.LUT(cv2.merge([eosin] * 3), _THROUGH_EOSIN)
    return np.asarray(cv2.multiply(first, second, scale=1 / 255), np.uint8)


def pack(haematoxylin: Plane, eosin: Plane) -> Stain:
    """Two planes of amounts as one picture."""
    return np.clip(np.rint(np.stack([haematoxylin, eosin], axis=-1)), 0, 255).astype(np.uint8)


def periodic_noise(random: np.random.Generator, side: int, along: float, across: float | None = None) -> Plane:
    """Smooth noise with mean 0 and deviation 1 that continues on its other side (side x side).

    ``along`` and ``across`` are the standard deviations, in pixels, of the Gaussian that smooths it in x and y.
    """
    across = along if across is None else across
    step_x, step_y = _step(side, along), _step(side, across)
    rough = random.standard_normal((side // step_y, side // step_x), np.float32)
    margin = _MARGIN
    rough = np.pad(rough, margin, mode="wrap")
    smooth = cv2.GaussianBlur(rough, (0, 0), along / step_x, sigmaY=across / step_y)
    large = cv2.resize(smooth, None, fx=step_x, fy=step_y, interpolation=cv2.INTER_CUBIC)
    noise = np.asarray(large[margin * step_y :, margin * step_x :][:side, :side], np.float32)
    noise = noise - noise.mean()
    return np.asarray(noise / noise.std(), np.float32)


_MARGIN = 32
"""Points of the coarse lattice around it that smoothing and interpolation may reach for."""


def _step(side: int, sigma: float) -> int:
    """Largest power of 2 that divides ``side`` and samples a Gaussian of ``sigma`` well."""
    step = 1
    while sigma / (2 * step) >= 2.5 and side % (2 * step) == 0 and side // (2 * step) >= _MARGIN:
        step *= 2
    return step
