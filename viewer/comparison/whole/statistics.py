"""Numbers of a level out of its table: what tables, reports and the command line show."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.whole.tile_table import TileTable, tile_ssim, tissue_share
from viewer.measures.pixel_statistics import PixelStatistics

LEAST_TISSUE = 0.05
"""Share of a tile that must be tissue for the tile to count in the distribution of tissue tiles."""
DE2000_STEP = 0.05
"""Width of the classes of ``LevelResult.de2000_counts``."""


@dataclass(frozen=True, slots=True)
class Distribution:
    """How tile values are spread; not numbers where there are no tiles."""

    tiles: int
    mean: float
    sd: float
    """Sample standard deviation."""
    median: float
    p1: float
    p5: float
    p25: float
    p75: float
    worst: float


def distribution(values: NDArray[np.float64], *, lower_is_worse: bool = True) -> Distribution:
    """Of the tile values that are numbers; percentiles are interpolated linearly, as ``numpy.percentile`` does."""
    held = values[np.isfinite(values)]
    if len(held) == 0:
        return Distribution(0, *[math.nan] * 8)
    p1, p5, p25, median, p75 = (float(value) for value in np.percentile(held, (1, 5, 25, 50, 75)))
    worst = float(held.min() if lower_is_worse else held.max())
    spread = float(held.std(ddof=1)) if len(held) > 1 else math.nan
    return Distribution(len(held), float(held.mean()), spread, median, p1, p5, p25, p75, worst)


def ssim_mean(table: TileTable) -> float:
    """Mean SSIM over all compared pixels; not a number without any."""
    return _mean(table["ssim_sum"], table["ssim_pixels"])


def ssim_tissue_mean(table: TileTable) -> float:
    """Mean SSIM over the tissue pixels."""
    return _mean(table["ssim_tissue_sum"], table["ssim_tissue_pixels"])


def ssim_on_seams(table: TileTable) -> tuple[float, int]:
    """Mean SSIM over the pixels of the seam zone, and their number; tiles without known seams do not count."""
    known = table[table["seam"] >= 0]
    return _mean(known["ssim_seam_sum"], known["ssim_seam_pixels"]), int(known["ssim_seam_pixels"].sum())


def ssim_off_seams(table: TileTable) -> tuple[float, int]:
    """As ``ssim_on_seams`` for the compared pixels outside of the zone."""
    known = table[table["seam"] >= 0]
    pixels = known["ssim_pixels"] - known["ssim_seam_pixels"]
    return _mean(known["ssim_sum"] - known["ssim_seam_sum"], pixels), int(pixels.sum())


def tissue_tiles(table: TileTable) -> TileTable:
    """The tiles that count as tissue."""
    return table[np.nan_to_num(tissue_share(table)) >= LEAST_TISSUE]


def de2000_percentile(counts: NDArray[np.int64], share: float, equal: int = 0) -> float:
    """What ``share`` of the pixels do not exceed, on the line across the class that it falls in.

    At least the lower edge of the last class, which has no upper one; not a number without pixels.

    Args:
        counts: ``LevelResult.de2000_counts``.
        share: 0 to 1.
        equal: How many of the pixels do not differ at all, so that theirs is 0 and not anywhere in the first class.
    """
    total = int(counts.sum())
    if not total:
        return math.nan
    wanted = share * total
    if wanted <= equal:
        return 0.0
    up_to = np.cumsum(counts)
    place = int(np.searchsorted(up_to, wanted))
    if place >= len(counts) - 1:
        return (len(counts) - 1) * DE2000_STEP
    before = int(up_to[place] - counts[place]) if place else equal
    return DE2000_STEP * (place + (wanted - before) / (int(up_to[place]) - before))


def level_de2000(counts: NDArray[np.int64], table: TileTable, share: float) -> float:
    """``de2000_percentile`` of a level's pixels, those that are equal known from its table."""
    return de2000_percentile(counts, share, int(table["compared"].sum() - table["differing"].sum()))


def ssim_distribution(table: TileTable) -> Distribution:
    """Of the mean SSIM of every tile of which something was compared."""
    return distribution(tile_ssim(table))


def differences_of(table: TileTable) -> PixelStatistics:
    """Exact sums over all compared pixels."""
    return PixelStatistics(
        pixels=int(table["compared"].sum()),
        absolute=int(table["absolute"].sum()),
        square=int(table["square"].sum()),
        largest=int(table["largest"].max(initial=0)),
        differing=int(table["differing"].sum()),
    )


def tissue_differences_of(table: TileTable) -> PixelStatistics:
    """Exact sums over the compared pixels that are tissue; the largest and how many differ are not known of them."""
    return PixelStatistics(
        pixels=int(table["tissue"].sum()),
        absolute=int(table["absolute_tissue"].sum()),
        square=int(table["square_tissue"].sum()),
    )


def level_de2000_mean(table: TileTable) -> float:
    """Mean CIEDE2000 over all compared pixels of the tiles in which it was measured."""
    known = table[np.isfinite(table["de2000_sum"])]
    return _mean(known["de2000_sum"], known["compared"])


def tile_mean(table: TileTable, name: str) -> float:
    """Mean over the tiles of which a field of the table is known, each counted once."""
    held = table[name].astype(np.float64)
    held = held[np.isfinite(held)]
    return float(held.mean()) if held.size else math.nan


def _mean(sums: NDArray[np.generic], counts: NDArray[np.generic]) -> float:
    count = int(np.asarray(counts, np.int64).sum())
    return float(np.asarray(sums, np.float64).sum()) / count if count else math.nan
