"""The program as a person starts it with the file of a review, in a process of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.test_program import started
from viewer.review.record import create_record, open_record
from viewer.review.setup import ReviewSetup

pytestmark = pytest.mark.gui


def test_a_review_on_the_command_line_is_opened_beside_the_start_page(tmp_path: Path) -> None:
    path = tmp_path / "sixty.vsreview"
    create_record(path, ReviewSetup("Sixty cases")).close()
    done = started("tests/ui/review/program_child.py", path, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["Verislide", "Sixty cases – Review – Verislide"]
    record = open_record(path)
    assert [event["action"] for event in record.events()][2:] == ["session opened", "session closed"]
    record.close()
