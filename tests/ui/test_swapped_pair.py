"""Whichever side is the reference, both panes show the same pixels at the same place."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Pair, settle
from tests.ui.pictures import both
from viewer.comparison.pair_pixels import PairReading
from viewer.geometry import Point
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui

LEVELS = (1.0, 2.0, 4.0, 8.0)


@pytest.mark.parametrize("swaps", [0, 1, 2])
def test_a_lossless_pair_differs_nowhere_whichever_side_is_the_reference(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, swaps: int
) -> None:
    bounds = coordinate_pair.truth.bounds
    assert all(value % downsample for value in (bounds.x, bounds.y) for downsample in LEVELS[1:])
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    for _ in range(swaps):
        QTest.keyClick(window, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
        settle(qtbot, window)
    readers = [pane.slide.reader.name for pane in window.session.comparison.state.panes]
    assert readers == (["wsidicom", "OpenSlide"] if swaps % 2 else ["OpenSlide", "wsidicom"])
    for level in LEVELS:
        # What numbers are computed from lies on the same fraction, too.
        first, second = window.session.comparison.state.panes
        stored = second.level_at(level)
        assert stored is not None and PairReading.of(first, second, stored).note == ""
        window.session.force_level(level)
        state = window.session.comparison.state
        middle = state.panes[1].covered.intersected(state.panes[0].covered).centre
        for scale in (1.0, 1.7, 0.6):
            centre = Point(middle.x + 0.3, middle.y - 0.4)
            window.session.look(replace(state.viewport, centre=centre, scale=scale / level))
            settle(qtbot, window)
            left, right = both(window)
            assert int(np.ptp(left)) > 20
            assert np.array_equal(left, right), (level, scale, np.abs(left.astype(int) - right).max())


def glass_under(window: MainWindow, point: Point) -> Point:
    """The level-0 pixel of the conversion (the DICOM slide, whichever pane shows it) under a point of the panes."""
    state = window.session.comparison.state
    pane = next(pane for pane in state.panes if pane.slide.format == "DICOM WSI")
    return pane.to_reference.inverse().apply(state.viewport.to_slide(point))


def swap(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, window)


def test_what_is_looked_at_stays_when_the_slides_change_places(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair
) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    viewport = window.session.comparison.state.viewport
    window.session.look(replace(viewport, centre=Point(151.25, 97.5), scale=1.7, rotation=30.0))
    window.session.force_level(2.0)
    settle(qtbot, window)
    spots = [Point(10, 20), Point(300, 250)]
    before, state = [glass_under(window, spot) for spot in spots], window.session.comparison.state
    for _ in range(2):
        swap(qtbot, window)
        now = window.session.comparison.state
        assert now.panes[0].slide.path != state.panes[0].slide.path
        assert (now.viewport.rotation, now.viewport.scale, now.forced_downsample) == (30.0, 1.7, 2.0)
        for spot, glass in zip(spots, before, strict=True):
            assert tuple(glass_under(window, spot)) == pytest.approx(tuple(glass))
        state = now
    assert not window.session.fitted


def test_the_whole_stays_the_whole_when_the_slides_change_places(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair
) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_0)
    window.session.look(window.session.comparison.state.viewport.turned_to(90))
    QTest.keyClick(window, Qt.Key.Key_0)
    swap(qtbot, window)
    state = window.session.comparison.state
    assert window.session.fitted and state.viewport.rotation == 90 and state.viewport.centre == state.covered.centre
