"""A blinded test whose process is killed in the middle of its trials: answers count once, and the seal holds."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import PROJECT
from tests.review.reviews import sample_review
from tests.ui.review.independent_review import chained, lines
from viewer.review.setup import Kind
from viewer.review.verifying import verify_review

pytestmark = pytest.mark.gui
TRIALS = 6
INDEPENDENT = PROJECT / "tests" / "review" / "independent_seal.py"
Told = list[dict[str, Any]]


def go_on(path: Path, *doom: str) -> Told:
    """What a process that goes on with the test said, until it was killed or came to the end."""
    command = [sys.executable, "-m", "tests.ui.review.blind_child", str(path), str(path.with_name("s.ini")), *doom]
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=PROJECT, timeout=120)
    assert run.returncode == (-signal.SIGKILL if doom else 0), run.stderr
    return [json.loads(line) for line in run.stdout.splitlines()]


def kept(path: Path) -> tuple[list[str], Told]:
    """Hashes of all seals, and all answers, in the file as it lies there."""
    events = chained(lines(path))
    seals = [event["after"]["sha256"] for event in events if event["action"] == "sealed"]
    return seals, [event["after"] for event in events if event["action"] == "answer"]


def test_a_blinded_test_that_is_killed_has_each_answer_once_and_goes_on_at_the_next_trial_under_its_seal(
    tmp_path: Path,
) -> None:
    path = sample_review(tmp_path, 1, kind=Kind.ABX, fields=TRIALS)
    said: Told = []
    sealed: list[str] = []
    for when, number, whole in (("within", 2, 1), ("after", 2, 3)):
        told = go_on(path, when, str(number))
        assert [one["trial"] for one in told] == list(range(len(said) + 1, len(said) + number + 1)), when
        said += told[: number - (when != "after")]
        seals, answers = kept(path)
        assert [(one["trial"], one["answer"]) for one in answers] == [(one["trial"], one["answer"]) for one in said]
        assert len(said) == whole and len(seals) == 1 and sealed in ([], seals)
        sealed = seals
    said += go_on(path)[:-1]
    assert [one["trial"] for one in said] == list(range(1, TRIALS + 1))
    seals, answers = kept(path)
    assert [(one["trial"], one["answer"]) for one in answers] == [(one["trial"], one["answer"]) for one in said]
    run = [sys.executable, str(INDEPENDENT), str(path), "MK", "1"]
    opened = json.loads(subprocess.run(run, capture_output=True, text=True, check=True).stdout)
    assert [opened["sealed"]] == [opened["found"]] == seals == sealed and opened["answers"] == TRIALS
    assert verify_review(path).finding is None
