"""Stored tiles of the original, and what it means that a frame equals one."""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import numpy as np

from viewer.conversion.verify.stored_pieces import StoredPieces
from viewer.geometry import Size
from viewer.slides.slide import RgbArray, SlideError

if TYPE_CHECKING:
    from tifffile import TiffFile, TiffPage

EQUAL = (
    "A JPEG frame equals a stored tile if its frame header, restart interval, scan header and all compressed data are "
    "the same bytes, and every quantisation and Huffman table that it decodes with is the same; where those tables "
    "stand, the marker that names the colour space, the names of components, comments and a byte that fills up an odd "
    "length do not count. Any other frame equals it if all bytes are the same, but for that filling byte."
)
_QUANTISATION, _HUFFMAN, _RESTART, _SCAN = 0xDB, 0xC4, 0xDD, 0xDA
_FRAMES = frozenset((*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)))


class StoredTiles:
    """The tiles of a TIFF as tifffile finds them; ``tile`` may be called by any thread."""

    def __init__(self, path: Path) -> None:
        """Open ``path``.

        Raises:
            OSError, tifffile.TiffFileError: It is no TIFF that can be read.
        """
        import tifffile

        self._lock = threading.Lock()
        self._tiff: TiffFile = tifffile.TiffFile(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._tiff.close()

    def has(self, size: Size, tile_size: Size) -> bool:
        """Whether there is a level of that size, cut into tiles of that size."""
        page = self._page(size)
        return page is not None and (page.tilewidth, page.tilelength) == tuple(tile_size)

    def tile(self, size: Size, index: int) -> tuple[bytes, bytes]:
        """Bytes of a tile of the level of ``size``, and the JPEG tables kept apart (tag 347); empty where none."""
        page = self._page(size)
        if page is None or index >= len(page.dataoffsets):
            return b"", b""
        return self._bytes(page, index), bytes(page.jpegtables or b"")

    def pixels(self, size: Size, index: int) -> RgbArray:
        """What a tile of the level of ``size`` decodes to by itself, whole.

        Raises:
            SlideError: There is no such tile, or it cannot be decoded.
        """
        page, (data, tables) = self._page(size), self.tile(size, index)
        try:
            if page is None or not data:
                raise ValueError("there is none")
            decoded = page.decode(data, index, jpegtables=tables or None)[0]
            if decoded is None:
                raise ValueError("it is empty")
        except Exception as error:  # every codec behind tifffile has errors of its own
            raise SlideError(f"Stored tile {index + 1} cannot be decoded: {error}.") from error
        return np.ascontiguousarray(decoded[0], np.uint8)

    def pieces(self, size: Size) -> StoredPieces | None:
        """The level of ``size`` as pieces of JPEG that tiles can be cut out of; None where it is stored otherwise."""
        page = self._page(size, tiled=False)
        if page is None:
            return None
        with contextlib.suppress(ValueError):
            return StoredPieces(page, lambda index: self._bytes(page, index))
        return None

    def _bytes(self, page: TiffPage, index: int) -> bytes:
        with self._lock:
            self._tiff.filehandle.seek(page.dataoffsets[index])
            return bytes(self._tiff.filehandle.read(page.databytecounts[index]))

    def _page(self, size: Size, *, tiled: bool = True) -> TiffPage | None:
        """The first of that size, also among the levels that OME-TIFF keeps below a page."""
        import tifffile

        with self._lock:
            for page in self._tiff.pages:
                for one in (page, *(page.pages or ())) if isinstance(page, tifffile.TiffPage) else ():
                    if (
                        isinstance(one, tifffile.TiffPage)
                        and (one.is_tiled or not tiled)
                        and (one.imagewidth, one.imagelength) == tuple(size)
                    ):
                        return one
        return None


def is_equal(frame: bytes, tile: bytes, tables: bytes) -> bool:
    """Whether a frame is a stored tile with the tables kept apart, as ``EQUAL`` says."""
    if tile[:2] != b"\xff\xd8":
        return frame in (tile, tile + b"\0")
    parts = _parts(tables, {}), _parts(frame, {})
    return _parts(tile, parts[0][0]) == parts[1]


def _parts(stream: bytes, tables: dict[tuple[int, int], bytes]) -> tuple[dict[tuple[int, int], bytes], list[bytes]]:
    """The tables of a JPEG on top of ``tables``, by kind and number, and everything else that decides its pixels."""
    held_tables, rest = dict(tables), list[bytes]()
    at = 2
    while at + 4 <= len(stream) and stream[at] == 0xFF:
        marker = stream[at + 1]
        if marker == 0xD9:
            break
        length = int.from_bytes(stream[at + 2 : at + 4])
        held = stream[at + 4 : at + 2 + length]
        if marker in (_QUANTISATION, _HUFFMAN):
            held_tables |= _split(marker, held)
        elif marker in _FRAMES:
            rest.append(_numbered(stream[at : at + 2 + length], 10, 3))
        elif marker == _RESTART:
            rest.append(held)
        elif marker == _SCAN:
            coded = stream[at + 2 + length :]
            rest.append(_numbered(stream[at : at + 2 + length], 5, 2))
            rest.append(coded[:-1] if coded.endswith(b"\xff\xd9\0") else coded)
            break
        at += 2 + length
    return held_tables, rest


def _numbered(segment: bytes, first: int, step: int) -> bytes:
    """A frame or scan header (B.2.2, B.2.3) whose components, listed from ``first``, have the names 0, 1, 2."""
    count, plain = segment[first - 1], bytearray(segment)
    for number in range(count):
        plain[first + step * number] = number
    return bytes(plain)


def _split(marker: int, held: bytes) -> dict[tuple[int, int], bytes]:
    """The tables of one DQT or DHT segment (ITU-T T.81 B.2.4)."""
    found, at = {}, 0
    while at < len(held):
        of_steps = 129 if held[at] >> 4 else 65
        length = of_steps if marker == _QUANTISATION else 17 + sum(held[at + 1 : at + 17])
        found[marker, held[at]] = held[at + 1 : at + length]
        at += length
    return found
