"""How a record of the log is written: nothing in it can name a slide, a file or a person; standard library only, no Qt.

A message is written where it stands in the calling code as it is. What was to be put into it is written where it is a
number or an exception's type, and of other people's code not even numbers: those may be values of a slide.
"""

from __future__ import annotations

import logging
import re
import sys
import time
from collections.abc import Mapping
from types import FrameType
from typing import Final

from viewer.jobs.log_trace import PACKAGE, error_words, is_constant, signature, trace_lines

NOT_TOLD: Final = "(text left out)"
_HIDDEN: Final = "…"
_TOP: Final = re.compile(r"[A-Za-z_]\w*", re.ASCII)
_PLAIN: Final = re.compile(r"[\w.<>]+", re.ASCII)


class Known(str):
    """Words out of a fixed list, or made of the program's own alone, which may stand in the log."""


def settle(record: logging.LogRecord) -> str:
    """What of ``record`` may be written, as a line, and below it what may be told of its exception.

    To be called while the logging call runs, on its thread: whether the message is the code's own is looked up there.
    """
    own = is_own(record)
    when = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(record.created))
    thread = "main" if record.threadName == "MainThread" else "beside"
    place = f"{_logger(record.name)}:{record.lineno} {_plain(record.funcName)}"
    level = record.levelname if record.levelname in _LEVELS else "?"
    line = f"{when}.{int(record.msecs):03} {level} {thread} {place}: {_message(record, own)}"
    return "\n".join([line, *(f"    {one}" for one in _exception(record))])


def is_own(record: logging.LogRecord) -> bool:
    """Whether the program itself says it, not a library."""
    return record.name == PACKAGE or record.name.startswith(f"{PACKAGE}.")


def key(record: logging.LogRecord) -> str:
    """The same for records that say the same of the same place."""
    error = record.exc_info[1] if record.exc_info else None
    said = "" if error is None else signature(error)
    if isinstance(record.args, tuple):
        said += "".join(f" {one}" for one in record.args if type(one) is Known)
    return f"{record.name}:{record.lineno}:{said}"


_LEVELS: Final = frozenset(logging.getLevelNamesMapping())


def _message(record: logging.LogRecord, own: bool) -> str:
    frame = _caller(record)
    if not isinstance(record.msg, str) or frame is None or not is_constant(record.msg, frame.f_code):
        return NOT_TOLD
    if not record.args:
        return record.msg
    args = record.args
    try:
        if isinstance(args, Mapping):
            said = record.msg % {name: _told(value, own) for name, value in args.items()}
        else:
            said = record.msg % tuple(_told(value, own) for value in args)
    except (TypeError, ValueError, KeyError):  # the message wants a number where there is something else
        return record.msg
    return said


def _told(value: object, own: bool) -> object:
    if own and isinstance(value, (bool, int, float)):
        return value
    if own and type(value) is Known:
        return str(value)
    return error_words(value) if isinstance(value, BaseException) else _HIDDEN


def _exception(record: logging.LogRecord) -> list[str]:
    if not record.exc_info or record.exc_info[1] is None:
        return []
    return trace_lines(record.exc_info[1], record.exc_info[2])


def _caller(record: logging.LogRecord) -> FrameType | None:
    frame: FrameType | None = sys._getframe()
    while frame is not None:
        code = frame.f_code
        if code.co_filename == record.pathname and code.co_name == record.funcName and frame.f_lineno == record.lineno:
            return frame
        frame = frame.f_back
    return None


def _logger(name: str) -> str:
    """Whose it is: a module of the program, or the library that a module's name begins with."""
    if name in (PACKAGE, "py.warnings") or (name.startswith(f"{PACKAGE}.") and name in sys.modules):
        return name
    top = name.partition(".")[0]
    return top if top in sys.modules and _TOP.fullmatch(top) else "?"


def _plain(name: str | None) -> str:
    return name if name and _PLAIN.fullmatch(name) else "?"
