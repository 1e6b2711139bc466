"""Walks through a pair with random gestures and measures, in what is on screen, whether the panes keep step.

Run as a program of its own, since Qt takes a scaling factor (QT_SCALE_FACTOR) only at its start:
``gesture_walk.py ORIGINAL CONVERSION GESTURES SEED``. Prints what it found as JSON. The slides' pixels must tell where
they lie (CoordinatePainter).
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.gesture_eye import Eye, Findings
from tests.ui.gesture_hand import Hand
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme

WAIT_MS = 120_000
"""However busy the machine is: only a test that fails waits so long."""


def settle(window: MainWindow) -> None:
    """Until every tile in sight is there and painted."""
    session = window.session
    canvases = window.view.canvases()

    def settled() -> bool:
        return session.loader.pending == 0 and all(canvas.drawer.complete for canvas in canvases)

    QApplication.processEvents()
    QApplication.processEvents()
    wait_for(settled, "tiles")
    QApplication.processEvents()


def walk(window: MainWindow, gestures: int, seed: int) -> Findings:
    """Make ``gestures`` random gestures, and measure after each."""
    chance = random.Random(seed)
    hand, eye = Hand(window, chance), Eye(window, chance)
    for _ in range(gestures):
        name, gesture = ("fit", hand.fit) if eye.is_lost() else hand.gesture()
        before = eye.viewport
        hold = gesture()
        hand.leave()
        settle(window)
        eye.measure(name, before, hold)
    return eye.found


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """Run the event loop until ``condition`` holds."""
    deadline = QDeadlineTimer(WAIT_MS)
    alarm = QTimer(interval=10)
    alarm.start()
    while not condition():
        if deadline.hasExpired():
            raise TimeoutError(f"waited in vain for {what}")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def open_pair(original: Path, conversion: Path, settings: Path) -> MainWindow:
    """An active window of 900 x 600 in which the pair is open, aligned and read by its last readers."""
    apply_theme("dark")
    window = MainWindow(Settings(settings))
    window.resize(900, 600)
    window.show()
    window.activateWindow()
    wait_for(window.isActiveWindow, "an active window")
    session = window.session
    window.open([original, conversion])

    def opened() -> bool:
        panes = session.comparison.state.panes
        ready = len(panes) == 2 and panes[1].alignment is not None and not session.is_going_over
        return ready and not window.jobs.jobs

    wait_for(opened, "the pair")
    settle(window)
    return window


@contextmanager
def pair_alone(original: str, conversion: str) -> Iterator[MainWindow]:
    """The pair in the window of a program of its own, without what hides coordinates in pixels."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        window = open_pair(Path(original), Path(conversion), Path(folder) / "settings.ini")
        # Lines and numbers lie over large pixels.
        window.session.show_display(replace(window.session.comparison.state.display, pixel_grid=False))
        yield window
        window.close()
    app.processEvents()


def main(original: str, conversion: str, gestures: int, seed: int) -> Findings:
    with pair_alone(original, conversion) as window:
        return walk(window, gestures, seed)


if __name__ == "__main__":
    result = main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
    json.dump(vars(result), sys.stdout)
