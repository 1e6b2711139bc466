"""Which slide, or which map, every place on screen shows."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.display import MAP_PLACE, Lies, Measure, Mode
from viewer.comparison.measure_maps import MeasureMaps
from viewer.comparison.state import ComparisonState, Detached, PaneState


def counterpart(state: ComparisonState, pane: PaneState) -> PaneState | None:
    """What a pane shows while pictures are exchanged: the original in place of a conversion, and the other way round.

    None where there is nothing to exchange with.
    """
    reference = state.reference
    if reference is None or len(state.panes) < 2:
        return None
    return state.candidate if pane.number == reference.number else reference


def shown_in(state: ComparisonState, maps: MeasureMaps, pane: PaneState) -> PaneState:
    """What is drawn in the place of ``pane``: itself, its counterpart, a map in its place, or itself under a map.

    Slides are shown through their colour profile where somebody wants that; measures are always of stored pixels.
    """
    display = state.display
    if display.exchanged:
        pane = counterpart(state, pane) or pane
    is_reference = pane is state.reference
    measured = state.candidate if is_reference else pane
    has_map = display.measure is not Measure.OFF and not display.map_apart
    if has_map and is_reference is (display.lies is Lies.OVER_ORIGINAL) and measured is not None:
        made = maps.pane_of(state, measured)
        if made is not None:
            return _alone_or_over(state, maps, pane, made)
    return maps.profiles.pane_of(state, pane)


def _alone_or_over(state: ComparisonState, maps: MeasureMaps, pane: PaneState, made: PaneState) -> PaneState:
    """A map, or where it lets a slide shine through, ``pane`` under it."""
    return maps.laid_over(maps.profiles.pane_of(state, pane), made) if state.display.look.is_clear else made


def map_apart(state: ComparisonState, maps: MeasureMaps) -> PaneState | None:
    """What the pane of the map shows: the measure of the original and the candidate.

    None where no such pane is wanted, and where it is not known how the two lie on one another.
    """
    if not state.display.has_map_pane or state.candidate is None:
        return None
    made = maps.pane_of(state, state.candidate)
    return _alone_or_over(state, maps, state.candidate, made) if made is not None else None


def shown_at(
    state: ComparisonState, maps: MeasureMaps, slots: Sequence[PaneState | None], place: int
) -> PaneState | None:
    """What is drawn at a place as ``ComparisonState.places`` names them; None where there is nothing to draw."""
    if place == MAP_PLACE:
        return map_apart(state, maps)
    pane = slots[place] if place < len(slots) else None
    return shown_in(state, maps, pane) if pane is not None else None


def stage_pair(state: ComparisonState, maps: MeasureMaps) -> tuple[PaneState, PaneState] | None:
    """What the modes of one picture put together: the original, and the candidate or its map; None without a pair."""
    reference, candidate = state.reference, state.candidate
    if reference is None or candidate is None or candidate.alignment is None:
        return None
    return shown_in(state, maps, reference), shown_in(state, maps, candidate)


def drawn(state: ComparisonState, maps: MeasureMaps, slots: Sequence[PaneState | None]) -> tuple[PaneState, ...]:
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
    state: ComparisonState, maps: MeasureMaps, slots: Sequence[PaneState | None]
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
