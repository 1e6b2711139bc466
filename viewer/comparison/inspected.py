"""The block of pixels around the cursor, of every slide and of their difference, on the comparison grid."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.comparison.pair_pixels import PairReading
from viewer.comparison.pair_tiles import PairTiles
from viewer.comparison.pixel_grid import BLOCK
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState, PaneState
from viewer.geometry import Point, Rect
from viewer.jobs.job import Progress
from viewer.measures.difference import Differences, differences
from viewer.slides.slide import Level, RgbArray, SlideClosedError
from viewer.tiles.cache import TileCache, TileKey
from viewer.tiles.grid import TileAddress, TileGrid
from viewer.tiles.loader import read_tile


@dataclass(frozen=True, slots=True)
class Spot:
    """A pixel of the comparison grid, and which slides are read there."""

    own: PaneState
    """Whose pixels make up the grid: the conversion that is compared, or the original alone."""
    reference: PaneState
    level: Level
    """Of ``own``."""
    pixel: tuple[int, int]
    """In pixels of the level counted from the grid's origin."""
    others: tuple[PaneState, ...] = ()
    """Further conversions, which show their own pixels at the same place."""
    letters: tuple[str, ...] = ()
    """What tells ``own`` and the others apart; empty where there are no others."""

    @property
    def grid(self) -> TileGrid:
        """The grid that ``pixel`` counts on."""
        return self.own.grids[self.level.index]

    @property
    def is_pair(self) -> bool:
        """Whether there is a difference."""
        return self.own is not self.reference

    @property
    def block(self) -> tuple[int, int]:
        """First pixel of the block of 8 x 8 that holds the pixel, as a codec cuts them."""
        return self.pixel[0] // BLOCK * BLOCK, self.pixel[1] // BLOCK * BLOCK

    @property
    def cell(self) -> tuple[int, int]:
        """Column and row of the pixel in its block."""
        return self.pixel[0] % BLOCK, self.pixel[1] % BLOCK

    def moved(self, dx: int, dy: int) -> Spot:
        """The pixel that many pixels further."""
        return replace(self, pixel=(self.pixel[0] + dx, self.pixel[1] + dy))

    def corner(self, pane: PaneState) -> Point:
        """The pixel's corner in level-0 pixels of a pane's slide."""
        return (pane.to_reference.inverse() @ self.own.to_reference @ self.grid.to_slide).apply(Point(*self.pixel))

    @property
    def level_position(self) -> Point:
        """The pixel's corner in pixels of its level, counted from the slide's own corner."""
        at = self.corner(self.own)
        return Point(at.x / self.level.downsample, at.y / self.level.downsample)


@dataclass(frozen=True, slots=True)
class Block:
    """8 x 8 pixels of one slide."""

    pane: PaneState
    rgb: RgbArray
    known: NDArray[np.bool_]
    """(8, 8): where the slide has a pixel; elsewhere it ends, or was not scanned."""
    error: str = ""
    """Why some cannot be read."""
    original: Block | None = None
    """The original's pixels under these, for a conversion; None where nothing can be compared."""
    note: str = ""
    """What whoever reads the difference must know of how the original was read, or why there is none."""

    @property
    def difference(self) -> Differences | None:
        """Converted minus original (8, 8, 3); None without a conversion."""
        return differences(self.original.rgb, self.rgb) if self.original is not None else None

    @property
    def both(self) -> NDArray[np.bool_]:
        """(8, 8): where the difference is one of two slides."""
        return self.known & self.original.known if self.original is not None else self.known


@dataclass(frozen=True, slots=True)
class Inspected:
    """What was read around a spot."""

    spot: Spot
    blocks: tuple[Block, ...]
    """Of the original, the conversion that is compared, then the others."""

    def names(self, original: str, converted: str) -> list[str]:
        """What the blocks are called; ``converted`` gets its letter where there are several."""
        letters = self.spot.letters or ("",)
        return [original, *(f"{converted} {letter}".rstrip() for letter in letters)][: len(self.blocks)]


def spot_at(state: ComparisonState, scene: Callable[[PaneState], PaneScene | None], device: Point) -> Spot | str:
    """The spot under a device pixel of the panes, or the sentence that says why there is none.

    Args:
        state: The comparison.
        scene: Gives what a pane shows; None while that is not known.
        device: Device pixels of a pane.
    """
    reference, candidate = state.reference, state.candidate
    if reference is None:
        return ""
    alignment = candidate.alignment if candidate is not None else None
    if candidate is not None and alignment is not None and not candidate.is_placed:
        return "Not aligned: nothing can be compared"
    own = candidate if candidate is not None and alignment is not None else reference
    shown = scene(own)
    if shown is None:
        return ""
    if shown.sharp.grid.step > 1:
        return "Averaged pixels are none of the slide: come closer"
    if own is not reference and (refusal := PairReading.of(reference, own, shown.level).refusal):
        return refusal
    at = shown.sharp.to_device.inverse().apply(device)
    others = tuple(pane for pane in state.panes[1:] if own is not reference and pane is not own and pane.is_placed)
    letters = tuple(state.letter(pane) for pane in (own, *others)) if own is not reference else ()
    return Spot(own, reference, shown.level, (math.floor(at.x), math.floor(at.y)), others, letters)


def inspect(spot: Spot, cache: TileCache, progress: Progress) -> Inspected:
    """Read the blocks around ``spot``; to be called off the GUI thread.

    Raises:
        Cancelled: ``progress`` was cancelled.
        SlideClosedError: A slide was closed meanwhile.
    """
    rect = Rect(*spot.block, BLOCK, BLOCK)
    if not spot.is_pair:
        return Inspected(spot, (_own_block(spot.reference, spot.grid, rect, cache, progress),))
    converted = _converted_block(spot.reference, spot.own, spot.level, rect, cache, progress)
    assert converted.original is not None, "spot_at refuses what cannot be compared"
    others = tuple(_beside(pane, spot, cache, progress) for pane in spot.others)
    return Inspected(spot, (converted.original, converted, *others))


def _converted_block(
    reference: PaneState, pane: PaneState, level: Level, rect: Rect, cache: TileCache, progress: Progress
) -> Block:
    """The pixels of a conversion in ``rect`` of its grid, and the original's under them."""
    grid, reading = pane.grids[level.index], PairReading.of(reference, pane, level)
    converted = _own_block(pane, grid, rect, cache, progress)
    if reading.refusal:
        return replace(converted, note=reading.refusal)
    source, original = PairTiles(reference, pane, cache), _Canvas(grid, rect)
    for address in grid.covering(rect):
        progress.check()
        pair = source.pair(grid, address)
        if pair is None:
            raise SlideClosedError("A slide was closed.")
        if isinstance(pair, str):
            original.error = pair
        else:
            original.put(address, pair.original, pair.both)
    return replace(converted, original=original.block(reference), note=reading.note)


def _own_block(pane: PaneState, grid: TileGrid, rect: Rect, cache: TileCache, progress: Progress) -> Block:
    canvas = _Canvas(grid, rect)
    for address in grid.covering(rect):
        progress.check()
        key = TileKey.of(pane.number, grid, address)
        tile = cache.get(key) or read_tile(pane.slide, grid, address)
        if tile is None:
            raise SlideClosedError("A slide was closed.")
        cache.put(key, tile)
        if tile.pixels is None:
            canvas.error = tile.error or ""
        else:
            canvas.put(address, np.asarray(cv2.cvtColor(tile.pixels, cv2.COLOR_BGRA2RGB), np.uint8), tile.scanned)
    return canvas.block(pane)


def _beside(pane: PaneState, spot: Spot, cache: TileCache, progress: Progress) -> Block:
    """The stored pixels of a further conversion, the one at the spot in the same cell."""
    level = pane.level_at(spot.own.effective_downsample(spot.level))
    if level is None:
        empty = np.zeros((BLOCK, BLOCK), np.bool_)
        return Block(pane, np.zeros((BLOCK, BLOCK, 3), np.uint8), empty, "Stores no level of this scale")
    grid = pane.grids[level.index]
    onto = grid.to_slide.inverse() @ pane.to_reference.inverse() @ spot.own.to_reference @ spot.grid.to_slide
    at = onto.apply(Point(spot.pixel[0] + 0.5, spot.pixel[1] + 0.5))
    left, top = math.floor(at.x) - spot.cell[0], math.floor(at.y) - spot.cell[1]
    return _converted_block(spot.reference, pane, level, Rect(left, top, BLOCK, BLOCK), cache, progress)


class _Canvas:
    """A block that is put together from the tiles that it lies on."""

    def __init__(self, grid: TileGrid, rect: Rect) -> None:
        self._grid, self._rect = grid, rect
        self._rgb = np.zeros((BLOCK, BLOCK, 3), np.uint8)
        self._known = np.zeros((BLOCK, BLOCK), np.bool_)
        self.error = ""

    def put(self, address: TileAddress, rgb: RgbArray, scanned: NDArray[np.bool_] | None) -> None:
        """Take over what a tile has of the block."""
        covered = self._grid.pixels(address)
        common = covered.intersected(self._rect)
        there, here = common.slices_of(covered), common.slices_of(self._rect)
        self._rgb[here] = rgb[there]
        self._known[here] = True if scanned is None else scanned[there]

    def block(self, pane: PaneState) -> Block:
        return Block(pane, self._rgb, self._known, self.error)
