"""What the verdicts on fields make of a slide, and of each magnification of it, by the rule of the review. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from viewer.review.events import Judged
from viewer.review.order import magnifications_of, stops_of_pair
from viewer.review.setup import Rule, Verdict
from viewer.review.state import ReviewState
from viewer.review.stops import Reading

_GRAVITY = (Verdict.SAME, Verdict.UNSURE, Verdict.DIFFERENT)


@dataclass(frozen=True, slots=True)
class Counts:
    """Verdicts by their word."""

    same: int = 0
    unsure: int = 0
    different: int = 0

    @property
    def judged(self) -> int:
        """All of them."""
        return self.same + self.unsure + self.different


@dataclass(frozen=True, slots=True)
class PairJudgement:
    """What a reading says of a pair by now."""

    verdict: Verdict | None
    """The reader's own where they gave one, else by the rule; None while there is neither."""
    by_rule: Verdict | None
    """None while no field of it is judged."""
    counts: Counts
    """Of its fields; one that was judged at several magnifications counts by the gravest."""
    levels: Mapping[float | None, Verdict | None]
    """By the rule, of the verdicts at each magnification alone; None: 1:1 at the field's level."""
    is_complete: bool
    """Whether every stop of it is judged, and no more will come."""
    note: str = ""
    """With the reader's own verdict."""

    @property
    def is_own(self) -> bool:
        """Whether the reader has given a verdict that the rule does not give."""
        return self.verdict is not self.by_rule


def slide_verdict(rule: Rule, verdicts: Iterable[Verdict]) -> Verdict | None:
    """What these verdicts, one a field, make of their slide or level; None where there is none."""
    counts = counted(verdicts)
    if not counts.judged:
        return None
    # Multiplied, not divided: 97 of 97 would be a little less than 100 %.
    share, of = (100, counts.judged) if rule.in_percent else (1, 1)
    if counts.different and counts.different * share >= rule.different_from * of:
        return Verdict.DIFFERENT
    doubted = counts.unsure + counts.different
    return Verdict.UNSURE if doubted and doubted * share >= rule.unsure_from * of else Verdict.SAME


def counted(verdicts: Iterable[Verdict]) -> Counts:
    """How many there are of each."""
    every = list(verdicts)
    return Counts(*(every.count(one) for one in _GRAVITY))


def judged_pair(state: ReviewState, reading: Reading, pair: int) -> PairJudgement:
    """What a reading says of a pair by now; verdicts on fields that are no longer planned do not count."""
    now, stops = state.reading(reading), stops_of_pair(state, pair)
    said: dict[int, dict[float | None, Verdict]] = {}
    for stop in stops:
        given = now.verdicts.get(stop) if now is not None else None
        if given is not None and isinstance(given.said, Judged):
            said.setdefault(stop.field, {})[stop.magnification] = given.said.verdict
    gravest = [max(of_field.values(), key=_GRAVITY.index) for of_field in said.values()]
    rule = state.setup.rule
    levels = {
        at: slide_verdict(rule, (of_field[at] for of_field in said.values() if at in of_field))
        for at in magnifications_of(state, state.pairs[pair])
    }
    by_rule = slide_verdict(rule, gravest)
    own = now.slides.get(pair) if now is not None else None
    is_own = own is not None and own.verdict is not None
    return PairJudgement(
        verdict=own.verdict if own is not None and is_own else by_rule,
        by_rule=by_rule,
        counts=counted(gravest),
        levels=levels,
        is_complete=state.pairs[pair].complete and sum(map(len, said.values())) == len(stops),
        note=own.note if own is not None and is_own else "",
    )


def rule_words(rule: Rule) -> str:
    """The rule in a sentence, as "1 or more different fields make a slide different; ..."."""
    different, unsure = (_amount(rule, one) for one in (rule.different_from, rule.unsure_from))
    return (
        f"{different} or more different fields make a slide different; "
        f"{unsure} or more unsure or different ones make it unsure."
    )


def _amount(rule: Rule, amount: float) -> str:
    return f"{amount:g} %" if rule.in_percent else f"{amount:g}"
