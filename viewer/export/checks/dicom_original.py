"""What frames of an export are held against: the stored frames or tiles of the slide that was exported."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from viewer.export.checks import tiff_bytes as tags
from viewer.export.checks.dicom_bytes import Cell, DicomBytes, StoredFrames, opened_dicom
from viewer.export.checks.dicom_pieces import AS_RGB, JPEG_2000, JPEG_BASELINE, NATIVE, FrameLevel
from viewer.export.checks.jpeg_bytes import jpeg_bytes
from viewer.export.checks.tiff_bytes import TiffBytes, opened_bytes
from viewer.export.checks.tiff_files import level_of
from viewer.export.checks.tiff_pieces import TiffLevel
from viewer.export.checks.tile_streams import stream_fault
from viewer.geometry import Size
from viewer.slides.dicom_wsi import DicomWsi
from viewer.slides.slide import RgbArray, Slide, SlideError

_RGB, _APERIO_RGB = 2, 33005
_TABLES = frozenset((0xDB, 0xC4))
_ADOBE = 0xEE


@contextlib.contextmanager
def original_files(slide: Slide, level: int) -> Iterator[list[DicomBytes]]:
    """All DICOM files of a level while the block runs, the lowest plane first; none of any other slide.

    Raises:
        SlideError: A file cannot be read.
    """
    if not isinstance(slide, DicomWsi):
        yield []
        return
    images = slide.stored(level).images
    headers = [header for plane in sorted(images) for header in images[plane].headers]
    paths = list(dict.fromkeys(header.path for header in headers))
    with contextlib.ExitStack() as opened:
        yield [opened.enter_context(opened_dicom(path)) for path in paths]


class Stored(Protocol):
    """Frames or tiles of one level, as the frames of an export may be."""

    is_whole: bool
    """Whether an export leaves out what is not stored; else that is background."""

    def __contains__(self, cell: Cell) -> bool:
        """Whether it is stored."""
        ...

    def is_like(self, ours: FrameLevel) -> bool:
        """Whether its frames have the size and coding of ``ours``."""
        ...

    def stream(self, cell: Cell) -> bytes:
        """A frame, without what fills it up."""
        ...

    def fault(self, stream: bytes) -> str:
        """What is wrong with the bytes of a frame, as the end of a sentence; empty where nothing is."""
        ...

    def by_imagecodecs(self, stream: bytes) -> RgbArray:
        """All pixels of a frame; raises whatever imagecodecs does."""
        ...


@dataclass(frozen=True)
class StoredSeries:
    """Of a DICOM series."""

    level: FrameLevel
    is_whole = True

    def __contains__(self, cell: Cell) -> bool:
        return cell in self.level.frames

    def is_like(self, ours: FrameLevel) -> bool:
        """See ``Stored``."""
        theirs = self.level.file
        native = ours.file.syntax == NATIVE[0] and theirs.syntax in NATIVE
        same = ours.file.tile == theirs.tile and (native or ours.file.syntax == theirs.syntax)
        return same and ours.file.header.get("PhotometricInterpretation") == theirs.header.PhotometricInterpretation

    def stream(self, cell: Cell) -> bytes:
        """See ``Stored``."""
        return self.level.stream(cell)

    def fault(self, stream: bytes) -> str:
        """See ``Stored``."""
        return self.level.fault(stream)

    def by_imagecodecs(self, stream: bytes) -> RgbArray:
        """See ``Stored``."""
        return self.level.by_imagecodecs(stream)


class StoredTiff:
    """Of a TIFF in tiles: of JPEG each with the tables in front that are kept apart, and a word about its colours."""

    is_whole = False

    def __init__(self, level: TiffLevel) -> None:
        """``level`` is one of the slide."""
        self._level = level
        self.is_rgb = level.photometric == _RGB
        tables = b"".join(
            bytes(level.tables[one.start : one.stop])
            for one in (jpeg_bytes(level.tables).segments if level.tables else ())
            if one.marker in _TABLES
        )
        self._tables = tables

    @property
    def tile(self) -> Size:
        """Of a tile."""
        return self._level.tile_size

    @cached_property
    def frames(self) -> tuple[str, str, str]:
        """Transfer syntax, PhotometricInterpretation and the method of its loss, if any, as frames; else nothing."""
        if self._level.compression == tags.JPEG:
            return JPEG_BASELINE, "RGB" if self.is_rgb else "YBR_FULL_422", "ISO_10918_1"
        tile = next((one for index in range(self._level.count) if (one := self._stored(index))), b"")
        style = tile.find(b"\xff\x52", 0, 4096)
        if self._level.compression != _APERIO_RGB or style < 0:
            return "", "", ""
        apart, whole = tile[style + 8], tile[style + 13]  # ITU-T T.800 table A.13: SGcod and the last byte of SPcod
        return JPEG_2000[1], ("YBR_RCT" if whole else "YBR_ICT") if apart else "RGB", "" if whole else "ISO_15444_1"

    def __contains__(self, cell: Cell) -> bool:
        return bool(self._tile(cell))

    def is_like(self, ours: FrameLevel) -> bool:
        """See ``Stored``."""
        said = str(ours.file.header.get("PhotometricInterpretation"))
        return ours.file.tile == self.tile and (ours.file.syntax, said) == self.frames[:2]

    def stream(self, cell: Cell) -> bytes:
        """See ``Stored``."""
        tile = self._tile(cell)
        if self._level.compression != tags.JPEG:
            return tile
        marked = any(one.marker == _ADOBE for one in jpeg_bytes(tile).segments)
        return tile[:2] + (AS_RGB if self.is_rgb and not marked else b"") + self._tables + tile[2:]

    def fault(self, stream: bytes) -> str:
        """See ``Stored``."""
        return stream_fault(self._level.compression, stream, self.tile)

    def by_imagecodecs(self, stream: bytes) -> RgbArray:
        """See ``Stored``."""
        return self._level.by_imagecodecs(stream)

    def _tile(self, cell: Cell) -> bytes:
        column, row = cell
        return self._stored(row * self._level.across + column)

    def _stored(self, index: int) -> bytes:
        return self._level.tiff.tile(self._level.ifd, index)


@contextlib.contextmanager
def stored_original(
    slide: Slide, level: int, height: float | None = None
) -> Iterator[StoredSeries | StoredTiff | None]:
    """What is stored of a level while the block runs; None of a slide that is neither DICOM nor a tiled TIFF.

    ``height`` is that of a focal plane, where there are several.

    Raises:
        SlideError: A file cannot be read, or does not say where its frames lie.
    """
    with contextlib.ExitStack() as opened:
        files = opened.enter_context(original_files(slide, level))
        if files:
            yield StoredSeries(FrameLevel(files[0], StoredFrames(files, height)))
            return
        found: StoredTiff | None = None
        if slide.path.is_file():
            data = opened.enter_context(opened_bytes(slide.path))
            with contextlib.suppress(SlideError):
                found = StoredTiff(level_of(TiffBytes(data, "The original"), slide.levels[level].size))
        yield found
