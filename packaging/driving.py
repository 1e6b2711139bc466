"""Drives the real window without a screen, for the scripts that make pictures of it.

To be imported before anything of Qt: it chooses the platform.
"""

from __future__ import annotations

import atexit
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
WAIT_SECONDS = 300.0
SCREEN = (1600, 1000)
"""Of the screen that there is not, in units of the window."""


def choose_screen(ratio: int = 1) -> None:
    """Draw without a screen, as on one of that many device pixels a unit; before there is an application."""
    where = {"name": "drawn", "x": 0, "y": 0, "width": ratio * SCREEN[0], "height": ratio * SCREEN[1]}
    folder = tempfile.mkdtemp(prefix="verislide-screen-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = Path(folder) / "screen.json"
    path.write_text(json.dumps({"screens": [where]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={path}"
    os.environ["QT_SCALE_FACTOR"] = str(ratio)


os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(PROJECT))

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402

from viewer.ui.main_window import MainWindow  # noqa: E402
from viewer.ui.pane.canvas import Canvas  # noqa: E402


def wait_until(condition: Callable[[], bool], seconds: float = WAIT_SECONDS) -> None:
    """Run the event loop until ``condition`` holds.

    Raises:
        TimeoutError: It never did.
    """
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the window never came to rest")
        run_for(20)


def run_for(milliseconds: int) -> None:
    """Run the event loop; unlike QTest.qWait this lets other threads have Python's lock meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def is_at_rest(window: MainWindow) -> bool:
    """Whether every slide is open or refused, aligned and sharp, and everything that is shown has been worked out."""
    session, view, inspection = window.session, window.view, window.inspection
    return (
        not any(slot.pending for slot in session.slots)
        and not window.jobs.jobs
        and not window.short_jobs.jobs
        and session.loader.pending == 0
        and not session.is_going_over
        and window.numbers.is_at_rest
        and all(pane.alignment is not None for pane in session.comparison.state.panes[1:])
        and (not view.stage.isVisible() or view.stage.canvas.is_complete)
        and all(_is_sharp(canvas) for canvas in (*view.canvases(), view.map.canvas) if canvas.isVisible())
        and (inspection.inspector is None or inspection.inspector.is_at_rest)
        and (window.comparing.panel is None or window.comparing.panel.is_at_rest)
    )


def _is_sharp(canvas: Canvas) -> bool:
    canvas.repaint()
    # A tile that cannot be read never comes: the picture is at rest without it.
    return canvas.scene is not None and (canvas.drawer.complete or bool(canvas.drawer.first_error))
