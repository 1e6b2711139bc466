"""What is said of the slides of the queue, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from viewer.conversion.plan import ConversionPlan
from viewer.conversion.queue import QueueItem
from viewer.conversion.verify.result import VERIFYING
from viewer.jobs.duration import duration
from viewer.jobs.work_queue import ItemState
from viewer.ui.convert.looks import NoPlan
from viewer.ui.language import localized
from viewer.ui.widgets.numbers import file_size
from viewer.ui.work.runner import Running
from viewer.ui.work.words import SPACE, running_sentence


def short_time(seconds: float) -> str:
    """Like 9 s; what takes less than one says so."""
    return duration(seconds) if seconds >= 1 else f"<{SPACE}1{SPACE}s"


def state_sentence(item: QueueItem, running: Running | None, plan: ConversionPlan | NoPlan | None) -> str:
    """The line below the name in the queue."""
    if running is not None:
        return running_sentence(item.state, running, checks=is_checking(running))
    match item.state:
        case ItemState.WAITING:
            return translated("Waiting")
        case ItemState.FAILED if item.is_lost:
            return translated("Its folder is not there any more")
        case ItemState.FAILED:
            return (
                translated("A check failed, nothing kept")
                if item.verification is not None
                else translated("Not converted")
            )
        case ItemState.DONE:
            return _done_sentence(item)
    if isinstance(plan, NoPlan):
        return translated("Cannot be converted")
    if item.interrupted:
        return translated("Not finished last time")
    if item.stopped:
        return translated("Stopped; nothing was kept")
    if plan is None:
        return translated("Looking at it…")
    return translated("Ready, about {0} in {1}").format(file_size(plan.bytes), short_time(plan.seconds))


def _done_sentence(item: QueueItem) -> str:
    report = item.report
    if item.kept:
        return translated("Was there already, kept")
    if report is None or report.verification is None:
        return translated("Converted, not checked")
    if report.proof is None:
        return translated("Converted, a check failed")
    return translated("Checked: {0}").format(localized(report.proof.short))


def is_checking(running: Running) -> bool:
    """Whether the files are written, and looked at now."""
    step = running.pace.step
    return step is not None and step.text == VERIFYING


def translated(text: str) -> str:
    """``text`` in the language of the window."""
    return QCoreApplication.translate("Convert", text)
