"""The longest time for which the window does not answer while a slide is exported and looked at.

    python -m benchmarks.gui_block_exporting [ORIGINAL CONVERSION] [--seconds N]

As ``gui_block``: all levels of the original are estimated, exported as TIFF and verified, over and over, with the
window for exports in sight, while the pair is dragged and zoomed behind it at 60 views a second.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer

from benchmarks.gui_block import FIRST, Pulse, row_of
from benchmarks.measuring import arguments, machine, own_folders, pair, table
from benchmarks.opened_window import application, open_window
from benchmarks.walk import views
from viewer.export.settings import Format
from viewer.jobs.work_queue import ItemState

_ESTIMATING, _EXPORTING, _BOTH = "estimating", "exporting", "exporting, and a walk"
_TARGET = 50.0
_MANY = 20
"""Exports: more than there is time for."""


def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--seconds", type=float, default=20.0, help="of exporting beside a walk")
    options = parser.parse_args()
    folders = own_folders()
    slides = pair(options.slides)
    print(f"GUI thread: ms by which a timer of 10 ms is late. {machine()}\n")
    pulse = Pulse()
    states = _measure(slides, options.seconds, pulse)
    rows = [row_of(phase, pulse.ticks.get(phase, []), _TARGET) for phase in (_ESTIMATING, _EXPORTING, _BOTH)]
    table(("", "longest", "target", "its CPU", "at s", "over 50 ms", "median", "ticks", "longest, with queue"), rows)
    print(f"\n{', '.join(states)}. {machine()}")
    folders.cleanup()


def _measure(slides: tuple[Path, Path], seconds: float, pulse: Pulse) -> list[str]:
    app = application()
    window = open_window(slides)
    window.actions_["redaction_export"].trigger()
    dialog, exports = window.exporting.dialog, window.exporting.exports
    assert dialog is not None and exports is not None
    dialog.home = Path(tempfile.mkdtemp(prefix="verislide-exported-"))
    # What is imported at the first click is not what is asked here.
    app.processEvents()
    pulse.phase = _ESTIMATING
    pulse.start(app)
    form = dialog.form
    form.formats.set_chosen(Format.TIFF.value)
    form.levels.setCurrentIndex(0)
    form.code.setText("ST-0")
    form.changed.emit()

    def begin() -> None:
        pulse.phase = _EXPORTING
        request = dialog.request(form.settings_called("ST-0"))
        assert request is not None
        codes = [f"ST-{number}" for number in range(_MANY)]
        exports.queue.add(
            [replace(request, settings=form.settings_called(code), out=dialog.home / code) for code in codes]
        )
        exports.start_all()
        dialog.show_page("exports")
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
    found = [str(item.state) for item in exports.queue.items]
    if str(ItemState.FAILED) in found:
        raise SystemExit(f"Not everything was exported ({', '.join(found)}): the figures would mean nothing.")
    window.exporting.close_jobs()
    window.close()
    shutil.rmtree(dialog.home, ignore_errors=True)
    return found


if __name__ == "__main__":
    main()
