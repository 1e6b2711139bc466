"""Has the pane of the map show what the session's state says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from viewer.comparison.display import MAP_PLACE, Look, Measure
from viewer.comparison.readout import map_value_under, measured_under
from viewer.comparison.scene import PaneScene
from viewer.comparison.shown import map_apart
from viewer.comparison.state import ComparisonState, PaneState
from viewer.geometry import Point
from viewer.ui.pane.legend import map_words, measured_text, value_text
from viewer.ui.pane.map_pane import MapPane
from viewer.ui.session import Session
from viewer.ui.widgets.numbers import signed


class MapFollower:
    """Knows which maps there are; the pane only draws them."""

    def __init__(self, session: Session, pane: MapPane) -> None:
        self._session, self._pane = session, pane

    def name(self, state: ComparisonState, original: tuple[str, str], converted: tuple[str, str]) -> None:
        """Have the header name the map, of role and name of both slides."""
        self._pane.show_words(map_words(state.display.look, original, converted))

    def show(self, state: ComparisonState) -> None:
        """Draw the map under the view of ``state``, or say why there is none."""
        if not state.display.has_map_pane:
            if self._pane.canvas.scene is not None:
                self._pane.canvas.show_scene(state, None)
            return
        candidate, detached = state.candidate, state.detached_of(MAP_PLACE)
        self._pane.canvas.number = candidate.number if candidate is not None else None
        shown = map_apart(state, self._session.maps)
        seen = state.seen_detached(detached) if detached is not None else state
        scene = self._session.scene(shown, detached) if shown is not None else None
        opening = any(slot.pending for slot in self._session.slots)
        self._pane.show_scene(seen, scene, _reason(candidate, opening=opening))

    def tell(self, state: ComparisonState, device: Point | None) -> None:
        """Say what the map shows at ``device``, a pixel of a pane of the main window; None: the cursor has left."""
        shown = map_apart(state, self._session.maps) if device is not None else None
        scene = self._session.scene(shown) if shown is not None else None
        text = ""
        if scene is not None and device is not None:
            text = self._value(state.display.look, scene.over or scene, device)
        self._pane.show_value(text)

    def _value(self, look: Look, scene: PaneScene, device: Point) -> str:
        cache = self._session.cache
        if look.is_measured:
            value = measured_under(scene, cache, device)
            return value_text([measured_text(look.measure, value)]) if value is not None else ""
        of_look = signed if look.measure is Measure.SIGNED else str
        found = map_value_under(scene, cache, device, look)
        return value_text([of_look(value) for value in found]) if found is not None else ""


def _reason(candidate: PaneState | None, *, opening: bool) -> str:
    """Why there is no map, or not yet."""
    if candidate is None and opening:
        return _words("Opening the slides…")
    if candidate is None:
        return _words("There is no conversion to compare with the original.")
    name = candidate.slide.name
    if candidate.alignment is None:
        return _words("Finding the place of {0} on the original…").format(name)
    return _words("{0} is not aligned with the original: there is nothing to compare.").format(name)


def _words(text: str) -> str:
    return QCoreApplication.translate("MapFollower", text)
