"""Shapes as a manifest tells them: geometry and reason, without text, author and time."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from viewer.comparison.annotations.shapes import Kind, Shape
from viewer.redaction.shapes import Reason, RedactionShape


def told_shapes(found: Any) -> tuple[Mapping[str, Any], ...]:
    """All that was drawn; raises ValueError, KeyError and TypeError where that is no shape."""
    for one in found:
        told_shape(one)
    return tuple(found)


def told_shape(told: Mapping[str, Any]) -> RedactionShape:
    """A shape of a manifest: geometry and reason, without text, author and time.

    Raises:
        ValueError, KeyError, TypeError: It is none.
    """
    if not isinstance(told["holes"], list):
        raise ValueError("the holes of a shape are none")
    holes = tuple(np.array(hole, np.float64) for hole in told["holes"])
    points, width = np.array(told["points"], np.float64), float(told["width"])
    if any(one.ndim != 2 or one.shape[1] != 2 or not len(one) for one in (points, *holes)):
        raise ValueError("a shape has no points")
    if not (math.isfinite(width) and all(np.isfinite(one).all() for one in (points, *holes))):
        raise ValueError("a shape lies nowhere")
    return RedactionShape("", Shape(Kind(told["kind"]), points, holes=holes), width, Reason(told["reason"]))


def as_told(shape: RedactionShape) -> dict[str, Any]:
    """How a manifest is to tell a shape."""
    drawn = shape.shape
    return {
        "kind": drawn.kind.value,
        "points": drawn.points,
        "holes": drawn.holes,
        "width": shape.width,
        "reason": shape.reason.value,
    }


def geometry(shape: Mapping[str, Any]) -> tuple[Any, ...]:
    """As plain numbers, which can be compared."""
    points, holes = (np.asarray(shape["points"]).tolist(), [np.asarray(hole).tolist() for hole in shape["holes"]])
    return shape["kind"], points, holes, float(shape["width"]), shape["reason"]
