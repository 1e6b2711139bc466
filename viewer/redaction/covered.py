"""What areas cover of a level, block by block.

A block belongs to it when a pixel of the level meets an area and lies in the block, or within a margin around it. So
each row of blocks is looked at as a band, its height grown by the margin: across a band an area reaches from x to x
where an edge does inside the band, or where the area is inside at one height of it. For a line straight down the band
either meets an edge, or is inside everywhere or nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.annotations.shapes import Points
from viewer.geometry import Size
from viewer.redaction.outlines import Edges

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

_AT_ONCE = 1 << 18
"""Pairs of an edge and a row of blocks; bounds the memory."""
_ROUNDING = 2.0**-20
"""Pixels: more than where an edge crosses the border of a band can be wrong by."""


@dataclass(frozen=True, slots=True, eq=False)
class Blocks:
    """A grid of blocks, or a part of one, of a level."""

    level: Size
    x_edges: Ints
    """Level pixels where columns of blocks begin, and where the last one ends."""
    y_edges: Ints
    margin: tuple[int, int]
    """Level pixels around each block, across and down."""

    @property
    def stride(self) -> int:
        """By which the same column of the next row is further on in a `runs_covered`."""
        return len(self.x_edges)


def runs_covered(edges: Edges, blocks: Blocks) -> tuple[Ints, Ints]:
    """The blocks that areas cover, as runs.

    Args:
        edges: In pixels of the level.
        blocks: Those that are asked for.

    Returns:
        Where each run begins and where it ends (exclusive), both as row * ``blocks.stride`` + column; sorted, apart
        from each other, and none goes beyond its row.
    """
    found = [
        _merged(np.concatenate([part[0] for part in parts]), np.concatenate([part[1] for part in parts]))
        for parts in _parts(_Sides(edges), blocks)
    ]
    if not found:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    return np.concatenate([begins for begins, _ in found]), np.concatenate([ends for _, ends in found])


def _merged(begins: Ints, ends: Ints) -> tuple[Ints, Ints]:
    """The union of runs. A row ends before the number at which the next one begins, so none grow together over it."""
    if not len(begins):
        return begins, ends
    order = np.argsort(begins, kind="stable")
    begins, reach = begins[order], np.maximum.accumulate(ends[order])
    first = np.concatenate([[True], begins[1:] > reach[:-1]])
    return begins[first], reach[np.concatenate([first[1:], [True]])]


class _Sides:
    """Edges from their upper to their lower end, with the pixels in which they lie.

    An edge on a line between pixels lies in those on its right, which are the area's: so that a rectangle in whole
    pixels covers no pixel more.
    """

    def __init__(self, edges: Edges) -> None:
        x, y = np.stack([edges.begin, edges.end], axis=1).transpose(2, 0, 1)
        goes_down = y[:, 1] >= y[:, 0]
        upper, lower = np.where(goes_down, 0, 1), np.where(goes_down, 1, 0)
        every = np.arange(len(x))
        self.x, self.y = x[every, upper], y[every, upper]
        self.dx, self.dy = x[every, lower] - self.x, y[every, lower] - self.y
        self.top, self.bottom = self.y, y[every, lower]
        self.winding = np.where(goes_down, 1, -1)
        self.area, self.of_hole = edges.area, edges.of_hole
        right, down = np.sign(x[:, 1] - x[:, 0]), np.sign(y[:, 1] - y[:, 0])
        self.least_x, self.most_x = x.min(axis=1), x.max(axis=1)
        aside = np.where((right == 0) & (self.x == np.floor(self.x)), -0.5 * down, 0.0)
        self.least_x, self.most_x = self.least_x + aside, self.most_x + aside
        below = np.where((down == 0) & (self.y == np.floor(self.y)), 0.5 * right, 0.0)
        self.pixel_top, self.pixel_bottom = self.top + below, self.bottom + below

    def x_at(self, which: NDArray[np.intp], y: Floats) -> Floats:
        """Where sides are at heights; at one of their ends beyond these."""
        dy = self.dy[which]
        down = np.clip(y - self.y[which], 0.0, dy) / np.where(dy > 0, dy, 1.0)
        x: Floats = self.x[which] + down * self.dx[which]
        return x


def _parts(sides: _Sides, blocks: Blocks) -> Iterator[list[tuple[Ints, Ints]]]:
    """Runs, in any order, of some rows of blocks after the other."""
    y_edges, margin = blocks.y_edges, blocks.margin[1]
    first, end = _in_pixels(sides.pixel_top, sides.pixel_bottom, blocks.level.height)
    meets_from = np.searchsorted(y_edges[1:], first - margin, "right")
    meets_to = np.searchsorted(y_edges[:-1], end + margin, "left")
    meets_to = np.where(first < end, np.maximum(meets_from, meets_to), meets_from)
    heights = (y_edges[1:] + y_edges[:-1]) / 2
    crosses_from, crosses_to = (
        np.searchsorted(heights, np.clip(ends, 0.0, float(blocks.level.height)), "left")
        for ends in (sides.top, sides.bottom)
    )
    for rows in _row_groups(len(heights), (meets_from, meets_to), (crosses_from, crosses_to)):
        edge, row = _pairs(meets_from, meets_to, rows)
        yield [
            _along_edges(sides, edge, row, blocks),
            _inside(sides, *_pairs(crosses_from, crosses_to, rows), heights, blocks),
        ]


def _row_groups(rows: int, *ranges: tuple[NDArray[np.intp], NDArray[np.intp]]) -> Iterator[tuple[int, int]]:
    """Rows whose pairs are worked on at once: the first and the one after the last."""
    changes = np.zeros(rows + 1, np.int64)
    for begin, end in ranges:
        np.add.at(changes, begin, 1)
        np.add.at(changes, end, -1)
    so_far = np.cumsum(np.cumsum(changes))
    at, done = 0, 0
    while at < rows:
        stop = max(at + 1, min(rows, int(np.searchsorted(so_far, done + _AT_ONCE, "right"))))
        if so_far[stop - 1] > done:
            yield at, stop
        at, done = stop, int(so_far[stop - 1])


def _pairs(
    begin: NDArray[np.intp], end: NDArray[np.intp], rows: tuple[int, int]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Every edge with every row from ``begin`` to ``end`` that is one of ``rows``: numbers of the edge and the row."""
    begin, end = np.maximum(begin, rows[0]), np.minimum(end, rows[1])
    some = np.flatnonzero(begin < end)
    begin, counts = begin[some], end[some] - begin[some]
    done = np.cumsum(counts) - counts
    row = np.arange(counts.sum()) + np.repeat(begin - done, counts)
    return np.repeat(some, counts), row


def _along_edges(sides: _Sides, edge: NDArray[np.intp], row: NDArray[np.intp], blocks: Blocks) -> tuple[Ints, Ints]:
    """Runs of what edges reach inside the bands of rows."""
    margin = blocks.margin[1]
    at_top = sides.x_at(edge, np.maximum(blocks.y_edges[row] - margin, 0.0))
    at_bottom = sides.x_at(edge, np.minimum(blocks.y_edges[row + 1] + margin, float(blocks.level.height)))
    least, most, level = sides.least_x[edge], sides.most_x[edge], sides.dy[edge] == 0
    wrong_by = _ROUNDING + 2.0**-48 * np.abs(sides.dx[edge])
    left = np.where(level, least, np.clip(np.minimum(at_top, at_bottom) - wrong_by, least, most))
    right = np.where(level, most, np.clip(np.maximum(at_top, at_bottom) + wrong_by, least, most))
    return _runs(left, right, row, blocks)


def _inside(
    sides: _Sides, edge: NDArray[np.intp], row: NDArray[np.intp], heights: Floats, blocks: Blocks
) -> tuple[Ints, Ints]:
    """Runs of what is inside areas at the height in the middle of each row of blocks.

    Inside is where an area's outer ring winds around at all, however often and in which direction, and where its holes
    do not wind in theirs.
    """
    x = sides.x_at(edge, heights[row])
    order = np.lexsort((x, sides.area[edge], row))
    edge, row, x = edge[order], row[order], x[order]
    # Each ring crosses a height as often down as up: behind the last crossing of a ring the sums are as before it.
    winding, of_hole = sides.winding[edge], sides.of_hole[edge]
    within = (np.cumsum(winding * ~of_hole) != 0) & (np.cumsum(winding * of_hole) <= 0)
    begins = np.flatnonzero(within)
    return _runs(x[begins], x[begins + 1], row[begins], blocks)


def _in_pixels(least: Floats, most: Floats, size: int) -> tuple[Ints, Ints]:
    """The pixels that stretches meet, first and end, of 0 to ``size``; first >= end where there are none."""
    # Clipped before, for numbers too large for an integer.
    first = np.floor(np.clip(least, -1.0, size + 1.0)).astype(np.int64)
    end = np.maximum(np.ceil(np.clip(most, -1.0, size + 1.0)).astype(np.int64), first + 1)
    return np.maximum(first, 0), np.minimum(end, size)


def _runs(left: Floats, right: Floats, row: NDArray[np.intp], blocks: Blocks) -> tuple[Ints, Ints]:
    """Stretches of level pixels in rows of blocks as runs of the blocks that they meet when grown by the margin."""
    first, end = _in_pixels(left, right, blocks.level.width)
    margin = blocks.margin[0]
    begins = np.searchsorted(blocks.x_edges[1:], first - margin, "right")
    ends = np.searchsorted(blocks.x_edges[:-1], end + margin, "left")
    some = (first < end) & (begins < ends)
    at = row[some].astype(np.int64) * blocks.stride
    return at + begins[some], at + ends[some]


def scaled(edges: Edges, of: Size, to: Size) -> Edges:
    """Edges of a picture of one size in a picture of the other, by the exact ratio of each side."""

    def there(points: Points) -> Points:
        # Multiplied first: what falls on a whole pixel then does so without rounding.
        across: Points = points * np.array(tuple(to), np.float64) / np.array(tuple(of), np.float64)
        return across

    return Edges(there(edges.begin), there(edges.end), edges.area, edges.of_hole)
