"""Who may begin which round when, and who sees what of whom."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from viewer.review.readings import (
    NOBODY,
    NextReading,
    known_reader,
    next_reading,
    readers_of,
    rounds_of,
    size_note,
    visible_readings,
    why_hidden,
)
from viewer.review.setup import ReviewSetup
from viewer.review.state import PairState, ReadingState, ReviewState
from viewer.review.stops import Pair, Reading

BEGUN = "2026-03-01T08:00:00.000000Z"
ENDED = "2026-03-01T23:30:00.000000Z"


def review(*names: str, pairs: int = 0, washout: int = 14) -> ReviewState:
    """Of readings that are told as "AB 1" where they are ended, as "AB 1 ..." where they go on."""
    readings = {}
    for name in names:
        reader, number, *more = name.split()
        reading = Reading(reader, int(number))
        readings[reading] = ReadingState(reading, BEGUN, "" if more else ENDED)
    every = {number: PairState(Pair(number, Path("a"), Path("b"), "a")) for number in range(1, pairs + 1)}
    return ReviewState(ReviewSetup("Trial", washout_days=washout), every, readings)


def seen(state: ReviewState, me: str) -> list[str]:
    return [f"{one.reader} {one.round}" for one in visible_readings(state, me)]


def test_readers_stand_in_the_order_in_which_they_began() -> None:
    state = review("MK 1", "AB 1", "MK 2 ...")
    assert readers_of(state) == ("MK", "AB")
    assert [one.reading.round for one in rounds_of(state, "MK")] == [1, 2]
    assert rounds_of(state, "XY") == ()


@pytest.mark.parametrize(
    ("typed", "reader"),
    [
        ("mk", "MK"),
        ("  MK ", "MK"),
        ("Mk 2", "Mk 2"),
        ("a  b", "a b"),
        ("MKL", "MKL"),
        ("M\u202eK", "MK"),
        ("M\u200bK\ud800", "MK"),
        ("\uff2d\uff2b", "MK"),
        ("A\u200cB", "A\u200cB"),
    ],
)
def test_letters_and_spaces_alone_make_no_other_reader(typed: str, reader: str) -> None:
    assert known_reader(review("MK 1"), typed) == reader


def test_the_way_in_which_an_accent_is_written_makes_no_other_reader() -> None:
    assert known_reader(review("M\u00fcller 1"), "mu\u0308ller") == "M\u00fcller"
    assert known_reader(review("Mu\u0308ller 1"), "M\u00dcLLER") == "Mu\u0308ller"
    assert known_reader(review(), "Mu\u0308ller\n") == "M\u00fcller"


def test_a_new_reader_begins_the_first_round_and_one_who_has_begun_goes_on() -> None:
    now = datetime(2026, 3, 2, tzinfo=UTC)
    state = review("MK 1 ...")
    assert next_reading(state, "AB", now) == NextReading(Reading("AB", 1), goes_on=False)
    assert next_reading(state, "MK", now) == NextReading(Reading("MK", 1), goes_on=True)


@pytest.mark.parametrize(
    ("now", "early"),
    [
        (datetime(2026, 3, 14, 23, 59, tzinfo=UTC), True),
        (datetime(2026, 3, 15, 0, 0, tzinfo=UTC), False),
        (datetime(2026, 6, 1, tzinfo=UTC), False),
    ],
)
def test_the_next_round_waits_for_the_end_of_the_washout(now: datetime, early: bool) -> None:
    assert next_reading(review("MK 1"), "MK", now) == NextReading(Reading("MK", 2), False, date(2026, 3, 15), early)


def test_days_are_those_of_the_readers_calendar() -> None:
    # 23:30 in Greenwich is the next day in Berlin.
    there = timezone(timedelta(hours=1))
    found = next_reading(review("MK 1"), "MK", datetime(2026, 3, 15, 12, tzinfo=there))
    assert (found.washout_ends, found.is_early) == (date(2026, 3, 16), True)
    with pytest.raises(ValueError, match="time zone"):
        next_reading(review("MK 1"), "MK", datetime(2026, 3, 15))


def test_the_washout_is_counted_from_the_last_round() -> None:
    state = review("MK 1", "MK 2", washout=0)
    assert next_reading(state, "MK", datetime(2026, 3, 1, 23, 31, tzinfo=UTC)).reading == Reading("MK", 3)


@pytest.mark.parametrize(
    ("names", "me", "visible"),
    [
        # Nothing of others until both are done
        (("AB 1", "MK 1 ..."), "MK", ["MK 1"]),
        (("AB 1", "MK 1 ..."), "AB", ["AB 1"]),
        (("AB 1", "MK 1 ..."), NOBODY, []),
        (("AB 1", "MK 1"), "MK", ["AB 1", "MK 1"]),
        (("AB 1", "MK 1"), NOBODY, ["AB 1", "MK 1"]),
        # Who is still to read sees nothing
        (("AB 1",), "MK", []),
        (("AB 1",), NOBODY, ["AB 1"]),
        # A second round is read as if the first had not been
        (("AB 1", "MK 1", "MK 2 ..."), "MK", ["MK 2"]),
        (("AB 1", "MK 1", "MK 2 ..."), "AB", ["AB 1"]),
        (("AB 1", "MK 1", "MK 2 ..."), NOBODY, ["AB 1"]),
        # Of a round one has not read oneself
        (("AB 1", "MK 1", "AB 2"), "MK", ["AB 1", "MK 1"]),
        (("AB 1", "MK 1", "AB 2"), NOBODY, ["AB 1", "MK 1", "AB 2"]),
    ],
)
def test_who_sees_what(names: tuple[str, ...], me: str, visible: list[str]) -> None:
    state = review(*names)
    assert seen(state, me) == visible
    assert (why_hidden(state, me) == "") is (len(visible) == len(names))


def test_why_verdicts_are_hidden_is_told() -> None:
    assert why_hidden(review("AB 1", "MK 1 ..."), "AB") == (
        "Verdicts of MK are hidden until this has ended: MK, round 1."
    )
    assert why_hidden(review("AB 1", "KL 1", "MK 1 ..."), NOBODY) == (
        "Verdicts of AB, KL and MK are hidden until this has ended: MK, round 1."
    )
    assert why_hidden(review("AB 1"), "MK") == "Verdicts of AB are hidden until you have ended the same round."
    assert why_hidden(review("MK 1", "MK 2 ..."), "MK") == "While you read, your own earlier rounds are hidden."
    assert why_hidden(review("AB 1", "MK 1 ..."), "MK") == "While you read, verdicts of others are hidden."


def test_few_pairs_are_told_and_those_that_were_not_drawn_do_not_count() -> None:
    assert size_note(review(pairs=60)) == ""
    assert size_note(review(pairs=12)) == (
        "12 pairs are looked at; the College of American Pathologists (2021) advises at least 60 for a validation."
    )
    assert size_note(review(pairs=1)).startswith("1 pair is looked at;")
