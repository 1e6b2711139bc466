"""What the rest of the window makes of slides that are being opened, refused or unreadable."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.slides import mirax_damage as damage
from tests.ui.conftest import WAIT_MS, Pair, settle
from viewer.ui.docks.metadata_panel import MetadataPanel
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui


@pytest.fixture
def words(tmp_path: Path) -> tuple[Path, Path]:
    """Two files that are no slides."""
    paths = tmp_path / "one.svs", tmp_path / "two.svs"
    for path in paths:
        path.write_text("words, not pixels", encoding="utf-8")
    return paths


def active(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    return window


def press_right(window: MainWindow) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Right)
    QApplication.processEvents()


def test_the_keys_go_to_slides_that_were_opened_from_the_start_page(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair
) -> None:
    active(qtbot, window)
    window.start_page.open_card.button.setFocus()
    assert window.start_page.open_card.button.hasFocus()
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    qtbot.waitUntil(window.view.canvases()[0].hasFocus, timeout=WAIT_MS)
    before = window.session.comparison.state.viewport
    press_right(window)
    assert window.session.comparison.state.viewport.centre.x > before.centre.x


def test_no_key_is_typed_into_a_panel_because_a_slide_was_refused(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, words: tuple[Path, Path]
) -> None:
    active(qtbot, window)
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_I)
    panel = window.docks.panel("metadata")
    assert isinstance(panel, MetadataPanel)
    qtbot.waitUntil(lambda: panel.isVisible() and not panel.message.isVisible(), timeout=WAIT_MS)
    window.open([words[0], coordinate_pair.conversion])
    settle(qtbot, window)
    qtbot.waitUntil(window.view.canvases()[1].hasFocus, timeout=WAIT_MS)
    assert panel.tabs is not None
    assert panel.tabs.option("tags0").text() == "Converted", "the original is not open"
    window.open(list(words))
    settle(qtbot, window)
    qtbot.waitUntil(window.view.hasFocus, timeout=WAIT_MS)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_M)
    assert panel.search.text() == ""
    assert panel.message.text() == "Open a slide to see what it says of itself."
    assert not panel.search.isVisible()
    assert not panel.names.isVisible()


def test_panes_that_are_not_there_cannot_be_shown_or_hidden(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, words: tuple[Path, Path]
) -> None:
    def usable() -> list[int]:
        return [number for number in range(1, 5) if window.actions_[f"pane_{number}"].isEnabled()]

    assert usable() == []
    window.open([coordinate_pair.original])
    settle(qtbot, window)
    assert usable() == [], "the only one stays"
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    assert usable() == [1, 2]
    window.open([coordinate_pair.original, coordinate_pair.conversion, words[0]])
    settle(qtbot, window)
    assert usable() == [1, 2, 3], "a pane with an error, too"
    window.actions_["close_slides"].trigger()
    assert usable() == []


def test_numbers_of_what_cannot_be_read_say_so(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path
) -> None:
    slide = damage.copy_slide(coordinate_pair.original, tmp_path, "bad")
    (number,) = {item[4] for item in damage.level_items(slide, 0)}
    damage.data_file(slide, number).unlink()
    window.open([slide, coordinate_pair.conversion])
    settle(qtbot, window)
    window.session.look(window.session.comparison.state.viewport.with_scale(1.0))
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.numbers.is_at_rest, timeout=WAIT_MS)
    assert window.numbers.numbers is None
    assert window.numbers.about == "Nothing in view can be read in both"
