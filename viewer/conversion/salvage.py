"""Pixels of a damaged slide: what cannot be read is filled from the next level that can, and noted.

One damaged image of 800 000 is no reason to give up a slide, and none to keep silent about it.
"""

from __future__ import annotations

import contextlib
import math
import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self

import cv2
import numpy as np
import openslide

from viewer.conversion.mirax_images import DamagedImage, MiraxImages, NotDirectError
from viewer.conversion.mirax_level0 import MiraxLevel0, Painted
from viewer.geometry import Rect
from viewer.slides.mirax_photos import MiraxPhotos, PhotosUnknownError
from viewer.slides.openslide_errors import cause_of
from viewer.slides.openslide_handle import NumberedHandle
from viewer.slides.openslide_pixels import read_pixels
from viewer.slides.slide import Region, RgbArray, SlideError

_SMALLEST_PART = 64
"""Pixels of the level; parts that cannot be read are not cut smaller. Each try opens the slide anew."""
_MOST_DAMAGED = 0.5
"""Share of a level; with less than the rest a level would be made up, not salvaged."""
_COPY_AGAIN = "Copy the slide again from its source, the .mrxs file and its folder."
_WITH_LEVEL_0 = (
    "Its level 0 can be read: with “Levels above 0: Made of level 0”, --pyramid rebuilt on the command line, the slide "
    "can be converted as it is."
)
_BACKGROUND = "the background"
_PROBES, _MOST_BAD_PROBES = 64, 0.1
"""Images of level 0 that are looked at before it is said to serve, and the share of them that may be damaged: so few
that no more than half of the level can be, but by a chance in billions."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """A part of the original that could not be read, and what stands in its place."""

    level: int
    x: int
    """Level-0 pixels of the original, as the other three."""
    y: int
    width: int
    height: int
    cause: str
    """What is wrong with it, such as "a stored JPEG picture is damaged"."""
    filled_from: str
    """"level 1", "the photo beneath" (of which the damaged one hid a part), "the background", or two of them."""

    @property
    def sentence(self) -> str:
        """Where, why and how, for people."""
        place = f"{self.width} × {self.height} px at x {self.x}, y {self.y} of level 0"
        return f"Level {self.level}, {place}: {self.cause}; filled from {self.filled_from}."

    def to_dict(self) -> dict[str, Any]:
        """All fields, as JSON takes them."""
        return asdict(self)

    @classmethod
    def from_dict(cls, found: Mapping[str, Any]) -> Self:
        """What ``to_dict`` gave."""
        return cls(**found)


class Salvage:
    """What has been salvaged of one slide; any thread may add to it."""

    def __init__(self, name: str, *, strict: bool = False) -> None:
        """``name`` is that of the slide; ``strict`` refuses the first damaged part instead of filling it."""
        self.strict = strict
        self._name = name
        self._lock = threading.Lock()
        self._found: dict[tuple[int, Rect], Salvaged] = {}
        self._areas: Counter[int] = Counter()
        self._notes: dict[str, None] = {}

    @property
    def regions(self) -> tuple[Salvaged, ...]:
        """All parts, by level, then from top to bottom."""
        with self._lock:
            return tuple(sorted(self._found.values(), key=lambda one: (one.level, one.y, one.x)))

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences about what else of the slide was left out."""
        with self._lock:
            return tuple(self._notes)

    def count(self, level: int) -> int:
        """Parts of a level so far."""
        with self._lock:
            return sum(1 for key in self._found if key[0] == level)

    def area(self, level: int) -> int:
        """Level-0 pixels of the parts of a level so far."""
        with self._lock:
            return self._areas[level]

    def refuse_if_strict(self, level: int, place: Rect, cause: str) -> None:
        """Called before anything is filled.

        Raises:
            SlideError: Nothing is to be filled.
        """
        if self.strict:
            raise SlideError(
                f"{self._name} cannot be converted as it is: at ({place.x:.0f}, {place.y:.0f}) on level {level} "
                f"{cause}.",
                advice=f"{_COPY_AGAIN} Without “strict” such places are filled and listed in the report.",
            )

    def add(self, level: int, place: Rect, cause: str, filled_from: str) -> None:
        """Note a part, ``place`` in level-0 pixels; one that is known already keeps its entry."""
        x, y, width, height = (round(value) for value in (place.x, place.y, place.width, place.height))
        with self._lock:
            if (level, place) not in self._found:
                self._found[level, place] = Salvaged(level, x, y, width, height, cause, filled_from)
                self._areas[level] += width * height

    def note(self, sentence: str) -> None:
        """Note something that has no place on the slide."""
        with self._lock:
            self._notes[sentence] = None


class SalvagedPixels:
    """Reads any region of any level of a MIRAX slide, whatever is damaged. Any thread may read."""

    def __init__(self, path: Path, background: tuple[int, int, int], salvage: Salvage) -> None:
        """Open ``path``, which has passed ``preflight``.

        Raises:
            openslide.OpenSlideError: OpenSlide refuses it.
        """
        self._path, self._background, self._salvage = path, background, salvage
        self._handle = NumberedHandle(path)
        # What is damaged is read in parts by handles of its own, so that other reads keep theirs.
        self._parts = NumberedHandle(path)
        self._downsamples = self._handle.run(lambda slide: tuple(round(one) for one in slide.level_downsamples))
        self._bounds_area = self._handle.run(_bounds_area)
        self._direct: MiraxLevel0 | None = None
        self._lock = threading.Lock()
        self._checked: set[int] = set()
        self._image_areas: dict[int, float] = {}
        """By level, in level-0 pixels: of all images together, where their index can be read."""
        self._photos: MiraxPhotos | None = None

    def use(self, direct: MiraxLevel0) -> None:
        """Read level 0 so from now on; it belongs to this object."""
        self._direct = direct

    def read_openslide(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        """What OpenSlide alone gives.

        Raises:
            openslide.OpenSlideError: Something there is damaged.
        """
        return self._handle.run(lambda slide: read_pixels(slide, level, location, size, self._background))

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> RgbArray | None:
        """RGB over the background, or None where nothing was scanned; ``location`` in level-0 pixels.

        Raises:
            SlideError: Too much is damaged, or anything with ``strict``.
        """
        self._check(level)
        if level == 0 and self._direct is not None and min(location) >= 0:
            painted = self._direct.read(*location, *size)
            if painted.damages:
                self._fill_holes(self._direct, painted, location)
            return painted.rgb if painted.scanned else None
        try:
            region = self.read_openslide(level, location, size)
        except openslide.OpenSlideError as error:
            return self._read_parts(level, location, size, str(error))
        return None if region.scanned is not None and not region.scanned.any() else region.rgb

    def close(self) -> None:
        """Close all files."""
        self._handle.close()
        self._parts.close()
        if self._direct is not None:
            self._direct.close()

    def _fill_holes(self, direct: MiraxLevel0, painted: Painted, location: tuple[int, int]) -> None:
        assert painted.holes is not None
        height, width = painted.holes.shape
        for damage in painted.damages:
            self._salvage.refuse_if_strict(0, damage.place, damage.cause)
            inside = damage.place.intersected(Rect(*location, width, height))
            left, top = int(inside.x) - location[0], int(inside.y) - location[1]
            part = np.s_[top : top + int(inside.height), left : left + int(inside.width)]
            holes = painted.holes[part]
            sources = [] if holes.all() else ["the photo beneath"]
            if holes.any():
                at = int(inside.x), int(inside.y)
                filling, source = self._filling(0, at, (int(inside.width), int(inside.height)))
                painted.rgb[part][holes] = filling[holes]
                sources.insert(0, source)
            self._salvage.add(0, damage.place, damage.cause, " and ".join(sources))
        if self._salvage.count(0) > _MOST_DAMAGED * len(direct.images):
            raise self._too_much(0)

    def _read_parts(self, level: int, location: tuple[int, int], size: tuple[int, int], cause: str) -> RgbArray:
        """A region of which something is damaged, in parts of its own as far as they can be read."""
        downsample = self._downsamples[level]
        place = Rect(*location, size[0] * downsample, size[1] * downsample)
        self._salvage.refuse_if_strict(level, place, cause_of(cause))
        if max(size) <= _SMALLEST_PART:
            filling, source = self._filling(level, location, size)
            self._salvage.add(level, place, cause_of(cause), source)
            if self._salvage.area(level) > _MOST_DAMAGED * self._scanned(level):
                raise self._too_much(level)
            return filling
        rgb = np.empty((size[1], size[0], 3), np.uint8)
        for top, height in _halves(size[1]):
            for left, width in _halves(size[0]):
                at = location[0] + left * downsample, location[1] + top * downsample
                rgb[top : top + height, left : left + width] = self._read_part(level, at, (width, height))
        return rgb

    def _read_part(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> RgbArray:
        try:
            return self._parts.run(lambda slide: read_pixels(slide, level, location, size, self._background)).rgb
        except openslide.OpenSlideError as error:
            return self._read_parts(level, location, size, str(error))

    def _filling(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> tuple[RgbArray, str]:
        """The region as the finest of the coarser levels shows it that can be read there, and what that was."""
        for coarser in range(level + 1, len(self._downsamples)):
            factor = self._downsamples[coarser] // self._downsamples[level]
            small = -(-size[0] // factor), -(-size[1] // factor)
            try:
                region = self._parts.run(
                    lambda slide, coarser=coarser, small=small: read_pixels(  # type: ignore[misc]
                        slide, coarser, location, small, self._background
                    )
                )
            except openslide.OpenSlideError:
                continue
            larger = cv2.resize(region.rgb, (small[0] * factor, small[1] * factor), interpolation=cv2.INTER_LINEAR)
            return np.asarray(larger[: size[1], : size[0]], np.uint8), f"level {coarser}"
        rgb = np.empty((size[1], size[0], 3), np.uint8)
        rgb[:] = self._background
        return rgb, _BACKGROUND

    def _check(self, level: int) -> None:
        """Refuse a level that is not there before all of its tiles are tried.

        Raises:
            SlideError: More than half of it is missing.
        """
        with self._lock:
            if level in self._checked:
                return
            try:
                self._photos = self._photos or MiraxPhotos(self._path)
                images = MiraxImages(self._photos, level)
                absent = images.share_absent()
                self._image_areas[level] = len(images) * math.prod(images.size) * self._downsamples[level] ** 2
                images.close()
            except (NotDirectError, PhotosUnknownError):
                absent = 0.0
            if absent > _MOST_DAMAGED:
                raise self._too_much(level)
            self._checked.add(level)

    def _scanned(self, level: int) -> float:
        """Level-0 pixels that have images on a level, about: a damaged slide may overstate one or the other."""
        return min(self._bounds_area, self._image_areas.get(level, math.inf))

    def _too_much(self, level: int) -> SlideError:
        # A coarser level is only read where it is taken as the reader renders it.
        serves = level > 0 and not self._salvage.strict and self._level_0_serves()
        advice = f"{_COPY_AGAIN} {_WITH_LEVEL_0}" if serves else _COPY_AGAIN
        return SlideError(
            f"{self._path.name} cannot be converted: more than half of its level {level} is missing or damaged.",
            advice=advice,
        )

    def _level_0_serves(self) -> bool:
        """Whether so much of level 0 can be read that all levels can be made of it; False where that is not known."""
        try:
            images = MiraxImages(MiraxPhotos(self._path), 0)
        except (NotDirectError, PhotosUnknownError):
            return False
        with contextlib.closing(images):
            drawn = images.sample(np.random.default_rng(1), _PROBES)
            bad = sum(isinstance(images.pixels(int(number)), DamagedImage) for number in drawn)
            return images.share_absent() <= _MOST_DAMAGED and bad <= _MOST_BAD_PROBES * len(drawn)


def _bounds_area(slide: openslide.OpenSlide) -> float:
    """Level-0 pixels of what was scanned; without a limit where the slide does not say."""
    names = openslide.PROPERTY_NAME_BOUNDS_WIDTH, openslide.PROPERTY_NAME_BOUNDS_HEIGHT
    sides = [slide.properties.get(name) for name in names]
    area = math.prod(float(side) for side in sides if side)
    return area if all(sides) and area else math.inf


def _halves(length: int) -> tuple[tuple[int, int], ...]:
    """Start and length of two halves, or of the whole where that is small."""
    if length <= _SMALLEST_PART:
        return ((0, length),)
    half = length // 2
    return (0, half), (half, length - half)
