"""The record of a review: what was appended is what is found, in whatever session."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.geometry import Rect
from viewer.review.events import Act, Judged, Planned
from viewer.review.record import create_record, open_record
from viewer.review.setup import Kind, ReviewSetup, Verdict
from viewer.review.stops import FieldKind, Pair, PlannedField, Reading, Stop
from viewer.slides.slide import SlideError

READING = Reading("MK")
FIELD = PlannedField(1, FieldKind.RANDOM, Rect(10, 20, 512, 512), 0, 0, 1.0, seed=1)


def begun(folder: Path, name: str = "trial.vsreview") -> Path:
    """A review of one pair with one field, which a reader has begun."""
    record = create_record(folder / name, ReviewSetup("Trial"), "MK")
    record.append(Act.PAIR_ADDED, "pair 1", after=Pair(1, Path("a.mrxs"), Path("a"), "a"))
    record.append(Act.FIELDS_PLANNED, "pair 1", after=Planned(1, (FIELD,), complete=True))
    record.append(Act.READING_BEGUN, str(READING), after={"reader": "MK", "round": 1, "seed": None})
    record.close()
    return folder / name


def test_what_was_appended_is_there_in_the_next_session(tmp_path: Path) -> None:
    path = begun(tmp_path)
    record = open_record(path)
    judged = Judged("MK", 1, 1, 1, None, Verdict.DIFFERENT, note="ä")
    seq = record.append(Act.VERDICT, "pair 1, field 1", after=judged, place=(READING, {"stop": [1, 1, None]}))
    record.close()
    again = open_record(path)
    state = again.state
    assert state.setup == ReviewSetup("Trial") and state.setup.kind is Kind.OPEN
    assert state.pairs[1].fields == (FIELD,) and state.pairs[1].complete
    given = state.readings[READING].verdicts[Stop(1, 1)]
    assert (given.seq, given.said) == (seq, judged)
    assert again.place(READING) == {"stop": [1, 1, None]}
    again.close()


def test_what_is_reverted_did_not_happen_and_stays_in_the_record(tmp_path: Path) -> None:
    record = open_record(begun(tmp_path))
    seq = record.append(Act.VERDICT, after=Judged("MK", 1, 1, 1, None, Verdict.SAME))
    record.revert(seq)
    assert not record.state.readings[READING].verdicts
    assert [event["action"] for event in record.events()][-2:] == ["verdict", "reverted"]
    record.close()


def test_a_record_is_open_once(tmp_path: Path) -> None:
    path = begun(tmp_path)
    record = open_record(path)
    with pytest.raises(SlideError, match=r"trial\.vsreview is open in another session"):
        open_record(path)
    record.close()
    open_record(path).close()


def test_a_name_that_is_taken_is_refused(tmp_path: Path) -> None:
    path = begun(tmp_path)
    before = path.read_bytes()
    with pytest.raises(SlideError, match="is there already"):
        create_record(path, ReviewSetup("Other"))
    assert path.read_bytes() == before
