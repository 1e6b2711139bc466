"""A level of a DICOM series, frame by frame, each decoded by two decoders."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from viewer.export.checks import tiff_bytes as tags
from viewer.export.checks.dicom_bytes import Cell, DicomBytes, StoredFrames
from viewer.export.checks.jpeg_bytes import jpeg_bytes
from viewer.export.checks.pieces import IMAGECODECS, PILLOW, JpegCoded, Piece, by_pillow, coded_as, decoded, joined
from viewer.export.checks.tile_streams import stream_fault
from viewer.geometry import Rect, Size
from viewer.slides.slide import RgbArray, SlideError

PYJPEGLS = "pyjpegls"
JPEG_BASELINE = "1.2.840.10008.1.2.4.50"
NATIVE = ("1.2.840.10008.1.2.1", "1.2.840.10008.1.2")
"""Explicit and implicit VR, little endian: pixels that are not encoded; an export has the first."""
_JPEG_LS = ("1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.81")
JPEG_2000 = ("1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91")
AS_RGB = b"\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00\x00"
"""The segment by which a JPEG says that its colours are red, green and blue."""


@dataclass(frozen=True)
class FrameLevel:
    """The frames of a file, or of several of one level."""

    file: DicomBytes
    frames: StoredFrames

    @property
    def across(self) -> int:
        """Tiles in a row."""
        return -(-self.file.size.width // self.file.tile.width)

    @property
    def cells(self) -> list[Cell]:
        """Of all places, row by row."""
        rows = -(-self.file.size.height // self.file.tile.height)
        return [(column, row) for row in range(rows) for column in range(self.across)]

    def corner(self, cell: Cell) -> tuple[int, int]:
        """Left and top of a tile."""
        return cell[0] * self.file.tile.width, cell[1] * self.file.tile.height

    def inside(self, cell: Cell) -> Size:
        """The part of a tile that lies in the level."""
        (left, top), (width, height), size = self.corner(cell), self.file.tile, self.file.size
        return Size(min(width, size.width - left), min(height, size.height - top))

    def place(self, cell: Cell) -> str:
        """Where a tile is, for people."""
        left, top = self.corner(cell)
        return f"the frame from pixel {left}, {top}"

    def stream(self, cell: Cell) -> bytes:
        """A frame without the byte that fills it up."""
        return self.without_filling(self.frames[cell])

    def without_filling(self, frame: bytes) -> bytes:
        """Likewise of any frame."""
        return frame[:-1] if self.file.syntax not in NATIVE and frame.endswith(b"\xff\xd9\0") else frame

    def coding(self, stream: bytes) -> JpegCoded | None:
        """How a frame is encoded with loss; None where it is not JPEG.

        Raises:
            SlideError: It is a JPEG of an unusual kind.
        """
        if self.file.syntax != JPEG_BASELINE:
            return None
        return coded_as(jpeg_bytes(stream), self._photometric.startswith("YBR"))

    def as_decoded(self, colour: tuple[int, int, int], coding: JpegCoded | None) -> dict[str, tuple[int, ...]]:
        """What becomes of a frame of one colour, by decoder."""
        if coding is not None:
            return coding.as_decoded(colour)
        return dict.fromkeys((PILLOW, IMAGECODECS, PYJPEGLS), colour)

    def piece(self, cell: Cell) -> Piece:
        """A frame as two decoders see it, of one at the edge what lies in the level; for any thread.

        Raises:
            SlideError: It is not stored, or cannot be decoded.
        """
        where = f"In {self.file.name}, {self.place(cell)}"
        if cell not in self.frames:
            raise SlideError(f"{where} is not stored.")
        stream = self.stream(cell)
        second = PYJPEGLS if self.file.syntax in _JPEG_LS else PILLOW
        found = {
            IMAGECODECS: decoded(stream, where, self.by_imagecodecs),
            second: decoded(stream, where, self._by_another),
        }
        width, height = self.file.tile
        for name, pixels in found.items():
            if pixels.shape != (height, width, 3):
                raise SlideError(f"{where} decodes by {name} to an array of {pixels.shape}.")
        inner = self.inside(cell)
        cut = {name: np.ascontiguousarray(one[: inner.height, : inner.width]) for name, one in found.items()}
        try:
            coding = self.coding(stream)
        except SlideError as error:
            raise SlideError(f"{where} cannot be verified: {error}.") from error
        whole = None if inner == self.file.tile else found[IMAGECODECS]
        return Piece(*self.corner(cell), cut, coding, cell[1] * self.across + cell[0], whole)

    def pixels(self, rect: Rect) -> RgbArray:
        """A rectangle of the level by imagecodecs; see ``joined``."""

        def tile(column: int, row: int) -> RgbArray:
            where = f"In {self.file.name}, {self.place((column, row))}"
            if (column, row) not in self.frames:
                raise SlideError(f"{where} is not stored.")
            return decoded(self.stream((column, row)), where, self.by_imagecodecs)

        return joined(rect, self.file.size, self.file.tile, tile)

    def by_imagecodecs(self, stream: bytes) -> RgbArray:
        """All pixels of a frame, uint8 (height, width, 3); raises whatever imagecodecs does."""
        import imagecodecs

        if self.file.syntax == JPEG_BASELINE:
            space = "ycbcr" if self._photometric.startswith("YBR") else "rgb"
            return np.asarray(imagecodecs.jpeg8_decode(stream, colorspace=space, outcolorspace="rgb"), np.uint8)
        if self.file.syntax in JPEG_2000:
            return np.asarray(imagecodecs.jpeg2k_decode(stream), np.uint8)
        if self.file.syntax in _JPEG_LS:
            return np.asarray(imagecodecs.jpegls_decode(stream), np.uint8)
        width, height = self.file.tile
        return np.frombuffer(stream, np.uint8).reshape(height, width, 3)

    def _by_another(self, stream: bytes) -> RgbArray:
        if self.file.syntax == JPEG_BASELINE and self._photometric == "RGB":
            return by_pillow(stream[:2] + AS_RGB + stream[2:])
        if self.file.syntax in _JPEG_LS:
            import jpeg_ls

            return np.asarray(jpeg_ls.decode(np.frombuffer(stream, np.uint8)), np.uint8)
        if self.file.syntax in NATIVE:
            from PIL import Image

            return np.asarray(Image.frombytes("RGB", (*self.file.tile,), stream))
        return by_pillow(stream)

    @property
    def _photometric(self) -> str:
        return str(self.file.header.get("PhotometricInterpretation", ""))

    def fault(self, stream: bytes) -> str:
        """What is wrong with the bytes of a frame, as the end of a sentence; empty where nothing is."""
        if self.file.syntax in _JPEG_LS:
            return _jpeg_ls_fault(stream)
        kinds = {JPEG_BASELINE: tags.JPEG, NATIVE[0]: 1, **dict.fromkeys(JPEG_2000, tags.JPEG_2000[0])}
        return stream_fault(kinds.get(self.file.syntax, 0), stream, self.file.tile)


def _jpeg_ls_fault(stream: bytes) -> str:
    """Segments of T.87 that decide pixels, scans, the end, and nothing behind it."""
    at = 2
    while stream[:2] == b"\xff\xd8" and stream[at : at + 1] == b"\xff" and at + 2 <= len(stream):
        marker = stream[at + 1]
        if marker == 0xD9:
            return "" if at + 2 == len(stream) else f"{len(stream) - at - 2} bytes follow its end marker"
        if marker not in (0xF7, 0xF8, 0xDA):
            return f"it holds the marker FF{marker:02X}, which has no place there"
        at += 2 + int.from_bytes(stream[at + 2 : at + 4])
        if marker == 0xDA:
            end = re.compile(rb"\xff[\x80-\xff]").search(stream, at)
            at = end.start() if end is not None else len(stream)
    return "it is no whole JPEG-LS stream"
