"""Shapes that come from a hand: of the places that the mouse went through."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum

import numpy as np

from viewer.comparison.annotations.shapes import Kind, Shape
from viewer.comparison.rectangle import between
from viewer.geometry import Point
from viewer.jobs.system_user import system_user
from viewer.redaction.reshaping import freehand
from viewer.redaction.shapes import Reason, RedactionShape

PENS = (1.0, 100_000.0)
"""Least and largest width of a pen, in level-0 pixels."""


class Draws(StrEnum):
    """What a drag or clicks make."""

    NOTHING = "select"
    RECTANGLE = "rectangle"
    ELLIPSE = "ellipse"
    POLYGON = "polygon"
    FREEHAND = "freehand"
    LINE = "line"


def sketched(draws: Draws, places: Sequence[Point]) -> Shape | None:
    """What so many places draw: of a rectangle and an ellipse two opposite corners of the box; None: nothing yet."""
    if len(places) < 2:
        return None
    if draws in (Draws.RECTANGLE, Draws.ELLIPSE):
        rect = between(places[0], places[-1])
        if rect.is_empty:
            return None
        return Shape.box(rect, "") if draws is Draws.RECTANGLE else Shape.ellipse(rect, "")
    points = np.array([tuple(place) for place in places], np.float64)
    if draws is Draws.LINE:
        return Shape(Kind.POLYLINE, points)
    return Shape(Kind.POLYGON, points) if len(points) > 2 else None


def tidied(shape: Shape | None, tolerance: float) -> Shape | None:
    """A line or outline drawn by hand with no more corners than it takes to stay within ``tolerance`` of it."""
    if shape is None or shape.kind not in (Kind.POLYGON, Kind.POLYLINE):
        return shape
    points = np.round(freehand(shape.points, tolerance), 2)
    return Shape(shape.kind, points) if len(points) >= (2 if shape.kind is Kind.POLYLINE else 3) else None


def stamped(shape: Shape, pen: float) -> RedactionShape:
    """A new shape of whoever is at work, now; ``pen``: the width of a line, in level-0 pixels.

    A line follows what a pen has drawn, more often than anything else.
    """
    width, reason = (pen, Reason.PEN_MARK) if shape.kind is Kind.POLYLINE else (0.0, Reason.OTHER)
    return RedactionShape(new_identity(), shape, width, reason, author=system_user(), made=now())


def new_identity() -> str:
    """That no other shape has."""
    return str(uuid.uuid4())


def now() -> str:
    """ISO 8601, UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def rounded(point: Point) -> Point:
    """To a hundredth of a pixel: more digits would only say how far somebody had zoomed in."""
    return Point(round(point.x, 2), round(point.y, 2))
