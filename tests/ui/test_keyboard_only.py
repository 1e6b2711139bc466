"""A person without a mouse: out of the toolbar, into the menu, and everything that has no button of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import settle
from tests.ui.gesture_walk import open_pair
from viewer.comparison.display import Display, Mode
from viewer.ui.dialogs.keys import KeysDialog
from viewer.ui.dialogs.palette import CommandPalette
from viewer.ui.dialogs.shortcuts import ShortcutsDialog
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def only_window(
    qapp: QApplication, lossy_pair: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    window = open_pair(*lossy_pair, tmp_path_factory.mktemp("keyboard") / "settings.ini")
    window.resize(1200, 760)
    yield window
    window.close()


@pytest.fixture
def window(only_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Side by side, the second pane with the keys."""
    window = only_window
    window.session.show_display(Display())
    window.session.fit()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.canvases()[1].setFocus()
    settle(qtbot, window)
    return window


def key(window: MainWindow, code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.windowHandle(), code, modifier)


def in_toolbar(window: MainWindow) -> bool:
    has = window.focusWidget()
    return has is not None and window.toolbar.isAncestorOf(has)


def test_esc_gives_the_keys_back_to_the_canvas_that_had_them(window: MainWindow) -> None:
    second = window.view.canvases()[1]
    assert second.hasFocus()
    for _ in range(12):
        key(window, Qt.Key.Key_Tab)
        if in_toolbar(window):
            break
    assert in_toolbar(window)
    key(window, Qt.Key.Key_Right)
    assert in_toolbar(window)
    key(window, Qt.Key.Key_Escape)
    assert second.hasFocus()
    before = window.session.comparison.state.viewport.centre
    key(window, Qt.Key.Key_Right)
    assert window.session.comparison.state.viewport.centre != before


@pytest.mark.parametrize("ends", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_magnification_is_typed_after_a_key_and_the_canvas_goes_on(window: MainWindow, ends: Qt.Key) -> None:
    key(window, Qt.Key.Key_G)
    QApplication.processEvents()  # the field selects what is in it once it has the focus
    for code in (Qt.Key.Key_1, Qt.Key.Key_7, ends):
        key(window, code)
    assert window.view.canvases()[1].hasFocus()
    shown = window.toolbar._magnification.text()
    assert ("17" in shown) is (ends == Qt.Key.Key_Return)


def test_the_palette_knows_typing_a_magnification(qtbot: QtBot, window: MainWindow) -> None:
    key(window, Qt.Key.Key_K, CONTROL)
    (palette,) = window.findChildren(CommandPalette)
    qtbot.waitUntil(lambda: palette.isActiveWindow() and palette.field.hasFocus())
    QTest.keyClicks(palette.field, "type mag")
    current = palette.list.current()
    assert current is not None and current.name == "magnification_type"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.toolbar._magnification.hasFocus())


@pytest.mark.parametrize("hidden", [False, True])
def test_f10_opens_the_menu_with_its_first_entry_chosen(qtbot: QtBot, window: MainWindow, hidden: bool) -> None:
    if hidden:
        key(window, Qt.Key.Key_H)
    key(window, Qt.Key.Key_F10)
    menu = window.toolbar.menu
    qtbot.waitUntil(menu.isVisible)
    assert menu.activeAction() is menu.actions()[0]
    assert window.screen().geometry().contains(menu.geometry())
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not menu.isVisible())
    if hidden:
        key(window, Qt.Key.Key_H)


def test_alt_alone_opens_the_menu_and_alt_with_anything_else_does_not(qtbot: QtBot, window: MainWindow) -> None:
    menu, handle = window.toolbar.menu, window.windowHandle()
    key(window, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyPress(handle, Qt.Key.Key_Alt, ALT)
    key(window, Qt.Key.Key_Right, ALT)  # the align tool turns the conversion, and tells nobody
    QTest.keyRelease(handle, Qt.Key.Key_Alt)
    assert not menu.isVisible()
    key(window, Qt.Key.Key_Z, CONTROL)
    key(window, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyPress(handle, Qt.Key.Key_Alt, ALT)
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, ALT, window.rect().center())
    QTest.keyRelease(handle, Qt.Key.Key_Alt)
    assert not menu.isVisible()
    QTest.keyPress(handle, Qt.Key.Key_Alt, ALT)
    QTest.keyRelease(handle, Qt.Key.Key_Alt)
    qtbot.waitUntil(menu.isVisible)
    QTest.keyClick(menu, Qt.Key.Key_Escape)


@pytest.mark.parametrize("vertical", [True, False])
def test_keys_move_the_curtains_line(window: MainWindow, vertical: bool) -> None:
    key(window, Qt.Key.Key_C)
    if not vertical:
        key(window, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    stage = window.view.stage.canvas
    assert window.session.comparison.state.display.mode is Mode.CURTAIN
    length = stage.width() if vertical else stage.height()
    middle = stage.line
    key(window, Qt.Key.Key_Right, CONTROL)
    assert stage.line == pytest.approx(middle + 0.02 * length, abs=1)
    for _ in range(2):
        key(window, Qt.Key.Key_Left, CONTROL)
    assert stage.line == pytest.approx(middle - 0.02 * length, abs=1)
    for _ in range(60):
        key(window, Qt.Key.Key_Left, CONTROL)
    assert stage.line == 0


def test_change_keys_goes_on_with_what_was_searched_for(qtbot: QtBot, window: MainWindow) -> None:
    key(window, Qt.Key.Key_Question)
    (shortcuts,) = window.findChildren(ShortcutsDialog)
    qtbot.waitUntil(lambda: shortcuts.isActiveWindow() and shortcuts.search.hasFocus())
    QTest.keyClicks(shortcuts.search, "curtain")
    QTest.mouseClick(shortcuts.change_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.findChildren(KeysDialog)))
    (dialog,) = window.findChildren(KeysDialog)
    assert dialog.search.text() == "curtain"
    names = {command.name for command in dialog.list.commands()}
    assert "curtain_lock" in names and "open_pair" not in names
    dialog.reject()
