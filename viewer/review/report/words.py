"""What was found, in words: the sentence with which a report begins, what was asked, and names of readings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePath

from viewer.review.judging import rule_words
from viewer.review.report import phrases
from viewer.review.report.blinded import chance_to_find
from viewer.review.report.facts import ReadingFacts, ReportFacts, SlideFacts
from viewer.review.setup import Kind, Verdict
from viewer.review.stops import Reading

_MOST_NAMED = 12
"""Slides of a kind on the first page."""


def summary(facts: ReportFacts) -> tuple[str, Verdict | None]:
    """The sentence that tells what was found, and the verdict whose colour it has; None where nothing is decided."""
    if not facts.looked_at:
        return phrases.NO_SLIDES, None
    if not facts.readings:
        return phrases.NOTHING_YET, None
    return _blinded(facts) if facts.setup.kind.is_blinded else _open(facts)


def exceptions(facts: ReportFacts) -> tuple[str, ...]:
    """Which slides somebody judged different, and which ones unsure beside those, a line each."""
    said = {one.number: [_said(reading, one) for reading in facts.readings] for one in facts.looked_at}
    different = [one for one in facts.looked_at if Verdict.DIFFERENT in said[one.number]]
    unsure = [one for one in facts.looked_at if Verdict.UNSURE in said[one.number] and one not in different]
    lines = []
    for phrase, slides in zip(phrases.EXCEPTIONS, (different, unsure), strict=True):
        names = [one.name if facts.is_shared else phrases.NUMBERED.format(one.number, one.name) for one in slides]
        more = phrases.AND_MORE.format(len(names) - _MOST_NAMED) if len(names) > _MOST_NAMED else ""
        lines.append(phrase.format(phrases.LIST.join(names[:_MOST_NAMED]) + more) if names else "")
    return tuple(filter(None, lines))


def limits(facts: ReportFacts) -> str:
    """What the sentence does not say."""
    if not facts.setup.kind.is_blinded:
        return phrases.LIMITS
    blind, trials = facts.setup.blind, [one.blind.trials for one in facts.readings if one.blind is not None]
    if not trials:
        return ""
    chance = chance_to_find(min(trials), blind.alpha, blind.share)
    return phrases.BLIND_LIMITS.format(min(trials), 100 * blind.share, 100 * chance)


def unfinished(facts: ReportFacts) -> str:
    """Which readings go on, and how far they are; empty where none does."""
    going = [one for one in facts.readings if not one.is_ended]
    parts = [phrases.GOES_ON_PART.format(reading_name(facts, one.reading), one.judged, one.expected) for one in going]
    return phrases.GOES_ON.format(phrases.LIST.join(parts)) if parts else ""


def _open(facts: ReportFacts) -> tuple[str, Verdict | None]:
    slides = facts.looked_at
    said = [[_said(reading, slide) for reading in facts.readings] for slide in slides]
    different = sum(Verdict.DIFFERENT in one for one in said)
    unsure = sum(Verdict.UNSURE in one and Verdict.DIFFERENT not in one for one in said)
    same = sum(all(verdict is Verdict.SAME for verdict in one) for one in said)
    open_yet = len(slides) - different - unsure - same
    tone = Verdict.DIFFERENT if different else Verdict.UNSURE if unsure else None if open_yet else Verdict.SAME
    readings, of = len(facts.readings), len(slides)
    several = phrases.BOTH if readings == 2 else phrases.ALL_OF.format(readings)
    if of == 1:
        word = tone.value if tone is not None else ""
        if readings == 1:
            return phrases.THE_ONE[word], tone
        return phrases.THE_ONE_SEVERAL[word].format(several if tone is Verdict.SAME else readings), tone
    if same == of:
        alike = phrases.ALL_SAME.format(of) if readings == 1 else phrases.ALL_SAME_SEVERAL.format(several, of)
        return alike, tone
    counts = zip(phrases.PARTS if readings == 1 else phrases.PARTS_SEVERAL, (different, unsure, open_yet), strict=True)
    parts = phrases.LIST.join(part.format(count) for part, count in counts if count)
    if readings == 1:
        return phrases.SOME.format(same, of, parts) if same else phrases.NONE_SAME.format(of, parts), tone
    return phrases.SOME_SEVERAL.format(several, same or phrases.NO_ONE.lower(), of, parts), tone


def _said(reading: ReadingFacts, slide: SlideFacts) -> Verdict | None:
    found = reading.of_slide(slide.number)
    return None if found is None or not found.is_complete else found.verdict


def _blinded(facts: ReportFacts) -> tuple[str, Verdict | None]:
    alpha = facts.setup.blind.alpha
    opened = [(one, one.blind.result) for one in facts.readings if one.blind is not None and one.blind.result]
    if not opened:
        tests = [one.blind for one in facts.readings if one.blind is not None]
        done, whole = (sum(getattr(one, name) for one in tests) for name in ("answered", "trials"))
        return phrases.SEALED_YET.format(done, whole), None
    apart = [result for _, result in opened if result.p <= alpha]
    tone = Verdict.DIFFERENT if apart else Verdict.SAME
    if len(opened) > 1:
        return phrases.SEVERAL_APART.format(len(apart), len(opened), alpha), tone
    ((reading, result),) = opened
    said = phrases.TELLS_APART if apart else phrases.NOT_APART
    name = reading_name(facts, reading.reading)
    return said.format(name, result.hits, result.trials, percent(result.share), p_text(result.p)), tone


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


def remarks(facts: ReportFacts) -> tuple[str, ...]:
    """What must be known of how it was done, a sentence each."""
    said = [unfinished(facts), facts.withheld, facts.size_note, _left_out(facts)]
    for one in facts.readings:
        if one.is_early:
            phrase = phrases.EARLY_SHARED if facts.is_shared else phrases.EARLY
            said.append(phrase.format(reading_name(facts, one.reading), one.early))
    refused = [one.name for one in facts.looked_at if one.refused]
    said.append(phrases.REFUSED.format(phrases.LIST.join(refused)) if refused else "")
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
