"""What is being compared: the frozen state, and the one mutable place that holds it."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from viewer.alignment.alignment import Alignment
from viewer.alignment.levels import TOLERANCE
from viewer.comparison.cover import Cover
from viewer.comparison.cut import Cut, cut_at, cuts_like, shared_cuts
from viewer.comparison.display import MAP_PLACE, Display
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Point, Rect, Size
from viewer.slides.slide import Level, Slide
from viewer.tiles.grid import TileGrid, averaged_levels

BY_HAND, ORIGINAL_MOVED = "moved by hand", "the original was moved"
"""Where an offset comes from that somebody set by looking."""
_NO_OFFSET = Affine()
_ROUNDED = 1e-6
"""Level-0 pixels that rounding alone can move an offset by."""
MOST_PANES = 4
"""The original and three conversions."""


class Role(Enum):
    """What a slide is in the comparison."""

    ORIGINAL = "original"
    CONVERSION = "conversion"


@dataclass(frozen=True, slots=True)
class Apart:
    """What an unlinked pane looks at by itself, with the offset that it had when it was unlinked.

    Its offset of now follows from both, so that no gesture adds to what another has rounded.
    """

    viewport: Viewport
    offset: Affine


@dataclass(frozen=True, slots=True)
class PaneState:
    """One slide of the comparison."""

    number: int
    """Under which the tile loader knows the slide."""
    role: Role
    slide: Slide
    alignment: Alignment | None = None
    """How a conversion lies on the original; None for the original itself, and until it has been found."""
    cuts: tuple[Cut, ...] = ()
    """How levels are cut into tiles where that is not the slide's own way, to suit another slide."""
    offset: Affine = _NO_OFFSET
    """What was moved after the alignment: level-0 pixels of the reference onto such."""
    offset_origin: str = ""
    """Where the offset comes from, for people: "moved by hand", "measured ..."; empty without one."""
    apart: Apart | None = None
    """While the pane is unlinked and has been looked at by itself."""
    stored: int | None = None
    """Where the slide is shown through its colour profile: the number of its stored tiles; else None."""
    over: PaneState | None = None
    """The map that lies over the slide; None for none."""
    levels: tuple[Level, ...] = field(init=False)
    """Stored levels, then averaged ones where the slide stores no small level; ``index`` is the place in here."""
    grids: tuple[TileGrid, ...] = field(init=False)
    """How each of ``levels`` is cut into tiles."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "levels", self.slide.levels + averaged_levels(self.slide.levels))
        object.__setattr__(self, "grids", tuple(self._grid(level) for level in self.levels))

    @property
    def to_reference(self) -> Affine:
        """From this slide's level-0 pixels to the reference's."""
        return self.offset @ self.alignment.affine if self.alignment is not None else Affine()

    @property
    def without_shift(self) -> Affine:
        """As ``to_reference`` without the offset, where that is a mere shift."""
        shifted = self.alignment is not None and self.offset.is_translation
        return self.alignment.affine if shifted and self.alignment is not None else self.to_reference

    @property
    def is_placed(self) -> bool:
        """Whether it is known how a conversion lies on the original: pixels decided, or somebody moved it."""
        return self.alignment is not None and (self.alignment.aligned or self.has_offset)

    @property
    def has_offset(self) -> bool:
        """Whether it lies elsewhere than the alignment says."""
        return self.offset != _NO_OFFSET

    def moved(self, offset: Affine, origin: str) -> PaneState:
        """The same at another offset, and looked at with the others."""
        offset = _tidied(offset)
        return replace(self, offset=offset, offset_origin=origin if offset != _NO_OFFSET else "", apart=None)

    def unplaced(self) -> PaneState:
        """The same while it is not known how it lies."""
        return replace(self, alignment=None, cuts=(), offset=_NO_OFFSET, offset_origin="", apart=None)

    @property
    def relative_scale(self) -> float:
        """Reference level-0 pixels a level-0 pixel of this slide."""
        x, y = self.to_reference.scales
        return math.sqrt(x * y)

    def effective_downsample(self, level: Level) -> float:
        """Reference level-0 pixels a pixel of ``level``."""
        return level.downsample * self.relative_scale

    def level_at(self, downsample: float) -> Level | None:
        """The stored level of that effective downsample, within 1 %."""
        for level in self.slide.levels:
            if abs(self.effective_downsample(level) / downsample - 1) <= TOLERANCE:
                return level
        return None

    def _grid(self, level: Level) -> TileGrid:
        averages = self.slide.levels[-1] if level.index >= len(self.slide.levels) else None
        # Averages begin at the pixels that they are made of.
        placed, sized = (cut_at(self.cuts, one.downsample) for one in (averages or level, level))
        origin = placed.origin if placed is not None else (0, 0)
        return TileGrid.of(self.slide, level, origin, sized.tile if sized is not None else None, averages)

    @property
    def covered(self) -> Rect:
        """The scanned part, in level-0 pixels of the reference."""
        return self.to_reference.bounding(self.slide.bounds)


@dataclass(frozen=True, slots=True)
class Detached:
    """A pane in a window of its own, maybe on another screen: it looks at the same place, with a size of its own."""

    slot: int
    """Of its slide, or MAP_PLACE."""
    size: Size
    """In device-independent pixels."""
    ratio: float
    """Device pixels a screen pixel."""


_START = Viewport(Point(0.0, 0.0), 1.0)


@dataclass(frozen=True, slots=True)
class ComparisonState:
    """Everything that decides what is on screen; swapped whole, never changed in place."""

    panes: tuple[PaneState, ...] = ()
    viewport: Viewport = field(default=_START)
    forced_downsample: float | None = None
    """Show the stored level of this downsample in every pane; None: the level that fits the zoom (Auto)."""
    display: Display = field(default_factory=Display)
    linked: bool = True
    """Whether all panes show the same glass; else a gesture moves the pane that it is made in."""
    detached: tuple[Detached, ...] = ()
    """Panes that do not stand beside the others."""
    covers: Mapping[int, Cover] = field(default_factory=dict)
    """What of a slide is drawn in one colour, by the number of its pane; none of the others."""

    @property
    def windows(self) -> tuple[Detached, ...]:
        """Those of ``detached`` that have something to show: not that of a map that is switched off meanwhile."""
        return tuple(one for one in self.detached if one.slot != MAP_PLACE or self.display.has_map_pane)

    def detached_of(self, slot: int) -> Detached | None:
        """The window of a slot's pane; None where it stands beside the others."""
        return next((one for one in self.detached if one.slot == slot), None)

    def seen_detached(self, detached: Detached) -> ComparisonState:
        """The same, as it is seen in the window of that pane."""
        return replace(self, viewport=self.viewport.sized(detached.size, detached.ratio))

    def places(self, slots: int) -> tuple[int, ...]:
        """As ``Display.places``, of the panes that are not detached; never none while one is not."""
        visible = tuple(slot for slot in self.display.places(slots) if self.detached_of(slot) is None)
        return visible or tuple(slot for slot in range(slots) if self.detached_of(slot) is None)

    def with_places_changed(self, one: int, other: int, slots: int) -> ComparisonState | None:
        """The same where two panes have changed places, be one of them hidden or in a window of its own.

        None where no slide would be left in the main window.

        Args:
            one: Slot of a slide, or MAP_PLACE.
            other: Slot of a slide, or MAP_PLACE.
            slots: How many slides are open.
        """
        turn = {one: other, other: one}
        detached = tuple(replace(held, slot=turn.get(held.slot, held.slot)) for held in self.detached)
        if sum(held.slot != MAP_PLACE for held in detached) >= slots:
            return None
        every = replace(self.display, hidden=frozenset()).places(slots)
        order = tuple(turn.get(place, place) for place in every)
        hidden = frozenset(turn.get(place, place) for place in self.display.hidden)
        return replace(self, display=replace(self.display, order=order, hidden=hidden), detached=detached)

    @property
    def candidate(self) -> PaneState | None:
        """The conversion that the modes of one picture compare with the original; None where there is none."""
        conversions = self.panes[1:]
        return conversions[min(self.display.candidate, len(conversions)) - 1] if conversions else None

    def letter(self, pane: PaneState) -> str:
        """A, B or C, for a conversion among several; empty for the original and for the only conversion."""
        return "ABC"[self.panes.index(pane) - 1] if len(self.panes) > 2 and pane is not self.panes[0] else ""

    @property
    def reference(self) -> PaneState | None:
        """The pane in whose level-0 pixels everything is expressed."""
        return self.panes[0] if self.panes else None

    @property
    def covered(self) -> Rect:
        """The scanned part of the reference: what Fit shows."""
        return self.panes[0].covered if self.panes else Rect(0, 0, 1, 1)

    @property
    def common_downsamples(self) -> tuple[float, ...]:
        """Downsamples that every slide stores, finest first: the levels that can be forced."""
        if not self.panes:
            return ()
        own = [self.panes[0].effective_downsample(level) for level in self.panes[0].slide.levels]
        return tuple(d for d in own if all(pane.level_at(d) is not None for pane in self.panes[1:]))

    def seen_from(self, pane: PaneState) -> ComparisonState | None:
        """The same view as it is where ``pane``'s slide is the reference, without panes; None while it lies nowhere."""
        if pane is not self.reference and not pane.is_placed:
            return None
        forced = self.forced_downsample and self.forced_downsample / pane.relative_scale
        return replace(self, panes=(), viewport=self.viewport.seen_from(pane.to_reference), forced_downsample=forced)

    def with_viewport(self, viewport: Viewport) -> ComparisonState:
        """The same, seen through another viewport by all panes; offsets stay."""
        if not any(pane.apart for pane in self.panes):
            return replace(self, viewport=viewport)
        return replace(self, viewport=viewport, panes=tuple(replace(pane, apart=None) for pane in self.panes))

    def pane(self, number: int | None) -> PaneState | None:
        """The pane of that number; None for None, and where there is none."""
        return next((pane for pane in self.panes if pane.number == number), None)

    def viewport_of(self, number: int | None) -> Viewport:
        """What a gesture in the pane ``number`` begins with."""
        pane = self.pane(number)
        return pane.apart.viewport if pane is not None and pane.apart is not None else self.viewport

    def looked(self, number: int | None, viewport: Viewport) -> ComparisonState:
        """After a gesture in the pane ``number`` that asks for ``viewport``: all panes follow while they are linked.

        While they are not, that pane alone moves: a conversion gets another offset, and when the original is moved,
        every conversion gets the offset that keeps it where it is on screen.
        """
        pane = self.pane(number)
        if self.linked or pane is None:
            return self.with_viewport(viewport)
        whole = viewport if pane is self.reference else self.viewport
        panes = [self.panes[0]]
        for other in self.panes[1:]:
            held = other.apart or Apart(self.viewport, other.offset)
            if other is pane:
                held = replace(held, viewport=viewport)
            if other is pane or pane is self.reference:
                offset = whole.onto(held.viewport) @ held.offset
                alone = pane is self.reference and (not other.has_offset or other.offset_origin == ORIGINAL_MOVED)
                panes.append(replace(other.moved(offset, ORIGINAL_MOVED if alone else BY_HAND), apart=held))
            else:
                panes.append(other)
        return replace(self, viewport=whole, panes=tuple(panes))

    def link(self, linked: bool) -> ComparisonState:
        """Linked or not; offsets stay."""
        return replace(self.with_viewport(self.viewport), linked=linked)

    def moved(self, number: int, offset: Affine, origin: str) -> ComparisonState:
        """The same with the conversion ``number`` at another offset; tiles stay cut as they are."""
        panes = (pane.moved(offset, origin) if pane.number == number else pane for pane in self.panes)
        return replace(self, panes=tuple(panes))

    def cut_anew(self) -> ComparisonState:
        """The same with all slides cut for how they lie now."""
        panes = _cut_alike(self.panes) if len(self.panes) > 1 else self.panes
        return self if panes == self.panes else replace(self, panes=panes)

    def aligned(self, number: int, alignment: Alignment) -> ComparisonState:
        """The same with the conversion ``number`` laid on the original, and all slides cut anew.

        Slides that are only shifted by whole level-0 pixels are cut to be read at the same fraction of a pixel,
        as far as they can be; the first conversion decides.
        """
        panes = (replace(pane, alignment=alignment) if pane.number == number else pane for pane in self.panes)
        return replace(self, panes=tuple(panes)).cut_anew()


def _tidied(offset: Affine) -> Affine:
    """A shift that is whole but for rounding as that whole shift, which needs no interpolation."""
    near = (round(offset.x0), round(offset.y0))
    if offset.is_translation and max(abs(offset.x0 - near[0]), abs(offset.y0 - near[1])) < _ROUNDED:
        return Affine.translation(*near)
    return offset


def _cut_alike(panes: tuple[PaneState, ...]) -> tuple[PaneState, ...]:
    reference, *conversions = panes
    leading = next((pane for pane in conversions if pane.is_placed), None)
    shift = _whole_shift(leading.to_reference) if leading is not None else None
    if leading is None or shift is None:
        return tuple(replace(pane, cuts=()) for pane in panes)
    ours, theirs = shared_cuts(reference.slide, leading.slide, shift)
    cut = [replace(reference, cuts=ours)]
    for pane in conversions:
        own_shift = _whole_shift(pane.to_reference)
        cuts = theirs if pane is leading else cuts_like(ours, pane.slide, own_shift) if own_shift is not None else ()
        cut.append(replace(pane, cuts=cuts))
    return tuple(cut)


def _whole_shift(affine: Affine) -> tuple[int, int] | None:
    """The shift in level-0 pixels; None where the map does more, or shifts by a fraction."""
    whole = affine.is_translation and affine.x0 == round(affine.x0) and affine.y0 == round(affine.y0)
    return (round(affine.x0), round(affine.y0)) if whole else None


class Comparison:
    """Holds the state that is shown now and tells listeners when it was swapped; for the GUI thread alone."""

    def __init__(self) -> None:
        self._state = ComparisonState()
        self._listeners: list[Callable[[ComparisonState, ComparisonState], None]] = []
        self._news: deque[tuple[ComparisonState, ComparisonState]] = deque()
        """Swaps that not every listener has heard of yet."""

    @property
    def state(self) -> ComparisonState:
        """The state that is shown now."""
        return self._state

    def listen(self, listener: Callable[[ComparisonState, ComparisonState], None]) -> None:
        """Have ``listener(before, after)`` called after every swap."""
        self._listeners.append(listener)

    def unlisten(self, listener: Callable[[ComparisonState, ComparisonState], None]) -> None:
        """Do not call it any more, except for the swap that is being told now."""
        self._listeners = [one for one in self._listeners if one != listener]

    def show(self, state: ComparisonState) -> None:
        """Swap the state; a listener may do so as well, and all hear of the states in their order."""
        before, self._state = self._state, state
        if state is before:
            return
        self._news.append((before, state))
        if len(self._news) > 1:
            return  # whoever is telling the one before tells this one next
        try:
            while self._news:
                for listener in self._listeners:
                    listener(*self._news[0])
                self._news.popleft()
        finally:
            self._news.clear()

    def look(self, viewport: Viewport) -> None:
        """Swap the viewport alone."""
        self.show(self._state.with_viewport(viewport))
