"""Which stored level of one slide shows the same scale as which of the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.slides.slide import Level

TOLERANCE = 0.01
"""Levels pair when their downsamples differ by at most this share; the quotient of floored sizes is off by less."""


@dataclass(frozen=True, slots=True)
class LevelPair:
    """Two stored levels of the same scale, by their indices."""

    reference_index: int
    conversion_index: int
    downsample: float
    """Reference level-0 pixels per pixel of the pair."""


def pair_levels(reference: Sequence[Level], conversion: Sequence[Level], scale: float = 1.0) -> tuple[LevelPair, ...]:
    """Pair levels by downsample, never by index; finest first.

    Args:
        reference: Levels of the original.
        conversion: Levels of the conversion.
        scale: Reference level-0 pixels per conversion level-0 pixel.

    Returns:
        Every pair within 1 %; each level is in one pair at most (the closest).
    """
    near: list[tuple[float, LevelPair]] = []
    for first in reference:
        for second in conversion:
            off = abs(second.downsample * scale / first.downsample - 1)
            if off <= TOLERANCE:
                near.append((off, LevelPair(first.index, second.index, first.downsample)))
    near.sort(key=lambda item: item[0])
    pairs: list[LevelPair] = []
    for _, pair in near:
        taken = (
            pair.reference_index == other.reference_index or pair.conversion_index == other.conversion_index
            for other in pairs
        )
        if not any(taken):
            pairs.append(pair)
    return tuple(sorted(pairs, key=lambda pair: pair.downsample))


def unpaired_levels(
    reference: Sequence[Level], conversion: Sequence[Level], pairs: Sequence[LevelPair]
) -> tuple[tuple[Level, ...], tuple[Level, ...]]:
    """The levels that only the reference has, and those that only the conversion has."""
    of_reference = {pair.reference_index for pair in pairs}
    of_conversion = {pair.conversion_index for pair in pairs}
    return (
        tuple(level for level in reference if level.index not in of_reference),
        tuple(level for level in conversion if level.index not in of_conversion),
    )
