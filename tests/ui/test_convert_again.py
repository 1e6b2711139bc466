"""The window for conversions comes back by its key, wherever the keys go, and shows what can still be chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import settle
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_its_key_works_from_everything_that_can_have_the_keys(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]
) -> None:
    window.actions_["convert"].trigger()
    dialog = window.converting.dialog
    assert dialog is not None
    # As "Compare now" does it.
    dialog.hide()
    dialog.compare_requested.emit(*lossy_pair, False)
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    tried = []
    for one in window.findChildren(QWidget):
        if one.isVisible() and one.isEnabled() and one.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            if one.window() is not window:
                continue
            one.setFocus()
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_D, CTRL_SHIFT)
            assert dialog.isVisible(), one
            dialog.hide()
            window.activateWindow()
            tried.append(one)
    assert len(tried) > 5


def test_made_small_by_hand_it_comes_back_by_its_key(window: MainWindow) -> None:
    window.actions_["convert"].trigger()
    dialog = window.converting.dialog
    assert dialog is not None
    dialog.showMinimized()
    window.actions_["convert"].trigger()
    assert dialog.isVisible() and not dialog.isMinimized()
    dialog.hide()
