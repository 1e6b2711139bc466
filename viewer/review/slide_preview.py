"""A small picture of a slide as a whole, and how large it is, for whoever wonders whether two belong together."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from viewer.documents.pdf_sheet import grouped
from viewer.slides.opening import open_slide
from viewer.slides.slide import RgbArray, Slide, SlideError

_MOST_READ = 4096
"""Pixels a side of a level that is read as a whole."""


@dataclass(frozen=True, slots=True)
class SlidePreview:
    """Of one slide."""

    rgb: RgbArray | None
    """What was scanned, (height, width, 3) uint8; None where there is no level small enough, or it cannot be read."""
    words: str
    """Its size, or why it cannot be opened."""


def preview_of(path: Path, side: int) -> SlidePreview:
    """Open a slide, and close it again; its picture has at most ``side`` pixels a side."""
    try:
        with contextlib.closing(open_slide(path)) as slide:
            return SlidePreview(_picture(slide, side), _size_words(slide))
    except SlideError as error:
        return SlidePreview(None, str(error))


def _picture(slide: Slide, side: int) -> RgbArray | None:
    import cv2

    bounds = slide.bounds
    longest = max(bounds.width, bounds.height)
    fine = [level for level in slide.levels if longest / level.downsample >= side]
    level = fine[-1] if fine else slide.levels[0]
    width, height = (max(1, round(one / level.downsample)) for one in (bounds.width, bounds.height))
    if max(width, height) > _MOST_READ:
        return None
    try:
        rgb = slide.read(level.index, (round(bounds.x), round(bounds.y)), (width, height)).rgb
    except SlideError:
        return None
    scale = min(1.0, side / max(width, height))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.ascontiguousarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA))


def _size_words(slide: Slide) -> str:
    width, height = round(slide.bounds.width), round(slide.bounds.height)
    words = f"{grouped(width)} × {grouped(height)} px"
    if slide.mpp is None:
        return f"{words}\npixel size not known"
    return f"{words}\n{width * slide.mpp.x / 1000:.2f} × {height * slide.mpp.y / 1000:.2f} mm"
