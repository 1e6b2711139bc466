"""Slides whose photos can be told apart, and what OpenSlide shows of them."""

from __future__ import annotations

import struct
import threading
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import openslide
from numpy.typing import NDArray

from viewer.slides.mirax_files import MiraxFiles
from viewer.slides.slide import RgbArray


@dataclass
class PhotoPainter:
    """Every photo has a colour of its own; or shows coordinates, modulo 256, moved by an amount of its own."""

    moved: int = 0
    """Pixels from one photo's displacement to the next; 0: flat colours."""
    _numbers: dict[tuple[int, int], int] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __call__(self, x: int, y: int, width: int, height: int) -> RgbArray:
        with self._lock:
            number = self._numbers.setdefault((x, y), len(self._numbers)) + 1
        if self.moved:
            rgb = np.zeros((height, width, 3), np.uint8)
            rgb[..., 0] = (np.arange(x, x + width) + self.moved * number) % 256
            rgb[..., 1] = ((np.arange(y, y + height) + self.moved * number) % 256)[:, None]
            return rgb
        colour = number * 37 % 256, number * 91 % 256, number * 53 % 256
        return np.full((height, width, 3), colour, np.uint8)


def without_finest(path: Path) -> None:
    """Make a slide one that was exported at 1:2: without its level 0, positions in exported pixels."""
    files = MiraxFiles(path)
    found, positions = files.position_record(), files.positions()
    assert found is not None
    assert positions is not None
    with files.data_files[found[1].file].open("r+b") as file:
        file.seek(found[1].offset)
        file.write(b"".join(struct.pack("<Bii", 1, x // 2, y // 2) for x, y in positions.reshape(-1, 2).tolist()))
    index = bytearray(files.index)
    (root,) = struct.unpack_from("<i", index, 37)
    struct.pack_into("<i", index, 37, root + 4)  # the record of the next level is the first one now
    files.index_path.write_bytes(index)
    slidedat = files.folder / "Slidedat.ini"
    text = slidedat.read_text("utf-8-sig")
    levels = len(files.level_sections)
    text = text.replace(f"HIER_0_COUNT = {levels}", f"HIER_0_COUNT = {levels - 1}", 1)
    for level, section in enumerate(files.level_sections[1:]):
        old = f"HIER_0_VAL_{level}_SECTION = {files.level_sections[level]}"
        text = text.replace(old, f"HIER_0_VAL_{level}_SECTION = {section}", 1)
    last = levels - 1
    text = text.replace(f"HIER_0_VAL_{last} =", "OLD_0 =").replace(f"HIER_0_VAL_{last}_SECTION =", "OLD_1 =")
    slidedat.write_text(text, "utf-8", newline="\r\n")


def shown(path: Path, level: int, corner: tuple[int, int], size: tuple[int, int]) -> NDArray[np.int64]:
    """RGBA of a rectangle as OpenSlide gives it (height, width, 4); ``corner`` in level-0 pixels."""
    with openslide.OpenSlide(path) as slide:
        return np.asarray(slide.read_region(corner, level, size)).astype(np.int64)


def jumps(rgba: NDArray[np.int64], least: int = 1) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Between which neighbours, side by side and one below the other, a scanned picture jumps."""
    opaque = rgba[..., 3] == 255
    beside = (abs(np.diff(rgba[..., :3], axis=1)) >= least).any(axis=2) & opaque[:, 1:] & opaque[:, :-1]
    below = (abs(np.diff(rgba[..., :3], axis=0)) >= least).any(axis=2) & opaque[1:] & opaque[:-1]
    return beside, below
