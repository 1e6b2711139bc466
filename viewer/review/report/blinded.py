"""What a blinded test found, once its seal is open; before that, only how far it is."""

from __future__ import annotations

import math
from collections.abc import Sequence

from viewer.review.binomial import hits_needed
from viewer.review.blind_outcome import TrialOutcome, outcome_of
from viewer.review.report.facts import BlindFacts, LevelHits, TrialFacts
from viewer.review.state import Event, ReadingState
from viewer.slides.slide import SlideError


def blind_facts(events: Sequence[Event], now: ReadingState) -> BlindFacts:
    """Of a reading of a blinded review.

    Raises:
        SlideError: What was opened is not what was sealed.
    """
    trials = now.sealed.trials if now.sealed is not None else 0
    sha256 = now.sealed.sha256 if now.sealed is not None else ""
    try:
        found = outcome_of(events, now.reading)
    except ValueError as error:
        raise SlideError(f"No report is made: {error}.", advice="Ask whoever kept the record.") from error
    if found is None:
        return BlindFacts(trials, len(now.answers), sha256, is_opened=False)
    return BlindFacts(
        trials=trials,
        answered=len(found.trials) - found.unanswered - found.not_shown,
        sha256=sha256,
        is_opened=True,
        result=found.hits,
        levels=tuple(LevelHits(at, result) for at, result in found.by_magnification),
        each=tuple(map(_trial, found.trials)),
        not_shown=found.not_shown,
        left_out=found.left_out,
    )


def _trial(found: TrialOutcome) -> TrialFacts:
    trial, said = found.trial, found.said
    return TrialFacts(
        number=trial.number,
        pair=trial.stop.pair,
        field=trial.stop.field,
        magnification=trial.stop.magnification,
        original=trial.original,
        right=trial.right,
        answer=said.answer if said is not None else "",
        hit=found.is_hit,
        seconds=said.seconds if said is not None else 0.0,
        at=found.at,
        note=said.note if said is not None else "",
    )


def chance_to_find(trials: int, alpha: float, share: float) -> float:
    """The chance with which so many trials find a reader who is right in ``share`` of all trials; 0 to 1, exact."""
    needed = hits_needed(trials, alpha)
    if needed is None:
        return 0.0
    return math.fsum(
        math.comb(trials, hits) * share**hits * (1 - share) ** (trials - hits) for hits in range(needed, trials + 1)
    )
