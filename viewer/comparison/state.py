"""What is being compared: the frozen state, and the one mutable place that holds it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum

from viewer.alignment.alignment import Alignment
from viewer.alignment.levels import TOLERANCE
from viewer.comparison.cut import Cut, cut_at, cuts_like, shared_cuts
from viewer.comparison.display import Display
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Point, Rect
from viewer.slides.slide import Level, Slide
from viewer.tiles.grid import TileGrid, averaged_levels

MOST_PANES = 4
"""The original and three conversions."""


class Role(Enum):
    """What a slide is in the comparison."""

    ORIGINAL = "original"
    CONVERSION = "conversion"


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
        return self.alignment.affine if self.alignment is not None else Affine()

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


_START = Viewport(Point(0.0, 0.0), 1.0)


@dataclass(frozen=True, slots=True)
class ComparisonState:
    """Everything that decides what is on screen; swapped whole, never changed in place."""

    panes: tuple[PaneState, ...] = ()
    viewport: Viewport = field(default=_START)
    forced_downsample: float | None = None
    """Show the stored level of this downsample in every pane; None: the level that fits the zoom (Auto)."""
    display: Display = field(default_factory=Display)

    @property
    def candidate(self) -> PaneState | None:
        """The conversion that the modes of one picture compare with the original; None where there is none."""
        conversions = self.panes[1:]
        return conversions[min(self.display.candidate, len(conversions)) - 1] if conversions else None

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
        if pane is not self.reference and (pane.alignment is None or not pane.alignment.aligned):
            return None
        forced = self.forced_downsample and self.forced_downsample / pane.relative_scale
        return replace(self, panes=(), viewport=self.viewport.seen_from(pane.to_reference), forced_downsample=forced)

    def with_viewport(self, viewport: Viewport) -> ComparisonState:
        """The same, seen through another viewport."""
        return replace(self, viewport=viewport)

    def aligned(self, number: int, alignment: Alignment) -> ComparisonState:
        """The same with the conversion ``number`` laid on the original, and all slides cut anew.

        Slides that are only shifted by whole level-0 pixels are cut to be read at the same fraction of a pixel,
        as far as they can be; the first conversion decides.
        """
        panes = (replace(pane, alignment=alignment) if pane.number == number else pane for pane in self.panes)
        return replace(self, panes=_cut_alike(tuple(panes)))


def _cut_alike(panes: tuple[PaneState, ...]) -> tuple[PaneState, ...]:
    reference, *conversions = panes
    leading = next((pane for pane in conversions if pane.alignment is not None and pane.alignment.aligned), None)
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

    @property
    def state(self) -> ComparisonState:
        """The state that is shown now."""
        return self._state

    def listen(self, listener: Callable[[ComparisonState, ComparisonState], None]) -> None:
        """Have ``listener(before, after)`` called after every swap."""
        self._listeners.append(listener)

    def show(self, state: ComparisonState) -> None:
        """Swap the state."""
        before, self._state = self._state, state
        if state is not before:
            for listener in self._listeners:
                listener(before, state)

    def look(self, viewport: Viewport) -> None:
        """Swap the viewport alone."""
        self.show(self._state.with_viewport(viewport))
