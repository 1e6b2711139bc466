"""What to draw now: a pure function of the state, so that it can be tested without a window."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from viewer.alignment.levels import TOLERANCE
from viewer.comparison.cover import Cover
from viewer.comparison.state import ComparisonState, PaneState
from viewer.geometry import Affine, Point, Rect, Size
from viewer.slides.slide import Level
from viewer.tiles.cache import TileKey
from viewer.tiles.grid import OVERVIEW_PIXELS, TileAddress, TileGrid, finest_needed
from viewer.tiles.loader import Wish


@dataclass(frozen=True, slots=True)
class Layer:
    """Tiles of one level, and where they lie."""

    grid: TileGrid
    to_device: Affine
    """From pixels of the level, counted from the grid's origin, to device pixels of the pane."""
    visible: Rect
    """What the pane sees of the level, in pixels of the level counted from the grid's origin."""

    @property
    def tiles(self) -> tuple[TileAddress, ...]:
        """The tiles in sight, row by row."""
        return tuple(self.grid.covering(self.visible))

    @property
    def magnification(self) -> float:
        """Device pixels a pixel of the level: above 1 pixels are enlarged."""
        x, y = self.to_device.scales
        return math.sqrt(x * y)


@dataclass(frozen=True, slots=True)
class PaneScene:
    """What one pane draws."""

    pane: PaneState
    level: Level
    sharp: Layer
    """The level that the readout names."""
    smooth: bool
    """Whether pixels are interpolated: only where the picture is reduced, never for a forced level."""
    notice: str | None
    """Why the level is not the one that was asked for."""
    reference_to_device: Affine
    """From level-0 pixels of the reference to device pixels."""
    to_device: Affine
    """From level-0 pixels of the pane's slide to device pixels."""
    screen: Rect
    """The pane, in device pixels."""
    over: PaneScene | None = None
    """The map that lies over the slide, of a level of its own; None for none."""
    cover: Cover | None = None
    """What of the slide is drawn in one colour; None for nothing."""

    @property
    def stored(self) -> PaneScene:
        """The same of the stored tiles, where ``pane`` shows them through the slide's colour profile."""
        if self.pane.stored is None:
            return self
        return replace(self, pane=replace(self.pane, number=self.pane.stored, stored=None))

    def key(self, layer: Layer, address: TileAddress) -> TileKey:
        """The cache's name of a tile."""
        return TileKey.of(self.pane.number, layer.grid, address)

    def stand_ins(self) -> list[Layer]:
        """Coarser levels, coarsest first, to draw where a tile of ``sharp`` is not there yet."""
        coarser = self.pane.levels[self.level.index + 1 :]
        return [layer(self.pane, level, self.reference_to_device, self.screen) for level in reversed(coarser)]


def resolve(state: ComparisonState, pane: PaneState, pixel_budget: int) -> PaneScene:
    """What ``pane`` draws under the shared viewport.

    Args:
        state: The comparison.
        pane: One of its panes.
        pixel_budget: How many pixels of tiles the pane may hold at once.
    """
    viewport = state.viewport
    to_device = viewport.to_device @ pane.to_reference
    x, y = to_device.scales
    level, notice = _choose_level(state, pane, math.sqrt(x * y), pixel_budget)
    screen = Rect(0, 0, viewport.size.width * viewport.ratio, viewport.size.height * viewport.ratio)
    sharp = layer(pane, level, viewport.to_device, screen)
    while not _fits(sharp, pixel_budget):
        if level is pane.levels[-1]:
            break
        if state.forced_downsample is not None:
            notice = notice or f"Level {level.index} needs a closer view"
        else:
            notice = notice or f"Coarser than this view asks for: level {level.index} does not fit into memory"
        level = pane.levels[level.index + 1]
        sharp = layer(pane, level, viewport.to_device, screen)
    if sharp.grid.step > 1:
        notice = notice or f"Averaged {sharp.grid.step}:1, this slide stores no smaller level"
    smooth = state.forced_downsample is None and (sharp.magnification < 1 - 1e-9 or _lies_between(pane, sharp))
    cover = state.covers.get(pane.number if pane.stored is None else pane.stored)
    return PaneScene(pane, level, sharp, smooth, notice, viewport.to_device, to_device, screen, cover=cover)


def _fits(sharp: Layer, pixel_budget: int) -> bool:
    return sharp.grid.count(sharp.visible) * sharp.grid.tile.area <= pixel_budget


def _choose_level(state: ComparisonState, pane: PaneState, scale: float, pixel_budget: int) -> tuple[Level, str | None]:
    forced = state.forced_downsample
    if forced is None:
        return finest_needed(pane.levels, scale), None
    level = pane.level_at(forced)
    if level is not None:
        shared = pane.level_at(_shared_downsample(state, forced, pixel_budget)) or level
        return shared, None if shared is level else f"Level {level.index} needs a closer view"
    coarser = [other for other in pane.slide.levels if pane.effective_downsample(other) > forced]
    nearest = coarser[0] if coarser else pane.slide.levels[-1]
    return nearest, f"No level stored at {forced:g}×"


def _shared_downsample(state: ComparisonState, forced: float, pixel_budget: int) -> float:
    """The forced one, or the next coarser one that fits into every pane.

    Tiles of slides differ in size: panes that gave way by themselves would show different levels beside each other.
    """
    viewport = state.viewport
    screen = Rect(0, 0, viewport.size.width * viewport.ratio, viewport.size.height * viewport.ratio)
    shared = (other for other in state.common_downsamples if other > forced * (1 + TOLERANCE))
    coarsest = forced
    for downsample in (forced, *shared):
        coarsest = downsample
        # A pane that does not store the forced level shows another one anyhow.
        levels = ((pane, pane.level_at(downsample)) for pane in state.panes)
        if all(
            level is None or _fits(layer(pane, level, viewport.to_device, screen), pixel_budget)
            for pane, level in levels
        ):
            break
    return coarsest


def layer(pane: PaneState, level: Level, reference_to_device: Affine, screen: Rect) -> Layer:
    """What a pane of ``screen`` device pixels sees of a level of its slide, and where."""
    grid = pane.grids[level.index]
    place = reference_to_device @ pane.to_reference @ grid.to_slide
    if _is_unmagnified(place):
        # 1:1: whole device pixels for the level as a whole, so that every tile is copied, not resampled. With an
        # offset that is where it lies without, moved by the offset: else the panes would round by themselves.
        begin = reference_to_device @ pane.without_shift @ grid.to_slide
        x, y = math.floor(begin.x0 + 0.5), math.floor(begin.y0 + 0.5)
        place = Affine.translation(_whole(x + place.x0 - begin.x0), _whole(y + place.y0 - begin.y0))
    return Layer(grid, place, place.inverse().bounding(screen))


def _is_unmagnified(place: Affine) -> bool:
    return place.is_upright and abs(place.xx - 1) < 1e-9 and abs(place.yy - 1) < 1e-9


def _whole(position: float) -> float:
    return float(round(position)) if abs(position - round(position)) < 1e-6 else position


def _lies_between(pane: PaneState, layer: Layer) -> bool:
    """Whether an offset puts pixels at 1:1 between those of the screen."""
    x, y = layer.to_device.x0, layer.to_device.y0
    return pane.has_offset and _is_unmagnified(layer.to_device) and (x, y) != (round(x), round(y))


def overview_level(pane: PaneState) -> Level:
    """The level kept in memory as a stand-in: the finest one of at most a million pixels, else the coarsest."""
    small = [level for level in pane.levels if level.size.area <= OVERVIEW_PIXELS]
    return small[0] if small else pane.levels[-1]


def wishes(scene: PaneScene, focus: Point, pixel_budget: int) -> list[Wish]:
    """What to read for a pane: its overview, then the tiles in sight from ``focus`` outward, then those around.

    Args:
        scene: The pane's scene.
        focus: Device pixels; the cursor, or the middle of the pane.
        pixel_budget: As for ``resolve``; tiles around the view are asked for only within it.
    """
    number = scene.pane.number
    found: dict[TileKey, Wish] = {}
    overview = scene.pane.grids[overview_level(scene.pane).index]
    if overview.area.width * overview.area.height <= 4 * OVERVIEW_PIXELS:
        for rank, address in enumerate(overview.covering(overview.area)):
            key = TileKey.of(number, overview, address)
            found[key] = Wish(key, overview, (0.0, rank), pinned=True)
    grid, visible = scene.sharp.grid, scene.sharp.visible
    middle = scene.sharp.to_device.inverse().apply(focus)
    around = Rect(
        visible.x - grid.tile.width / 2,
        visible.y - grid.tile.height / 2,
        visible.width + grid.tile.width,
        visible.height + grid.tile.height,
    )
    if grid.count(around) * grid.tile.area > pixel_budget:
        around = visible
    for address in grid.covering(around):
        key = TileKey.of(number, grid, address)
        rect = grid.pixels(address)
        distance = math.dist((rect.centre.x, rect.centre.y), (middle.x, middle.y))
        in_sight = not rect.intersected(visible).is_empty
        # Where the overview itself is looked at, what is in sight comes before the rest of it.
        turn, pinned = (1.0 if in_sight else 2.0), key in found
        found[key] = Wish(key, grid, (turn - 2.0 if pinned else turn, distance), pinned)
    return list(found.values())


def device_size(size: Size, ratio: float) -> Size:
    """A pane's size in whole device pixels."""
    return Size(max(1, round(size.width * ratio)), max(1, round(size.height * ratio)))
