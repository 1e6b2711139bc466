"""Tiles as they are drawn: with brightness, contrast and gamma, made once and kept while they are in sight."""

from __future__ import annotations

from viewer.comparison.map_tile import MapTile
from viewer.comparison.tone import Tone
from viewer.tiles.cache import Tile


class WornTiles:
    """Of one pane; holds no more than was drawn last, since the cache does not count it."""

    def __init__(self) -> None:
        self._tone = Tone()
        self._kept: dict[int, tuple[Tile, Tile]] = {}
        self._used: dict[int, tuple[Tile, Tile]] = {}

    def begin(self, tone: Tone) -> None:
        """Before a picture is drawn."""
        if tone != self._tone:
            self._tone = tone
            self._kept.clear()
        self._used = {}

    def end(self) -> None:
        """After it: what it did not need is forgotten."""
        self._kept = self._used

    def worn(self, tile: Tile) -> Tile:
        """The tile to draw; the tile itself where nothing is to be changed, and for false colours, whose bar holds."""
        if self._tone.is_neutral or tile.pixels is None or isinstance(tile, MapTile):
            return tile
        pair = self._kept.get(id(tile)) or self._used.get(id(tile))
        if pair is None or pair[0] is not tile:
            pair = tile, Tile(self._tone.apply(tile.pixels), scanned=tile.scanned)
        self._used[id(tile)] = pair
        return pair[1]
