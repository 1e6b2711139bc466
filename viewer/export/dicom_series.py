"""The frames of a level of a DICOM series, which pass on as they are stored but for what is hidden of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from viewer.export.dicom_frames import NATIVE, FrameCoding, frame_coding, without_filling
from viewer.export.jpeg_tiles import jpeg_head
from viewer.export.level_tiles import LevelTiles, Tile
from viewer.export.masked import MaskedLevel
from viewer.export.tile_codings import padded
from viewer.geometry import Rect, Size
from viewer.jobs.job import Progress
from viewer.slides.dicom_wsi import DicomWsi
from viewer.slides.dicom_wsi_files import StoredImage

if TYPE_CHECKING:
    from pydicom import Dataset


class SeriesLevel:
    """One level, row by row."""

    loss_to_come = False
    """The series says itself how strongly it was compressed."""

    def __init__(self, level: MaskedLevel, image: StoredImage, source: Dataset, coding: FrameCoding) -> None:
        """``source`` is the header of a file of the level, ``image`` what is stored of it in ``coding``."""
        from wsidicom.instance.tile_index.sparse_tile_index import SparseTileIndex

        self.level, self._image, self.source, self._coding = level, image, source, coding
        self._plane, self.tile = min(image.planes), image.tile
        self.focus = self._plane[0]
        self.counts = LevelTiles(level.level_index)
        self._is_sparse = isinstance(image.data.tiles, SparseTileIndex)

    @property
    def native(self) -> int | None:
        """Bytes of a frame where frames stand one behind the other, not encoded; else None."""
        return 3 * self.tile.area if self._image.transfer_syntax in NATIVE else None

    @cached_property
    def stored_bytes(self) -> int:
        """Of the slide's files of the level."""
        return sum(header.path.stat().st_size for header in self._image.headers)

    @property
    def most_bytes(self) -> int:
        """More than its frames will take: one that is encoded without loss may be longer than the stored one."""
        return 2 * self.stored_bytes

    @property
    def cells(self) -> list[tuple[int, int]] | None:
        """Column and row of the frames that are written, where these are not all (TILED_SPARSE)."""
        return self._cells if self._is_sparse else None

    @property
    def count(self) -> int:
        """Frames that are written."""
        return len(self._cells)

    @cached_property
    def _cells(self) -> list[tuple[int, int]]:
        """Those that are stored, and those that are hidden."""
        size = self.level.size
        columns, rows = -(-size.width // self.tile.width), -(-size.height // self.tile.height)
        every = [(column, row) for row in range(rows) for column in range(columns)]
        if not self._is_sparse:
            return every
        found = [one for one in every if _is_stored(self._image, one, self._plane) or self._is_hit(one)]
        self.counts.missing = len(every) - len(found)
        return found

    def tiles(self, progress: Progress) -> Iterator[Tile]:
        """As they are written, without the byte that makes their length even."""
        for cell in self._cells:
            progress.check()
            yield self._frame(cell)

    def _is_hit(self, cell: tuple[int, int]) -> bool:
        return self.level.mask.meets(self._rect(cell))

    def _rect(self, cell: tuple[int, int]) -> Rect:
        left, top = cell[0] * self.tile.width, cell[1] * self.tile.height
        return Rect(left, top, *self.tile).intersected(Rect(0, 0, *self.level.size))

    def _frame(self, cell: tuple[int, int]) -> Tile:
        rect, hit = self._rect(cell), self._is_hit(cell)
        if hit and self.level.mask.covers(rect):
            self.counts.encoded += 1
            return self._fill
        frame = self._image.encoded(*cell, *self._plane)
        stream = b"" if frame is None else frame if self.native is not None else without_filling(frame)
        if not hit:
            cleaned = self._coding.cleaned(stream)
            if cleaned is not None:
                if cleaned == stream:
                    self.counts.copied += 1
                else:
                    self.counts.cleaned += 1
                return cleaned
        self.counts.encoded += 1
        return self._anew(rect, stream if frame is not None else b"")

    def _anew(self, rect: Rect, stream: bytes) -> Callable[[], bytes]:
        """Encoded anew: in the stored components where that can be, else as the slide's reader shows it."""

        def made() -> bytes:
            if stream and self._coding.jpeg is not None:
                head = jpeg_head(stream, b"")
                if head is not None and head.size == tuple(self.tile):
                    inside = Size(int(rect.width), int(rect.height))
                    hidden = self.level.mask.pixels(int(rect.x), int(rect.y), *inside)
                    found = self._coding.jpeg.refilled(stream, head, inside, hidden, self.level.fill)
                    if found is not None:
                        return found
            shown = self.level.read(int(rect.x), int(rect.y), int(rect.width), int(rect.height))
            return self._coding.encoded(padded(shown, self.tile))

        return made

    @cached_property
    def _fill(self) -> bytes:
        filled = np.empty((self.tile.height, self.tile.width, 3), np.uint8)
        filled[:] = self.level.fill
        return self._coding.encoded(filled)


def series_level(level: MaskedLevel, slide: DicomWsi) -> SeriesLevel | None:
    """``level`` of a series; None where its frames cannot be passed on."""
    stored = slide.stored(level.level_index)
    image, source = stored_image(slide, level.level_index)
    if stored.disputed_colours or int(source.get("BitsAllocated", 0)) != 8 or source.get("SamplesPerPixel") != 3:
        return None
    sample = stored.coded_tile(min(image.planes), (0, 0))
    if int(source.get("PlanarConfiguration", 0) or 0) or sample is None:
        return None
    photometric = str(source.get("PhotometricInterpretation", ""))
    coding = frame_coding(image.transfer_syntax, photometric, image.tile, without_filling(sample))
    return None if coding is None else SeriesLevel(level, image, source, coding)


def stored_image(slide: DicomWsi, level: int) -> tuple[StoredImage, Dataset]:
    """What is stored of a level, and the header of a file of it."""
    import pydicom

    image = next(iter(slide.stored(level).images.values()))
    return image, pydicom.dcmread(image.headers[0].path, stop_before_pixels=True)


def _is_stored(image: StoredImage, cell: tuple[int, int], plane: tuple[float, str]) -> bool:
    from wsidicom.geometry import Point

    return bool(image.data.tiles.get_frame_index(Point(*cell), *plane) != -1)
