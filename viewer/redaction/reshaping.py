"""Shapes taken hold of: their handles, and what becomes of them when one is moved."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum, auto

import numpy as np

from viewer.comparison.annotations.geojson import is_upright
from viewer.comparison.annotations.shapes import Kind, Points, Shape
from viewer.comparison.rectangle import GRIPS, Grip, place_of
from viewer.geometry import Affine, Point, Rect
from viewer.redaction.outlines import around_ellipse

_WHOLE = Grip()
_FEWEST = {Kind.POLYGON: 3, Kind.POLYLINE: 2}
"""Corners without which nothing of the kind is left."""
_CORNERS = (Kind.POLYGON, Kind.POLYLINE)
_LEAST = 1.0
"""Pixels that a side keeps, unless it was shorter before."""
_ROOM = 0.25
"""Share of the sides that may be too short for handles at their ends."""


class Part(Enum):
    """What of a shape a handle holds."""

    BOX = auto()
    """A corner or a side of the box around it."""
    CORNER = auto()
    """One of its own corners."""
    SIDE = auto()
    """The middle of one of its sides, where a corner can be put in."""


@dataclass(frozen=True, slots=True)
class Handle:
    """A place at which a shape is taken hold of."""

    part: Part
    place: Point
    grip: Grip = _WHOLE
    """Of a BOX."""
    ring: int = 0
    """Of a CORNER or SIDE: 0 is the outline, 1 the first hole."""
    index: int = 0
    """Of a CORNER, or of the corner at which a SIDE begins."""


def box_of(shape: Shape) -> Rect:
    """The smallest upright box around a shape, without the width of a pen."""
    points = around_ellipse(shape.points) if shape.kind is Kind.ELLIPSE else shape.points
    (left, top), (right, bottom) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    return Rect(left, top, right - left, bottom - top)


def handles_of(shape: Shape, room: float) -> tuple[Handle, ...]:
    """Where a shape can be taken hold of, what lies above others last.

    Polygons and lines have handles at their corners where these are ``room`` pixels apart or more, all but a few;
    else, and of any other shape, at the box around them, as many as have room. A point has none.
    """
    if shape.kind is Kind.POINT:
        return ()
    if shape.kind not in _CORNERS or not _has_room(shape, room):
        box = box_of(shape)
        return tuple(Handle(Part.BOX, place_of(box, grip), grip) for grip in GRIPS if _fits(box, grip, room))
    corners, sides = [], []
    for ring, points in enumerate((shape.points, *shape.holes)):
        places = [Point(x, y) for x, y in points.tolist()]
        corners += [Handle(Part.CORNER, place, ring=ring, index=index) for index, place in enumerate(places)]
        for index, (begin, end) in enumerate(zip(points, _next(shape, points), strict=False)):
            if math.dist(begin, end) >= 2 * room:
                middle = Point(*((begin + end) / 2).tolist())
                sides.append(Handle(Part.SIDE, middle, ring=ring, index=index))
    return (*sides, *corners)


def handle_at(shape: Shape, place: Point, room: float, reach: float) -> Handle | None:
    """The nearest handle within ``reach`` pixels; of those as near, the uppermost."""
    near = [(math.dist(one.place, place), one) for one in reversed(handles_of(shape, room))]
    return min((one for one in near if one[0] <= reach), key=lambda one: one[0], default=(0.0, None))[1]


def pulled(shape: Shape, handle: Handle, by: Point) -> Shape:
    """A shape with one of its handles moved ``by`` that much; a SIDE gets a corner there."""
    to = handle.place + by
    if handle.part is Part.BOX:
        return stretched(shape, handle.grip, by)
    rings = [shape.points, *shape.holes]
    points = rings[handle.ring]
    if handle.part is Part.CORNER:
        points = points.copy()
        points[handle.index] = to.x, to.y
    else:
        points = np.insert(points, handle.index + 1, (to.x, to.y), axis=0)
    rings[handle.ring] = points
    return _of(shape, rings)


def stretched(shape: Shape, grip: Grip, by: Point) -> Shape:
    """A shape with an edge or a corner of the box around it moved ``by`` that much.

    An edge that is drawn past the opposite one turns the shape over. A turned rectangle becomes a polygon, a turned
    ellipse the one around it.
    """
    box = box_of(shape)
    x_scale, x0 = _scale(box.x, box.right, grip.x, by.x)
    y_scale, y0 = _scale(box.y, box.bottom, grip.y, by.y)
    onto = Affine(xx=x_scale, yy=y_scale, x0=x0, y0=y0)
    if shape.kind is Kind.RECTANGLE and _is_level(shape.points):
        return Shape.box(onto.bounding(box), shape.label)
    if shape.kind is Kind.ELLIPSE and is_upright(shape.points):
        return Shape.ellipse(onto.bounding(box), shape.label)
    if shape.kind is Kind.ELLIPSE:
        shape = replace(shape, kind=Kind.POLYGON, points=around_ellipse(shape.points))
    elif shape.kind is Kind.RECTANGLE:
        shape = replace(shape, kind=Kind.POLYGON)
    return shape.moved(onto)


def without_corner(shape: Shape, handle: Handle) -> Shape:
    """A shape without the corner of ``handle``; as it is where too few would be left. A hole may go altogether."""
    rings = [shape.points, *shape.holes]
    left = np.delete(rings[handle.ring], handle.index, axis=0)
    if len(left) >= _FEWEST[shape.kind]:
        rings[handle.ring] = left
    elif handle.ring > 0:
        del rings[handle.ring]
    else:
        return shape
    return _of(shape, rings)


def shifted(shape: Shape, by: Point) -> Shape:
    """A shape elsewhere."""
    return shape.moved(Affine.translation(by.x, by.y))


def is_hit(shape: Shape, width: float, place: Point, reach: float) -> bool:
    """Whether ``place`` is inside, or within ``reach`` pixels of the outline or of a line of that width.

    Inside is what a mask hides: everything that the outline winds around, without the holes.
    """
    at = np.array([place.x, place.y])
    rings = [around_ellipse(shape.points) if shape.kind is Kind.ELLIPSE else shape.points, *shape.holes]
    open_line = shape.kind in (Kind.POINT, Kind.POLYLINE)
    if any(_distance(ring, at, closed=not open_line) <= max(reach, width / 2) for ring in rings):
        return True
    outer, *holes = rings
    return not open_line and _winds(outer, at) and not any(_winds(hole, at) for hole in holes)


def _scale(low: float, high: float, grip: int, by: float) -> tuple[float, float]:
    """Factor and shift of one axis when the edge that ``grip`` names is moved."""
    length = high - low
    if grip == 0 or by == 0:
        return 1.0, 0.0
    if length == 0:
        return 1.0, by
    after = length + grip * by
    least = min(_LEAST, length)
    if abs(after) < least:
        after = math.copysign(least, after)
    factor, fixed = after / length, low if grip > 0 else high
    return factor, fixed - factor * fixed


def _next(shape: Shape, points: Points) -> Points:
    """The corner at which the side of each begins ends."""
    return np.roll(points, -1, axis=0) if shape.kind is Kind.POLYGON else points[1:]


def _has_room(shape: Shape, room: float) -> bool:
    rings = (shape.points, *shape.holes)
    short = lengths = 0
    for points in rings:
        ends = _next(shape, points)
        steps = ends - points[: len(ends)]
        lengths += len(steps)
        short += int((np.hypot(steps[:, 0], steps[:, 1]) < room).sum())
    return short <= _ROOM * lengths


def _fits(box: Rect, grip: Grip, room: float) -> bool:
    """Whether a handle of a box leaves enough of a small one to be seen and moved; one corner always does."""
    wide, high = box.width >= 2 * room, box.height >= 2 * room
    if grip.x and grip.y:
        return wide or high or grip.x == grip.y == 1
    return wide if grip.y else high


def _of(shape: Shape, rings: list[Points]) -> Shape:
    return replace(shape, points=rings[0], holes=tuple(rings[1:]))


def _is_level(corners: Points) -> bool:
    steps = corners - np.roll(corners, 1, axis=0)
    return bool((np.abs(steps).min(axis=1) == 0).all())


def _distance(ring: Points, at: Points, *, closed: bool) -> float:
    """From a place to the nearest point of a line."""
    begin = ring
    end = np.roll(ring, -1, axis=0) if closed else np.concatenate([ring[1:], ring[-1:]])
    along = end - begin
    squares = (along**2).sum(axis=1)
    share = ((at - begin) * along).sum(axis=1) / np.where(squares > 0, squares, 1.0)
    gaps = at - begin - np.clip(share, 0.0, 1.0)[:, None] * along
    return float(np.sqrt((gaps**2).sum(axis=1).min()))


def _winds(ring: Points, at: Points) -> bool:
    """Whether a ring goes round a place, however often and in whatever direction."""
    begin = ring - at
    end = np.roll(begin, -1, axis=0)
    left_of = begin[:, 0] * end[:, 1] - begin[:, 1] * end[:, 0]
    down = (begin[:, 1] <= 0) & (end[:, 1] > 0) & (left_of > 0)
    up = (begin[:, 1] > 0) & (end[:, 1] <= 0) & (left_of < 0)
    return int(down.sum()) != int(up.sum())


def freehand(points: Points, tolerance: float) -> Points:
    """A line that was drawn by hand, without the points that lie within ``tolerance`` of what the others draw.

    Ramer, Douglas and Peucker: of a stretch only its ends are kept, unless the farthest point lies further away.
    """
    kept = np.zeros(len(points), np.bool_)
    kept[[0, -1]] = True
    stretches = [(0, len(points) - 1)]
    while stretches:
        first, last = stretches.pop()
        if last - first < 2:
            continue
        inner = points[first + 1 : last]
        gaps = _gaps(inner, points[first], points[last])
        farthest = int(gaps.argmax())
        if gaps[farthest] > tolerance:
            middle = first + 1 + farthest
            kept[middle] = True
            stretches += [(first, middle), (middle, last)]
    return points[kept]


def _gaps(places: Points, begin: Points, end: Points) -> Points:
    along = end - begin
    square = float((along**2).sum())
    share = np.clip((places - begin) @ along / square, 0.0, 1.0) if square > 0 else np.zeros(len(places))
    away: Points = places - begin - share[:, None] * along
    gaps: Points = np.sqrt((away**2).sum(axis=1))
    return gaps
