"""How a field of a blinded test lies in its places on screen, and what is painted there: the same for every side."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np

from viewer.geometry import Point, Size
from viewer.slides.slide import RgbArray

_LEAST_SEEN = 48
"""Device pixels of the picture that always stay in sight, so that nobody loses it."""
LARGEST, LARGEST_WITH_GRID = 8.0, 32.0
"""Device pixels a pixel at most, as long as no pixel grid is allowed, and where it is."""
GRID_FROM = 10.0
"""Device pixels a pixel from which on the grid is drawn, where it is allowed."""


@dataclass(frozen=True, slots=True)
class BlindLook:
    """What of a field is in sight; one for all places."""

    centre: Point
    """Pixel of the field in the middle of a place."""
    scale: float
    """Device pixels a pixel."""
    field: Size
    """Pixels of the field."""
    largest: float = LARGEST

    def panned(self, dx: float, dy: float, place: Size) -> BlindLook:
        """Moved by so many device pixels."""
        middle = Point(self.centre.x - dx / self.scale, self.centre.y - dy / self.scale)
        return replace(self, centre=middle)._held(place)

    def at_scale(self, scale: float, anchor: Point, place: Size) -> BlindLook:
        """As large as that, within limits; what lies under ``anchor`` (device pixels of a place) stays there."""
        least = min(1.0, *(side / max(1, whole) for side, whole in zip(place, self.field, strict=True))) / 2
        scale = min(self.largest, max(least, scale))
        away = Point(anchor.x - place.width / 2, anchor.y - place.height / 2)
        by = 1 / self.scale - 1 / scale
        middle = Point(self.centre.x + away.x * by, self.centre.y + away.y * by)
        return replace(self, centre=middle, scale=scale)._held(place)

    def corner(self, place: Size) -> Point:
        """Where the first pixel of the field lies in a place: whole device pixels, so that 1:1 is sharp."""
        x = place.width / 2 - self.centre.x * self.scale
        y = place.height / 2 - self.centre.y * self.scale
        return Point(math.floor(x + 0.5), math.floor(y + 0.5))

    def _held(self, place: Size) -> BlindLook:
        ends = []
        for middle, side, whole in zip(self.centre, place, self.field, strict=True):
            reach = max(0.0, side / 2 - _LEAST_SEEN) / self.scale
            ends.append(min(whole + reach, max(-reach, middle)))
        return replace(self, centre=Point(*ends))


def painted(rgb: RgbArray, look: BlindLook, place: Size, around: tuple[int, int, int], *, grid: bool) -> RgbArray:
    """The picture of one place, uint8 (height, width, 3), in device pixels.

    Above 1:1 pixels stay squares, at 1:1 they are copied, below they are averaged; beyond the field is ``around``.
    Nothing but ``rgb`` decides what differs between two places.

    Args:
        rgb: The field, uint8 (height, width, 3).
        look: What of it is in sight.
        place: Device pixels.
        around: RGB.
        grid: Whether lines between pixels are drawn where these are large enough.
    """
    scale, source = look.scale, rgb
    while scale < 0.5 and min(source.shape[:2]) > 1:  # averaged in halves, so that what is left to do is smooth
        source = np.asarray(cv2.resize(source, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)
        scale *= 2
    shrunk = Point(rgb.shape[1] / source.shape[1], rgb.shape[0] / source.shape[0])
    corner = look.corner(place)
    across, down = 1 / (look.scale * shrunk.x), 1 / (look.scale * shrunk.y)
    # From the middle of a device pixel to that of a pixel of the source.
    back = np.array([[across, 0, (0.5 - corner.x) * across - 0.5], [0, down, (0.5 - corner.y) * down - 0.5]])
    how = cv2.INTER_LINEAR if look.scale < 1 else cv2.INTER_NEAREST
    flags = how | cv2.WARP_INVERSE_MAP
    shown = cv2.warpAffine(source, back, tuple(place), flags=flags, borderMode=cv2.BORDER_CONSTANT, borderValue=around)
    picture = np.asarray(shown, np.uint8)
    if grid and look.scale >= GRID_FROM:
        _draw_grid(picture, look, corner)
    return picture


def _draw_grid(picture: RgbArray, look: BlindLook, corner: Point) -> None:
    """Darken one device pixel at the beginning of every pixel of the field."""
    height, width = picture.shape[:2]
    columns = [round(corner.x + pixel * look.scale) for pixel in range(look.field.width + 1)]
    rows = [round(corner.y + pixel * look.scale) for pixel in range(look.field.height + 1)]
    x = [value for value in columns if 0 <= value < width]
    y = [value for value in rows if 0 <= value < height]
    picture[:, x] = picture[:, x] // 2
    picture[y, :] = picture[y, :] // 2
