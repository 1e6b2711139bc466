"""From shifts of fields to one place."""

from __future__ import annotations

import math
import subprocess
import sys

import numpy as np
import pytest

from viewer.alignment.measure_fit import consensus, false_acceptances, settled, whole_pixels
from viewer.geometry import Affine, Point


def spread(count: int, seed: int = 0) -> list[Point]:
    random = np.random.default_rng(seed)
    return [Point(float(x), float(y)) for x, y in random.uniform(50_000, 90_000, (count, 2))]


def shifts_of(affine: Affine, places: list[Point]) -> list[Point]:
    return [affine.apply(place) - place for place in places]


def test_a_similarity_far_from_the_origin_is_found_among_outliers() -> None:
    places = spread(20)
    truth = Affine.translation(3.25, -40) @ Affine.rotation(0.7) @ Affine.scaling(1.0007)
    shifts = shifts_of(truth, places)
    for index in range(8):
        shifts[index] = shifts[index] + Point(50.0 + 17 * index, -80.0)
    fit = consensus(places, shifts, 1.5)
    assert fit is not None
    assert fit.agrees.tolist() == [False] * 8 + [True] * 12
    for place in places:
        there, expected = fit.affine.apply(place), truth.apply(place)
        assert math.hypot(there.x - expected.x, there.y - expected.y) < 1e-6


def test_nothing_is_fitted_to_nothing() -> None:
    assert consensus([], [], 1.5) is None


def test_random_shifts_have_no_consensus_that_would_be_accepted() -> None:
    """200 sets of 24 random shifts: none reaches a number of agreeing fields that chance would not give."""
    random = np.random.default_rng(5)
    best = math.inf
    for _ in range(200):
        places = [Point(*map(float, xy)) for xy in random.uniform(0, 9000, (24, 2))]
        shifts = [Point(*map(float, xy)) for xy in random.uniform(-90, 90, (24, 2))]
        fit = consensus(places, shifts, 1.5)
        assert fit is not None
        best = min(best, false_acceptances(24, int(fit.agrees.sum()), 1.5, 90))
    assert best > 1e-4


def test_false_acceptances_bound_what_happens() -> None:
    """Counted: how often at least k of n random shifts agree, against the bound; where it says one in 20, at most."""
    random = np.random.default_rng(7)
    places = [Point(*map(float, xy)) for xy in random.uniform(0, 1000, (6, 2))]
    counts = []
    for _ in range(1500):
        fit = consensus(places, [Point(*map(float, xy)) for xy in random.uniform(-10, 10, (6, 2))], 1.0)
        assert fit is not None
        counts.append(int(fit.agrees.sum()))
    for agreeing in (4, 5, 6):
        share = float(np.mean([count >= agreeing for count in counts]))
        assert share <= false_acceptances(6, agreeing, 1.0, 10) * 1.2 + 0.005
    assert max(counts) >= 4, "the case is so easy that something must be found, or nothing is tested"


def test_the_bound_by_hand() -> None:
    p = math.pi * 4 / 400
    assert false_acceptances(4, 4, 2.0, 10) == pytest.approx((6 + 4) * p**2)
    assert false_acceptances(5, 4, 2.0, 10) == pytest.approx((10 + 5) * (3 * p**2 * (1 - p) + p**3))
    assert false_acceptances(9, 2, 2.0, 10) == math.inf


def test_a_turn_that_noise_explains_is_none() -> None:
    places, random = spread(24, 1), np.random.default_rng(2)
    shifts = [Point(3 + float(x), -2 + float(y)) for x, y in random.normal(0, 0.05, (24, 2))]
    affine = settled(places, shifts, np.ones(24, np.bool_))
    assert affine.is_translation
    assert (affine.x0, affine.y0) == pytest.approx((3, -2), abs=0.05)


def test_a_small_turn_that_is_there_is_kept() -> None:
    places, random = spread(24, 1), np.random.default_rng(2)
    truth = Affine.rotation(0.005)
    shifts = [s + Point(*map(float, random.normal(0, 0.02, 2))) for s in shifts_of(truth, places)]
    affine = settled(places, shifts, np.ones(24, np.bool_))
    assert math.degrees(math.atan2(affine.yx, affine.xx)) == pytest.approx(0.005, abs=1e-4)


def test_nearly_whole_pixels_are_whole_axis_by_axis() -> None:
    assert whole_pixels(Affine(x0=3.02, y0=-7.25), 0.03) == Affine(x0=3.0, y0=-7.25)
    assert whole_pixels(Affine(x0=3.04, y0=-0.01), 0.03) == Affine(x0=3.04, y0=0.0)


WITHOUT_STATS = """
import sys
from viewer.alignment.measure_fit import settled
import numpy as np
from viewer.geometry import Point
places = [Point(x * 900.0, y * 900.0) for x in range(4) for y in range(4)]
found = settled(places, [Point(0.004 * p.y, -0.004 * p.x) for p in places], np.ones(16, bool))
print("scipy.stats" in sys.modules, not found.is_translation)
"""


def test_what_holds_the_window_as_it_is_imported_is_not_needed() -> None:
    child = subprocess.run([sys.executable, "-c", WITHOUT_STATS], capture_output=True, text=True, check=True)
    assert child.stdout.split() == ["False", "True"]
