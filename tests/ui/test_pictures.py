"""What is on screen is saved and copied as pictures whose captions tell where they come from."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.other_process import worked_out
from tests.ui.conftest import WAIT_MS, Pair, settle
from viewer.geometry import Affine, Point
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.canvas import Canvas
from viewer.ui.settings import Settings

pytestmark = pytest.mark.gui

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PAIRS = ("coordinates", "real")
REAL = "mirax/real-reduced/Mirax2-Fluorescence-2-r4.mrxs", "dicom_wsi/mirax-real-reduced"
INDEPENDENT = Path(__file__).parent / "independent_caption.py"


@pytest.fixture(params=PAIRS)
def paths(request: pytest.FixtureRequest) -> tuple[Path, Path]:
    """The generated pair, whose bounds modulo downsample are not 0, and the real one."""
    if request.param == "coordinates":
        pair: Pair = request.getfixturevalue("coordinate_pair")
        return pair.original, pair.conversion
    data: Path = request.getfixturevalue("data")
    return data / REAL[0], data / REAL[1]


def saved(qtbot: QtBot, window: MainWindow, folder: Path) -> list[Path]:
    """Press the key and wait for the files: all together first."""
    window.settings.picture_folder = str(folder)
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(window.toast.banner.isVisible, timeout=WAIT_MS)
    assert window.toast.banner.severity == "info", window.toast.banner.text()
    return sorted(folder.iterdir(), key=lambda path: len(path.name))


def description(path: Path) -> str:
    with Image.open(path) as image:
        text = image.info["Description"]
    assert isinstance(text, str)
    return text


def pixels(image: QImage) -> NDArray[np.uint8]:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def independent(original: Path, conversion: Path, asked: dict[str, object]) -> dict[str, Any]:
    """What the caption should say, worked out in a process that knows nothing of the viewer."""
    found: dict[str, Any] = json.loads(worked_out(INDEPENDENT, original, conversion, json.dumps(asked)))
    return found


def glass(text: str) -> list[float]:
    found = re.search(r"([0-9.]+) × ([0-9.]+) mm of glass", text)
    assert found is not None, text
    return [float(found[1]), float(found[2])]


def size_of(canvas: Canvas) -> list[int]:
    return [canvas.width(), canvas.height()]


def test_one_key_saves_all_together_and_each_alone_and_copies(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path
) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    seen = pixels(window.view.grab().toImage())
    folder = tmp_path / "pictures"
    together, *alone = saved(qtbot, window, folder)
    assert sorted(path.name.rsplit(" ", 1)[1] for path in alone) == ["converted.png", "original.png"]
    with Image.open(together) as image:
        picture = np.asarray(image.convert("RGB"))
    height, width = seen.shape[:2]
    assert picture.shape[1] == width and 60 < picture.shape[0] - height < 300
    assert (picture[:height] == seen).all()
    strip = picture[height:]
    assert strip.max() == 255 and strip.min() < 60, "dark on white"
    window.toast.banner.hide()
    for pane, path in zip(window.view.panes, sorted(alone, reverse=True), strict=True):
        with Image.open(path) as image:
            assert image.width == pane.width() and image.height > pane.height()
            part = np.asarray(image.convert("RGB"))[: pane.height()]
        assert (part == pixels(pane.grab().toImage())).all(), path.name
    copied = QGuiApplication.clipboard().image()
    assert (pixels(copied) == picture).all()
    assert together.name in window.toast.banner.text() and str(folder) in window.toast.banner.text()


def test_the_numbers_of_the_caption(qtbot: QtBot, window: MainWindow, paths: tuple[Path, Path], tmp_path: Path) -> None:
    window.open(list(paths))
    settle(qtbot, window)
    state = window.session.comparison.state
    centre = Point(state.covered.centre.x + 17.3, state.covered.centre.y - 9.8)
    window.session.look(replace(state.viewport, centre=centre, scale=0.5, rotation=30.0))
    settle(qtbot, window)
    size = window.session.comparison.state.viewport.size
    text = description(saved(qtbot, window, tmp_path / "pictures")[0])
    asked = {"centre": [*centre], "scale": 0.5, "turn": 30.0, "size": [size.width, size.height], "level": 1}
    truth = independent(*paths, asked)
    original, converted, place, drawing, made = text.splitlines()
    assert original.startswith(f"Original: {paths[0].name}, ") and converted.startswith(f"Converted: {paths[1].name}, ")
    assert f"read with OpenSlide {truth['openslide']}" in original and "read with wsidicom " in converted
    for line, mpp in ((original, truth["original_mpp"]), (converted, truth["converted_mpp"])):
        assert f"level 1 ({truth['downsample']}×)" in line
        found = re.search(r"([0-9.]+) µm/px", line)
        assert found is not None and float(found[1]) == pytest.approx(mpp, rel=1e-3)
    assert "aligned by " in converted and "correlation " in converted
    millimetres = [float(value) for value in re.findall(r"[xy] (-?[0-9.]+) mm", place)]
    assert millimetres == pytest.approx(truth["millimetres"], abs=6e-4)
    assert f"{truth['pixels'][0]}, {truth['pixels'][1]} px of level 0" in place
    assert glass(place) == pytest.approx(truth["glass"], abs=6e-4)
    assert "turned 30°" in place
    assert drawing.startswith("Side by side, level chosen by zoom") and made.startswith("Verislide ")


def test_the_caption_says_how_the_original_was_read_for_a_difference(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair
) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    session = window.session

    def drawing() -> str:
        QTest.keyClick(window, Qt.Key.Key_C, CONTROL | SHIFT)
        text = QGuiApplication.clipboard().image().text("Description")
        return next(line for line in text.splitlines() if line.startswith("Side by side"))

    said = "original interpolated onto the converted pixels"
    QTest.keyClick(window, Qt.Key.Key_D)
    settle(qtbot, window)
    assert "absolute difference" in drawing() and said not in drawing()
    session.set_offset(session.comparison.state.panes[1], Affine.translation(1.97, -0.35), "moved by hand")
    settle(qtbot, window)
    assert f"colour map, {said}, level chosen by zoom" in drawing()
    QTest.keyClick(window, Qt.Key.Key_D)
    assert said not in drawing()


def test_a_stage_is_one_picture_that_names_its_mode(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path
) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_C)
    QTest.keyClick(window, Qt.Key.Key_D, SHIFT)
    qtbot.waitUntil(lambda: window.view.stage.canvas.is_complete and not window.session.loader.pending, timeout=WAIT_MS)
    (path,) = saved(qtbot, window, tmp_path / "pictures")
    text = description(path)
    assert "Curtain, line at 50 %" in text and "signed difference converted − original" in text
    assert "Original: " in text and "Converted: " in text


def test_what_is_not_sharp_yet_is_said(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    assert "coarser levels" not in description(saved(qtbot, window, tmp_path / "sharp")[0])
    window.toast.banner.hide()
    for pane in window.view.panes:
        pane.canvas.drawer.complete = False
    lines = description(saved(qtbot, window, tmp_path / "not sharp")[0]).splitlines()
    assert all("partly drawn from coarser levels" in line for line in lines[:2])


def test_a_folder_that_cannot_be_written_is_named_and_nothing_is_left(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path
) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    (tmp_path / "taken").write_text("a file")
    window.settings.picture_folder = str(tmp_path / "taken")
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(window.toast.banner.isVisible, timeout=WAIT_MS)
    assert window.toast.banner.severity == "fail"
    assert str(tmp_path / "taken") in window.toast.banner.text()
    assert (tmp_path / "taken").read_text() == "a file"


def test_the_copy_key_writes_no_file(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    window.settings.picture_folder = str(tmp_path / "pictures")
    QGuiApplication.clipboard().clear()
    QTest.keyClick(window, Qt.Key.Key_C, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().image().width() == window.view.width()
    assert not (tmp_path / "pictures").exists()


def test_the_folder_is_remembered(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.picture_folder = str(tmp_path)
    settings.save()
    assert Settings(tmp_path / "settings.ini").picture_folder == str(tmp_path)


@pytest.mark.parametrize("curtain", [False, True], ids=["side by side", "curtain"])
def test_a_pane_in_a_window_of_its_own_is_a_picture_of_its_own(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path, curtain: bool
) -> None:
    """Its caption is about its own size; that of the main window names what stands there."""
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    window.view.canvases()[1].setFocus()
    QTest.keyClick(window, Qt.Key.Key_W)
    own = window.view.panes[1].window()
    assert own is not window
    own.resize(430, 720)
    if curtain:
        QTest.keyClick(window, Qt.Key.Key_C)
    window.session.look(replace(window.session.comparison.state.viewport, scale=0.5))
    settle(qtbot, window)
    together, alone = saved(qtbot, window, tmp_path / "pictures")
    main, single = description(together), description(alone)
    assert alone.name.endswith(" converted.png") and "Converted: " in single and "Original: " not in single
    assert "Original: " in main and ("Converted: " in main) is curtain
    assert ("Curtain" in main) is curtain and "Curtain" not in single
    with Image.open(together) as image:
        assert image.width == window.view.width()
    with Image.open(alone) as image:
        assert image.width == 430
    place = {"centre": [0, 0], "scale": 0.5, "turn": 0.0, "level": 1}
    canvas = window.view.panes[1].canvas
    main_canvas = window.view.stage.canvas if curtain else window.view.panes[0].canvas
    for text, one in ((main, main_canvas), (single, canvas)):
        truth = independent(coordinate_pair.original, coordinate_pair.conversion, {**place, "size": size_of(one)})
        assert glass(text) == pytest.approx(truth["glass"], abs=6e-4)
    assert size_of(canvas)[0] == 430


def test_a_save_that_fails_half_way_leaves_no_picture(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "another.png").write_bytes(b"of somebody else")
    window.settings.picture_folder = str(folder)
    replaced, named = Path.replace, []

    def second_fails(path: Path, target: Path) -> Path:
        named.append(target.name)
        if len(named) == 2:
            raise OSError(28, "No space left on device")
        return replaced(path, target)

    monkeypatch.setattr(Path, "replace", second_fails)
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(window.toast.banner.isVisible, timeout=WAIT_MS)
    assert window.toast.banner.severity == "fail" and "No picture was saved" in window.toast.banner.text()
    assert "No space left on device" in window.toast.banner.text() and len(named) == 2
    assert [path.name for path in folder.iterdir()] == ["another.png"]
