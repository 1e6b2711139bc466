"""A session is saved and comes back: the same slides, looked at in the same way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import WAIT_MS, Pair, settle
from viewer.comparison.display import Channel, Measure, Mode
from viewer.geometry import Affine, Point
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
DOWN = Qt.Key.Key_PageDown
PLAIN = Qt.KeyboardModifier.NoModifier


def dropped(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, actions = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    window.dropEvent(QDropEvent(QPointF(10, 10), actions, data, buttons, Qt.KeyboardModifier.NoModifier))


def saved(qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Press the key and choose ``path`` in the dialog; returns the file."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL | SHIFT)
    qtbot.waitUntil(window.toast.banner.isVisible, timeout=WAIT_MS)
    return path.with_suffix(".verislide")


def test_everything_on_screen_comes_back(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    session = window.session
    for key, modifier in (
        (Qt.Key.Key_C, SHIFT),
        (Qt.Key.Key_C, None),
        (Qt.Key.Key_D, SHIFT),
        (Qt.Key.Key_PageDown, None),
    ):
        QTest.keyClick(window, key, modifier or Qt.KeyboardModifier.NoModifier)
    session.look(replace(session.comparison.state.viewport, centre=Point(501.5, 377.25), scale=0.61, rotation=35.0))
    moved = session.comparison.state.panes[1]
    session.set_offset(moved, Affine.translation(3.5, -2.25), "moved by hand")
    before = session.comparison.state
    file = saved(qtbot, window, tmp_path / "case", monkeypatch)
    session.close_slides()
    dropped(window, file)
    qtbot.waitUntil(lambda: len(session.slots) == 2, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: len(session.comparison.state.panes) == 2, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: session.comparison.state.panes[1].has_offset, timeout=WAIT_MS)
    after = session.comparison.state
    assert after.display == before.display
    assert after.display.mode is Mode.CURTAIN and after.display.measure is Measure.SIGNED
    assert after.display.channel is not Channel.LARGEST
    assert after.forced_downsample == before.forced_downsample is not None
    assert (after.viewport.centre, after.viewport.rotation) == (before.viewport.centre, 35.0)
    assert after.viewport.scale == pytest.approx(0.61)
    assert after.panes[1].offset == before.panes[1].offset
    assert after.panes[1].offset_origin == "moved by hand"
    assert [slot.path for slot in session.slots] == [coordinate_pair.original, coordinate_pair.conversion]


def test_a_broken_session_costs_nothing(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.verislide"
    broken.write_text("{")
    window.open([broken])
    qtbot.waitUntil(window.furniture.banner.isVisible, timeout=WAIT_MS)
    assert window.furniture.banner.text().startswith("broken.verislide cannot be opened")
    assert window.start_page.isVisible()
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    dropped(window, broken)
    qtbot.waitUntil(lambda: not window.jobs.jobs, timeout=WAIT_MS)
    assert [slot.path for slot in window.session.slots] == [coordinate_pair.original, coordinate_pair.conversion]


def test_a_slide_of_a_session_that_is_gone_is_named_in_its_pane(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    file = saved(qtbot, window, tmp_path / "case.verislide", monkeypatch)
    text = file.read_text(encoding="utf-8").replace(coordinate_pair.conversion.name, "no such folder")
    file.write_text(text, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    QTest.keyClick(window, Qt.Key.Key_O, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: any(slot.error for slot in window.session.slots), timeout=WAIT_MS)
    error = window.session.slots[1].error
    assert error is not None and str(error) == "no such folder cannot be opened: it does not exist."
    qtbot.waitUntil(lambda: window.session.slots[0].slide is not None, timeout=WAIT_MS)
