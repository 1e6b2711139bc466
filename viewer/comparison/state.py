"""What is being compared: the frozen state, and the one mutable place that holds it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum

from viewer.alignment.alignment import Alignment
from viewer.alignment.levels import TOLERANCE
from viewer.comparison.display import Display
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Point, Rect, Size
from viewer.slides.slide import Level, Slide
from viewer.tiles.grid import TileGrid, averaged_levels, drawable_tile

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
    grid_origin: tuple[int, int] = (0, 0)
    """Level-0 pixel of this slide at which its tiles begin."""
    grid_tiles: tuple[tuple[float, Size], ...] = ()
    """Tile size for a downsample, where the grid is another slide's."""
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
        tile = next(
            (size for downsample, size in self.grid_tiles if abs(level.downsample / downsample - 1) <= TOLERANCE),
            None,
        )
        averages = self.slide.levels[-1] if level.index >= len(self.slide.levels) else None
        return TileGrid.of(self.slide, level, self.grid_origin, tile, averages)

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

    def with_viewport(self, viewport: Viewport) -> ComparisonState:
        """The same, seen through another viewport."""
        return replace(self, viewport=viewport)

    def aligned(self, number: int, alignment: Alignment) -> ComparisonState:
        """The same with the conversion ``number`` laid on the original.

        The first conversion that is only shifted by whole level-0 pixels also gives the original its tile
        grid, so that both sides are read at the same fraction of a pixel.
        """
        panes = list(self.panes)
        for index, pane in enumerate(panes):
            if pane.number == number:
                panes[index] = replace(pane, alignment=alignment)
        leading = next((pane for pane in panes[1:] if pane.alignment is not None and pane.alignment.aligned), None)
        if leading is not None and leading.number == number and _is_whole_shift(alignment.affine):
            origin = (round(alignment.affine.x0), round(alignment.affine.y0))
            tiles = tuple((level.downsample, drawable_tile(level)) for level in leading.slide.levels)
            panes[0] = replace(panes[0], grid_origin=origin, grid_tiles=tiles)
        return replace(self, panes=tuple(panes))


def _is_whole_shift(affine: Affine) -> bool:
    return affine.is_translation and affine.x0 == round(affine.x0) and affine.y0 == round(affine.y0)


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
