"""Both slides' pixels on the tiles of the conversion, from tiles in memory wherever they are."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.comparison.pair_pixels import PairPixels, PairReading
from viewer.comparison.state import PaneState
from viewer.geometry import Rect
from viewer.slides.slide import Region, RgbArray, SlideClosedError, SlideError
from viewer.tiles.cache import Tile, TileCache, TileKey
from viewer.tiles.grid import TileAddress, TileGrid
from viewer.tiles.loader import stored_tile


@dataclass(frozen=True, slots=True)
class PairTiles:
    """What every map and number of a pair is worked out of."""

    reference: PaneState
    conversion: PaneState
    cache: TileCache

    def pair(self, grid: TileGrid, address: TileAddress) -> PairPixels | str | None:
        """Both slides' pixels of one tile; the reason where they cannot be had; None once a slide is closed."""
        converted = stored_tile(self.cache, self.conversion.number, self.conversion.slide, grid, address)
        if converted is None:
            return None
        if converted.pixels is None:
            return converted.error or ""
        level = self.conversion.levels[self.conversion.grids.index(grid)]
        reading = PairReading.of(self.reference, self.conversion, level)
        region = _region(converted)
        ours = self._same_tile(reading, grid, address)
        if ours is None:
            whole = grid.pixels(address) if reading.as_stored else grid.whole(address)
            try:
                size = int(whole.width), int(whole.height)
                return reading.with_converted(region, grid.location(address), size)
            except SlideClosedError:
                return None
            except SlideError as error:
                return str(error)
        original = stored_tile(self.cache, self.reference.number, self.reference.slide, ours, address)
        if original is None:
            return None
        if original.pixels is None:
            return original.error or ""
        cut = grid.pixels(address).slices_of(ours.pixels(address))
        return PairPixels.of(_region(original).cut(*cut), region)

    def surrounded(self, grid: TileGrid, address: TileAddress, reach: int) -> Surrounded | str | None:
        """One tile with ``reach`` pixels of its neighbours on each side, as far as the slide goes; else as ``pair``.

        A neighbour of which the pixels cannot be had leaves those unknown.
        """
        own, wide = grid.pixels(address), grid.pixels(address).grown(reach).intersected(grid.area)
        middle = self.pair(grid, address)
        if middle is None or isinstance(middle, str):
            return middle
        height, width = int(wide.height), int(wide.width)
        first, second = (np.zeros((height, width, 3), np.uint8) for _ in range(2))
        known = np.zeros((height, width), np.bool_)
        for other in grid.covering(wide):
            rect = grid.pixels(other).intersected(wide)
            part = middle if other == address else self._part(grid, other, rect)
            if part is None:
                return None
            if not isinstance(part, str):
                here = rect.slices_of(wide)
                first[here], second[here], known[here] = part.original, part.converted, True
        return Surrounded(first, second, None if known.all() else known, own.slices_of(wide), middle.both)

    def _part(self, grid: TileGrid, address: TileAddress, rect: Rect) -> PairPixels | str | None:
        """As ``pair``, of the pixels ``rect`` of a tile.

        Where the tile is not in memory and levels are read as stored, they alone are read: that is far cheaper.
        """
        level = self.conversion.levels[self.conversion.grids.index(grid)]
        reading = PairReading.of(self.reference, self.conversion, level)
        ours = self._same_tile(reading, grid, address)
        there = self.cache.get(TileKey.of(self.conversion.number, grid, address))
        held = ours is not None and self.cache.get(TileKey.of(self.reference.number, ours, address)) is not None
        cut = rect.slices_of(grid.pixels(address))
        if grid.step > 1 or not reading.as_stored or (there is not None and held):
            pair = self.pair(grid, address)
            if pair is None or isinstance(pair, str):
                return pair
            return pair.cut(*cut)
        location = grid.place(rect.x, rect.y)
        try:
            if there is None or there.pixels is None:
                return reading.read(location, (int(rect.width), int(rect.height)))
            return reading.with_converted(_region(there).cut(*cut), location)
        except SlideClosedError:
            return None
        except Exception as error:  # what is wrong with a neighbour must not cost this tile
            return str(error)

    def _same_tile(self, reading: PairReading, grid: TileGrid, address: TileAddress) -> TileGrid | None:
        """The original's grid where its tile at this address begins at the very same pixel, and reaches as far.

        None where none does.
        """
        if not reading.affine.is_translation or reading.interpolated or not reading.same_scale:
            return None
        wanted = grid.pixels(address)
        for ours in self.reference.grids:
            same = ours.level == reading.reference_level.index and ours.step == grid.step == 1
            held = ours.pixels(address)
            begins = (held.x, held.y) == (wanted.x, wanted.y)
            if same and ours.tile == grid.tile and begins and held.intersected(wanted) == wanted:
                theirs = grid.location(address)
                place = (theirs[0] + round(reading.affine.x0), theirs[1] + round(reading.affine.y0))
                return ours if ours.location(address) == place else None
        return None


@dataclass(frozen=True, slots=True, eq=False)
class Surrounded:
    """A tile of both slides with what lies around it."""

    original: RgbArray
    converted: RgbArray
    known: NDArray[np.bool_] | None
    """Where the pixels could be had; None: everywhere. Both pictures are black elsewhere."""
    inner: tuple[slice, slice]
    """Rows and columns of the tile itself."""
    both: NDArray[np.bool_] | None
    """Of the tile: where both slides were scanned; None where they were everywhere."""


def _region(tile: Tile) -> Region:
    assert tile.pixels is not None
    return Region(np.asarray(cv2.cvtColor(tile.pixels, cv2.COLOR_BGRA2RGB), np.uint8), tile.scanned)
