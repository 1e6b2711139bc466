"""Shapes as directed edges, from which `covered.py` works out what they cover."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.annotations.geojson import is_upright
from viewer.comparison.annotations.shapes import Kind, Points
from viewer.geometry import Affine
from viewer.redaction.shapes import RedactionShape

_FLATTEST = 0.25
"""Pixels by which the polygon around an ellipse may stand out from it."""


@dataclass(frozen=True, slots=True, eq=False)
class Edges:
    """The sides of areas; each ring runs so that, y pointing down, what it encloses is on the right of its edges.

    Rings of holes run the other way, so that the area is on the right of them too.
    """

    begin: Points
    """Shape (edges, 2)."""
    end: Points
    """Shape (edges, 2)."""
    area: NDArray[np.intp]
    """Number of the area that each belongs to; an area is one outer ring with its holes."""
    of_hole: NDArray[np.bool_]


def edges_of(shapes: Sequence[RedactionShape]) -> Edges:
    """The edges of all shapes, in the shapes' pixels.

    An ellipse is the polygon of a narrow row of tangents around it; a line is a rectangle for each of its segments,
    half a pen longer at both ends, so that the round pen is inside; a line without a width and a point have edges, but
    nothing inside.
    """
    rings: list[Points] = []
    areas: list[int] = []
    of_hole: list[bool] = []
    for number, (outer, holes) in enumerate(found for shape in shapes for found in _areas(shape)):
        rings += outer, *holes
        areas += [number] * (1 + len(holes))
        of_hole += [False] + [True] * len(holes)
    if not rings:
        return Edges(np.empty((0, 2)), np.empty((0, 2)), np.empty(0, np.intp), np.empty(0, np.bool_))
    lengths = np.array([len(ring) for ring in rings])
    starts = np.cumsum(lengths) - lengths
    begin = np.concatenate(rings, dtype=np.float64)
    following = np.arange(1, len(begin) + 1)
    following[starts + lengths - 1] = starts
    end = begin[following]
    # From each ring's first corner: a small ring far from 0,0 would drown in the rounding of products.
    first = np.repeat(begin[starts], lengths, axis=0)
    (x0, y0), (x1, y1) = (begin - first).T, (end - first).T
    turns_left = np.add.reduceat(x0 * y1 - x1 * y0, starts) < 0
    turned = np.repeat(turns_left != np.array(of_hole), lengths)[:, None]
    return Edges(
        np.where(turned, end, begin),
        np.where(turned, begin, end),
        np.repeat(areas, lengths),
        np.repeat(of_hole, lengths),
    )


def moved(edges: Edges, affine: Affine) -> Edges:
    """The same areas elsewhere; ``affine`` may turn and mirror them, and is no singular one."""

    def there(points: Points) -> Points:
        x, y = points[:, 0], points[:, 1]
        across, down = affine.xx * x + affine.xy * y + affine.x0, affine.yx * x + affine.yy * y + affine.y0
        return np.stack([across, down], axis=1)

    begin, end = there(edges.begin), there(edges.end)
    # In a mirror a ring runs the other way round.
    if affine.determinant < 0:
        begin, end = end, begin
    return Edges(begin, end, edges.area, edges.of_hole)


def _areas(shape: RedactionShape) -> Iterator[tuple[Points, tuple[Points, ...]]]:
    """Outer ring and holes of every area that a shape is made of."""
    points = shape.shape.points
    if shape.shape.kind is Kind.ELLIPSE:
        yield around_ellipse(points), ()
    elif shape.shape.kind is Kind.POLYLINE:
        yield from ((ring, ()) for ring in _pen(points, shape.width / 2))
    else:
        yield points, shape.shape.holes


def around_ellipse(ends: Points) -> Points:
    """The polygon of tangents at equal turns, among them those at the ends of the axes.

    A regular polygon around the unit circle has its corners at 1 / cos(pi / n), and an affine map keeps tangents.
    """
    middle = (ends[0] + ends[1]) / 2
    long, short = ends[1] - middle, ends[3] - middle
    radius = max(math.hypot(*long), math.hypot(*short))
    count = 4 * max(4, math.ceil(math.pi * math.sqrt(radius / (2 * _FLATTEST)) / 4))
    turns = (np.arange(count) + 0.5) * (2 * math.pi / count)
    out = (1 + 1e-12) / math.cos(math.pi / count)
    corners: Points = middle + out * (np.cos(turns)[:, None] * long + np.sin(turns)[:, None] * short)
    # The box of an upright ellipse is known without rounding, so that it is not a pixel larger than drawn.
    return np.clip(corners, ends.min(axis=0), ends.max(axis=0)) if is_upright(ends) else corners


def _pen(points: Points, half: float) -> Iterator[Points]:
    """Rings around the segments of a line that a round pen of radius ``half`` draws."""
    begins, ends = (points, points) if len(points) == 1 else (points[:-1], points[1:])
    if half <= 0:
        yield from np.stack([begins, ends], axis=1)
        return
    steps = ends - begins
    lengths = np.hypot(steps[:, 0], steps[:, 1])[:, None]
    along = half * np.where(lengths > 0, steps / np.where(lengths > 0, lengths, 1.0), [1.0, 0.0])
    across = np.stack([-along[:, 1], along[:, 0]], axis=1)
    corners = begins - along - across, ends + along - across, ends + along + across, begins - along + across
    yield from np.stack(corners, axis=1)
