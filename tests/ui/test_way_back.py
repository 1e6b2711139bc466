"""A slide that cannot be opened in place of a good pair offers the way back to it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import WAIT_MS, Pair, settle
from tests.ui.questions import answer
from viewer.ui.dialogs.open_pair import OpenPairDialog
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui


def offers(window: MainWindow) -> list[QPushButton]:
    return [button for button in window.view.findChildren(QPushButton) if button.text() == "Back to what was open"]


def shown_offers(window: MainWindow) -> list[QPushButton]:
    return [button for button in offers(window) if button.isVisible()]


def test_the_pair_that_was_open_comes_back_as_it_was_looked_at(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path
) -> None:
    (tmp_path / "notes.svs").write_text("no slide at all")
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    window.view.panes[1].readers.actions()[1].trigger()  # OpenSlide
    settle(qtbot, window)
    canvas = window.view.canvases()[0]
    for code in (Qt.Key.Key_5, Qt.Key.Key_Left, Qt.Key.Key_BracketRight, Qt.Key.Key_PageDown):
        qtbot.keyClick(canvas, code)
    settle(qtbot, window)
    before = window.session.comparison.state
    assert not offers(window)
    window.open([tmp_path / "notes.svs"])
    qtbot.waitUntil(lambda: bool(shown_offers(window)), timeout=WAIT_MS)
    assert "notes.svs" in window.windowTitle()
    (button,) = shown_offers(window)
    middle = button.mapTo(window, button.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=middle)
    settle(qtbot, window)
    after = window.session.comparison.state
    assert [slot.path for slot in window.session.slots] == [coordinate_pair.original, coordinate_pair.conversion]
    assert [pane.slide.reader.name for pane in after.panes] == ["OpenSlide", "OpenSlide"]
    assert replace(after.viewport, smallest=before.viewport.smallest) == before.viewport
    assert after.forced_downsample == before.forced_downsample
    assert not shown_offers(window)


def test_a_wrong_conversion_beside_a_good_original_offers_the_way_back_too(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("no slide at all")
    window.open([tmp_path / "notes.txt"])
    qtbot.waitUntil(lambda: window.session.slots[0].error is not None, timeout=WAIT_MS)
    assert not shown_offers(window), "there was nothing before"
    window.open([coordinate_pair.original])
    settle(qtbot, window)
    window.open([coordinate_pair.original, tmp_path / "notes.txt"])
    settle(qtbot, window)
    (button,) = shown_offers(window)
    assert window.view.panes[1].isAncestorOf(button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert [slot.path for slot in window.session.slots] == [coordinate_pair.original]
    assert window.session.fitted


def test_without_a_way_back_another_slide_can_be_chosen_in_its_place(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path
) -> None:
    wrong = tmp_path / "notes.txt"
    wrong.write_text("no slide at all")
    window.open([coordinate_pair.original, wrong])
    qtbot.waitUntil(lambda: window.session.slots[1].error is not None, timeout=WAIT_MS)
    settle_one = [button for button in window.view.panes[1].findChildren(QPushButton) if button.isVisible()]
    (button,) = (button for button in settle_one if button.text() == "Choose another slide")
    seen: list[list[Path | None]] = []

    def choose(dialog: OpenPairDialog) -> None:
        seen.append([dialog.original.path, dialog.conversions[0].path])
        dialog.conversions[0].field.setText(str(coordinate_pair.conversion))
        dialog.accept()

    answer(OpenPairDialog, choose)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert seen == [[coordinate_pair.original, wrong]]
    settle(qtbot, window)
    assert [slot.path for slot in window.session.slots] == [coordinate_pair.original, coordinate_pair.conversion]
