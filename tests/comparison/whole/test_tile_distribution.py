"""Histogram and boxes of tile values against numpy."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.comparison.whole.made_results import made_level, made_result
from viewer.comparison.whole.result_rows import TileMeasure, Tiles
from viewer.comparison.whole.tile_distribution import TileDistribution

SSIM = np.random.default_rng(4).uniform(0.6, 0.99, (12, 10))
TISSUE = np.where(np.arange(120).reshape(12, 10) % 4 == 0, 0.01, 0.7)


@pytest.mark.parametrize("tiles", Tiles)
def test_boxes_and_counts_are_those_of_the_tiles_that_count(tiles: Tiles) -> None:
    result = made_result(made_level(SSIM, tissue=TISSUE), made_level(SSIM[:4] ** 2, level=2))
    found = TileDistribution.of(result, TileMeasure.SSIM, tiles, 1.0)
    values = SSIM[TISSUE > 0.05] if tiles is Tiles.TISSUE else SSIM.ravel()
    (histogram,) = found.histograms
    assert histogram.counts.sum() == len(values)
    assert histogram.counts.tolist() == np.histogram(values, found.edges)[0].tolist()
    fine, coarse = found.boxes
    assert (fine.tiles, coarse.tiles) == (len(values), 40)
    for name, share in (("p1", 1), ("p25", 25), ("median", 50), ("p75", 75), ("p99", 99)):
        assert getattr(fine, name) == pytest.approx(np.percentile(values, share), abs=1e-12)
    assert fine.worst == pytest.approx(values.min()) and fine.mean == pytest.approx(values.mean())


def test_of_differences_the_largest_is_the_worst_and_equal_slides_have_their_bin() -> None:
    result = made_result(made_level(SSIM))
    found = TileDistribution.of(result, TileMeasure.MAE, Tiles.ALL, 1.0)
    assert found.boxes[0].worst == np.rint((1 - SSIM) * 100).max() and found.edges[0] == 0
    equal = TileDistribution.of(made_result(made_level(np.ones((3, 3)))), TileMeasure.SSIM, Tiles.ALL, 1.0)
    assert equal.histograms[0].counts[-1] == 9 and equal.edges[-1] == 1.0


def test_without_any_value_there_is_nothing_to_draw() -> None:
    level = made_level(SSIM)
    table = level.table.copy()
    table["ssim_pixels"] = 0
    found = TileDistribution.of(made_result(replace(level, table=table)), TileMeasure.SSIM, Tiles.ALL, 1.0)
    assert found.boxes == () and found.histograms == ()
