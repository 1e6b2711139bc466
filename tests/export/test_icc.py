"""Colour profiles that leave the house: the same colours, and nothing else that the slide's said."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageCms

from tests.slides.profile_made import made_profile
from viewer.export.icc import cleaned_profile

SECRET = b"CANARY-7319"


def told(profile: bytes) -> bytes:
    """The same with a secret in every field that may hold words, and behind everything."""
    head = bytearray(profile[:128])
    head[4:8] = head[40:44] = head[48:52] = head[52:56] = head[80:84] = b"SECR"
    head[24:36] = struct.pack(">6H", 1959, 4, 17, 9, 8, 7)
    head[84:100] = (SECRET * 2)[:16]
    head[100:128] = (SECRET * 3)[:28]
    (count,) = struct.unpack_from(">I", profile, 128)
    entries = [struct.unpack_from(">4sII", profile, 132 + 12 * at) for at in range(count)]
    tags = {tag: profile[offset : offset + size] for tag, offset, size in entries}
    text = b"text\0\0\0\0" + SECRET + b"\0"
    named = b"desc\0\0\0\0" + struct.pack(">I", len(SECRET) + 1) + SECRET + bytes(1 + 12 + 67)
    tags |= {b"desc": named, b"dmnd": named, b"cprt": text, b"targ": text, b"SECR": text, b"lumi": text}
    table, data, begin = struct.pack(">I", len(tags)), SECRET, 132 + 12 * len(tags)
    for tag, element in tags.items():
        table += struct.pack(">4sII", tag, begin + len(data), len(element))
        data += element + SECRET
    head[:4] = struct.pack(">I", begin + len(data))
    return bytes(head) + table + data


def shown(profile: bytes) -> np.ndarray:
    picture = Image.fromarray(np.random.default_rng(3).integers(0, 256, (32, 32, 3), np.uint8))
    opened = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    return np.asarray(ImageCms.profileToProfile(picture, opened, ImageCms.createProfile("sRGB"), outputMode="RGB"))


@pytest.fixture(scope="module", params=["matrix", "Pillow's sRGB of version 4"])
def profile(request: pytest.FixtureRequest) -> bytes:
    if request.param == "matrix":
        return made_profile()
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def test_colours_stay_and_all_words_go(profile: bytes) -> None:
    secret = told(profile)
    cleaned = cleaned_profile(secret)
    assert SECRET in secret
    assert SECRET not in cleaned and b"SECR" not in cleaned
    assert struct.pack(">6H", 1959, 4, 17, 9, 8, 7) not in cleaned
    assert cleaned == cleaned_profile(profile), "what was added to the profile must change nothing"
    assert (shown(cleaned) == shown(profile)).all()


def test_every_byte_of_it_is_a_header_a_table_or_an_element(profile: bytes) -> None:
    cleaned = cleaned_profile(profile)
    size, count = struct.unpack_from(">I", cleaned)[0], struct.unpack_from(">I", cleaned, 128)[0]
    assert size == len(cleaned)
    covered = {(0, 132 + 12 * count)}
    for at in range(count):
        _, offset, length = struct.unpack_from(">4sII", cleaned, 132 + 12 * at)
        covered.add((offset, offset + length + -length % 4))
    ends = [0]
    for start, stop in sorted(covered):
        assert start == ends[-1]
        ends.append(stop)
    assert ends[-1] == len(cleaned)


@pytest.mark.parametrize(
    ("damage", "why"),
    [
        (lambda p: p[:100], "no ICC profile"),
        (lambda p: p[:36] + b"none" + p[40:], "no ICC profile"),
        (lambda p: p[:16] + b"CMYK" + p[20:], "RGB"),
        (lambda p: p[:128] + struct.pack(">I", 4000) + p[132:], "cut short"),
        (lambda p: p[:-40], "cut short"),
        (lambda p: p.replace(b"rXYZ", b"zXYZ"), "does not say"),
    ],
)
def test_what_is_none_is_said_why(damage: Callable[[bytes], bytes], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        cleaned_profile(damage(made_profile()))
