"""A review that is only read: nothing changes beside it, and whoever writes it is not held up."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.review.test_record import READING, begun
from viewer.review.events import Act, Judged
from viewer.review.record import open_record
from viewer.review.setup import Verdict
from viewer.review.stops import Stop
from viewer.review.stored import open_for_reading
from viewer.review.verifying import verify_review
from viewer.slides.slide import SlideError


def test_it_is_read_while_another_session_goes_on(tmp_path: Path) -> None:
    record = open_record(begun(tmp_path))
    record.append(Act.VERDICT, after=Judged("MK", 1, 1, 1, None, Verdict.SAME), place=(READING, {"n": 1}))
    with open_for_reading(record.path) as stored:
        assert stored.head == record.head and stored.state == record.state and stored.events() == record.events()
        assert stored.place(READING) == {"n": 1}
        seq = record.append(Act.VERDICT, after=Judged("MK", 1, 1, 1, None, Verdict.UNSURE), blobs=(b"kept",))
        assert stored.head.events == seq - 1, "it is what it was when it was read"
        record.close()
        assert list(tmp_path.iterdir()) == [record.path], "and holds nothing meanwhile"
    with open_for_reading(record.path) as stored:
        assert stored.state.readings[READING].verdicts[Stop(1, 1)].seq == seq
    assert list(tmp_path.iterdir()) == [record.path]


def test_what_was_copied_alone_is_read_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    record = open_record(begun(tmp_path))
    record.append(Act.SESSION_OPENED)
    (other := tmp_path / "other").mkdir()
    copy = Path(shutil.copy(record.path, other))
    record.close()
    with open_for_reading(copy) as stored:
        assert stored.state.readings[READING].begun
    assert list(other.iterdir()) == [copy]


def test_what_is_no_review_is_refused_and_stays(tmp_path: Path) -> None:
    (path := tmp_path / "a.vsreview").write_bytes(b"other")
    for opened in (open_for_reading, open_record):
        with pytest.raises(SlideError, match=r"a\.vsreview is no review"):
            opened(path)
        with pytest.raises(SlideError, match=r"There is no review .*none\.vsreview"):
            opened(tmp_path / "none.vsreview")
    assert path.read_bytes() == b"other" and list(tmp_path.iterdir()) == [path]


def test_what_was_killed_in_the_midst_of_a_commit_is_read_as_it_was_before(tmp_path: Path) -> None:
    path = begun(tmp_path)
    head = open_for_reading(path).head
    # Pages are in the file already, and the journal says how they were: as on a disk that keeps no log ahead.
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO blobs VALUES (?, ?)", [(f"{number}", b"x" * 4000) for number in range(50)])
    connection.execute("UPDATE events SET line = 'x'")
    (other := tmp_path / "killed").mkdir()
    copies = [Path(shutil.copy(path.with_name(path.name + end), other)) for end in ("", "-journal")]
    connection.close()
    held = [copy.read_bytes() for copy in copies]
    assert b"x" * 4000 in held[0]
    with open_for_reading(copies[0]) as stored:
        assert stored.head == head and stored.blob("1") is None
    assert verify_review(copies[0]).finding is None
    assert [copy.read_bytes() for copy in copies] == held and sorted(other.iterdir()) == copies
    with open_record(copies[0]) as record:
        assert record.head == head
    assert list(other.iterdir()) == copies[:1]
