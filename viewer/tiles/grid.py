"""How a level is cut into tiles for display and comparison; pure arithmetic."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from viewer.geometry import Affine, Point, Rect, Size
from viewer.slides.slide import Level, Slide

DEFAULT_TILE = Size(512, 512)
OVERVIEW_PIXELS = 1_000_000
"""A level up to this size is read first and kept: it stands in wherever a finer tile is not there yet."""
_SMALLEST_SIDE, _LARGEST_SIDE = 128, 1024


class TileAddress(NamedTuple):
    """Column and row in a grid; negative where the grid's origin lies inside the slide."""

    column: int
    row: int


@dataclass(frozen=True, slots=True)
class TileGrid:
    """A level cut into tiles from ``origin`` (level-0 pixels), which need not be the slide's corner.

    A conversion cropped to the MIRAX bounds reads every level from the corner of the bounds. Cutting the
    original from the same corner gives both sides the same tiles, at the same fraction of a pixel.
    """

    level: int
    downsample: float
    origin: tuple[int, int]
    tile: Size
    area: Rect
    """What the slide covers, in pixels of the level counted from ``origin``; whole numbers."""
    step: int = 1
    """Stored pixels a side that are averaged into one: above 1 only for ``averaged_levels``."""

    @staticmethod
    def of(
        slide: Slide,
        level: Level,
        origin: tuple[int, int] = (0, 0),
        tile: Size | None = None,
        averages: Level | None = None,
    ) -> TileGrid:
        """The grid of ``level``, by default with the level's own tiles where these are fit to draw.

        ``averages`` is the stored level that an averaged one is made of.
        """
        covered = Rect(0, 0, level.size.width * level.downsample, level.size.height * level.downsample)
        if slide.bounds != slide.bounds.intersected(Rect(0, 0, *slide.levels[0].size)):
            # Photos of a MIRAX slide may lie beyond the slide's own edges, and can be read there.
            covered = covered.united(slide.bounds)
        left = math.floor(round((covered.x - origin[0]) / level.downsample, 6))
        top = math.floor(round((covered.y - origin[1]) / level.downsample, 6))
        right = math.ceil(round((covered.right - origin[0]) / level.downsample, 6))
        bottom = math.ceil(round((covered.bottom - origin[1]) / level.downsample, 6))
        area = Rect(left, top, right - left, bottom - top)
        stored = averages or level
        step = round(level.downsample / stored.downsample)
        return TileGrid(stored.index, level.downsample, origin, tile or drawable_tile(level), area, step)

    @property
    def to_slide(self) -> Affine:
        """From pixels of the level, counted from ``origin``, to level-0 pixels of the slide."""
        return Affine(self.downsample, 0.0, 0.0, self.downsample, float(self.origin[0]), float(self.origin[1]))

    def pixels(self, address: TileAddress) -> Rect:
        """What a tile covers, in pixels of the level counted from ``origin``, cut to the slide."""
        # Written out, since it is asked for every tile of every frame.
        left, top, area = address.column * self.tile.width, address.row * self.tile.height, self.area
        x, y = max(left, area.x), max(top, area.y)
        width = max(0.0, min(left + self.tile.width, area.right) - x)
        return Rect(x, y, width, max(0.0, min(top + self.tile.height, area.bottom) - y))

    def whole(self, address: TileAddress) -> Rect:
        """As ``pixels``, but as far to the right and down as a tile goes: so converters read it."""
        covered, (width, height) = self.pixels(address), self.tile
        right, bottom = (address.column + 1) * width, (address.row + 1) * height
        return Rect(covered.x, covered.y, right - covered.x, bottom - covered.y)

    def wholes(self, rect: Rect) -> Iterator[Rect]:
        """``whole`` of the tiles that ``rect`` touches, and the like around the slide; together they hold ``rect``."""
        columns = list(_spans(rect.x, rect.right, self.tile.width, self.area.x))
        for top, bottom in _spans(rect.y, rect.bottom, self.tile.height, self.area.y):
            for left, right in columns:
                yield Rect(left, top, right - left, bottom - top)

    def location(self, address: TileAddress) -> tuple[int, int]:
        """Top left corner of a tile in level-0 pixels, as ``Slide.read`` takes it."""
        covered = self.pixels(address)
        return self.place(covered.x, covered.y)

    def place(self, x: float, y: float) -> tuple[int, int]:
        """Corner of a pixel, counted from ``origin``, in level-0 pixels, as ``Slide.read`` takes it."""
        corner = self.to_slide.apply(Point(x, y))
        return round(corner.x), round(corner.y)

    def covering(self, rect: Rect) -> Iterator[TileAddress]:
        """Tiles that ``rect`` (pixels of the level counted from ``origin``) touches, row by row."""
        columns, rows = self.span(rect)
        for row in rows:
            for column in columns:
                yield TileAddress(column, row)

    def span(self, rect: Rect) -> tuple[range, range]:
        """Columns and rows of the tiles that ``rect`` touches."""
        visible = rect.intersected(self.area)
        if visible.is_empty:
            return range(0), range(0)
        width, height = self.tile.width, self.tile.height
        return (
            range(math.floor(visible.x / width), math.ceil(visible.right / width)),
            range(math.floor(visible.y / height), math.ceil(visible.bottom / height)),
        )

    def count(self, rect: Rect) -> int:
        """How many tiles ``covering`` gives."""
        columns, rows = self.span(rect)
        return len(columns) * len(rows)


def _spans(first: float, last: float, tile: int, begin: float) -> Iterator[tuple[float, float]]:
    """Ends of the tiles that ``first`` to ``last`` touches; they are cut where the slide begins."""
    edges = {float(edge) for edge in range(math.floor(first / tile) * tile, math.ceil(last / tile) * tile + 1, tile)}
    for start, end in pairwise(sorted(edges | ({begin} if min(edges) < begin < max(edges) else set()))):
        if start < last and end > first:
            yield start, end


def drawable_tile(level: Level) -> Size:
    """The level's own tile size, or 512 x 512 where that is unknown, a strip, tiny or huge."""
    size = level.tile_size
    if size is None or not all(_SMALLEST_SIDE <= side <= _LARGEST_SIDE for side in size):
        return DEFAULT_TILE
    return size


def finest_needed(levels: tuple[Level, ...], scale: float) -> Level:
    """The coarsest level that still has a pixel for every pixel of the screen.

    Args:
        levels: Stored levels, finest first.
        scale: Screen pixels a level-0 pixel.

    A level is taken up to 2 % beyond 1:1, so that rounding of a magnification does not cost a finer level.
    """
    fitting = [level for level in levels if level.downsample * scale <= 1.02]
    return fitting[-1] if fitting else levels[0]


def averaged_levels(levels: tuple[Level, ...]) -> tuple[Level, ...]:
    """Levels to look at a slide as a whole where it stores no small one; numbered on from the stored ones.

    Their pixels are averages of the coarsest stored level, made while looking; they are no stored levels
    and no number is read off them.
    """
    last = levels[-1]
    found: list[Level] = []
    step = 1
    while last.size.width * last.size.height > OVERVIEW_PIXELS * step * step * (4 if step == 1 else 1):
        step *= 2
        found.append(
            Level(
                index=last.index + len(found) + 1,
                size=Size(-(-last.size.width // step), -(-last.size.height // step)),
                downsample=last.downsample * step,
                tile_size=None,
                mpp=last.mpp.scaled(step) if last.mpp is not None else None,
                compression=None,
            )
        )
    return tuple(found)
