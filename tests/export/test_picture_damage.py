"""Exports of DICOM pictures, damaged in one respect each: the check that has to find it does, and names it."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest

from tests.export import plain_tiff
from tests.export.canary_made import Words
from tests.export.dicom_pictures_made import HIDDEN, canary
from tests.export.exports import Export, chunk
from tests.export.made import redactions
from tests.export.plain_tiff import Directory
from tests.export.test_dicom_pictures import exported, settings
from tests.export.test_verify_damage import behind_head, followed, on_bytes, on_tiff, put, tag
from viewer.conversion.verify.result import Outcome
from viewer.export.settings import Format
from viewer.export.verify import verify_export

WINDOWS = ("stored", "min-max", "16bit")
SHAPES = redactions(HIDDEN)
KEPT = 2
"""The file that keeps values, of each frame."""
INSIDE, OUTSIDE = (12, 24), (100, 140)
"""Row and column of a hidden pixel, and of another."""


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> dict[Format, Export]:
    folder = tmp_path_factory.mktemp("pictures")
    (folder / "made").mkdir()
    source = canary(folder / "made" / "a.dcm", Words(False, random.Random(1)), 1)
    made = {}
    for form in (Format.PNG, Format.TIFF):
        chosen = settings(form, windows=WINDOWS, frames=(1, 2), tile=64)
        exported(source, folder / f"{form}", chosen, SHAPES)
        made[form] = Export(source, folder / f"{form}", SHAPES)
    return made


@dataclass(frozen=True)
class Damage:
    """What is done to which export, the check that must fail, and a part of what it says."""

    name: str
    form: Format
    check: str
    says: str
    do: Callable[[Export], None]


def level(number: int, *path: str, value: object) -> Callable[[Export], None]:
    return put("files", number, "levels", 0, *path, value=value)


def png_pixel(place: tuple[int, int], change: int) -> Callable[[bytes], bytes]:
    """Another value at a place of a PNG of 16 bits; everything else as it was."""

    def do(data: bytes) -> bytes:
        numbers = imagecodecs.png_decode(data).copy()
        numbers[place] += change
        rows = np.concatenate([np.zeros((len(numbers), 1), np.uint8), numbers.astype(">u2").view(np.uint8)], axis=1)
        start = data.index(b"IDAT") - 4
        return data[:start] + chunk(b"IDAT", zlib.compress(rows.tobytes())) + chunk(b"IEND", b"")

    return do


def tiff_tile(change: Callable[[np.ndarray], None]) -> Callable[[list[Directory]], None]:
    def do(directories: list[Directory]) -> None:
        tiles = directories[0].tiles
        numbers = imagecodecs.delta_decode(np.frombuffer(zlib.decompress(tiles[0]), "<u2").reshape(64, 64), axis=1)
        numbers = numbers.copy()
        change(numbers)
        tiles[0] = zlib.compress(imagecodecs.delta_encode(numbers, axis=1).tobytes())

    return do


def put_number(place: tuple[int, int], value: int) -> Callable[[np.ndarray], None]:
    def do(numbers: np.ndarray) -> None:
        numbers[place] = value

    return do


def on_file(number: int, change: Callable[[list[Directory]], None]) -> Callable[[Export], None]:
    return lambda made: plain_tiff.edit(made.path(number), change, False, b"")


def swap_files(made: Export) -> None:
    """The pictures of both frames under each other's name."""
    one, other = made.path(0), made.path(len(WINDOWS))
    held = one.read_bytes(), other.read_bytes()
    one.write_bytes(held[1])
    other.write_bytes(held[0])


def other_size(data: bytes) -> bytes:
    numbers = imagecodecs.png_decode(data)[:-1]
    rows = np.concatenate([np.zeros((len(numbers), 1), np.uint8), numbers.astype(">u2").view(np.uint8)], axis=1)
    head = chunk(b"IHDR", struct.pack(">II5B", numbers.shape[1], len(numbers), 16, 0, 0, 0, 0))
    start, stop = data.index(b"IHDR") + 4 + 13 + 4, data.index(b"IDAT") - 4
    return data[:8] + head + data[start:stop] + chunk(b"IDAT", zlib.compress(rows.tobytes())) + chunk(b"IEND", b"")


FRAMES, STATED, PNG, TIFF = "Frames and windows", "Stated beside pixels", Format.PNG, Format.TIFF
DAMAGES = (
    Damage("another window", PNG, FRAMES, "other numbers of the window stored", level(0, "window", "centre", value=41)),
    Damage("another function", PNG, FRAMES, "window stored", level(0, "window", "function", value="SIGMOID")),
    Damage("another range", PNG, FRAMES, "window min-max", level(1, "window", "high", value=9.0)),
    Damage("another slope", PNG, FRAMES, "other values for its numbers", level(KEPT, "values", "slope", value=2.0)),
    Damage("another unit", PNG, FRAMES, "another unit", level(KEPT, "values", "unit", value="HU")),
    Damage("another frame", PNG, FRAMES, "other frames or windows", level(0, "frame", value=2)),
    Damage("a frame too few", PNG, FRAMES, "other frames", put("settings", "frames", value=[1])),
    Damage("a window too few", PNG, FRAMES, "other frames or windows", put("settings", "windows", value=["stored"])),
    Damage("size", PNG, FRAMES, "what its pixel size is about", level(0, "pixel_size_at", value="detector")),
    Damage("a word as a window", PNG, "Manifest", "about a window", level(0, "window", "name", value="Dr. Meyer")),
    Damage("a word as a unit", PNG, "Manifest", "about values", level(KEPT, "values", "unit", value="Meyer")),
    Damage("a number too many", PNG, "Manifest", "other fields", level(0, "window", "id", value=4711)),
    Damage("a name", PNG, "Names", "what it shows", put("files", 0, "levels", 0, "window", "name", value="stored2")),
    Damage("frames exchanged", PNG, "Other pixels", "others than the original", swap_files),
    Damage("exchanged, as stated", PNG, STATED, "another Frame", swap_files),
    Damage("a hidden value", PNG, "Hidden pixels", "1 hidden pixel not filled", on_bytes(png_pixel(INSIDE, 1), KEPT)),
    Damage("a value", PNG, "Other pixels", "1 values outside", on_bytes(png_pixel(OUTSIDE, 1), KEPT)),
    Damage("a row less", PNG, "Levels", "it has 150 x 119 px", on_bytes(other_size, KEPT)),
    Damage("a chunk", PNG, "Bytes accounted for", "tEXt", on_bytes(behind_head(b"tEXt", b"Title\0x"), KEPT)),
    Damage("bytes behind", PNG, "Bytes accounted for", "follow its last chunk", on_bytes(followed(b"x"), KEPT)),
    Damage("cut", PNG, "Decoding", "is damaged", on_bytes(lambda data: data.replace(b"IDAT", b"IDAt", 1), KEPT)),
    Damage(
        "a hidden value, TIFF", TIFF, "Hidden pixels", "not filled", on_file(KEPT, tiff_tile(put_number(INSIDE, 7)))
    ),
    Damage(
        "a value, TIFF", TIFF, "Other pixels", "1 values outside", on_file(KEPT, tiff_tile(put_number((60, 60), 7)))
    ),
    Damage("a tag", TIFF, STATED, "the tag 315", on_file(KEPT, tag(315, plain_tiff.ascii_text("x")))),
    Damage("a description", TIFF, STATED, "another text", on_file(0, tag(270, plain_tiff.ascii_text("x")))),
    Damage("white is zero", TIFF, STATED, "the tag 262", on_file(KEPT, tag(262, plain_tiff.shorts(0)))),
    Damage("bytes behind, TIFF", TIFF, "Bytes accounted for", "belong to no", on_tiff(lambda _: None, slack=b"Meyer")),
)


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda one: one.name)
def test_damage_is_found_and_named(damage: Damage, finished: dict[Format, Export], tmp_path: Path) -> None:
    made = finished[damage.form].copied_to(tmp_path / "damaged")
    damage.do(made)
    made.seal()
    found = verify_export(made.folder, made.source, SHAPES)
    failed = {check.name: check.sentence for check in found.checks if check.outcome is Outcome.FAILED}
    assert damage.check in failed, failed
    assert damage.says in failed[damage.check]


def test_without_damage_every_check_passes(finished: dict[Format, Export]) -> None:
    for made in finished.values():
        found: Any = verify_export(made.folder, made.source, SHAPES)
        assert found.passed
        assert {check.name for check in found.checks} >= {damage.check for damage in DAMAGES}
