"""Damages a copy of any small MIRAX slide; written from the format's description, with nothing of the viewer."""

from __future__ import annotations

import os
import re
import shutil
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

SLIDEDAT = "Slidedat.ini"
POSITION_LAYERS = ("VIMSLIDE_POSITION_BUFFER", "StitchingIntensityLayer")


def copy_slide(source: Path, target: Path, name: str = "slide") -> Path:
    """A copy of the slide ``source`` (its .mrxs file) in the folder ``target``; returns the new .mrxs file."""
    path = target / f"{name}.mrxs"
    target.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, path)
    shutil.copytree(source.with_suffix(""), path.with_suffix(""), copy_function=shutil.copyfile)
    return path


def folder_of(slide: Path) -> Path:
    return slide.with_suffix("")


def settings(slide: Path) -> str:
    return (folder_of(slide) / SLIDEDAT).read_bytes().decode("utf-8-sig").replace("\r\n", "\n")


def value(slide: Path, key: str, section: str | None = None) -> str:
    """The first value of ``key``, in ``section`` where given."""
    text = settings(slide)
    if section is not None:
        text = text.split(f"[{section}]\n", 1)[1].split("\n[", 1)[0]
    found = re.search(rf"^{re.escape(key)} *= *(.*)$", text, re.MULTILINE)
    assert found is not None, key
    return found.group(1).strip()


def set_value(slide: Path, key: str, new: object, *, everywhere: bool = False) -> None:
    """Replace the first value of ``key`` (level 0 comes first), or all."""
    text, count = re.subn(
        rf"^({re.escape(key)} *= *).*$",
        rf"\g<1>{new}",
        settings(slide),
        count=0 if everywhere else 1,
        flags=re.MULTILINE,
    )
    assert count, key
    (folder_of(slide) / SLIDEDAT).write_bytes(text.encode())


def remove_positions(slide: Path) -> None:
    """Rename the position layer, so that OpenSlide takes the nominal grid."""
    text = settings(slide)
    for layer in POSITION_LAYERS:
        text = text.replace(f"= {layer}\n", "= Unused\n")
    (folder_of(slide) / SLIDEDAT).write_bytes(text.encode())


def data_file(slide: Path, number: int) -> Path:
    return folder_of(slide) / value(slide, f"FILE_{number}")


def level_items(slide: Path, level: int) -> list[tuple[int, int, int, int, int]]:
    """(place in Index.dat, image, offset, length, file) of every image of ``level``."""
    index = (folder_of(slide) / "Index.dat").read_bytes()
    (root,) = struct.unpack_from("<i", index, _roots(slide))
    (record,) = struct.unpack_from("<i", index, root + 4 * level)
    _, page = struct.unpack_from("<ii", index, record)
    items = []
    while page:
        count, following = struct.unpack_from("<ii", index, page)
        items += [(at, *struct.unpack_from("<4i", index, at)) for at in range(page + 8, page + 8 + 16 * count, 16)]
        page = following
    return items


def level_count(slide: Path) -> int:
    return int(value(slide, "HIER_0_COUNT"))


def spoil_image(slide: Path, level: int, number: int) -> None:
    """Overwrite image ``number`` of ``level`` with zeros."""
    _, _, offset, length, file = level_items(slide, level)[number]
    with data_file(slide, file).open("r+b") as out:
        out.seek(offset)
        out.write(bytes(length))


def image_at(slide: Path, divisions: int, photo: tuple[int, int], column: int, row: int) -> int:
    """Number, among the images of level 0, of one of the photo at (column, row) of the camera's grid."""
    across = int(value(slide, "IMAGENUMBER_X"))
    wanted = (photo[1] * divisions + row) * across + photo[0] * divisions + column
    return next(number for number, item in enumerate(level_items(slide, 0)) if item[1] == wanted)


def replace_image(slide: Path, level: int, number: int, new: Callable[[bytes], bytes]) -> None:
    """Append another picture to the data file and have the index point to it."""
    at, image, offset, length, file = level_items(slide, level)[number]
    data = data_file(slide, file).read_bytes()
    picture = new(data[offset : offset + length])
    with data_file(slide, file).open("ab") as out:
        out.write(picture)
    index = folder_of(slide) / "Index.dat"
    raw = bytearray(index.read_bytes())
    struct.pack_into("<4i", raw, at, image, len(data), len(picture), file)
    index.write_bytes(raw)


def position_item(slide: Path) -> tuple[int, int, int, int]:
    """(place of the item in Index.dat, offset, length, file) of the position buffer."""
    number = 0
    for layer in range(int(value(slide, "NONHIER_COUNT"))):
        if value(slide, f"NONHIER_{layer}_NAME") in POSITION_LAYERS:
            break
        number += int(value(slide, f"NONHIER_{layer}_COUNT"))
    return _nonhier_item(slide, number)


def edit_label(slide: Path, edit: Callable[[bytearray], None]) -> None:
    """Change the stored JPEG of the label, of which the length stays."""
    names = [value(slide, f"NONHIER_0_VAL_{part}") for part in range(int(value(slide, "NONHIER_0_COUNT")))]
    _, offset, length, file = _nonhier_item(slide, names.index("ScanDataLayer_SlideBarcode"))
    path = data_file(slide, file)
    raw = bytearray(path.read_bytes())
    picture = raw[offset : offset + length]
    edit(picture)
    raw[offset : offset + length] = picture
    path.write_bytes(raw)


def _nonhier_item(slide: Path, number: int) -> tuple[int, int, int, int]:
    index = (folder_of(slide) / "Index.dat").read_bytes()
    (root,) = struct.unpack_from("<i", index, _roots(slide) + 4)
    (record,) = struct.unpack_from("<i", index, root + 4 * number)
    _, page = struct.unpack_from("<ii", index, record)
    at = page + 8
    _, _, offset, length, file = struct.unpack_from("<5i", index, at)
    return at, offset, length, file


def set_position_length(slide: Path, length: int) -> None:
    at, _, _, _ = position_item(slide)
    with (folder_of(slide) / "Index.dat").open("r+b") as out:
        out.seek(at + 12)
        out.write(struct.pack("<i", length))


def scanned_photo(slide: Path) -> int:
    """The number of a photo that has images on level 0."""
    across, divisions = int(value(slide, "IMAGENUMBER_X")), int(value(slide, "CameraImageDivisionsPerSide"))
    image = level_items(slide, 0)[0][1]
    return image // across // divisions * (across // divisions) + image % across // divisions


def move_photo(slide: Path, photo: int, x: int, y: int) -> None:
    """Store another camera position for ``photo`` (plain or compressed table)."""
    _edit_positions(slide, lambda table: struct.pack_into("<ii", table, 9 * photo + 1, x, y))


def scatter_photos(slide: Path, noise: bytes) -> None:
    """Fill all positions with ``noise``, flags kept."""

    def fill(table: bytearray) -> None:
        for start in range(0, len(table), 9):
            table[start + 1 : start + 9] = noise[:8]

    _edit_positions(slide, fill)


def replace_by_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _edit_positions(slide: Path, edit: Callable[[bytearray], None]) -> None:
    at, offset, length, file = position_item(slide)
    path = data_file(slide, file)
    raw = path.read_bytes()[offset : offset + length]
    compressed = POSITION_LAYERS[1] in settings(slide)
    table = bytearray(zlib.decompress(raw) if compressed else raw)
    edit(table)
    new = zlib.compress(bytes(table)) if compressed else bytes(table)
    with path.open("r+b") as out:  # behind the rest, as a compressed table may have grown
        start = out.seek(0, os.SEEK_END)
        out.write(new)
    with (folder_of(slide) / "Index.dat").open("r+b") as out:
        out.seek(at + 8)
        out.write(struct.pack("<ii", start, len(new)))


def _roots(slide: Path) -> int:
    return 5 + len(value(slide, "SLIDE_ID"))
