"""Stored tiles as they lie in the files of a slide."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from viewer.slides.jpeg_coding import JpegCoding, jpeg_coding
from viewer.slides.slide import Slide, SlideError


@runtime_checkable
class CodedSlide(Protocol):
    """A slide whose tiles can be had before they are decoded; asked by any thread."""

    def read_coded(self, level: int, near: tuple[int, int]) -> bytes | None:
        """The bytes of a stored tile, or its beginning, with those that its decoder needs from elsewhere.

        Args:
            level: Of the slide.
            near: A pixel of the level. Where tiles are a grid, it is the tile that holds this pixel, or the next one
                that was stored; else any one of the level.

        Returns:
            None where there is none, or it cannot be told apart from its file.

        Raises:
            SlideError: It cannot be read.
        """
        ...


def coding_of(slide: Slide, level: int, near: tuple[int, int]) -> JpegCoding | None:
    """How the JPEG of a tile of ``level`` was made; None where it is none, or cannot be had."""
    if not isinstance(slide, CodedSlide):
        return None
    try:
        stream = slide.read_coded(level, near)
    except SlideError:
        return None
    return None if stream is None else jpeg_coding(stream)
