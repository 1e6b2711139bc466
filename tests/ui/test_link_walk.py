"""Linked panes of which one was moved: through any gestures its picture stays as far off as it was moved."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from tests.coordinates import decode_coordinates
from tests.ui.conftest import Pair
from tests.ui.gesture_eye import Eye
from tests.ui.gesture_hand import Hand
from tests.ui.gesture_walk import open_pair, settle
from viewer.comparison.readout import pixel_under
from viewer.comparison.scene import PaneScene
from viewer.geometry import Affine, Point
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui
OFFSET = Affine.translation(23, -11)
_TRUNCATED = 1.5
"""Grey values, which are level-0 pixels, that are lost by rounding down when levels are averaged."""


def decoded(window: MainWindow, scene: PaneScene, spot: Point, near: Point) -> Point | None:
    """Level-0 place of the original in the stored pixel that a pane shows at a device pixel; None where it is mixed."""
    colour = pixel_under(scene, window.session.cache, spot)
    if colour is None:
        return None
    try:
        return Point(*decode_coordinates(np.array(colour, np.uint8), (near.x, near.y), scene.level.downsample))
    except ValueError:
        return None


def walked(pair: Pair, folder: Path, gestures: int, seed: int) -> tuple[int, float]:
    """How many spots were decoded in both panes, and the worst that they lay beside the offset, in level pixels."""
    bounds = pair.truth.bounds
    assert all(value % downsample for value in (bounds.x, bounds.y) for downsample in (2, 4, 8))
    window = open_pair(pair.original, pair.conversion, folder / "settings.ini")
    session, chance = window.session, random.Random(seed)
    session.set_offset(session.comparison.state.panes[1], OFFSET, "measured elsewhere")
    settle(window)
    hand, eye = Hand(window, chance), Eye(window, chance)
    spots, worst = 0, 0.0
    for _ in range(gestures):
        (hand.fit if eye.is_lost() else hand.gesture()[1])()
        hand.leave()
        settle(window)
        state = session.comparison.state
        assert state.linked and state.panes[1].offset == OFFSET
        for _ in range(8):
            size, ratio = state.viewport.size, state.viewport.ratio
            spot = Point(chance.randrange(size.width) * ratio + 0.5, chance.randrange(size.height) * ratio + 0.5)
            near = state.viewport.to_slide(Point(spot.x / ratio, spot.y / ratio))
            scenes = [session.scene(pane) for pane in state.panes]
            assert scenes[0] is not None and scenes[1] is not None
            ours = decoded(window, scenes[0], spot, near)
            theirs = decoded(window, scenes[1], spot, OFFSET.inverse().apply(near))
            if ours is not None and theirs is not None:
                moved = ours - theirs
                pixel = max(scene.level.downsample for scene in scenes if scene is not None)
                spots += 1
                beside = max(abs(moved.x - OFFSET.x0), abs(moved.y - OFFSET.y0))
                worst = max(worst, (beside - _TRUNCATED) / pixel)
    window.close()
    return spots, worst


def test_an_offset_stays_through_random_gestures(qapp: QApplication, coordinate_pair: Pair, tmp_path: Path) -> None:
    spots, worst = walked(coordinate_pair, tmp_path, 30, seed=8)
    print(spots, worst)
    assert spots > 60 and worst <= 1


@pytest.mark.prove
def test_an_offset_stays_through_five_hundred_gestures(
    qapp: QApplication, coordinate_pair: Pair, tmp_path: Path
) -> None:
    spots, worst = walked(coordinate_pair, tmp_path, 500, seed=9)
    print(spots, worst)
    assert spots > 1000 and worst <= 1
