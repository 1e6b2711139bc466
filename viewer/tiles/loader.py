"""Threads that read the tiles which the panes want now, most wanted first.

A pane states everything that it wants with every change of view; what it no longer names is not read.
So there is no queue to clear: a worker takes the best wanted tile at the moment when it is free.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Protocol

import cv2
import numpy as np

from viewer.slides.slide import Slide, SlideClosedError, SlideError, is_rendered
from viewer.tiles.averaging import read_averaged
from viewer.tiles.cache import Tile, TileCache, TileKey
from viewer.tiles.grid import TileAddress, TileGrid

# The pool of workers is ours; OpenCV's own threads would fight with it for the cores.
cv2.setNumThreads(1)


@dataclass(frozen=True, slots=True)
class Wish:
    """A tile that a pane wants; the smallest ``rank`` is read first."""

    key: TileKey
    grid: TileGrid
    rank: tuple[float, float]
    pinned: bool = False


class TileSource(Protocol):
    """What tiles can be asked of: a slide, or something worked out from slides."""

    def tile(self, grid: TileGrid, address: TileAddress) -> Tile | None:
        """The tile, on whatever thread; one that cannot be had carries the reason; None once its slide is closed."""
        ...


@dataclass(frozen=True, slots=True)
class SlideTiles:
    """A slide as it is."""

    slide: Slide

    def tile(self, grid: TileGrid, address: TileAddress) -> Tile | None:
        """See ``read_tile``."""
        return read_tile(self.slide, grid, address)


class TileLoader:
    """Gets tiles of numbered sources on ``workers`` threads into ``cache``."""

    def __init__(self, cache: TileCache, workers: int, on_tile: Callable[[TileKey], None]) -> None:
        """``on_tile`` is called on a worker's thread after a tile has reached the cache."""
        self._cache = cache
        self._on_tile = on_tile
        self._sources: dict[int, TileSource] = {}
        self._numbers = itertools.count(1)
        self._wishes: dict[Hashable, dict[TileKey, Wish]] = {}
        self._reading: set[TileKey] = set()
        self._wake = threading.Condition()
        self._stopped = False
        self._threads = [
            threading.Thread(target=self._work, name=f"tiles-{number}", daemon=True) for number in range(workers)
        ]
        for thread in self._threads:
            thread.start()

    def add_slide(self, slide: Slide) -> int:
        """The number under which tiles of ``slide`` are asked for."""
        return self.add_source(SlideTiles(slide))

    def add_source(self, source: TileSource) -> int:
        """The number under which tiles of ``source`` are asked for."""
        with self._wake:
            number = next(self._numbers)
            self._sources[number] = source
            return number

    def remove_slide(self, number: int) -> None:
        """Forget a source, its wishes and its tiles; a slide itself is closed by whoever opened it."""
        with self._wake:
            self._sources.pop(number, None)
            for pane, wishes in list(self._wishes.items()):
                self._keep(pane, wishes.values())
        self._cache.forget(number)

    def want(self, pane: Hashable, wishes: Iterable[Wish]) -> None:
        """Replace everything that ``pane`` wants; tiles of sources that are not known (any more) are left out."""
        with self._wake:
            self._keep(pane, wishes)
            self._wake.notify_all()

    def _keep(self, pane: Hashable, wishes: Iterable[Wish]) -> None:
        kept = {wish.key: wish for wish in wishes if wish.key.slide in self._sources}
        if kept:
            self._wishes[pane] = kept
        else:
            self._wishes.pop(pane, None)

    @property
    def pending(self) -> int:
        """Tiles that are wanted and not there yet, those being read included."""
        with self._wake:
            wanted = {key for wishes in self._wishes.values() for key in wishes}
            return len(wanted | self._reading)

    def stop(self) -> None:
        """End the threads; a read that is under way is finished first."""
        with self._wake:
            self._stopped = True
            self._wishes.clear()
            self._wake.notify_all()
        for thread in self._threads:
            thread.join()

    def _next(self) -> tuple[Wish, TileSource] | None:
        with self._wake:
            while not self._stopped:
                waiting = (
                    wish
                    for wishes in self._wishes.values()
                    for wish in wishes.values()
                    if wish.key not in self._reading
                )
                best = min(waiting, key=lambda wish: wish.rank, default=None)
                if best is not None:
                    self._reading.add(best.key)
                    return best, self._sources[best.key.slide]
                self._wake.wait()
            return None

    def _work(self) -> None:
        while (job := self._next()) is not None:
            wish, source = job
            with self._cache.making(wish.key):
                tile = self._cache.get(wish.key) or _tile_of(source, wish)
                with self._wake:
                    self._reading.discard(wish.key)
                    for wishes in self._wishes.values():
                        wishes.pop(wish.key, None)
                    known = wish.key.slide in self._sources
                    if tile is not None and known:
                        self._cache.put(wish.key, tile, pinned=wish.pinned)
            if tile is not None and known:
                self._on_tile(wish.key)


def stored_tile(cache: TileCache, number: int, slide: Slide, grid: TileGrid, address: TileAddress) -> Tile | None:
    """A tile of ``slide``, known as ``number``, from memory or read now and kept, whatever thread may be at it already.

    None once the slide is closed.
    """
    key = TileKey.of(number, grid, address)
    with cache.making(key):
        tile = cache.get(key)
        if tile is None:
            tile = read_tile(slide, grid, address)
            if tile is not None:
                cache.put(key, tile)
        return tile


def _tile_of(source: TileSource, wish: Wish) -> Tile | None:
    try:
        return source.tile(wish.grid, TileAddress(wish.key.column, wish.key.row))
    except Exception as error:  # a defect of a source must cost one tile, never the loader's thread
        return Tile(None, f"A tile of level {wish.grid.level} cannot be made ({error}).")


def read_tile(slide: Slide, grid: TileGrid, address: TileAddress) -> Tile | None:
    """Read one tile for drawing; a tile that cannot be read carries the reason; None once the slide is closed.

    Where the slide's edge cuts a tile of a rendered level, it is read whole and cut afterwards, as converters read it.
    """
    rect, level = grid.pixels(address), slide.levels[grid.level]
    size = (int(rect.width), int(rect.height))
    try:
        if grid.step == 1:
            whole = grid.whole(address) if is_rendered(slide, level) else rect
            region = slide.read(grid.level, grid.location(address), (int(whole.width), int(whole.height)))
            region = region.cut(*rect.slices_of(whole))
        else:
            region = read_averaged(slide, level, grid.location(address), size, grid.step)
    except SlideClosedError:
        return None
    except SlideError as error:
        return Tile(None, str(error))
    except Exception as error:  # a defect of a reader must cost one tile, never the loader's thread
        return Tile(None, f"{slide.name}: a tile of level {grid.level} cannot be read ({error}).")
    pixels = np.empty((*region.rgb.shape[:2], 4), np.uint8)
    cv2.cvtColor(region.rgb, cv2.COLOR_RGB2BGRA, dst=pixels)
    return Tile(pixels, scanned=region.scanned)
