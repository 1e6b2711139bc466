"""What differs in the seam zone of the original, and outside of it, beside SSIM."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from viewer.comparison.whole.tile_table import TileTable
from viewer.measures.pixel_statistics import PixelStatistics


@dataclass(frozen=True, slots=True)
class SeamSide:
    """Compared pixels of a level, tissue and glass alike, on one side of the edge of the seam zone."""

    sums: PixelStatistics
    """Exact; the largest and how many differ are not known of them."""
    largest: int | None
    """Largest |difference| of any channel; None without pixels, and where results of version 1 do not tell."""
    de2000: float
    """Mean CIEDE2000; not a number without pixels, where it was not measured, and likewise."""


def split_by_seams(table: TileTable) -> tuple[SeamSide, SeamSide]:
    """The pixels in the seam zone, and the others; tiles without known seams count on neither side."""
    known = table[(table["seam"] >= 0) & (table["compared"] > 0)]
    pixels, absolute, square, de2000 = (
        (known[on].sum(), (known[of_all] - known[on]).sum())
        for of_all, on in (
            ("compared", "seam"),
            ("absolute", "absolute_seam"),
            ("square", "square_seam"),
            ("de2000_sum", "de2000_seam_sum"),
        )
    )
    largest = known["largest_seam"], known["largest_off_seam"]
    on, off = (
        SeamSide(
            sums=PixelStatistics(int(pixels[side]), int(absolute[side]), int(square[side])),
            largest=int(largest[side].max()) if pixels[side] and np.all(largest[side] >= 0) else None,
            de2000=float(de2000[side] / pixels[side]) if pixels[side] else math.nan,
        )
        for side in (0, 1)
    )
    return on, off
