"""What the verdicts on fields make of a slide, and of each magnification of it, by the rule of the review. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from viewer.documents.pdf_sheet import grouped
from viewer.review.events import Compared, Judged
from viewer.review.order import magnifications_of, planned_stops
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
    """The reader's own where they gave one, else by the rule; None while there is neither. Where tiles cannot be read
    it is unsure at best, whoever says it: nobody has seen them."""
    by_rule: Verdict | None
    """None while no field of it is judged; unsure at best likewise."""
    counts: Counts
    """Of its fields; one that was judged at several magnifications counts by the gravest."""
    levels: Mapping[float | None, Verdict | None]
    """By the rule, of the verdicts at each magnification alone; None: 1:1 at the field's level."""
    is_complete: bool
    """Whether every stop of it is judged, and no more will come."""
    note: str = ""
    """With the reader's own verdict."""
    unreadable: str = ""
    """How much cannot be read (``unreadable_words``)."""

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
    now, stops = state.reading(reading), planned_stops(state, pair)
    said: dict[int, dict[float | None, Verdict]] = {}
    for stop in stops:
        given = now.verdicts.get(stop) if now is not None else None
        if given is not None and isinstance(given.said, Judged):
            said.setdefault(stop.field, {})[stop.magnification] = given.said.verdict
    gravest = [max(of_field.values(), key=_GRAVITY.index) for of_field in said.values()]
    rule = state.setup.rule
    compared = state.pairs[pair].compared
    levels = {
        at: _at_best(compared, slide_verdict(rule, (of_field[at] for of_field in said.values() if at in of_field)))
        for at in magnifications_of(state, state.pairs[pair])
    }
    by_rule = _at_best(compared, slide_verdict(rule, gravest))
    own = now.slides.get(pair) if now is not None else None
    is_own = own is not None and own.verdict is not None
    return PairJudgement(
        verdict=_at_best(compared, own.verdict) if own is not None and is_own else by_rule,
        by_rule=by_rule,
        counts=counted(gravest),
        levels=levels,
        is_complete=state.pairs[pair].complete and sum(map(len, said.values())) == len(stops),
        note=own.note if own is not None and is_own else "",
        unreadable=unreadable_words(compared),
    )


def _at_best(compared: Compared | None, verdict: Verdict | None) -> Verdict | None:
    """A slide that cannot be read as a whole is not the same as another one, as far as anybody can know."""
    lacks = compared is not None and compared.unreadable > 0
    return Verdict.UNSURE if lacks and verdict is Verdict.SAME else verdict


def unreadable_words(compared: Compared | None) -> str:
    """As "75 of 130 tiles (58 %) cannot be read"; empty where nothing is known to be so."""
    if compared is None or not compared.unreadable:
        return ""
    tiles = "tile" if compared.tiles == 1 else "tiles"
    share = unreadable_share(compared)
    return f"{grouped(compared.unreadable)} of {grouped(compared.tiles)} {tiles} ({share}) cannot be read"


def unreadable_share(compared: Compared) -> str:
    """Of the tiles that cannot be read, as "58 %"; neither none nor all by rounding."""
    share = 100 * compared.unreadable / compared.tiles
    if 0 < share < 1:
        return "less than 1\u00a0%"
    return "more than 99\u00a0%" if 99 < share < 100 else f"{share:.0f}\u00a0%"


def rule_words(rule: Rule) -> str:
    """The rule in a sentence, as "1 or more different fields make a slide different; ..."."""
    different, unsure = (_amount(rule, one) for one in (rule.different_from, rule.unsure_from))
    return (
        f"{different} or more different fields make a slide different; "
        f"{unsure} or more unsure or different ones make it unsure."
    )


def _amount(rule: Rule, amount: float) -> str:
    return f"{amount:g} %" if rule.in_percent else f"{amount:g}"
