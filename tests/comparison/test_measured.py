"""Maps of SSIM and ΔE: without seams the same as of the level as one picture, worked out in another process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from tests.fakes import ArraySlide
from tests.other_process import worked_out
from viewer.alignment.alignment import Alignment
from viewer.comparison.difference import DifferenceTile
from viewer.comparison.difference_tiles import DifferenceTiles
from viewer.comparison.display import COLOUR_SCALE, ENDS, SSIM_SCALE, THRESHOLDS, Look, Measure, Scale
from viewer.comparison.figure import Field, FigureError, FigureSpec, read_rows
from viewer.comparison.map_tile import NOT_COMPARED
from viewer.comparison.measured import KEPT, MeasuredTile, coloured, measured
from viewer.comparison.measured_numbers import MeasuredNumbers
from viewer.comparison.measured_tiles import MeasuredTiles
from viewer.comparison.pair_pixels import PairReading
from viewer.comparison.pair_tiles import PairTiles
from viewer.comparison.state import PaneState, Role
from viewer.geometry import Affine, Point, Rect, Size
from viewer.jobs.job import Progress
from viewer.slides.slide import Region
from viewer.tiles.cache import Tile, TileCache
from viewer.tiles.grid import TileAddress, TileGrid
from viewer.tiles.loader import stored_tile

REFERENCES = Path(__file__).parents[1] / "measures"
_AS_IS = Affine()
# Narrow and low last tiles: of one column, of two rows.
SIZES = {128: (385, 258), 200: (401, 333), 512: (515, 300)}


def pictures(width: int, height: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    random = np.random.default_rng(width)
    first = cv2.GaussianBlur(random.integers(0, 256, (height, width, 3), np.uint8), (0, 0), 2.0)
    first = cv2.normalize(first, None, 0, 255, cv2.NORM_MINMAX)
    second = np.clip(first + random.normal(0, 6, first.shape), 0, 255).astype(np.uint8)
    second[: height // 4] = first[: height // 4]
    return np.asarray(first, np.uint8), second


def slides(tile: int) -> tuple[ArraySlide, ArraySlide]:
    levels = [pictures(width, height) for width, height in (SIZES[tile], (SIZES[tile][0] // 2, SIZES[tile][1] // 2))]
    first, second = zip(*levels, strict=True)
    size = Size(tile, tile)
    return ArraySlide(list(first), name="first", tile=size), ArraySlide(list(second), name="second", tile=size)


def panes(pair: tuple[ArraySlide, ArraySlide], affine: Affine = _AS_IS) -> tuple[PaneState, PaneState]:
    alignment = Alignment(affine, "made", 1.0, True)
    return PaneState(1, Role.ORIGINAL, pair[0]), PaneState(2, Role.CONVERSION, pair[1], alignment)


def whole(measure: Measure, pairs: PairTiles, level: int, *, backward: bool = False) -> NDArray[np.float64]:
    """All tiles of a level put together; not a number where nothing was compared."""
    source, grid = MeasuredTiles(measure, pairs, Look), pairs.conversion.grids[level]
    values = np.full((int(grid.area.height), int(grid.area.width)), np.nan)
    addresses = list(grid.covering(grid.area))
    for address in reversed(addresses) if backward else addresses:
        tile = source.tile(grid, address)
        assert isinstance(tile, MeasuredTile) and tile.values is not None, tile
        rect = grid.pixels(address)
        part = np.asarray(KEPT[measure].value(tile.values.astype(float)))
        if tile.both is not None:
            part[~tile.both] = np.nan
        top, left = int(rect.y - grid.area.y), int(rect.x - grid.area.x)
        values[top : top + part.shape[0], left : left + part.shape[1]] = part
    return values


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[int, int, Measure], NDArray[np.float64]]:
    """Maps by tile size, level and measure, of scikit-image."""
    folder = tmp_path_factory.mktemp("reference")
    arrays = {}
    for tile in SIZES:
        for level, (x, y) in enumerate(zip(*(slide.pyramid for slide in slides(tile)), strict=True)):
            arrays |= {f"{tile} {level}:x": x, f"{tile} {level}:y": y}
    np.savez(folder / "pairs.npz", **arrays)
    found: dict[tuple[int, int, Measure], NDArray[np.float64]] = {}
    for script, ending, measure in (
        ("reference_ssim.py", "uniform", Measure.SSIM),
        ("reference_perceptual.py", "ciede2000", Measure.COLOUR),
    ):
        files = [str(folder / name) for name in ("pairs.npz", "results.npz")]
        worked_out(REFERENCES / script, *files)
        with np.load(folder / "results.npz") as results:
            for tile in SIZES:
                for level in range(2):
                    one = results[f"{tile} {level}:{ending}"]
                    found[tile, level, measure] = one.mean(axis=2) if one.ndim == 3 else one
    return found


@pytest.mark.parametrize("measure", [Measure.SSIM, Measure.COLOUR])
@pytest.mark.parametrize("level", [0, 1])
@pytest.mark.parametrize("tile", SIZES)
def test_tiles_make_the_map_of_the_whole_level(
    expected: dict[tuple[int, int, Measure], NDArray[np.float64]], tile: int, level: int, measure: Measure
) -> None:
    made = panes(slides(tile))
    assert made[1].grids[level].tile == Size(tile, tile)
    reference = expected[tile, level, measure]
    # What lies around a tile is read alone at first, and comes from tiles in memory on the way back.
    cold = PairTiles(*made, TileCache(1 << 28))
    for pairs in (cold, cold, PairTiles(*made, TileCache(1))):
        found = whole(measure, pairs, level, backward=pairs is not cold)
        off = np.abs(found - reference)
        assert off.max() <= KEPT[measure].precision + (5e-7 if measure is Measure.SSIM else 5e-4)
    if measure is Measure.SSIM:
        assert reference.min() < 0.85 and found.max() == 1.0, "equal pixels are exactly 1"


@pytest.mark.parametrize("stores", [False, True], ids=["one level each", "the original stores it"])
@pytest.mark.parametrize("level", [1, 2])
def test_slides_without_small_levels_are_compared_as_averages(level: int, stores: bool) -> None:
    def averaged(picture: NDArray[np.uint8], step: int) -> NDArray[np.uint8]:
        sums = picture.reshape(2000 // step, step, 2100 // step, step, 3).sum((1, 3), dtype=np.int64)
        return np.asarray((sums + step**2 // 2) // step**2, np.uint8)

    step = 2**level
    full = pictures(2100, 2000)
    first, second = (averaged(one, step) for one in full)
    below = [averaged(full[0], 2**finer) for finer in range(1, level + 1)]
    original = ArraySlide([full[0], *below] if stores else [full[0]], name="original")
    pair = panes((original, ArraySlide([full[1]], name="conversion")))
    alone = panes((ArraySlide([first], name="first"), ArraySlide([second], name="second")))
    assert len(pair[1].slide.levels) == 1 and pair[1].levels[level].downsample == step
    pairs = PairTiles(*pair, TileCache(1 << 28))
    found = whole(Measure.SSIM, pairs, level)
    expected = whole(Measure.SSIM, PairTiles(*alone, TileCache(1 << 28)), 0)
    assert expected.min() < 0.996 and expected.max() == 1
    np.testing.assert_array_equal(found, expected)
    grid = pair[1].grids[level]
    for address in grid.covering(grid.area):
        tile = DifferenceTiles(pairs, Look).tile(grid, address)
        assert isinstance(tile, DifferenceTile), tile
        here = np.s_[grid.pixels(address).slices_of(grid.area)]
        np.testing.assert_array_equal(tile.values, second[here].astype(int) - first[here])


def test_what_is_around_a_tile_is_read_alone_where_it_is_not_in_memory() -> None:
    made = panes(slides(128))
    pairs = PairTiles(*made, TileCache(1 << 28))
    grid = made[1].grids[0]
    MeasuredTiles(Measure.SSIM, pairs, Look).tile(grid, TileAddress(1, 0))
    sizes = [size for _, _, size in made[1].slide.reads]  # type: ignore[attr-defined]
    assert sizes.count((128, 128)) == 1 and len(sizes) == 6
    assert all(min(size) == 6 for size in sizes if size != (128, 128))
    # ΔE of a pixel depends on no other.
    fresh = panes(slides(128))
    MeasuredTiles(Measure.COLOUR, PairTiles(*fresh, TileCache(1 << 28)), Look).tile(grid, TileAddress(1, 0))
    assert [size for _, _, size in fresh[1].slide.reads] == [(128, 128)]  # type: ignore[attr-defined]


@pytest.mark.parametrize("shift", [Affine.translation(7, 5), Affine.translation(0.25, -0.5), Affine(xx=-1, x0=380)])
def test_an_offset_leaves_no_seams_either(shift: Affine) -> None:
    """Tiles of the original that are no tiles of its own, interpolated or mirrored: as if read in one piece."""
    first, second = slides(128)
    made = panes((first, second), shift)
    pairs = PairTiles(*made, TileCache(1 << 28))
    grid = made[1].grids[0]
    found = whole(Measure.SSIM, pairs, 0)
    pair = PairReading.of(*made, made[1].levels[0]).read((0, 0), (int(grid.area.width), int(grid.area.height)))
    reference = KEPT[Measure.SSIM].value(measured(Measure.SSIM, pair.original, pair.converted).astype(float))
    assert pair.both is not None and (np.isnan(found) == ~pair.both).all()
    # Interpolated pixels are placed to 1/32, counted from the corner of what is read.
    exact = shift.x0 == round(shift.x0)
    assert np.nanmax(np.abs(found - reference)) <= (2e-5 if exact else 2e-3)


class _HoledSlide(ArraySlide):
    """Nothing that touches the hole can be read."""

    hole = Rect(0, 0, 0, 0)
    broken: type[Exception] = OSError

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        if not Rect(*location, *size).intersected(self.hole).is_empty:
            raise self.broken("the file ends here")
        return super().read(level, location, size)


@pytest.mark.parametrize("held", [False, True])
def test_a_neighbour_that_cannot_be_read_costs_the_edge_of_a_tile_alone(held: bool) -> None:
    first, second = slides(128)
    bad = _HoledSlide([second.pyramid[0]], name="second", tile=Size(128, 128))
    bad.hole = Rect(128, 0, 128, 128)
    made = panes((ArraySlide([first.pyramid[0]], tile=Size(128, 128)), bad))
    pairs, grid = PairTiles(*made, TileCache(1 << 28)), made[1].grids[0]
    source = MeasuredTiles(Measure.SSIM, pairs, lambda: Look(Measure.SSIM))
    if held:
        unreadable = stored_tile(pairs.cache, 2, bad, grid, TileAddress(1, 0))
        assert unreadable is not None and unreadable.pixels is None
    lost = source.tile(grid, TileAddress(1, 0))
    assert isinstance(lost, Tile) and lost.pixels is None and "the file ends here" in (lost.error or "")
    whole_pair = panes((ArraySlide([first.pyramid[0]], tile=Size(128, 128)), second))
    sound = whole(Measure.SSIM, PairTiles(*whole_pair, TileCache(1 << 28)), 0)
    for address, compared in (
        (TileAddress(0, 0), np.s_[:, :125]),
        (TileAddress(0, 1), np.s_[:, :]),
        (TileAddress(2, 0), np.s_[:, 3:]),
    ):
        tile = source.tile(grid, address)
        assert isinstance(tile, MeasuredTile) and tile.values is not None and tile.pixels is not None
        expected = np.zeros(tile.values.shape, bool)
        expected[compared] = True
        if address == (0, 1):
            expected[:3, 125:] = False  # the corner of a window alone reaches into it
        rect = grid.pixels(address)
        part = sound[int(rect.y) : int(rect.bottom), int(rect.x) : int(rect.right)]
        assert tile.both is not None and np.array_equal(tile.both, expected)
        assert np.allclose(KEPT[Measure.SSIM].value(tile.values.astype(float))[expected], part[expected], atol=1e-9)
        assert (tile.pixels[~expected][:, 2::-1] == NOT_COMPARED).all()
        assert (tile.pixels[expected][:, 2::-1] != NOT_COMPARED).any()


def test_a_level_smaller_than_the_window_says_so() -> None:
    small = [np.zeros((200, 300, 3), np.uint8), np.zeros((6, 9, 3), np.uint8)]
    made = panes((ArraySlide(small, [1.0, 32.0]), ArraySlide(small, [1.0, 32.0])))
    pairs = PairTiles(*made, TileCache(1 << 28))
    grid = made[1].grids[1]
    tile = MeasuredTiles(Measure.SSIM, pairs, Look).tile(grid, TileAddress(0, 0))
    assert tile is not None and tile.error == "Level 1 is smaller than the window of 7 px: look at a finer one."
    assert MeasuredTiles(Measure.COLOUR, pairs, Look).tile(grid, TileAddress(0, 0)) is not None


# --- colours ------------------------------------------------------------------------------------------------------


@pytest.fixture(params=[Measure.SSIM, Measure.COLOUR])
def steps(request: pytest.FixtureRequest) -> Iterator[tuple[Measure, NDArray[np.uint16]]]:
    yield request.param, np.arange(1 << 16, dtype=np.uint16).reshape(256, 256)


def straight(measure: Measure, values: NDArray[np.float64], end: float) -> NDArray[np.uint8]:
    """Colours (n, 3) by OpenCV's tables alone."""
    equal, table = (1.0, cv2.COLORMAP_CIVIDIS) if measure is Measure.SSIM else (0.0, cv2.COLORMAP_INFERNO)
    share = np.clip((values - equal) / (end - equal), 0, 1)
    return np.asarray(cv2.applyColorMap(np.rint(255 * share).astype(np.uint8), table)[..., ::-1])


def test_every_value_has_the_colour_of_its_place_on_the_scale(steps: tuple[Measure, NDArray[np.uint16]]) -> None:
    measure, kept = steps
    values = np.asarray(KEPT[measure].value(kept.astype(float)))
    assert values.min() == (-1.0 if measure is Measure.SSIM else 0.0)
    for end in ENDS[measure]:
        picture = coloured(kept, Look(measure, scale=Scale(end)))
        assert (picture[..., 3] == 255).all()
        assert np.array_equal(picture[..., 2::-1], straight(measure, values, end))


def test_a_threshold_leaves_what_is_beyond_it_clear(steps: tuple[Measure, NDArray[np.uint16]]) -> None:
    measure, kept = steps
    values = np.asarray(KEPT[measure].value(kept.astype(float)))
    for threshold in THRESHOLDS[measure][::9]:
        for over in (False, True):
            look = Look(measure, scale=Scale(ENDS[measure][2], threshold), over=over)
            assert look.is_clear
            picture = coloured(kept, look)
            shown = values < threshold if measure is Measure.SSIM else values > threshold
            assert np.array_equal(picture[..., 3], np.where(shown, 255, 0))
            assert np.array_equal(picture[shown][:, 2::-1], straight(measure, values, ENDS[measure][2])[shown])
            assert (picture[~shown] == 0).all()


def test_over_a_slide_colours_cover_more_the_more_they_say(steps: tuple[Measure, NDArray[np.uint16]]) -> None:
    measure, kept = steps
    values = np.asarray(KEPT[measure].value(kept.astype(float)))
    end = ENDS[measure][2]
    picture = coloured(kept, Look(measure, scale=Scale(end), over=True)).astype(int)
    equal = 1.0 if measure is Measure.SSIM else 0.0
    share = np.clip((values - equal) / (end - equal), 0, 1)
    assert np.abs(picture[..., 3] - 255 * share).max() <= 0.5 + 1e-9
    assert np.abs(picture[..., 2::-1] - straight(measure, values, end) * share[..., np.newaxis]).max() <= 0.5 + 1e-9
    unmeasured = np.zeros(kept.shape, bool)
    grey = coloured(kept, Look(measure, over=True), unmeasured)
    assert (grey == [35, 35, 35, 153]).all(), "grey at 60 %"


def test_another_look_colours_the_same_values_again_and_a_look_of_another_map_nothing() -> None:
    values = np.array([[65534, 60000]], np.uint16)
    tile = MeasuredTile(None, measure=Measure.SSIM, values=values)
    tile.wear(Look(Measure.SSIM, scale=SSIM_SCALE))
    first = tile.pixels
    assert first is not None and not tile.is_clear
    tile.drawable = object()
    tile.wear(Look(Measure.SSIM, scale=SSIM_SCALE))
    assert tile.pixels is first and tile.drawable is not None
    tile.wear(Look(Measure.COLOUR, scale=COLOUR_SCALE))
    tile.wear(Look(Measure.DIFFERENCE))
    assert tile.pixels is first
    tile.wear(Look(Measure.SSIM, scale=Scale(0.95, 0.9)))
    assert tile.pixels is not None and tile.pixels[0, 0, 3] == 0 and tile.drawable is None and tile.is_clear
    assert tile.bytes == tile.pixels.nbytes + values.nbytes


def test_a_grid_names_the_place_of_any_of_its_pixels() -> None:
    slide = ArraySlide([np.zeros((100, 90, 3), np.uint8)], [4.0])
    grid = TileGrid.of(slide, slide.levels[0], (8, 12), Size(128, 128))
    assert grid.place(0, 0) == (8, 12) and grid.place(5, -2) == (28, 4)
    assert grid.location(TileAddress(0, 0)) == (8, 12)


# --- figures ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("threshold", [None, 0.95])
@pytest.mark.parametrize("centre", [(150.0, 160.0), (60.0, 40.0), (380.0, 300.0)])
def test_a_field_of_a_figure_is_a_part_of_the_map(
    expected: dict[tuple[int, int, Measure], NDArray[np.float64]], centre: tuple[float, float], threshold: float | None
) -> None:
    """In the middle, and at the edges of the slide, where windows are mirrored and a field goes beyond it."""
    made = panes(slides(200))
    for measure in (Measure.SSIM, Measure.COLOUR):
        scale = Scale(0.9 if measure is Measure.SSIM else 5.0, threshold and (0.95 if measure is Measure.SSIM else 1.0))
        look = Look(measure, scale=scale, over=True)
        spec = FigureSpec(*made, "Converted", (Field("here", Point(*centre)),), look, 0, 1, 0.8, 40.0, 300)
        (row,) = read_rows(spec, Progress())
        assert row.picture is not None
        left, top, height, width = *row.corner, *row.picture.shape[:2]
        whole_map = expected[200, 0, measure]
        rows, columns = np.arange(top, top + height), np.arange(left, left + width)
        inside = np.outer((rows >= 0) & (rows < whole_map.shape[0]), (columns >= 0) & (columns < whole_map.shape[1]))
        values = whole_map[np.ix_(rows.clip(0, len(whole_map) - 1), columns.clip(0, whole_map.shape[1] - 1))]
        off = KEPT[measure].precision + (1e-6 if measure is Measure.SSIM else 5e-4)
        near = [straight(measure, values + moved, scale.end) for moved in (-off, 0, off)]
        fits = np.logical_or.reduce([(row.picture == one).all(axis=2) for one in near])
        slide = (row.picture == row.converted).all(axis=2)
        if threshold is None:
            assert fits[inside].all()
        else:
            limit = scale.threshold or 0.0
            sure = abs(values - limit) > off
            shown = values < limit if measure is Measure.SSIM else values > limit
            assert fits[inside & shown & sure].all() and slide[inside & ~shown & sure].all()
            assert shown[inside].any() and not shown[inside].all()
        assert (row.picture[~inside] == NOT_COMPARED).all()
        assert (centre == (150.0, 160.0)) is bool(inside.all())


def test_a_figure_of_a_level_smaller_than_the_window_is_refused() -> None:
    small = [np.zeros((200, 300, 3), np.uint8), np.zeros((6, 9, 3), np.uint8)]
    made = panes((ArraySlide(small, [1.0, 32.0]), ArraySlide(small, [1.0, 32.0])))
    spec = FigureSpec(*made, "Converted", (Field("here", Point(100, 100)),), Look(Measure.SSIM), 1)
    with pytest.raises(FigureError, match="“here” shows level 1, smaller than SSIM's window of 7 px"):
        read_rows(spec, Progress())


# --- numbers of many pixels ---------------------------------------------------------------------------------------


def test_parts_add_up_to_the_mean_and_percentiles_of_the_whole(steps: tuple[Measure, NDArray[np.uint16]]) -> None:
    measure, _ = steps
    random = np.random.default_rng(5)
    for size in (1, 2, 19, 21, 997):
        kept = random.integers(40000, 60000, (3, size)).astype(np.uint16)
        mask = random.random((3, size)) < 0.7
        mask[0, 0] = True
        numbers = MeasuredNumbers(measure)
        for row, counted in zip(kept, mask, strict=True):
            numbers = numbers.with_values(row[np.newaxis], counted[np.newaxis])
        values = np.asarray(KEPT[measure].value(kept[mask].astype(float)))
        assert numbers.pixels == mask.sum()
        assert numbers.mean == pytest.approx(values.mean(), abs=1e-9)
        for per_cent in (0, 5, 50, 95, 100):
            assert numbers.percentile(per_cent) == pytest.approx(np.percentile(values, per_cent), abs=1e-9)
    none = MeasuredNumbers(measure)
    assert none.pixels == 0 and np.isnan(none.mean) and np.isnan(none.percentile(95))
