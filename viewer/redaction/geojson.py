"""Redactions as GeoJSON by QuPath's schema; files of QuPath are read as well.

The reason is the class of an object. Who made it, when, what was added to the reason, the width of a pen and the
associated image that it belongs to are texts in the object's metadata, which QuPath keeps.
"""

from __future__ import annotations

import math
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from viewer.comparison.annotations.feature_stream import features_of
from viewer.comparison.annotations.geojson import (
    class_name,
    collection_bytes,
    geometry_of,
    is_upright,
    shapes_of,
)
from viewer.comparison.annotations.shapes import UNCLASSIFIED, Kind, Shape
from viewer.redaction.outlines import around_ellipse
from viewer.redaction.shapes import Reason, Redactions, RedactionShape
from viewer.slides.slide import SlideError

_NAMESPACE = uuid.UUID("5f1c9d0a-52f0-4b86-9a57-0d6f6f4d7c11")


def read_redactions(path: Path) -> Redactions:
    """Everything that a file wants taken away.

    An object of another class than a reason is an "other" with the class as its text. Detections and cells count like
    what was drawn by hand: rather more is hidden than less.

    Args:
        path: A FeatureCollection, a Feature, or a list of these; level-0 pixels, or pixels of an associated image.

    Raises:
        SlideError: It cannot be read, is something else, or holds an object of which it is not known what it hides.
    """
    return redactions_of(features_of(path), path.name)


def redactions_of(features: Iterable[Mapping[str, Any]], name: str) -> Redactions:
    """Everything that the objects of a file called ``name`` want taken away.

    Raises:
        SlideError: One of them is something of which it is not known what it hides.
    """
    shapes: list[RedactionShape] = []
    associated: dict[str, list[RedactionShape]] = {}
    taken: set[str] = set()
    for number, feature in enumerate(features, 1):
        try:
            image, found = _read(feature)
        except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
            raise SlideError(
                f"The redactions {name} cannot be understood: in object {number}, {error}.",
                advice="Correct or remove the object: nothing is exported with shapes that are not understood.",
            ) from error
        for part, shape in enumerate(found):
            known = replace(shape, id=_identity(feature.get("id"), number, part, taken))
            taken.add(known.id)
            (shapes if image is None else associated.setdefault(image, [])).append(known)
    return Redactions(tuple(shapes), {name: tuple(found) for name, found in associated.items()})


def _read(feature: Mapping[str, Any]) -> tuple[str | None, list[RedactionShape]]:
    """The associated image, and the shapes without their identities.

    Raises:
        ValueError, TypeError, KeyError, IndexError, AttributeError: It cannot be understood.
    """
    properties = feature.get("properties") or {}
    metadata = {str(key): str(value) for key, value in (properties.get("metadata") or {}).items()}
    stated = class_name(properties.get("classification"))
    known = stated.strip().lower()
    reason = Reason(known) if known in list(Reason) else Reason.OTHER
    unknown = "" if known in list(Reason) or stated == UNCLASSIFIED else stated
    width = float(metadata.get("width") or 0)
    if not (math.isfinite(width) and width >= 0):
        raise ValueError(f"{width} is no width of a pen")
    found = [
        RedactionShape(
            id="",
            shape=shape,
            width=width if shape.kind is Kind.POLYLINE else 0.0,
            reason=reason,
            text=metadata.get("text") or unknown,
            author=metadata.get("author", ""),
            made=metadata.get("time", ""),
        )
        for shape in shapes_of(feature.get("geometry") or {}, reason)
    ]
    if not found:
        raise ValueError("there is no outline")
    return metadata.get("associated image") or None, found


def _identity(stated: Any, number: int, part: int, taken: set[str]) -> str:
    """The stated UUID of the first part; of everything else one that is the same whenever the file is read."""
    try:
        own = uuid.UUID(stated)
    except (ValueError, TypeError, AttributeError):
        own = None
    if own is not None and part == 0 and str(own) not in taken:
        return str(own)
    return str(uuid.uuid5(own or _NAMESPACE, f"{number} {part}"))


def redactions_bytes(redactions: Redactions) -> bytes:
    """A FeatureCollection that QuPath opens, from which `read_redactions` gives the same.

    A rectangle or an ellipse whose sides or axes are not upright and level is a polygon there; that of an ellipse lies
    around it.
    """
    return collection_bytes(features_from(redactions))


def features_from(redactions: Redactions) -> list[dict[str, Any]]:
    """The objects of that file, from which `redactions_of` gives the same."""
    return [
        _feature(shape, image)
        for image, shapes in ((None, redactions.shapes), *redactions.associated.items())
        for shape in shapes
    ]


def _feature(shape: RedactionShape, image: str | None) -> dict[str, Any]:
    stated = (
        ("text", shape.text),
        ("author", shape.author),
        ("time", shape.made),
        ("width", repr(float(shape.width)) if shape.width else ""),
        ("associated image", image or ""),
    )
    properties: dict[str, Any] = {"objectType": "annotation", "classification": {"name": shape.reason.value}}
    if metadata := {name: value for name, value in stated if value}:
        properties["metadata"] = metadata
    return {
        "type": "Feature",
        "id": shape.id,
        "geometry": geometry_of(_writable(shape.shape)),
        "properties": properties,
    }


def _writable(shape: Shape) -> Shape:
    """What has a geometry that hides as much."""
    if shape.kind is Kind.ELLIPSE and not is_upright(shape.points):
        return replace(shape, kind=Kind.POLYGON, points=around_ellipse(shape.points))
    return shape
