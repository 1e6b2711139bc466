"""An offset is there again when its pair is opened again, and only then."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Pair, settle
from viewer.comparison.state import PaneState
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import Codec, ConversionSettings
from viewer.geometry import Affine, Point
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings

pytestmark = pytest.mark.gui


def opened(qtbot: QtBot, settings: Path, pair: tuple[Path, Path]) -> MainWindow:
    window = MainWindow(Settings(settings))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open(pair)
    settle(qtbot, window)
    return window


def conversion(window: MainWindow) -> PaneState:
    return window.session.comparison.state.panes[1]


def nudge(qtbot: QtBot, window: MainWindow) -> Affine:
    """By arrows of the align tool at level 0."""
    session = window.session
    middle = session.comparison.state.covered.centre
    session.look(session.comparison.state.viewport.centred(Point(round(middle.x), round(middle.y))).with_scale(1.0))
    settle(qtbot, window)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        QTest.keyClick(window.windowHandle(), key)
    return conversion(window).offset


def test_an_offset_is_saved_with_the_pair_and_restored(qtbot: QtBot, coordinate_pair: Pair, tmp_path: Path) -> None:
    copied = tmp_path / "converted"
    shutil.copytree(coordinate_pair.conversion, copied)
    pair, settings = (coordinate_pair.original, copied), tmp_path / "settings.ini"
    window = opened(qtbot, settings, pair)
    assert not conversion(window).has_offset
    assert nudge(qtbot, window) == Affine.translation(2, -1)
    window.close()

    again = opened(qtbot, settings, pair)
    assert conversion(again).offset == Affine.translation(2, -1)
    assert conversion(again).offset_origin == "moved by hand"
    assert not again.actions_["undo"].isEnabled()
    # Cut for where it lies: the original is read at the conversion's pixels, level by level.
    assert conversion(again).cuts and again.session.comparison.state.panes[0].cuts
    # Original and conversion change places: the same pixels lie on each other.
    session = again.session
    before = session.comparison.state.panes[1].to_reference
    QTest.keyClick(again.windowHandle(), Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, again)
    assert session.comparison.state.panes[1].to_reference == before.inverse()
    QTest.keyClick(again.windowHandle(), Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, again)
    QTest.keyClick(
        again.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert not conversion(again).has_offset
    again.close()
    assert Settings(settings).offsets == ()


def test_another_conversion_at_the_same_place_starts_without(
    qtbot: QtBot, coordinate_pair: Pair, tmp_path: Path
) -> None:
    copied = tmp_path / "converted"
    shutil.copytree(coordinate_pair.conversion, copied)
    pair, settings = (coordinate_pair.original, copied), tmp_path / "settings.ini"
    window = opened(qtbot, settings, pair)
    nudge(qtbot, window)
    window.close()
    assert len(Settings(settings).offsets) == 1
    shutil.rmtree(copied)
    convert_to_dicom(coordinate_pair.original, copied, settings=ConversionSettings(codec=Codec.JPEG_2000))
    again = opened(qtbot, settings, pair)
    assert not conversion(again).has_offset
    again.close()
