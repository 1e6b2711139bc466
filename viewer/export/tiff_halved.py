"""Coarser levels made of the finest one by halving, tile by tile and in depth, so that few tiles are in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from itertools import pairwise

import cv2
import numpy as np

from viewer.export.masked import MaskedLevel
from viewer.export.tile_codings import padded
from viewer.geometry import Rect, Size
from viewer.slides.slide import RgbArray, SlideError

Pack = Callable[[Rect, RgbArray], bytes]
"""Encodes a tile, of which the pixels are shown that lie inside the level; may change them."""


def halved_tiles(
    levels: Sequence[MaskedLevel], tile: Size, packs: Sequence[Pack]
) -> Iterator[tuple[int, int, Callable[[], bytes]]]:
    """Every tile of all levels: the number of its level, its own in it, and what makes it.

    Each is made once, in any thread; those that others are made of come first, so that threads which take them in this
    order never wait for one that nobody has begun.

    Raises:
        SlideError: A level is not half as fine as the one before.
    """
    _check(levels)
    counts = [(-(-one.size.height // tile.height), -(-one.size.width // tile.width)) for one in levels]
    rows, columns = counts[-1]
    for row in range(rows):
        for column in range(columns):
            for number, index, make, _ in _in_depth(levels, tile, packs, counts, (len(levels) - 1, row, column)):
                yield number, index, make


def _check(levels: Sequence[MaskedLevel]) -> None:
    for finer, coarser in pairwise(levels):
        halves = all(b in (a // 2, -(-a // 2)) for a, b in zip(finer.size, coarser.size, strict=True))
        if not halves or coarser.level.downsample != 2 * finer.level.downsample:
            raise SlideError(
                f"Level {coarser.level_index} of {coarser.slide.name} cannot be made of level {finer.level_index}: "
                "it is not half as fine.",
                advice="Export the levels as the slide has them (pyramid rendered), or others.",
            )


_Step = tuple[int, int, Callable[[], bytes], "Future[RgbArray]"]


def _in_depth(
    levels: Sequence[MaskedLevel],
    tile: Size,
    packs: Sequence[Pack],
    counts: Sequence[tuple[int, int]],
    at: tuple[int, int, int],
) -> Iterator[_Step]:
    """A tile (number of its level, row, column) after those that it is made of; each with its half to come."""
    number, row, column = at
    parts = dict[tuple[int, int], Future[RgbArray]]()
    if number:
        for below in _range(row, counts[number][0], counts[number - 1][0]):
            for beside in _range(column, counts[number][1], counts[number - 1][1]):
                half: Future[RgbArray] | None = None
                for step in _in_depth(levels, tile, packs, counts, (number - 1, below, beside)):
                    half = step[3]
                    yield step
                if half is not None and below < 2 * row + 2 and beside < 2 * column + 2:
                    parts[below - 2 * row, beside - 2 * column] = half
    level, made = levels[number], Future[RgbArray]()
    whole = Rect(column * tile.width, row * tile.height, *tile)
    rect = whole.intersected(Rect(0, 0, *level.size))

    def make() -> bytes:
        try:
            shown = _joined(level, rect, tile, parts) if number else _read(level, rect)
            made.set_result(_half(shown, tile))
        except BaseException as error:
            made.set_exception(error)
            raise
        return packs[number](rect, shown)

    yield number, row * counts[number][1] + column, make, made


def _range(at: int, count: int, finer: int) -> range:
    """The two tiles of the finer level that one is made of; beside the last also what is left over of an odd size."""
    return range(2 * at, finer if at == count - 1 else 2 * at + 2)


def _read(level: MaskedLevel, rect: Rect) -> RgbArray:
    return level.read(int(rect.x), int(rect.y), int(rect.width), int(rect.height))


def _half(shown: RgbArray, tile: Size) -> RgbArray:
    """Means of four pixels, halves rounded up; what the level's edge cuts repeats it."""
    half = tile.width // 2, tile.height // 2
    return np.asarray(cv2.resize(padded(shown, tile), half, interpolation=cv2.INTER_AREA), np.uint8)


def _joined(level: MaskedLevel, rect: Rect, tile: Size, parts: dict[tuple[int, int], Future[RgbArray]]) -> RgbArray:
    """Of the halves of four tiles one, hidden pixels of this level filled; what it was made of is let go."""
    height, width = tile.height // 2, tile.width // 2
    whole = np.empty((tile.height, tile.width, 3), np.uint8)
    for (down, across), part in parts.items():
        whole[down * height : (down + 1) * height, across * width : (across + 1) * width] = part.result()
    parts.clear()
    shown = np.ascontiguousarray(whole[: int(rect.height), : int(rect.width)])
    if level.mask.meets(rect):
        shown[level.mask.pixels(int(rect.x), int(rect.y), int(rect.width), int(rect.height))] = level.fill
    return shown
