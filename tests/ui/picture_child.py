"""Shows the macro of a slide pixel by pixel on a screen of another ratio, draws on it, and prints what came of it.

``python -m tests.ui.picture_child SLIDE FOLDER``, with QT_SCALE_FACTOR, which Qt takes only at its start.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from viewer.geometry import Point
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings

FIRST, LAST = (400.0, 200.0), (640.0, 300.0)
"""Of the drag, in pixels of the picture."""


def main() -> None:
    app = QApplication([])
    folder = Path(sys.argv[2])
    window = MainWindow(Settings(folder / "settings.ini"))
    window.show()
    window.open([Path(sys.argv[1])])
    redacting = window.redacting
    while redacting.keeper.size is None or window.short_jobs.jobs:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    redacting.show_picture("macro")
    picture = redacting.pictures.open_now["macro"]
    view, canvas = picture.view, picture.view.canvas
    while not view.state.panes:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    ratio = canvas.devicePixelRatioF()
    view.look(view.state.viewport.centred(Point(500.0, 250.0)).with_scale(1 / ratio))
    while window.session.loader.pending:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    app.processEvents()
    canvas.grab().toImage().save(str(folder / "shown.png"))
    to_screen = view.state.viewport.to_screen
    first, last = (QPoint(*map(round, to_screen.apply(Point(*place)))) for place in (FIRST, LAST))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(canvas, last)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=last)
    (shape,) = redacting.drawn.drawing.redactions.on("macro")
    corner = to_screen.apply(Point(0.0, 0.0))
    points = shape.shape.points
    print(
        json.dumps(
            {
                "ratio": ratio,
                "corner": [corner.x * ratio, corner.y * ratio],
                "box": [*points.min(axis=0).tolist(), *points.max(axis=0).tolist()],
            }
        )
    )
    redacting.keeper.discard()
    window.close()


main()
