"""Draws a shape on a slide and one on its label in a window, waits until it is kept, and is killed as by a crash.

``python -m tests.ui.redaction_child SLIDE SETTINGS``
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from viewer.comparison.annotations.shapes import Shape
from viewer.geometry import Rect
from viewer.redaction.shapes import Reason, RedactionShape
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings


def wait(app: QApplication) -> None:
    app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def main() -> None:
    app = QApplication([])
    window = MainWindow(Settings(Path(sys.argv[2])))
    window.show()
    window.open([Path(sys.argv[1])])
    keeper, tool = window.redacting.keeper, window.redacting.tool
    while keeper.size is None or window.short_jobs.jobs:
        wait(app)
    shape = RedactionShape("one", Shape.box(Rect(10.5, 20.25, 30.0, 40.0), ""), reason=Reason.BARCODE)
    tool.drawn.change(tool.drawing.added(shape))
    label = RedactionShape("two", Shape.box(Rect(1.5, 2.25, 3.0, 4.0), ""), reason=Reason.NAME)
    tool.drawn.change(tool.drawing.on("label").added(label))
    while not keeper.is_at_rest:
        wait(app)
    os.kill(os.getpid(), signal.SIGKILL)


main()
