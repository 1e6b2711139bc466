"""The longest time for which the window does not answer while slides are opened and read.

    python -m benchmarks.gui_block [ORIGINAL CONVERSION] [--seconds N]

A timer of 10 ms runs on the GUI thread in a fresh process of the program: how late it comes is how long a click would
have waited. First the pair is opened, then 20 s of drags, wheel turns and jumps at 60 a second while tiles are read,
then the whole slides are compared for as long, with navigator, table and list of fields in sight.
What others do on the machine makes timers late, too. So the time for which the GUI thread was ready to run and had no
processor (Linux counts it) is taken off: what is left is its own work, and its waiting for locks, the interpreter's
above all. A bare Qt program with the same timer, in the same seconds, tells how late timers are on this machine now.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QTimer

from benchmarks.measuring import arguments, machine, median, own_folders, pair, table
from benchmarks.opened_window import application
from benchmarks.walk import views
from viewer.comparison.whole.result import CompareSettings
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme

TICK = 10.0
FIRST = 2.0
"""Seconds in which imports may still go on."""
TARGETS = {
    "opening, first 2 s": 100.0,
    "opening, afterwards": 50.0,
    "walk": 50.0,
    "comparing, first 2 s": 100.0,
    "comparing, afterwards": 50.0,
}
_SCHEDULE = Path("/proc/thread-self/schedstat")


@dataclass
class Late:
    """How late one tick was, in ms; how much of it the GUI thread queued for a processor; its CPU time meanwhile."""

    at: float
    wall: float
    queued: float
    cpu: float

    @property
    def own(self) -> float:
        """What the program itself answers for."""
        return max(0.0, self.wall - self.queued)


@dataclass
class Pulse:
    """Ticks by phase."""

    phase: str = ""
    tick: float = TICK
    """Milliseconds from one to the next."""
    ticks: dict[str, list[Late]] = field(default_factory=dict)

    def start(self, parent: QObject) -> None:
        """Begin to tick."""
        self._began = time.perf_counter()
        self._last, self._cpu, self._queued = self._began, time.thread_time(), _queued()
        timer = QTimer(parent, interval=int(self.tick), timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._tick)
        timer.start()

    def _tick(self) -> None:
        now, cpu, queued = time.perf_counter(), time.thread_time(), _queued()
        wall = 1000 * (now - self._last) - self.tick
        late = Late(now - self._began, wall, 1000 * (queued - self._queued), 1000 * (cpu - self._cpu))
        self.ticks.setdefault(self.phase, []).append(late)
        self._last, self._cpu, self._queued = now, cpu, queued


def _queued() -> float:
    """Seconds for which this thread was ready and had no processor; 0 where the system does not count that."""
    return int(_SCHEDULE.read_text().split()[1]) / 1e9 if _SCHEDULE.exists() else 0.0


def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--seconds", type=float, default=20.0, help="of random walk, and of comparing")
    parser.add_argument("--bare", action="store_true", help="only the timer")
    options = parser.parse_args()
    if options.bare:
        _bare(options.seconds)
        return
    folders = own_folders()
    slides = pair(options.slides)
    print(f"GUI thread: ms by which a timer of {TICK:g} ms is late. {machine()}\n")
    bare = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.gui_block", "--bare", "--seconds", str(2 * options.seconds + FIRST + 6)],
        cwd=Path(__file__).resolve().parent.parent,
        stdout=subprocess.PIPE,
        text=True,
    )
    pulse = Pulse()
    _measure(slides, options.seconds, pulse)
    rows = [row_of(phase, pulse.ticks.get(phase, []), target) for phase, target in TARGETS.items()]
    others = float(bare.communicate()[0])
    table(("", "longest", "target", "its CPU", "at s", "over 50 ms", "median", "ticks", "longest, with queue"), rows)
    print(f"\nBare Qt program, same time, with queue: longest {others:.1f} ms. {machine()}")
    folders.cleanup()


def row_of(phase: str, ticks: list[Late], target: float) -> list[object]:
    """Of one phase, for the table."""
    if not ticks:
        return [phase, "", target, "", "", "", "", 0, ""]
    worst = max(ticks, key=lambda late: late.own)
    over = sum(late.own > 50 for late in ticks)
    middle = median(late.own for late in ticks)
    longest = max(late.wall for late in ticks)
    return [phase, worst.own, target, worst.cpu, worst.at, over, middle, len(ticks), longest]


def _measure(slides: tuple[Path, Path], seconds: float, pulse: Pulse) -> None:
    app = application()
    apply_theme("dark")
    window = MainWindow(Settings())
    window.resize(1600, 1000)
    window.show()
    app.processEvents()
    first, afterwards, walk, compare, comparing = TARGETS
    pulse.phase = first
    pulse.start(app)

    def begin_walk() -> None:
        pulse.phase = walk
        steps = views(window)
        frames = QTimer(app, interval=16, timerType=Qt.TimerType.PreciseTimer)
        frames.timeout.connect(lambda: window.session.look(next(steps)))
        frames.start()
        QTimer.singleShot(int(1000 * seconds), app, lambda: begin_comparing(frames))

    def begin_comparing(frames: QTimer) -> None:
        frames.stop()
        pulse.phase = compare
        window.docks.show_panel("fields")
        window.comparing.start(window.session.comparison.state.panes[1:], CompareSettings())
        QTimer.singleShot(int(1000 * FIRST), app, lambda: setattr(pulse, "phase", comparing))
        QTimer.singleShot(int(1000 * (FIRST + seconds)), app, lambda: app.exit())  # not quit, which closes the window

    QTimer.singleShot(0, app, lambda: window.session.open(slides))
    QTimer.singleShot(int(1000 * FIRST), app, lambda: setattr(pulse, "phase", afterwards))
    QTimer.singleShot(int(1000 * (FIRST + 3)), app, begin_walk)
    app.exec()
    if len(window.session.comparison.state.panes) != len(slides):
        raise SystemExit("Not both slides were open: the figures would mean nothing.")
    if window.whole_slide.result is None:
        raise SystemExit("Nothing was compared: the figures would mean nothing.")
    window.close()


def _bare(seconds: float) -> None:
    app = application()
    pulse = Pulse()
    pulse.start(app)
    QTimer.singleShot(int(1000 * seconds), app, app.quit)
    app.exec()
    print(max(late.wall for late in pulse.ticks[""]))


if __name__ == "__main__":
    main()
