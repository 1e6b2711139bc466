"""What tests/conftest.py adds to pytest: the rule on skipped tests, and when they run in two processes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).with_name("conftest.py")
# No other plugins than the one in question: each start would import them anew.
PYTEST = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "xdist"]
INI = "[pytest]\ntestpaths = tests\naddopts = --import-mode=importlib\nmarkers = prove: long\n"
# As packaging/dev.py starts pytest, on a machine of at least two cores.
TWO_AT_ONCE = ("-n", "auto", "--maxprocesses", "2", "--dist", "loadfile")
CORES = {"PYTEST_XDIST_AUTO_NUM_WORKERS": "4"}
UNEXPECTED = "skipped, but not allowed to be"


def run(folder: Path, tests: str, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    # The folder lies one deeper, so that the real slides are looked for in a place of this test's own.
    project = folder / "project"
    (project / "tests").mkdir(parents=True)
    shutil.copy(CONFTEST, project / "tests" / "conftest.py")
    for name in ("test_it.py", "test_other.py"):
        (project / "tests" / name).write_text(tests, encoding="utf-8")
    (project / "pytest.ini").write_text(INI, encoding="utf-8")
    others = ("CI", "VERISLIDE_TEST_DATA", "PYTEST_")
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(others)}
    return subprocess.run(
        [*PYTEST, *arguments],
        cwd=project,
        env={**inherited, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", **environ},
        capture_output=True,
        text=True,
        check=False,
    )


PASSES = "def test_a(): pass\n"
SKIPS = "import pytest\n" + PASSES + "def test_b(): pytest.skip('no dcmtk')\n"
MARKED = "import pytest\n" + PASSES + "@pytest.mark.skipif(True, reason='no compiler')\ndef test_c(): pass\n"
WHOLE_MODULE = "import pytest\npytest.importorskip('a_module_that_is_not_there')\n"
NEEDS_DATA = PASSES + "def test_b(data): pass\n"
XFAILS = "import pytest\n" + PASSES + "@pytest.mark.xfail(reason='known')\ndef test_c(): assert False\n"


beside_each_other = pytest.mark.parametrize("processes", [(), TWO_AT_ONCE], ids=["one", "two"])


@beside_each_other
@pytest.mark.parametrize(
    ("tests", "reasons"), [(SKIPS + MARKED, ("no dcmtk", "no compiler")), (WHOLE_MODULE, ("could not import",))]
)
def test_an_unexpected_skip_fails_and_is_named(
    tmp_path: Path, tests: str, reasons: tuple[str, ...], processes: tuple[str, ...]
) -> None:
    done = run(tmp_path, tests, "--no-unexpected-skips", *processes, **CORES)
    assert done.returncode == 1, done.stdout
    assert UNEXPECTED in done.stdout
    assert all(reason in done.stdout.split(UNEXPECTED)[1] for reason in reasons)
    assert "skipped" in done.stdout.splitlines()[-1], "pytest's own closing line stays the last"


@beside_each_other
def test_absent_slides_and_expected_failures_are_allowed(tmp_path: Path, processes: tuple[str, ...]) -> None:
    done = run(tmp_path, NEEDS_DATA + XFAILS, "--no-unexpected-skips", *processes, **CORES)
    assert done.returncode == 0, done.stdout
    assert UNEXPECTED not in done.stdout


def test_claiming_absent_slides_does_not_help_where_they_are(tmp_path: Path) -> None:
    (tmp_path / "shared" / "data").mkdir(parents=True)
    claims = "import pytest\ndef test_a(): pytest.skip('real slides absent: no ../shared/data')\n"
    assert run(tmp_path, claims, "--no-unexpected-skips").returncode == 1


def test_the_rule_holds_in_continuous_integration_only(tmp_path: Path) -> None:
    assert run(tmp_path / "a", SKIPS, CI="true").returncode == 1
    assert run(tmp_path / "b", SKIPS).returncode == 0


@pytest.mark.parametrize("arguments", [(), ("-x",), ("--durations=5", "-q")])
def test_the_whole_suite_runs_in_two_processes_a_file_in_one_of_them(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    names = "import os\n" + "".join(
        f"def test_{number}(): print('ran in', os.environ['PYTEST_XDIST_WORKER'])\n" for number in range(3)
    )
    done = run(tmp_path, names, *TWO_AT_ONCE, "-rP", *arguments, **CORES)
    assert done.returncode == 0, done.stdout
    ran = [line for line in done.stdout.splitlines() if line.startswith("ran in")]
    assert sorted(ran) == ["ran in gw0"] * 3 + ["ran in gw1"] * 3


@pytest.mark.parametrize(
    "arguments", [("tests/test_it.py",), ("tests",), ("-k", "a"), ("-s",), ("-m", "prove"), ("--pdb",), ("-n", "0")]
)
def test_a_part_of_it_and_what_is_to_be_seen_run_in_one(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    one = "import os, pytest\n@pytest.mark.prove\ndef test_a(): assert 'PYTEST_XDIST_WORKER' not in os.environ\n"
    done = run(tmp_path, one, *TWO_AT_ONCE, *arguments, **CORES)
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout


def test_a_run_that_stands_still_ends_and_tells_what_failed(tmp_path: Path) -> None:
    tests = "import threading\ndef test_a(): assert 1 == 2\ndef test_b(): threading.Event().wait()\n"
    done = run(tmp_path, tests, "-n", "1", "tests/test_it.py", CI="true", VERISLIDE_TEST_SECONDS="2")
    assert done.returncode == 2, done.stdout
    assert "assert 1 == 2" in done.stdout and "failed" in done.stdout.splitlines()[-1]
