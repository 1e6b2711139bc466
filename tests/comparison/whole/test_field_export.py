"""Fields as CSV and as GeoJSON, read back by libraries that know nothing of the viewer."""

from __future__ import annotations

import csv
import io
import json
import math
import uuid

import numpy as np
import pytest
from shapely.geometry import box, shape

from tests.comparison.whole.made_results import SIDE, made_level, made_result
from viewer.comparison.whole.field_export import FieldSource, fields_csv, fields_geojson
from viewer.comparison.whole.fields import Choice, Field, Kind, choose
from viewer.geometry import Point


def source(level: int = 1) -> FieldSource:
    ssim = 0.95 + np.arange(48).reshape(6, 8) * 1e-6
    ssim[1, 2:4], ssim[4, 6] = (0.6, 0.5), 0.7
    found = made_level(ssim, level)
    found.table["de2000_p95"][30] = 2.5
    found.table["seam"][:] = 16
    result = made_result(found)
    return FieldSource(result, result.conversions[0], found)


def fields_of(made: FieldSource, kind: Kind = Kind.WORST) -> tuple[Field, ...]:
    fields = choose(made.level, Choice(kind, count=3, seed=5))
    assert len(fields) == 3
    return fields


def features(made: FieldSource, fields: tuple[Field, ...], origin: Point) -> list[dict]:
    found = json.loads(fields_geojson(made, fields, origin))
    assert list(found) == ["type", "features"] and found["type"] == "FeatureCollection"
    return found["features"]


def test_csv_has_a_line_a_field_with_values_and_origin() -> None:
    made = source()
    fields = fields_of(made)
    rows = list(csv.DictReader(io.StringIO(fields_csv(made, fields).decode("utf-8"))))
    first, second = rows[:2]
    assert [row["number"] for row in rows] == ["1", "2", "3"]
    # Two tiles of 256 px of level 1 that hang together.
    assert [first[name] for name in ("x", "y", "width", "height")] == ["1024", "512", "1024", "512"]
    assert [first[name] for name in ("level_x", "level_y", "level_width", "level_height")] == [
        "512",
        "256",
        "512",
        "256",
    ]
    assert float(first["ssim"]) == pytest.approx(0.55)
    assert float(first["worst_tile_ssim"]) == pytest.approx(0.5)
    assert (first["tiles"], first["tiles_of_the_fault"], first["level"], first["downsample"]) == ("2", "2", "1", "2")
    assert float(second["ssim"]) == pytest.approx(0.7)
    assert float(second["seam_share"]) == 16 / SIDE**2
    assert (first["mpp_x"], first["seed"], first["worst_tile_de2000_p95"]) == ("0.5", "", "")
    for row in rows:
        assert row["original"] == "made.mrxs" and row["original_reader"] == "OpenSlide 4.0.1"
        assert row["conversion_reader"] == "wsidicom 0.31.0" and row["ssim_kernel"] == "C, AVX2"
        assert row["complete"] == "yes" and row["alignment"] == "Aligned by MIRAX bounds."
        assert row["compared_at"] == "2026-01-02T03:04:05+00:00"
    assert len(set(first)) == len(first)


def test_csv_names_the_seed_of_random_fields() -> None:
    made = source()
    rows = list(csv.DictReader(io.StringIO(fields_csv(made, fields_of(made, Kind.RANDOM)).decode("utf-8"))))
    assert {(row["chosen"], row["seed"]) for row in rows} == {("random", "5")}


def test_geojson_is_what_qupath_documents() -> None:
    made = source()
    fields = fields_of(made)
    found = features(made, fields, Point(0, 0))
    for feature, field in zip(found, fields, strict=True):
        assert feature["type"] == "Feature" and feature["geometry"]["type"] == "Polygon"
        assert shape(feature["geometry"]).is_valid
        rect = field.rect
        assert shape(feature["geometry"]).equals(box(rect.x, rect.y, rect.right, rect.bottom))
        assert uuid.UUID(feature["id"])
        properties = feature["properties"]
        assert set(properties) == {"objectType", "name", "classification", "isLocked", "measurements", "metadata"}
        assert properties["objectType"] == "annotation" and properties["name"] == f"Field {field.number}"
        assert properties["classification"]["name"] == "Worst field"
        assert all(isinstance(value, int) and 0 <= value < 256 for value in properties["classification"]["color"])
        assert properties["measurements"]["SSIM"] == field.values.ssim
        assert all(math.isfinite(value) for value in properties["measurements"].values())
        assert all(isinstance(value, str) for value in properties["metadata"].values())
        assert properties["metadata"]["original"] == "made.mrxs"
    assert "CIEDE2000, 95th percentile of the worst tile" not in found[0]["properties"]["measurements"]


def test_geojson_counts_from_where_the_other_program_does() -> None:
    made = source()
    (first, *_) = features(made, fields_of(made), Point(1000, 500))
    assert shape(first["geometry"]).bounds == (24, 12, 1048, 524)


def test_a_field_has_the_same_identifier_in_every_file() -> None:
    made = source()
    first = [feature["id"] for feature in features(made, fields_of(made), Point(0, 0))]
    again = [feature["id"] for feature in features(made, fields_of(made), Point(7, 7))]
    other = [feature["id"] for feature in features(made, fields_of(made, Kind.RANDOM), Point(0, 0))]
    assert first == again and len(set(first) | set(other)) == 6
