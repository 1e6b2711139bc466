"""Numbers about what is in view, or in a rectangle: which pixels are compared, their statistics and histograms."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.display import Look, Measure
from viewer.comparison.measured import MeasuredTile
from viewer.comparison.measured_numbers import MeasuredNumbers, counted_pixels
from viewer.comparison.measured_tiles import MeasuredTiles
from viewer.comparison.pair_pixels import PairReading
from viewer.comparison.pair_tiles import PairTiles
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState, PaneState
from viewer.geometry import Affine, Rect
from viewer.jobs.job import Progress
from viewer.measures.histograms import Histograms, histograms
from viewer.measures.pixel_statistics import PixelStatistics, pixel_statistics
from viewer.slides.slide import Level, SlideClosedError
from viewer.tiles.cache import TileCache, TileKey
from viewer.tiles.grid import TileAddress, TileGrid


@dataclass(frozen=True, slots=True)
class Outline:
    """An upright rectangle of a plane in which the pixels of a level lie turned."""

    onto: Affine
    """From pixels of the level to the plane."""
    rect: Rect
    """In the plane."""

    @staticmethod
    def around(onto: Affine, rect: Rect) -> Outline | None:
        """None where the pixels lie upright or turned by quarters, so that rows and columns alone tell."""
        return None if onto.xy == onto.yx == 0 or onto.xx == onto.yy == 0 else Outline(onto, rect)

    def holds(self, pixels: Rect) -> NDArray[np.bool_]:
        """(height, width): which of these pixels have their middles in it."""
        x = pixels.x + 0.5 + np.arange(int(pixels.width))
        y = pixels.y + 0.5 + np.arange(int(pixels.height))[:, np.newaxis]
        onto, rect = self.onto, self.rect
        across, down = onto.xx * x + onto.xy * y + onto.x0, onto.yx * x + onto.yy * y + onto.y0
        held: NDArray[np.bool_] = (across >= rect.x) & (across < rect.right) & (down >= rect.y) & (down < rect.bottom)
        return held


@dataclass(frozen=True, slots=True)
class ComparedPart:
    """Whole pixels of one level of a conversion."""

    reference: PaneState
    conversion: PaneState
    level: Level
    rect: Rect
    """In pixels of the level counted from the conversion's corner; whole numbers."""
    outline: Outline | None = None
    """What holds the middles of all that count; None: all of ``rect`` counts."""
    measure: Measure = Measure.OFF
    """SSIM or ΔE, where that is to be measured as well."""
    map_pane: PaneState | None = None
    """The map of it, whose tiles are used where they are in memory."""

    @property
    def note(self) -> str:
        """What whoever reads the numbers must know of how the original was read."""
        return PairReading.of(self.reference, self.conversion, self.level).note


@dataclass(frozen=True, slots=True)
class ViewNumbers:
    """The statistics of a part, with what they are about."""

    part: ComparedPart
    statistics: PixelStatistics
    histograms: Histograms
    unreadable: int
    """Tiles of the part that one of the slides cannot give; they are left out."""
    measured: MeasuredNumbers | None = None
    """Of ``part.measure``; None where that is off."""


def part_in_view(state: ComparisonState, scene: PaneScene | None) -> ComparedPart | str:
    """The pixels of the compared conversion that are at least partly in sight, or the sentence that says why none are.

    Where they are turned by other than quarters, those whose middles are in sight.

    Args:
        state: The comparison.
        scene: What the candidate's own pane shows (its picture); None while that is not known.
    """
    conversion = state.candidate
    if state.reference is None or conversion is None or scene is None:
        return ""
    if refusal := _refusal(state.reference, conversion, scene):
        return refusal
    seen = scene.sharp.visible.intersected(scene.sharp.grid.area)
    left, top = math.floor(seen.x), math.floor(seen.y)
    rect = Rect(left, top, math.ceil(seen.right) - left, math.ceil(seen.bottom) - top)
    if seen.is_empty or rect.is_empty:
        return "Nothing of the conversion is in view"
    return ComparedPart(
        state.reference, conversion, scene.level, rect, Outline.around(scene.sharp.to_device, scene.screen)
    )


def part_in_rectangle(state: ComparisonState, scene: PaneScene | None, rectangle: Rect) -> ComparedPart | str:
    """As ``part_in_view``, for the pixels of the level shown whose middles lie in ``rectangle``.

    Args:
        state: The comparison.
        scene: What the candidate's own pane shows; None while that is not known.
        rectangle: In level-0 pixels of the reference.
    """
    conversion = state.candidate
    if state.reference is None or conversion is None or scene is None:
        return ""
    if refusal := _refusal(state.reference, conversion, scene):
        return refusal
    grid = scene.sharp.grid
    onto = conversion.to_reference @ grid.to_slide
    place = onto.inverse().bounding(rectangle)
    # The middle of pixel i lies at i + 0.5.
    left, top = math.ceil(round(place.x - 0.5, 6)), math.ceil(round(place.y - 0.5, 6))
    right, bottom = math.ceil(round(place.right - 0.5, 6)), math.ceil(round(place.bottom - 0.5, 6))
    rect = Rect(left, top, max(0, right - left), max(0, bottom - top)).intersected(grid.area)
    if rect.is_empty:
        return "No pixel of this level of the conversion is in the rectangle"
    return ComparedPart(state.reference, conversion, scene.level, rect, Outline.around(onto, rectangle))


def _refusal(reference: PaneState, conversion: PaneState, scene: PaneScene) -> str:
    """Why nothing is compared at the level shown; empty where something is."""
    if not conversion.is_placed:
        return "Not aligned: nothing can be compared"
    if scene.sharp.grid.step > 1:
        return "Averaged pixels are not compared: come closer"
    return PairReading.of(reference, conversion, scene.level).refusal


def measure_part(part: ComparedPart, cache: TileCache, progress: Progress) -> ViewNumbers:
    """Compare the pixels of ``part``; to be called off the GUI thread.

    Raises:
        Cancelled: ``progress`` was cancelled.
        SlideClosedError: A slide was closed meanwhile.
    """
    source = PairTiles(part.reference, part.conversion, cache)
    measured = MeasuredNumbers(part.measure) if part.map_pane is not None else None
    grid = part.conversion.grids[part.level.index]
    total, counted, unreadable = PixelStatistics(), Histograms(), 0
    addresses = list(grid.covering(part.rect))
    for number, address in enumerate(addresses):
        progress.tick(number, len(addresses), "", "tiles")
        covered = grid.pixels(address)
        wanted = covered.intersected(part.rect)
        counts = part.outline.holds(wanted) if part.outline is not None else None
        if counts is not None and not counts.any():
            continue
        pair = source.pair(grid, address)
        if pair is None:
            raise SlideClosedError("A slide was closed.")
        if isinstance(pair, str):
            unreadable += 1
            continue
        pair = pair.cut(*wanted.slices_of(covered))
        both = pair.both
        if counts is not None:
            both = counts if both is None else both & counts
        original, converted = (np.ascontiguousarray(side) for side in (pair.original, pair.converted))
        total += pixel_statistics(original, converted, both)
        counted += histograms(original, converted, both)
        if measured is not None and part.map_pane is not None:
            measured = _with_tile(measured, part.map_pane, source, grid, address, wanted, counts)
    return ViewNumbers(part, total, counted, unreadable, measured)


def _with_tile(
    measured: MeasuredNumbers,
    map_pane: PaneState,
    pairs: PairTiles,
    grid: TileGrid,
    address: TileAddress,
    wanted: Rect,
    counts: NDArray[np.bool_] | None,
) -> MeasuredNumbers:
    """With ``wanted`` of one tile of the map, which is worked out where nobody has done so yet."""
    key = TileKey.of(map_pane.number, grid, address)
    with pairs.cache.making(key):
        tile = pairs.cache.get(key)
        if tile is None:
            tile = MeasuredTiles(measured.measure, pairs, lambda: Look(measured.measure)).tile(grid, address)
            if tile is not None:
                pairs.cache.put(key, tile)
    if not isinstance(tile, MeasuredTile) or tile.values is None:
        return measured
    here = wanted.slices_of(grid.pixels(address))
    both = counted_pixels(measured.measure, grid, wanted, tile.both[here] if tile.both is not None else None)
    if counts is not None:
        both = counts if both is None else both & counts
    return measured.with_values(tile.values[here], both)
