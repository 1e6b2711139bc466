"""The pixel inspector with real mouse and keys; every number is held against another process."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import WAIT_MS, Pair, settle
from tests.ui.gesture_walk import open_pair
from tests.ui.pictures import rgb_of
from tests.ui.test_pixel_grid import elsewhere
from viewer.comparison.display import Display
from viewer.geometry import Point
from viewer.ui.docks.dock_area import RIGHT_WIDTH
from viewer.ui.docks.inspector_panel import InspectorPanel
from viewer.ui.main_window import MainWindow
from viewer.ui.theme import CAPTION, ui_font

pytestmark = pytest.mark.gui
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
CHANNELS = {"red": 0, "green": 1, "blue": 2}


@pytest.fixture
def window(lossy_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The pair with the inspector beside it, nothing held."""
    lossy_window.resize(1300, 820)
    lossy_window.session.show_display(Display())
    begin(qtbot, lossy_window)
    inspector(lossy_window).hold(False)
    return lossy_window


def begin(qtbot: QtBot, window: MainWindow) -> None:
    settle(qtbot, window)
    window.activateWindow()
    window.view.canvases()[0].setFocus()
    if not window.docks.is_shown("inspector"):
        key(window, Qt.Key.Key_P)
    qtbot.waitUntil(inspector(window).isVisible)


def inspector(window: MainWindow) -> InspectorPanel:
    panel = window.inspection.inspector
    assert panel is not None
    return panel


def key(window: MainWindow, code: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.windowHandle(), code, modifier)


def go(qtbot: QtBot, window: MainWindow, level: int, share: tuple[float, float], rotation: float = 0) -> None:
    window.session.force_level(float(2**level))
    covered, viewport = window.session.comparison.state.covered, window.session.comparison.state.viewport
    centre = Point(covered.x + share[0] * covered.width, covered.y + share[1] * covered.height)
    window.session.look(replace(viewport, centre=centre, scale=20 / 2**level, rotation=rotation))
    settle(qtbot, window)


def point(qtbot: QtBot, window: MainWindow, pane: int, place: tuple[int, int]) -> InspectorPanel:
    canvas = window.view.canvases()[pane]
    QTest.mouseMove(window.windowHandle(), canvas.mapTo(window, QPoint(*place)))
    QApplication.processEvents()
    return at_rest(qtbot, window)


def at_rest(qtbot: QtBot, window: MainWindow) -> InspectorPanel:
    panel = inspector(window)
    qtbot.waitUntil(lambda: panel.is_at_rest and panel.inspected is not None, timeout=WAIT_MS)
    return panel


def check(window: MainWindow, panel: InspectorPanel, truth: dict[str, NDArray[np.int16]], level: int) -> None:
    """Everything that the panel shows is what another process read."""
    spot = panel.spot
    assert spot is not None and spot.level.index == level
    left, top = spot.block
    height, width = truth["converted"].shape[:2]
    rows, columns = np.arange(top, top + 8), np.arange(left, left + 8)
    inside = np.outer((rows >= 0) & (rows < height), (columns >= 0) & (columns < width))
    take = np.ix_(rows.clip(0, height - 1), columns.clip(0, width - 1))
    original, converted = truth["original"][take], truth["converted"][take]
    scanned = truth["scanned"][take].astype(bool) & inside
    off = converted - original
    for view, values, known in (
        (panel.blocks[0], original, scanned),
        (panel.blocks[1], converted, inside),
        (panel.differences[1], off, scanned),
    ):
        cells = view.cells
        assert view.isVisible() and cells is not None
        assert np.array_equal(cells.known, known)
        shown = cells.values
        wanted = values if shown.shape[2] == 3 else values[..., [CHANNELS[_chosen(panel)]]]
        assert np.array_equal(shown[known], wanted[known])
        if known.any():
            there = wanted[known]
            if view is panel.differences[1]:
                assert cells.summary == f"mean |d| {np.abs(there).mean():.1f}   largest {np.abs(there).max()}"
            else:
                assert cells.summary == f"mean {there.mean():.1f}   min {there.min()}   max {there.max()}"
    column, row = spot.cell
    texts = [[label.text().replace("−", "-") for label in labels] for labels in panel.pixel.rows[:3]]
    for (name, *shown_texts), values, known in zip(
        texts, (original, converted, off), (scanned, inside, scanned), strict=True
    ):
        expected = [str(v) for v in values[row, column].tolist()] if known[row, column] else ["–"] * 3
        assert [text.lstrip("+") for text in shown_texts] == expected, name
    corner = truth["corner"] + np.array(spot.pixel) * 2**level
    assert _digits(panel.pixel.places[0].text()) == corner.tolist()
    assert _digits(panel.pixel.places[1].text()) == [value * 2**level for value in spot.pixel]
    assert _digits(panel.pixel._title.text()) == [level, *spot.pixel]


def _chosen(panel: InspectorPanel) -> str:
    return next(name for name in CHANNELS if panel._channel is not None and panel._channel.value == name)


def _digits(text: str) -> list[int]:
    text = text.replace("level-0", "").replace("\N{NARROW NO-BREAK SPACE}", "").replace("−", "-")
    kept = "".join(letter if letter.isdigit() or letter == "-" else " " for letter in text)
    return [int(word) for word in kept.split()]


@pytest.mark.parametrize(("level", "rotation"), [(0, 0), (1, 90), (2, 30)])
def test_numbers_are_those_of_another_process(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path], tmp_path: Path, level: int, rotation: float
) -> None:
    truth = elsewhere(lossy_pair, level, tmp_path)
    go(qtbot, window, level, (0.52, 0.47), rotation)
    for pane, place in ((0, (140, 200)), (1, (211, 333))):
        panel = point(qtbot, window, pane, place)
        state = window.session.comparison.state
        # The pixel under the cursor, worked out anew.
        at = state.viewport.to_screen.inverse().apply(Point(place[0] + 0.5, place[1] + 0.5))
        under = np.floor((np.array([at.x, at.y]) - truth["corner"]) / 2**level).astype(int)
        assert panel.spot is not None and panel.spot.pixel == tuple(under)
        for name in (*CHANNELS, "all"):
            option = panel.channels.option(name)
            QTest.mouseClick(option, Qt.MouseButton.LeftButton)
            check(window, panel, truth, level)


def test_numbers_of_the_real_pair_also_at_its_edge(qtbot: QtBot, tmp_path: Path, real_pair: tuple[Path, Path]) -> None:
    window = open_pair(*real_pair, tmp_path / "settings.ini")
    qtbot.addWidget(window)
    window.resize(1300, 820)
    begin(qtbot, window)
    for level, share in ((0, (0.6, 0.45)), (2, (0.6, 0.45)), (1, (0.0, 0.0))):
        go(qtbot, window, level, share)
        panel = point(qtbot, window, 1, (window.view.canvases()[1].width() // 2, 240))
        QTest.mouseClick(panel.channels.option("all"), Qt.MouseButton.LeftButton)
        check(window, panel, elsewhere(real_pair, level, tmp_path), level)
    window.close()


def test_it_is_held_moved_by_arrows_and_copied(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path], tmp_path: Path
) -> None:
    go(qtbot, window, 0, (0.4, 0.6))
    panel = point(qtbot, window, 0, (150, 210))
    before = panel.spot
    assert before is not None
    key(window, Qt.Key.Key_P, CONTROL)
    assert panel.is_held and panel.hold_button.isChecked()
    assert point(qtbot, window, 0, (300, 150)).spot is before
    # The arrow keys are the block's now.
    for code in (Qt.Key.Key_Right, *[Qt.Key.Key_Down] * 8):
        key(window, code)
    viewport = window.session.comparison.state.viewport
    panel = at_rest(qtbot, window)
    assert panel.spot is not None and panel.spot.pixel == (before.pixel[0] + 1, before.pixel[1] + 8)
    assert window.session.comparison.state.viewport == viewport
    key(window, Qt.Key.Key_P, CONTROL | SHIFT)
    rows = list(csv.reader(QGuiApplication.clipboard().text().splitlines(), delimiter="\t"))
    truth = elsewhere(lossy_pair, 0, tmp_path)
    table = [[int(cell) for cell in row] for row in rows[-64:]]
    for x, y, *values in table:
        assert values[:3] == truth["original"][y, x].tolist() and values[3:6] == truth["converted"][y, x].tolist()
        assert values[6:] == (truth["converted"] - truth["original"])[y, x].tolist()
    heads = {row[0]: row[1:] for row in rows[:-65]}
    assert heads["Original"][0] == lossy_pair[0].name and heads["Original"][2].startswith("OpenSlide ")
    assert heads["Converted"][0] == lossy_pair[1].name and heads["Converted"][2].startswith("wsidicom ")
    assert [int(value) for value in heads["Level-0 pixel of Original"]] == (
        truth["corner"] + np.array(panel.spot.pixel)
    ).tolist()
    key(window, Qt.Key.Key_P, CONTROL)
    assert not panel.is_held and window.view.canvases()[0].hasFocus()
    key(window, Qt.Key.Key_Right)
    assert window.session.comparison.state.viewport != viewport


def test_nothing_is_cut_off_in_the_narrowest_panel(qtbot: QtBot, window: MainWindow) -> None:
    go(qtbot, window, 0, (0.5, 0.5))
    panel = point(qtbot, window, 0, (150, 210))
    size = window.size()
    window.resize(800, 620)
    window.docks.resizeDocks([window.docks._docks["inspector"]], [200], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: panel.width() < 352)
    QApplication.processEvents()
    viewport = panel._scroll.viewport()
    assert panel._content.width() <= viewport.width()
    for widget in (*panel.blocks[:2], panel.differences[1], panel.pixel):
        assert widget.mapTo(viewport, QPoint(widget.width(), 0)).x() <= viewport.width()
    assert panel.copy_button.mapTo(panel, QPoint(panel.copy_button.width(), 0)).x() <= panel.width()
    window.resize(size)


def test_all_of_a_pair_is_seen_without_scrolling_in_the_window_of_the_start(qtbot: QtBot, window: MainWindow) -> None:
    size = window.size()
    window.resize(1400, 880)
    go(qtbot, window, 0, (0.5, 0.5))
    panel = point(qtbot, window, 1, (150, 210))
    # A window that was small in between leaves its panels narrower than they are at the start.
    dock = next(dock for dock in window.docks.findChildren(QDockWidget) if dock.isAncestorOf(panel))
    window.docks.resizeDocks([dock], [RIGHT_WIDTH], Qt.Orientation.Horizontal)
    QTest.mouseClick(panel.channels.option("red"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    viewport = panel._scroll.viewport()
    shown = (*panel.blocks[:2], panel.differences[1], *panel.pixel.rows[2], *panel.pixel.places, panel._lines[0])
    for widget in shown:
        top = widget.mapTo(viewport, QPoint(0, 0)).y()
        assert top >= 0 and top + widget.height() <= viewport.height()
    assert panel._scroll.verticalScrollBar().maximum() == 0
    # Of the numbers in a cell nothing is cut.
    font = QFontMetrics(ui_font(CAPTION))
    assert all(view._row >= font.tightBoundingRect("0123456789−+").height() + 4 for view in panel.blocks[:2])
    assert panel.pixel._title.text().startswith("Level 0 of the conversion, pixel ")
    window.resize(size)


def test_the_block_and_the_pixel_are_outlined_on_both_panes(qtbot: QtBot, window: MainWindow) -> None:
    go(qtbot, window, 0, (0.5, 0.5))
    panel = point(qtbot, window, 0, (150, 210))
    marked = [rgb_of(canvas).astype(int) for canvas in window.view.canvases()]
    assert panel.spot is not None
    onto = window.session.comparison.state.viewport.to_screen @ panel.spot.own.to_reference
    corner = onto.apply(Point(*panel.spot.block))
    for picture in marked:
        y = round(corner.y)
        left = round(corner.x)
        # White in the middle of black, along the upper edge and down the left one.
        for across in (picture[y - 4 : y + 4, left + 10 : left + 140], picture[y + 10 : y + 140, left - 4 : left + 4]):
            lines = across.mean(axis=(1 if across.shape[0] == 8 else 0))
            assert lines.max() > 225 and lines.min() < 70


def test_every_conversion_has_its_own_difference(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, lossy_pair: tuple[Path, Path], tmp_path: Path
) -> None:
    window.open([*lossy_pair, coordinate_pair.conversion])
    settle(qtbot, window)
    go(qtbot, window, 0, (0.52, 0.47))
    panel = point(qtbot, window, 2, (60, 80))
    QTest.mouseClick(panel.channels.option("all"), Qt.MouseButton.LeftButton)
    truth = elsewhere(lossy_pair, 0, tmp_path)
    check(window, panel, truth, 0)
    (folder := tmp_path / "lossless").mkdir()
    exact = elsewhere((coordinate_pair.original, coordinate_pair.conversion), 0, folder)
    assert panel.spot is not None
    (left, top), (column, row) = panel.spot.block, panel.spot.cell
    place = np.s_[top : top + 8, left : left + 8]
    shown = [view.cells for view in (panel.blocks[2], panel.differences[2])]
    assert all(cells is not None and cells.known.all() for cells in shown)
    titles = [cells.title for cells in shown if cells is not None]
    assert titles == ["Converted B", "Converted B − original"]
    for cells, wanted in zip(shown, (exact["converted"], exact["converted"] - exact["original"]), strict=True):
        assert cells is not None and np.array_equal(cells.values, wanted[place])
    rows = [[label.text() for label in labels] for labels in panel.pixel.rows[:5]]
    assert [name for name, *_ in rows] == ["Original", "Converted A", "Difference A", "Converted B", "Difference B"]
    assert rows[3][1:] == [str(value) for value in exact["converted"][place][row, column]]
    assert rows[4][1:] == ["0", "0", "0"]
    assert panel.pixel._title.text().startswith("Level 0 of conversion A, pixel ")
    window.open(list(lossy_pair))
    settle(qtbot, window)


def test_it_says_why_there_is_nothing_and_forgets_closed_slides(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, lossy_pair: tuple[Path, Path]
) -> None:
    go(qtbot, window, 0, (0.5, 0.5))
    panel = point(qtbot, window, 0, (150, 210))
    key(window, Qt.Key.Key_P, CONTROL)
    window.session.close_slides()
    assert panel.inspected is None and panel.spot is None and not panel.is_held
    window.open([coordinate_pair.original])
    settle(qtbot, window)
    panel = at_rest(qtbot, window)
    assert panel.blocks[0].isVisible() and not panel.blocks[1].isVisible() and not panel.differences[1].isVisible()
    window.open(list(lossy_pair))
    settle(qtbot, window)
    panel = at_rest(qtbot, window)
    assert panel.differences[1].isVisible()
