"""Menus as a person meets them: every command is there, what is chosen has a mark, keys are shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QCursor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Pair, settle
from viewer.ui.actions import commands
from viewer.ui.main_window import MainWindow
from viewer.ui.theme import apply_theme, current_theme
from viewer.ui.widgets import ToolButton

pytestmark = pytest.mark.gui

LEFT = Qt.MouseButton.LeftButton


def more_button(window: MainWindow) -> ToolButton:
    (button,) = (b for b in window.toolbar.findChildren(ToolButton) if b.menu() is window.toolbar.menu)
    return button


def titled(menu: QMenu) -> dict[str, QMenu]:
    found = {}
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found[action.text()] = inner
    return found


def plain(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator() and action.menu() is None]


def all_in(menu: QMenu) -> list[QAction]:
    return plain(menu) + [action for inner in titled(menu).values() for action in all_in(inner)]


def with_menu_open(button: ToolButton, then: Callable[[QMenu], object]) -> None:
    """Click the button; ``then`` runs while its menu is open, which is closed afterwards."""
    menu = button.menu()
    assert isinstance(menu, QMenu)
    went_well = []

    def act() -> None:
        try:
            assert menu.isVisible()
            then(menu)
            went_well.append(True)
        finally:
            menu.close()

    QTimer.singleShot(0, menu, act)
    QTest.mouseClick(button.window().windowHandle(), LEFT, pos=button.mapTo(button.window(), button.rect().center()))
    assert went_well
    # The offscreen platform leaves the focus with a menu that is gone.
    button.window().activateWindow()
    QApplication.processEvents()


def click(menu: QMenu, text: str) -> QMenu | None:
    """Click an entry, and give the menu that it opens."""
    (action,) = (action for action in menu.actions() if action.text() == text)
    inner = action.menu()  # now: what is chosen may make the menu anew
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    return inner if isinstance(inner, QMenu) else None


def test_every_command_stands_in_the_menu_exactly_once_with_its_key(qtbot: QtBot, window: MainWindow) -> None:
    seen: list[QAction] = []
    titles: list[str] = []

    def look(menu: QMenu) -> None:
        titles.extend(titled(menu))
        seen.extend(all_in(menu))

    with_menu_open(more_button(window), look)
    assert titles == ["File", "View", "Compare", "Go", "Fields", "Redaction", "Panels", "Help"]
    expected = {window.actions_[command.name] for command in commands()}
    assert len(seen) == len(expected) and set(seen) == expected
    assert all(action.isShortcutVisibleInContextMenu() for action in seen)
    with_menu_open(more_button(window), lambda menu: seen.append(menu.actions()[0]))
    assert len(titled(window.toolbar.menu)) == 8  # it is filled once


def test_a_command_is_given_by_the_menu_and_its_mark_follows(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair
) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)

    def checked(menu: QMenu) -> set[str]:
        return {action.text() for action in all_in(menu) if action.isChecked()}

    def choose_curtain(menu: QMenu) -> None:
        assert {"Side by side", "Scale bar and readouts", "Level: auto"} <= checked(menu)
        compare = click(menu, "Compare")
        assert compare is not None
        qtbot.waitUntil(compare.isVisible)
        click(compare, "Curtain")

    with_menu_open(more_button(window), choose_curtain)
    assert window.session.comparison.state.display.mode.value == "curtain"
    marks: list[set[str]] = []
    with_menu_open(more_button(window), lambda menu: marks.append(checked(menu)))
    assert "Curtain" in marks[0] and "Side by side" not in marks[0]
    # A key changes what is on, too, however often it was pressed.
    for _ in range(3):
        qtbot.keyClick(window.view.stage.canvas, Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(window.view.stage.canvas, Qt.Key.Key_I)
    qtbot.keyClick(window.view.stage.canvas, Qt.Key.Key_Y)
    with_menu_open(more_button(window), lambda menu: marks.append(checked(menu)))
    assert {"Grid on the glass", "Metadata", "Side by side"} <= marks[1] and "Curtain" not in marks[1]


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_what_is_chosen_has_a_mark_and_not_only_a_colour(qtbot: QtBot, theme: str) -> None:
    apply_theme(theme)
    menu = QMenu()
    qtbot.addWidget(menu)
    for text in ("Auto", "Level 0"):
        menu.addAction(text).setCheckable(True)
    menu.actions()[0].setChecked(True)
    menu.popup(QPoint(0, 0))
    picture = menu.grab().toImage()
    marks = []
    for action in menu.actions():
        place = menu.actionGeometry(action)
        # Before the words: the gutter of 20 px.
        marks.append(_darkest_step(picture, place.left() + 2, place.top() + 4, 18, place.height() - 8))
    assert marks[0] > 60 and marks[1] == 0
    menu.close()


def _darkest_step(picture: QImage, left: int, top: int, width: int, height: int) -> int:
    values = [picture.pixelColor(left + x, top + y).lightness() for x in range(width) for y in range(height)]
    return max(values) - min(values)


def test_a_button_is_not_lit_any_more_when_the_cursor_left_while_its_menu_was_open(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair
) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    (button,) = (b for b in window.toolbar.findChildren(ToolButton) if b.text().startswith("Level"))
    handle, middle = window.windowHandle(), button.mapTo(window, button.rect().center())

    def fill() -> str:
        return button.grab().toImage().pixelColor(4, button.height() // 2).name().upper()

    QCursor.setPos(window.mapToGlobal(QPoint(600, 500)))
    QTest.mouseMove(handle, QPoint(600, 500))
    QApplication.processEvents()
    assert fill() == current_theme().panel
    QCursor.setPos(window.mapToGlobal(middle))
    QTest.mouseMove(handle, middle)
    qtbot.waitUntil(lambda: fill() == current_theme().raised)

    def leave(menu: QMenu) -> None:
        QCursor.setPos(window.mapToGlobal(QPoint(600, 500)))
        # As it is on a real screen (seen under X11), where an open menu takes all mouse events.
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        for code in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
            QTest.keyClick(menu, code)

    with_menu_open(button, leave)
    assert window.session.comparison.state.forced_downsample == 2
    window.session.force_level(None)
    qtbot.waitUntil(lambda: fill() == current_theme().panel)
