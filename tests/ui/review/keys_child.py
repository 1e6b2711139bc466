"""Reads a review by keys alone, in the window for reviews, as fast as fields come; knows nothing of what was read.

``keys_child.py RECORD``. Prints "at PAIR FIELD" of every field that it sees, and "said PAIR FIELD NUMBER" when the
verdict is on the disk as event NUMBER and the window has gone on; "ended" when it has ended the reading.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from viewer.review.setup import Verdict
from viewer.review.stops import Reading, Stop
from viewer.ui.garbage import GuiGarbage
from viewer.ui.review.pages import real_pages
from viewer.ui.review.window import ReviewWindow
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme

WAIT_MS = 120_000
KEYS = {Verdict.SAME: Qt.Key.Key_F8, Verdict.UNSURE: Qt.Key.Key_F9, Verdict.DIFFERENT: Qt.Key.Key_F10}


def verdict_of(pair: int, field: int) -> Verdict:
    """What this reader says of a field."""
    return tuple(Verdict)[(pair + field) % 3]


def main(path: Path) -> None:
    """Read what is left."""
    application = QApplication([])
    collector = GuiGarbage(application)
    apply_theme("dark")
    settings = Settings(path.with_name("settings.ini"))
    settings.reader = "MK"
    window = ReviewWindow(settings, real_pages())
    window.resize(1000, 700)
    window.show()
    window.activateWindow()
    window.open(path)
    wait(lambda: window.worklist is not None and window.worklist.isVisible() and _focused(window) is not window)
    press(window, Qt.Key.Key_Return)
    wait(lambda: window.reading is not None and window.reading.flow.reading is not None)
    flow, page, keeper = window.reading.flow, window.reading, window.keeper
    assert keeper is not None
    me: Reading = flow.reading

    def seen(before: Stop | None) -> bool:
        return bool(flow.is_done or (flow.stop not in (None, before) and page.desk.was_sharp))

    stop: Stop | None = None
    while True:
        wait(lambda before=stop: seen(before))  # type: ignore[misc]
        stop = flow.stop
        if stop is None:
            break
        tell("at", stop.pair, stop.field)
        press(window, KEYS[verdict_of(stop.pair, stop.field)])
        wait(lambda now=stop: now in keeper.state.readings[me].verdicts and flow.stop != now)  # type: ignore[misc]
        tell("said", stop.pair, stop.field, keeper.state.readings[me].verdicts[stop].seq)
    press(window, Qt.Key.Key_Return)
    wait(lambda: bool(keeper.state.readings[me].ended))
    window.shut_down()
    window.close()
    collector.stop()
    tell("ended")


def tell(*words: object) -> None:
    """To whoever may kill this process at any moment."""
    print(*words, flush=True)


def press(window: ReviewWindow, key: Qt.Key) -> None:
    """One key, to whatever has the keys."""
    QTest.keyClick(_focused(window), key)


def _focused(window: ReviewWindow) -> Any:
    return QApplication.focusWidget() or window


def wait(condition: Callable[[], bool]) -> None:
    """Run the event loop, asleep between events, until it holds."""
    loop, deadline = QEventLoop(), QDeadlineTimer(WAIT_MS)
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: loop.quit() if condition() or deadline.hasExpired() else None)
    timer.start()
    loop.exec()
    if not condition():
        raise SystemExit("what was waited for did not come")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
