"""Tables of boxes, points and outlines as CSV; docs/convert.md says which columns there may be."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from viewer.comparison.annotations.geojson import shapes_of
from viewer.comparison.annotations.shapes import UNCLASSIFIED, Annotations, Colour, Kind, Shape, closed_shape
from viewer.geometry import Affine, Point, Rect
from viewer.slides.slide import SlideError

_LABELS = ("label", "class", "classification")
_COLOUR = re.compile(r"#?([0-9a-fA-F]{6})")
_HEADS = (
    "Its first line must name the columns: x,y,width,height for boxes, x,y for points, wkt or points for outlines; "
    "label and colour may follow."
)


def read_csv(path: Path, origin: Point | None = None) -> Annotations:
    """Every row of a table.

    Args:
        path: Its first line names the columns; separated by commas, semicolons or tabulators.
        origin: Level-0 pixel at which the file's coordinates begin; None: 0,0.

    Raises:
        SlideError: It cannot be read, or a row is none; the sentence names the line.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SlideError(
            f"The annotations {path.name} cannot be read: {error.strerror}.",
            advice="Check that the file is there and may be read, or choose another one.",
        ) from error
    except UnicodeDecodeError as error:
        raise SlideError(f"{path.name} is no CSV in UTF-8.", advice=_HEADS) from error
    first = text.split("\n", 1)[0]
    separator = max(",;\t", key=first.count)
    rows = csv.DictReader(text.splitlines(), delimiter=separator)
    names = {(name or "").strip().lower() for name in rows.fieldnames or ()}
    if not ({"x", "y"} <= names or names & {"wkt", "points"}):
        raise SlideError(f"{path.name} is no table of annotations.", advice=_HEADS)
    shapes: list[Shape] = []
    colours: dict[str, Colour] = {}
    try:
        for row in rows:
            values = {
                key.strip().lower(): value.strip()
                for key, value in row.items()
                if isinstance(key, str) and isinstance(value, str)
            }
            label = next((values[name] for name in _LABELS if values.get(name)), UNCLASSIFIED)
            if label not in colours and (found := _COLOUR.fullmatch(values.get("colour") or values.get("color") or "")):
                red, green, blue = bytes.fromhex(found[1])
                colours[label] = red, green, blue
            shapes += _shapes(values, label)
    except (ValueError, KeyError, TypeError, IndexError, csv.Error) as error:
        raise SlideError(
            f"{path.name} holds no annotation in line {rows.line_num}: {error}.", advice="Correct the line."
        ) from error
    if not shapes:
        raise SlideError(f"{path.name} holds no annotation: choose another file.")
    annotations = Annotations(tuple(shapes), colours)
    return annotations.moved(Affine.translation(origin.x, origin.y)) if origin is not None else annotations


def _shapes(values: Mapping[str, str], label: str) -> list[Shape]:
    if values.get("wkt"):
        return list(shapes_of(_from_wkt(values["wkt"]), label))
    if values.get("points"):
        points = np.array([[_number(one) for one in pair.split()] for pair in values["points"].split(";")])
        if points.ndim != 2 or points.shape[1] != 2:
            raise ValueError("points are written as x y; x y; x y")
        if len(points) == 1:
            return [Shape(Kind.POINT, points, label)]
        if len(points) == 2:
            return [Shape(Kind.POLYLINE, points, label)]
        return [closed_shape(points, label)]
    x, y = _number(values.get("x", "")), _number(values.get("y", ""))
    if not values.get("width") and not values.get("height"):
        return [Shape(Kind.POINT, np.array([[x, y]]), label)]
    width, height = _number(values.get("width", "")), _number(values.get("height", ""))
    if width <= 0 or height <= 0:
        raise ValueError("a box without width or height")
    return [Shape.box(Rect(x, y, width, height), label)]


def _number(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        raise ValueError(f"“{text}” is no number" if text else "a number is missing") from None
    if not math.isfinite(value):
        raise ValueError(f"{text} is no place")
    return value


def _from_wkt(text: str) -> dict[str, Any]:
    import shapely
    from shapely.geometry import mapping

    try:
        return dict(mapping(shapely.from_wkt(text)))
    except shapely.errors.ShapelyError as error:
        raise ValueError(f"no well-known text: {error}") from error
