"""JPEG tiles of a TIFF as frames of DICOM: the very bytes, with the tables that TIFF keeps apart put in front."""

from __future__ import annotations

from dataclasses import replace

from viewer.export.jpeg_tiles import APP0, APP14, BASELINE, SOS, START, TileCleaner, segment
from viewer.export.tiff_source import StoredLevel, StoredTiles
from viewer.export.tile_codings import StoredJpeg
from viewer.slides.jpeg_coding import jpeg_segments
from viewer.slides.slide import Level

_FRAMES = range(0xC0, 0xD0)
_RGB_NAMES = b"RGB"
_AS_RGB = segment(APP14, b"Adobe\0\x64\0\0\0\0\0")
"""Says that colours are red, green and blue, as they are (Adobe technical note 5116): readers suppose YCbCr else."""


def tiles_as_frames(file: StoredTiles, level: Level) -> StoredLevel | None:
    """The tiles of ``level`` as whole baseline JPEGs; None where they are none, or tell other colours than the TIFF."""
    found = file.level(level)
    if found is None or not isinstance(found.coding, StoredJpeg):
        return None
    is_rgb = found.coding.is_rgb
    sample = next((index for index, count in enumerate(found.counts) if count), None)
    tile = b"" if sample is None else file.read(found, sample)
    marked = any(marker == APP14 for marker, _ in jpeg_segments(tile))
    mark = _AS_RGB if is_rgb and not marked else b""
    own = {marker: segment(marker, held) for marker, held in jpeg_segments(tile) if marker in (APP0, APP14)}
    coding = found.coding.alone(mark or (own.get(APP14, b"") if is_rgb else own.get(APP0, b"") + own.get(APP14, b"")))
    whole = replace(
        found,
        start=START + mark + found.coding.tables[len(START) : -len(START)],
        coding=coding,
        cleaned=_FrameCleaner(is_rgb),
    )
    return whole if sample is not None and whole.cleaned(file.read(whole, sample)) is not None else None


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
