"""Keys that a person has changed, by real keys: in the dialog, at the window, in every list and tooltip."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Pair, settle
from viewer.ui.actions import commands
from viewer.ui.dialogs.keys import KeysDialog
from viewer.ui.dialogs.palette import CommandPalette
from viewer.ui.dialogs.shortcuts import KeyBadges, ShortcutsDialog
from viewer.ui.keymap import RESERVED, KeyMap, canonical
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings
from viewer.ui.widgets.buttons import LinkButton

pytestmark = pytest.mark.gui

CONTROL = Qt.KeyboardModifier.ControlModifier
DEFAULTS = {"fit": ("0",), "levels": ("Ctrl+L",), "full": ("F", "F11"), "bare": ()}


# --- which key gives which command -----------------------------------------------------------------------------


def test_the_programs_own_keys_are_each_given_once_and_none_is_reserved() -> None:
    own = [canonical(key) for command in commands() for key in command.keys]
    assert all(own) and len(own) == len(set(own))
    assert not RESERVED & set(own)


def test_every_command_that_has_keys_has_one_that_needs_no_alt_gr() -> None:
    """On German, French, Swiss and other keyboards these characters do, and Qt tells of them with another modifier."""
    behind_alt_gr = set("[]{}\\|@#~^`$&<>")
    for command in commands():
        last = [key.rsplit("+", 1)[-1] or "+" for key in command.keys]
        assert not last or set(last) - behind_alt_gr, command.name


def test_a_key_given_to_a_command_is_taken_from_the_one_whose_default_it_is() -> None:
    keymap = KeyMap(DEFAULTS, {"bare": ("f", "Esc", "Nonsense", "X"), "absent": ("Y",)})
    assert keymap.keys("bare") == ("F", "X") and keymap.keys("full") == ("F11",)
    assert keymap.owner("F") == "bare" and keymap.owner("Y") is None
    assert KeyMap(DEFAULTS, keymap.changed).changed == keymap.changed


def test_a_swap_gives_the_first_key_for_it() -> None:
    keymap = KeyMap(DEFAULTS, {})
    keymap.swap("full", "Ctrl+L")
    assert keymap.keys("full") == ("Ctrl+L", "F11") and keymap.keys("levels") == ("F",)
    keymap.swap("bare", "0")
    assert keymap.keys("bare") == ("0",) and keymap.keys("fit") == (), "who has none gives none"
    with pytest.raises(ValueError, match="not free"):
        keymap.add("fit", "0")
    with pytest.raises(ValueError, match="not free"):
        keymap.add("fit", "Esc")


def test_swapped_commands_are_reset_together_and_others_alone() -> None:
    keymap = KeyMap(DEFAULTS, {})
    keymap.swap("full", "Ctrl+L")
    keymap.add("bare", "X")
    assert keymap.reset_together("bare") == ("bare",)
    assert keymap.reset_together("levels") == ("levels", "full")
    keymap.reset(keymap.reset_together("levels"))
    assert keymap.changed == {"bare": ("X",)}
    keymap.reset_all()
    assert keymap.changed == {}


@pytest.mark.parametrize("value", ["[", "[1]", '{"fit": "0"}', '{"fit": [1]}', '{"nothing": ["0"]}'])
def test_senseless_keys_in_the_settings_are_the_programs_own(tmp_path: Path, value: str) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings._values.setValue("keys", value)
    own = {command.name: command.keys for command in commands()}
    assert KeyMap(own, settings.changed_keys).changed == {}


def test_the_list_of_keys_names_those_that_act_while_held(qtbot: QtBot, window: MainWindow) -> None:
    held = {f"{key} held" for key in RESERVED if len(key) == 1}
    assert len(held) == 3
    qtbot.keyClick(window, Qt.Key.Key_Question)
    (listed,) = window.findChildren(ShortcutsDialog)
    assert held | {"Esc"} <= {badges.accessibleName() for badges in listed.findChildren(KeyBadges)}
    listed.reject()


# --- the dialog ------------------------------------------------------------------------------------------------


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> Iterator[KeysDialog]:
    """Opened as a person would: the list of keys, then its button."""
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_Question)
    (listed,) = window.findChildren(ShortcutsDialog)
    QTest.mouseClick(listed.change_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.findChildren(KeysDialog)))
    (dialog,) = window.findChildren(KeysDialog)
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.search.hasFocus())
    yield dialog


def choose(dialog: KeysDialog, words: str) -> None:
    """Search a command and go to the field that takes its key, by the keyboard."""
    dialog.search.setFocus()
    dialog.search.selectAll()
    QTest.keyClicks(dialog.search, words)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible() and dialog.field.hasFocus()


def back_to(qtbot: QtBot, window: MainWindow, dialog: KeysDialog) -> None:
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    activated(qtbot, window)


def activated(qtbot: QtBot, window: MainWindow) -> None:
    """As any desktop does once a dialog is gone."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def rotation(window: MainWindow) -> float:
    return window.session.comparison.state.viewport.rotation


def test_a_new_key_works_at_once_and_after_the_next_start(qtbot: QtBot, window: MainWindow, dialog: KeysDialog) -> None:
    choose(dialog, "turn 90")
    QTest.keyClick(dialog.field, Qt.Key.Key_J, CONTROL)
    assert window.actions_.keymap.keys("turn_right") == ("Ctrl+R", "Ctrl+]", "Ctrl+J")
    back_to(qtbot, window, dialog)
    qtbot.keyClick(window, Qt.Key.Key_J, CONTROL)
    assert rotation(window) == 90
    window.settings.save()
    again = MainWindow(Settings(window.settings.path))
    qtbot.addWidget(again)
    assert again.actions_.keymap.keys("turn_right") == ("Ctrl+R", "Ctrl+]", "Ctrl+J")
    again.close()


def test_a_key_of_another_command_is_refused_by_name_and_swapped_only_when_asked(
    qtbot: QtBot, window: MainWindow, dialog: KeysDialog
) -> None:
    choose(dialog, "fit")
    QTest.keyClick(dialog.field, Qt.Key.Key_5)
    assert dialog.banner.isVisible() and dialog.banner.text() == "5 belongs to “Magnification 20×”."
    assert window.actions_.keymap.changed == {}
    (swap,) = (b for b in dialog.banner.findChildren(LinkButton) if b.text() == "Swap with 0")
    QTest.mouseClick(swap, Qt.MouseButton.LeftButton)
    assert window.actions_.keymap.changed == {"fit": ("5",), "magnification_5": ("0",)}
    back_to(qtbot, window, dialog)
    qtbot.keyClick(window, Qt.Key.Key_0)
    assert not window.session.fitted and window.toolbar.chosen_preset == "5"
    qtbot.keyClick(window, Qt.Key.Key_5)
    assert window.session.fitted


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_B])
def test_keys_that_move_the_picture_and_press_buttons_are_refused(
    window: MainWindow, dialog: KeysDialog, key: Qt.Key
) -> None:
    choose(dialog, "fit")
    QTest.keyClick(dialog.field, key)
    assert dialog.isVisible() and dialog.banner.text().endswith("is kept for what is done by hand.")
    assert window.actions_.keymap.changed == {}


def test_a_key_is_taken_away_and_reset_gives_it_back(qtbot: QtBot, window: MainWindow, dialog: KeysDialog) -> None:
    choose(dialog, "stored levels")
    assert not dialog.reset_button.isEnabled()
    QTest.mouseClick(dialog.remove_buttons[0], Qt.MouseButton.LeftButton)
    assert window.actions_.keymap.changed == {"pyramids": ()}
    assert window.settings.changed_keys == {"pyramids": ()}
    QTest.mouseClick(dialog.reset_button, Qt.MouseButton.LeftButton)
    assert window.settings.changed_keys == {}


def test_one_of_two_swapped_commands_is_reset_with_the_other_and_all_at_once(
    qtbot: QtBot, window: MainWindow, dialog: KeysDialog
) -> None:
    for _ in range(2):
        choose(dialog, "fit")
        QTest.keyClick(dialog.field, Qt.Key.Key_5)
        dialog.banner.action_triggered.emit()
        assert len(window.settings.changed_keys) == 2
        QTest.mouseClick(dialog.reset_button, Qt.MouseButton.LeftButton)
        assert dialog.banner.text() == "“Magnification 20×” has keys of this command and has to be reset as well."
        assert len(window.settings.changed_keys) == 2
        dialog.banner.action_triggered.emit()
        assert window.settings.changed_keys == {}
    choose(dialog, "fit")
    QTest.keyClick(dialog.field, Qt.Key.Key_J)
    QTest.mouseClick(dialog.reset_all_button, Qt.MouseButton.LeftButton)
    assert window.settings.changed_keys == {} and not dialog.reset_all_button.isEnabled()


def test_tooltips_the_list_of_keys_and_the_palette_show_the_real_keys(
    qtbot: QtBot, window: MainWindow, dialog: KeysDialog
) -> None:
    for words, taken, given in (
        ("all shortcuts", 1, Qt.Key.Key_F2),
        ("level auto", 1, Qt.Key.Key_F3),
        ("magnification 20", 1, Qt.Key.Key_F4),
        ("open pair", 1, Qt.Key.Key_F6),
        ("turn 5 counter", 2, Qt.Key.Key_F7),
    ):
        choose(dialog, words)
        for _ in range(taken):
            QTest.mouseClick(dialog.remove_buttons[0], Qt.MouseButton.LeftButton)
        QTest.keyClick(dialog.field, given)
    back_to(qtbot, window, dialog)
    tips = {button.toolTip() for button in window.toolbar.findChildren(QWidget)}
    assert {
        "All shortcuts (F2)",
        "Stored level (F3: auto)",
        "20× (F4)",
        "Open pair (F6)",
        "Turn the view (F7 and Shift+T)",
    } <= tips
    qtbot.keyClick(window, Qt.Key.Key_F2)
    listed = [dialog for dialog in window.findChildren(ShortcutsDialog) if dialog.isVisible()]
    names = {badges.accessibleName() for badges in listed[0].findChildren(KeyBadges)}
    assert {"F2", "F3", "F4", "F6", "F7"} <= names and not {"?", "A", "5", "Ctrl+O", "Shift+R, ["} & names
    QTest.keyClick(listed[0], Qt.Key.Key_Escape)
    activated(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    (palette,) = window.findChildren(CommandPalette)
    keys = {command.name: command.keys for command in palette.list.commands()}
    assert keys["shortcuts"] == ("F2",) and keys["open_pair"] == ("F6",)
    palette.close()
