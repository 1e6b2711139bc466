"""What shapes hide, worked out by shapely from boxes of pixels; run as a process of its own, imports nothing of ours.

Reads a JSON list of questions from stdin, writes a pickled list of answers: for each a pair of (what must be hidden,
what may be) of the rounded-out pixels, and of those grown and aligned to blocks; bool arrays of the window.
"""

from __future__ import annotations

import json
import pickle
import sys
from itertools import pairwise
from typing import Any

import numpy as np
import shapely
from shapely import affinity
from shapely.geometry import LinearRing, LineString, MultiPoint, Point, Polygon
from shapely.ops import polygonize, unary_union

_HAIR = 1e-5


def _turns_around(x: float, y: float, ring: list[list[float]]) -> int:
    """How often a ring winds around a place (Sunday's count of crossings to the right of it)."""
    turns = 0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1], strict=True):
        side = (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0)
        if y0 <= y < y1 and side > 0:
            turns += 1
        elif y1 <= y < y0 and side < 0:
            turns -= 1
    return turns


def _filled(ring: list[list[float]]) -> Any:
    """All that a ring winds around, and the ring itself."""
    line = LinearRing(ring) if len({tuple(one) for one in ring}) > 2 else _line(ring)
    faces = polygonize(unary_union([line]))
    wound = [face for face in faces if _turns_around(*face.representative_point().coords[0], ring)]
    return unary_union([line, *wound])


def _line(points: list[list[float]]) -> Any:
    return LineString(points) if len({tuple(one) for one in points}) > 1 else Point(points[0])


def _geometries(shape: dict[str, Any]) -> tuple[Any, Any]:
    """The least and the most that a shape may be taken for."""
    kind, points = shape["kind"], shape["points"]
    if kind == "POINT":
        return (Point(points[0]),) * 2
    if kind == "POLYLINE":
        half, line = shape["width"] / 2, _line(points)
        parts = [_line([one, two]) for one, two in pairwise(points)] or [line]
        return line.buffer(half, quad_segs=64), unary_union([one.buffer(half * 2**0.5 + _HAIR) for one in parts])
    if kind == "ELLIPSE":
        middle = np.mean(points[:2], axis=0)
        long, short = points[1] - middle, points[3] - middle
        if not (np.hypot(*long) and np.hypot(*short)):
            return (MultiPoint(points).convex_hull,) * 2
        matrix = [long[0], short[0], long[1], short[1], *middle]
        exact = affinity.affine_transform(Point(0, 0).buffer(1, quad_segs=2000), matrix)
        return exact, exact.buffer(0.26)
    area = _filled(points)
    for hole in shape["holes"]:
        area = area.difference(Polygon(hole))  # leaves the sides of the hole, as they are the area's
    return area, area


def _answer(question: dict[str, Any]) -> list[np.ndarray]:
    (width0, height0), (width, height) = question["level0"], question["level"]
    left, top, right, bottom = question["window"]
    x, y = np.meshgrid(np.arange(left, right), np.arange(top, bottom))
    inside = (x >= 0) & (y >= 0) & (x < width) & (y < height)
    must, may = np.zeros((2, *x.shape), bool)
    for shape in question["shapes"]:
        least, most = (
            affinity.scale(one, width / width0, height / height0, origin=(0, 0)) for one in _geometries(shape)
        )
        most = most.buffer(_HAIR)
        shapely.prepare([least, most])
        west, north, east, south = most.bounds
        near = inside & (x + 1 >= west) & (x <= east) & (y + 1 >= north) & (y <= south)
        boxes = shapely.box(x[near], y[near], x[near] + 1, y[near] + 1)
        must[near] |= shapely.intersects(least, boxes) & ~shapely.touches(least, boxes)
        may[near] |= shapely.intersects(most, boxes)
    return [must, may, *(_grown(one, question) & inside for one in (must, may))]


def _grown(rounded: np.ndarray, question: dict[str, Any]) -> np.ndarray:
    (across, down), (left, top) = question["margin"], question["window"][:2]
    columns, rows = (
        np.array([_block(at, tile, size) for at in range(start, start + count)])
        for start, count, tile, size in (
            (left, rounded.shape[1], question["tile"][0], question["level"][0]),
            (top, rounded.shape[0], question["tile"][1], question["level"][1]),
        )
    )
    grown = np.zeros_like(rounded)
    for row, column in np.argwhere(rounded):
        grown[max(row - down, 0) : row + down + 1, max(column - across, 0) : column + across + 1] = True
    for blocks, axis in ((rows, 0), (columns, 1)):
        hit = np.zeros((blocks.max() + 2, grown.shape[1 - axis]), bool)
        np.logical_or.at(hit, blocks, np.moveaxis(grown, axis, 0))
        grown = np.moveaxis(hit[blocks], 0, axis)
    return grown


def _block(at: int, tile: int, size: int) -> int:
    """A number that pixels of one block of 16 have in common; the last one outside the level."""
    a_tile = -(-tile // 16)
    if not 0 <= at < size:
        return -1
    return at // tile * a_tile + at % tile // 16


if __name__ == "__main__":
    sys.stdout.buffer.write(pickle.dumps([_answer(one) for one in json.load(sys.stdin)]))
