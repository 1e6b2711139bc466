"""Colours on screen by real events: every pixel against another process, and what is said of it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.other_process import worked_out
from tests.slides.profile_made import made_profile
from tests.ui.conftest import WAIT_MS, settle
from tests.ui.test_furniture import grabbed, key, open_slides
from viewer.comparison.difference import colour_table
from viewer.comparison.display import Measure
from viewer.comparison.honesty import Condition
from viewer.comparison.readout import pixel_under
from viewer.comparison.tone import Tone
from viewer.geometry import Point
from viewer.ui.docks.colour_panel import ColourPanel
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
INDEPENDENT = Path(__file__).parent / "independent_colour.py"


def blots(seed: int = 5) -> NDArray[np.uint8]:
    """420 x 300 coloured blots: something to align, with every sort of colour."""
    random = np.random.default_rng(seed)
    coarse = random.integers(0, 256, (15, 21, 3), np.uint8)
    smooth = np.asarray(Image.fromarray(coarse).resize((420, 300), Image.Resampling.BICUBIC))
    return np.clip(smooth.astype(int) + random.integers(-20, 21, smooth.shape), 0, 255).astype(np.uint8)


def written(folder: Path, original: bytes | None, conversion: bytes | None) -> list[Path]:
    paths = [folder / "first.png", folder / "second.png"]
    for path, profile in zip(paths, (original, conversion), strict=True):
        Image.fromarray(blots()).save(path, icc_profile=profile)
    return paths


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    return written(tmp_path, made_profile(), None)


def opened(qtbot: QtBot, window: MainWindow, paths: list[Path]) -> None:
    open_slides(qtbot, window, paths)
    window.session.look(replace(window.session.comparison.state.viewport, centre=Point(210, 150)).with_scale(1.0))
    settle(qtbot, window)


def independent(path: Path, profiled: bool, tone: Tone) -> NDArray[np.int16]:
    told = worked_out(INDEPENDENT, path, int(profiled), tone.brightness, tone.contrast, tone.gamma)
    return np.array(json.loads(told), np.int16)


def assert_shown(window: MainWindow, place: int, expected: NDArray[np.int16]) -> None:
    canvas = window.view.canvases()[place]
    assert canvas.scene is not None
    corner = canvas.scene.sharp.to_device.apply(Point(0, 0))
    x, y = round(corner.x), round(corner.y)
    picture = grabbed(canvas)[..., ::-1]
    rows, columns = slice(max(y, 0) + 60, y + 220), slice(max(x, 0) + 60, x + 330)
    shown = picture[rows, columns]
    there = expected[rows.start - y : rows.stop - y, columns.start - x : columns.stop - x]
    assert shown.shape == there.shape and shown.size > 60_000
    assert np.array_equal(shown, there)


def assert_pixel_is_stored(window: MainWindow, stored: NDArray[np.int16]) -> None:
    """What the status bar says of the middle of the first pane."""
    scene = window.session.scene(window.session.comparison.state.panes[0])
    assert scene is not None
    middle = Point(scene.screen.width // 2 + 0.5, scene.screen.height // 2 + 0.5)
    place = scene.sharp.to_device.inverse().apply(middle)
    expected = tuple(stored[int(place.y), int(place.x)].tolist())
    assert pixel_under(scene, window.session.cache, middle) == expected


def panel_of(window: MainWindow) -> ColourPanel:
    panel = window.docks.panel("colour")
    assert isinstance(panel, ColourPanel)
    return panel


def details(window: MainWindow) -> list[str]:
    return [pane._details.text().split(", ")[-1] for pane in window.view.panes]


def test_a_profile_is_off_until_asked_for_and_is_then_shown_as_littlecms_has_it(
    qtbot: QtBot, window: MainWindow, paths: list[Path], notes: list[str]
) -> None:
    opened(qtbot, window, paths)
    stored = independent(paths[0], False, Tone())
    assert details(window) == ["ICC not applied", "no ICC"]
    assert_shown(window, 0, stored)
    qtbot.waitUntil(lambda: window.numbers.is_at_rest, timeout=WAIT_MS)
    numbers = window.numbers.numbers
    assert numbers is not None
    assert_pixel_is_stored(window, stored)
    key(window, Qt.Key.Key_I, CONTROL)
    qtbot.waitUntil(lambda: details(window)[0] == "ICC applied", timeout=WAIT_MS)
    settle(qtbot, window)
    applied = independent(paths[0], True, Tone())
    assert np.abs(applied - stored).max() > 30
    assert_shown(window, 0, applied)
    assert_shown(window, 1, stored)
    assert not window.honesty.isVisible(), "the header says that the other has none"
    window.actions_["profile_2"].trigger()
    assert [finding.condition for finding in window.honesty.findings] == [Condition.PROFILE]
    assert window.honesty.banner.text() == "second.png holds no colour profile: it is shown as stored."
    notes.clear()
    window.view.canvases()[0].repaint()
    assert {"ICC applied", "Numbers as stored"} <= set(notes)
    notes.clear()
    window.view.canvases()[1].repaint()
    assert not any("stored" in note for note in notes)
    assert_pixel_is_stored(window, stored)
    qtbot.waitUntil(lambda: window.numbers.is_at_rest, timeout=WAIT_MS)
    assert window.numbers.numbers is not None
    assert window.numbers.numbers.statistics == numbers.statistics
    key(window, Qt.Key.Key_K)
    notes.clear()
    window.view.stage.canvas.repaint()
    assert {"ICC applied to first.png", "Numbers as stored"} <= set(notes)
    key(window, Qt.Key.Key_Y)
    key(window, Qt.Key.Key_D)
    settle(qtbot, window)
    # Both slides hold the same pixels: the map is that of no difference, whatever the profile.
    assert_shown(window, 1, np.full_like(stored, colour_table(Measure.DIFFERENCE)[0, 0]))
    notes.clear()
    window.view.canvases()[1].repaint()
    assert "Difference of the stored pixels" in notes and "Numbers as stored" not in notes
    key(window, Qt.Key.Key_D)
    key(window, Qt.Key.Key_I, CONTROL)
    settle(qtbot, window)
    assert details(window)[0] == "ICC not applied"
    assert_shown(window, 0, stored)


def test_a_broken_profile_is_one_sentence_and_the_pane_goes_on(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    paths = written(tmp_path, b"\0" * 200, made_profile())
    opened(qtbot, window, paths)
    key(window, Qt.Key.Key_I, CONTROL)
    qtbot.waitUntil(lambda: details(window) == ["ICC not applied", "ICC applied"], timeout=WAIT_MS)
    settle(qtbot, window)
    said = "The colour profile of first.png cannot be used: it is damaged, or not one of RGB pictures."
    assert window.honesty.banner.text() == said and window.honesty.banner.severity == "warning"
    assert_shown(window, 0, independent(paths[0], False, Tone()))
    assert_shown(window, 1, independent(paths[1], True, Tone()))


def test_tone_of_all_panes_by_slider_keys_as_another_process_has_it(
    qtbot: QtBot, window: MainWindow, paths: list[Path], notes: list[str]
) -> None:
    opened(qtbot, window, paths)
    stored = independent(paths[0], False, Tone())
    key(window, Qt.Key.Key_B, SHIFT)
    panel = panel_of(window)
    assert panel.isVisible() and not panel.reset.isEnabled()
    for row, code, times in ((panel.brightness, Qt.Key.Key_Right, 12), (panel.contrast, Qt.Key.Key_Left, 20)):
        row.slider.setFocus()
        for _ in range(times):
            QTest.keyClick(row.slider, code)
    panel.gamma.slider.setFocus()
    for _ in range(20):
        QTest.keyClick(panel.gamma.slider, Qt.Key.Key_Up)
    tone = window.session.comparison.state.display.tone
    assert tone == Tone(12, -20, round(5**0.2, 2))
    assert [row.value.text() for row in (panel.brightness, panel.contrast, panel.gamma)] == ["+12", "−20", "1.38"]
    settle(qtbot, window)
    expected = independent(paths[0], False, tone)
    assert np.abs(expected - stored).max() > 20
    for place in (0, 1):
        assert_shown(window, place, expected)
    notes.clear()
    window.view.canvases()[1].repaint()
    assert {"Brightness +12, contrast −20, gamma 1.38 (all panes)", "Numbers as stored"} <= set(notes)
    # Nothing that is measured has changed.
    scene = window.session.scene(window.session.comparison.state.panes[0])
    assert scene is not None
    tile = window.session.cache.get(scene.key(scene.sharp, scene.sharp.tiles[0]))
    assert tile is not None and tile.pixels is not None
    assert np.array_equal(tile.pixels[:300, :420, 2::-1], stored[: tile.pixels.shape[0], : tile.pixels.shape[1]])
    window.actions_["profile_1"].trigger()
    qtbot.waitUntil(lambda: details(window)[0] == "ICC applied", timeout=WAIT_MS)
    settle(qtbot, window)
    assert_shown(window, 0, independent(paths[0], True, tone))
    qtbot.mouseClick(panel.reset, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert window.session.comparison.state.display.tone.is_neutral and not panel.reset.isEnabled()
    assert_shown(window, 1, stored)
    panel.brightness.slider.setValue(-40)
    key(window, Qt.Key.Key_0, CONTROL)
    assert window.session.comparison.state.display.tone.is_neutral and panel.brightness.value.text() == "0"


def test_profiles_are_chosen_in_the_panel_and_only_where_there_is_one(
    qtbot: QtBot, window: MainWindow, paths: list[Path]
) -> None:
    opened(qtbot, window, paths)
    key(window, Qt.Key.Key_B, SHIFT)
    panel = panel_of(window)
    first, second = panel.profiles
    assert [choice.chosen_key() for choice in panel.profiles] == ["stored", "stored"]
    assert not second.option("profile").isEnabled() and second.option("profile").text() == "No profile"
    option = first.option("profile")
    QTest.mouseClick(option, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    qtbot.waitUntil(lambda: first.chosen_key() == "profile", timeout=WAIT_MS)
    settle(qtbot, window)
    assert_shown(window, 0, independent(paths[0], True, Tone()))
    key(window, Qt.Key.Key_X, SHIFT)
    settle(qtbot, window)
    # The slide keeps its profile when both change places.
    assert details(window) == ["no ICC", "ICC applied"]
    assert panel.profiles[1].chosen_key() == "profile"
