"""What lies at the edges of tiles, kept until the tile on the other side is there.

A window near the edge of a tile reaches into its neighbours. Around every edge a band is put together of what both
sides have there: as wide as the windows of its inner half need. So each tile is read once, nothing of it is kept but
its edges, and the map has no seams.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.comparison.whole.plan import Box, LevelPlan
from viewer.comparison.whole.tile_reading import TilePixels
from viewer.measures.tile_sums import UNREADABLE, Codes, Columns
from viewer.slides.slide import RgbArray

TOGETHER = 16
"""Edges that are worked on at once; always the same ones, so that sums do not depend on the threads."""


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """Pictures around edges, with what belongs to their pixels but for those at the rim."""

    original: RgbArray
    converted: RgbArray
    codes: Codes
    """Smaller by the reach of the window on each side."""
    columns: Columns
    """Tiles are counted from ``tile``."""
    top: int
    """Row of pixels of the level of the first that counts."""
    split: int
    """Rows that belong to the tiles above."""
    tile: int
    """Column of tiles that is the first of ``columns``."""


class _Pixels:
    """Both slides' pixels and their codes, in one place."""

    def __init__(self, height: int, width: int) -> None:
        self.original = np.zeros((height, width, 3), np.uint8)
        self.converted = np.zeros((height, width, 3), np.uint8)
        self.codes = np.zeros((height, width), np.uint8)

    def put(self, where: tuple[slice, slice], tile: TilePixels, part: tuple[slice, slice]) -> None:
        self.original[where], self.converted[where] = tile.original[part], tile.converted[part]
        self.codes[where] = tile.codes[part]


class TileEdges:
    """The edges between the tiles of one row, and between this row and the one above it."""

    def __init__(self, plan: LevelPlan, reach: int) -> None:
        """``reach``: of the window of SSIM. Threads may put tiles of one row at once."""
        self._plan, self._reach, self._span = plan, reach, 2 * reach
        self._interior = plan.area.shrunk(reach)
        tallest = max(bottom - top for top, bottom in plan.rows)
        edges = [left for left, _ in plan.columns[1:]]
        self._upright = [
            _Upright(plan, reach, number, edges[number : number + TOGETHER], tallest)
            for number in range(0, len(edges), TOGETHER)
        ]
        self._level = _Pixels(3 * self._span, plan.area.width)
        """Above the edge, below it, and above the next one."""
        self._across = [
            self._columns_of(number) if self._interior.width else None
            for number in range(0, len(plan.columns), TOGETHER)
        ]

    def put(self, row: int, column: int, tile: TilePixels) -> None:
        """Keep what lies at the edges of a tile."""
        box, span = self._plan.tile(row, column), self._span
        for edge, is_right in ((column - 1, False), (column, True)):
            if 0 <= edge < len(self._plan.columns) - 1:
                self._upright[edge // TOGETHER].put(edge % TOGETHER, box, tile, is_right)
        left = self._plan.area.left
        columns = slice(box.left - left, box.right - left)
        rows = min(span, box.height)
        self._level.put((slice(span, span + rows), columns), tile, (slice(0, rows), slice(None)))
        self.put_bottom(row, column, tile)

    def put_bottom(self, row: int, column: int, tile: TilePixels) -> None:
        """Keep only what the row below needs."""
        box, span, left = self._plan.tile(row, column), self._span, self._plan.area.left
        rows = min(span, box.height)
        place = slice(3 * span - rows, 3 * span), slice(box.left - left, box.right - left)
        self._level.put(place, tile, (slice(box.height - rows, box.height), slice(None)))

    def advance(self) -> None:
        """Go on to the next row: what was kept of the bottom is now above."""
        span, held = self._span, self._level
        for pixels in (held.original, held.converted, held.codes):
            pixels[:span] = pixels[2 * span :]

    def bands(self, row: int) -> list[tuple[str, int]]:
        """What is to be asked of ``band`` once all tiles of the row were put, in the order that counts."""
        upright = [("upright", number) for number in range(len(self._upright))]
        return [*upright, *(("level", number) for number in range(len(self._across) if row else 0))]

    def band(self, row: int, which: tuple[str, int]) -> Band | None:
        """One of them; None where no pixel counts."""
        kind, number = which
        return self._upright[number].band(self._plan.rows[row]) if kind == "upright" else self._across_band(row, number)

    def _across_band(self, row: int, number: int) -> Band | None:
        edge, reach, span, columns = self._plan.rows[row][0], self._reach, self._span, self._across[number]
        top, bottom = max(edge - reach, self._interior.top), min(edge + reach, self._interior.bottom)
        left, right = self._extent(number)
        if columns is None or top >= bottom or left >= right:
            return None
        # Rows are kept from twice the reach above the edge on.
        rows = slice(top - reach - (edge - span), bottom + reach - (edge - span))
        at = self._plan.area.left
        where = rows, slice(left - reach - at, right + reach - at)
        held = self._level
        codes = _counted(held.codes[where], reach)
        return Band(held.original[where], held.converted[where], codes, columns, top, edge - top, number * TOGETHER)

    def _extent(self, number: int) -> tuple[int, int]:
        """First column of pixels that counts, and the one after the last, of some columns of tiles."""
        tiles = self._plan.columns[number * TOGETHER : (number + 1) * TOGETHER]
        return max(tiles[0][0], self._interior.left), min(tiles[-1][1], self._interior.right)

    def _columns_of(self, first: int) -> Columns | None:
        left, right = self._extent(first // TOGETHER)
        if left >= right:
            return None
        places = np.arange(left, right)
        edges = [begin for begin, _ in self._plan.columns[first + 1 : first + TOGETHER]]
        return Columns.of(places, np.searchsorted(edges, places, side="right"), self._plan.block)


class _Upright:
    """Some upright edges side by side, as one picture; what lies between the bands of two edges counts for nothing."""

    def __init__(self, plan: LevelPlan, reach: int, first: int, edges: list[int], tallest: int) -> None:
        self._plan, self._reach, self._first, self._edges = plan, reach, first, edges
        self._span = 2 * reach
        self._held = _Pixels(tallest, 2 * self._span * len(edges))
        near = np.arange(-self._span, self._span)
        places = np.concatenate([edge + near for edge in edges])
        interior = plan.area.shrunk(reach)
        counts = np.tile((near >= -reach) & (near < reach), len(edges))
        counts &= (places >= interior.left) & (places < interior.right)
        inner = slice(reach, -reach)
        self._counts: NDArray[np.uint8] = counts[inner].astype(np.uint8)
        tiles = np.concatenate([number + (near >= 0) for number in range(len(edges))])
        # Where nothing counts, blocks beyond the area are not to be named either.
        inside = places.clip(plan.area.left, plan.area.right - 1)
        self._columns = Columns.of(inside[inner], tiles[inner], plan.block)

    def put(self, number: int, box: Box, tile: TilePixels, is_right: bool) -> None:
        """Keep the right (else the left) edge of a tile."""
        columns, middle = min(self._span, box.width), self._span * (2 * number + 1)
        place = slice(middle - columns, middle) if is_right else slice(middle, middle + columns)
        part = slice(box.width - columns, box.width) if is_right else slice(0, columns)
        self._held.put((slice(0, box.height), place), tile, (slice(None), part))

    def band(self, row: tuple[int, int]) -> Band | None:
        """All edges of one row of tiles; None where no pixel counts."""
        reach, (top, bottom) = self._reach, row
        if bottom - top <= 2 * reach or not self._counts.any():
            return None
        held, rows = self._held, slice(0, bottom - top)
        codes = _counted(held.codes[rows], reach) * self._counts
        return Band(held.original[rows], held.converted[rows], codes, self._columns, top + reach, 0, self._first)


def _counted(codes: Codes, reach: int) -> Codes:
    """Those of the pixels that lie ``reach`` from the rim; 0 where a window reaches into what cannot be read."""
    inner = codes[reach:-reach, reach:-reach]
    unreadable = codes & np.uint8(UNREADABLE)
    if not unreadable.any():
        return inner
    reached = np.asarray(cv2.dilate(unreadable, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)), np.uint8)
    return np.where(reached[reach:-reach, reach:-reach] > 0, np.uint8(0), inner)
