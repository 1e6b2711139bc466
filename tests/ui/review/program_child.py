"""Runs ``main.py`` itself with the file of a review, prints what its windows are called, and closes it.

``program_child.py REVIEW``; the exit code is the program's.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from viewer.ui.main_window import MainWindow

PROJECT = Path(__file__).resolve().parents[3]
WAIT_MS = 120_000


def main(arguments: list[str]) -> None:
    """Start the program; a watch beside it looks at its windows."""
    app = QApplication(["main.py"])

    def look() -> None:
        for window in app.topLevelWidgets():
            review = window.reviewing.review if isinstance(window, MainWindow) else None
            if review is not None and review.keeper is not None and review.isVisible():
                watch.stop()
                print(window.windowTitle(), review.windowTitle(), sep="\n")
                window.close()

    watch = QTimer(interval=50)
    watch.timeout.connect(look)
    watch.start()
    QTimer.singleShot(WAIT_MS, lambda: app.exit(3))
    sys.argv = ["main.py", *arguments]
    runpy.run_path(str(PROJECT / "main.py"), run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1:])
