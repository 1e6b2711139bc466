"""Four ways of reading the original for a level of a conversion: where each of them reads, or why it cannot."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

import numpy as np

from viewer.alignment.common_area import as_conversion
from viewer.comparison.pair_pixels import PairReading
from viewer.geometry import Affine, Point, Rect
from viewer.slides.slide import Region
from viewer.tiles.averaging import read_averaged

_MATTERS = 0.05
"""Pixels of a level: an offset is not measured more finely."""
_WHOLE = 1e-6
_ROWS = 2048
"""Level-0 pixels that are averaged at once from top to bottom, so that a cancel need not wait for a whole block."""


class Way(Enum):
    """How the original is read; the values are the names of the figures in ``Readings``."""

    OWN_GRID = "own_grid"
    MEAN = "mean"
    SHIFT_COMPENSATED = "shift_compensated"
    LEVEL0_REDUCED = "level0_reduced"


@dataclass(frozen=True, slots=True)
class WayRead:
    """One way that reads other pixels than ``mean`` does."""

    read: Callable[[tuple[int, int], tuple[int, int], Callable[[], None]], Region]
    """Pixels of the original for a location in level-0 pixels of the conversion and a size in pixels of its level;
    what is handed in last is called now and then and may raise to stop."""
    theirs: tuple[int, int] = (0, 0)
    """Level-0 pixels that the conversion is read elsewhere, too."""
    offset: Point = field(default_factory=lambda: Point(0.0, 0.0))
    """Pixels of the level that the original is read beside its place."""
    moved: tuple[int, int] = (0, 0)
    """Level-0 pixels of the original by which this reads elsewhere than ``mean``."""
    note: str = ""


SAME = "same"
"""A way that reads the very pixels of ``mean``."""


@dataclass(frozen=True, slots=True)
class NotRead:
    """Why the original cannot be read in a way."""

    why: str


Plan = WayRead | NotRead | str
"""Where a way reads; NotRead where it cannot; SAME where it reads what ``mean`` does."""


def own_grid(reading: PairReading, middle: tuple[int, int]) -> Plan:
    """Each slide on its own level grid: read at multiples of its downsample, nearest to the conversion's pixels.

    Args:
        reading: The level.
        middle: Location of a pixel of the comparison grid well inside, in level-0 pixels of the conversion.
    """
    refusal = _refusal(reading)
    if refusal:
        return NotRead(refusal)
    if not reading.same_scale:
        return NotRead(f"{reading.reference.name} stores no level of this scale, so it has no grid of its own there.")
    ours, down = reading.reference_level, reading.level.downsample
    own = _nearest(Point(*reading.origin), down)
    theirs = round(own.x) - reading.origin[0], round(own.y) - reading.origin[1]

    def place(location: tuple[int, int], size: tuple[int, int]) -> Rect:
        exact = reading.place((location[0] + theirs[0], location[1] + theirs[1]), size)
        corner = _nearest(Point(exact.x, exact.y), ours.downsample)
        return Rect(corner.x, corner.y, exact.width, exact.height)

    exact = reading.place((middle[0] + theirs[0], middle[1] + theirs[1]), (1, 1))
    target = place(middle, (1, 1))
    begin = reading.reference.snap(ours.index, (round(target.x), round(target.y)))
    if theirs == (0, 0) and begin == _begin_of_mean(reading, middle):
        return SAME
    offset = Point((begin.x - exact.x) / ours.downsample, (begin.y - exact.y) / ours.downsample)
    return WayRead(lambda location, size, _: reading.exact(place(location, size)), theirs, offset)


def compensated(reading: PairReading, middle: tuple[int, int], offset: Point | None, offset_note: str = "") -> Plan:
    """As ``mean``, but at the level-0 pixel of the original next to where the measured offset says that it lies.

    An offset of up to 0.05 px is none: it is measured no better.

    Args:
        reading: The level.
        middle: Location of a pixel of the comparison grid well inside, in level-0 pixels of the conversion.
        offset: Of the conversion beside where it is read, in pixels of the level; None where not measurable.
        offset_note: Why it is not.
    """
    if offset is None:
        return NotRead(offset_note or "Offset not measurable.")
    refusal = _refusal(reading)
    if refusal:
        return NotRead(refusal)
    if math.hypot(*offset) <= _MATTERS and not reading.interpolated:
        return SAME
    # What the conversion shows further right, the original has to be read from further left.
    down, affine = reading.level.downsample, reading.affine
    x, y = -offset.x * down, -offset.y * down
    # It was measured against what is read, which for readers of whole pixels lies beside the place.
    now, wanted = _begin_of_mean(reading, middle), reading.place(middle, (1, 1))
    move = Point(affine.xx * x + affine.xy * y + now.x - wanted.x, affine.yx * x + affine.yy * y + now.y - wanted.y)

    def place(location: tuple[int, int], size: tuple[int, int]) -> Rect:
        exact = reading.place(location, size)
        return Rect(round(exact.x + move.x), round(exact.y + move.y), exact.width, exact.height)

    ours, target = reading.reference_level, place(middle, (1, 1))
    begin = reading.reference.snap(ours.index, (round(target.x), round(target.y)))
    far, left = math.hypot(*offset), math.hypot(begin.x - target.x, begin.y - target.y) / ours.downsample
    if left > _MATTERS and left > far - _MATTERS:
        return NotRead(
            f"{reading.reference.name} can be read in whole pixels of this level alone: "
            f"its offset of {far:.2f} px cannot be made up for."
        )
    if begin == now:
        return SAME
    note = f"Read in whole pixels of this level: {left:.2f} px of the offset are left." if left > _MATTERS else ""
    moved = round(begin.x - now.x), round(begin.y - now.y)
    return WayRead(lambda location, size, _: _from_0(reading, place(location, size)), moved=moved, note=note)


def level0_reduced(reading: PairReading) -> Plan:
    """The mean of all level-0 pixels of the original that a pixel of the conversion's level covers (``area_mean``)."""
    refusal = _refusal(reading)
    if refusal:
        return NotRead(refusal)
    finest = reading.reference.levels[0]
    exact = reading.level.downsample * reading.affine.scales[0] / finest.downsample
    factor = round(exact)
    if factor < 1 or abs(exact - factor) > _WHOLE:
        return NotRead(
            f"A pixel of this level is {exact:.4g} level-0 pixels of {reading.reference.name} wide: no mean."
        )
    if factor == 1 and not reading.interpolated:
        return SAME

    def read(location: tuple[int, int], size: tuple[int, int], check: Callable[[], None]) -> Region:
        place = reading.place(location, size)
        left, top = round(place.x), round(place.y)
        width, height = (round(side / factor) for side in (place.width, place.height))
        rows = max(1, _ROWS // factor)
        parts = []
        for row in range(0, height, rows):
            check()
            corner = left, top + row * factor
            part = width, min(rows, height - row)
            parts.append(read_averaged(reading.reference, finest, corner, part, factor))
        return _as_conversion(parts, reading.affine)

    return WayRead(read)


def _as_conversion(parts: list[Region], affine: Affine) -> Region:
    """Regions below one another as one, turned as the conversion lies."""
    rgb = np.ascontiguousarray(as_conversion(np.concatenate([part.rgb for part in parts]), affine))
    if all(part.scanned is None for part in parts):
        return Region(rgb)
    masks = [np.ones(part.rgb.shape[:2], np.bool_) if part.scanned is None else part.scanned for part in parts]
    return Region(rgb, np.ascontiguousarray(as_conversion(np.concatenate(masks), affine)))


def _from_0(reading: PairReading, place: Rect) -> Region:
    """As ``PairReading.exact``, in phase where the place begins before 0: OpenSlide reads MIRAX so from 0 on alone.

    What lies before 0 counts as not scanned; it is less than a pixel of the common area.
    """
    affine, down = reading.affine, reading.reference_level.downsample
    left, top = (max(0, math.ceil(-value / down)) for value in (place.x, place.y))
    if not (left or top) or not affine.is_upright:
        return reading.exact(place)
    rest = Rect(place.x + left * down, place.y + top * down, place.width - left * down, place.height - top * down)
    if rest.is_empty:
        return reading.exact(place)
    read = reading.exact(rest)
    edges = ((top, 0), (left, 0))
    scanned = np.ones(read.rgb.shape[:2], np.bool_) if read.scanned is None else read.scanned
    return Region(np.pad(read.rgb, (*edges, (0, 0)), mode="edge"), np.pad(scanned, edges))


def _refusal(reading: PairReading) -> str:
    """Why the original cannot be read at whole pixels at all; empty where it can."""
    affine = reading.affine
    straight = (affine.xy == 0 and affine.yx == 0) or (affine.xx == 0 and affine.yy == 0)
    if straight and abs(affine.scales[0] / affine.scales[1] - 1) < _WHOLE:
        return ""
    return f"{reading.reference.name} lies turned or stretched: it is read by interpolation alone."


def _begin_of_mean(reading: PairReading, middle: tuple[int, int]) -> Point:
    """The level-0 pixel of the original from which ``mean`` reads a pixel; between pixels where it interpolates."""
    place = reading.place(middle, (1, 1))
    if reading.interpolated:
        return Point(place.x, place.y)
    return reading.reference.snap(reading.reference_level.index, (round(place.x), round(place.y)))


def _nearest(place: Point, downsample: float) -> Point:
    """The nearest multiple of ``downsample``; of two the one further right and down, as readers of whole pixels do."""
    x, y = (round(math.floor(value / downsample + 0.5) * downsample) for value in place)
    return Point(x, y)
