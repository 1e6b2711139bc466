"""Reading the same piece of glass from both slides, each at its own exact place."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.alignment.levels import TOLERANCE
from viewer.geometry import Affine, Rect
from viewer.slides.slide import Level, Region, Slide

GreyArray = NDArray[np.float32]
"""float32 array of shape (height, width), 0 to 255."""


@dataclass(frozen=True, slots=True)
class Window:
    """A rectangle in pixels of one level of the conversion."""

    level: int
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Patches:
    """The same window from both slides, as the conversion lies: grey (height, width) and where both were scanned."""

    reference: GreyArray
    conversion: GreyArray
    valid: NDArray[np.bool_]


def common_area(reference: Slide, conversion: Slide, affine: Affine) -> Rect:
    """Where the scanned parts of both lie over each other, in level-0 pixels of the conversion."""
    onto_conversion = affine.inverse().bounding(reference.bounds)
    size = conversion.levels[0].size
    return onto_conversion.intersected(conversion.bounds).intersected(Rect(0, 0, size.width, size.height))


def read_patches(
    reference: Slide, conversion: Slide, affine: Affine, window: Window, reference_level: Level | None = None
) -> Patches:
    """Read ``window`` from both slides.

    The reference is read at the level-0 pixel that the conversion's corner maps to, so a format that can read
    fractions of a level pixel (MIRAX) gives the phase that a converter saw. Where no level of the reference has the
    window's scale, the next finer one is averaged down.

    Args:
        reference: The original.
        conversion: The conversion.
        affine: Conversion level-0 pixels to reference level-0 pixels; right angles and equal scales only.
        window: What to read.
        reference_level: Level of the reference to read; the nearest that is not coarser where None.

    Raises:
        SlideError: One of the slides cannot be read there.
    """
    downsample = conversion.levels[window.level].downsample
    x, y = round(window.x * downsample), round(window.y * downsample)
    theirs = conversion.read(window.level, (x, y), (window.width, window.height))
    extent = Rect(x, y, window.width * downsample, window.height * downsample)
    place = affine.bounding(extent)
    wanted = downsample * sum(affine.scales) / 2
    level = reference_level or level_for(reference.levels, wanted)
    turned = abs(affine.xy) > abs(affine.xx)
    shape = (window.height, window.width) if turned else (window.width, window.height)
    exact = abs(level.downsample / wanted - 1) <= TOLERANCE
    size = shape if exact else tuple(max(1, round(n / level.downsample)) for n in (place.width, place.height))
    ours = reference.read(level.index, (round(place.x), round(place.y)), (size[0], size[1]))
    grey, valid = grey_of(ours)
    if not exact:
        grey, valid = _resized(grey, valid, shape)
    other, other_valid = grey_of(theirs)
    both = np.ascontiguousarray(as_conversion(valid, affine)) & other_valid
    return Patches(np.ascontiguousarray(as_conversion(grey, affine)), other, both)


def level_for(levels: tuple[Level, ...], downsample: float) -> Level:
    """The coarsest level that is not coarser than ``downsample`` (1 % allowed); the finest where all are."""
    fine_enough = [level for level in levels if level.downsample <= downsample * (1 + TOLERANCE)]
    return max(fine_enough, key=lambda level: level.downsample) if fine_enough else levels[0]


def as_conversion[T: np.generic](image: NDArray[T], affine: Affine) -> NDArray[T]:
    """``image`` (height, width[, channels]) as the conversion lies: right angles and mirrors of ``affine`` undone."""
    if abs(affine.xy) > abs(affine.xx):
        image = image.swapaxes(0, 1)
        flip_x, flip_y = affine.yx < 0, affine.xy < 0
    else:
        flip_x, flip_y = affine.xx < 0, affine.yy < 0
    if flip_x:
        image = image[:, ::-1]
    return image[::-1] if flip_y else image


def grey_of(region: Region) -> tuple[GreyArray, NDArray[np.bool_]]:
    """Luma of ITU-R BT.601 and the mask of scanned pixels."""
    grey = region.rgb.astype(np.float32) @ np.array([0.299, 0.587, 0.114], dtype=np.float32)
    valid = np.ones(grey.shape, dtype=np.bool_) if region.scanned is None else region.scanned
    return grey, valid


def _resized(grey: GreyArray, valid: NDArray[np.bool_], size: tuple[int, int]) -> tuple[GreyArray, NDArray[np.bool_]]:
    import cv2

    smaller = size[0] <= grey.shape[1] and size[1] <= grey.shape[0]
    how = cv2.INTER_AREA if smaller else cv2.INTER_LINEAR
    mask = cv2.resize(valid.astype(np.float32), size, interpolation=how) > 0.999
    return np.asarray(cv2.resize(grey, size, interpolation=how), dtype=np.float32), mask


def textured_window(grey: GreyArray, valid: NDArray[np.bool_], side: int) -> tuple[int, int]:
    """Corner (x, y) of the ``side`` x ``side`` square with the highest variance of valid pixels."""
    from scipy.ndimage import uniform_filter

    height, width = grey.shape
    box = (min(side, height), min(side, width))
    weight = valid.astype(np.float64)
    values = np.where(valid, grey, 0).astype(np.float64)
    share = uniform_filter(weight, box, mode="constant")
    mean = uniform_filter(values, box, mode="constant")
    square = uniform_filter(values**2, box, mode="constant")
    safe = np.maximum(share, 1e-9)
    # Weighted by the share that was scanned: a corner of tissue in the void is a bad window.
    variance = (square / safe - (mean / safe) ** 2) * share
    top, left = box[0] // 2, box[1] // 2
    inside = variance[top : height - (box[0] - top) + 1, left : width - (box[1] - left) + 1]
    y, x = np.unravel_index(int(np.argmax(inside)), inside.shape)
    return int(x), int(y)


def windows_of(area: Rect, level: Level, scale_to_reference: float, largest: int) -> tuple[Window, ...]:
    """What to read of ``area`` (conversion level-0 pixels) at ``level``: all of it, or 16 samples of a large one.

    Args:
        area: The common area.
        level: Level of the conversion.
        scale_to_reference: Pixels of the reference's level read per pixel of ``level``.
        largest: Longest side in pixels that is still read whole, on either slide.
    """
    left, top = math.ceil(area.x / level.downsample), math.ceil(area.y / level.downsample)
    right = min(level.size.width, math.floor(area.right / level.downsample))
    bottom = min(level.size.height, math.floor(area.bottom / level.downsample))
    width, height = right - left, bottom - top
    if width <= 0 or height <= 0:
        return ()
    limit = largest / max(1.0, scale_to_reference)
    if max(width, height) <= limit:
        return (Window(level.index, left, top, width, height),)
    side = max(1, int(limit / 4))
    w, h = min(side, width), min(side, height)
    xs = sorted({left + round(i * (width - w) / 3) for i in range(4)})
    ys = sorted({top + round(i * (height - h) / 3) for i in range(4)})
    return tuple(Window(level.index, x, y, w, h) for y in ys for x in xs)
