"""A TIFF as its bytes say, read without any library: what stands where, and whether anything stands beside it.

Classic TIFF by TIFF 6.0 (Adobe 1992), section 2; BigTIFF by Adobe's Tag Structure of version 43.
"""

from __future__ import annotations

import contextlib
import mmap
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Size
from viewer.slides.slide import SlideError

WIDTH, HEIGHT, COMPRESSION, PHOTOMETRIC, PREDICTOR = 256, 257, 259, 262, 317
TILE_WIDTH, TILE_HEIGHT, TILE_OFFSETS, TILE_BYTES = 322, 323, 324, 325
STRIP_OFFSETS, STRIP_BYTES = 273, 279
SUB_IFDS, JPEG_TABLES, SUBSAMPLING, ICC = 330, 347, 530, 34675
EXIF_IFD = 34665
JPEG, LZW, DEFLATE, OLD_DEFLATE, ZSTD = 7, 5, 8, 32946, 50000
JPEG_2000 = (33003, 33005, 34712)
"""Values of Compression: Aperio's two, and the usual one."""
_TYPES = {1: "u1", 2: "u1", 3: "u2", 4: "u4", 5: "u4", 6: "i1", 7: "u1", 8: "i2", 9: "i4", 10: "i4", 11: "f4", 12: "f8"}
_TYPES |= {13: "u4", 16: "u8", 17: "i8", 18: "u8"}
"""As numpy reads them; of rationals, whose values are two numbers each, one of them."""
_RATIONAL = (5, 10)
_MOST_IFDS = 10_000
Buffer = bytes | mmap.mmap


@dataclass(frozen=True, slots=True)
class Entry:
    """One tag: where its values stand, and as what."""

    tag: int
    kind: int
    """Type of the values, 1 to 13 or 16 to 18."""
    count: int
    at: int
    """Byte of the file at which the values begin."""
    size: int
    """Bytes of all values."""


@dataclass(frozen=True, slots=True)
class Span:
    """Bytes ``start`` to ``stop`` (exclusive) of a file, and what they are."""

    start: int
    stop: int
    what: str


@dataclass(frozen=True, slots=True)
class Ifd:
    """One image file directory."""

    at: int
    size: int
    entries: Mapping[int, Entry]
    parent: int | None
    """Index of the directory that names it in a tag; None of one in the chain."""
    kind: int = 0
    """The tag that names it."""


class TiffBytes:
    """All directories of a TIFF, in the order of the chain, each followed by those that it names."""

    def __init__(self, data: Buffer, name: str) -> None:
        """Read the directories.

        Args:
            data: The whole file.
            name: Of the file, for sentences.

        Raises:
            SlideError: It is no TIFF, or its directories are damaged.
        """
        self.data, self.name = data, name
        self._tiles: dict[int, tuple[NDArray[np.int64], NDArray[np.int64]]] = {}
        order = {b"II": "<", b"MM": ">"}.get(bytes(data[:2]))
        if order is None or len(data) < 8:
            raise SlideError(f"{name} is no TIFF: it does not begin as one.")
        self._order = order
        try:
            version = self._number("H", 2)
            self.is_big = version == 43
            if version not in (42, 43) or (self.is_big and self._number("I", 4) != 8):
                raise SlideError(f"{name} is no TIFF: its version is {version}.")
            self.header = 16 if self.is_big else 8
            self.ifds = tuple(self._directories(self._number(*(("Q", 8) if self.is_big else ("I", 4)))))
        except struct.error as error:
            raise SlideError(f"{name} is cut off: a directory points behind its end.") from error

    def _number(self, kind: str, at: int) -> int:
        (value,) = struct.unpack_from(self._order + kind, self.data, at)
        return int(value)

    def _directories(self, first: int) -> Iterator[Ifd]:
        wanted: list[tuple[int, int | None, int, bool]] = [(first, None, 0, True)]
        seen: set[int] = set()
        count = 0
        while wanted:
            at, parent, kind, chained = wanted.pop(0)
            if not at:
                continue
            if at in seen or len(seen) >= _MOST_IFDS:
                raise SlideError(f"{self.name} is damaged: its directories point to each other in a circle.")
            seen.add(at)
            ifd, following = self._directory(at, parent, kind)
            own: list[tuple[int, int | None, int, bool]] = [
                (int(offset), count, tag, False)
                for tag in (SUB_IFDS, EXIF_IFD)
                if tag in ifd.entries
                for offset in self.numbers(ifd.entries[tag])
            ]
            if following and not chained:
                own.append((following, parent, kind, False))
            wanted = [*own, *([(following, None, 0, True)] if following and chained else []), *wanted]
            count += 1
            yield ifd

    def _directory(self, at: int, parent: int | None, kind: int) -> tuple[Ifd, int]:
        big = self.is_big
        count = self._number("Q" if big else "H", at)
        head, width, inline, link = (8, 20, 8, "Q") if big else (2, 12, 4, "I")
        size = head + count * width + (8 if big else 4)
        if at + size > len(self.data):
            raise SlideError(f"{self.name} is cut off: the directory at byte {at} reaches behind its end.")
        entries = {}
        for index in range(count):
            here = at + head + index * width
            tag, form = self._number("H", here), self._number("H", here + 2)
            number = self._number(link, here + 4)
            length = number * np.dtype(self._dtype(form)).itemsize * (2 if form in _RATIONAL else 1)
            place = here + (12 if big else 8)
            if length > inline:
                place = self._number(link, place)
            if place + length > len(self.data):
                raise SlideError(f"{self.name} is cut off: tag {tag} at byte {here} points behind its end.")
            if tag in entries:
                raise SlideError(f"{self.name} is damaged: the directory at byte {at} holds tag {tag} twice.")
            entries[tag] = Entry(tag, form, number, place, length)
        return Ifd(at, size, entries, parent, kind), self._number(link, at + size - (8 if big else 4))

    def _dtype(self, kind: int) -> str:
        if kind not in _TYPES:
            raise SlideError(f"{self.name} is damaged: there is no type {kind} of a tag.")
        return self._order + _TYPES[kind]

    def raw(self, entry: Entry) -> bytes:
        """The bytes of the values."""
        return bytes(self.data[entry.at : entry.at + entry.size])

    def numbers(self, entry: Entry) -> NDArray[np.generic]:
        """The values as numbers; of a rational numerator and denominator in turn."""
        return np.frombuffer(self.raw(entry), self._dtype(entry.kind))

    def number(self, ifd: Ifd, tag: int, default: int = 0) -> int:
        """The first value of a tag; ``default`` where it is not there."""
        entry = ifd.entries.get(tag)
        return int(self.numbers(entry)[0]) if entry is not None and entry.count else default

    def size(self, ifd: Ifd) -> Size:
        """Width and height of the picture in pixels."""
        return Size(self.number(ifd, WIDTH), self.number(ifd, HEIGHT))

    def tile_size(self, ifd: Ifd) -> Size | None:
        """Of a tile; None where the picture is not tiled."""
        found = Size(self.number(ifd, TILE_WIDTH), self.number(ifd, TILE_HEIGHT))
        return found if found.area and TILE_OFFSETS in ifd.entries else None

    def tiles(self, ifd: Ifd) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Where each tile (strip) begins and how many bytes it has; 0 of one that is not stored.

        Raises:
            SlideError: There are more places than sizes, or the other way round, or they lie behind the file's end.
        """
        if ifd.at not in self._tiles:
            self._tiles[ifd.at] = self._places(ifd)
        return self._tiles[ifd.at]

    def _places(self, ifd: Ifd) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        tags = (TILE_OFFSETS, TILE_BYTES) if TILE_OFFSETS in ifd.entries else (STRIP_OFFSETS, STRIP_BYTES)
        if not all(tag in ifd.entries for tag in tags):
            return np.zeros(0, np.int64), np.zeros(0, np.int64)
        starts, lengths = (self.numbers(ifd.entries[tag]).astype(np.int64) for tag in tags)
        if len(starts) != len(lengths) or (len(starts) and int((starts + lengths).max()) > len(self.data)):
            raise SlideError(f"{self.name} is damaged: the tiles of the directory at byte {ifd.at} lie outside of it.")
        return starts, lengths

    def tile(self, ifd: Ifd, index: int) -> bytes:
        """The stored bytes of a tile; empty where there are none."""
        starts, lengths = self.tiles(ifd)
        if index >= len(starts):
            return b""
        return bytes(self.data[int(starts[index]) : int(starts[index] + lengths[index])])

    def spans(self) -> Iterator[Span]:
        """Everything that a reader of TIFF can find: header, directories, values and tiles."""
        yield Span(0, self.header, "header")
        for number, ifd in enumerate(self.ifds):
            yield Span(ifd.at, ifd.at + ifd.size, f"directory {number}")
            inline = 8 if self.is_big else 4
            for entry in ifd.entries.values():
                if entry.size > inline:
                    yield Span(entry.at, entry.at + entry.size, f"tag {entry.tag} of directory {number}")
            starts, lengths = self.tiles(ifd)
            for start, length in zip(starts.tolist(), lengths.tolist(), strict=True):
                if length:
                    yield Span(start, start + length, f"tile of directory {number}")


def gaps(spans: Iterator[Span], size: int) -> Iterator[tuple[int, int]]:
    """Start and end (exclusive) of all bytes of a file of ``size`` bytes that lie in no span."""
    reached = 0
    for span in sorted(spans, key=lambda one: one.start):
        if span.start > reached:
            yield reached, span.start
        reached = max(reached, span.stop)
    if reached < size:
        yield reached, size


@contextlib.contextmanager
def opened_bytes(path: Path) -> Iterator[Buffer]:
    """The bytes of a file, mapped while the block runs.

    Raises:
        SlideError: It cannot be read.
    """
    with contextlib.ExitStack() as opened:
        try:
            file = opened.enter_context(path.open("rb"))
            empty = not path.stat().st_size
            data = b"" if empty else opened.enter_context(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        except OSError as error:
            raise SlideError(f"{path.name} cannot be read: {error.strerror or error}.") from error
        yield data
