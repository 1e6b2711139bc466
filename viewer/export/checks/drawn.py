"""What was drawn on a slide, pixel by pixel, by geometry of its own: shapely, not the masks of the writers.

It is at most what was drawn, to a millionth of a pixel, so that whatever it covers has to be hidden. A line without a
width that runs along the edge between two pixels covers none.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.comparison.annotations.shapes import Kind, Points, Shape
from viewer.geometry import Affine, Size
from viewer.redaction.shapes import RedactionShape

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

Mask = NDArray[np.bool_]
_LEAST = 1e-6
"""Pixels by which an area has to reach into a pixel to meet it: more than the rounding of numbers."""
_FLATTEST = 0.01
"""Pixels by which a polygon may stay inside the curve it stands for."""
_STEPS = (256, 64, 16, 4, 1)
"""Sides of the squares that are looked at, each a part of the one before; in pixels."""


class Drawn:
    """The union of shapes at one level; any thread may ask."""

    def __init__(
        self,
        shapes: Sequence[RedactionShape],
        level0: Size,
        level: Size,
        more: Sequence[RedactionShape] = (),
        onto: Affine | None = None,
    ) -> None:
        """Work out the union.

        Args:
            shapes: In level-0 pixels.
            level0: Size of level 0.
            level: Size of the level, in its pixels; what is drawn beyond it is left out.
            more: Further shapes, in pixels of something else.
            onto: Pixels of that to those of the level; None leaves ``more`` out.
        """
        import shapely
        from shapely.affinity import affine_transform

        def there(points: Points) -> Points:
            # Multiplied first: what falls on a whole pixel then does so without rounding.
            moved: Points = points * np.array(tuple(level), np.float64) / np.array(tuple(level0), np.float64)
            return moved

        geometries = [shapely.transform(one, there) for shape in shapes for one in _geometries(shape)]
        if onto is not None:
            matrix = [onto.xx, onto.xy, onto.yx, onto.yy, onto.x0, onto.y0]
            geometries += [affine_transform(one, matrix) for shape in more for one in _geometries(shape)]
        # A point on the edge between two pixels lies in the second.
        found = [
            shapely.Point(math.floor(one.x) + 0.5, math.floor(one.y) + 0.5) if one.geom_type == "Point" else one
            for one in geometries
        ]
        self.level = level
        self._union = shapely.union_all(found)
        shapely.prepare(self._union)
        self._lock = threading.Lock()  # what is prepared may be made complete when it is first asked

    @property
    def is_empty(self) -> bool:
        """Whether nothing is drawn at all."""
        return bool(self._union.is_empty)

    def pixels(self, left: int, top: int, width: int, height: int, reach: int = 0) -> Mask:
        """Which pixels of a rectangle of the level have an area that meets what was drawn: bool (height, width).

        ``reach``: pixels within so many, across and down, of such a pixel count too, as far as they are in the level.
        """
        wide = self._within(left - reach, top - reach, width + 2 * reach, height + 2 * reach)
        if not reach or not wide.any():
            return wide[reach : reach + height, reach : reach + width]
        kernel = np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)
        grown = cv2.dilate(wide.view(np.uint8), kernel, borderType=cv2.BORDER_CONSTANT, borderValue=0)
        return grown[reach : reach + height, reach : reach + width].astype(np.bool_)

    def meets(self, left: int, top: int, width: int, height: int) -> bool:
        """Whether anything is drawn in a rectangle of the level, or on its edge."""
        import shapely

        with self._lock:
            return bool(shapely.intersects(self._union, shapely.box(left, top, left + width, top + height)))

    def _within(self, left: int, top: int, width: int, height: int) -> Mask:
        import shapely

        found = np.zeros((height, width), np.bool_)
        columns, rows = np.arange(left, left + width, _STEPS[0]), np.arange(top, top + height, _STEPS[0])
        x, y = (one.ravel() for one in np.meshgrid(columns, rows))
        for step, next_step in zip(_STEPS, (*_STEPS[1:], 0), strict=True):
            boxes = shapely.box(x + _LEAST, y + _LEAST, x + step - _LEAST, y + step - _LEAST)
            with self._lock:
                hit = shapely.intersects(self._union, boxes)
            x, y, boxes = x[hit], y[hit], boxes[hit]
            with self._lock:
                full = shapely.covers(self._union, boxes) if next_step else np.ones(len(x), np.bool_)
            for i, j in zip((y[full] - top).tolist(), (x[full] - left).tolist(), strict=True):
                found[i : i + step, j : j + step] = True
            if not next_step or full.all():
                break
            parts = np.arange(0, step, next_step)
            x, y = (
                (start[~full][:, None, None] + offsets).ravel()
                for start, offsets in (
                    (x, np.broadcast_to(parts, (len(parts), len(parts)))),
                    (y, np.broadcast_to(parts[:, None], (len(parts), len(parts)))),
                )
            )
            inside = (x < left + width) & (y < top + height)
            x, y = x[inside], y[inside]
        outside_rows, outside_columns = np.arange(top, top + height), np.arange(left, left + width)
        found &= ((outside_rows >= 0) & (outside_rows < self.level.height))[:, None]
        found &= (outside_columns >= 0) & (outside_columns < self.level.width)
        return found


def _geometries(shape: RedactionShape) -> Iterator[BaseGeometry]:
    """The areas of a shape; a line or a point where it has none."""
    import shapely

    drawn = shape.shape
    if drawn.kind is Kind.POINT or len(drawn.points) == 1:
        yield from (_disc(point, shape.width / 2) for point in drawn.points)
    elif drawn.kind is Kind.POLYLINE:
        line = shapely.LineString(drawn.points)
        yield line.buffer(shape.width / 2, quad_segs=_corners(shape.width / 2) // 4) if shape.width > 0 else line
    else:
        ring = _ellipse(drawn) if drawn.kind is Kind.ELLIPSE else drawn.points
        area = _wound(ring)
        if area.is_empty:
            yield shapely.LineString(np.concatenate([ring, ring[:1]]))
        else:
            yield shapely.difference(area, shapely.union_all([_wound(hole) for hole in drawn.holes]))


def _disc(point: Points, radius: float) -> BaseGeometry:
    import shapely

    return shapely.Point(point).buffer(radius, quad_segs=_corners(radius) // 4) if radius > 0 else shapely.Point(point)


def _corners(radius: float) -> int:
    """Of the regular polygon inside a circle that is nowhere farther from it than ``_FLATTEST``; a multiple of 4.

    Its sides are radius * (1 - cos(pi / n)) away at most.
    """
    near = math.pi * math.sqrt(max(radius, 1.0) / (2 * _FLATTEST))
    return 4 * max(8, math.ceil(near / 4))


def _ellipse(shape: Shape) -> Points:
    points = shape.points
    middle = (points[0] + points[1]) / 2
    long, short = points[1] - middle, points[3] - middle
    turns = np.linspace(0, 2 * math.pi, _corners(float(np.hypot(*long))), endpoint=False)
    ring: Points = middle + np.cos(turns)[:, None] * long + np.sin(turns)[:, None] * short
    return ring


def _wound(ring: Points) -> BaseGeometry:
    """What a ring winds around, however often and in which direction; crossing itself takes nothing out of it."""
    import shapely

    if len(ring) < 3:
        return shapely.Polygon()
    plain = shapely.Polygon(ring)
    if plain.is_valid:
        return plain
    # Cut at every crossing, each face is wound around by all of its points alike.
    net = shapely.union_all([shapely.LineString(np.concatenate([ring, ring[:1]]))])
    faces = shapely.get_parts(shapely.polygonize([net]))
    return shapely.union_all([face for face in faces if _winding(ring, face.representative_point()) != 0])


def _winding(ring: Points, point: BaseGeometry) -> int:
    """How often a ring goes around a point that is not on it (Sunday 2001: crossings of a ray to the right)."""
    (x0, y0), (x1, y1) = ring.T, np.roll(ring, -1, axis=0).T
    side = (x1 - x0) * (point.y - y0) - (point.x - x0) * (y1 - y0)
    up, down = (y0 <= point.y) & (y1 > point.y) & (side > 0), (y0 > point.y) & (y1 <= point.y) & (side < 0)
    return int(up.sum()) - int(down.sum())
