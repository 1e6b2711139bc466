"""The record of a review: what was appended is what is found, in whatever session."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.review import small_disk
from viewer.geometry import Rect
from viewer.review.events import Act, Judged, Planned
from viewer.review.record import create_record, open_record
from viewer.review.setup import Kind, ReviewSetup, Verdict
from viewer.review.stops import FieldKind, Pair, PlannedField, Reading, Stop
from viewer.review.stored import open_for_reading
from viewer.review.verifying import verify_review
from viewer.slides.slide import SlideError

UNSHARE = shutil.which("unshare") or ""
CAN_MOUNT = UNSHARE and not subprocess.run([UNSHARE, "-Urm", "true"], capture_output=True, check=False).returncode
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
    assert list(tmp_path.iterdir()) == [path]


def test_once_closed_there_is_one_file(tmp_path: Path) -> None:
    record = create_record(tmp_path / "trial.vsreview", ReviewSetup("Trial"))
    assert len(list(tmp_path.iterdir())) > 1, "what is written stands beside it first"
    record.close()
    record.close()
    assert list(tmp_path.iterdir()) == [record.path]
    for use in (lambda: record.append(Act.SESSION_OPENED), lambda: record.blob("0" * 64)):
        with pytest.raises(SlideError, match=r"trial\.vsreview was closed"):
            use()
    assert list(tmp_path.iterdir()) == [record.path]


def test_what_is_kept_beside_the_events_is_found_by_its_name(tmp_path: Path) -> None:
    with open_record(begun(tmp_path)) as record:
        record.append(Act.SESSION_OPENED, blobs=(b"seen", b"seen"), secret=(READING, b"\0secret"))
    with open_record(record.path) as record:
        assert record.blob(hashlib.sha256(b"seen").hexdigest()) == b"seen" and record.blob("0" * 64) is None
        assert record.secret(READING) == b"\0secret" and record.secret(Reading("MK", 2)) is None
        head = record.head
        with pytest.raises(SlideError):  # a test is sealed once
            record.append(Act.SESSION_OPENED, secret=(READING, b"other"), blobs=(b"other",))
        assert record.head == head and record.secret(READING) == b"\0secret"
        assert record.blob(hashlib.sha256(b"other").hexdigest()) is None, "all or nothing"


def test_what_makes_no_review_is_not_written(tmp_path: Path) -> None:
    with open_record(begun(tmp_path)) as record:
        head, state = record.head, record.state
        for wrong in (
            lambda: record.append(Act.VERDICT, after=Judged("Nobody", 1, 1, 1, None, Verdict.SAME)),
            lambda: record.append(Act.VERDICT, after={"reader": "MK", "round": 1}),
            lambda: record.append(Act.SESSION_OPENED, reason="x" * 2**24),
            lambda: record.revert(0),
            lambda: record.revert(2),
        ):
            with pytest.raises(ValueError, match=r"event|bytes at most"):
                wrong()
        assert (record.head, record.state) == (head, state)
        assert record.append(Act.SESSION_OPENED) == head.events + 1
    assert verify_review(record.path).finding is None


def test_threads_share_a_record(tmp_path: Path) -> None:
    with open_record(begun(tmp_path)) as record:
        before = record.head.events

        def judge(field: int) -> None:
            for _ in range(20):
                judged = Judged("MK", 1, 1, field, None, Verdict.SAME)
                record.append(Act.VERDICT, after=judged, place=(READING, {"field": field}))
                assert record.place(READING) and record.state.readings[READING].verdicts[Stop(1, field)]

        with ThreadPoolExecutor(4) as threads:
            list(threads.map(judge, range(4)))
        assert record.head.events == before + 80 == record.state.events
    assert verify_review(record.path).finding is None


def test_a_file_that_was_moved_is_whole_and_is_gone_on_with_once_it_is_back(tmp_path: Path) -> None:
    (elsewhere := tmp_path / "elsewhere").mkdir()
    record = open_record(begun(tmp_path))
    seq = record.append(Act.SESSION_OPENED)
    moved = record.path.rename(elsewhere / "moved.vsreview")
    for _ in range(2):
        with pytest.raises(SlideError, match=r"trial\.vsreview was moved, renamed or removed") as caught:
            record.append(Act.SESSION_CLOSED)
    assert str(tmp_path) in caught.value.advice
    with open_for_reading(moved) as stored:
        assert stored.head.events == seq == record.head.events, "what was written before is in it"
    assert list(elsewhere.iterdir()) == [moved]
    moved.rename(record.path)
    record.append(Act.SESSION_CLOSED)
    record.path.rename(moved)
    shutil.copy(moved, record.path)  # another file of that name
    with pytest.raises(SlideError, match="was moved, renamed or removed"):
        record.append(Act.SESSION_CLOSED)
    record.close()
    assert open_for_reading(moved).head.events == seq + 1
    assert sorted(tmp_path.iterdir()) == [elsewhere, record.path] and list(elsewhere.iterdir()) == [moved]


def test_on_a_full_disk_nothing_is_lost_and_it_goes_on_once_there_is_room(tmp_path: Path) -> None:
    with open_record(begun(tmp_path)) as record:
        pages = record._connection.execute("PRAGMA page_count").fetchone()[0]
        record._connection.execute(f"PRAGMA max_page_count = {pages}")
        told, filler = [record.head.events], "x" * 3000
        with pytest.raises(SlideError, match=r"trial\.vsreview cannot be written: its disk is full") as caught:
            while len(told) < 9:
                told.append(record.append(Act.SESSION_OPENED, reason=filler))
        assert caught.value.advice.startswith("Make room")
        head = record.head
        assert head.events == told[-1] == record.state.events
        record._connection.execute("PRAGMA max_page_count = 1000")
        assert record.append(Act.SESSION_OPENED, reason=filler) == head.events + 1
    assert verify_review(record.path, head.sha256, head.events).finding is None


def test_of_a_record_that_cannot_be_made_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SlideError, match="there is no folder"):
        create_record(tmp_path / "none" / "a.vsreview", ReviewSetup("Trial"))
    (tmp_path / ".a.vsreview.tmp").write_bytes(b"of one that was killed")

    def full(_connection: sqlite3.Connection) -> None:
        raise sqlite3.OperationalError("full")

    with monkeypatch.context() as patched:
        patched.setattr("viewer.review.schema.MIGRATIONS", (full,))
        with pytest.raises(SlideError, match=r"a\.vsreview cannot be read or written: full"):
            create_record(tmp_path / "a.vsreview", ReviewSetup("Trial"))
    assert list(tmp_path.iterdir()) == []
    create_record(tmp_path / "a.vsreview", ReviewSetup("Trial")).close()
    assert [path.name for path in tmp_path.iterdir()] == ["a.vsreview"]


@pytest.mark.prove
@pytest.mark.skipif(not CAN_MOUNT, reason="file systems cannot be mounted here")
def test_on_disks_that_are_full_or_may_only_be_read(tmp_path: Path) -> None:
    done = subprocess.run(
        [UNSHARE, "-Urm", sys.executable, small_disk.__file__, tmp_path],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(PROJECT), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"},
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    for one in found["full"]:
        assert one["said"] == "a.vsreview cannot be written: its disk is full."
        if one["told"]:
            assert (one["finding"], one["there"], one["at last"]) == (None, one["told"], ["a.vsreview"])
        else:
            assert one["left"] == []
    assert found["full"][-1]["told"] > found["full"][0]["told"] == 0
    refusal = "cannot be written: the file, its folder or its disk is read-only."
    assert found["read only"] == {
        "closed.vsreview": [f"closed.vsreview {refusal}", 2, True],
        "killed.vsreview": [f"killed.vsreview {refusal}", 3, True],
        "made": f"new.vsreview {refusal}",
        "same": True,
    }
