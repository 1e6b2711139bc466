"""A reader that somebody chose and that refuses the slide can be left again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.slides.dicom_made import Series, gradient, write_level
from tests.ui.conftest import settle
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.slide_pane import SlidePane

pytestmark = pytest.mark.gui


@pytest.fixture
def deep(tmp_path: Path) -> Path:
    """A slide of 16 bits, which OpenSlide refuses."""
    samples = (np.arange(200 * 300) % 60000).astype(np.uint16).reshape(200, 300)
    return write_level(tmp_path / "deep.dcm", samples, series=Series())


@pytest.fixture
def colour(tmp_path: Path) -> Path:
    folder = tmp_path / "colour"
    folder.mkdir()
    return write_level(folder / "colour.dcm", gradient(300, 200), series=Series())


def read_with(pane: SlidePane, reader: str) -> None:
    menu = pane.readers
    assert menu.menuAction().isVisible()
    next(action for action in menu.actions() if action.text() == reader).trigger()


def checked(pane: SlidePane) -> list[str]:
    return [action.text() for action in pane.readers.actions() if action.isChecked()]


def test_the_menu_stays_where_the_chosen_reader_refused(qtbot: QtBot, window: MainWindow, deep: Path) -> None:
    window.open([deep])
    settle(qtbot, window)
    assert checked(window.view.panes[0]) == ["wsidicom"]
    read_with(window.view.panes[0], "OpenSlide")
    settle(qtbot, window)
    error = window.session.slots[0].error
    assert str(error) == ("deep.dcm cannot be opened: its samples have 16 bits, and OpenSlide reads only those of 8.")
    assert checked(window.view.panes[0]) == ["OpenSlide"]
    read_with(window.view.panes[0], "wsidicom")
    settle(qtbot, window)
    slide = window.session.slots[0].slide
    assert slide is not None and slide.reader.name == "wsidicom"
    assert checked(window.view.panes[0]) == ["wsidicom"]


def test_a_slide_that_pydicom_shows_offers_the_other_readers(qtbot: QtBot, window: MainWindow, deep: Path) -> None:
    window.open([deep])
    settle(qtbot, window)
    read_with(window.view.panes[0], "pydicom")
    settle(qtbot, window)
    assert checked(window.view.panes[0]) == ["pydicom"]
    read_with(window.view.panes[0], "wsidicom")
    settle(qtbot, window)
    assert checked(window.view.panes[0]) == ["wsidicom"]


def test_a_reader_that_refused_is_not_asked_again_when_the_slides_change_places(
    qtbot: QtBot, window: MainWindow, deep: Path, colour: Path
) -> None:
    window.open([colour, deep])
    settle(qtbot, window)
    read_with(window.view.panes[0], "OpenSlide")
    settle(qtbot, window)
    read_with(window.view.panes[1], "OpenSlide")
    settle(qtbot, window)
    assert window.session.slots[1].error is not None
    QTest.keyClick(window, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, window)
    first, second = (slot.slide for slot in window.session.slots)
    assert first is not None and first.reader.name == "wsidicom" and first.path == deep
    # A reader that does its work stays.
    assert second is not None and second.reader.name == "OpenSlide"
