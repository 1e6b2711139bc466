"""Readers and their rounds: who may begin what when, and who may see what of whom."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from viewer.review.state import ReadingState, ReviewState
from viewer.review.stops import Reading

NOBODY = ""
"""Stands for whoever does not read: the report is made for them."""


@dataclass(frozen=True, slots=True)
class NextReading:
    """What a reader can do now."""

    reading: Reading
    goes_on: bool
    """Whether it has begun, and is to be gone on with."""
    washout_ends: date | None = None
    """First day on which it may begin without a reason; None where no round came before or it has begun."""
    is_early: bool = False
    """Whether that day is still to come, so that a reason is asked for."""


def readers_of(state: ReviewState) -> tuple[str, ...]:
    """Names or codes, in the order in which they began."""
    return tuple(dict.fromkeys(reading.reader for reading in state.readings))


def known_reader(state: ReviewState, typed: str) -> str:
    """The reader that somebody means who typed that; a new one, tidied, where there is none.

    Letters and spaces alone do not make another reader: "mk " is MK, and the rounds of MK go on. Nor does the way in
    which an accent is written, or what cannot be seen.
    """
    shown = (one for one in typed if unicodedata.category(one) not in _UNSEEN or one in _JOINERS)
    tidy = " ".join(unicodedata.normalize("NFC", "".join(shown)).split())
    return next((one for one in readers_of(state) if _alike(one) == _alike(tidy)), tidy)


_UNSEEN = ("Cf", "Cs")
"""Kinds of characters that cannot be seen, such as those that turn the direction of writing, and halves of one."""
_JOINERS = "\u200c\u200d"
"""Of which names in Persian and Indian scripts are made."""


def _alike(name: str) -> str:
    """The same for all names that look the same."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return "".join(one for one in folded if one not in _JOINERS)


def rounds_of(state: ReviewState, reader: str) -> tuple[ReadingState, ...]:
    """All rounds of a reader that have begun, the first one first."""
    own = (one for one in state.readings.values() if one.reading.reader == reader)
    return tuple(sorted(own, key=lambda one: one.reading.round))


def next_reading(state: ReviewState, reader: str, now: datetime) -> NextReading:
    """The round that goes on, or the one that comes next.

    The washout is counted in days of the calendar: a round that ended on the 1st may be followed on the 15th where it
    lasts 14 days, at any hour.

    Args:
        state: The review.
        reader: As ``known_reader`` gives them.
        now: With the time zone whose calendar counts.

    Raises:
        ValueError: ``now`` has no time zone.
    """
    if now.tzinfo is None:
        raise ValueError("the time zone is not known")
    rounds = rounds_of(state, reader)
    if not rounds:
        return NextReading(Reading(reader, 1), False)
    last = rounds[-1]
    if not last.ended:
        return NextReading(last.reading, True)
    ended = datetime.fromisoformat(last.ended).astimezone(now.tzinfo).date()
    day = ended + timedelta(days=state.setup.washout_days)
    return NextReading(Reading(reader, last.reading.round + 1), False, day, now.date() < day)


def visible_readings(state: ReviewState, me: str) -> tuple[Reading, ...]:
    """The readings whose verdicts and answers ``me`` may see.

    Whoever is reading sees that reading and nothing else, not even their own rounds before: a second round is to be
    read as if the first had not been. Who is not reading sees their own rounds. Of others they see a round once they
    have ended it themselves and all readings of it that have begun are ended, too.

    Args:
        state: The review.
        me: A reader, ``NOBODY`` where it is for all: then those rounds of which all readings have ended, without the
            earlier rounds of readers who are reading anew.
    """
    at_work = {one.reading.reader: one.reading for one in state.readings.values() if not one.ended}
    if me in at_work:
        return (at_work[me],)
    unfinished = {reading.round for reading in at_work.values()}
    mine = {one.reading.round for one in rounds_of(state, me)}

    def is_open(one: Reading) -> bool:
        if one.reader == me:
            return True
        if one.round in unfinished or one.reader in at_work:
            return False
        return me == NOBODY or one.round in mine

    return tuple(one for one in state.readings if is_open(one))


def why_hidden(state: ReviewState, me: str) -> str:
    """In one sentence, why ``me`` does not see all readings; empty where they do."""
    hidden = set(state.readings) - set(visible_readings(state, me))
    if not hidden:
        return ""
    others = sorted({one.reader for one in hidden if one.reader != me})
    if any(not one.ended for one in rounds_of(state, me)):
        own = any(one.reader == me for one in hidden)
        whose = [*(["your own earlier rounds"] if own else []), *(["verdicts of others"] if others else [])]
        return f"While you read, {_listed(whose)} are hidden."
    at_work = [one.reading for one in state.readings.values() if not one.ended]
    if at_work:
        return f"Verdicts of {_listed(others)} are hidden until this has ended: {_listed(map(str, at_work))}."
    return f"Verdicts of {_listed(others)} are hidden until you have ended the same round."


def size_note(state: ReviewState) -> str:
    """How the number of pairs compares with what a validation should have; empty where there are enough, or none.

    At least 60 cases, two weeks between two looks at a case, and the concordance of each observer with themselves:
    A. J. Evans and others, "Validating Whole Slide Imaging Systems for Diagnostic Purposes in Pathology", Archives of
    Pathology & Laboratory Medicine 146(4), 2022 (online since May 2021), the guideline of the College of American
    Pathologists.
    """
    pairs = sum(1 for one in state.pairs.values() if one.drawn and not one.refused)
    least = state.setup.least_pairs
    if not pairs or pairs >= least:
        return ""
    counted = "1 pair is" if pairs == 1 else f"{pairs} pairs are"
    advice = f"the College of American Pathologists (2021) advises at least {least} for a validation"
    return f"{counted} looked at; {advice}."


def _listed(names: Iterable[str]) -> str:
    every = list(names)
    return every[0] if len(every) == 1 else f"{', '.join(every[:-1])} and {every[-1]}"
