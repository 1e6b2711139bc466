"""Whether a colour profile tells colours, and nothing else (ICC.1:2022)."""

from __future__ import annotations

import struct
from collections.abc import Iterator

_HEADER, _ENTRY = 128, 12
_TEXTS = {b"desc": b"Colour profile", b"cprt": b"None stated"}
"""What may stand in the two tags that every profile must have."""
_NUMBERS = frozenset((b"curv", b"para", b"XYZ ", b"mft1", b"mft2", b"mAB ", b"mBA ", b"mpet", b"sf32", b"chrm"))
"""Types of elements that hold numbers only."""


def profile_faults(profile: bytes, original: bytes | None) -> Iterator[str]:
    """Ends of sentences, one for each thing that is wrong with a profile that was made of ``original``."""
    if original is None:
        yield "the original has none"
        return
    try:
        ours, theirs = dict(elements(profile)), dict(elements(original))
    except struct.error:
        yield "it is damaged"
        return
    if profile[36:40] != b"acsp" or struct.unpack_from(">I", profile)[0] != len(profile):
        yield "its header is damaged"
    # Of the header: preferred program; date; platform, flags, maker, model, attributes; creator, identifier, the rest.
    if any(profile[4:8]) or any(profile[24:36]) or any(profile[40:64]) or any(profile[80:128]):
        yield "its header tells a date, a device or a program"
    for tag, element in ours.items():
        name = tag.decode("ascii", "replace").strip()
        if tag in _TEXTS:
            if _text(element) != _TEXTS[tag]:
                yield f"its tag {name} holds text"
        elif element[:4] not in _NUMBERS or theirs.get(tag) != element:
            yield f"its tag {name} is not the original's, or holds more than numbers"
    if _unused(profile):
        yield "it holds bytes that belong to none of its tags"


def srgb() -> bytes:
    """The profile of sRGB, as Little CMS has it."""
    from PIL import ImageCms

    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def tells_colours(profile: bytes) -> bool:
    """Whether it is one of red, green and blue, by a matrix or a table."""
    try:
        found = dict(elements(profile))
    except struct.error:
        return False
    return profile[36:40] == b"acsp" and profile[16:20] == b"RGB " and bool({b"A2B0", b"rXYZ"} & found.keys())


def elements(profile: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Tags with what they stand for; raises struct.error where it is no profile."""
    (count,) = struct.unpack_from(">I", profile, _HEADER)
    for index in range(min(count, 200)):
        tag, at, size = struct.unpack_from(">4sII", profile, _HEADER + 4 + index * _ENTRY)
        yield tag, profile[at : at + size]


def _text(element: bytes) -> bytes:
    """The letters of any of the three types that hold text; with zeros, counts and codes of languages taken away."""
    if element[:4] == b"mluc":
        return element[28:].decode("utf-16-be", "replace").encode() if element[16:20] == b"enUS" else element
    if element[:4] in (b"desc", b"text"):
        return element[12 if element[:4] == b"desc" else 8 :].rstrip(b"\0")
    return element


def _unused(profile: bytes) -> bytes:
    """What is not zero outside of header, table and elements."""
    rest = bytearray(profile)
    (count,) = struct.unpack_from(">I", profile, _HEADER)
    rest[: _HEADER + 4 + count * _ENTRY] = bytes(_HEADER + 4 + count * _ENTRY)
    for index in range(count):
        _, at, size = struct.unpack_from(">4sII", profile, _HEADER + 4 + index * _ENTRY)
        rest[at : at + size] = bytes(len(rest[at : at + size]))
    return bytes(rest).strip(b"\0")
