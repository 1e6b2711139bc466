"""A slide with further notices, for what only the opener knows: which readers refused the file, and why."""

# ruff: noqa: D102 - viewer.slides.slide.Slide documents these members

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Mpp, Point, PointMm, Rect, Size
from viewer.slides.associated_image import AssociatedFacts, associated_facts
from viewer.slides.slide import Axis, Level, PatientPicture, Reader, Region, RgbArray, SampledSlide, Slide, Window
from viewer.slides.tag_tree import TagNode, tag_tree


class NoticedSlide:
    """Passes everything on to ``slide`` and puts ``notices`` before its own."""

    def __init__(self, slide: Slide, notices: tuple[str, ...]) -> None:
        self._slide = slide
        self._notices = notices

    @property
    def name(self) -> str:
        return self._slide.name

    @property
    def path(self) -> Path:
        return self._slide.path

    @property
    def format(self) -> str:
        return self._slide.format

    @property
    def reader(self) -> Reader:
        return self._slide.reader

    @property
    def levels(self) -> tuple[Level, ...]:
        return self._slide.levels

    @property
    def mpp(self) -> Mpp | None:
        return self._slide.mpp

    @property
    def objective_power(self) -> float | None:
        return self._slide.objective_power

    @property
    def origin_mm(self) -> PointMm | None:
        return self._slide.origin_mm

    @property
    def orientation(self) -> tuple[float, float, float, float, float, float] | None:
        return self._slide.orientation

    @property
    def bounds(self) -> Rect:
        return self._slide.bounds

    @property
    def background(self) -> tuple[int, int, int]:
        return self._slide.background

    @property
    def associated_images(self) -> Mapping[str, Size]:
        return self._slide.associated_images

    @property
    def properties(self) -> Mapping[str, str]:
        return self._slide.properties

    @property
    def patient_axes(self) -> tuple[float, float, float, float, float, float] | None:
        return self._slide.patient_axes if isinstance(self._slide, PatientPicture) else None

    @property
    def icc_profile(self) -> bytes | None:
        return self._slide.icc_profile

    @property
    def notices(self) -> tuple[str, ...]:
        return (*self._notices, *self._slide.notices)

    @property
    def axes(self) -> tuple[Axis, ...]:
        return self._slide.axes

    def at(self, axis: str, index: int) -> Slide:
        return with_notices(self._slide.at(axis, index), self._notices)

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        return self._slide.read(level, location, size)

    def snap(self, level: int, location: tuple[int, int]) -> Point:
        return self._slide.snap(level, location)

    def read_associated(self, name: str) -> RgbArray:
        return self._slide.read_associated(name)

    def describe_associated(self, name: str) -> AssociatedFacts:
        return associated_facts(self._slide, name)

    def read_tags(self) -> tuple[TagNode, ...]:
        """As ``tag_tree`` says of the slide itself."""
        return tag_tree(self._slide)

    def close(self) -> None:
        self._slide.close()


class NoticedSampledSlide(NoticedSlide):
    """The same for a slide with deep samples."""

    def __init__(self, slide: SampledSlide, notices: tuple[str, ...]) -> None:
        super().__init__(slide, notices)
        self._sampled = slide

    @property
    def window(self) -> Window | None:
        return self._sampled.window

    def with_window(self, window: Window) -> SampledSlide:
        return NoticedSampledSlide(self._sampled.with_window(window), self._notices)

    def read_samples(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> NDArray[np.generic]:
        return self._sampled.read_samples(level, location, size)


def with_notices(slide: Slide, notices: tuple[str, ...]) -> Slide:
    """The slide with ``notices`` before its own; the slide itself where there are none."""
    if not notices:
        return slide
    return NoticedSampledSlide(slide, notices) if isinstance(slide, SampledSlide) else NoticedSlide(slide, notices)
