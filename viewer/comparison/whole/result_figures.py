"""The figures of a row of a result's table: None where one was not measured."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from viewer.comparison.whole.pyramid_method import LossShares, PyramidMethod, level_method, loss_shares
from viewer.comparison.whole.result_rows import (
    Row,
    TileMeasure,
    Tiles,
    number_text,
    offset_text,
    steps_text,
    tile_values,
)
from viewer.comparison.whole.statistics import (
    differences_of,
    distribution,
    level_de2000,
    ssim_off_seams,
    ssim_on_seams,
    tissue_tiles,
)

Figure = Callable[[Row, Tiles], float | str | None]
"""The number of a row, for tissue tiles or all; a text where it is one already."""

_MADE = {
    PyramidMethod.READER: "as rendered",
    PyramidMethod.OWN_GRID: "own grid copied",
    PyramidMethod.REBUILT: "level 0 averaged",
    PyramidMethod.OTHER: "in another way",
    PyramidMethod.UNDECIDED: "cannot be told",
    PyramidMethod.UNKNOWN: None,
}
"""How a level was made, short enough for a cell."""


def of_tiles(name: str) -> Callable[[Row, Tiles], float]:
    """Of the distribution of the tiles' mean SSIM."""
    return lambda row, tiles: float(getattr(distribution(tile_values(row.level.table, TileMeasure.SSIM, tiles)), name))


def of_readings(name: str) -> Callable[[Row, Tiles], float | None]:
    """Of the four readings."""
    return lambda row, _: None if row.level.readings is None else getattr(row.level.readings, name)


def offset(row: Row, _tiles: Tiles) -> str | None:
    """How far the conversion was measured to lie beside where it is read."""
    offset = row.level.offset
    return None if offset is None else offset_text(offset)


def own_grid_offset(row: Row, _tiles: Tiles) -> str | None:
    """How far the own grid lies beside the place."""
    readings = row.level.readings
    return None if readings is None or readings.own_grid is None else offset_text(readings.own_grid_offset)


def compensated_by(row: Row, _tiles: Tiles) -> str | None:
    """Level-0 pixels by which the compensated reading lies beside the place."""
    readings = row.level.readings
    return None if readings is None or readings.shift_compensated is None else steps_text(readings.compensated_by)


def made(row: Row, _tiles: Tiles) -> str | None:
    """How a coarse level was made."""
    verdict = level_method(row.conversion, row.level)
    return None if verdict is None else _MADE[verdict.method]


def lost(part: Callable[[LossShares], float]) -> Callable[[Row, Tiles], float | None]:
    """What of 1 - SSIM on the own grid is lost to one thing."""

    def value(row: Row, _tiles: Tiles) -> float | None:
        shares = None if row.level.readings is None else loss_shares(row.level.readings)
        return None if shares is None else part(shares)

    return value


def readings_of(row: Row, _tiles: Tiles) -> str | None:
    """On how many tiles the readings were worked out."""
    readings = row.level.readings
    return None if readings is None else f"{readings.tiles} of {readings.of_tiles}"


def on_seams(row: Row, _tiles: Tiles) -> float | None:
    """Mean SSIM in the seam zone."""
    value, pixels = ssim_on_seams(row.level.table)
    return value if pixels else None


def off_seams(row: Row, _tiles: Tiles) -> float | None:
    """Mean SSIM outside of the seam zone, where there is one."""
    value, pixels = ssim_off_seams(row.level.table)
    return value if pixels and on_seams(row, _tiles) is not None else None


def seam_share(row: Row, _tiles: Tiles) -> float | None:
    """Share of the compared pixels in the seam zone."""
    on, off = ssim_on_seams(row.level.table)[1], ssim_off_seams(row.level.table)[1]
    return on / (on + off) if on else None


def seam_mae(row: Row, _tiles: Tiles) -> float | None:
    """Mean |difference| in the seam zone."""
    known = row.level.table[row.level.table["seam"] >= 0]
    pixels = int(known["seam"].sum())
    return int(known["absolute_seam"].sum()) / (3 * pixels) if pixels else None


def off_seam_mae(row: Row, _tiles: Tiles) -> float | None:
    """Mean |difference| outside of the seam zone, where there is one."""
    known = row.level.table[row.level.table["seam"] >= 0]
    on, pixels = int(known["seam"].sum()), int(known["compared"].sum() - known["seam"].sum())
    return int(known["absolute"].sum() - known["absolute_seam"].sum()) / (3 * pixels) if pixels and on else None


def largest(row: Row, _tiles: Tiles) -> float | None:
    """Largest |difference| of any channel."""
    found = differences_of(row.level.table)
    return float(found.largest) if found.pixels else None


def de2000(share: float) -> Callable[[Row, Tiles], float | None]:
    """CIEDE2000 that a share of the pixels does not exceed."""

    def value(row: Row, _tiles: Tiles) -> float | None:
        counts = row.level.de2000_counts
        return None if counts is None else level_de2000(counts, row.level.table, share)

    return value


def de2000_mean(row: Row, _tiles: Tiles) -> float | None:
    """Mean CIEDE2000 of all compared pixels."""
    table = row.level.table
    known = table[np.isfinite(table["de2000_sum"])]
    pixels = int(known["compared"].sum())
    return float(known["de2000_sum"].sum()) / pixels if pixels else None


def mean_of(name: str) -> Callable[[Row, Tiles], float | None]:
    """Mean over the tiles of a field of the table."""

    def value(row: Row, tiles: Tiles) -> float | None:
        table = tissue_tiles(row.level.table) if tiles is Tiles.TISSUE else row.level.table
        held = table[name].astype(np.float64)
        held = held[np.isfinite(held)]
        return float(held.mean()) if held.size else None

    return value


def tissue_tile_count(row: Row, _tiles: Tiles) -> float:
    """How many tiles are tissue."""
    return float(len(tissue_tiles(row.level.table)))


def tiles_done(row: Row, _tiles: Tiles) -> str:
    """How many tiles there are, and how many of them are done."""
    all_tiles = len(row.level.table)
    done = min(all_tiles, row.level.rows_done * row.level.columns)
    return number_text(0)(all_tiles) if row.level.complete else f"{number_text(0)(done)} of {number_text(0)(all_tiles)}"
