"""Any pane can show any slide: chosen in the menu of a pane or by key, whatever is hidden or in a window of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import WAIT_MS, Pair, settle
from tests.ui.gesture_walk import open_pair
from viewer.comparison.display import MAP_PLACE, Display, Lies, Measure
from viewer.comparison.state import ComparisonState, Detached
from viewer.geometry import Size
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.pane import Pane
from viewer.ui.pane.pane_window import PaneWindow

pytestmark = pytest.mark.gui
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module")
def only_window(
    qapp: QApplication,
    lossy_pair: tuple[Path, Path],
    coordinate_pair: Pair,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[MainWindow]:
    window = open_pair(*lossy_pair, tmp_path_factory.mktemp("places") / "settings.ini")
    window.open([*lossy_pair, coordinate_pair.conversion])
    yield window
    window.close()


@pytest.fixture
def window(only_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Three slides in a row, as they were when they had just been opened."""
    only_window.resize(1300, 500)
    only_window.session.show_display(Display())
    only_window.session.detach(())
    settle(qtbot, only_window)
    only_window.activateWindow()
    qtbot.waitUntil(only_window.isActiveWindow, timeout=WAIT_MS)
    only_window.view.canvases()[0].setFocus()
    QApplication.processEvents()
    return only_window


def key(window: QWidget, code: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.windowHandle(), code, modifier)
    QApplication.processEvents()


def beside(window: MainWindow) -> list[Pane]:
    """The panes of the main window that are to be seen, from left to right."""
    panes = [pane for pane in (*window.view.panes, window.view.map) if pane.isVisible() and pane.window() is window]
    return sorted(panes, key=lambda pane: (pane.y(), pane.x()))


def offered(pane: Pane) -> dict[str, QAction]:
    pane._entries.aboutToShow.emit()
    return {action.text(): action for action in pane._others.actions()}


def choose(pane: Pane, text: str) -> None:
    entry = offered(pane)[text]
    assert entry.isEnabled()
    entry.trigger()
    QApplication.processEvents()


def test_the_menu_of_a_pane_shows_another_slide_in_its_place(window: MainWindow) -> None:
    original, first, second = window.view.panes
    assert list(offered(first)) == ["Original  pair.mrxs", "Converted A  converted", "Converted B  converted"]
    assert [entry.isChecked() for entry in offered(first).values()] == [False, True, False]
    choose(first, "Converted B  converted")
    assert beside(window) == [original, second, first], "no turn of three leads there"
    assert second.canvas.hasFocus(), "the keyboard stays in the same place"
    choose(original, "Converted A  converted")
    assert beside(window) == [first, second, original]
    choose(original, "Original  pair.mrxs")
    assert beside(window) == [first, second, original]


def test_a_key_shows_a_slide_in_the_pane_in_hand(window: MainWindow) -> None:
    original, first, second = window.view.panes
    first.canvas.setFocus()
    key(window, Qt.Key.Key_3, ALT)
    assert beside(window) == [original, second, first]
    assert QApplication.activePopupWidget() is None, "Alt opens the menu when it is pressed alone"
    key(window, Qt.Key.Key_1, ALT)
    assert beside(window) == [second, original, first] and original.canvas.hasFocus()
    key(window, Qt.Key.Key_4, ALT)
    assert beside(window) == [second, original, first], "there is no fourth slide"
    key(window, Qt.Key.Key_C)
    key(window, Qt.Key.Key_3, ALT)
    key(window, Qt.Key.Key_Y)
    assert beside(window) == [second, original, first], "a picture of two slides is none's place"


def test_a_hidden_slide_comes_in_place_of_another(window: MainWindow) -> None:
    original, first, second = window.view.panes
    key(window, Qt.Key.Key_3, CONTROL)
    assert beside(window) == [original, first]
    choose(original, "Converted B  converted, hidden")
    assert beside(window) == [second, first] and second.canvas.hasFocus()
    assert "Original  pair.mrxs, hidden" in offered(first)
    key(window, Qt.Key.Key_1, CONTROL)
    assert beside(window) == [second, first, original]


def test_the_map_changes_places_with_what_is_to_be_seen(window: MainWindow) -> None:
    original, first, _ = window.view.panes
    key(window, Qt.Key.Key_E)
    key(window, Qt.Key.Key_3, CONTROL)
    key(window, Qt.Key.Key_M)
    assert beside(window) == [original, first, window.view.map]
    entries = offered(window.view.map)
    assert not entries["Converted B  converted, hidden"].isEnabled(), "a map is switched off, not hidden"
    choose(window.view.map, "Original  pair.mrxs")
    assert beside(window) == [window.view.map, first, original]
    assert window.view.map.canvas.drawer is not None and window.view.map.canvas.scene is not None


def test_a_window_shows_another_slide_and_stays_where_it_is(qtbot: QtBot, window: MainWindow) -> None:
    original, first, second = window.view.panes
    window.view.detached.toggle(1)
    own = first.window()
    assert isinstance(own, PaneWindow)
    own.setGeometry(30, 40, 350, 420)
    settle(qtbot, window)
    choose(first, "Converted B  converted")
    settle(qtbot, window)
    other = second.window()
    assert isinstance(other, PaneWindow) and other.pane is second and other.isVisible()
    assert other.windowTitle() == "Converted B  converted – Verislide"
    assert other.geometry() == QRect(30, 40, 350, 420) and beside(window) == [original, first]
    # Both other slides leave: then no slide may change places with the map's window.
    window.view.detached.toggle(0)
    settle(qtbot, window)
    key(window, Qt.Key.Key_M)
    window.view.detached.toggle(MAP_PLACE)
    settle(qtbot, window)
    assert beside(window) == [first]
    assert not offered(window.view.map)["Converted A  converted"].isEnabled(), "one slide stays in the main window"
    assert offered(window.view.map)["Original  pair.mrxs"].isEnabled()


@pytest.mark.parametrize("one", [0, 1, 2, MAP_PLACE])
@pytest.mark.parametrize("other", [0, 1, 2, MAP_PLACE])
def test_two_changes_are_none(one: int, other: int) -> None:
    shown = Display(measure=Measure.SIGNED, lies=Lies.APART, order=(2, 0, MAP_PLACE, 1), hidden=frozenset({1}))
    state = ComparisonState(display=shown, detached=(Detached(0, Size(30, 40), 1.0),))
    changed = state.with_places_changed(one, other, 3)
    assert changed is not None
    assert changed.with_places_changed(one, other, 3) == state
    every = replace(shown, hidden=frozenset()).places(3)
    turned = [{one: other, other: one}.get(place, place) for place in every]
    assert replace(changed.display, hidden=frozenset()).places(3) == tuple(turned)
