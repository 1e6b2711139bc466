"""What pictures without pyramid and without a place on the glass have in common."""

# ruff: noqa: D102 - viewer.slides.slide.Slide documents these members

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Mpp, Point, PointMm, Rect, Size
from viewer.slides.slide import Axis, Level, RgbArray, Slide, SlideError


class OneLevel:
    """The part of a Slide that is alike for all of them; level 0 is the whole picture."""

    def __init__(self, path: Path, level: Level) -> None:
        self._path = path
        self._level = level

    @property
    def name(self) -> str:
        return self._path.name

    @property
    def path(self) -> Path:
        return self._path

    @property
    def levels(self) -> tuple[Level, ...]:
        return (self._level,)

    @property
    def mpp(self) -> Mpp | None:
        return self._level.mpp

    @property
    def objective_power(self) -> float | None:
        return None

    @property
    def origin_mm(self) -> PointMm | None:
        return None

    @property
    def orientation(self) -> tuple[float, float, float, float, float, float] | None:
        return None

    @property
    def bounds(self) -> Rect:
        return Rect(0, 0, *self._level.size)

    @property
    def associated_images(self) -> Mapping[str, Size]:
        return {}

    @property
    def axes(self) -> tuple[Axis, ...]:
        return ()

    def at(self, axis: str, index: int) -> Slide:
        raise SlideError(f"{self.name} has no {axis} to choose.")

    def snap(self, level: int, location: tuple[int, int]) -> Point:
        if level != 0:
            raise SlideError(f"{self.name} has no level {level}.")
        return Point(*location)

    def read_associated(self, name: str) -> RgbArray:
        raise SlideError(f"{self.name} has no picture called {name}.")

    def _check_request(self, level: int, size: tuple[int, int]) -> None:
        if level != 0 or min(size) < 1:
            raise SlideError(f"{self.name} has no level {level} to read {size[0]} x {size[1]} pixels from.")


def cut[T: np.generic](
    picture: NDArray[T], location: tuple[int, int], size: tuple[int, int]
) -> tuple[NDArray[T], NDArray[np.bool_] | None]:
    """A rectangle of ``picture`` (height, width[, channels]), which it may reach beyond: 0 there.

    Returns:
        The caller's own samples, and a mask (height, width) of those that the picture has; None where it has all.
    """
    (x, y), (width, height) = location, size
    left, right = max(x, 0), min(x + width, picture.shape[1])
    top, bottom = max(y, 0), min(y + height, picture.shape[0])
    if (left, top, right, bottom) == (x, y, x + width, y + height):
        return picture[top:bottom, left:right].copy(), None
    samples = np.zeros((height, width, *picture.shape[2:]), picture.dtype)
    stored = np.zeros((height, width), np.bool_)
    if left < right and top < bottom:
        inside = np.s_[top - y : bottom - y, left - x : right - x]
        samples[inside] = picture[top:bottom, left:right]
        stored[inside] = True
    return samples, stored
