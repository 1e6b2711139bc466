"""Blink, curtain, overlay and difference with real keys and mouse, against pixels decoded elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import WAIT_MS, Pair, just_opened, settle, texts_drawn
from tests.ui.gesture_walk import open_pair
from tests.ui.independent_difference import assert_shows, at_one_to_one, pixels, signed_elsewhere
from viewer.comparison.display import GAINS, Channel, Display, Look, Measure, Mode
from viewer.geometry import Point
from viewer.tiles.cache import TileKey
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.canvas import Canvas
from viewer.ui.pane.marks import Chips
from viewer.ui.widgets import ToolButton

pytestmark = pytest.mark.gui
LEFT = Qt.MouseButton.LeftButton
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(lossy_window: MainWindow, qtbot: QtBot) -> MainWindow:
    return just_opened(qtbot, lossy_window, 1000, 640)


def display(window: MainWindow) -> Display:
    return window.session.comparison.state.display


def key(window: MainWindow, code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Display:
    QTest.keyClick(window.windowHandle(), code, modifier)
    return display(window)


def rest(qtbot: QtBot, window: MainWindow) -> None:
    def rests() -> None:
        window.view.stage.canvas.repaint()
        for canvas in window.view.canvases():
            canvas.repaint()
        visible = [canvas for canvas in window.view.canvases() if canvas.isVisible()]
        assert window.session.loader.pending == 0
        assert all(canvas.drawer.complete for canvas in visible)
        assert not window.view.stage.isVisible() or window.view.stage.canvas.is_complete

    qtbot.waitUntil(rests, timeout=WAIT_MS)


def stage_pixels(window: MainWindow) -> NDArray[np.uint8]:
    return pixels(window.view.stage.canvas.grab().toImage())


MIDDLE = np.s_[150:420, 260:700]
"""Of the stage, where nothing is written."""


def only_first_and_second(qtbot: QtBot, window: MainWindow) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """What the stage shows of each slide alone."""
    key(window, Qt.Key.Key_K)
    rest(qtbot, window)
    first = stage_pixels(window)
    key(window, Qt.Key.Key_K)
    rest(qtbot, window)
    second = stage_pixels(window)
    assert (first[MIDDLE] != second[MIDDLE]).mean() > 0.2
    return first, second


def test_what_is_under_the_mouse_is_told_at_once_when_a_key_changes_the_mode(qtbot: QtBot, window: MainWindow) -> None:
    canvas, under = window.view.canvases()[0], window.status._colours[:2]
    place = canvas.mapTo(window, QPoint(200, 150))
    QTest.mouseMove(window.windowHandle(), place - QPoint(3, 3))
    QTest.mouseMove(window.windowHandle(), place)
    QApplication.processEvents()
    assert all(label.text() for label in under)
    for code in (Qt.Key.Key_K, Qt.Key.Key_C, Qt.Key.Key_O, Qt.Key.Key_Y, Qt.Key.Key_D):
        key(window, code)
        rest(qtbot, window)
        QApplication.processEvents()
        viewport = window.session.comparison.state.viewport
        shown = window.view.canvases()[0] if display(window).mode is Mode.SIDE_BY_SIDE else window.view.stage.canvas
        assert shown.isVisible()
        at = shown.mapFrom(window, place)
        assert window._under is not None
        off = window._under.position - viewport.to_slide(Point(at.x() + 0.5, at.y() + 0.5))
        assert max(abs(off.x), abs(off.y)) * viewport.scale <= 1 + viewport.scale  # within its pixel
        assert all(label.text() for label in under)
    for elsewhere in (place + QPoint(1, 1), QPoint(5, 5)):
        QTest.mouseMove(window.windowHandle(), elsewhere)
        QApplication.processEvents()
    key(window, Qt.Key.Key_K)
    QApplication.processEvents()
    assert not any(label.text() for label in under)


def test_blink_changes_by_key_while_held_and_by_itself(qtbot: QtBot, window: MainWindow) -> None:
    first, second = only_first_and_second(qtbot, window)
    assert display(window).mode is Mode.BLINK and display(window).second_shown
    assert window.view.stage.isVisible() and not window.view.panes[0].isVisible()
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_B)
    assert not display(window).second_shown
    assert np.array_equal(stage_pixels(window)[MIDDLE], first[MIDDLE])
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_B)
    assert display(window).second_shown
    assert np.array_equal(stage_pixels(window)[MIDDLE], second[MIDDLE])
    assert display(window).blink_rate is None
    for rate in (1, 2, 3, 4):
        assert key(window, Qt.Key.Key_K, SHIFT).blink_rate == rate
    seen: list[bool] = []
    window.session.comparison.listen(lambda _before, state: seen.append(state.display.second_shown))
    qtbot.waitUntil(lambda: {True, False} <= set(seen), timeout=WAIT_MS)
    assert key(window, Qt.Key.Key_K, SHIFT).blink_rate is None
    assert key(window, Qt.Key.Key_Y).mode is Mode.SIDE_BY_SIDE
    assert not window.view.stage.isVisible() and window.view.panes[0].isVisible()


def test_b_held_shows_the_other_slide_in_every_pane_and_names_it(qtbot: QtBot, window: MainWindow) -> None:
    rest(qtbot, window)
    canvases, panes = window.view.canvases(), window.view.panes
    before = [pixels(canvas.grab().toImage())[100:380, 60:380] for canvas in canvases]
    names = [pane.identity for pane in panes]
    assert (before[0] != before[1]).mean() > 0.2
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_B)
    rest(qtbot, window)
    held = [pixels(canvas.grab().toImage())[100:380, 60:380] for canvas in canvases]
    assert np.array_equal(held[0], before[1]) and np.array_equal(held[1], before[0])
    assert [pane._role.text() for pane in panes] == ["CONVERTED", "ORIGINAL"]
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_B)
    rest(qtbot, window)
    after = [pixels(canvas.grab().toImage())[100:380, 60:380] for canvas in canvases]
    assert np.array_equal(after[0], before[0]) and np.array_equal(after[1], before[1])
    assert [pane._role.text() for pane in panes] == [role for role, _, _ in names]


@pytest.mark.parametrize("vertical", [True, False])
def test_the_curtain_follows_the_mouse_until_it_is_locked(qtbot: QtBot, window: MainWindow, vertical: bool) -> None:
    first, second = only_first_and_second(qtbot, window)
    assert key(window, Qt.Key.Key_C).mode is Mode.CURTAIN
    if not vertical:
        key(window, Qt.Key.Key_J, SHIFT)
    canvas, handle = window.view.stage.canvas, window.windowHandle()
    at = QPoint(400, 250)
    QTest.mouseMove(handle, canvas.mapTo(window, QPoint(20, 300)))
    QTest.mouseMove(handle, canvas.mapTo(window, at))
    assert canvas.line == (at.x() if vertical else at.y())
    rest(qtbot, window)
    shown = stage_pixels(window)
    if vertical:
        rows, before, after = np.s_[300:420], np.s_[:390], np.s_[425:]
        parts = ((rows, before, first), (rows, after, second))
    else:
        columns = np.s_[520:760]
        parts = ((np.s_[60:240], columns, first), (np.s_[300:420], columns, second))
    for rows, columns, alone in parts:
        # Where pictures are reduced, Qt counts from the edge of what is clipped, and rounds now and then another way.
        assert np.abs(shown[rows, columns].astype(int) - alone[rows, columns]).max() <= 2
    line = shown[300, 400] if vertical else shown[250, 300]
    assert line.tolist() == [255, 255, 255]
    assert key(window, Qt.Key.Key_J).curtain.locked
    QTest.mouseMove(handle, canvas.mapTo(window, QPoint(300, 160)))
    assert canvas.line == (at.x() if vertical else at.y())
    # Dragging moves the slide, and the line where that was taken hold of.
    viewport = window.session.comparison.state.viewport
    QTest.mousePress(handle, LEFT, pos=canvas.mapTo(window, QPoint(150, 120)))
    QTest.mouseMove(handle, canvas.mapTo(window, QPoint(170, 150)))
    QTest.mouseRelease(handle, LEFT, pos=canvas.mapTo(window, QPoint(170, 150)))
    moved = window.session.comparison.state.viewport
    assert moved.centre != viewport.centre and canvas.line == (at.x() if vertical else at.y())
    QTest.mousePress(handle, LEFT, pos=canvas.mapTo(window, QPoint(402, 252)))
    QTest.mouseMove(handle, canvas.mapTo(window, QPoint(470, 330)))
    QTest.mouseRelease(handle, LEFT, pos=canvas.mapTo(window, QPoint(470, 330)))
    assert canvas.line == (470 if vertical else 330)
    assert window.session.comparison.state.viewport == moved
    assert key(window, Qt.Key.Key_C).mode is Mode.SIDE_BY_SIDE


def test_the_overlay_mixes_both(qtbot: QtBot, window: MainWindow) -> None:
    first, second = only_first_and_second(qtbot, window)
    assert key(window, Qt.Key.Key_O).mode is Mode.OVERLAY
    for opacity, presses in ((0.5, 0), (0.7, 2), (1.0, 3), (1.0, 1)):
        for _ in range(presses):
            key(window, Qt.Key.Key_Up, CONTROL)
        assert display(window).opacity == pytest.approx(opacity)
        rest(qtbot, window)
        mixed = first[MIDDLE].astype(float) * (1 - opacity) + second[MIDDLE].astype(float) * opacity
        assert np.abs(stage_pixels(window)[MIDDLE] - mixed).max() <= 2
    slider = window.view.stage.opacity
    assert slider.isVisible() and slider.value() == 100
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    rest(qtbot, window)
    assert display(window).opacity == 0 and np.array_equal(stage_pixels(window)[MIDDLE], first[MIDDLE])


def test_buttons_do_what_keys_do(window: MainWindow) -> None:
    window.resize(1900, 700)
    QApplication.processEvents()
    compare = window.toolbar.compare
    for mode in Mode:
        QTest.mouseClick(compare.modes.option(mode.value), LEFT)
        assert display(window).mode is mode and compare.modes.chosen_key() == mode.value
    for measure in Measure:
        QTest.mouseClick(compare.measures.option(measure.value), LEFT)
        assert display(window).measure is measure and compare.measures.chosen_key() == measure.value
    QTest.mouseClick(compare.measures.option("signed"), LEFT)
    looks = {action.text(): action for action in compare.look.menu().actions() if action.text()}
    looks["Shown 32×"].trigger()
    looks["Green"].trigger()
    looks["The slide's own colours"].trigger()
    shown = display(window)
    assert (shown.gain, shown.channel, shown.mapped) == (32, Channel.GREEN, False)
    assert compare.look.text() == "32×" and looks["Green"].isChecked()


def test_keys_of_the_difference(window: MainWindow) -> None:
    assert key(window, Qt.Key.Key_D).measure is Measure.DIFFERENCE
    assert key(window, Qt.Key.Key_D, SHIFT).measure is Measure.SIGNED
    assert [key(window, Qt.Key.Key_Period).gain for _ in range(4)] == [16, 32, 64, 64]
    assert [key(window, Qt.Key.Key_Comma).gain for _ in range(7)] == [32, 16, 8, 4, 2, 1, 1]
    assert [key(window, Qt.Key.Key_C, SHIFT).channel for _ in Channel] == [*tuple(Channel)[1:], Channel.LARGEST]
    assert not key(window, Qt.Key.Key_D, CONTROL).mapped and key(window, Qt.Key.Key_D, CONTROL).mapped
    assert key(window, Qt.Key.Key_D, SHIFT).measure is Measure.OFF


def test_panes_change_places_and_hide(window: MainWindow) -> None:
    first, second = window.view.panes
    assert first.x() < second.x()
    key(window, Qt.Key.Key_X)
    QApplication.processEvents()
    assert first.x() > second.x()
    key(window, Qt.Key.Key_E)
    key(window, Qt.Key.Key_1, CONTROL)
    QApplication.processEvents()
    assert not first.isVisible() and second.isVisible() and second.width() == window.view.width()
    key(window, Qt.Key.Key_2, CONTROL)  # the last one stays
    QApplication.processEvents()
    assert second.isVisible()
    key(window, Qt.Key.Key_1, CONTROL)
    QApplication.processEvents()
    assert first.isVisible() and second.isVisible()


def test_modes_without_a_pair_are_dimmed(qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]) -> None:
    alone = MainWindow(window.settings)
    qtbot.addWidget(alone)
    alone.show()
    assert not alone.actions_["curtain"].isEnabled() and not alone.toolbar.compare.modes.isEnabled()
    assert alone.toolbar.compare.modes.chosen_key() is None
    alone.open([lossy_pair[0]])
    settle(qtbot, alone)
    assert not alone.actions_["curtain"].isEnabled() and not alone.actions_["difference"].isEnabled()
    alone.close()


def test_a_narrow_window_has_the_modes_in_a_menu(window: MainWindow) -> None:
    window.resize(780, 500)
    QApplication.processEvents()
    compare = window.toolbar.compare
    assert compare.view.isVisible() and not compare.modes.isVisible()
    entries = {action.text(): action for action in compare.view.menu().actions() if action.text()}
    assert compare.view.text() == "Side by side" and entries["Side by side"].isChecked() and entries["Off"].isChecked()
    entries["Curtain"].trigger()
    assert display(window).mode is Mode.CURTAIN and compare.view.text() == "Curtain" and entries["Curtain"].isChecked()
    entries["Signed"].trigger()
    assert display(window).measure is Measure.SIGNED and compare.view.text() == "Curtain"
    key(window, Qt.Key.Key_C)
    assert compare.view.text() == "Signed"
    window.resize(1210, 500)
    key(window, Qt.Key.Key_C)
    QApplication.processEvents()
    assert compare.view.text() == "Curtain, signed"
    window.resize(780, 500)
    QApplication.processEvents()
    QApplication.processEvents()
    for button in window.toolbar.findChildren(ToolButton):
        assert not button.isVisible() or button.width() >= button.sizeHint().width()


# --- the numbers behind the colours -------------------------------------------------------------------------------


@pytest.mark.parametrize("level", [0, 1, 2, 3])
def test_every_pixel_of_a_map_is_that_of_another_process(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path], level: int, tmp_path: Path
) -> None:
    """Bounds modulo downsample are not 0 here: the pair begins at an odd corner."""
    signed, scanned = signed_elsewhere(lossy_pair, level, tmp_path)
    assert abs(signed).max() > 3
    compare_with_window(qtbot, window, level, signed, scanned)


@pytest.mark.parametrize("sorts", [3, pytest.param(1, marks=pytest.mark.prove)])
def test_maps_of_every_level_of_the_real_pair(
    qtbot: QtBot, tmp_path: Path, real_pair: tuple[Path, Path], sorts: int
) -> None:
    """Every look at some levels, and some looks at every level; every look at every level is a proof."""
    window = open_pair(*real_pair, tmp_path / "settings.ini")
    qtbot.addWidget(window)
    settle(qtbot, window)
    levels = len(window.session.comparison.state.panes[1].slide.levels)
    assert levels == 8
    for level in range(levels):
        looks = LOOKS[level % sorts :: sorts]
        compare_with_window(qtbot, window, level, *signed_elsewhere(real_pair, level, tmp_path), looks)
    window.close()


LOOKS = (
    *(Look(gain=gain, mapped=False) for gain in GAINS),
    Look(mapped=True),
    *(Look(channel=channel, mapped=False) for channel in Channel),
)
"""Every gain, the map, every channel."""


def compare_with_window(
    qtbot: QtBot,
    window: MainWindow,
    level: int,
    signed: NDArray[np.int16],
    scanned: NDArray[np.bool_],
    looks: Sequence[Look] = LOOKS,
) -> None:
    at_one_to_one(window, level)
    for measure in (Measure.DIFFERENCE, Measure.SIGNED):
        for look in looks:
            window.session.show_display(
                Display(measure=measure, channel=look.channel, gain=look.gain, mapped=look.mapped)
            )
            rest(qtbot, window)
            assert_shows(window.view.canvases()[1], display(window), level, signed, scanned)


def test_a_map_of_a_lossless_pair_is_zero_everywhere(qtbot: QtBot, coordinate_pair: Pair, tmp_path: Path) -> None:
    window = open_pair(coordinate_pair.original, coordinate_pair.conversion, tmp_path / "settings.ini")
    qtbot.addWidget(window)
    settle(qtbot, window)
    for level in range(4):
        at_one_to_one(window, level)
        window.session.show_display(Display(measure=Measure.DIFFERENCE, gain=64, mapped=False))
        rest(qtbot, window)
        (made,) = (
            window.session.maps.pane_of(window.session.comparison.state, p)
            for p in window.session.comparison.state.panes[1:]
        )
        assert made is not None
        grid = made.grids[level]
        addresses = list(grid.covering(grid.area))
        assert addresses
        for address in addresses:
            tile: Any = window.session.cache.get(TileKey.of(made.number, grid, address))
            seen = tile.values if tile.both is None else tile.values[tile.both]
            assert not seen.any()
    window.close()


@pytest.mark.parametrize("way", ["key", "button", "menu"])
@pytest.mark.parametrize("mode", [None, Qt.Key.Key_C, Qt.Key.Key_K])
def test_side_by_side_is_the_slides_themselves_however_it_is_chosen(
    window: MainWindow, way: str, mode: Qt.Key | None
) -> None:
    key(window, Qt.Key.Key_D)
    if mode is not None:
        key(window, mode)
    assert display(window).measure is Measure.DIFFERENCE
    compare = window.toolbar.compare
    if way == "key":
        key(window, Qt.Key.Key_Y)
    elif way == "button":
        window.resize(1600, 700)
        QApplication.processEvents()
        QTest.mouseClick(compare.modes.option("side_by_side"), LEFT)
    else:
        (entry,) = (one for one in compare.view.menu().actions() if one.text() == "Side by side")
        entry.trigger()
    assert display(window).mode is Mode.SIDE_BY_SIDE and display(window).measure is Measure.OFF
    shown = [canvas.scene for canvas in window.view.canvases()]
    panes = window.session.comparison.state.panes
    assert [scene.pane.number for scene in shown if scene is not None] == [pane.number for pane in panes]


def test_side_by_side_leaves_a_map_beside_the_slides_and_a_mode_ends_by_its_own_key_alone(window: MainWindow) -> None:
    key(window, Qt.Key.Key_M)
    assert key(window, Qt.Key.Key_Y).has_map_pane
    key(window, Qt.Key.Key_M)
    key(window, Qt.Key.Key_D)
    key(window, Qt.Key.Key_C)
    now = key(window, Qt.Key.Key_C)
    assert now.mode is Mode.SIDE_BY_SIDE and now.measure is Measure.DIFFERENCE


def test_a_blink_and_an_overlay_of_a_difference_name_what_is_on_screen(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.resize(1210, window.height())  # room for the toolbar's long words
    key(window, Qt.Key.Key_D)
    key(window, Qt.Key.Key_K)
    rest(qtbot, window)
    stage, view = window.view.stage.canvas, window.toolbar.compare.view
    drawn = texts_drawn(monkeypatch, "label")

    def now(canvas: Canvas) -> list[str]:
        drawn.clear()
        canvas.repaint()
        return list(drawn)

    assert now(stage) == ["Original  pair.mrxs"] and view.text() == "Blink, difference"
    key(window, Qt.Key.Key_K)
    assert now(stage) == ["Converted  converted: difference, largest channel, shown 8×"]
    key(window, Qt.Key.Key_O)
    texts = now(stage)
    assert (
        texts[0] == "Difference at 50\N{NO-BREAK SPACE}% over Original  pair.mrxs"
        and "converted: difference" in texts[1]
    )
    assert view.text() == "Overlay, difference"


def test_the_mode_button_is_as_wide_as_its_longest_name(window: MainWindow) -> None:
    window.resize(1000, 640)
    QApplication.processEvents()
    compare, places = window.toolbar.compare, set()
    for code in (Qt.Key.Key_Y, Qt.Key.Key_K, Qt.Key.Key_C, Qt.Key.Key_O, Qt.Key.Key_D, Qt.Key.Key_Y, Qt.Key.Key_D):
        key(window, code)
        QApplication.processEvents()
        assert compare.view.isVisible() and compare.view.sizeHint().width() <= compare.view.width()
        places.add(window.toolbar._magnification.x())
    assert len(places) == 1


@pytest.mark.parametrize("measure", [Measure.DIFFERENCE, Measure.SIGNED])
def test_without_a_map_the_tick_says_each_channel_and_the_legend_names_its_colours(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, measure: Measure
) -> None:
    key(window, Qt.Key.Key_D, SHIFT if measure is Measure.SIGNED else Qt.KeyboardModifier.NoModifier)
    ticked = [one.text() for one in window.toolbar.compare.look.menu().actions() if one.isChecked()]
    assert "Largest channel" in ticked
    key(window, Qt.Key.Key_D, CONTROL)
    ticked = [one.text() for one in window.toolbar.compare.look.menu().actions() if one.isChecked()]
    assert "Each channel" in ticked and "Largest channel" not in ticked
    bars: list[tuple[str, QImage]] = []
    monkeypatch.setattr(Chips, "colour_bar", lambda *found: bars.append((found[4], found[5])))
    window.view.canvases()[1].repaint()
    ((title, bar),) = bars
    assert title == "Red, green, blue" and bar.width() == 3
    # Each bar is what the picture has where that channel alone differs by as much as the numbers beside it say.
    quiet, highest = (128, 255) if measure is Measure.SIGNED else (0, 255)
    for column in range(3):
        seen = pixels(bar)[0, column].tolist()
        assert seen == [highest if channel == column else quiet for channel in range(3)]
