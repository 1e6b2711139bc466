"""One level of two slides, compared row of tiles by row of tiles from top to bottom."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from viewer.comparison.whole.block_maps import BlockMaps
from viewer.comparison.whole.crew import Crew
from viewer.comparison.whole.plan import LevelPlan
from viewer.comparison.whole.result import CompareSettings, LevelResult, Measure
from viewer.comparison.whole.seam_zones import SeamZones
from viewer.comparison.whole.tile_edges import Band, TileEdges
from viewer.comparison.whole.tile_measures import DE2000_STEPS, TileMeasures, tile_measures
from viewer.comparison.whole.tile_reading import TileReader
from viewer.comparison.whole.tile_row import TileRow
from viewer.comparison.whole.tissue import TissueMask
from viewer.geometry import Size
from viewer.measures.largest_by_seams import largest_by_seams
from viewer.measures.tile_sums import (
    Codes,
    Columns,
    DifferenceSums,
    SimilaritySums,
    difference_sums,
    similarity_sums,
    tile_sums,
)
from viewer.slides.slide import RgbArray


@dataclass(frozen=True, slots=True)
class MeasuredTile:
    """What was worked out of a tile while it was in memory."""

    differences: DifferenceSums
    measures: TileMeasures
    largest: tuple[int, int]
    """|difference| of any channel, on seams and off them."""
    similar: SimilaritySums | None
    """Of the pixels whose windows lie inside the tile; None where there are none."""
    error: str


class LevelPass:
    """Compares one level; ``result`` may be asked between two rows."""

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
        self._reader = TileReader(plan, tissue, seams)
        self._edges = TileEdges(plan, self._reach)
        self._columns = [Columns.between(left, right, plan.block) for left, right in plan.columns]
        self._inner_columns = [
            Columns.between(left + self._reach, right - self._reach, plan.block)
            if right - left > 2 * self._reach
            else None
            for left, right in plan.columns
        ]
        self._table = plan.new_table()
        self._maps = BlockMaps(plan, self._reach)
        self._errors: dict[int, str] = {}
        de2000 = Measure.DE2000 in settings.measures
        self._counts = np.zeros(DE2000_STEPS, np.int64) if de2000 else None
        self._rows_done = 0
        self._began = time.monotonic()
        self._seconds_before = 0.0
        if resume is not None:
            self._take_over(resume)

    @property
    def pixels_done(self) -> int:
        """Of the area, as far as rows of tiles are done."""
        bottom = self.plan.rows[self._rows_done - 1][1] if self._rows_done else self.plan.area.top
        return (bottom - self.plan.area.top) * self.plan.area.width

    def rows(self, crew: Crew, told: Callable[[int], None]) -> Iterator[None]:
        """Compare row by row; between two of them whoever iterates may do something else.

        Args:
            crew: Who does the work.
            told: Called with how many pixels of the level have been compared.

        Raises:
            SlideClosedError: A slide was closed.
        """
        if self._rows_done == len(self.plan.rows):
            return
        first = self._first_row()
        if first:
            # Read once more for the windows that reach into it.
            columns = range(len(self.plan.columns))
            crew.work(lambda column: self._read_bottom(first - 1, column), columns)
            self._edges.advance()
        above = None
        for row in range(first, len(self.plan.rows)):
            above = self._compare_row(row, above, crew, told)
            yield

    def result(self) -> LevelResult:
        """As far as it has come; arrays are copies."""
        plan, pair = self.plan, self.plan.pair
        return LevelResult(
            level=pair.reference_index,
            conversion_level=pair.conversion_index,
            downsample=pair.downsample,
            mpp=plan.reading.level.mpp,
            area=Size(plan.area.width, plan.area.height),
            columns=len(plan.columns),
            rows=len(plan.rows),
            table=self._table.copy(),
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
            errors=tuple(sorted(self._errors.items())),
        )

    def waited(self, seconds: float) -> None:
        """Leave out of the time what was spent waiting."""
        self._began += seconds

    def _take_over(self, resume: LevelResult) -> None:
        self._rows_done = resume.rows_done
        self._table[...] = resume.table
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
        return row

    def _read_bottom(self, row: int, column: int) -> None:
        self._edges.put_bottom(row, column, self._reader.read(self.plan.tile(row, column)))

    def _compare_row(self, row: int, above: TileRow | None, crew: Crew, told: Callable[[int], None]) -> TileRow:
        """Compare one row of tiles and complete the one above it; what is known of it so far."""
        plan, columns = self.plan, range(len(self.plan.columns))
        here = TileRow(len(columns))
        (top, bottom), width = plan.rows[row], plan.area.width

        def done(tiles: int) -> None:
            told((top - plan.area.top) * width + (bottom - top) * width * tiles // len(columns))

        for column, tile in enumerate(crew.work(lambda column: self._measure(row, column), columns, done)):
            here.add_tile(column, tile.differences, tile.measures, tile.largest, tile.error)
            self._maps.add_differences(tile.differences.blocks)
            if tile.similar is not None:
                here.add_similarity(column, tile.similar, below=True)
                self._maps.add_similarity(tile.similar.blocks)
        bands = [band for which in self._edges.bands(row) if (band := self._edges.band(row, which)) is not None]
        for band, sums in zip(bands, crew.work(self._similar, bands), strict=True):
            here.add_similarity(band.tile, sums, below=True)
            if above is not None:
                above.add_similarity(band.tile, sums, below=False)
            self._maps.add_similarity(sums.blocks)
        self._edges.advance()
        last = row == len(plan.rows) - 1
        self._maps.finish(bottom if last else bottom - self._reach)
        for finished, number in ((above, row - 1), (here if last else None, row)):
            if finished is not None:
                self._close(number, finished)
        return here

    def _measure(self, row: int, column: int) -> MeasuredTile:
        """Read a tile and say of it what can be said without its neighbours; on a thread of the crew."""
        box, reach = self.plan.tile(row, column), self._reach
        tile = self._reader.read(box)
        self._edges.put(row, column, tile)
        pictures, columns, inner = (tile.original, tile.converted), self._columns[column], self._inner_columns[column]
        measures, similar = tile_measures(*pictures, tile.codes, self._settings.measures), None
        if inner is None or box.height <= 2 * reach or tile.error:
            differences = difference_sums(*pictures, tile.codes, columns, box.top)
        elif self._settings.grey:
            differences = difference_sums(*pictures, tile.codes, columns, box.top)
            similar = self._sums(*pictures, tile.codes[reach:-reach, reach:-reach], inner, box.top + reach, 0)
        else:
            similar, differences = tile_sums(*pictures, tile.codes, inner, columns, box.top, self._settings.window)
        largest = largest_by_seams(*pictures, tile.codes, differences)
        return MeasuredTile(differences, measures, largest, similar, tile.error)

    def _similar(self, band: Band) -> SimilaritySums:
        return self._sums(band.original, band.converted, band.codes, band.columns, band.top, band.split)

    def _sums(
        self, original: RgbArray, converted: RgbArray, codes: Codes, columns: Columns, top: int, split: int
    ) -> SimilaritySums:
        window, luma = self._settings.window, self._settings.grey
        return similarity_sums(original, converted, codes, columns, top, split=split, window=window, luma=luma)

    def _close(self, row: int, found: TileRow) -> None:
        """Write down a row of which all is known."""
        if row < self._rows_done:
            return  # it was done before; only its blocks had to be added up once more
        columns = len(self.plan.columns)
        begin = row * columns
        found.write(self._table[begin : begin + columns], with_seams=self._split)
        self._errors |= {begin + column: error for column, error in found.errors.items()}
        if self._counts is not None:
            self._counts += found.de2000_counts
        self._rows_done = row + 1
