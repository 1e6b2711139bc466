"""The process that works figures out anew: each script runs as a program of its own, and never with the viewer."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests import other_process
from tests.other_process import worked_out

PROJECT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def own_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """The one of the other tests goes on, with what it has imported."""
    monkeypatch.setattr(other_process, "_process", None)


def test_a_script_has_its_arguments_its_input_and_nothing_of_the_one_before(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import json, os, sys\n"
        "if __name__ == '__main__':\n"
        "    left = 'kept' in globals()\n"
        "    kept = True\n"
        "    print(json.dumps([os.getpid(), left, sys.argv, sys.stdin.read()]))\n"
    )
    first, second = (json.loads(worked_out(script, number, "ü", asked="the question\n")) for number in (1, 2))
    assert first[0] == second[0] != os.getpid()
    assert first[1:] == [False, [str(script), "1", "ü"], "the question\n"]
    assert second[1:] == [False, [str(script), "2", "ü"], "the question\n"]


def test_what_fails_says_why_and_the_next_is_answered() -> None:
    with pytest.raises(AssertionError, match="ZeroDivisionError"):
        worked_out("1 / 0")
    with pytest.raises(AssertionError, match="no such slide"):
        worked_out("import sys; sys.exit('no such slide')")
    with pytest.raises(AssertionError, match="ended with 3"):
        worked_out("import os; os._exit(3)")
    assert worked_out("import os; os.write(1, b'a library\\n'); print(1 + 1); raise SystemExit") == "2\n"


def test_the_viewer_cannot_be_imported_by_chance_and_is_noticed() -> None:
    with pytest.raises(AssertionError, match="No module named 'viewer'"):
        worked_out("import viewer.geometry")
    with pytest.raises(AssertionError, match="imports something of the viewer"):
        worked_out("import sys; sys.path.insert(0, sys.argv[1]); import viewer.geometry; import os", PROJECT)
    with pytest.raises(AssertionError, match="imports something of the viewer"):
        worked_out("print('still there')")
    with pytest.raises(AssertionError, match="ended with 0"):
        worked_out("import os; os._exit(0)")
    assert worked_out("print('anew')") == "anew\n"
