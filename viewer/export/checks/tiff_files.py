"""Whether a TIFF holds its levels and what it may say of them, down to the last byte."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from viewer.conversion.verify.result import Fault
from viewer.export.checks import tiff_bytes as tags
from viewer.export.checks.profile import profile_faults
from viewer.export.checks.stated import (
    DESCRIPTION,
    RESOLUTION_UNIT,
    X_RESOLUTION,
    Y_RESOLUTION,
    Stated,
    resolution_faults,
    text_faults,
)
from viewer.export.checks.tiff_bytes import Ifd, TiffBytes, gaps
from viewer.export.checks.tiff_pieces import TiffLevel
from viewer.export.checks.tile_streams import stream_fault, tables_fault
from viewer.geometry import Mpp, Size
from viewer.slides.slide import SlideError

_SUBFILE, _BITS, _SAMPLES, _PLANAR = 254, 258, 277, 284
_PLAIN = {_BITS: (8, 8, 8), _SAMPLES: (3,), _PLANAR: (1,)}
"""Tags whose values are always the same."""
_KEPT = {_BITS: (16,), _SAMPLES: (1,), _PLANAR: (1,), tags.PHOTOMETRIC: (1,)}
"""Those of a file that keeps values of 16 bits."""
_TILING = tags.TILE_WIDTH, tags.TILE_HEIGHT, tags.TILE_OFFSETS, tags.TILE_BYTES
_NEEDED = frozenset(
    (_SUBFILE, tags.WIDTH, tags.HEIGHT, tags.COMPRESSION, tags.PHOTOMETRIC, *_PLAIN, *_TILING),
)
_ALLOWED = (
    _NEEDED
    | {DESCRIPTION, X_RESOLUTION, Y_RESOLUTION, RESOLUTION_UNIT, tags.PREDICTOR, tags.SUB_IFDS}
    | {
        tags.JPEG_TABLES,
        tags.SUBSAMPLING,
        tags.ICC,
    }
)
_NUMBER = r"([0-9.]+(?:e[-+]?[0-9]+)?)"
_OME = re.compile(
    r'<\?xml version="1\.0" encoding="UTF-8"\?>'
    r'<OME xmlns="http://www\.openmicroscopy\.org/Schemas/OME/2016-06"><Image ID="Image:0">'
    r'<Pixels ID="Pixels:0" DimensionOrder="XYCZT" Type="uint8" BigEndian="false" Interleaved="true" '
    rf'SizeX="{_NUMBER}" SizeY="{_NUMBER}" SizeC="3" SizeZ="1" SizeT="1"'
    rf'(?: PhysicalSizeX="{_NUMBER}" PhysicalSizeY="{_NUMBER}")?>'
    r'<Channel ID="Channel:0:0" SamplesPerPixel="3"/><TiffData IFD="0" PlaneCount="1"/></Pixels></Image></OME>'
)
_APERIO = re.compile(rf"Aperio-compatible JPEG 2000 tiles\r\n{_NUMBER}x{_NUMBER}(?:\|MPP = {_NUMBER})?")
_SAME = 1e-6
"""Part by which a number written with nine digits may be off."""
_TEXTS = (1, 2, 7)
"""Types of tags that may hold text."""


def structure_faults(tiff: TiffBytes, tick: Callable[[int], None]) -> Iterator[Fault]:
    """Bytes of the file that belong to nothing, tiles that hold something else than pixels; ``tick`` is told bytes."""
    name = tiff.name
    for start, stop in gaps(tiff.spans(), len(tiff.data)):
        if any(tiff.data[start:stop]):
            sentence = f"{name}: the bytes {start} to {stop - 1} belong to no header, directory, value or tile."
            yield Fault(sentence, name)
    for number, ifd in enumerate(tiff.ifds):
        level = TiffLevel(tiff, ifd)
        if fault := tables_fault(level.tables):
            yield Fault(f"{name}, directory {number}: of its JPEG tables, {fault}.", name)
        tile_size = tiff.tile_size(ifd)
        starts, _ = tiff.tiles(ifd)
        for index in range(len(starts)):
            tile = tiff.tile(ifd, index)
            tick(len(tile))
            if tile_size is None or not tile:
                continue
            if fault := stream_fault(level.compression, tile, tile_size, level.pixel):
                yield Fault(f"{name}, directory {number}, {level.place(index)}: {fault}.", name)


def stated_faults(tiff: TiffBytes, levels: Sequence[Stated], ome: bool) -> Iterator[Fault]:
    """Tags that are not on the list, or say something else than they may; ``levels`` are those that the file shows."""
    for number, ifd in enumerate(tiff.ifds):
        level = levels[number] if number < len(levels) else None
        for fault in _directory_faults(tiff, number, ifd, level, ome):
            yield Fault(f"{tiff.name}, directory {number}: {fault}.", tiff.name)


def colour_faults(tiff: TiffBytes, original: bytes | None) -> Iterator[Fault]:
    """What is wrong with colour profiles, where there are any."""
    for number, ifd in enumerate(tiff.ifds):
        if tags.ICC in ifd.entries:
            for fault in profile_faults(tiff.raw(ifd.entries[tags.ICC]), original):
                yield Fault(f"{tiff.name}, directory {number}: of its colour profile, {fault}.", tiff.name)


def picture_faults(tiff: TiffBytes, wanted: Sequence[Size], ome: bool) -> Iterator[tuple[str, bool]]:
    """Whether the directories are the levels of these sizes, in this order, and no other pictures.

    With each fault goes whether it is about a picture that is no level.
    """
    found = [tiff.size(ifd) for ifd in tiff.ifds]
    for number, size in enumerate(found):
        ifd = tiff.ifds[number]
        if number >= len(wanted):
            yield f"directory {number} ({size.width} x {size.height} px) is no level that was to be written", True
            continue
        if size != wanted[number]:
            right, found_size = wanted[number], f"{size.width} x {size.height} px"
            yield f"directory {number} has {found_size} instead of {right.width} x {right.height}", False
        elif tiff.tile_size(ifd) is None or len(tiff.tiles(ifd)[0]) != TiffLevel(tiff, ifd).count:
            yield f"directory {number} has not one tile for every place", False
        if ifd.parent != (0 if ome and number else None) or ifd.kind not in (0, tags.SUB_IFDS):
            yield f"directory {number} does not hang where a level does", True
        if tiff.number(ifd, _SUBFILE, -1) != (1 if number else 0):
            yield f"directory {number} says that it is another kind of picture", True
    for number in range(len(found), len(wanted)):
        yield f"the level of {wanted[number].width} x {wanted[number].height} px is not there", False


def texts(tiff: TiffBytes) -> bytes:
    """The values of all tags that may hold text."""
    return b"\n".join(
        tiff.raw(entry)
        for ifd in tiff.ifds
        for entry in ifd.entries.values()
        if entry.kind in _TEXTS and entry.tag != tags.JPEG_TABLES
    )


def _directory_faults(tiff: TiffBytes, number: int, ifd: Ifd, level: Stated | None, ome: bool) -> Iterator[str]:
    picture = level.picture if level is not None else None
    for tag in sorted(ifd.entries.keys() - _ALLOWED):
        yield f"it holds the tag {tag}, which is not on the list"
    for tag in sorted(_NEEDED - ifd.entries.keys()):
        yield f"it lacks the tag {tag}"
    for tag, values in (_KEPT if picture is not None and picture.is_kept else _PLAIN).items():
        if tag in ifd.entries and tuple(tiff.numbers(ifd.entries[tag]).tolist()) != values:
            yield f"the tag {tag} has other values than it may"
    if tags.SUB_IFDS in ifd.entries and (number or not ome):
        yield "it names directories below it"
    for tag in sorted(ifd.entries.keys() & _ALLOWED - {DESCRIPTION, tags.JPEG_TABLES, tags.ICC}):
        if ifd.entries[tag].kind in _TEXTS:
            yield f"the tag {tag} holds text or bytes instead of numbers"
    mpp = level.mpp if level is not None else None
    yield from resolution_faults(tiff, number, mpp, "it")
    aspect = level.aspect if level is not None else None
    if aspect is not None and _aspect(tiff, ifd) != aspect:
        yield "it states other sides of a pixel than the original"
    if (mpp is not None or aspect is not None) != ({X_RESOLUTION, Y_RESOLUTION, RESOLUTION_UNIT} <= ifd.entries.keys()):
        yield "it states a resolution that nobody knows, or lacks the one that the original states"
    if DESCRIPTION in ifd.entries:
        if level is not None and picture is not None and not ome and not _is_aperio(tiff, ifd):
            yield from text_faults(tiff, number, {DESCRIPTION: level.description}, "it")
            return
        text = tiff.raw(ifd.entries[DESCRIPTION]).removesuffix(b"\0").decode("utf-8", "replace")
        yield from _description_faults(text, number, tiff.size(ifd), mpp)
    elif ome and not number:
        yield "it lacks the description that makes it an OME-TIFF"
    elif picture is not None:
        yield "it lacks its description"


def _aspect(tiff: TiffBytes, ifd: Ifd) -> tuple[float, float] | None:
    """Resolutions without a unit, across and down; None where they have one."""
    if tiff.number(ifd, RESOLUTION_UNIT) != 1 or not {X_RESOLUTION, Y_RESOLUTION} <= ifd.entries.keys():
        return None
    (one, of_one), (other, of_other) = (tiff.numbers(ifd.entries[tag])[:2] for tag in (X_RESOLUTION, Y_RESOLUTION))
    return float(one) / float(of_one), float(other) / float(of_other)


def _is_aperio(tiff: TiffBytes, ifd: Ifd) -> bool:
    """Whether its tiles are JPEG 2000, which a description of another kind has readers decode."""
    return tiff.number(ifd, tags.COMPRESSION) in tags.JPEG_2000


def _description_faults(text: str, number: int, size: Size, mpp: Mpp | None) -> Iterator[str]:
    found = _OME.fullmatch(text) or _APERIO.fullmatch(text)
    if found is None or number:
        yield "its description is none that an export has"
        return
    width, height, *pixel = (float(one) for one in found.groups() if one is not None)
    if (width, height) != tuple(size):
        yield "its description states another size"
    known = tuple(mpp)[: len(pixel)] if mpp is not None else ()
    if len(pixel) != len(known) or any(abs(one / other - 1) > _SAME for one, other in zip(pixel, known, strict=True)):
        yield "its description states another pixel size than the original"


def level_of(tiff: TiffBytes, size: Size) -> TiffLevel:
    """The first tiled level of a size.

    Raises:
        SlideError: There is none.
    """
    for ifd in tiff.ifds:
        if tiff.size(ifd) == size and tiff.tile_size(ifd) is not None:
            return TiffLevel(tiff, ifd)
    raise SlideError(f"{tiff.name} has no level of {size.width} x {size.height} px in tiles.")
