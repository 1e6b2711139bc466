"""How the pixels of a level are stored: compression and chroma subsampling, for people."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.geometry import Size
from viewer.slides import property_names as names
from viewer.slides.mirax_files import MiraxFiles

if TYPE_CHECKING:
    from tifffile import TiffFile, TiffPage

Coding = tuple[str | None, str | None]
"""Compression and subsampling, each None where unknown."""

_TIFF_COMPRESSIONS = {
    1: "uncompressed",
    2: "CCITT",
    3: "CCITT",
    4: "CCITT",
    5: "LZW",
    6: "JPEG",
    7: "JPEG",
    8: "Deflate",
    32773: "PackBits",
    32946: "Deflate",
    33003: "JPEG 2000",
    33005: "JPEG 2000",
    33007: "JPEG",
    34712: "JPEG 2000",
    34887: "LERC",
    34925: "LZMA",
    34933: "PNG",
    34934: "JPEG XR",
    50000: "Zstandard",
    50001: "WebP",
    50002: "JPEG XL",
    52546: "JPEG XL",
}
"""By value of TIFF tag 259 (TIFF 6.0 section 3, libtiff's tiff.h, tifffile's COMPRESSION)."""

_TRANSFER_SYNTAXES = {
    "1.2.840.10008.1.2": "uncompressed",
    "1.2.840.10008.1.2.1": "uncompressed",
    "1.2.840.10008.1.2.4.50": "JPEG",
    "1.2.840.10008.1.2.4.51": "JPEG",
    "1.2.840.10008.1.2.4.90": "JPEG 2000",
    "1.2.840.10008.1.2.4.91": "JPEG 2000",
}
"""Those that OpenSlide's DICOM driver decodes (PS3.6 annex A)."""

_SUBSAMPLINGS = {0: "4:4:4", 1: "4:2:2", 2: "4:2:0"}
_JPEG_HEAD = 65536
_MIRAX_FORMATS = {"JPEG": "JPEG", "PNG": "PNG", "BMP24": "uncompressed"}


def tiff_compression_name(value: int) -> str | None:
    """The name of a TIFF compression, None for one that is not known here."""
    return _TIFF_COMPRESSIONS.get(value)


def jpeg_subsampling(head: bytes) -> str | None:
    """Chroma subsampling of a colour JPEG from its first bytes (frame header, ITU T.81 B.2.2)."""
    from PIL import Image, JpegImagePlugin

    try:
        with Image.open(io.BytesIO(head), formats=["JPEG"]) as image:
            return _SUBSAMPLINGS.get(JpegImagePlugin.get_sampling(image)) if len(image.getbands()) == 3 else None
    except (OSError, SyntaxError, ValueError, KeyError):
        return None


def mirax_codings(path: Path) -> dict[int, Coding]:
    """From IMAGE_FORMAT of each level and the first image of the level."""
    try:
        files = MiraxFiles(path)
    except OSError:
        return {}
    codings: dict[int, Coding] = {}
    for level, section in enumerate(files.level_sections):
        compression = _MIRAX_FORMATS.get(files.text(section, "IMAGE_FORMAT") or "")
        subsampling = _first_subsampling(files, level) if compression == "JPEG" else None
        codings[level] = compression, subsampling
    return codings


def _first_subsampling(files: MiraxFiles, level: int) -> str | None:
    head = mirax_tile(files, level)
    return None if head is None else jpeg_subsampling(head)


def mirax_tile(files: MiraxFiles, level: int) -> bytes | None:
    """The beginning of the first image of a level, as stored; None where there is none."""
    items = next((page for page in files.level_items(level) if len(page)), None)
    if items is None or not 0 <= items[0]["file"] < len(files.data_files) or items[0]["offset"] < 0:
        return None
    try:
        with files.data_files[items[0]["file"]].open("rb") as file:
            file.seek(int(items[0]["offset"]))
            return bytes(file.read(_JPEG_HEAD))
    except OSError:
        return None


def tiff_codings(path: Path, sizes: Sequence[Size]) -> dict[int, Coding]:
    """From the TIFF directory of the same size as each level; nothing where ``path`` is no TIFF."""
    import tifffile

    codings: dict[int, Coding] = {}
    try:
        with tifffile.TiffFile(path) as tiff:
            for page in tiff.pages:
                if not isinstance(page, tifffile.TiffPage) or not page.is_tiled:
                    continue
                for level, size in enumerate(sizes):
                    if (page.imagewidth, page.imagelength) == tuple(size) and level not in codings:
                        codings[level] = _page_coding(tiff, page)
    except (OSError, ValueError, IndexError, tifffile.TiffFileError):
        return {}
    return codings


def _page_coding(tiff: TiffFile, page: TiffPage) -> Coding:
    compression = tiff_compression_name(int(page.compression))
    if compression != "JPEG":
        return compression, None
    stored = next((i for i, count in enumerate(page.databytecounts) if count), None)
    if stored is None:
        return compression, None
    tiff.filehandle.seek(page.dataoffsets[stored])
    return compression, jpeg_subsampling(tiff.filehandle.read(min(_JPEG_HEAD, page.databytecounts[stored])))


def tiff_tile(path: Path, size: Size, near: tuple[int, int]) -> bytes | None:
    """The tile that holds a pixel of the level of ``size``, with the tables that TIFF keeps apart (tag 347).

    None where ``path`` is no TIFF, has no such level, or that tile was not stored.
    """
    import tifffile

    try:
        with tifffile.TiffFile(path) as tiff:
            for page in tiff.pages:
                if not isinstance(page, tifffile.TiffPage) or not page.is_tiled:
                    continue
                if (page.imagewidth, page.imagelength) == tuple(size):
                    index = (
                        near[1] // page.tilelength * -(-page.imagewidth // page.tilewidth) + near[0] // page.tilewidth
                    )
                    tiff.filehandle.seek(page.dataoffsets[index])
                    tile = bytes(tiff.filehandle.read(page.databytecounts[index]))
                    tables = page.jpegtables
                    return (tables[:-2] + tile[2:] if tables and tile else tile) or None
    except (OSError, ValueError, IndexError, tifffile.TiffFileError):
        pass
    return None


def dicom_codings(properties: Mapping[str, str]) -> dict[int, Coding]:
    """From the transfer syntax of level 0, the only one that OpenSlide tells."""
    compression = _TRANSFER_SYNTAXES.get(properties.get(names.DICOM_TRANSFER_SYNTAX, ""))
    return {0: (compression, None)}
