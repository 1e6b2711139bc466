"""What is alike for everything that shows a DICOM picture in another way than its reader does."""

# ruff: noqa: D102 - viewer.slides.slide.Slide documents these members

from __future__ import annotations

from collections.abc import Mapping

from viewer.slides.dicom_image import DicomImage
from viewer.slides.one_level import OneLevel
from viewer.slides.slide import Reader


class ShownAnew(OneLevel):
    """All of a Slide but its pixels, as ``picture`` has it; the picture stays open, and its owner closes it."""

    def __init__(self, picture: DicomImage) -> None:
        super().__init__(picture.path, picture.levels[0])
        self._picture = picture

    @property
    def format(self) -> str:
        return self._picture.format

    @property
    def reader(self) -> Reader:
        return self._picture.reader

    @property
    def background(self) -> tuple[int, int, int]:
        return self._picture.background

    @property
    def properties(self) -> Mapping[str, str]:
        return self._picture.properties

    @property
    def icc_profile(self) -> bytes | None:
        return self._picture.icc_profile

    @property
    def notices(self) -> tuple[str, ...]:
        return self._picture.notices

    def close(self) -> None:
        """Nothing of its own is open."""
