"""Whether a stored tile holds its compressed pixels and nothing else: no comments, and nothing behind their end."""

from __future__ import annotations

import re
import struct
import zlib

from viewer.export.checks import tiff_bytes as tags
from viewer.export.checks.jpeg_bytes import FRAMES, RESTART_INTERVAL, SCAN, jpeg_bytes, jpeg_tables_only
from viewer.geometry import Size

_CODING = frozenset((0xDB, 0xC4, RESTART_INTERVAL, SCAN, *FRAMES))
_JFIF, _ADOBE = 0xE0, 0xEE
_SOC, _SOT, _SOD, _COM, _EOC = 0xFF4F, 0xFF90, 0xFF93, 0xFF64, 0xFFD9
"""Markers of JPEG 2000 (ITU-T T.800 table A.2)."""
_ENCODER = re.compile(
    rb"\x00\x01(?:Kakadu-v?[0-9.]{1,12}|Created by OpenJPEG version [0-9.]{1,12}|Aware-[0-9.]{1,12}|)\x00?", re.DOTALL
)
"""Comments that name the library that encoded, and nothing else."""
_LZW_END = 4
"""Bytes that may be missing at the end of LZW without a pixel less: the last code, and one to fill up."""


def stream_fault(compression: int, tile: bytes, tile_size: Size, pixel: int = 3) -> str:
    """What is wrong with the bytes of a tile, as the end of a sentence; empty where nothing is.

    ``pixel`` is how many bytes one has.
    """
    if compression == tags.JPEG:
        return _jpeg_fault(tile)
    if compression in tags.JPEG_2000:
        return _jpeg_2000_fault(tile)
    if compression in (tags.DEFLATE, tags.OLD_DEFLATE):
        inflate = zlib.decompressobj()
        try:
            inflate.decompress(tile)
        except zlib.error:
            return "it cannot be inflated"
        return "" if inflate.eof and not inflate.unused_data else "it does not end with its compressed pixels"
    if compression == tags.ZSTD:
        return "" if _zstd_end(tile) == len(tile) else "it does not end with its compressed pixels"
    plain = pixel * tile_size.area
    if compression == tags.LZW:
        return _lzw_fault(tile, plain)
    if compression == 1:
        return "" if len(tile) == plain else f"it has {len(tile)} bytes instead of {plain}"
    return f"it is compressed in a way that no export has ({compression})"


def tables_fault(tables: bytes) -> str:
    """Likewise of JPEG tables that are kept apart."""
    return "" if not tables or jpeg_tables_only(tables) else "they hold something else than tables"


def _jpeg_fault(tile: bytes) -> str:
    found = jpeg_bytes(tile)
    if found.fault:
        return found.fault
    for segment in found.segments:
        held = found.content(segment)
        jfif = segment.marker == _JFIF and held[:5] == b"JFIF\0" and len(held) == 14 and held[12:] == b"\0\0"
        adobe = segment.marker == _ADOBE and held[:5] == b"Adobe" and len(held) == 12
        if segment.marker not in _CODING and not jfif and not adobe:
            return f"it holds {segment.name}, which has no place there"
    return "" if found.end == len(tile) else f"{len(tile) - found.end} bytes follow its end marker"


def _jpeg_2000_fault(tile: bytes) -> str:
    try:
        return _walk_jpeg_2000(tile)
    except struct.error:
        return "it is cut off"


def _walk_jpeg_2000(tile: bytes) -> str:
    if tile[:2] != _SOC.to_bytes(2):
        return "it does not begin as a codestream of JPEG 2000"
    at = 2
    while True:
        marker, length = struct.unpack_from(">HH", tile + b"\0\0", at)
        if marker == _EOC:
            return "" if at + 2 == len(tile) else f"{len(tile) - at - 2} bytes follow its end marker"
        if marker == _COM and not _ENCODER.fullmatch(tile[at + 4 : at + 2 + length]):
            return "it holds a comment"
        if marker < _SOC or length < 2:
            return f"at byte {at} a marker should stand"
        if marker == _SOT:
            (part,) = struct.unpack_from(">I", tile, at + 6)
            end = at + part if part else len(tile) - 2
            fault = _tile_part_fault(tile, at + 12, end)
            if fault:
                return fault
            at = end
        else:
            at += 2 + length


def _tile_part_fault(tile: bytes, at: int, end: int) -> str:
    while at + 4 <= end:
        marker, length = struct.unpack_from(">HH", tile, at)
        if marker == _SOD:
            return ""
        if marker == _COM and not _ENCODER.fullmatch(tile[at + 4 : at + 2 + length]):
            return "it holds a comment"
        at += 2 + length
    return "a part of it has no pixels"


def _zstd_end(tile: bytes) -> int:
    """Where one frame ends (RFC 8878 section 3.1.1); -1 where there is none."""
    if tile[:4] != b"\x28\xb5\x2f\xfd" or len(tile) < 6:
        return -1
    described = tile[4]
    single = described >> 5 & 1
    at = 5 + (1 - single) + (0, 1, 2, 4)[described & 3] + (single, 2, 4, 8)[described >> 6]
    last = 0
    while not last and at + 3 <= len(tile):
        block = int.from_bytes(tile[at : at + 3], "little")
        last, repeated = block & 1, block >> 1 & 3 == 1
        at += 3 + (1 if repeated else block >> 3)
    return at + 4 * (described >> 2 & 1) if last else -1


def _lzw_fault(tile: bytes, plain: int) -> str:
    """Without its last bytes it must not give all pixels any more: else they are not needed."""
    import imagecodecs

    try:
        whole = len(imagecodecs.lzw_decode(tile))
    except Exception:  # imagecodecs has an error of its own for every codec
        return "it cannot be decoded"
    if whole != plain:
        return f"it holds {whole} bytes of pixels instead of {plain}"
    try:
        less = len(imagecodecs.lzw_decode(tile[:-_LZW_END]))
    except Exception:  # cut off, as it should be
        return ""
    return "" if less < plain else "it does not end with its compressed pixels"
