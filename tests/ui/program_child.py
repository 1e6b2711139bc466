"""Runs ``main.py`` itself, takes a picture of its window when all panes are drawn, and closes it.

``program_child.py PICTURE PANES [ARGUMENT ...]``; the exit code is the program's.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from viewer.ui.main_window import MainWindow

PROJECT = Path(__file__).resolve().parents[2]
WAIT_MS = 120_000


def is_drawn(window: MainWindow, panes: int) -> bool:
    """Whether as many panes are sharp, drawn by the readers that count, and at rest."""
    session, canvases = window.session, window.view.canvases()
    for canvas in canvases:
        canvas.repaint()  # it may have another size than when it was last drawn
    at_rest = session.loader.pending == 0 and not session.is_going_over and not window.jobs.jobs
    sharp = [canvas for canvas in canvases if canvas.scene is not None and canvas.drawer.complete]
    return at_rest and len(sharp) == panes and all(canvas.isVisible() for canvas in sharp)


def main(picture: Path, panes: int, arguments: list[str]) -> None:
    """Start the program; a watch beside it looks at its window."""
    app = QApplication(["main.py"])

    def look() -> None:
        for window in app.topLevelWidgets():
            if isinstance(window, MainWindow) and is_drawn(window, panes):
                watch.stop()
                window.grab().save(str(picture))
                window.close()

    watch = QTimer(interval=50)
    watch.timeout.connect(look)
    watch.start()
    QTimer.singleShot(WAIT_MS, lambda: app.exit(3))
    sys.argv = ["main.py", *arguments]
    runpy.run_path(str(PROJECT / "main.py"), run_name="__main__")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
