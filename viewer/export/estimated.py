"""How many bytes an export will take, told before it begins: some tiles of every masked level are encoded for it."""

from __future__ import annotations

import contextlib
import io
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.export.associated import format_of_associated, masked_pictures
from viewer.export.dicom import check_dicom, dicom_levels
from viewer.export.dicom_anew import SlideLevel
from viewer.export.dicom_series import SeriesLevel
from viewer.export.embedded import Embedded, embedded
from viewer.export.icc import dicom_profile, exported_profile
from viewer.export.jpeg_strips import write_jpeg
from viewer.export.level_tiles import TileMaker
from viewer.export.masked import MaskedLevel, masked_levels
from viewer.export.picture_export import estimated_bytes
from viewer.export.picture_views import settled
from viewer.export.pictures import planned_picture
from viewer.export.png_strips import STRIP_ROWS, write_png
from viewer.export.settings import ExportSettings, Format
from viewer.export.tiff import copied_tiles, tile_maker
from viewer.export.typed import check_typed
from viewer.geometry import Rect, Size
from viewer.jobs.job import Progress
from viewer.redaction.shapes import Redactions
from viewer.redaction.slide_masks import slide_masks
from viewer.slides.dicom_image import DicomImage
from viewer.slides.slide import RgbArray, Slide

TOLERANCE = 0.15
"""Part of the real size by which an estimate of a slide with tissue may be off (tests/export)."""
_MOST = 48
"""Tiles of a level that are encoded."""
_MOST_HIT = 12
"""Of tiles that are copied but for those in which something is hidden."""
_OVERVIEW = (250_000, 8_000_000)
"""Pixels of the level by which tiles are told apart: at least if there is one, and at most."""
_LEAST_WEIGHT = 0.2
"""Of a cell in which nothing is to be seen, of that of a usual one: its bytes are counted, too."""
_SEED = 1
_WIDE = 1024
"""Pixels of a piece of a strip: in narrow ones what a codec begins anew in each row would weigh too much."""
_A_TILE, _A_DIRECTORY = 16, 1024
"""Bytes that a TIFF needs for each, at most; DICOM needs no more for a frame."""
_DICOM_HEAD = 8192


@dataclass(frozen=True, slots=True)
class LevelEstimate:
    """What of a level is exported, and about how large it will be."""

    level: int
    area: Rect
    """In pixels of the level."""
    bytes: int
    encoded: int
    """Tiles that were encoded for it."""
    tiles: int
    """All of them."""
    hidden: float = 0.0
    """Part of ``area`` that the mask of the level fills, 0 to 1."""


@dataclass(frozen=True, slots=True)
class ExportEstimate:
    """About how large an export will be, level by level."""

    levels: tuple[LevelEstimate, ...]
    associated: int = 0
    """Bytes of associated images that become files of their own."""

    @property
    def bytes(self) -> int:
        """Of all files."""
        return sum(level.bytes for level in self.levels) + self.associated


def estimated_export(
    slide: Slide, redactions: Redactions, settings: ExportSettings, progress: Progress
) -> ExportEstimate:
    """About how large the files of an export will be; what would be refused is refused before anything is written.

    Few tiles stand for all: each for others in which a coarse level shows about as much. What is
    copied as it is stored is counted, not guessed. What is hidden is not read.

    Raises:
        SlideError: It cannot be exported like that; one sentence says why, and another what to do instead.
        Cancelled: Nobody wants to know any more.
    """
    if isinstance(slide, DicomImage):
        return _of_dicom_picture(slide, redactions, settings, progress)
    levels = _of_levels(slide, redactions, settings, progress)
    how = replace(settings, format=format_of_associated(settings), region=None, scale_bar=False)
    pictures = [one.picture for one in masked_pictures(slide, redactions, settings)]
    areas = [Rect(0, 0, *one.size) for one in pictures]
    found = [_of_picture(one, area, how, None, progress) for one, area in zip(pictures, areas, strict=True)]
    return ExportEstimate(levels, sum(one.bytes for one in found))


def _of_levels(
    slide: Slide, redactions: Redactions, settings: ExportSettings, progress: Progress
) -> tuple[LevelEstimate, ...]:
    levels = masked_levels(slide, redactions, settings)
    if settings.format is Format.DICOM:
        check_dicom(slide, levels, settings)
    check_typed(slide, settings)
    overview = _overview(slide, redactions, settings)
    if settings.format.is_picture:
        plans = [planned_picture(level, settings) for level in levels]  # refused before any is looked at
        return tuple(
            _of_picture(level, plan.area, settings, overview, progress)
            for level, plan in zip(levels, plans, strict=True)
        )
    if settings.format is Format.DICOM:
        with contextlib.ExitStack() as held:
            ways = dicom_levels(held, slide, levels, settings)
            head = _DICOM_HEAD + len(dicom_profile(slide, settings)[0] or b"")
            return tuple(
                _of_tiles(way.maker, overview, head, progress) if isinstance(way, SlideLevel) else _of_series(way)
                for way in ways
            )
    with copied_tiles(slide, settings) as stored:
        makers = [tile_maker(level, stored, settings)[0] for level in levels]
        head = _A_DIRECTORY + len(exported_profile(slide, settings)[0] or b"")
        return tuple(_of_tiles(maker, overview, head, progress) for maker in makers)


def _of_dicom_picture(
    slide: DicomImage, redactions: Redactions, settings: ExportSettings, progress: Progress
) -> ExportEstimate:
    """One that is no slide: the pictures of one frame stand for those of all."""
    settled_settings = settled(slide, settings)
    check_typed(slide, settings)
    size, written, count = estimated_bytes(slide, redactions, settled_settings, progress)
    (mask,) = slide_masks(slide, redactions.shapes, slide.levels[:1])
    base = slide.levels[0].size
    return ExportEstimate((LevelEstimate(0, Rect(0, 0, *base), size, written, count, mask.area / base.area),))


def _of_picture(
    level: MaskedLevel, area: Rect, settings: ExportSettings, overview: MaskedLevel | None, progress: Progress
) -> LevelEstimate:
    """Pieces as high as the strips that are encoded by themselves."""
    high = STRIP_ROWS if settings.format is Format.PNG else 256
    shape = math.ceil(area.height / high), math.ceil(area.width / _WIDE)
    beside = embedded(level, settings)
    alone = _picture_bytes(np.full((16, 16, 3), settings.fill, np.uint8), beside, settings)

    def piece(index: int) -> Rect:
        row, column = divmod(index, shape[1])
        return Rect(area.x + _WIDE * column, area.y + high * row, _WIDE, high).intersected(area)

    hidden = level.mask.area_in(area) / (area.width * area.height)
    whole, groups = float(alone), _groups(_busy(level, area, shape, overview).ravel(), _MOST)
    for group in groups:
        progress.check()
        rect = piece(group.drawn)
        rgb = level.read(int(rect.x), int(rect.y), int(rect.width), int(rect.height))
        a_pixel = (_picture_bytes(rgb, beside, settings) - alone) / (rect.width * rect.height)
        whole += a_pixel * sum(one.width * one.height for one in map(piece, group.members))
    return LevelEstimate(level.level_index, area, round(whole), len(groups), shape[0] * shape[1], hidden)


def _picture_bytes(rgb: RgbArray, beside: Embedded, settings: ExportSettings) -> int:
    stream, size = io.BytesIO(), Size(rgb.shape[1], rgb.shape[0])
    if settings.format is Format.JPEG:
        rows = write_jpeg(stream, size, [rgb], beside, settings.quality, settings.subsampling)
    else:
        rows = write_png(stream, size, [rgb], beside)
    for _ in rows:
        pass
    return stream.tell()


def _of_tiles(maker: TileMaker, overview: MaskedLevel | None, head: int, progress: Progress) -> LevelEstimate:
    """``head``: bytes beside the tiles."""
    area, hit, stored = Rect(0, 0, *maker.level.size), maker.hit, maker.stored_bytes
    size = _A_TILE * hit.size + head
    if stored is None:
        encoded = np.arange(hit.size)
        groups = _groups(_busy(maker.level, area, (hit.shape[0], hit.shape[1]), overview).ravel(), _MOST)
    else:
        size += int(stored[~hit.ravel()].sum())
        encoded = np.flatnonzero(hit)
        groups = _groups(np.ones(encoded.size, np.float32), _MOST_HIT)
    for group in groups:
        progress.check()
        piece = maker.piece(int(encoded[group.drawn]))
        size += len(group.members) * len(piece if isinstance(piece, bytes) else piece())
    hidden = maker.level.mask.area / maker.level.size.area
    return LevelEstimate(maker.level.level_index, area, size, len(groups), encoded.size, hidden)


def _of_series(way: SeriesLevel) -> LevelEstimate:
    """Frames stay as they are stored, but for those of which all is hidden, which take next to nothing."""
    level = way.level
    hidden = level.mask.area / level.size.area
    size = _DICOM_HEAD + round(way.stored_bytes * (1 - hidden))
    return LevelEstimate(level.level_index, Rect(0, 0, *level.size), size, 0, 0, hidden)


# --- which tiles ---------------------------------------------------------------------------------------------------


def _overview(slide: Slide, redactions: Redactions, settings: ExportSettings) -> MaskedLevel | None:
    """A level that can be looked at as a whole and shows enough; None where all are larger."""
    least, most = _OVERVIEW
    small = [level for level in slide.levels if level.size.area <= most]
    if not small:
        return None
    level = next((level for level in reversed(small) if level.size.area >= least), small[0])
    return masked_levels(slide, redactions, replace(settings, levels=(level.index,), region=None))[0]


@dataclass(frozen=True, slots=True)
class _Group:
    """Cells of which one stands for all."""

    drawn: int
    members: Sequence[int]


def _groups(busy: NDArray[np.float32], most: int) -> Sequence[_Group]:
    """``most`` groups at most, each with about as much to be seen in it: many empty cells, or one that is full.

    Which cell of a group is drawn is up to a lot that is the same every time: at even distances all might come to lie
    in some columns of a level.
    """
    if busy.size <= most:
        return [_Group(index, (index,)) for index in range(busy.size)]
    order = np.argsort(busy, kind="stable")
    weights = busy[order].astype(np.float64) + _LEAST_WEIGHT * float(busy.mean()) + 1e-9
    ends = np.cumsum(weights)
    numbers = np.minimum((most * (ends - weights / 2) / ends[-1]).astype(np.intp), most - 1)
    lot = np.random.default_rng(_SEED)
    parts = np.split(order, np.flatnonzero(np.diff(numbers)) + 1)
    return [_Group(int(lot.choice(part)), part.tolist()) for part in parts]


def _busy(level: MaskedLevel, area: Rect, shape: tuple[int, int], overview: MaskedLevel | None) -> NDArray[np.float32]:
    """How much is to be seen in each cell that ``area`` is cut into, as far as ``overview`` tells: (rows, columns)."""
    if overview is None or overview.size.area > level.size.area:
        return np.ones(shape, np.float32)
    across, down = overview.size.width / level.size.width, overview.size.height / level.size.height
    left, top = math.floor(area.x * across), math.floor(area.y * down)
    right = min(overview.size.width, max(left + 1, math.ceil(area.right * across)))
    bottom = min(overview.size.height, max(top + 1, math.ceil(area.bottom * down)))
    grey = cv2.cvtColor(overview.read(left, top, right - left, bottom - top), cv2.COLOR_RGB2GRAY).astype(np.float32)
    edges = np.abs(cv2.Laplacian(grey, cv2.CV_32F))
    return np.asarray(cv2.resize(edges, (shape[1], shape[0]), interpolation=cv2.INTER_AREA), np.float32)
