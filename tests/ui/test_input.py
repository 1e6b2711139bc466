"""Real events at the window, and what becomes of the one viewport."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pydicom
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from tests.ui.conftest import Pair
from tests.ui.gesture_hand import commit_first_tap
from tests.ui.gesture_walk import open_pair, settle
from viewer.comparison.viewport import Viewport
from viewer.geometry import Point, Size
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.canvas import Canvas
from viewer.ui.theme import current_theme
from viewer.ui.widgets import MagnificationBox, ToolButton

pytestmark = pytest.mark.gui

NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


@pytest.fixture(scope="module")
def only_window(
    qapp: QApplication, coordinate_pair: Pair, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    folder = tmp_path_factory.mktemp("input")
    window = open_pair(coordinate_pair.original, coordinate_pair.conversion, folder / "settings.ini")
    yield window
    window.close()


@pytest.fixture
def window(only_window: MainWindow) -> MainWindow:
    """The pair as it was when it had just been opened, all of it in sight."""
    only_window.resize(900, 600)
    only_window.view.canvases()[0].setFocus()
    only_window.session.force_level(None)
    only_window.session.look(viewport_of(only_window).turned_to(0))
    QApplication.processEvents()
    only_window.session.fit()
    return only_window


def viewport_of(window: MainWindow) -> Viewport:
    return window.session.comparison.state.viewport


def key(window: MainWindow, code: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> Viewport:
    QTest.keyClick(window.windowHandle(), code, modifier)
    return viewport_of(window)


def wheel(
    canvas: Canvas,
    at: QPoint,
    angle: int,
    pixels: QPoint | None = None,
    modifier: Qt.KeyboardModifier = NONE,
) -> None:
    phase = Qt.ScrollPhase.NoScrollPhase if pixels is None else Qt.ScrollPhase.ScrollUpdate
    button = Qt.MouseButton.NoButton
    event = QWheelEvent(
        at, canvas.mapToGlobal(at), pixels or QPoint(), QPoint(0, angle), button, modifier, phase, False
    )
    QApplication.sendEvent(canvas, event)


def same(one: Point, other: Point, tolerance: float = 1e-6) -> bool:
    return abs(one.x - other.x) < tolerance and abs(one.y - other.y) < tolerance


def stays(before: Viewport, after: Viewport, there: QPoint, now: QPoint | None = None) -> bool:
    """Whether the spot of the slide that was under ``there`` is under ``now``, or still under ``there``."""
    to = now or there
    return same(before.to_slide(Point(there.x(), there.y())), after.to_slide(Point(to.x(), to.y())))


def between_names(window: MainWindow) -> Viewport:
    """A view from which a step either way leads to no named magnification."""
    window.session.look(viewport_of(window).with_scale(0.29))
    return viewport_of(window)


@pytest.mark.parametrize("pane", [0, 1])
def test_a_notch_of_the_wheel_zooms_by_the_root_of_two_at_the_cursor(window: MainWindow, pane: int) -> None:
    canvas, at, before = window.view.canvases()[pane], QPoint(90, 310), between_names(window)
    wheel(canvas, at, 120)
    once = viewport_of(window)
    assert once.scale == pytest.approx(before.scale * 2**0.5) and stays(before, once, at)
    wheel(canvas, at, -240)
    assert viewport_of(window).scale == pytest.approx(before.scale / 2**0.5) and stays(before, viewport_of(window), at)


def test_a_finely_stepped_wheel_zooms_as_far_as_a_notched_one(window: MainWindow) -> None:
    canvas, at, before = window.view.canvases()[0], QPoint(200, 100), between_names(window)
    for _ in range(16):
        wheel(canvas, at, 15)
    # It met 20x on its way, by at most half of one of its steps.
    scale = pytest.approx(2 * before.scale, rel=2 ** (1 / 32) - 1)
    assert viewport_of(window).scale == scale and stays(before, viewport_of(window), at)


@pytest.mark.parametrize("angle", [120, 30, -120])
def test_steps_of_the_wheel_meet_the_named_magnifications_and_only_these_light_a_button(
    window: MainWindow, angle: int
) -> None:
    canvas, at = window.view.canvases()[1], QPoint(120, 210)
    start = viewport_of(window)
    # 17x, as a slide that was fitted may have it: steps of the root of two from there pass 40x and 10x.
    window.session.look(start.with_scale(17 / 40 / start.ratio))
    met = []
    for _ in range(10 if abs(angle) == 30 else 4):
        before = viewport_of(window)
        wheel(canvas, at, angle)
        after = viewport_of(window)
        assert stays(before, after, at) and (after.scale > before.scale) is (angle > 0)
        magnification = 40 * after.device_scale
        lit = window.toolbar.chosen_preset
        assert (lit is not None) is any(abs(magnification / one - 1) < 1e-9 for one in (5, 10, 20, 40))
        met += [magnification] if lit is not None else []
    assert met and met[0] == pytest.approx({120: 40, 30: 20, -120: 10}[angle])


@pytest.mark.parametrize("code", [Qt.Key.Key_Plus, Qt.Key.Key_Minus])
def test_keys_that_zoom_meet_them_too(window: MainWindow, code: Qt.Key) -> None:
    start = viewport_of(window)
    window.session.look(start.with_scale(17 / 40 / start.ratio))
    seen = [key(window, code).device_scale * 40 for _ in range(4)]
    assert seen == pytest.approx([24.04, 40, 56.57, 80] if code == Qt.Key.Key_Plus else [12.02, 10, 7.07, 5], rel=1e-3)


def test_two_fingers_on_a_trackpad_pan_and_with_ctrl_zoom(window: MainWindow) -> None:
    canvas, at, before = window.view.canvases()[1], QPoint(200, 100), between_names(window)
    wheel(canvas, at, 34, QPoint(-31, 17))
    panned = viewport_of(window)
    assert panned.scale == before.scale and stays(before, panned, at, at + QPoint(-31, 17))
    wheel(canvas, at, 120, QPoint(0, 60), CONTROL)
    assert viewport_of(window).scale == pytest.approx(panned.scale * 2**0.5) and stays(panned, viewport_of(window), at)


@pytest.mark.parametrize("button", [LEFT, MIDDLE])
def test_the_picture_follows_the_hand_without_drift(window: MainWindow, button: Qt.MouseButton) -> None:
    canvas, handle, before = window.view.canvases()[0], window.windowHandle(), viewport_of(window)
    start = QPoint(120, 150)
    QTest.mousePress(handle, button, pos=canvas.mapTo(window, start))
    for step in range(200):
        at = QPoint(120 + (step * 37) % 230, 150 + (step * 53) % 170)
        QTest.mouseMove(handle, canvas.mapTo(window, at))
        assert viewport_of(window).scale == before.scale and stays(before, viewport_of(window), start, at)
    QTest.mouseMove(handle, canvas.mapTo(window, start + QPoint(40, -25)))
    QTest.mouseRelease(handle, button, pos=canvas.mapTo(window, start + QPoint(40, -25)))
    after = viewport_of(window)
    moved = Point((before.centre.x - after.centre.x) * after.scale, (before.centre.y - after.centre.y) * after.scale)
    assert same(moved, Point(40, -25), 1e-9)
    QTest.mouseMove(handle, canvas.mapTo(window, QPoint(10, 60)))
    assert viewport_of(window) is after


@pytest.mark.parametrize(
    ("code", "dx", "dy"),
    [(Qt.Key.Key_Left, 1, 0), (Qt.Key.Key_Right, -1, 0), (Qt.Key.Key_Up, 0, 1), (Qt.Key.Key_Down, 0, -1)],
)
@pytest.mark.parametrize(("modifier", "share"), [(NONE, 0.1), (SHIFT, 0.5)])
def test_arrows_move_the_picture_by_a_share_of_the_pane(
    window: MainWindow, code: Qt.Key, dx: int, dy: int, modifier: Qt.KeyboardModifier, share: float
) -> None:
    before = viewport_of(window)
    after = key(window, code, modifier)
    width, height = before.size
    expected = Point(dx * share * width, dy * share * height)
    moved = Point((before.centre.x - after.centre.x) * after.scale, (before.centre.y - after.centre.y) * after.scale)
    assert same(moved, expected)


def test_number_keys_give_magnifications_and_0_shows_everything(window: MainWindow) -> None:
    fitted = viewport_of(window)
    for code, magnification in zip(range(1, 7), (1.25, 2.5, 5, 10, 20, 40), strict=True):
        after = key(window, Qt.Key(Qt.Key.Key_0.value + code))
        # The sample states an objective of 40x.
        assert after.device_scale == pytest.approx(magnification / 40) and same(after.centre, fitted.centre)
        assert not window.session.fitted
    assert key(window, Qt.Key.Key_0) == fitted and window.session.fitted


def test_plus_and_minus_zoom_about_the_middle(window: MainWindow) -> None:
    for code, factor in ((Qt.Key.Key_Plus, 2**0.5), (Qt.Key.Key_Minus, 0.5**0.5)):
        before = between_names(window)
        after = key(window, code)
        assert after.scale == pytest.approx(factor * before.scale) and same(after.centre, before.centre)


@pytest.mark.parametrize(("modifier", "factor"), [(NONE, 2.0), (SHIFT, 0.5)])
def test_a_double_click_doubles_at_the_cursor_and_halves_with_shift(
    window: MainWindow, modifier: Qt.KeyboardModifier, factor: float
) -> None:
    canvas, at, before = window.view.canvases()[1], QPoint(77, 303), viewport_of(window)
    QTest.mouseDClick(window.windowHandle(), LEFT, modifier, canvas.mapTo(window, at))
    after = viewport_of(window)
    assert after.scale == pytest.approx(before.scale * factor) and stays(before, after, at)


def test_turn_keys(window: MainWindow) -> None:
    centre = viewport_of(window).centre
    for code, modifier, degrees in (
        (Qt.Key.Key_BracketRight, NONE, 5),
        (Qt.Key.Key_BracketLeft, NONE, 0),
        (Qt.Key.Key_BracketLeft, NONE, 355),
        (Qt.Key.Key_BracketRight, CONTROL, 85),
        (Qt.Key.Key_BracketLeft, CONTROL, 355),
        (Qt.Key.Key_Backslash, NONE, 0),
    ):
        after = key(window, code, modifier)
        assert after.rotation == degrees and same(after.centre, centre)


def level_button(window: MainWindow) -> ToolButton:
    (button,) = (b for b in window.toolbar.findChildren(ToolButton) if b.text().startswith("Level"))
    return button


def shown_levels(window: MainWindow) -> list[int]:
    settle(window)
    return [canvas.scene.level.index for canvas in window.view.canvases() if canvas.scene is not None]


def test_level_keys_force_the_same_stored_level_on_both_sides(window: MainWindow) -> None:
    """At the start all is in sight at a scale of about 0.33, for which level 1 is the fitting one."""
    assert shown_levels(window) == [1, 1] and level_button(window).text() == "Level: auto"
    for code, level in (
        (Qt.Key.Key_PageUp, 0),
        (Qt.Key.Key_PageUp, 0),
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_PageDown, 3),
        (Qt.Key.Key_PageDown, 3),
    ):
        before = viewport_of(window)
        assert key(window, code) is before
        assert shown_levels(window) == [level, level] and level_button(window).text() == f"Level {level}"
        checked = [action.text() for action in level_button(window).menu().actions() if action.isChecked()]
        assert checked == [f"Level {level}, 1:{2**level} in every pane"]
        assert not any(canvas.scene.smooth for canvas in window.view.canvases() if canvas.scene is not None)
    key(window, Qt.Key.Key_A)
    assert shown_levels(window) == [1, 1] and level_button(window).text() == "Level: auto"


def magnification_box(window: MainWindow) -> MagnificationBox:
    (box,) = window.toolbar.findChildren(MagnificationBox)
    return box


@pytest.mark.parametrize(("typed", "magnification"), [("20", 20.0), ("12.5x", 12.5), ("7,5 ×", 7.5)])
def test_a_typed_magnification_is_shown(window: MainWindow, typed: str, magnification: float) -> None:
    box, centre = magnification_box(window), viewport_of(window).centre
    type_into(window, box, typed)
    after = viewport_of(window)
    assert after.device_scale == pytest.approx(magnification / 40) and same(after.centre, centre)
    assert box.text() == f"{magnification:g}×" and not box.hasFocus()


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("rubbish", "“rubbish” is no magnification. Type a number such as 20, or fit."),
        ("0", "“0” is no magnification. Type a number such as 20, or fit."),
        ("-3", "“-3” is no magnification. Type a number such as 20, or fit."),
        ("1e9", "“1e9” is no magnification. Type a number such as 20, or fit."),
        ("50 %", "The magnification is shown in × here."),
    ],
)
def test_rubbish_in_the_magnification_box_is_told_and_changes_nothing(window: MainWindow, typed: str, why: str) -> None:
    box, before = magnification_box(window), viewport_of(window)
    text = box.text()

    def edge() -> str:
        return box.grab().toImage().pixelColor(box.width() // 2, 0).name().upper()

    type_into(window, box, typed)
    assert viewport_of(window) is before
    assert QToolTip.text() == box.accessibleDescription() == why
    assert box.hasFocus() and box.selectedText() == box.text() == typed and edge() == current_theme().fail
    # Typing on takes the mark away; Escape brings back what is so.
    QTest.keyClicks(box, "2")
    assert edge() != current_theme().fail and not box.accessibleDescription()
    QTest.keyClicks(box, "x2")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    assert edge() == current_theme().fail
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert box.text() == text and not box.hasFocus() and edge() != current_theme().fail
    assert viewport_of(window) is before


def type_into(window: MainWindow, box: MagnificationBox, typed: str) -> None:
    QTest.mouseClick(window.windowHandle(), LEFT, pos=box.mapTo(window, box.rect().center()))
    QApplication.processEvents()
    assert box.hasFocus() and box.selectedText() == box.text()
    QTest.keyClicks(box, typed)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)


def native(canvas: Canvas, kind: Qt.NativeGestureType, at: QPoint, value: float) -> None:
    position = QPointF(at)
    device = QTest.createTouchDevice()
    scene = QPointF(canvas.mapTo(canvas.window(), at))
    QApplication.sendEvent(canvas, QNativeGestureEvent(kind, device, 2, position, scene, position, value, QPointF()))


def test_a_native_pinch_zooms_and_turns_at_the_cursor(window: MainWindow) -> None:
    canvas, at, before = window.view.canvases()[0], QPoint(61, 222), viewport_of(window)
    native(canvas, Qt.NativeGestureType.ZoomNativeGesture, at, 0.25)
    zoomed = viewport_of(window)
    assert zoomed.scale == pytest.approx(1.25 * before.scale) and stays(before, zoomed, at)
    native(canvas, Qt.NativeGestureType.RotateNativeGesture, at, 12.0)
    assert viewport_of(window).rotation == 12 and stays(zoomed, viewport_of(window), at)


def test_two_fingers_zoom_about_their_middle_and_carry_it_along(window: MainWindow) -> None:
    canvas, handle, device = window.view.canvases()[0], window.windowHandle(), QTest.createTouchDevice()
    before = viewport_of(window)

    def at(x: int, y: int) -> QPoint:
        return canvas.mapTo(window, QPoint(x, y))

    # On every real screen one finger comes before the other; Qt makes a mouse of it at first.
    fingers = QTest.touchEvent(handle, device, False)
    fingers.press(0, at(100, 200), handle)
    commit_first_tap(fingers)
    fingers.stationary(0)
    fingers.press(1, at(200, 200), handle)
    fingers.commit()
    for spread, shift in ((50, 3), (80, 10), (100, 20)):
        fingers.move(0, at(150 - spread + shift, 200 + shift), handle)
        fingers.move(1, at(150 + spread + shift, 200 + shift), handle)
        fingers.commit()
    after = viewport_of(window)
    assert after.scale == pytest.approx(2 * before.scale) and after.rotation == 0
    assert stays(before, after, QPoint(150, 200), QPoint(170, 220))
    fingers.release(0, at(70, 220), handle)
    fingers.stationary(1)
    fingers.commit()
    fingers.release(1, at(270, 220), handle)
    fingers.commit()
    assert viewport_of(window) == after
    assert canvas.cursor().shape() == Qt.CursorShape.ArrowCursor
    # Qt sees a double click in a finger that comes down soon after: a pinch before is no first click.
    fingers.press(0, at(100, 200), handle)
    fingers.commit()
    assert viewport_of(window) == after
    fingers.move(0, at(130, 190), handle)
    fingers.commit()
    assert stays(after, viewport_of(window), QPoint(100, 200), QPoint(130, 190))
    fingers.release(0, at(130, 190), handle)
    fingers.commit()


def test_one_finger_pans(window: MainWindow) -> None:
    canvas, handle, device = window.view.canvases()[0], window.windowHandle(), QTest.createTouchDevice()
    before = viewport_of(window)
    finger = QTest.touchEvent(handle, device, False)
    finger.press(0, canvas.mapTo(window, QPoint(300, 300)), handle)
    commit_first_tap(finger)
    finger.move(0, canvas.mapTo(window, QPoint(360, 270)), handle)
    finger.commit()
    finger.release(0, canvas.mapTo(window, QPoint(360, 270)), handle)
    finger.commit()
    assert stays(before, viewport_of(window), QPoint(300, 300), QPoint(360, 270))


def test_a_resize_keeps_the_middle_and_what_was_fitted_is_fitted_again(window: MainWindow) -> None:
    fitted = viewport_of(window)
    window.resize(1000, 700)
    QApplication.processEvents()
    larger = viewport_of(window)
    assert larger.size != fitted.size and larger.scale > fitted.scale and window.session.fitted
    whole = Viewport.fitting(window.session.comparison.state.covered, larger.size)
    assert larger == replace(whole, smallest=whole.scale / 32)
    wheel(window.view.canvases()[0], QPoint(50, 60), 120)
    moved = viewport_of(window)
    window.resize(860, 560)
    QApplication.processEvents()
    after = viewport_of(window)
    assert after.size != moved.size and after == replace(moved, size=after.size)


def test_both_panes_are_seen_through_the_one_viewport(window: MainWindow) -> None:
    canvases = window.view.canvases()
    assert len(canvases) == 2
    for pane, canvas in enumerate(canvases):
        wheel(canvas, QPoint(100 + 50 * pane, 120), 240)
        key(window, Qt.Key.Key_BracketRight)
        viewport = viewport_of(window)
        assert viewport.size == Size(max(c.width() for c in window.view.canvases()), canvas.height())
        for other in window.view.canvases():
            assert other.scene is not None
            assert other.scene.to_device == viewport.to_device @ other.scene.pane.to_reference


def test_a_level_that_one_slide_lacks_cannot_be_forced_by_keys_and_is_named_where_it_is_asked_for(
    qapp: QApplication, coordinate_pair: Pair, tmp_path: Path
) -> None:
    poor = tmp_path / "poor"
    shutil.copytree(coordinate_pair.conversion, poor)
    columns = {path: pydicom.dcmread(path, stop_before_pixels=True) for path in poor.iterdir()}
    quarter = coordinate_pair.truth.bounds.width / 4
    (third,) = (
        path
        for path, dataset in columns.items()
        if dataset.ImageType[2] == "VOLUME" and dataset.TotalPixelMatrixColumns == quarter
    )
    third.unlink()
    window = open_pair(coordinate_pair.original, poor, tmp_path / "settings.ini")
    try:
        assert window.session.comparison.state.common_downsamples == (1.0, 2.0, 8.0)
        window.session.force_level(1.0)
        forced = []
        for _ in range(3):
            key(window, Qt.Key.Key_PageDown)
            forced.append(window.session.comparison.state.forced_downsample)
        assert forced == [2.0, 8.0, 8.0]
        window.session.force_level(4.0)
        settle(window)
        original, conversion = (canvas.scene for canvas in window.view.canvases())
        assert original is not None and conversion is not None
        assert original.level.downsample == 4 and original.notice is None
        assert conversion.level.downsample == 8 and conversion.notice == "No level stored at 4×"
    finally:
        window.close()
