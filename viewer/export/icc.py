"""Colour profiles without what else they tell: when, by whom, with what and of what they were made."""

from __future__ import annotations

import struct

from viewer.export.settings import ExportSettings
from viewer.slides.slide import Slide

_HEADER, _ENTRY = 128, 12
_COLOURS = frozenset(
    (
        *(b"A2B0", b"A2B1", b"A2B2", b"B2A0", b"B2A1", b"B2A2", b"D2B0", b"D2B1", b"D2B2", b"D2B3"),
        *(b"B2D0", b"B2D1", b"B2D2", b"B2D3", b"gamt", b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC", b"kTRC"),
        *(b"wtpt", b"bkpt", b"chad", b"chrm", b"lumi"),
    )
)
"""Tags that colours are worked out from (ICC.1:2022 9.2, ICC.1:2001-04 6.4)."""
_NUMBERS = frozenset((b"curv", b"para", b"XYZ ", b"mft1", b"mft2", b"mAB ", b"mBA ", b"mpet", b"sf32", b"chrm"))
"""Types of which such tags are (ICC.1:2022 10): none holds text."""
_NAME = "Colour profile"
_RIGHTS = "None stated"


def cleaned_profile(profile: bytes) -> bytes:
    """The same colours as those of ``profile``, and nothing else of it.

    Put together anew: the tags that colours are worked out from, byte by byte, with a name and a copyright of our own
    in place of all text. Of the header go the date, platform, manufacturer, model, creator and identifier.

    Raises:
        ValueError: Why it cannot be used: the rest of a sentence.
    """
    if len(profile) < _HEADER + 4 or profile[36:40] != b"acsp":
        raise ValueError("it is no ICC profile")
    if profile[16:20] != b"RGB ":
        raise ValueError("it is not one of RGB pictures")
    tags = {tag: data for tag, data in _tags(profile) if tag in _COLOURS and data[:4] in _NUMBERS}
    if not {b"A2B0", b"rXYZ"} & tags.keys():
        raise ValueError("it does not say how colours are worked out")
    new = profile[8] >= 4
    texts = {b"desc": _multilingual(_NAME) if new else _description(_NAME)}
    texts[b"cprt"] = _multilingual(_RIGHTS) if new else b"text\0\0\0\0" + _RIGHTS.encode() + b"\0"
    return _profile(profile, texts | tags)


def exported_profile(slide: Slide, settings: ExportSettings) -> tuple[bytes | None, str]:
    """The profile that goes along with an export of ``slide``, where one does; and a sentence about it."""
    if slide.icc_profile is None:
        return None, "The slide has no colour profile."
    if not settings.icc:
        return None, "The slide's colour profile was left out, as chosen."
    try:
        return cleaned_profile(slide.icc_profile), "The colours of the slide's profile went along, its words did not."
    except ValueError as error:
        return None, f"The slide's colour profile was left out: {error}."


def dicom_profile(slide: Slide, settings: ExportSettings) -> tuple[bytes | None, str]:
    """As ``exported_profile``; DICOM asks for a profile, so that where a slide has none it is sRGB.

    Programs take colours for sRGB of which nothing is said.
    """
    from PIL import ImageCms

    found, said = exported_profile(slide, settings)
    if found is not None or not settings.icc:
        return found, said
    srgb = cleaned_profile(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    return srgb, f"{said} The files name sRGB, as DICOM asks for a profile."


def _tags(profile: bytes) -> list[tuple[bytes, bytes]]:
    (count,) = struct.unpack_from(">I", profile, _HEADER)
    if _HEADER + 4 + count * _ENTRY > len(profile):
        raise ValueError("its table of tags is cut short")
    found = []
    for index in range(count):
        tag, offset, size = struct.unpack_from(">4sII", profile, _HEADER + 4 + index * _ENTRY)
        if offset + size > len(profile):
            raise ValueError(f"its tag {tag.decode('latin-1').strip()} is cut short")
        found.append((tag, profile[offset : offset + size]))
    return found


def _profile(original: bytes, tags: dict[bytes, bytes]) -> bytes:
    """Equal elements are written once, as profiles do with curves."""
    places: dict[bytes, int] = {}
    table, data, begin = struct.pack(">I", len(tags)), b"", _HEADER + 4 + len(tags) * _ENTRY
    for tag, element in tags.items():
        if element not in places:
            places[element] = begin + len(data)
            data += element + bytes(-len(element) % 4)
        table += struct.pack(">4sII", tag, places[element], len(element))
    # Header, ICC.1:2022 7.2: version, class, spaces; rendering intent and illuminant.
    header = struct.pack(">I4s", begin + len(data), b"") + original[8:24] + bytes(12) + b"acsp" + bytes(24)
    header += original[64:80]
    return header.ljust(_HEADER, b"\0") + table + data


def _multilingual(text: str) -> bytes:
    """ICC.1:2022 10.15."""
    held = text.encode("utf-16-be")
    return struct.pack(">4sIII2s2sII", b"mluc", 0, 1, 12, b"en", b"US", len(held), 28) + held


def _description(text: str) -> bytes:
    """ICC.1:2001-04 6.5.17: ASCII, and neither Unicode nor ScriptCode."""
    held = text.encode() + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(held)) + held + bytes(4 + 4 + 2 + 1 + 67)
