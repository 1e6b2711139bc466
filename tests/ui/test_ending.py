"""The program is told to end from outside, while a review is read too: as if its window had been closed."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QCloseEvent

from tests.conftest import PROJECT
from tests.review.reviews import sample_pairs
from viewer.review.events import Act
from viewer.review.record import create_record
from viewer.review.setup import FieldPlan, ReviewSetup
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui
INDEPENDENT = Path(__file__).with_name("review") / "independent_review.py"
PATIENCE = 60


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals to programs with windows")
@pytest.mark.parametrize(("number", "dialog"), [(signal.SIGTERM, []), (signal.SIGINT, ["dialog"])])
def test_a_signal_in_the_midst_of_a_reading_leaves_the_one_file_with_all_that_was_judged(
    tmp_path: Path, number: signal.Signals, dialog: list[str]
) -> None:
    folder = tmp_path / "reviews"
    folder.mkdir()
    review = folder / "session.vsreview"
    plan = FieldPlan(worst=0, random=3, seams=0, edges=0, side=96)
    with create_record(review, ReviewSetup("Session", plan=plan), "MK") as record:
        for pair in sample_pairs(tmp_path, 1):
            record.append(Act.PAIR_ADDED, "pair", after=pair)
    command = [sys.executable, "-m", "tests.ui.ending_child", review, *dialog]
    errors = tmp_path / "stderr.txt"
    with (
        errors.open("w") as stderr,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=stderr, text=True, cwd=PROJECT) as child,
    ):
        assert child.stdout is not None
        said = child.stdout.readline()
        child.send_signal(number)
        code = child.wait(PATIENCE)
    assert (said, code) == ("waits\n", 0), errors.read_text()
    assert [path.name for path in folder.iterdir() if path.is_file()] == [review.name]
    run = subprocess.run([sys.executable, INDEPENDENT, review], capture_output=True, text=True, check=True)
    kept = json.loads(run.stdout)
    assert [deed["did"] for deed in kept["deeds"]] == ["verdict"]
    assert kept["actions"][-2:] == ["looked at", "session closed"]


def test_what_is_not_saved_is_asked_about_where_somebody_can_answer_alone(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def refused(name: str) -> Callable[[QCloseEvent], bool]:
        return lambda event: bool(asked.append(name) or event.ignore())

    monkeypatch.setattr(window.converting, "may_close", refused("converting"))
    window.close()
    assert asked == ["converting"] and window.isVisible() and not window.is_over
    window.asks = False
    window.close()
    assert asked == ["converting"] and not window.isVisible() and window.is_over
