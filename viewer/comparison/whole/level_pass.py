"""One level of two slides, compared strip by strip from top to bottom."""

from __future__ import annotations

import sys
import threading
import time
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.comparison.whole.block_maps import BlockMaps
from viewer.comparison.whole.plan import Box, LevelPlan
from viewer.comparison.whole.result import CompareSettings, LevelResult, Measure
from viewer.comparison.whole.seam_zones import SeamZones
from viewer.comparison.whole.strips import Strip
from viewer.comparison.whole.tile_measures import DE2000_STEPS, TileMeasures, tile_measures
from viewer.comparison.whole.tile_table import empty_table
from viewer.comparison.whole.tissue import TissueMask
from viewer.geometry import Size
from viewer.measures.ssim import Picture, SsimMap, best_kernel, grey
from viewer.measures.tile_sums import (
    UNREADABLE,
    Codes,
    DifferenceSums,
    Lattice,
    SimilaritySums,
    difference_sums,
    similarity_sums,
)

_FROM_PLACE = "compared"
"""The first field of a record that is not about where its tile lies."""


@dataclass(frozen=True, slots=True)
class _Tile:
    """What was worked out of one column of a strip."""

    differences: DifferenceSums
    measures: TileMeasures
    similar: tuple[tuple[int, SimilaritySums, Lattice], ...]
    """By row of tiles: SSIM lags behind, since its windows reach into rows that are not there yet."""


class LevelPass:
    """Compares one level; ``result`` may be asked between two strips."""

    def __init__(
        self,
        plan: LevelPlan,
        settings: CompareSettings,
        tissue: TissueMask,
        seams: SeamZones | None,
        seam_note: str,
        resume: LevelResult | None = None,
    ) -> None:
        self.plan, self._settings = plan, settings
        self._tissue, self._seam_note, self._split = tissue, seam_note, seams is not None
        self._reach = settings.window.reach
        self._kernel = best_kernel(settings.window)
        self._strip = Strip(plan, self._reach, tissue, seams)
        self._interior = plan.area.shrunk(self._reach)
        self._table = plan.new_table()
        self._maps = BlockMaps(plan, self._reach)
        self._errors: dict[int, str] = {}
        de2000 = Measure.DE2000 in settings.measures
        self._counts = np.zeros(DE2000_STEPS, np.int64) if de2000 else None
        self._row_counts: dict[int, NDArray[np.int64]] = {}
        """Of the rows that are not done yet."""
        self._rows_done = self._kept = 0
        self._similar_to = self._interior.top
        """Row of pixels up to which SSIM was worked out."""
        self._began = time.monotonic()
        self._seconds_before = 0.0
        self._scratch = threading.local()
        if resume is not None:
            self._take_over(resume)

    @property
    def pixels_done(self) -> int:
        """Of the area, as far as rows of tiles are done."""
        bottom = self.plan.rows[self._rows_done - 1][1] if self._rows_done else self.plan.area.top
        return (bottom - self.plan.area.top) * self.plan.area.width

    def rows(self, check: Callable[[], None], told: Callable[[int], None]) -> Iterator[None]:
        """Compare strip by strip; between two of them whoever iterates may do something else.

        Args:
            check: Called often; whatever it raises ends the work.
            told: Called with how many pixels of the level have been compared.

        Raises:
            SlideClosedError: A slide was closed.
        """
        if self._rows_done == len(self.plan.rows):
            return
        first = self._first_row()
        with _Crew(self._settings.workers, check) as crew:
            if first:
                # Read once more for the windows that reach into it.
                self._strip.advance(*self.plan.rows[first - 1])
                list(crew.work(self._strip.fill, self._boxes(first - 1)))
            for row in range(first, len(self.plan.rows)):
                self._compare_row(row, crew, told)
                yield

    def result(self) -> LevelResult:
        """As far as it has come; arrays are copies."""
        plan, pair = self.plan, self.plan.pair
        done = self._rows_done * len(plan.columns)
        table = self._table.copy()
        begun = empty_table(len(table) - done)
        names = (table.dtype.names or ())[: (table.dtype.names or ()).index(_FROM_PLACE)]
        for name in names:
            begun[name] = table[name][done:]
        table[done:] = begun
        return LevelResult(
            level=pair.reference_index,
            conversion_level=pair.conversion_index,
            downsample=pair.downsample,
            mpp=plan.reading.level.mpp,
            area=Size(plan.area.width, plan.area.height),
            columns=len(plan.columns),
            rows=len(plan.rows),
            table=table,
            block=plan.block,
            ssim_map=self._maps.ssim.copy(),
            mae_map=self._maps.mae.copy(),
            block_origin=plan.block_origin,
            rows_done=self._rows_done,
            seconds=self._seconds_before + time.monotonic() - self._began,
            note=plan.reading.note,
            de2000_counts=None if self._counts is None else self._counts.copy(),
            tissue_note=self._tissue.note,
            seam_note=self._seam_note,
            errors=tuple(sorted((index, text) for index, text in self._errors.items() if index < done)),
        )

    def waited(self, seconds: float) -> None:
        """Leave out of the time what was spent waiting."""
        self._began += seconds

    def _take_over(self, resume: LevelResult) -> None:
        self._rows_done = self._kept = resume.rows_done
        done = resume.rows_done * len(self.plan.columns)
        self._table[:done] = resume.table[:done]
        self._maps.ssim[...], self._maps.mae[...] = resume.ssim_map, resume.mae_map
        self._errors = dict(resume.errors)
        if self._counts is not None and resume.de2000_counts is not None:
            self._counts += resume.de2000_counts
        self._seconds_before = resume.seconds

    def _first_row(self) -> int:
        """The row of tiles to begin with: the first that is not done, or further up where that cuts blocks."""
        row, rows, block = self._rows_done, self.plan.rows, self.plan.block
        if not row:
            return 0
        started = rows[row][0] // block * block
        while row and rows[row][0] > started:
            row -= 1
        self._maps.go_on_from(rows[row][0])
        self._similar_to = max(self._interior.top, rows[row][0])
        return row

    def _boxes(self, row: int) -> list[Box]:
        return [self.plan.tile(row, column) for column in range(len(self.plan.columns))]

    def _compare_row(self, row: int, crew: _Crew, told: Callable[[int], None]) -> None:
        plan, columns = self.plan, len(self.plan.columns)
        self._strip.advance(*plan.rows[row])
        boxes = self._boxes(row)
        for column, error in enumerate(crew.work(self._strip.fill, boxes)):
            if error and row >= self._kept:
                self._errors[row * columns + column] = error
        above = (plan.rows[row][0] - plan.area.top) * plan.area.width
        for column, tile in enumerate(crew.work(self._measure, boxes)):
            self._note(row, column, tile)
            above += boxes[column].pixels
            told(above)
        bottom = plan.rows[row][1]
        last = row == len(plan.rows) - 1
        self._similar_to = max(self._similar_to, min(bottom - self._reach, self._interior.bottom))
        self._maps.finish(bottom if last else self._similar_to)
        while self._rows_done < len(plan.rows) and (last or plan.rows[self._rows_done][1] <= self._similar_to):
            counts = self._row_counts.pop(self._rows_done, None)
            if self._counts is not None and counts is not None:
                self._counts += counts
            self._rows_done += 1

    def _measure(self, box: Box) -> _Tile:
        """What can be said of one tile now; on a thread of the crew."""
        original, converted, codes = self._strip.part(box)
        lattice = self._maps.lattice(box.left, box.top)
        differences = difference_sums(original, converted, codes, lattice)
        measures = tile_measures(original, converted, codes, self._settings.measures)
        return _Tile(differences, measures, tuple(self._similar(box)))

    def _similar(self, box: Box) -> Iterator[tuple[int, SimilaritySums, Lattice]]:
        """SSIM of all rows of pixels whose windows are there by now, parted by rows of tiles."""
        reach, interior = self._reach, self._interior
        wanted = Box(box.left, self._similar_to, box.right, box.bottom - reach).within(interior)
        if not wanted.pixels:
            return
        original, converted, codes = self._strip.part(wanted.shrunk(-reach))
        inner = slice(reach, -reach), slice(reach, -reach)
        found = self._map(original, converted)
        similarity = None if found is None else found[inner]
        counted = _without_unreadable(codes, reach)[inner]
        for row in self._rows_of(wanted):
            top, bottom = self.plan.rows[row]
            part = wanted.within(Box(wanted.left, top, wanted.right, bottom))
            rows = slice(part.top - wanted.top, part.bottom - wanted.top)
            lattice = self._maps.lattice(part.left, part.top)
            yield (
                row,
                similarity_sums(None if similarity is None else similarity[rows], counted[rows], lattice),
                lattice,
            )

    def _rows_of(self, box: Box) -> range:
        """The rows of tiles that ``box`` touches."""
        first, last = (bisect_right(self.plan.rows, (y, sys.maxsize)) - 1 for y in (box.top, box.bottom - 1))
        return range(first, last + 1)

    def _map(self, original: Picture, converted: Picture) -> SsimMap | None:
        """SSIM of a piece, right but for its edges; None where the pictures are the same, so that it is 1."""
        middle = len(original) // 2
        if np.array_equal(original[middle], converted[middle]) and np.array_equal(original, converted):
            return None
        if self._settings.grey:
            original, converted = grey(original), grey(converted)
        room = getattr(self._scratch, "room", None)
        if room is None or room.size < original.size:
            room = self._scratch.room = np.empty(original.size, np.float32)
        out = room[: original.size].reshape(original.shape)
        self._kernel.fill_rows(original, converted, out, self._reach, len(original) - self._reach)
        return out

    def _note(self, row: int, column: int, tile: _Tile) -> None:
        """Write down what was found of a tile; always called in the same order, so that sums are the same bits."""
        plan = self.plan
        box = plan.tile(row, column)
        found, more = tile.differences, tile.measures
        self._maps.add_differences(found.blocks, self._maps.lattice(box.left, box.top))
        for _, sums, lattice in tile.similar:
            self._maps.add_similarity(sums.blocks, lattice)
        if row >= self._kept:
            record = self._table[row * len(plan.columns) + column]
            record["compared"], record["tissue"] = found.pixels, found.tissue
            record["absolute"], record["square"] = found.absolute, found.square
            record["largest"], record["differing"] = found.largest, found.differing
            record["absolute_tissue"], record["square_tissue"] = found.absolute_tissue, found.square_tissue
            if self._split:
                record["seam"] = found.seam
                record["absolute_seam"], record["square_seam"] = found.absolute_seam, found.square_seam
            record["unreadable"] = row * len(plan.columns) + column in self._errors
            record["de2000_sum"], record["de2000_p95"] = more.de2000_sum, more.de2000_p95
            record["gmsd"], record["ms_ssim"] = more.gmsd, more.ms_ssim
            if more.de2000_counts is not None:
                self._row_counts[row] = self._row_counts.get(row, 0) + more.de2000_counts
        for of_row, sums, _ in tile.similar:
            if of_row < self._kept or not sums.pixels:
                continue
            record = self._table[of_row * len(plan.columns) + column]
            record["ssim_pixels"] += sums.pixels
            record["ssim_sum"] += sums.total
            record["ssim_least"] = np.fmin(record["ssim_least"], sums.least)
            record["ssim_tissue_pixels"] += sums.tissue_pixels
            record["ssim_tissue_sum"] += sums.tissue_total
            record["ssim_seam_pixels"] += sums.seam_pixels
            record["ssim_seam_sum"] += sums.seam_total


def _without_unreadable(codes: Codes, reach: int) -> Codes:
    """``codes`` where nothing is compared whose window reaches into what cannot be read."""
    unreadable = codes & UNREADABLE
    if not unreadable.any():
        return codes
    reached = cv2.dilate(unreadable, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8))
    return np.where(np.asarray(reached) > 0, np.uint8(0), codes)


class _Crew:
    """Threads that work on the tiles of a strip."""

    def __init__(self, workers: int, check: Callable[[], None]) -> None:
        self._pool = ThreadPoolExecutor(max(1, workers), "compare")
        self._check = check

    def __enter__(self) -> _Crew:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def work[T, R](self, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
        """What ``function`` returns for each of the items, in their order; nothing of it runs any more afterwards."""
        futures: list[Future[R]] = [self._pool.submit(function, item) for item in items]
        try:
            for future in futures:
                self._check()
                yield future.result()
        finally:
            for future in futures:
                future.cancel()
