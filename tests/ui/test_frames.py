"""The sliders of DICOM: frames of pictures, in one file or one each; focal planes and optical paths of slides."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSlider
from pytestqt.qtbot import QtBot

from tests.slides.dicom_made import Series, write_level
from tests.slides.dicom_picture_made import make
from tests.ui.conftest import settle
from tests.ui.pictures import rgb_of
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui

GREYS = (30, 60, 90, 120, 150)
UPRIGHT = [1, 0, 0, 0, 1, 0]


@pytest.fixture
def one_file(tmp_path: Path) -> Path:
    frames = np.stack([np.full((80, 100), grey, np.uint8) for grey in GREYS])
    return make(tmp_path / "run.dcm", frames)


@pytest.fixture
def a_file_each(tmp_path: Path) -> Path:
    """Slices 2.5 mm apart; neither their names nor their numbers are in the order of their places."""
    folder = tmp_path / "series"
    folder.mkdir()
    for name, (place, grey) in zip("daceb", enumerate(GREYS), strict=True):
        make(
            folder / f"{name}.dcm",
            np.full((80, 100), grey, np.uint8),
            ImageOrientationPatient=UPRIGHT,
            ImagePositionPatient=[0, 0, 2.5 * place],
            InstanceNumber=ord(name),
        )
    return folder


def shown_grey(window: MainWindow) -> int:
    """The one grey value in the middle of the canvas."""
    canvas = rgb_of(window.view.panes[0].canvas)
    middle = canvas[canvas.shape[0] // 2 - 10 :, canvas.shape[1] // 2 - 10 :][:20, :20]
    assert np.ptp(middle) == 0
    return int(middle[0, 0, 0])


def words(window: MainWindow) -> str:
    """What stands right of the slider."""
    return window.view.panes[0].planes.findChildren(QLabel)[-1].text()


@pytest.mark.parametrize(
    ("kind", "labels"),
    [
        ("one_file", ["1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5"]),
        ("a_file_each", [f"{2.5 * place:.1f} mm  ({place + 1} of 5)" for place in range(5)]),
    ],
)
def test_every_frame_is_shown_where_the_slider_stands(
    request: pytest.FixtureRequest, qtbot: QtBot, window: MainWindow, kind: str, labels: list[str]
) -> None:
    path: Path = request.getfixturevalue(kind)
    window.open([path])
    settle(qtbot, window)
    pane = window.view.panes[0]
    slider = pane.planes.findChild(QSlider)
    assert slider is not None and slider.isVisible()
    assert (slider.minimum(), slider.maximum(), slider.value()) == (0, 4, 0)
    assert (shown_grey(window), words(window)) == (GREYS[0], labels[0])
    slider.setFocus()
    for grey, label in zip(GREYS[1:], labels[1:], strict=True):
        QTest.keyClick(slider, Qt.Key.Key_Right)
        settle(qtbot, window)
        assert (shown_grey(window), words(window)) == (grey, label)
    QTest.keyClick(slider, Qt.Key.Key_Home)
    settle(qtbot, window)
    assert (shown_grey(window), words(window), slider.value()) == (GREYS[0], labels[0], 0)


def test_a_file_of_a_series_is_shown_first_when_it_is_the_one_opened(
    qtbot: QtBot, window: MainWindow, a_file_each: Path
) -> None:
    window.open([a_file_each / "e.dcm"])
    settle(qtbot, window)
    slider = window.view.panes[0].planes.findChild(QSlider)
    assert slider is not None and (slider.value(), slider.maximum()) == (3, 4)
    assert shown_grey(window) == GREYS[3]


def test_focal_planes_and_optical_paths_of_a_slide_are_chosen(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    greys = {
        (focus, path): 40 + 50 * number + 20 * (path == "b") for path in "ab" for number, focus in enumerate((-1, 0, 1))
    }
    planes = {(float(focus), path): np.full((120, 160, 3), grey, np.uint8) for (focus, path), grey in greys.items()}
    folder = tmp_path / "stack"
    folder.mkdir()
    write_level(folder / "0.dcm", planes, series=Series(), tile=64)
    window.open([folder])
    settle(qtbot, window)
    focus, stain = window.view.panes[0].planes.findChildren(QSlider)
    assert focus.isVisible() and stain.isVisible()
    assert (focus.maximum(), focus.value(), stain.maximum(), stain.value()) == (2, 1, 1, 0)
    assert shown_grey(window) == greys[0, "a"]
    for slider, key, where, what in (
        (focus, Qt.Key.Key_Right, (1, "a"), "1 µm  (3 of 3)"),
        (stain, Qt.Key.Key_Right, (1, "b"), "stain b  (2 of 2)"),
        (focus, Qt.Key.Key_Home, (-1, "b"), "-1 µm  (1 of 3)"),
    ):
        slider.setFocus()
        QTest.keyClick(slider, key)
        settle(qtbot, window)
        assert shown_grey(window) == greys[where]
        assert what in [label.text() for label in window.view.panes[0].planes.findChildren(QLabel)]
