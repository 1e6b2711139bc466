"""A whole session by keys alone, killed in the midst of it: nothing that was said is lost, and it goes on there."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.review.reviews import LEFT, TOP, sample_review
from tests.ui.review.keys_child import verdict_of
from tests.ui.review.readings import written
from viewer.geometry import Rect
from viewer.review.events import Act, Planned
from viewer.review.record import open_record
from viewer.review.stops import FieldKind, PlannedField
from viewer.review.verifying import verify_review

pytestmark = pytest.mark.gui
CHILD = Path(__file__).with_name("keys_child.py")
PROJECT = Path(__file__).resolve().parents[3]
MOST_MS = 60
"""After a line, within which a process is killed: a verdict takes about as long."""


def read_on(path: Path, lines: int | None, milliseconds: float = 0.0) -> list[tuple[str, ...]]:
    """What the reader printed until it ended, or was killed so long after so many verdicts."""
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        [sys.executable, str(CHILD), str(path)], stdout=subprocess.PIPE, text=True, env=environment
    )
    assert process.stdout is not None
    told: list[tuple[str, ...]] = []
    for line in process.stdout:
        told.append(tuple(line.split()))
        if lines is not None and sum(one[0] == "said" for one in told) >= lines:
            time.sleep(milliseconds / 1000)
            break
    if lines is not None:
        process.kill()
    rest = [tuple(line.split()) for line in process.stdout if line.endswith("\n")]
    code = process.wait()
    assert lines is not None or code == 0
    return told + rest


@pytest.mark.parametrize(
    ("pairs", "fields"), [(2, 4), pytest.param(10, 12, marks=pytest.mark.prove)], ids=["small", "ten pairs"]
)
def test_killed_twice_a_session_has_each_verdict_once_and_goes_on_at_its_field(
    tmp_path: Path, pairs: int, fields: int
) -> None:
    path = planned(tmp_path, pairs, fields)
    stops = [(pair, field) for pair in range(1, pairs + 1) for field in range(1, fields + 1)]
    chance = random.Random(pairs)
    said: list[tuple[str, ...]] = []
    for part in (1, 2, None):
        before = len(verdicts(path))
        told = read_on(path, part and len(stops) // 3 + chance.randint(-1, 1), chance.uniform(0, MOST_MS))
        first = next(one for one in told if one[0] == "at")
        assert (int(first[1]), int(first[2])) == stops[before], "it goes on at the first field without a verdict"
        said += [one for one in told if one[0] == "said"]
    assert told[-1] == ("ended",)
    events = {event["seq"]: event["after"] for event in written(path) if event["action"] == "verdict"}
    assert [(one["pair"], one["field"]) for one in events.values()] == stops
    assert all(one["verdict"] == verdict_of(one["pair"], one["field"]) for one in events.values())
    for _, pair, field, seq in said:
        assert (events[int(seq)]["pair"], events[int(seq)]["field"]) == (int(pair), int(field))
    assert len(said) >= len(stops) - 2, "what a killed process had not the time to print is at most one a time"
    assert verify_review(path).finding is None


def verdicts(path: Path) -> list[object]:
    """Of the record on the disk."""
    return [event for event in written(path) if event["action"] == "verdict"]


def planned(folder: Path, pairs: int, fields: int) -> Path:
    """A review whose pairs have so many fields, at most 12."""
    path = sample_review(folder, pairs, fields=1)
    record = open_record(path)
    places = [(x, y) for y in range(3) for x in range(4)][1:fields]
    for pair in range(1, pairs + 1):
        more = tuple(
            PlannedField(number, FieldKind.RANDOM, Rect(LEFT + 384 * x, TOP + 320 * y, 192, 192), 0, 0, 1.0, seed=1)
            for number, (x, y) in enumerate(places, start=2)
        )
        record.append(Act.FIELDS_PLANNED, f"pair {pair}", after=Planned(pair, more, complete=True))
    record.close()
    return path
