"""Outlines of the shapes of a redaction, with as many corners as can be told apart on the screen."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF, QTransform

from viewer.comparison.annotations.shapes import Kind, Points, Shape, closed
from viewer.geometry import Affine, Rect
from viewer.redaction.reshaping import box_of
from viewer.redaction.shapes import RedactionShape

_OFF = 0.25
"""Device pixels that a line is drawn off its place at most, and the edge of a pen beside its line."""
_EXACT = 0.05
"""Level-0 pixels: an outline that may be no further off is drawn with all of its corners."""
_FEW = 8
"""Corners that are always drawn."""
_UNIT = 8.0
"""How often as much a unit is in which the edge of a pen is worked out."""
_SPARE = 200
"""Outlines that are kept beside those of the shapes, at four scales."""


@dataclass(frozen=True, slots=True)
class Outline:
    """Of one shape that is no point."""

    path: QPainterPath
    """From the first corner on, in level-0 pixels."""
    rings: tuple[Points, ...]
    """Its lines, closed ones with the first corner again at the end, in level-0 pixels of the slide."""


class Outlines:
    """Made once for each shape and a fourfold range of scales."""

    def __init__(self) -> None:
        self._made: dict[tuple[Shape, int], tuple[float, Outline]] = {}
        self._boxes: dict[Shape, tuple[float, Rect]] = {}
        self._of: tuple[RedactionShape, ...] = ()
        self._middles: NDArray[np.float64] = np.zeros((2, 0))
        self._halves: NDArray[np.float64] = np.zeros((2, 0))

    def of(self, one: RedactionShape, scale: float) -> Outline:
        """As it is drawn at ``scale`` device pixels a level-0 pixel."""
        step = math.floor(math.log(_OFF / scale, 4))
        held = self._made.get((one.shape, step))
        if held is None or held[0] != one.width:
            if len(self._made) > 4 * (len(self._of) + _SPARE):
                self._made.clear()  # a drag makes a new shape with every move
            held = self._made[one.shape, step] = one.width, _made(one, 4.0**step)
        return held[1]

    def boxes(self, shapes: tuple[RedactionShape, ...], onto: Affine) -> NDArray[np.float64]:
        """Left, top, right and bottom (4, shapes) of the boxes around them, and of these where ``onto`` turns them."""
        if shapes != self._of:
            rects = [self._box(one) for one in shapes]
            self._middles = np.array([tuple(rect.centre) for rect in rects]).reshape(-1, 2).T
            self._halves = np.array([(rect.width / 2, rect.height / 2) for rect in rects]).reshape(-1, 2).T
            self._of = shapes
        turn = np.array([[onto.xx, onto.xy], [onto.yx, onto.yy]])
        middles, halves = turn @ self._middles + np.array([[onto.x0], [onto.y0]]), np.abs(turn) @ self._halves
        return np.concatenate([middles - halves, middles + halves])

    def _box(self, one: RedactionShape) -> Rect:
        held = self._boxes.get(one.shape)
        if held is None or held[0] != one.width:
            if len(self._boxes) > 2 * (len(self._of) + _SPARE):
                self._boxes.clear()
            held = self._boxes[one.shape] = one.width, box_of(one.shape).grown(one.width / 2)
        return held[1]


def line_through(places: Sequence[QPointF]) -> QPainterPath:
    """From each place straight to the next."""
    path = QPainterPath()
    path.addPolygon(QPolygonF(places))
    return path


def _made(one: RedactionShape, off: float) -> Outline:
    """``off``: level-0 pixels that it may be off its place."""
    shape, origin = one.shape, one.shape.points[0]
    if shape.kind is Kind.ELLIPSE:
        path = _ellipse(shape)
        return Outline(path, _rings(path, origin, off))
    is_closed = shape.kind is not Kind.POLYLINE
    places = _fewer(shape.points - origin, off, is_closed=is_closed)
    path = _ring(places) if is_closed else _line(places)
    path.setFillRule(Qt.FillRule.WindingFill)
    if not is_closed and one.width > 0:
        path = _stroked(path, one.width, off)
        return Outline(path, _rings(path, origin, off))
    if shape.holes:
        holes = QPainterPath()
        for hole in shape.holes:
            ring = _ring(_fewer(hole - origin, off, is_closed=True))
            ring.setFillRule(Qt.FillRule.WindingFill)
            holes = holes.united(ring)
        path = path.subtracted(holes)
        return Outline(path, _rings(path, origin, off))
    return Outline(path, ((closed(places) if is_closed else places) + origin,))


def _fewer(places: Points, off: float, *, is_closed: bool) -> Points:
    """Without the corners that nobody can tell are there; few ones stay as they are."""
    if off < _EXACT or len(places) <= _FEW:
        return places
    import cv2

    # From the first corner on, so that what float32 leaves out is far smaller than ``off``.
    found = cv2.approxPolyDP(places.astype(np.float32)[:, None], off, is_closed)[:, 0].astype(np.float64)
    return found if len(found) > 2 or not is_closed else places


def _ellipse(shape: Shape) -> QPainterPath:
    ends = shape.points - shape.points[0]
    middle = (ends[0] + ends[1]) / 2
    circle = QPainterPath()
    circle.addEllipse(QPointF(0, 0), 1, 1)
    (a, b), (c, d) = (ends[1] - middle).tolist(), (ends[3] - middle).tolist()
    return QTransform(a, b, c, d, *middle.tolist()).map(circle)


def _ring(places: Points) -> QPainterPath:
    path = _line(places)
    path.closeSubpath()
    return path


def _line(places: Points) -> QPainterPath:
    return line_through([QPointF(x, y) for x, y in places.tolist()])


def _stroked(line: QPainterPath, width: float, off: float) -> QPainterPath:
    """What a pen with round ends draws."""
    # Of curves Qt makes straight lines that are off by a hundredth of a unit of the path.
    unit = _UNIT * off
    pen = QPainterPathStroker()
    pen.setWidth(width / unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    stroke = pen.createStroke(QTransform.fromScale(1 / unit, 1 / unit).map(line)).simplified()
    return QTransform.fromScale(unit, unit).map(stroke)


def _rings(path: QPainterPath, origin: Points, off: float) -> tuple[Points, ...]:
    """The lines of a path, its curves made of straight ones."""
    polygons = path.toSubpathPolygons(QTransform.fromScale(1 / off, 1 / off))
    return tuple(np.array([at.toTuple() for at in polygon.toList()]) * off + origin for polygon in polygons)
