"""GeoJSON as QuPath writes and reads it.

Schema: QuPath's documentation, "Exporting annotations"; classes as in its ``QuPathTypeAdapters``, outlines as in its
``ROITypeAdapters``: an ellipse is a polygon with the member "isEllipse", and means the one that fills its box.
"""

from __future__ import annotations

import json
import uuid
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from viewer.comparison.annotations.feature_stream import features_of
from viewer.comparison.annotations.shapes import (
    UNCLASSIFIED,
    Annotations,
    Colour,
    Kind,
    Points,
    Shape,
    closed,
    closed_shape,
    corners_of,
)
from viewer.geometry import Affine, Point, Rect
from viewer.slides.slide import SlideError

_DETECTED = ("detection", "cell", "tile")
_NAMESPACE = uuid.UUID("2f0b7c1e-8a55-4a0c-9f0e-3d1d1a3b5e41")


def read_geojson(path: Path, origin: Point | None = None) -> Annotations:
    """Every outline in a file, of annotations and of detections.

    Args:
        path: A FeatureCollection, a Feature, or a list of these.
        origin: Level-0 pixel at which the file's coordinates begin; None: 0,0.

    Raises:
        SlideError: It cannot be read, is something else, or holds no outline.
    """
    shapes: list[Shape] = []
    colours: dict[str, Colour] = {}
    left_out: Counter[str] = Counter()
    for feature in features_of(path):
        properties = feature.get("properties") or {}
        label = class_name(properties.get("classification"))
        if label not in colours and (colour := _colour(properties)) is not None:
            colours[label] = colour
        detected = properties.get("objectType", properties.get("object_type")) in _DETECTED
        if feature.get("nucleusGeometry"):
            left_out["outlines of nuclei, which have no place beside those of their cells"] += 1
        try:
            found = list(shapes_of(feature.get("geometry") or {}, label))
        except (ValueError, TypeError, KeyError, IndexError) as error:
            raise SlideError(f"{path.name} holds an outline that cannot be understood: {error}.") from error
        if not found:
            left_out["objects without an outline"] += 1
        if detected:
            found = [Shape(one.kind, one.points, one.label, one.holes, True) for one in found]
        shapes += found
    if not shapes:
        raise SlideError(f"{path.name} holds no annotation: choose another file.")
    remarks = tuple(f"Not taken from {path.name}: {count} {what}." for what, count in left_out.items())
    annotations = Annotations(tuple(shapes), colours, remarks)
    return annotations.moved(Affine.translation(origin.x, origin.y)) if origin is not None else annotations


def class_name(classification: Any) -> str:
    """QuPath's name of a class: ``name``, or ``names`` of several joined by ": "."""
    if isinstance(classification, str):
        return classification or UNCLASSIFIED
    if not isinstance(classification, dict):
        return UNCLASSIFIED
    names = classification.get("names")
    if isinstance(names, list) and names:
        return ": ".join(map(str, names))
    return str(classification.get("name") or UNCLASSIFIED)


def _colour(properties: Mapping[str, Any]) -> Colour | None:
    classification = properties.get("classification")
    of_class = classification if isinstance(classification, dict) else {}
    for found in (of_class.get("color"), properties.get("color")):
        if isinstance(found, list) and len(found) == 3 and all(isinstance(one, int) for one in found):
            red, green, blue = (min(max(one, 0), 255) for one in found)
            return red, green, blue
    packed = of_class.get("colorRGB")  # before version 0.4
    return (packed >> 16 & 255, packed >> 8 & 255, packed & 255) if isinstance(packed, int) else None


def shapes_of(geometry: Mapping[str, Any], label: str) -> Iterator[Shape]:
    """The parts of a geometry of RFC 7946; none of an empty one.

    Raises:
        ValueError, TypeError, KeyError, IndexError: It is none.
    """
    kind, coordinates = geometry.get("type"), geometry.get("coordinates")
    if kind is None:
        return
    if kind == "GeometryCollection":
        for part in geometry["geometries"]:
            yield from shapes_of(part, label)
    elif not coordinates:
        return
    elif kind == "Point":
        yield Shape(Kind.POINT, _points([coordinates]), label)
    elif kind == "MultiPoint":
        yield from (Shape(Kind.POINT, _points([one]), label) for one in coordinates)
    elif kind == "LineString":
        yield _line(coordinates, label)
    elif kind == "MultiLineString":
        yield from (_line(one, label) for one in coordinates)
    elif kind == "Polygon":
        yield _polygon(coordinates, label, bool(geometry.get("isEllipse")))
    elif kind == "MultiPolygon":
        yield from (_polygon(one, label, False) for one in coordinates)
    else:
        raise ValueError(f"{kind!r} is no kind of outline")


def _points(coordinates: Any) -> Points:
    points = np.array([one[:2] for one in coordinates], np.float64)
    if points.ndim != 2 or points.shape[1] != 2 or not np.isfinite(points).all():
        raise ValueError("a place is no pair of numbers")
    return points


def _line(coordinates: Any, label: str) -> Shape:
    points = _points(coordinates)
    if len(points) < 2:
        raise ValueError("a line of one point")
    return Shape(Kind.POLYLINE, points, label)


def _polygon(rings: Any, label: str, ellipse: bool) -> Shape:
    points, *holes = (_points(ring) for ring in rings)
    if len(corners_of(points)) < 3:
        raise ValueError("an area of fewer than three corners")
    if ellipse:
        (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
        return Shape.ellipse(Rect(left, top, right - left, bottom - top), label)
    return closed_shape(points, label, holes)


def geojson_bytes(annotations: Annotations) -> bytes:
    """A FeatureCollection that QuPath opens."""
    colours = annotations.colours
    features = []
    for number, shape in enumerate(annotations.shapes):
        properties: dict[str, Any] = {"objectType": "detection" if shape.by_algorithm else "annotation"}
        if shape.label != UNCLASSIFIED:
            properties["classification"] = {"name": shape.label, "color": list(colours[shape.label])}
        identity = f"{number}\n{shape.kind}\n{shape.label}".encode() + shape.points.tobytes()
        features.append(
            {
                "type": "Feature",
                "id": str(uuid.uuid5(_NAMESPACE, identity.hex())),
                "geometry": geometry_of(shape),
                "properties": properties,
            }
        )
    return collection_bytes(features)


def collection_bytes(features: Sequence[Mapping[str, Any]]) -> bytes:
    """A FeatureCollection; numbers are as short as they can be read back from."""
    whole = {"type": "FeatureCollection", "features": features}
    return json.dumps(whole, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def geometry_of(shape: Shape) -> dict[str, Any]:
    """The geometry of RFC 7946; a turned ellipse is a polygon with its corners on it."""
    outline = shape.outline.tolist()
    if shape.kind is Kind.POINT:
        return {"type": "Point", "coordinates": outline[0]}
    if shape.kind is Kind.POLYLINE:
        return {"type": "LineString", "coordinates": outline}
    holes = [closed(hole).tolist() for hole in shape.holes]
    polygon: dict[str, Any] = {"type": "Polygon", "coordinates": [outline, *holes]}
    if shape.kind is Kind.ELLIPSE and is_upright(shape.points):
        polygon["isEllipse"] = True
    return polygon


def is_upright(ends: Points) -> bool:
    """Whether the axes of an ellipse are upright and level, as those of QuPath are."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = ends
    return bool((y0 == y1 and x2 == x3) or (x0 == x1 and y2 == y3))
