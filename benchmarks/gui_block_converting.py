"""The longest time for which the window does not answer while slides are converted and others are looked at.

    python -m benchmarks.gui_block_converting [ORIGINAL CONVERSION] [--seconds N]

As ``gui_block``: the original is put into the queue twice, planned, converted and checked with the window for
conversions in sight, while the pair is dragged and zoomed behind it at 60 views a second.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer

from benchmarks.gui_block import FIRST, Pulse, row_of
from benchmarks.measuring import arguments, machine, own_folders, pair, table
from benchmarks.opened_window import application, open_window
from benchmarks.walk import views
from viewer.jobs.work_queue import ItemState

_PLANNING, _CONVERTING, _BOTH = "planning", "converting", "converting, and a walk"
_TARGET = 50.0


def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--seconds", type=float, default=20.0, help="of converting beside a walk")
    options = parser.parse_args()
    folders = own_folders()
    slides = pair(options.slides)
    print(f"GUI thread: ms by which a timer of 10 ms is late. {machine()}\n")
    pulse = Pulse()
    states = _measure(slides, options.seconds, pulse)
    rows = [row_of(phase, pulse.ticks.get(phase, []), _TARGET) for phase in (_PLANNING, _CONVERTING, _BOTH)]
    table(("", "longest", "target", "its CPU", "at s", "over 50 ms", "median", "ticks", "longest, with queue"), rows)
    print(f"\n{', '.join(states)}. {machine()}")
    folders.cleanup()


def _measure(slides: tuple[Path, Path], seconds: float, pulse: Pulse) -> list[str]:
    app = application()
    window = open_window(slides)
    window.actions_["convert"].trigger()
    conversions, out = window.converting.conversions, Path(tempfile.mkdtemp(prefix="verislide-converted-"))
    assert conversions is not None
    conversions.home = str(out)
    folder = Path(tempfile.mkdtemp(prefix="verislide-linked-"))
    again = folder / f"again-{slides[0].name}"
    again.symlink_to(slides[0])
    again.with_suffix("").symlink_to(slides[0].with_suffix(""))
    # What is imported at the first click is not what is asked here.
    app.processEvents()
    pulse.phase = _PLANNING
    pulse.start(app)
    conversions.add([slides[0], again])

    def begin() -> None:
        pulse.phase = _CONVERTING
        conversions.start_all()
        QTimer.singleShot(int(1000 * FIRST), app, begin_walk)

    def begin_walk() -> None:
        pulse.phase = _BOTH
        steps = views(window)
        frames = QTimer(app, interval=16, timerType=Qt.TimerType.PreciseTimer)
        frames.timeout.connect(lambda: window.session.look(next(steps)))
        frames.start()
        QTimer.singleShot(int(1000 * seconds), app, lambda: app.exit())

    QTimer.singleShot(4000, app, begin)
    app.exec()
    found = [str(item.state) for item in conversions.queue.items]
    if str(ItemState.READY) in found or str(ItemState.FAILED) in found:
        raise SystemExit(f"Not everything was converted ({', '.join(found)}): the figures would mean nothing.")
    window.converting.close_jobs()
    window.close()
    for made in (out, folder):
        shutil.rmtree(made, ignore_errors=True)
    return found


if __name__ == "__main__":
    main()
