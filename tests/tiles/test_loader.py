from __future__ import annotations

import threading

import numpy as np

from tests.fakes import ArraySlide, random_pyramid
from viewer.geometry import Size
from viewer.slides.slide import Region
from viewer.tiles.cache import Tile, TileCache, TileKey
from viewer.tiles.grid import TileAddress, TileGrid
from viewer.tiles.loader import TileLoader, Wish, read_tile, stored_tile

WAIT = 10.0


def make(slide: ArraySlide, workers: int = 1) -> tuple[TileLoader, TileCache, list[TileKey], threading.Condition]:
    cache, came, news = TileCache(50_000_000), [], threading.Condition()

    def note(key: TileKey) -> None:
        with news:
            came.append(key)
            news.notify_all()

    return TileLoader(cache, workers, note), cache, came, news


def key_of(number: int, grid: TileGrid, column: int, row: int) -> TileKey:
    return TileKey.of(number, grid, TileAddress(column, row))


class GatedSlide(ArraySlide):
    """Reads wait until the gate opens."""

    def __init__(self) -> None:
        super().__init__(random_pyramid(1024, 1024, 1), tile=Size(256, 256))
        self.gate, self.entered = threading.Event(), threading.Event()

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        self.entered.set()
        assert self.gate.wait(WAIT)
        return super().read(level, location, size)


def test_the_best_wish_of_the_moment_is_read_first_and_dropped_wishes_never() -> None:
    slide = GatedSlide()
    loader, _, came, news = make(slide)
    number = loader.add_slide(slide)
    grid = TileGrid.of(slide, slide.levels[0])
    loader.want("pane", [Wish(key_of(number, grid, 0, 0), grid, (1, 5))])
    assert slide.entered.wait(WAIT)
    # While the first is being read the view moves on: (1, 0) is no longer wanted, (3, 3) more than (2, 2).
    loader.want("pane", [Wish(key_of(number, grid, 1, 0), grid, (1, 0))])
    loader.want(
        "pane",
        [Wish(key_of(number, grid, 2, 2), grid, (1, 9)), Wish(key_of(number, grid, 3, 3), grid, (1, 2))],
    )
    slide.gate.set()
    with news:
        assert news.wait_for(lambda: len(came) == 3, WAIT)
    loader.stop()
    assert [(key.column, key.row) for key in came] == [(0, 0), (3, 3), (2, 2)]
    assert loader.pending == 0


def test_a_tile_of_two_panes_is_read_once() -> None:
    slide = ArraySlide(random_pyramid(512, 512, 1), tile=Size(256, 256))
    loader, cache, came, news = make(slide, workers=2)
    number = loader.add_slide(slide)
    grid = TileGrid.of(slide, slide.levels[0])
    key = key_of(number, grid, 1, 1)
    loader.want("a", [Wish(key, grid, (0, 0))])
    loader.want("b", [Wish(key, grid, (0, 0))])
    with news:
        assert news.wait_for(lambda: bool(came), WAIT)
    loader.stop()
    assert len(slide.reads) == 1
    tile = cache.get(key)
    assert tile is not None and tile.pixels is not None
    assert np.array_equal(tile.pixels[..., 2::-1], slide.pyramid[0][256:, 256:])


def test_whoever_makes_a_tile_of_one_that_is_being_read_waits_for_it() -> None:
    slide = GatedSlide()
    loader, cache, _, _ = make(slide)
    number = loader.add_slide(slide)
    grid = TileGrid.of(slide, slide.levels[0])
    key, found, begun = key_of(number, grid, 1, 2), [], threading.Event()
    loader.want("pane", [Wish(key, grid, (0, 0))])
    assert slide.entered.wait(WAIT)

    def need() -> None:
        begun.set()
        found.append(stored_tile(cache, number, slide, grid, TileAddress(1, 2)))

    other = threading.Thread(target=need)
    other.start()
    assert begun.wait(WAIT)
    slide.gate.set()
    other.join(WAIT)
    loader.stop()
    assert len(slide.reads) == 1 and found == [cache.get(key)] and found[0] is not None


def test_a_bad_tile_costs_that_tile_alone() -> None:
    slide = ArraySlide(random_pyramid(512, 256, 1), tile=Size(256, 256), name="damaged")
    slide.bad = {(0, (0, 0))}
    grid = TileGrid.of(slide, slide.levels[0])
    bad, good = (read_tile(slide, grid, TileAddress(column, 0)) for column in (0, 1))
    assert bad is not None and bad.pixels is None and bad.error == "damaged cannot be read at (0, 0)."
    assert good is not None and good.pixels is not None


def test_a_removed_slide_leaves_nothing_behind() -> None:
    slide = GatedSlide()
    loader, cache, came, _ = make(slide)
    number = loader.add_slide(slide)
    grid = TileGrid.of(slide, slide.levels[0])
    loader.want("pane", [Wish(key_of(number, grid, column, 0), grid, (1, column)) for column in range(4)])
    assert slide.entered.wait(WAIT)
    loader.remove_slide(number)
    slide.gate.set()
    loader.stop()
    assert came == [] and cache.bytes == 0 and len(slide.reads) == 1


def test_tiles_of_a_slide_that_is_gone_are_not_waited_for() -> None:
    slide = ArraySlide(random_pyramid(512, 256, 1), tile=Size(256, 256))
    loader, _, came, _ = make(slide)
    number = loader.add_slide(slide)
    grid = TileGrid.of(slide, slide.levels[0])
    loader.remove_slide(number)
    loader.want("pane", [Wish(key_of(number, grid, 0, 0), grid, (0, 0))])
    assert loader.pending == 0
    loader.stop()
    assert came == [] and slide.reads == []


def test_the_cache_keeps_to_its_limit_and_never_drops_the_overview() -> None:
    slide = ArraySlide(random_pyramid(2560, 256, 1), tile=Size(256, 256))
    grid = TileGrid.of(slide, slide.levels[0])
    tile_bytes = 256 * 256 * 4
    cache = TileCache(3 * tile_bytes)
    pinned = key_of(1, grid, 0, 0)
    cache.put(pinned, Tile(np.zeros((256, 256, 4), np.uint8)), pinned=True)
    keys = [key_of(1, grid, column, 0) for column in range(1, 6)]
    for key in keys[:3]:
        cache.put(key, Tile(np.zeros((256, 256, 4), np.uint8)))
    assert cache.get(keys[0]) is not None  # just used: the next to go is the second
    cache.put(keys[3], Tile(np.zeros((256, 256, 4), np.uint8)))
    assert [cache.get(key) is not None for key in keys[:4]] == [True, False, True, True]
    assert cache.get(pinned) is not None
    assert cache.bytes == 4 * tile_bytes
