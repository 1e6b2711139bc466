"""Pictures of what lies on the tissue that are moved while the view is dragged, and made anew when it changes."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from viewer.geometry import Affine, Rect

_AHEAD = 192
"""Device pixels that a picture reaches beyond a pane that is dragged, where it is dragged to."""
_WHOLE = 0.01
"""Device pixels off a whole number that a drag may end at; far less than can be seen."""
_KEPT = 12
"""Panes whose picture of the last frame is kept."""


@dataclass(frozen=True, slots=True)
class KeptPicture[T]:
    """Made for one place of the slide on screen, and good for all drags from there."""

    of: object
    """All but the place that it was made for."""
    place: Affine
    """From the slide's level-0 pixels to device pixels of the pane, as they were."""
    area: Rect
    """What it shows, in those device pixels: whole ones."""
    made: T

    def shift(self, of: object, place: Affine) -> tuple[int, int] | None:
        """By how many device pixels it lies elsewhere now; None where it has to be made anew."""
        if replace(place, x0=0.0, y0=0.0) != replace(self.place, x0=0.0, y0=0.0) or of != self.of:
            return None
        x, y = place.x0 - self.place.x0, place.y0 - self.place.y0
        if abs(x - round(x)) > _WHOLE or abs(y - round(y)) > _WHOLE:
            return None
        return round(x), round(y)


class KeptPictures[T]:
    """One for each pane; panes that look at the same share it."""

    def __init__(self) -> None:
        self._last: dict[int, KeptPicture[T]] = {}

    def seen(
        self, number: int, of: object, place: Affine, screen: Rect, make: Callable[[Rect], T]
    ) -> tuple[KeptPicture[T], tuple[int, int]]:
        """The picture, and by how many device pixels it lies elsewhere than it was made for.

        Args:
            number: Of the pane.
            of: All that the picture depends on but the place.
            place: From the slide's level-0 pixels to device pixels of the pane.
            screen: The pane, in device pixels.
            make: Makes the picture of such an area of whole device pixels, which holds ``screen``.
        """
        screen = _whole(screen)
        own = self._last.pop(number, None)
        held, shift = self._found(own, of, place, screen)
        if held is None:
            before = own.shift(of, place) if own is not None else None
            held, shift = KeptPicture(of, place, area := _ahead(screen, before or (0, 0)), make(area)), (0, 0)
        while len(self._last) >= _KEPT:
            self._last.pop(next(iter(self._last)))
        self._last[number] = held
        return held, shift

    def forget(self) -> None:
        """Have all of them made anew."""
        self._last.clear()

    def _found(
        self, own: KeptPicture[T] | None, of: object, place: Affine, screen: Rect
    ) -> tuple[KeptPicture[T] | None, tuple[int, int]]:
        for held in (*([own] if own is not None else []), *self._last.values()):
            shift = held.shift(of, place)
            if shift is not None and _holds(held.area, _moved(screen, -shift[0], -shift[1])):
                return held, shift
        return None, (0, 0)


def _whole(rect: Rect) -> Rect:
    """The whole device pixels that it touches."""
    left, top = math.floor(rect.x), math.floor(rect.y)
    return Rect(left, top, max(1, math.ceil(rect.right) - left), max(1, math.ceil(rect.bottom) - top))


def _moved(rect: Rect, x: int, y: int) -> Rect:
    return Rect(rect.x + x, rect.y + y, rect.width, rect.height)


def _holds(outer: Rect, inner: Rect) -> bool:
    across = outer.x <= inner.x and inner.right <= outer.right
    return across and outer.y <= inner.y and inner.bottom <= outer.bottom


def _ahead(screen: Rect, shift: tuple[int, int]) -> Rect:
    """With what comes into sight next, if what lies on screen moves on as it did."""
    x, y = shift
    return Rect(
        screen.x - _AHEAD * (x > 0),
        screen.y - _AHEAD * (y > 0),
        screen.width + _AHEAD * (x != 0),
        screen.height + _AHEAD * (y != 0),
    )
