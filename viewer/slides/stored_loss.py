"""What was lost before: with which compression, and how strong, the original's own pixels are stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from viewer.geometry import Size
from viewer.slides.mirax_files import MiraxFiles

JPEG = "ISO_10918_1"
_JPEG_2000 = "ISO_15444_1"
"""Defined terms of LossyImageCompressionMethod (PS3.3 C.7.6.1.1.5.1)."""
_TIFF_JPEG = {6, 7, 33007}
_TIFF_JPEG_2000 = {33003, 33005, 34712}
BYTES_A_PIXEL = 3
"""Of 8-bit red, green and blue."""
_CODING_STYLE = b"\xff\x52"
_TRANSFORMATION = 13
"""Bytes from the marker of the coding style to its wavelet: 0 is the one that loses (ISO 15444-1 A.6.1)."""
_MIRAX_PICTURES = {
    "LABEL": "ScanDataLayer_SlideBarcode",
    "OVERVIEW": "ScanDataLayer_SlideThumbnail",
    "THUMBNAIL": "ScanDataLayer_SlidePreview",
}


@dataclass(frozen=True, slots=True)
class Loss:
    """One compression with loss."""

    method: str
    """A defined term of LossyImageCompressionMethod."""
    ratio: float
    """Bytes of the pixels, as they come out, for each stored byte."""


@dataclass(frozen=True, slots=True)
class StoredLoss:
    """How the pictures of one original are stored."""

    levels: Mapping[int, Loss]
    """By level; those that are stored without loss are not here."""
    pictures: Mapping[str, int]
    """Stored bytes of label, overview and thumbnail that are JPEG, by the third value of ImageType."""
    is_known: bool
    """Whether it was found out at all; else a level that is not here may well have lost something."""

    def of_picture(self, kind: str, size: Size) -> Loss | None:
        """Of the label, overview or thumbnail, ``size`` pixels large; None where none is known."""
        stored = self.pictures.get(kind)
        return Loss(JPEG, size.width * size.height * BYTES_A_PIXEL / stored) if stored else None


def stored_loss(path: Path, sizes: Mapping[int, Size]) -> StoredLoss:
    """What is known about the loss in the slide ``path``, whose levels have these ``sizes``."""
    if path.with_suffix("").is_dir() and path.suffix.lower() == ".mrxs":
        return _of_mirax(path)
    import tifffile

    try:
        with tifffile.TiffFile(path) as tiff:
            return _of_tiff(tiff, sizes)
    except (tifffile.TiffFileError, OSError, ValueError):
        return StoredLoss({}, {}, False)


def _of_mirax(path: Path) -> StoredLoss:
    """From Index.dat, which has the length of every stored image, and the size of those in Slidedat.ini."""
    files = MiraxFiles(path)
    levels = {}
    for level, section in enumerate(files.level_sections):
        width, height = (files.integer(section, f"DIGITIZER_{side}") for side in ("WIDTH", "HEIGHT"))
        lengths = [int(page["length"].sum(dtype="int64")) for page in files.level_items(level)]
        images = sum(len(page) for page in files.level_items(level))
        if files.text(section, "IMAGE_FORMAT") == "JPEG" and width and height and sum(lengths):
            levels[level] = Loss(JPEG, images * width * height * BYTES_A_PIXEL / sum(lengths))
    pictures = {
        kind: record.length
        for kind, part in _MIRAX_PICTURES.items()
        for _, found, record in files.nonhier_records()
        if found == part and record and record.length > 0 and _is_jpeg(files, record.file, record.offset)
    }
    return StoredLoss(levels, pictures, True)


def _is_jpeg(files: MiraxFiles, number: int, offset: int) -> bool:
    try:
        with files.data_files[number].open("rb") as file:
            file.seek(offset)
            return file.read(2) == b"\xff\xd8"
    except (OSError, IndexError, ValueError):
        return False


def _of_tiff(tiff: Any, sizes: Mapping[int, Size]) -> StoredLoss:
    levels: dict[int, Loss] = {}
    known: set[int] = set()
    # A thumbnail may be as large as a level, but no tiles.
    for page in sorted(tiff.pages, key=lambda page: not page.is_tiled):
        found = [level for level, size in sizes.items() if (page.imagewidth, page.imagelength) == tuple(size)]
        for level in set(found) - known:
            known.add(level)
            method = tiff_method(tiff, page)
            stored = sum(page.databytecounts)
            if method and stored:
                pixels = page.imagewidth * page.imagelength * page.samplesperpixel
                levels[level] = Loss(method, pixels / stored)
    for level in sorted(set(sizes) - known - {0}):
        # The reader makes it of a finer one, as OpenSlide does the coarse levels of NDPI.
        if level - 1 in levels:
            levels[level] = levels[level - 1]
    return StoredLoss(levels, {}, 0 in known)


def tiff_method(tiff: Any, page: Any) -> str | None:
    """By which of the defined terms a page (both of tifffile) lost something; None where it did not."""
    if int(page.compression) in _TIFF_JPEG:
        return JPEG
    if int(page.compression) not in _TIFF_JPEG_2000:
        return None
    tiff.filehandle.seek(page.dataoffsets[0])
    head = tiff.filehandle.read(min(page.databytecounts[0], 4096))
    style = head.find(_CODING_STYLE)
    return _JPEG_2000 if style >= 0 and head[style + _TRANSFORMATION] == 0 else None
