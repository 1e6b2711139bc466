"""TIFF and BigTIFF, put together byte by byte: a header, tiles, directories and their values, and nothing else.

Classic TIFF by TIFF 6.0 (Adobe 1992), section 2 and 15; SubIFDs by Adobe's TIFF Technical Note 1; BigTIFF by the
layout that libtiff documents (version 43).
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import BinaryIO

CLASSIC_LIMIT = 2**32
"""Bytes from which on offsets of 32 bits do not reach."""
_HEADER = 16
"""Bytes of a BigTIFF's; a classic one's 8 are followed by zeros, as only the end shows which it has to be."""
_SHORT, _LONG, _RATIONAL, _ASCII, _UNDEFINED, _IFD, _LONG8, _IFD8 = 3, 4, 5, 2, 7, 13, 16, 18
_SIZES = {_SHORT: 2, _LONG: 4, _RATIONAL: 8, _ASCII: 1, _UNDEFINED: 1, _IFD: 4, _LONG8: 8, _IFD8: 8}
TILE_OFFSETS, TILE_BYTES, SUB_IFDS = 324, 325, 330
_MOST = 2**32 - 1


@dataclass(frozen=True, slots=True)
class Value:
    """What one tag holds: its type, how many, and the little-endian bytes."""

    kind: int
    count: int
    data: bytes


def shorts(*values: int) -> Value:
    """Whole numbers up to 65 535."""
    return Value(_SHORT, len(values), struct.pack(f"<{len(values)}H", *values))


def long(value: int) -> Value:
    """A whole number of 32 bits."""
    return Value(_LONG, 1, struct.pack("<I", value))


def rational(value: float) -> Value:
    """A positive number as the quotient of two whole ones, as near as 32 bits allow."""
    near = Fraction(value).limit_denominator(min(_MOST, max(1, int(_MOST / max(value, 1.0)))))
    return Value(_RATIONAL, 1, struct.pack("<II", near.numerator, near.denominator))


def text(value: str) -> Value:
    """UTF-8, with the zero at its end."""
    data = value.encode() + b"\0"
    return Value(_ASCII, len(data), data)


def undefined(data: bytes) -> Value:
    """Bytes that have a format of their own."""
    return Value(_UNDEFINED, len(data), data)


@dataclass(frozen=True, slots=True)
class Directory:
    """One picture: its tags, but for those of its tiles, and where these are."""

    tags: dict[int, Value]
    offsets: array[int]
    """Of the tiles in the file, row by row; 0 with 0 bytes where one is missing."""
    sizes: array[int]

    @staticmethod
    def of(tiles: int) -> Directory:
        """One that has so many tiles, of which none is there yet, and no tags."""
        return Directory({}, array("Q", bytes(8 * tiles)), array("Q", bytes(8 * tiles)))

    def entries(self, big: bool, below: Sequence[int]) -> list[tuple[int, Value]]:
        """All tags in rising order; ``below`` are the places of the directories below this one."""
        wide, code = (_LONG8, "Q") if big else (_LONG, "I")
        all_tags = dict(self.tags)
        all_tags[TILE_OFFSETS] = Value(wide, len(self.offsets), _numbers(self.offsets, code))
        all_tags[TILE_BYTES] = Value(_LONG, len(self.sizes), _numbers(self.sizes, "I"))
        if below:
            kind = _IFD8 if big else _IFD
            all_tags[SUB_IFDS] = Value(kind, len(below), struct.pack(f"<{len(below)}{code}", *below))
        return sorted(all_tags.items())


def _numbers(values: array[int], code: str) -> bytes:
    return struct.pack(f"<{len(values)}{code}", *values)


class TiffFile:
    """A TIFF in the making: tiles first, directories at the end."""

    def __init__(self, file: BinaryIO, classic_limit: int = CLASSIC_LIMIT) -> None:
        """``file`` is new and empty. From ``classic_limit`` bytes on it becomes a BigTIFF."""
        self._file, self._limit = file, classic_limit
        file.write(bytes(_HEADER))
        self._end = _HEADER

    def add(self, directory: Directory, index: int, tile: bytes) -> None:
        """Write a tile of a directory; none at all where ``tile`` is empty."""
        directory.offsets[index] = self._end if tile else 0
        directory.sizes[index] = len(tile)
        self._file.write(tile)
        self._end += len(tile)

    def finish(self, directories: Sequence[Directory], nested: bool) -> bool:
        """Write the directories, one after the other or, ``nested``, all others below the first, and the header.

        Returns:
            Whether it had to be a BigTIFF.
        """
        self._file.write(bytes(self._end % 2))  # a directory begins at an even byte
        start = self._end + self._end % 2
        below = (len(directories) - 1) * nested
        big = start >= self._limit or start + len(_blocks(directories, start, below, False)) >= self._limit
        self._file.write(_blocks(directories, start, below, big))
        self._file.seek(0)
        head = struct.pack("<2sHHHQ", b"II", 43, 8, 0, start) if big else struct.pack("<2sHI", b"II", 42, start)
        self._file.write(head)
        return big


def _blocks(directories: Sequence[Directory], start: int, below: int, big: bool) -> bytes:
    """All directories from byte ``start`` on; ``below`` is how many of them hang below the first."""
    counts = [below, *[0] * (len(directories) - 1)]
    places, at = list[int](), start
    for one, count in zip(directories, counts, strict=True):
        places.append(at)
        at += len(_block(one.entries(big, [0] * count), 0, 0, big))
    blocks = b""
    for number, one in enumerate(directories):
        following = 0 if below or number + 1 == len(directories) else places[number + 1]
        blocks += _block(one.entries(big, places[1:] if counts[number] else []), places[number], following, big)
    return blocks


def _block(entries: Sequence[tuple[int, Value]], place: int, following: int, big: bool) -> bytes:
    """A directory and, behind it, those of its values that have no room in it, each at an even byte."""
    count, entry, offset = ("<Q", "<HHQ", "<Q") if big else ("<H", "<HHI", "<I")
    inline = struct.calcsize(offset)
    length = struct.calcsize(count) + len(entries) * (struct.calcsize(entry) + inline) + inline
    head, behind = struct.pack(count, len(entries)), bytearray()
    for tag, value in entries:
        head += struct.pack(entry, tag, value.kind, value.count)
        if len(value.data) <= inline:
            head += value.data.ljust(inline, b"\0")
            continue
        head += struct.pack(offset, place + length + len(behind))
        behind += value.data + bytes(len(value.data) % 2)
    return head + struct.pack(offset, following) + bytes(behind)
