"""The measured rectangle with real mouse and keys; its numbers and histograms are held against another process."""

from __future__ import annotations

import csv
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import WAIT_MS, settle
from tests.ui.gesture_walk import open_pair
from tests.ui.pictures import rgb_of
from tests.ui.test_numbers_strip import check, elsewhere, measured
from tests.ui.test_pixel_grid import elsewhere as pixels_elsewhere
from viewer.geometry import Point, Rect
from viewer.ui.docks.histogram_panel import HistogramPanel
from viewer.ui.main_window import MainWindow
from viewer.ui.theme import apply_theme, current_theme

pytestmark = pytest.mark.gui
NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton
START, END = (90, 110), (230, 260)


@pytest.fixture(scope="module")
def only_window(
    qapp: QApplication, lossy_pair: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    window = open_pair(*lossy_pair, tmp_path_factory.mktemp("rectangle") / "settings.ini")
    window.resize(1000, 760)
    yield window
    window.close()


@pytest.fixture
def window(only_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """At 1:1, upright, with neither rectangle nor panel."""
    window = only_window
    begin(qtbot, window, 0)
    while window.inspection.rectangle.remove():
        pass
    window.furniture.ruler.switch(False)
    window.docks.show_panel("histograms", False)
    window.view.canvases()[0].setFocus()
    return window


def begin(qtbot: QtBot, window: MainWindow, level: int, rotation: float = 0) -> None:
    window.session.force_level(float(2**level))
    viewport = window.session.comparison.state.viewport
    centre = window.session.comparison.state.covered.centre
    window.session.look(replace(viewport, centre=centre, scale=1 / 2**level, rotation=rotation))
    window.activateWindow()
    settle(qtbot, window)


def key(window: MainWindow, code: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.windowHandle(), code, modifier)


def drag(
    window: MainWindow, start: tuple[int, int], end: tuple[int, int], pane: int = 0, *, release: bool = True
) -> None:
    canvas, handle = window.view.canvases()[pane], window.windowHandle()
    places = [canvas.mapTo(window, QPoint(*place)) for place in (start, end)]
    QTest.mouseMove(handle, places[0])
    QTest.mousePress(handle, LEFT, NONE, places[0])
    QTest.mouseMove(handle, (places[0] + places[1]) / 2)
    QTest.mouseMove(handle, places[1])
    QApplication.processEvents()
    if release:
        QTest.mouseRelease(handle, LEFT, NONE, places[1])


def on_screen(window: MainWindow) -> Rect:
    rect = window.inspection.rectangle.rect
    assert rect is not None
    return window.session.comparison.state.viewport.to_screen.bounding(rect)


def close_to(rect: Rect, left: float, top: float, right: float, bottom: float) -> bool:
    return bool(np.allclose([rect.x, rect.y, rect.right, rect.bottom], [left, top, right, bottom], atol=0.01))


@pytest.mark.parametrize("level", [0, 1, 2])
def test_the_strip_speaks_of_the_rectangle(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path], tmp_path: Path, level: int
) -> None:
    begin(qtbot, window, level)
    key(window, Qt.Key.Key_Q)
    viewport = window.session.comparison.state.viewport
    drag(window, START, END, pane=1)
    assert window.session.comparison.state.viewport == viewport
    strip = measured(qtbot, window)
    check(lossy_pair, strip)
    assert strip.numbers is not None
    assert strip._about.text() == f"In the rectangle: {lossy_pair[1].name} against {lossy_pair[0].name}"
    assert strip._where.text().startswith(f"Level {level}, ")
    # The pixels whose middles lie between the two places, worked out anew.
    truth = pixels_elsewhere(lossy_pair, level, tmp_path)
    corner, (height, width) = truth["corner"], truth["converted"].shape[:2]
    first, last = (
        (np.array([*viewport.to_screen.inverse().apply(Point(*place))]) - corner) / 2**level for place in (START, END)
    )
    begins, ends = np.ceil(first - 0.5), np.ceil(last - 0.5)
    assert strip.numbers.part.rect == Rect(*begins, *(ends - begins)).intersected(Rect(0, 0, width, height))
    # Whatever is looked at, it is of the rectangle.
    window.session.look(viewport.panned(700, 300))
    assert measured(qtbot, window).numbers is not None
    check(lossy_pair, window.numbers)


def test_numbers_of_a_rectangle_on_the_real_pair(qtbot: QtBot, tmp_path: Path, data: Path) -> None:
    real = (data / "mirax/real-reduced/Mirax2-Fluorescence-2-r4.mrxs", data / "dicom_wsi/mirax-real-reduced")
    window = open_pair(*real, tmp_path / "settings.ini")
    qtbot.addWidget(window)
    window.resize(1000, 760)
    begin(qtbot, window, 1)
    key(window, Qt.Key.Key_Q)
    drag(window, START, END)
    strip = measured(qtbot, window)
    check(real, strip)
    panel = histograms(qtbot, window)
    check_counts(panel, elsewhere(real, strip.numbers))  # type: ignore[arg-type]
    window.close()


def test_it_is_drawn_moved_resized_and_removed(qtbot: QtBot, window: MainWindow) -> None:
    tool = window.inspection.rectangle
    key(window, Qt.Key.Key_Q)
    assert tool.is_on and tool.note().startswith("Rectangle: drag")
    drag(window, START, END)
    assert close_to(on_screen(window), *START, *END)
    drag(window, (160, 180), (180, 170))  # inside
    assert close_to(on_screen(window), 110, 100, 250, 250)
    drag(window, (250, 250), (300, 230))  # a corner
    assert close_to(on_screen(window), 110, 100, 300, 230)
    drag(window, (110, 160), (60, 500))  # a side keeps the others
    assert close_to(on_screen(window), 60, 100, 300, 230)
    before = tool.rect
    drag(window, (100, 150), (130, 170), release=False)
    assert tool.rect != before
    key(window, Qt.Key.Key_Escape)  # in the middle of a drag
    assert tool.rect == before
    canvas = window.view.canvases()[0]
    QTest.mouseRelease(window.windowHandle(), LEFT, NONE, canvas.mapTo(window, QPoint(130, 170)))
    drag(window, (320, 300), (380, 330))  # beside it: another
    assert close_to(on_screen(window), 320, 300, 380, 330)
    key(window, Qt.Key.Key_Q)
    viewport = window.session.comparison.state.viewport
    drag(window, (350, 315), (300, 315))  # the tool is laid down: the picture moves, the rectangle with it
    assert window.session.comparison.state.viewport != viewport and close_to(on_screen(window), 270, 300, 330, 330)
    assert measured(qtbot, window)._about.text().startswith("In the rectangle")
    key(window, Qt.Key.Key_Escape)
    assert tool.rect is None and not window.actions_["rectangle_remove"].isEnabled()
    assert measured(qtbot, window)._about.text().startswith("In view")


def test_it_is_made_and_moved_from_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    key(window, Qt.Key.Key_Q)
    key(window, Qt.Key.Key_Return)
    width, height = window.session.comparison.state.viewport.size
    assert close_to(on_screen(window), width / 4, height / 4, 0.75 * width, 0.75 * height)
    key(window, Qt.Key.Key_Right)
    key(window, Qt.Key.Key_Down, SHIFT)
    assert close_to(on_screen(window), width / 4 + 1, height / 4 + 10, 0.75 * width + 1, 0.75 * height + 10)
    key(window, Qt.Key.Key_Escape)
    assert window.inspection.rectangle.rect is None and not window.inspection.rectangle.is_on


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_it_is_resized_from_the_keyboard_while_its_tool_is_on(
    qtbot: QtBot, window: MainWindow, rotation: float
) -> None:
    begin(qtbot, window, 0, rotation)
    opacity = window.session.comparison.state.display.opacity
    key(window, Qt.Key.Key_Q)
    key(window, Qt.Key.Key_Return)
    assert "Ctrl+arrows resize it" in window.inspection.rectangle.note()
    width, height = window.session.comparison.state.viewport.size
    left, top, right, bottom = width / 4, height / 4, 0.75 * width, 0.75 * height
    key(window, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert close_to(on_screen(window), left, top, right + 10, bottom)
    key(window, Qt.Key.Key_Left, CONTROL)
    assert close_to(on_screen(window), left, top, right + 9, bottom)
    key(window, Qt.Key.Key_Up, CONTROL | SHIFT)
    assert close_to(on_screen(window), left, top, right + 9, bottom - 10)
    key(window, Qt.Key.Key_Down, CONTROL)
    assert close_to(on_screen(window), left, top, right + 9, bottom - 9)
    assert window.session.comparison.state.display.opacity == opacity, "the overlay's keys are those of the tool now"
    for _ in range(100):
        key(window, Qt.Key.Key_Up, CONTROL | SHIFT)
    rect = window.inspection.rectangle.rect
    assert rect is not None and min(rect.width, rect.height) >= 1
    key(window, Qt.Key.Key_Q)
    key(window, Qt.Key.Key_Up, CONTROL)
    assert window.session.comparison.state.display.opacity > opacity
    key(window, Qt.Key.Key_Down, CONTROL)


@pytest.mark.parametrize("rotation", [0, 90])
def test_it_lies_on_the_same_tissue_of_both_panes(qtbot: QtBot, window: MainWindow, rotation: float) -> None:
    begin(qtbot, window, 0, rotation)
    clean = [rgb_of(canvas).astype(int) for canvas in window.view.canvases()]
    key(window, Qt.Key.Key_Q)
    drag(window, START, END)
    key(window, Qt.Key.Key_Q)
    for canvas, before in zip(window.view.canvases(), clean, strict=True):
        canvas.show_cross(None)
        changed = (rgb_of(canvas) != before).any(axis=2)[60:255, 60:400]
        rows, columns = (np.flatnonzero(changed.any(axis=axis)) for axis in (1, 0))
        assert abs(rows[0] + 60 - START[1]) <= 3 and abs(columns[0] + 60 - START[0]) <= 3
        assert not changed[60:130, 45:120].any()  # inside nothing is covered


def test_one_tool_at_a_time(window: MainWindow) -> None:
    key(window, Qt.Key.Key_Q)
    key(window, Qt.Key.Key_M, SHIFT)
    assert window.furniture.ruler.is_on and not window.inspection.rectangle.is_on
    key(window, Qt.Key.Key_Q)
    assert window.inspection.rectangle.is_on and not window.furniture.ruler.is_on


# --- histograms -------------------------------------------------------------------------------------------------------


def histograms(qtbot: QtBot, window: MainWindow) -> HistogramPanel:
    if not window.docks.is_shown("histograms"):
        key(window, Qt.Key.Key_H, CONTROL)
    panel = window.inspection.histograms
    assert panel is not None
    qtbot.waitUntil(lambda: panel.plots is not None, timeout=WAIT_MS)
    measured(qtbot, window)
    assert panel.plots is not None and panel.plots.isVisible()
    return panel


def check_counts(
    panel: HistogramPanel, truth: dict[str, list[list[int]]], channels: tuple[int, ...] = (0, 1, 2)
) -> None:
    assert panel.plots is not None
    slides, difference = panel.plots.slides.curves, panel.plots.difference.curves
    assert len(slides) == 2 * len(channels) and len(difference) == len(channels)
    for place, channel in enumerate(channels):
        for (edges, counts), name, lowest in (
            (slides[2 * place], "original", 0),
            (slides[2 * place + 1], "converted", 0),
            (difference[place], "difference", -255),
        ):
            assert counts.tolist() == truth[name][channel], name
            assert edges[0] == lowest - 0.5 and edges.size == counts.size + 1


def test_histograms_are_those_of_another_process_and_follow_the_view(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]
) -> None:
    panel = histograms(qtbot, window)
    numbers = window.numbers.numbers
    assert numbers is not None
    check_counts(panel, elsewhere(lossy_pair, numbers))
    current: list[bool] = []
    window.numbers.told.connect(lambda: current.append(panel.about.isEnabled()))
    key(window, Qt.Key.Key_Q)
    drag(window, (90, 60), (230, 140))
    measured(qtbot, window)
    numbers = window.numbers.numbers
    assert numbers is not None and panel.about.isEnabled()
    assert current[0] is False and current[-1] is True  # dimmed until what is drawn now has been measured
    truth = elsewhere(lossy_pair, numbers)
    check_counts(panel, truth)
    assert panel.about.text() == window.numbers.about and "In the rectangle" in panel.about.text()
    QTest.mouseClick(panel.log_button, LEFT)
    QTest.mouseClick(panel.channels.option("blue"), LEFT)
    check_counts(panel, truth, (2,))
    assert panel.plots is not None
    top = panel.plots.slides.getViewBox().viewRange()[1][1]
    assert top == pytest.approx(np.log10(max(truth["original"][2] + truth["converted"][2])), abs=0.3)
    QTest.mouseClick(panel.copy_button, LEFT)
    rows = list(csv.reader(QGuiApplication.clipboard().text().splitlines(), delimiter="\t"))
    heads = {row[0]: row[1:] for row in rows[:-512]}
    assert heads["Original"][0] == lossy_pair[0].name and heads["Converted"][2].startswith("wsidicom")
    assert int(heads["Pixels compared"][0]) == truth["pixels"]
    assert float(heads["Mean absolute difference"][0]) == pytest.approx(truth["mean"], rel=1e-5)
    for row in rows[-511:]:
        value = int(row[0])
        assert [int(cell) for cell in row[7:]] == [truth["difference"][c][value + 255] for c in range(3)]
        if value >= 0:
            assert [int(cell) for cell in row[1:7]] == [
                truth[name][c][value] for name in ("original", "converted") for c in range(3)
            ]
    QTest.mouseClick(panel.log_button, LEFT)
    QTest.mouseClick(panel.channels.option("all"), LEFT)


def test_plots_wear_the_theme(qtbot: QtBot, window: MainWindow) -> None:
    panel = histograms(qtbot, window)
    assert panel.plots is not None
    for theme in ("light", "dark"):
        apply_theme(theme)
        picture = rgb_of(panel.plots.slides)
        field = current_theme().colour("field")
        assert picture[4, -4].tolist() == [field.red(), field.green(), field.blue()]


def test_other_slides_have_no_rectangle(qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]) -> None:
    key(window, Qt.Key.Key_Q)
    drag(window, START, END)
    window.session.reopen(1)
    settle(qtbot, window)
    assert window.inspection.rectangle.rect is not None  # it lies on the original, which stays
    window.open([lossy_pair[0]])
    settle(qtbot, window)
    assert window.inspection.rectangle.rect is None
    window.open(list(lossy_pair))
    settle(qtbot, window)


def test_the_window_comes_up_without_the_plotting_library(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication\n"
        "from viewer.ui.main_window import MainWindow; from viewer.ui.settings import Settings\n"
        "app = QApplication([]); window = MainWindow(Settings(Path(sys.argv[1]) / 's.ini')); window.show()\n"
        "app.processEvents(); print(sorted({'pyqtgraph', 'scipy'} & sys.modules.keys())); window.close()"
    )
    command = [sys.executable, "-c", program, str(tmp_path)]
    answer = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    assert answer.stdout.splitlines()[-1] == "[]"
