"""Text of an original that its readers do not show: bytes around and between what they read, and names of fields."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from pathlib import Path

from viewer.export.checks import tiff_bytes as tags
from viewer.export.checks.profile import elements
from viewer.export.checks.tiff_bytes import Buffer, TiffBytes, opened_bytes
from viewer.slides.disk_state import files_of
from viewer.slides.slide import Slide, SlideError

FIELD, PREAMBLE, PRIVATE, COMMENT = "a name of a field", "the preamble", "a private element", "a comment in a tile"
FREE_TEXTS = (FIELD, PREAMBLE, PRIVATE, COMMENT, "PrivateInformation", "SourceApplicationEntityTitle")
"""Places in which nobody expects a name, and any may stand."""
_PROFILE_TEXT = "the colour profile"
_READABLE = re.compile(rb"[\x20-\x7e]{6,}")
_SHORT = re.compile(rb"[\x20-\x7e]{4,}")
_WIDE = re.compile(rb"(?:[\x20-\x7e]\0){6,}")
_WIDE_BIG = re.compile(rb"(?:\0[\x20-\x7e]){4,}")
_PREAMBLE, _MAGIC = 128, b"DICM"
_PROFILE = 0x00282000
_LONGEST = 65536
"""Bytes of a value that are looked at."""
_TEXT_TYPES = (b"mluc", b"desc", b"text")
_TIFF_HEADS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_SCAN, _MOST_SEGMENTS = 0xDA, 64
_COMMENTS = frozenset((0xFE, *range(0xE1, 0xEE), 0xEF)) - {0xE2}
"""Segments of a JPEG that hold text: comments, and those of applications but for the profile."""
_SLIDEDAT = """
active adapter algorithm algoritm applied avegare average b barcode bgr bitdepth blue brightness camera
cameraimagedivisionsperside channel color compression concat content contrast count creating creation
creationdatetime current data datafile datetime default digitalgain digitizer do empty exp exposure
exposurepercentage extended factor file fill filter finding finished fliphorz flipvert focus focusing format
fov fovs fucusing g gamma general green guide hardware height hier hierarchical histogram hysteresis id image
imagenumber in indexfile individually is layer level magnification map master maximum micrometer micrometers
mirax modified modify name nonhier nonhierlayer not num number object objective optovar overlap
pageelementcount pagelength per pixel pixels plane position preview project r real red resized rotation scan
scanmap scanned scanner scanning sec section sharpened size slide software sqrt stageposmap step stitching
storing this threshold thumbnail time times type use utc val value version vimslide walkedmask width x xdiff y
ydiff z zdiff
"""
"""Words that names of sections and fields of a Slidedat.ini are made of."""
_KNOWN = frozenset(_SLIDEDAT.split())
_NAME_WORDS = re.compile(r"[^\W\d_]+")


def buried_texts(slide: Slide) -> Iterator[tuple[str, str]]:
    """Where in the original a text stands, and the text.

    Of DICOM files preamble, private information and private elements; of the colour profile its texts; comments inside
    of the tiles of a TIFF; names of fields of a Slidedat.ini that no scanner gives.
    """
    for name in slide.properties:
        if name.startswith("mirax."):
            yield from ((FIELD, word) for word in _own_words(name.removeprefix("mirax.")))
    if slide.icc_profile is not None:
        yield from ((_PROFILE_TEXT, text) for text in _profile_texts(slide.icc_profile))
    for path in files_of(slide.path):
        try:
            with opened_bytes(path) as data:
                if bytes(data[_PREAMBLE : _PREAMBLE + 4]) == _MAGIC:
                    yield from _dicom_texts(path, bytes(data[:_PREAMBLE]))
                elif bytes(data[:4]) in _TIFF_HEADS:
                    yield from ((COMMENT, text) for text in _tile_comments(data, path.name))
        except SlideError:
            continue  # what cannot be read is for others to tell


def _own_words(name: str) -> Iterator[str]:
    """A name that holds a word that such names do not have, and those words."""
    strangers = [word for word in _NAME_WORDS.findall(name) if word.casefold() not in _KNOWN]
    if strangers:
        yield from strangers
        yield name.rpartition(".")[2]


def _dicom_texts(path: Path, preamble: bytes) -> Iterator[tuple[str, str]]:
    import pydicom

    yield from ((PREAMBLE, text) for text in _texts(preamble))
    try:
        header = pydicom.dcmread(path, stop_before_pixels=True)
        held = [*header.file_meta, *header.iterall()]
    except Exception:  # pydicom has many; the reader of the slide has told
        return
    for element in held:
        value = element.value
        if element.tag == _PROFILE and isinstance(value, bytes):
            yield from ((_PROFILE_TEXT, text) for text in _profile_texts(value))
        elif isinstance(value, bytes) and (element.tag.is_private or element.tag.group == 2 or element.VR == "UN"):
            where = element.keyword or PRIVATE
            yield from ((where, text) for text in _texts(value[:_LONGEST]))
        elif element.keyword.endswith("ApplicationEntityTitle") and value:
            yield element.keyword, str(value)


def _texts(data: bytes) -> Iterator[str]:
    yield from (part.decode("ascii") for part in _READABLE.findall(data))
    yield from (part.decode("utf-16-le") for part in _WIDE.findall(data))


def _profile_texts(profile: bytes) -> Iterator[str]:
    try:
        found = list(elements(profile))
    except struct.error:
        return
    for _, element in found:
        if element[:4] in _TEXT_TYPES:
            body = element[8:]
            yield from (part.decode("ascii") for part in _SHORT.findall(body))
            yield from (part.decode("utf-16-be") for part in _WIDE_BIG.findall(body))


def _tile_comments(data: Buffer, name: str) -> Iterator[str]:
    """Each text once; only the heads of tiles are read."""
    tiff, known = TiffBytes(data, name), set[bytes]()
    for ifd in tiff.ifds:
        entry = ifd.entries.get(tags.COMPRESSION)
        if entry is None or tiff.number(ifd, tags.COMPRESSION) != tags.JPEG:
            continue
        starts, lengths = tiff.tiles(ifd)
        for start, length in zip(starts.tolist(), lengths.tolist(), strict=False):
            for held in _comments(data, start, start + length):
                if held not in known:
                    known.add(held)
                    yield from _texts(held)


def _comments(data: Buffer, at: int, end: int) -> Iterator[bytes]:
    """What the segments for text hold, up to the compressed pixels."""
    if bytes(data[at : at + 2]) != b"\xff\xd8":
        return
    at += 2
    for _ in range(_MOST_SEGMENTS):
        head = bytes(data[at : at + 4])
        if len(head) < 4 or head[0] != 0xFF or head[1] == _SCAN or at >= end:
            return
        length = int.from_bytes(head[2:])
        if head[1] in _COMMENTS:
            yield bytes(data[at + 4 : min(at + 2 + length, end)])
        at += 2 + length
