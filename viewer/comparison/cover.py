"""Pixels of a slide that are drawn in one colour instead of their own: tiles that are covered where a mask says so."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Rect
from viewer.tiles.cache import Tile
from viewer.tiles.grid import TileGrid

_OPAQUE = 255


class Cover(Protocol):
    """What of one slide is covered, at every level that it is drawn at."""

    @property
    def fill(self) -> tuple[int, int, int]:
        """Red, green, blue, as a stored pixel would have them."""
        ...

    @property
    def profiled_fill(self) -> tuple[int, int, int]:
        """The same where the slide is shown through its colour profile."""
        ...

    def hidden(self, grid: TileGrid, rect: Rect) -> NDArray[np.bool_] | None:
        """Which pixels of ``rect`` are covered: shape (height, width); None where none is.

        Args:
            grid: How the level is cut.
            rect: In pixels of the level counted from the grid's origin; whole numbers.
        """
        ...


def covered_tile(tile: Tile, cover: Cover, grid: TileGrid, rect: Rect, *, profiled: bool) -> Tile:
    """A tile with the fill where it is covered; the tile itself where it is not.

    One that cannot be read is fill as well, where all of it is covered.

    Args:
        tile: As it is in memory, which it stays.
        cover: Of its slide.
        grid: How its level is cut.
        rect: What it covers, as ``TileGrid.pixels`` has it.
        profiled: Whether the tile is shown through the slide's colour profile.
    """
    hidden = cover.hidden(grid, rect)
    if hidden is None or (tile.pixels is None and not hidden.all()):
        return tile
    red, green, blue = cover.profiled_fill if profiled else cover.fill
    pixels = np.empty((*hidden.shape, 4), np.uint8) if tile.pixels is None else tile.pixels.copy()
    # As one number a pixel: many times faster than four.
    np.copyto(
        pixels.view(np.uint32)[..., 0], np.array([blue, green, red, _OPAQUE], np.uint8).view(np.uint32)[0], where=hidden
    )
    return Tile(pixels, scanned=None if tile.scanned is None else tile.scanned | hidden)
