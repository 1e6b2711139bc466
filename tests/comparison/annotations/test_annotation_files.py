from __future__ import annotations

import json
import random
from pathlib import Path

import numpy as np
import pytest
import shapely

from viewer.comparison.annotations.feature_stream import features_of
from viewer.comparison.annotations.files import read_annotation_file
from viewer.comparison.annotations.geojson import geojson_bytes, read_geojson
from viewer.comparison.annotations.shapes import UNCLASSIFIED, Annotations, Kind, Shape
from viewer.geometry import Affine, Point, Rect
from viewer.slides.slide import SlideError

SQUARE = [[[10, 20], [40, 20], [40, 60], [10, 60], [10, 20]]]
TRIANGLE = [[[0.5, 1], [9, 1], [4, 8.25], [0.5, 1]]]
HOLE = [[2, 2], [4, 2], [4, 4], [2, 2]]


def feature(geometry: dict[str, object], **properties: object) -> dict[str, object]:
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def saved(path: Path, content: object) -> Path:
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


@pytest.mark.parametrize("collection", [True, False])
def test_what_qupath_writes(tmp_path: Path, collection: bool) -> None:
    turns = np.linspace(0, 2 * np.pi, 41)
    flattened = np.stack([100 + 30 * np.cos(turns), 50 + 12 * np.sin(turns)], axis=1).tolist()
    features = [
        feature(
            {"type": "Polygon", "coordinates": SQUARE},
            objectType="annotation",
            classification={"name": "Tumor", "color": [200, 0, 0]},
        ),
        feature({"type": "Polygon", "coordinates": TRIANGLE}, classification={"names": ["Stroma", "old"]}),
        feature({"type": "Polygon", "coordinates": [flattened], "isEllipse": True}, classification={"name": "Tumor"}),
        feature({"type": "MultiPoint", "coordinates": [[1, 2], [3, 4]]}, objectType="detection"),
        feature({"type": "LineString", "coordinates": [[1, 2], [3, 4], [5, 9]]}, classification={"colorRGB": -65536}),
        feature({"type": "MultiPolygon", "coordinates": [TRIANGLE, [*SQUARE, HOLE]]}, classification="Other"),
    ]
    content = {"type": "FeatureCollection", "features": features} if collection else features
    found = read_geojson(saved(tmp_path / "a.geojson", content))
    assert [(one.kind, one.label) for one in found.shapes] == [
        (Kind.RECTANGLE, "Tumor"),
        (Kind.POLYGON, "Stroma: old"),
        (Kind.ELLIPSE, "Tumor"),
        (Kind.POINT, UNCLASSIFIED),
        (Kind.POINT, UNCLASSIFIED),
        (Kind.POLYLINE, UNCLASSIFIED),
        (Kind.POLYGON, "Other"),
        (Kind.POLYGON, "Other"),
    ]
    assert [one.by_algorithm for one in found.shapes] == [False] * 3 + [True] * 2 + [False] * 3
    # Major axis first, as DICOM wants it.
    assert found.shapes[2].points == pytest.approx(np.array([[70, 50], [130, 50], [100, 38], [100, 62]]), abs=0.1)
    assert [len(one.holes) for one in found.shapes] == [0] * 7 + [1]
    assert found.stated == {"Tumor": (200, 0, 0), UNCLASSIFIED: (255, 0, 0)}
    assert len(set(found.colours.values())) == len(found.labels)


def test_the_origin_is_added(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.json", feature({"type": "Point", "coordinates": [1.5, 2]}))
    assert read_geojson(path, Point(100, 50)).shapes[0].points.tolist() == [[101.5, 52]]


def test_what_is_left_out_is_said(tmp_path: Path) -> None:
    cell = feature({"type": "Polygon", "coordinates": TRIANGLE}, objectType="cell")
    cell["nucleusGeometry"] = {"type": "Point", "coordinates": [1, 1]}
    path = saved(tmp_path / "a.geojson", [cell, {"type": "Feature", "geometry": None, "properties": None}])
    found = read_geojson(path)
    assert len(found.shapes) == 1
    assert [remark.split(": ")[1].split()[0] for remark in found.remarks] == ["1", "1"]
    assert "nuclei" in found.remarks[0] and "without an outline" in found.remarks[1]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.geojson", "no json"),
        ("a.geojson", "[]"),
        ("a.geojson", '{"type": "FeatureCollection"}'),
        ("a.geojson", '[{"type": "Feature"},]'),
        ("a.geojson", '[{"type": "Feature"}] 1'),
        ("a.geojson", '[{"type": "Polygon"}]'),
        ("a.geojson", json.dumps([feature({"type": "Polygon", "coordinates": [[[1, 2], [3, 4], [1, 2]]]})])),
        ("a.geojson", json.dumps([feature({"type": "Point", "coordinates": [1, float("nan")]})])),
        ("a.geojson", json.dumps([feature({"type": "Circle", "coordinates": [1, 2]})])),
        ("a.csv", "left,top\n1,2\n"),
        ("a.csv", "x,y,width,height\n"),
        ("a.csv", "x,y,width,height\n1,2,0,5\n"),
        ("a.csv", "x,y,width,height\n1,b,3,5\n"),
        ("a.csv", "wkt\nPOLYGON ((1 2\n"),
        ("a.csv", "points\n1 2 3; 4 5 6\n"),
    ],
)
def test_what_is_none_is_refused_in_one_sentence(tmp_path: Path, name: str, content: str) -> None:
    path = tmp_path / name
    path.write_text(content)
    with pytest.raises(SlideError, match=r"a\.(geojson|csv)") as caught:
        read_annotation_file(path)
    assert str(caught.value).count(". ") == 0


def test_features_are_those_that_json_finds(tmp_path: Path) -> None:
    drawn = random.Random(4)
    for number in range(50):
        features = [
            feature({"type": "Point", "coordinates": [drawn.random(), 1]}, text='"]},{[', extra={"features": [1]})
            for _ in range(drawn.randrange(5))
        ]
        content = {"bbox": [1, {"features": []}], "features": features, "type": "FeatureCollection", "end": None}
        path = tmp_path / f"{number}.json"
        path.write_text(json.dumps(content, indent=drawn.choice([None, 1, 4])), encoding="utf-8-sig")
        assert list(features_of(path)) == json.loads(path.read_text("utf-8-sig"))["features"]


def test_tables(tmp_path: Path) -> None:
    path = tmp_path / "boxes.csv"
    path.write_text("X,Y,Width,Height,Label,Colour\n1,2,3,4,Tumor,#ff8000\n5,6,,,,\n", encoding="utf-8-sig")
    found = read_annotation_file(path, Point(10, 20))
    assert [(one.kind, one.label, one.points.tolist()) for one in found.shapes] == [
        (Kind.RECTANGLE, "Tumor", [[11, 22], [14, 22], [14, 26], [11, 26]]),
        (Kind.POINT, UNCLASSIFIED, [[15, 26]]),
    ]
    assert found.stated == {"Tumor": (255, 128, 0)}
    path.write_text('wkt;points;class\nPOLYGON ((0 0, 4 0, 2 3, 0 0));;a\n;"0 0; 1 1";b\n')
    assert [one.kind for one in read_annotation_file(path).shapes] == [Kind.POLYGON, Kind.POLYLINE]
    path.write_text("wkt\tpoints\tclass\nPOLYGON ((0 0, 4 0, 2 3, 0 0))\t\ta\n\t0 0; 1 1\tb\n\t0 0; 4 0; 2 2; 1 3\tb\n")
    kinds = [(one.kind, one.label) for one in read_annotation_file(path).shapes]
    assert kinds == [(Kind.POLYGON, "a"), (Kind.POLYLINE, "b"), (Kind.POLYGON, "b")]


def test_written_geojson_is_read_by_shapely_as_the_same_areas(tmp_path: Path) -> None:
    ring, hole = np.array([[0.0, 0], [10, 0], [11, 9], [0, 10]]), np.array([[2.0, 2], [3, 2], [3, 3]])
    shapes = (
        Shape.box(Rect(0.25, 1, 3, 4), "a"),
        Shape.ellipse(Rect(5, 5, 4, 10), "a"),
        Shape(Kind.POLYGON, ring, "b", (hole,)),
        Shape.ellipse(Rect(0, 0, 4, 10), "b").moved(Affine.rotation(30)),
    )
    path = tmp_path / "out.geojson"
    path.write_bytes(geojson_bytes(Annotations(shapes)))
    content = json.loads(path.read_text())
    areas = [shapely.geometry.shape(one["geometry"]) for one in content["features"]]
    assert [area.area for area in areas] == pytest.approx([12, np.pi * 10, 100 - 0.5, np.pi * 10], rel=2e-3)
    assert areas[1].bounds == (5, 5, 9, 15)
    assert [one["geometry"].get("isEllipse", False) for one in content["features"]] == [False, True, False, False]
    back = read_geojson(path).shapes
    assert [one.kind for one in back] == [Kind.RECTANGLE, Kind.ELLIPSE, Kind.POLYGON, Kind.POLYGON]
    for before, after in zip(shapes[:3], back, strict=False):
        assert np.array_equal(before.points, after.points)
