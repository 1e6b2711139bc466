"""A whole review of 10 pairs by 12 fields, read by keys in the real window, killed in the midst and gone on with.

What is pressed is told by the reader's process before each key; what was kept is read by another process that knows
nothing of the viewer.
"""

from __future__ import annotations

import csv
import json
import random
import signal
import subprocess
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import PROJECT
from tests.review.reviews import sample_pairs
from viewer.review.events import Act
from viewer.review.record import create_record
from viewer.review.setup import FieldPlan, ReviewSetup
from viewer.review.verifying import verify_review

pytestmark = pytest.mark.gui
PAIRS, FIELDS = 10, 12
AT_RANDOM = FieldPlan(worst=0, random=FIELDS, seams=0, edges=0, side=96)
"""What very small slides have so many of."""
INDEPENDENT = Path(__file__).with_name("independent_review.py")
Told = dict[str, Any]
Place = list[int] | None
"""Pair and field; None: nothing is left."""


def begun(folder: Path, plan: FieldPlan, photos: tuple[int, int]) -> Path:
    """A review that nothing is prepared of."""
    path = folder / "session.vsreview"
    with create_record(path, ReviewSetup("Session", plan=plan), "MK") as record:
        for pair in sample_pairs(folder, PAIRS, photos=photos):
            record.append(Act.PAIR_ADDED, f"pair {pair.number}", after=pair)
    return path


def independently(path: Path) -> Told:
    """What another process finds in the file."""
    run = subprocess.run([sys.executable, INDEPENDENT, path], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    found: Told = json.loads(run.stdout)
    return found


@dataclass
class Session:
    """What the processes that read a review said of it, one after the other."""

    path: Path
    deeds: list[Told] = field(default_factory=list)
    """Verdicts, and what took them back, that are on the disk."""
    may_resume: Sequence[Place] = ()
    """Where the next process may begin; empty: anywhere."""
    kept: Told = field(default_factory=dict)
    """What the last one left."""

    def read(self, seed: int, when: str = "", number: int = 0, moment: float | None = None) -> bool:
        """Have another process go on, and hold what it left against what it said; whether it came to the end.

        Args:
            seed: Of what it does.
            when: It is killed before, within or after the writing of its verdict ``number``.
            number: From 1 on.
            moment: It is killed so many seconds after the key of that verdict, or, without one, after its start.
        """
        doom = [when, str(number)] if when else []
        asked = [str(self.path), str(self.path.with_name("settings.ini")), str(seed), *doom]
        command = [sys.executable, "-m", "tests.ui.review.session_child", *asked]
        errors = self.path.with_name("stderr.txt")
        said: list[Told] = []
        with (
            errors.open("w") as stderr,
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=stderr, text=True, cwd=PROJECT) as child,
        ):
            assert child.stdout is not None
            lines = iter(child.stdout)
            while sum(one["did"] == "verdict" for one in said) < number and (line := next(lines, "")):
                said.append(json.loads(line))
            if moment is not None:
                with suppress(subprocess.TimeoutExpired):
                    child.wait(moment)
                child.kill()
            said += map(json.loads, lines)
        assert child.returncode in (0, -signal.SIGKILL), errors.read_text()
        self.kept = independently(self.path)
        self._hold(said, is_exact=bool(when))
        return "reading ended" in self.kept["actions"]

    def _hold(self, said: list[Told], is_exact: bool) -> None:
        """Nothing that was done is lost, nothing that was not done is there, and the way went on where it was left."""
        begins = [one["stop"] for one in said if one["did"] == "at"][:1]
        if not begins:
            assert self.kept["deeds"] == self.deeds
            return
        (at,) = begins
        assert not self.may_resume or at in self.may_resume, self.may_resume
        before, under_way = at, None
        for one in said:
            if one["did"] == "at":
                at = one["stop"]
            elif one["did"] != "done":
                under_way = one
            else:
                assert under_way is not None
                before = one["stop"] if under_way["did"] == "verdict" else at
                at = one["stop"]
                self.deeds += [under_way] if under_way["did"] in ("verdict", "undo") else []
                under_way = None
        whole = [*self.deeds, under_way] if under_way is not None else self.deeds
        written = len(self.kept["deeds"]) > len(self.deeds)
        assert self.kept["deeds"] == (whole if written else self.deeds)
        self.deeds = self.kept["deeds"]
        did = under_way["did"] if under_way is not None else ""
        if did in ("undo", "step"):
            self.may_resume = []
        elif (did == "verdict" and written) or at is None:  # None: fields may still be awaited
            # Killed before the first verdict, it begins where it began.
            self.may_resume = self._next(self.deeds[-1]["stop"]) if self.deeds else []
        else:  # where a reader went without a verdict is told the record a moment later
            places = [at] if is_exact else [at, before]
            # A field that has its verdict is not offered for another one by accident.
            found = [self._open(place) for place in places]
            self.may_resume = [one for each in found for one in each] if all(found) else []

    @property
    def passed_over(self) -> bool:
        """Whether it is known where the reader must go on, and that is beyond a field that has no verdict."""
        first = next((one for one in self.kept["fields"] if name(one) not in self.kept["standing"]), None)
        return bool(self.may_resume) and first not in self.may_resume

    def _open(self, place: Place) -> Sequence[Place]:
        """That place, or where it goes on behind it."""
        is_judged = place is not None and name(place) in self.kept["standing"]
        return self._next(place) if place is not None and is_judged else [place]

    def _next(self, after: list[int]) -> Sequence[Place]:
        """The next field without a verdict: of the same pair, of those behind it, of those that were passed over."""
        fields, ready, kept = self.kept["fields"], self.kept["ready"], self.kept["standing"]
        here = fields.index(after)
        behind = fields[here:] + fields[:here]
        own = [one for one in behind if one[0] == after[0]]
        found = next((one for one in own + behind if name(one) not in kept), None)
        if after[0] not in ready or (len(ready) < PAIRS and (found is None or found[0] != after[0])):
            return []  # others may come before it
        return [found]


def name(stop: Iterable[int]) -> str:
    """As the other process names a field."""
    return "/".join(map(str, stop))


def standing(deeds: list[Told]) -> dict[str, str]:
    """The verdicts that stand after all that was done."""
    given: dict[str, list[str]] = {}
    for deed in deeds:
        if deed["did"] == "verdict":
            given.setdefault(name(deed["stop"]), []).append(deed["verdict"])
        else:
            given[name(deed["stop"])].pop()
    return {stop: verdicts[-1] for stop, verdicts in given.items() if verdicts}


def test_what_was_pressed_is_what_is_kept_whenever_the_window_is_killed(tmp_path: Path) -> None:
    chance = random.Random(5)
    session = Session(begun(tmp_path, AT_RANDOM, (3, 2)))
    assert not session.read(1, "within", chance.randrange(20, 50))
    assert session.passed_over
    assert not session.read(2, "after", chance.randrange(20, 50))
    assert session.passed_over
    assert session.read(3)
    kept, count = session.kept, session.kept["actions"].count
    assert len(kept["standing"]) == PAIRS * FIELDS == len(kept["fields"])
    assert kept["standing"] == standing(session.deeds)
    assert [count(f"session {what}") for what in ("opened", "closed")] == [3, 1]
    assert [count(f"reading {what}") for what in ("begun", "ended")] == [1, 1]
    assert count("pair identified") == count("fields planned") == PAIRS, "no pair is prepared twice"
    assert verify_review(session.path, kept["head"], kept["events"]).finding is None
    assert reported(session.path) == kept["standing"]


@pytest.mark.prove
@pytest.mark.parametrize("seed", range(4))
def test_killed_often_at_moments_drawn_by_lot_while_pairs_are_compared(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    session = Session(begun(tmp_path, FieldPlan(side=192), (5, 4)))
    kills = 0
    for _ in range(20):
        when = chance.choice(("before", "within", "after", "", ""))
        number = chance.randrange(1, 16) if when or chance.random() < 0.7 else 0
        moment = None if when else chance.uniform(0, 0.6) if number else chance.uniform(0.3, 4)
        if session.read(chance.randrange(1000), when, number, moment):
            break
        kills += 1
    if "reading ended" not in session.kept["actions"]:
        assert session.read(seed)
    kept = session.kept
    assert kept["standing"] == standing(session.deeds)
    assert kept["standing"].keys() == set(map(name, kept["fields"]))
    assert len(kept["ready"]) == PAIRS and kept["actions"].count("reading begun") == 1
    assert verify_review(session.path, kept["head"], kept["events"]).finding is None
    print(f"{len(session.deeds)} verdicts and undos on {len(kept['fields'])} fields, killed {kills} times")


def reported(path: Path) -> dict[str, str]:
    """The verdicts that the report tells."""
    out = path.with_name("report")
    command = [sys.executable, "main.py", "report", str(path), "--out", str(out), "--no-figures"]
    run = subprocess.run(command, capture_output=True, text=True, cwd=PROJECT, check=False)
    assert run.returncode == 0, run.stderr
    with (out / "verdicts.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == PAIRS * FIELDS
    return {name([int(row["slide"]), int(row["field"])]): row["verdict"] for row in rows}
