"""One level under four ways of reading the original: how much of a low SSIM is geometry, pyramid, compression?

A converter that crops to the scanned part reads every level from inside a pixel of the coarse levels. Who compares
tile by tile on each slide's own grid then sees a shift by a fraction of a pixel, which costs more SSIM than a JPEG
does, and a different amount on every slide. The four figures of ``Readings`` take that apart.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.pair_pixels import PairReading
from viewer.comparison.state import PaneState
from viewer.comparison.whole.plan import Box
from viewer.comparison.whole.reading_ways import (
    SAME,
    NotRead,
    Plan,
    Way,
    WayRead,
    compensated,
    level0_reduced,
    own_grid,
)
from viewer.comparison.whole.result import CompareSettings, Readings
from viewer.comparison.whole.statistics import LEAST_TISSUE, ssim_mean
from viewer.comparison.whole.tile_table import TileTable, tissue_share
from viewer.geometry import Point
from viewer.jobs.job import Cancelled, Progress
from viewer.measures.ssim import SsimMap, grey, ssim
from viewer.slides.slide import Level, Region, RgbArray, SlideClosedError, SlideError

_LARGEST_BLOCK = 2048
"""Pixels a side that are read at once: at the edges of blocks the surroundings are read twice."""
_SMALLEST_BLOCK = 64
_LEVEL0_SIDE = 8192
"""Level-0 pixels a side of a block, about, where the original's level 0 is read."""
_PATIENCE = 0.2
"""Seconds until progress is asked again whether to go on while a block is being read."""
_MOST_LOST = 0.1
"""Share of the tiles that may be unreadable in one way before that way gives no figure, rather than all the others."""


def level_readings(
    reference: PaneState,
    conversion: PaneState,
    level: Level,
    table: TileTable,
    offset: Point | None,
    settings: CompareSettings,
    progress: Progress,
    offset_note: str = "",
) -> Readings:
    """Mean SSIM of a level under the four readings of the original, over the same tiles.

    - ``own_grid``: both slides at multiples of their downsamples, the nearest to one another. So reads who cuts tiles
      out of the levels as they are stored.
    - ``mean``: as streamed; taken from ``table``.
    - ``shift_compensated``: at the level-0 pixel of the original nearest to where ``offset`` says that the
      conversion's pixels lie, if that is more than 0.05 px, as well as it is measured. Nothing is resampled: MIRAX
      levels are read at another fraction of a pixel.
    - ``level0_reduced``: every pixel the mean of the d x d level-0 pixels of the original that it covers, from the
      level-0 pixel on which the conversion's pixel lies: exact sums of 8-bit values, divided by d x d, halves rounded
      up.

    Where a reading reads the same pixels as ``mean``, its figure is that of ``mean`` and nothing is read: so always at
    level 0, unless the slides lie a fraction of its pixel apart. SSIM counts
    as in the streamed pass: the windows reach into neighbouring tiles, pixels whose window would reach over the edge of
    the common area do not count, nor those that one of the slides has not scanned (as read in that way).

    Args:
        reference: The original.
        conversion: The conversion.
        level: Of the conversion.
        table: The streamed tiles of this level, all of them.
        offset: Measured offset of the level (``measured_offset``), None where not measurable.
        settings: Window, grey, workers; with ``reading_tiles`` only so many tiles with tissue, drawn by ``seed``.
        progress: Told in tiles; can cancel.
        offset_note: Why there is no offset.

    Raises:
        Cancelled: ``progress`` was cancelled.
        SlideClosedError: One of the slides was closed meanwhile.
    """
    reading = PairReading.of(reference, conversion, level)
    chosen = _chosen(table, settings)
    if reading.refusal or not len(chosen):
        why = reading.refusal or "Nothing was compared at this level."
        return Readings(None, None, None, None, 0, len(table), notes=tuple((way.value, why) for way in Way))
    left, top = int(table["x"].min()), int(table["y"].min())
    right, bottom = int((table["x"] + table["width"]).max()), int((table["y"] + table["height"]).max())
    area = Box(left, top, right, bottom)
    middle = _location(reading, (left + right) // 2, (top + bottom) // 2)
    plans: dict[Way, Plan] = {
        Way.OWN_GRID: own_grid(reading, middle),
        Way.SHIFT_COMPENSATED: compensated(reading, middle, offset, offset_note),
        Way.LEVEL0_REDUCED: level0_reduced(reading),
    }
    ways = {way: plan for way, plan in plans.items() if isinstance(plan, WayRead)}
    sums = _Sums.of(ways, len(table))
    if ways:
        _Pass(reading, ways, table, area, sums, settings, progress).run(chosen)
    return _summed_up(plans, sums, table, chosen, reading.misfit())


@dataclass(slots=True)
class _Sums:
    """What was added up for every tile and way; every access with ``lock``."""

    ssim: dict[Way, NDArray[np.float64]]
    pixels: dict[Way, NDArray[np.int64]]
    failed: dict[Way, dict[int, str]]
    """Tiles that cannot be read in a way, by their index, and the reason."""
    lock: threading.Lock = field(default_factory=threading.Lock)

    @staticmethod
    def of(ways: dict[Way, WayRead], tiles: int) -> _Sums:
        return _Sums(
            {way: np.zeros(tiles) for way in ways},
            {way: np.zeros(tiles, np.int64) for way in ways},
            {way: {} for way in ways},
        )


class _Pass:
    """Reads the chosen tiles in blocks, each with what its windows reach into, and adds up SSIM for every way."""

    def __init__(
        self,
        reading: PairReading,
        ways: dict[Way, WayRead],
        table: TileTable,
        area: Box,
        sums: _Sums,
        settings: CompareSettings,
        progress: Progress,
    ) -> None:
        self._reading, self._ways, self._area, self._sums = reading, ways, area, sums
        self._settings, self._progress = settings, progress
        self._inner = area.shrunk(settings.window.reach)
        self._tiles = [_box(record) for record in table]

    def run(self, chosen: NDArray[np.intp]) -> None:
        """All blocks, with as many threads as the settings say; raises what stopped one of them."""
        blocks = list(self._blocks(chosen))
        total = sum(box.pixels for box, _ in blocks)
        text = f"Reading the original in other ways at downsample {self._reading.level.downsample:g}"
        stop = threading.Event()
        waiting: dict[Future[None], int] = {}
        ahead, done = iter(blocks), 0
        with ThreadPoolExecutor(self._settings.workers) as pool:
            try:
                while True:
                    self._progress.tick(len(chosen) * done / total, len(chosen), text, "tiles")
                    while len(waiting) < self._settings.workers and (block := next(ahead, None)) is not None:
                        waiting[pool.submit(self._block, *block, self._ways, stop)] = block[0].pixels
                    if not waiting:
                        break
                    finished, _ = wait(waiting, timeout=_PATIENCE, return_when=FIRST_COMPLETED)
                    for future in finished:
                        done += waiting.pop(future)
                        future.result()
            finally:
                stop.set()

    def _blocks(self, chosen: NDArray[np.intp]) -> Iterator[tuple[Box, list[int]]]:
        """Rectangles to read at once with the chosen tiles that they touch; a pixel of a tile is in one of them."""
        side = _LARGEST_BLOCK
        if Way.LEVEL0_REDUCED in self._ways:
            factor = self._reading.level.downsample * self._reading.affine.scales[0]
            side = max(_SMALLEST_BLOCK, min(side, int(_LEVEL0_SIDE / factor)))
        # Edges of blocks are edges of tiles where these are not larger.
        tile = max(max(box.width, box.height) for box in self._tiles)
        side = side // tile * tile if side >= tile else side
        wanted: dict[tuple[int, int], list[int]] = {}
        for index in chosen.tolist():
            box = self._tiles[index]
            for row in range(box.top // side, (box.bottom - 1) // side + 1):
                for column in range(box.left // side, (box.right - 1) // side + 1):
                    wanted.setdefault((row, column), []).append(index)
        for (row, column), tiles in sorted(wanted.items()):
            block = Box(column * side, row * side, (column + 1) * side, (row + 1) * side)
            parts = [self._tiles[index].within(block) for index in tiles]
            whole = _around(parts)
            if 2 * sum(part.pixels for part in parts) >= whole.pixels:
                yield whole, tiles
            else:
                yield from ((part, [index]) for part, index in zip(parts, tiles, strict=True))

    def _block(self, box: Box, tiles: list[int], ways: dict[Way, WayRead], stop: threading.Event) -> None:
        """One block in these ways; where it cannot be read in one, tile by tile."""

        def check() -> None:
            if stop.is_set():
                raise Cancelled

        reach = self._settings.window.reach
        read = box.shrunk(-reach).within(self._area)
        if min(read.width, read.height) < 2 * reach + 1:
            return
        location, size = _location(self._reading, read.left, read.top), (read.width, read.height)
        regions: dict[tuple[int, int], Region | SlideError] = {}
        for way, plan in ways.items():
            check()
            try:
                converted = self._converted(regions, plan, location, size)
                original = plan.read(location, size, check)
            except SlideClosedError:
                raise
            except SlideError as error:
                if len(tiles) == 1:
                    with self._sums.lock:
                        self._sums.failed[way][tiles[0]] = str(error)
                else:
                    for index in tiles:
                        self._block(self._tiles[index].within(box), [index], {way: plan}, stop)
                continue
            self._add(way, original, converted, read, box, tiles)

    def _converted(
        self,
        regions: dict[tuple[int, int], Region | SlideError],
        plan: WayRead,
        location: tuple[int, int],
        size: tuple[int, int],
    ) -> Region:
        """The conversion's pixels, read once for all ways that read it at the same place."""
        if plan.theirs not in regions:
            place = location[0] + plan.theirs[0], location[1] + plan.theirs[1]
            try:
                regions[plan.theirs] = self._reading.conversion.read(self._reading.level.index, place, size)
            except SlideClosedError:
                raise
            except SlideError as error:
                regions[plan.theirs] = error
        found = regions[plan.theirs]
        if isinstance(found, SlideError):
            raise found
        return found

    def _add(self, way: Way, original: Region, converted: Region, read: Box, box: Box, tiles: list[int]) -> None:
        found = self._map(original.rgb, converted.rgb)
        for index in tiles:
            part = self._tiles[index].within(box).within(self._inner)
            if not part.pixels:
                continue
            there = (
                slice(part.top - read.top, part.bottom - read.top),
                slice(part.left - read.left, part.right - read.left),
            )
            counted = np.ones((part.height, part.width), np.bool_)
            for mask in (original.scanned, converted.scanned):
                if mask is not None:
                    counted &= mask[there]
            pixels = int(counted.sum())
            total = (
                float(pixels) if found is None else float(found[there].mean(axis=2, dtype=np.float64)[counted].sum())
            )
            with self._sums.lock:
                self._sums.ssim[way][index] += total
                self._sums.pixels[way][index] += pixels

    def _map(self, original: RgbArray, converted: RgbArray) -> SsimMap | None:
        """SSIM (height, width, channels); None where the pictures are the same, so that it is 1."""
        if np.array_equal(original, converted):
            return None
        window = self._settings.window
        if self._settings.grey:
            return ssim(grey(original), grey(converted), window=window).map[..., np.newaxis]
        return ssim(original, converted, window=window).map


def _chosen(table: TileTable, settings: CompareSettings) -> NDArray[np.intp]:
    """Indices of the tiles to measure: all of which something was compared, or a sample of those with tissue."""
    usable = (table["ssim_pixels"] > 0) & ~table["unreadable"]
    if settings.reading_tiles is None:
        return np.flatnonzero(usable)
    with_tissue = np.flatnonzero(usable & (np.nan_to_num(tissue_share(table)) >= LEAST_TISSUE))
    candidates = with_tissue if len(with_tissue) else np.flatnonzero(usable)
    if len(candidates) <= settings.reading_tiles:
        return candidates
    drawn = np.random.default_rng(settings.seed).choice(candidates, settings.reading_tiles, replace=False)
    return np.sort(drawn)


def _summed_up(
    plans: dict[Way, Plan], sums: _Sums, table: TileTable, chosen: NDArray[np.intp], misfit: Point
) -> Readings:
    """``misfit``: how far ``mean`` reads beside the place, in pixels of the level."""
    notes: list[tuple[str, str]] = []
    measured = set(chosen.tolist())
    kept: set[Way] = set()
    for way, failed in sums.failed.items():
        if len(failed) > _MOST_LOST * len(chosen):
            lost = f"{len(failed)} of {len(chosen)} tiles cannot be read: {next(iter(failed.values()))}"
            notes.append((way.value, lost))
        else:
            measured -= failed.keys()
            kept.add(way)
    tiles = np.array(sorted(measured), np.intp)
    mean = ssim_mean(table[tiles]) if len(tiles) else None
    values: dict[Way, float | None] = {Way.MEAN: mean}
    for way, plan in plans.items():
        if isinstance(plan, NotRead):
            values[way] = None
            notes.append((way.value, plan.why))
        elif plan == SAME:
            values[way] = mean
        else:
            values[way] = _quotient(sums.ssim[way][tiles], sums.pixels[way][tiles]) if way in kept else None
            if isinstance(plan, WayRead) and plan.note:
                notes.append((way.value, plan.note))
    own, moved = plans[Way.OWN_GRID], plans[Way.SHIFT_COMPENSATED]
    off = own.offset if isinstance(own, WayRead) else misfit if own == SAME else Point(0.0, 0.0)
    return Readings(
        values[Way.OWN_GRID],
        mean,
        values[Way.SHIFT_COMPENSATED],
        values[Way.LEVEL0_REDUCED],
        len(tiles),
        len(table),
        off,
        moved.moved if isinstance(moved, WayRead) else (0, 0),
        tuple(notes),
    )


def _quotient(sums: NDArray[np.generic], counts: NDArray[np.generic]) -> float | None:
    count = int(np.asarray(counts, np.int64).sum())
    return float(np.asarray(sums, np.float64).sum()) / count if count else None


def _location(reading: PairReading, x: int, y: int) -> tuple[int, int]:
    """Level-0 pixel of the conversion at which a pixel of the comparison grid begins."""
    down = reading.level.downsample
    return reading.origin[0] + round(x * down), reading.origin[1] + round(y * down)


def _box(record: np.void) -> Box:
    x, y = int(record["x"]), int(record["y"])
    return Box(x, y, x + int(record["width"]), y + int(record["height"]))


def _around(boxes: list[Box]) -> Box:
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )
