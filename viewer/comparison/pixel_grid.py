"""The pixels of a scene that are large enough to be told apart: where each lies, and the numbers that stand in it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.cover import covered_tile
from viewer.comparison.difference import DifferenceTile, of_channel
from viewer.comparison.display import Channel, Look, Measure
from viewer.comparison.map_tile import MapTile
from viewer.comparison.scene import PaneScene
from viewer.geometry import Rect
from viewer.tiles.cache import Tile, TileCache

GRID_FROM = 10
"""Screen pixels a stored pixel from which lines run between pixels."""
VALUES_FROM = 28
"""Screen pixels a stored pixel from which its numbers stand in it."""
BLOCK = 8
"""Pixels a side of the blocks that a JPEG codec works on; every eighth line is heavier."""
_LIGHT = 0.179
"""Relative luminance above which black has more contrast than white: both have 4.58:1 there."""


@dataclass(frozen=True, slots=True)
class SharpPart:
    """Whole pixels of one tile of the level shown that are in sight."""

    tile: Tile
    covered: Rect
    """The tile, in pixels of the level counted from the grid's origin."""
    rect: Rect
    """What of it is in sight; whole numbers."""
    corner: tuple[int, int]
    """Where the tile's blocks begin."""

    def cut[T: np.generic](self, array: NDArray[T]) -> NDArray[T]:
        """Of an array over the tile, (height, width, ...), the part that is in sight."""
        left, top = int(self.rect.x - self.covered.x), int(self.rect.y - self.covered.y)
        return array[top : top + int(self.rect.height), left : left + int(self.rect.width)]


@dataclass(frozen=True, slots=True)
class PixelNumbers:
    """The numbers of a part, pixel by pixel."""

    values: NDArray[np.int16]
    """(height, width, lines): red, green and blue from the top, or one line."""
    signed: bool
    """Whether values carry their sign."""
    light: NDArray[np.bool_]
    """(height, width): whether black reads better on the pixel than white."""
    known: NDArray[np.bool_]
    """(height, width): where there is a number to show."""


def screen_pixels(scene: PaneScene, ratio: float) -> float:
    """Device-independent screen pixels a stored pixel; 0 where averages are shown and no stored pixels."""
    return 0.0 if scene.sharp.grid.step > 1 else scene.sharp.magnification / ratio


def sharp_parts(scene: PaneScene, cache: TileCache) -> Iterator[SharpPart]:
    """What is in sight of the tiles of the level shown that are in memory; stand-ins of coarser levels are left out."""
    grid, seen = scene.sharp.grid, scene.sharp.visible
    left, top = math.floor(seen.x), math.floor(seen.y)
    whole = Rect(left, top, math.ceil(seen.right) - left, math.ceil(seen.bottom) - top)
    for address in scene.sharp.tiles:
        tile = cache.get(scene.key(scene.sharp, address))
        if tile is None or (tile.pixels is None and not isinstance(tile, MapTile)):
            continue
        covered = grid.pixels(address)
        rect = covered.intersected(whole)
        if scene.cover is not None and not isinstance(tile, MapTile):
            tile = covered_tile(tile, scene.cover, grid, covered, profiled=False)
        if not rect.is_empty:
            yield SharpPart(tile, covered, rect, (address.column * grid.tile.width, address.row * grid.tile.height))


def pixel_numbers(part: SharpPart, look: Look) -> PixelNumbers:
    """The stored values of a slide's pixels; of a map the differences that its colours show, three or of one channel.

    Where a slide was not scanned there are none, nor in other maps, whose values are no whole numbers.
    """
    tile = part.tile
    if isinstance(tile, DifferenceTile) and tile.values is not None:
        tile.wear(look)
        values, scanned, signed = _shown(part.cut(tile.values), look), tile.both, look.measure is Measure.SIGNED
    else:
        assert tile.pixels is not None
        values, scanned, signed = part.cut(tile.pixels)[..., 2::-1].astype(np.int16), tile.scanned, False
    assert tile.pixels is not None
    colours = part.cut(tile.pixels)
    known = part.cut(scanned) if scanned is not None else np.ones(colours.shape[:2], bool)
    if isinstance(tile, MapTile) and not isinstance(tile, DifferenceTile):
        known = np.zeros(colours.shape[:2], bool)
    return PixelNumbers(values, signed, is_light(colours), known)


def _shown(values: NDArray[np.int16], look: Look) -> NDArray[np.int16]:
    if look.channel is not Channel.LARGEST:
        values = of_channel(values, look.channel)[..., np.newaxis]
    return values if look.measure is Measure.SIGNED else np.abs(values)


def is_light(colours: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Whether black reads better on B, G, R, ...; relative luminance after WCAG 2.2 of the sRGB values."""
    linear = _LINEAR[colours[..., :3]]
    return np.asarray(linear @ np.array([0.0722, 0.7152, 0.2126]) > _LIGHT)


_STEPS = np.arange(256) / 255
_LINEAR = np.where(_STEPS <= 0.04045, _STEPS / 12.92, ((_STEPS + 0.055) / 1.055) ** 2.4)
