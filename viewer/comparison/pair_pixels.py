"""The same piece of glass from an original and its conversion, on the conversion's own pixels.

This is the comparison grid: difference, statistics and the inspector all compare what is read here, so that a number
is about stored pixels of the conversion and the pixels of the original that lie on them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.alignment.common_area import as_conversion, level_for
from viewer.alignment.exact_place import indices_onto
from viewer.alignment.levels import TOLERANCE
from viewer.comparison.state import PaneState
from viewer.geometry import Affine, Point, Rect
from viewer.slides.slide import Level, Region, RgbArray, Slide, SlideError, is_rendered
from viewer.tiles.averaging import read_averaged
from viewer.tiles.grid import TileGrid

_WHOLE = 1e-3
"""Level-0 pixels: an offset this close to a whole number is that number, and nothing is interpolated."""
_MARGIN = 3
"""Pixels around an interpolated region, for the kernel of the interpolation."""


@dataclass(frozen=True, slots=True)
class PairPixels:
    """One rectangle of a level from both slides; all arrays have the same height and width."""

    original: RgbArray
    converted: RgbArray
    both: NDArray[np.bool_] | None
    """Where both slides were scanned (height, width); None where they were everywhere."""

    @staticmethod
    def of(original: Region, converted: Region) -> PairPixels:
        """Regions of one size."""
        first, second = original.scanned, converted.scanned
        both = first & second if first is not None and second is not None else second if first is None else first
        return PairPixels(original.rgb, converted.rgb, both)

    @property
    def compared(self) -> NDArray[np.bool_]:
        """``both`` as an array, also where both slides were scanned everywhere."""
        return np.ones(self.converted.shape[:2], np.bool_) if self.both is None else self.both

    def cut(self, rows: slice, columns: slice) -> PairPixels:
        """These rows and columns, as views."""
        here = rows, columns
        return PairPixels(self.original[here], self.converted[here], None if self.both is None else self.both[here])


@dataclass(frozen=True, slots=True)
class PairReading:
    """How the pixels of the original come onto those of the conversion at one level."""

    reference: Slide
    conversion: Slide
    level: Level
    """Of the conversion; also one that it does not store, and that is averaged for the view."""
    reference_level: Level
    """The level of the original that is read: of the same scale, else the next finer one, which is averaged."""
    affine: Affine
    """Conversion level-0 pixels to reference level-0 pixels."""
    origin: tuple[int, int]
    """Level-0 pixel of the conversion at which the grid begins on which both are compared."""

    @staticmethod
    def of(reference: PaneState, conversion: PaneState, level: Level) -> PairReading:
        """For a level of ``conversion``, stored or averaged, with all that was moved by hand."""
        affine = reference.to_reference.inverse() @ conversion.to_reference
        scale = math.sqrt(abs(affine.determinant))
        ours = level_for(reference.slide.levels, level.downsample * scale)
        origin = conversion.grids[level.index].origin
        return PairReading(reference.slide, conversion.slide, level, ours, affine, origin)

    @property
    def same_scale(self) -> bool:
        """Whether both slides store a level of this scale, so that none is averaged."""
        wanted = self.level.downsample * math.sqrt(abs(self.affine.determinant))
        return abs(self.reference_level.downsample / wanted - 1) <= TOLERANCE

    @property
    def interpolated(self) -> bool:
        """Whether the original's pixels have to be interpolated: a turn, a stretch, or fractions of a level-0 pixel."""
        return lies_between(self.affine)

    @property
    def as_stored(self) -> bool:
        """Whether a pixel is the same whatever is read with it: nothing is rendered, averaged or interpolated."""
        if self.level.index >= len(self.conversion.levels):
            return False  # the conversion's own pixels are averaged, of a level that it does not store
        wanted = self.level.downsample * math.sqrt(abs(self.affine.determinant))
        alike = not self.interpolated and abs(self.reference_level.downsample / wanted - 1) < 1e-9
        rendered = is_rendered(self.reference, self.reference_level) or is_rendered(self.conversion, self.level)
        return alike and not rendered

    @property
    def note(self) -> str:
        """What whoever reads a number must know about how the original was read; empty where as stored."""
        if self.interpolated:
            return "Original interpolated onto the converted pixels"
        if not self.same_scale:
            return f"Original averaged from level {self.reference_level.index}"
        off = self.misfit()
        if max(abs(off.x), abs(off.y)) > _WHOLE:
            return f"Original read {abs(off.x):.2g}, {abs(off.y):.2g} px beside its place"
        return ""

    @property
    def refusal(self) -> str:
        """Why nothing is compared at this level; empty where something is."""
        if self.interpolated and not self.same_scale:
            # Interpolating a finer level would show its grain as difference.
            return f"{self.reference.name} lies turned or stretched and stores no level of this scale: not compared."
        return ""

    def read(self, location: tuple[int, int], size: tuple[int, int]) -> PairPixels:
        """Both slides' pixels of a rectangle.

        Args:
            location: Top left corner in level-0 pixels of the conversion.
            size: Width and height in pixels of the level.

        Raises:
            SlideError: One of the slides cannot be read there.
        """
        return self.with_converted(self.conversion.read(self.level.index, location, size), location)

    def pixels(self, grid: TileGrid, rect: Rect) -> PairPixels:
        """Both slides' pixels of any rectangle, each as it is in its tile.

        Of levels that are not read as they are stored, whole tiles are read, and cut: so do converters, and every map
        and number of a pair is about these pixels.

        Args:
            grid: The conversion's, at the level.
            rect: Whole pixels of the level, counted from the origin of ``grid``; may reach beyond the slide.

        Raises:
            SlideError: One of the slides cannot be read there.
        """
        if self.as_stored:
            return self.read(grid.place(rect.x, rect.y), (int(rect.width), int(rect.height)))
        height, width = int(rect.height), int(rect.width)
        original, converted = (np.empty((height, width, 3), np.uint8) for _ in range(2))
        both = np.ones((height, width), np.bool_)
        for whole in grid.wholes(rect):
            pair = self.read(grid.place(whole.x, whole.y), (int(whole.width), int(whole.height)))
            part = rect.intersected(whole)
            here, there = part.slices_of(rect), part.slices_of(whole)
            original[here], converted[here] = pair.original[there], pair.converted[there]
            if pair.both is not None:
                both[here] = pair.both[there]
        return PairPixels(original, converted, None if both.all() else both)

    def with_converted(
        self, converted: Region, location: tuple[int, int], whole: tuple[int, int] | None = None
    ) -> PairPixels:
        """As ``read``, where the conversion's pixels have been read already.

        Args:
            converted: The conversion's pixels.
            location: Of their corner.
            whole: Width and height of the tile that they were cut from, where the original is not read as stored.

        Raises:
            SlideError: The original cannot be read there, or not be compared at this level.
        """
        if self.refusal:
            raise SlideError(self.refusal)
        height, width = converted.rgb.shape[:2]
        size = whole or (width, height)
        place = self.place(location, size)
        region = self._interpolated(place, location, size) if self.interpolated else self.exact(place)
        region = region.cut(slice(height), slice(width))
        return PairPixels.of(region, converted)

    def place(self, location: tuple[int, int], size: tuple[int, int]) -> Rect:
        """The rectangle of the original, in its level-0 pixels, around what ``read`` gives."""
        down = self.level.downsample
        return self.affine.bounding(Rect(*location, size[0] * down, size[1] * down))

    def exact(self, place: Rect) -> Region:
        """The original's pixels at whole level-0 pixels and right angles: as the reader gives them, turned back.

        Args:
            place: A rectangle of the original in its level-0 pixels, as ``place`` gives it or moved from there; it is
                read at the whole pixel next to its corner.

        Raises:
            SlideError: It cannot be read there.
        """
        level, corner = self.reference_level, (round(place.x), round(place.y))
        wanted = self.level.downsample * self.affine.scales[0]
        size = (max(1, round(place.width / wanted)), max(1, round(place.height / wanted)))
        if self.same_scale:
            read = self.reference.read(level.index, corner, size)
        else:
            read = read_averaged(self.reference, level, corner, size, wanted / level.downsample)
        scanned = None if read.scanned is None else np.ascontiguousarray(as_conversion(read.scanned, self.affine))
        return Region(np.ascontiguousarray(as_conversion(read.rgb, self.affine)), scanned)

    def _interpolated(self, place: Rect, location: tuple[int, int], size: tuple[int, int]) -> Region:
        """Bicubic interpolation of the original at the middles of the conversion's pixels."""
        down = self.reference_level.downsample
        left, top = math.floor(place.x / down) - _MARGIN, math.floor(place.y / down) - _MARGIN
        width = math.ceil(place.right / down) + _MARGIN - left
        height = math.ceil(place.bottom / down) + _MARGIN - top
        corner = (round(left * down), round(top * down))
        read = self.reference.read(self.reference_level.index, corner, (width, height))
        begin = self.reference.snap(self.reference_level.index, corner)
        onto = indices_onto(self.affine, Point(*location), self.level.downsample, begin, down)
        matrix = np.array([[onto.xx, onto.xy, onto.x0], [onto.yx, onto.yy, onto.y0]])
        flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
        rgb = cv2.warpAffine(read.rgb, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        if read.scanned is None:
            return Region(np.asarray(rgb, np.uint8))
        mask = cv2.warpAffine(read.scanned.astype(np.float32), matrix, size, flags=cv2.INTER_LINEAR | flags & ~3)
        return Region(np.asarray(rgb, np.uint8), np.asarray(mask > 0.999))

    def misfit(self) -> Point:
        """How far, in pixels of the level, the original's pixels lie from where the conversion's are.

        Other than 0 only for readers that know whole pixels alone: for them a corner inside a pixel of a coarse level
        is read from the nearest whole one.
        """
        if self.interpolated:
            return Point(0.0, 0.0)
        place, down = self.place(self.origin, (1, 1)), self.reference_level.downsample
        begin = self.reference.snap(self.reference_level.index, (round(place.x), round(place.y)))
        return Point((begin.x - round(place.x)) / down, (begin.y - round(place.y)) / down)


def lies_between(affine: Affine) -> bool:
    """Whether a conversion that lies like this has its pixels between the original's: turned, stretched or shifted.

    Args:
        affine: Conversion level-0 pixels to original level-0 pixels.
    """
    straight = (affine.xy == 0 and affine.yx == 0) or (affine.xx == 0 and affine.yy == 0)
    unit = all(abs(scale / affine.scales[0] - 1) < 1e-9 for scale in affine.scales)
    # Reference pixels a conversion pixel is a power of two for a conversion of levels below the original's finest.
    nominal = straight and unit and math.log2(affine.scales[0]).is_integer()
    return not (nominal and _is_whole(affine.x0) and _is_whole(affine.y0))


def _is_whole(value: float) -> bool:
    return abs(value - round(value)) <= _WHOLE
