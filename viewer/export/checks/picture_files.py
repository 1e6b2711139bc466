"""Whether a JPEG or PNG holds what it may beside its pixels, and nothing else."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from viewer.export.checks.jpeg_bytes import FRAMES, RESTART_INTERVAL, SCAN, JpegBytes, Segment, jpeg_bytes
from viewer.export.checks.png_bytes import END, PIXELS, SIGNATURE, Chunk, chunks, content
from viewer.export.checks.profile import profile_faults
from viewer.export.checks.stated import SAME, Stated, exif_faults, xmp_faults
from viewer.export.checks.tiff_bytes import Buffer, TiffBytes
from viewer.slides.slide import SlideError

_JFIF, _APP1, _APP2, _ADOBE, _DQT, _DHT = 0xE0, 0xE1, 0xE2, 0xEE, 0xDB, 0xC4
_CODING = frozenset((_DQT, _DHT, RESTART_INTERVAL, SCAN, *FRAMES))
_EXIF, _XMP, _ICC = b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0", b"ICC_PROFILE\0"
_PER_CM, _PER_METRE = 2, 1
_TEXT_XMP = b"XML:com.adobe.xmp\0\0\0\0\0"
_PROFILE = b"ICC profile\0\0"
_ONCE = (b"IHDR", b"iCCP", b"pHYs", b"eXIf", b"iTXt", END)


def structure_faults(data: Buffer) -> Iterator[str]:
    """Ends of sentences about the order of a file's bytes: segments or chunks that have no place, and what follows."""
    if bytes(data[:8]) == SIGNATURE:
        yield from _png_structure(data)
    else:
        yield from _jpeg_structure(jpeg_bytes(data))


def stated_faults(data: Buffer, stated: Stated) -> Iterator[str]:
    """Ends of sentences about what a file states: EXIF, XMP and resolution are as the manifest and the original say."""
    if bytes(data[:8]) == SIGNATURE:
        try:
            blocks = _png_blocks(data)
        except SlideError as error:
            yield str(error)
            return
        exif, xmp = blocks.get(b"eXIf"), blocks.get(b"iTXt", b"").removeprefix(_TEXT_XMP)
        yield from _density_faults(blocks.get(b"pHYs"), stated)
    else:
        found = jpeg_bytes(data)
        first = [found.content(one) for one in found.segments if one.marker == _APP1]
        exif = next((one.removeprefix(_EXIF) for one in first if one.startswith(_EXIF)), None)
        xmp = next((one.removeprefix(_XMP) for one in first if one.startswith(_XMP)), b"")
        jfif = next((found.content(one) for one in found.segments if one.marker == _JFIF), None)
        yield from _jfif_faults(jfif, stated)
    if exif is None or not xmp:
        yield "it lacks the EXIF or the XMP that it is to have"
        return
    yield from exif_faults(exif, stated)
    yield from xmp_faults(xmp, stated)


def colour_profile(data: Buffer) -> bytes | None:
    """The ICC profile of a file; None where there is none.

    Raises:
        SlideError: The file, or the profile in it, is damaged.
    """
    if bytes(data[:8]) == SIGNATURE:
        held = _png_blocks(data).get(b"iCCP")
        return None if held is None else _inflated(held.removeprefix(_PROFILE))
    found = jpeg_bytes(data)
    parts = [found.content(one) for one in found.segments if one.marker == _APP2]
    return b"".join(part[len(_ICC) + 2 :] for part in parts) if parts else None


def colour_faults(data: Buffer, original: bytes | None) -> Iterator[str]:
    """Ends of sentences about the colour profile, where there is one."""
    try:
        profile = colour_profile(data)
    except SlideError as error:
        yield str(error)
        return
    if profile is not None:
        yield from (f"of its colour profile: {fault}" for fault in profile_faults(profile, original))


def thumbnail_faults(data: Buffer) -> Iterator[str]:
    """Ends of sentences about small pictures beside the picture itself, in JFIF or EXIF."""
    if bytes(data[:8]) == SIGNATURE:
        try:
            exif = _png_blocks(data).get(b"eXIf", b"")
        except SlideError:
            return
    else:
        found = jpeg_bytes(data)
        exif = b""
        for segment in found.segments:
            held = found.content(segment)
            if segment.marker == _JFIF and (held[:5] == b"JFXX\0" or held[12:14].strip(b"\0")):
                yield "its JFIF header holds a thumbnail"
            if segment.marker == _APP1 and held.startswith(_EXIF):
                exif = held.removeprefix(_EXIF)
    if exif:
        try:
            pictures = len(TiffBytes(exif, "its EXIF").ifds)
        except SlideError:
            return
        if pictures > 1:
            yield "its EXIF holds a thumbnail"


def texts(data: Buffer) -> bytes:
    """Everything of a file that is no compressed pixel, with what is compressed by itself inflated too."""
    if bytes(data[:8]) == SIGNATURE:
        try:
            blocks = _png_blocks(data)
        except SlideError:
            return b""
        profile = blocks.get(b"iCCP", b"").removeprefix(_PROFILE)
        return b"\n".join((*blocks.values(), _inflated(profile) if profile else b""))
    found = jpeg_bytes(data)
    behind = bytes(data[found.end :]) if found.end >= 0 else b""
    return b"\n".join((*(found.content(one) for one in found.segments if one.marker not in _CODING), behind))


def _jpeg_structure(found: JpegBytes) -> Iterator[str]:
    if found.fault:
        yield found.fault
        return
    for segment in found.segments:
        if not _has_place(segment, found.content(segment)):
            yield f"it holds {segment.name} at byte {segment.start}, which has no place there"
    if len(found.coded) != 1:
        yield "it has more than one scan"
    if found.end != len(found.data):
        yield f"{len(found.data) - found.end} bytes follow its end marker, at byte {found.end}"
    if found.coded:
        yield from _restart_faults(found)


def _restart_faults(found: JpegBytes) -> Iterator[str]:
    for number, at in enumerate(found.restarts()):
        if found.data[at + 1] != 0xD0 + number % 8:
            yield f"its restart marker at byte {at} is out of order"
            return


def _has_place(segment: Segment, held: bytes) -> bool:
    if segment.marker == _JFIF:
        return held[:5] == b"JFIF\0" and len(held) == 14 and held[12:] == b"\0\0"
    if segment.marker == _ADOBE:
        return held[:5] == b"Adobe" and len(held) == 12
    if segment.marker == _APP1:
        return held.startswith((_EXIF, _XMP))
    return segment.marker in _CODING or (segment.marker == _APP2 and held.startswith(_ICC))


def _jfif_faults(jfif: bytes | None, stated: Stated) -> Iterator[str]:
    if jfif is None:
        yield "it lacks the JFIF header"
        return
    unit, across, down = struct.unpack(">BHH", jfif[7:12])
    if unit == 0 and (across, down) == (stated.aspect or (1, 1)):
        return
    yield from _resolution(unit == _PER_CM, (across, down), 10_000, stated)


def _density_faults(held: bytes | None, stated: Stated) -> Iterator[str]:
    if held is not None:
        across, down, unit = struct.unpack(">IIB", held)
        if unit == 0 and (across, down) == stated.aspect:
            return
        yield from _resolution(unit == _PER_METRE, (across, down), 1e6, stated)


def _resolution(right_unit: bool, found: tuple[int, int], micrometres: float, stated: Stated) -> Iterator[str]:
    """``found`` are pixels in so many ``micrometres``, rounded to whole ones."""
    wanted = (0.0, 0.0) if stated.mpp is None else (micrometres / stated.mpp.x, micrometres / stated.mpp.y)
    if not right_unit or any(abs(a - b) > max(0.5, SAME * b) for a, b in zip(found, wanted, strict=True)):
        yield "it states another resolution than the original's pixel size"


def _png_structure(data: Buffer) -> Iterator[str]:
    try:
        found = chunks(data, "the file")
    except SlideError as error:
        yield str(error)
        return
    seen: set[bytes] = set()
    for chunk in found:
        if chunk.kind != PIXELS and (chunk.kind not in _ONCE or chunk.kind in seen or not _fits(data, chunk)):
            yield f"it holds the chunk {chunk.name} at byte {chunk.start}, which has no place there"
        seen.add(chunk.kind)
    if found[-1].stop != len(data):
        yield f"{len(data) - found[-1].stop} bytes follow its last chunk, at byte {found[-1].stop}"


def _fits(data: Buffer, chunk: Chunk) -> bool:
    held = content(data, chunk)
    if chunk.kind == b"iTXt":
        return held.startswith(_TEXT_XMP)
    if chunk.kind == b"iCCP":
        return held.startswith(_PROFILE)
    return chunk.kind != END or not held


def _png_blocks(data: Buffer) -> dict[bytes, bytes]:
    return {chunk.kind: content(data, chunk) for chunk in chunks(data, "the file") if chunk.kind != PIXELS}


def _inflated(held: bytes) -> bytes:
    inflate = zlib.decompressobj()
    try:
        plain = inflate.decompress(held)
    except zlib.error as error:
        raise SlideError("its colour profile cannot be inflated") from error
    if not inflate.eof or inflate.unused_data:
        raise SlideError("its colour profile does not end where it should")
    return plain
