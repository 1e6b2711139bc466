"""Answers a blinded test by keys alone, tells what it does, and is killed in the midst where that is asked.

``python -m tests.ui.review.blind_child REVIEW SETTINGS [WHEN NUMBER]``: WHEN is before, within or after the writing of
answer NUMBER of this process. Prints JSON a line: where it goes on, each answer before its key is pressed, and the end.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.review.session_child import PATIENCE_MS, doom, tell
from viewer.app import SWITCH_SECONDS
from viewer.review.events import Act
from viewer.review.record import open_record
from viewer.review.stops import Reading
from viewer.ui.job_pool import JobPool
from viewer.ui.review.blind_page import BlindPage, Stage
from viewer.ui.review.keeper import ReviewKeeper
from viewer.ui.review.preparer import Preparer
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme

KEYS = (("A", Qt.Key.Key_F8), ("B", Qt.Key.Key_F10), ("B", Qt.Key.Key_F10))
"""Of the trials, one after the other, again and again."""


def wait(app: QApplication, until: Callable[[], bool]) -> None:
    late = QTimer(singleShot=True, interval=PATIENCE_MS)
    late.start()
    while not until():
        if not late.isActive():
            raise SystemExit("Waited in vain.")
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def main(review: Path, settings: Path, when: str = "", number: str = "0") -> None:
    if when:
        doom(when, int(number), Act.ANSWER)
    sys.setswitchinterval(SWITCH_SECONDS)
    app = QApplication([])
    apply_theme("dark")
    keeper = ReviewKeeper(open_record(review, "MK"))
    jobs, preparing = JobPool(2), JobPool(1)
    preparer = Preparer(keeper, preparing)
    page = BlindPage(keeper, preparer, Settings(settings), jobs)
    page.looking.setInterval(0)
    page.resize(900, 600)
    page.show()
    page.activateWindow()
    wait(app, page.isActiveWindow)
    page.begin(Reading("MK"))

    def asked() -> int | None:
        """Number of the trial that can be answered."""
        trial = page.flow.trial
        return trial.number if trial is not None and page.bar.buttons["A"].isEnabled() else None

    wait(app, lambda: page.stage is Stage.BEGIN or asked() is not None)
    if page.stage is Stage.BEGIN:
        QTest.keyClick(app.focusWindow(), Qt.Key.Key_Return)
    while True:
        wait(app, lambda: page.stage is Stage.ANSWERED or asked() is not None)
        at = asked()
        if at is None:
            break
        side, key = KEYS[(at - 1) % len(KEYS)]
        tell("answer", trial=at, answer=side)
        QTest.keyClick(app.focusWindow(), key)
        wait(app, lambda at=at: page.stage is Stage.ANSWERED or asked() not in (at, None))
    QTest.keyClick(app.focusWindow(), Qt.Key.Key_Return)
    wait(app, lambda: page.stage is Stage.RESULT)
    page.stop()
    preparer.stop()
    jobs.close()
    preparing.close()
    keeper.close()
    tell("ended")


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)  # threads that work for the window would keep the process
