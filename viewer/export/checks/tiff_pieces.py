"""A level of a TIFF, tile by tile, each decoded by imagecodecs and by libtiff (which Pillow brings along)."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np

from viewer.export.checks import tiff_bytes as tags
from viewer.export.checks.jpeg_bytes import jpeg_bytes
from viewer.export.checks.pieces import (
    IMAGECODECS,
    PILLOW,
    JpegCoded,
    Piece,
    by_pillow,
    coded_as,
    decoded,
    joined,
)
from viewer.export.checks.tiff_bytes import Ifd, TiffBytes
from viewer.geometry import Rect, Size
from viewer.slides.slide import RgbArray, SlideError

_SAMPLES = 277
_YCBCR = 6
_APERIO_YCBCR = 33003
_HORIZONTAL = 2
_COPIED = (tags.COMPRESSION, tags.PHOTOMETRIC, tags.PREDICTOR, tags.JPEG_TABLES, tags.SUBSAMPLING)
"""Tags that say how a tile is to be decoded."""


@dataclass(frozen=True)
class TiffLevel:
    """One directory of a TIFF that is a level."""

    tiff: TiffBytes
    ifd: Ifd

    @cached_property
    def size(self) -> Size:
        """In pixels."""
        return self.tiff.size(self.ifd)

    @cached_property
    def tile_size(self) -> Size:
        """In pixels.

        Raises:
            SlideError: The level is not tiled.
        """
        found = self.tiff.tile_size(self.ifd)
        if found is None:
            raise SlideError(
                f"{self.tiff.name} has a level of {self.size.width} x {self.size.height} px without tiles."
            )
        return found

    @cached_property
    def across(self) -> int:
        """Tiles in a row."""
        return -(-self.size.width // self.tile_size.width)

    @property
    def count(self) -> int:
        """Tiles of the level."""
        return self.across * -(-self.size.height // self.tile_size.height)

    @cached_property
    def compression(self) -> int:
        """As the tag says."""
        return self.tiff.number(self.ifd, tags.COMPRESSION, 1)

    @cached_property
    def tables(self) -> bytes:
        """JPEG tables for all tiles; empty where there are none."""
        entry = self.ifd.entries.get(tags.JPEG_TABLES)
        return self.tiff.raw(entry) if entry is not None else b""

    @property
    def photometric(self) -> int:
        """As the tag says."""
        return self.tiff.number(self.ifd, tags.PHOTOMETRIC)

    @property
    def pixel(self) -> int:
        """Bytes of one: three of red, green and blue, two of values of 16 bits."""
        return 2 if self.tiff.number(self.ifd, _SAMPLES, 3) == 1 else 3

    def corner(self, index: int) -> tuple[int, int]:
        """Left and top of a tile."""
        return index % self.across * self.tile_size.width, index // self.across * self.tile_size.height

    def inside(self, index: int) -> Size:
        """The part of a tile that lies in the level."""
        left, top = self.corner(index)
        width, height = self.tile_size
        return Size(min(width, self.size.width - left), min(height, self.size.height - top))

    def place(self, index: int) -> str:
        """Where a tile is, for people."""
        left, top = self.corner(index)
        return f"tile {index} (from pixel {left}, {top})"

    def whole_stream(self, tile: bytes) -> bytes:
        """A JPEG tile with the tables that are kept apart."""
        return self.tables[:-2] + tile[2:] if self.tables else tile

    def coding(self, tile: bytes) -> JpegCoded | None:
        """How a tile is encoded with loss; None where it is not JPEG.

        Raises:
            SlideError: It is a JPEG of an unusual kind.
        """
        if self.compression != tags.JPEG:
            return None
        return coded_as(jpeg_bytes(self.whole_stream(tile)), self.photometric == _YCBCR)

    def as_decoded(self, colour: tuple[int, int, int], coding: JpegCoded | None) -> dict[str, tuple[int, ...]]:
        """What becomes of a tile of one colour, by decoder."""
        if coding is not None:
            return coding.as_decoded(colour)
        if self.compression == _APERIO_YCBCR:
            flat = cv2.cvtColor(np.full((1, 1, 3), colour, np.uint8), cv2.COLOR_RGB2YCrCb)
            colour = tuple(cv2.cvtColor(flat, cv2.COLOR_YCrCb2RGB)[0, 0].tolist())
        return {PILLOW: colour, IMAGECODECS: colour}

    def piece(self, index: int) -> Piece:
        """A tile as two decoders see it, of one at the edge what lies in the level; for any thread.

        Raises:
            SlideError: It is not stored, or cannot be decoded.
        """
        tile = self.tiff.tile(self.ifd, index)
        where = f"In {self.tiff.name}, {self.place(index)}"
        if not tile:
            raise SlideError(f"{where} is not stored.")
        coding = self._coding(tile, where)
        found = {
            IMAGECODECS: decoded(tile, where, self.by_imagecodecs),
            PILLOW: decoded(tile, where, self._by_pillow),
        }
        width, height = self.tile_size
        for name, pixels in found.items():
            if pixels.shape != (height, width, 3):
                raise SlideError(f"{where} decodes by {name} to an array of {pixels.shape}.")
        inner = self.inside(index)
        cut = {name: np.ascontiguousarray(one[: inner.height, : inner.width]) for name, one in found.items()}
        whole = None if inner == self.tile_size else found[IMAGECODECS]
        return Piece(*self.corner(index), cut, coding, index, whole)

    def pixels(self, rect: Rect) -> RgbArray:
        """A rectangle by imagecodecs, uint8 (height, width, 3); beyond the edge of the level its last pixels go on.

        Raises:
            SlideError: A tile cannot be decoded.
        """

        def tile(column: int, row: int) -> RgbArray:
            index = row * self.across + column
            held = self.tiff.tile(self.ifd, index)
            return decoded(held, f"In {self.tiff.name}, {self.place(index)}", self.by_imagecodecs)

        return joined(rect, self.size, self.tile_size, tile)

    def _coding(self, tile: bytes, where: str) -> JpegCoded | None:
        try:
            return self.coding(tile)
        except SlideError as error:
            raise SlideError(f"{where} cannot be verified: {error}.") from error

    def by_imagecodecs(self, tile: bytes) -> RgbArray:
        """All pixels of a tile, uint8 (height, width, 3); raises whatever imagecodecs does."""
        import imagecodecs

        if self.compression == tags.JPEG:
            space = "ycbcr" if self.photometric == _YCBCR else "rgb"
            return np.asarray(
                imagecodecs.jpeg8_decode(self.whole_stream(tile), colorspace=space, outcolorspace="rgb"), np.uint8
            )
        if self.compression in tags.JPEG_2000:
            return self._rgb(np.asarray(imagecodecs.jpeg2k_decode(tile), np.uint8))
        unpacked: dict[int, Callable[[bytes], bytes | bytearray | memoryview[int]]] = {
            1: bytes,
            tags.LZW: imagecodecs.lzw_decode,
            tags.DEFLATE: imagecodecs.zlib_decode,
            tags.OLD_DEFLATE: imagecodecs.zlib_decode,
            tags.ZSTD: imagecodecs.zstd_decode,
        }
        if self.compression not in unpacked:
            raise SlideError(f"compression {self.compression} is none that an export has")
        plain = unpacked[self.compression](tile)
        width, height = self.tile_size
        pixels = np.frombuffer(plain, np.uint8).reshape(height, width, 3)
        if self.tiff.number(self.ifd, tags.PREDICTOR, 1) == _HORIZONTAL:
            pixels = np.add.accumulate(pixels, axis=1, dtype=np.uint8)
        return pixels

    def _by_pillow(self, tile: bytes) -> RgbArray:
        if self.compression in tags.JPEG_2000:
            return self._rgb(by_pillow(tile))
        return by_pillow(self._alone(tile))

    def _rgb(self, pixels: RgbArray) -> RgbArray:
        if self.compression != _APERIO_YCBCR:
            return pixels
        return np.asarray(cv2.cvtColor(pixels[..., [0, 2, 1]], cv2.COLOR_YCrCb2RGB), np.uint8)

    def _alone(self, tile: bytes) -> bytes:
        """A TIFF in memory whose only strip is the tile."""
        width, height = self.tile_size
        entries: dict[int, tuple[int, int, bytes]] = {
            tag: (3, len(values), struct.pack(f"<{len(values)}H", *values))
            for tag, values in {
                tags.WIDTH: (width,),
                tags.HEIGHT: (height,),
                258: (8, 8, 8),
                277: (3,),
                278: (height,),
                284: (1,),
            }.items()
        }
        for tag in _COPIED:
            entry = self.ifd.entries.get(tag)
            if entry is not None:
                form = "B" if entry.kind in (1, 7) else "H"
                values = self.tiff.numbers(entry).tolist()
                kind = 7 if form == "B" else 3
                entries[tag] = (kind, len(values), struct.pack(f"<{len(values)}{form}", *values))
        entries[tags.STRIP_BYTES] = (4, 1, struct.pack("<I", len(tile)))
        entries[tags.STRIP_OFFSETS] = (4, 1, bytes(4))
        at = 8 + 2 + 12 * len(entries) + 4
        directory, behind = struct.pack("<H", len(entries)), b""
        for tag, (kind, count, held) in sorted(entries.items()):
            place = held.ljust(4, b"\0")
            if len(held) > 4:
                place = struct.pack("<I", at + len(behind))
                behind += held + bytes(len(held) % 2)
            directory += struct.pack("<HHI", tag, kind, count) + place
        start = struct.pack("<I", at + len(behind))
        strip = struct.pack("<HHI", tags.STRIP_OFFSETS, 4, 1)
        directory = directory.replace(strip + bytes(4), strip + start)
        return b"II*\0\x08\0\0\0" + directory + bytes(4) + behind + tile
