"""The files of a MIRAX slide: Data files, Index.dat and Slidedat.ini (formats: shared fact sheet "MIRAX", 2 to 4).

All numbers are little-endian 32-bit. There is no public specification by the vendor.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Self

DATA_HEADER = 296
PAGE_ITEMS = 128


@dataclass(frozen=True, slots=True)
class Blob:
    """Where something is stored."""

    offset: int
    length: int
    file: int


class DataFiles:
    """Appends blobs to Data0000.dat, Data0001.dat, ... and begins a new file before one gets too long.

    Each key has its own run of files, so that one file per level, or one for everything, are the same thing.
    """

    def __init__(self, folder: Path, slide_id: str, limit: int) -> None:
        self._folder, self._slide_id, self._limit = folder, slide_id, limit
        self._current: dict[object, tuple[int, BinaryIO]] = {}
        self.names: list[str] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for _number, file in self._current.values():
            file.close()

    def append(self, key: object, data: bytes) -> Blob:
        """Store ``data`` in the file that belongs to ``key``."""
        if key not in self._current:
            self._begin(key)
        elif self._current[key][1].tell() + len(data) > self._limit:
            self._current[key][1].close()
            self._begin(key)
        number, file = self._current[key]
        blob = Blob(file.tell(), len(data), number)
        file.write(data)
        return blob

    def _begin(self, key: object) -> None:
        number = len(self.names)
        if number > 999:
            raise ValueError("a MIRAX slide numbers its Data files with three digits; allow longer ones")
        self.names.append(f"Data{number:04}.dat")
        file = (self._folder / self.names[-1]).open("wb")
        file.write(f"01.01{self._slide_id}{number:03}".encode("ascii").ljust(DATA_HEADER, b"0"))
        self._current[key] = number, file


def index_file(slide_id: str, levels: Sequence[Mapping[int, Blob]], empty: int, others: Iterable[Blob]) -> bytes:
    """Contents of Index.dat.

    Args:
        slide_id: 32 characters, as in Slidedat.ini.
        levels: Per zoom level the images by index (row * IMAGENUMBER_X + column), stored in order of the index.
        empty: Number of hierarchical records after the zoom levels that hold nothing.
        others: The non-hierarchical records, in the order of Slidedat.ini.
    """
    others = list(others)
    head = b"01.02" + slide_id.encode("ascii")
    hier_table = len(head) + 8
    cursor = hier_table + 4 * (len(levels) + empty)
    pointers: list[int] = []
    body = bytearray()
    for images in levels:
        pointers.append(cursor + len(body))
        items = [struct.pack("<4i", index, b.offset, b.length, b.file) for index, b in sorted(images.items())]
        _add_record(body, cursor, items)
    pointers += [0] * empty
    other_table = cursor + len(body)
    cursor = other_table + 4 * len(others)
    other_pointers: list[int] = []
    tail = bytearray()
    for blob in others:
        other_pointers.append(cursor + len(tail))
        _add_record(tail, cursor, [struct.pack("<5i", 0, 0, blob.offset, blob.length, blob.file)])
    return b"".join(
        (
            head,
            struct.pack("<2i", hier_table, other_table),
            struct.pack(f"<{len(pointers)}i", *pointers),
            bytes(body),
            struct.pack(f"<{len(other_pointers)}i", *other_pointers),
            bytes(tail),
        )
    )


def _add_record(body: bytearray, base: int, items: Sequence[bytes]) -> None:
    """Append a record and its pages, back to back, since readers follow the order and not the pointers."""
    body += struct.pack("<2i", 0, base + len(body) + 8)
    pages = [items[i : i + PAGE_ITEMS] for i in range(0, len(items), PAGE_ITEMS)] or [[]]
    for page in pages:
        content = b"".join(page)
        following = 0 if page is pages[-1] else base + len(body) + 8 + len(content)
        body += struct.pack("<2i", len(page), following) + content


def settings_file(sections: Mapping[str, Mapping[str, object]]) -> bytes:
    """Contents of Slidedat.ini: UTF-8 with byte order mark, CRLF, as the scanners write it."""
    lines = []
    for section, entries in sections.items():
        lines.append(f"[{section}]")
        lines += [f"{key} = {value}" for key, value in entries.items()]
    return b"\xef\xbb\xbf" + "".join(f"{line}\r\n" for line in lines).encode()
