"""What a session shows now, and whether all of it is there."""

from __future__ import annotations

from viewer.comparison.scene import PaneScene
from viewer.comparison.shown import drawn
from viewer.comparison.state import ComparisonState, PaneState
from viewer.ui.session import Session
from viewer.ui.slot import Slot


def scenes_on_screen(session: Session) -> list[PaneScene]:
    """What every pane of the window draws; maps and exchanged pictures, too."""
    state = session.comparison.state
    slots = [pane_of(state, slot) for slot in session.slots]
    scenes = [session.scene(pane) for pane in drawn(state, session.maps, slots)]
    return [scene for scene in scenes if scene is not None]


def is_there(session: Session, scene: PaneScene) -> bool:
    """Whether all tiles in sight are there; one that cannot be read will not come, and is not waited for."""
    return all(session.cache.get(scene.key(scene.sharp, tile)) is not None for tile in scene.sharp.tiles)


def pane_of(state: ComparisonState, slot: Slot) -> PaneState | None:
    """The pane of a slot's slide; None while it is not open."""
    return next((pane for pane in state.panes if pane.slide is slot.slide), None)
