"""A process beside the tests that works figures out anew, with other libraries and without the viewer.

Dear about such a process is what it imports: seconds for OpenSlide, wsidicom and scikit-image. So one process runs all
scripts that a run of tests has questions for, one after the other, each as a program of its own with its own globals.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import io
import json
import os
import runpy
import subprocess
import sys
import threading
import traceback
from pathlib import Path
from typing import Any

SECONDS = 120
"""For one answer; then the process is ended, and the question fails."""

_process: subprocess.Popen[str] | None = None


def worked_out(script: Path | str, *arguments: object, asked: str = "") -> str:
    """What a script prints, given as a file or as its text, with these arguments and with ``asked`` on its input.

    Raises:
        AssertionError: It failed, took too long, or imported something of the viewer.
    """
    global _process
    if _process is None or _process.poll() is not None:
        _process = _started()
    process = _process
    assert process.stdin is not None and process.stdout is not None
    question = {
        "file": str(script) if isinstance(script, Path) else None,
        "code": script if isinstance(script, str) else None,
        "arguments": [str(argument) for argument in arguments],
        "asked": asked,
    }
    alarm = threading.Timer(SECONDS, process.kill)
    alarm.start()
    try:
        process.stdin.write(json.dumps(question) + "\n")
        process.stdin.flush()
        line = process.stdout.readline()
    finally:
        alarm.cancel()
    assert line, f"the other process ended with {process.wait()} or took more than {SECONDS} s"
    reply: dict[str, str] = json.loads(line)
    assert not reply["failed"], reply["failed"]
    return reply["printed"]


def answer_of(script: Path | str, *arguments: object, asked: str = "") -> Any:
    """The same of a script that prints JSON."""
    return json.loads(worked_out(script, *arguments, asked=asked))


def _started() -> subprocess.Popen[str]:
    # -P: nothing beside this file can be imported, which is what keeps the scripts from the project.
    command = [sys.executable, "-P", __file__]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    process = subprocess.Popen(command, **pipes, text=True, encoding="utf-8", cwd=Path(__file__).parent)
    atexit.register(_end, process)
    return process


def _end(process: subprocess.Popen[str]) -> None:
    process.communicate()


def _serve() -> None:
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a library of C prints is no reply
    for line in io.TextIOWrapper(os.fdopen(os.dup(0), "rb"), encoding="utf-8"):
        print(json.dumps(_reply(**json.loads(line))), file=replies, flush=True)


def _reply(file: str | None, code: str | None, arguments: list[str], asked: str) -> dict[str, str]:
    printed, failed = io.StringIO(), ""
    sys.argv, sys.stdin = [file or "-c", *arguments], io.StringIO(asked)
    try:
        with contextlib.redirect_stdout(printed):
            if file is not None:
                runpy.run_path(file, run_name="__main__")
            else:
                exec(compile(code or "", "<asked>", "exec"), {"__name__": "__main__"})
    except SystemExit as ended:
        failed = str(ended.code or "")
    except Exception:
        failed = traceback.format_exc()
    gc.collect()  # files that a script left open
    if any(name.split(".")[0] == "viewer" for name in sys.modules):
        failed = f"{file or code} imports something of the viewer"
    return {"printed": printed.getvalue(), "failed": failed}


if __name__ == "__main__":
    _serve()
