"""The longest time for which the window for reviews does not answer while a review is opened and read.

    python -m benchmarks.gui_block_reviewing [ORIGINAL CONVERSION] [--pairs N] [--fields N] [--looks SECONDS]

As benchmarks/gui_block.py measures the main window, with a timer of 2 ms on the GUI thread, in the window that readers
have, 1600 x 1000: the record is opened and its work list shown; a reading begins; fields are looked at for so long and
judged by key, each of another pair, which was opened ahead, while the one after it is opened. One pair stands for as
many as are asked for, prepared beforehand. "Most CPU" is what the GUI thread worked in its longest turn.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.gui_block import Late, Pulse, row_of
from benchmarks.measuring import arguments, machine, own_folders, pair, table
from benchmarks.opened_window import application
from benchmarks.review_steps import linked
from viewer.review.events import Act
from viewer.review.record import create_record
from viewer.review.setup import FieldPlan, ReviewSetup
from viewer.review.stops import Stop
from viewer.ui.job_pool import JobPool
from viewer.ui.review.keeper import ReviewKeeper
from viewer.ui.review.pages import real_pages
from viewer.ui.review.preparer import Preparer
from viewer.ui.review.reading_page import ReadingPage
from viewer.ui.review.window import ReviewWindow
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme

TICK = 2.0
TARGET = 50.0
PHASES = OPENING, BEGINNING, READING = "opening, to its list", "beginning to read", "reading on"
_PATIENCE = 120.0


def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--pairs", type=int, default=6)
    parser.add_argument("--fields", type=int, default=1)
    parser.add_argument("--looks", type=float, default=1.0, metavar="SECONDS")
    options = parser.parse_args()
    folders = own_folders()
    app = application()
    apply_theme("dark")
    print(f"GUI thread: ms by which a timer of {TICK:g} ms is late. {machine()}\n")
    pulse = Pulse(tick=TICK)
    with tempfile.TemporaryDirectory(prefix="verislide-block-") as folder:
        review = _prepared(Path(folder), pair(options.slides), options.pairs, options.fields)
        _measure(app, review, options.looks, pulse)
    rows = [[*row_of(one, pulse.ticks.get(one, []), TARGET), _most_cpu(pulse.ticks.get(one, []))] for one in PHASES]
    names = (
        "",
        "longest",
        "target",
        "its CPU",
        "at s",
        "over 50 ms",
        "median",
        "ticks",
        "longest, with queue",
        "most CPU",
    )
    table(names, rows)
    print(f"\n{machine()}")
    folders.cleanup()


def _most_cpu(ticks: list[Late]) -> float:
    return max((late.cpu for late in ticks), default=0.0)


def _measure(app: QApplication, review: Path, looks: float, pulse: Pulse) -> None:
    settings = Settings()
    settings.reader = "benchmark"
    window = ReviewWindow(settings, real_pages())  # as its command makes it, before anybody waits for a review
    window.resize(1600, 1000)
    window.show()
    _rest(0.5)
    pulse.phase = OPENING
    pulse.start(app)
    window.open(review)
    _wait(lambda: window.worklist is not None and window.worklist.reader.button.hasFocus())
    _rest(looks)
    pulse.phase = BEGINNING
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    _wait(lambda: window.reading is not None and window.reading.desk is not None and window.reading.desk.was_sharp)
    page = window.reading
    page.flow.glance.least = 0  # the hand of the reader is not what is measured
    _rest(looks)
    pulse.phase = READING
    while not page.flow.is_done:
        stop = page.flow.stop
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_F8)
        _wait(partial(_has_moved, page, stop))
        _rest(looks)
    pulse.phase = "closing"
    window.close()
    window.shut_down()


def _has_moved(page: ReadingPage, before: Stop) -> bool:
    flow, desk = page.flow, page.desk
    return flow.is_done or (flow.stop != before and desk is not None and desk.was_sharp)


def _prepared(folder: Path, slides: tuple[Path, Path], pairs: int, fields: int) -> Path:
    """A review of which everything is prepared and nothing judged."""
    record = create_record(folder / "block.vsreview", ReviewSetup("Block", plan=FieldPlan(0, fields, 0, 0)))
    for one in linked(folder, slides, pairs):
        record.append(Act.PAIR_ADDED, f"pair {one.number}", after=one)
    keeper, jobs = ReviewKeeper(record), JobPool(1)
    preparer = Preparer(keeper, jobs)
    _wait(lambda: all(one.complete for one in keeper.state.pairs.values()))
    preparer.stop()
    jobs.close()
    keeper.close()
    return record.path


def _rest(seconds: float) -> None:
    end = time.perf_counter() + seconds
    _wait(lambda: time.perf_counter() > end)


def _wait(until: Callable[[], bool]) -> None:
    loop, look = QEventLoop(), QTimer(interval=20)
    end = time.perf_counter() + _PATIENCE
    look.timeout.connect(lambda: (until() or time.perf_counter() > end) and loop.exit())
    look.start()
    loop.exec()
    if not until():
        raise SystemExit("Waited in vain: the figures would mean nothing.")


if __name__ == "__main__":
    main()
