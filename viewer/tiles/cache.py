"""Tiles in memory, bounded in bytes; the least recently used go first, the overview never."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Rect
from viewer.tiles.grid import TileAddress, TileGrid


class TileKey(NamedTuple):
    """Names one tile of one open slide; whole numbers only, since every frame hashes some dozens of them."""

    slide: int
    """Number given by the tile loader; never reused."""
    level: int
    step: int
    origin: tuple[int, int]
    tile: tuple[int, int]
    column: int
    row: int

    @staticmethod
    def of(slide: int, grid: TileGrid, address: TileAddress) -> TileKey:
        """The name of the tile of ``grid`` at ``address``."""
        return TileKey(slide, grid.level, grid.step, grid.origin, (grid.tile.width, grid.tile.height), *address)


@lru_cache(maxsize=64)
def named_tiles(slide: int, grid: TileGrid, columns: range, rows: range) -> tuple[tuple[TileKey, Rect], ...]:
    """Name and ``grid.pixels`` of some tiles, row by row; most frames of a pan ask for the same ones."""
    addresses = (TileAddress(column, row) for row in rows for column in columns)
    return tuple((TileKey.of(slide, grid, address), grid.pixels(address)) for address in addresses)


@dataclass(slots=True, eq=False)
class Tile:
    """A tile as read: ``pixels`` uint8 (height, width, 4) in the order B, G, R, 255; None where it cannot be read."""

    pixels: NDArray[np.uint8] | None
    error: str | None = None
    drawable: object | None = field(default=None)
    """Kept by whoever draws the tile (a QImage around ``pixels``), so that wrapping happens once."""
    scanned: NDArray[np.bool_] | None = None
    """Where the slide was scanned (height, width); None where it was everywhere."""

    @property
    def bytes(self) -> int:
        """Memory that the tile holds."""
        return sum(array.nbytes for array in (self.pixels, self.scanned) if array is not None) or 256


class TileCache:
    """Thread-safe; holds at most ``limit`` bytes beside the pinned tiles."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._tiles: OrderedDict[TileKey, Tile] = OrderedDict()
        self._pinned: dict[TileKey, Tile] = {}
        self._bytes = 0
        self._lock = threading.Lock()
        self._making: dict[TileKey, tuple[threading.Lock, int]] = {}
        """Whose turn it is to make a tile, and how many threads want to."""

    def get(self, key: TileKey) -> Tile | None:
        """The tile, which then counts as just used."""
        with self._lock:
            tile = self._pinned.get(key)
            if tile is None and (tile := self._tiles.get(key)) is not None:
                self._tiles.move_to_end(key)
            return tile

    def put(self, key: TileKey, tile: Tile, *, pinned: bool = False) -> None:
        """Keep a tile; pinned ones stay until their slide is forgotten."""
        with self._lock:
            if pinned:
                self._pinned[key] = tile
                return
            old = self._tiles.pop(key, None)
            self._bytes += tile.bytes - (old.bytes if old else 0)
            self._tiles[key] = tile
            self._shrink()

    @contextmanager
    def making(self, key: TileKey) -> Iterator[None]:
        """Held while a tile that is not there is made and put: whoever else needs it waits, and finds it there.

        Whoever makes a tile out of others may wait for those, never the other way round.
        """
        with self._lock:
            turn, wanted = self._making.get(key, (threading.Lock(), 0))
            self._making[key] = turn, wanted + 1
        try:
            with turn:
                yield
        finally:
            with self._lock:
                wanted = self._making[key][1] - 1
                if wanted:
                    self._making[key] = turn, wanted
                else:
                    del self._making[key]

    @property
    def limit(self) -> int:
        """Bytes that it may hold."""
        return self._limit

    @limit.setter
    def limit(self, limit: int) -> None:
        with self._lock:
            self._limit = limit
            self._shrink()

    def _shrink(self) -> None:
        while self._bytes > self._limit and len(self._tiles) > 1:
            _, oldest = self._tiles.popitem(last=False)
            self._bytes -= oldest.bytes

    def forget(self, slide: int) -> None:
        """Drop every tile of a slide."""
        with self._lock:
            for key in [key for key in self._tiles if key.slide == slide]:
                self._bytes -= self._tiles.pop(key).bytes
            for key in [key for key in self._pinned if key.slide == slide]:
                del self._pinned[key]

    @property
    def bytes(self) -> int:
        """Memory held now, pinned tiles included."""
        with self._lock:
            return self._bytes + sum(tile.bytes for tile in self._pinned.values())
