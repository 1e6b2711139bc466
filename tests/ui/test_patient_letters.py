"""The letters at the edges of radiological panes, against another process that finds spots on the screen."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from scipy import ndimage

from tests.other_process import worked_out
from tests.slides.dicom_picture_made import make
from tests.ui.conftest import settle
from tests.ui.pictures import rgb_of
from tests.ui.test_furniture import key
from viewer.slides.opening import open_slide
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.marks import Chips

pytestmark = pytest.mark.gui

LEAST = 0.05
SPOTS = {"red": (40, 30), "green": (150, 50), "blue": (70, 120)}
"""x and y of the middles, in a picture of 200 x 160 pixels."""
TILTED = math.radians(20)
POSITIONS = {
    "transverse": (1, 0, 0, 0, 1, 0),
    "transverse, feet up": (-1, 0, 0, 0, 1, 0),
    "transverse, on its side": (0, 1, 0, 1, 0, 0),
    "coronal": (1, 0, 0, 0, 0, -1),
    "sagittal, head down": (0, -1, 0, 0, 0, 1),
    "oblique": (math.cos(TILTED), math.sin(TILTED), 0, 0, 0, -1),
}
Drawn = dict[int, str]


def picture() -> NDArray[np.uint8]:
    """Grey texture, darker to the right, with three coloured spots."""
    random = np.random.default_rng(2)
    texture = ndimage.gaussian_filter(random.normal(size=(160, 200)), 2)
    grey = 120 + 25 * texture / texture.std() - np.arange(200) / 5
    rgb = np.repeat(np.clip(grey, 20, 230).astype(np.uint8)[:, :, None], 3, axis=2)
    for channel, (x, y) in enumerate(SPOTS.values()):
        rgb[y - 6 : y + 7, x - 6 : x + 7] = np.eye(3, dtype=np.uint8)[channel] * 255
    return rgb


def patient(path: Path, cosines: tuple[float, ...], spacing: tuple[float, float] = (0.8, 0.8)) -> Path:
    return make(
        path,
        picture(),
        ImageOrientationPatient=[f"{cosine:.6f}" for cosine in cosines],
        ImagePositionPatient=[-30, 12, 5],
        PixelSpacing=list(spacing),
    )


@pytest.fixture
def letters(monkeypatch: pytest.MonkeyPatch) -> Callable[[QWidget], list[str]]:
    """What is written at the left, right, top and bottom edge of a canvas; empty where nothing is."""
    drawn: list[tuple[QPoint, str]] = []
    letter = Chips.letter

    def noted(chips: Chips, painter: QPainter, middle: QPoint, text: str, edge: int) -> None:
        drawn.append((middle, text))
        letter(chips, painter, middle, text, edge)

    monkeypatch.setattr(Chips, "letter", noted)

    def of(canvas: QWidget) -> list[str]:
        drawn.clear()
        canvas.grab()
        width, height = canvas.width(), canvas.height()
        at_edges = ((0, height / 2), (width, height / 2), (width / 2, 0), (width / 2, height))
        if not drawn:
            return []
        assert len(drawn) == 4
        return [min(drawn, key=lambda one: math.dist((one[0].x(), one[0].y()), edge))[1] for edge in at_edges]

    return of


def seen(canvas: QWidget) -> dict[str, list[float]]:
    """Where the spots are on screen."""
    pixels = rgb_of(canvas).astype(int)
    found = {}
    for channel, name in enumerate(SPOTS):
        others = [other for other in range(3) if other != channel]
        y, x = np.nonzero((pixels[..., channel] > 200) & (pixels[..., others] < 60).all(-1))
        assert len(x) > 30, name
        found[name] = [float(x.mean()), float(y.mean())]
    return found


def independent(path: Path, looks: list[dict[str, list[float]]]) -> list[list[str]]:
    program = Path(__file__).with_name("independent_orientation.py")
    question = json.dumps({"dicom": str(path), "least": LEAST, "seen": looks})
    return list(json.loads(worked_out(program, asked=question)))


def turn(qtbot: QtBot, window: MainWindow, degrees: int) -> None:
    """By the keys for 5 and for 90 degrees."""
    for _ in range(degrees // 90):
        key(window, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
    for _ in range(degrees % 90 // 5):
        key(window, Qt.Key.Key_BracketRight)
    settle(qtbot, window)


def opened(qtbot: QtBot, window: MainWindow, paths: list[Path]) -> None:
    window.open(paths)
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.mark.parametrize("position", POSITIONS)
def test_letters_at_any_rotation(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    letters: Callable[[QWidget], list[str]],
    position: str,
) -> None:
    path = patient(tmp_path / "a.dcm", POSITIONS[position])
    opened(qtbot, window, [path])
    (canvas,) = window.view.canvases()
    shown, looks = [], []
    for step in (0, 35, 90, 75, 110):  # never to 45 degrees, where two letters are equally strong
        turn(qtbot, window, step)
        shown.append(letters(canvas))
        looks.append(seen(canvas))
    assert shown == independent(path, looks)
    assert all(len(set(edges)) == 4 for edges in shown)


def test_pictures_hang_as_radiologists_read_them(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, letters: Callable[[QWidget], list[str]]
) -> None:
    """The patient's right at the left edge, front or head at the top, whichever way the pixels are stored."""
    for number, (position, edges) in enumerate(
        [
            ("transverse, on its side", ["R", "L", "A", "P"]),
            ("coronal", ["R", "L", "H", "F"]),
            ("sagittal, head down", ["A", "P", "H", "F"]),
            ("oblique", ["RA", "LP", "H", "F"]),
        ]
    ):
        opened(qtbot, window, [patient(tmp_path / f"{number}.dcm", POSITIONS[position])])
        assert letters(window.view.canvases()[0]) == edges


def test_pixels_that_are_not_square(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, letters: Callable[[QWidget], list[str]]
) -> None:
    path = patient(tmp_path / "a.dcm", POSITIONS["oblique"], spacing=(2.4, 0.6))
    opened(qtbot, window, [path])
    turn(qtbot, window, 50)
    (canvas,) = window.view.canvases()
    assert [letters(canvas)] == independent(path, [seen(canvas)])


@pytest.mark.parametrize("degrees", [0, 115])
def test_a_pane_that_is_drawn_mirrored(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, letters: Callable[[QWidget], list[str]], degrees: int
) -> None:
    """The original is a mirrored photograph, onto which the radiological picture is laid."""
    photograph = tmp_path / "mirrored.png"
    Image.fromarray(np.ascontiguousarray(picture()[:, ::-1])).save(photograph)
    path = patient(tmp_path / "a.dcm", POSITIONS["transverse"])
    opened(qtbot, window, [photograph, path])
    alignment = window.session.comparison.state.panes[1].alignment
    assert alignment is not None and alignment.affine.determinant < 0
    turn(qtbot, window, degrees)
    first, second = window.view.canvases()
    assert letters(first) == []
    shown = letters(second)
    assert [shown] == independent(path, [seen(second)])
    if degrees == 0:
        assert shown == ["L", "R", "A", "P"]


def test_letters_go_with_the_readouts_and_are_not_drawn_for_slides_on_glass(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, letters: Callable[[QWidget], list[str]]
) -> None:
    path = patient(tmp_path / "a.dcm", POSITIONS["transverse"])
    opened(qtbot, window, [path])
    (canvas,) = window.view.canvases()
    assert letters(canvas) == ["R", "L", "A", "P"]
    key(window, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert letters(canvas) == []
    key(window, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert letters(canvas) == ["R", "L", "A", "P"]
    unknown = make(tmp_path / "unknown.dcm", picture())
    opened(qtbot, window, [unknown])
    assert letters(window.view.canvases()[0]) == []
    slide = open_slide(unknown)
    assert "Orientation" not in slide.properties
    slide.close()
