"""Readings as people read of them: how far they are, since when, and how far they agree."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from viewer.review.concordance import Agreement, Between, Together
from viewer.review.judging import judged_pair
from viewer.review.order import progress_of
from viewer.review.setup import Verdict
from viewer.review.state import ReviewState
from viewer.review.stops import Reading
from viewer.ui.widgets.numbers import grouped

_MINUS = "\N{MINUS SIGN}"


def progress_words(state: ReviewState, reading: Reading) -> str:
    """How far a reading is, as "84 of 120 fields judged"."""
    now = state.readings[reading]
    if state.setup.kind.is_blinded:
        done, every = len(now.answers), now.sealed.trials if now.sealed is not None else 0
        words = _words("{0} of {1} trials answered.") if every else _words("no trial answered.")
    else:
        progress = progress_of(state, reading)
        done, every, words = progress.judged, progress.expected, _words("{0} of {1} fields judged.")
    return words.format(grouped(done), grouped(every))


def slides_words(state: ReviewState, reading: Reading) -> str:
    """What a reading says of the slides, as "3 slides: 1 same, 1 unsure, 1 different."; empty of a blinded one."""
    if state.setup.kind.is_blinded:
        return ""
    drawn = [one for one in state.pairs.values() if one.drawn]
    judged = [judged_pair(state, reading, one.pair.number).verdict for one in drawn if not one.refused]
    refused = len(drawn) - len(judged)
    named = (
        (Verdict.SAME, _words("{0} same")),
        (Verdict.UNSURE, _words("{0} unsure")),
        (Verdict.DIFFERENT, _words("{0} different")),
        (None, _words("{0} not judged")),
    )
    parts = [words.format(grouped(judged.count(one))) for one, words in named if one in judged]
    if refused:
        parts.append(_words("{0} cannot be judged").format(grouped(refused)))
    slides = _words("1 slide") if len(drawn) == 1 else _words("{0} slides").format(grouped(len(drawn)))
    return f"{slides}: {', '.join(parts)}."


def day_words(day: date) -> str:
    """A day like 1 Dec 2026."""
    return QLocale.c().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def day_of(utc: str, now: datetime) -> date:
    """The day of an event, in the calendar of ``now``."""
    return datetime.fromisoformat(utc).astimezone(now.tzinfo).date()


def status_words(state: ReviewState, reading: Reading, now: datetime) -> str:
    """Whether a reading has ended, and when, or how far it is."""
    ended = state.readings[reading].ended
    if ended:
        return _words("ended on {0}").format(day_words(day_of(ended, now)))
    return progress_words(state, reading).removesuffix(".")


def between_words(between: Between) -> str:
    """Which two readings, as "MK and AB, round 1" or "MK, rounds 1 and 2"."""
    one, two = between.first, between.second
    if between.is_of_one_reader:
        return _words("{0}, rounds {1} and {2}").format(one.reader, one.round, two.round)
    return _words("{0} and {1}, round {2}").format(one.reader, two.reader, one.round)


def agreement_words(agreement: Agreement) -> str:
    """How far two readings agree, as "33 of 36 agree, kappa 0.71 (0.50 to 0.92)"."""
    interval = agreement.observed_interval
    if interval is None:
        return _words("nothing that both judged")
    agree = _words("{0} of {1} agree").format(grouped(agreement.agreed), grouped(agreement.judged))
    if agreement.kappa is None:
        low, high = (f"{100 * end:.1f}" for end in interval)
        return _words("{0} ({1} to {2}\N{NO-BREAK SPACE}%), one verdict throughout: no kappa").format(agree, low, high)
    said = _words("{0}, kappa {1}").format(agree, kappa_words(agreement.kappa))
    if agreement.kappa_interval is None:
        return said
    return _words("{0} ({1} to {2})").format(said, *map(kappa_words, agreement.kappa_interval))


def together_words(together: Together) -> str:
    """Of three readers or more, as "36 fields: kappa 0.71. 10 slides: kappa 0.80."."""
    fields, slides = (
        _words("no kappa") if kappa is None else _words("kappa {0}").format(kappa_words(kappa))
        for kappa in (together.fields_kappa, together.slides_kappa)
    )
    words = _words("{0} fields: {1}. {2} slides: {3}.")
    return words.format(grouped(together.fields), fields, grouped(together.slides), slides)


def kappa_words(kappa: float) -> str:
    """With two decimals and a real minus sign."""
    return f"{kappa:.2f}".replace("-", _MINUS)


def _words(text: str) -> str:
    return QCoreApplication.translate("Review", text)
