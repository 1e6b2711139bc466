"""Runs ``main.py`` with a review, judges one field by key, says so, and waits to be told to end.

``python -m tests.ui.ending_child REVIEW [dialog]``: with a dialog that waits for an answer. The exit code is the
program's; 3 where it was waited for in vain.
"""

from __future__ import annotations

import runpy
import signal
import sys
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.conftest import PROJECT
from viewer.ui.main_window import MainWindow
from viewer.ui.review import glance
from viewer.ui.review.window import ReviewWindow
from viewer.ui.settings import Settings

WAIT_MS = 60_000


def reviewing(app: QApplication) -> ReviewWindow | None:
    windows = (one for one in app.topLevelWidgets() if isinstance(one, MainWindow))
    return next((one.reviewing.review for one in windows), None)


def begin_to_read(app: QApplication, ends_with_dialog: bool) -> Iterator[Callable[[], bool]]:
    """Yields what is to be waited for before the next key."""
    yield lambda: reviewing(app) is not None
    window = reviewing(app)
    assert window is not None
    yield lambda: window.worklist is not None and window.worklist.reader.button.hasFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    yield lambda: window.reading is not None and window.reading.desk is not None
    page = window.reading
    yield lambda: page.flow.stop is not None and page.desk.was_sharp
    stop = page.flow.stop
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F8)
    yield lambda: page.flow.stop != stop and not page.flow.writer.is_busy
    print("waits", flush=True)
    if ends_with_dialog:
        QMessageBox(window).exec()


def main(review: str, *given: str) -> None:
    """Start the program; a hand beside it begins to read."""
    # A shell that starts tests in the background has them ignore it, and what is ignored stays so.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    app = QApplication(["main.py"])
    glance.LEAST = 0.0
    Settings().reader = "MK"
    steps = begin_to_read(app, "dialog" in given)
    awaited = [next(steps)]

    def look() -> None:
        if awaited[0]():
            timer.stop()
            for awaited[0] in steps:
                timer.start()
                break

    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    QTimer.singleShot(WAIT_MS, lambda: app.exit(3))
    sys.argv = ["main.py", review]
    runpy.run_path(str(PROJECT / "main.py"), run_name="__main__")


if __name__ == "__main__":
    main(*sys.argv[1:])
