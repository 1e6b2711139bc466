"""Makes the pictures of the README from the real program: ``.venv/bin/python packaging/screenshots.py``.

Offscreen, on the sample pair and, where ``../shared/data`` is there, a real pair, in a fixed order; run it
again whenever the window has changed.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "resources" / "screenshots"
WAIT_SECONDS = 300.0
DATA = Path(os.environ.get("VERISLIDE_TEST_DATA") or PROJECT.parent / "shared" / "data")
REAL_PAIR = DATA / "mirax" / "real-reduced" / "Mirax2-Fluorescence-2-r4.mrxs", DATA / "dicom_wsi" / "mirax-real-reduced"

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(PROJECT))

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from viewer.ui.dialogs.pyramids import PyramidDialog  # noqa: E402
from viewer.ui.main_window import MainWindow  # noqa: E402
from viewer.ui.pane.canvas import Canvas  # noqa: E402
from viewer.ui.settings import Settings  # noqa: E402
from viewer.ui.theme import apply_theme  # noqa: E402


def wait_until(condition: Callable[[], bool]) -> None:
    """Run the event loop until ``condition`` holds.

    Raises:
        TimeoutError: It never did.
    """
    end = time.monotonic() + WAIT_SECONDS
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the window never came to rest")
        run_for(20)


def run_for(milliseconds: int) -> None:
    """Run the event loop; unlike QTest.qWait this lets other threads have Python's lock meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle(window: MainWindow) -> None:
    """Wait until both slides are open, aligned and sharp."""
    session = window.session
    wait_until(lambda: len(session.comparison.state.panes) == 2)
    wait_until(
        lambda: (
            not window.jobs.jobs
            and session.loader.pending == 0
            and not session.is_going_over
            and window.numbers.is_at_rest
            and all(_is_sharp(canvas) for canvas in window.view.canvases())
        )
    )


def _is_sharp(canvas: Canvas) -> bool:
    canvas.repaint()
    return canvas.scene is not None and canvas.drawer.complete


def shoot(widget: QWidget, name: str) -> None:
    """Write a picture of ``widget``."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    run_for(100)
    widget.grab().save(str(FOLDER / f"{name}.png"))


def main() -> None:
    """Make all pictures."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as scratch:
        apply_theme("dark")
        window = MainWindow(Settings(Path(scratch) / "settings.ini"))
        window.resize(1600, 1000)
        window.show()
        shoot(window, "start")
        window.open_sample()
        settle(window)
        canvas = window.view.canvases()[0]
        QTest.mouseMove(canvas, QPoint(330, 420))
        shoot(window, "pair")
        window.actions_["magnification_5"].trigger()
        QTest.keyClick(canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
        window.actions_["difference"].trigger()
        window.actions_["curtain"].trigger()
        run_for(200)
        wait_until(lambda: window.session.loader.pending == 0 and window.view.stage.canvas.is_complete)
        shoot(window, "curtain")
        window.actions_["side_by_side"].trigger()
        window.actions_["difference"].trigger()
        apply_theme("light")
        settle(window)
        QTest.mouseMove(canvas, QPoint(400, 300))
        shoot(window, "pair-light")
        apply_theme("dark")
        dialog = PyramidDialog(window.session.comparison.state, window)
        dialog.show()
        # An offscreen screen is small; on a real one the dialog makes itself as wide as its tables.
        dialog.resize(dialog.table.sizeHint().width() + 60, 560)
        shoot(dialog, "levels")
        dialog.close()
        if REAL_PAIR[0].exists():
            shoot_real_pair(window)
        window.close()
    app.quit()


def shoot_real_pair(window: MainWindow) -> None:
    """A real MIRAX slide and its conversion at the same place, where the real slides are there."""
    window.open(REAL_PAIR)
    settle(window)
    window.actions_["magnification_3"].trigger()
    settle(window)
    QTest.mouseMove(window.view.canvases()[0], QPoint(330, 420))
    shoot(window, "real-pair")


if __name__ == "__main__":
    main()
