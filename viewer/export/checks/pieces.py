"""A level of an exported file, piece by piece, each decoded by two decoders; memory holds one piece at a time."""

from __future__ import annotations

import io
import math
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from viewer.export.checks.jpeg_bytes import FRAMES, RESTART_INTERVAL, SCAN, JpegBytes, jpeg_bytes
from viewer.export.checks.png_bytes import END, PIXELS, SIGNATURE, Chunk, chunks, content, filtered_rows
from viewer.export.checks.tiff_bytes import Buffer
from viewer.geometry import Rect, Size
from viewer.slides.slide import RgbArray, SlideError

PILLOW, IMAGECODECS, OPENSLIDE = "Pillow", "imagecodecs", "OpenSlide"
_AT_ONCE = 2**21
"""Pixels of a strip, about."""
_HEAD = frozenset((0xDB, 0xC4, RESTART_INTERVAL, SCAN, 0xE0, 0xEE, *FRAMES))
"""Segments that decide how coded data is decoded."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A rectangle of a level as two decoders see it."""

    left: int
    top: int
    pixels: dict[str, RgbArray]
    """By name of the decoder, uint8 (height, width, 3); as many pixels as lie in the level."""
    coding: JpegCoded | None = None
    """How it was encoded with loss; None where it was not."""
    index: int | None = None
    """Of a tile; None of a strip."""
    whole: RgbArray | None = None
    """All of a tile that the level's edge cuts, by one of the decoders; None of any other."""

    @property
    def size(self) -> Size:
        """In pixels."""
        height, width = next(iter(self.pixels.values())).shape[:2]
        return Size(width, height)

    @property
    def place(self) -> str:
        """Where it is, for people."""
        if self.index is None:
            return f"rows {self.top} to {self.top + self.size.height - 1}"
        return f"tile {self.index} (from pixel {self.left}, {self.top})"


@dataclass(frozen=True, slots=True)
class Strip:
    """Some rows of a picture, as a picture of their own."""

    top: int
    """The first row, in the picture."""
    stream: bytes
    skipped: int
    """Rows of the stream before that one."""
    rows: int


@dataclass(frozen=True, slots=True)
class JpegCoded:
    """Tables, sampling and colour space of a stream: what it takes to encode other pixels just so."""

    head: bytes
    """A whole small JPEG with the same, which Pillow reads them from."""
    ycbcr: bool
    block: tuple[int, int]
    """Width and height of a minimum coded unit in pixels."""
    selected: tuple[int, int, int]
    """Numbers of the quantisation tables of the three components."""

    @property
    def is_subsampled(self) -> bool:
        """Whether colour is stored at half the size, so that decoders mix it across the edges of blocks."""
        return max(self.block) > 8

    def again(self, rgb: RgbArray) -> bytes:
        """Other pixels in the same encoding, by Pillow: a complete JPEG."""
        from PIL import Image, JpegImagePlugin

        with Image.open(io.BytesIO(self.head)) as like:
            assert isinstance(like, JpegImagePlugin.JpegImageFile)
            tables = [like.quantization[number] for number in self.selected]
        stream, sampling = io.BytesIO(), {(8, 8): 0, (16, 8): 1, (16, 16): 2}[self.block]
        options = {"subsampling": sampling} if self.ycbcr else {"keep_rgb": True}
        Image.fromarray(rgb).save(stream, "JPEG", qtables=tables, **options)
        return stream.getvalue()

    def as_decoded(self, colour: tuple[int, int, int]) -> dict[str, tuple[int, ...]]:
        """What becomes of blocks of one colour, by decoder; worked out from the tables alone."""
        return _as_decoded(self, colour)

    @property
    def step(self) -> int:
        """Grey levels by which a colour that is rounded the other way decodes to another, at most.

        The mean of a block is stored in steps of a quantisation table, eight of which are a grey level of a component;
        a grey level of a component is 1.772 of blue (ITU-T T.871 section 7).
        """
        from PIL import Image, JpegImagePlugin

        with Image.open(io.BytesIO(self.head)) as like:
            assert isinstance(like, JpegImagePlugin.JpegImageFile)
            coarsest = max(like.quantization[number][0] for number in self.selected)
        return math.ceil(1.772 * coarsest / 8) + 1


@lru_cache
def _as_decoded(coding: JpegCoded, colour: tuple[int, int, int]) -> dict[str, tuple[int, ...]]:
    flat = np.empty((32, 32, 3), np.uint8)
    flat[:] = colour
    stream = coding.again(flat)
    found = {PILLOW: by_pillow(stream), IMAGECODECS: by_imagecodecs(stream)}
    return {name: tuple(pixels[8, 8].tolist()) for name, pixels in found.items()}


def coded_as(stream: JpegBytes, ycbcr: bool | None = None) -> JpegCoded:
    """How a complete stream is encoded; ``ycbcr`` says what a file around it states of its colours.

    Raises:
        SlideError: It is no baseline JPEG of three components with a usual sampling.
    """
    frame = stream.first(FRAMES)
    held = b"" if frame is None else stream.content(frame)
    if frame is None or frame.marker not in (0xC0, 0xC1) or len(held) < 15 or held[5] != 3:
        raise SlideError("it is no baseline JPEG of three components")
    across, down = held[7] >> 4, held[7] & 15
    if (across, down) not in ((1, 1), (2, 1), (2, 2)) or held[10] != 0x11 or held[13] != 0x11:
        raise SlideError("its colours are sampled in an unusual way")
    tables = b"".join(bytes(stream.data[one.start : one.stop]) for one in stream.segments if one.marker == 0xDB)
    size = bytes(stream.data[frame.start : frame.start + 5]) + b"\0\x10\0\x10" + held[5:]
    if ycbcr is None:
        ycbcr = not any(one.marker == 0xEE and stream.content(one)[11:12] == b"\0" for one in stream.segments)
    scan = b"\xff\xda\0\x08\x01" + held[6:7] + b"\0\0\x3f\0"
    head = b"\xff\xd8" + tables + size + scan + b"\0\xff\xd9"
    return JpegCoded(head, ycbcr, (8 * across, 8 * down), (held[8], held[11], held[14]))


class Picture:
    """A JPEG or PNG of one level."""

    def __init__(self, data: Buffer, name: str) -> None:
        """Look at its head.

        Raises:
            SlideError: It is neither, or of a kind that no export has.
        """
        self._data, self._name = data, name
        self._chunks: tuple[Chunk, ...] = ()
        self._stream: JpegBytes | None = None
        self._channels = 3
        self.coding: JpegCoded | None = None
        if bytes(data[:8]) == SIGNATURE:
            self._chunks = chunks(data, name)
            self.size, self._channels = _png_kind(data, self._chunks, name)
            return
        self._stream = jpeg_bytes(data)
        if self._stream.fault:
            raise SlideError(f"{name} is no whole JPEG: {self._stream.fault}.")
        try:
            self.coding = coded_as(self._stream)
        except SlideError as error:
            raise SlideError(f"{name} cannot be verified: {error}.") from error
        self.size = _jpeg_size(self._stream)

    def strips(self) -> Iterator[Strip]:
        """From top to bottom, not decoded yet.

        Raises:
            SlideError: What is compressed is damaged.
        """
        return self._jpeg_strips() if self._stream is not None else self._png_strips()

    def piece(self, strip: Strip) -> Piece:
        """A strip as two decoders see it; for any thread.

        Raises:
            SlideError: It cannot be decoded.
        """
        here = slice(strip.skipped, strip.skipped + strip.rows)
        found = {name: decoded(strip.stream, self._name, by)[here] for name, by in _DECODERS.items()}
        return Piece(0, strip.top, found, self.coding)

    def _jpeg_strips(self) -> Iterator[Strip]:
        """Each a JPEG of its own, with a row of blocks above and below.

        A picture whose rows of blocks are no pieces between restart markers is decoded as a whole.
        """
        assert self._stream is not None and self.coding is not None
        height, block = self.size.height, self.coding.block
        segments = _restart_rows(self._stream, self.size, block)
        if segments is None:
            yield Strip(0, bytes(self._data), 0, height)
            return
        every = max(1, _AT_ONCE // (self.size.width * block[1]))
        count = -(-height // block[1])
        for first in range(0, count, every):
            last = min(count, first + every)
            # Colours that are stored at half the size are smoothed with those of the next block.
            begin, end = max(0, first - 1), min(count, last + 1)
            rows = min(height, end * block[1]) - begin * block[1]
            top = first * block[1]
            stream = _strip(self._stream, segments[begin:end], rows)
            yield Strip(top, stream, top - begin * block[1], min(height, last * block[1]) - top)

    def _png_strips(self) -> Iterator[Strip]:
        """Each a PNG of its own; in front stands the last row before it, which its filters look back at."""
        row, top = 1 + self._channels * self.size.width, 0
        above = bytes(row)
        every = max(1, _AT_ONCE // self.size.width)
        for part in filtered_rows(self._data, self._chunks, row, every, self._name):
            rows = len(part) // row
            if len(part) % row or top + rows > self.size.height:
                raise SlideError(f"{self._name} is damaged: it holds more or less pixels than it says.")
            stream = _small_png(self.size.width, rows + 1, above + part, self._channels)
            yield Strip(top, stream, 1, rows)
            above = b"\0" + decoded(stream, self._name, by_pillow)[-1, :, : self._channels].tobytes()
            top += rows
        if top != self.size.height:
            raise SlideError(f"{self._name} is damaged: it holds {top} of its {self.size.height} rows.")


_KINDS = {b"\x08\x02\0\0\0": 3, b"\x08\0\0\0\0": 1}
"""Ends of the head of a PNG, by channels: 8 bits each, without transparency, not interlaced."""


def _png_kind(data: Buffer, found: tuple[Chunk, ...], name: str) -> tuple[Size, int]:
    head = content(data, found[0])
    if found[0].kind != b"IHDR" or head[8:] not in _KINDS:
        raise SlideError(
            f"{name} is no PNG of 8-bit red, green and blue or 8-bit grey, without transparency and not interlaced."
        )
    return Size(int.from_bytes(head[:4]), int.from_bytes(head[4:8])), _KINDS[head[8:]]


def _small_png(width: int, height: int, rows: bytes, channels: int) -> bytes:
    def chunk(kind: bytes, held: bytes) -> bytes:
        return len(held).to_bytes(4) + kind + held + zlib.crc32(kind + held).to_bytes(4)

    kind_of = {count: end for end, count in _KINDS.items()}
    head = width.to_bytes(4) + height.to_bytes(4) + kind_of[channels]
    return SIGNATURE + chunk(b"IHDR", head) + chunk(PIXELS, zlib.compress(rows, 0)) + chunk(END, b"")


def _jpeg_size(stream: JpegBytes) -> Size:
    frame = stream.first(FRAMES)
    assert frame is not None
    held = stream.content(frame)
    return Size(int.from_bytes(held[3:5]), int.from_bytes(held[1:3]))


def _restart_rows(stream: JpegBytes, size: Size, block: tuple[int, int]) -> list[tuple[int, int]] | None:
    """Where the coded data of every row of blocks begins and ends; None where no restart marker stands between."""
    interval = stream.first(frozenset({RESTART_INTERVAL}))
    if interval is None or int.from_bytes(stream.content(interval)) != -(-size.width // block[0]):
        return None
    (start, stop), *more = stream.coded
    marks = stream.restarts()
    if more or len(marks) != -(-size.height // block[1]) - 1:
        return None
    return list(zip([start, *(mark + 2 for mark in marks)], [*marks, stop], strict=True))


def _strip(stream: JpegBytes, rows: list[tuple[int, int]], height: int) -> bytes:
    """A JPEG of some rows of blocks, with the tables of the whole; restart markers count from 0 anew."""
    head = b"\xff\xd8"
    for segment in stream.segments:
        if segment.marker in _HEAD:
            held = bytearray(stream.data[segment.start : segment.stop])
            if segment.marker in FRAMES:
                held[5:7] = height.to_bytes(2)
            head += held
    coded = [bytes(stream.data[start:stop]) for start, stop in rows]
    marked = b"".join(part + bytes((0xFF, 0xD0 + number % 8)) for number, part in enumerate(coded[:-1]))
    return head + marked + coded[-1] + b"\xff\xd9"


def by_pillow(stream: bytes) -> RgbArray:
    """Pixels of a picture in memory, uint8 (height, width, 3), by Pillow and its own libraries."""
    from PIL import Image

    with Image.open(io.BytesIO(stream)) as image:
        return np.asarray(image.convert("RGB"))


def by_imagecodecs(stream: bytes) -> RgbArray:
    """Likewise by imagecodecs; JPEG and PNG."""
    import imagecodecs

    read = imagecodecs.png_decode if stream[:8] == SIGNATURE else imagecodecs.jpeg8_decode
    found = np.asarray(read(stream), np.uint8)
    return found if found.ndim == 3 else np.dstack([found] * 3)


def decoded(stream: bytes, name: str, by: Callable[[bytes], RgbArray]) -> RgbArray:
    """Pixels of a picture in memory.

    Raises:
        SlideError: It cannot be decoded; the sentence begins with ``name``.
    """
    try:
        return by(stream)
    except Exception as error:  # every library and codec has an error of its own
        raise SlideError(f"{name} cannot be decoded ({' '.join(str(error).split())}).") from error


def joined(rect: Rect, size: Size, tile: Size, decode: Callable[[int, int], RgbArray]) -> RgbArray:
    """A rectangle of a level of ``size``, uint8 (height, width, 3); beyond the level's edge its last pixels go on.

    ``decode`` gives all pixels of the tile in a column and row.

    Raises:
        SlideError: ``decode`` does.
    """
    inside = rect.intersected(Rect(0, 0, *size))
    found = np.empty((int(inside.height), int(inside.width), 3), np.uint8)
    for row in range(int(inside.y) // tile.height, -(-int(inside.bottom) // tile.height)):
        for column in range(int(inside.x) // tile.width, -(-int(inside.right) // tile.width)):
            whole = Rect(column * tile.width, row * tile.height, *tile)
            part = whole.intersected(inside)
            found[part.slices_of(inside)] = decode(column, row)[part.slices_of(whole)]
    right, below = int(rect.right - inside.right), int(rect.bottom - inside.bottom)
    return np.pad(found, ((0, below), (0, right), (0, 0)), "edge")


_DECODERS = {PILLOW: by_pillow, IMAGECODECS: by_imagecodecs}
