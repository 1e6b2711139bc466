"""The rectangle that is measured: drawn, moved and resized in level-0 pixels of the reference."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.geometry import Mpp, Point, Rect


@dataclass(frozen=True, slots=True)
class Grip:
    """What of a rectangle is taken hold of: a corner, the middle of a side, or all of it."""

    x: int = 0
    """-1: the left edge moves, 1: the right one, 0: neither."""
    y: int = 0
    """-1: the upper edge moves, 1: the lower one."""

    @property
    def is_whole(self) -> bool:
        """Whether the rectangle keeps its size."""
        return self.x == self.y == 0


GRIPS = tuple(Grip(x, y) for y in (-1, 0, 1) for x in (-1, 0, 1) if x or y)
"""Corners and sides."""


def between(one: Point, other: Point) -> Rect:
    """The rectangle with these opposite corners."""
    return Rect.around((one, other))


def place_of(rect: Rect, grip: Grip) -> Point:
    """Where a grip of ``rect`` lies."""
    return Point(rect.x + (grip.x + 1) / 2 * rect.width, rect.y + (grip.y + 1) / 2 * rect.height)


def dragged(rect: Rect, grip: Grip, by: Point) -> Rect:
    """``rect`` with a grip moved ``by`` that much; an edge that is drawn past the opposite one turns it over."""
    if grip.is_whole:
        return Rect(rect.x + by.x, rect.y + by.y, rect.width, rect.height)
    left, right = rect.x + by.x * (grip.x < 0), rect.right + by.x * (grip.x > 0)
    top, bottom = rect.y + by.y * (grip.y < 0), rect.bottom + by.y * (grip.y > 0)
    return between(Point(left, top), Point(right, bottom))


def stretched(rect: Rect, outward: Point, by: Point) -> Rect:
    """``rect`` with the edge that lies ``outward`` moved ``by`` that much; at least a pixel of it stays.

    ``outward`` points away from the middle as somebody sees it; of a turned view the nearest edge is meant.
    """
    across = abs(outward.x) >= abs(outward.y)
    grip = Grip(x=1 if outward.x > 0 else -1) if across else Grip(y=1 if outward.y > 0 else -1)
    after = rect.width + grip.x * by.x if across else rect.height + grip.y * by.y
    return dragged(rect, grip, by) if after >= 1 else rect


def grip_at(rect: Rect, point: Point, reach: float) -> Grip | None:
    """What of ``rect`` lies within ``reach`` pixels of ``point``: corners first, then sides, then the inside."""
    for grip in sorted(GRIPS, key=lambda grip: grip.x == 0 or grip.y == 0):
        place = place_of(rect, grip)
        # A side can be taken hold of anywhere along it.
        near_x = rect.x <= point.x <= rect.right if grip.x == 0 else abs(point.x - place.x) <= reach
        near_y = rect.y <= point.y <= rect.bottom if grip.y == 0 else abs(point.y - place.y) <= reach
        if near_x and near_y:
            return grip
    return Grip() if rect.contains(point) else None


def size_text(rect: Rect, mpp: Mpp | None) -> str:
    """Width and height in level-0 pixels and, where the pixel size is known, in micrometres."""
    pixels = f"{rect.width:.0f} × {rect.height:.0f} px of level 0"
    if mpp is None:
        return pixels
    across, down = rect.width * mpp.x, rect.height * mpp.y
    if max(across, down) >= 1000:
        return f"{pixels}, {across / 1000:.3g} × {down / 1000:.3g} mm"
    return f"{pixels}, {across:.3g} × {down:.3g} µm"
