"""Reading both slides under any place: turned, stretched, or shifted by a fraction of a pixel."""

from __future__ import annotations

import math

import cv2
import numpy as np

from viewer.alignment.common_area import GreyArray, Patches, Window, grey_of, level_for
from viewer.alignment.levels import TOLERANCE
from viewer.geometry import Affine, Point, Rect
from viewer.slides.slide import Level, Slide

_MARGIN = 12
"""Pixels around what is interpolated: the spline's weights die away by a factor of 0.27 a pixel."""
_WHOLE = 1e-3
"""Pixels: a place this close to whole pixels is not interpolated."""
_BLUR = 0.4
"""Standard deviation, in wanted pixels, of the Gaussian before every n-th pixel is taken."""


def indices_onto(affine: Affine, corner: Point, downsample: float, begin: Point, other_downsample: float) -> Affine:
    """From pixel indices of a region of one slide to those of a region of another on which it lies.

    The middle of the pixel with index i is at i + 0.5.

    Args:
        affine: From level-0 pixels of the first slide to those of the second.
        corner: Level-0 pixel at which the first region begins.
        downsample: Of the first region's level.
        begin: Level-0 pixel at which the second region begins.
        other_downsample: Of the second region's level.
    """
    half = Affine.translation(0.5, 0.5)
    return (
        half.inverse()
        @ Affine.scaling(1 / other_downsample)
        @ Affine.translation(-begin.x, -begin.y)
        @ affine
        @ Affine.translation(*corner)
        @ Affine.scaling(downsample)
        @ half
    )


def read_at_exact_place(
    reference: Slide, conversion: Slide, affine: Affine, window: Window, reference_level: Level | None = None
) -> Patches:
    """Read ``window`` from both slides, the reference at the very place that ``affine`` says.

    Where the reference can be read there (whole pixels, or any fraction for MIRAX) its pixels come as they are stored;
    else they are interpolated by a cubic spline, which shifts nothing. A finer level is blurred before.

    Args:
        reference: The original.
        conversion: The conversion.
        affine: Conversion level-0 pixels to reference level-0 pixels; any that can be undone.
        window: What to read, in pixels of a level of the conversion.
        reference_level: Level of the reference to read; the nearest that is not coarser where None.

    Raises:
        SlideError: One of the slides cannot be read there.
    """
    downsample = conversion.levels[window.level].downsample
    corner = round(window.x * downsample), round(window.y * downsample)
    theirs, their_mask = grey_of(conversion.read(window.level, corner, (window.width, window.height)))
    start = conversion.snap(window.level, corner)
    place = affine.bounding(Rect(start.x, start.y, window.width * downsample, window.height * downsample))
    wanted = downsample * math.sqrt(abs(affine.determinant))
    level = reference_level or level_for(reference.levels, wanted)
    stored = level.downsample
    left, top = (_before(round(value), stored) for value in (place.x, place.y))
    size = math.ceil(place.width / stored) + 2 * _MARGIN, math.ceil(place.height / stored) + 2 * _MARGIN
    grey, mask = grey_of(reference.read(level.index, (left, top), size))
    onto = indices_onto(affine, start, downsample, reference.snap(level.index, (left, top)), stored)
    if wanted / stored > 1 + TOLERANCE:
        grey = np.asarray(cv2.GaussianBlur(grey, (0, 0), _BLUR * wanted / stored), np.float32)
    ours = _interpolated(grey, onto, (window.width, window.height))
    matrix = np.array([[onto.xx, onto.xy, onto.x0], [onto.yx, onto.yy, onto.y0]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    inside = cv2.warpAffine(mask.astype(np.float32), matrix, (window.width, window.height), flags=flags) > 0.999
    return Patches(ours, theirs, np.asarray(inside) & their_mask)


def _before(position: int, downsample: float) -> int:
    """Level-0 pixel a margin of whole pixels of the level before ``position``, so in phase with it; none below 0.

    In phase a slide that can be read anywhere is read at the very place; OpenSlide does so only from 0 on.
    """
    return round(position - min(_MARGIN, math.floor(position / downsample)) * downsample)


def _interpolated(grey: GreyArray, onto: Affine, size: tuple[int, int]) -> GreyArray:
    """``grey`` at the places that ``onto`` gives for the indices of a picture of ``size`` (width, height)."""
    from scipy import ndimage

    width, height = size
    x, y = round(onto.x0), round(onto.y0)
    moved = max(math.hypot(*(onto.apply(corner) - corner - Point(x, y))) for corner in Rect(0, 0, *size).corners())
    inside = x >= 0 and y >= 0 and y + height <= grey.shape[0] and x + width <= grey.shape[1]
    if moved <= _WHOLE and inside:
        return grey[y : y + height, x : x + width]
    matrix = np.array([[onto.yy, onto.yx], [onto.xy, onto.xx]])  # rows and columns, as arrays are indexed
    warped = ndimage.affine_transform(
        grey, matrix, (onto.y0, onto.x0), (height, width), order=3, mode="nearest", output=np.float32
    )
    return np.asarray(warped)
