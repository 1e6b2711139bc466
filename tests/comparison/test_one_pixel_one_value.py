"""A pixel has the same value in every map, number, field and file, whatever is read at once.

OpenSlide gives a coarse level of the slide below a grey level higher or lower when it is asked for more or less of it.
A converter reads whole tiles, so a lossless conversion is equal only to what is read likewise.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import openslide
import pytest

from tests.comparison.whole.phase_slides import glass, panes_of
from tests.other_process import answer_of
from viewer.comparison.difference import DifferenceTile
from viewer.comparison.difference_tiles import DifferenceTiles
from viewer.comparison.display import Look, Measure
from viewer.comparison.figure import Field, FigureSpec, read_rows
from viewer.comparison.measured import MeasuredTile
from viewer.comparison.measured_tiles import MeasuredTiles
from viewer.comparison.pair_tiles import PairTiles
from viewer.comparison.state import PaneState
from viewer.comparison.view_numbers import ComparedPart, measure_part
from viewer.comparison.whole.attribution import attribute_field
from viewer.comparison.whole.compare import compare_conversion
from viewer.comparison.whole.field_check import check_field
from viewer.comparison.whole.field_reader import FieldReader
from viewer.comparison.whole.fields import Choice, Kind, choose
from viewer.comparison.whole.result import CompareSettings, ConversionResult
from viewer.comparison.whole.statistics import differences_of, ssim_mean
from viewer.comparison.whole.tile_pairs import TileWish, cut_tiles, find_places, scale_for
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import Codec, ConversionSettings
from viewer.geometry import Rect, Size
from viewer.jobs.job import Progress
from viewer.measures.pixel_statistics import PixelStatistics, pixel_statistics
from viewer.slides.sample import SampleSpec, write_sample
from viewer.tiles.cache import TileCache

TILE = 128
SETTINGS = CompareSettings(seams=False, readings=False)
INDEPENDENT = """
# OpenSlide, wsidicom and numpy alone: sums over whole levels of a MIRAX slide and a conversion that begins at its
# bounds, both read tile by tile from there, tiles whole.
import json, sys
import numpy as np
import openslide
from wsidicom import WsiDicom

mirax, conversion, tile = json.load(sys.stdin)
ours, theirs = openslide.OpenSlide(mirax), WsiDicom.open(conversion)
x, y = (int(ours.properties["openslide.bounds-" + axis]) for axis in "xy")
found = []
for level in [one.level for one in theirs.pyramids[0]]:
    size, down = theirs.pyramids[0].get(level).size, 2**level
    sums = [0, 0, 0, 0]
    for top in range(0, size.height, tile):
        for left in range(0, size.width, tile):
            width, height = min(tile, size.width - left), min(tile, size.height - top)
            rgba = np.asarray(ours.read_region((x + left * down, y + top * down), level, (tile, tile)))
            assert (rgba[:height, :width, 3] == 255).all()
            second = theirs.read_region((left, top), level, (width, height)).convert("RGB")
            off = np.abs(np.asarray(second).astype(np.int64) - rgba[:height, :width, :3])
            sums = [sums[0] + off.sum(), sums[1] + (off**2).sum(), max(sums[2], off.max()), sums[3] + off.any(2).sum()]
    found.append([size.width * size.height, *map(int, sums)])
print(json.dumps(found))
"""


@dataclass(frozen=True)
class Pair:
    reference: PaneState
    conversion: PaneState
    result: ConversionResult
    elsewhere: tuple[PixelStatistics, ...]
    """Of every level, worked out in another process."""

    def tiles(self) -> PairTiles:
        """With nothing in memory."""
        return PairTiles(self.reference, self.conversion, TileCache(100_000_000))


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Photos of odd size stored in quarters; its bounds begin at 451, 336 and are 907 x 679 pixels large."""
    path = tmp_path_factory.mktemp("rendered") / "rendered.mrxs"
    spec = SampleSpec.plain(
        divisions=2,
        image_size=Size(241, 177),
        overlap=(43.5, 29),
        origin=(13, 11),
        margins=(1, 1, 0, 1),
        painter=glass(),
        associated_images=False,
    )
    write_sample(path, spec)
    return path


@pytest.fixture(scope="module", params=["lossless", "with loss"])
def pair(request: pytest.FixtureRequest, original: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    lossless = request.param == "lossless"
    folder = tmp_path_factory.mktemp("converted") / "dicom"
    convert_to_dicom(
        original, folder, settings=ConversionSettings(tile_size=TILE, codec=Codec.JPEG_2000 if lossless else Codec.JPEG)
    )
    reference, conversion, close = panes_of(original, folder)
    result = compare_conversion(reference, conversion, SETTINGS, Progress())
    asked = json.dumps([str(original), str(folder), TILE])
    elsewhere = tuple(PixelStatistics(*numbers) for numbers in answer_of(INDEPENDENT, asked=asked))
    assert len(elsewhere) == len(result.levels) == 4
    assert all(one.differing == 0 for one in elsewhere) is lossless
    yield Pair(reference, conversion, result, elsewhere)
    close()


def test_openslide_gives_other_pixels_when_it_is_asked_for_less(original: Path) -> None:
    """Else none of the tests below could fail."""
    slide = openslide.OpenSlide(str(original))
    assert (slide.properties["openslide.bounds-x"], slide.properties["openslide.bounds-y"]) == ("451", "336")
    rows = 679 // 2 % TILE
    corner = 451, 336 + 679 // 2 // TILE * TILE * 2
    whole, cut = (np.asarray(slide.read_region(corner, 1, (TILE, height))).astype(int) for height in (TILE, rows))
    off = np.abs(whole[:rows] - cut)
    assert off.max() == 1 and off.any(axis=2).mean() > 0.1


def test_the_whole_slide_is_what_another_program_says(pair: Pair) -> None:
    assert tuple(differences_of(level.table) for level in pair.result.levels) == pair.elsewhere


def test_live_differences_and_ssim_are_those_of_the_whole_slide(pair: Pair) -> None:
    """Every tile by itself, so that neighbours are never in memory."""
    for found in pair.result.levels:
        grid = pair.conversion.grids[found.conversion_level]
        look = Look(Measure.SSIM)
        for record in found.table:
            (address,) = grid.covering(Rect(int(record["x"]), int(record["y"]), 1, 1))
            live = DifferenceTiles(pair.tiles(), lambda: Look()).tile(grid, address)
            assert isinstance(live, DifferenceTile) and live.values is not None
            assert np.abs(live.values.astype(np.int64)).sum() == record["absolute"]
            assert np.abs(live.values).max() == record["largest"]
            ssim = MeasuredTiles(Measure.SSIM, pair.tiles(), lambda look=look: look).tile(grid, address)
            assert isinstance(ssim, MeasuredTile) and ssim.values is not None
            if pair.elsewhere[found.conversion_level].differing == 0:
                assert not live.values.any()
                assert (ssim.values == ssim.values.flat[0]).all() and ssim.values.flat[0] == 65534


def test_numbers_in_view_are_those_of_the_whole_slide(pair: Pair) -> None:
    for found in pair.result.levels:
        level = pair.conversion.levels[found.conversion_level]
        grid = pair.conversion.grids[found.conversion_level]
        part = ComparedPart(pair.reference, pair.conversion, level, grid.area)
        numbers = measure_part(part, TileCache(100_000_000), Progress())
        assert numbers.statistics == pair.elsewhere[found.conversion_level]


def test_fields_have_the_numbers_of_their_tiles(pair: Pair) -> None:
    for found in pair.result.levels:
        reader = FieldReader.of(pair.reference, pair.conversion, pair.result, found)
        for record in found.table:
            both = reader.read(Rect(*(int(record[name]) for name in ("x", "y", "width", "height"))))
            assert pixel_statistics(both.original, both.converted, both.both).absolute == record["absolute"]
        for field in choose(found, Choice(Kind.RANDOM, count=8)):
            assert check_field(reader, found, field, SETTINGS, "", Progress()).agrees


def test_rectangles_across_tiles_hold_the_pixels_of_the_tiles(pair: Pair) -> None:
    """As figures, fields and cut tiles have them; also where they reach beyond the slide."""
    random = np.random.default_rng(4)
    for found in pair.result.levels:
        reader = FieldReader.of(pair.reference, pair.conversion, pair.result, found)
        area = reader.area
        whole = reader.read(area)
        for _ in range(12):
            width, height = (int(side) for side in random.integers(8, 200, 2))
            x, y = int(random.integers(-9, area.width - 4)), int(random.integers(-9, area.height - 4))
            read, within = reader.read(Rect(x, y, width, height)), Rect(x, y, width, height).intersected(area)
            here, there = within.slices_of(Rect(x, y, width, height)), within.slices_of(area)
            assert np.array_equal(read.original[here], whole.original[there])
            assert np.array_equal(read.converted[here], whole.converted[there])
            inside = np.zeros((height, width), bool)
            inside[here] = True
            assert np.array_equal(read.both if read.both is not None else np.ones_like(inside), inside)


def test_figures_and_why_a_field_differs_are_about_the_same_pixels(pair: Pair) -> None:
    found = pair.result.levels[1]
    reader = FieldReader.of(pair.reference, pair.conversion, pair.result, found)
    centre = reader.rect(reader.area).centre
    spec = FigureSpec(pair.reference, pair.conversion, "Converted", (Field("field", centre),), Look(), 1, 4)
    (row,) = read_rows(spec, Progress())
    shown = reader.read(Rect(*row.corner, *row.pixels))
    assert np.array_equal(row.original, shown.original) and np.array_equal(row.converted, shown.converted)
    level, (field, *_) = pair.conversion.levels[1], choose(found, Choice(Kind.RANDOM, count=1))
    said = attribute_field(pair.reference, pair.conversion, level, field.pixels, SETTINGS, Progress())
    if pair.elsewhere[1].differing == 0:
        assert np.array_equal(row.original, row.converted)
        assert said.ssim == 1.0


def test_tiles_cut_from_a_lossless_pair_are_equal(pair: Pair) -> None:
    wish = TileWish(size=100, downsample=2.0, count=6, least_tissue=0.0)
    scale = scale_for(wish, pair.reference, pair.conversion)
    places = find_places(wish, pair.reference, scale, (), Progress())
    found = list(cut_tiles(wish, scale, places, Progress()))
    assert len(found) >= 4
    lossless = pair.elsewhere[1].differing == 0
    assert all((one.differences.differing == 0) is lossless for one in found)
    assert all((one.ssim.mean == 1) is lossless for one in found)


def test_a_slide_of_a_converter_may_be_the_original(original: Path, tmp_path: Path) -> None:
    """Then it is the MIRAX slide that is cut like the other."""
    folder = tmp_path / "dicom"
    convert_to_dicom(original, folder, settings=ConversionSettings(tile_size=TILE, codec=Codec.JPEG_2000))
    reference, conversion, close = panes_of(folder, original)
    result = compare_conversion(reference, conversion, SETTINGS, Progress())
    tiles = PairTiles(reference, conversion, TileCache(100_000_000))
    for found in result.levels:
        grid = conversion.grids[found.conversion_level]
        reader = FieldReader.of(reference, conversion, result, found)
        assert differences_of(found.table).differing == 0 and ssim_mean(found.table) == 1
        for address in grid.covering(reader.area):
            pair = tiles.pair(grid, address)
            assert pair is not None and not isinstance(pair, str)
            assert pixel_statistics(pair.original, pair.converted, pair.both).differing == 0
        around = reader.read(reader.area)
        assert np.array_equal(around.original, around.converted)
    close()
