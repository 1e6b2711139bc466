"""How strongly the visible part of a slide was compressed: a number that says nothing of what is hidden.

A file has to state it, and nothing in it may depend on what is hidden; so only those stored tiles or images count that
hold no hidden pixel. Where there is none at a level, those of the next finer one do.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from viewer.geometry import Rect, Size
from viewer.redaction.masks import LevelMask
from viewer.slides import property_names as names
from viewer.slides.mirax_photos import MiraxPhotos, PhotosUnknownError
from viewer.slides.preflight import MIRAX_SUFFIX
from viewer.slides.slide import Level, Slide
from viewer.slides.stored_loss import BYTES_A_PIXEL, JPEG, stored_loss, tiff_method

_MOST = 1024
"""Tiles or images that are looked at, spread over a level: the ratio is an approximate one by the standard's words."""
_TILES_IN_ROWS = frozenset(("aperio", "generic-tiff", "philips"))
"""What OpenSlide calls the formats of which a level is one page, its tiles side by side and row by row."""


@dataclass(frozen=True, slots=True)
class VisibleLoss:
    """A compression with loss."""

    method: str
    """A defined term of LossyImageCompressionMethod (PS3.3 C.7.6.1.1.5.1)."""
    ratio: float | None
    """Bytes of the pixels for each stored byte; None where it cannot be told without what is hidden."""


_Part = tuple[Rect, int]
"""Where a stored tile or image lies in its level, and how many bytes it takes."""


def visible_loss(slide: Slide, level: Level, mask: LevelMask) -> VisibleLoss | None:
    """By what the pixels of ``level`` outside of ``mask`` lost something when the slide was stored; None where not.

    Raises:
        OSError: The slide's files cannot be read.
    """
    if mask.covers(Rect(0, 0, *level.size)):
        return None
    if slide.path.suffix.lower() == MIRAX_SUFFIX:
        return _of_mirax(slide, level, mask)
    if slide.properties.get(names.OPENSLIDE_VENDOR) in _TILES_IN_ROWS:
        return _of_tiff(slide, level, mask)
    found = stored_loss(slide.path, {one.index: one.size for one in slide.levels}).levels.get(level.index)
    if found is not None:
        return VisibleLoss(found.method, found.ratio if mask.is_empty else None)
    return VisibleLoss(JPEG, None) if level.compression == "JPEG" else None


def _of_mirax(slide: Slide, level: Level, mask: LevelMask) -> VisibleLoss | None:
    try:
        photos = MiraxPhotos(slide.path)
    except PhotosUnknownError:
        return VisibleLoss(JPEG, None)
    files = photos.files
    if files.text(files.level_sections[level.index], "IMAGE_FORMAT") != "JPEG":
        return None
    for finer in range(level.index, -1, -1):
        size = Size(*photos.image_size(finer))
        ratio = _ratio(_images(photos, finer), size, mask, slide.levels[finer].size)
        if ratio is not None:
            return VisibleLoss(JPEG, ratio)
    return VisibleLoss(JPEG, None)


def _images(photos: MiraxPhotos, level: int) -> Iterator[_Part]:
    """Of one that holds several photos, the box around all of them."""
    exponent, (width, height) = photos.exponent(level), photos.image_size(level)
    a_side = max(1, (1 << exponent) // photos.divisions)
    pages = list(photos.files.level_items(level))
    items = np.concatenate(pages) if pages else np.empty(0, [("image", "<i4"), ("length", "<i4")])
    finest = photos.image_size(0)
    for image, length in zip(*(_spread(items[name]) for name in ("image", "length")), strict=True):
        row, column = divmod(int(image), photos.images[0])
        down, across = row // photos.divisions, column // photos.divisions
        there = photos.active[down : down + a_side, across : across + a_side]
        places = photos.positions[down : down + a_side, across : across + a_side][there] / 2.0**exponent
        if not len(places):
            continue
        inside = column % photos.divisions * finest[0], row % photos.divisions * finest[1]
        left, top = places.min(axis=0) + np.array(inside) / 2.0**exponent
        right, bottom = places.max(axis=0) + np.array(inside) / 2.0**exponent
        yield Rect(left, top, right - left + width / a_side, bottom - top + height / a_side), int(length)


def _of_tiff(slide: Slide, level: Level, mask: LevelMask) -> VisibleLoss | None:
    import tifffile

    with tifffile.TiffFile(slide.path) as tiff:
        pages = {
            Size(page.imagewidth, page.imagelength): page
            for page in reversed(tiff.pages)
            if isinstance(page, tifffile.TiffPage) and page.is_tiled
        }
        page = pages.get(level.size)
        method = None if page is None else tiff_method(tiff, page)
        if method is None:
            return None
        for finer in range(level.index, -1, -1):
            page = pages.get(slide.levels[finer].size)
            if page is None or tiff_method(tiff, page) != method:
                continue
            tile = Size(page.tilewidth, page.tilelength)
            across = -(-page.imagewidth // tile.width)
            parts = (
                (Rect(index % across * tile.width, index // across * tile.height, *tile), page.databytecounts[index])
                for index in _spread(np.arange(len(page.databytecounts))).tolist()
            )
            ratio = _ratio(parts, tile, mask, slide.levels[finer].size)
            if ratio is not None:
                return VisibleLoss(method, ratio)
    return VisibleLoss(method, None)


def _spread(values: np.ndarray) -> np.ndarray:
    """Some of them, from first to last."""
    return values[:: max(1, math.ceil(len(values) / _MOST))]


def _ratio(parts: Iterable[_Part], part: Size, mask: LevelMask, size: Size) -> float | None:
    """Of parts of a level of ``size``, each ``part`` pixels large, that the mask of this or a coarser level spares."""
    across, down = (here / there for here, there in zip(mask.grid.size, size, strict=True))
    count = stored = 0
    for rect, length in parts:
        here = Rect(rect.x * across, rect.y * down, rect.width * across, rect.height * down).grown(1)
        if length > 0 and not mask.meets(here):
            count, stored = count + 1, stored + length
    return count * part.area * BYTES_A_PIXEL / stored if count else None
