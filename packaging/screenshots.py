"""Makes the pictures of the README from the real program: ``.venv/bin/python packaging/screenshots.py``.

Offscreen, on the sample pair, in a fixed order; run it again whenever the window has changed.
"""

from __future__ import annotations

import tempfile
from datetime import datetime
from pathlib import Path

from driving import PROJECT, is_at_rest, run_for, wait_until  # first: it chooses Qt's platform
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from viewer.comparison.figure import Field, FigureSpec, read_rows
from viewer.geometry import Point
from viewer.jobs.job import Progress
from viewer.ui.dialogs.pyramids import PyramidDialog
from viewer.ui.figure_drawing import drawn
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme

FOLDER = PROJECT / "resources" / "screenshots"


def settle(window: MainWindow) -> None:
    """Wait until both slides are open, aligned and sharp."""
    wait_until(lambda: len(window.session.comparison.state.panes) == 2)
    wait_until(lambda: is_at_rest(window))


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
        settle(window)
        shoot(window, "curtain")
        window.actions_["side_by_side"].trigger()
        window.actions_["difference"].trigger()
        window.actions_["signed"].trigger()
        window.actions_["map_pane"].trigger()
        settle(window)
        QTest.mouseMove(canvas, QPoint(330, 190))
        shoot(window, "map-pane")
        window.actions_["map_pane"].trigger()
        for command in ("ssim", "map_over"):
            window.actions_[command].trigger()
        settle(window)
        QTest.mouseMove(canvas, QPoint(330, 420))
        shoot(window, "ssim")
        for command in ("map_over", "map_over", "ssim"):
            window.actions_[command].trigger()
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
        make_figure(window)
        window.close()
    app.quit()


def make_figure(window: MainWindow) -> None:
    """A figure of two places of the pair that is open, at a resolution that suits a page."""
    state = window.session.comparison.state
    middle = state.covered.centre
    fields = tuple(
        Field(name, Point(middle.x + x, middle.y + y), reach)
        for name, x, y, reach in (("crypts", -1150, 250, 2400.0), ("nuclei", -620, 420, 240.0))
    )
    original, converted = state.panes
    spec = FigureSpec(original, converted, "Converted", fields, state.display.look, aspect=2 / 3, dpi=150)
    figure = drawn(spec, read_rows(spec, Progress()), datetime.now().astimezone(), "png")
    (FOLDER / "figure.png").write_bytes(figure)


if __name__ == "__main__":
    main()
