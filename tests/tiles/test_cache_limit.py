"""A cache that is given less room lets go at once what has not been used for longest."""

from __future__ import annotations

import numpy as np

from viewer.tiles.cache import Tile, TileCache, TileKey


def key(column: int) -> TileKey:
    return TileKey(1, 0, 1, (0, 0), (16, 16), column, 0)


def test_less_room_holds_the_last_tiles_and_more_room_as_many_as_fit() -> None:
    cache = TileCache(4 * 1024)
    for column in range(4):
        cache.put(key(column), Tile(np.zeros((16, 16, 4), np.uint8)))
    assert cache.bytes == 4096 and cache.get(key(0)) is not None
    cache.limit = 2048
    assert cache.bytes == 2048
    assert [cache.get(key(column)) is not None for column in range(4)] == [True, False, False, True]
    cache.limit = 3072
    for column in range(4, 9):
        cache.put(key(column), Tile(np.zeros((16, 16, 4), np.uint8)))
    assert cache.bytes == cache.limit == 3072
