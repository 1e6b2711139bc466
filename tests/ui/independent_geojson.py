"""Reads shapes of a redaction in a process of its own, with nothing of the viewer: what they cover, by shapely.

``python independent_geojson.py FILE``: prints a list of kind, reason, metadata, bounds, area and points.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from shapely.geometry import shape

features = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["features"]
found = []
for feature in features:
    geometry = shape(feature["geometry"])
    found.append(
        {
            "kind": feature["geometry"]["type"],
            "ellipse": feature["geometry"].get("isEllipse", False),
            "reason": feature["properties"]["classification"]["name"],
            "metadata": feature["properties"].get("metadata", {}),
            "bounds": geometry.bounds,
            "area": geometry.area,
            "points": len(geometry.exterior.coords if geometry.geom_type == "Polygon" else geometry.coords),
        }
    )
print(json.dumps(found))
