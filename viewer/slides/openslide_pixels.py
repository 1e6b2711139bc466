"""OpenSlide's premultiplied ARGB buffers as RGB over a background colour."""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np
import openslide
from numpy.typing import NDArray
from openslide import lowlevel

from viewer.slides.slide import Region, RgbArray

ArgbArray = NDArray[np.uint32]
"""uint32 (height, width), 0xAARRGGBB, colours premultiplied by alpha, as OpenSlide and Cairo store it."""

_ARGB_TO_RGBA: Any = getattr(getattr(lowlevel, "_convert", None), "argb2rgba", None)
"""openslide-python's own un-premultiply, in place on a buffer of uint32."""

_RAW_ACCESS = _ARGB_TO_RGBA is not None and all(
    hasattr(lowlevel, name) for name in ("_read_region", "_read_associated_image")
)
"""Whether this openslide-python has the (underscored) functions that hand out plain buffers."""

_OPAQUE = np.uint32(0xFF000000)
_LOWEST_ALPHA = np.uint32(0x01000000)


def read_pixels(
    slide: openslide.OpenSlide,
    level: int,
    location: tuple[int, int],
    size: tuple[int, int],
    background: tuple[int, int, int],
) -> Region:
    """A region over ``background``; ``location`` in level-0 pixels, ``size`` in pixels of the level.

    OpenSlide's buffer is taken as it is where openslide-python lets us (twice as fast), else through Pillow.

    Raises:
        openslide.OpenSlideError: The region, or the handle, is broken.
    """
    if not _RAW_ACCESS:
        return _rgba_region(np.asarray(slide.read_region(location, level, size)), background)
    width, height = size
    buffer = np.empty((height, width), np.uint32)
    lowlevel._read_region(slide._osr, _pointer(buffer), location[0], location[1], level, width, height)
    return argb_region(buffer, background)


def read_associated_pixels(
    slide: openslide.OpenSlide, name: str, size: tuple[int, int], background: tuple[int, int, int]
) -> RgbArray:
    """An associated image of ``size`` over ``background``.

    Raises:
        openslide.OpenSlideError: It cannot be decoded.
    """
    if not _RAW_ACCESS:
        return _rgba_region(np.asarray(slide.associated_images[name]), background).rgb
    width, height = size
    buffer = np.empty((height, width), np.uint32)
    lowlevel._read_associated_image(slide._osr, name, _pointer(buffer))
    return argb_region(buffer, background).rgb


def _pointer(buffer: ArgbArray) -> ctypes._Pointer[ctypes.c_uint32]:
    return buffer.ctypes.data_as(ctypes.POINTER(ctypes.c_uint32))


def straight_rgba(argb: ArgbArray) -> NDArray[np.uint8]:
    """Colours divided by alpha: uint8 (..., 4), exactly as openslide-python hands them to Pillow."""
    rgba = np.array(argb, order="C")
    if rgba.size:
        _ARGB_TO_RGBA(rgba.reshape(-1))
    return rgba.view(np.uint8).reshape(*argb.shape, 4)


def over_background(rgba: NDArray[np.uint8], background: tuple[int, int, int]) -> NDArray[np.uint8]:
    """Straight RGBA (..., 4) blended over ``background`` with the rounding of Pillow's ``paste``.

    ``(colour * a + background * (255 - a)) / 255`` rounded to nearest; wsidicomizer writes the same values.
    """
    alpha = rgba[..., 3:].astype(np.int32)
    blended = rgba[..., :3] * alpha + np.asarray(background, np.int32) * (255 - alpha)
    return ((blended + 127) // 255).astype(np.uint8)


def argb_region(argb: ArgbArray, background: tuple[int, int, int]) -> Region:
    """RGB and the mask of scanned pixels; opaque and empty blocks take short cuts with the same result."""
    if argb.min() >= _OPAQUE:
        return Region(_opaque_rgb(argb))
    red, green, blue = background
    # Whole words are filled many times as fast as three bytes out of four.
    empty = np.uint32(0xFF000000 | red << 16 | green << 8 | blue)
    if argb.max() < _LOWEST_ALPHA:
        return Region(_opaque_rgb(np.full(argb.shape, empty)), np.zeros(argb.shape, np.bool_))
    scanned = argb >= _LOWEST_ALPHA
    rgb = _opaque_rgb(np.where(scanned, argb, empty))
    mixed = scanned & (argb < _OPAQUE)
    rgb[mixed] = over_background(straight_rgba(argb[mixed]), background)
    return Region(rgb, None if scanned.all() else scanned)


def _rgba_region(rgba: NDArray[np.uint8], background: tuple[int, int, int]) -> Region:
    scanned = rgba[..., 3] > 0
    return Region(over_background(rgba, background), None if scanned.all() else scanned)


def _opaque_rgb(argb: ArgbArray) -> RgbArray:
    import cv2

    height, width = argb.shape
    rgb = np.empty((height, width, 3), np.uint8)
    cv2.cvtColor(argb.view(np.uint8).reshape(height, width, 4), cv2.COLOR_BGRA2RGB, dst=rgb)
    return rgb
