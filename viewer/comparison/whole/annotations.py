"""Annotations of a slide by class, out of GeoJSON as QuPath writes it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.annotations.feature_stream import features_of
from viewer.comparison.annotations.geojson import class_name
from viewer.comparison.whole.field_reader import FieldError
from viewer.geometry import Point
from viewer.slides.slide import SlideError

if TYPE_CHECKING:  # slow to import
    from shapely.geometry.base import BaseGeometry

_AREAS = ("Polygon", "MultiPolygon", "GeometryCollection")


@dataclass(frozen=True, slots=True, eq=False)
class AnnotatedClass:
    """All areas of one class."""

    name: str
    area: BaseGeometry
    """In level-0 pixels of the original."""

    def shares(
        self,
        left: NDArray[np.float64],
        top: NDArray[np.float64],
        right: NDArray[np.float64],
        bottom: NDArray[np.float64],
    ) -> NDArray[np.float64]:
        """How much of each rectangle (level-0 pixels of the original) lies in the class, 0 to 1."""
        import shapely

        boxes = shapely.box(left, top, right, bottom)
        shapely.prepare(self.area)
        shares = np.zeros(len(boxes))
        near = np.flatnonzero(shapely.intersects(self.area, boxes))
        shares[near] = shapely.area(shapely.intersection(self.area, boxes[near])) / shapely.area(boxes[near])
        return shares


def read_annotations(path: Path, origin: Point) -> tuple[AnnotatedClass, ...]:
    """The classes of a file, in the order of their names: a FeatureCollection, a Feature, or a list of these.

    Only annotations with an area count, not detections, cells, lines or points; areas of one class are united. Names
    are QuPath's: ``classification.name``, or ``classification.names`` of several joined by ": ".

    Args:
        path: The file.
        origin: Level-0 pixel of the original at which the file's coordinates begin.

    Raises:
        FieldError: It cannot be read, is something else, or holds no area.
    """
    import shapely
    from shapely.affinity import translate

    areas: dict[str, list[BaseGeometry]] = {}
    try:
        for feature in features_of(path):
            found = _area(feature, path)
            if found is not None:
                areas.setdefault(found[0], []).append(found[1])
    except SlideError as error:
        raise FieldError(str(error)) from error
    if not areas:
        raise FieldError(f"{path.name} holds no annotation with an area: choose another file.")
    united = {name: translate(shapely.union_all(parts), origin.x, origin.y) for name, parts in areas.items()}
    return tuple(AnnotatedClass(name, united[name]) for name in sorted(united))


def _area(feature: dict[str, Any], path: Path) -> tuple[str, BaseGeometry] | None:
    """Class and area of a feature; None where it is none that counts."""
    import shapely
    from shapely.geometry import shape

    properties, geometry = feature.get("properties") or {}, feature.get("geometry") or {}
    kind = properties.get("objectType", properties.get("object_type", "annotation"))
    if kind != "annotation" or geometry.get("type") not in _AREAS:
        return None
    try:
        area = shapely.make_valid(shape(geometry))
    except (ValueError, TypeError, AttributeError, KeyError, IndexError, shapely.errors.ShapelyError) as error:
        raise FieldError(f"{path.name} holds an outline that cannot be understood: {error}.") from error
    return (class_name(properties.get("classification")), area) if area.area > 0 else None
