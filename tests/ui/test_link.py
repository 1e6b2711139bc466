from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.coordinates import decode_coordinates
from tests.ui.conftest import Pair, settle
from viewer.comparison.readout import pixel_under
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Point
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui


@pytest.fixture
def pair_window(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> MainWindow:
    """The coordinate pair, open side by side and drawn."""
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    return window


def look(qtbot: QtBot, window: MainWindow, scale: float, rotation: float = 0.0) -> Viewport:
    """Look at the middle of the slide."""
    session = window.session
    middle = session.comparison.state.covered.centre
    now = session.comparison.state.viewport
    session.look(now.centred(Point(round(middle.x), round(middle.y))).with_scale(scale).turned_to(rotation))
    settle(qtbot, window)
    return session.comparison.state.viewport


def shown_place(window: MainWindow, pane: int, spot: Point) -> tuple[int, int]:
    """Level-0 pixel of the original whose colour the pane has stored under a spot of its canvas."""
    session = window.session
    state = session.comparison.state
    scene = session.scene(state.panes[pane])
    assert scene is not None
    colour = pixel_under(scene, session.cache, spot)
    assert colour is not None
    near = (scene.pane.to_reference.inverse() if pane == 0 else Affine()).apply(state.viewport.to_slide(spot))
    x, y = decode_coordinates(np.array(colour, np.uint8), (near.x, near.y))
    return int(x), int(y)


def test_an_offset_that_is_handed_in_moves_the_conversion_and_nothing_else(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    session = pair_window.session
    look(qtbot, pair_window, 1.0)
    spot = Point(200.5, 150.5)
    before = [shown_place(pair_window, pane, spot) for pane in (0, 1)]
    assert before[0] == before[1]
    session.set_offset(session.comparison.state.panes[1], Affine.translation(7, -4), "measured in 5 fields")
    settle(qtbot, pair_window)
    assert shown_place(pair_window, 0, spot) == before[0]
    assert shown_place(pair_window, 1, spot) == (before[1][0] - 7, before[1][1] + 4)
    pane = session.comparison.state.panes[1]
    assert pane.offset_origin == "measured in 5 fields"
    session.set_offset(pane, Affine(), "")
    settle(qtbot, pair_window)
    assert [shown_place(pair_window, number, spot) for number in (0, 1)] == before
    assert not session.comparison.state.panes[1].has_offset
