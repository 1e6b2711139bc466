"""Lines between magnified pixels and the numbers in them, read off the screen and held against another process."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import ArraySlide, random_pyramid
from tests.other_process import worked_out
from tests.ui.conftest import WAIT_MS, just_opened, settle
from tests.ui.gesture_walk import open_pair
from tests.ui.pictures import rgb_of
from tests.ui.pixel_reading import read_numbers
from tests.ui.test_drawing import fill, scene_of
from viewer.comparison.scene import PaneScene
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Point, Size
from viewer.tiles.cache import TileCache
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.drawing import SceneDrawer
from viewer.ui.pane.pixel_grid import PixelGrid

pytestmark = pytest.mark.gui
INDEPENDENT = Path(__file__).parent / "independent_pixels.py"
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
FREE = 220
"""Pixels at the upper and lower edge of a pane in which something is written."""


def some(
    places: Iterable[tuple[int, int, Point]], picture: NDArray[np.uint8], beside: float, above: float
) -> list[tuple[int, int, Point]]:
    """Some of the pixels whose middles are on ``picture``, that far from its edges."""
    height, width = picture.shape[:2]
    there = [one for one in places if beside < one[2].x < width - beside and above < one[2].y < height - above]
    assert len(there) > 30
    return [there[index] for index in np.linspace(0, len(there) - 1, 25).astype(int)]


def drawn(scene: PaneScene, cache: TileCache, grid: PixelGrid | None, part: QRect | None = None) -> NDArray[np.uint8]:
    image = QImage(round(scene.screen.width), round(scene.screen.height), QImage.Format.Format_RGB32)
    image.fill(QColor(10, 20, 30))
    painter = QPainter(image)
    drawer = SceneDrawer(cache)
    drawer.grid = grid
    drawer.draw(painter, scene, QColor(10, 20, 30), part)
    painter.end()
    array = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return array[:, : image.width(), 2::-1].copy()


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(
    ("scale", "ratio", "rotation"),
    [
        *((28, 1, angle) for angle in (0, 90, 180, 270)),
        *((31.7, 1.25, angle) for angle in (0, 90, 180, 270)),
        # At other angles lines run through the smallest figures.
        (40, 1, 33.3),
        (40, 2, 211),
    ],
)
def test_numbers_stand_in_their_pixels_however_the_slide_lies(
    qapp: QApplication, mirrored: bool, scale: float, ratio: float, rotation: float
) -> None:
    random = np.random.default_rng(int(scale + rotation))
    # Every pixel another number, on colours that differ little.
    values = random.integers(0, 256, (300, 300, 3), np.uint8)
    slide = ArraySlide([values], tile=Size(128, 128))
    affine = Affine(-1, 0, 0, 1, 300, 0) if mirrored else Affine()
    viewport = Viewport(Point(131.3, 127.8), scale, rotation, Size(340, 260), ratio)
    scene = scene_of(slide, viewport, affine)
    cache = TileCache(10**9)
    fill(cache, scene, slide)
    plain, picture = drawn(scene, cache, None), drawn(scene, cache, PixelGrid(ratio))
    font = round(min(13, max(8, int(scale * 0.27))) * ratio)
    onto = viewport.to_device @ affine
    places = ((x, y, onto.apply(Point(x + 0.5, y + 0.5))) for x in range(110, 190) for y in range(110, 150))
    for x, y, middle in some(places, plain, 0.75 * scale * ratio, 0.75 * scale * ratio):
        # Turned at an angle the picture is resampled, but not in the middle of a pixel.
        assert read_numbers(picture, plain, (middle.x, middle.y), font) == values[y, x].tolist(), (x, y)


@pytest.mark.parametrize("rotation", [0, 90, 33.3])
def test_a_number_that_an_edge_would_cut_is_left_out(qapp: QApplication, rotation: float) -> None:
    slide = ArraySlide([np.random.default_rng(1).integers(0, 256, (300, 300, 3), np.uint8)], tile=Size(128, 128))
    viewport = Viewport(Point(131.3, 127.8), 34, rotation, Size(340, 260), 1)
    scene, cache = scene_of(slide, viewport), TileCache(10**9)
    fill(cache, scene, slide)
    part = QRect(70, 55, 187, 143)
    lines, whole = (drawn(scene, cache, PixelGrid(1, numbers=numbers)) for numbers in (False, True))
    inside = drawn(scene, cache, PixelGrid(1), part)[55:198, 70:257]
    written, kept = (
        (picture != below).any(axis=2) for picture, below in ((whole, lines), (inside, lines[55:198, 70:257]))
    )
    full = cut = 0
    rows, columns = np.indices(written.shape)
    onto = viewport.to_device
    for x, y in itertools.product(range(122, 142), range(120, 136)):
        at = onto.apply(Point(x + 0.5, y + 0.5))
        cell = (abs(columns + 0.5 - at.x) < 10) & (abs(rows + 0.5 - at.y) < 13) & written
        if not cell.any():
            continue
        within = cell[55:198, 70:257]
        if within.sum() == cell.sum():
            # Whole figures may lie in a box that is cut by a pixel of air.
            full += int(kept[within].all())
            assert kept[within].all() or not kept[within].any()
        elif within.any():
            cut += 1
            assert not kept[within].any(), (x, y)
    assert full >= 9 and cut >= 4
    # The same at the edges of the pane itself.
    assert not written[:, [0, -1]].any() and not written[[0, -1]].any()


def test_nothing_is_drawn_below_the_threshold_nor_where_a_coarser_tile_stands_in(qapp: QApplication) -> None:
    slide = ArraySlide(random_pyramid(600, 600, 3), tile=Size(128, 128))

    def pictures(scale: float, missing: int = 0, ratio: float = 1.0) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        scene = scene_of(slide, Viewport(Point(256, 256), scale, 0, Size(400, 400), ratio))
        whole, cache = TileCache(10**9), TileCache(10**9)
        fill(whole, scene, slide)
        for address in scene.sharp.tiles[missing:]:
            tile = whole.get(scene.key(scene.sharp, address))
            assert tile is not None
            cache.put(scene.key(scene.sharp, address), tile)
        return drawn(scene, cache, None), drawn(scene, cache, PixelGrid(ratio))

    for scale, ratio in ((9.9, 1.0), (9.9, 2.0)):
        assert np.array_equal(*pictures(scale, ratio=ratio))
    plain, lined = pictures(10)
    changed = (plain != lined).any(axis=2)
    # A dark line and a light one every ten pixels, either way, and no numbers yet: 64 % stay.
    assert changed.mean() == pytest.approx(0.36, abs=0.03)
    plain, lined = pictures(28, missing=1)
    changed = (plain != lined).any(axis=2)
    assert not changed[:200, :200].any() and changed[200:, 200:].mean() > 0.1
    assert changed[:200, 200:].any() and changed[200:, :200].any()


# --- in the window ----------------------------------------------------------------------------------------------------


@pytest.fixture
def window(lossy_window: MainWindow, qtbot: QtBot) -> MainWindow:
    return just_opened(qtbot, lossy_window, 1000, 796)


def elsewhere(pair: tuple[Path, Path], level: int, folder: Path) -> dict[str, NDArray[np.int16]]:
    out = folder / f"level{level}.npz"
    if not out.exists():
        worked_out(INDEPENDENT, *pair, level, out)
    return {name: array.astype(np.int16) for name, array in np.load(out).items()}


def key(window: MainWindow, code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.windowHandle(), code, modifier)


def go(qtbot: QtBot, window: MainWindow, level: int, share: tuple[float, float]) -> None:
    """30 screen pixels a pixel of the level, around a share of the slide."""
    window.session.force_level(float(2**level))
    covered, viewport = window.session.comparison.state.covered, window.session.comparison.state.viewport
    centre = Point(covered.x + share[0] * covered.width, covered.y + share[1] * covered.height)
    window.session.look(replace(viewport, centre=centre, scale=30 / 2**level, rotation=0))
    settle(qtbot, window)


def check(
    window: MainWindow,
    pane: int,
    wanted: NDArray[np.int16],
    corner: NDArray[np.int16],
    level: int,
    *,
    signed: bool = False,
) -> None:
    """``wanted`` (height, width, lines) from ``corner``, the level-0 pixel of the original under its first pixel."""
    canvas, state = window.view.canvases()[pane], window.session.comparison.state
    picture = rgb_of(canvas)
    key(window, Qt.Key.Key_P, SHIFT)
    plain = rgb_of(canvas)
    key(window, Qt.Key.Key_P, SHIFT)
    assert (picture != plain).any()
    height, width, lines = wanted.shape
    onto = state.viewport.to_device @ Affine(2**level, 0, 0, 2**level, float(corner[0]), float(corner[1]))
    first, last = (onto.inverse().apply(Point(*corner)) for corner in ((0, 0), plain.shape[1::-1]))
    columns = range(max(0, int(first.x)), min(width, int(last.x) + 1))
    rows = range(max(0, int(first.y)), min(height, int(last.y) + 1))
    places = ((x, y, onto.apply(Point(x + 0.5, y + 0.5))) for x in columns for y in rows)
    for x, y, at in some(places, plain, 20, FREE):
        found = read_numbers(picture, plain, (at.x, at.y), 8, lines=lines, signed=signed)
        assert found == wanted[y, x].tolist(), (x, y)


@pytest.mark.parametrize(("level", "share"), [(0, (0.4, 0.6)), (1, (0.55, 0.4)), (2, (0.5, 0.5))])
def test_numbers_in_pixels_are_those_of_another_process(
    qtbot: QtBot,
    window: MainWindow,
    lossy_pair: tuple[Path, Path],
    tmp_path: Path,
    level: int,
    share: tuple[float, float],
) -> None:
    truth = elsewhere(lossy_pair, level, tmp_path)
    go(qtbot, window, level, share)
    check(window, 0, truth["original"], truth["corner"], level)
    check(window, 1, truth["converted"], truth["corner"], level)
    off = truth["converted"] - truth["original"]
    key(window, Qt.Key.Key_D)
    settle(qtbot, window)
    check(window, 1, np.abs(off), truth["corner"], level)
    key(window, Qt.Key.Key_D, SHIFT)
    settle(qtbot, window)
    check(window, 1, off, truth["corner"], level, signed=True)
    key(window, Qt.Key.Key_C, SHIFT)  # of one channel, as its colours
    check(window, 1, off[..., :1], truth["corner"], level, signed=True)


def test_numbers_of_the_real_pair(qtbot: QtBot, tmp_path: Path, real_pair: tuple[Path, Path]) -> None:
    window = open_pair(*real_pair, tmp_path / "settings.ini")
    qtbot.addWidget(window)
    window.resize(1000, 796)
    truth = elsewhere(real_pair, 1, tmp_path)
    go(qtbot, window, 1, (0.6, 0.45))
    check(window, 0, truth["original"], truth["corner"], 1)
    check(window, 1, truth["converted"], truth["corner"], 1)
    window.close()


def test_an_overlay_has_lines_and_no_numbers(qtbot: QtBot, window: MainWindow) -> None:
    go(qtbot, window, 0, (0.5, 0.5))
    key(window, Qt.Key.Key_O)
    stage = window.view.stage.canvas
    qtbot.waitUntil(
        lambda: stage.height() > 2 * FREE and window.session.loader.pending == 0 and stage.is_complete, timeout=WAIT_MS
    )
    lined = rgb_of(stage)
    key(window, Qt.Key.Key_P, SHIFT)
    changed = (rgb_of(stage) != lined).any(axis=2)[FREE:-70, 30:-30]
    rows, columns = changed.all(axis=1), changed.all(axis=0)
    # Whole rows and columns, two of every thirty each way, and nothing between.
    assert rows.sum() >= 16 and columns.sum() >= 16
    assert not changed[~rows][:, ~columns].any()
    key(window, Qt.Key.Key_O)
