"""The pairs of a review while it is set up: what was found, and what a person made of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

from viewer.review.events import SlideLeftOut
from viewer.review.pairing import How, Match, Matching, Unmatched
from viewer.review.slide_names import shown_name

TAKEN_OUT = "Taken out of the list."
Key = tuple[Path, Path]
"""Original and conversion."""


@dataclass(frozen=True, slots=True)
class PairList:
    """Frozen: every change is another list. What was changed stays so when slides are added."""

    matching: Matching = field(default_factory=Matching)
    removed: frozenset[Key] = frozenset()
    by_hand: tuple[Match, ...] = ()
    names: Mapping[Key, str] = field(default_factory=dict)
    """Typed by a person."""
    misfits: Mapping[Key, str] = field(default_factory=dict)
    """What was found out of pairs when both slides were opened, as in ``Match``."""

    @property
    def pairs(self) -> tuple[Match, ...]:
        """Those of the review, each with its name, in their order."""
        originals, conversions = set(self.matching.originals), set(self.matching.conversions)
        found = {pair.key: pair for pair in self.matching.pairs}
        for pair in self.by_hand:
            if pair.original in originals and pair.conversion in conversions:
                found.setdefault(pair.key, pair)
        kept = [pair for key, pair in found.items() if key not in self.removed]
        usual = _usual_names(kept)
        named = (replace(one, name=self.names.get(one.key) or one.name or usual[one.key]) for one in kept)
        return tuple(replace(one, misfit=self.misfits.get(one.key)) for one in named)

    @property
    def unmatched_originals(self) -> tuple[Unmatched, ...]:
        """Those without a conversion, and why."""
        paired = {pair.original for pair in self.pairs}
        return _left(self.matching.originals, self.matching.unmatched_originals, paired)

    @property
    def unmatched_conversions(self) -> tuple[Unmatched, ...]:
        """Those without an original, and why."""
        paired = {pair.conversion for pair in self.pairs}
        return _left(self.matching.conversions, self.matching.unmatched_conversions, paired)

    @property
    def left_out(self) -> tuple[SlideLeftOut, ...]:
        """All slides without a counterpart, originals first, as the record of the review names them."""
        sides = (True, self.unmatched_originals), (False, self.unmatched_conversions)
        return tuple(SlideLeftOut(str(one.path), is_original, one.why) for is_original, left in sides for one in left)

    def found(self, matching: Matching) -> Self:
        """With other slides."""
        return replace(self, matching=matching)

    def without(self, keys: Collection[Key]) -> Self:
        """Without these pairs."""
        return replace(self, removed=self.removed.union(keys))

    def paired(self, original: Path, conversion: Path) -> Self:
        """With a pair that a person made, or took back."""
        pair = Match(original, conversion, How.HAND)
        kept = tuple(one for one in self.by_hand if one.key != pair.key)
        return replace(self, removed=self.removed - {pair.key}, by_hand=(*kept, pair))

    def called(self, key: Key, name: str) -> Self:
        """With another name of a pair; the usual one again where it is empty."""
        return replace(self, names={**self.names, key: name.strip()})

    def looked_at(self, key: Key, misfit: str) -> Self:
        """Knowing whether the slides of a pair can be one and the same."""
        return replace(self, misfits={**self.misfits, key: misfit})


def _usual_names(pairs: Sequence[Match]) -> dict[Key, str]:
    """The original's name, and as much more as tells the pairs apart."""
    conversions_of = Counter(pair.original for pair in pairs)
    named: dict[str, set[Path]] = {}
    for pair in pairs:
        named.setdefault(shown_name(pair.original), set()).add(pair.original)
    found = {}
    for pair in pairs:
        name = shown_name(pair.original)
        if len(named[name]) > 1:
            name = f"{pair.original.parent.name}/{name}"
        if conversions_of[pair.original] > 1:
            other = shown_name(pair.conversion)
            name = other if other.startswith(name) and other != name else f"{name}, {other}"
        found[pair.key] = name
    return found


def _left(every: Sequence[Path], unmatched: Sequence[Unmatched], paired: Collection[Path]) -> tuple[Unmatched, ...]:
    reasons = {one.path: one for one in unmatched}
    return tuple(reasons.get(path) or Unmatched(path, TAKEN_OUT) for path in every if path not in paired)
