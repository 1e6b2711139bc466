"""What finished exports show and hold, by decoders alone; run as a process of its own, imports nothing of ours.

Reads from stdin {name: {"folder": path, "hidden": [[x, y, width, height], ...]}}. Writes for each name a list of what
was found in its pictures, one for every file, level and decoder, and what its files are made of.
"""

from __future__ import annotations

import io
import json
import struct
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import openslide
import tifffile
from PIL import Image


def pictures(path: Path) -> Iterator[tuple[int, str, np.ndarray]]:
    """Level, decoder and pixels."""
    data = path.read_bytes()
    if path.suffix in (".jpg", ".png"):
        decode = imagecodecs.jpeg_decode if path.suffix == ".jpg" else imagecodecs.png_decode
        level = int(path.stem[-1])
        yield level, "Pillow", np.asarray(Image.open(path))
        yield level, "imagecodecs", decode(data)
        return
    with tifffile.TiffFile(path) as tiff:
        pages = [one for page in tiff.pages for one in (page, *(page.pages or ()))]
        for level, page in enumerate(pages):
            yield level, "tifffile", page.asarray()
            # Pillow reaches a directory below another only where it is the first one.
            first = data[:4] + struct.pack("<I", page.offset) + data[8:]
            yield level, "Pillow", np.asarray(Image.open(io.BytesIO(first)))
    if not path.name.endswith(".ome.tif"):
        with openslide.OpenSlide(path) as slide:
            for level, size in enumerate(slide.level_dimensions):
                yield level, "OpenSlide", np.asarray(slide.read_region((0, 0), level, size).convert("RGB"))


def hidden_part(hidden: list[list[float]], size0: tuple[int, int], size: tuple[int, int]) -> np.ndarray:
    """Pixels of a level whose area meets one of the rectangles: bool (height, width)."""
    found = np.zeros((size[1], size[0]), bool)
    for x, y, width, height in hidden:
        sides = []
        for start, length, whole, here in ((x, width, size0[0], size[0]), (y, height, size0[1], size[1])):
            sides.append(slice(int(start * here // whole), int(-(-(start + length) * here // whole))))
        found[sides[1], sides[0]] = True
    return found


def not_covered(finest: np.ndarray, coarse: np.ndarray) -> int:
    """Pixels that are fill at level 0 and lie, if only in part, under one of a coarser level that is not."""
    (height0, width0), (height, width) = finest.shape, coarse.shape
    rows, columns = np.arange(height0), np.arange(width0)
    missing = np.zeros_like(finest)
    for row in (rows * height // height0, -(-(rows + 1) * height // height0) - 1):
        for column in (columns * width // width0, -(-(columns + 1) * width // width0) - 1):
            missing |= finest & ~coarse[row][:, column]
    return int(missing.sum())


def made_of(path: Path) -> dict[str, Any]:
    """Segments, chunks or tags, and what is stated beside the pixels."""
    data = path.read_bytes()
    if path.suffix not in (".jpg", ".png"):
        with tifffile.TiffFile(path) as tiff:
            pages = [one for page in tiff.pages for one in (page, *(page.pages or ()))]
            tiles = {mark for page in pages if page.compression == 7 for mark in tile_marks(tiff, page)}
            return {
                "tags": [sorted(tag.code for tag in page.tags.values()) for page in pages],
                "samples": [page.samplesperpixel for page in pages],
                "marks of tiles": sorted(tiles),
            }
    with Image.open(path) as picture:
        exif = picture.getexif()
        found = {
            "mode": picture.mode,
            "frames": getattr(picture, "n_frames", 1),
            "exif": {str(tag): str(value) for tag, value in exif.items()},
            "below exif": [len(exif.get_ifd(one)) for one in (0x8769, 0x8825, 1)],
            "xmp": picture.info.get("xmp", b"").decode(),
        }
    return {**found, "parts": [*(marks(data) if path.suffix == ".jpg" else chunks(data))]}


def tile_marks(tiff: tifffile.TiffFile, page: tifffile.TiffPage) -> Iterator[str]:
    for place, length in zip(page.dataoffsets, page.databytecounts, strict=True):
        tiff.filehandle.seek(place)
        yield from marks(tiff.filehandle.read(length))


def marks(data: bytes) -> Iterator[str]:
    """Names of the segments of a JPEG in their order; "behind" where something follows the end."""
    at = 2
    while data[at + 1] != 0xD9:
        mark, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4])
        name = data[at + 4 : at + 2 + length].split(b"\0")[0][:40] if 0xE0 <= mark <= 0xEF else b""
        yield f"{mark:02X} {name.decode('latin-1')}".strip()
        at += 2 + length
        if mark == 0xDA:
            while not (data[at] == 0xFF and data[at + 1] and not 0xD0 <= data[at + 1] <= 0xD7):
                at += 1
    if data[at + 2 :]:
        yield "behind"


def chunks(data: bytes) -> Iterator[str]:
    at = 8
    while at < len(data):
        yield data[at + 4 : at + 8].decode()
        at += 12 + int.from_bytes(data[at : at + 4])


def look(folder: Path, hidden: list[list[float]]) -> dict[str, Any]:
    files = sorted(path for path in folder.iterdir() if path.suffix not in (".json", ".pdf"))
    shown = [(path.name, *one) for path in files for one in pictures(path)]
    finest = {decoder: rgb for _, level, decoder, rgb in shown if level == 0}
    found = []
    for name, level, decoder, rgb in shown:
        height, width = rgb.shape[:2]
        height0, width0 = next(iter(finest.values())).shape[:2]
        within = hidden_part(hidden, (width0, height0), (width, height))
        filled = (rgb == 0).all(axis=2)
        found.append(
            {
                "file": name,
                "level": level,
                "decoder": decoder,
                "size": [width, height],
                "hidden pixels": int(within.sum()),
                "furthest from fill": int(rgb[within].max(initial=0)),
                "part that is fill": float(filled.mean()),
                "not covered": not_covered((finest[decoder] == 0).all(axis=2), filled) if decoder in finest else -1,
            }
        )
    return {"pictures": found, "files": {path.name: made_of(path) for path in files}}


if __name__ == "__main__":
    asked = json.load(sys.stdin)
    json.dump({name: look(Path(one["folder"]), one["hidden"]) for name, one in asked.items()}, sys.stdout)
