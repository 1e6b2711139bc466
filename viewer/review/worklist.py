"""The work list of a review: how far each pair is, made ready and judged. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from viewer.review.judging import judged_pair
from viewer.review.order import progress_of
from viewer.review.readings import NOBODY
from viewer.review.setup import Verdict
from viewer.review.state import PairState, ReviewState
from viewer.review.stops import Pair, Reading


class Readiness(StrEnum):
    """How far a pair is made ready."""

    WAITING = "waiting"
    """No field of it is planned yet."""
    PARTLY = "partly"
    """The first fields can be looked at; more will come."""
    READY = "ready"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class WorkRow:
    """One pair."""

    pair: Pair
    readiness: Readiness
    judged: int
    """Fields with a verdict, at each magnification."""
    expected: int
    """Those that there will be, as far as is known."""
    verdict: Verdict | None
    """On the slide: the reader's own, else by the rule; None while there is neither."""
    is_own: bool
    refused: str
    """Why it cannot be looked at; empty where it can."""
    notes: tuple[str, ...]
    """What was wanted of its fields and is not there."""
    cautions: tuple[str, ...] = ()
    """What a verdict on it could hide."""
    fields: int = 0
    """That are planned."""
    wanted: int = 0
    """That were asked for."""


def rows_of(state: ReviewState, reading: Reading | None) -> tuple[WorkRow, ...]:
    """The pairs that are looked at, in the order of the list.

    Args:
        state: The review.
        reading: Whose verdicts are told; None: nobody's.
    """
    progress = {one.pair: one for one in progress_of(state, reading or Reading(NOBODY)).pairs}
    rows = []
    for number, pair in state.pairs.items():
        if not pair.drawn:
            continue
        said = judged_pair(state, reading, number) if reading is not None else None
        rows.append(
            WorkRow(
                pair.pair,
                _readiness(pair),
                progress[number].judged,
                progress[number].expected,
                said.verdict if said is not None else None,
                said is not None and said.verdict is not None and said.is_own,
                pair.refused,
                pair.notes,
                pair.cautions,
                len(pair.fields),
                state.setup.plan.fields,
            )
        )
    return tuple(rows)


def _readiness(pair: PairState) -> Readiness:
    if pair.refused:
        return Readiness.REFUSED
    if pair.complete:
        return Readiness.READY
    return Readiness.PARTLY if pair.fields else Readiness.WAITING
