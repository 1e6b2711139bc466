"""Tiles of differences for the tile loader: worked out on its threads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from viewer.comparison.difference import DifferenceTile
from viewer.comparison.display import Look
from viewer.comparison.pair_tiles import PairTiles
from viewer.measures.difference import differences
from viewer.tiles.cache import Tile
from viewer.tiles.grid import TileAddress, TileGrid


@dataclass(frozen=True, slots=True)
class DifferenceTiles:
    """Converted minus original on the tiles of the conversion; a TileSource."""

    pairs: PairTiles
    look: Callable[[], Look]
    """The look that the tiles shall have when they come."""

    def tile(self, grid: TileGrid, address: TileAddress) -> Tile | None:
        """The differences of one tile, coloured; None once a slide is closed."""
        pair = self.pairs.pair(grid, address)
        if pair is None:
            return None
        if isinstance(pair, str):
            return Tile(None, pair)
        tile = DifferenceTile(None, values=differences(pair.original, pair.converted), both=pair.both)
        tile.wear(self.look())
        return tile
