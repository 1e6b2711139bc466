"""A field of both slides for a blinded test: the same pixels of glass, with nothing beside them that could differ."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from viewer.comparison.pair_pixels import PairPixels, PairReading
from viewer.comparison.readout import base_magnification
from viewer.comparison.state import PaneState
from viewer.geometry import Mpp, Rect, Size
from viewer.review.stops import PlannedField
from viewer.slides.slide import RgbArray, SlideError
from viewer.tiles.grid import TileGrid

MOST_SIDE = 2048
"""Pixels that a field has a side at most."""
NOT_IN_BOTH = 200
"""Grey level, in both pictures, of what one of the slides has not scanned."""
_NO_ROOM = Size(1, 1)
_SAME_PLACE = 0.01
"""Pixels of a level: a reader that begins so close to where the other does begins there."""


@dataclass(frozen=True, slots=True, eq=False)
class BlindField:
    """Pixels of both slides from one level that both store; of one shape, on one grid.

    They show the field and, where there is room for more, what lies around it.
    """

    original: RgbArray
    converted: RgbArray
    area: Rect
    """Of the field alone, in pixels, as far as it is shown."""
    level: int
    """Stored level of the original."""
    downsample: float
    """Level-0 pixels of the original a pixel."""
    scale: float
    """Device pixels a pixel at the magnification that is asked for."""
    base: float | None
    """Magnification at which a level-0 pixel of the original fills a device pixel; None where it is not known."""
    stated: bool
    """Whether the original names its objective, so that ``base`` is no estimate."""
    mpp: Mpp | None
    """Of a pixel, as the original states it."""

    @property
    def bytes(self) -> int:
        """Memory that it takes."""
        return self.original.nbytes + self.converted.nbytes


def read_blind_field(
    original: PaneState,
    conversion: PaneState,
    field: PlannedField,
    magnification: float | None,
    room: Size = _NO_ROOM,
) -> BlindField:
    """Read a field from both slides.

    From the coarsest level that is fine enough, that both slides store, and of which both can be read at the very same
    place: a finer one is averaged on screen, in both alike. No pixel of either is interpolated. As much is read around
    the field as fills ``room``, and no less of the screen than the field does at the level at which it was found,
    ``MOST_SIDE`` pixels a side at most: that depends on neither side. What either slide has not scanned is one grey in
    both; edges that hold nothing else are cut off.

    Args:
        original: As it is compared.
        conversion: Likewise, where it lies on the original.
        field: Of the original.
        magnification: None: 1:1 at the level of the field.
        room: Device pixels of the largest place in which it may be shown.

    Raises:
        SlideError: One of the slides cannot be read there or has not scanned any of the field, they share no level that
            can be shown, or the magnification of the original is not known.
    """
    slide = original.slide
    base = base_magnification(slide)
    if magnification is None:
        scale0 = 1 / field.downsample
    elif base is None:
        raise SlideError(f"{slide.name} states neither objective nor pixel size.")
    else:
        scale0 = magnification / base.value
    reading, downsample = _common(original, conversion, scale0)
    grid = conversion.grids[reading.level.index]
    area = (grid.to_slide.inverse() @ reading.affine.inverse()).bounding(field.rect)
    wanted = _wanted(grid, area, scale0 * downsample, field.downsample / downsample, room)
    pair, area = _cut(reading.pixels(grid, wanted), Rect(area.x - wanted.x, area.y - wanted.y, area.width, area.height))
    ours, theirs = (_hidden(rgb, pair) for rgb in (pair.original, pair.converted))
    return BlindField(
        ours,
        theirs,
        area,
        reading.reference_level.index,
        downsample,
        scale0 * downsample,
        base.value if base is not None else None,
        base is not None and base.stated,
        slide.mpp.scaled(downsample) if slide.mpp is not None else None,
    )


def _common(original: PaneState, conversion: PaneState, scale0: float) -> tuple[PairReading, float]:
    """How both slides are read, and the downsample as the original counts."""
    found = []
    for level in conversion.slide.levels:
        reading = PairReading.of(original, conversion, level)
        off = reading.misfit()
        beside = max(abs(off.x), abs(off.y)) > _SAME_PLACE
        if reading.same_scale and not (reading.interpolated or reading.refusal or beside):
            found.append((reading, conversion.effective_downsample(level)))
    if not found:
        raise SlideError(f"{original.slide.name} and {conversion.slide.name} share no level that can be shown blinded.")
    enough = [one for one in found if one[1] * scale0 <= 1.02]  # as panes choose their level
    return enough[-1] if enough else found[0]


def _wanted(grid: TileGrid, area: Rect, scale: float, found_at: float, room: Size) -> Rect:
    """The part of a grid to be read, in whole pixels around the middle of the field.

    Args:
        grid: Of the conversion, at the level that is read.
        area: Of the field, in pixels of it.
        scale: Device pixels a pixel.
        found_at: Pixels a pixel of the level at which the field was found.
        room: Device pixels that are to be filled.
    """
    sides = [
        min(MOST_SIDE, max(1, round(max(side, side / found_at / scale, places / scale))))
        for side, places in zip((area.width, area.height), room, strict=True)
    ]
    corner = [math.floor(middle - side / 2 + 0.5) for middle, side in zip(area.centre, sides, strict=True)]
    rect = Rect(*corner, *sides).intersected(grid.area)
    if rect.intersected(area).is_empty:
        raise SlideError("The field lies beyond the conversion.")
    return rect


def _cut(pair: PairPixels, area: Rect) -> tuple[PairPixels, Rect]:
    """Without the edges that hold nothing that both slides have, and where the field lies in what is left."""
    both = pair.compared
    rows, columns = np.flatnonzero(both.any(axis=1)), np.flatnonzero(both.any(axis=0))
    left = None
    if len(rows):
        whole = Rect(columns[0], rows[0], columns[-1] + 1 - columns[0], rows[-1] + 1 - rows[0])
        left = area.intersected(whole)
    if left is None or left.is_empty or not both[_pixels(left)].any():
        raise SlideError("No part of the field was scanned in both slides.")
    cut = pair.cut(slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
    return cut, Rect(left.x - float(whole.x), left.y - float(whole.y), left.width, left.height)


def _pixels(rect: Rect) -> tuple[slice, slice]:
    """Rows and columns that have a part in it."""
    return (
        slice(math.floor(rect.y), math.ceil(rect.bottom)),
        slice(math.floor(rect.x), math.ceil(rect.right)),
    )


def _hidden(rgb: RgbArray, pair: PairPixels) -> RgbArray:
    shown = np.array(rgb, np.uint8, order="C")
    if pair.both is not None:
        shown[~pair.both] = NOT_IN_BOTH
    return shown
