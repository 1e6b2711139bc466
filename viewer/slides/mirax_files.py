"""The files of a MIRAX slide as they lie on disk: Slidedat.ini, Index.dat and the camera positions.

There is no public specification; the layout is described on openslide.org/formats/mirax. Only what is needed
to judge a slide before OpenSlide opens it is read here, never an image.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

SLIDEDAT = "Slidedat.ini"
SLIDEDAT_LIMIT = 2**20
"""OpenSlide refuses a longer Slidedat.ini."""

POSITION_LAYERS = ("VIMSLIDE_POSITION_BUFFER", "StitchingIntensityLayer")
"""Layers that hold the camera positions: plain (until version 2.0) and zlib-compressed (from 2.2)."""

_ITEM = np.dtype([("image", "<i4"), ("offset", "<i4"), ("length", "<i4"), ("file", "<i4")])
_POSITION = np.dtype([("flag", "u1"), ("x", "<i4"), ("y", "<i4")])
_VERSION = b"01.02"


@dataclass(frozen=True, slots=True)
class Record:
    """A piece of a data file that Index.dat points to."""

    offset: int
    length: int
    file: int


class MiraxFiles:
    """What the text and index files of one slide say.

    Reading is lenient: a key or record that is absent or makes no sense is None, so that OpenSlide can give its
    own reason.
    """

    def __init__(self, path: Path) -> None:
        """Read Slidedat.ini beside ``path`` (the .mrxs file).

        Raises:
            OSError: It cannot be read.
            UnicodeError: It is no UTF-8 text.
        """
        self.path = path
        self.folder = path.with_suffix("")
        with (self.folder / SLIDEDAT).open("rb") as file:
            self.sections = _parse(file.read(SLIDEDAT_LIMIT + 1))

    def text(self, section: str, key: str) -> str | None:
        """A value of Slidedat.ini."""
        return self.sections.get(section, {}).get(key)

    def number(self, section: str, key: str) -> float | None:
        """A value that is a number (infinite and not-a-number included)."""
        try:
            return float(self.text(section, key) or "")
        except ValueError:
            return None

    def integer(self, section: str, key: str) -> int | None:
        """A value that is a whole number."""
        try:
            return int(self.text(section, key) or "")
        except ValueError:
            return None

    def keys(self, section: str, start: str, end: str = "") -> tuple[str, ...]:
        """The keys of ``section`` that begin and end so."""
        return tuple(key for key in self.sections.get(section, {}) if key.startswith(start) and key.endswith(end))

    @property
    def level_sections(self) -> tuple[str, ...]:
        """Names of the sections of the zoom levels, finest first."""
        count = self.integer("HIERARCHICAL", "HIER_0_COUNT") or 0
        known = len(self.keys("HIERARCHICAL", "HIER_0_VAL_", "_SECTION"))
        found = (self.text("HIERARCHICAL", f"HIER_0_VAL_{i}_SECTION") for i in range(min(count, known)))
        return tuple(section for section in found if section)

    @property
    def data_files(self) -> tuple[Path, ...]:
        """Paths of the data files, by number."""
        count = min(self.integer("DATAFILE", "FILE_COUNT") or 0, len(self.keys("DATAFILE", "FILE_")))
        return tuple(self.folder / (self.text("DATAFILE", f"FILE_{i}") or "") for i in range(count))

    @property
    def index_path(self) -> Path:
        """Where Index.dat is (Slidedat.ini may call it differently)."""
        return self.folder / (self.text("HIERARCHICAL", "INDEXFILE") or "Index.dat")

    @cached_property
    def index(self) -> bytes:
        """The bytes of Index.dat; empty where it cannot be read."""
        try:
            return self.index_path.read_bytes()
        except OSError:
            return b""

    @property
    def index_starts_right(self) -> bool:
        """Whether Index.dat has the known version and this slide's id."""
        return self.index.startswith(_VERSION + (self.text("GENERAL", "SLIDE_ID") or "").encode())

    @property
    def photo_grid(self) -> tuple[int, int] | None:
        """Camera photos across and down."""
        across, down = self.integer("GENERAL", "IMAGENUMBER_X"), self.integer("GENERAL", "IMAGENUMBER_Y")
        divisions = self.integer("GENERAL", "CameraImageDivisionsPerSide") or 1
        return (across // divisions, down // divisions) if across and down and divisions > 0 else None

    def nonhier_records(self) -> Iterator[tuple[str, str, Record | None]]:
        """Layer name, name of its part and where it lies, for every part of every non-hierarchical layer."""
        number = 0
        for layer in range(len(self.keys("HIERARCHICAL", "NONHIER_", "_NAME"))):
            name = self.text("HIERARCHICAL", f"NONHIER_{layer}_NAME") or ""
            parts = len(self.keys("HIERARCHICAL", f"NONHIER_{layer}_VAL_", "_SECTION"))
            count = min(self.integer("HIERARCHICAL", f"NONHIER_{layer}_COUNT") or 0, parts)
            for part in range(count):
                yield name, self.text("HIERARCHICAL", f"NONHIER_{layer}_VAL_{part}") or "", self._nonhier(number)
                number += 1

    def position_record(self) -> tuple[str, Record] | None:
        """The layer that holds the camera positions and where they lie; None for slides without."""
        for name, _, record in self.nonhier_records():
            if name in POSITION_LAYERS and record:
                return name, record
        return None

    def positions(self) -> NDArray[np.int64] | None:
        """Camera positions in level-0 pixels, int64 (photos down, photos across, 2: x, y); None where unknown."""
        found, grid = self.position_record(), self.photo_grid
        if found is None or grid is None:
            return None
        name, record = found
        needed = grid[0] * grid[1] * _POSITION.itemsize
        if not 0 <= record.file < len(self.data_files) or record.length < 0 or needed > 2**30:
            return None
        try:
            with self.data_files[record.file].open("rb") as file:
                file.seek(record.offset)
                raw = file.read(record.length if name != POSITION_LAYERS[0] else needed)
            if name != POSITION_LAYERS[0]:
                raw = zlib.decompressobj().decompress(raw, needed)
        except (OSError, zlib.error):
            return None
        if len(raw) != needed or record.length < 1:
            return None
        table = np.frombuffer(raw, _POSITION).reshape(grid[1], grid[0])
        scale = 2 ** max(0, min(30, self.integer((self.level_sections or ("",))[0], "IMAGE_CONCAT_FACTOR") or 0))
        positions: NDArray[np.int64] = np.stack([table["x"], table["y"]], axis=-1).astype(np.int64) * scale
        return positions

    def level_items(self, level: int) -> Iterator[NDArray[np.void]]:
        """The images of ``level``, page by page: arrays with fields ``image``, ``offset``, ``length``, ``file``."""
        return (items for _, items in self._level_pages(level))

    def pages_lie_together(self, level: int) -> bool:
        """Whether the pages of ``level`` follow each other, as OpenSlide takes for granted."""
        end = None
        for start, items in self._level_pages(level):
            if end not in (None, start):
                return False
            end = start + 8 + items.nbytes
        return True

    def _level_pages(self, level: int) -> Iterator[tuple[int, NDArray[np.void]]]:
        """Where each page of a level begins in Index.dat, and its items."""
        try:
            (root,) = struct.unpack_from("<i", self.index, self._roots)
            (record,) = struct.unpack_from("<i", self.index, root + 4 * level)
            _, page = struct.unpack_from("<ii", self.index, record)
            seen: set[int] = set()
            while page > 0 and page not in seen:
                seen.add(page)
                count, following = struct.unpack_from("<ii", self.index, page)
                yield page, np.frombuffer(self.index, _ITEM, count, page + 8)
                page = following
        except (struct.error, ValueError):
            return

    @property
    def _roots(self) -> int:
        return len(_VERSION) + len((self.text("GENERAL", "SLIDE_ID") or "").encode())

    def _nonhier(self, number: int) -> Record | None:
        try:
            (root,) = struct.unpack_from("<i", self.index, self._roots + 4)
            (record,) = struct.unpack_from("<i", self.index, root + 4 * number)
            first, page = struct.unpack_from("<ii", self.index, record)
            if record <= 0 or first != 0:
                return None
            _, _, _, _, offset, length, file = struct.unpack_from("<7i", self.index, page)
        except struct.error:
            return None
        return Record(offset, length, file)


def _parse(raw: bytes) -> dict[str, dict[str, str]]:
    """Sections of an INI text as GLib reads it: later values win, lines without a key are skipped."""
    sections: dict[str, dict[str, str]] = {}
    current: dict[str, str] = {}
    for line in raw.decode("utf-8-sig", errors="replace").splitlines():
        text = line.strip()
        if text.startswith("[") and text.endswith("]"):
            current = sections.setdefault(text[1:-1], {})
        elif "=" in text and not text.startswith("#"):
            key, value = text.split("=", 1)
            current[key.strip()] = value.strip()
    return sections
