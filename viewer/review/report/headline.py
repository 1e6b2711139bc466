"""The head of a report: what was found, in a sentence or two, and nothing that is more than was found."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from viewer.review.binomial import GUESSED, HitsResult, trials_needed
from viewer.review.judging import unreadable_share, unreadable_words
from viewer.review.report import phrases
from viewer.review.report.blinded import chance_to_find
from viewer.review.report.facts import ReadingFacts, ReportFacts, SlideFacts
from viewer.review.report.words import listed, p_text, percent, reading_name
from viewer.review.setup import Verdict

_MOST_NAMED = 12
"""Slides of a kind on the first page."""


class _Found(Enum):
    """What all readings make of a slide; in the order in which it is told."""

    SAME = "same"
    DIFFERENT = "different"
    DIFFERENT_YET = "different so far"
    UNSURE = "unsure"
    UNSURE_YET = "unsure so far"
    IN_PART = "in part"
    """A reading has ended, and not judged all of it."""
    OPEN = "open"
    REFUSED = "refused"


_TONES = (
    ((_Found.DIFFERENT, _Found.DIFFERENT_YET), Verdict.DIFFERENT),
    ((_Found.UNSURE, _Found.UNSURE_YET, _Found.REFUSED), Verdict.UNSURE),
    ((_Found.IN_PART, _Found.OPEN), None),
    ((_Found.SAME,), Verdict.SAME),
)
"""The gravest that there is gives the colour."""


def summary(facts: ReportFacts) -> tuple[str, Verdict | None]:
    """The sentence that tells what was found, and the verdict whose colour it has; None where nothing is decided."""
    if not facts.looked_at:
        return phrases.NO_SLIDES, None
    if not facts.readings:
        return phrases.NOTHING_YET, None
    said, tone = _blinded(facts) if facts.setup.kind.is_blinded else _open(facts)
    if facts.withheld:
        readers = dict.fromkeys(reading_name(facts, one.reading) for one in facts.readings)
        said = phrases.ALONE.format(said, listed(readers))
    return said, Verdict.UNSURE if tone is Verdict.SAME and unreadable(facts) else tone


def unreadable(facts: ReportFacts) -> str:
    """How much of which conversions cannot be read, in a sentence; empty where nothing is known to be so."""
    some = [(one, one.compared) for one in facts.looked_at if one.compared is not None and one.compared.unreadable]
    if len(some) == 1:
        ((slide, compared),) = some
        name = slide.name if facts.is_shared else phrases.THE_SLIDE.format(slide.number, slide.name)
        return phrases.UNREADABLE.format(name, unreadable_words(compared))
    parts = [
        phrases.UNREADABLE_PART.format(_named(facts, slide), unreadable_share(compared)) for slide, compared in some
    ]
    return phrases.UNREADABLE_SEVERAL.format(len(some), _some(parts)) if parts else ""


def exceptions(facts: ReportFacts) -> tuple[str, ...]:
    """Which slides somebody judged different, and which ones unsure beside those, a line each."""
    found = {one.number: _found(facts, one) for one in facts.looked_at}
    lines = []
    for phrase, kinds in zip(phrases.EXCEPTIONS, (_TONES[0][0], _TONES[1][0][:2]), strict=True):
        names = [_named(facts, one) for one in facts.looked_at if found[one.number] in kinds]
        lines.append(phrase.format(_some(names)) if names else "")
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


def _named(facts: ReportFacts, slide: SlideFacts) -> str:
    return slide.name if facts.is_shared else phrases.NUMBERED.format(slide.number, slide.name)


def _some(names: list[str]) -> str:
    more = phrases.AND_MORE.format(len(names) - _MOST_NAMED) if len(names) > _MOST_NAMED else ""
    return phrases.LIST.join(names[:_MOST_NAMED]) + more


def _open(facts: ReportFacts) -> tuple[str, Verdict | None]:
    found = [_found(facts, slide) for slide in facts.looked_at]
    tone = next(tone for kinds, tone in _TONES if any(one in kinds for one in found))
    readings, of = len(facts.readings), len(found)
    several = phrases.BOTH if readings == 2 else phrases.ALL_OF.format(readings)
    if of == 1:
        (one,) = found
        if readings == 1 or one is _Found.REFUSED:
            return phrases.THE_ONE[one.value], tone
        return phrases.THE_ONE_SEVERAL[one.value].format(several if one is _Found.SAME else readings), tone
    same = found.count(_Found.SAME)
    if same == of:
        alike = phrases.ALL_SAME.format(of) if readings == 1 else phrases.ALL_SAME_SEVERAL.format(several, of)
        return alike, tone
    words = phrases.PARTS if readings == 1 else phrases.PARTS_SEVERAL
    counts = ((words[one.value], found.count(one)) for one in _Found if one is not _Found.SAME)
    parts = phrases.LIST.join(part.format(count) for part, count in counts if count)
    if readings == 1:
        return phrases.SOME.format(same, of, parts) if same else phrases.NONE_SAME.format(of, parts), tone
    return phrases.SOME_SEVERAL.format(several, same or phrases.NO_ONE.lower(), of, parts), tone


def _found(facts: ReportFacts, slide: SlideFacts) -> _Found:
    """What every reading makes of a slide, the gravest of it."""
    each = [_of_reading(one, slide) for one in facts.readings]
    for one in (_Found.DIFFERENT, _Found.DIFFERENT_YET, _Found.UNSURE, _Found.UNSURE_YET):
        if one in each:
            return one
    if each and all(one is _Found.SAME for one in each):
        return _Found.SAME
    if slide.refused:
        return _Found.REFUSED
    return _Found.IN_PART if _Found.IN_PART in each else _Found.OPEN


def _of_reading(reading: ReadingFacts, slide: SlideFacts) -> _Found:
    said = reading.of_slide(slide.number)
    if said is None or said.verdict is None:
        return _Found.OPEN
    stands = said.is_complete or reading.is_ended
    match said.verdict:
        case Verdict.DIFFERENT:
            return _Found.DIFFERENT if stands else _Found.DIFFERENT_YET
        case Verdict.UNSURE:
            return _Found.UNSURE if stands else _Found.UNSURE_YET
        case Verdict.SAME:
            return _Found.SAME if said.is_complete else _Found.IN_PART if reading.is_ended else _Found.OPEN


def _blinded(facts: ReportFacts) -> tuple[str, Verdict | None]:
    blind = facts.setup.blind
    opened = [(one, one.blind.result) for one in facts.readings if one.blind is not None and one.blind.result]
    if not opened:
        tests = [one.blind for one in facts.readings if one.blind is not None]
        done, whole = (sum(getattr(one, name) for one in tests) for name in ("answered", "trials"))
        return phrases.SEALED_YET.format(done, whole), None
    results = [result for _, result in opened]
    apart = [one for one in results if one.p <= blind.alpha]
    needed = trials_needed(blind.alpha, blind.power, blind.share)
    short = sum(one.trials < needed and one.high >= GUESSED for one in results)
    if len(opened) > 1:
        if short and not apart:
            return phrases.TOO_FEW_SEVERAL.format(short, len(opened), needed), None
        said = phrases.SEVERAL_APART.format(len(apart), len(opened), blind.alpha)
        return said, Verdict.DIFFERENT if apart else _not_apart(results)
    ((reading, result),) = opened
    name, right = reading_name(facts, reading.reading), (percent(result.share), p_text(result.p))
    if short and not apart:
        return phrases.TOO_FEW.format(result.trials, needed, name, result.hits, *right), None
    said = phrases.TELLS_APART if apart else phrases.FEWER if result.high < GUESSED else phrases.NOT_APART
    return said.format(name, result.hits, result.trials, *right), Verdict.DIFFERENT if apart else _not_apart(results)


def _not_apart(results: Iterable[HitsResult]) -> Verdict:
    """Of enough trials; whoever is wrong more often than by guessing has seen something, too."""
    return Verdict.UNSURE if any(one.high < GUESSED for one in results) else Verdict.SAME
