"""Fields of a compared level: its worst places, places drawn by lot, edges of the tissue, and seams in it.

A choice is worked out of the table alone and is the same every time, so that a field keeps its number: who asks for
more fields gets the same ones first.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import islice

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.comparison.whole.result import LevelResult
from viewer.comparison.whole.statistics import LEAST_TISSUE, differences_of, ssim_mean, ssim_tissue_mean
from viewer.comparison.whole.tile_table import (
    TileTable,
    seam_share,
    tile_mae,
    tile_ssim,
    tile_tissue_ssim,
    tissue_share,
)
from viewer.geometry import Rect

MOST_FIELDS = 500
LARGEST_SIDE = 2048
"""Pixels of the level that a field of several tiles has at most along a side, so that its pixels can be told apart."""
_SOME_TISSUE = 0.01
"""Share of tissue from which on its SSIM is told apart: that of a few pixels says nothing."""
_MOST_TISSUE = 0.8
"""Share of tissue above which what a tile lacks is mostly holes in it, as the lumen of a gland, and no edge."""
_MUCH_SEAM = 0.5
"""Of the largest share of seam zone that a tissue tile has: a tile with less is merely touched by a seam."""


class Kind(Enum):
    """How a field comes to be chosen."""

    WORST = "worst"
    RANDOM = "random"
    EDGE = "tissue edge"
    SEAM = "seam"


class FieldMeasure(Enum):
    """By what a field is worse than another."""

    SSIM = "SSIM"
    TISSUE_SSIM = "SSIM of tissue"
    """Of the tissue pixels alone, so that a lost strand in a tile of glass ranks as what it is."""
    MAE = "mean difference"
    LARGEST = "largest difference"
    DE2000 = "CIEDE2000 p95"

    @property
    def lower_is_worse(self) -> bool:
        """Whether a smaller value means more difference."""
        return self.is_ssim

    @property
    def is_ssim(self) -> bool:
        """Whether it is a mean of SSIM."""
        return self in (FieldMeasure.SSIM, FieldMeasure.TISSUE_SSIM)


@dataclass(frozen=True, slots=True)
class Choice:
    """Which fields are wanted."""

    kind: Kind = Kind.WORST
    measure: FieldMeasure = FieldMeasure.SSIM
    """Of random fields, what is shown of them; of all others, what puts them in order."""
    count: int = 20
    seed: int = 1
    """Of random fields."""


@dataclass(frozen=True, slots=True)
class Values:
    """What was measured over the compared pixels of one or more whole tiles; not a number where it was not."""

    compared: int
    """Pixels."""
    ssim: float
    """Mean."""
    ssim_tissue: float
    """Mean over the tissue pixels."""
    ssim_least: float
    mae: float
    """Grey levels, mean over channels and pixels."""
    largest: int
    """Largest |difference| of any channel, grey levels."""
    psnr: float
    """dB."""
    de2000_p95: float
    """Of the worst tile, where there are several."""
    tissue: float
    """Share, 0 to 1."""
    seam: float
    """Share in the seam zone, 0 to 1."""

    def of(self, measure: FieldMeasure) -> float:
        """The value by which fields are put in order."""
        match measure:
            case FieldMeasure.SSIM:
                return self.ssim
            case FieldMeasure.TISSUE_SSIM:
                return self.ssim_tissue
            case FieldMeasure.MAE:
                return self.mae
            case FieldMeasure.LARGEST:
                return float(self.largest) if self.compared else math.nan
            case FieldMeasure.DE2000:
                return self.de2000_p95


@dataclass(frozen=True, slots=True)
class Field:
    """A rectangle of whole tiles that is worth looking at."""

    number: int
    """From 1 on, within its choice."""
    kind: Kind
    measure: FieldMeasure
    """By which it was found; of random fields the one that is shown."""
    seed: int | None
    """With which it was drawn; None where nothing was drawn."""
    level: int
    """The original's."""
    conversion_level: int
    downsample: float
    """Level-0 pixels of the original a pixel."""
    rect: Rect
    """Level-0 pixels of the original."""
    pixels: Rect
    """The same in pixels of the conversion's level, counted from the origin of its grid."""
    tile: int
    """Index into the table of the tile for which it was chosen."""
    tile_pixels: Rect
    """That tile, as ``pixels``."""
    tiles: tuple[int, ...]
    """Indices of all tiles in ``rect``."""
    fault: int
    """How many tiles hang together in this fault, also beyond ``rect``; 1 for a field that was not merged."""
    values: Values
    """Of all of ``rect``."""
    tile_values: Values
    """Of the tile for which it was chosen."""

    @property
    def value(self) -> float:
        """What puts it in order: of its worst tile, as the table has it."""
        return self.tile_values.of(self.measure)


def choose(level: LevelResult, choice: Choice) -> tuple[Field, ...]:
    """The fields of a level, the first ones first.

    Worst: the worst tile, with all that hangs together with it and is at least half as far from the ordinary (the
    median of the tissue tiles); then the worst of the rest. Tiles without any difference are no fault. Random: drawn so
    that every tissue pixel is as likely as any other, spread over the tissue (``spread_places``). Edges: tiles of which
    5 to 80 % is tissue, worst first. Seams: tissue tiles with at least half as much seam zone as the one with the most,
    worst first; none where the seams are not known.

    Fewer than ``count`` where there are no more. Tiles that are not compared yet, or cannot be read, are left out.
    """
    table = level.table
    if len(table) == 0:
        return ()
    badness = _badness(table, choice.measure)
    if choice.kind is Kind.RANDOM:
        weights = np.where(table["compared"] > 0, table["tissue"], 0)
        drawn = spread_tiles(table["column"], table["row"], weights, choice.count, choice.seed)
        return tuple(_field(level, choice, number, (tile,), 1) for number, tile in enumerate(drawn, start=1))
    share = tissue_share(table)
    if choice.kind is Kind.EDGE:
        return _tiles(level, choice, badness, (share >= LEAST_TISSUE) & (share <= _MOST_TISSUE))
    if choice.kind is Kind.SEAM:
        zone = np.nan_to_num(np.where(share >= LEAST_TISSUE, seam_share(table), 0.0))
        return _tiles(level, choice, badness, (zone > 0) & (zone >= _MUCH_SEAM * zone.max()))
    return _faults(level, choice, badness)


def measured(table: TileTable, measure: FieldMeasure) -> bool:
    """Whether the table holds this measure at all."""
    return bool(np.isfinite(_badness(table, measure)).any())


def spread_tiles(
    columns: NDArray[np.integer], rows: NDArray[np.integer], weights: NDArray[np.integer], count: int, seed: int
) -> list[int]:
    """Tiles drawn by lot without repeats, as likely as their weight and spread over the slide; all where there are few.

    The tiles lie on a curve that keeps neighbours together (Z-order: G. M. Morton 1966), each as long as its weight;
    ``spread_places`` says where on it to draw.

    Args:
        columns: Of every tile.
        rows: Likewise.
        weights: Likewise; tiles of weight 0 are never drawn.
        count: How many are wanted.
        seed: The same seed draws the same tiles.
    """
    order = np.argsort(_morton(columns, rows), kind="stable")
    order = order[weights[order] > 0]
    ends = np.cumsum(weights[order], dtype=np.int64)
    found: dict[int, None] = {}
    # A heavy tile is met several times; where few tiles are left that takes long, and their weight no longer matters.
    for place in islice(spread_places(seed), 16 * len(order)):
        if len(found) >= min(count, len(order)):
            break
        found.setdefault(int(order[np.searchsorted(ends, place * ends[-1], side="right")]))
    for tile in np.random.default_rng(seed).permutation(order).tolist() if len(found) < count else ():
        found.setdefault(tile)
    return list(found)[:count]


def spread_places(seed: int) -> Iterator[float]:
    """Numbers of [0, 1), each as likely to lie anywhere, of which every first 2^k lie in 2^k different equal parts.

    Stratified sampling that can be continued: the parts are halved, and what is drawn next lies in the empty halves, in
    an order drawn by lot (in one dimension, what P. Christensen and others 2018,
    "Progressive multi-jittered sample sequences", do in two).
    """
    random = np.random.default_rng(seed)
    places = random.random(1)
    yield float(places[0])
    while True:
        parts = 2 * len(places)
        taken = np.zeros(parts, np.bool_)
        taken[(places * parts).astype(np.intp)] = True
        empty = random.permutation(np.flatnonzero(~taken))
        coming = (empty + random.random(len(empty))) / parts
        yield from coming.tolist()
        places = np.concatenate((places, coming))


def _badness(table: TileTable, measure: FieldMeasure) -> NDArray[np.float64]:
    """Larger is worse, 0 is no difference at all; not a number where nothing was measured."""
    match measure:
        case FieldMeasure.SSIM:
            return 1 - tile_ssim(table)
        case FieldMeasure.TISSUE_SSIM:
            found = 1 - tile_tissue_ssim(table)
            found[~(tissue_share(table) >= _SOME_TISSUE)] = np.nan
            return found
        case FieldMeasure.MAE:
            return tile_mae(table)
        case FieldMeasure.LARGEST:
            return np.where(table["compared"] > 0, table["largest"].astype(np.float64), np.nan)
        case FieldMeasure.DE2000:
            return np.where(table["compared"] > 0, table["de2000_p95"].astype(np.float64), np.nan)


def _worst_first(badness: NDArray[np.float64]) -> NDArray[np.intp]:
    """Indices of the tiles that differ; of equal ones the first in the table comes first."""
    differing = np.flatnonzero(badness > 0)
    return differing[np.argsort(-badness[differing], kind="stable")]


def _tiles(
    level: LevelResult, choice: Choice, badness: NDArray[np.float64], fit: NDArray[np.bool_]
) -> tuple[Field, ...]:
    """The worst of the tiles that fit, one a field."""
    worst = _worst_first(np.where(fit, badness, np.nan))[: choice.count].tolist()
    return tuple(_field(level, choice, number, (tile,), 1) for number, tile in enumerate(worst, start=1))


def _faults(level: LevelResult, choice: Choice, badness: NDArray[np.float64]) -> tuple[Field, ...]:
    table = level.table
    column, row = table["column"] - table["column"].min(), table["row"] - table["row"].min()
    grid = np.full((int(row.max()) + 1, int(column.max()) + 1), np.nan)
    grid[row, column] = badness
    index = np.full(grid.shape, -1, np.int64)
    index[row, column] = np.arange(len(table))
    known = np.isfinite(badness)
    tissue = known & (tissue_share(table) >= LEAST_TISSUE)
    ordinary = float(np.median(badness[tissue if tissue.any() else known])) if known.any() else 0.0
    free = np.ones(grid.shape, np.bool_)
    fields: list[Field] = []
    for tile in _worst_first(badness).tolist():
        if len(fields) == choice.count:
            break
        here = int(row[tile]), int(column[tile])
        if not free[here]:
            continue
        least = (badness[tile] + ordinary) / 2
        if badness[tile] > ordinary:
            # Comparing with not-a-number is False: what was not compared belongs to no fault.
            _, labels = cv2.connectedComponents((free & (grid >= least)).astype(np.uint8), connectivity=8)
            together = labels == labels[here]
        else:
            together = np.zeros(grid.shape, np.bool_)
            together[here] = True
        fault = int(np.count_nonzero(together))
        tiles = _block(level, together, here, index)
        fields.append(_field(level, choice, len(fields) + 1, (tile, *(one for one in tiles if one != tile)), fault))
        # A fault that reaches a little into the tiles around it is no second fault there.
        around = cv2.dilate(together.astype(np.uint8), np.ones((3, 3), np.uint8)) if fault > 1 else together
        free &= ~around.astype(np.bool_)
    return tuple(fields)


def _block(
    level: LevelResult, together: NDArray[np.bool_], here: tuple[int, int], index: NDArray[np.int64]
) -> list[int]:
    """Tiles of the rectangle around a fault, cut to LARGEST_SIDE about its worst tile."""
    spans = []
    for axis, at in enumerate(here):
        tile_side = int(level.table["height" if axis == 0 else "width"].max())
        most = max(1, LARGEST_SIDE // max(1, tile_side))
        held = np.flatnonzero(together.any(axis=1 - axis))
        first, last = int(held[0]), int(held[-1]) + 1
        if last - first > most:
            first = min(max(first, at - most // 2), last - most)
            last = first + most
        spans.append(slice(first, last))
    found = index[spans[0], spans[1]]
    return [int(one) for one in found[found >= 0]]


def _field(level: LevelResult, choice: Choice, number: int, tiles: tuple[int, ...], fault: int) -> Field:
    """The first of ``tiles`` is the one for which the field was chosen."""
    table, every = level.table, sorted(tiles)
    part = table[every]
    left, top = int(part["x"].min()), int(part["y"].min())
    right, bottom = int((part["x"] + part["width"]).max()), int((part["y"] + part["height"]).max())
    x, y = float(part["left"].min()), float(part["top"].min())
    one = table[tiles[0]]
    return Field(
        number=number,
        kind=choice.kind,
        measure=choice.measure,
        seed=choice.seed if choice.kind is Kind.RANDOM else None,
        level=level.level,
        conversion_level=level.conversion_level,
        downsample=level.downsample,
        rect=Rect(x, y, float(part["right"].max()) - x, float(part["bottom"].max()) - y),
        pixels=Rect(left, top, right - left, bottom - top),
        tile=tiles[0],
        tile_pixels=Rect(int(one["x"]), int(one["y"]), int(one["width"]), int(one["height"])),
        tiles=tuple(every),
        fault=fault,
        values=values_of(part),
        tile_values=values_of(table[tiles[0] : tiles[0] + 1]),
    )


def values_of(part: TileTable) -> Values:
    """Over all tiles of ``part`` together."""
    compared = int(part["compared"].sum())
    off = differences_of(part)
    known = part[part["seam"] >= 0]
    near_seams = int(known["compared"].sum())
    p95 = part["de2000_p95"][np.isfinite(part["de2000_p95"])]
    return Values(
        compared=compared,
        ssim=ssim_mean(part),
        ssim_tissue=ssim_tissue_mean(part),
        ssim_least=float(np.nanmin(part["ssim_least"])) if np.isfinite(part["ssim_least"]).any() else math.nan,
        mae=off.mean_absolute,
        largest=off.largest,
        psnr=off.psnr,
        de2000_p95=float(p95.max()) if len(p95) else math.nan,
        tissue=int(part["tissue"].sum()) / compared if compared else math.nan,
        seam=int(known["seam"].sum()) / near_seams if near_seams else math.nan,
    )


def _morton(columns: NDArray[np.integer], rows: NDArray[np.integer]) -> NDArray[np.int64]:
    """The bits of column and row in turn."""
    code = np.zeros(len(columns), np.int64)
    x, y = (np.asarray(axis, np.int64) - axis.min(initial=0) for axis in (columns, rows))
    for bit in range(24):
        code |= ((x >> bit) & 1) << (2 * bit) | ((y >> bit) & 1) << (2 * bit + 1)
    return code
