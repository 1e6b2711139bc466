"""Slides that OpenSlide reads: MRXS, SVS, NDPI, SCN, BIF, VMS, Philips and generic tiled TIFF, DICOM."""

# ruff: noqa: D102 - viewer.slides.slide.Slide documents these members

from __future__ import annotations

import math
import threading
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import openslide
from openslide import lowlevel

from viewer.geometry import Mpp, Point, PointMm, Rect, Size
from viewer.slides import property_names as names
from viewer.slides.associated_image import AssociatedFacts
from viewer.slides.file_check import require_readable
from viewer.slides.mirax_files import MiraxFiles
from viewer.slides.openslide_coding import Coding, dicom_codings, mirax_codings, mirax_tile, tiff_codings, tiff_tile
from viewer.slides.openslide_errors import cause_of, impossible_size, refusal
from viewer.slides.openslide_handle import NumberedHandle
from viewer.slides.openslide_levels import read_levels, whole_pixel_start
from viewer.slides.openslide_notices import mirax_notices
from viewer.slides.openslide_pixels import read_associated_pixels, read_pixels
from viewer.slides.preflight import MIRAX_SUFFIX, preflight
from viewer.slides.probe import LARGEST_SIDE
from viewer.slides.slide import Axis, Level, Reader, Region, RgbArray, Slide, SlideError

_FORMATS = {
    "aperio": "Aperio SVS",
    "dicom": "DICOM WSI",
    "generic-tiff": "Tiled TIFF",
    "hamamatsu": "Hamamatsu",
    "leica": "Leica SCN",
    "mirax": "3DHISTECH MIRAX",
    "philips": "Philips TIFF",
    "sakura": "Sakura SVSLIDE",
    "synthetic": "OpenSlide test picture",
    "trestle": "Trestle TIFF",
    "ventana": "Ventana BIF",
    "zeiss": "Zeiss CZI",
}
_WHITE = (255, 255, 255)
_OF_DICOM = {"macro": "overview"}
"""What OpenSlide calls an associated image of DICOM, and what the other reader does: shapes are kept by that name."""
_MOST_ASSOCIATED_PIXELS = 2**28
_REMEMBERED = 512


class OpenSlideFile:
    """A slide read through OpenSlide; ``viewer.slides.slide.Slide`` says what each member means."""

    def __init__(self, path: Path, handle: NumberedHandle, notices: tuple[str, ...] = ()) -> None:
        """Describe the slide behind ``handle``, which belongs to this object from now on.

        ``path`` is what was opened: of a DICOM slide the folder or the file that somebody chose.

        Raises:
            openslide.OpenSlideError: The description cannot be read.
            SlideError: The size is none that a slide has.
        """
        self._path = path
        self._handle = handle
        self._bad = _BadRegions()
        try:
            handle.run(self._describe)
        except BaseException:
            handle.close()
            raise
        # What is missing comes before what is merely shown in another way.
        self._notices: tuple[str, ...] = notices + self._described

    def _describe(self, slide: openslide.OpenSlide) -> None:
        if not all(0 < side < LARGEST_SIDE for side in slide.dimensions):
            raise impossible_size(self._path, slide.dimensions)
        properties = dict(slide.properties)
        self._properties = MappingProxyType(properties)
        self._vendor = properties.get(names.OPENSLIDE_VENDOR, "")
        self._described = mirax_notices(properties) if self._vendor == "mirax" else ()
        self._levels = read_levels(slide, self._codings(slide))
        self._quotients = tuple(slide.level_downsamples)
        self._background = _colour(properties.get(names.OPENSLIDE_BACKGROUND))
        self._bounds = _bounds(properties) or Rect(0, 0, *self._levels[0].size)
        image_names = lowlevel.get_associated_image_names(slide._osr)
        own = _OF_DICOM if self._vendor == "dicom" else {}
        self._stored = {own.get(name, name): name for name in image_names}
        sizes = {
            name: Size(*lowlevel.get_associated_image_dimensions(slide._osr, stored))
            for name, stored in self._stored.items()
        }
        self._associated = MappingProxyType(sizes)
        self._icc_profile = lowlevel.read_icc_profile(slide._osr)

    def _codings(self, slide: openslide.OpenSlide) -> dict[int, Coding]:
        if self._vendor == "mirax":
            return mirax_codings(self._path)
        if self._vendor == "dicom":
            return dicom_codings(self._properties)
        return tiff_codings(self._path, [Size(*size) for size in slide.level_dimensions])

    @property
    def name(self) -> str:
        return self._path.name

    @property
    def path(self) -> Path:
        return self._path

    @property
    def format(self) -> str:
        if self._vendor == "hamamatsu":
            return f"Hamamatsu {self._path.suffix[1:].upper()}"
        return _FORMATS.get(self._vendor, self._vendor)

    @property
    def reader(self) -> Reader:
        return Reader("OpenSlide", lowlevel.get_version())

    @property
    def levels(self) -> tuple[Level, ...]:
        return self._levels

    @property
    def mpp(self) -> Mpp | None:
        return self._levels[0].mpp

    @property
    def objective_power(self) -> float | None:
        return _number(self._properties.get(names.OPENSLIDE_OBJECTIVE_POWER))

    @property
    def origin_mm(self) -> PointMm | None:
        x = _number(self._properties.get(names.DICOM_ORIGIN_X))
        y = _number(self._properties.get(names.DICOM_ORIGIN_Y))
        return None if x is None or y is None else PointMm(x, y)

    @property
    def orientation(self) -> tuple[float, float, float, float, float, float] | None:
        cosines = [_number(self._properties.get(names.dicom_orientation(i))) for i in range(6)]
        a, b, c, d, e, f = cosines
        if a is None or b is None or c is None or d is None or e is None or f is None:
            return None
        return a, b, c, d, e, f

    @property
    def bounds(self) -> Rect:
        return self._bounds

    @property
    def background(self) -> tuple[int, int, int]:
        return self._background

    @property
    def associated_images(self) -> Mapping[str, Size]:
        return self._associated

    @property
    def properties(self) -> Mapping[str, str]:
        return self._properties

    @property
    def icc_profile(self) -> bytes | None:
        return self._icc_profile

    @property
    def notices(self) -> tuple[str, ...]:
        return self._notices

    @property
    def axes(self) -> tuple[Axis, ...]:
        return ()

    def at(self, axis: str, index: int) -> Slide:
        raise SlideError(f"{self.name} has no {axis} to choose.")

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        if not 0 <= level < len(self._levels) or min(size) < 1:
            raise SlideError(f"{self.name} has no level {level} to read {size[0]} x {size[1]} pixels from.")
        downsample = self._levels[level].downsample
        wanted = Rect(*location, size[0] * downsample, size[1] * downsample)
        known = self._bad.within(level, wanted)
        if known is not None:
            raise self._region_error(level, location, known)
        (left, x), (top, y) = self._start(level, location)
        full = size[0] + left, size[1] + top
        try:
            region = self._handle.run(lambda slide: read_pixels(slide, level, (x, y), full, self._background))
        except openslide.OpenSlideError as error:
            self._bad.remember(level, wanted, str(error))
            raise self._region_error(level, location, str(error)) from error
        return region.cut(slice(top, None), slice(left, None))

    def snap(self, level: int, location: tuple[int, int]) -> Point:
        if not 0 <= level < len(self._levels):
            raise SlideError(f"{self.name} has no level {level}.")
        downsample, quotient = self._levels[level].downsample, self._quotients[level]
        if self._vendor == "mirax":
            # OpenSlide 4.0.1 reads what begins outside from a whole pixel before 0, whatever the fraction.
            return Point(*(value if value >= 0 else -(-value // downsample) * downsample for value in location))
        starts = self._start(level, location)
        return Point(*(round((position / quotient + margin) * 512) / 512 * downsample for margin, position in starts))

    def read_coded(self, level: int, near: tuple[int, int]) -> bytes | None:
        """See ``viewer.slides.coded.CodedSlide``; of MIRAX any image of the level, of DICOM none."""
        if self._vendor == "mirax":
            try:
                return mirax_tile(MiraxFiles(self._path), level)
            except OSError:
                return None
        return None if self._vendor == "dicom" else tiff_tile(self._path, self._levels[level].size, near)

    def read_associated(self, name: str) -> RgbArray:
        size = self._associated.get(name)
        if size is None:
            raise SlideError(f"{self.name} has no picture called {name}.")
        if size.area > _MOST_ASSOCIATED_PIXELS:
            raise SlideError(
                f"The {name} of {self.name} cannot be shown: it claims {size.width} x {size.height} pixels."
            )
        try:
            return self._handle.run(
                lambda slide: read_associated_pixels(slide, self._stored[name], (*size,), self._background)
            )
        except openslide.OpenSlideError as error:
            message = f"The {name} of {self.name} cannot be shown: {cause_of(str(error))}."
            raise SlideError(message, details=str(error)) from error

    def describe_associated(self, name: str) -> AssociatedFacts:
        """The colour profile; OpenSlide tells nothing else of an associated image."""

        def profile(slide: openslide.OpenSlide) -> bytes | None:
            found: bytes | None = lowlevel.read_associated_image_icc_profile(slide._osr, self._stored.get(name, name))
            return found

        try:
            return AssociatedFacts(icc_profile=self._handle.run(profile))
        except openslide.OpenSlideError as error:
            message = f"The colour profile of the {name} of {self.name} cannot be read: {cause_of(str(error))}."
            raise SlideError(message, details=str(error)) from error

    @property
    def handles_opened(self) -> int:
        """How often OpenSlide's handle had to be opened anew after an error, plus one; for tests and reports."""
        return self._handle.number

    def close(self) -> None:
        self._handle.close()

    def _start(self, level: int, location: tuple[int, int]) -> tuple[tuple[int, int], tuple[int, int]]:
        """For x and y: pixels of the level to cut off again, and the level-0 position to read from."""
        if self._vendor == "mirax":
            return (0, location[0]), (0, location[1])
        downsample, quotient = self._levels[level].downsample, self._quotients[level]
        pixels = [math.floor(value / downsample + 0.5) for value in location]
        starts = [whole_pixel_start(pixel, quotient) for pixel in pixels]
        return (pixels[0] - starts[0][0], starts[0][1]), (pixels[1] - starts[1][0], starts[1][1])

    def _region_error(self, level: int, location: tuple[int, int], details: str) -> SlideError:
        cause = cause_of(details)
        # The cause first: in a narrow pane the end of the sentence is cut off.
        return SlideError(
            f"{cause[0].upper()}{cause[1:]}: {self.name} cannot be read at ({location[0]}, {location[1]}) "
            f"on level {level}.",
            advice="The rest of the slide can be used; copy the slide again from its source to repair it.",
            details=details,
        )


class _BadRegions:
    """Regions that failed, so that asking again costs nothing; whatever contains one fails, too."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._regions: deque[tuple[int, Rect, str]] = deque(maxlen=_REMEMBERED)

    def remember(self, level: int, region: Rect, details: str) -> None:
        with self._lock:
            self._regions.append((level, region, details))

    def within(self, level: int, wanted: Rect) -> str | None:
        with self._lock:
            for bad_level, bad, details in self._regions:
                if bad_level == level and bad.intersected(wanted) == bad:
                    return details
        return None


def open_openslide(path: Path, shown_as: Path | None = None) -> OpenSlideFile:
    """Open ``path`` with OpenSlide; a MIRAX slide is examined first, in a process of its own (``preflight``).

    ``shown_as`` is the folder or DICOMDIR that somebody chose, where ``path`` is only one file of its series.

    Raises:
        SlideError: It is none of OpenSlide's formats, or damaged; the sentence names file and cause.
    """
    require_readable(path)
    notices = preflight(path) if path.suffix.lower() == MIRAX_SUFFIX else ()
    try:
        return OpenSlideFile(shown_as or path, NumberedHandle(path), notices)
    except openslide.OpenSlideUnsupportedFormatError as error:
        raise refusal(path, None) from error
    except openslide.OpenSlideError as error:
        raise refusal(path, error) from error


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _colour(text: str | None) -> tuple[int, int, int]:
    """An RGB colour from six hexadecimal digits; white where there is none, as slides are lit from below."""
    try:
        red, green, blue = bytes.fromhex(text or "")
    except ValueError:
        return _WHITE
    return red, green, blue


def _bounds(properties: Mapping[str, str]) -> Rect | None:
    try:
        rect = Rect(*(int(properties[key]) for key in names.OPENSLIDE_BOUNDS))
    except (KeyError, ValueError):
        return None
    return None if rect.is_empty else rect
