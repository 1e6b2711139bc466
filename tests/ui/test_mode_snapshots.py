"""Every mode on the sample pair, by its key: the whole picture against one composed of slides read elsewhere.

The window has a fixed size. The reference is made in the test: both slides are decoded in another process by OpenSlide
and wsidicom, and numpy puts them together as the mode should.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import settle
from tests.ui.gesture_walk import open_pair
from tests.ui.independent_difference import at_one_to_one, colours_of, pixels, slides_elsewhere
from tests.ui.test_display_modes import display, key, rest
from viewer.comparison.display import Display
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import ConversionSettings
from viewer.slides.sample import SampleSpec, write_sample
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.canvas import Canvas

pytestmark = pytest.mark.gui
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
WIDTH, HEIGHT = 1100, 720
TOP, BOTTOM, SIDE = 70, 60, 18
"""Screen pixels at the edges of a canvas where names, readouts and the handle of a curtain stand."""
LEGEND = (190, 200)
"""Width and height of the legend of a difference, below them at the right."""
LEVELS = (0, 1)
Rgb = NDArray[np.uint8]


@dataclass(frozen=True)
class Slides:
    """A level of both slides as another process reads it."""

    first: Rgb
    second: Rgb

    def difference(self, shown: Display) -> Rgb:
        return colours_of(self.second.astype(np.int16) - self.first, shown)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The sample slide, smaller, and its conversion with JPEG at quality 80."""
    folder = tmp_path_factory.mktemp("sample")
    write_sample(folder / "sample.mrxs", SampleSpec(photos=(2, 1), levels=3, associated_images=False, sparse=False))
    convert_to_dicom(folder / "sample.mrxs", folder / "converted", settings=ConversionSettings(quality=80))
    return folder / "sample.mrxs", folder / "converted"


@pytest.fixture(scope="module")
def elsewhere(sample: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[int, Slides]:
    found = {level: slides_elsewhere(sample, level, tmp_path_factory.mktemp("level")) for level in LEVELS}
    return {level: Slides(first, second) for level, (first, second, _) in found.items()}


@pytest.fixture(scope="module")
def only_window(
    qapp: QApplication, sample: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    window = open_pair(*sample, tmp_path_factory.mktemp("snapshots") / "settings.ini")
    yield window
    window.close()


@pytest.fixture(params=LEVELS)
def level(request: pytest.FixtureRequest) -> int:
    number: int = request.param
    return number


@pytest.fixture
def slides(elsewhere: dict[int, Slides], level: int) -> Slides:
    return elsewhere[level]


@pytest.fixture
def window(only_window: MainWindow, qtbot: QtBot, level: int) -> MainWindow:
    """Side by side, a stored pixel a device pixel, the conversion's middle in the middle."""
    # Over a slide the mouse shows its place in the other panes.
    QTest.mouseMove(only_window.windowHandle(), QPoint(4, 4))
    only_window.resize(WIDTH, HEIGHT)
    only_window.session.show_display(Display())
    only_window.view.canvases()[0].setFocus()
    settle(qtbot, only_window)
    at_one_to_one(only_window, level)
    settle(qtbot, only_window)
    return only_window


def assert_is(
    canvas: Canvas, expected: Rgb, tolerance: int = 0, *, legend: bool = False, moved: tuple[int, int] = (0, 0)
) -> None:
    """Every pixel of the canvas, but where words are, is that of the level, which lies ``moved`` from its middle."""
    shown, (x, y) = pixels(canvas.grab().toImage()), corner(canvas, expected, moved)
    left, top = max(SIDE, x), max(TOP, y)
    right, bottom = (
        min(shown.shape[1] - SIDE, x + expected.shape[1]),
        min(shown.shape[0] - BOTTOM, y + expected.shape[0]),
    )
    part = expected[top - y : bottom - y, left - x : right - x]
    off = np.abs(shown[top:bottom, left:right].astype(int) - part).max(axis=2)
    if legend:
        off[: TOP + LEGEND[1] - top, max(0, canvas.width() - LEGEND[0] - left) :] = 0
    assert off.size > 100_000
    assert off.max() <= tolerance, f"{(off > tolerance).mean():.2%} of the pixels, up to {off.max()}"


def corner(canvas: Canvas, level: Rgb, moved: tuple[int, int] = (0, 0)) -> tuple[int, int]:
    """Where the level's first pixel lies in a canvas, its middle ``moved`` from the canvas's, on a whole pixel."""
    assert canvas.scene is not None
    place = canvas.scene.sharp.to_device
    wanted = (canvas.width() - level.shape[1]) / 2 + moved[0], (canvas.height() - level.shape[0]) / 2 + moved[1]
    assert (place.x0, place.y0) == pytest.approx(wanted, abs=1.0)
    return round(place.x0), round(place.y0)


def stage(window: MainWindow) -> Canvas:
    return window.view.stage.canvas


def test_side_by_side_and_the_other_way_round_while_b_is_held(qtbot: QtBot, window: MainWindow, slides: Slides) -> None:
    for held, first, second in ((False, slides.first, slides.second), (True, slides.second, slides.first)):
        if held:
            QTest.keyPress(window.windowHandle(), Qt.Key.Key_B)
        rest(qtbot, window)
        for canvas, expected in zip(window.view.canvases(), (first, second), strict=True):
            assert_is(canvas, expected)
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_B)


def test_blink(qtbot: QtBot, window: MainWindow, slides: Slides) -> None:
    for expected in (slides.first, slides.second, slides.first):
        key(window, Qt.Key.Key_K)
        rest(qtbot, window)
        assert_is(stage(window), expected)


@pytest.mark.parametrize("vertical", [True, False])
@pytest.mark.parametrize("measure", [None, Qt.Key.Key_D])
def test_curtain(qtbot: QtBot, window: MainWindow, slides: Slides, vertical: bool, measure: Qt.Key | None) -> None:
    key(window, Qt.Key.Key_C)
    if not vertical:
        key(window, Qt.Key.Key_J, SHIFT)
    if measure is not None:
        key(window, measure)
    canvas = stage(window)
    for at in (QPoint(500, 210), QPoint(430, 290)):
        QTest.mouseMove(window.windowHandle(), canvas.mapTo(window, at))
    rest(qtbot, window)
    second = slides.second if measure is None else slides.difference(display(window))
    expected, (x, y) = slides.first.copy(), corner(canvas, slides.first)
    line = canvas.line
    assert line == (430 if vertical else 290)
    half = np.s_[:, line - x :] if vertical else np.s_[line - y :, :]
    expected[half] = second[half]
    # The line and its handle are drawn over it.
    shown = pixels(canvas.grab().toImage())
    assert shown[200, 430].tolist() == [255] * 3 if vertical else shown[290, 300].tolist() == [255] * 3
    for part in parts_beside(line, vertical, canvas):
        assert_part(shown, expected, part, (x, y))


def parts_beside(line: int, vertical: bool, canvas: Canvas) -> tuple[tuple[slice, slice], ...]:
    """Rows and columns of a canvas on both sides of the curtain's line, without its handle, words and legend."""
    near, right = 18, canvas.width() - LEGEND[0]
    if vertical:
        rows = slice(TOP, canvas.height() - BOTTOM)
        return (rows, slice(SIDE, line - near)), (rows, slice(line + near, right))
    below = slice(line + TOP, canvas.height() - BOTTOM)
    return (slice(TOP, line - near), slice(SIDE, canvas.width() - SIDE)), (below, slice(SIDE, right))


def assert_part(shown: Rgb, expected: Rgb, part: tuple[slice, slice], at: tuple[int, int]) -> None:
    rows = slice(max(part[0].start, at[1]), min(part[0].stop, at[1] + expected.shape[0]))
    columns = slice(max(part[1].start, at[0]), min(part[1].stop, at[0] + expected.shape[1]))
    there = expected[rows.start - at[1] : rows.stop - at[1], columns.start - at[0] : columns.stop - at[0]]
    assert there.size > 30_000
    assert np.array_equal(shown[rows, columns], there)


@pytest.mark.parametrize("measure", [None, Qt.Key.Key_D])
def test_overlay(qtbot: QtBot, window: MainWindow, slides: Slides, measure: Qt.Key | None) -> None:
    key(window, Qt.Key.Key_O)
    if measure is not None:
        key(window, measure)
    second = slides.second if measure is None else slides.difference(display(window))
    for opacity in (0.5, 0.6, 0.7):
        assert display(window).opacity == pytest.approx(opacity)
        rest(qtbot, window)
        mixed = slides.first * (1 - opacity) + second * opacity
        assert_is(stage(window), mixed, tolerance=2, legend=measure is not None)
        key(window, Qt.Key.Key_Up, CONTROL)


@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize("mapped", [False, True])
def test_differences(qtbot: QtBot, window: MainWindow, slides: Slides, signed: bool, mapped: bool) -> None:
    key(window, Qt.Key.Key_D, SHIFT if signed else Qt.KeyboardModifier.NoModifier)
    if not mapped:
        key(window, Qt.Key.Key_D, CONTROL)
    rest(qtbot, window)
    original, map_ = window.view.canvases()
    assert_is(original, slides.first)
    assert_is(map_, slides.difference(display(window)), legend=True)
    key(window, Qt.Key.Key_K)
    key(window, Qt.Key.Key_K)
    rest(qtbot, window)
    assert_is(stage(window), slides.difference(display(window)), legend=True)


def test_the_map_in_a_pane_of_its_own(qtbot: QtBot, window: MainWindow, slides: Slides) -> None:
    key(window, Qt.Key.Key_M)
    QApplication.processEvents()
    rest(qtbot, window)
    for canvas, expected in zip(window.view.canvases(), (slides.first, slides.second), strict=False):
        assert_is(canvas, expected)
    assert_is(window.view.map.canvas, slides.difference(display(window)), legend=True)


@pytest.mark.parametrize("mode", [Qt.Key.Key_K, Qt.Key.Key_C, Qt.Key.Key_O, Qt.Key.Key_Y])
def test_what_a_mode_shows_moves_with_the_hand(qtbot: QtBot, window: MainWindow, slides: Slides, mode: Qt.Key) -> None:
    """A difference in every mode, dragged while the button is still down, and after."""
    key(window, Qt.Key.Key_D)
    key(window, mode)
    if mode == Qt.Key.Key_K:
        key(window, mode)
    staged = mode != Qt.Key.Key_Y
    canvas = stage(window) if staged else window.view.canvases()[1]
    if mode == Qt.Key.Key_O:
        for _ in range(5):
            key(window, Qt.Key.Key_Up, CONTROL)
    if mode == Qt.Key.Key_C:
        for _ in range(25):
            key(window, Qt.Key.Key_Left, CONTROL)
        key(window, Qt.Key.Key_J)
    second = slides.second if mode == Qt.Key.Key_Y else slides.difference(display(window))
    start, handle = QPoint(270, 260), window.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=canvas.mapTo(window, start))
    for by in ((23, -9), (-61, 38)):
        QTest.mouseMove(handle, canvas.mapTo(window, start + QPoint(*by)))
        rest(qtbot, window)
        # The curtain's line stands at the edge, where it covers nothing that is looked at.
        assert_is(canvas, second, legend=staged, moved=by)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=canvas.mapTo(window, start + QPoint(*by)))
