"""Tiles of SSIM or ΔE for the tile loader: worked out on its threads, the same as if the level were one picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.comparison.display import Look, Measure
from viewer.comparison.measured import MeasuredTile, measured, reach_of
from viewer.comparison.pair_tiles import PairTiles, Surrounded
from viewer.tiles.cache import Tile
from viewer.tiles.grid import TileAddress, TileGrid


@dataclass(frozen=True, slots=True)
class MeasuredTiles:
    """A measure of the two slides on the tiles of the conversion; a TileSource.

    Windows reach into the neighbours of a tile, and are mirrored at the edges of the slide alone: a map has no seams.
    """

    measure: Measure
    pairs: PairTiles
    look: Callable[[], Look]
    """The look that the tiles shall have when they come."""

    def tile(self, grid: TileGrid, address: TileAddress) -> Tile | None:
        """The values of one tile, coloured; None once a slide is closed."""
        reach = reach_of(self.measure)
        side = 2 * reach + 1
        if min(grid.area.width, grid.area.height) < side:
            return Tile(None, f"Level {grid.level} is smaller than the window of {side} px: look at a finer one.")
        # Twice the reach: a tile of one column at the edge of the slide has a whole window beside it even so.
        pair = self.pairs.surrounded(grid, address, 2 * reach)
        if pair is None:
            return None
        if isinstance(pair, str):
            return Tile(None, pair)
        values = np.ascontiguousarray(measured(self.measure, pair.original, pair.converted)[pair.inner])
        tile = MeasuredTile(None, measure=self.measure, values=values, both=_compared(pair, reach))
        tile.wear(self.look())
        return tile


def _compared(pair: Surrounded, reach: int) -> NDArray[np.bool_] | None:
    """Where a tile has values: where both slides were scanned and no window reaches into what could not be read."""
    if pair.known is None:
        return pair.both
    window = np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)
    whole = cv2.erode(pair.known.astype(np.uint8), window, borderValue=1)[pair.inner] > 0
    return np.asarray(whole if pair.both is None else whole & pair.both, np.bool_)
