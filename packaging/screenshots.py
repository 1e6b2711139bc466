"""Makes the pictures of the README from the real program: ``.venv/bin/python packaging/screenshots.py``.

Offscreen, on the sample pair, in a fixed order; run it again whenever the window has changed.
"""

from __future__ import annotations

import shutil
import tempfile
from datetime import datetime
from pathlib import Path

from driving import is_at_rest, run_for, wait_until  # first: it chooses Qt's platform
from picture_files import FOLDER, picture_of, write_picture
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from viewer.comparison.annotations.shapes import Shape
from viewer.comparison.figure import Field, FigureSpec, read_rows
from viewer.comparison.whole.result import CompareSettings
from viewer.geometry import Point, Rect
from viewer.jobs.job import Progress
from viewer.redaction.shapes import Reason
from viewer.redaction.sketch import stamped
from viewer.ui.dialogs.pyramids import PyramidDialog
from viewer.ui.docks.fields_panel import FieldsPanel
from viewer.ui.figure_drawing import drawn
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme


def settle(window: MainWindow) -> None:
    """Wait until both slides are open, aligned and sharp."""
    wait_until(lambda: len(window.session.comparison.state.panes) == 2)
    wait_until(lambda: is_at_rest(window))


def shoot(widget: QWidget, name: str) -> None:
    """Write a picture of ``widget``."""
    write_picture(picture_of(widget), name)


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
        shoot_whole(window)
        make_figure(window)
        shoot_converting(window, Path(scratch))
        shoot_exporting(window, Path(scratch))
        window.close()
    app.quit()


def shoot_whole(window: MainWindow) -> None:
    """The whole slide compared: its table and map, its worst fields, its seams."""
    for name in ("navigator", "whole_slide"):
        if not window.docks.is_shown(name):
            window.actions_[name].trigger()
    settle(window)
    window.comparing.start(window.session.comparison.state.panes[1:], CompareSettings(reading_tiles=40))
    wait_until(lambda: window.whole_slide.running is None)
    panel = window.comparing.panel
    assert panel is not None
    wait_until(lambda: panel.view is not None and panel.is_at_rest)
    settle(window)
    shoot(window, "whole-slide")
    for name in ("whole_slide", "navigator"):
        window.actions_[name].trigger()
    window.actions_["fields"].trigger()
    keeper, fields = window.fields.keeper, window.findChildren(FieldsPanel)[0]
    wait_until(lambda: bool(keeper.fields) and keeper.is_at_rest)
    window.actions_["field_next"].trigger()
    settle(window)
    wait_until(lambda: fields.is_at_rest)
    shoot(window, "fields")
    window.actions_["fields"].trigger()
    window.actions_["magnification_5"].trigger()
    window.actions_["seams"].trigger()
    settle(window)
    run_for(500)
    settle(window)
    shoot(window, "seams")
    window.actions_["seams"].trigger()


def shoot_converting(window: MainWindow, scratch: Path) -> None:
    """Two copies of the sample: one is converted, of the other it is said what would become of it."""
    original = window.session.slots[0].path
    slides = [scratch / "slides" / f"{name}.mrxs" for name in ("case-1", "case-2")]
    for slide in slides:
        shutil.copytree(original.with_suffix(""), slide.with_suffix(""))
        shutil.copyfile(original, slide)
    window.actions_["convert"].trigger()
    dialog, conversions = window.converting.dialog, window.converting.conversions
    assert dialog is not None and conversions is not None
    conversions.home = str(scratch / "DICOM")
    conversions.add(slides)
    wait_until(lambda: dialog.list.count() == 2 and dialog.looks.is_at_rest)
    conversions.start(conversions.queue.items[0].number)
    wait_until(lambda: not conversions.queue.unfinished)
    dialog.list.choose(conversions.queue.items[1].number)
    dialog.place.setText("Slides / DICOM")
    shoot(dialog, "convert")
    dialog.close()


def shoot_exporting(window: MainWindow, scratch: Path) -> None:
    """Two shapes on the sample, of which one is confirmed, and the check list of their export."""
    drawn_now, middle = window.redacting.drawn, window.session.comparison.state.covered.centre
    for number, reason in enumerate((Reason.NAME, Reason.BARCODE)):
        box = Rect(middle.x - 400 + 500 * number, middle.y - 100, 300, 160)
        drawn_now.change(drawn_now.drawing.added(stamped(Shape.box(box, ""), 0.0)).with_reason(reason, ""))
    window.actions_["redaction_export"].trigger()
    dialog = window.exporting.dialog
    assert dialog is not None
    dialog.home = scratch / "exports"
    QTest.keyClicks(dialog.form.code, "ST-007")
    wait_until(lambda: dialog.is_at_rest and not dialog.is_looking)
    dialog.show_page("checks")
    QTest.keyClick(dialog.checks.rows, Qt.Key.Key_Return)
    settle(window)
    shoot(dialog, "export")
    dialog.close()
    window.redacting.keeper.discard()


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
