"""What somebody has drawn on a slide: outlines with labels, in level-0 pixels."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from viewer.geometry import Affine, Rect

Points = NDArray[np.float64]
"""Places of shape (points, 2): x and y. 0,0 is the top left corner of the first pixel, 1,1 its bottom right corner."""
Colour = tuple[int, int, int]
"""Red, green, blue, 0 to 255."""

UNCLASSIFIED = "Unclassified"
_COLOURS: tuple[Colour, ...] = (
    (86, 180, 233),
    (230, 159, 0),
    (0, 158, 115),
    (204, 121, 167),
    (240, 228, 66),
    (213, 94, 0),
    (0, 114, 178),
)
"""Of labels that bring none (M. Okabe and K. Ito 2008: told apart by colour-blind people)."""
_ELLIPSE = 64
"""Corners of an ellipse that is drawn, or written where there are no ellipses; a multiple of 4."""


class Kind(StrEnum):
    """Named as DICOM's graphic types (PS3.3 C.37.1.2.1)."""

    POINT = "POINT"
    POLYLINE = "POLYLINE"
    POLYGON = "POLYGON"
    RECTANGLE = "RECTANGLE"
    ELLIPSE = "ELLIPSE"


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """One outline."""

    kind: Kind
    points: Points
    """POINT: one. POLYLINE and POLYGON: the corners in their order; the last of a polygon is not the first again.
    RECTANGLE: its corners in their order round. ELLIPSE: both ends of the longer axis, then of the shorter one."""
    label: str = UNCLASSIFIED
    holes: tuple[Points, ...] = ()
    """Of a polygon; corners as of the polygon."""
    by_algorithm: bool = False
    """Whether the file calls it a detection, not something drawn by hand."""

    @staticmethod
    def box(rect: Rect, label: str) -> Shape:
        """A rectangle whose sides are upright and level."""
        return Shape(Kind.RECTANGLE, np.array([tuple(corner) for corner in rect.corners()]), label)

    @staticmethod
    def ellipse(rect: Rect, label: str) -> Shape:
        """The ellipse that touches the four sides of ``rect``."""
        middle = rect.centre
        level = [(rect.x, middle.y), (rect.right, middle.y)]
        upright = [(middle.x, rect.y), (middle.x, rect.bottom)]
        ends = [*level, *upright] if rect.width >= rect.height else [*upright, *level]
        return Shape(Kind.ELLIPSE, np.array(ends), label)

    @property
    def outline(self) -> Points:
        """What is drawn, its first point again at the end where it is closed; without its holes."""
        points = self.points
        if self.kind in (Kind.POINT, Kind.POLYLINE):
            return points
        if self.kind is Kind.ELLIPSE:
            middle: Points = (points[0] + points[1]) / 2
            long, short = points[1] - middle, points[3] - middle
            turns = np.arange(_ELLIPSE) * (2 * math.pi / _ELLIPSE)
            cos, sin = np.cos(turns), np.sin(turns)
            quarter = _ELLIPSE // 4
            cos[[quarter, 3 * quarter]] = 0.0  # so that the sides of its box are met
            sin[[0, 2 * quarter]] = 0.0
            points = middle + cos[:, None] * long + sin[:, None] * short
        return closed(points)

    def moved(self, by: Affine) -> Shape:
        """In other coordinates."""
        return replace(self, points=moved(self.points, by), holes=tuple(moved(hole, by) for hole in self.holes))


def moved(points: Points, by: Affine) -> Points:
    """Places in other coordinates; exact sums where ``by`` only shifts."""
    if by.is_translation:
        shifted: Points = points + np.array([by.x0, by.y0])
        return shifted
    turned: Points = points @ np.array([[by.xx, by.yx], [by.xy, by.yy]]) + np.array([by.x0, by.y0])
    return turned


@dataclass(frozen=True, slots=True, eq=False)
class Annotations:
    """Everything in a file."""

    shapes: tuple[Shape, ...]
    stated: Mapping[str, Colour] = field(default_factory=dict)
    """Colours of labels, where the file states them."""
    remarks: tuple[str, ...] = ()
    """Sentences about what of the file is not here, or not quite as it stood there."""

    @property
    def counts(self) -> Counter[str]:
        """Shapes of each label."""
        return Counter(shape.label for shape in self.shapes)

    @property
    def labels(self) -> tuple[str, ...]:
        """In the order of the alphabet."""
        return tuple(sorted(self.counts))

    @property
    def colours(self) -> dict[str, Colour]:
        """Of every label: the stated one, or one that others do not have, as long as there are any."""
        free = [colour for colour in _COLOURS if colour not in self.stated.values()] or list(_COLOURS)
        unstated = [label for label in self.labels if label not in self.stated]
        chosen = {label: free[number % len(free)] for number, label in enumerate(unstated)}
        return {label: self.stated.get(label) or chosen[label] for label in self.labels}

    def moved(self, by: Affine) -> Annotations:
        """In other coordinates."""
        return replace(self, shapes=tuple(shape.moved(by) for shape in self.shapes))


def closed(points: Points) -> Points:
    """With the first point again at the end."""
    return np.concatenate([points, points[:1]])


def corners_of(points: Points) -> Points:
    """A ring without the repetition of its first corner."""
    return points[:-1] if len(points) > 1 and np.array_equal(points[0], points[-1]) else points


def closed_shape(points: Points, label: str, holes: Iterable[Points] = ()) -> Shape:
    """A polygon; a rectangle where its corners are those of one with upright and level sides, in their order round."""
    corners, inner = corners_of(points), tuple(corners_of(hole) for hole in holes)
    if len(corners) == 4 and not inner:
        (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
        rect = Rect(left, top, right - left, bottom - top)
        steps = np.diff(closed(corners), axis=0)
        level = steps[:, 1] == 0
        if not rect.is_empty and np.array_equal(level, steps[:, 0] != 0) and level[0] != level[1]:
            found = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
            return Shape(Kind.RECTANGLE, found, label)
    return Shape(Kind.POLYGON, corners, label, inner)
