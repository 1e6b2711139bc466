"""The figures of a row of a result's table: None where one was not measured."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from viewer.comparison.whole.pyramid_method import LossShares, PyramidMethod, level_method, loss_shares
from viewer.comparison.whole.result_rows import (
    Row,
    TileMeasure,
    Tiles,
    number_text,
    offset_text,
    ssim_text,
    steps_text,
    tile_values,
)
from viewer.comparison.whole.statistics import (
    differences_of,
    distribution,
    level_de2000,
    level_de2000_mean,
    ssim_mean,
    tile_mean,
    tissue_differences_of,
    tissue_tiles,
)
from viewer.measures.pixel_statistics import PixelStatistics

LEAST_SPREAD = 5
"""Tiles from which on percentiles are given: those of one tile would only repeat its mean."""
_MANY = 20
"""Tiles from which on the 5th percentile leaves at least one tile below it."""
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


_OF_SO_FEW = "Of so few, the lowest percentiles are little more than the worst tiles."


def of_tiles(name: str, least: int = 1) -> Callable[[Row, Tiles], float | None]:
    """Of the distribution of the tiles' mean SSIM; None where there are fewer than ``least`` of them."""

    def value(row: Row, tiles: Tiles) -> float | None:
        found = distribution(tile_values(row.level.table, TileMeasure.SSIM, tiles))
        return float(getattr(found, name)) if found.tiles >= least else None

    return value


def spread_note(row: Row, tiles: Tiles) -> str:
    """Of how many tiles a figure of the distribution is, and what so few tell."""
    count = distribution(tile_values(row.level.table, TileMeasure.SSIM, tiles)).tiles
    said = f"Of {count} {'tissue ' if tiles is Tiles.TISSUE else ''}tile{'' if count == 1 else 's'}."
    if count < LEAST_SPREAD:
        return f"{said} Percentiles are not given of fewer than {LEAST_SPREAD}."
    return said if count >= _MANY else f"{said} {_OF_SO_FEW}"


def measured_tiles(name: str) -> Callable[[Row, Tiles], str | None]:
    """Of how many tiles a field of the table is known, and of how many that were compared."""

    def value(row: Row, tiles: Tiles) -> str | None:
        table = tissue_tiles(row.level.table) if tiles is Tiles.TISSUE else row.level.table
        compared = table[table["compared"] > 0]
        known = int(np.isfinite(compared[name]).sum())
        if not np.isfinite(row.level.table[name]).any():
            return None
        return f"{number_text(0)(known)} of {number_text(0)(len(compared))}"

    return value


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
    if readings is None or readings.shift_compensated is None:
        return None
    return f"{steps_text(readings.compensated_by)} px of level 0"


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
    if readings is None:
        return None
    drawn = f", seed {row.settings.seed}" if is_drawn(row) else ""
    return f"{readings.tiles} of {readings.of_tiles}{drawn}"


def is_drawn(row: Row) -> bool:
    """Whether the readings are about tiles that were drawn by lot."""
    readings, wanted = row.level.readings, row.settings.reading_tiles
    return readings is not None and wanted is not None and readings.tiles < readings.of_tiles


def reading_note(row: Row, _tiles: Tiles) -> str:
    """Why a reading differs from the mean of the level, where it does because it is about other pixels."""
    readings = row.level.readings
    mean = ssim_mean(row.level.table)
    if readings is None or readings.mean is None or readings.tiles == readings.of_tiles:
        return ""
    which = f"tissue tiles drawn with seed {row.settings.seed}" if is_drawn(row) else "tiles with pixels in both slides"
    return (
        f"On {readings.tiles} of {readings.of_tiles} tiles: {which}. So at its place {ssim_text(readings.mean)} is not "
        f"the mean of all pixels, {ssim_text(mean)}; the four readings are about the same pixels as one another."
    )


def difference(part: Callable[[PixelStatistics], float], *, tissue: bool = False) -> Callable[[Row, Tiles], float]:
    """Of the exact sums over all compared pixels, or over those that are tissue."""
    return lambda row, _: part((tissue_differences_of if tissue else differences_of)(row.level.table))


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
    return _measured(level_de2000_mean(row.level.table))


def mean_of(name: str) -> Callable[[Row, Tiles], float | None]:
    """Mean over the tiles of a field of the table."""

    def value(row: Row, tiles: Tiles) -> float | None:
        table = tissue_tiles(row.level.table) if tiles is Tiles.TISSUE else row.level.table
        return _measured(tile_mean(table, name))

    return value


def tissue_tile_count(row: Row, _tiles: Tiles) -> float:
    """How many tiles are tissue."""
    return float(len(tissue_tiles(row.level.table)))


def tiles_done(row: Row, _tiles: Tiles) -> str:
    """How many tiles there are, and how many of them are done."""
    all_tiles = len(row.level.table)
    done = min(all_tiles, row.level.rows_done * row.level.columns)
    return number_text(0)(all_tiles) if row.level.complete else f"{number_text(0)(done)} of {number_text(0)(all_tiles)}"


def _measured(value: float) -> float | None:
    return None if math.isnan(value) else value
