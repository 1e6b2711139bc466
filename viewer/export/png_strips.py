"""A PNG of any height from strips, of which none but the ones in work is in memory (ISO/IEC 15948)."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from viewer.export.embedded import Embedded
from viewer.export.strips import in_order
from viewer.geometry import Size
from viewer.slides.slide import RgbArray

LARGEST_SIDE = 1_000_000
"""Pixels: more than that libpng does not open (pnglibconf.h, PNG_USER_WIDTH_MAX)."""
STRIP_ROWS = 128
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_FILTERED_AT_ONCE = 2**17
"""Pixels, of which eighteen bytes a sample are needed meanwhile."""
_LEVEL = 6
_ZLIB_HEAD = b"\x78\x9c"
"""RFC 1950: deflate, a window of 32 KiB, the usual effort."""
_SUB, _UP, _PAETH = 1, 2, 4
_HEADS = {3: (8, 2, 0, 0, 0), 2: (16, 0, 0, 0, 0), 1: (8, 0, 0, 0, 0)}
"""By bytes of a pixel, which are red, green and blue, 16 bits of grey, the higher ones first, or 8 bits of grey: bits,
colour type, compression, filters, not interlaced."""

Wide = NDArray[np.int16]


def write_png(
    file: BinaryIO, size: Size, arrays: Iterable[RgbArray], beside: Embedded, pixel: int = 3
) -> Generator[int, None, None]:
    """Write a picture of ``size``; after every strip the number of rows that are written is given.

    ``arrays`` are strips of the picture's width, from its top to its bottom: uint8 (rows, width, ``pixel``). Three
    bytes a pixel are red, green and blue, two are 16 bits of grey, the higher ones first, one is 8 bits of grey.
    """
    file.write(_SIGNATURE + _chunk(b"IHDR", struct.pack(">II5B", *size, *_HEADS[pixel])))
    for kind, content in _beside(beside):
        file.write(_chunk(kind, content))
    before = np.zeros((1, size.width, pixel), np.uint8)

    def with_row_above() -> Iterator[RgbArray]:
        nonlocal before
        for strip in arrays:
            yield np.concatenate([before, strip])
            before = strip[-1:].copy()

    def encode(strip: RgbArray, _number: int) -> tuple[int, bytes, bytes]:
        step = max(1, _FILTERED_AT_ONCE // size.width)
        rows = b"".join(filtered(strip[top : top + step + 1]) for top in range(0, len(strip) - 1, step))
        deflate = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
        # Ended at a whole byte and with nothing remembered, so that strips can be deflated at once.
        return len(strip) - 1, rows, deflate.compress(rows) + deflate.flush(zlib.Z_FULL_FLUSH)

    done, checksum, head = 0, 1, _ZLIB_HEAD
    with closing(in_order(with_row_above(), encode)) as encoded:
        for rows, plain, coded in encoded:
            checksum = zlib.adler32(plain, checksum)
            file.write(_chunk(b"IDAT", head + coded))
            head, done = b"", done + rows
            yield done
    end = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS).flush(zlib.Z_FINISH)
    file.write(_chunk(b"IDAT", end + checksum.to_bytes(4)) + _chunk(b"IEND", b""))


def filtered(strip: RgbArray) -> bytes:
    """Rows as differences, each after the number of its filter; the first row of ``strip`` is only looked at.

    Of the differences to the left, to above, and to Paeth's predictor (ISO/IEC 15948 9.4) each row gets those with the
    least sum, as its annex recommends.
    """
    pixels = strip.astype(np.int16)
    here, above = pixels[1:], pixels[:-1]
    left, corner = _shifted(here), _shifted(above)
    found = []
    for predicted in (left, above, _paeth(left, above, corner)):
        found.append((here - predicted).astype(np.uint8).reshape(len(here), -1))
    sums = np.stack([np.abs(one.view(np.int8).astype(np.int16)).sum(axis=1, dtype=np.int64) for one in found])
    best = sums.argmin(axis=0)
    rows = np.empty((len(here), found[0].shape[1] + 1), np.uint8)
    rows[:, 0] = np.array((_SUB, _UP, _PAETH), np.uint8)[best]
    for number, one in enumerate(found):
        rows[best == number, 1:] = one[best == number]
    return rows.tobytes()


def _shifted(rows: Wide) -> Wide:
    """What stands one pixel to the left; 0 before the first."""
    moved = np.zeros_like(rows)
    moved[:, 1:] = rows[:, :-1]
    return moved


def _paeth(left: Wide, above: Wide, corner: Wide) -> Wide:
    to_left, to_above = np.abs(above - corner), np.abs(left - corner)
    to_corner = np.abs(left + above - 2 * corner)
    nearest_left = (to_left <= to_above) & (to_left <= to_corner)
    return np.where(nearest_left, left, np.where(to_above <= to_corner, above, corner)).astype(np.int16)


def _beside(what: Embedded) -> Iterator[tuple[bytes, bytes]]:
    if what.icc is not None:
        yield b"iCCP", b"ICC profile\0\0" + zlib.compress(what.icc, 9)
    if what.mpp is not None:
        across, down = (round(1e6 / value) for value in what.mpp)
        yield b"pHYs", struct.pack(">IIB", across, down, 1)  # in pixels per metre
    elif what.aspect is not None:
        yield b"pHYs", struct.pack(">IIB", *what.aspect, 0)  # so many fit across and down in the same length
    yield b"eXIf", what.exif
    yield b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + what.xmp


def _chunk(kind: bytes, content: bytes) -> bytes:
    return len(content).to_bytes(4) + kind + content + zlib.crc32(kind + content).to_bytes(4)
