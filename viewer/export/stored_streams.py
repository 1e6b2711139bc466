"""Where the compressed stream of a stored tile ends, so that nothing that stands behind it or inside it is passed on.

Each function gives the tile as it may leave: the very bytes where there is nothing else in them, None where they are
no whole stream of that kind.
"""

from __future__ import annotations

import re
import struct
import zlib

import numpy as np

_CODESTREAM, _TILE_PART, _DATA, _COMMENT, _END = 0xFF4F, 0xFF90, 0xFF93, 0xFF64, 0xFFD9
"""Markers of JPEG 2000 (ITU-T T.800 table A.2)."""
_STYLE = 0xFF52
"""Of the coding style."""
_ENCODERS = re.compile(
    rb"(?:Kakadu-v?[0-9.]{1,12}|Created by OpenJPEG version [0-9.]{1,12}|Aware-[0-9.]{1,12}|)\0?", re.DOTALL
)
"""Comments that name the library that encoded a stream, and nothing else."""
_CLEAR, _STOP = 256, 257
_LZW_WIDTHS = np.repeat(np.arange(9, 13), (254, 512, 1024, 4096 - 1790))
"""Bits of the codes after a clearing: a code more with every one but the first; the last of each width goes unused."""
_ZSTD = b"\x28\xb5\x2f\xfd"


def inflated_end(tile: bytes) -> bytes | None:
    """Of zlib's format (RFC 1950); it is inflated to find the end of it, and only the stored bytes are passed on."""
    stream = zlib.decompressobj()
    try:
        stream.decompress(tile)
    except zlib.error:
        return None
    if not stream.eof:
        return None
    return tile[: len(tile) - len(stream.unused_data)] if stream.unused_data else tile


def zstd_end(tile: bytes) -> bytes | None:
    """Of one Zstandard frame (RFC 8878 3.1.1), walked from block to block."""
    if tile[:4] != _ZSTD or len(tile) < 6:
        return None
    described = tile[4]
    single = described >> 5 & 1
    content = (single, 2, 4, 8)[described >> 6]
    at, last = 5 + (not single) + (0, 1, 2, 4)[described & 3] + content, False
    while not last:
        if at + 3 > len(tile):
            return None
        block = int.from_bytes(tile[at : at + 3], "little")
        last, kind = bool(block & 1), block >> 1 & 3
        at += 3 + (1 if kind == 1 else block >> 3)  # of a block that repeats one byte, that byte is stored
    at += 4 * (described >> 2 & 1)
    return None if at > len(tile) else tile if at == len(tile) else tile[:at]


def lzw_end(tile: bytes) -> bytes | None:
    """Of TIFF's LZW (TIFF 6.0 section 13): codes are counted, not expanded.

    How wide a code is follows from how many there were since the table was cleared, so that those between two clearings
    are looked at together.
    """
    held = np.frombuffer(tile + bytes(3), np.uint8).astype(np.uint32)
    words = held[:-2] << 16 | held[1:-1] << 8 | held[2:]
    begins = np.cumsum(_LZW_WIDTHS) - _LZW_WIDTHS
    if words[0] >> 15 != _CLEAR:
        return None
    at, end = 9, len(tile) * 8
    while at < end:
        whole = at + begins + _LZW_WIDTHS <= end
        places, widths = at + begins[whole], _LZW_WIDTHS[whole]
        codes = words[places >> 3] >> (24 - (places & 7) - widths) & ((1 << widths) - 1)
        special = np.flatnonzero((codes == _CLEAR) | (codes == _STOP))
        if not len(special):
            return None
        at = int(places[special[0]] + widths[special[0]])
        if codes[special[0]] == _STOP:
            stop = -(-at // 8)
            # Some encoders write another byte of zeros where the last code fills one.
            stop += tile[stop : stop + 1] == b"\0"
            return tile[:stop]
    return None


def jpeg_2000_end(tile: bytes) -> bytes | None:
    """Of a codestream (ITU-T T.800 annex A), without comments other than those that name a known encoder."""
    if tile[:2] != _marker(_CODESTREAM):
        return None
    kept, at = _marker(_CODESTREAM), 2
    while at + 4 <= len(tile):
        marker, length = struct.unpack_from(">HH", tile, at)
        if marker == _END:
            break
        if marker == _TILE_PART:
            part = _tile_part(tile, at)
            if part is None:
                return None
            held, at = part
            kept += held
            continue
        if marker < _CODESTREAM or length < 2:
            return None
        if _may_stay(marker, tile[at + 4 : at + 2 + length]):
            kept += tile[at : at + 2 + length]
        at += 2 + length
    whole = tile[at : at + 2] == _marker(_END)
    return kept + _marker(_END) if whole else None


def jpeg_2000_style(stream: bytes) -> tuple[bool, bool] | None:
    """Whether colours are taken apart, and whether the wavelet loses nothing (T.800 A.6.1); None: it does not say."""
    at = 2
    while stream[:2] == _marker(_CODESTREAM) and at + 4 <= len(stream):
        marker, length = struct.unpack_from(">HH", stream, at)
        if marker == _STYLE and length >= 12 and at + 14 <= len(stream):
            return stream[at + 8] == 1, stream[at + 13] == 1
        if marker in (_TILE_PART, _END) or marker < _CODESTREAM or length < 2:
            return None
        at += 2 + length
    return None


def _tile_part(tile: bytes, start: int) -> tuple[bytes, int] | None:
    """A tile-part (A.4.2) as it may leave, and where it ends; None where it does not keep to its length."""
    if start + 12 > len(tile):
        return None
    (length,) = struct.unpack_from(">I", tile, start + 6)
    end = start + length if length else len(tile) - 2
    at, kept = start + 12, b""
    while at + 4 <= end and tile[at : at + 2] != _marker(_DATA):
        marker, held = struct.unpack_from(">HH", tile, at)
        if _may_stay(marker, tile[at + 4 : at + 2 + held]):
            kept += tile[at : at + 2 + held]
        at += 2 + held
    if tile[at : at + 2] != _marker(_DATA) or end > len(tile):
        return None
    told = struct.pack(">I", 12 + len(kept) + end - at if length else 0)
    return tile[start : start + 6] + told + tile[start + 10 : start + 12] + kept + tile[at:end], end


def _may_stay(marker: int, held: bytes) -> bool:
    """Comments (A.9.2) begin with two bytes of what they are."""
    return marker != _COMMENT or _ENCODERS.fullmatch(held[2:]) is not None


def _marker(value: int) -> bytes:
    return value.to_bytes(2)
