"""What is said of work that is under way."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from viewer.jobs.duration import duration
from viewer.jobs.work_queue import ItemState
from viewer.ui.work.runner import Running

SPACE = "\N{NO-BREAK SPACE}"


def running_sentence(state: ItemState, running: Running, *, checks: bool) -> str:
    """How far it is; ``checks`` says whether what is written is being looked at."""
    step = running.pace.step
    fraction = step.fraction if step is not None else None
    percent = f"{int(100 * fraction)}{SPACE}%" if fraction is not None else ""
    if running.stopping:
        return _words("Stopping")
    if state is ItemState.PAUSED:
        return _words("Paused at {0}").format(percent) if percent else _words("Paused")
    if step is None or not percent:
        return _words("Beginning")
    if checks:  # how long it takes has no room here, and stands below the queue
        return _words("Checking, {0}").format(percent)
    left = running.pace.seconds_left
    rest = _words(", about {0} left").format(duration(left)) if left is not None else ""
    return percent + rest


def _words(text: str) -> str:
    return QCoreApplication.translate("Work", text)
