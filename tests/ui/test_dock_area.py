"""Panels: shown and hidden by command and by hand, and found again after a restart."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QLabel, QWidget
from pytestqt.qtbot import QtBot

from viewer.ui.docks.dock_area import LEFT, LEFT_WIDTH, RIGHT, DockArea
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme
from viewer.ui.widgets import ToolButton

pytestmark = pytest.mark.gui


def area_with_two(qtbot: QtBot) -> DockArea:
    apply_theme("dark")
    area = DockArea(QWidget())
    qtbot.addWidget(area)
    area.add_panel("first", "First panel", partial(QLabel, "1"), LEFT)
    area.add_panel("second", "Second panel", partial(QLabel, "2"), RIGHT)
    area.resize(1200, 700)
    with qtbot.waitExposed(area):
        area.show()
    return area


def test_panels_are_hidden_until_asked_for_and_tell(qtbot: QtBot) -> None:
    area = area_with_two(qtbot)
    assert not area.is_shown("first") and not area.panel("first").isVisible()
    with qtbot.waitSignal(area.panel_shown) as told:
        area.toggle_panel("first")
    assert told.args == ["first", True]
    assert area.is_shown("first") and area.panel("first").isVisible()
    qtbot.waitUntil(lambda: abs(area.panel("first").width() - LEFT_WIDTH) <= 2)
    assert not area.is_shown("second")
    (close,) = area.findChild(QDockWidget, "dock-first").titleBarWidget().findChildren(ToolButton)
    with qtbot.waitSignal(area.panel_shown) as told:
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert told.args == ["first", False] and not area.is_shown("first")


def test_rubbish_as_layout_changes_nothing(qtbot: QtBot) -> None:
    area = area_with_two(qtbot)
    area.show_panel("second")
    for rubbish in (b"", b"\0\1\2", area.layout_state()[:20]):
        area.restore_layout(rubbish)
        assert area.is_shown("second") and not area.is_shown("first")


def test_the_layout_is_found_again(qtbot: QtBot) -> None:
    first = area_with_two(qtbot)
    first.show_panel("second")
    state = first.layout_state()
    again = area_with_two(qtbot)
    again.restore_layout(state)
    assert again.is_shown("second") and not again.is_shown("first")


def test_the_window_keeps_the_layout(qtbot: QtBot, tmp_path: Path) -> None:
    apply_theme("dark")
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    expected = window.docks.layout_state()
    window.close()
    assert Settings(tmp_path / "settings.ini").dock_layout == expected
