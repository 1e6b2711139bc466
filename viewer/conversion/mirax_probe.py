"""Whether level 0 read straight from the data files is what OpenSlide shows, tried before it is relied on."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import openslide

from viewer.conversion.mirax_images import NotDirectError
from viewer.conversion.mirax_level0 import MiraxLevel0
from viewer.slides.slide import Region

_PROBES = 8
_TRIES = 3 * _PROBES
"""Regions with something damaged decide nothing, and others are tried instead."""
_SIDE = 200
_SEED = 20260101
"""Any; the same slide is always judged by the same regions."""


def compare_with_openslide(level0: MiraxLevel0, read: Callable[[tuple[int, int], tuple[int, int]], Region]) -> None:
    """Compare regions at the corners of photos, where up to four of them lie over each other, pixel by pixel.

    ``read`` has OpenSlide read a location and size of level 0.

    Raises:
        NotDirectError: A pixel differs, or nothing could be compared.
    """
    corners = level0.corners()
    random = np.random.default_rng(_SEED)
    equal = 0
    for number in random.integers(0, max(1, len(corners)), _TRIES if len(corners) else 0):
        x, y = (int(value) for value in np.maximum(0, corners[number] - random.integers(0, _SIDE, 2)))
        painted = level0.read(x, y, _SIDE, _SIDE)
        if painted.damages:
            continue
        try:
            region = read((x, y), (_SIDE, _SIDE))
        except openslide.OpenSlideError:
            continue
        if not np.array_equal(region.rgb, painted.rgb):
            raise NotDirectError(f"is shown differently by OpenSlide near ({x}, {y})")
        equal += 1
        if equal == _PROBES:
            return
    if not equal:
        raise NotDirectError("has no region in which level 0 could be compared with OpenSlide")
