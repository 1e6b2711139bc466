"""A picture that is stored beside the pyramid, such as the label, as a slide of its own with one level."""

# ruff: noqa: D102 - viewer.slides.slide.Slide documents these members

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from viewer.geometry import Mpp, PointMm
from viewer.slides.one_level import OneLevel, cut
from viewer.slides.slide import Level, Reader, Region, RgbArray, Slide, SlideClosedError


@dataclass(frozen=True, slots=True)
class AssociatedFacts:
    """What a file says of an associated image; None where it does not say."""

    compression: str | None = None
    """As of a ``Level``."""
    mpp: Mpp | None = None
    """Micrometres a pixel of it."""
    origin_mm: PointMm | None = None
    """Where the top left corner of its first pixel lies on the glass."""
    orientation: tuple[float, float, float, float, float, float] | None = None
    """Directions of its rows and columns on the glass, as ``Slide.orientation``."""
    icc_profile: bytes | None = None
    """Its own colour profile, as stored."""


@runtime_checkable
class DescribesAssociated(Protocol):
    """What a Slide has beside where it may know something of its associated images."""

    def describe_associated(self, name: str) -> AssociatedFacts:
        """What the file says of the associated image ``name``, which is there.

        Raises:
            SlideError: It cannot be read any more.
        """
        ...


def associated_facts(slide: Slide, name: str) -> AssociatedFacts:
    """What the file says of the associated image ``name`` of ``slide``; nothing for kinds of files that do not say.

    Raises:
        SlideError: It cannot be read any more.
    """
    return slide.describe_associated(name) if isinstance(slide, DescribesAssociated) else AssociatedFacts()


class AssociatedImage(OneLevel):
    """An associated image with its pixels in memory, as stored: not turned, no profile applied.

    Its path is that of the slide in which it is stored, which may be closed meanwhile.
    """

    def __init__(self, slide: Slide, name: str) -> None:
        """Read the picture.

        Raises:
            SlideError: The slide has none of that name, or it cannot be decoded.
        """
        self._rgb: RgbArray | None = slide.read_associated(name)
        height, width = self._rgb.shape[:2]
        self._slide, self.title, self.facts = slide, name, associated_facts(slide, name)
        size = slide.associated_images[name]
        assert (width, height) == tuple(size)
        super().__init__(slide.path, Level(0, size, 1.0, size, self.facts.mpp, self.facts.compression))

    @property
    def name(self) -> str:
        return f"{self.title} of {self._slide.name}"

    @property
    def format(self) -> str:
        return self._slide.format

    @property
    def reader(self) -> Reader:
        return self._slide.reader

    @property
    def origin_mm(self) -> PointMm | None:
        return self.facts.origin_mm

    @property
    def orientation(self) -> tuple[float, float, float, float, float, float] | None:
        return self.facts.orientation

    @property
    def background(self) -> tuple[int, int, int]:
        return self._slide.background

    @property
    def properties(self) -> Mapping[str, str]:
        return {}

    @property
    def icc_profile(self) -> bytes | None:
        return self.facts.icc_profile

    @property
    def notices(self) -> tuple[str, ...]:
        return ()

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        if self._rgb is None:
            raise SlideClosedError(f"The {self.name} has been closed.")
        self._check_request(level, size)
        rgb, stored = cut(self._rgb, location, size)
        if stored is not None:
            rgb[~stored] = self.background
        return Region(rgb, stored)

    def close(self) -> None:
        self._rgb = None
