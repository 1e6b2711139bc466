"""The stored images of one level of a MIRAX slide, decoded one by one."""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from viewer.slides.mirax_photos import MiraxPhotos
from viewer.slides.slide import RgbArray

_MOST_FILES = 256
"""Data files that are kept open; real slides have some dozens."""
_SLACK_BYTES = 2**16
_PASSABLE = "extraneous bytes"
"""What OpenSlide puts up with, too: bytes between the last pixel and the next marker of a JPEG stream."""
OTHER_PLACE = "a stored picture shows something else than level 1 does"


class NotDirectError(Exception):
    """The images cannot be read without OpenSlide; ``str(error)`` ends a sentence that begins with the slide's name."""


@dataclass(frozen=True, slots=True)
class DamagedImage:
    """Why an image that the index names has no pixels."""

    cause: str
    """In the words of ``openslide_errors.cause_of``."""


class MiraxImages:
    """Reads the images of a level, each of which is stored as a JPEG stream of its own. Any thread may ask.

    A decoded image is kept as long as it will be asked for again, and all of them take no more than ``most_bytes``.
    """

    def __init__(self, photos: MiraxPhotos, level: int, *, most_bytes: int = 192 * 2**20, reduced: int = 1) -> None:
        """List the images of ``level``; with ``reduced`` 8 each pixel will be the mean of a block of that side.

        Raises:
            NotDirectError: They are stored in a form that is not known here.
        """
        files = photos.files
        section = files.level_sections[level]
        if files.text(section, "IMAGE_FORMAT") != "JPEG":
            raise NotDirectError(f"stores level {level} as {files.text(section, 'IMAGE_FORMAT')}, not JPEG")
        if not files.pages_lie_together(level):
            raise NotDirectError("has an index whose pages OpenSlide does not find")
        self.size = photos.image_size(level)
        """Width and height of every image."""
        self._across = photos.images[0]
        pages = [page for page in files.level_items(level) if len(page)]
        if not pages:
            raise NotDirectError(f"has no images on level {level}")
        self._items = items = np.concatenate(pages)
        if items["image"].min() < 0 or items["image"].max() >= photos.images[0] * photos.images[1]:
            raise NotDirectError("has an index that names images outside of the slide")
        # Where an index names an image twice, OpenSlide takes the later one; so does this assignment.
        self._numbers = np.full(photos.images[0] * photos.images[1], -1, np.int32)
        self._numbers[items["image"]] = np.arange(len(items))
        self._reduced = reduced
        self._files = _DataFiles(files.data_files)
        self._judge: Callable[[int, int, RgbArray], bool] | None = None
        self._decoded = _DecodedImages(max(8, most_bytes // (3 * self.size[0] * self.size[1])))

    def __len__(self) -> int:
        return int((self._numbers >= 0).sum())

    def numbers(self, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> NDArray[np.int32]:
        """Numbers of the images at places of the slide's grid of level-0 images, -1 where none is stored."""
        found: NDArray[np.int32] = self._numbers[rows * self._across + columns]
        return found

    def place(self, number: int) -> tuple[int, int]:
        """Row and column of an image in the slide's grid of level-0 images."""
        row, column = divmod(int(self._items["image"][number]), self._across)
        return row, column

    def sample(self, random: np.random.Generator, count: int) -> NDArray[np.int32]:
        """Numbers of up to ``count`` images, drawn by lot."""
        known = self._numbers[self._numbers >= 0]
        return random.choice(known, min(count, len(known)), replace=False)

    def judge(self, is_wrong: Callable[[int, int, RgbArray], bool]) -> None:
        """Take an image for damaged where ``is_wrong`` says so of its row, column and pixels."""
        self._judge = is_wrong

    def pixels(self, number: int, uses: int = 1) -> RgbArray | DamagedImage:
        """The pixels of an image, uint8 (height, width, 3), not to be changed; or what is wrong with it.

        ``uses`` says how often it will be asked for in all; then it is forgotten.
        """
        return self._decoded.get(number, uses, lambda: self._decode(number))

    def share_absent(self) -> float:
        """How much of the level, 0 to 1, lies in data files that are missing or end before."""
        ends = np.array([_length(path) for path in self._files.paths], np.int64)
        items = self._items[self._numbers[self._numbers >= 0]]
        absent = (items["file"] < 0) | (items["file"] >= len(ends))
        absent[~absent] = items["offset"][~absent] >= ends[items["file"][~absent]]
        return float(absent.mean())

    def forget(self) -> None:
        """Drop all decoded images, so that uses are counted anew."""
        self._decoded.clear()

    def close(self) -> None:
        """Close the data files."""
        self._files.close()

    def _decode(self, number: int) -> RgbArray | DamagedImage:
        found = self._stored(number)
        if not isinstance(found, DamagedImage) and self._judge is not None and self._judge(*self.place(number), found):
            return DamagedImage(OTHER_PLACE)
        return found

    def _stored(self, number: int) -> RgbArray | DamagedImage:
        item = self._items[number]
        file, offset, length = int(item["file"]), int(item["offset"]), int(item["length"])
        longest = 3 * self.size[0] * self.size[1] + _SLACK_BYTES
        try:
            if 0 < length <= longest:
                found = self._decoded_jpeg(self._files.read(file, offset, length))
                if not isinstance(found, DamagedImage):
                    return found
            # OpenSlide does not look at the length: it may be wrong.
            return self._decoded_jpeg(self._files.read(file, offset, longest))
        except FileNotFoundError:
            return DamagedImage(f"its data file {self._files.paths[file].name} is missing")
        except (OSError, IndexError):
            return DamagedImage("a data file cannot be read")

    def _decoded_jpeg(self, data: bytes) -> RgbArray | DamagedImage:
        if not data:
            return DamagedImage("its data end in the middle of a picture")
        for strict in (True, False):
            try:
                return self._decoded_so(data, strict)
            except ValueError as error:
                if _PASSABLE not in str(error):
                    break
        return DamagedImage("a stored JPEG picture is damaged")

    def _decoded_so(self, data: bytes, strict: bool) -> RgbArray | DamagedImage:
        """The pixels, or a ``ValueError``, with ``strict`` also of what a decoder gets over."""
        import simplejpeg

        height, width, colours, _ = simplejpeg.decode_jpeg_header(data, strict=strict)
        if (width, height) != self.size:
            return DamagedImage("a stored picture has another size than its index says")
        if colours in ("CMYK", "YCCK"):
            return DamagedImage("a stored JPEG picture is damaged")
        options = {"min_width": 1, "min_height": 1, "min_factor": self._reduced} if self._reduced > 1 else {}
        pixels: RgbArray = simplejpeg.decode_jpeg(data, "RGB", strict=strict, **options)
        return pixels


class _DataFiles:
    """Reads pieces of the data files, each of which is opened when it is first needed."""

    def __init__(self, paths: tuple[Path, ...]) -> None:
        if len(paths) > _MOST_FILES:
            raise NotDirectError(f"has {len(paths)} data files, more than are kept open at once")
        self.paths = paths
        self._lock = threading.Lock()
        self._open: dict[int, BinaryIO] = {}
        self._closed = False

    def read(self, number: int, offset: int, length: int) -> bytes:
        """Up to ``length`` bytes; fewer, or none, where the file ends before.

        Raises:
            OSError: It cannot be read.
            IndexError: There is no file of that number.
        """
        if number < 0 or offset < 0:
            raise IndexError(number)
        with self._lock:
            if self._closed:
                raise OSError("the slide has been closed")
            file = self._open.get(number)
            if file is None:
                file = self._open[number] = self.paths[number].open("rb", buffering=0)
            if not hasattr(os, "pread"):
                file.seek(offset)
                return file.read(length)
        return os.pread(file.fileno(), length, offset)

    def close(self) -> None:
        with self._lock:
            self._closed = True
            while self._open:
                self._open.popitem()[1].close()


class _DecodedImages:
    """Images that will be needed again; of those that nobody seems to need, the one unused for longest goes first."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._kept: OrderedDict[int, _Decoded] = OrderedDict()

    def get(self, number: int, uses: int, decode: Callable[[], RgbArray | DamagedImage]) -> RgbArray | DamagedImage:
        with self._lock:
            one = self._kept.get(number)
            if one is None:
                one = self._kept[number] = _Decoded(uses)
                if len(self._kept) > self._most:
                    self._kept.popitem(last=False)
            self._kept.move_to_end(number)
            one.uses -= 1
            if one.uses <= 0:
                del self._kept[number]
        # A second thread that wants the image waits for the first one here.
        with one.lock:
            if one.pixels is None:
                one.pixels = decode()
            return one.pixels

    def clear(self) -> None:
        with self._lock:
            self._kept.clear()


class _Decoded:
    def __init__(self, uses: int) -> None:
        self.uses = uses
        self.lock = threading.Lock()
        self.pixels: RgbArray | DamagedImage | None = None


def _length(path: Path) -> int:
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:
        return 0
