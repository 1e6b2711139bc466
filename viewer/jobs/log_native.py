"""What may be kept of the lines that Python writes when its process dies in compiled code; standard library only.

They name files of code by their paths, which may hold the name of whoever installed the program: a line is put together
anew of the parts that are known, and any other is left out.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path, PurePosixPath
from typing import Final

from viewer.jobs.log_trace import PACKAGE

_HOME: Final = Path(__file__).resolve().parents[1]
_FATAL: Final = re.compile(r"(Fatal Python error|Windows fatal exception): ([A-Za-z -]{3,60}|code 0x[0-9a-fA-F]{1,16})")
_THREAD: Final = re.compile(r"(Current thread|Thread) 0x[0-9a-fA-F]+\b.*\(most recent call first\):")
_FRAME: Final = re.compile(
    r'  File "(?P<path>.+)", line (?P<line>\d{1,7}|\?\?\?) in (?P<name>[\w.<>]{1,120})', re.ASCII
)
_PART: Final = re.compile(r"[A-Za-z_]\w{0,60}", re.ASCII)
_LIBRARIES: Final = ("site-packages", "dist-packages")


def native_lines(text: str) -> list[str]:
    """The lines in which ``text`` says what happened, and where each thread was, the innermost first."""
    lines: list[str] = []
    for line in text.splitlines():
        if found := _FATAL.fullmatch(line.strip()):
            lines.append(f"{found[1]}: {found[2]}")
        elif found := _THREAD.fullmatch(line.strip()):
            lines.append("The thread that died:" if found[1] == "Current thread" else "A thread beside it:")
        elif found := _FRAME.fullmatch(line.rstrip()):
            lines.append(f"  {_module(found['path'])}:{found['line']} {found['name']}")
    return lines


def _module(path: str) -> str:
    """The module of a file of code, where it is the program's own, a library's or Python's; else a question mark."""
    parts = PurePosixPath(path.replace("\\", "/")).with_suffix("").parts
    for place in range(len(parts) - 1, -1, -1):
        rest = parts[place + 1 :]
        if parts[place] in _LIBRARIES and rest:
            return _dotted(rest)
        if parts[place] == PACKAGE and _is_ours(rest):
            return _dotted(parts[place:])
    if not path.startswith("/") and ":" not in path:  # of a packed program, whose modules have no folder
        return _dotted(parts)
    for place, part in enumerate(parts):
        if part.startswith("python3") or part == "Lib":
            rest = parts[place + 1 :]
            return _dotted(rest) if rest and rest[0] in sys.stdlib_module_names else "?"
    return "main" if parts[-1] == "main" else "?"


def _is_ours(rest: tuple[str, ...]) -> bool:
    """Whether the program has such a module; one that is packed has no files to look for."""
    return bool(rest) and (getattr(sys, "frozen", False) or _HOME.joinpath(*rest).with_suffix(".py").is_file())


def _dotted(parts: tuple[str, ...]) -> str:
    shown = parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts
    return ".".join(shown) if all(map(_PART.fullmatch, shown)) else "?"
