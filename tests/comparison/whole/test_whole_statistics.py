"""Percentiles of colour differences that were only counted, and which tiles are tissue."""

from __future__ import annotations

import math

import numpy as np
import pytest

from tests.comparison.whole.made_results import made_table
from viewer.comparison.whole.statistics import DE2000_STEP, de2000_percentile, tissue_tiles


@pytest.mark.parametrize("share", [0.05, 0.5, 0.95, 0.999])
def test_a_percentile_of_counts_is_that_of_the_values_to_a_class(share: float) -> None:
    values = np.random.default_rng(3).gamma(2.0, 0.8, 100_000)
    counts = np.histogram(values, np.arange(0, 401) * DE2000_STEP)[0]
    found = de2000_percentile(counts, share)
    assert found == pytest.approx(float(np.percentile(values, 100 * share)), abs=DE2000_STEP / 2)


def test_pixels_that_are_equal_count_as_0() -> None:
    counts = np.array([100, 0, 0])
    assert de2000_percentile(counts, 0.95, equal=100) == de2000_percentile(counts, 0.95, equal=95) == 0
    assert de2000_percentile(counts, 0.95, equal=90) == pytest.approx(DE2000_STEP / 2)
    assert de2000_percentile(np.array([90, 10, 0]), 0.95, equal=90) == pytest.approx(1.5 * DE2000_STEP)


def test_of_no_pixels_there_is_none_and_the_last_class_is_told_by_its_lower_edge() -> None:
    assert math.isnan(de2000_percentile(np.zeros(10, np.int64), 0.95))
    assert de2000_percentile(np.array([0, 0, 0, 7]), 0.95) == pytest.approx(3 * DE2000_STEP)


def test_a_tile_with_a_twentieth_of_tissue_is_a_tissue_tile() -> None:
    table = made_table(np.full((1, 4), 0.9), np.array([[0.0, 0.04, 0.0501, 1.0]]))
    assert tissue_tiles(table)["column"].tolist() == [2, 3]
