"""The rule that no test may be skipped on a machine that can run it; it runs in a pytest of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).with_name("conftest.py")
UNEXPECTED = "skipped, but not allowed to be"


def run(folder: Path, tests: str, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    # The folder lies one deeper, so that the real slides are looked for in a place of this test's own.
    project = folder / "project"
    (project / "tests").mkdir(parents=True)
    shutil.copy(CONFTEST, project / "tests" / "conftest.py")
    (project / "tests" / "test_it.py").write_text(tests, encoding="utf-8")
    inherited = {name: value for name, value in os.environ.items() if name not in ("CI", "VERISLIDE_TEST_DATA")}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:pytest-qt", "tests", *arguments],
        cwd=project,
        env={**inherited, **environ},
        capture_output=True,
        text=True,
        check=False,
    )


PASSES = "def test_a(): pass\n"
SKIPS = "import pytest\n" + PASSES + "def test_b(): pytest.skip('no dcmtk')\n"
MARKED = "import pytest\n" + PASSES + "@pytest.mark.skipif(True, reason='no compiler')\ndef test_b(): pass\n"
WHOLE_MODULE = "import pytest\npytest.importorskip('a_module_that_is_not_there')\n"
NEEDS_DATA = PASSES + "def test_b(data): pass\n"
XFAILS = "import pytest\n" + PASSES + "@pytest.mark.xfail(reason='known')\ndef test_b(): assert False\n"


@pytest.mark.parametrize(
    ("tests", "reason"), [(SKIPS, "no dcmtk"), (MARKED, "no compiler"), (WHOLE_MODULE, "could not import")]
)
def test_an_unexpected_skip_fails_and_is_named(tmp_path: Path, tests: str, reason: str) -> None:
    done = run(tmp_path, tests, "--no-unexpected-skips")
    assert done.returncode == 1
    assert UNEXPECTED in done.stdout
    assert reason in done.stdout.split(UNEXPECTED)[1]
    assert "skipped" in done.stdout.splitlines()[-1], "pytest's own closing line stays the last"


@pytest.mark.parametrize("tests", [PASSES, NEEDS_DATA, XFAILS])
def test_absent_slides_and_expected_failures_are_allowed(tmp_path: Path, tests: str) -> None:
    done = run(tmp_path, tests, "--no-unexpected-skips")
    assert done.returncode == 0, done.stdout
    assert UNEXPECTED not in done.stdout


def test_claiming_absent_slides_does_not_help_where_they_are(tmp_path: Path) -> None:
    (tmp_path / "shared" / "data").mkdir(parents=True)
    claims = "import pytest\ndef test_a(): pytest.skip('real slides absent: no ../shared/data')\n"
    assert run(tmp_path, claims, "--no-unexpected-skips").returncode == 1


def test_the_rule_holds_in_continuous_integration_only(tmp_path: Path) -> None:
    assert run(tmp_path / "a", SKIPS, CI="true").returncode == 1
    assert run(tmp_path / "b", SKIPS).returncode == 0
