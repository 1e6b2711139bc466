"""Killed at any moment, a record has all that it said it had, and is gone on with."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.review.test_record import READING, begun
from viewer.review.record import open_record
from viewer.review.stops import Stop
from viewer.review.stored import open_for_reading
from viewer.review.verifying import verify_review
from viewer.slides.slide import SlideError

JUDGING = """
import hashlib, os, sys
from pathlib import Path
from viewer.review.events import Act, Judged, LookedAt
from viewer.review.record import open_record
from viewer.review.setup import Verdict
from viewer.review.stops import Reading
reading = Reading("MK")
with open_record(Path(sys.argv[1])) as record:
    print("open", record.head.events, flush=True)
    while True:
        judged = Judged("MK", 1, 1, record.head.events + 1, None, Verdict.SAME, note="ä" * 500)
        seq = record.append(Act.VERDICT, after=judged, place=(reading, {"seq": record.head.events + 1}))
        print("verdict", seq, flush=True)
        if seq % 5 == 0:
            seen = os.urandom(30_000)
            looked = LookedAt("MK", 1, 1, hashlib.sha256(seen).hexdigest(), (1.0,), (0.5,))
            print("seen", record.append(Act.LOOKED_AT, after=looked, blobs=(seen,)), flush=True)
        if seq % 7 == 0:
            print("reverted", record.revert(seq), flush=True)
"""
MAKING = """
import sys
from pathlib import Path
from viewer.review.events import Act
from viewer.review.record import create_record
from viewer.review.setup import ReviewSetup
for number in range(10_000):
    with create_record(Path(sys.argv[1]) / f"{number}.vsreview", ReviewSetup("Trial")) as record:
        record.append(Act.SESSION_OPENED)
        print("made", number, flush=True)
    print("closed", number, flush=True)
"""


def killed(code: str, path: Path, after: int, seconds: float) -> list[tuple[str, int]]:
    """What ``code`` printed of ``path`` before it was killed: after so many lines, and a moment."""
    process = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    said = [process.stdout.readline() for _ in range(after)]
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(seconds)  # any moment: what it prints meanwhile waits in the pipe
    process.kill()
    rest = process.communicate()[0]
    # Who is killed while it prints has not said its last line, of which a part may be there.
    lines = [line for line in ("".join(said) + rest).splitlines(keepends=True) if line.endswith("\n")]
    assert process.returncode and len(lines) >= after, lines
    return [(line.split()[0], int(line.split()[1])) for line in lines]


def moments(count: int) -> Iterator[tuple[int, float]]:
    draw = random.Random(9)
    for _ in range(count):
        yield draw.randrange(1, 60), draw.random() / 50


@pytest.mark.parametrize("times", [4, pytest.param(40, marks=pytest.mark.prove)])
def test_killed_while_it_writes_it_has_every_event_that_it_said_was_written(tmp_path: Path, times: int) -> None:
    path, told, heads = begun(tmp_path), 0, []
    for lines, seconds in moments(times):
        said = killed(JUDGING, path, lines, seconds)
        assert said[0] == ("open", heads[-1].events if heads else 5), "what was verified is what is gone on with"
        told = max(told, said[-1][1])
        for head in heads:
            assert verify_review(path, head.sha256, head.events).finding is None
        reading = verify_review(path, count=told)
        assert reading.finding is None and told <= reading.head.events <= told + 1
        heads = [*heads[-3:], reading.head]
    with open_record(path) as record:
        assert record.head == heads[-1]
        events = record.events()
        undone = {int(event["object"].removeprefix("seq ")) for event in events if event["action"] == "reverted"}
        verdicts = {event["seq"] for event in events if event["action"] == "verdict"}
        assert record.state.readings[READING].verdicts.keys() == {Stop(1, seq) for seq in verdicts - undone}
        assert record.place(READING) == {"seq": max(verdicts)}, "place and verdict are written at once"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("times", [2, pytest.param(20, marks=pytest.mark.prove)])
def test_killed_while_it_makes_and_closes_reviews_each_is_whole_or_not_there(tmp_path: Path, times: int) -> None:
    for round_, (lines, seconds) in enumerate(moments(times)):
        (folder := tmp_path / str(round_)).mkdir()
        said = killed(MAKING, folder, lines, seconds)
        made = {number for what, number in said if what == "made"}
        there = {int(path.stem): path for path in folder.glob("[0-9]*.vsreview")}
        assert made <= there.keys() and len(there) <= len(made) + 1
        for number, path in there.items():
            reading = verify_review(path)
            assert reading.finding is None and reading.head.events >= (3 if number in made else 2)
            open_record(path).close()
            assert open_for_reading(path).head == reading.head
        left = {path.name for path in folder.iterdir()} - {path.name for path in there.values()}
        assert all(name.startswith((".", f"{max(there, default=-1) + 1}.")) for name in left), left


def test_while_one_process_writes_another_may_read_and_none_may_write(tmp_path: Path) -> None:
    path, told = begun(tmp_path), 0
    process = subprocess.Popen([sys.executable, "-c", JUDGING, str(path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        for _ in range(6):
            told = max(told, int(process.stdout.readline().split()[1]))
            with pytest.raises(SlideError, match=r"trial\.vsreview is open in another session"):
                open_record(path)
            assert verify_review(path, count=told).finding is None
            assert open_for_reading(path).head.events >= told
    finally:
        process.kill()
        process.communicate()
    open_record(path).close()
    assert list(tmp_path.iterdir()) == [path]
