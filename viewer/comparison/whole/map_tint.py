"""The map of a compared level as colours over the overview of the original."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.comparison.colour_maps import ColourMap, colours_of, ssim_index
from viewer.comparison.overview import Overview
from viewer.comparison.whole.result import ConversionResult, LevelResult
from viewer.geometry import Affine

LEAST_SSIM = (0.98, 0.95, 0.88, 0.80, 0.50)
"""What the last colour can stand for: ranges are chosen, never taken from what is shown."""
MOST_MAE = (4.0, 8.0, 16.0, 32.0)
"""Likewise, in grey levels."""
_LONGEST = 1024
"""Pixels of the picture along its longer side at most."""
OPACITY = 0.85
"""The slide is to be made out below, and colours are to be told by the bar."""


class MapMeasure(Enum):
    """What is shown of every block."""

    SSIM = "SSIM"
    MAE = "Difference"
    """Mean |converted − original| in grey levels."""


@dataclass(frozen=True, slots=True, eq=False)
class MapTint:
    """A picture that lies on the slide."""

    measure: MapMeasure
    end: float
    """What the last colour stands for, and all that is worse."""
    tint: NDArray[np.uint8]
    """(height, width, 4), premultiplied B, G, R, A; clear where nothing was compared."""
    known: NDArray[np.bool_]
    """Where something was compared (height, width)."""
    to_reference: Affine
    """From its pixels to level-0 pixels of the original."""

    @staticmethod
    def of(conversion: ConversionResult, level: LevelResult, measure: MapMeasure, end: float) -> MapTint:
        """Colour the map of a level; larger maps are averaged over what was compared, never thinned out."""
        values = level.ssim_map if measure is MapMeasure.SSIM else level.mae_map
        values, factor = _shrunk(values)
        known = np.isfinite(values)
        if measure is MapMeasure.SSIM:
            index, colours = ssim_index(values, end), colours_of(ColourMap.CIVIDIS)
        else:
            scaled = np.nan_to_num(values, nan=0.0) * (255 / end)
            index, colours = np.rint(scaled.clip(0, 255)).astype(np.uint8), colours_of(ColourMap.INFERNO)
        tint = np.zeros((*values.shape, 4), np.uint8)
        tint[..., :3] = np.rint(colours[index][..., ::-1] * OPACITY)
        tint[..., 3] = round(255 * OPACITY)
        tint[~known] = 0
        return MapTint(measure, end, tint, known, place_of(conversion, level) @ Affine.scaling(factor, factor))


def not_compared(tint: MapTint, overview: Overview) -> NDArray[np.bool_]:
    """Which pixels of an overview were scanned, and not compared: (height, width)."""
    height, width = overview.rgb.shape[:2]
    onto = tint.to_reference.inverse() @ overview.to_slide
    y, x = np.mgrid[0:height, 0:width] + 0.5
    columns = np.floor(onto.xx * x + onto.xy * y + onto.x0).astype(np.intp)
    rows = np.floor(onto.yx * x + onto.yy * y + onto.y0).astype(np.intp)
    inside = (columns >= 0) & (columns < tint.known.shape[1]) & (rows >= 0) & (rows < tint.known.shape[0])
    known = np.zeros((height, width), np.bool_)
    known[inside] = tint.known[rows[inside], columns[inside]]
    missing: NDArray[np.bool_] = overview.scanned & ~known
    return missing


def place_of(conversion: ConversionResult, level: LevelResult) -> Affine:
    """From pixels of a level's maps to level-0 pixels of the original, on which a conversion may lie turned."""
    xx, xy, yx, yy = conversion.affine[:4]
    block = level.block * level.downsample / math.sqrt(abs(xx * yy - xy * yx))
    return Affine(block * xx, block * xy, block * yx, block * yy, level.block_origin.x, level.block_origin.y)


def colour_bar(measure: MapMeasure) -> NDArray[np.uint8]:
    """The colours from equal to the worst, uint8 (256, 3), red, green, blue."""
    return colours_of(ColourMap.CIVIDIS if measure is MapMeasure.SSIM else ColourMap.INFERNO)


def ends_of(measure: MapMeasure, end: float) -> tuple[str, str]:
    """What stands at the ends of the colour bar, for equal and for the worst."""
    return ("1.00", f"≤ {end:.2f}") if measure is MapMeasure.SSIM else ("0", f"≥ {end:g}")


def _shrunk(values: NDArray[np.float32]) -> tuple[NDArray[np.float32], int]:
    """The means of what was compared in squares of so many blocks, as many as keep the picture small."""
    height, width = values.shape
    factor = max(1, math.ceil(max(height, width) / _LONGEST))
    if factor == 1:
        return values, 1
    known = np.isfinite(values).astype(np.float32)
    rows, columns = math.ceil(height / factor), math.ceil(width / factor)
    below, beside = rows * factor - height, columns * factor - width
    summed, counted = (
        cv2.resize(
            cv2.copyMakeBorder(array, 0, below, 0, beside, cv2.BORDER_CONSTANT, value=0),
            (columns, rows),
            interpolation=cv2.INTER_AREA,
        )
        for array in (np.nan_to_num(values, nan=0.0), known)
    )
    means = np.full((rows, columns), np.nan, np.float32)
    np.divide(summed, counted, out=means, where=counted > 0)
    return means, factor
