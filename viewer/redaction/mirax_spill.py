"""Where a MIRAX slide shows traces of hidden pixels beside them: an image of a coarse level holds several photos.

Photos lie side by side in a stored image, but over each other on the glass. A block that is coded together may belong
to two of them, and what it holds then shows at both places, an overlap apart.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator

import numpy as np

from viewer.geometry import Rect
from viewer.slides.mirax_photos import MiraxPhotos

_BLOCK = 16
"""Pixels a side of the largest block that JPEG codes together."""
_SOFT = 2
"""Pixels beside: one that an interpolating reader or a halved level mixes in, one that upsampled colour reaches."""


def photos_an_image(photos: MiraxPhotos, level: int) -> int:
    """How many photos a side a stored image of ``level`` holds: 1 where it holds one, or a part of one."""
    return max(1, (1 << photos.exponent(level)) // photos.divisions)


def spilled(photos: MiraxPhotos, level: int, hidden: Iterable[Rect]) -> Iterator[Rect]:
    """Where else at ``level`` the pixels in ``hidden`` may have left traces; all in pixels of the level."""
    a_side, image = photos_an_image(photos, level), photos.image_size(level)
    width, height = image[0] / a_side, image[1] / a_side
    corners = photos.positions / 2.0 ** photos.exponent(level)
    left, top = corners[..., 0], corners[..., 1]
    for rect in hidden:
        wide = rect.grown(_SOFT)
        met = photos.active & (left < wide.right) & (left + width > wide.x)
        met &= (top < wide.bottom) & (top + height > wide.y)
        for row, column in np.argwhere(met).tolist():
            # In the stored image, whose corner is that of the first of its photos.
            x, y = (column % a_side) * width, (row % a_side) * height
            at_x, at_y = x - left[row, column], y - top[row, column]
            seen = Rect(wide.x + at_x, wide.y + at_y, wide.width, wide.height).intersected(Rect(x, y, width, height))
            coded = _blocks_around(seen).intersected(Rect(0, 0, *image))
            for down, across in itertools.product(
                range(int(coded.y // height), math.ceil(coded.bottom / height)),
                range(int(coded.x // width), math.ceil(coded.right / width)),
            ):
                other = row - row % a_side + down, column - column % a_side + across
                inside = other[0] < photos.down and other[1] < photos.across
                if other != (row, column) and inside and photos.active[other]:
                    part = coded.intersected(Rect(across * width, down * height, width, height))
                    shown_x, shown_y = left[other] - across * width, top[other] - down * height
                    yield Rect(part.x + shown_x, part.y + shown_y, part.width, part.height)


def _blocks_around(rect: Rect) -> Rect:
    x, y = math.floor(rect.x / _BLOCK) * _BLOCK, math.floor(rect.y / _BLOCK) * _BLOCK
    right, bottom = math.ceil(rect.right / _BLOCK) * _BLOCK, math.ceil(rect.bottom / _BLOCK) * _BLOCK
    return Rect(x, y, right - x, bottom - y).grown(_SOFT)
