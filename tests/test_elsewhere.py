"""What asks programs in the other process can fail, and leaves nothing of one program to the next."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.conftest import PROJECT
from tests.elsewhere import SERVER, answer_of, said_by


def test_a_program_is_given_what_it_is_asked_and_nothing_of_the_one_before() -> None:
    code = "import json, sys\nassert 'kept' not in globals()\nkept = [*sys.argv[1:], sys.stdin.read()]\n"
    for words in (("a", "ü b"), ("c",)):
        assert answer_of(code + "print(json.dumps(kept))", *words, given="in\nput") == [*words, "in\nput"]


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("x = 1\nassert x == 2", "AssertionError"),
        ("raise SystemExit('no slide')", "no slide"),
        ("import viewer", "viewer"),
    ],
)
def test_a_program_that_fails_fails_the_test(code: str, told: str) -> None:
    with pytest.raises(AssertionError, match=told):
        said_by(code)
    assert said_by("print(1)") == "1\n"


def test_a_program_that_knows_the_viewer_does_not_pass() -> None:
    code = f"import sys\nsys.path.insert(0, {str(PROJECT)!r})\nimport viewer"
    done = subprocess.run(
        [sys.executable, "-I", "-c", SERVER],
        input=json.dumps(["-c", code, [], ""]) + "\n",
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout)[1] == "It has imported what it must not know."
