"""Examination of a MIRAX slide before this process opens it.

First its text and index files are judged (``mirax_check``), then a child process (``probe``) opens it with
OpenSlide and reads a tile of every level within limits of time and memory: some damaged slides hang OpenSlide
or kill its process.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterable
from pathlib import Path

from openslide import lowlevel

from viewer.slides import probe
from viewer.slides.file_check import is_regular, require_readable
from viewer.slides.mirax_check import DAMAGED, check_mirax
from viewer.slides.openslide_errors import cause_of, impossible_size, refusal
from viewer.slides.plain_pixels import picture_format
from viewer.slides.slide import SlideError

MIRAX_SUFFIX = ".mrxs"

PROBE_OPTION = "--probe"
"""First argument with which a frozen program starts itself as the probe; ``probe.probe_main`` gets the others."""
CONSOLE_PROGRAM = "verislide-cli.exe"
"""In a bundle for Windows: the same program, with a console."""

WALL_SECONDS = 30.0
"""A child that waits for a slow disk uses no processor time; a hanging one runs into its own limit sooner."""

_Key = tuple[tuple[str, int, int], ...]
_passed: dict[_Key, tuple[str, ...]] = {}
_passed_lock = threading.Lock()


def preflight(path: Path) -> tuple[str, ...]:
    """Sentences about what of a MIRAX slide cannot be shown; what has passed once is not probed again.

    Raises:
        SlideError: The slide cannot be opened or is dangerous to open; the sentence names file and cause.
    """
    require_readable(path)
    with path.open("rb") as file:
        if picture_format(file.read(8)) == "TIFF":
            return ()  # a TIFF under another name; the MIRAX driver does not touch it
    known = check_mirax(path)
    key = _fingerprint(path)
    with _passed_lock:
        if key in _passed:
            return _passed[key]
    notices = known + _judge(path, _run(path), told=bool(known))
    with _passed_lock:
        _passed[key] = notices
    return notices


def probed(path: Path) -> tuple[str, ...]:
    """What a child process says of any file that OpenSlide knows: sentences about levels that cannot be read.

    Raises:
        SlideError: OpenSlide refuses the file, hangs or crashes.
    """
    return _judge(path, _run(path), told=False)


def probe_command(path: Path) -> list[str]:
    """What starts the probe for ``path``: this program itself when frozen, else Python without its site folder."""
    arguments = [lowlevel._lib._name, str(path)]
    if getattr(sys, "frozen", False):
        # The program of the window has no standard output on Windows, and the one beside it has.
        beside = Path(sys.executable).with_name(CONSOLE_PROGRAM)
        return [str(beside) if beside.is_file() else sys.executable, PROBE_OPTION, *arguments]
    return [sys.executable, "-I", "-S", probe.__file__, *arguments]


def _run(path: Path) -> subprocess.CompletedProcess[bytes] | subprocess.TimeoutExpired:
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW
    try:
        return subprocess.run(
            probe_command(path),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=WALL_SECONDS,
            check=False,
            creationflags=flags,
        )
    except subprocess.TimeoutExpired as expired:
        return expired


def _judge(
    path: Path, outcome: subprocess.CompletedProcess[bytes] | subprocess.TimeoutExpired, *, told: bool
) -> tuple[str, ...]:
    reports = list(_parsed((outcome.stdout or b"").splitlines()))
    words = (outcome.stderr or b"").decode(errors="replace")[-2000:]
    doing = next((str(report["doing"]) for report in reversed(reports) if "doing" in report), "starting")
    for report in reports:
        if "refused" in report:
            raise refusal(path, report["refused"])
        if "absurd" in report:
            raise impossible_size(path, report)
    if isinstance(outcome, subprocess.TimeoutExpired):
        raise SlideError(
            f"{path.name} cannot be opened: OpenSlide gave no answer in {WALL_SECONDS:g} s while {doing}.",
            advice="If it lies on a slow drive, copy it to a local one.",
            details=words,
        )
    if not any("done" in report for report in reports):
        raise SlideError(
            f"{path.name} {_death(outcome.returncode, words)} while {doing}.", advice=DAMAGED, details=words
        )
    if told:
        return ()
    return tuple(
        f"Level {report['level']} cannot be shown everywhere: {cause_of(str(report['error']))}."
        for report in reports
        if "error" in report
    )


def _death(code: int, words: str) -> str:
    if sys.platform != "win32":
        import signal

        if code in (-signal.SIGXCPU, -signal.SIGKILL):
            return "makes OpenSlide hang"
    if "allocat" in words:
        return "makes OpenSlide ask for more memory than there is"
    return "makes OpenSlide crash"


def _parsed(lines: Iterable[bytes]) -> Iterable[dict[str, object]]:
    for line in lines:
        try:
            report = json.loads(line)
        except ValueError:
            continue
        if isinstance(report, dict):
            yield report


def _fingerprint(path: Path) -> _Key:
    """Names, sizes and times of change of the slide's files: all of its folder."""
    folder = path.with_suffix("")
    files = sorted(file for file in folder.iterdir() if is_regular(file))
    return tuple((str(file.absolute()), (stat := file.stat()).st_size, stat.st_mtime_ns) for file in [path, *files])
