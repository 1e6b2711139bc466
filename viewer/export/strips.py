"""A rectangle of a level from top to bottom, a strip at a time, so that memory does not grow with its height."""

from __future__ import annotations

import contextlib
import math
import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np

from viewer.export.masked import MaskedLevel
from viewer.geometry import Rect
from viewer.jobs.job import Progress
from viewer.slides.slide import RgbArray
from viewer.tiles.grid import TileGrid

WORKERS = min(8, os.cpu_count() or 1)
_MOST_BYTES = 96 * 2**20
"""Of the pixels that are read at once; tiles that are higher than that allows are decoded more than once."""


@contextlib.contextmanager
def threads() -> Iterator[ThreadPoolExecutor]:
    """Threads that end with the block; what has not been begun by then is dropped."""
    pool = ThreadPoolExecutor(WORKERS)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def strips(level: MaskedLevel, area: Rect, rows: int, progress: Progress) -> Generator[RgbArray, None, None]:
    """The pixels of ``area`` (whole pixels of the level, inside it): uint8 (rows, width, 3); the last may be lower.

    Rows of stored tiles are read as wholes, each tile once, by several threads.

    Raises:
        SlideError: A part of the level cannot be read.
        Cancelled: The work is to stop.
    """
    left, width = int(area.height), int(area.width)
    strip, filled = np.empty((min(rows, left), width, 3), np.uint8), 0
    for band in _bands(level, area, progress):
        at = 0
        while at < len(band):
            taken = min(len(strip) - filled, len(band) - at)
            strip[filled : filled + taken] = band[at : at + taken]
            at, filled = at + taken, filled + taken
            if filled == len(strip):
                yield strip
                left -= filled
                strip, filled = np.empty((min(rows, left), width, 3), np.uint8), 0


def in_order[Made](arrays: Iterable[RgbArray], make: Callable[[RgbArray, int], Made]) -> Generator[Made, None, None]:
    """What ``make`` makes of each array and its number, in their order, by several threads; few wait at a time."""
    with threads() as pool:
        pending: deque[Future[Made]] = deque()
        for number, one in enumerate(arrays):
            pending.append(pool.submit(make, one, number))
            if len(pending) > WORKERS:
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()


def _bands(level: MaskedLevel, area: Rect, progress: Progress) -> Generator[RgbArray, None, None]:
    """As high as tiles, or as memory allows."""
    grid, right = TileGrid.of(level.slide, level.level), int(area.right)
    most = max(1, _MOST_BYTES // (3 * int(area.width)))
    columns = range(math.floor(area.x / grid.tile.width) * grid.tile.width, right, grid.tile.width)
    with threads() as pool:
        top = int(area.y)
        while top < area.bottom:
            below = (top // grid.tile.height + 1) * grid.tile.height
            band = np.empty((int(min(below, area.bottom, top + most)) - top, int(area.width), 3), np.uint8)

            def read(column: int, band: RgbArray = band, top: int = top) -> None:
                progress.check()
                start, end = max(column, int(area.x)), min(column + grid.tile.width, right)
                band[:, start - int(area.x) : end - int(area.x)] = level.read(start, top, end - start, len(band))

            for _ in pool.map(read, columns):
                pass
            yield band
            top += len(band)
