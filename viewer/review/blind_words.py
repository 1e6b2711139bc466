"""What the hits of a blinded test say and do not say, in sentences."""

from __future__ import annotations

from viewer.review.binomial import GUESSED, hits_needed
from viewer.review.blind_outcome import BlindOutcome
from viewer.review.setup import BlindTest, Kind

_SPACE = "\N{NO-BREAK SPACE}"


def finding(outcome: BlindOutcome) -> str:
    """What holds, in one sentence."""
    hits, alpha = outcome.hits, outcome.test.alpha
    if hits.share is None:
        return "No field was answered, so that nothing can be said."
    if hits.p <= alpha:
        if outcome.kind is Kind.ABX:
            return "A and B were told apart more often than by guessing."
        return "The original was recognised more often than by guessing."
    if hits.high < GUESSED:
        return "There were fewer hits than guessing gives: a difference may have been seen and taken for its opposite."
    if hits.trials < outcome.needed:
        return "Nothing can be told from so few trials."
    return "Nothing shows that original and conversion could be told apart."


def limits(outcome: BlindOutcome) -> tuple[str, ...]:
    """What must not be read into it, a sentence each."""
    hits, test = outcome.hits, outcome.test
    found = []
    if hits.share is not None and hits.p <= test.alpha:
        found.append(
            "That says that a difference was seen, not that it matters for reading. Whoever guesses gets so many hits "
            f"or more with a chance of p; {_percent(test.alpha)} were allowed."
        )
    elif hits.share is not None and hits.high >= GUESSED:
        most = f"{100 * hits.high:.0f}{_SPACE}%"
        found.append(
            f"That is no proof that they are the same: being right in up to {most} of all trials fits as well."
        )
    if hits.trials < outcome.needed:
        found.append(f"{outcome.needed} trials were needed {certainty(test)}; there were {hits.trials}.")
    if outcome.not_shown:
        fields = "1 field" if outcome.not_shown == 1 else f"{outcome.not_shown} fields"
        found.append(f"{fields} could not be read from both slides and were passed over; they do not count.")
    if outcome.left_out:
        slides = "1 slide" if len(outcome.left_out) == 1 else f"{len(outcome.left_out)} slides"
        found.append(f"Of {slides} nothing was shown; the report says why.")
    if outcome.only_guessed:
        count = outcome.only_guessed
        trials = "1 trial was" if count == 1 else f"{count} trials were"
        found.append(f"{trials} of slides that no pixel tells apart; there one can but guess.")
    if len(outcome.by_magnification) > 1:
        found.append("At several magnifications, one of them alone may have a small p by chance.")
    return tuple(found)


def certainty(test: BlindTest) -> str:
    """What a number of trials is to give, to stand behind that number."""
    return (
        f"to notice, with a certainty of {_percent(test.power)}, a reader who is right in {_percent(test.share)} of "
        f"all trials (error{_SPACE}{_percent(test.alpha)})"
    )


def plan_words(test: BlindTest, trials: int, needed: int) -> tuple[str, ...]:
    """What is said before the start of so many trials."""
    hits = hits_needed(trials, test.alpha)
    said = [f"{needed} trials are needed {certainty(test)}; there are {trials}."]
    if hits is None:
        said.append("With so few trials not even all hits would be more than guessing gives.")
    else:
        from_on = f"{hits} hits of {trials}" if hits == trials else f"{hits} or more hits of {trials}"
        said.append(f"{from_on} are told as more than guessing.")
    return tuple(said)


def _percent(share: float) -> str:
    return f"{100 * share:g}{_SPACE}%"
