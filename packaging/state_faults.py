"""The states in which the program tells of its own faults, and where its folders are."""

from __future__ import annotations

import state_slides as slides
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from state_desk import Desk
from state_kind import State
from state_steps import dialog

from viewer.jobs.job import Progress
from viewer.jobs.log_runs import LeftCrash, LogRun
from viewer.ui.crash.dialog import CrashDialog
from viewer.ui.crash.watch import FaultWatch
from viewer.ui.widgets import Banner

_LAST = LeftCrash(
    1_780_300_000.0,
    (
        "Fatal Python error: Segmentation fault",
        "The thread that died:",
        "  openslide.lowlevel:432 read_region",
        "  viewer.slides.openslide_handle:98 read",
        "  viewer.tiles.loader:153 _work",
        "  threading:994 run",
    ),
)


def _watch(desk: Desk, left: LeftCrash | None = None) -> FaultWatch:
    """As the program has it, without a log, for as long as the window lasts."""
    run = LogRun(desk.settings.path.parent / "logs")
    run.left = left
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    watch = FaultWatch(run, app)
    watch.attach(desk.window)
    desk.window.destroyed.connect(watch.stop)
    return watch


def _fails(*_: object) -> None:
    raise ValueError("a place that is not there")


def _slot_fails(desk: Desk) -> None:
    _watch(desk)
    for wait in (0, 1, 2):
        QTimer.singleShot(wait, _fails)


def _job_fails(desk: Desk) -> None:
    def work(progress: Progress) -> None:
        progress.check()
        _fails()

    _watch(desk)
    desk.window.jobs.start("Fail", work)


def _last_died(desk: Desk) -> None:
    _watch(desk, _LAST)


def _last_told(desk: Desk) -> None:
    watch = _watch(desk, _LAST)
    assert watch.offered is not None
    watch.offered.action_triggered.emit()


def _copied(desk: Desk) -> None:
    _job_fails(desk)
    desk.wait(lambda: dialog("CrashDialog")(desk))
    (shown,) = desk.window.findChildren(CrashDialog)
    shown.copy()


def _is_offered(desk: Desk) -> bool:
    return any(one.isVisible() and "unexpectedly" in one.text() for one in desk.window.findChildren(Banner))


FAULT_STATES = (
    State("fault", slides.pair, (_slot_fails,), dialog("CrashDialog"), small=True),
    State("fault-in-background", slides.pair, (_copied,), dialog("CrashDialog")),
    State("last-run-died", slides.pair, (_last_died,), _is_offered, small=True),
    State("last-run-died-report", slides.nothing, (_last_told,), dialog("CrashDialog")),
    State("folders", slides.nothing, ("folders",), dialog("FoldersDialog"), small=True),
)
