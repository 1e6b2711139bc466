"""Draws a shape in a window, confirms its check list by hand, waits until that is kept, and is killed as by a crash.

``python -m tests.ui.checks_child SLIDE SETTINGS CODE``
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from viewer.export.settings import Format
from viewer.redaction.shapes import Reason
from viewer.ui.export.dialog import CHECKS
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def wait(until: Callable[[], bool]) -> None:
    while not until():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def main(slide: Path, settings: Path, code: str) -> None:
    app = QApplication([])
    window = MainWindow(Settings(settings))
    window.resize(1200, 800)
    window.show()
    window.open([slide])
    keeper, drawn, view = window.redacting.keeper, window.redacting.drawn, window.view
    wait(lambda: keeper.size is not None and not window.short_jobs.jobs and window.session.loader.pending == 0)
    view.canvases()[0].setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_R)
    QTest.mousePress(view.canvases()[0], LEFT, NONE, QPoint(300, 300))
    QTest.mouseMove(view.canvases()[0], QPoint(420, 360))
    QTest.mouseRelease(view.canvases()[0], LEFT, NONE, QPoint(420, 360))
    drawn.change(drawn.drawing.with_reason(Reason.NAME, ""))
    window.exporting.show()
    dialog, reviews = window.exporting.dialog, window.exporting.reviews
    assert dialog is not None and reviews is not None
    QTest.keyClicks(dialog.form.code, code)
    QTest.mouseClick(dialog.form.formats.option(Format.PNG.value), LEFT)
    dialog.form.levels.setCurrentIndex(0)
    dialog.form.levels.activated.emit(0)
    wait(lambda: dialog.is_at_rest and bool(dialog.checks.items))
    QTest.mouseClick(dialog.pages.option(CHECKS), LEFT)
    for _ in dialog.checks.items:
        QTest.keyClick(dialog.checks.rows, Qt.Key.Key_Return)
    assert dialog.checks.open_count == 0
    QTest.mouseClick(dialog.checks.around, LEFT)
    QTest.keyClicks(dialog.checks.reason, "only for this export")
    wait(lambda: keeper.is_at_rest and reviews.is_at_rest)
    app.processEvents()
    os.kill(os.getpid(), signal.SIGKILL)


main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
