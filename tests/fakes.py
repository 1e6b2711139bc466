"""Slides made of arrays, for tests of everything that stands above the readers."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from viewer.geometry import Mpp, Point, PointMm, Rect, Size
from viewer.slides.slide import Axis, Level, Reader, Region, RgbArray, Slide, SlideError


class ArraySlide:
    """A slide whose levels are arrays; reads whole pixels, nearest, even where it says, as MIRAX, that it reads any."""

    def __init__(
        self,
        pyramid: list[RgbArray],
        downsamples: list[float] | None = None,
        *,
        name: str = "array",
        mpp: Mpp | None = None,
        objective_power: float | None = None,
        tile: Size | None = None,
        bounds: Rect | None = None,
        fractions: bool = False,
    ) -> None:
        self.pyramid, self.fractions = pyramid, fractions
        downsamples = downsamples or [float(2**index) for index in range(len(pyramid))]
        self.name, self.path, self.format, self.reader = name, Path(name), "array", Reader("numpy", np.__version__)
        self.levels = tuple(
            Level(
                index,
                Size(rgb.shape[1], rgb.shape[0]),
                downsample,
                tile,
                mpp.scaled(downsample) if mpp else None,
                None,
            )
            for index, (rgb, downsample) in enumerate(zip(pyramid, downsamples, strict=True))
        )
        self.mpp, self.objective_power = mpp, objective_power
        self.origin_mm: PointMm | None = None
        self.orientation: tuple[float, float, float, float, float, float] | None = None
        self.bounds = bounds or Rect(0, 0, pyramid[0].shape[1], pyramid[0].shape[0])
        self.background = (255, 255, 255)
        self.associated_images: Mapping[str, Size] = {}
        self.properties: Mapping[str, str] = {}
        self.icc_profile: bytes | None = None
        self.notices: tuple[str, ...] = ()
        self.axes: tuple[Axis, ...] = ()
        self.bad: set[tuple[int, tuple[int, int]]] = set()
        self.reads: list[tuple[int, tuple[int, int], tuple[int, int]]] = []

    def at(self, axis: str, index: int) -> Slide:
        raise SlideError(f"{self.name} has no {axis}.")

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        self.reads.append((level, location, size))
        if (level, location) in self.bad:
            raise SlideError(f"{self.name} cannot be read at {location}.")
        source, downsample = self.pyramid[level], self.levels[level].downsample
        left, top = (math.floor(value / downsample + 0.5) for value in location)
        rgb = np.full((size[1], size[0], 3), 255, np.uint8)
        scanned = np.zeros(rgb.shape[:2], bool)
        x0, y0 = max(left, 0), max(top, 0)
        x1, y1 = min(left + size[0], source.shape[1]), min(top + size[1], source.shape[0])
        if x0 < x1 and y0 < y1:
            rgb[y0 - top : y1 - top, x0 - left : x1 - left] = source[y0:y1, x0:x1]
            scanned[y0 - top : y1 - top, x0 - left : x1 - left] = True
        return Region(rgb, None if scanned.all() else scanned)

    def snap(self, level: int, location: tuple[int, int]) -> Point:
        if self.fractions:
            return Point(*location)
        downsample = self.levels[level].downsample
        x, y = (math.floor(value / downsample + 0.5) * downsample for value in location)
        return Point(x, y)

    def read_associated(self, name: str) -> RgbArray:
        raise SlideError(f"{self.name} has no {name}.")

    def close(self) -> None:
        pass


def random_pyramid(width: int, height: int, levels: int, seed: int = 1) -> list[RgbArray]:
    """Noise that differs everywhere, every level made of its own noise."""
    random = np.random.default_rng(seed)
    return [
        random.integers(0, 256, (max(1, height >> level), max(1, width >> level), 3), np.uint8)
        for level in range(levels)
    ]
