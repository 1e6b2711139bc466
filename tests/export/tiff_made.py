"""Tiled TIFFs as scanners and converters write them, and a TIFF read byte by byte; neither knows our writer."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import tifffile
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]
WIDTH, HEIGHT, TILE, LEVELS = 700, 540, 128, 3
"""No tile nor block divides them."""
SHAPE = (200, 150, 130, 90)
"""Left, top, width and height of what is hidden at level 0."""


def picture(hidden: int, height: int = HEIGHT, width: int = WIDTH) -> Pixels:
    """Waves with some noise. Inside ``SHAPE`` stands a pattern of the number ``hidden``: whole numbers give pictures
    that differ there and nowhere else."""
    y, x = np.mgrid[:height, :width]
    noise = np.random.default_rng(5).integers(0, 9, (height, width))
    waves = [140 + 90 * np.sin(x / a + y / b) + noise for a, b in ((19, 31), (23, -41), (-53, 29))]
    whole = np.stack(waves, axis=2).clip(0, 255).astype(np.uint8)
    left, top, across, down = SHAPE
    whole[top : top + down, left : left + across] = np.random.default_rng(hidden).choice(
        np.array([0, 255], np.uint8), (down, across, 3)
    )
    return whole


def pyramid(finest: Pixels, levels: int = LEVELS) -> list[Pixels]:
    """Each level the mean of four pixels of the one before."""
    found = [finest]
    while len(found) < levels:
        height, width = found[-1].shape[0] // 2, found[-1].shape[1] // 2
        blocks = found[-1][: 2 * height, : 2 * width].reshape(height, 2, width, 2, 3)
        found.append(blocks.mean(axis=(1, 3)).astype(np.uint8))
    return found


def tiles_of(level: Pixels, tile: int = TILE) -> list[Pixels]:
    """Row by row; what lies outside the level repeats its edge."""
    height, width = level.shape[:2]
    whole = np.pad(level, ((0, -height % tile), (0, -width % tile), (0, 0)), "edge")
    return [
        np.ascontiguousarray(whole[y : y + tile, x : x + tile])
        for y in range(0, whole.shape[0], tile)
        for x in range(0, whole.shape[1], tile)
    ]


def split(stream: bytes, kept_apart: Sequence[int] = (0xDB, 0xC4)) -> tuple[bytes, bytes]:
    """The segments of those kinds as a stream of tables, and the tile without them and without JFIF."""
    tables, rest, at = b"", b"", 2
    while True:
        marker, length = stream[at + 1], int.from_bytes(stream[at + 2 : at + 4])
        whole = stream[at : at + 2 + length]
        if marker in kept_apart:
            tables += whole
        elif marker != 0xE0:
            rest += whole
        at += 2 + length
        if marker == 0xDA:
            break
    return b"\xff\xd8" + tables + b"\xff\xd9" if tables else b"", b"\xff\xd8" + rest + stream[at:]


def pillow_jpeg(pixels: Pixels, mode: str = "RGB", **options: Any) -> bytes:
    out = io.BytesIO()
    height, width = pixels.shape[:2]
    Image.frombytes(mode, (width, height), pixels.tobytes()).save(out, "JPEG", **{"quality": 75} | options)
    return out.getvalue()


def jpeg_ycbcr(subsampling: str) -> Callable[[Pixels], tuple[bytes, bytes]]:
    return lambda tile: split(pillow_jpeg(tile, subsampling=subsampling))


def jpeg_rgb(tile: Pixels) -> tuple[bytes, bytes]:
    """As Aperio's JPEG/RGB: no change of colours and nothing that says so; one table; components 0, 1, 2."""
    tables, rest = split(pillow_jpeg(tile, "YCbCr", subsampling=0, qtables=[list(range(8, 72))]))
    frame, scan = rest.index(b"\xff\xc0"), rest.index(b"\xff\xda")
    named = bytearray(rest)
    for index in range(3):
        named[frame + 10 + 3 * index] = named[scan + 5 + 2 * index] = index
    return tables, bytes(named)


def jpeg_adobe(tile: Pixels) -> tuple[bytes, bytes]:
    """RGB with Adobe's marker and letters as names, all tables in the tile."""
    return b"", pillow_jpeg(tile, keep_rgb=True)


def jpeg_optimised(tile: Pixels) -> tuple[bytes, bytes]:
    """Huffman tables of its own in every tile, steps kept apart."""
    return split(pillow_jpeg(tile, optimize=True, subsampling="4:2:0"), (0xDB,))


def jpeg_exchanged(tile: Pixels) -> tuple[bytes, bytes]:
    """The usual Huffman tables, kept apart, under each other's number."""
    tables, rest = split(pillow_jpeg(tile, subsampling="4:2:0"))
    renamed, at = bytearray(tables), 2
    while tables[at : at + 2] != b"\xff\xd9":
        renamed[at + 4] ^= tables[at + 1] == 0xC4
        at += 2 + int.from_bytes(tables[at + 2 : at + 4])
    scan = rest.index(b"\xff\xda")
    chosen = bytearray(rest)
    for index in range(3):
        chosen[scan + 6 + 2 * index] ^= 0x11
    return bytes(renamed), bytes(chosen)


def jpeg_progressive(tile: Pixels) -> tuple[bytes, bytes]:
    return split(pillow_jpeg(tile, progressive=True, subsampling="4:2:0"), (0xDB,))


def _packed(encode: Callable[[Any], Any], predictor: bool = False) -> Callable[[Pixels], tuple[bytes, bytes]]:
    def packed(tile: Pixels) -> tuple[bytes, bytes]:
        held = imagecodecs.delta_encode(tile, axis=1) if predictor else tile
        return b"", bytes(encode(held.tobytes()))

    return packed


def jpeg_2000(**options: Any) -> Callable[[Pixels], tuple[bytes, bytes]]:
    return lambda tile: (b"", bytes(imagecodecs.jpeg2k_encode(tile, codecformat="j2k", **options)))


@dataclass(frozen=True)
class Kind:
    """A way to store tiles."""

    compression: int
    encode: Callable[[Pixels], tuple[bytes, bytes]]
    """Tables kept apart, and the tile."""
    photometric: int = 2
    subsampling: tuple[int, int] | None = None
    predictor: int = 1
    in_openslide: bool = True
    """Whether OpenSlide opens it when it is no Aperio slide."""
    whole_tiles: bool = False
    """Whether a tile is hidden as a whole."""


KINDS = {
    "JPEG 4:4:4": Kind(7, jpeg_ycbcr("4:4:4"), 6, (1, 1)),
    "JPEG 4:2:2": Kind(7, jpeg_ycbcr("4:2:2"), 6, (2, 1)),
    "JPEG 4:2:0": Kind(7, jpeg_ycbcr("4:2:0"), 6, (2, 2)),
    "JPEG RGB": Kind(7, jpeg_rgb),
    "JPEG RGB of Adobe": Kind(7, jpeg_adobe),
    "JPEG optimised": Kind(7, jpeg_optimised, 6, (2, 2)),
    "JPEG progressive": Kind(7, jpeg_progressive, 6, (2, 2)),
    "JPEG 2000 YCbCr": Kind(33003, jpeg_2000(level=38, mct=False), whole_tiles=True),
    "JPEG 2000 RGB": Kind(33005, jpeg_2000(level=38), whole_tiles=True),
    "LZW": Kind(5, _packed(imagecodecs.lzw_encode)),
    "LZW, differences": Kind(5, _packed(imagecodecs.lzw_encode, True), predictor=2),
    "Deflate": Kind(8, _packed(imagecodecs.zlib_encode)),
    "Deflate, old number": Kind(32946, _packed(imagecodecs.zlib_encode, True), predictor=2),
    "Zstandard": Kind(50000, _packed(imagecodecs.zstd_encode)),
    "uncompressed": Kind(1, _packed(bytes)),
}


@dataclass
class Source:
    """A slide as it was written."""

    path: Path
    tiles: list[list[bytes]]
    """As stored, by level."""
    tables: list[bytes] = field(default_factory=list)


def write_source(
    path: Path,
    kind: Kind,
    finest: Pixels,
    *,
    change: Callable[[int, int, bytes], bytes] = lambda level, index, tile: tile,
    pixels: Callable[[int, int, Pixels], Pixels] = lambda level, index, tile: tile,
    tags: Sequence[tuple[int, int, int, Any, bool]] = (),
    mpp: tuple[float, float] = (0.25, 0.26),
    icc: bytes | None = None,
    shared_tables: bytes | None = None,
    words: str = "made",
) -> Source:
    """A pyramid; ``pixels`` may change a tile before it is encoded, ``change`` after."""
    aperio = not kind.in_openslide or kind.compression in (33003, 33005)
    source = Source(path, [])
    with tifffile.TiffWriter(path, bigtiff=False) as writer:
        for number, level in enumerate(pyramid(finest)):
            parts = [kind.encode(pixels(number, index, tile)) for index, tile in enumerate(tiles_of(level))]
            tables = parts[0][0]
            stored = [change(number, index, tile) for index, (_, tile) in enumerate(parts)]
            head = f"Aperio {words}|MPP = {mpp[0]}|AppMag = 20" if aperio else words
            writer.write(
                iter(stored),
                shape=level.shape,
                dtype=np.uint8,
                tile=(TILE, TILE),
                photometric=kind.photometric,
                compression=kind.compression,
                compressionargs={"outcolorspace": "rgb"} if kind.compression == 7 and kind.photometric == 2 else None,
                subsampling=kind.subsampling,
                jpegtables=(shared_tables or tables) or None,
                predictor=kind.predictor if kind.predictor != 1 else None,
                subfiletype=1 if number and not aperio else 0,
                resolution=(1e4 / mpp[0] / 2**number, 1e4 / mpp[1] / 2**number),
                resolutionunit=3,
                description=head,
                software=words,
                extratags=list(tags),
                iccprofile=icc,
                metadata=None,
            )
            source.tiles.append(stored)
            source.tables.append(tables)
    return source


@dataclass(frozen=True)
class Ifd:
    """A directory as its bytes say."""

    tags: Mapping[int, tuple[int, ...] | bytes]
    spans: list[tuple[int, int]]
    """Bytes that belong to it: itself, its values, its tiles."""

    def numbers(self, tag: int) -> tuple[int, ...]:
        held = self.tags[tag]
        assert not isinstance(held, bytes)
        return held


_CODES = {3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 13: 4, 16: 8, 18: 8}


def walked(data: bytes) -> list[Ifd]:
    """Every directory of a little-endian TIFF or BigTIFF, those below others included."""
    assert data[:2] == b"II"
    big = struct.unpack_from("<H", data, 2)[0] == 43
    (first,) = struct.unpack_from("<Q" if big else "<I", data, 8 if big else 4)
    found: list[Ifd] = []
    waiting = [first]
    while waiting:
        at = waiting.pop(0)
        ifd, following = _read(data, at, big)
        found.append(ifd)
        waiting = [*(ifd.numbers(330) if 330 in ifd.tags else ()), *([following] if following else []), *waiting]
    return found


def _read(data: bytes, at: int, big: bool) -> tuple[Ifd, int]:
    code, wide = ("<Q", 8) if big else ("<H", 4)
    (count,) = struct.unpack_from(code, data, at)
    begin, step = at + (8 if big else 2), 20 if big else 12
    spans = [(at, begin + count * step + wide)]
    tags: dict[int, tuple[int, ...] | bytes] = {}
    last = 0
    for entry in range(begin, begin + count * step, step):
        tag, kind = struct.unpack_from("<HH", data, entry)
        (length,) = struct.unpack_from("<Q" if big else "<I", data, entry + 4)
        assert tag > last
        last, size, place = tag, length * _SIZES[kind], entry + (12 if big else 8)
        if size > wide:
            (place,) = struct.unpack_from("<Q" if big else "<I", data, place)
            spans.append((place, place + size))
        else:
            assert not any(data[place + size : entry + step])
        held = data[place : place + size]
        tags[tag] = struct.unpack(f"<{length}{_CODES[kind]}", held) if kind in _CODES else held
    offsets, counts = tags[324], tags[325]
    assert not isinstance(offsets, bytes) and not isinstance(counts, bytes)
    spans += [(start, start + held) for start, held in zip(offsets, counts, strict=True) if held]
    return Ifd(tags, spans), struct.unpack_from("<Q" if big else "<I", data, begin + count * step)[0]


def stored(data: bytes, ifd: Ifd) -> list[bytes]:
    return [data[at : at + held] for at, held in zip(ifd.numbers(324), ifd.numbers(325), strict=True)]


def unaccounted(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Bytes that belong to nothing, but for the zeros that fill up a header to 16 and a value to an even length.

    That nothing is counted twice is asserted.
    """
    end = 0
    for start, stop in sorted([(0, 16), *(span for ifd in walked(data) for span in ifd.spans)]):
        assert start >= end, "overlap"
        if start > end and data[end:start] != b"\0":
            yield end, data[end:start]
        end = stop
    if end != len(data) and data[end:] != b"\0":
        yield end, data[end:]
    if struct.unpack_from("<H", data, 2)[0] == 42 and any(data[8:16]):
        yield 8, data[8:16]
