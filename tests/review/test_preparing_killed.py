"""A process that prepares a review is killed: the record opens, nothing is planned twice, and it goes on from there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.review.preparing_child import main
from tests.review.reviews import sample_review
from viewer.review.record import open_record
from viewer.review.setup import FieldPlan, ReviewSetup
from viewer.review.state import ReviewState

CHILD = Path(__file__).parent / "preparing_child.py"
PROJECT = CHILD.parent.parent.parent
SETUP = ReviewSetup("Trial", plan=FieldPlan(worst=1, random=3, seams=1, edges=1, side=128))


def killed(path: Path, lines: int) -> None:
    """Prepare in a process that is killed when so many events are told."""
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    with subprocess.Popen([sys.executable, str(CHILD), str(path)], stdout=subprocess.PIPE, env=environment) as child:
        assert child.stdout is not None
        for _ in range(lines):
            assert child.stdout.readline()
        child.send_signal(signal.SIGKILL)
        child.stdout.read()


def state_of(path: Path) -> ReviewState:
    record = open_record(path)
    state = record.state
    record.close()
    return state


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_what_was_killed_goes_on_and_plans_the_same_fields(tmp_path: Path) -> None:
    undisturbed = sample_review(tmp_path / "1", 2, setup=SETUP, planned=False)
    main(undisturbed)
    path = sample_review(tmp_path / "2", 2, setup=SETUP, planned=False)
    killed(path, 2)
    assert state_of(path).pairs[1].fields
    main(path)
    found, wanted = state_of(path), state_of(undisturbed)
    for number in (1, 2):
        assert found.pairs[number].complete
        assert found.pairs[number].fields == wanted.pairs[number].fields
        assert found.pairs[number].notes == wanted.pairs[number].notes
    assert found.events == wanted.events, "nothing is told twice"
