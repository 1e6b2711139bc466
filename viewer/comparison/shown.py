"""Which slide, or which map, every place on screen shows."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.difference_tiles import DifferenceMaps
from viewer.comparison.display import MAP_PLACE, Measure, Mode
from viewer.comparison.state import ComparisonState, Detached, PaneState


def counterpart(state: ComparisonState, pane: PaneState) -> PaneState | None:
    """What a pane shows while pictures are exchanged: the original in place of a conversion, and the other way round.

    None where there is nothing to exchange with.
    """
    reference = state.reference
    if reference is None or len(state.panes) < 2:
        return None
    return state.candidate if pane.number == reference.number else reference


def shown_in(state: ComparisonState, maps: DifferenceMaps, pane: PaneState) -> PaneState:
    """What is drawn in the place of ``pane``: itself, its counterpart, or the map of its differences.

    Slides are shown through their colour profile where somebody wants that; differences are always of stored pixels.
    """
    if state.display.exchanged:
        pane = counterpart(state, pane) or pane
    in_place = state.display.measure is not Measure.OFF and not state.display.map_apart
    if in_place and pane is not state.reference:
        differences = maps.pane_of(state, pane)
        if differences is not None:
            return differences
    return maps.profiles.pane_of(state, pane)


def map_apart(state: ComparisonState, maps: DifferenceMaps) -> PaneState | None:
    """What the pane of the map shows: the measure of the original and the candidate.

    None where no such pane is wanted, and where it is not known how the two lie on one another.
    """
    if not state.display.has_map_pane or state.candidate is None:
        return None
    return maps.pane_of(state, state.candidate)


def shown_at(
    state: ComparisonState, maps: DifferenceMaps, slots: Sequence[PaneState | None], place: int
) -> PaneState | None:
    """What is drawn at a place as ``ComparisonState.places`` names them; None where there is nothing to draw."""
    if place == MAP_PLACE:
        return map_apart(state, maps)
    pane = slots[place] if place < len(slots) else None
    return shown_in(state, maps, pane) if pane is not None else None


def stage_pair(state: ComparisonState, maps: DifferenceMaps) -> tuple[PaneState, PaneState] | None:
    """What the modes of one picture put together: the original, and the candidate or its map; None without a pair."""
    reference, candidate = state.reference, state.candidate
    if reference is None or candidate is None or candidate.alignment is None:
        return None
    return shown_in(state, maps, reference), shown_in(state, maps, candidate)


def drawn(state: ComparisonState, maps: DifferenceMaps, slots: Sequence[PaneState | None]) -> tuple[PaneState, ...]:
    """Everything that stands in the main window now.

    Args:
        state: The comparison.
        maps: Where maps of differences come from.
        slots: The pane of every slot; None where its slide is not open.
    """
    pair = stage_pair(state, maps) if state.display.mode is not Mode.SIDE_BY_SIDE else None
    places = [place for place in state.places(len(slots)) if pair is None or place == MAP_PLACE]
    found = (shown_at(state, maps, slots, place) for place in places)
    return (*(pair or ()), *(pane for pane in found if pane is not None))


def drawn_detached(
    state: ComparisonState, maps: DifferenceMaps, slots: Sequence[PaneState | None]
) -> tuple[tuple[Detached, PaneState], ...]:
    """What the windows of single panes show, whatever the mode of the main window; arguments as for ``drawn``."""
    found = ((one, shown_at(state, maps, slots, one.slot)) for one in state.detached)
    return tuple((one, pane) for one, pane in found if pane is not None)


def arranged(state: ComparisonState) -> tuple[object, ...]:
    """What decides which widgets are where."""
    display = state.display
    alignments = tuple(pane.alignment is None for pane in state.panes)
    detached = tuple(one.slot for one in state.detached)
    return display.mode, display.order, display.hidden, display.arrangement, display.has_map_pane, alignments, detached
