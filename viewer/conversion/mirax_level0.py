"""Level 0 of a MIRAX slide straight from its data files: the pixels that OpenSlide shows, for half of the work.

OpenSlide paints the images of a level from the last row of the image grid to the first, each row from right to left,
and what was painted first stays (shared fact sheet "MIRAX", 7). Here they are painted the other way round, each over
what was there before, which comes to the same. At level 0 all of them lie on whole pixels, so that nothing is
interpolated; where that is not so, or anything else is not known, OpenSlide has to read.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from viewer.conversion.mirax_agreement import LevelAgreement
from viewer.conversion.mirax_images import DamagedImage, MiraxImages, NotDirectError
from viewer.geometry import Rect
from viewer.slides.mirax_photos import MiraxPhotos, PhotosUnknownError
from viewer.slides.slide import RgbArray

Ints = NDArray[np.int64]
_Part = tuple[slice, slice]
"""Rows and columns."""


@dataclass(frozen=True, slots=True)
class Damage:
    """An image that has no pixels."""

    place: Rect
    """Where it should lie, in level-0 pixels."""
    cause: str


@dataclass(frozen=True, slots=True)
class Painted:
    """What lies in a rectangle of level 0."""

    rgb: RgbArray
    """uint8 (height, width, 3), the background where nothing was scanned."""
    scanned: bool = True
    """Whether any image lies there."""
    damages: tuple[Damage, ...] = ()
    holes: NDArray[np.bool_] | None = None
    """Pixels (height, width) of damaged images that no other image covers; None where nothing is damaged."""


@dataclass(frozen=True, slots=True)
class TileCut:
    """The tiles in which level 0 will be read."""

    left: int
    """Level-0 pixels, as ``top``: where the first tile begins."""
    top: int
    size: int
    across: int
    down: int

    def uses(self, left: int, top: int, width: int, height: int) -> int:
        """How many tiles touch a rectangle."""
        columns = _touched(left - self.left, width, self.size, self.across)
        return max(1, columns * _touched(top - self.top, height, self.size, self.down))


class MiraxLevel0:
    """Reads rectangles of level 0. Any thread may read."""

    def __init__(self, path: Path, background: tuple[int, int, int], cut: TileCut | None = None) -> None:
        """Read the index of the slide ``path`` (.mrxs).

        With ``cut`` each image is decoded once and forgotten when all tiles that show it have been read.

        Raises:
            NotDirectError: Something about the slide is not known here.
        """
        try:
            photos = MiraxPhotos(path)
        except PhotosUnknownError as error:
            raise NotDirectError(str(error)) from error
        if photos.exponent(0) != 0:
            raise NotDirectError("was exported without its finest level")
        if not photos.files.index_starts_right:
            raise NotDirectError("has an index of another slide")
        if not photos.active.any():
            raise NotDirectError("has no photo with a place")
        self.images = MiraxImages(photos, 0)
        self._agreement: LevelAgreement | None = None
        self._photos = photos
        self._cut = cut
        self._background = background
        self._divisions = photos.divisions
        self._positions = photos.positions.reshape(-1, 2)
        self._across = photos.across
        width, height = self.images.size
        size = width * self._divisions, height * self._divisions
        self._near = _Buckets(self._positions, photos.active.ravel(), size)
        self._kept_blank = np.zeros((0, 0, 3), np.uint8)

    def corners(self) -> NDArray[np.int64]:
        """Where the painted photos begin, x and y in level-0 pixels: (photos, 2)."""
        return self._positions[self._near.photos]

    def read(self, x: int, y: int, width: int, height: int) -> Painted:
        """The pixels of a rectangle that begins inside the slide; its position in whole level-0 pixels.

        Raises:
            ValueError: It begins left of the slide or above it, of which OpenSlide paints only a part.
        """
        if x < 0 or y < 0:
            raise ValueError(f"({x}, {y}) lies outside of the slide")
        rgb = self._blank(width, height).copy()
        numbers, lefts, tops = self._touching(x, y, width, height)
        image_width, image_height = self.images.size
        damages: list[Damage] = []
        damaged: list[_Part] = []
        whole: list[_Part] = []
        for number, left, top in zip(numbers.tolist(), (lefts - x).tolist(), (tops - y).tolist(), strict=True):
            part = (
                slice(max(0, top), min(height, top + image_height)),
                slice(max(0, left), min(width, left + image_width)),
            )
            uses = self._cut.uses(left + x, top + y, image_width, image_height) if self._cut else 1
            pixels = self.images.pixels(number, uses)
            if isinstance(pixels, DamagedImage):
                damages.append(Damage(Rect(left + x, top + y, image_width, image_height), pixels.cause))
                damaged.append(part)
                continue
            rows, columns = part
            rgb[part] = pixels[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left]
            whole.append(part)
        holes = _holes((height, width), damaged, whole) if damages else None
        return Painted(rgb, bool(len(numbers)), tuple(damages), holes)

    def compare_with_level_1(self, note_level_1: Callable[[], None] = lambda: None) -> None:
        """Take images for damaged that show something else than level 1, where that can be told of this slide.

        ``note_level_1`` is called where it is level 1 that is wrong, as level 2 tells.
        """
        with contextlib.suppress(NotDirectError):
            self._agreement = LevelAgreement(self._photos, self.images, note_level_1)
            self.images.judge(self._agreement.disagrees)

    def close(self) -> None:
        """Close the data files."""
        self.images.close()
        if self._agreement is not None:
            self._agreement.close()

    def _touching(self, x: int, y: int, width: int, height: int) -> tuple[Ints, Ints, Ints]:
        """Number, left and top of the images in a rectangle, those first that others cover."""
        photos = self._near.within(x, y, width, height)
        image_width, image_height = self.images.size
        each = np.arange(self._divisions)
        lefts = self._positions[photos, 0, None] + each * image_width
        tops = self._positions[photos, 1, None] + each * image_height
        beside = (lefts < x + width) & (lefts + image_width > x)
        below = (tops < y + height) & (tops + image_height > y)
        photo, down, right = np.nonzero(below[:, :, None] & beside[:, None, :])
        rows = photos[photo] // self._across * self._divisions + down
        columns = photos[photo] % self._across * self._divisions + right
        numbers = self.images.numbers(rows, columns)
        order = np.lexsort((columns, rows))
        order = order[numbers[order] >= 0]
        return numbers[order].astype(np.int64), lefts[photo, right][order], tops[photo, down][order]

    def _blank(self, width: int, height: int) -> RgbArray:
        kept = self._kept_blank
        if kept.shape[:2] != (height, width):
            kept = np.empty((height, width, 3), np.uint8)
            kept[:] = self._background
            self._kept_blank = kept
        return kept


class _Buckets:
    """Finds the photos near a rectangle: the plane is cut into squares, each with a list of what reaches into it."""

    def __init__(self, positions: Ints, painted: NDArray[np.bool_], size: tuple[int, int]) -> None:
        self.photos = np.flatnonzero(painted)
        """Numbers of the photos that are painted."""
        self._positions, self._size = positions, np.array(size)
        self._side = max(size)
        corners = positions[self.photos]
        # No photo is larger than a square, so that its corners say which squares it reaches into.
        squares = [
            np.column_stack([(corners + self._size * (right, down) - (right, down)) // self._side, self.photos])
            for right in (0, 1)
            for down in (0, 1)
        ]
        table = np.unique(np.concatenate(squares), axis=0)
        starts = np.flatnonzero(np.any(np.diff(table[:, :2], axis=0, prepend=np.iinfo(np.int64).min), axis=1))
        lists = np.split(table[:, 2], starts[1:])
        self._squares = {
            (int(table[start, 0]), int(table[start, 1])): found for start, found in zip(starts, lists, strict=True)
        }

    def within(self, x: int, y: int, width: int, height: int) -> Ints:
        side = self._side
        found = [
            self._squares[column, row]
            for column in range(x // side, (x + width - 1) // side + 1)
            for row in range(y // side, (y + height - 1) // side + 1)
            if (column, row) in self._squares
        ]
        return np.unique(np.concatenate(found)) if found else np.zeros(0, np.int64)


def _holes(shape: tuple[int, int], damaged: list[_Part], whole: list[_Part]) -> NDArray[np.bool_]:
    holes = np.zeros(shape, np.bool_)
    for part in damaged:
        holes[part] = True
    for part in whole:
        holes[part] = False
    return holes


def _touched(start: int, length: int, side: int, count: int) -> int:
    first, last = start // side, (start + length - 1) // side
    return max(0, min(last, count - 1) - max(first, 0) + 1)
