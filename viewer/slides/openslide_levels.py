"""The levels of an OpenSlide slide, and where whole pixels of a level can be read from."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

import numpy as np
import openslide

from viewer.geometry import Mpp, Point, Size
from viewer.slides import property_names as names
from viewer.slides.downsample import nominal_downsample
from viewer.slides.openslide_coding import Coding
from viewer.slides.slide import Level

COARSEST_PLAUSIBLE_MPP = 100.0
"""Micrometres per pixel; TIFF writers put 1 or 72 dpi where they do not know (25 400 and 353 um/px)."""

_EXACT = 1 / 512
"""Cairo treats a shift as whole when it rounds to a whole 24.8 fixed-point number (cairo-fixed-private.h)."""

_SEARCH = 256


def positive_mpp(x: str | None, y: str | None) -> Mpp | None:
    """Pixel size from two property values; None where one is missing, not a number or not above 0."""
    try:
        mpp = Mpp(float(x or ""), float(y or ""))
    except ValueError:
        return None
    return mpp if all(math.isfinite(value) and value > 0 for value in mpp) else None


def read_levels(slide: openslide.OpenSlide, codings: Mapping[int, Coding]) -> tuple[Level, ...]:
    """Describe every level; ``codings`` tells by level index how the pixels are stored, where known."""
    properties = slide.properties
    mirax = properties.get(names.OPENSLIDE_VENDOR) == "mirax"
    base_mpp = base_pixel_size(properties)
    base = Size(*slide.level_dimensions[0])
    levels = []
    for index, dimensions in enumerate(slide.level_dimensions):
        size = Size(*dimensions)
        quotient = slide.level_downsamples[index]
        downsample = quotient if mirax else nominal_downsample(base, size)
        mpp = base_mpp.scaled(downsample) if base_mpp else None
        if mirax:
            mpp = _mirax_mpp(properties, index) or mpp
        compression, subsampling = codings.get(index, (None, None))
        levels.append(Level(index, size, downsample, _tile_size(properties, index), mpp, compression, subsampling))
    return tuple(levels)


def base_pixel_size(properties: Mapping[str, str]) -> Mpp | None:
    """Level-0 pixel size; a generic TIFF's is believed only where it is plausible for a microscope."""
    mpp = positive_mpp(properties.get(names.OPENSLIDE_MPP_X), properties.get(names.OPENSLIDE_MPP_Y))
    generic = properties.get(names.OPENSLIDE_VENDOR) == "generic-tiff"
    return None if mpp and generic and max(mpp) >= COARSEST_PLAUSIBLE_MPP else mpp


def _mirax_mpp(properties: Mapping[str, str], level: int) -> Mpp | None:
    section = properties.get(names.mirax_level_section(level), "")
    return positive_mpp(
        properties.get(names.mirax_key(section, "MICROMETER_PER_PIXEL_X")),
        properties.get(names.mirax_key(section, "MICROMETER_PER_PIXEL_Y")),
    )


def _tile_size(properties: Mapping[str, str], level: int) -> Size | None:
    width = properties.get(names.level_tile_width(level))
    height = properties.get(names.level_tile_height(level))
    return Size(int(width), int(height)) if width and height else None


@lru_cache(maxsize=4096)
def whole_pixel_start(pixel: int, quotient: float) -> tuple[int, int]:
    """Where to start so that OpenSlide reads ``pixel`` of a level without interpolating.

    OpenSlide divides a whole level-0 position by its own quotient of the (rounded) level sizes and paints at
    that fraction of a pixel. Starting a little earlier, at a pixel whose position is whole, and cutting the
    margin off gives the stored values.

    Args:
        pixel: Wanted first pixel of the level, may be negative.
        quotient: OpenSlide's downsample of the level.

    Returns:
        The pixel to start at (``pixel`` or up to 255 before it) and its level-0 position. Where none of these
        is whole, ``pixel`` itself: the read is then off by up to half a level-0 pixel.
    """
    candidates = np.arange(pixel, pixel - _SEARCH, -1)
    positions = np.rint(candidates * quotient)
    off = np.abs(positions / quotient - candidates)
    whole = off <= _EXACT
    best = int(np.argmax(whole)) if whole.any() else 0
    return int(candidates[best]), int(positions[best])


def is_between_pixels(start: Point, wanted: Point, downsample: float) -> bool:
    """Whether OpenSlide interpolates what it reads of a level from ``start`` on, as ``snap`` gives it.

    Both are level-0 positions. ``snap`` counts in steps of ``_EXACT``, the first of which Cairo still takes for none.
    """
    return max(abs(start.x - wanted.x), abs(start.y - wanted.y)) > 1.5 * _EXACT * downsample
