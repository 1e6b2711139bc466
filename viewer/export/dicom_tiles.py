"""Tiles of a TIFF as frames of DICOM: the very bytes, of JPEG with the tables in front that TIFF keeps apart."""

from __future__ import annotations

from dataclasses import dataclass, replace

from viewer.export.dicom_frames import JPEG_2000, JPEG_BASELINE, YCBCR, frame_coding
from viewer.export.jpeg_tiles import APP0, APP14, BASELINE, SOS, START, TileCleaner, segment
from viewer.export.stored_streams import jpeg_2000_end, jpeg_2000_style
from viewer.export.tiff_source import StoredLevel, StoredTiles
from viewer.export.tile_codings import Jpeg2000, StoredJpeg, TileEncoder
from viewer.slides.jpeg_coding import jpeg_segments
from viewer.slides.slide import Level
from viewer.slides.stored_loss import JPEG

_FRAMES = range(0xC0, 0xD0)
_RGB_NAMES = b"RGB"
_AS_RGB = segment(APP14, b"Adobe\0\x64\0\0\0\0\0")
"""Says that colours are red, green and blue, as they are (Adobe technical note 5116): readers suppose YCbCr else."""


@dataclass(frozen=True, slots=True)
class FramedTiles:
    """The tiles of a level, as frames."""

    stored: StoredLevel
    encoder: TileEncoder
    """Of those that cannot stay."""
    syntax: str
    """UID of the transfer syntax."""
    photometric: str
    """PhotometricInterpretation."""
    method: str | None
    """By which of the defined terms of LossyImageCompressionMethod they lost something; None where they did not."""


def tiles_as_frames(file: StoredTiles, level: Level) -> FramedTiles | None:
    """The tiles of ``level`` as frames; None where DICOM has none like them, or the TIFF tells other colours."""
    found = file.level(level)
    sample = None if found is None else next((index for index, count in enumerate(found.counts) if count), None)
    if found is None or sample is None:
        return None
    tile = file.read(found, sample)
    if isinstance(found.coding, StoredJpeg):
        whole, coding = _whole_jpegs(found, found.coding, tile)
        if whole.cleaned(file.read(whole, sample)) is None:
            return None
        return FramedTiles(whole, coding, JPEG_BASELINE, "RGB" if found.coding.is_rgb else YCBCR, JPEG)
    style = jpeg_2000_style(tile) if isinstance(found.coding, Jpeg2000) and found.coding.is_rgb else None
    if style is None:
        return None
    transformed, reversible = style
    photometric = "RGB" if not transformed else "YBR_RCT" if reversible else "YBR_ICT"
    coding_of = frame_coding(JPEG_2000[1], photometric, found.tile, tile)
    assert coding_of is not None

    def cleaned(frame: bytes) -> bytes | None:
        return jpeg_2000_end(frame) if jpeg_2000_style(frame) == style else None

    method = None if reversible else "ISO_15444_1"
    return FramedTiles(replace(found, cleaned=cleaned), coding_of, JPEG_2000[1], photometric, method)


def _whole_jpegs(found: StoredLevel, coding: StoredJpeg, tile: bytes) -> tuple[StoredLevel, StoredJpeg]:
    """Each with all tables of its own, and how others are encoded like ``tile``."""
    marked = any(marker == APP14 for marker, _ in jpeg_segments(tile))
    mark = _AS_RGB if coding.is_rgb and not marked else b""
    own = {marker: segment(marker, held) for marker, held in jpeg_segments(tile) if marker in (APP0, APP14)}
    marks = mark or (own.get(APP14, b"") if coding.is_rgb else own.get(APP0, b"") + own.get(APP14, b""))
    start = START + mark + coding.tables[len(START) : -len(START)]
    alone = coding.alone(marks)
    return replace(found, start=start, coding=alone, cleaned=_FrameCleaner(coding.is_rgb)), alone


class _FrameCleaner:
    """A frame as it may leave; None where it is damaged, not baseline, or tells other colours than the TIFF."""

    def __init__(self, is_rgb: bool) -> None:
        self._clean, self._is_rgb, self._known = TileCleaner(), is_rgb, b""

    def __call__(self, frame: bytes) -> bytes | None:
        cleaned = self._clean(frame)
        if cleaned is None or (self._known and cleaned.startswith(self._known)):
            return cleaned
        segments = list(jpeg_segments(cleaned))
        if not _fits(segments, self._is_rgb):
            return None
        self._known = cleaned[: 2 + sum(4 + len(held) for _, held in segments)]
        return cleaned


def _fits(segments: list[tuple[int, bytes]], is_rgb: bool) -> bool:
    """Whether a stream is baseline, and whoever knows nothing of the TIFF decodes the colours that it states."""
    held = {marker: part for marker, part in segments if marker != SOS}
    frames = [marker for marker in held if marker in _FRAMES and marker != 0xC4]
    if frames != [BASELINE]:
        return False
    names = held[BASELINE][6::3]
    adobe = held[APP14][11:12] if APP14 in held else None
    if is_rgb:
        return APP0 not in held and adobe == b"\0"
    if adobe is not None:
        return adobe == b"\1"
    return APP0 in held or names != _RGB_NAMES
