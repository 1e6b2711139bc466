"""Coarser levels made of the finest one by halving, tile by tile and in depth, so that few tiles are in memory."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
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
    levels: Sequence[MaskedLevel], tile: Size, packs: Sequence[Pack], by_rows: bool = False
) -> Iterator[tuple[int, int, Callable[[], bytes]]]:
    """Every tile of all levels: the number of its level, its own in it, and what makes it.

    Each is made once, in any thread; those that others are made of come first, so that threads which take them in this
    order never wait for one that nobody has begun. ``by_rows``: those of each level come row by row, and halves of two
    rows of every level wait in memory; else in depth, where it is some tiles.

    Raises:
        SlideError: A level is not half as fine as the one before.
    """
    _check(levels)
    counts = [(-(-one.size.height // tile.height), -(-one.size.width // tile.width)) for one in levels]
    made = _Halved(levels, tile, packs, counts)
    rows, columns = counts[-1]
    for row in range(rows):
        if by_rows:
            yield from made.row(len(levels) - 1, row)
        for column in () if by_rows else range(columns):
            for number, index, make, _ in made.in_depth((len(levels) - 1, row, column)):
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
_Parts = dict[tuple[int, int], "Future[RgbArray]"]
_Row = Generator[tuple[int, int, Callable[[], bytes]], None, list["Future[RgbArray]"]]


@dataclass(frozen=True)
class _Halved:
    """Tiles, each with its half to come."""

    levels: Sequence[MaskedLevel]
    tile: Size
    packs: Sequence[Pack]
    counts: Sequence[tuple[int, int]]
    """Of every level, tiles down and across."""

    def in_depth(self, at: tuple[int, int, int]) -> Iterator[_Step]:
        """A tile (number of its level, row, column) after those that it is made of."""
        number, row, column = at
        parts: _Parts = {}
        for below, beside in self._finer(at):
            half: Future[RgbArray] | None = None
            for step in self.in_depth((number - 1, below, beside)):
                half = step[3]
                yield step
            if half is not None:
                _keep(parts, half, (below - 2 * row, beside - 2 * column))
        yield self._step(at, parts)

    def row(self, number: int, row: int) -> _Row:
        """The tiles of a row of a level, after the rows of the finer ones that they are made of; returns its halves."""
        rows = _range(row, self.counts[number][0], self.counts[number - 1][0]) if number else range(0)
        below = {}
        for one in rows:
            below[one] = yield from self.row(number - 1, one)
        found = []
        for column in range(self.counts[number][1]):
            parts: _Parts = {}
            for finer, beside in self._finer((number, row, column)):
                _keep(parts, below[finer][beside], (finer - 2 * row, beside - 2 * column))
            level, index, make, half = self._step((number, row, column), parts)
            found.append(half)
            yield level, index, make
        return found

    def _finer(self, at: tuple[int, int, int]) -> Iterator[tuple[int, int]]:
        number, row, column = at
        if number:
            for below in _range(row, self.counts[number][0], self.counts[number - 1][0]):
                for beside in _range(column, self.counts[number][1], self.counts[number - 1][1]):
                    yield below, beside

    def _step(self, at: tuple[int, int, int], parts: _Parts) -> _Step:
        number, row, column = at
        level, tile, made = self.levels[number], self.tile, Future[RgbArray]()
        rect = Rect(column * tile.width, row * tile.height, *tile).intersected(Rect(0, 0, *level.size))

        def make() -> bytes:
            try:
                shown = _joined(level, rect, tile, parts) if number else _read(level, rect)
                made.set_result(_half(shown, tile))
            except BaseException as error:
                made.set_exception(error)
                raise
            return self.packs[number](rect, shown)

        return number, row * self.counts[number][1] + column, make, made


def _keep(parts: _Parts, half: Future[RgbArray], place: tuple[int, int]) -> None:
    """The half of a tile at its place in the coarser one, unless it is what is left over of an odd size."""
    if max(place) < 2:
        parts[place] = half


def _range(at: int, count: int, finer: int) -> range:
    """The two tiles of the finer level that one is made of; beside the last also what is left over of an odd size."""
    return range(2 * at, finer if at == count - 1 else 2 * at + 2)


def _read(level: MaskedLevel, rect: Rect) -> RgbArray:
    return level.read(int(rect.x), int(rect.y), int(rect.width), int(rect.height))


def _half(shown: RgbArray, tile: Size) -> RgbArray:
    """Means of four pixels, halves rounded up; what the level's edge cuts repeats it."""
    half = tile.width // 2, tile.height // 2
    return np.asarray(cv2.resize(padded(shown, tile), half, interpolation=cv2.INTER_AREA), np.uint8)


def _joined(level: MaskedLevel, rect: Rect, tile: Size, parts: _Parts) -> RgbArray:
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
