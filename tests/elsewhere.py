"""Programs that know nothing of the viewer, run in another process; it stays up, so that they load what they use once.

Tests hold what the viewer says against programs that are written with other libraries. Each would take seconds of
imports, hundreds of times in a run of all tests. Here one process per run answers them all, one after the other, each
in a namespace of its own; it cannot import the viewer, and says so if it has.
"""

from __future__ import annotations

import atexit
import functools
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

SERVER = """
import gc, io, json, os, sys, traceback
asked, told = sys.stdin, os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)  # what libraries print is no answer
for line in asked:
    name, code, arguments, given = json.loads(line)
    said, wrong = io.StringIO(), ""
    sys.argv, sys.stdin, sys.stdout = [name, *arguments], io.StringIO(given), said
    try:
        exec(compile(code, name, "exec"), {"__name__": "__main__", "__file__": name})
    except SystemExit as error:
        wrong = str(error.code or "")
    except BaseException:
        wrong = traceback.format_exc()
    if any(module.partition(".")[0] in ("viewer", "tests") for module in sys.modules):
        wrong += "It has imported what it must not know."
    print(json.dumps([said.getvalue(), wrong]), file=told, flush=True)
    gc.collect()
"""


def said_by(program: str | Path, *arguments: object, given: str = "") -> str:
    """What a program prints that is run with these arguments and ``given`` as standard input.

    Args:
        program: Its code, or the file that holds it.
        arguments: As strings on its command line.
        given: Standard input.

    Raises:
        AssertionError: The program has failed; the text tells where.
    """
    name = str(program) if isinstance(program, Path) else "-c"
    code = program.read_text("utf-8") if isinstance(program, Path) else program
    process = _started()
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write(json.dumps([name, code, [str(one) for one in arguments], given]) + "\n")
    process.stdin.flush()
    answer = process.stdout.readline()
    assert answer, f"the process ended with {process.wait()}"
    said, wrong = json.loads(answer)
    assert wrong == "", wrong
    return str(said)


def answer_of(program: str | Path, *arguments: object, given: str = "") -> Any:
    """The same of a program that prints JSON."""
    return json.loads(said_by(program, *arguments, given=given))


@functools.cache
def _started() -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-I", "-W", "ignore", "-c", SERVER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    )
    atexit.register(process.communicate)  # which ends its input, and so it
    return process
