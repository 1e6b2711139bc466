"""Small pictures of a field for a list: original, conversion, and the map of what differs."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from viewer.comparison.colour_maps import ColourMap, colours_of, ssim_index
from viewer.comparison.map_tile import NOT_COMPARED
from viewer.comparison.pair_pixels import PairPixels
from viewer.comparison.whole.field_reader import FieldReader
from viewer.comparison.whole.fields import Field, FieldMeasure
from viewer.comparison.whole.result import CompareSettings
from viewer.jobs.job import Progress
from viewer.measures.colour_difference import colour_difference
from viewer.measures.difference import absolute_differences
from viewer.measures.ssim import grey, ssim
from viewer.slides.slide import RgbArray

SSIM_END, GREY_END, DE2000_END = 0.8, 32.0, 10.0
"""What the last colour of a map stands for; the first stands for no difference."""


@dataclass(frozen=True, slots=True, eq=False)
class FieldPictures:
    """Each uint8 (height, width, 3), all of one size."""

    original: RgbArray
    converted: RgbArray
    map: RgbArray


def read_pictures(
    reader: FieldReader, field: Field, settings: CompareSettings, longest: int, progress: Progress
) -> FieldPictures:
    """Pictures of the tile for which the field was chosen, with at most ``longest`` pixels along a side.

    Each pixel is the average of what it stands for.

    Raises:
        SlideError: One of the slides cannot be read there.
        Cancelled: ``progress`` was cancelled.
    """
    progress.check()
    halo = settings.window.reach if field.measure.is_ssim else 0
    tile = field.tile_pixels
    around = tile.grown(halo).intersected(reader.area)
    pair, _ = reader.read_readable(around)
    progress.check()
    here = tile.slices_of(around)
    coloured = _map(pair, field.measure, settings)
    coloured[~pair.compared] = NOT_COMPARED
    return FieldPictures(*(_shrunk(picture[here], longest) for picture in (pair.original, pair.converted, coloured)))


def _map(pair: PairPixels, measure: FieldMeasure, settings: CompareSettings) -> RgbArray:
    if measure.is_ssim:
        pictures = (grey(pair.original), grey(pair.converted)) if settings.grey else (pair.original, pair.converted)
        if min(pair.original.shape[:2]) < 2 * settings.window.reach + 1:
            return np.full_like(pair.original, NOT_COMPARED)
        values = ssim(*pictures, window=settings.window).map
        index = ssim_index(values if values.ndim == 2 else values.mean(axis=2), SSIM_END)
        return np.asarray(colours_of(ColourMap.CIVIDIS)[index])
    if measure is FieldMeasure.DE2000:
        share = colour_difference(pair.original, pair.converted).map / DE2000_END
    else:
        share = absolute_differences(pair.original, pair.converted).max(axis=2) / GREY_END
    index = np.rint(255 * np.minimum(share, 1)).astype(np.uint8)
    return np.asarray(colours_of(ColourMap.INFERNO)[index])


def _shrunk(picture: RgbArray, longest: int) -> RgbArray:
    height, width = picture.shape[:2]
    factor = max(width, height) / longest
    if factor <= 1:
        return np.ascontiguousarray(picture)
    size = (max(1, round(width / factor)), max(1, round(height / factor)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
