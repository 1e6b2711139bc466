"""Grid, hidden chrome and hidden readouts, by real keys; the grid is checked by another process."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Pair, settle
from tests.ui.test_go_to import independent
from viewer.geometry import Point
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.marks import Chips
from viewer.ui.settings import Settings

pytestmark = pytest.mark.gui

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def key(window: MainWindow, code: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.windowHandle(), code, modifier)
    QApplication.processEvents()


@pytest.fixture
def pair(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> MainWindow:
    open_slides(qtbot, window, [coordinate_pair.original, coordinate_pair.conversion])
    return window


def open_slides(qtbot: QtBot, window: MainWindow, slides: list[Path]) -> None:
    window.open(slides)
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.canvases()[0].setFocus()


def grabbed(canvas: QWidget) -> NDArray[np.int16]:
    picture = canvas.grab().toImage()
    array = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine() // 4, 4)
    return array[: picture.height(), : picture.width(), :3].astype(np.int16)


# --- grid ------------------------------------------------------------------------------------------------------


def test_the_lines_lie_where_another_process_says(
    qtbot: QtBot, window: MainWindow, notes: list[str], either_pair: tuple[Path, Path]
) -> None:
    assert_lines_lie_right(qtbot, window, notes, [*either_pair])


def test_lines_on_pixels_that_are_not_square(
    qtbot: QtBot, window: MainWindow, notes: list[str], oblong_slide: Path
) -> None:
    assert_lines_lie_right(qtbot, window, notes, [oblong_slide])


def assert_lines_lie_right(qtbot: QtBot, window: MainWindow, notes: list[str], slides: list[Path]) -> None:
    open_slides(qtbot, window, slides)
    for scale in (1.7, 0.31):
        viewport = window.session.comparison.state.viewport
        covered = window.session.comparison.state.covered.centre
        centre = Point(round(covered.x) + 0.3, round(covered.y) + 0.1)
        window.session.look(replace(viewport, centre=centre, scale=scale))
        settle(qtbot, window)
        plain = [grabbed(canvas) for canvas in window.view.canvases()]
        key(window, Qt.Key.Key_G, SHIFT)
        notes.clear()
        lined = [grabbed(canvas) for canvas in window.view.canvases()]
        assert len(set(notes)) == 1
        match = re.fullmatch(r"Grid ([0-9.]+) (µm|mm)", notes[0])
        assert match is not None
        step = float(match[1]) * (1000 if match[2] == "mm" else 1)
        asked = {"scale": scale, "centre": [*centre], "size": [*viewport.size], "step": step}
        ((across, down),) = independent(mirax=str(slides[0]), places_mm=[], magnifications=[], grids=[asked])["grids"]
        assert len(across) > 2 and len(down) > 1
        for before, after in zip(plain, lined, strict=True):
            changed = (before != after).any(-1)
            # The core of a line; its dark edge is one pixel wide on each side. Chips lie at the bottom.
            for places, share in ((across, changed[:400].mean(0)), (down, changed[:, 300:].mean(1))):
                found = np.flatnonzero(share > 0.6)
                groups = np.split(found, np.flatnonzero(np.diff(found) > 1) + 1)
                middles = [group.mean() for group in groups if 2 <= len(group) <= 4]
                inside = [place for place in places if 3 < place < len(share) - 3]
                for place in inside:
                    assert min(abs(middle + 0.5 - place) for middle in middles) <= 1.01, scale
                assert abs(len(middles) - len(places)) <= 2
        key(window, Qt.Key.Key_G, SHIFT)
        assert all((grabbed(c) == b).all() for c, b in zip(window.view.canvases(), plain, strict=True))


# --- chrome ----------------------------------------------------------------------------------------------------


def chrome(window: MainWindow) -> list[QWidget]:
    headers = [pane.header for pane in window.view.panes]
    return [window.toolbar, window.numbers, window.status, *headers]


def shown(window: MainWindow) -> list[bool]:
    return [widget.isVisible() for widget in chrome(window)]


@pytest.mark.parametrize("back", [Qt.Key.Key_H, Qt.Key.Key_Escape])
def test_everything_but_the_tissue_goes_away_and_comes_back(
    qtbot: QtBot, pair: MainWindow, notes: list[str], back: Qt.Key
) -> None:
    pair.docks.show_panel("metadata")
    settle(qtbot, pair)
    key(pair, Qt.Key.Key_H)
    assert not any(shown(pair)) and not pair.docks.is_shown("metadata")
    canvases = pair.view.canvases()
    assert sum(canvas.width() for canvas in canvases) >= pair.width() - 2
    assert all(canvas.height() == pair.height() for canvas in canvases)
    notes.clear()
    for canvas in canvases:
        canvas.grab()
    assert notes == ["Original  pair.mrxs", "Converted  converted"], "every pane still names its slide"
    key(pair, back)
    assert all(shown(pair)) and pair.docks.is_shown("metadata")
    notes.clear()
    for canvas in canvases:
        canvas.grab()
    assert notes == []


def test_esc_ends_one_thing_at_a_time(pair: MainWindow) -> None:
    for code, modifier in ((Qt.Key.Key_F, NONE), (Qt.Key.Key_H, NONE), (Qt.Key.Key_M, SHIFT)):
        key(pair, code, modifier)
    assert pair.isFullScreen() and pair.furniture.ruler.is_on and not any(shown(pair))
    key(pair, Qt.Key.Key_Escape)
    assert not pair.furniture.ruler.is_on and not any(shown(pair))
    key(pair, Qt.Key.Key_Escape)
    assert all(shown(pair)) and pair.isFullScreen()
    key(pair, Qt.Key.Key_Escape)
    assert not pair.isFullScreen()


def test_a_mode_of_one_picture_has_no_header_either_and_names_both_slides_itself(
    qtbot: QtBot, pair: MainWindow, notes: list[str]
) -> None:
    key(pair, Qt.Key.Key_H)
    key(pair, Qt.Key.Key_O)
    settle(qtbot, pair)
    assert pair.view.stage.isVisible() and not pair.view.stage.header.isVisible()
    notes.clear()
    pair.view.stage.canvas.grab()
    assert notes == []


def test_a_slide_that_is_opened_meanwhile_has_no_header_and_the_start_page_has_its_toolbar(
    qtbot: QtBot, pair: MainWindow, coordinate_pair: Pair
) -> None:
    key(pair, Qt.Key.Key_H)
    pair.session.reopen(1, reader="openslide")
    settle(qtbot, pair)
    assert not any(shown(pair))
    key(pair, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert pair.start_page.isVisible() and pair.toolbar.isVisible() and pair.status.isVisible()
    assert not pair.actions_["chrome"].isEnabled()


def test_panels_that_were_only_put_away_are_there_at_the_next_start(
    qtbot: QtBot, pair: MainWindow, coordinate_pair: Pair
) -> None:
    pair.docks.show_panel("metadata")
    key(pair, Qt.Key.Key_H)
    path = pair.settings.path
    pair.close()
    pair.settings.save()
    again = MainWindow(Settings(path))
    qtbot.addWidget(again)
    again.show()
    open_slides(qtbot, again, [coordinate_pair.original])
    assert again.docks.is_shown("metadata")
    again.close()


def test_scale_bar_and_readouts_can_be_hidden(
    pair: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, coordinate_pair: Pair
) -> None:
    drawn: list[str] = []
    bar = Chips.scale_bar
    readout = Chips.readout
    monkeypatch.setattr(Chips, "scale_bar", lambda *a: drawn.append("bar") or bar(*a))  # type: ignore[func-returns-value]
    monkeypatch.setattr(Chips, "readout", lambda *a: drawn.append("readout") or readout(*a))  # type: ignore[func-returns-value]

    def seen() -> list[str]:
        drawn.clear()
        for canvas in pair.view.canvases():
            canvas.grab()
        return sorted(drawn)

    assert seen() == ["bar", "bar", "readout", "readout"]
    key(pair, Qt.Key.Key_H, SHIFT)
    assert seen() == []
    pair.open([coordinate_pair.original])
    settle(qtbot, pair)
    assert seen() == [], "also of panes that come later"
    key(pair, Qt.Key.Key_H, SHIFT)
    assert seen() == ["bar", "readout"]
