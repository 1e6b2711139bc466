"""Which reader a file of annotations takes."""

from __future__ import annotations

from pathlib import Path

from viewer.comparison.annotations.csv_file import read_csv
from viewer.comparison.annotations.geojson import read_geojson
from viewer.comparison.annotations.shapes import Annotations
from viewer.geometry import Point

GEOJSON = (".geojson", ".json")
TABLES = (".csv", ".tsv", ".txt")


def read_annotation_file(path: Path, origin: Point | None = None) -> Annotations:
    """Annotations in level-0 pixels of the original, by the ending of the file's name.

    Args:
        path: GeoJSON or a table.
        origin: Level-0 pixel at which the file's coordinates begin; None: 0,0.

    Raises:
        SlideError: It cannot be read; one sentence says why.
    """
    return (read_csv if path.suffix.lower() in TABLES else read_geojson)(path, origin)
