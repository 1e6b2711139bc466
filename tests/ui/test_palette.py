"""The search palette, by real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Pair, settle
from viewer.ui.actions import commands
from viewer.ui.dialogs.palette import CommandPalette
from viewer.ui.fuzzy import fuzzy_rank
from viewer.ui.main_window import MainWindow
from viewer.ui.search_words import search_words

pytestmark = pytest.mark.gui


def found(query: str) -> list[str]:
    """Texts of the commands in the order in which they are listed."""
    table = commands()
    sought = [(one.text, f"{one.group} {search_words(one.name)}") for one in table]
    return [table[place].text for place in fuzzy_rank(query, sought)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("full", "Full screen"),
        ("fscr", "Full screen"),
        ("scr full", "Full screen"),
        ("ZOOM", "Zoom in"),
        ("zo ou", "Zoom out"),
        ("20x", "Magnification 20×"),
        ("files close", "Close slides"),
        ("counter 90", "Turn 90° counter-clockwise"),
    ],
)
def test_a_few_letters_find_the_command(query: str, first: str) -> None:
    assert found(query)[0] == first


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("delete", "Remove the rectangle"),
        ("clear", "Remove the selected measure"),
        ("erase", "Remove the selected measure"),
        ("delete", "All bookmarks"),
        ("screenshot", "Copy the panes as a picture"),
        ("export", "Save and copy the panes as pictures"),
        ("zoom", "Type a magnification"),
        ("zoom", "Fit"),
        ("undo", "Undo the last move or measure"),
        ("undo", "Take the offset back"),
    ],
)
def test_a_command_is_found_by_words_that_others_use_for_it(query: str, name: str) -> None:
    assert name in found(query)


def test_what_does_not_fit_is_left_out_and_nothing_typed_lists_all_in_order() -> None:
    assert found("") == [command.text for command in commands()]
    assert found("zq") == found("fit session") == []
    assert all("90" in text for text in found("90")) and len(found("90")) == 2
    assert set(found("files")) >= {"Open pair", "Close slides"}, "the group is searched, too"


def opened(qtbot: QtBot, window: MainWindow) -> CommandPalette:
    """The palette, by its key, with the focus in its field."""
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    (palette,) = window.findChildren(CommandPalette)
    qtbot.waitUntil(lambda: palette.isActiveWindow() and palette.field.hasFocus())
    return palette


def closed(window: MainWindow) -> bool:
    return not any(palette.isVisible() for palette in window.findChildren(CommandPalette))


def test_typing_arrows_and_enter_run_a_command(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    palette = opened(qtbot, window)
    QTest.keyClicks(palette.field, "turn 90")
    texts = [command.text for command in palette.list.commands()]
    assert texts == ["Turn 90° clockwise", "Turn 90° counter-clockwise"]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(palette.field, key)
    current = palette.list.current()
    assert current is not None and current.text == texts[1], "down past the last is the first"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.comparison.state.viewport.rotation == 270)
    assert closed(window)


def test_it_shows_the_keys_and_esc_closes_without_running_anything(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    keys = {command.text: command.keys for command in palette.list.commands()}
    assert keys["Zoom in"] == ("+", "=", "Ctrl++") and keys["Search all commands"] == ("Ctrl+K",)
    assert len(keys) == len(commands())
    with qtbot.assertNotEmitted(palette.chosen):
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert closed(window)
    QApplication.processEvents()
    assert window.actions_["palette"].isEnabled()


def test_what_cannot_be_used_is_dimmed_and_does_not_run(qtbot: QtBot, window: MainWindow) -> None:
    palette = opened(qtbot, window)
    QTest.keyClicks(palette.field, "fit")
    current = palette.list.current()
    assert current is not None and current.text == "Fit" and not current.enabled
    assert palette.hint.text() == "“Fit” cannot be used now."
    with qtbot.assertNotEmitted(palette.chosen):
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        QTest.mouseClick(
            palette.list.viewport(),
            Qt.MouseButton.LeftButton,
            pos=palette.list.visualItemRect(palette.list.item(0)).center(),
        )
    assert palette.isVisible()
    QTest.keyClicks(palette.field, "zzz")
    assert palette.list.current() is None and palette.hint.text() == "No command has these letters."
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_what_can_be_run_stands_first(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    palette = opened(qtbot, window)
    QTest.keyClicks(palette.field, "remove")
    usable = [command.enabled for command in palette.list.commands()]
    assert not all(usable), "there is no rectangle to remove"
    assert usable == sorted(usable, reverse=True)


def test_a_command_that_opens_a_dialog_runs_once_the_palette_is_gone(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    window.actions_["theme"].triggered.connect(lambda: seen.append(closed(window)))
    palette = opened(qtbot, window)
    QTest.keyClicks(palette.field, "light theme")
    item = palette.list.item(0)
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=palette.list.visualItemRect(item).center())
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [True]
