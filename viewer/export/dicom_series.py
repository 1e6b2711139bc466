"""The frames of a level of a DICOM series, which pass on as they are stored but for what is hidden of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
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
from viewer.slides.dicom_wsi_pyramid import Plane

if TYPE_CHECKING:
    from pydicom import Dataset


@dataclass(frozen=True)
class StoredPlane:
    """One focal plane of a level."""

    plane: Plane
    image: StoredImage
    """That holds it."""
    level: MaskedLevel
    """Shows it."""


Place = tuple[int, int, int]
"""Number of a focal plane, column and row of a tile."""


class SeriesLevel:
    """One level, plane by plane and row by row."""

    loss_to_come = False
    """The series says itself how strongly it was compressed."""

    def __init__(self, planes: Sequence[StoredPlane], source: Dataset, coding: FrameCoding) -> None:
        """``source`` is the header of a file of the level, ``planes`` are all that is stored of it in ``coding``."""
        from wsidicom.instance.tile_index.sparse_tile_index import SparseTileIndex

        self.level, self._planes, self.source, self._coding = planes[0].level, planes, source, coding
        self.tile, self.planes = planes[0].image.tile, [one.plane[0] for one in planes]
        self.counts = LevelTiles(self.level.level_index)
        self._images = list({id(one.image): one.image for one in planes}.values())
        # Planes of files of their own need not be at equal distances, which TILED_FULL asks for.
        self._is_sparse = len(self._images) > 1 or isinstance(self._images[0].data.tiles, SparseTileIndex)

    @property
    def native(self) -> int | None:
        """Bytes of a frame where frames stand one behind the other, not encoded; else None."""
        return 3 * self.tile.area if self._images[0].transfer_syntax in NATIVE else None

    @cached_property
    def stored_bytes(self) -> int:
        """Of the slide's files of the level."""
        return sum(header.path.stat().st_size for image in self._images for header in image.headers)

    @property
    def most_bytes(self) -> int:
        """More than its frames will take: one that is encoded without loss may be longer than the stored one."""
        return 2 * self.stored_bytes

    @property
    def places(self) -> list[Place] | None:
        """Of the frames that are written, where these do not follow from their order (TILED_SPARSE)."""
        return self._places if self._is_sparse else None

    @property
    def count(self) -> int:
        """Frames that are written."""
        return len(self._places)

    @cached_property
    def _places(self) -> list[Place]:
        """Those that are stored, and those that are hidden."""
        size = self.level.size
        columns, rows = -(-size.width // self.tile.width), -(-size.height // self.tile.height)
        every = [
            (plane, column, row)
            for plane in range(len(self._planes))
            for row in range(rows)
            for column in range(columns)
        ]
        if not self._is_sparse:
            return every
        found = [one for one in every if self._is_stored(one) or self._is_hit(one[1:])]
        self.counts.missing = len(every) - len(found)
        return found

    def tiles(self, progress: Progress) -> Iterator[Tile]:
        """As they are written, without the byte that makes their length even."""
        for place in self._places:
            progress.check()
            yield self._frame(self._planes[place[0]], place[1:])

    def _is_stored(self, place: Place) -> bool:
        from wsidicom.geometry import Point

        one = self._planes[place[0]]
        return bool(one.image.data.tiles.get_frame_index(Point(*place[1:]), *one.plane) != -1)

    def _is_hit(self, cell: tuple[int, int]) -> bool:
        return self.level.mask.meets(self._rect(cell))

    def _rect(self, cell: tuple[int, int]) -> Rect:
        left, top = cell[0] * self.tile.width, cell[1] * self.tile.height
        return Rect(left, top, *self.tile).intersected(Rect(0, 0, *self.level.size))

    def _frame(self, plane: StoredPlane, cell: tuple[int, int]) -> Tile:
        rect, hit = self._rect(cell), self._is_hit(cell)
        if hit and self.level.mask.covers(rect):
            self.counts.encoded += 1
            return self._fill
        frame = plane.image.encoded(*cell, *plane.plane)
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
        return self._anew(plane.level, rect, stream if frame is not None else b"")

    def _anew(self, level: MaskedLevel, rect: Rect, stream: bytes) -> Callable[[], bytes]:
        """Encoded anew: in the stored components where that can be, else as the slide's reader shows it."""

        def made() -> bytes:
            if stream and self._coding.jpeg is not None:
                head = jpeg_head(stream, b"")
                if head is not None and head.size == tuple(self.tile):
                    inside = Size(int(rect.width), int(rect.height))
                    hidden = level.mask.pixels(int(rect.x), int(rect.y), *inside)
                    found = self._coding.jpeg.refilled(stream, head, inside, hidden, level.fill)
                    if found is not None:
                        return found
            shown = level.read(int(rect.x), int(rect.y), int(rect.width), int(rect.height))
            return self._coding.encoded(padded(shown, self.tile))

        return made

    @cached_property
    def _fill(self) -> bytes:
        filled = np.empty((self.tile.height, self.tile.width, 3), np.uint8)
        filled[:] = self.level.fill
        return self._coding.encoded(filled)


def series_level(level: MaskedLevel, views: Sequence[DicomWsi]) -> SeriesLevel | None:
    """``level`` of a series, of which ``views`` show all focal planes; None where its frames cannot be passed on."""
    stored = views[0].stored(level.level_index)
    _, source = stored_image(views[0], level.level_index)
    if stored.disputed_colours or int(source.get("BitsAllocated", 0)) != 8 or source.get("SamplesPerPixel") != 3:
        return None
    shown = {view.plane: replace(level, slide=view) for view in views}
    if not stored.images.keys() <= shown.keys():
        return None
    planes = [StoredPlane(plane, stored.images[plane], shown[plane]) for plane in sorted(stored.images)]
    sample = stored.coded_tile(planes[0].plane, (0, 0))
    if int(source.get("PlanarConfiguration", 0) or 0) or sample is None:
        return None
    photometric = str(source.get("PhotometricInterpretation", ""))
    first = planes[0].image
    alike = (first.transfer_syntax, first.tile, first.data.photometric_interpretation)
    if any(
        (one.transfer_syntax, one.tile, one.data.photometric_interpretation) != alike for one in stored.images.values()
    ):
        return None
    coding = frame_coding(first.transfer_syntax, photometric, first.tile, without_filling(sample))
    return None if coding is None else SeriesLevel(planes, source, coding)


def stored_image(slide: DicomWsi, level: int) -> tuple[StoredImage, Dataset]:
    """What is stored of the lowest plane of a level, and the header of a file of it."""
    import pydicom

    images = slide.stored(level).images
    image = images[min(images)]
    return image, pydicom.dcmread(image.headers[0].path, stop_before_pixels=True)
