"""A DICOM series with what was drawn out of it filled: all its other frames pass on as they are stored."""

from __future__ import annotations

import hashlib
import io
import os
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import numpy as np

from viewer.export.dicom_frames import NATIVE, FrameCoding, frame_coding, without_filling
from viewer.export.dicom_header import Role, Written, exported_header
from viewer.export.dicom_uids import places_of, uid_of
from viewer.export.icc import exported_profile
from viewer.export.jpeg_tiles import jpeg_head
from viewer.export.level_tiles import LevelTiles
from viewer.export.masked import MaskedLevel
from viewer.export.settings import ExportSettings
from viewer.export.tile_codings import padded
from viewer.geometry import Rect, Size
from viewer.jobs.job import Progress
from viewer.slides.dicom_wsi import DeepDicomWsi, DicomWsi
from viewer.slides.dicom_wsi_files import StoredImage
from viewer.slides.slide import RgbArray, Slide, SlideError

if TYPE_CHECKING:
    from pydicom import Dataset

BASIC_LIMIT = 2**32
"""Bytes of frames from which on the basic offset table, which counts in 32 bits, does not reach (PS3.5 A.4)."""
_WRITE_BUFFER = 2**20
_ITEM, _END = b"\xfe\xff\x00\xe0", b"\xfe\xff\xdd\xe0"
_CONVERT = "Convert it to DICOM first (main.py convert), then export the series, or choose another format."
_OTHER = "Choose another format, such as tiff."


@dataclass(frozen=True, slots=True)
class DicomReport:
    """What was written."""

    levels: tuple[LevelTiles, ...]
    profile: str
    """What became of the slide's colour profile, as a sentence."""


def check_dicom(slide: Slide, levels: Sequence[MaskedLevel], settings: ExportSettings) -> None:
    """Make sure that ``levels`` can be written as DICOM.

    Raises:
        SlideError: They cannot; one sentence says why.
    """
    refusal = f"{slide.name} cannot be exported as DICOM: "
    if not isinstance(slide, DicomWsi):
        raise SlideError(f"{refusal}it is {slide.format}, not a DICOM series.", advice=_CONVERT)
    if slide.axes:
        kinds = " and ".join(f"{len(axis.labels)} of {axis.name}" for axis in slide.axes)
        raise SlideError(f"{refusal}it has more than one plane ({kinds}).", advice=_OTHER)
    if isinstance(slide, DeepDicomWsi) or settings.modality not in (None, "SM"):
        cause = "its samples are grey" if isinstance(slide, DeepDicomWsi) else "the modality of a slide is SM"
        raise SlideError(f"{refusal}{cause}.", advice=_OTHER)
    for level in levels:
        _LevelFrames(level, slide)


def write_dicom(
    slide: Slide,
    levels: Sequence[MaskedLevel],
    settings: ExportSettings,
    paths: Sequence[Path],
    reviewed: bool,
    progress: Progress,
    basic_limit: int = BASIC_LIMIT,
) -> DicomReport:
    """Write ``levels`` of ``slide``, each into a new file of ``paths``; ``reviewed`` says that their pixels are clean.

    Memory holds a frame at a time, and what is known about each. Identifiers are put in at the end, when everything
    that they are made of is there.

    Raises:
        SlideError: A part of the slide cannot be decoded, or is none that ``check_dicom`` lets pass.
        OSError: A file cannot be written, or the slide's not be read.
        Cancelled: Somebody asked for the end.
    """
    assert isinstance(slide, DicomWsi)
    profile, kept = exported_profile(slide, settings)
    frames = [_LevelFrames(level, slide) for level in levels]
    total, done = sum(len(one.cells) for one in frames), 0
    places: list[dict[int, list[int]]] = []
    key = hashlib.sha256()
    for number, (one, path) in enumerate(zip(frames, paths, strict=True)):
        cells = one.cells if one.is_sparse else None
        written = Written(number, cells, len(one.cells), not one.level.mask.is_empty, one.plane[0], reviewed)
        header = _header_bytes(exported_header(one.source, settings, written, profile))
        places.append(places_of(header, Role.INSTANCE + len(frames)))
        with path.open("xb", _WRITE_BUFFER) as file:
            packed = _Packed(file, header, len(one.cells), one, basic_limit)
            for frame in one.frames():
                packed.add(frame)
                done += 1
                progress.tick(done, total, f"Writing level {one.counts.level}", "frames")
            key.update(packed.finish())
    for path, here in zip(paths, places, strict=True):
        with path.open("r+b") as file:
            for number, offsets in here.items():
                for offset in offsets:
                    file.seek(offset)
                    file.write(uid_of(key.digest(), number).encode())
    return DicomReport(tuple(one.counts for one in frames), kept)


def _header_bytes(header: Dataset) -> bytes:
    from pydicom import dcmwrite

    out = io.BytesIO()
    dcmwrite(out, header, enforce_file_format=True)
    return out.getvalue()


class _LevelFrames:
    """The frames of one level, row by row."""

    def __init__(self, level: MaskedLevel, slide: DicomWsi) -> None:
        """Look at what is stored.

        Raises:
            SlideError: It cannot be passed on.
        """
        import pydicom
        from wsidicom.instance.tile_index.sparse_tile_index import SparseTileIndex

        images = {id(image): image for image in slide.stored(level.level_index).images.values()}
        self.level, self._image = level, next(iter(images.values()))
        self.plane, self.tile = min(self._image.planes), self._image.tile
        self.counts = LevelTiles(level.level_index)
        self.source = pydicom.dcmread(self._image.headers[0].path, stop_before_pixels=True)
        self.is_sparse = isinstance(self._image.data.tiles, SparseTileIndex)
        photometric = str(self.source.get("PhotometricInterpretation", ""))
        sample = slide.stored(level.level_index).coded_tile(self.plane, (0, 0))
        coding = None
        usual = int(self.source.get("BitsAllocated", 0)) == 8 and int(self.source.get("SamplesPerPixel", 0)) == 3
        if usual and not int(self.source.get("PlanarConfiguration", 0) or 0) and sample is not None:
            coding = frame_coding(self._image.transfer_syntax, photometric, self.tile, without_filling(sample))
        refusal = f"{slide.name} cannot be exported as DICOM: level {level.level_index} "
        if not self.source.get("OpticalPathSequence"):
            raise SlideError(f"{refusal}describes no optical path, which DICOM asks for.", advice=_OTHER)
        if coding is None:
            how = f"{level.level.compression}, {photometric}"
            raise SlideError(f"{refusal}is stored in a way that is not taken over ({how}).", advice=_OTHER)
        if slide.stored(level.level_index).disputed_colours:
            raise SlideError(f"{refusal}says other colours than its frames hold.", advice=_OTHER)
        self._coding: FrameCoding = coding

    @property
    def is_native(self) -> bool:
        """Whether frames stand one behind the other, not encoded."""
        return self._image.transfer_syntax == NATIVE

    @cached_property
    def stored_bytes(self) -> int:
        """Of the slide's files of the level."""
        return sum(header.path.stat().st_size for header in self._image.headers)

    @cached_property
    def cells(self) -> list[tuple[int, int]]:
        """Column and row of the frames that are written: those that are stored, and those that are hidden."""
        size = self.level.size
        columns, rows = -(-size.width // self.tile.width), -(-size.height // self.tile.height)
        every = [(column, row) for row in range(rows) for column in range(columns)]
        if not self.is_sparse:
            return every
        found = [one for one in every if _is_stored(self._image, one, self.plane) or self._is_hit(one)]
        self.counts.missing = len(every) - len(found)
        return found

    def frames(self) -> Iterator[bytes]:
        """As they are written, without the byte that makes their length even."""
        for cell in self.cells:
            yield self._frame(cell)

    def _is_hit(self, cell: tuple[int, int]) -> bool:
        return self.level.mask.meets(self._rect(cell))

    def _rect(self, cell: tuple[int, int]) -> Rect:
        left, top = cell[0] * self.tile.width, cell[1] * self.tile.height
        return Rect(left, top, *self.tile).intersected(Rect(0, 0, *self.level.size))

    def _frame(self, cell: tuple[int, int]) -> bytes:
        rect, hit = self._rect(cell), self._is_hit(cell)
        if hit and self.level.mask.covers(rect):
            self.counts.encoded += 1
            return self._fill
        frame = self._image.encoded(*cell, *self.plane)
        stream = b"" if frame is None else frame if self.is_native else without_filling(frame)
        if not hit:
            cleaned = self._coding.cleaned(stream)
            if cleaned is not None:
                if cleaned == stream:
                    self.counts.copied += 1
                else:
                    self.counts.cleaned += 1
                return cleaned
        self.counts.encoded += 1
        if frame is not None and self._coding.jpeg is not None:
            head = jpeg_head(stream, b"")
            if head is not None and head.size == tuple(self.tile):
                inside = Size(int(rect.width), int(rect.height))
                hidden = self.level.mask.pixels(int(rect.x), int(rect.y), *inside)
                found = self._coding.jpeg.refilled(stream, head, inside, hidden, self.level.fill)
                if found is not None:
                    return found
        shown = self.level.read(int(rect.x), int(rect.y), int(rect.width), int(rect.height))
        return self._encoded(shown)

    @cached_property
    def _fill(self) -> bytes:
        filled = np.empty((self.tile.height, self.tile.width, 3), np.uint8)
        filled[:] = self.level.fill
        return self._coding.encoded(filled)

    def _encoded(self, shown: RgbArray) -> bytes:
        return self._coding.encoded(padded(shown, self.tile))


def _is_stored(image: StoredImage, cell: tuple[int, int], plane: tuple[float, str]) -> bool:
    from wsidicom.geometry import Point

    return bool(image.data.tiles.get_frame_index(Point(*cell), *plane) != -1)


class _Packed:
    """Pixel data as they are written: tables of offsets first, filled in at the end (PS3.5 A.4, PS3.3 C.7.6.3.1.8)."""

    def __init__(self, file: BinaryIO, header: bytes, frames: int, level: _LevelFrames, basic_limit: int) -> None:
        self._file, self._native, self._lengths = file, level.is_native, list[int]()
        self._digest = hashlib.sha256(header)
        # An encoded frame without loss may be longer than the stored one.
        self._extended = 2 * level.stored_bytes >= basic_limit
        file.write(header)
        if self._native:
            size = frames * 3 * level.tile.area
            if size >= BASIC_LIMIT - 2:
                raise SlideError(
                    f"Level {level.counts.level} holds 4 GB or more, which DICOM cannot hold uncompressed.",
                    advice="Convert the slide with compression first, or leave this level out.",
                )
            file.write(_element(0x10, b"OB", size + size % 2))
            return
        if self._extended:
            for element in (1, 2):
                file.write(_element(element, b"OV", 8 * frames))
                self._tables = file.tell()
                file.write(bytes(8 * frames))
            self._tables -= 8 * frames + 12
        file.write(_element(0x10, b"OB", 0xFFFFFFFF) + _ITEM)
        size = 0 if self._extended else 4 * frames
        file.write(struct.pack("<I", size))
        if not self._extended:
            self._tables = file.tell()
        file.write(bytes(size))

    def add(self, frame: bytes) -> None:
        """The next frame."""
        self._digest.update(len(frame).to_bytes(8) + frame)
        if self._native:
            self._file.write(frame)
            self._lengths.append(len(frame))
            return
        even = frame + bytes(len(frame) % 2)
        self._file.write(_ITEM + struct.pack("<I", len(even)) + even)
        self._lengths.append(len(even))

    def finish(self) -> bytes:
        """Complete the file; gives back the digest of what it holds.

        Raises:
            SlideError: The frames are too many bytes for their table.
        """
        if self._native:
            self._file.write(bytes(sum(self._lengths) % 2))
            return self._digest.digest()
        self._file.write(_END + bytes(4))
        lengths = np.array(self._lengths, np.uint64)
        offsets = np.concatenate([[0], np.cumsum(lengths + np.uint64(8))[:-1]]).astype(np.uint64)
        self._file.seek(self._tables, os.SEEK_SET)
        if self._extended:
            self._file.write(offsets.astype("<u8").tobytes())
            self._file.seek(12, os.SEEK_CUR)
            self._file.write(lengths.astype("<u8").tobytes())
            return self._digest.digest()
        if len(offsets) and int(offsets[-1]) >= BASIC_LIMIT:
            raise SlideError("The frames that were encoded anew are far larger than the stored ones.", advice=_OTHER)
        self._file.write(offsets.astype("<u4").tobytes())
        return self._digest.digest()


def _element(number: int, vr: bytes, length: int) -> bytes:
    """The head of an element of group 7FE0 with a length of 32 bits."""
    return struct.pack("<HH2sHI", 0x7FE0, number, vr, 0, length)
