"""What is known of every tile of a compared level: one record a tile, sums wherever sums add up."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

TILE = np.dtype(
    [
        ("column", "<i4"),
        ("row", "<i4"),
        # Pixels of the conversion's level, counted from the origin of its grid (TileGrid.pixels).
        ("x", "<i4"),
        ("y", "<i4"),
        ("width", "<i4"),
        ("height", "<i4"),
        # The same rectangle in level-0 pixels of the original.
        ("left", "<f8"),
        ("top", "<f8"),
        ("right", "<f8"),
        ("bottom", "<f8"),
        # Pixels that both slides scanned; every sum below is over these, or over a part of them.
        ("compared", "<i8"),
        ("tissue", "<i8"),
        # Of the compared pixels those in the seam zone of the original; -1 where its seams are not known.
        ("seam", "<i8"),
        # SSIM, mean of the channels. Pixels whose window reaches over the edge of the common area are not counted.
        ("ssim_pixels", "<i8"),
        ("ssim_sum", "<f8"),
        ("ssim_least", "<f4"),
        ("ssim_tissue_pixels", "<i8"),
        ("ssim_tissue_sum", "<f8"),
        ("ssim_seam_pixels", "<i8"),
        ("ssim_seam_sum", "<f8"),
        # |converted - original| and its square, summed over the three channels; the largest of any channel.
        ("absolute", "<i8"),
        ("square", "<i8"),
        ("largest", "<i2"),
        ("differing", "<i8"),
        ("absolute_tissue", "<i8"),
        ("square_tissue", "<i8"),
        ("absolute_seam", "<i8"),
        ("square_seam", "<i8"),
        # The largest of any channel in the seam zone and of the other compared pixels, 0 without any; -1: not known.
        ("largest_seam", "<i2"),
        ("largest_off_seam", "<i2"),
        # Not a number where not measured.
        ("de2000_sum", "<f8"),
        ("de2000_seam_sum", "<f8"),
        ("de2000_p95", "<f4"),
        ("gmsd", "<f4"),
        ("ms_ssim", "<f4"),
        # One of the slides cannot be read there: nothing is counted.
        ("unreadable", "?"),
    ]
)
"""A record; rectangles are exclusive on the right and below."""
TileTable = NDArray[np.void]
"""One-dimensional, of dtype ``TILE``, row by row."""


def empty_table(tiles: int) -> TileTable:
    """Records of tiles of which nothing is known yet: counts and sums 0, seams unknown, other measures not a number."""
    table = np.zeros(tiles, TILE)
    for name in ("seam", "largest_seam", "largest_off_seam"):
        table[name] = -1
    for name in ("ssim_least", "de2000_sum", "de2000_seam_sum", "de2000_p95", "gmsd", "ms_ssim"):
        table[name] = np.nan
    return table


def tile_ssim(table: TileTable) -> NDArray[np.float64]:
    """Mean SSIM of every tile; not a number where nothing was compared."""
    return _quotient(table["ssim_sum"], table["ssim_pixels"])


def tile_tissue_ssim(table: TileTable) -> NDArray[np.float64]:
    """Mean SSIM of the tissue pixels of every tile; not a number where there are none."""
    return _quotient(table["ssim_tissue_sum"], table["ssim_tissue_pixels"])


def tile_mae(table: TileTable) -> NDArray[np.float64]:
    """Mean |difference| of every tile in grey levels, over channels and pixels; not a number where nothing was."""
    return _quotient(table["absolute"], 3 * table["compared"])


def tile_de2000(table: TileTable) -> NDArray[np.float64]:
    """Mean CIEDE2000 of every tile; not a number where it was not measured."""
    return _quotient(table["de2000_sum"], table["compared"])


def tissue_share(table: TileTable) -> NDArray[np.float64]:
    """Share of the compared pixels that are tissue, 0 to 1; not a number where nothing was compared."""
    return _quotient(table["tissue"], table["compared"])


def seam_share(table: TileTable) -> NDArray[np.float64]:
    """Share of the compared pixels in the seam zone, 0 to 1; not a number where that is not known."""
    share = _quotient(table["seam"], table["compared"])
    share[table["seam"] < 0] = np.nan
    return share


def _quotient(sums: NDArray[np.generic], counts: NDArray[np.generic]) -> NDArray[np.float64]:
    result = np.full(len(sums), np.nan)
    np.divide(sums, counts, out=result, where=np.asarray(counts) > 0)
    return result
