"""Tiles of differences for the tile loader: worked out on its threads, from tiles in memory wherever they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np

from viewer.comparison.difference import DifferenceTile
from viewer.comparison.display import Look
from viewer.comparison.pair_pixels import PairPixels, PairReading
from viewer.comparison.profiled import ProfiledPanes
from viewer.comparison.state import ComparisonState, PaneState
from viewer.measures.difference import differences
from viewer.slides.slide import Level, Region, RgbArray, SlideClosedError, SlideError
from viewer.tiles.cache import Tile, TileCache
from viewer.tiles.grid import TileAddress, TileGrid
from viewer.tiles.loader import TileLoader, stored_tile


@dataclass(frozen=True, slots=True)
class DifferenceTiles:
    """Converted minus original on the tiles of the conversion; a TileSource."""

    reference: PaneState
    conversion: PaneState
    cache: TileCache
    look: Callable[[], Look]
    """The look that the tiles shall have when they come."""

    def tile(self, grid: TileGrid, address: TileAddress) -> Tile | None:
        """The differences of one tile, coloured; None once a slide is closed."""
        pair = self.pair(grid, address)
        if pair is None:
            return None
        if isinstance(pair, str):
            return Tile(None, pair)
        tile = DifferenceTile(None, values=differences(pair.original, pair.converted), both=pair.both)
        tile.wear(self.look())
        return tile

    def pair(self, grid: TileGrid, address: TileAddress) -> PairPixels | str | None:
        """Both slides' pixels of one tile; the reason where they cannot be had; None once a slide is closed."""
        converted = stored_tile(self.cache, self.conversion.number, self.conversion.slide, grid, address)
        if converted is None:
            return None
        if converted.pixels is None:
            return converted.error or ""
        level = self.conversion.levels[self.conversion.grids.index(grid)]
        reading = PairReading.of(self.reference, self.conversion, level)
        region = Region(_rgb(converted), converted.scanned)
        ours = self._same_tile(reading, grid, address)
        if ours is None:
            try:
                return reading.with_converted(region, grid.location(address))
            except SlideClosedError:
                return None
            except SlideError as error:
                return str(error)
        original = stored_tile(self.cache, self.reference.number, self.reference.slide, ours, address)
        if original is None:
            return None
        if original.pixels is None:
            return original.error or ""
        return PairPixels(_rgb(original), region.rgb, _both(original, converted))

    def _same_tile(self, reading: PairReading, grid: TileGrid, address: TileAddress) -> TileGrid | None:
        """The original's grid where its tile at this address covers the very same pixels; None where none does."""
        if not reading.affine.is_translation or reading.interpolated or not reading.same_scale:
            return None
        for ours in self.reference.grids:
            same = ours.level == reading.reference_level.index and ours.step == grid.step == 1
            if same and ours.tile == grid.tile and ours.pixels(address) == grid.pixels(address):
                theirs = grid.location(address)
                place = (theirs[0] + round(reading.affine.x0), theirs[1] + round(reading.affine.y0))
                return ours if ours.location(address) == place else None
        return None


def _rgb(tile: Tile) -> RgbArray:
    assert tile.pixels is not None
    return np.asarray(cv2.cvtColor(tile.pixels, cv2.COLOR_BGRA2RGB), np.uint8)


def _both(first: Tile, second: Tile) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]] | None:
    if first.scanned is None or second.scanned is None:
        return second.scanned if first.scanned is None else first.scanned
    return first.scanned & second.scanned


class DifferenceMaps:
    """Gives every conversion a pane of its differences, as long as the two slides lie as they do; not thread-safe."""

    def __init__(self, loader: TileLoader, cache: TileCache) -> None:
        self._loader, self._cache = loader, cache
        self.profiles = ProfiledPanes(loader, cache)
        self._look = Look()
        self._made: dict[int, tuple[PaneState, PaneState, PaneState]] = {}
        """Reference, conversion and map by the number of the conversion."""

    def wear(self, look: Look) -> None:
        """Colour tiles that come from now on like this; those in memory follow when they are drawn."""
        self._look = look

    def pane_of(self, state: ComparisonState, conversion: PaneState) -> PaneState | None:
        """The conversion's grid with differences as its tiles; None where it is not known how the slides lie."""
        reference = state.reference
        if reference is None or not conversion.is_placed:
            return None
        made = self._made.get(conversion.number)
        if made is not None and made[0] is reference and made[1] is conversion:
            return made[2]
        source = DifferenceTiles(reference, conversion, self._cache, lambda: self._look)
        pane = replace(conversion, number=self._loader.add_source(source))
        self._forget(conversion.number)
        self._made[conversion.number] = (reference, conversion, pane)
        return pane

    def note(self, pane: PaneState, level: Level) -> str:
        """What whoever looks at the map ``pane`` must know of how it was made; empty for slides, and for plain maps."""
        for reference, conversion, made in self._made.values():
            if made is pane:
                return PairReading.of(reference, conversion, level).note
        return ""

    def keep_only(self, state: ComparisonState) -> None:
        """Forget the maps of conversions that are not there any more."""
        self.profiles.keep_only(state)
        numbers = {pane.number for pane in state.panes}
        for number in [number for number in self._made if number not in numbers]:
            self._forget(number)

    def _forget(self, number: int) -> None:
        made = self._made.pop(number, None)
        if made is not None:
            self._loader.remove_slide(made[2].number)
