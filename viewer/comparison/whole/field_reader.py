"""Reading the pixels of a field anew, from the slides that its result is about and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.pair_pixels import PairPixels, PairReading
from viewer.comparison.state import PaneState
from viewer.comparison.whole.result import ConversionResult, LevelResult
from viewer.comparison.whole.tile_table import TileTable
from viewer.geometry import Point, Rect
from viewer.tiles.grid import TileGrid

_SAME = 1e-6
"""Level-0 pixels, or their ratio: what rounding alone can make of a place."""


class FieldError(Exception):
    """A field cannot be read or written: one sentence says why, and what to do."""


@dataclass(frozen=True, slots=True)
class FieldReader:
    """Reads rectangles of a compared level on the grid on which it was compared."""

    reading: PairReading
    grid: TileGrid
    """The conversion's, at the level."""
    area: Rect
    """The common area in pixels of the level, counted from the origin of ``grid``."""
    table: TileTable = field(compare=False, repr=False)
    """Of the compared level."""

    @staticmethod
    def of(reference: PaneState, conversion: PaneState, found: ConversionResult, level: LevelResult) -> FieldReader:
        """For slides that are open, at a level of their result.

        Raises:
            FieldError: The conversion lies elsewhere than when it was compared, or stores no such level.
        """
        name = conversion.slide.name
        if level.conversion_level >= len(conversion.slide.levels):
            raise FieldError(f"{name} stores no level {level.conversion_level} any more: compare the slides anew.")
        reading = PairReading.of(reference, conversion, conversion.slide.levels[level.conversion_level])
        now = reading.affine
        held = zip((now.xx, now.xy, now.yx, now.yy, now.x0, now.y0), found.affine, strict=True)
        grid, table = conversion.grids[level.conversion_level], level.table
        left, top = int(table["x"].min()), int(table["y"].min())
        width, height = int((table["x"] + table["width"]).max()) - left, int((table["y"] + table["height"]).max()) - top
        first = table[0]
        corner = (now @ grid.to_slide).bounding(Rect(int(first["x"]), int(first["y"]), 1, 1))
        lies = Point(float(first["left"]), float(first["top"]))
        moved = any(abs(one - other) > _SAME for one, other in held)
        if moved or max(abs(corner.x - lies.x), abs(corner.y - lies.y)) > _SAME * max(1.0, abs(lies.x), abs(lies.y)):
            raise FieldError(f"{name} lies elsewhere than when it was compared: compare the slides anew.")
        return FieldReader(reading, grid, Rect(left, top, width, height), table)

    def read(self, pixels: Rect) -> PairPixels:
        """Both slides' pixels of a rectangle of whole pixels of the level, counted from the origin of the grid.

        Raises:
            SlideError: One of the slides cannot be read there.
        """
        return self.reading.pixels(self.grid, pixels)

    def read_readable(self, pixels: Rect) -> tuple[PairPixels, NDArray[np.bool_]]:
        """As ``read``, but tiles that could not be read when they were compared are not asked for: they are black.

        Returns:
            The pixels, and of which of them something is known (height, width).

        Raises:
            SlideError: One of the slides cannot be read in another tile.
        """
        table = self.table
        near = (table["x"] < pixels.right) & (table["x"] + table["width"] > pixels.x)
        near &= (table["y"] < pixels.bottom) & (table["y"] + table["height"] > pixels.y)
        height, width = int(pixels.height), int(pixels.width)
        if not table["unreadable"][near].any():
            return self.read(pixels), np.ones((height, width), np.bool_)
        original, converted = (np.zeros((height, width, 3), np.uint8) for _ in range(2))
        known, both = (np.zeros((height, width), np.bool_) for _ in range(2))
        for tile in table[near & ~table["unreadable"]]:
            sides = (int(tile[name]) for name in ("x", "y", "width", "height"))
            part = Rect(*sides).intersected(pixels)
            pair, here = self.read(part), part.slices_of(pixels)
            original[here], converted[here], both[here], known[here] = (
                pair.original,
                pair.converted,
                pair.compared,
                True,
            )
        return PairPixels(original, converted, both), known

    def rect(self, pixels: Rect) -> Rect:
        """The rectangle in level-0 pixels of the original around such pixels."""
        return (self.reading.affine @ self.grid.to_slide).bounding(pixels)
