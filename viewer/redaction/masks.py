"""What shapes hide at every level: larger than they are, and never less than they are; docs/redaction.md says why."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Rect, Size
from viewer.redaction.covered import Blocks, Ints, runs_covered, scaled
from viewer.redaction.outlines import edges_of
from viewer.redaction.shapes import RedactionShape

_FILTER = 3.0
"""Pixels of the coarser level that Lanczos reaches, the widest of the usual filters."""
_ROUNDED = 1.0
"""Pixels of a coarser level by which one may lie beside where the ratio of the sizes says: these are whole numbers."""


@dataclass(frozen=True)
class BlockGrid:
    """How the codec of a level cuts it: into blocks that begin anew at every tile and end at the level's edge."""

    size: Size
    """Of the level, in pixels."""
    tile: Size
    """Need not be a multiple of the block."""
    unit: int = 16
    """Side of a block, in pixels. 16 holds the minimum coded units of JPEG in 4:4:4, 4:2:2 and 4:2:0. Lossy JPEG 2000
    has no blocks: any pixel of a tile may depend on any other, so it takes the longer side of the tile."""

    @cached_property
    def x_edges(self) -> Ints:
        """Where columns of blocks begin, first 0, and the level's width; int64, growing."""
        return _edges(self.size.width, self.tile.width, self.unit)

    @cached_property
    def y_edges(self) -> Ints:
        """Where rows of blocks begin, first 0, and the level's height; int64, growing."""
        return _edges(self.size.height, self.tile.height, self.unit)


def _edges(size: int, tile: int, unit: int) -> Ints:
    starts = np.arange(0, size, tile)[:, None] + np.arange(0, tile, unit)
    return np.append(starts[starts < size], size).astype(np.int64)


@dataclass(frozen=True, eq=False)
class LevelMask:
    """Blocks of a level that are hidden, as runs in rows of blocks."""

    grid: BlockGrid
    begins: Ints
    """Of each run, row * len(grid.x_edges) + column; growing, runs do not touch."""
    ends: Ints
    """Exclusive, in the same numbers."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is hidden."""
        return not len(self.begins)

    @cached_property
    def area(self) -> int:
        """Hidden pixels."""
        rows, lefts, rights = self._runs
        return int(np.sum((rights - lefts) * np.diff(self.grid.y_edges)[rows]))

    def area_in(self, rect: Rect) -> int:
        """Hidden pixels of a rectangle of whole pixels of the level."""
        return int(sum(part.width * part.height for part in (one.intersected(rect) for one in self.rects())))

    @cached_property
    def _runs(self) -> tuple[Ints, Ints, Ints]:
        """Row of blocks, and left and right in pixels, of every run."""
        rows, columns = np.divmod(self.begins, len(self.grid.x_edges))
        return rows, self.grid.x_edges[columns], self.grid.x_edges[columns + self.ends - self.begins]

    def meets(self, rect: Rect) -> bool:
        """Whether a pixel in ``rect``, of the level's pixels, is hidden."""
        begins, ends = self._stretches(rect)
        # A stretch is met when there are more runs that begin before its end than runs that end before its beginning.
        return bool((np.searchsorted(self.begins, ends, "left") > np.searchsorted(self.ends, begins, "right")).any())

    def covers(self, rect: Rect) -> bool:
        """Whether all that ``rect`` holds of the level is hidden; not so where it holds nothing of it."""
        begins, ends = self._stretches(rect)
        run = np.searchsorted(self.begins, begins, "right") - 1
        return bool(len(begins) and (run >= 0).all() and (self.ends[run] >= ends).all())

    def _stretches(self, rect: Rect) -> tuple[Ints, Ints]:
        """The blocks that a rectangle meets, from first to end in each row, in the numbers of `begins`."""
        inside = rect.intersected(Rect(0, 0, *self.grid.size))
        if inside.is_empty:
            return np.empty(0, np.int64), np.empty(0, np.int64)
        (left, right), (top, bottom) = (
            (int(np.searchsorted(edges, low, "right")) - 1, int(np.searchsorted(edges, high, "left")))
            for edges, low, high in (
                (self.grid.x_edges, inside.x, inside.right),
                (self.grid.y_edges, inside.y, inside.bottom),
            )
        )
        rows = np.arange(top, bottom, dtype=np.int64) * len(self.grid.x_edges)
        return rows + left, rows + right

    def pixels(self, left: int, top: int, width: int, height: int) -> NDArray[np.bool_]:
        """Which pixels of a rectangle are hidden: shape (height, width); none outside the level."""
        found = np.zeros((height, width), np.bool_)
        y_edges = self.grid.y_edges
        rows, lefts, rights = self._runs
        first, end = np.searchsorted(rows, np.searchsorted(y_edges, [top, top + height], "right") - [1, 0])
        for row, begin, stop in zip(rows[first:end], lefts[first:end], rights[first:end], strict=True):
            upper, lower = max(int(y_edges[row]) - top, 0), max(int(y_edges[row + 1]) - top, 0)
            found[upper:lower, max(int(begin) - left, 0) : max(int(stop) - left, 0)] = True
        return found

    def squares(self, left: int, top: int, width: int, height: int, step: int) -> NDArray[np.bool_]:
        """Which squares of ``step`` pixels a side, from ``left``, ``top`` on, hold a hidden one: (height, width)."""
        y_edges = self.grid.y_edges
        rows, lefts, rights = self._runs
        first, end = np.searchsorted(rows, np.searchsorted(y_edges, [top, top + height * step], "right") - [1, 0])
        rows, lefts, rights = rows[first:end], lefts[first:end], rights[first:end]
        upper, lower = (y_edges[rows] - top) // step, -(-(y_edges[rows + 1] - top) // step)
        begin, stop = (lefts - left) // step, -(-(rights - left) // step)
        upper, lower = upper.clip(0, height), lower.clip(0, height)
        begin, stop = begin.clip(0, width), stop.clip(0, width)
        # What begins and ends at each corner; summed up, how many runs lie over a square.
        changes = np.zeros((height + 1, width + 1), np.int32)
        for at, change in (((upper, begin), 1), ((lower, stop), 1), ((upper, stop), -1), ((lower, begin), -1)):
            np.add.at(changes, at, change)
        found: NDArray[np.bool_] = changes.cumsum(axis=0).cumsum(axis=1)[:height, :width] > 0
        return found

    def tiles(self, tile: Size) -> NDArray[np.bool_]:
        """Which tiles of a level that is cut into tiles of that size have hidden pixels: shape (rows, columns)."""
        size = self.grid.size
        found = np.zeros((-(-size.height // tile.height), -(-size.width // tile.width)), np.bool_)
        for rect in self.rects():
            rows = slice(int(rect.y) // tile.height, -(-int(rect.bottom) // tile.height))
            found[rows, int(rect.x) // tile.width : -(-int(rect.right) // tile.width)] = True
        return found

    def rects(self) -> list[Rect]:
        """The hidden part as rectangles that do not overlap; equal runs below each other are one."""
        if self.is_empty:
            return []
        y_edges = self.grid.y_edges
        rows, lefts, rights = self._runs
        # Below each other when sorted by their sides: as long as the row is the next one, the rectangle goes on.
        order = np.lexsort((rows, rights, lefts))
        rows, lefts, rights = rows[order], lefts[order], rights[order]
        goes_on = (np.diff(rows) == 1) & (np.diff(lefts) == 0) & (np.diff(rights) == 0)
        first = np.flatnonzero(np.concatenate([[True], ~goes_on]))
        last = np.append(first[1:], len(rows)) - 1
        tops, bottoms = y_edges[rows[first]], y_edges[rows[last] + 1]
        sides = sorted(zip(tops.tolist(), lefts[first].tolist(), bottoms.tolist(), rights[first].tolist(), strict=True))
        return [Rect(left, top, right - left, bottom - top) for top, left, bottom, right in sides]


def level_masks(
    shapes: Sequence[RedactionShape], level0: Size, grids: Sequence[BlockGrid], margin: int = 16
) -> tuple[LevelMask, ...]:
    """What the union of ``shapes`` hides at each of several levels.

    Every pixel of the level whose area meets a shape, its place scaled by the exact ratio of the sizes, and all blocks
    that are as near to one as `margins_of` says. So a level hides all that is hidden at level 0.

    Args:
        shapes: In level-0 pixels. Rings wind as they like; holes count inside their own shape only.
        level0: Size of level 0.
        grids: Of all levels of the slide, in any order: each may have been made of the next finer one.
        margin: Pixels of level 0; more at the others.

    Returns:
        One mask a grid.
    """
    edges = edges_of(shapes)
    masks = []
    for grid, margins in zip(grids, margins_of(level0, grids, margin), strict=True):
        blocks = Blocks(grid.size, grid.x_edges, grid.y_edges, margins)
        masks.append(LevelMask(grid, *runs_covered(scaled(edges, level0, grid.size), blocks)))
    return tuple(masks)


def margins_of(level0: Size, grids: Sequence[BlockGrid], margin: int = 16) -> list[tuple[int, int]]:
    """How near to a shape a block is hidden with it: across and down, in pixels of each level.

    At level 0, a block that a shape meets depends on it, and a decoder that smooths colours carries that one pixel
    beyond: ``margin`` is a block more, which holds this pixel. A coarser level was made of pixels that already depended
    on the shape beside it, perhaps of the next finer level, decoded; the filter reached further; and only then did the
    codec cut it into blocks.
    """
    finest_first = sorted(range(len(grids)), key=lambda index: -grids[index].size.area)
    found = [(margin, margin)] * len(grids)
    finer, across, down = level0, 0.0, 0.0
    unit = next((grid.unit for grid in grids if grid.size == level0), None)
    for index in finest_first:
        grid = grids[index]
        if grid.size == level0:
            continue
        if grid.size != finer:
            across = _reach(across, unit or grid.unit, finer.width / grid.size.width)
            down = _reach(down, unit or grid.unit, finer.height / grid.size.height)
        finer, unit = grid.size, grid.unit
        found[index] = margin + math.ceil(across + _ROUNDED), margin + math.ceil(down + _ROUNDED)
    return found


def _reach(reach: float, unit: int, ratio: float) -> float:
    """Pixels of a level that was made of a finer one, in which pixels ``reach`` beside a shape depended on it.

    With their blocks, unit - 1 pixels more did when decoded, and the one that is smoothed. A filter reaches the more
    the more often a level between, not stored, was halved: 3 pixels, 4.5, 5.25, ... at most 6.
    """
    return (reach + unit) / ratio + max(_FILTER, 2 * _FILTER * (1 - 1 / ratio))


def shape_pixels(
    shapes: Sequence[RedactionShape], level0: Size, level: Size, left: int, top: int, width: int, height: int
) -> NDArray[np.bool_]:
    """Which pixels of a rectangle of a level have an area that meets a shape: not grown, not aligned to blocks.

    Args:
        shapes: In level-0 pixels.
        level0: Size of level 0.
        level: Size of the level.
        left: Of the rectangle, in pixels of the level; so are ``top``, ``width`` and ``height``.
        top: See ``left``.
        width: See ``left``.
        height: See ``left``.

    Returns:
        Shape (height, width); false outside the level.
    """
    x_edges, y_edges = np.arange(left, left + width + 1), np.arange(top, top + height + 1)
    blocks = Blocks(level, x_edges, y_edges, (0, 0))
    begins, ends = runs_covered(scaled(edges_of(shapes), level0, level), blocks)
    changes = np.zeros(height * blocks.stride, np.int8)
    changes[begins], changes[ends] = 1, -1
    return np.cumsum(changes, dtype=np.int8).astype(np.bool_).reshape(height, blocks.stride)[:, :width]
