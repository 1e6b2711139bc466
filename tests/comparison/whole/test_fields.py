"""Which places of a compared level are chosen to be looked at; expected ones are written down or counted by hand."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import islice

import numpy as np
import pytest

from tests.comparison.whole.made_results import SIDE, made_level
from viewer.comparison.whole.fields import (
    LARGEST_SIDE,
    Choice,
    FieldMeasure,
    Kind,
    choose,
    measured,
    spread_places,
    spread_tiles,
)
from viewer.comparison.whole.result import LevelResult
from viewer.geometry import Rect

SSIM, MAE, LARGEST, DE2000 = FieldMeasure.SSIM, FieldMeasure.MAE, FieldMeasure.LARGEST, FieldMeasure.DE2000


def places(level: LevelResult, choice: Choice) -> list[tuple[int, int]]:
    """Column and row of the tile for which each field was chosen."""
    tiles = [level.table[field.tile] for field in choose(level, choice)]
    return [(int(tile["column"]), int(tile["row"])) for tile in tiles]


def ordinary(rows: int = 20, columns: int = 30) -> np.ndarray:
    """SSIM of a slide without faults, all values different."""
    return 0.95 + np.arange(rows * columns).reshape(rows, columns) * 1e-6


def test_worst_tiles_that_lie_apart_come_worst_first() -> None:
    ssim = ordinary()
    ssim[3, 4], ssim[10, 20], ssim[15, 2] = 0.8, 0.7, 0.75
    fields = choose(made_level(ssim), Choice(count=3))
    assert places(made_level(ssim), Choice(count=3)) == [(20, 10), (2, 15), (4, 3)]
    assert [field.number for field in fields] == [1, 2, 3]
    assert [field.value for field in fields] == pytest.approx([0.7, 0.75, 0.8])
    assert fields[0].rect == Rect(20 * SIDE, 10 * SIDE, SIDE, SIDE) == fields[0].pixels


def test_rectangles_are_in_level_0_pixels_and_in_pixels_of_the_level() -> None:
    ssim = ordinary()
    ssim[10, 20] = 0.5
    field = choose(made_level(ssim, level=2), Choice(count=1))[0]
    assert (field.level, field.downsample) == (2, 4.0)
    assert field.pixels == Rect(20 * SIDE, 10 * SIDE, SIDE, SIDE)
    assert field.rect == Rect(4 * 20 * SIDE, 4 * 10 * SIDE, 4 * SIDE, 4 * SIDE)


def test_one_fault_is_one_field() -> None:
    ssim = ordinary()
    ssim[4:7, 8:10] = 0.6  # a region of 3 by 2 tiles
    ssim[5, 9] = 0.55
    ssim[7, 8] = 0.9  # which reaches a little into another
    ssim[15, 25] = 0.85
    first, second = choose(made_level(ssim), Choice(count=20))[:2]
    assert first.pixels == Rect(8 * SIDE, 4 * SIDE, 2 * SIDE, 3 * SIDE)
    assert first.fault == 6 == len(first.tiles)
    assert first.value == pytest.approx(0.55)
    assert first.values.ssim == pytest.approx((5 * 0.6 + 0.55) / 6)
    assert second.pixels == Rect(25 * SIDE, 15 * SIDE, SIDE, SIDE)
    assert second.fault == 1


def test_faults_hang_together_across_corners() -> None:
    ssim = ordinary()
    ssim[5, 5] = ssim[6, 6] = 0.5
    assert choose(made_level(ssim), Choice(count=1))[0].fault == 2


def test_a_row_of_tiles_that_lies_wrong_is_one_field_that_can_still_be_seen() -> None:
    ssim = ordinary()
    ssim[9] = 0.7
    ssim[9, 17] = 0.6
    first, second = choose(made_level(ssim), Choice(count=2))
    assert first.fault == 30
    assert first.pixels.width == LARGEST_SIDE
    assert first.pixels.height == SIDE
    assert first.pixels.x <= 17 * SIDE < first.pixels.right
    assert second.value > 0.94


def test_equal_tiles_come_in_the_order_of_the_table() -> None:
    ssim = ordinary()
    for row, column in ((12, 3), (2, 20), (2, 5), (18, 29)):
        ssim[row, column] = 0.7
    assert places(made_level(ssim), Choice(count=4)) == [(5, 2), (20, 2), (3, 12), (29, 18)]


def test_measures_find_different_places() -> None:
    level = made_level(ordinary())
    table = level.table
    table["absolute"][100] *= 10
    table["largest"][200] = 250
    table["de2000_p95"] = 0.5
    table["de2000_p95"][300] = 9.0
    assert [choose(level, Choice(measure=one, count=1))[0].tile for one in (MAE, LARGEST, DE2000)] == [100, 200, 300]
    assert choose(level, Choice(measure=LARGEST, count=1))[0].value == 250
    assert choose(level, Choice(measure=DE2000, count=1))[0].value == 9.0


def test_a_lost_strand_in_a_tile_of_glass_ranks_by_its_tissue() -> None:
    """Two per cent of the tile at SSIM 0.3 cost its mean no more than a slightly worse tile of tissue has."""
    level = made_level(np.full((4, 5), 0.96), tissue=np.full((4, 5), 1.0))
    table, strand, dust = level.table, 7, 12
    for tile, share in ((strand, 0.02), (dust, 0.001)):
        tissue = round(share * SIDE * SIDE)
        table["tissue"][tile] = table["ssim_tissue_pixels"][tile] = tissue
        table["ssim_tissue_sum"][tile] = 0.3 * tissue
        table["ssim_sum"][tile] = (SIDE * SIDE - tissue) * 1.0 + 0.3 * tissue
    table["tissue"][0] = table["ssim_tissue_pixels"][0] = table["ssim_tissue_sum"][0] = 0
    (first, *_), by_tissue = choose(level, Choice()), choose(level, Choice(measure=FieldMeasure.TISSUE_SSIM))
    assert first.tile != strand and table["ssim_sum"][strand] / SIDE**2 > 0.98
    assert by_tissue[0].tile == strand and by_tissue[0].value == pytest.approx(0.3)
    assert not {0, dust} & {field.tile for field in by_tissue}, "glass alone, and tissue of a few pixels, have none"


def test_a_measure_that_was_not_taken_finds_nothing() -> None:
    level = made_level(ordinary())
    assert choose(level, Choice(measure=DE2000)) == ()
    assert [measured(level.table, one) for one in FieldMeasure] == [True, True, True, True, False]


def test_what_does_not_differ_is_no_fault() -> None:
    ssim = np.ones((6, 6))
    assert all(choose(made_level(ssim), Choice(measure=one)) == () for one in FieldMeasure)
    ssim[2, 3] = 0.999
    assert places(made_level(ssim), Choice()) == [(3, 2)]


def test_what_is_not_compared_yet_is_left_out() -> None:
    level = made_level(ordinary())
    table = level.table
    table["compared"][50:] = table["ssim_pixels"][50:] = table["tissue"][50:] = 0
    table["unreadable"][50] = True
    assert {field.tile < 50 for kind in Kind for field in choose(level, Choice(kind, count=500))} == {True}
    table["compared"] = table["ssim_pixels"] = 0
    assert all(choose(level, Choice(kind, one)) == () for kind in Kind for one in FieldMeasure)
    assert all(choose(replace(level, table=table[:0]), Choice(kind)) == () for kind in Kind)


def test_who_asks_for_more_gets_the_same_ones_first() -> None:
    ssim = ordinary() - np.random.default_rng(5).random((20, 30)) * 0.2
    level = made_level(ssim, 0, np.random.default_rng(6).random((20, 30)))
    level.table["seam"] = SIDE
    for kind in Kind:
        few, many = (places(level, Choice(kind, count=count)) for count in (7, 60))
        assert len(few) == 7
        assert many[:7] == few


def test_random_fields_are_drawn_by_the_seed_from_tissue_alone() -> None:
    tissue = np.zeros((20, 30))
    tissue[5:15, 10:25] = 1
    level = made_level(ordinary(), 0, tissue)
    drawn = places(level, Choice(Kind.RANDOM, count=40, seed=3))
    assert len(set(drawn)) == 40
    assert all(10 <= column < 25 and 5 <= row < 15 for column, row in drawn)
    assert drawn == places(level, Choice(Kind.RANDOM, count=40, seed=3))
    assert drawn != places(level, Choice(Kind.RANDOM, count=40, seed=4))


def test_random_fields_spread_over_the_slide() -> None:
    level = made_level(ordinary(32, 32))
    for seed in range(20):
        quarters = Counter(
            (column // 16, row // 16) for column, row in places(level, Choice(Kind.RANDOM, count=16, seed=seed))
        )
        assert set(quarters.values()) == {4}


def test_every_tissue_pixel_is_as_likely_as_any_other() -> None:
    columns, rows, weights = np.arange(4), np.zeros(4, int), np.array([600, 0, 300, 100])
    drawn = [spread_tiles(columns, rows, weights, 1, seed)[0] for seed in range(2000)]
    shares = np.bincount(drawn, minlength=4) / 2000
    # Five standard deviations of a share of 2000.
    assert shares == pytest.approx([0.6, 0, 0.3, 0.1], abs=5 * np.sqrt(0.25 / 2000))


def test_all_tiles_are_drawn_where_there_are_few() -> None:
    weights = np.array([1, 100_000, 0, 1])
    drawn = spread_tiles(np.arange(4), np.zeros(4, int), weights, 10, 1)
    assert sorted(drawn) == [0, 1, 3]
    assert spread_tiles(np.arange(4), np.zeros(4, int), weights, 2, 1) == drawn[:2]


def test_places_lie_in_different_parts() -> None:
    found = list(islice(spread_places(9), 256))
    for count in (1, 2, 4, 8, 64, 256):
        assert len({int(place * count) for place in found[:count]}) == count
    assert all(0 <= place < 1 for place in found)


def test_edges_of_tissue_are_tiles_that_hold_both() -> None:
    tissue = np.zeros((10, 10))
    tissue[3:7, 3:7] = 1
    tissue[3, 3:7] = [0.04, 0.06, 0.5, 0.79]
    tissue[6, 6] = 0.81
    ssim = ordinary(10, 10)
    ssim[3, 5] = 0.7
    fields = places(made_level(ssim, 0, tissue), Choice(Kind.EDGE))
    assert fields[0] == (5, 3)
    assert set(fields) == {(4, 3), (5, 3), (6, 3)}


def test_fields_at_seams_are_tissue_tiles_with_much_of_one() -> None:
    ssim = ordinary(10, 10)
    tissue = np.ones((10, 10))
    tissue[7, 7] = 0.04
    level = made_level(ssim, 0, tissue)
    assert choose(level, Choice(Kind.SEAM)) == ()  # its seams are not known
    seam = np.zeros((10, 10), int)
    seam[2, 2], seam[4, 4], seam[5, 5], seam[6, 6], seam[7, 7] = 400, 800, 300, 399, 10_000
    level.table["seam"] = seam.ravel()
    assert places(level, Choice(Kind.SEAM)) == [(2, 2), (4, 4)]
    level.table["ssim_sum"][44] /= 2
    found = choose(level, Choice(Kind.SEAM))
    assert places(level, Choice(Kind.SEAM)) == [(4, 4), (2, 2)]
    assert found[0].value == pytest.approx(ssim[4, 4] / 2) and found[0].fault == 1


def test_values_of_several_tiles_add_up() -> None:
    ssim = ordinary()
    ssim[4, 8:10] = 0.6, 0.5
    level = made_level(ssim)
    table = level.table
    table["seam"][:] = 0
    table["seam"][4 * 30 + 8] = SIDE * SIDE // 2
    table["ssim_least"][4 * 30 + 8] = -0.25
    field = choose(level, Choice(count=1))[0]
    assert field.values.compared == 2 * SIDE * SIDE
    assert field.values.mae == pytest.approx(45)
    assert field.values.largest == 50
    assert field.values.psnr == pytest.approx(10 * np.log10(255**2 / ((40**2 + 50**2) / 2)))
    assert field.values.seam == 0.25
    assert field.values.ssim_least == -0.25
    assert field.tile_values.mae == pytest.approx(50)
    assert np.isnan(field.values.de2000_p95)
