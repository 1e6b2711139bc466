"""From all of a slide to 1:1 somewhere, with nothing in memory: how long until both panes are sharp.

    python -m benchmarks.cold_jump [ORIGINAL CONVERSION] [--times N] [--convert SLIDE] [--openseadragon FOLDER]

Before every jump all tiles are forgotten and both slides shown whole; then the shared viewport jumps to a random place
at 1:1. The time runs until both panes were painted from tiles of level 0 alone. Once with nothing else to do, once
while a conversion to DICOM runs in the window's own job pool. It is waiting that is measured, so wall time is the main
figure; CPU time of the process stands beside it. The files are in the system's page cache.

Peer: OpenSeadragon with the same jumps on the same slides; see peers/browser.py for its set-up.
"""

from __future__ import annotations

import json
import os
import random
import tempfile
import time
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer

from benchmarks.measuring import arguments, machine, median, own_folders, pair, table
from benchmarks.opened_window import common_part, is_sharp, look, open_window, settle
from benchmarks.peers.browser import Browser
from viewer.conversion.convert import convert_to_dicom
from viewer.geometry import Point
from viewer.jobs.job import Progress
from viewer.ui.main_window import MainWindow

TARGET_RATIO = 3.0
Place = tuple[float, float]
"""Shares of width and height of what both slides cover."""


def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--times", type=int, default=15)
    parser.add_argument("--convert", type=Path, help="the slide that is converted meanwhile (the original)")
    Browser.add_option(parser)
    options = parser.parse_args()
    folders = own_folders()
    slides = pair(options.slides)
    generator = random.Random(4)
    places = [(generator.uniform(0.2, 0.8), generator.uniform(0.2, 0.8)) for _ in range(options.times)]
    print(f"Cold jump to 1:1, two panes of one 1600 x 1000 window: ms until sharp. {machine()}\n")
    window = open_window(slides)
    for place in places[:2]:
        _jump(window, place)  # the first ones import codecs
    idle = [_jump(window, place) for place in places]
    busy = _while_converting(window, options.convert or slides[0], places)
    window.close()
    wall = median(time for time, _ in idle)
    rows = [_row("Verislide, idle", idle, wall), _row(f"while converting (target {TARGET_RATIO:g}x)", busy, wall)]
    browser = Browser.found(options, slides)
    if browser is not None:
        with browser:
            times = browser.run("jump", places=json.dumps(places))["times"]
        rows.append(_row("OpenSeadragon, idle", [(time, float("nan")) for time in times], wall))
    table(("", "median", "slowest", "CPU", "ratio"), rows)
    print(f"\nratio: of the medians, to Verislide idle. {len(places)} jumps each. {machine()}")
    folders.cleanup()


def _row(name: str, times: list[tuple[float, float]], idle: float) -> list[object]:
    walls = [wall for wall, _ in times]
    cpu = median(cpu for _, cpu in times)
    return [name, median(walls), max(walls), cpu if cpu == cpu else "", f"{median(walls) / idle:.1f}x"]


def _jump(window: MainWindow, place: Place) -> tuple[float, float]:
    """Milliseconds of wall and CPU time."""
    session = window.session
    session.fit()
    _wait(window)
    for pane in session.comparison.state.panes:
        session.cache.forget(pane.number)
    part = common_part(window)
    centre = Point(part.x + place[0] * part.width, part.y + place[1] * part.height)
    for canvas in window.view.canvases():
        canvas.drawer.complete = False  # until the jump has been painted
    wall, cpu = time.perf_counter(), time.process_time()
    look(window, centre, 1.0)
    _wait(window)
    return 1000 * (time.perf_counter() - wall), 1000 * (time.process_time() - cpu)


def _wait(window: MainWindow) -> None:
    """Run the event loop, asleep between events, until both panes are sharp."""
    loop = QEventLoop()
    timer = QTimer(interval=2, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: loop.quit() if is_sharp(window) else None)
    timer.start()
    loop.exec()


def _while_converting(window: MainWindow, slide: Path, places: list[Place]) -> list[tuple[float, float]]:
    times: list[tuple[float, float]] = []
    failures: list[Exception] = []
    with tempfile.TemporaryDirectory(prefix="verislide-converted-") as folder:
        job = None
        for number, place in enumerate(places):
            if job is None or job not in window.jobs.jobs:
                target = Path(folder) / str(number)
                job = window.jobs.start("Convert", partial(_convert, slide, target))
                ticking = QEventLoop()
                job.progressed.connect(ticking.quit)
                job.failed.connect(failures.append)
                job.over.connect(ticking.quit)
                ticking.exec()
            if failures:
                raise SystemExit(f"The conversion failed: {failures[0]}")
            times.append(_jump(window, place))
        assert job is not None
        job.cancel()
        settle(window)
    return times


def _convert(slide: Path, target: Path, progress: Progress) -> object:
    return convert_to_dicom(slide, target, progress)


if __name__ == "__main__":
    main()
