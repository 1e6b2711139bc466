"""Puts into the log what nobody caught: exceptions of the window, of threads, of clearing away, and what Qt says."""

from __future__ import annotations

import logging
import re
import sys
import threading
from types import TracebackType
from typing import Any, Final

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from viewer.jobs.log_words import Known

_LOG: Final = logging.getLogger(__name__)
_CATEGORY: Final = re.compile(r"[a-z]+(\.[a-z0-9_]+)*")
_SOURCE: Final = re.compile(r"(Q\w+)::(\w+)", re.ASCII)


class Hooks:
    """In place from the beginning until ``remove``; what they replaced is back then.

    At a terminal the whole exception is printed there, too. Otherwise nothing is: where a desktop keeps what programs
    print, names of slides have no place.
    """

    def __init__(self) -> None:
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook, threading.excepthook, sys.unraisablehook = _uncaught, _in_thread, _unraisable
        self._qt_before = qInstallMessageHandler(_from_qt)

    def remove(self) -> None:
        """Leave it to Python and Qt again."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._qt_before)


def _at_terminal() -> bool:
    try:
        return sys.stderr is not None and sys.stderr.isatty()
    except ValueError:  # it was closed
        return False


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if _at_terminal():
        sys.__excepthook__(kind, error, trace)
    if issubclass(kind, Exception):  # not where somebody interrupts the program
        _LOG.error("an exception that nobody caught", exc_info=(kind, error, trace))


def _in_thread(given: threading.ExceptHookArgs) -> None:
    if _at_terminal():
        threading.__excepthook__(given)
    if given.exc_value is not None and issubclass(given.exc_type, Exception):
        _LOG.error("a thread ended by an exception", exc_info=(given.exc_type, given.exc_value, given.exc_traceback))


def _unraisable(given: Any) -> None:
    if _at_terminal():
        sys.__unraisablehook__(given)
    if given.exc_value is not None:
        _LOG.warning(
            "an exception where none can be raised", exc_info=(given.exc_type, given.exc_value, given.exc_traceback)
        )


def _from_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Of what Qt says, whether it names a file or not, only who says it and where."""
    if kind not in _LEVELS:
        return
    if kind == QtMsgType.QtFatalMsg or _at_terminal():
        print(text, file=sys.stderr, flush=True)  # the process ends, and nobody else would say why
    category = context.category or ""
    said = Known(category if _CATEGORY.fullmatch(category) else "?"), Known(_place(text))
    _LOG.log(_LEVELS[kind], "Qt says something (category %s, in %s)", *said)


_LEVELS: Final = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _place(text: str) -> str:
    """Qt begins its own messages with the name of the function; a class that Qt does not have is none of its."""
    found = _SOURCE.match(text)
    if found is None or not any(hasattr(module, found[1]) for module in (QtCore, QtGui, QtWidgets)):
        return "?"
    kind = next(getattr(module, found[1]) for module in (QtCore, QtGui, QtWidgets) if hasattr(module, found[1]))
    return found.group() if hasattr(kind, found[2]) else f"{found[1]}"
