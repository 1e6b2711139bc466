"""The program's own window with slides in it, for benchmarks."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from viewer.app import SWITCH_SECONDS
from viewer.geometry import Point, Rect
from viewer.ui.garbage import GuiGarbage
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme

_PATIENCE = 120.0


def application() -> QApplication:
    """The one application object; Python's lock is handed on, and its garbage freed, as in the program."""
    sys.setswitchinterval(SWITCH_SECONDS)
    app = QApplication.instance()
    if app is None:
        app = QApplication(["benchmark"])
        GuiGarbage(app)
    assert isinstance(app, QApplication)
    return app


def open_window(slides: Sequence[Path], width: int = 1600, height: int = 1000) -> MainWindow:
    """Show the main window with ``slides`` and wait until nothing is left to do."""
    application()
    apply_theme("dark")
    window = MainWindow(Settings())
    window.resize(width, height)
    window.show()
    window.session.open(slides)
    settle(window)
    for slot in window.session.slots:
        if slot.error is not None:
            raise SystemExit(str(slot.error))
    return window


def is_idle(window: MainWindow) -> bool:
    """Whether slides are open, aligned and all wanted tiles there."""
    session = window.session
    return not (
        any(slot.pending for slot in session.slots)
        or window.jobs.jobs
        or session.is_going_over
        or session.loader.pending
    )


def settle(window: MainWindow) -> None:
    """Run the event loop until the window is idle and has drawn everything."""
    app = application()
    end = time.monotonic() + _PATIENCE
    quiet = 0
    while quiet < 3:
        app.processEvents()
        quiet = quiet + 1 if is_idle(window) else 0
        if time.monotonic() > end:
            raise SystemExit("The window does not come to rest.")
        time.sleep(0.002)


def is_sharp(window: MainWindow) -> bool:
    """Whether every pane was last drawn from tiles of the level it names."""
    return all(canvas.scene is not None and canvas.drawer.complete for canvas in window.view.canvases())


def common_part(window: MainWindow) -> Rect:
    """What all slides cover, in level-0 pixels of the original."""
    panes = window.session.comparison.state.panes
    part = panes[0].covered
    for pane in panes[1:]:
        part = part.intersected(pane.covered)
    return part


def look(window: MainWindow, centre: Point, scale: float) -> None:
    """Show ``centre`` at ``scale`` device pixels a level-0 pixel."""
    session = window.session
    viewport = session.comparison.state.viewport
    session.look(replace(viewport, centre=centre, scale=scale / viewport.ratio, rotation=0.0))
