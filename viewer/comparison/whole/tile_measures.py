"""What can be measured of a tile beside SSIM and the exact differences."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.whole.result import Measure
from viewer.comparison.whole.statistics import DE2000_STEP
from viewer.measures.colour_difference import colour_difference
from viewer.measures.gmsd import gmsd
from viewer.measures.ms_ssim import LEAST, ms_ssim
from viewer.measures.tile_sums import COMPARED, SEAM, Codes
from viewer.slides.slide import RgbArray

DE2000_STEPS = 2000
"""Differences from 100 on, which no two colours of sRGB but the most saturated reach, are counted together."""
LEAST_GMSD = 6
"""Pixels a side from which on a tile has one."""


@dataclass(frozen=True, slots=True, eq=False)
class TileMeasures:
    """Not numbers where not measured: not asked for, nothing compared, or the tile too small."""

    de2000_sum: float = math.nan
    de2000_seam_sum: float = math.nan
    """Over the compared pixels of the seam zone."""
    de2000_p95: float = math.nan
    de2000_counts: NDArray[np.int64] | None = None
    gmsd: float = math.nan
    ms_ssim: float = math.nan


def tile_measures(original: RgbArray, converted: RgbArray, codes: Codes, measures: frozenset[Measure]) -> TileMeasures:
    """Of two uint8 pictures (height, width, 3).

    CIEDE2000 is about the compared pixels; GMSD and MS-SSIM, whose windows know no mask, about the whole tile, with
    the background as it is shown where nothing was scanned.
    """
    if not measures:
        return TileMeasures()
    compared = codes & COMPARED > 0
    if not compared.any():
        return TileMeasures()
    total = on_seams = p95 = spread = scales = math.nan
    counts = None
    if Measure.DE2000 in measures:
        values = colour_difference(original, converted).map[compared]
        total, p95 = float(values.sum(dtype=np.float64)), float(np.percentile(values, 95))
        on_seams = float(values[codes[compared] & SEAM > 0].sum(dtype=np.float64))
        steps = np.minimum(values / DE2000_STEP, DE2000_STEPS - 1).astype(np.intp)
        counts = np.bincount(steps, minlength=DE2000_STEPS).astype(np.int64)
    least = min(codes.shape)
    if Measure.GMSD in measures and least >= LEAST_GMSD:
        spread = gmsd(original, converted).deviation
    if Measure.MS_SSIM in measures and least >= LEAST:
        scales = ms_ssim(original, converted)
    return TileMeasures(total, on_seams, p95, counts, spread, scales)
