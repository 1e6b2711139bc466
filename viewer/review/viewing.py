"""Proof of viewing: how long each place of a slide stood sharp on screen, and at which magnification.

Cells and bands are those of the coverage of the main window (``comparison/coverage.py``): square cells, at most 1024
along a side; a cell is in sight while its middle is. Time is kept in whole tenths of a second, at most 6 553.5 s a cell
and band.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.coverage import BANDS, MOST_CELLS, Coverage, CoverageGrid
from viewer.comparison.whole.plan import Box
from viewer.comparison.whole.tissue import TissueMask
from viewer.geometry import Affine, Rect, Size

TICKS = 10
"""A second."""
LEAST_SECONDS = 1.0
"""For which tissue must have been on screen to count as looked at, in all, unless another time is said."""

_MAGIC = b"VSVIEW01"
_HEAD = struct.Struct("<8s4dQIIB")
"""Magic; x, y, width and height of the area; cell; rows; columns; bands."""
_FULL = np.uint16(np.iinfo(np.uint16).max)


@dataclass(frozen=True, slots=True, eq=False)
class Viewing:
    """Of one slide; a look makes a new one, so that it may be written meanwhile."""

    grid: CoverageGrid
    cells: tuple[NDArray[np.uint16], ...]
    """A band each, from the smallest magnification up: (rows, columns), tenths of a second."""
    ticks: tuple[int, ...]
    """Tenths of a second that the slide was on screen, by band."""

    @staticmethod
    def nothing(grid: CoverageGrid) -> Viewing:
        """Nothing seen yet."""
        cells = np.zeros((grid.rows, grid.columns), np.uint16)
        return Viewing(grid, (cells,) * BANDS, (0,) * BANDS)

    @property
    def seconds(self) -> tuple[float, ...]:
        """For which the slide was on screen, by band."""
        return tuple(ticks / TICKS for ticks in self.ticks)

    def looked_at(self, to_screen: Affine, size: Size, band: int, ticks: int) -> Viewing:
        """With a view added that stood for so many tenths of a second; one that shows no cell does not count.

        Args:
            to_screen: From level-0 pixels of the slide to screen pixels of the pane, turned and mirrored at will.
            size: Of the pane.
            band: As ``coverage.band_of`` gives it.
            ticks: At least 0.
        """
        rows, columns, inside = self.grid.in_sight(to_screen, size)
        if not inside.any():
            return self
        cells = self.cells[band].copy()
        part = cells[rows, columns]
        np.copyto(part, _added(part, np.uint16(min(ticks, int(_FULL)))), where=inside)
        return replace(
            self,
            cells=(*self.cells[:band], cells, *self.cells[band + 1 :]),
            ticks=(*self.ticks[:band], self.ticks[band] + ticks, *self.ticks[band + 1 :]),
        )

    def plus(self, other: Viewing) -> Viewing:
        """Both together.

        Raises:
            ValueError: It is of another grid.
        """
        if other.grid != self.grid:
            raise ValueError("the cells are others")
        cells = tuple(_added(one, two) for one, two in zip(self.cells, other.cells, strict=True))
        ticks = tuple(one + two for one, two in zip(self.ticks, other.ticks, strict=True))
        return replace(self, cells=cells, ticks=ticks)

    def coverage(self, least: float = LEAST_SECONDS) -> Coverage:
        """The cells that were on screen for ``least`` seconds or more, band by band, as the navigator shows them."""
        seen = np.zeros((self.grid.rows, self.grid.columns), np.uint8)
        for band, cells in enumerate(self.cells):
            seen |= (cells >= _ticks(least)).astype(np.uint8) << band
        return Coverage(self.grid, seen)

    def shares(self, tissue: NDArray[np.bool_], least: float = LEAST_SECONDS) -> tuple[float | None, ...]:
        """Of the cells of ``tissue`` (rows, columns) those on screen for ``least`` seconds or more, by band.

        None for every band where there is no tissue.
        """
        return _shares(self.cells, tissue, least)

    def shares_or_closer(self, tissue: NDArray[np.bool_], least: float = LEAST_SECONDS) -> tuple[float | None, ...]:
        """As ``shares``, with the time of all closer bands added to each; the first is what was seen at all."""
        added = np.cumsum(np.array(self.cells[::-1], np.uint32), axis=0)[::-1]
        return _shares(tuple(added), tissue, least)

    def to_bytes(self) -> bytes:
        """For the record: a head, then tenths of a second of all cells, bands one after the other, compressed."""
        grid, area = self.grid, self.grid.area
        head = _HEAD.pack(
            *(_MAGIC, area.x, area.y, area.width, area.height),
            *(grid.cell, grid.rows, grid.columns, len(self.cells)),
        )
        body = struct.pack(f"<{BANDS}Q", *self.ticks) + b"".join(cells.astype("<u2").tobytes() for cells in self.cells)
        return head + zlib.compress(body, 6)


def viewing_from(data: bytes) -> Viewing:
    """What ``Viewing.to_bytes`` has made ``data`` of.

    Raises:
        ValueError: It is not that.
    """
    try:
        magic, x, y, width, height, cell, rows, columns, bands = _HEAD.unpack_from(data)
    except struct.error as error:
        raise ValueError("no viewing") from error
    if magic != _MAGIC or bands != BANDS or not cell or not max(rows, columns) <= MOST_CELLS:
        raise ValueError("no viewing of this version")
    grid = CoverageGrid(Rect(x, y, width, height), cell)
    times, size = 8 * BANDS, 2 * rows * columns
    try:
        # No more than fits: a few bytes can say that they are a thousand times as many.
        body = zlib.decompressobj().decompress(data[_HEAD.size :], times + BANDS * size + 1)
    except zlib.error as error:
        raise ValueError("damaged cells") from error
    if (grid.rows, grid.columns) != (rows, columns) or len(body) != times + BANDS * size:
        raise ValueError("other cells")
    ticks = struct.unpack_from(f"<{BANDS}Q", body)
    parts = (body[times + band * size : times + (band + 1) * size] for band in range(BANDS))
    cells = tuple(np.frombuffer(part, "<u2").astype(np.uint16).reshape(rows, columns) for part in parts)
    return Viewing(grid, cells, ticks)


def viewing_if_whole(data: bytes | None, sha256: str) -> Viewing | None:
    """``viewing_from``; None where nothing is kept, or not what was: the log still tells its numbers."""
    if data is None or hashlib.sha256(data).hexdigest() != sha256:
        return None
    try:
        return viewing_from(data)
    except ValueError:  # of another version
        return None


def tissue_cells(tissue: TissueMask, grid: CoverageGrid) -> NDArray[np.bool_]:
    """The cells (rows, columns) whose middles lie on tissue of the slide that the grid is of."""
    every = Box(0, 0, grid.columns, grid.rows)
    found: NDArray[np.bool_] = tissue.over(grid.to_slide, every).at(every) > 0
    return found


def _added(one: NDArray[np.uint16], two: NDArray[np.uint16] | np.uint16) -> NDArray[np.uint16]:
    """Their sum; what is full stays full: a sum that began anew would say that nobody had looked."""
    room: NDArray[np.uint16] | np.uint16 = _FULL - two
    found: NDArray[np.uint16] = np.minimum(one, room) + two
    return found


def _ticks(seconds: float) -> int:
    return round(seconds * TICKS)


def _shares(
    cells: Sequence[NDArray[np.unsignedinteger]], tissue: NDArray[np.bool_], least: float
) -> tuple[float | None, ...]:
    whole = int(np.count_nonzero(tissue))
    if not whole:
        return (None,) * len(cells)
    return tuple(int(np.count_nonzero((one >= _ticks(least)) & tissue)) / whole for one in cells)
