"""Fields as files for other programs: a table as CSV, and annotations as GeoJSON that QuPath opens."""

from __future__ import annotations

import csv
import io
import json
import math
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from viewer.comparison.whole.fields import Field, Kind
from viewer.comparison.whole.result import ComparisonResult, ConversionResult, LevelResult
from viewer.geometry import Point, Rect

_CLASSES: Mapping[Kind, tuple[str, tuple[int, int, int]]] = {
    Kind.WORST: ("Worst field", (230, 159, 0)),
    Kind.RANDOM: ("Random field", (86, 180, 233)),
    Kind.EDGE: ("Tissue edge", (204, 121, 167)),
    Kind.SEAM: ("Field at a seam", (0, 158, 115)),
}
"""Names of QuPath's classes and their colours (M. Okabe and K. Ito 2008: told apart by colour-blind people)."""
_NAMESPACE = uuid.UUID("6f1c9a52-0d0b-4f5e-9a55-5d2f0b6c7a10")
"""For identifiers: the same field has the same one in every file, so that QuPath replaces rather than doubles it."""


@dataclass(frozen=True, slots=True)
class FieldSource:
    """Where fields come from."""

    result: ComparisonResult
    conversion: ConversionResult
    level: LevelResult


def fields_csv(source: FieldSource, fields: Sequence[Field]) -> bytes:
    """One line a field, UTF-8 with a line of names; every line says itself where it comes from.

    Positions and sizes are in level-0 pixels of the original, those that begin with ``level_`` in pixels of the
    conversion's level. Values are of the whole field, those that begin with ``worst_tile_`` of the tile for which it
    was chosen. Empty: not measured. Numbers are as short as they can be read back from.
    """
    text = io.StringIO()
    rows = [_row(source, field) for field in fields]
    writer = csv.DictWriter(text, list(rows[0]) if rows else [], lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: cell(value) for name, value in row.items()} for row in rows)
    return text.getvalue().encode("utf-8")


def cell(value: object) -> object:
    """As it stands in a CSV: empty where it is not known, whole numbers without a point."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 2**53 else value


def fields_geojson(source: FieldSource, fields: Sequence[Field], origin: Point) -> bytes:
    """Annotations as QuPath writes and reads them: objectType, name, classification, measurements, metadata.

    Schema: QuPath's documentation, "Exporting annotations"; keys as in its ``QuPathTypeAdapters`` since version 0.5.

    Args:
        source: Where the fields come from.
        fields: In their order.
        origin: Level-0 pixel of the original that the other program counts from: its corner, or that of the scanned
            part (QuPath crops to that since 0.7).
    """
    features = [
        {
            "type": "Feature",
            "id": str(uuid.uuid5(_NAMESPACE, _identity(source, field))),
            "geometry": {"type": "Polygon", "coordinates": [_ring(field.rect, origin)]},
            "properties": {
                "objectType": "annotation",
                "name": f"Field {field.number}",
                "classification": _classification(field.kind),
                "isLocked": True,
                "measurements": {name: value for name, value in _measurements(field).items() if math.isfinite(value)},
                "metadata": {name: str(value) for name, value in (_choice(field) | _origin(source)).items()},
            },
        }
        for field in fields
    ]
    collection = {"type": "FeatureCollection", "features": features}
    return json.dumps(collection, ensure_ascii=False, allow_nan=False, indent=1).encode("utf-8")


def _ring(rect: Rect, origin: Point) -> list[list[float]]:
    """Closed, and the right way round for GeoJSON (RFC 7946, 3.1.6) where y grows downward as in a picture."""
    left, top, right, bottom = rect.x - origin.x, rect.y - origin.y, rect.right - origin.x, rect.bottom - origin.y
    return [[left, top], [right, top], [right, bottom], [left, bottom], [left, top]]


def _classification(kind: Kind) -> dict[str, Any]:
    name, colour = _CLASSES[kind]
    return {"name": name, "color": list(colour)}


def _identity(source: FieldSource, field: Field) -> str:
    rect, seed = field.rect, "" if field.seed is None else str(field.seed)
    slides = source.result.original.identity, source.conversion.slide.identity
    chosen = field.kind.value, field.measure.value, seed, str(field.number), f"{field.downsample:g}"
    return "\n".join((*slides, *chosen, *map(repr, (rect.x, rect.y, rect.width, rect.height))))


def _measurements(field: Field) -> dict[str, float]:
    """Named as QuPath shows them, with their units."""
    values = field.values
    found = {
        "SSIM": values.ssim,
        "SSIM of tissue": values.ssim_tissue,
        "SSIM, least pixel": values.ssim_least,
        "Mean difference (grey levels)": values.mae,
        "Largest difference (grey levels)": float(values.largest),
        "PSNR (dB)": values.psnr,
        "CIEDE2000, 95th percentile of the worst tile": values.de2000_p95,
        "Tissue share": values.tissue,
        "Seam zone share": values.seam,
        "Compared pixels": float(values.compared),
        "Downsample": field.downsample,
    }
    if len(field.tiles) > 1:
        found[f"Worst tile, {field.measure.value}"] = field.value
    return found


def _choice(field: Field) -> dict[str, object]:
    chosen: dict[str, object] = {"chosen": field.kind.value, "by": field.measure.value}
    return chosen | ({"seed": field.seed} if field.seed is not None else {})


def _origin(source: FieldSource) -> dict[str, object]:
    """What must be known of every number."""
    result, slide, level = source.result, source.conversion.slide, source.level
    return {
        "original": result.original.name,
        "original_reader": result.original.reader,
        "conversion": slide.name,
        "conversion_reader": slide.reader,
        "alignment": source.conversion.alignment,
        "original_read": level.note or "as stored",
        "ssim_settings": f"{result.settings.window.value}{', of the luma' if result.settings.grey else ''}",
        "ssim_kernel": result.kernel,
        "compared_at": result.started.isoformat(timespec="seconds"),
        "complete": "yes" if level.complete else f"{level.rows_done} of {level.rows} rows of tiles",
        "program": f"Verislide {result.program}",
    }


def _row(source: FieldSource, field: Field) -> dict[str, object]:
    values, worst, mpp = field.values, field.tile_values, source.level.mpp
    return {
        "number": field.number,
        "chosen": field.kind.value,
        "by": field.measure.value,
        "seed": field.seed,
        "level": field.level,
        "downsample": field.downsample,
        "mpp_x": mpp.x if mpp else None,
        "mpp_y": mpp.y if mpp else None,
        "x": field.rect.x,
        "y": field.rect.y,
        "width": field.rect.width,
        "height": field.rect.height,
        "conversion_level": field.conversion_level,
        "level_x": field.pixels.x,
        "level_y": field.pixels.y,
        "level_width": field.pixels.width,
        "level_height": field.pixels.height,
        "tiles": len(field.tiles),
        "tiles_of_the_fault": field.fault,
        "compared_pixels": values.compared,
        "ssim": values.ssim,
        "ssim_tissue": values.ssim_tissue,
        "ssim_least": values.ssim_least,
        "mae": values.mae,
        "max_abs_diff": values.largest,
        "psnr": values.psnr,
        "tissue_share": values.tissue,
        "seam_share": values.seam,
        "worst_tile_ssim": worst.ssim,
        "worst_tile_ssim_tissue": worst.ssim_tissue,
        "worst_tile_mae": worst.mae,
        "worst_tile_max_abs_diff": worst.largest,
        "worst_tile_de2000_p95": worst.de2000_p95,
        **_origin(source),
    }
