"""A scale bar that is painted into a picture: a bar of a round length on a white field, in a corner that is free."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from viewer.comparison.readout import micrometres_text, round_length
from viewer.export.masked import MaskedLevel
from viewer.geometry import Rect
from viewer.slides.slide import RgbArray, SlideError

_LONGEST = 0.2
"""Of the picture's width."""
_TEXT = 0.018
"""Height of the letters, as a part of the picture's shorter side."""
_SMALLEST_TEXT, _LARGEST_TEXT = 10, 400


@dataclass(frozen=True, slots=True, eq=False)
class PaintedBar:
    """Ready to be painted."""

    place: Rect
    """Whole pixels of the picture."""
    rgb: RgbArray
    """As large as ``place``."""

    def onto(self, arrays: Iterable[RgbArray]) -> Iterator[RgbArray]:
        """Strips of the picture, from its top down, with the bar in them."""
        top = 0
        for strip in arrays:
            part = self.place.intersected(Rect(self.place.x, top, self.place.width, len(strip)))
            if not part.is_empty:
                strip[part.slices_of(Rect(0, top, 0, 0))] = self.rgb[part.slices_of(self.place)]
            top += len(strip)
            yield strip


def painted_bar(level: MaskedLevel, area: Rect) -> PaintedBar:
    """The bar for a picture of ``area`` (pixels of the level), in the first corner where nothing is hidden.

    Raises:
        SlideError: The pixel size is not known, or there is no such corner.
    """
    if level.mpp is None:
        raise SlideError(
            f"{level.slide.name} does not say how large its pixels are, so that no scale bar can be drawn.",
            advice="Export it without a scale bar.",
        )
    length = round_length(level.mpp.x * area.width * _LONGEST)
    rgb = _drawn(round(length / level.mpp.x), micrometres_text(length), area)
    height, width = rgb.shape[:2]
    gap = height // 2
    right, bottom = area.width - gap - width, area.height - gap - height
    for x, y in ((gap, bottom), (right, bottom), (right, gap), (gap, gap)):
        place = Rect(x, y, width, height)
        fits = place.intersected(Rect(0, 0, area.width, area.height)) == place
        if fits and not level.mask.meets(Rect(area.x + x, area.y + y, width, height)):
            return PaintedBar(place, rgb)
    raise SlideError(
        f"The scale bar finds no corner of level {level.level_index} where nothing is hidden and it has room.",
        advice="Export it without a scale bar.",
    )


def _drawn(length: int, text: str, area: Rect) -> RgbArray:
    """Black on white: the bar, with its length above it."""
    from PIL import Image, ImageDraw, ImageFont

    high = int(min(max(_SMALLEST_TEXT, _TEXT * min(area.width, area.height)), _LARGEST_TEXT))
    font = ImageFont.load_default(high)
    left, top, right, bottom = (round(value) for value in font.getbbox(text))
    thick, pad = max(2, high // 4), max(3, high // 2)
    width = max(length, right - left) + 2 * pad
    height = bottom - top + thick + 3 * pad
    image = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(image)
    draw.text(((width - right + left) // 2 - left, pad - top), text, "black", font)
    begin = (width - length) // 2
    draw.rectangle((begin, height - pad - thick, begin + length - 1, height - pad - 1), "black")
    return np.array(image)
