"""What is compared with what: levels that pair, the area that both slides have, and the tiles it is cut into."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from viewer.alignment.common_area import common_area
from viewer.alignment.levels import LevelPair, pair_levels, unpaired_levels
from viewer.comparison.pair_pixels import PairReading
from viewer.comparison.state import PaneState
from viewer.comparison.whole.result import CompareSettings, MissingLevel
from viewer.comparison.whole.tile_table import TileTable, empty_table
from viewer.geometry import Affine, Point, Rect, Size
from viewer.slides.slide import Level, Slide
from viewer.tiles.grid import TileGrid

MOST_BLOCKS = 4_000_000
"""Pixels of a map of a level at most."""
_SMALLEST_BLOCK = 16
_WANTED_BLOCKS = 64
"""Blocks along the longer side of a level that is too small for the smallest block."""


@dataclass(frozen=True, slots=True)
class Box:
    """Whole pixels of a level, counted from the origin of its grid; ``right`` and ``bottom`` are exclusive."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """Pixels across; never below 0."""
        return max(0, self.right - self.left)

    @property
    def height(self) -> int:
        """Pixels down; never below 0."""
        return max(0, self.bottom - self.top)

    @property
    def pixels(self) -> int:
        """How many there are."""
        return self.width * self.height

    @property
    def rect(self) -> Rect:
        """The same as a rectangle."""
        return Rect(self.left, self.top, self.width, self.height)

    def within(self, other: Box) -> Box:
        """The common part."""
        return Box(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def shrunk(self, by: int) -> Box:
        """Without so many pixels at each edge."""
        return Box(self.left + by, self.top + by, self.right - by, self.bottom - by)


@dataclass(frozen=True, slots=True)
class LevelPlan:
    """How one level of a conversion is compared."""

    pair: LevelPair
    reading: PairReading
    grid: TileGrid
    """The conversion's; its tiles are what is compared."""
    area: Box
    """What both slides have."""
    columns: tuple[tuple[int, int], ...]
    """First pixel and the one after the last of every column of tiles, cut to the area."""
    rows: tuple[tuple[int, int], ...]
    """Likewise from top to bottom."""
    block: int
    """Pixels a side of a pixel of the maps; blocks are counted from the origin of the grid."""

    @staticmethod
    def of(reference: PaneState, conversion: PaneState, pair: LevelPair) -> LevelPlan | None:
        """For one pair of levels; None where the slides have no pixel in common."""
        reading = PairReading.of(reference, conversion, conversion.levels[pair.conversion_index])
        grid = conversion.grids[pair.conversion_index]
        area = _common(reference, conversion, reading, grid)
        if not area.pixels:
            return None
        columns = _cut(area.left, area.right, grid.tile.width)
        rows = _cut(area.top, area.bottom, grid.tile.height)
        return LevelPlan(pair, reading, grid, area, columns, rows, block_for(area.width, area.height))

    @property
    def onto_reference(self) -> Affine:
        """From pixels of the level, counted from the origin of the grid, to level-0 pixels of the original."""
        return self.reading.affine @ self.grid.to_slide

    def location(self, box: Box) -> tuple[int, int]:
        """Its corner in level-0 pixels of the conversion, as ``Slide.read`` takes it."""
        corner = self.grid.to_slide.apply(Point(box.left, box.top))
        return round(corner.x), round(corner.y)

    def tile(self, row: int, column: int) -> Box:
        """One tile, cut to the area; rows and columns are counted from 0."""
        (left, right), (top, bottom) = self.columns[column], self.rows[row]
        return Box(left, top, right, bottom)

    @property
    def blocks(self) -> Box:
        """The maps, in blocks counted from the origin of the grid."""
        area, block = self.area, self.block
        return Box(area.left // block, area.top // block, -(-area.right // block), -(-area.bottom // block))

    @property
    def block_origin(self) -> Point:
        """Level-0 pixel of the original on which the corner of the maps lies."""
        blocks = self.blocks
        return self.onto_reference.apply(Point(blocks.left * self.block, blocks.top * self.block))

    def new_table(self) -> TileTable:
        """A record for every tile, with where it lies."""
        table = empty_table(len(self.rows) * len(self.columns))
        (left, right), (top, bottom) = (np.array(edges).T for edges in (self.columns, self.rows))
        table["row"], table["column"] = (axis.ravel() for axis in np.indices((len(top), len(left))))
        table["x"], table["y"] = left[table["column"]], top[table["row"]]
        table["width"], table["height"] = (right - left)[table["column"]], (bottom - top)[table["row"]]
        onto = self.onto_reference
        x, y = (np.stack([table[near], table[near] + table[far]]) for near, far in (("x", "width"), ("y", "height")))
        across = np.stack([onto.xx * x[i] + onto.xy * y[j] + onto.x0 for i in (0, 1) for j in (0, 1)])
        down = np.stack([onto.yx * x[i] + onto.yy * y[j] + onto.y0 for i in (0, 1) for j in (0, 1)])
        table["left"], table["right"] = across.min(axis=0), across.max(axis=0)
        table["top"], table["bottom"] = down.min(axis=0), down.max(axis=0)
        return table


def plan_levels(
    reference: PaneState, conversion: PaneState, settings: CompareSettings
) -> tuple[tuple[LevelPlan, ...], tuple[MissingLevel, ...], tuple[float, ...]]:
    """The levels to compare, finest first; those that only the original stores; downsamples of the conversion alone.

    Downsamples are in level-0 pixels of the original a pixel.
    """
    ours, theirs = reference.slide.levels, conversion.slide.levels
    pairs = pair_levels(ours, theirs, conversion.relative_scale)
    missing, extra = unpaired_levels(ours, theirs, pairs)
    plans = (LevelPlan.of(reference, conversion, pair) for pair in pairs if settings.asks_for(pair.downsample))
    return (
        tuple(plan for plan in plans if plan is not None),
        tuple(MissingLevel(level.index, level.downsample, _extent(reference.slide, level)) for level in missing),
        tuple(conversion.effective_downsample(level) for level in extra),
    )


def block_for(width: int, height: int) -> int:
    """Pixels a side of a block, a power of two: at least 16 but for tiny levels, and as many as keep the map small."""
    block = _SMALLEST_BLOCK
    while block > 1 and max(width, height) < block * _WANTED_BLOCKS:
        block //= 2
    while (-(-width // block) + 1) * (-(-height // block) + 1) > MOST_BLOCKS:
        block *= 2
    return block


def _extent(slide: Slide, level: Level) -> Size:
    """Level-0 pixels that a level shows: its sides are rounded, up or down, from those of the slide."""
    whole = slide.levels[0].size
    width, height = (min(most, round(side * level.downsample)) for side, most in zip(level.size, whole, strict=True))
    return Size(width, height)


def _common(reference: PaneState, conversion: PaneState, reading: PairReading, grid: TileGrid) -> Box:
    ours = reference.grids[reading.reference_level.index]
    both = common_area(reference.slide, conversion.slide, reading.affine)
    # A coarse level may be a few level-0 pixels short of its slide.
    both = both.intersected(reading.affine.inverse().bounding(ours.to_slide.bounding(ours.area)))
    place = grid.to_slide.inverse().bounding(both).intersected(grid.area)
    # As a grid's own area: every pixel of which there is some. What was not scanned of it is not counted anyway.
    left, top = math.floor(round(place.x, 6)), math.floor(round(place.y, 6))
    right, bottom = math.ceil(round(place.right, 6)), math.ceil(round(place.bottom, 6))
    return Box(left, top, right, bottom)


def _cut(first: int, last: int, tile: int) -> tuple[tuple[int, int], ...]:
    """``first`` to ``last`` (exclusive) at the multiples of ``tile``."""
    edges = [first, *range((first // tile + 1) * tile, last, tile), last]
    return tuple(pairwise(edges))
