"""A pane in a window of its own, by real keys and mouse: it stays in step, and comes back when it is closed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.coordinates import decode_coordinates
from tests.ui.conftest import Pair, settle
from viewer.comparison.display import Measure
from viewer.geometry import Point
from viewer.slides.sample import CoordinatePainter, SampleSpec, write_sample
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.canvas import Canvas
from viewer.ui.pane.pane_window import PaneWindow
from viewer.ui.pane.rectangle_tool import RectangleTool

pytestmark = pytest.mark.gui

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def key(window: QWidget, code: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.windowHandle(), code, modifier)
    QApplication.processEvents()


@pytest.fixture
def main(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> MainWindow:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.canvases()[1].setFocus()
    return window


@pytest.fixture
def apart(qtbot: QtBot, main: MainWindow) -> PaneWindow:
    """The conversion in a window of its own, of another shape than the main window."""
    key(main, Qt.Key.Key_W)
    own = window_of(main, 1)
    assert isinstance(own, PaneWindow)
    own.resize(430, 720)
    own.activateWindow()
    qtbot.waitUntil(own.isActiveWindow)
    settle(qtbot, main)
    return own


def window_of(main: MainWindow, slot: int) -> QWidget:
    return main.view.panes[slot].window()


def glass_at(main: MainWindow, canvas: Canvas, x: int, y: int) -> np.ndarray:
    """Level-0 pixels of the original that are painted at a pixel of a canvas, read out of its colour."""
    colour = canvas.grab().toImage().pixelColor(x, y)
    conversion = main.session.comparison.state.panes[1]
    # Both slides show the same glass, and the painter counted in pixels of the original.
    near = canvas.viewport.to_slide(Point(x + 0.5, y + 0.5))
    assert conversion.alignment is not None
    return np.array(decode_coordinates((colour.red(), colour.green(), colour.blue()), (near.x, near.y)))


def in_step(qtbot: QtBot, main: MainWindow) -> None:
    """The middle of both canvases shows the same glass, whatever the sizes of their windows."""
    settle(qtbot, main)
    places = [glass_at(main, canvas, canvas.width() // 2, canvas.height() // 2) for canvas in main.view.canvases()]
    sizes = {(canvas.width(), canvas.height()) for canvas in main.view.canvases()}
    assert len(sizes) == 2
    assert np.abs(places[0] - places[1]).max() <= 2, places


def test_a_pane_leaves_and_comes_back(qtbot: QtBot, main: MainWindow, apart: PaneWindow) -> None:
    first, second = main.view.panes
    assert apart.isVisible() and apart.isWindow() and second.canvas.isVisible()
    assert window_of(main, 0) is main and first.canvas.width() >= main.width() - 2
    assert second.canvas.width() == 430 and apart.windowTitle() == "Converted  converted – Verislide"
    assert second.header.isVisible()
    apart.close()
    settle(qtbot, main)
    assert [window_of(main, slot) for slot in (0, 1)] == [main, main]
    assert first.canvas.width() <= main.width() / 2 and main.session.comparison.state.detached == ()
    qtbot.waitUntil(main.isActiveWindow)
    key(main, Qt.Key.Key_W)
    assert sum(window_of(main, slot) is not main for slot in (0, 1)) == 1


def test_it_stays_in_step_with_keys_and_hands_in_either_window(
    qtbot: QtBot, main: MainWindow, apart: PaneWindow
) -> None:
    scale = main.session.comparison.state.viewport.scale
    key(apart, Qt.Key.Key_6)
    assert main.session.comparison.state.viewport.scale > scale
    in_step(qtbot, main)
    canvas = apart.pane.canvas
    before = main.session.comparison.state.viewport
    QTest.mousePress(canvas, LEFT, pos=QPoint(200, 300))
    QTest.mouseMove(canvas, QPoint(230, 260))
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(230, 260))
    after = main.session.comparison.state.viewport
    assert after.size == before.size and after.ratio == before.ratio
    moved = after.to_screen.apply(before.centre) - before.to_screen.apply(before.centre)
    assert [*moved] == pytest.approx([30, -40])
    in_step(qtbot, main)
    QTest.mouseDClick(canvas, LEFT, pos=QPoint(100, 600))
    in_step(qtbot, main)
    key(main, Qt.Key.Key_Left)
    in_step(qtbot, main)
    apart.resize(700, 500)
    in_step(qtbot, main)
    assert main.session.comparison.state.viewport.size == before.size


def test_all_of_a_larger_window_becomes_sharp(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    # So large that the tiles around the main window's view, which are read ahead, are not enough.
    write_sample(tmp_path / "large.mrxs", SampleSpec.plain(photos=(10, 12), levels=4, painter=CoordinatePainter()))
    window.open([tmp_path / "large.mrxs"] * 2)
    settle(qtbot, window)
    window.session.look(window.session.comparison.state.viewport.with_scale(1.0))
    window.view.detached.toggle(1)
    window_of(window, 1).resize(1500, 1900)
    settle(qtbot, window)
    canvases = window.view.canvases()
    assert canvases[1].drawer.complete
    scenes = [canvas.scene for canvas in canvases]
    assert scenes[0] is not None and scenes[1] is not None and scenes[1].level.index == 0
    assert scenes[1].screen.width == canvases[1].width() == 1500
    assert len(scenes[1].sharp.tiles) > 2 * len(scenes[0].sharp.tiles)


def test_the_cross_hair_marks_the_same_glass_in_the_other_window(
    qtbot: QtBot, main: MainWindow, apart: PaneWindow
) -> None:
    key(apart, Qt.Key.Key_6)
    settle(qtbot, main)
    canvases = main.view.canvases()
    for source, other, at in ((1, 0, QPoint(150, 200)), (0, 1, QPoint(600, 250))):
        QTest.mouseMove(canvases[source], at)
        cross = canvases[other]._cross
        assert cross is not None and canvases[source]._cross is None
        glass = canvases[source].viewport.to_slide(Point(at.x(), at.y()))
        assert [*canvases[other].viewport.to_slide(cross)] == pytest.approx([*glass])
        # The status bar names the colour that is painted under the cursor.
        colour = canvases[source].grab().toImage().pixelColor(at)
        text = main.status._colours[source].text()
        assert text.endswith(f"{colour.red()} {colour.green()} {colour.blue()}")


def test_held_keys_and_measures_reach_it(qtbot: QtBot, main: MainWindow, apart: PaneWindow) -> None:
    pane = apart.pane
    handle = apart.windowHandle()
    QTest.keyPress(handle, Qt.Key.Key_B)
    assert pane._name.text() == "pair.mrxs"
    QTest.keyRelease(handle, Qt.Key.Key_B)
    assert pane._name.text() == "converted"
    QTest.keyPress(handle, Qt.Key.Key_B)
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)
    assert pane._name.text() == "converted", "what was held in a window ends when another comes forward"
    key(main, Qt.Key.Key_D)
    settle(qtbot, main)
    assert main.session.comparison.state.display.measure is Measure.DIFFERENCE
    shown = pane.canvas.scene
    assert shown is not None and shown.pane.number not in {one.number for one in main.session.comparison.state.panes}
    key(main, Qt.Key.Key_C)
    settle(qtbot, main)
    assert main.view.stage.isVisible() and pane.canvas.isVisible() and pane.canvas.drawer.complete


def test_the_ruler_measures_there_too(qtbot: QtBot, main: MainWindow, apart: PaneWindow) -> None:
    key(apart, Qt.Key.Key_M, SHIFT)
    canvas = apart.pane.canvas
    for at in (QPoint(50, 60), QPoint(300, 500)):
        QTest.mouseClick(canvas, LEFT, pos=at)
    ruler = main.furniture.ruler.ruler
    places = [canvas.viewport.to_screen.apply(point) for point in ruler.drawn[:2]]
    assert [*places[0]] == pytest.approx([50, 60]) and [*places[1]] == pytest.approx([300, 500])


def test_a_rectangle_is_drawn_there_too(qtbot: QtBot, main: MainWindow, apart: PaneWindow) -> None:
    main.actions_["rectangle"].trigger()
    canvas = apart.pane.canvas
    QTest.mousePress(canvas, LEFT, pos=QPoint(50, 60))
    QTest.mouseMove(canvas, QPoint(300, 500))
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(300, 500))
    (tool,) = main.findChildren(RectangleTool)
    assert tool.rect is not None
    drawn = canvas.viewport.to_screen.bounding(tool.rect)
    assert (drawn.x, drawn.y, drawn.right, drawn.bottom) == pytest.approx((50, 60, 300, 500))


def test_the_last_pane_of_the_main_window_stays(qtbot: QtBot, main: MainWindow, apart: PaneWindow) -> None:
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)
    main.view.canvases()[0].setFocus()
    key(main, Qt.Key.Key_W)
    key(main, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window_of(main, 0) is main and main.view.canvases()[0].isVisible() and apart.isVisible()


def test_a_swap_keeps_the_window_and_other_slides_close_it(
    qtbot: QtBot, main: MainWindow, apart: PaneWindow, coordinate_pair: Pair
) -> None:
    apart.move(40, 50)
    key(main, Qt.Key.Key_X, SHIFT)
    settle(qtbot, main)
    own = window_of(main, 1)
    assert isinstance(own, PaneWindow) and own.isVisible() and own.pane is main.view.panes[1]
    assert own.windowTitle() == "Converted  pair.mrxs – Verislide" and own.size().width() == 430
    in_step(qtbot, main)
    main.open([coordinate_pair.original])
    settle(qtbot, main)
    assert not any(isinstance(one, PaneWindow) and one.isVisible() for one in QApplication.topLevelWidgets())
    key(main, Qt.Key.Key_W)
    assert window_of(main, 0) is main


def test_closing_the_main_window_closes_all(main: MainWindow, apart: PaneWindow) -> None:
    assert apart.isVisible()
    main.close()
    assert not any(isinstance(one, PaneWindow) and one.isVisible() for one in QApplication.topLevelWidgets())


def test_the_menu_of_a_pane_does_the_same(qtbot: QtBot, main: MainWindow) -> None:
    pane = main.view.panes[0]
    entry = next(action for action in pane._menu.menu().actions() if action.text() == "In a window of its own")
    entry.trigger()
    assert isinstance(window_of(main, 0), PaneWindow) and entry.isChecked()
    entry.trigger()
    settle(qtbot, main)
    assert window_of(main, 0) is main and not entry.isChecked()


def test_a_gesture_in_an_unlinked_window_moves_its_slide_with_the_hand(
    qtbot: QtBot, main: MainWindow, apart: PaneWindow
) -> None:
    main.session.comparison.show(main.session.comparison.state.link(False))
    canvas, before = apart.pane.canvas, main.session.comparison.state
    QTest.mousePress(canvas, LEFT, pos=QPoint(200, 300))
    QTest.mouseMove(canvas, QPoint(230, 260))
    QTest.mouseMove(canvas, QPoint(240, 250))
    QTest.mouseRelease(canvas, LEFT, pos=QPoint(240, 250))
    after = main.session.comparison.state
    assert after.viewport == before.viewport
    spot = Point(500.0, 400.0)
    places = [canvas.viewport.to_screen.apply(state.panes[1].to_reference.apply(spot)) for state in (before, after)]
    assert [*(places[1] - places[0])] == pytest.approx([40, -50])
