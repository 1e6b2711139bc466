"""Why a field differs: how much of what SSIM lacks there is place, pyramid, colour, stitching or compression."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.alignment.common_area import Patches, as_conversion, grey_of
from viewer.alignment.measure_field import FieldAnswer, measured_field
from viewer.alignment.measure_settings import MeasureSettings
from viewer.comparison.pair_pixels import PairPixels, PairReading
from viewer.comparison.state import PaneState
from viewer.comparison.whole.pyramid_method import MethodVerdict, pyramid_method
from viewer.comparison.whole.result import CompareSettings, Readings
from viewer.comparison.whole.seam_zones import SeamZones, seam_zones
from viewer.geometry import Point, Rect
from viewer.jobs.job import Progress
from viewer.measures.ciede2000 import ciede2000, lab
from viewer.measures.colour_difference import ColourDifference, colour_difference
from viewer.measures.ssim import grey, ssim
from viewer.slides.coded import coding_of
from viewer.slides.jpeg_coding import JpegCoding
from viewer.slides.slide import Level, Region, RgbArray, Slide, SlideClosedError, SlideError
from viewer.tiles.averaging import read_averaged
from viewer.tiles.grid import TileGrid

_MOST_LEVEL_0 = 4096
"""Level-0 pixels a side that are averaged at most: of a larger field its middle."""
_SMOOTHED = 1.0
"""Pixels, standard deviation, before a shift is measured; see ``level_offset``."""
_STEPS = 6

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Place:
    """How far the conversion lies beside where the original is read for it."""

    shift: Point | None
    """Pixels of the level, positive where the conversion shows the same thing further right and down."""
    reason: str
    """Why there is no shift."""
    moved: tuple[int, int]
    """Level-0 pixels of the conversion by which the original is read elsewhere for ``ssim``."""
    ssim: float | None
    """With the shift undone as far as whole level-0 pixels go; None where that cannot be read."""


@dataclass(frozen=True, slots=True)
class Colour:
    """Colours of the field and profiles of the slides."""

    difference: ColourDifference
    """CIEDE2000 of the compared pixels: (1, n)."""
    cast: float
    """CIEDE2000 of the mean colours: what of ``difference`` is no noise."""
    profiles: tuple[bool, bool]
    """Whether the original and the conversion carry an ICC profile."""
    profiles_equal: bool


@dataclass(frozen=True, slots=True)
class Stitching:
    """The seam zone of the original in the field."""

    share: float
    """Of the compared pixels of the field, as ``seam_share``."""
    ssim_on: float | None
    """In the zone; None where there is no zone."""
    ssim_off: float | None
    """Elsewhere; None where all is zone."""
    lost: float
    """Share of 1 - SSIM of the field that lies in the zone; 0 where nothing is lost."""
    note: str


@dataclass(frozen=True, slots=True)
class Coding:
    """How a level of one slide is stored."""

    compression: str | None
    jpeg: JpegCoding | None


@dataclass(frozen=True, slots=True)
class Attribution:
    """What was found of a field; ``attribution_words`` says it."""

    level: Level
    """Of the conversion."""
    size: tuple[int, int]
    """Width and height of the field in pixels of the level."""
    ssim: float
    """As it is read for all other numbers."""
    place: Place
    reduced: bool
    """Whether a pixel of the level covers several of the original's level 0."""
    pyramid: MethodVerdict | None
    """None where nothing was reduced, or the original's level 0 cannot be read in whole steps."""
    pyramid_gain: float | None
    """SSIM that the mean of the original's level 0 gives back."""
    colour: Colour
    stitching: Stitching | str
    """Or why the seams are not known."""
    codings: tuple[Coding, Coding]
    """Of the original and of the conversion."""


def attribute_field(
    reference: PaneState,
    conversion: PaneState,
    level: Level,
    pixels: Rect,
    settings: CompareSettings,
    progress: Progress,
    seams: SeamZones | str | None = None,
    area: Rect | None = None,
) -> Attribution:
    """Read a field anew and take apart why it differs.

    - Place: phase correlation of both slides' detail; then SSIM with the original read at the level-0 pixel where the
      conversion's pixels are.
    - Pyramid: SSIM with the mean of the original's level 0 instead of its own level (``pyramid_method``), in the middle
      of fields that are larger than 4096 level-0 pixels.
    - Colour: CIEDE2000, of pixels and of mean colours; the ICC profiles.
    - Stitching: how much of 1 - SSIM lies in the zone around the original's seams.
    - Compression: tables of a stored tile of each slide.

    Args:
        reference: The original.
        conversion: The conversion.
        level: Of the conversion.
        pixels: The field in pixels of ``level``, counted from the origin of its grid (``Field.pixels``).
        settings: Window and grey of SSIM.
        progress: Told of every part; can cancel.
        seams: Of the original, or why they are not known; None: read from its files.
        area: The common area, as ``pixels`` (``FieldReader.area``): as much of it is read around the field as windows
            reach, so that SSIM is of the same pixels as in lists and tables. None: pixels at the rim do not count.

    Raises:
        Cancelled: ``progress`` was cancelled.
        SlideError: The field cannot be read, or not be compared at this level; it is smaller than the window of SSIM.
    """
    reading, grid = PairReading.of(reference, conversion, level), conversion.grids[level.index]
    around = pixels if area is None else pixels.grown(settings.window.reach).intersected(area)
    field = _Field(reading, grid, around, settings)
    progress.tick(0, _STEPS, "Reading the field", "parts")
    try:
        pair = field.read()
    except SlideClosedError:
        raise
    except SlideError:
        if around == pixels:
            raise
        # Beside tiles that cannot be read, windows that reach into them count nowhere.
        around, field = pixels, _Field(reading, grid, pixels, settings)
        pair = field.read()
    values = field.ssim_values(pair.original, pair.converted)
    both = field.inside(pair.compared)
    if not both.any():
        raise SlideError("Nothing of this field was scanned in both slides: choose another one.")
    progress.tick(1, _STEPS, "Measuring the shift", "parts")
    place = field.place(pair)
    progress.tick(2, _STEPS, "Averaging level 0", "parts")
    reduced = field.reduced_by > 1
    verdict, gain = field.pyramid(pair, place) if reduced else (None, None)
    progress.tick(3, _STEPS, "Comparing colours", "parts")
    of_field = pixels.slices_of(around)
    colour = _colour(pair.cut(*of_field), reference.slide, conversion.slide)
    progress.tick(4, _STEPS, "Looking for seams", "parts")
    stitching = field.stitching(pair, of_field, values, seams)
    progress.tick(5, _STEPS, "Reading the tables of the tiles", "parts")
    mean = float(values[both].mean(dtype=np.float64))
    size = round(pixels.width), round(pixels.height)
    return Attribution(level, size, mean, place, reduced, verdict, gain, colour, stitching, field.codings())


class _Field:
    """A field, and how both slides are read for it."""

    def __init__(self, reading: PairReading, grid: TileGrid, pixels: Rect, settings: CompareSettings) -> None:
        if reading.refusal:
            raise SlideError(reading.refusal)
        self._reading, self._grid, self._pixels, self._settings = reading, grid, pixels, settings
        self._size = round(pixels.width), round(pixels.height)
        self._location = grid.place(pixels.x, pixels.y)
        self._reach = settings.window.reach
        least = 2 * self._reach + 1
        if min(self._size) < least:
            raise SlideError(f"The field is smaller than {least} pixels, the window of SSIM: choose a larger one.")

    @property
    def reduced_by(self) -> float:
        """Level-0 pixels of the original a pixel."""
        return self._reading.level.downsample * self._reading.affine.scales[0]

    def read(self) -> PairPixels:
        return self._reading.pixels(self._grid, self._pixels)

    def ssim_values(self, original: RgbArray, converted: RgbArray) -> NDArray[np.float32]:
        """Mean of the channels, for every pixel whose window lies inside (height, width)."""
        sides = (grey(original), grey(converted)) if self._settings.grey else (original, converted)
        found = ssim(*sides, window=self._settings.window).map
        mean = found if found.ndim == 2 else found.mean(axis=2, dtype=np.float32)
        return np.asarray(mean[self._reach : -self._reach, self._reach : -self._reach], np.float32)

    def inside(self, compared: Mask) -> Mask:
        """Of those pixels whose window lies inside."""
        return compared[self._reach : -self._reach, self._reach : -self._reach]

    def place(self, pair: PairPixels) -> Place:
        """The shift by the same rules as the offset of a level (``measured_offset``)."""
        settings = MeasureSettings()
        ours, valid = grey_of(Region(pair.original, pair.both))
        theirs, _ = grey_of(Region(pair.converted))
        smooth = [np.asarray(cv2.GaussianBlur(side, (0, 0), _SMOOTHED), np.float32) for side in (ours, theirs)]
        answer = measured_field(Patches(smooth[0], smooth[1], valid), settings, focused=False)
        if answer.shift is None or (answer.correlation or 0.0) < settings.match:
            return Place(None, _reason(answer), (0, 0), None)
        down = self._reading.level.downsample
        moved = round(-answer.shift.x * down), round(-answer.shift.y * down)
        return Place(answer.shift, "", moved, self._ssim_moved(pair, moved))

    def pyramid(self, pair: PairPixels, place: Place) -> tuple[MethodVerdict | None, float | None]:
        """How the level was made, as the middle of the field tells; and what averaging level 0 gives back."""
        reading = self._reading
        factor = self.reduced_by
        if reading.interpolated or factor != round(factor):
            return None, None
        side = max(int(_MOST_LEVEL_0 / factor), 2 * self._reach + 1)
        width, height = (min(side, length) for length in self._size)
        left, top = (self._size[0] - width) // 2, (self._size[1] - height) // 2
        part = slice(top, top + height), slice(left, left + width)
        down = reading.level.downsample
        corner = self._location[0] + round(left * down), self._location[1] + round(top * down)
        at = reading.place(corner, (width, height))
        size = round(at.width / factor), round(at.height / factor)
        finest = reading.reference.levels[0]
        try:
            read = read_averaged(reading.reference, finest, (round(at.x), round(at.y)), size, factor)
            level_0 = self._level_0_ssim(corner, (width, height))
        except SlideClosedError:
            raise
        except SlideError:
            return None, None
        reduced = np.ascontiguousarray(as_conversion(read.rgb, reading.affine))
        inside = self.inside(pair.compared[part])
        if not inside.any():
            return None, None

        def mean(original: RgbArray) -> float:
            converted = np.ascontiguousarray(pair.converted[part])
            return float(self.ssim_values(np.ascontiguousarray(original), converted)[inside].mean(dtype=np.float64))

        as_read, averaged = mean(pair.original[part]), mean(reduced)
        moved = None if place.moved == (0, 0) else self._moved(place.moved)
        compensated = None if moved is None else mean(moved.rgb[part])
        readings = Readings(None, as_read, compensated, averaged, 1, 1)
        best = as_read if compensated is None else max(as_read, compensated)
        return pyramid_method(readings, level_0), max(averaged - best, 0.0)

    def stitching(
        self,
        pair: PairPixels,
        of_field: tuple[slice, slice],
        values: NDArray[np.float32],
        seams: SeamZones | str | None,
    ) -> Stitching | str:
        """``of_field``: rows and columns of the pixels that the share is of; ``values``: their SSIM."""
        reading = self._reading
        found = seam_zones(reading.reference, self._settings.window) if seams is None else seams
        if isinstance(found, str):
            return found
        if reading.affine.xy * reading.affine.xx != 0 or not reading.same_scale:
            return "No seams are told here: the original is turned or averaged onto the conversion's pixels."
        at = reading.place(self._location, self._size)
        size = self._size if reading.affine.xx != 0 else self._size[::-1]
        whole = found.zone(reading.reference_level, (round(at.x), round(at.y)), size)
        compared = pair.compared
        near = np.ascontiguousarray(as_conversion(whole, reading.affine)) & compared
        share = float(near[of_field].sum() / compared[of_field].sum())
        both, zone = self.inside(compared), self.inside(near)
        off = both & ~zone
        lacking = 1 - values.astype(np.float64)
        total = float(lacking[both].sum())
        means = [float(values[part].mean(dtype=np.float64)) if part.any() else None for part in (zone, off)]
        lost = float(lacking[zone].sum()) / total if total > 0 else 0.0
        return Stitching(share, means[0], means[1], lost, found.note)

    def codings(self) -> tuple[Coding, Coding]:
        """Of the level that is read of each slide."""
        reading = self._reading
        ours, theirs = reading.reference_level, reading.level
        here = self._grid.place(*self._pixels.centre)
        there = reading.affine.apply(Point(*here))
        near = int(there.x / ours.downsample), int(there.y / ours.downsample)
        nearby = int(here[0] / theirs.downsample), int(here[1] / theirs.downsample)
        return (
            Coding(ours.compression, coding_of(reading.reference, ours.index, near)),
            Coding(theirs.compression, coding_of(reading.conversion, theirs.index, nearby)),
        )

    def _moved(self, moved: tuple[int, int]) -> Region | None:
        """The original read so many level-0 pixels of the conversion beside; None where it cannot be."""
        if self._reading.interpolated:
            return None
        location = self._location[0] + moved[0], self._location[1] + moved[1]
        try:
            return self._reading.exact(self._reading.place(location, self._size))
        except SlideClosedError:
            raise
        except SlideError:
            return None

    def _ssim_moved(self, pair: PairPixels, moved: tuple[int, int]) -> float | None:
        region = self._moved(moved)
        if region is None:
            return None
        both = self.inside(pair.compared)
        if region.scanned is not None:
            both = both & self.inside(region.scanned)
        values = self.ssim_values(region.rgb, pair.converted)
        return float(values[both].mean(dtype=np.float64)) if both.any() else None

    def _level_0_ssim(self, corner: tuple[int, int], size: tuple[int, int]) -> float | None:
        """SSIM of the same glass at level 0, where no pyramid can differ; of its middle where it is large."""
        reading = self._reading
        finest = reading.conversion.levels[0]
        ours = reading.reference.levels[0]
        if abs(reading.affine.scales[0] - 1) > 1e-9:
            return None
        sides = [round(length * reading.level.downsample) for length in size]
        wanted = [min(side, 1024) for side in sides]
        at = [corner[axis] + (sides[axis] - wanted[axis]) // 2 for axis in (0, 1)]
        level_0 = PairReading(reading.reference, reading.conversion, finest, ours, reading.affine, reading.origin)
        pair = level_0.read((at[0], at[1]), (wanted[0], wanted[1]))
        both = self.inside(pair.compared)
        values = self.ssim_values(pair.original, pair.converted)
        return float(values[both].mean(dtype=np.float64)) if both.any() else None


def _colour(pair: PairPixels, original: Slide, converted: Slide) -> Colour:
    ours, theirs = (np.ascontiguousarray(side[pair.compared][np.newaxis]) for side in (pair.original, pair.converted))
    means = [lab(side).mean(axis=2) for side in (ours, theirs)]
    cast = float(ciede2000(means[0], means[1])[0])
    profiles = original.icc_profile, converted.icc_profile
    return Colour(
        colour_difference(ours, theirs), cast, (bool(profiles[0]), bool(profiles[1])), profiles[0] == profiles[1]
    )


def _reason(answer: FieldAnswer) -> str:
    if answer.reason is not None:
        return answer.reason.value
    return f"the detail of both slides agrees too little (correlation {answer.correlation or math.nan:.2f})"
