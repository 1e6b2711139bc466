"""Whether the images of level 0 of a MIRAX slide show what level 1 shows of them.

An index that points to another image, or a JPEG stream with a few bits changed, is read without any error, by OpenSlide
too, and shows something else. An image of level 1 is four of level 0, edge to edge and halved (shared fact sheet
"MIRAX", 4), stored apart from them; so the means of its blocks of 8 pixels are those of blocks of 16 in level 0.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.conversion.mirax_images import DamagedImage, MiraxImages, NotDirectError
from viewer.slides.mirax_photos import MiraxPhotos
from viewer.slides.slide import RgbArray

_BLOCK = 8
"""Pixels of level 1; what a JPEG decoder can average at once."""
_DISAGREE, _TIMES_USUAL = 3.0, 4.0
"""Mean difference of blocks in grey values, and how often it must be what is usual in the slide. JPEG of quality 80
leaves 0.6, other tissue 10 and more."""
_SAMPLES = 40
_SEED = 20260101
_MOST_BYTES = 16 * 2**20


class LevelAgreement:
    """Compares images of level 0 with levels 1 and 2. Any thread may ask."""

    def __init__(
        self, photos: MiraxPhotos, finest: MiraxImages, note_level_1: Callable[[], None] = lambda: None
    ) -> None:
        """Try it on some images of ``finest`` (level 0); ``note_level_1`` is called where level 1 is the wrong one.

        Raises:
            NotDirectError: The levels of this slide cannot be compared so.
        """
        if photos.levels < 2 or photos.exponent(1) != 1 or photos.image_size(1) != finest.size:
            raise NotDirectError("has no level 1 to compare level 0 with")
        self._size = finest.size
        self._note_level_1 = note_level_1
        self._blocks = MiraxImages(photos, 1, most_bytes=_MOST_BYTES, reduced=_BLOCK)
        self._coarser = tuple(
            MiraxImages(photos, level, most_bytes=_MOST_BYTES)
            for level in (1, 2)
            if level < photos.levels and photos.exponent(level) == level and photos.image_size(level) == finest.size
        )
        random = np.random.default_rng(_SEED)
        places = np.array([finest.place(number) for number in finest.sample(random, _SAMPLES)])
        differences = []
        for (row, column), number in zip(places.tolist(), finest.numbers(*places.T).tolist(), strict=True):
            pixels = finest.pixels(number)
            if not isinstance(pixels, DamagedImage):
                differences.append(self._difference(row, column, pixels))
        known = [value for value in differences if value is not None]
        usual = float(np.median(known)) if known else np.inf
        if usual > _DISAGREE:
            self.close()
            raise NotDirectError("has a level 1 that is not level 0 halved")
        self._limit = max(_DISAGREE, _TIMES_USUAL * usual)

    def disagrees(self, row: int, column: int, pixels: RgbArray) -> bool:
        """Whether the image at a place of the grid shows something else than level 1 does, which level 2 confirms."""
        difference = self._difference(row, column, pixels)
        if difference is None or difference <= self._limit:
            return False
        if len(self._coarser) < 2:
            return True
        level_1, level_2 = (self._part(images, level, row, column) for level, images in enumerate(self._coarser, 1))
        if level_1 is None or level_2 is None:
            return True
        mine, first, second = (_means(part) for part in (pixels, level_1, level_2))
        if float(np.abs(first - second).mean()) < float(np.abs(mine - second).mean()):
            return True
        # Level 1 is the one that differs from both.
        self._note_level_1()
        return False

    def close(self) -> None:
        """Close the data files."""
        for images in (self._blocks, *self._coarser):
            images.close()

    def _difference(self, row: int, column: int, pixels: RgbArray) -> float | None:
        number = int(self._blocks.numbers(np.array(row // 2 * 2), np.array(column // 2 * 2)))
        blocks = self._blocks.pixels(number, uses=4) if number >= 0 else None
        if blocks is None or isinstance(blocks, DamagedImage):
            return None
        width, height = (side // 2 for side in self._size)
        rows, top = _whole_blocks(row % 2 * height, height)
        columns, left = _whole_blocks(column % 2 * width, width)
        count = columns.stop - columns.start, rows.stop - rows.start
        if min(count) < 1:
            return None
        side = 2 * _BLOCK
        part = pixels[2 * top : 2 * top + side * count[1], 2 * left : 2 * left + side * count[0]]
        means = cv2.resize(part, count, interpolation=cv2.INTER_AREA)
        return float(cv2.norm(means, np.ascontiguousarray(blocks[rows, columns]), cv2.NORM_L1)) / means.size

    def _part(self, images: MiraxImages, level: int, row: int, column: int) -> RgbArray | None:
        """What an image of ``level`` shows of the image of level 0 at a place of the grid."""
        span = 1 << level
        number = int(images.numbers(np.array(row // span * span), np.array(column // span * span)))
        pixels = images.pixels(number) if number >= 0 else None
        if pixels is None or isinstance(pixels, DamagedImage):
            return None
        width, height = (side / span for side in self._size)
        top, left = row % span * height, column % span * width
        return pixels[round(top) : round(top + height), round(left) : round(left + width)]


def _whole_blocks(start: int, length: int) -> tuple[slice, int]:
    """The blocks that lie inside, and how far from ``start`` the first begins."""
    first = -(-start // _BLOCK)
    return slice(first, (start + length) // _BLOCK), first * _BLOCK - start


def _means(pixels: RgbArray) -> NDArray[np.float32]:
    return np.asarray(cv2.resize(pixels, (_BLOCK, _BLOCK), interpolation=cv2.INTER_AREA), np.float32)
