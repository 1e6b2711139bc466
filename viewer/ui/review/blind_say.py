"""The words of a blinded test: while it waits, before it begins, where a field cannot be shown, and its result."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from viewer.comparison.whole.result_rows import p_text
from viewer.jobs.duration import duration
from viewer.review.binomial import HitsResult, trials_needed
from viewer.review.blind_outcome import BlindOutcome, TrialOutcome
from viewer.review.blind_words import finding, limits, plan_words
from viewer.review.blinding import being_prepared, identical, left_out
from viewer.review.events import Sealed
from viewer.review.setup import Kind, ReviewSetup
from viewer.review.state import Given, ReviewState
from viewer.slides.slide import SlideError
from viewer.ui.language import localized
from viewer.ui.review.blind_sheet import BlindSheet
from viewer.ui.review.field_words import field_name
from viewer.ui.widgets.numbers import grouped

_LONGEST = 120.0
"""Seconds of a trial that count when it is said how long the others will take: somebody was away."""
_ENOUGH = 3
"""Answers from which on that is said."""
_MOST_LISTED = 200
"""Trials that the result lists."""
_SPACE, _DASH = "\N{NO-BREAK SPACE}", "\N{EN DASH}"


def say_waiting(sheet: BlindSheet, state: ReviewState | None) -> None:
    """Fields are being prepared; without a state: something is being written."""
    sheet.clear()
    if state is None:
        sheet.title(_words("One moment"))
        return
    every = sum(one.drawn for one in state.pairs.values())
    ready = every - len(being_prepared(state))
    sheet.title(_words("The fields are being prepared"))
    sheet.say(
        _words("{0} of {1} slides are ready.").format(grouped(ready), grouped(every)),
        _words("Order and sides are drawn by lot and sealed as soon as all fields are known; then the test can begin."),
    )
    sheet.offer(_words("Back to the work list"))


def say_begin(sheet: BlindSheet, state: ReviewState, sealed: Sealed, keys: tuple[str, str]) -> None:
    """What will be asked, what so many trials can show, and the seal."""
    setup, out = state.setup, len(left_out(state))
    sheet.clear()
    trials = _words("1 trial") if sealed.trials == 1 else _words("{0} trials").format(grouped(sealed.trials))
    sheet.title(_words("{0}, names sealed").format(trials))
    if setup.kind is Kind.ABX:
        asked = _words(
            "A and B are the original and its conversion, in either order. X is one of them once more: which?"
        )
    else:
        asked = _words("A and B are the original and its conversion, in either order. Which one is the original?")
    sheet.say(asked)
    if all(keys):
        sheet.say(
            _words("{0} answers A, {1} answers B. Nobody is told before the end whether it was right.").format(*keys)
        )
    sheet.section(_words("What it can show"))
    sheet.say(*map(localized, plan_words(setup.blind, sealed.trials, _needed(setup))))
    if out:
        slides = _words("1 slide") if out == 1 else _words("{0} slides").format(grouped(out))
        sheet.say(_words("Of {0} nothing is shown; the report says why.").format(slides))
    alike = len(identical(state))
    if alike:
        slides = _words("1 slide") if alike == 1 else _words("{0} slides").format(grouped(alike))
        sheet.say(
            _words("Of {0} no pixel differs: there one can but guess, which hides what others show.").format(slides)
        )
    sheet.seal(sealed.sha256)
    sheet.say(
        _words("Order and sides are drawn and will not change. Note this number down: it proves that at the end."),
        tone="text2",
    )
    sheet.offer(_words("Begin"), _words("Back to the work list"))


def say_unreadable(sheet: BlindSheet) -> None:
    """A field cannot be had; whose fault it is would tell the sides."""
    sheet.clear()
    sheet.title(_words("This field cannot be read"))
    sheet.say(
        _words("One of the two slides, which is not said here, cannot be read at this place, or is not the same file."),
        _words("If a disk or a network was gone for a moment, try again. A field that is passed over does not count."),
    )
    sheet.offer(_words("Try again"), _words("Pass it over"))


def say_answered(sheet: BlindSheet, trials: int) -> None:
    """All of it; the last answer can still be taken back."""
    sheet.clear()
    sheet.title(_words("All {0} trials are answered").format(grouped(trials)))
    sheet.say(_words("Once the seal is opened, no answer can be changed any more."))
    sheet.offer(_words("Open the seal"), _words("Back to the last field"))


def say_failed(sheet: BlindSheet, error: Exception) -> None:
    """It cannot begin, or not be ended."""
    sheet.clear()
    sheet.title(_words("This test cannot go on"))
    advice = error.advice if isinstance(error, SlideError) else ""
    sheet.say(f"{error} {advice}".strip())
    sheet.offer(_words("Back to the work list"))


def say_result(sheet: BlindSheet, state: ReviewState, outcome: BlindOutcome) -> None:
    """What holds, the numbers that carry it, what it does not say, and the seal."""
    sheet.clear()
    hits = outcome.hits
    sheet.title(localized(finding(outcome)))
    if hits.share is not None:
        sheet.figures(
            [
                (_words("Hits"), _words("{0} of {1}").format(grouped(hits.hits), grouped(hits.trials))),
                (_words("Share"), f"{100 * hits.share:.0f}{_SPACE}%"),
                (_words("{0} interval").format(f"{100 * hits.confidence:g}{_SPACE}%"), _interval(hits)),
                (_words("p, one-sided"), p_text(hits.p)),
                (_words("Trials needed"), grouped(outcome.needed)),
            ]
        )
    said = limits(outcome)
    if said:
        sheet.section(_words("What it does not say"))
        sheet.say(*said)
    if len(outcome.by_magnification) > 1:
        sheet.section(_words("By magnification"))
        heads = [_words(one) for one in ("Magnification", "Hits", "Share", "Interval", "p")]
        sheet.table([heads, *(_row(value, one) for value, one in outcome.by_magnification)])
    sheet.section(_words("Trials"))
    heads = [_words(one) for one in ("Trial", "Slide", "Answer", "Right was", "")]
    sheet.table([heads, *(_trial(state, one) for one in outcome.trials[:_MOST_LISTED])], words=2)
    if len(outcome.trials) > _MOST_LISTED:
        sheet.say(_words("All {0} are in the report.").format(grouped(len(outcome.trials))), tone="text2")
    sheet.seal(outcome.sha256)
    sheet.say(_words("The order that was opened is the one that was sealed under this number."), tone="text2")
    sheet.offer(_words("Make the report"), _words("Back to the work list"))


def rest_words(left: int, given: Iterable[Given]) -> str:
    """How many trials are left and, once that can be said, how long they will take."""
    seconds = [min(_LONGEST, one.said.seconds) for one in given if one.said.seconds > 0]
    if not left:
        return ""
    if len(seconds) < _ENOUGH:
        return _words("{0} left").format(grouped(left))
    return _words("{0} left, about {1}").format(grouped(left), duration(sum(seconds) / len(seconds) * left))


def _trial(state: ReviewState, one: TrialOutcome) -> list[str]:
    trial, hit = one.trial, one.is_hit
    slide = f"{state.pairs[trial.stop.pair].pair.name}, {field_name(trial.stop)}"
    if one.said is None or hit is None:
        return [grouped(trial.number), slide, _DASH, trial.right, _words("not shown")]
    return [grouped(trial.number), slide, one.said.answer, trial.right, _words("hit") if hit else _words("missed")]


def _row(magnification: float | None, hits: HitsResult) -> list[str]:
    name = "1:1" if magnification is None else f"{magnification:g}×"
    if hits.share is None:
        return [name, f"0 {_words('of')} 0", _DASH, _DASH, _DASH]
    share = f"{100 * hits.share:.0f}{_SPACE}%"
    return [name, f"{grouped(hits.hits)} {_words('of')} {grouped(hits.trials)}", share, _interval(hits), p_text(hits.p)]


def _interval(hits: HitsResult) -> str:
    return _words("{0} to {1}").format(f"{100 * hits.low:.0f}", f"{100 * hits.high:.0f}") + f"{_SPACE}%"


def _needed(setup: ReviewSetup) -> int:
    return trials_needed(setup.blind.alpha, setup.blind.power, setup.blind.share)


def _words(text: str) -> str:
    return QCoreApplication.translate("BlindTest", text)
