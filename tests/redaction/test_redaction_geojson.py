"""Redactions in files: back as they were, and as QuPath writes them."""

from __future__ import annotations

import json
import uuid
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.redaction.shape_cases import CASES, box, ellipse, pen
from viewer.comparison.annotations.shapes import Kind, Shape
from viewer.geometry import Size
from viewer.redaction.geojson import read_redactions, redactions_bytes
from viewer.redaction.masks import shape_pixels
from viewer.redaction.shapes import Reason, Redactions, RedactionShape
from viewer.slides.slide import SlideError


def saved(folder: Path, content: Any) -> Path:
    path = folder / "drawn.geojson"
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


def feature(geometry: dict[str, Any] | None = None, **properties: Any) -> dict[str, Any]:
    square = {"type": "Polygon", "coordinates": [[[1, 2], [11, 2], [11, 22], [1, 22], [1, 2]]]}
    return {"type": "Feature", "geometry": square if geometry is None else geometry, "properties": properties}


def test_everything_comes_back(tmp_path: Path) -> None:
    line = RedactionShape(
        str(uuid.uuid4()),
        pen(12.5, (1.0, 2.0), (30.25, 4.0)).shape,
        12.5,
        Reason.PEN_MARK,
        "felt",
        "A. Ö",
        "2026-11-30T20:00:00Z",
    )
    label = RedactionShape(str(uuid.uuid4()), box(3.0, 4.0, 50.0, 60.0).shape, 0.0, Reason.BARCODE)
    drawn = Redactions(
        (line, ellipse(10.0, 20.0, 31.0, 17.5)), {"label": (label,), "macro": (box(0.0, 0.0, 2.0, 2.0),)}
    )
    found = read_redactions(saved(tmp_path, redactions_bytes(drawn)))
    assert found.associated.keys() == drawn.associated.keys()
    for one, other in zip(_all(found), _all(drawn), strict=True):
        assert (one.id, one.width, one.reason, one.text, one.author, one.made) == (
            other.id, other.width, other.reason, other.text, other.author, other.made
        )  # fmt: skip
        assert one.shape.kind == other.shape.kind
        assert np.array_equal(one.shape.points, other.shape.points)
    assert redactions_bytes(found) == redactions_bytes(drawn)


def _all(redactions: Redactions) -> list[RedactionShape]:
    return [*redactions.shapes, *(shape for shapes in redactions.associated.values() for shape in shapes)]


@pytest.mark.parametrize("name", [name for name in CASES if "outside" not in name and "in its hole" not in name])
def test_a_file_hides_no_less_than_what_was_drawn(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    if any(len(one.shape.points) == 1 and one.shape.kind is Kind.POLYLINE for one in case.shapes):
        with pytest.raises(SlideError, match="a line of one point"):
            read_redactions(saved(tmp_path, redactions_bytes(Redactions(case.shapes))))
        return
    found = read_redactions(saved(tmp_path, redactions_bytes(Redactions(case.shapes))))
    left, top = np.maximum(np.concatenate([one.shape.points for one in case.shapes]).min(axis=0).astype(int) - 3, 0)
    before, after = (
        shape_pixels(shapes, case.level0, case.level0, int(left), int(top), 300, 300)
        for shapes in (case.shapes, found.shapes)
    )
    assert before.any()
    assert not (before & ~after).any()
    assert np.count_nonzero(after) <= 1.01 * np.count_nonzero(before)


def test_a_file_of_qupath_is_read(tmp_path: Path) -> None:
    """As QuPath 0.5 exports: a class of its own, an ellipse, parts, a bare class name, an object without a class."""
    own = str(uuid.uuid4())
    content = {
        "type": "FeatureCollection",
        "features": [
            {"id": own, **feature(objectType="annotation", classification={"name": "Marker", "color": [1, 2, 3]})},
            feature(
                {"type": "Polygon", "isEllipse": True, "coordinates": [[[0, 5], [10, 0], [20, 5], [10, 10], [0, 5]]]},
                classification="Pen Mark",
                metadata={"text": "blue", "ANNOTATION_DESCRIPTION": "x"},
            ),
            {
                "id": own,
                **feature({"type": "MultiPoint", "coordinates": [[1, 1], [2, 2]]}, objectType="detection", name="n"),
            },
        ],
    }
    path = saved(tmp_path, content)
    found = read_redactions(path).shapes
    assert [(one.reason, one.text) for one in found] == [
        (Reason.OTHER, "Marker"),
        (Reason.PEN_MARK, "blue"),
        (Reason.OTHER, ""),
        (Reason.OTHER, ""),
    ]
    assert [one.shape.kind for one in found] == [Kind.RECTANGLE, Kind.ELLIPSE, Kind.POINT, Kind.POINT]
    assert found[0].id == own
    assert len({one.id for one in found}) == len(found)
    assert [one.id for one in read_redactions(path).shapes] == [one.id for one in found]
    assert all(str(uuid.UUID(one.id)) == one.id for one in found)


def test_a_width_is_a_pens(tmp_path: Path) -> None:
    path = saved(tmp_path, feature(metadata={"width": "9"}))
    assert read_redactions(path).shapes[0].width == 0
    line = {"type": "LineString", "coordinates": [[1, 1], [5, 5]]}
    assert read_redactions(saved(tmp_path, feature(line, metadata={"width": "9"}))).shapes[0].width == 9


def test_an_empty_file_of_ours_is_no_error(tmp_path: Path) -> None:
    assert read_redactions(saved(tmp_path, redactions_bytes(Redactions()))) == Redactions()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (feature({"type": "Polygon", "coordinates": []}), "in object 1, there is no outline"),
        ([feature(), feature({})], "in object 2, there is no outline"),
        (feature({"type": "Circle", "coordinates": [1, 2]}), "'Circle' is no kind of outline"),
        (feature({"type": "Point", "coordinates": ["a", "b"]}), "in object 1, "),
        (feature({"type": "Point", "coordinates": [float("nan"), 1]}), "a place is no pair of numbers"),
        (feature(metadata={"width": "-3"}), "-3.0 is no width of a pen"),
        (feature(metadata={"width": "inf"}), "inf is no width of a pen"),
        (feature(metadata={"width": "thick"}), "in object 1, "),
        (feature(metadata=["text"]), "in object 1, "),
        ({"type": "Topology"}, "is no GeoJSON"),
        (b"x,y\n1,2\n", "is no GeoJSON"),
    ],
)
def test_what_is_not_understood_is_refused(content: Any, says: str, tmp_path: Path) -> None:
    with pytest.raises(SlideError, match=says) as refused:
        read_redactions(saved(tmp_path, content))
    assert "drawn.geojson" in str(refused.value)


def test_a_turned_ellipse_is_written_around_itself(tmp_path: Path) -> None:
    ends = np.array([[60.0, 60.0], [160.0, 120.0], [98.0, 110.0], [122.0, 70.0]])
    turned = RedactionShape(str(uuid.uuid4()), Shape(Kind.ELLIPSE, ends))
    [found] = read_redactions(saved(tmp_path, redactions_bytes(Redactions((turned,))))).shapes
    assert found.shape.kind is Kind.POLYGON
    level = Size(200, 200)
    before, after = (shape_pixels([one], level, level, 0, 0, *level) for one in (turned, found))
    assert np.array_equal(before, after)
