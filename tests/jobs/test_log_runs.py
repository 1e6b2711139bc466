"""The files of the log: bounded, private, never torn; and what is known of a run that died."""

from __future__ import annotations

import logging
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from viewer.jobs.log_file import LogFile
from viewer.jobs.log_native import native_lines
from viewer.jobs.log_runs import KEPT, LogRun

LOG = logging.getLogger("viewer.jobs.log_runs")
CHILD = """
import logging, sys, os, signal, ctypes
from pathlib import Path
from viewer.jobs.log_runs import LogRun
run = LogRun(Path(sys.argv[1]), ("Verislide",))
run.begin()
if sys.argv[2] != "quiet":
    for number in range(int(sys.argv[3])):
        exec(f"\\n" * number + "logging.getLogger('viewer').warning('a line that is to stay whole')")
print("begun", run.left is not None, flush=True)
sys.stdin.readline()
match sys.argv[2]:
    case "dies": ctypes.string_at(0)
    case "aborts": os.abort()
    case "kills": os.kill(os.getpid(), signal.SIGKILL)
    case "exits": os._exit(1)
"""


def child(folder: Path, ends: str, lines: int = 1) -> subprocess.Popen[str]:
    started = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(folder), ends, str(lines)],
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        preexec_fn=_without_core if sys.platform != "win32" else None,
    )
    assert started.stdout is not None
    assert started.stdout.readline().startswith("begun")
    return started


def _without_core() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def end(started: subprocess.Popen[str]) -> None:
    started.communicate("\n", timeout=60)


def left(folder: Path) -> list[str]:
    return sorted("." + path.name.partition(".")[2] for path in folder.iterdir())


@pytest.fixture
def run(tmp_path: Path) -> Iterator[LogRun]:
    begun = LogRun(tmp_path / "logs", ("Verislide 0", "Linux"))
    begun.begin()
    yield begun
    begun.end()


def test_a_run_of_which_nothing_is_told_leaves_nothing(run: LogRun) -> None:
    assert left(run.folder) == [".log", ".native", ".running"]
    run.end()
    assert left(run.folder) == []
    run.end()  # again, as the end of the process does


def test_what_was_logged_stays_and_begins_with_the_versions(run: LogRun) -> None:
    LOG.info("told")
    LOG.debug("not told")
    logging.getLogger("PIL").info("not told either")
    run.end()
    LOG.warning("too late")
    (path,) = run.folder.iterdir()
    lines = path.read_text("utf-8").splitlines()
    assert lines[:2] == ["Verislide 0", "Linux"] and len(lines) == 3 and lines[2].endswith(": told")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows gives a user's folder to the user alone by itself")
def test_nobody_else_may_read_it(run: LogRun) -> None:
    LOG.info("told")
    os.umask(os.umask(0))
    assert stat.S_IMODE(run.folder.stat().st_mode) == 0o700
    for path in run.folder.glob("*.log"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for path in run.folder.glob("*.native"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets few people make links")
def test_a_link_that_lies_in_the_way_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "other").write_text("kept")
    (tmp_path / "x.log").symlink_to(tmp_path / "other")
    LogFile(tmp_path / "x.log", ("head",)).close()
    assert (tmp_path / "other").read_text() == "kept" and not (tmp_path / "x.log").is_symlink()


def _say(handler: LogFile, number: int) -> None:
    """As from another line of code each time."""
    record = logging.LogRecord("viewer", logging.WARNING, __file__, number, "", (), None, "f")
    handler.handle(record)


def test_two_files_of_bounded_size_are_kept_and_the_newest_lines_are_there(tmp_path: Path) -> None:
    handler = LogFile(tmp_path / "x.log", ("head",), largest=2000)
    for number in range(400):
        _say(handler, number)
    handler.close()
    sizes = {path.name: path.stat().st_size for path in tmp_path.iterdir()}
    assert set(sizes) == {"x.log", "x.1.log"} and max(sizes.values()) <= 2000 + 200
    told = [path.read_text().splitlines() for path in (handler.older, handler.path)]
    assert [lines[0] for lines in told] == ["head", "head"]
    numbers = [int(line.split(" viewer:")[1].split()[0]) for lines in told for line in lines[1:]]
    assert numbers == list(range(400 - len(numbers), 400)) and len(numbers) > 20


def test_what_fails_sixty_times_a_second_is_a_handful_of_lines(tmp_path: Path) -> None:
    handler = LogFile(tmp_path / "x.log")
    for _ in range(5000):
        _say(handler, 7)
    handler.close()
    lines = handler.path.read_text().splitlines()
    assert len(lines) == 3 + 11  # of 4, 8 ... 4096
    assert lines[-1].endswith("(time number 4096)")


def test_places_without_end_are_no_log_without_end(tmp_path: Path) -> None:
    handler = LogFile(tmp_path / "x.log", largest=10**9)
    for number in range(5000):
        _say(handler, number)
    handler.close()
    assert len(handler.path.read_text().splitlines()) < 600


@pytest.mark.parametrize("ends", ["dies", "aborts"])
def test_the_next_start_finds_once_that_the_last_one_died(tmp_path: Path, ends: str) -> None:
    end(child(tmp_path, ends))
    assert left(tmp_path) == [".log", ".native", ".running"]
    runs = [LogRun(tmp_path) for _ in range(2)]
    for one in runs:
        one.begin()
        one.end()
    first, second = (one.left for one in runs)
    assert second is None and first is not None
    assert first.lines[0] == f"Fatal Python error: {'Segmentation fault' if ends == 'dies' else 'Aborted'}"
    assert first.lines[1] == "The thread that died:"
    assert left(tmp_path) == [".crash.txt", ".log"]
    (kept,) = tmp_path.glob("*.crash.txt")
    assert kept.read_text().splitlines() == list(first.lines)
    assert str(PROJECT) not in kept.read_text() and "/" not in kept.read_text()


@pytest.mark.parametrize("ends", ["kills", "exits", "quiet"])
def test_a_run_that_was_killed_or_ended_by_itself_is_no_crash(tmp_path: Path, ends: str) -> None:
    end(child(tmp_path, ends))
    run = LogRun(tmp_path)
    run.begin()
    run.end()
    assert run.left is None
    assert left(tmp_path) in ([".log"], [])


def test_what_lives_beside_it_is_left_alone_and_both_write_whole_lines(tmp_path: Path) -> None:
    others = [child(tmp_path, "quit", 200) for _ in range(2)]
    run = LogRun(tmp_path)
    run.begin()
    assert run.left is None
    assert len(list(tmp_path.glob("*.running"))) == 3
    run.end()
    for one in others:
        end(one)
    lines = [line for path in tmp_path.glob("*.log") for line in path.read_text().splitlines()]
    assert len(lines) == 2 * (200 + 1)
    assert all(line == "Verislide" or line.endswith(": a line that is to stay whole") for line in lines)


def test_only_the_last_runs_are_kept(tmp_path: Path) -> None:
    for number in range(30):
        for ending in (".log", ".1.log", ".crash.txt", ".native"):
            (tmp_path / f"verislide-20260101-0000{number:02}-77{ending}").write_text("x")
    (tmp_path / "notes of mine.txt").write_text("mine")
    run = LogRun(tmp_path)
    run.begin()
    run.end()
    kept = {path.name.partition(".")[0] for path in tmp_path.iterdir()}
    assert kept == {"notes of mine", *(f"verislide-20260101-0000{number}-77" for number in range(30 - KEPT, 30))}
    assert not list(tmp_path.glob("*.native"))


def test_without_a_folder_the_program_runs_without_a_log(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    run = LogRun(tmp_path / "file" / "logs")
    run.begin()
    assert run.log is None and run.left is None
    LOG.warning("nobody hears it")
    run.end()
    assert capfd.readouterr() == ("", "")


NATIVE = """Windows fatal exception: access violation

Current thread 0x00001f44 [Müller] (most recent call first):
  File "C:\\Users\\Müller\\Verislide\\_internal\\viewer\\ui\\job_pool.py", line 12 in run
  File "viewer/ui/program.py", line 63 in run_window
  File "C:\\Users\\Müller\\Lib\\threading.py", line 1012 in _bootstrap
  File "/opt/Müller/lib/python3.13/site-packages/PIL/Image.py", line 3 in open
  File "/data/Müller/viewer/slide of Müller.py", line 4 in f
  File "/data/Müller/main.py", line 4 in <module>
  File "D:/Müller.py", line 5 in <lambda>
Extension modules: numpy.Müller
Müller 4711
"""


def test_of_pythons_lines_only_known_parts_are_kept() -> None:
    assert native_lines(NATIVE) == [
        "Windows fatal exception: access violation",
        "The thread that died:",
        "  viewer.ui.job_pool:12 run",
        "  viewer.ui.program:63 run_window",
        "  threading:1012 _bootstrap",
        "  PIL.Image:3 open",
        "  ?:4 f",
        "  main:4 <module>",
        "  ?:5 <lambda>",
    ]
    assert native_lines("") == native_lines("Müller 4711\n") == []


@pytest.mark.skipif(not hasattr(signal, "SIGTERM") or sys.platform == "win32", reason="signals")
def test_a_program_that_is_told_to_end_without_hearing_it_is_no_crash(tmp_path: Path) -> None:
    started = child(tmp_path, "quit")
    started.send_signal(signal.SIGTERM)
    started.communicate(timeout=60)
    run = LogRun(tmp_path)
    run.begin()
    run.end()
    assert run.left is None
