"""An independent model of MIRAX: its own parser and its own painting, in plain numpy and Pillow.

Written from the shared fact sheet "MIRAX" (sections 2, 3 and 5 to 7); it imports nothing of ``viewer``, and is slow.
"""

from __future__ import annotations

import configparser
import io
import struct
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image


class MiraxModel:
    """Level 0 of a MIRAX slide, painted as the fact sheet says."""

    def __init__(self, path: Path) -> None:
        self.folder = path.with_suffix("")
        ini = configparser.ConfigParser(interpolation=None, strict=True)
        ini.optionxform = str  # type: ignore[assignment, method-assign]
        ini.read_string((self.folder / "Slidedat.ini").read_bytes().decode("utf-8-sig"))
        self.ini = ini
        general, hier = ini["GENERAL"], ini["HIERARCHICAL"]
        self.across, self.down = int(general["IMAGENUMBER_X"]), int(general["IMAGENUMBER_Y"])
        self.divisions = int(general["CameraImageDivisionsPerSide"])
        self.files = [self.folder / ini["DATAFILE"][f"FILE_{i}"] for i in range(int(ini["DATAFILE"]["FILE_COUNT"]))]
        self.index = (self.folder / hier["INDEXFILE"]).read_bytes()
        assert self.index[:5] == b"01.02"
        assert self.index[5:37].decode() == general["SLIDE_ID"]
        self.sections = [ini[hier[f"HIER_0_VAL_{i}_SECTION"]] for i in range(int(hier["HIER_0_COUNT"]))]
        level = self.sections[0]
        self.width, self.height = int(level["DIGITIZER_WIDTH"]), int(level["DIGITIZER_HEIGHT"])
        self.overlap = float(level["OVERLAP_X"]), float(level["OVERLAP_Y"])
        self.level_images = [self.images(i) for i in range(len(self.sections))]
        self.positions = self._positions()

    def ints(self, offset: int, count: int) -> tuple[int, ...]:
        """Numbers at an offset of Index.dat."""
        return struct.unpack_from(f"<{count}i", self.index, offset)

    def images(self, level: int) -> dict[int, tuple[int, int, int]]:
        """Offset, length and file of each image of a level, pages read back to back."""
        (table,) = self.ints(37, 1)
        (record,) = self.ints(table + 4 * level, 1)
        zero, page = self.ints(record, 2)
        assert zero == 0
        found: dict[int, tuple[int, int, int]] = {}
        while True:
            count, following = self.ints(page, 2)
            assert 0 < count <= 128
            for i in range(count):
                index, *place = self.ints(page + 8 + 16 * i, 4)
                assert index not in found
                assert index % self.across % 2**level == 0
                assert index // self.across % 2**level == 0
                found[index] = place[0], place[1], place[2]
            if not following:
                return found
            page += 8 + 16 * count
            assert following == page, "pages must lie back to back"

    def other(self, layer: str, value: int = 0) -> bytes | None:
        """A non-hierarchical record by the name of its layer."""
        hier, number = self.ini["HIERARCHICAL"], 0
        for i in range(int(hier["NONHIER_COUNT"])):
            if hier[f"NONHIER_{i}_NAME"] == layer:
                (table,) = self.ints(41, 1)
                (record,) = self.ints(table + 4 * (number + value), 1)
                zero, page = self.ints(record, 2)
                assert zero == 0
                count, _, a, b, offset, length, file = self.ints(page, 7)
                assert (count, a, b) == (1, 0, 0)
                return self.blob((offset, length, file))
            number += int(hier[f"NONHIER_{i}_COUNT"])
        return None

    def blob(self, place: tuple[int, int, int]) -> bytes:
        """Stored bytes."""
        offset, length, file = place
        with self.files[file].open("rb") as stream:
            stream.seek(offset)
            return stream.read(length)

    def pixels(self, level: int, index: int) -> NDArray[np.uint8]:
        """A stored image, decoded."""
        image = Image.open(io.BytesIO(self.blob(self.level_images[level][index])))
        assert image.mode == "RGB"
        assert image.size == (self.width, self.height)
        return np.asarray(image)

    def _positions(self) -> list[tuple[int, int]]:
        across, down = self.across // self.divisions, self.down // self.divisions
        buffer = self.other("VIMSLIDE_POSITION_BUFFER")
        if buffer is None:
            packed = self.other("StitchingIntensityLayer")
            buffer = zlib.decompress(packed) if packed is not None else None
        if buffer is not None:
            assert len(buffer) == 9 * across * down
            found = list(struct.iter_unpack("<Bii", buffer))
            assert all(flag <= 1 for flag, _, _ in found)
            return [(x, y) for _, x, y in found]
        step_x, step_y = (
            self.divisions * length - overlap
            for length, overlap in zip((self.width, self.height), self.overlap, strict=True)
        )
        return [(int(x * step_x), int(y * step_y)) for y in range(down) for x in range(across)]

    def level0(self, left: int, top: int, width: int, height: int) -> NDArray[np.uint8]:
        """RGBA of a rectangle: rows of images from the last to the first, right to left, what came first stays."""
        canvas = np.zeros((height, width, 4), np.uint8)
        per_row, div = self.across // self.divisions, self.divisions
        for index in sorted(self.level_images[0], key=lambda i: (-(i // self.across), -(i % self.across))):
            row, column = divmod(index, self.across)
            photo = row // div * per_row + column // div
            x, y = self.positions[photo]
            if photo and (x, y) == (0, 0):
                continue
            x, y = x + column % div * self.width - left, y + row % div * self.height - top
            x0, y0, x1, y1 = max(x, 0), max(y, 0), min(x + self.width, width), min(y + self.height, height)
            if x0 >= x1 or y0 >= y1:
                continue
            part = canvas[y0:y1, x0:x1]
            free = part[..., 3] == 0
            part[free, :3] = self.pixels(0, index)[y0 - y : y1 - y, x0 - x : x1 - x][free]
            part[free, 3] = 255
        return canvas
