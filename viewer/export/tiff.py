"""Pyramidal TIFF and OME-TIFF of a slide with what was drawn out of it filled.

Where the slide is a tiled TIFF itself, tiles that nothing is hidden of are passed on as they are stored, undecoded.
"""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from viewer.conversion.settings import Pyramid
from viewer.export.icc import exported_profile
from viewer.export.jpeg_tiles import jpeg_head
from viewer.export.masked import MaskedLevel
from viewer.export.settings import ExportSettings, Format, TiffCompression
from viewer.export.strips import WORKERS, threads
from viewer.export.tiff_file import CLASSIC_LIMIT, Directory, TiffFile
from viewer.export.tiff_halved import halved_tiles
from viewer.export.tiff_source import StoredLevel, StoredTiles, is_plain_tiff
from viewer.export.tiff_tags import picture_tags
from viewer.export.tile_codings import NewJpeg, StoredJpeg, TileCoding, new_coding, padded
from viewer.geometry import Rect, Size
from viewer.jobs.job import Progress
from viewer.slides.slide import RgbArray, Slide

_WAITING = 4 * WORKERS
"""Tiles in memory at once, at most."""
_BLOCK = 16
"""Pixels a side of the largest block that JPEG codes together (ITU-T T.81 A.2.3)."""
_WRITE_BUFFER = 2**20


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


@dataclass(frozen=True, slots=True)
class TiffReport:
    """What was written."""

    levels: tuple[LevelTiles, ...]
    big: bool
    """Whether it is a BigTIFF."""
    profile: str
    """What became of the slide's colour profile, as a sentence."""


def write_tiff(
    slide: Slide,
    levels: Sequence[MaskedLevel],
    settings: ExportSettings,
    path: Path,
    progress: Progress,
    classic_limit: int = CLASSIC_LIMIT,
) -> TiffReport:
    """Write ``levels`` of ``slide``, finest first, into the new file ``path``.

    Raises:
        SlideError: A part of the slide cannot be decoded.
        OSError: The file cannot be written, or the slide's not be read.
        Cancelled: Somebody asked for the end.
    """
    profile, kept = exported_profile(slide, settings)
    with contextlib.ExitStack() as held:
        stored = held.enter_context(StoredTiles(slide.path)) if _may_copy(slide, settings) else None
        pool = held.enter_context(threads())
        file = held.enter_context(path.open("xb", _WRITE_BUFFER))
        writers = [_LevelWriter(one, stored, settings) for one in levels]
        for number, writer in enumerate(writers):
            writer.directory.tags.update(
                picture_tags(writer.level, writer.tile, writer.coding, number, settings.format, profile)
            )
        tiff, total = TiffFile(file, classic_limit), sum(writer.hit.size for writer in writers)
        pieces = _pieces(writers, settings, progress)
        for done, (writer, index, tile) in enumerate(_in_order(pieces, pool), 1):
            tiff.add(writer.directory, index, tile)
            progress.tick(done, total, f"Writing level {writer.counts.level}", "tiles")
        big = tiff.finish([writer.directory for writer in writers], settings.format is Format.OME_TIFF)
    return TiffReport(tuple(writer.counts for writer in writers), big, kept)


def _may_copy(slide: Slide, settings: ExportSettings) -> bool:
    return settings.compression is TiffCompression.AUTO and is_plain_tiff(slide)


def _pieces(writers: Sequence[_LevelWriter], settings: ExportSettings, progress: Progress) -> Iterator[_Piece]:
    """All tiles: level by level, or from the finest up where the others are made of it."""
    if settings.pyramid is Pyramid.REBUILT and not any(writer.copies for writer in writers):
        levels = [writer.level for writer in writers]
        for number, index, make in halved_tiles(levels, writers[0].tile, [writer.packed for writer in writers]):
            progress.check()
            writers[number].counts.encoded += 1
            yield writers[number], index, make
        return
    for writer in writers:
        for index, tile in enumerate(writer.tiles(progress)):
            yield writer, index, tile


def _in_order(pieces: Iterator[_Piece], pool: ThreadPoolExecutor) -> Iterator[tuple[_LevelWriter, int, bytes]]:
    """Tiles as they come, those that have to be made made by threads; few wait at a time."""
    waiting: deque[tuple[_LevelWriter, int, bytes | Future[bytes]]] = deque()
    for writer, index, tile in pieces:
        if isinstance(tile, bytes) and not waiting:
            yield writer, index, tile
            continue
        waiting.append((writer, index, tile if isinstance(tile, bytes) else pool.submit(tile)))
        if len(waiting) > _WAITING:
            yield _made(*waiting.popleft())
    while waiting:
        yield _made(*waiting.popleft())


def _made(writer: _LevelWriter, index: int, tile: bytes | Future[bytes]) -> tuple[_LevelWriter, int, bytes]:
    return writer, index, tile if isinstance(tile, bytes) else tile.result()


class _LevelWriter:
    """The tiles of one level."""

    def __init__(self, level: MaskedLevel, stored: StoredTiles | None, settings: ExportSettings) -> None:
        self.level, self._file = level, stored
        self._stored: StoredLevel | None = None if stored is None else stored.level(level.level)
        self.coding: TileCoding = new_coding(settings) if self._stored is None else self._stored.coding
        self.tile = Size(settings.tile, settings.tile) if self._stored is None else self._stored.tile
        self.hit, self.counts = _hit(level, self.tile), LevelTiles(level.level_index)
        self.directory = Directory.of(self.hit.size)

    @property
    def copies(self) -> bool:
        """Whether tiles are passed on as they are stored."""
        return self._stored is not None

    def tiles(self, progress: Progress) -> Iterator[bytes | Callable[[], bytes]]:
        """Every tile, row by row: as it is written, or how it is to be made."""
        columns = self.hit.shape[1]
        for index, hit in enumerate(self.hit.ravel().tolist()):
            progress.check()
            if self._stored is not None:
                yield self._passed_on(index, hit, columns)
            else:
                self.counts.encoded += 1
                yield self._anew(self._rect(index, columns))

    def _rect(self, index: int, columns: int) -> Rect:
        row, column = divmod(index, columns)
        whole = Rect(column * self.tile.width, row * self.tile.height, *self.tile)
        return whole.intersected(Rect(0, 0, *self.level.size))

    def _passed_on(self, index: int, hit: bool, columns: int) -> bytes | Callable[[], bytes]:
        assert self._stored is not None and self._file is not None
        tile = self._file.read(self._stored, index)
        if not hit:
            if not self._stored.counts[index]:
                self.counts.missing += 1
                return b""
            cleaned = self._stored.cleaned(tile)
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
        if not self._stored.counts[index]:
            return lambda: self._unstored(rect)
        coding = self._stored.coding
        return (lambda: self._refilled(coding, tile, rect)) if isinstance(coding, StoredJpeg) else self._anew(rect)

    @cached_property
    def _fill(self) -> bytes:
        filled = np.empty((self.tile.height, self.tile.width, 3), np.uint8)
        filled[:] = self.level.fill
        return self.coding.encoded(filled)

    def _hidden(self, rect: Rect) -> NDArray[np.bool_]:
        return self.level.mask.pixels(int(rect.x), int(rect.y), int(rect.width), int(rect.height))

    def _unstored(self, rect: Rect) -> bytes:
        """Of a tile that is not there a part is hidden: the rest of it is background, as readers show it."""
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


_Piece = tuple[_LevelWriter, int, bytes | Callable[[], bytes]]
"""A tile of a level and its number in it: as it is written, or how it is made."""


def _hit(level: MaskedLevel, tile: Size) -> NDArray[np.bool_]:
    """Which tiles have hidden pixels: shape (rows, columns)."""
    found = np.zeros((-(-level.size.height // tile.height), -(-level.size.width // tile.width)), np.bool_)
    for rect in level.mask.rects():
        rows = slice(int(rect.y) // tile.height, -(-int(rect.bottom) // tile.height))
        found[rows, int(rect.x) // tile.width : -(-int(rect.right) // tile.width)] = True
    return found


def _whole_blocks(hidden: NDArray[np.bool_]) -> NDArray[np.bool_]:
    height, width = hidden.shape
    blocks = np.pad(hidden, ((0, -height % _BLOCK), (0, -width % _BLOCK)))
    blocks = blocks.reshape(-(-height // _BLOCK), _BLOCK, -1, _BLOCK).any(axis=(1, 3))
    return blocks.repeat(_BLOCK, 0).repeat(_BLOCK, 1)[:height, :width]
