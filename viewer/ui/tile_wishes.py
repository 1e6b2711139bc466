"""What of the slides is to be read: keeps the tile loader informed of what is drawn."""

from __future__ import annotations

import os
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from viewer.comparison.display import Measure
from viewer.comparison.loupe import SIDE, enlarged
from viewer.comparison.measure_maps import MeasureMaps
from viewer.comparison.scene import PaneScene, device_size, resolve, wishes
from viewer.comparison.state import ComparisonState, PaneState
from viewer.geometry import Point
from viewer.tiles.cache import TileCache
from viewer.tiles.loader import TileLoader
from viewer.ui.tile_news import TileNews

_BYTES_A_PIXEL = 4
_TILES_OF_A_MAP = 2.5
"""Memory of a tile of differences, in tiles of a slide: the differences themselves are kept with their picture."""


class TileWishes(QObject):
    """Holds the cache and the loader, and the scenes of the present state; lives on the GUI thread."""

    arrived = Signal()
    """Tiles have come; at most once a frame."""

    def __init__(self, cache_bytes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cache = TileCache(cache_bytes)
        self._news = TileNews(self)
        self._news.arrived.connect(self.arrived)
        self.loader = TileLoader(self.cache, max(2, os.cpu_count() or 2), lambda _: self._news.note())
        self.maps = MeasureMaps(self.loader, self.cache)
        self.focus: Point | None = None
        """Where the cursor is, in device pixels of a pane: tiles there are read first."""
        self.enlarged = False
        """Whether a loupe lies there."""
        self._asked: dict[Hashable, object] = {}
        self._scenes_of: ComparisonState | None = None
        self._scenes: dict[tuple[int, int | None], PaneScene] = {}
        """By the numbers of a pane and of the map over it."""

    def pixel_budget(self, state: ComparisonState) -> int:
        """Pixels of tiles that one pane may hold, so that all panes together fit in the cache."""
        maps = max(0, len(state.panes) - 1) if state.display.measure is not Measure.OFF else 0
        maps = min(maps, 1) if state.display.map_apart else maps
        profiled = sum(pane.slide.path in state.display.profiled for pane in state.panes)
        parts = max(1, len(state.panes) + len(state.windows) + profiled + _TILES_OF_A_MAP * maps)
        return int(self.cache.limit * 0.8 / _BYTES_A_PIXEL / parts)

    def scene(self, state: ComparisonState, pane: PaneState) -> PaneScene:
        """What ``pane`` draws; the canvas and the loader ask for the same scene in every frame."""
        if self._scenes_of is not state:
            self._scenes_of, self._scenes = state, {}
        key = pane.number, pane.over.number if pane.over is not None else None
        scene = self._scenes.get(key)
        if scene is None or scene.pane is not pane:
            scene = self._scenes[key] = self.resolved(state, pane)
        return scene

    def resolved(self, state: ComparisonState, pane: PaneState) -> PaneScene:
        """What ``pane`` draws under another view than that of the present state."""
        scene = resolve(state, pane, self.pixel_budget(state))
        over = self.resolved(state, pane.over) if pane.over is not None else None
        note = self.maps.note(pane, scene.level) if over is None else over.notice
        return replace(scene, notice=scene.notice or note or None, over=over) if note or over is not None else scene

    def _loupes(
        self, state: ComparisonState, drawn: Iterable[tuple[Hashable, PaneScene | None]], focus: Point
    ) -> Iterator[tuple[Hashable, PaneScene]]:
        """What the loupe over each of them shows; windows of single panes have another size, but the same glass."""
        if self.enlarged:
            glass = state.viewport.to_device.inverse().apply(focus)
            side, forced = round(SIDE * state.viewport.ratio), state.forced_downsample is not None
            for place, scene in drawn:
                if scene is not None:
                    at = scene.reference_to_device.apply(glass)
                    yield ("loupe", place), enlarged(scene, at, side, forced=forced)

    def wish(self, state: ComparisonState, scenes: Iterable[tuple[Hashable, PaneScene | None]]) -> None:
        """Have read what these scenes need, and nothing else; by a name for the place of each, None draws nothing."""
        size = device_size(state.viewport.size, state.viewport.ratio)
        focus = self.focus or Point(size.width / 2, size.height / 2)
        asked, self._asked = self._asked, {}
        self.maps.keep_only(state)
        for place, scene in _with_maps((*(drawn := list(scenes)), *self._loupes(state, drawn, focus))):
            seen = (scene.sharp.grid, scene.sharp.grid.span(scene.sharp.visible)) if scene is not None else None
            self._asked[place] = seen
            if asked.get(place, ()) == seen:
                continue  # the same tiles as before: most frames of a pan
            found = wishes(scene, focus, self.pixel_budget(state)) if scene is not None else []
            self.loader.want(place, [wish for wish in found if self.cache.get(wish.key) is None])
        for place in asked.keys() - self._asked.keys():
            self.loader.want(place, ())


def _with_maps(
    scenes: Iterable[tuple[Hashable, PaneScene | None]],
) -> Iterator[tuple[Hashable, PaneScene | None]]:
    """These scenes, and those of the maps that lie over them."""
    for place, scene in scenes:
        yield place, scene
        if scene is not None and scene.over is not None:
            yield ("over", place), scene.over
