"""The chunks of a PNG, from its first byte to what stands behind its end (ISO/IEC 15948 section 5)."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.export.checks.tiff_bytes import Buffer
from viewer.slides.slide import SlideError

SIGNATURE = b"\x89PNG\r\n\x1a\n"
PIXELS, END = b"IDAT", b"IEND"
_PART = 2**20


@dataclass(frozen=True, slots=True)
class Chunk:
    """Bytes ``start`` to ``stop`` (exclusive) of the file, length, type and checksum included."""

    kind: bytes
    start: int
    stop: int

    @property
    def name(self) -> str:
        """Its type; of one that is no word of letters the bytes in hexadecimal."""
        return self.kind.decode("ascii") if self.kind.isalpha() and self.kind.isascii() else self.kind.hex()


def chunks(data: Buffer, name: str) -> tuple[Chunk, ...]:
    """All chunks up to the end, that included.

    Raises:
        SlideError: It is no PNG, cut off, or a checksum is wrong.
    """
    if bytes(data[:8]) != SIGNATURE:
        raise SlideError(f"{name} is no PNG: it does not begin as one.")
    found, at = [], 8
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4])
        stop = at + 12 + length
        if stop > len(data):
            break
        if _checksum(data, at + 4, stop - 4) != int.from_bytes(data[stop - 4 : stop]):
            raise SlideError(f"{name} is damaged: the checksum of the chunk at byte {at} is wrong.")
        found.append(Chunk(bytes(data[at + 4 : at + 8]), at, stop))
        at = stop
        if found[-1].kind == END:
            return tuple(found)
    raise SlideError(f"{name} is cut off: its end is missing.")


def _checksum(data: Buffer, start: int, stop: int) -> int:
    value = 0
    for at in range(start, stop, _PART):
        value = zlib.crc32(data[at : min(at + _PART, stop)], value)
    return value


def content(data: Buffer, chunk: Chunk) -> bytes:
    """Of a chunk, without length, type and checksum."""
    return bytes(data[chunk.start + 8 : chunk.stop - 4])


def filtered_rows(data: Buffer, found: tuple[Chunk, ...], row: int, rows: int, name: str) -> Iterator[bytes]:
    """The inflated picture, ``rows`` rows of ``row`` bytes at once (filter byte included); the last part may be less.

    Raises:
        SlideError: It cannot be inflated, or something stands behind the compressed data.
    """
    inflate, held = zlib.decompressobj(), bytearray()
    try:
        for chunk in found:
            if chunk.kind != PIXELS:
                continue
            for at in range(chunk.start + 8, chunk.stop - 4, _PART):
                pending = bytes(data[at : min(at + _PART, chunk.stop - 4)])
                while pending:
                    held += inflate.decompress(pending, max(1, row * rows - len(held)))
                    pending = inflate.unconsumed_tail
                    if len(held) >= row * rows:
                        yield bytes(held[: row * rows])
                        del held[: row * rows]
                    if inflate.eof and not pending:
                        break
    except zlib.error as error:
        raise SlideError(f"{name} is damaged: its pixels cannot be inflated.") from error
    if not inflate.eof or inflate.unused_data:
        raise SlideError(f"{name} is damaged: its compressed pixels do not end where they should.")
    if held:
        yield bytes(held)
