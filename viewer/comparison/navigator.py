"""Where what is looked at lies on the whole slide, and what a hand on the whole slide asks for; pure geometry."""

from __future__ import annotations

from viewer.comparison.state import ComparisonState
from viewer.comparison.viewport import Viewport
from viewer.geometry import Point, Rect, Size

_INSET = 2.0
"""Pixels that the frame keeps from the edge of the navigator, so that all of its line is seen."""
_LEAST = 10.0
"""Pixels of the smallest frame: a smaller one could neither be seen nor taken hold of."""


def whole_slide(state: ComparisonState, size: Size) -> Viewport:
    """A view of all that was scanned of the reference, turned as the panes are, in a navigator of ``size``."""
    return Viewport.fitting(state.covered, size, rotation=state.viewport.rotation)


def frame_of(viewport: Viewport, whole: Viewport) -> Rect:
    """What the panes show, in pixels of the navigator; upright, since both are turned alike."""
    centre = whole.to_screen.apply(viewport.centre)
    width, height = (side / viewport.scale * whole.scale for side in viewport.size)
    return Rect(centre.x - width / 2, centre.y - height / 2, width, height)


def drawn_frame(frame: Rect, size: Size) -> Rect:
    """``frame`` as it is drawn in a navigator of ``size``: what lies beyond its edge is drawn at its edge."""
    left, right = _held(frame.x, frame.right, size.width)
    top, bottom = _held(frame.y, frame.bottom, size.height)
    return Rect(left, top, right - left, bottom - top)


def _held(begin: float, end: float, room: float) -> tuple[float, float]:
    low, high = _INSET, room - _INSET
    begin, end = min(max(begin, low), high), min(max(end, low), high)
    if end - begin >= _LEAST:
        return begin, end
    begin = min(max((begin + end - _LEAST) / 2, low), high - _LEAST)
    return begin, begin + _LEAST


def zoomed_at(viewport: Viewport, place: Point, factor: float) -> Viewport:
    """Larger by ``factor`` at ``place`` (level-0 pixels).

    A place in view stays where it is, another one comes to the middle.
    """
    anchor = viewport.to_screen.apply(place)
    if Rect(0, 0, viewport.size.width, viewport.size.height).contains(anchor):
        return viewport.zoomed(factor, anchor)
    return viewport.centred(place).with_scale(viewport.scale * factor)
