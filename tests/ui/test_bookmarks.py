"""Bookmarks by real keys; positions and magnifications are checked by another process."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Pair, settle
from tests.ui.test_go_to import independent
from viewer.geometry import Point
from viewer.ui.dialogs.bookmarks import BookmarksDialog
from viewer.ui.dialogs.name_bookmark import NameBookmarkDialog
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.marks import Chips
from viewer.ui.settings import Settings

pytestmark = pytest.mark.gui

NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def key(qtbot: QtBot, window: MainWindow, code: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.windowHandle(), code, modifier)


def add(qtbot: QtBot, window: MainWindow, name: str = "") -> None:
    """By Ctrl+B, typing ``name`` or taking the one that is there."""
    key(qtbot, window, Qt.Key.Key_B, CONTROL)
    (dialog,) = (one for one in window.findChildren(NameBookmarkDialog) if one.isVisible())
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.field.hasFocus())
    QTest.keyClicks(dialog.field, name)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def listed(qtbot: QtBot, window: MainWindow) -> BookmarksDialog:
    key(qtbot, window, Qt.Key.Key_B, CONTROL | SHIFT)
    (dialog,) = (one for one in window.findChildren(BookmarksDialog) if one.isVisible())
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.table.hasFocus())
    return dialog


def rows(dialog: BookmarksDialog) -> list[list[str]]:
    found = []
    for row in range(dialog.table.rowCount()):
        items = [dialog.table.item(row, column) for column in range(dialog.table.columnCount())]
        found.append([item.text() for item in items if item is not None])
    return found


def names(window: MainWindow) -> list[str]:
    return [bookmark.name for bookmark in window.furniture.bookmarks.bookmarks]


@pytest.fixture
def pair(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> MainWindow:
    """Open, with three bookmarks of views that differ in everything."""
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    add(qtbot, window)
    for code, modifier in ((Qt.Key.Key_5, NONE), (Qt.Key.Key_Right, NONE), (Qt.Key.Key_BracketRight, CONTROL)):
        key(qtbot, window, code, modifier)
    add(qtbot, window, "mitosis")
    for code in (Qt.Key.Key_6, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        key(qtbot, window, code)
    add(qtbot, window, "edge")
    return window


def test_next_and_previous_show_each_view_as_it_was(qtbot: QtBot, pair: MainWindow) -> None:
    comparison = pair.session.comparison
    third = comparison.state
    key(qtbot, pair, Qt.Key.Key_PageUp, CONTROL)
    second = comparison.state
    assert second.viewport.rotation == 90 and second.forced_downsample is None
    assert second.viewport.device_scale == pytest.approx(0.5)
    key(qtbot, pair, Qt.Key.Key_PageUp, CONTROL)
    first = comparison.state
    assert first.viewport.rotation == 0 and first.viewport.scale < 0.5
    key(qtbot, pair, Qt.Key.Key_PageUp, CONTROL)
    assert comparison.state == third, "before the first comes the last"
    assert third.forced_downsample == 2 and third.viewport.device_scale == pytest.approx(1)
    key(qtbot, pair, Qt.Key.Key_PageDown, CONTROL)
    assert comparison.state == first
    key(qtbot, pair, Qt.Key.Key_PageDown, CONTROL)
    assert comparison.state == second


def test_the_pane_says_which_bookmark_it_shows_until_somebody_moves(
    qtbot: QtBot, pair: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    note = Chips.note

    def noted(chips: Chips, text: str) -> None:
        said.append(text)
        note(chips, text)

    monkeypatch.setattr(Chips, "note", noted)
    key(qtbot, pair, Qt.Key.Key_PageUp, CONTROL)
    said.clear()
    for canvas in pair.view.canvases():
        canvas.grab()
    assert said and set(said) == {"mitosis  2 of 3"}
    key(qtbot, pair, Qt.Key.Key_Left)
    said.clear()
    for canvas in pair.view.canvases():
        canvas.grab()
    assert not said


def test_they_are_there_when_the_pair_is_opened_again_and_only_then(
    qtbot: QtBot, pair: MainWindow, coordinate_pair: Pair
) -> None:
    key(qtbot, pair, Qt.Key.Key_W, CONTROL)
    assert names(pair) == [] and not pair.actions_["bookmark_next"].isEnabled()
    pair.open([coordinate_pair.original])
    settle(qtbot, pair)
    assert names(pair) == []
    again = MainWindow(Settings(pair.settings.path))
    qtbot.addWidget(again)
    again.show()
    again.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, again)
    assert names(again) == ["Bookmark 1", "mitosis", "edge"]
    key(qtbot, again, Qt.Key.Key_PageDown, CONTROL)
    key(qtbot, again, Qt.Key.Key_PageDown, CONTROL)
    assert again.session.comparison.state.viewport.rotation == 90
    again.close()


def test_the_list_renames_deletes_and_jumps_by_keys(qtbot: QtBot, pair: MainWindow) -> None:
    dialog = listed(qtbot, pair)
    QTest.keyClick(dialog.table, Qt.Key.Key_Home, CONTROL)  # it begins with the one that is shown
    QTest.keyClick(dialog.table, Qt.Key.Key_F2)
    (rename,) = dialog.findChildren(NameBookmarkDialog)
    qtbot.waitUntil(rename.isActiveWindow)
    QTest.keyClicks(rename.field, "  ")
    assert not rename.keep_button.isEnabled(), "a name is more than blanks"
    QTest.keyClicks(rename.field, "whole ")
    QTest.keyClick(rename.field, Qt.Key.Key_Return)
    assert names(pair) == ["whole", "mitosis", "edge"]
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert names(pair) == ["whole", "edge"] and len(rows(dialog)) == 2
    assert dialog.table.currentRow() == 1
    QTest.keyClick(dialog.table, Qt.Key.Key_Up)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    viewport = pair.session.comparison.state.viewport
    assert viewport.rotation == 0 and viewport.scale < 0.5
    dialog = listed(qtbot, pair)
    QTest.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)
    assert names(pair) == [] and not dialog.go_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not pair.actions_["bookmarks"].isEnabled()


def test_a_broken_file_is_said_in_a_sentence_and_the_next_pair_does_not_hear_of_it(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair
) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    add(qtbot, window)
    (path,) = (window.settings.path.parent / "bookmarks").iterdir()
    key(qtbot, window, Qt.Key.Key_W, CONTROL)
    path.write_text("[broken", encoding="utf-8")
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    banner = window.furniture.banner
    assert banner.isVisible()
    assert banner.text() == f"The bookmarks of this pair are broken; the file is kept as {path.name}.broken."
    add(qtbot, window)
    assert names(window) == ["Bookmark 1"]
    assert path.with_name(path.name + ".broken").read_text(encoding="utf-8") == "[broken"
    window.open([coordinate_pair.original])
    settle(qtbot, window)
    assert not banner.isVisible()


def test_positions_and_magnifications_of_the_list_are_those_of_another_process(
    qtbot: QtBot, window: MainWindow, either_pair: tuple[Path, Path]
) -> None:
    original, _ = either_pair
    window.open(either_pair)
    settle(qtbot, window)
    session, views = window.session, []
    for share, scale in ((0.3, 1.0), (0.62, 0.173), (0.9, 4.0)):
        covered, viewport = session.comparison.state.covered, session.comparison.state.viewport
        centre = Point(covered.x + share * covered.width, covered.y + 0.4 * covered.height)
        session.look(viewport.with_scale(scale).centred(centre))
        views.append((centre, scale))
        add(qtbot, window)
    shown = rows(listed(qtbot, window))
    for (centre, scale), cells in zip(views, shown, strict=True):
        magnification = float(re.sub("[≈× ]", "", cells[1]))
        answer = independent(
            mirax=str(original), places_mm=[[float(cells[2]), float(cells[3])]], magnifications=[magnification]
        )
        # Three places of a millimetre and three figures of a magnification are shown.
        mpp = session.comparison.state.panes[0].slide.mpp
        assert mpp is not None
        for said, is_, width in zip(answer["places_px"][0], centre, mpp, strict=True):
            assert said == pytest.approx(is_, abs=0.51 / width)
        assert answer["scales"] == [pytest.approx(scale, rel=0.005)]


def test_the_list_begins_with_the_one_that_is_shown(qtbot: QtBot, pair: MainWindow) -> None:
    for name, code in (("near", Qt.Key.Key_Plus), ("nearer", Qt.Key.Key_Plus)):
        key(qtbot, pair, code)
        settle(qtbot, pair)
        add(qtbot, pair, name)
    dialog = listed(qtbot, pair)
    assert rows(dialog)[dialog.table.currentRow()][0] == "nearer"
    dialog.reject()
    key(qtbot, pair, Qt.Key.Key_Plus)
    settle(qtbot, pair)
    assert listed(qtbot, pair).table.currentRow() == 0, "none is shown"
