"""In which order a reader goes through the fields of all pairs, and how far they are. Pure functions."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from viewer.review.state import PairState, ReadingState, ReviewState
from viewer.review.stops import FieldKind, PlannedField, Reading, Stop

_KINDS = (FieldKind.WORST, FieldKind.SEAM, FieldKind.EDGE, FieldKind.RANDOM)
"""What was found comes before what was drawn by lot."""


@dataclass(frozen=True, slots=True)
class PairProgress:
    """How far a reading is with one pair."""

    pair: int
    judged: int
    """Stops with a verdict."""
    stops: int
    """Those that are planned by now."""
    expected: int
    """Those that there will be, as far as is known; at least ``stops``."""
    complete: bool
    """Whether no more will come."""
    refused: str
    """Why it cannot be looked at; empty where it can."""

    @property
    def is_done(self) -> bool:
        """Whether nothing of it is left to judge: a refused pair has nothing."""
        return bool(self.refused) or (self.complete and self.judged == self.stops)


@dataclass(frozen=True, slots=True)
class ReadingProgress:
    """How far a reading is."""

    pairs: tuple[PairProgress, ...]
    """In the order in which they are looked at."""

    @property
    def judged(self) -> int:
        """Stops with a verdict, of pairs that can be looked at."""
        return sum(one.judged for one in self.pairs if not one.refused)

    @property
    def expected(self) -> int:
        """Stops of all pairs that can be looked at, as far as is known."""
        return sum(one.expected for one in self.pairs if not one.refused)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to judge."""
        return all(one.is_done for one in self.pairs)


def pairs_of(state: ReviewState, reading: Reading) -> tuple[PairState, ...]:
    """The pairs that are looked at, in the order of a reading; refused ones, too."""
    pairs = [one for one in state.pairs.values() if one.drawn]
    now = state.reading(reading)
    if state.setup.shuffled and now is not None and now.seed is not None:
        # By the number of the pair, so that one that is added later leaves the others in their order.
        pairs.sort(key=lambda one: random.Random(f"{now.seed} {one.pair.number}").random())
    return tuple(pairs)


def magnifications_of(state: ReviewState, pair: PairState) -> tuple[float | None, ...]:
    """At which every field of a pair is judged; (None,): once, 1:1 at the level on which it was found.

    That holds also where a plan has magnifications and it is not known which one the original has.
    """
    wanted = state.setup.plan.magnifications
    if not wanted or (pair.binding is not None and pair.binding.magnification is None):
        return (None,)
    return wanted


def fields_of(pair: PairState) -> tuple[PlannedField, ...]:
    """Those of a pair in the order in which they are looked at."""
    return tuple(sorted(pair.fields, key=lambda field: (_KINDS.index(field.kind), field.number)))


def stops_of_pair(state: ReviewState, number: int) -> tuple[Stop, ...]:
    """Those of one pair; none where it is refused."""
    return () if state.pairs[number].refused else planned_stops(state, number)


def planned_stops(state: ReviewState, number: int) -> tuple[Stop, ...]:
    """Those of one pair, also where it can no longer be looked at: verdicts that were given before stand."""
    pair = state.pairs[number]
    at = magnifications_of(state, pair)
    return tuple(Stop(number, field.number, one) for field in fields_of(pair) for one in at)


def stops_of(state: ReviewState, reading: Reading) -> tuple[Stop, ...]:
    """All that are planned by now, in the order of a reading.

    Pairs in the order of the list, or in the one that was drawn by lot with the reading's seed; in each the worst
    fields, seams, edges and random ones, each at its magnifications.
    """
    return tuple(stop for pair in pairs_of(state, reading) for stop in stops_of_pair(state, pair.pair.number))


def next_open(
    state: ReviewState, reading: Reading, after: Stop | None = None, *, given: Collection[Stop] = ()
) -> Stop | None:
    """The next stop without a verdict: behind ``after``, else one that was passed over; None where all are judged.

    While fields of the pair of ``after`` are still being prepared, only that pair is searched: None says to wait.

    Args:
        state: The review.
        reading: Whose.
        after: Where the reader is.
        given: Stops that have a verdict which is not in ``state`` yet.
    """
    stops, judged = stops_of(state, reading), {*_verdicts(state, reading), *given}
    if after is not None and after.pair in state.pairs:
        own = [stop for stop in stops if stop.pair == after.pair]
        found = _first_open(_from(own, after), judged)
        pair = state.pairs[after.pair]
        if found is not None or not (pair.complete or pair.refused):
            return found
        places = [one.pair.number for one in pairs_of(state, reading)]
        # Behind the pair, also where that has no stop any more.
        here = places.index(after.pair) if after.pair in places else -1
        behind = {number: (places.index(number) - here) % len(places) for number in places}
        stops = tuple(sorted(stops, key=lambda stop: behind[stop.pair]))
    return _first_open(stops, judged)


def step(state: ReviewState, reading: Reading, now: Stop | None, places: int) -> Stop | None:
    """The stop so many places on (or back), judged or not; None at the ends."""
    stops = stops_of(state, reading)
    if now not in stops:
        return next_open(state, reading, now)
    place = stops.index(now) + places
    return stops[place] if 0 <= place < len(stops) else None


def step_pair(state: ReviewState, reading: Reading, now: Stop | None, places: int) -> Stop | None:
    """The first open stop of the pair so many places on (or back), the first of all where none is open.

    Pairs without stops are passed over; None at the ends.
    """
    stops = stops_of(state, reading)
    pairs = list(dict.fromkeys(stop.pair for stop in stops))
    if now is None or now.pair not in pairs:
        return next_open(state, reading, now)
    place = pairs.index(now.pair) + places
    if not 0 <= place < len(pairs):
        return None
    own = [stop for stop in stops if stop.pair == pairs[place]]
    return _first_open(own, {*_verdicts(state, reading)}) or own[0]


def progress_of(state: ReviewState, reading: Reading) -> ReadingProgress:
    """How far a reading is, by pair."""
    judged = _verdicts(state, reading)
    found = []
    for pair in pairs_of(state, reading):
        stops = stops_of_pair(state, pair.pair.number)
        planned = 0 if pair.refused else state.setup.plan.fields * len(magnifications_of(state, pair))
        expected = len(stops) if pair.complete else max(len(stops), planned)
        given = sum(stop in judged for stop in stops)
        found.append(PairProgress(pair.pair.number, given, len(stops), expected, pair.complete, pair.refused))
    return ReadingProgress(tuple(found))


def _verdicts(state: ReviewState, reading: Reading) -> Mapping[Stop, object]:
    now: ReadingState | None = state.reading(reading)
    return now.verdicts if now is not None else {}


def _from(stops: list[Stop], after: Stop) -> list[Stop]:
    """Those behind ``after`` first, then the others."""
    place = stops.index(after) + 1 if after in stops else 0
    return stops[place:] + stops[:place]


def _first_open(stops: Iterable[Stop], judged: Collection[Stop]) -> Stop | None:
    return next((stop for stop in stops if stop not in judged), None)
