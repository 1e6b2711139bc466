"""Frames of a DICOM series: as they may leave, and encoded anew in their own transfer syntax."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from viewer.export import tile_codings as codings
from viewer.export.jpeg_tiles import END, START, TileCleaner, jpeg_head, segment
from viewer.export.stored_streams import jpeg_2000_end
from viewer.export.tile_codings import Lossless, StoredJpeg
from viewer.geometry import Size
from viewer.slides.slide import RgbArray

NATIVE = ("1.2.840.10008.1.2.1", "1.2.840.10008.1.2")
"""Explicit and implicit VR, little endian: the same pixels, of which the first is written."""
JPEG_BASELINE = "1.2.840.10008.1.2.4.50"
JPEG_LS = ("1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.81")
JPEG_2000 = ("1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91")
"""Lossless, and with or without loss (PS3.6 annex A)."""
YCBCR = "YBR_FULL_422"
"""Of every new JPEG with such colours, however they are sampled (PS3.5 8.2.1): what readers of slides know."""
_YCBCR = ("YBR_FULL", YCBCR, "YBR_ICT", "YBR_RCT")
_LS_FRAME, _LS_TABLES, _SCAN, _COMMENT = 0xF7, 0xF8, 0xDA, 0xFE
"""Of JPEG-LS (ITU-T T.87 table C.1 and T.81 table B.1)."""
_LS_MARKER = re.compile(rb"\xff[\x80-\xff]")
"""What ends coded data: after a byte of ones a zero bit is put in otherwise (T.87 A.1)."""
_WAVELETS = 5
"""Halvings of a tile, as libraries do by default."""


@dataclass(frozen=True)
class FrameCoding:
    """How the frames of a level are stored."""

    encoded: Callable[[RgbArray], bytes]
    """A whole frame, uint8 (Rows, Columns, 3), as it is stored."""
    cleaned: Callable[[bytes], bytes | None]
    """A stored frame without comments and what follows its end: the very one where it has none; None where it is no
    whole frame."""
    jpeg: StoredJpeg | None = None


def frame_coding(syntax: str, photometric: str, tile: Size, sample: bytes) -> FrameCoding | None:
    """Of a level whose frames are like ``sample``; None where no other frame can be coded in the same way."""
    if syntax in NATIVE and photometric == "RGB":
        return FrameCoding(Lossless(codings.UNCOMPRESSED, 1).encoded, _exactly(3 * tile.area))
    if syntax == JPEG_BASELINE and photometric in ("RGB", *_YCBCR[:2]):
        head = jpeg_head(sample, b"")
        if head is None or head.size != tuple(tile):
            return None
        coding = StoredJpeg(head, b"", codings.RGB if photometric == "RGB" else codings.YCBCR)
        return FrameCoding(coding.encoded, TileCleaner(), coding)
    if syntax in JPEG_2000 and photometric in ("RGB", *_YCBCR[2:]):
        return FrameCoding(_Jpeg2000(photometric != "RGB"), jpeg_2000_end)
    if syntax in JPEG_LS and photometric == "RGB":
        return FrameCoding(_jpeg_ls, jpeg_ls_end)
    return None


def without_filling(frame: bytes) -> bytes:
    """A frame without the byte that makes its length even (PS3.5 A.4), where that can be told."""
    return frame[:-1] if frame.endswith(END + b"\0") else frame


def jpeg_ls_end(frame: bytes) -> bytes | None:
    """A JPEG-LS stream without comments and what follows its end; None where it is none of a usual kind."""
    if frame[:2] != START:
        return None
    kept, at = START, 2
    while True:
        found = _LS_MARKER.match(frame, at)
        if found is None:
            return None
        marker, length = frame[at + 1], int.from_bytes(frame[at + 2 : at + 4])
        if marker == END[1]:
            return kept + END
        held = frame[at + 4 : at + 2 + length]
        if length < 2 or at + 2 + length > len(frame) or marker not in (_LS_FRAME, _LS_TABLES, _SCAN, _COMMENT):
            return None
        kept, at = kept + (b"" if marker == _COMMENT else segment(marker, held)), at + 2 + length
        if marker == _SCAN:
            end = _LS_MARKER.search(frame, at)
            if end is None:
                return None
            kept, at = kept + frame[at : end.start()], end.start()


def _exactly(length: int) -> Callable[[bytes], bytes | None]:
    return lambda frame: frame if len(frame) == length else None


@dataclass(frozen=True)
class _Jpeg2000:
    """Without loss, which both transfer syntaxes allow."""

    transformed: bool
    """Whether colours are taken apart (PhotometricInterpretation YBR_ICT or YBR_RCT)."""

    def __call__(self, rgb: RgbArray) -> bytes:
        import imagecodecs

        options: dict[str, Any] = {"codecformat": "j2k", "reversible": True, "resolutions": _WAVELETS + 1}
        return bytes(imagecodecs.jpeg2k_encode(np.ascontiguousarray(rgb), level=0, mct=self.transformed, **options))


def _jpeg_ls(rgb: RgbArray) -> bytes:
    import imagecodecs

    return bytes(imagecodecs.jpegls_encode(np.ascontiguousarray(rgb), level=0))
