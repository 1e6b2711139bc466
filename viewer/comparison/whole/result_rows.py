"""The rows of a result's table: a level of a conversion each, and the figures that are worked out of its tiles."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from string import ascii_uppercase

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.readout import pixel_size_text
from viewer.comparison.whole.result import CompareSettings, ComparisonResult, ConversionResult, LevelResult
from viewer.comparison.whole.statistics import tissue_tiles
from viewer.comparison.whole.tile_table import TileTable, tile_de2000, tile_mae, tile_ssim
from viewer.geometry import Mpp, Point

_MINUS, _THIN = "\N{MINUS SIGN}", "\N{NARROW NO-BREAK SPACE}"
_SAME_SIZE = 0.005
"""Share by which pixel sizes may differ and still be the same, as they are written."""
DASH = "\N{EN DASH}"
"""What stands where nothing is known."""


class Tiles(Enum):
    """Which tiles count in the distribution."""

    TISSUE = "tissue"
    ALL = "all"


class TileMeasure(Enum):
    """What is told of every tile."""

    SSIM = "SSIM"
    MAE = "Mean |difference|"
    DE2000 = "Mean ΔE"

    @property
    def lower_is_worse(self) -> bool:
        """Whether small values are the bad ones."""
        return self is TileMeasure.SSIM


@dataclass(frozen=True, slots=True)
class Row:
    """One level of one conversion."""

    conversion: ConversionResult
    level: LevelResult
    letter: str
    """A, B or C; empty where there is only one conversion."""
    settings: CompareSettings
    original_mpp: Mpp | None
    """Pixel size of the original's level, by what the original states of its finest one."""

    @property
    def level_text(self) -> str:
        """As "Level 2"."""
        return f"Level {self.level.level}"

    @property
    def scale_text(self) -> str:
        """Pixel size of the conversion's level, else how much smaller than level 0."""
        return pixel_size_text(self.level.mpp) or f"1 : {self.level.downsample:g}"

    @property
    def scale_note(self) -> str:
        """What must be known of the pixel size: that the original states another one; empty where it does not."""
        ours, theirs = self.original_mpp, self.level.mpp
        if ours is None or theirs is None:
            return ""
        if all(abs(one / other - 1) < _SAME_SIZE for one, other in zip(ours, theirs, strict=True)):
            return ""
        return (
            f"The conversion states {pixel_size_text(theirs, 4)}, the original's pixel size makes it "
            f"{pixel_size_text(ours, 4)}."
        )

    @property
    def conversion_text(self) -> str:
        """Letter and name."""
        return f"{self.letter}  {self.conversion.slide.name}".strip()


def rows_of(result: ComparisonResult) -> tuple[Row, ...]:
    """Level by level from the finest, so that the conversions of a level stand next to each other."""
    rows = [
        Row(conversion, level, letter, result.settings, _times(result.original.mpp, level.downsample))
        for letter, conversion in lettered(result)
        for level in conversion.levels
    ]
    return tuple(sorted(rows, key=lambda row: (row.level.downsample, row.letter)))


def lettered(result: ComparisonResult) -> tuple[tuple[str, ConversionResult], ...]:
    """Every conversion behind its letter, also those of which nothing was compared; none where it is alone."""
    letters = ascii_uppercase if len(result.conversions) > 1 else [""]
    return tuple(zip(letters, result.conversions, strict=False))


def outside_text(share: float) -> str:
    """What is said of ``ConversionResult.tissue_outside``; what is not none is never written as none."""
    told = "less than 0.1\N{NO-BREAK SPACE}%" if share < 0.001 else share_text(share)
    return f"{told} of the original's tissue lies outside of what both slides have, and is not compared"


def _times(mpp: Mpp | None, factor: float) -> Mpp | None:
    return None if mpp is None else Mpp(mpp.x * factor, mpp.y * factor)


def tile_values(table: TileTable, measure: TileMeasure, tiles: Tiles) -> NDArray[np.float64]:
    """The value of every tile that counts, not a number where there is none."""
    values = {TileMeasure.SSIM: tile_ssim, TileMeasure.MAE: tile_mae, TileMeasure.DE2000: tile_de2000}[measure]
    return values(tissue_tiles(table) if tiles is Tiles.TISSUE else table)


def has_measure(result: ComparisonResult, measure: TileMeasure) -> bool:
    """Whether any tile has a value of it."""
    return any(np.isfinite(tile_values(row.level.table, measure, Tiles.ALL)).any() for row in rows_of(result))


def unreadable(row: Row) -> int:
    """Tiles of which nothing is known because one of the slides cannot be read there."""
    return int(np.count_nonzero(row.level.table["unreadable"]))


def ssim_text(value: float) -> str:
    """Four decimals; what is not 1 is never written as 1."""
    if math.isnan(value):
        return DASH
    text = f"{value:.4f}"
    if text == "1.0000" and value < 1:
        text = f"{math.floor(value * 1e6) / 1e6:.6f}"
    return text.replace("-", _MINUS)


def number_text(decimals: int) -> Callable[[float], str]:
    """Writes a number with so many decimals, in thin groups of three."""

    def text(value: float) -> str:
        if math.isnan(value):
            return DASH
        if math.isinf(value):
            return "infinite"
        return f"{value:,.{decimals}f}".replace(",", _THIN).replace("-", _MINUS)

    return text


def signed_text(decimals: int) -> Callable[[float], str]:
    """Writes a difference with its sign; what is 0 as written has none."""

    def text(value: float) -> str:
        if math.isnan(value):
            return DASH
        rounded = round(value, decimals)
        return (f"{rounded:+.{decimals}f}" if rounded else f"{0:.{decimals}f}").replace("-", _MINUS)

    return text


def p_text(value: float) -> str:
    """Two digits; small ones as a bound."""
    return "< 0.001" if value < 0.001 else f"{value:.2g}"


def share_text(value: float) -> str:
    """In per cent; what is not all is never written as all."""
    if math.isnan(value):
        return DASH
    return f"{100 * value if value == 1 else min(99.9, 100 * value):.1f}\N{NO-BREAK SPACE}%"


def offset_text(offset: Point) -> str:
    """As "+0.38, −0.12 px"; what is 0.00 has no sign."""
    parts = (f"{round(part, 2):+.2f}" if round(part, 2) else "0.00" for part in offset)
    return f"{', '.join(parts)} px".replace("-", _MINUS)


def steps_text(steps: tuple[int, int]) -> str:
    """Whole level-0 pixels right and down, as "+3, −2"; "0, 0" where there are none."""
    return ", ".join(f"{step:+d}" if step else "0" for step in steps).replace("-", _MINUS)
