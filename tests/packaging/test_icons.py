"""The icons are those that packaging/icons.py makes of the drawings, in every size that a system asks for."""

from __future__ import annotations

import importlib
import io
import struct
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

PROJECT = Path(__file__).resolve().parents[2]
KEPT = PROJECT / "resources" / "identity"
SLACK = 12
"""Levels of 255 by which Qt may draw the edges otherwise on another machine."""


@pytest.fixture(scope="module")
def icons():
    sys.path.insert(0, str(PROJECT / "packaging"))
    try:
        return importlib.import_module("icons")
    finally:
        sys.path.remove(str(PROJECT / "packaging"))


def _ico(content: bytes) -> dict[str, Image.Image]:
    count = struct.unpack_from("<3H", content)[2]
    found = {}
    for index in range(count):
        width, _, _, _, _, bits, length, at = struct.unpack_from("<4B2H2I", content, 6 + 16 * index)
        # One entry is an ICO of its own, so that a library that somebody else wrote reads it.
        entry = content[6 + 16 * index : 18 + 16 * index] + struct.pack("<I", 22)
        alone = struct.pack("<3H", 0, 1, 1) + entry + content[at : at + length]
        assert bits == 32
        found[str(width or 256)] = Image.open(io.BytesIO(alone)).convert("RGBA")
    return found


def _icns(content: bytes) -> dict[str, Image.Image]:
    assert struct.unpack_from(">4sI", content) == (b"icns", len(content))
    picture = Image.open(io.BytesIO(content))
    return {f"{size}": picture.icns.getimage(size).convert("RGBA") for size in picture.icns.itersizes()}


def _pictures(name: str, content: bytes) -> dict[str, Image.Image]:
    if name.endswith(".ico"):
        return _ico(content)
    if name.endswith(".icns"):
        return _icns(content)
    return {name: Image.open(io.BytesIO(content)).convert("RGBA")}


def test_the_kept_files_are_those_that_the_script_makes(icons):
    made = icons.files()
    kept = {path.relative_to(KEPT).as_posix() for path in KEPT.rglob("*") if path.is_file()}
    assert kept == set(made) | {"verislide.svg", "verislide-small.svg"}
    for name, content in made.items():
        wanted, there = _pictures(name, content), _pictures(name, (KEPT / name).read_bytes())
        assert list(wanted) == list(there), name
        for size, picture in wanted.items():
            assert picture.size == there[size].size
            apart = np.abs(np.asarray(picture).astype(int) - np.asarray(there[size]))
            assert np.mean(apart.max(axis=-1) > SLACK) < 0.02, f"{name} {size} is of another drawing"


def test_every_size_is_there(icons):
    icon = _ico((KEPT / "verislide.ico").read_bytes())
    assert [int(size) for size in icon] == [16, 20, 24, 32, 40, 48, 64, 128, 256]
    assert all(picture.size == (int(size), int(size)) for size, picture in icon.items())
    sizes = _icns((KEPT / "verislide.icns").read_bytes())
    points = [(16, 1), (16, 2), (32, 1), (32, 2), (128, 1), (128, 2), (256, 1), (256, 2), (512, 1), (512, 2)]
    assert set(sizes) == {f"{(side, side, scale)}" for side, scale in points}
    assert sizes["(512, 512, 2)"].size == (1024, 1024)
    for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        picture = Image.open(KEPT / "hicolor" / icons.hicolor_path(size))
        assert (picture.size, picture.mode) == ((size, size), "RGBA")


def test_what_is_packed_into_the_files_is_the_drawing_itself(icons):
    for size, picture in _ico((KEPT / "verislide.ico").read_bytes()).items():
        made = np.asarray(icons.drawn(int(size)))
        there = np.asarray(picture)
        seen = made[..., 3] > 0
        assert np.mean(np.abs(made.astype(int) - there)[seen].max(axis=-1) > SLACK) < 0.02, size
    for size, picture in _icns((KEPT / "verislide.icns").read_bytes()).items():
        made = np.asarray(icons.drawn(picture.width, icons.MAC_MARGIN))
        seen = made[..., 3] > 0
        apart = np.abs(made.astype(int) - np.asarray(picture))[seen]
        assert np.mean(apart.max(axis=-1) > SLACK) < 0.02, size


@pytest.mark.parametrize("size", [16, 20, 24, 32, 48, 256])
@pytest.mark.parametrize("ground", [(0x1A, 0x1B, 0x1D), (0xF1, 0xF2, 0xF3), (0, 0, 0), (255, 255, 255)])
def test_it_stands_out_from_dark_and_light_and_shows_two_halves(icons, size, ground):
    picture = Image.new("RGBA", (size, size), ground)
    picture.alpha_composite(icons.drawn(size))
    pixels = np.asarray(picture)[..., :3].astype(float)
    edge = pixels[size // 2, 0]
    assert _contrast(edge, ground) >= 2.5
    halves = pixels[size // 4 : 3 * size // 4]
    left, right = halves[:, size // 4 : size // 2].mean(axis=(0, 1)), halves[:, size // 2 + 1 : 3 * size // 4]
    assert np.abs(left - right.mean(axis=(0, 1))).max() > 60


def _contrast(one, other) -> float:
    def luminance(colour) -> float:
        part = np.asarray(colour, float) / 255
        return float(
            (np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)) @ (0.2126, 0.7152, 0.0722)
        )

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_runs_at_the_end_of_a_channel_are_no_runs(icons):
    packed = icons._packed(bytes(200))
    assert packed[-2:] == b"\0\0"
    assert _unpacked(packed) == bytes(200)
    odd = bytes([1, 2, 2, 3, 3, 3, *range(200), 9, 9, 9, 9])
    assert _unpacked(icons._packed(odd)) == odd


def _unpacked(packed: bytes) -> bytes:
    out, at = bytearray(), 0
    while at < len(packed):
        head = packed[at]
        if head < 128:
            out += packed[at + 1 : at + 2 + head]
            at += head + 2
        else:
            out += packed[at + 1 : at + 2] * (head - 125)
            at += 2
    return bytes(out)
