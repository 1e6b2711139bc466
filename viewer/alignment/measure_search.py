"""Reads and measures fields of both slides under a supposed place, level by level."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from viewer.alignment.common_area import Window, common_area
from viewer.alignment.exact_place import read_at_exact_place
from viewer.alignment.levels import LevelPair, pair_levels
from viewer.alignment.measure_choice import chosen_fields
from viewer.alignment.measure_field import measured_field
from viewer.alignment.measure_overview import Overview, onto_conversion
from viewer.alignment.measure_result import Unknown
from viewer.alignment.measure_settings import MeasureSettings
from viewer.geometry import Affine, Point, Rect
from viewer.jobs.job import Progress
from viewer.slides.slide import Level, Slide, SlideClosedError, SlideError

_CELLS = 48
"""Fields are made so small that the common area holds so many."""
_COARSEST = 512
"""Longest side in pixels of the common area at the coarsest level that is looked at."""
_STEP = 3.9
"""Least factor between two levels on the way."""
_SMALLEST = 64
"""Pixels: narrower fields are not measured on the way."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One field under one supposed place."""

    region: Rect
    """In level-0 pixels of the conversion."""
    place: Point
    """Where its middle was supposed, in level-0 pixels of the reference."""
    moved: Point | None = None
    """From there to where it is, in the same pixels; None where unknown."""
    correlation: float | None = None
    reason: Unknown | None = None

    @property
    def is_comparable(self) -> bool:
        """Whether both slides have enough to see there."""
        return self.reason is None or self.reason is Unknown.NO_MATCH

    def unmatched(self) -> Reading:
        """The same without its number, which is not trusted; as it is where there is none."""
        return self if self.moved is None else replace(self, moved=None, reason=Unknown.NO_MATCH)


class FieldReader:
    """Chooses, reads and measures fields."""

    def __init__(
        self,
        reference: Slide,
        conversion: Slide,
        supposed: Affine,
        overviews: tuple[Overview | None, Overview | None],
        settings: MeasureSettings,
        progress: Progress,
    ) -> None:
        self.reference, self.conversion, self.supposed, self.settings = reference, conversion, supposed, settings
        self._overviews, self._progress = overviews, progress
        self._done = 0
        self._planned = 2 * settings.fields + settings.coarse_fields
        self._decided: dict[Affine, tuple[Reading, ...]] = {}

    def count(self, text: str) -> None:
        """One field, or one level, is going to be read.

        Raises:
            Cancelled: The work is to stop.
        """
        self._planned = max(self._planned, self._done + 1)
        self._progress.tick(self._done, self._planned, text, "fields")
        self._done += 1

    def finish(self) -> None:
        """All has been read."""
        self._progress.tick(self._done, self._done, "", "fields")

    # --- levels ------------------------------------------------------------------------------------------------

    def unit(self, affine: Affine) -> float:
        """Reference level-0 pixels a conversion level-0 pixel."""
        return math.sqrt(abs(affine.determinant))

    def _pairs(self, affine: Affine) -> tuple[LevelPair, ...]:
        return pair_levels(self.reference.levels, self.conversion.levels, self.unit(affine))

    def pair(self, affine: Affine) -> LevelPair | None:
        """The finest common level, at which it is decided."""
        pairs = self._pairs(affine)
        return pairs[0] if pairs else None

    def _finest(self, affine: Affine) -> Level:
        """Without a common level the finest for which a level of the reference need not be enlarged, but averaged."""
        pair, levels = self.pair(affine), self.conversion.levels
        if pair is not None:
            return levels[pair.conversion_index]
        least = self.reference.levels[0].downsample / self.unit(affine)
        return next((level for level in levels if level.downsample >= least), levels[-1])

    def finest_pixel(self, affine: Affine) -> float:
        """Reference level-0 pixels a pixel of the level at which it is decided."""
        return self._finest(affine).downsample * self.unit(affine)

    def finest_side(self, affine: Affine) -> int:
        """Side of the fields in pixels there: large enough to be unlike others, small enough that there are many."""
        area, down = common_area(self.reference, self.conversion, affine), self._finest(affine).downsample
        side = math.sqrt(area.width * area.height / _CELLS) / down
        return int(min(self.settings.side, max(self.settings.least_side, 16 * (side // 16))))

    def coarse_levels(self, affine: Affine) -> tuple[Level, ...]:
        """Levels of the conversion on the way to the finest, coarsest first."""
        area = common_area(self.reference, self.conversion, affine)
        longest, last = max(area.width, area.height), self._finest(affine).downsample
        found: list[Level] = []
        for pair in reversed(self._pairs(affine)):
            level = self.conversion.levels[pair.conversion_index]
            before = found[-1].downsample if found else math.inf
            large, far = longest / level.downsample >= _COARSEST, level.downsample >= _STEP * last
            if large and far and before / level.downsample >= _STEP:
                found.append(level)
        return tuple(found)

    # --- fields ------------------------------------------------------------------------------------------------

    def coarse(self, affine: Affine, level: Level) -> tuple[Reading, ...]:
        """Some fields of a coarse level, which may overlap."""
        area = common_area(self.reference, self.conversion, affine)
        short = min(area.width, area.height) / level.downsample
        side = int(min(self.settings.side, short / 2))
        if side < _SMALLEST:
            return ()
        middles = self._middles(affine, area, side * level.downsample / 2, side * level.downsample)
        chosen = middles[: self.settings.coarse_fields]
        return tuple(self._read(affine, level, middle, side, focused=False) for middle in chosen)

    def finest(self, affine: Affine) -> tuple[Reading, ...]:
        """Fields of the finest common level, side by side, until enough can be compared; each place is read once."""
        if affine not in self._decided:
            self._decided[affine] = self._read_finest(affine)
        return self._decided[affine]

    def _read_finest(self, affine: Affine) -> tuple[Reading, ...]:
        level, side = self._finest(affine), self.finest_side(affine)
        area = common_area(self.reference, self.conversion, affine)
        across = side * level.downsample
        found: list[Reading] = []
        for middle in self._middles(affine, area, across, across):
            found.append(self._read(affine, level, middle, side, focused=True))
            if sum(item.is_comparable for item in found) >= self.settings.fields:
                break
        return tuple(found)

    def _middles(self, affine: Affine, area: Rect, step: float, across: float) -> list[Point]:
        ours, theirs = self._overviews
        laid = onto_conversion(ours, theirs, affine) if ours is not None and theirs is not None else None
        edge = (across - step) / 2
        inner = Rect(area.x + edge, area.y + edge, area.width - 2 * edge, area.height - 2 * edge)
        return chosen_fields(theirs, laid, inner, step, self.settings)

    def _read(self, affine: Affine, level: Level, middle: Point, side: int, focused: bool) -> Reading:
        self.count(f"Measuring fields at downsample {level.downsample:g}")
        down = level.downsample
        window = Window(level.index, round(middle.x / down - side / 2), round(middle.y / down - side / 2), side, side)
        region = Rect(window.x * down, window.y * down, side * down, side * down)
        place = affine.apply(region.centre)
        try:
            patches = read_at_exact_place(self.reference, self.conversion, affine, window)
        except SlideClosedError:
            raise
        except SlideError:
            return Reading(region, place, reason=Unknown.UNREADABLE)
        answer = measured_field(patches, self.settings, focused)
        if answer.shift is None:
            return Reading(region, place, None, answer.correlation, answer.reason)
        # What the reference shows at ``place`` the conversion shows ``shift`` further on: it has to move back.
        x, y = answer.shift.x * down, answer.shift.y * down
        moved = Point(-(affine.xx * x + affine.xy * y), -(affine.yx * x + affine.yy * y))
        return Reading(region, place, moved, answer.correlation)
