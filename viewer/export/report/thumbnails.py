"""The pictures on the page: one exported level, small, as its file shows it, and with the shapes as black boxes."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from viewer.export.checks.dicom_bytes import StoredFrames, opened_dicom
from viewer.export.checks.dicom_pieces import FrameLevel
from viewer.export.checks.drawn import Drawn
from viewer.export.checks.inventory import ExportedFile, ShownLevel
from viewer.export.checks.kept_pixels import kept_numbers
from viewer.export.checks.pdf_bytes import PdfBytes
from viewer.export.checks.pdf_pages import page_piece
from viewer.export.checks.pieces import Picture, Piece
from viewer.export.checks.tiff_bytes import TiffBytes, opened_bytes
from viewer.export.checks.tiff_pieces import TiffLevel
from viewer.export.report.facts import ReportFacts
from viewer.export.settings import Format
from viewer.geometry import Rect, Size
from viewer.redaction.shapes import RedactionShape
from viewer.slides.slide import RgbArray, SlideError

_LARGEST = 720
"""Pixels of a side."""
_LARGE_ENOUGH = 512
"""Pixels of the longer side of a level from which on it is worth a picture."""
_PALE = 0.45
"""How much white is mixed to the exported pixels around what was drawn."""


@dataclass(frozen=True, slots=True, eq=False)
class Thumbnails:
    """Both pictures, of the same size."""

    level: ShownLevel
    reduced: int
    """Pixels of the level, across and down, that became one."""
    drawn: RgbArray
    """Pale, with what was drawn in black."""
    shown: RgbArray
    """As in the file."""
    boxes: tuple[Rect, ...]
    """Of each shape, in pixels of the pictures; may lie outside of them."""
    values: tuple[int, int] | None = None
    """Those that are black and white, where the file keeps 16 bits."""


def thumbnails(folder: Path, facts: ReportFacts, tick: Callable[[int], None]) -> Thumbnails | None:
    """Of the coarsest exported level that is large enough, or the finest; None where no file holds one.

    Every pixel is read from the finished file. ``tick`` is told pixels read, and may raise to end the work.

    Raises:
        SlideError: The file cannot be decoded, or nobody says how large the original is.
    """
    found = _chosen(facts)
    if found is None:
        return None
    file, shown = found
    by = max(1, math.ceil(max(shown.area.width, shown.area.height) / _LARGEST))
    mean = _Mean(Size(int(shown.area.width), int(shown.area.height)), by)
    values, parts = None, _pixels(folder / file.name, file, shown, facts.manifest.settings.format)
    if shown.picture is not None and shown.picture.is_kept:
        values, grey = _kept(folder / file.name)
        parts = iter([(0, 0, grey)])
    for left, top, rgb in parts:
        mean.add(left, top, rgb)
        tick(rgb.shape[0] * rgb.shape[1])
    rgb = mean.rgb
    size = Size(rgb.shape[1], rgb.shape[0])
    shapes = _moved(facts, shown, by)
    drawn = np.round(rgb * (1 - _PALE) + 255 * _PALE).astype(np.uint8)
    drawn[Drawn(shapes, size, size).pixels(0, 0, *size)] = 0
    return Thumbnails(shown, by, drawn, rgb, tuple(_box(shape) for shape in shapes), values)


def _chosen(facts: ReportFacts) -> tuple[ExportedFile, ShownLevel] | None:
    levels = [(file, shown) for file in facts.manifest.files for shown in file.levels]
    levels.sort(key=lambda one: one[1].level, reverse=True)
    large = [one for one in levels if max(one[1].area.width, one[1].area.height) >= _LARGE_ENOUGH]
    return next(iter(large or levels[-1:]), None)


def _kept(path: Path) -> tuple[tuple[int, int], RgbArray]:
    """The lowest and the highest value of a file of 16 bits, and its pixels between black and white."""
    with opened_bytes(path) as data:
        numbers = kept_numbers(bytes(data), path.name).astype(np.int64)
    low, high = int(numbers.min()), int(numbers.max())
    grey = ((numbers - low) * 255 // max(1, high - low)).astype(np.uint8)
    return (low, high), np.repeat(grey[..., None], 3, axis=2)


def _pixels(path: Path, file: ExportedFile, shown: ShownLevel, form: Format) -> Iterator[tuple[int, int, RgbArray]]:
    """Left, top and pixels of every part of a level that is stored; one part is in memory at a time."""
    if form is Format.PDF:
        number = file.levels.index(shown)
        pages = PdfBytes(path.read_bytes(), file.name).pages
        if number >= len(pages):
            raise SlideError(f"{file.name} has {len(pages)} pages instead of {len(file.levels)}.")
        yield _by_one(page_piece(pages[number], f"{file.name}, page {number + 1}"))
        return
    if form is Format.DICOM:
        with opened_dicom(path) as dicom:
            frames = FrameLevel(dicom, StoredFrames([dicom]))
            for cell in frames.cells:
                if cell in frames.frames:
                    yield _by_one(frames.piece(cell))
        return
    with opened_bytes(path) as data:
        if form.is_picture:
            picture = Picture(data, file.name)
            for strip in picture.strips():
                yield _by_one(picture.piece(strip))
            return
        tiff = TiffBytes(data, file.name)
        numbers = [one.level for one in file.levels]
        if len(tiff.ifds) != len(numbers):
            raise SlideError(f"{file.name} has {len(tiff.ifds)} levels instead of {len(numbers)}.")
        level = TiffLevel(tiff, tiff.ifds[numbers.index(shown.level)])
        for index in range(level.count):
            if tiff.tile(level.ifd, index):
                yield _by_one(level.piece(index))


def _by_one(piece: Piece) -> tuple[int, int, RgbArray]:
    return piece.left, piece.top, next(iter(piece.pixels.values()))


class _Mean:
    """A picture reduced by a whole number; integers only, so that it is the same on every machine."""

    def __init__(self, size: Size, by: int) -> None:
        self._by = by
        height, width = -(-size.height // by), -(-size.width // by)
        self._sum = np.zeros((height, width, 3), np.uint64)
        self._count = np.zeros((height, width, 1), np.uint64)

    def add(self, left: int, top: int, rgb: RgbArray) -> None:
        """Pixels of a part."""
        rows, columns = (
            (first + np.arange(count)) // self._by for first, count in ((top, rgb.shape[0]), (left, rgb.shape[1]))
        )
        (across, starts), (down, tops) = (np.unique(one, return_index=True) for one in (columns, rows))
        summed = np.add.reduceat(rgb, tops, axis=0, dtype=np.uint64)
        here = np.ix_(down, across)
        self._sum[here] += np.add.reduceat(summed, starts, axis=1, dtype=np.uint64)
        counts = np.outer(np.bincount(rows - rows[0]), np.bincount(columns - columns[0]))
        self._count[here] += counts[..., None].astype(np.uint64)

    @property
    def rgb(self) -> RgbArray:
        """Means, rounded; white where nothing was added."""
        count = np.maximum(self._count, 1)
        mean: RgbArray = ((self._sum + count // 2) // count).astype(np.uint8)
        mean[self._count[..., 0] == 0] = 255
        return mean


def _moved(facts: ReportFacts, shown: ShownLevel, by: int) -> tuple[RedactionShape, ...]:
    """The shapes in pixels of the pictures."""
    if not facts.manifest.shapes:
        return ()
    level0, level = facts.original_size(0), facts.original_size(shown.level)
    scale = np.array([level.width / level0.width, level.height / level0.height]) / by
    corner = np.array([shown.area.x, shown.area.y]) / by

    def there(points: NDArray[np.float64]) -> NDArray[np.float64]:
        moved: NDArray[np.float64] = points * scale - corner
        return moved

    found = []
    for one in facts.shapes:
        holes = tuple(there(hole) for hole in one.shape.holes)
        shape = replace(one.shape, points=there(one.shape.points), holes=holes)
        found.append(replace(one, shape=shape, width=one.width * float(scale.mean())))
    return tuple(found)


def _box(shape: RedactionShape) -> Rect:
    points = shape.shape.outline
    reach = shape.width / 2
    (left, top), (right, bottom) = points.min(axis=0) - reach, points.max(axis=0) + reach
    return Rect(float(left), float(top), float(right - left), float(bottom - top))
