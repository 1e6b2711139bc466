"""What a report says in words: what was asked, what must be known of how it was done, names and numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import PurePath

from viewer.documents.pdf_sheet import grouped
from viewer.review.judging import rule_words
from viewer.review.report import phrases
from viewer.review.report.facts import ReportFacts
from viewer.review.setup import Kind
from viewer.review.stops import Reading

_MOST_NAMED = 12
"""Slides that were left out, on the first page."""


def unfinished(facts: ReportFacts) -> str:
    """Which readings go on, and how far they are; empty where none does."""
    going = [one for one in facts.readings if not one.is_ended]
    parts = [phrases.GOES_ON_PART.format(reading_name(facts, one.reading), one.judged, one.expected) for one in going]
    return phrases.GOES_ON.format(phrases.LIST.join(parts)) if parts else ""


def reading_name(facts: ReportFacts, reading: Reading) -> str:
    """The reader, with the round where there are several."""
    return str(reading) if has_rounds(facts) else reading.reader


def has_rounds(facts: ReportFacts) -> bool:
    """Whether somebody has read more than once."""
    return any(one.reading.round > 1 for one in facts.readings)


def magnification_name(at: float | None) -> str:
    """As "20×", or "1:1"."""
    return phrases.ONE_TO_ONE if at is None else f"{at:g}×"


def percent(share: float | None) -> str:
    """As "55 %"."""
    return phrases.NONE if share is None else f"{100 * share:.0f}\u00a0%"


def p_text(p: float) -> str:
    """As "p = 0.026"; never 0."""
    found = p_number(p)
    return f"p\u00a0{found}" if found.startswith("<") else f"p\u00a0=\u00a0{found}"


def p_number(p: float) -> str:
    """As "0.026", or "< 0.0001"."""
    return "<\u00a00.0001" if p < 1e-4 else f"{p:.2g}"


def signed(number: float | None, digits: int) -> str:
    """With a real minus; a dash where there is none."""
    return phrases.NONE if number is None else f"{number:.{digits}f}".replace("-", "\N{MINUS SIGN}")


def method(facts: ReportFacts) -> tuple[str, ...]:
    """What was asked of the readers, a sentence each."""
    setup = facts.setup
    plan, blind = setup.plan, setup.blind
    said = []
    if setup.kind is not Kind.OPEN:
        said.append(phrases.ABX if setup.kind is Kind.ABX else phrases.FORCED)
    counts = ((plan.worst, plan.measure.value), (plan.seams,), (plan.edges,), (plan.random, plan.seed))
    parts = [part.format(*values) for part, values in zip(phrases.PLAN_PARTS, counts, strict=True) if values[0]]
    said.append(phrases.PLAN.format(phrases.LIST.join(parts) or phrases.NONE))
    at = [magnification_name(one) for one in plan.magnifications]
    said.append(phrases.AT.format(listed(at)) if at else phrases.AT_LEVEL)
    if setup.kind is Kind.OPEN:
        said.append(phrases.RULE.format(rule_words(setup.rule)))
        said.extend(_rule_changes(facts))
    elif blind.repeats > 1:
        said.append(phrases.REPEATS.format(blind.repeats))
    if setup.spot_check is not None:
        check = setup.spot_check
        drawn = phrases.SPOT.format(len(facts.looked_at), len(facts.slides), check.percent, check.seed)
        said.append(drawn)
    if setup.shuffled:
        said.append(phrases.SHUFFLED)
    if has_rounds(facts):
        said.append(phrases.WASHOUT.format(setup.washout_days))
    return tuple(said)


def _rule_changes(facts: ReportFacts) -> Iterator[str]:
    for one in facts.rules:
        before = rule_words(one.before)
        if facts.is_shared:
            yield phrases.RULE_CHANGED_SHARED.format(grouped(one.verdicts), before)
        else:
            reason = phrases.RULE_REASON.format(one.reason) if one.reason else ""
            who, when = one.by or phrases.SOMEBODY, minute(one.at)
            yield phrases.RULE_CHANGED.format(who, when, one.seq, grouped(one.verdicts), reason, before)


def minute(utc: str) -> str:
    """A time of the record as "2026-12-01 08:15"; a dash where there is none."""
    return datetime.fromisoformat(utc).strftime("%Y-%m-%d %H:%M") if utc else phrases.NONE


def remarks(facts: ReportFacts) -> tuple[str, ...]:
    """What must be known of how it was done, a sentence each."""
    said = [facts.size_note, _left_out(facts)]
    for one in facts.readings:
        if one.is_early:
            phrase = phrases.EARLY_SHARED if facts.is_shared else phrases.EARLY
            said.append(phrase.format(reading_name(facts, one.reading), one.early))
    judged = {one.said.pair for reading in facts.readings for one in reading.verdicts}
    for phrase, since in ((phrases.REFUSED, False), (phrases.REFUSED_SINCE, True)):
        refused = [one.name for one in facts.looked_at if one.refused and (one.number in judged) is since]
        said.append(phrase.format(phrases.LIST.join(refused)) if refused else "")
    others = [one.name for one in facts.looked_at if one.other_files]
    said.append(phrases.OTHER_BOUND_SLIDES.format(phrases.LIST.join(others)) if others else "")
    return tuple(one for one in said if one)


def _left_out(facts: ReportFacts) -> str:
    """How many slides are in no pair, and which, where they are few."""
    parts = []
    for is_original, phrase in ((True, phrases.LEFT_OUT_ORIGINALS), (False, phrases.LEFT_OUT_CONVERSIONS)):
        some = [PurePath(one.path).name for one in facts.left_out if one.is_original is is_original]
        names = [] if facts.is_shared else some[:_MOST_NAMED]
        more = phrases.AND_MORE.format(len(some) - len(names)) if len(some) > len(names) else ""
        count = phrases.counted(phrase, len(some))
        parts.append(phrases.NUMBERED.format(count, phrases.LIST.join(names) + more) if names else count)
    said = listed(filter(None, parts))
    return phrases.LEFT_OUT_ALL.format(said) if said else ""


def listed(names: Sequence[str] | Iterable[str]) -> str:
    """As "a, b and c"."""
    every = list(names)
    return phrases.AND.join(filter(None, (phrases.LIST.join(every[:-1]), every[-1]))) if every else ""
