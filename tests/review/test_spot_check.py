"""Spot checks: how many pairs are drawn, and that the lot is fair and the same for the same seed."""

from __future__ import annotations

import pytest

from viewer.review.setup import SpotCheck
from viewer.review.spot_check import drawn_pairs


@pytest.mark.parametrize(
    ("pairs", "percent", "drawn"),
    [(0, 1, 0), (1, 1, 1), (60, 1, 1), (100, 1, 1), (101, 1, 2), (1000, 1.1, 11), (30, 10, 3), (7, 100, 7), (3, 50, 2)],
)
def test_so_many_percent_are_drawn_rounded_up(pairs: int, percent: float, drawn: int) -> None:
    found = drawn_pairs(range(1, pairs + 1), SpotCheck(percent))
    assert len(found) == len(set(found)) == drawn
    assert list(found) == sorted(found) and set(found) <= set(range(1, pairs + 1))


def test_the_seed_decides_and_not_the_order() -> None:
    numbers = list(range(1, 201))
    once = drawn_pairs(numbers, SpotCheck(5, seed=3))
    assert once == drawn_pairs(reversed(numbers), SpotCheck(5, seed=3))
    assert once != drawn_pairs(numbers, SpotCheck(5, seed=4))


def test_each_pair_is_as_likely_as_any_other() -> None:
    """Chi square of 20 pairs over 2000 seeds: 43.8 is passed by one fair lot in a thousand (19 degrees of freedom)."""
    times = [0] * 21
    for seed in range(2000):
        for number in drawn_pairs(range(1, 21), SpotCheck(25, seed)):
            times[number] += 1
    expected = 2000 * 5 / 20
    # Drawn without repeats, a lot spreads less than it would with them, by the share that is left over.
    assert sum((count - expected) ** 2 / expected for count in times[1:]) < 43.8 * 15 / 19
