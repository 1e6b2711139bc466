"""Long work waits for the panes, and has its turns however long somebody goes on moving them."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from viewer.ui.panes_first import PanesFirst

pytestmark = pytest.mark.gui


class Wanted:
    """Tiles that the panes wait for."""

    tiles = 0


@pytest.fixture
def wanted() -> Wanted:
    return Wanted()


@pytest.fixture
def panes(qtbot: QtBot, wanted: Wanted) -> PanesFirst:
    return PanesFirst(lambda: wanted.tiles)


def test_work_goes_on_when_nobody_moves_and_no_tile_is_missing(qtbot: QtBot, panes: PanesFirst, wanted: Wanted) -> None:
    pause = panes.begin()
    assert not pause.is_paused
    wanted.tiles = 3
    panes.moved()
    assert pause.is_paused
    wanted.tiles = 0
    qtbot.waitUntil(lambda: not pause.is_paused)
    assert not panes.longest.isActive() and not panes.turn.isActive()


def test_whoever_moves_on_and_on_holds_work_up_for_half_a_second_at_a_time(panes: PanesFirst, wanted: Wanted) -> None:
    wanted.tiles = 3
    pause = panes.begin()
    panes.moved()
    assert panes.longest.isActive() and panes.longest.interval() <= 500
    ends = panes.longest.remainingTimeAsDuration()
    panes.moved()
    # Moving again does not put the end off.
    assert panes.longest.isActive() and panes.longest.remainingTimeAsDuration() <= ends
    for _ in range(2):
        panes.longest.timeout.emit()
        panes.longest.stop()
        assert not pause.is_paused and panes.turn.isActive()
        panes.moved()
        assert not pause.is_paused, "a turn is not cut short"
        panes.turn.timeout.emit()
        panes.turn.stop()
        assert pause.is_paused and panes.longest.isActive()


def test_a_slide_that_is_slow_to_read_does_not_hold_work_up_for_ever(
    qtbot: QtBot, panes: PanesFirst, wanted: Wanted
) -> None:
    wanted.tiles = 3
    pause = panes.begin()
    panes.moved()
    for _ in range(2):
        with qtbot.waitSignal(panes.longest.timeout):
            assert pause.is_paused
        assert not pause.is_paused
        with qtbot.waitSignal(panes.turn.timeout):
            pass


def test_work_that_is_held_up_by_hand_has_no_turns(qtbot: QtBot, panes: PanesFirst, wanted: Wanted) -> None:
    wanted.tiles = 3
    pause = panes.begin()
    panes.moved()
    panes.hold(True)
    panes.moved()
    assert pause.is_paused and not panes.longest.isActive() and not panes.turn.isActive()
    wanted.tiles = 0
    panes.hold(False)
    assert not pause.is_paused
