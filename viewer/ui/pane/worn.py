"""Tiles as they are drawn: covered, with brightness, contrast and gamma; made once and kept while they are in sight."""

from __future__ import annotations

from viewer.comparison.cover import Cover, covered_tile
from viewer.comparison.map_tile import MapTile
from viewer.comparison.tone import Tone
from viewer.geometry import Rect
from viewer.tiles.cache import Tile
from viewer.tiles.grid import TileGrid


class WornTiles:
    """Of one pane; holds no more than was drawn last, since the cache does not count it."""

    def __init__(self) -> None:
        self._tone = Tone()
        self._cover: Cover | None = None
        self._profiled = False
        self._kept: dict[int, tuple[Tile, Tile]] = {}
        self._used: dict[int, tuple[Tile, Tile]] = {}

    def begin(self, tone: Tone, cover: Cover | None = None, *, profiled: bool = False) -> None:
        """Before a picture is drawn; ``profiled``: of tiles that are shown through the slide's colour profile."""
        if tone != self._tone or cover is not self._cover or profiled is not self._profiled:
            self._tone, self._cover, self._profiled = tone, cover, profiled
            self._kept.clear()
        self._used = {}

    def end(self) -> None:
        """After it: what it did not need is forgotten."""
        self._kept = self._used

    def worn(self, tile: Tile, grid: TileGrid, rect: Rect) -> Tile:
        """The tile to draw, which covers ``rect`` of ``grid``.

        It is the tile itself where nothing is to be changed, and for false colours, whose bar holds.
        """
        if (self._cover is None and (self._tone.is_neutral or tile.pixels is None)) or isinstance(tile, MapTile):
            return tile
        pair = self._kept.get(id(tile)) or self._used.get(id(tile))
        if pair is None or pair[0] is not tile:
            pair = tile, self._made(tile, grid, rect)
        self._used[id(tile)] = pair
        return pair[1]

    def _made(self, tile: Tile, grid: TileGrid, rect: Rect) -> Tile:
        if self._cover is not None:
            tile = covered_tile(tile, self._cover, grid, rect, profiled=self._profiled)
        if self._tone.is_neutral or tile.pixels is None:
            return tile
        return Tile(self._tone.apply(tile.pixels), scanned=tile.scanned)
