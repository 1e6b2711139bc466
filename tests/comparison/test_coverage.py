from __future__ import annotations

import cmath
import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes import ArraySlide, random_pyramid
from viewer.alignment.alignment import Alignment
from viewer.comparison.coverage import (
    MOST_CELLS,
    Coverage,
    CoverageGrid,
    band_of,
    common_area,
    seen_magnification,
)
from viewer.comparison.coverage_tint import CoverageMap, band_names
from viewer.comparison.overview import Overview, read_overview
from viewer.comparison.scene import resolve
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Mpp, Point, Rect, Size
from viewer.jobs.job import Progress
from viewer.tiles.cache import TileCache

GRID = CoverageGrid(Rect(30, -20, 700, 500), 7)


@given(
    st.floats(-100, 900),
    st.floats(-100, 700),
    st.floats(0.05, 8),
    st.floats(0, 360),
    st.booleans(),
    st.integers(0, 3),
)
@settings(max_examples=60)
def test_the_cells_whose_middles_a_pane_shows_are_seen_and_no_others(
    x: float, y: float, scale: float, turn: float, mirrored: bool, band: int
) -> None:
    viewport = Viewport(Point(x, y), scale, turn, Size(300, 200))
    to_reference = Affine(-1, 0, 0, 1, 800, 13) if mirrored else Affine.translation(0, 13)
    seen = Coverage.nothing(GRID).looked_at(viewport.to_screen @ to_reference, viewport.size, band)
    assert seen.cells.shape == (72, 100) and set(np.unique(seen.cells)) <= {0, 1 << band}
    for row in range(0, 72, 5):
        for column in range(0, 100, 5):
            across, down = 30 + 7 * (column + 0.5), -20 + 7 * (row + 0.5)
            place = complex(800 - across if mirrored else across, down + 13) - complex(x, y)
            screen = place * scale * cmath.exp(1j * math.radians(turn))
            beyond = max(abs(screen.real) - 150, abs(screen.imag) - 100)
            if abs(beyond) > 1e-6:
                assert bool(seen.cells[row, column]) is (beyond < 0)


def test_looks_add_up_and_the_closest_band_is_shown() -> None:
    first = Coverage.nothing(GRID).looked_at(Affine.translation(-30, 20), Size(700, 504), 0)
    second = first.looked_at(Affine.translation(-30, 20), Size(350, 504), 3)
    again = second.looked_at(Affine.translation(-30, 20), Size(700, 100), 1)
    closest = again.closest()
    assert closest[0, 0] == 4 and closest[0, 99] == 2 and closest[70, 99] == 1
    assert not Coverage.nothing(GRID).closest().any() and (first.closest() == 1).all()
    area = np.ones((72, 100), bool)
    area[:, :40] = False
    assert again.shares(area) == pytest.approx((1.0, 14 / 72, 0.0, 10 / 60))
    assert again.shares(np.zeros_like(area)) == (0.0, 0.0, 0.0, 0.0)


def test_the_tint_is_clear_where_nothing_was_seen_and_darker_the_closer() -> None:
    coverage = Coverage.nothing(GRID)
    for band, width in enumerate((600, 400, 200, 100)):
        coverage = coverage.looked_at(Affine.translation(-30, 20), Size(width, 500), band)
    tint = CoverageMap.of(coverage, np.ones((72, 100), bool)).tint[0].astype(int)
    assert (tint[99] == 0).all()
    over_grey = [tint[at, :3] + 180 * (255 - tint[at, 3]) / 255 for at in (99, 70, 40, 20, 5)]
    lightness = [colour @ (0.114, 0.587, 0.299) for colour in over_grey]
    assert all(one - other > 8 for one, other in pairwise(lightness[1:]))
    assert all(np.abs(colour - over_grey[0]).max() > 25 for colour in over_grey[1:])


@pytest.mark.parametrize(
    ("magnification", "band"),
    [(0.1, 0), (4.99, 0), (5.0, 1), (9.9999999, 2), (10.0, 2), (19.9, 2), (20.0, 3), (80.0, 3)],
)
def test_a_limit_belongs_to_the_band_above_it(magnification: float, band: int) -> None:
    assert band_of(magnification) == band


def test_bands_are_named_by_what_is_known() -> None:
    assert band_names(True) == ("Below 5×", "5× to 10×", "10× to 20×", "20× and more")
    assert band_names(False)[0] == "Below 12.5\N{NO-BREAK SPACE}%"
    assert band_names(False)[3] == "50\N{NO-BREAK SPACE}% and more"


@pytest.mark.parametrize(
    ("scale", "forced", "mpp", "expected"),
    [
        (0.5, None, Mpp(0.25, 0.25), 20.0),
        (4.0, None, Mpp(0.25, 0.25), 40.0),
        (0.5, 4.0, Mpp(0.25, 0.25), 10.0),
        (0.1, 2.0, Mpp(0.25, 0.25), 4.0),
        (0.505, None, Mpp(0.25, 0.25), 20.2),
        (0.5, None, None, 20.0),
    ],
)
def test_no_more_counts_than_is_stored(scale: float, forced: float | None, mpp: Mpp | None, expected: float) -> None:
    pane = PaneState(1, Role.ORIGINAL, ArraySlide(random_pyramid(2000, 1500, 4), mpp=mpp))
    state = ComparisonState((pane,), Viewport(Point(700, 700), scale, 0, Size(400, 300)), forced)
    assert seen_magnification(state, [resolve(state, pane, 10**8)]) == pytest.approx(expected)


def test_the_grid_is_as_fine_as_its_limit_allows() -> None:
    for width, height, cell in ((1024, 10, 1), (1025, 10, 2), (300, 90_000, 88)):
        grid = CoverageGrid.of(Rect(5, 6, width, height))
        assert grid.cell == cell and max(grid.columns, grid.rows) <= MOST_CELLS
        assert grid.columns * cell >= width and grid.rows * cell >= height


def overview(pane: PaneState) -> Overview:
    return read_overview(pane, TileCache(10**8), Progress())


def test_only_what_every_slide_scanned_is_common() -> None:
    first = PaneState(1, Role.ORIGINAL, ArraySlide(random_pyramid(400, 300, 2), bounds=Rect(10, 20, 380, 270)))
    conversion = ArraySlide(random_pyramid(300, 200, 2))
    alignment = Alignment(Affine(0, 1, 1, 0, 50, -30), "turned and mirrored", 1.0, True)
    second = PaneState(2, Role.CONVERSION, conversion, alignment)
    grid = CoverageGrid.of(first.slide.bounds)
    one = overview(first)
    one.scanned[100:150, :] = False
    found = common_area(grid, first, [(first, one), (second, overview(second))])
    expected = np.zeros((270, 380), bool)
    # The conversion's x runs down the original from -30, its y across from 50.
    expected[: 270 - 20, 40:240] = True
    expected[100:150] = False
    assert (found == expected).all()
    assert not (found == common_area(grid, first, [(first, one)])).all()


def test_an_overview_holds_the_scanned_part_and_shrinks_by_averaging() -> None:
    slide = ArraySlide(random_pyramid(2600, 1400, 2), bounds=Rect(64, 32, 2400, 1280), tile=Size(256, 256))
    whole = overview(PaneState(1, Role.ORIGINAL, slide))
    assert (whole.rgb == slide.pyramid[1][16:656, 32:1232]).all() and whole.scanned.all()
    assert whole.to_slide == Affine(2, 0, 0, 2, 64, 32)
    small = whole.shrunk(300)
    assert small.rgb.shape == (160, 300, 3) and small.to_slide == Affine(8, 0, 0, 8, 64, 32)
    blocks = whole.rgb.reshape(160, 4, 300, 4, 3).mean((1, 3))
    assert np.abs(small.rgb - blocks).max() <= 0.5 + 1e-6
    assert small.shrunk(300) is small
