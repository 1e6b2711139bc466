"""Stored JPEG tiles: as they may leave, and encoded anew where a part of one is filled.

Streams are taken apart by ITU-T T.81 annex B. Tables that TIFF keeps apart for all tiles (tag 347) are streams too.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.slides.jpeg_coding import jpeg_segments

START, END = b"\xff\xd8", b"\xff\xd9"
DHT, DQT, DRI, SOS, APP0, APP14, COMMENT = 0xC4, 0xDB, 0xDD, 0xDA, 0xE0, 0xEE, 0xFE
_APPLICATION = range(0xE0, 0xF0)
BASELINE, _EXTENDED = 0xC0, 0xC1
_FRAMES = (BASELINE, _EXTENDED, 0xC2)
"""Sequential and progressive with Huffman codes: what libjpeg, and so every reader of slides, decodes."""
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7]")
"""What ends the compressed data of a scan (B.1.1.5): stuffed zeros and restart markers do not."""
_SAMPLINGS = {(1, 1): 0, (2, 1): 1, (2, 2): 2}
"""Pillow's numbers of those that it encodes, by the factors of the first component."""
_ZIGZAG = sorted(range(64), key=lambda at: (at // 8 + at % 8, at // 8 if (at // 8 + at % 8) % 2 else at % 8))
"""Place in a block, row by row, of each step of a table (T.81 figure A.6)."""

Components = NDArray[np.uint8]
"""uint8 (height, width, 3): what a stream holds, before any change of colours."""


def segment(marker: int, held: bytes) -> bytes:
    """A marker segment (B.1.1.4)."""
    return bytes((0xFF, marker)) + (len(held) + 2).to_bytes(2) + held


def cleaned_tables(tables: bytes) -> bytes:
    """Only the tables of a stream of tables; empty where it holds none."""
    held = b"".join(segment(marker, part) for marker, part in jpeg_segments(tables) if marker in (DQT, DHT))
    return START + held + END if held else b""


class TileCleaner:
    """``cleaned_tile`` for the tiles of one level, most of which begin with the same bytes as the one before."""

    def __init__(self) -> None:
        self._clean = b""

    def __call__(self, tile: bytes) -> bytes | None:
        """See ``cleaned_tile``."""
        if self._clean and tile.startswith(self._clean):
            found = _MARKER.search(tile, len(self._clean))
            if found is not None and found.group() == END and found.end() == len(tile):
                return tile
        cleaned = cleaned_tile(tile)
        if cleaned is tile:
            self._clean = tile[: 2 + sum(4 + len(held) for _, held in jpeg_segments(tile))]
        return cleaned


def cleaned_tile(tile: bytes) -> bytes | None:
    """The tile without comments, foreign segments and what follows on its end: ``tile`` itself where it has none.

    Compressed data and everything that it is decoded with stay byte by byte. None where this is no whole JPEG of a
    usual kind, which cannot be passed on unseen.
    """
    if tile[:2] != START:
        return None
    segments = list(jpeg_segments(tile))
    at = 2 + sum(4 + len(held) for _, held in segments)
    if not segments or segments[-1][0] != SOS or at > len(tile):
        return None
    kept = [_kept(marker, held) for marker, held in segments]
    rest = _rest(tile, at)
    if None in kept or rest is None or sum(marker in _FRAMES for marker, _ in segments) != 1:
        return None
    cleaned = START + b"".join(part for part in kept if part is not None) + rest
    return tile if cleaned == tile else cleaned


def _kept(marker: int, held: bytes) -> bytes | None:
    """A segment as it may leave: empty where it has to go; None where it is none that may stand there."""
    if marker in (DQT, DHT, DRI, SOS, *_FRAMES):
        return segment(marker, held)
    if marker == APP0 and held[:5] == b"JFIF\0" and len(held) >= 14:
        return segment(marker, held[:12] + b"\0\0")  # without a thumbnail
    if marker == APP14 and held[:5] == b"Adobe" and len(held) >= 12:
        return segment(marker, held[:12])
    return b"" if marker in _APPLICATION or marker == COMMENT else None


def _rest(tile: bytes, at: int) -> bytes | None:
    """From the compressed data at ``at`` on to the end of the picture; None where that never comes."""
    kept = b""
    while (found := _MARKER.search(tile, at)) is not None:
        kept += tile[at : found.start()]
        at, marker = found.start(), tile[found.start() + 1]
        if marker == END[1]:
            return kept + END
        length = int.from_bytes(tile[at + 2 : at + 4])
        part = None if marker in _FRAMES or length < 2 else _kept(marker, tile[at + 4 : at + 2 + length])
        if part is None or at + 2 + length > len(tile):
            return None
        kept, at = kept + part, at + 2 + length
    return None


@dataclass(frozen=True, slots=True)
class JpegHead:
    """What a tile is coded with, to code another one in the same way."""

    size: tuple[int, int]
    """Width and height."""
    marks: bytes
    """The segments that name its colours (JFIF, Adobe), as they may leave."""
    components: tuple[tuple[int, int, int], ...]
    """Name, sampling factors (both in a byte), and number of the quantisation table of each."""
    steps: tuple[bytes, ...]
    """The quantisation table of each component, 64 steps in zigzag order."""

    @property
    def sampling(self) -> tuple[int, int]:
        """How many samples of the first component stand on one of the others, across and down."""
        return self.components[0][1] >> 4, self.components[0][1] & 15


def jpeg_head(tile: bytes, tables: bytes) -> JpegHead | None:
    """Of a tile with the tables kept apart; None where it is none that can be coded in the same way.

    That takes three components of 8 bits, colours that are whole, halved across or halved both ways, and steps of 8
    bits.
    """
    marks, found, frame = b"", dict[int, bytes](), b""
    for marker, held in [*jpeg_segments(tables), *jpeg_segments(tile)]:
        if marker == DQT:
            found |= _steps(held)
        elif marker in _FRAMES:
            frame = held
        elif marker in (APP0, APP14):
            marks += _kept(marker, held) or b""
    if len(frame) != 15 or frame[0] != 8 or frame[5] != 3:
        return None
    components = tuple((frame[at], frame[at + 1], frame[at + 2]) for at in (6, 9, 12))
    steps = tuple(found.get(number, b"") for _, _, number in components)
    head = JpegHead((int.from_bytes(frame[3:5]), int.from_bytes(frame[1:3])), marks, components, steps)
    usual = head.sampling in _SAMPLINGS and all(factors == 0x11 for _, factors, _ in components[1:])
    return head if usual and all(steps) else None


def _steps(held: bytes) -> dict[int, bytes]:
    """Tables of 8-bit steps of one DQT segment (B.2.4.1), by number."""
    found, at = dict[int, bytes](), 0
    while at < len(held):
        wide = held[at] >> 4
        part = held[at + 1 : at + 65]
        found[held[at] & 15] = part if not wide and len(part) == 64 and all(part) else b""
        at += 129 if wide else 65
    return found


def decoded_components(tile: bytes, tables: bytes) -> Components:
    """What the stream holds, colours neither changed nor smoothed, so that encoding gives the same stream again.

    Raises:
        imagecodecs.Jpeg8Error: It is damaged.
    """
    import imagecodecs

    held = tables[:-2] + tile[2:] if tables else tile
    return np.asarray(
        imagecodecs.jpeg8_decode(held, colorspace="ycbcr", outcolorspace="ycbcr", fancyupsampling=False), np.uint8
    )


def encoded_like(head: JpegHead, components: Components, tables: bytes) -> bytes:
    """A tile of ``components`` with the steps, sampling, names and marks of ``head``.

    Tables that ``tables`` (kept apart for all tiles) holds as they are needed are not written again. Huffman tables
    that differ from those stand in the tile under numbers that no other tile uses: some readers go on with the tables
    of the tile before.
    """
    from PIL import Image

    height, width = components.shape[:2]
    # What is put in is written as it is, whatever colours it means.
    image = Image.frombytes("YCbCr", (width, height), components.tobytes())
    out = io.BytesIO()
    natural = [[step for _, step in sorted(zip(_ZIGZAG, steps, strict=True))] for steps in _distinct(head.steps)]
    options: dict[str, Any] = {"qtables": natural, "subsampling": _SAMPLINGS[head.sampling]}
    image.save(out, "JPEG", **options)
    return _retold(out.getvalue(), head, tables)


def _distinct(steps: tuple[bytes, ...]) -> tuple[bytes, ...]:
    """As many tables as Pillow has to be given: the last one serves all components that follow."""
    first, second, third = steps
    if second == third:
        return (first,) if first == second else (first, second)
    return steps


def _retold(stream: bytes, head: JpegHead, tables: bytes) -> bytes:
    """A stream of Pillow's with the head that its neighbours have."""
    segments = list(jpeg_segments(stream))
    scan = stream[2 + sum(4 + len(held) for _, held in segments) :]
    frame = bytearray(next(held for marker, held in segments if marker == BASELINE))
    header = bytearray(segments[-1][1])
    for index, (name, factors, table) in enumerate(head.components):
        frame[6 + 3 * index : 9 + 3 * index] = name, factors, table
        header[1 + 2 * index] = name
    out = START + head.marks + _own_steps(head, tables)
    known = dict(_huffman(tables))
    moved = False
    for key, codes in _huffman(stream):
        if known.get(key) == codes:
            continue
        number = key + 2 if key in known else key
        moved |= number != key
        if number != key:
            for index in range(3):
                header[2 + 2 * index] = _moved(header[2 + 2 * index], key, number)
        out += segment(DHT, bytes((number,)) + codes)
    # Numbers above 1 are those of extended sequential coding (table B.5), which is the same otherwise.
    return out + segment(_EXTENDED if moved else BASELINE, bytes(frame)) + segment(SOS, bytes(header)) + scan


def _own_steps(head: JpegHead, tables: bytes) -> bytes:
    known = dict[int, bytes]()
    for marker, held in jpeg_segments(tables):
        if marker == DQT:
            known |= _steps(held)
    needed = {number: steps for (_, _, number), steps in zip(head.components, head.steps, strict=True)}
    return b"".join(
        segment(DQT, bytes((number,)) + steps) for number, steps in needed.items() if known.get(number) != steps
    )


def _moved(selector: int, key: int, number: int) -> int:
    """A component's choice of tables (B.2.3: DC in the upper half, AC in the lower) after a table got a new number."""
    direct, alternating = selector >> 4, selector & 15
    if key >> 4:
        return direct << 4 | (number & 15 if alternating == key & 15 else alternating)
    return (number & 15 if direct == key & 15 else direct) << 4 | alternating


def _huffman(stream: bytes) -> list[tuple[int, bytes]]:
    """Class and number (in a byte, as stored), and content of every Huffman table (B.2.4.2)."""
    found = list[tuple[int, bytes]]()
    for marker, held in jpeg_segments(stream):
        at = 0
        while marker == DHT and at < len(held):
            length = 17 + sum(held[at + 1 : at + 17])
            found.append((held[at], held[at + 1 : at + length]))
            at += length
    return found


def split_tables(stream: bytes) -> tuple[bytes, bytes]:
    """A whole JPEG as tables for all tiles (tag 347) and a tile that goes without them, without marks."""
    segments = list(jpeg_segments(stream))
    scan = stream[2 + sum(4 + len(held) for _, held in segments) :]
    parts = [segment(marker, held) for marker, held in segments if marker in (*_FRAMES, SOS, DRI)]
    return cleaned_tables(stream), START + b"".join(parts) + scan
