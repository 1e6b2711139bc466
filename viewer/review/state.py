"""A whole review, and what each event of its record makes of it; ``fold.py`` goes through them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from viewer.review.as_json import made
from viewer.review.events import (
    Act,
    Answered,
    Binding,
    Compared,
    Judged,
    JudgedSlide,
    LeftOut,
    LookedAt,
    Planned,
    Sealed,
    SlideLeftOut,
)
from viewer.review.setup import ReviewSetup, Rule
from viewer.review.stops import Pair, PlannedField, Reading, Stop

Event = Mapping[str, Any]
"""As ``documents.audit_chain`` has it."""


@dataclass(frozen=True, slots=True)
class Identified:
    """What a pair was found to be once."""

    seq: int
    at: str
    """UTC, ISO 8601."""
    binding: Binding


@dataclass(frozen=True, slots=True)
class PairState:
    """What is known of a pair."""

    pair: Pair
    drawn: bool = True
    """Whether it is looked at: in a spot check only some are."""
    binding: Binding | None = None
    binding_seq: int | None = None
    identified: tuple[Identified, ...] = ()
    """Every time; the last one is ``binding``."""
    compared: Compared | None = None
    fields: tuple[PlannedField, ...] = ()
    complete: bool = False
    """Whether all its fields are planned."""
    notes: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    """What a verdict on the slide could hide."""
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """A verdict or answer as it stands in the record."""

    seq: int
    at: str
    """UTC, ISO 8601."""
    said: Judged | Answered


@dataclass(frozen=True, slots=True)
class ReadingState:
    """One reader's round."""

    reading: Reading
    begun: str
    ended: str = ""
    """Empty while it goes on."""
    seed: int | None = None
    early: str = ""
    """Why it began before the washout date."""
    verdicts: Mapping[Stop, Given] = field(default_factory=dict)
    slides: Mapping[int, JudgedSlide] = field(default_factory=dict)
    """By number of the pair."""
    looked: Mapping[int, LookedAt] = field(default_factory=dict)
    sealed: Sealed | None = None
    answers: Mapping[int, Given] = field(default_factory=dict)
    """By number of the trial."""
    secret: str = ""
    """Once the seal is opened."""


@dataclass(frozen=True, slots=True)
class RuleChange:
    """Another rule from fields to slide holds, for verdicts that were given before, too."""

    seq: int
    at: str
    """UTC, ISO 8601."""
    by: str
    before: Rule
    after: Rule
    reason: str
    """As it was typed."""
    verdicts: int
    """On fields, that all readings had by then."""


@dataclass(frozen=True, slots=True)
class ReviewState:
    """Frozen; ``after_event`` makes it."""

    setup: ReviewSetup
    pairs: Mapping[int, PairState] = field(default_factory=dict)
    """By number, in the order of the list."""
    readings: Mapping[Reading, ReadingState] = field(default_factory=dict)
    """In the order in which they began."""
    left_out: tuple[SlideLeftOut, ...] = ()
    """Slides that were named when it was set up, and are in no pair."""
    rules: tuple[RuleChange, ...] = ()
    """Each time that the rule was changed since the review began."""
    events: int = 0

    def reading(self, reading: Reading) -> ReadingState | None:
        """How far a reading is; None where it has not begun."""
        return self.readings.get(reading)


def after_event(state: ReviewState | None, event: Event) -> ReviewState | None:
    """What ``state`` becomes by one more event; None until one begins a review.

    Raises:
        ValueError, TypeError, LookupError: It is no event of a review, or none that can follow.
    """
    action, told = event["action"], event["after"]
    if action in (Act.REVIEW_BEGUN, Act.SETUP_CHANGED):
        setup = made(ReviewSetup, told)
        return ReviewState(setup) if state is None else _with_setup(state, setup, event)
    if state is None:
        return None
    if action == Act.LEFT_OUT:
        return replace(state, left_out=(*state.left_out, *made(LeftOut, told).slides))
    if action in _OF_PAIRS:
        return _with_pair(state, action, event)
    if action in _OF_READINGS:
        return _with_reading(state, action, event)
    return state


def _with_setup(state: ReviewState, setup: ReviewSetup, event: Event) -> ReviewState:
    rules, before = state.rules, state.setup.rule
    if setup.rule != before:
        given = sum(len(one.verdicts) for one in state.readings.values())
        change = RuleChange(event["seq"], event["utc"], event["operator"], before, setup.rule, event["reason"], given)
        rules = (*rules, change)
    return replace(state, setup=setup, rules=rules)


_OF_PAIRS = frozenset(
    {Act.PAIR_ADDED, Act.PAIR_REMOVED, Act.PAIRS_DRAWN, Act.PAIR_IDENTIFIED, Act.PAIR_COMPARED, Act.FIELDS_PLANNED}
    | {Act.PAIR_REFUSED}
)
_OF_READINGS = frozenset(
    {Act.READING_BEGUN, Act.READING_ENDED, Act.VERDICT, Act.SLIDE_VERDICT, Act.LOOKED_AT, Act.SEALED, Act.ANSWER}
    | {Act.SEAL_OPENED}
)


def _with_pair(state: ReviewState, action: str, event: Event) -> ReviewState:
    told, pairs = event["after"], dict(state.pairs)
    match action:
        case Act.PAIR_ADDED:
            pair = made(Pair, told)
            pairs[pair.number] = PairState(pair)
        case Act.PAIR_REMOVED:
            del pairs[made(Pair, event["before"]).number]
        case Act.PAIRS_DRAWN:
            pairs = {number: replace(one, drawn=number in told["pairs"]) for number, one in pairs.items()}
        case Act.PAIR_IDENTIFIED:
            binding = made(Binding, told)
            one = pairs[binding.pair]
            identified = (*one.identified, Identified(event["seq"], event["utc"], binding))
            pairs[binding.pair] = replace(
                one, binding=binding, binding_seq=event["seq"], identified=identified, refused=""
            )
        case Act.PAIR_COMPARED:
            compared = made(Compared, told)
            pairs[compared.pair] = replace(pairs[compared.pair], compared=compared)
        case Act.FIELDS_PLANNED:
            planned = made(Planned, told)
            one = pairs[planned.pair]
            fields, notes = (*one.fields, *planned.fields), (*one.notes, *planned.notes)
            cautions = (*one.cautions, *planned.cautions)
            pairs[planned.pair] = replace(one, fields=fields, complete=planned.complete, notes=notes, cautions=cautions)
        case Act.PAIR_REFUSED:
            pairs[told["pair"]] = replace(pairs[told["pair"]], refused=told["sentence"])
    return replace(state, pairs=pairs)


def _with_reading(state: ReviewState, action: str, event: Event) -> ReviewState:
    told = event["after"]
    reading = Reading(told["reader"], told["round"])
    if action == Act.READING_BEGUN:
        begun = ReadingState(reading, event["utc"], seed=told["seed"], early=event["reason"])
        return replace(state, readings={**state.readings, reading: begun})
    now = state.readings[reading]
    match action:
        case Act.READING_ENDED:
            now = replace(now, ended=event["utc"])
        case Act.VERDICT:
            judged = made(Judged, told)
            stop = Stop(judged.pair, judged.field, judged.magnification)
            now = replace(now, verdicts={**now.verdicts, stop: Given(event["seq"], event["utc"], judged)})
        case Act.SLIDE_VERDICT:
            slide = made(JudgedSlide, told)
            now = replace(now, slides={**now.slides, slide.pair: slide})
        case Act.LOOKED_AT:
            looked = made(LookedAt, told)
            now = replace(now, looked={**now.looked, looked.pair: looked})
        case Act.SEALED:
            now = replace(now, sealed=made(Sealed, told))
        case Act.ANSWER:
            answer = made(Answered, told)
            given = Given(event["seq"], event["utc"], answer)
            now = replace(now, answers={**now.answers, answer.trial: given})
        case Act.SEAL_OPENED:
            now = replace(now, secret=told["secret"])
    return replace(state, readings={**state.readings, reading: now})
