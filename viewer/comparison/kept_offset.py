"""Offsets that are remembered with their pair, as they stand in the settings."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import astuple, dataclass

from viewer.geometry import Affine

MOST_KEPT = 200


@dataclass(frozen=True, slots=True)
class PairOfSlides:
    """An original and one conversion: where they lie, and which slides these were."""

    paths: tuple[str, str]
    identities: tuple[str, str]

    @property
    def swapped(self) -> PairOfSlides:
        """With the conversion as the reference."""
        return PairOfSlides((self.paths[1], self.paths[0]), (self.identities[1], self.identities[0]))


@dataclass(frozen=True, slots=True)
class KeptOffset:
    """An offset of the second slide of a pair."""

    pair: PairOfSlides
    offset: Affine
    origin: str

    def to_json(self) -> dict[str, object]:
        """Plain lists and texts."""
        paths, identities = list(self.pair.paths), list(self.pair.identities)
        return {"slides": paths, "identities": identities, "offset": list(astuple(self.offset)), "origin": self.origin}

    @staticmethod
    def of_json(value: object) -> KeptOffset | None:
        """What ``to_json`` has made; None for anything else."""
        if not isinstance(value, dict):
            return None
        numbers, origin = value.get("offset"), value.get("origin")
        paths, identities = _two_texts(value.get("slides")), _two_texts(value.get("identities"))
        if paths is None or identities is None or not isinstance(origin, str):
            return None
        if not isinstance(numbers, list) or len(numbers) != 6 or not all(map(_is_number, numbers)):
            return None
        offset = Affine(*map(float, numbers))
        return KeptOffset(PairOfSlides(paths, identities), offset, origin) if offset.determinant else None


def found(kept: Sequence[KeptOffset], pair: PairOfSlides, alignment: Affine) -> tuple[Affine, str] | None:
    """Offset and origin that are kept for these very slides, also where original and conversion have changed places.

    Args:
        kept: All that is kept.
        pair: The slides; where one has the path but not the identity of one that was moved, nothing is found.
        alignment: Level-0 pixels of the second slide onto those of the first.
    """
    for one in kept:
        if one.pair == pair:
            return one.offset, one.origin
        if one.pair == pair.swapped and one.offset == Affine():
            return one.offset, one.origin  # the product below may round
        if one.pair == pair.swapped:
            return alignment @ one.offset.inverse() @ alignment.inverse(), one.origin
    return None


def with_offset(kept: Sequence[KeptOffset], pair: PairOfSlides, offset: Affine, origin: str) -> tuple[KeptOffset, ...]:
    """``kept`` with this one first in place of what was kept for the same paths; the identity keeps none."""
    others = [one for one in kept if one.pair.paths not in (pair.paths, pair.swapped.paths)]
    now = [] if offset == Affine() else [KeptOffset(pair, offset, origin)]
    return tuple((now + others)[:MOST_KEPT])


def _two_texts(value: object) -> tuple[str, str] | None:
    if isinstance(value, list) and len(value) == 2 and all(isinstance(text, str) for text in value):
        return value[0], value[1]
    return None


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
