from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.coordinates import decode_coordinates
from tests.ui.conftest import Pair, just_opened, settle
from tests.ui.gesture_walk import open_pair
from viewer.comparison.readout import pixel_under
from viewer.comparison.state import PaneState
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Point
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.canvas import Canvas

pytestmark = pytest.mark.gui


@pytest.fixture(scope="module")
def only_window(
    qapp: QApplication, coordinate_pair: Pair, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    settings = tmp_path_factory.mktemp("window") / "settings.ini"
    window = open_pair(coordinate_pair.original, coordinate_pair.conversion, settings)
    yield window
    window.close()


@pytest.fixture
def pair_window(qtbot: QtBot, only_window: MainWindow) -> MainWindow:
    """The coordinate pair, open side by side, linked, with neither offset nor tool."""
    linking, session = only_window.linking, only_window.session
    linking.tool.switch(False)
    only_window.furniture.ruler.switch(False)
    session.comparison.show(session.comparison.state.link(True))
    session.set_offset(session.comparison.state.panes[1], Affine(), "")
    return just_opened(qtbot, only_window, 1200, 800)


@pytest.fixture
def fresh_window(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> MainWindow:
    """The same, with nothing that could be undone."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    return window


def look(qtbot: QtBot, window: MainWindow, scale: float, rotation: float = 0.0) -> Viewport:
    """Look at the middle of the slide."""
    session = window.session
    middle = session.comparison.state.covered.centre
    now = session.comparison.state.viewport
    session.look(now.centred(Point(round(middle.x), round(middle.y))).with_scale(scale).turned_to(rotation))
    settle(qtbot, window)
    return session.comparison.state.viewport


def shown_place(window: MainWindow, pane: int, spot: Point) -> tuple[int, int]:
    """Level-0 pixel of the original whose colour the pane has stored under a spot of its canvas."""
    session = window.session
    state = session.comparison.state
    scene = session.scene(state.panes[pane])
    assert scene is not None
    colour = pixel_under(scene, session.cache, spot)
    assert colour is not None
    near = (scene.pane.to_reference.inverse() if pane == 0 else Affine()).apply(state.viewport.to_slide(spot))
    x, y = decode_coordinates(np.array(colour, np.uint8), (near.x, near.y))
    return int(x), int(y)


def test_an_offset_that_is_handed_in_moves_the_conversion_and_nothing_else(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    session = pair_window.session
    look(qtbot, pair_window, 1.0)
    spot = Point(200.5, 150.5)
    before = [shown_place(pair_window, pane, spot) for pane in (0, 1)]
    assert before[0] == before[1]
    session.set_offset(session.comparison.state.panes[1], Affine.translation(7, -4), "measured in 5 fields")
    settle(qtbot, pair_window)
    assert shown_place(pair_window, 0, spot) == before[0]
    assert shown_place(pair_window, 1, spot) == (before[1][0] - 7, before[1][1] + 4)
    pane = session.comparison.state.panes[1]
    assert pane.offset_origin == "measured in 5 fields"
    session.set_offset(pane, Affine(), "")
    settle(qtbot, pair_window)
    assert [shown_place(pair_window, number, spot) for number in (0, 1)] == before
    assert not session.comparison.state.panes[1].has_offset


NONE, SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT = Qt.MouseButton.LeftButton


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.windowHandle(), key, modifiers)


def drag(canvas: Canvas, dx: int, dy: int) -> None:
    """From a spot in the tissue, in two moves."""
    start = QPoint(150, 120)
    QTest.mousePress(canvas, LEFT, NONE, start)
    QTest.mouseMove(canvas, start + QPoint(dx // 2, dy // 2))
    QTest.mouseMove(canvas, start + QPoint(dx, dy))
    QTest.mouseRelease(canvas, LEFT, NONE, start + QPoint(dx, dy))


def conversion(window: MainWindow) -> PaneState:
    return window.session.comparison.state.panes[1]


def beside(window: MainWindow, qtbot: QtBot, spot: Point) -> tuple[int, int]:
    """Level-0 pixels that the conversion's picture lies to the right of and below its place, by decoded colours."""
    settle(qtbot, window)
    (ours, theirs) = (shown_place(window, pane, spot) for pane in (0, 1))
    return ours[0] - theirs[0], ours[1] - theirs[1]


SPOT = Point(200.5, 150.5)


def test_u_held_moves_one_pane_alone_and_what_was_moved_stays(qtbot: QtBot, pair_window: MainWindow) -> None:
    viewport = look(qtbot, pair_window, 1.0)
    canvas = pair_window.view.canvases()[1]
    canvas.setFocus()
    handle = pair_window.windowHandle()
    QTest.keyPress(handle, Qt.Key.Key_U)
    assert not pair_window.session.comparison.state.linked
    drag(canvas, 12, -5)
    QTest.keyRelease(handle, Qt.Key.Key_U)
    state = pair_window.session.comparison.state
    assert state.linked and state.viewport.centre == viewport.centre
    assert conversion(pair_window).offset == Affine.translation(12, -5)
    assert beside(pair_window, qtbot, SPOT) == (12, -5)
    # Linked again: both panes follow, and the offset stays.
    drag(canvas, -30, 20)
    assert pair_window.session.comparison.state.viewport.centre == viewport.centre + Point(30, -20)
    assert beside(pair_window, qtbot, SPOT) == (12, -5)


def test_letting_go_of_u_in_the_middle_of_a_drag_does_not_jump(qtbot: QtBot, pair_window: MainWindow) -> None:
    viewport = look(qtbot, pair_window, 1.0)
    canvas, handle = pair_window.view.canvases()[1], pair_window.windowHandle()
    canvas.setFocus()
    QTest.keyPress(handle, Qt.Key.Key_U)
    QTest.mousePress(canvas, LEFT, NONE, QPoint(100, 100))
    QTest.mouseMove(canvas, QPoint(140, 100))
    QTest.keyRelease(handle, Qt.Key.Key_U)
    QTest.mouseMove(canvas, QPoint(150, 110))
    QTest.mouseRelease(canvas, LEFT, NONE, QPoint(150, 110))
    assert pair_window.session.comparison.state.viewport == viewport
    assert conversion(pair_window).offset == Affine.translation(40, 0)


def test_u_that_is_let_go_in_another_window_links_again(qtbot: QtBot, pair_window: MainWindow) -> None:
    pair_window.view.canvases()[1].setFocus()
    QTest.keyPress(pair_window.windowHandle(), Qt.Key.Key_U)
    assert not pair_window.session.comparison.state.linked
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not pair_window.isActiveWindow())
    assert pair_window.session.comparison.state.linked


def test_moving_the_original_while_unlinked_leaves_the_conversion_on_screen(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    look(qtbot, pair_window, 1.0)
    original, canvas = pair_window.view.canvases()
    before = shown_place(pair_window, 1, SPOT)
    original.setFocus()
    press(pair_window, Qt.Key.Key_L)
    drag(original, 25, 40)
    settle(qtbot, pair_window)
    assert shown_place(pair_window, 1, SPOT) == before
    assert conversion(pair_window).offset == Affine.translation(-25, -40)
    press(pair_window, Qt.Key.Key_L)
    assert pair_window.session.comparison.state.linked
    drag(canvas, 60, 0)
    assert beside(pair_window, qtbot, SPOT) == (-25, -40)


@pytest.mark.parametrize("rotation", [0.0, 90.0, 180.0, 270.0])
@pytest.mark.parametrize("scale", [1.0, 0.5])
def test_arrows_of_the_align_tool_move_one_pixel_of_the_level_in_screen_direction(
    qtbot: QtBot, pair_window: MainWindow, rotation: float, scale: float
) -> None:
    viewport = look(qtbot, pair_window, scale, rotation)
    pair_window.view.canvases()[0].setFocus()  # the original has the focus: the compared conversion moves
    press(pair_window, Qt.Key.Key_L, SHIFT)
    assert pair_window.linking.tool.is_on
    pixel = round(1 / scale)
    right, down = 0, 0
    for key, modifiers, dx, dy in (
        (Qt.Key.Key_Right, NONE, 1, 0),
        (Qt.Key.Key_Down, SHIFT, 0, 10),
        (Qt.Key.Key_Left, SHIFT, -10, 0),
        (Qt.Key.Key_Up, NONE, 0, -1),
    ):
        press(pair_window, key, modifiers)
        right, down = right + dx, down + dy
        settle(qtbot, pair_window)
        scene = pair_window.session.scene(conversion(pair_window))
        assert scene is not None and scene.level.downsample == pixel
        moved = Affine.rotation(-rotation).apply(Point(right * pixel, down * pixel))
        assert (conversion(pair_window).offset.x0, conversion(pair_window).offset.y0) == (moved.x, moved.y)
        if scale == 1.0:
            assert beside(pair_window, qtbot, SPOT) == (moved.x, moved.y)
    assert pair_window.session.comparison.state.viewport == viewport
    press(pair_window, Qt.Key.Key_Escape)
    assert not pair_window.linking.tool.is_on
    press(pair_window, Qt.Key.Key_Right)
    assert pair_window.session.comparison.state.viewport != viewport
    if scale == 1.0:
        assert beside(pair_window, qtbot, SPOT) == (moved.x, moved.y)


@pytest.mark.parametrize(
    ("rotation", "right", "down"),
    [(10.0, (1, 0), (0, 1)), (80.0, (0, -1), (1, 0)), (200.0, (-1, 0), (0, -1)), (317.0, (1, 0), (0, 1))],
)
def test_whole_pixels_stay_whole_in_a_view_that_is_turned(
    qtbot: QtBot, pair_window: MainWindow, rotation: float, right: tuple[int, int], down: tuple[int, int]
) -> None:
    look(qtbot, pair_window, 1.0, rotation)
    canvas = pair_window.view.canvases()[1]
    press(pair_window, Qt.Key.Key_L, SHIFT)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        press(pair_window, key)
    across, along = 2 * right[0] + down[0], 2 * right[1] + down[1]
    assert conversion(pair_window).offset == Affine.translation(across, along)
    assert beside(pair_window, qtbot, SPOT) == (across, along)
    drag(canvas, 23, 14)
    offset = conversion(pair_window).offset
    assert (offset.x0, offset.y0) == (round(offset.x0), round(offset.y0))
    moved = Affine.rotation(rotation).apply(Point(offset.x0 - across, offset.y0 - along))
    assert math.hypot(moved.x - 23, moved.y - 14) <= math.sqrt(0.5)


def test_the_align_tool_drags_and_turns_and_every_move_can_be_undone(qtbot: QtBot, fresh_window: MainWindow) -> None:
    viewport = look(qtbot, fresh_window, 1.0)
    canvas = fresh_window.view.canvases()[1]
    press(fresh_window, Qt.Key.Key_L, SHIFT)
    drag(canvas, 14, 9)
    dragged = conversion(fresh_window).offset
    assert dragged == Affine.translation(14, 9)
    press(fresh_window, Qt.Key.Key_Right, ALT)
    turned = conversion(fresh_window).offset
    assert math.degrees(math.atan2(turned.yx, turned.xx)) == pytest.approx(0.1)
    press(fresh_window, Qt.Key.Key_Left, ALT | SHIFT)
    offset = conversion(fresh_window).offset
    assert math.degrees(math.atan2(offset.yx, offset.xx)) == pytest.approx(-0.9)
    assert tuple(offset.apply(viewport.centre - Point(14, 9))) == pytest.approx(tuple(viewport.centre))
    seen = [offset]
    while fresh_window.actions_["undo"].isEnabled() and len(seen) < 9:
        press(fresh_window, Qt.Key.Key_Z, CONTROL)
        seen.append(conversion(fresh_window).offset)
    assert seen == [offset, turned, dragged, Affine()]
    assert not conversion(fresh_window).has_offset
    for _ in range(3):
        press(fresh_window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert conversion(fresh_window).offset == offset and not fresh_window.actions_["redo"].isEnabled()
    press(fresh_window, Qt.Key.Key_L, CONTROL | SHIFT)
    assert not conversion(fresh_window).has_offset
    press(fresh_window, Qt.Key.Key_Z, CONTROL)
    assert conversion(fresh_window).offset == offset
    now = fresh_window.session.comparison.state.viewport
    assert (now.centre, now.scale, now.rotation) == (viewport.centre, viewport.scale, viewport.rotation)


def test_the_left_button_on_the_original_moves_the_view_also_with_the_align_tool(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    viewport = look(qtbot, pair_window, 1.0)
    press(pair_window, Qt.Key.Key_L, SHIFT)
    drag(pair_window.view.canvases()[0], 14, 9)
    assert pair_window.session.comparison.state.viewport == viewport.panned(14, 9)
    assert not conversion(pair_window).has_offset


def test_in_a_mode_of_one_picture_the_conversion_is_moved(qtbot: QtBot, pair_window: MainWindow) -> None:
    viewport = look(qtbot, pair_window, 1.0)
    press(pair_window, Qt.Key.Key_O)
    press(pair_window, Qt.Key.Key_L)
    drag(pair_window.view.stage.canvas, 6, 3)
    assert conversion(pair_window).offset == Affine.translation(6, 3)
    press(pair_window, Qt.Key.Key_L)
    press(pair_window, Qt.Key.Key_L, SHIFT)
    drag(pair_window.view.stage.canvas, -2, 4)
    assert conversion(pair_window).offset == Affine.translation(4, 7)
    state = pair_window.session.comparison.state
    assert state.viewport.centre == viewport.centre
    first, second = pair_window.view.stage.canvas.scenes
    assert first is not None and second is not None
    shift = second.sharp.to_device.apply(Point(0, 0)) - first.sharp.to_device.apply(Point(0, 0))
    places = [scene.sharp.grid.to_slide.apply(Point(0, 0)) for scene in (first, second)]
    bounds = state.panes[0].slide.bounds
    assert tuple(shift) == (places[1].x - places[0].x + bounds.x + 4, places[1].y - places[0].y + bounds.y + 7)


def test_the_window_always_says_that_panes_are_unlinked_and_where_they_lie(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    pair_window.resize(1300, 800)  # room for the words of the toolbar
    look(qtbot, pair_window, 1.0)
    canvas = pair_window.view.canvases()[1]
    canvas.setFocus()
    note, button = pair_window.linking.note, pair_window.toolbar.link

    def said() -> list[str]:
        state = pair_window.session.comparison.state
        scenes = [pair_window.session.scene(pane) for pane in state.panes]
        return [note(state, scene) for scene in scenes if scene is not None]

    assert said() == ["", ""] and button.text() == "Linked" and not button.isChecked()
    press(pair_window, Qt.Key.Key_L)
    assert said() == ["Unlinked", "Unlinked"] and button.text() == "Unlinked" and button.isChecked()
    drag(canvas, 12, -5)
    assert said() == ["Unlinked", "Unlinked, offset +12, −5 px of level 0"]
    press(pair_window, Qt.Key.Key_L)
    assert said() == ["", "Offset +12, −5 px of level 0"] and button.text() == "Offset" and button.isChecked()
    sentence = "offset +12, −5 px of level 0, moved by hand"
    assert sentence in button.toolTip()
    assert button.menu().actions()[0].text() == f"Converted: {sentence}"
    pair_window.session.set_offset(conversion(pair_window), Affine.translation(0.25, 0), "measured in 5 fields")
    assert "offset +0.25, 0 px of level 0, measured in 5 fields" in button.toolTip()
    press(pair_window, Qt.Key.Key_L, CONTROL | SHIFT)
    assert said() == ["", ""] and button.text() == "Linked"


def test_an_original_that_was_moved_is_said_to_have_been_moved(qtbot: QtBot, pair_window: MainWindow) -> None:
    look(qtbot, pair_window, 1.0)
    original, other = pair_window.view.canvases()
    press(pair_window, Qt.Key.Key_L)
    drag(original, 12, -5)
    note, state = pair_window.linking.note, pair_window.session.comparison.state
    scene = pair_window.session.scene(state.panes[1])
    assert scene is not None
    words = "−12, +5 px of level 0 beside the original, which was moved"
    assert note(state, scene) == f"Unlinked, {words}"
    sentence = "The original was moved: the conversion lies −12, +5 px of level 0 beside it"
    bar = pair_window.status
    assert bar._alignment.text() == "Original moved: −12, +5 px of level 0"
    assert bar._alignment.toolTip().startswith(sentence)
    drag(other, 2, 0)
    assert bar._alignment.text() == "Offset −10, +5 px of level 0, moved by hand"
    assert "ligned by" in bar._alignment.toolTip()
    press(pair_window, Qt.Key.Key_L)
    press(pair_window, Qt.Key.Key_L, CONTROL | SHIFT)


def test_the_ruler_and_the_align_tool_are_never_in_the_hand_together(pair_window: MainWindow) -> None:
    press(pair_window, Qt.Key.Key_M, SHIFT)
    assert pair_window.furniture.ruler.is_on
    press(pair_window, Qt.Key.Key_L, SHIFT)
    assert pair_window.linking.tool.is_on and not pair_window.furniture.ruler.is_on
    press(pair_window, Qt.Key.Key_M, SHIFT)
    assert pair_window.furniture.ruler.is_on and not pair_window.linking.tool.is_on
