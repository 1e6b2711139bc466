"""The loupe with its real key: the pixels that lie under the cursor, four times larger, and nothing moved."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import settle, texts_drawn
from tests.ui.pictures import rgb_of
from viewer.comparison.display import Display, Mode
from viewer.comparison.viewport import Viewport
from viewer.geometry import Point
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.canvas import Canvas
from viewer.ui.pane.loupe import SIDE

pytestmark = pytest.mark.gui
AT = (200, 260)
FRAME, LABEL = 4, 44


@pytest.fixture
def window(lossy_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """At 1:1 around the middle, side by side, without lines between pixels."""
    window = lossy_window
    window.resize(1000, 760)
    window.session.show_display(Display(pixel_grid=False))
    viewport = window.session.comparison.state.viewport
    centre = window.session.comparison.state.covered.centre
    window.session.look(replace(viewport, centre=centre, scale=1.0, rotation=0))
    window.activateWindow()
    window.view.canvases()[0].setFocus()
    settle(qtbot, window)
    return window


def point(window: MainWindow, canvas: Canvas, place: tuple[int, int]) -> None:
    QTest.mouseMove(window.windowHandle(), canvas.mapTo(window, QPoint(*place)))
    QApplication.processEvents()


def without_cross(window: MainWindow) -> list[NDArray[np.uint8]]:
    for canvas in window.view.canvases():
        canvas.show_cross(None)
    return [rgb_of(canvas) for canvas in window.view.canvases()]


def enlarged(picture: NDArray[np.uint8], at: tuple[int, int]) -> NDArray[np.uint8]:
    """What of ``picture`` lies around ``at``, each pixel as four by four."""
    # The middle of pixel u of the loupe is u + 0.5 from its edge.
    steps = np.floor((np.arange(SIDE) + 0.5 - SIDE / 2) / 4).astype(int)
    return picture[np.ix_(at[1] + steps, at[0] + steps)]


def inside(picture: NDArray[np.uint8], at: tuple[int, int]) -> NDArray[np.uint8]:
    left, top = at[0] - SIDE // 2, at[1] - SIDE // 2
    return picture[top : top + SIDE, left : left + SIDE]


CONTENT = np.s_[LABEL : SIDE - FRAME, FRAME : SIDE - FRAME]


@pytest.mark.parametrize("rotation", [0, 90])
def test_every_pane_shows_its_own_pixels_four_times_larger_while_the_key_is_held(
    qtbot: QtBot, window: MainWindow, rotation: float
) -> None:
    viewport = window.session.comparison.state.viewport
    window.session.look(replace(viewport, rotation=rotation))
    settle(qtbot, window)
    viewport = window.session.comparison.state.viewport
    point(window, window.view.canvases()[0], AT)
    before = without_cross(window)
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_Z)
    held = without_cross(window)
    for plain, picture in zip(before, held, strict=True):
        assert np.array_equal(inside(picture, AT)[CONTENT], enlarged(plain, AT)[CONTENT])
        outside = np.ones(plain.shape[:2], bool)
        outside[AT[1] - SIDE // 2 - 3 : AT[1] + SIDE // 2 + 3, AT[0] - SIDE // 2 - 3 : AT[0] + SIDE // 2 + 3] = False
        assert np.array_equal(picture[outside], plain[outside])
    assert (inside(held[0], AT)[CONTENT] != inside(held[1], AT)[CONTENT]).any()
    # It follows the cursor, and holding on repeats the key.
    QApplication.sendEvent(
        window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Z, Qt.KeyboardModifier.NoModifier, "z", True)
    )
    there = (260, 300)
    point(window, window.view.canvases()[0], there)
    moved = without_cross(window)
    assert np.array_equal(inside(moved[1], there)[CONTENT], enlarged(before[1], there)[CONTENT])
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Z)
    assert all(np.array_equal(one, other) for one, other in zip(without_cross(window), before, strict=True))
    assert window.session.comparison.state.viewport == viewport


@pytest.mark.parametrize("forced", [None, 2.0])
def test_it_shows_the_pixels_of_the_level_that_fits_its_size_or_of_the_forced_one(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, forced: float | None
) -> None:
    session = window.session
    view = session.comparison.state.viewport.with_scale(0.5)
    anchor = Point(*AT)

    def seen(viewport: Viewport, downsample: float | None) -> list[NDArray[np.uint8]]:
        session.force_level(downsample)
        session.look(viewport)
        settle(qtbot, window)
        return [inside(picture, AT)[CONTENT] for picture in without_cross(window)]

    # Four times larger about the cursor, a level's pixels are no others than in a pane of that size.
    expected = seen(view.zoomed(4, anchor), forced)
    coarse = seen(view.zoomed(4, anchor), 2.0)
    for pane in session.comparison.state.panes:
        session.cache.forget(pane.number)
    seen(view, forced)
    point(window, window.view.canvases()[0], AT)
    labels = texts_drawn(monkeypatch, "label")
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_Z)
    assert session.loader.pending == 0 or forced is None, "the level of the pane is there"
    settle(qtbot, window)
    labels.clear()
    held = [inside(picture, AT)[CONTENT] for picture in without_cross(window)]
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Z)
    session.force_level(None)
    for picture, right, other in zip(held, expected, coarse, strict=True):
        assert np.array_equal(picture, right)
        assert forced is not None or (picture != other).mean() > 0.2
    assert set(labels) == {f"Loupe 4×, level {0 if forced is None else 1}"}


def test_on_a_curtain_it_shows_both_slides(qtbot: QtBot, window: MainWindow) -> None:
    window.session.show_display(Display(mode=Mode.CURTAIN, pixel_grid=False))
    stage = window.view.stage.canvas
    qtbot.waitUntil(lambda: stage.height() > 400 and window.session.loader.pending == 0 and stage.is_complete)
    at = (stage.width() // 2 + 30, 330)
    point(window, stage, at)
    seconds = []
    for shown in (False, True):
        display = Display(mode=Mode.BLINK, second_shown=shown, pixel_grid=False)
        window.session.show_display(display)
        seconds.append(rgb_of(stage))
    curtain = window.session.comparison.state.display.curtain
    window.session.show_display(Display(mode=Mode.CURTAIN, curtain=replace(curtain, split=0.5), pixel_grid=False))
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_Z)
    picture = inside(rgb_of(stage), at)
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Z)
    line = stage.line - (at[0] - SIDE // 2)
    assert 20 < line < SIDE - 20
    left, right = np.s_[LABEL : SIDE - FRAME, FRAME:line], np.s_[LABEL : SIDE - FRAME, line : SIDE - FRAME]
    assert np.array_equal(picture[left], enlarged(seconds[0], at)[left])
    assert np.array_equal(picture[right], enlarged(seconds[1], at)[right])


def test_without_a_mouse_it_is_in_the_middle_and_leaving_the_window_ends_it(qtbot: QtBot, window: MainWindow) -> None:
    canvas = window.view.canvases()[0]
    point(window, canvas, AT)  # wherever another test left it
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    before = without_cross(window)
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_Z)
    size = window.session.comparison.state.viewport.size
    middle = (size.width // 2, size.height // 2)
    held = without_cross(window)
    assert np.array_equal(inside(held[0], middle)[CONTENT], enlarged(before[0], middle)[CONTENT])
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
    assert np.array_equal(without_cross(window)[0], before[0])


def test_a_key_with_a_modifier_is_another(window: MainWindow) -> None:
    before = without_cross(window)
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert np.array_equal(without_cross(window)[0], before[0])
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
