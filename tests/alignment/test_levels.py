"""Levels pair by downsample, never by index."""

from __future__ import annotations

from viewer.alignment.levels import LevelPair, pair_levels, unpaired_levels
from viewer.geometry import Size
from viewer.slides.slide import Level


def levels(*downsamples: float) -> tuple[Level, ...]:
    return tuple(Level(i, Size(100, 100), d, None, None, None) for i, d in enumerate(downsamples))


def test_every_second_level_pairs_with_its_own_scale() -> None:
    reference, conversion = levels(1, 2, 4, 8, 16), levels(1, 4, 16)
    pairs = pair_levels(reference, conversion)
    assert pairs == (LevelPair(0, 0, 1), LevelPair(2, 1, 4), LevelPair(4, 2, 16))
    only_reference, only_conversion = unpaired_levels(reference, conversion, pairs)
    assert [level.downsample for level in only_reference] == [2, 8]
    assert only_conversion == ()


def test_a_conversion_that_starts_at_level_1_pairs_through_the_scale() -> None:
    assert pair_levels(levels(1, 2, 4), levels(1, 2), scale=2.0) == (LevelPair(1, 0, 2), LevelPair(2, 1, 4))


def test_quotients_of_floored_sizes_pair_and_others_do_not() -> None:
    assert pair_levels(levels(1, 4.0, 16.0), levels(1, 4.0008, 16.02)) == (
        LevelPair(0, 0, 1),
        LevelPair(1, 1, 4),
        LevelPair(2, 2, 16),
    )
    assert pair_levels(levels(1, 4), levels(1, 4.05)) == (LevelPair(0, 0, 1),)


def test_each_level_is_in_one_pair_with_the_closest() -> None:
    assert pair_levels(
        levels(1, 1.005),
        levels(
            1.004,
        ),
    ) == (LevelPair(1, 0, 1.005),)
