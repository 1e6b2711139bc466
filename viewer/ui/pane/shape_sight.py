"""How a view has to be for a shape of a redaction to be judged."""

from __future__ import annotations

from viewer.comparison.viewport import Viewport
from viewer.geometry import Rect
from viewer.redaction.reshaping import box_of
from viewer.redaction.shapes import RedactionShape

_FILLS, _SMALL = 0.5, 0.05
"""Share of a pane that a shape takes which had no room in it, or less than the second."""


def sight_of(viewport: Viewport, shape: RedactionShape) -> Viewport:
    """With the shape in the middle, larger or smaller where it could not be judged."""
    share, there = _share(viewport, shape), viewport.centred(_box(shape).centre)
    if share > 1:
        return there.with_scale(viewport.scale * _FILLS / share)
    if share < _SMALL:
        return there.with_scale(max(viewport.scale, min(1.0, viewport.scale * _FILLS / max(share, 1e-6))))
    return there


def is_well_in_sight(viewport: Viewport, shape: RedactionShape) -> bool:
    """Whether all of it is seen, and large enough."""
    seen, (width, height) = viewport.to_screen.bounding(_box(shape)), viewport.size
    inside = seen.x >= 0 and seen.y >= 0 and seen.right <= width and seen.bottom <= height
    return inside and _share(viewport, shape) >= _SMALL


def _box(shape: RedactionShape) -> Rect:
    return box_of(shape.shape).grown(shape.width / 2)


def _share(viewport: Viewport, shape: RedactionShape) -> float:
    seen = viewport.to_screen.bounding(_box(shape))
    return max(seen.width / viewport.size.width, seen.height / viewport.size.height)
