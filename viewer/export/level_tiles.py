"""The tiles of a level as an export writes them: passed on as they are stored, or encoded anew."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from viewer.export.jpeg_tiles import jpeg_head
from viewer.export.masked import MaskedLevel
from viewer.export.strips import WORKERS
from viewer.export.tiff_halved import halved_tiles
from viewer.export.tiff_source import StoredLevel, StoredTiles
from viewer.export.tile_codings import NewJpeg, StoredJpeg, TileEncoder, padded
from viewer.geometry import Rect, Size
from viewer.jobs.job import Progress
from viewer.slides.slide import RgbArray

_WAITING = 4 * WORKERS
"""Tiles in memory at once, at most."""
_BLOCK = 16
"""Pixels a side of the largest block that JPEG codes together (ITU-T T.81 A.2.3)."""


@dataclass(slots=True)
class LevelTiles:
    """What became of the tiles of one level."""

    level: int
    """Its index in the slide."""
    copied: int = 0
    """Byte by byte as stored."""
    cleaned: int = 0
    """As stored but for comments, foreign segments or bytes behind the end, which went."""
    encoded: int = 0
    """Encoded anew, or pure fill."""
    missing: int = 0
    """Not stored in the slide either."""


Tile = bytes | Callable[[], bytes]
"""As it is written, or how it is made, by any thread."""


class TileMaker:
    """Makes the tiles of one level."""

    def __init__(
        self,
        level: MaskedLevel,
        coding: TileEncoder,
        tile: Size,
        stored: tuple[StoredTiles, StoredLevel] | None = None,
        every: bool = False,
    ) -> None:
        """Get ready.

        Args:
            level: What is shown.
            coding: How tiles are encoded that are not passed on.
            tile: How large they are.
            stored: Those that are passed on, in ``coding`` and of that size; None for none.
            every: Whether a tile that the slide does not store is background; else it is empty.
        """
        self.level, self.coding, self.tile = level, coding, tile
        self._stored, self._every = stored, every
        self.hit, self.counts = level.mask.tiles(tile), LevelTiles(level.level_index)

    @property
    def copies(self) -> bool:
        """Whether tiles are passed on as they are stored."""
        return self._stored is not None

    def tiles(self, progress: Progress) -> Iterator[Tile]:
        """Every tile, row by row."""
        for index in range(self.hit.size):
            progress.check()
            yield self.piece(index)

    def piece(self, index: int) -> Tile:
        """One tile, counted row by row."""
        columns = self.hit.shape[1]
        if self._stored is not None:
            return self._passed_on(*self._stored, index, bool(self.hit.flat[index]), columns)
        self.counts.encoded += 1
        return self._anew(self._rect(index, columns))

    @property
    def stored_bytes(self) -> NDArray[np.int64] | None:
        """How many each tile takes in the slide's file, row by row; None where all are encoded anew."""
        return None if self._stored is None else np.asarray(self._stored[1].counts, np.int64)

    def _rect(self, index: int, columns: int) -> Rect:
        row, column = divmod(index, columns)
        whole = Rect(column * self.tile.width, row * self.tile.height, *self.tile)
        return whole.intersected(Rect(0, 0, *self.level.size))

    def _passed_on(self, file: StoredTiles, stored: StoredLevel, index: int, hit: bool, columns: int) -> Tile:
        tile = file.read(stored, index)
        if not hit and (stored.counts[index] or not self._every):
            if not stored.counts[index]:
                self.counts.missing += 1
                return b""
            cleaned = stored.cleaned(tile)
            if cleaned is not None:
                if cleaned is tile or cleaned == tile:
                    self.counts.copied += 1
                else:
                    self.counts.cleaned += 1
                return cleaned
        self.counts.encoded += 1
        rect = self._rect(index, columns)
        if hit and self.level.mask.covers(rect):
            return self._fill
        if not stored.counts[index]:
            return lambda: self._unstored(rect)
        coding = stored.coding
        return (lambda: self._refilled(coding, tile, rect)) if isinstance(coding, StoredJpeg) else self._anew(rect)

    @cached_property
    def _fill(self) -> bytes:
        filled = np.empty((self.tile.height, self.tile.width, 3), np.uint8)
        filled[:] = self.level.fill
        return self.coding.encoded(filled)

    def _hidden(self, rect: Rect) -> NDArray[np.bool_]:
        return self.level.mask.pixels(int(rect.x), int(rect.y), int(rect.width), int(rect.height))

    def _unstored(self, rect: Rect) -> bytes:
        """A tile that is not there: background, as readers show it, but for what is hidden."""
        shown = np.empty((int(rect.height), int(rect.width), 3), np.uint8)
        shown[:] = self.level.slide.background
        shown[self._hidden(rect)] = self.level.fill
        return self.coding.encoded(padded(shown, self.tile))

    def _refilled(self, coding: StoredJpeg, tile: bytes, rect: Rect) -> bytes:
        """In the stored components where that can be, so that nothing else of the tile changes."""
        head = jpeg_head(tile, coding.tables)
        if head is not None and head.size == tuple(self.tile):
            inside = Size(int(rect.width), int(rect.height))
            found = coding.refilled(tile, head, inside, self._hidden(rect), self.level.fill)
            if found is not None:
                return found
        return self._anew(rect)()

    def _anew(self, rect: Rect) -> Callable[[], bytes]:
        """The tile as the slide's reader shows it."""

        def made() -> bytes:
            if self.level.mask.covers(rect):
                return self._fill
            return self.packed(rect, self.level.read(int(rect.x), int(rect.y), int(rect.width), int(rect.height)))

        return made

    def packed(self, rect: Rect, shown: RgbArray) -> bytes:
        """A tile of pixels of which hidden ones are filled, encoded; ``shown`` may be changed."""
        if isinstance(self.coding, NewJpeg) and self.level.mask.meets(rect):
            # Blocks of the slide's own tiles need not be those of ours: a block with hidden pixels is all hidden.
            shown[_whole_blocks(self._hidden(rect))] = self.level.fill
        return self.coding.encoded(padded(shown, self.tile))


Piece = tuple[int, int, Tile]
"""The number of a level, that of a tile in it, and the tile."""


class Tiled(Protocol):
    """Something that has tiles."""

    def tiles(self, progress: Progress) -> Iterator[Tile]:
        """All of them, row by row; ``progress`` is asked whether to stop."""
        ...


def level_by_level(levels: Sequence[Tiled], progress: Progress) -> Iterator[Piece]:
    """All tiles of all levels."""
    for number, level in enumerate(levels):
        for index, tile in enumerate(level.tiles(progress)):
            yield number, index, tile


def made_of_finest(makers: Sequence[TileMaker], progress: Progress, by_rows: bool = False) -> Iterator[Piece]:
    """All tiles, coarser levels being made of the finest one; see ``halved_tiles``.

    Raises:
        SlideError: A level is not half as fine as the one before.
    """
    levels, packs = [maker.level for maker in makers], [maker.packed for maker in makers]
    for number, index, make in halved_tiles(levels, makers[0].tile, packs, by_rows):
        progress.check()
        makers[number].counts.encoded += 1
        yield number, index, make


def in_order(pieces: Iterator[Piece], pool: ThreadPoolExecutor) -> Iterator[tuple[int, int, bytes]]:
    """Tiles as they come, those that have to be made made by threads; few wait at a time."""
    waiting: deque[tuple[int, int, bytes | Future[bytes]]] = deque()
    for number, index, tile in pieces:
        if isinstance(tile, bytes) and not waiting:
            yield number, index, tile
            continue
        waiting.append((number, index, tile if isinstance(tile, bytes) else pool.submit(tile)))
        if len(waiting) > _WAITING:
            yield _made(*waiting.popleft())
    while waiting:
        yield _made(*waiting.popleft())


def _made(number: int, index: int, tile: bytes | Future[bytes]) -> tuple[int, int, bytes]:
    return number, index, tile if isinstance(tile, bytes) else tile.result()


def _whole_blocks(hidden: NDArray[np.bool_]) -> NDArray[np.bool_]:
    height, width = hidden.shape
    blocks = np.pad(hidden, ((0, -height % _BLOCK), (0, -width % _BLOCK)))
    blocks = blocks.reshape(-(-height // _BLOCK), _BLOCK, -1, _BLOCK).any(axis=(1, 3))
    return blocks.repeat(_BLOCK, 0).repeat(_BLOCK, 1)[:height, :width]
