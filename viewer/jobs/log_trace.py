"""What may be said of an exception where nobody may learn of a slide or a person; standard library only, no Qt.

Nothing is searched for names: only what cannot hold one is let through. That is types, names of modules and functions,
numbers of lines, lines of the program's own source, and texts that stand in the code as they are.
"""

from __future__ import annotations

import errno
import linecache
import re
import sys
from pathlib import Path
from types import CodeType, FrameType, TracebackType
from typing import Final

PACKAGE: Final = "viewer"
_HOME: Final = Path(__file__).resolve().parents[1]
"""The folder of the program's own code."""
_FIRST, _LAST = 12, 36
"""Frames that are told of a long traceback."""
_MOST_CAUSES: Final = 4
_LONGEST: Final = 200
_MODULE: Final = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*", re.ASCII)
_FUNCTION: Final = re.compile(r"[\w.<>]+", re.ASCII)
_WORD: Final = r"[A-Za-z_]\w*"
_NAMES: Final = rf"{_WORD}(?:\.(?:{_WORD}|<locals>))*"
_KNOWN_TEXTS: Final = tuple(
    re.compile(pattern, re.ASCII)
    for pattern in (
        rf"'{_NAMES}' object (?:is not (?:callable|iterable|subscriptable)|does not support item assignment)",
        rf"'{_NAMES}' object has no attribute '(?P<used>{_WORD})'",
        rf"unsupported operand type\(s\) for \S{{1,3}}: '{_NAMES}' and '{_NAMES}'",
        rf"'\S{{1,2}}' not supported between instances of '{_NAMES}' and '{_NAMES}'",
        rf"cannot access local variable '(?P<used>{_WORD})' where it is not associated with a value",
        rf"name '(?P<used>{_WORD})' is not defined",
        r"(?:list|tuple|string) index out of range",
        r"(?:division|float division|integer division or modulo) by (?:zero|0)",
        r"maximum recursion depth exceeded[a-z ]{0,60}",
        r"not enough values to unpack \(expected \d+, got \d+\)",
        r"Internal C\+\+ object \([\w.]+\) already deleted\.",
    )
)
"""What Python and Qt's binding say with names of types and of what the code calls by name, never with values."""


def trace_lines(error: BaseException, trace: TracebackType | None = None) -> list[str]:
    """The exception with those that it came from, the first of them first, and where each was raised.

    Args:
        error: Any exception.
        trace: Where ``error`` came along; its own traceback where it is left out.
    """
    chain, seen = [(error, trace or error.__traceback__)], {id(error)}
    while len(chain) <= _MOST_CAUSES:
        last = chain[-1][0]
        before = last.__cause__ or (None if last.__suppress_context__ else last.__context__)
        if before is None or id(before) in seen:
            break
        seen.add(id(before))
        chain.append((before, before.__traceback__))
    lines: list[str] = []
    for one, where in reversed(chain):
        lines += [f"  {line}" for line in _frames(where)]
        lines.append(error_words(one, where))
        lines.append("led to:")
    return lines[:-1]


def error_words(error: BaseException, trace: TracebackType | None = None) -> str:
    """The type of an exception, and its text where that is one of the code's own; a missing file's name is not told."""
    kind = type(error)
    words = kind.__qualname__ if kind.__module__ == "builtins" else f"{_module(kind.__module__)}.{kind.__qualname__}"
    if not _FUNCTION.fullmatch(words):
        words = "an exception"
    if isinstance(error, OSError):
        # A number says why; the text goes on with the path.
        number = error.errno if isinstance(error.errno, int) else None
        return words if number is None else f"{words}: {errno.errorcode.get(number, number)}"
    text = _allowed_text(error, trace or error.__traceback__)
    return f"{words}: {text}" if text else words


def signature(error: BaseException, trace: TracebackType | None = None) -> str:
    """The same for what is the same fault: the type, and the innermost line of the program's own."""
    places = [_place(frame, line) for frame, line in _walk(trace or error.__traceback__)]
    own = [place for place in places if place.startswith((f"{PACKAGE}.", "main:"))]
    return f"{error_words(error).partition(':')[0]} {(own or places or [''])[-1]}"


def _walk(trace: TracebackType | None) -> list[tuple[FrameType, int]]:
    found = []
    while trace is not None:
        found.append((trace.tb_frame, trace.tb_lineno))
        trace = trace.tb_next
    return found


def _frames(trace: TracebackType | None) -> list[str]:
    walked = _walk(trace)
    lines = [_frame_line(frame, line) for frame, line in walked]
    if len(lines) > _FIRST + _LAST:
        left_out = len(lines) - _FIRST - _LAST
        lines[_FIRST:-_LAST] = [f"… {left_out} more …"]
    return lines


def _frame_line(frame: FrameType, line: int) -> str:
    name = frame.f_code.co_qualname
    place = f"{_place(frame, line)} {name if _FUNCTION.fullmatch(name) else '?'}"
    source = _source(frame, line)
    return f"{place} | {source}" if source else place


def _place(frame: FrameType, line: int) -> str:
    return f"{_module(frame.f_globals.get('__name__'))}:{line}"


def _module(name: object) -> str:
    """A module's name, where one of that name is loaded: code may be run under any words."""
    if name == "__main__":
        return "main"
    return name if isinstance(name, str) and name in sys.modules and _MODULE.fullmatch(name) else "?"


def _source(frame: FrameType, line: int) -> str:
    """The line of code, where it is of the program itself; a packed program has no source beside it."""
    path = Path(frame.f_code.co_filename)
    if not path.is_absolute() or not path.is_relative_to(_HOME) or path.suffix != ".py":
        return ""
    return linecache.getline(str(path), line).strip()[:_LONGEST]


def _allowed_text(error: BaseException, trace: TracebackType | None) -> str:
    try:
        text = str(error)
    except Exception:  # an exception may be as broken as anything else
        return ""
    walked = _walk(trace)
    code = walked[-1][0].f_code if walked else None
    if not text or len(text) > _LONGEST or "\n" in text:
        return ""
    if code is not None and is_constant(text, code):
        return text
    for pattern in _KNOWN_TEXTS:
        if found := pattern.fullmatch(text):
            used = found.groupdict().get("used")
            return text if used is None or (code is not None and _is_called(used, code)) else ""
    return ""


def is_constant(text: str, code: CodeType) -> bool:
    """Whether ``text`` stands in the code as it is, so that nothing can have been put into it."""
    return any(isinstance(one, str) and one == text for one in code.co_consts)


def _is_called(name: str, code: CodeType) -> bool:
    return name in (*code.co_names, *code.co_varnames, *code.co_cellvars, *code.co_freevars)
