"""Annotations drawn over the slides, found again by what the pixels beside them say of their place."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.coordinates import decode_coordinates
from tests.ui.conftest import Pair, settle
from tests.ui.test_furniture import grabbed
from viewer.comparison.annotations.shapes import Annotations, Kind, Shape
from viewer.comparison.annotations.strokes import MOST_CORNERS, DrawnAnnotations
from viewer.conversion.annotations.write import write_annotations
from viewer.geometry import Affine, Point, Rect
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui
RED = (200, 0, 30)
BOX = Rect(520, 420, 60, 40)


def geojson(path: Path, box: Rect = BOX, label: str = "Tumor") -> Path:
    ring = [[corner.x, corner.y] for corner in (*box.corners(), box.corners()[0])]
    classification = {"name": label, "color": list(RED)}
    feature = {
        "type": "Feature",
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "properties": {"objectType": "annotation", "classification": classification},
    }
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return path


def open_annotations(qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(window.furniture.annotations.changed):
        window.actions_["annotations_open"].trigger()
    settle(qtbot, window)


def looked(qtbot: QtBot, window: MainWindow, scale: float, turn: float) -> None:
    viewport = window.session.comparison.state.viewport
    view = replace(viewport, centre=Point(BOX.centre.x + 3, BOX.centre.y - 2), scale=scale)
    window.session.look(view.turned_to(turn))
    settle(qtbot, window)


def places_under(core: NDArray[np.bool_], plain: NDArray[np.int16], canvas: QWidget) -> NDArray[np.float64]:
    """What the slide's own pixels say of where the coloured ones lie, in level-0 pixels of the original."""
    onto = canvas.viewport.to_device.inverse()  # type: ignore[attr-defined]
    found = []
    for row, column in np.argwhere(core):
        near = onto.apply(Point(column + 0.5, row + 0.5))
        found.append(decode_coordinates(plain[row, column, ::-1], (near.x, near.y)))
    return np.array(found)


@pytest.mark.parametrize(
    ("kind", "scale", "turn"),
    [("geojson", 1.0, 0), ("geojson", 1.0, 90), ("geojson", 3.0, 180), ("dicom", 1.0, 0), ("dicom", 2.0, 90)],
)
def test_outlines_lie_on_the_pixels_that_they_name(
    qtbot: QtBot,
    pair_window: MainWindow,
    coordinate_pair: Pair,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    turn: int,
    scale: float,
    kind: str,
) -> None:
    window = pair_window
    path = geojson(tmp_path / "drawn.geojson")
    if kind == "dicom":
        path = dicom_beside(coordinate_pair, tmp_path)
        window.open([coordinate_pair.original, path.parent.parent])
        settle(qtbot, window)
    looked(qtbot, window, scale, turn)
    plain = [grabbed(canvas) for canvas in window.view.canvases()]
    open_annotations(qtbot, window, path, monkeypatch)
    for canvas, before in zip(window.view.canvases(), plain, strict=True):
        after = grabbed(canvas)
        # The key's own square of the colour lies at the left, off the middle.
        middle = np.zeros(after.shape[:2], np.bool_)
        middle[60:-110, 120:-60] = True
        core = (np.abs(after - RED[::-1]).max(axis=-1) <= 2) & middle
        places = places_under(core, before, canvas)
        assert len(places) > 2 * (BOX.width + BOX.height) * scale
        # From an edge, which lies between two pixels, the middles of the pixels beside it are half a pixel away.
        edges = np.stack(
            [
                np.abs(places[:, 0] - (BOX.x - 0.5)),
                np.abs(places[:, 0] - (BOX.right - 0.5)),
                np.abs(places[:, 1] - (BOX.y - 0.5)),
                np.abs(places[:, 1] - (BOX.bottom - 0.5)),
            ]
        )
        assert edges.min(axis=0).max() <= 0.51
        assert places.min(axis=0) == pytest.approx([BOX.x - 1, BOX.y - 1])
        assert places.max(axis=0) == pytest.approx([BOX.right, BOX.bottom])
    window.actions_["annotations"].trigger()
    for canvas, before in zip(window.view.canvases(), plain, strict=True):
        assert np.array_equal(grabbed(canvas), before)


def dicom_beside(pair: Pair, folder: Path) -> Path:
    """A copy of the conversion with the box in it, written in its own pixels."""
    copied = folder / "copied"
    copied.mkdir()
    for file in pair.conversion.glob("*.dcm"):
        (copied / file.name).hardlink_to(file)
    bounds = pair.truth.bounds
    shapes = (Shape.box(BOX, "Tumor"),)
    write_annotations(Annotations(shapes, {"Tumor": RED}), copied, (int(bounds.x), int(bounds.y)))
    return copied / "annotations" / "annotations.dcm"


def test_a_file_of_a_slide_that_is_not_open_is_refused_in_words(
    qtbot: QtBot,
    pair_window: MainWindow,
    coordinate_pair: Pair,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = dicom_beside(coordinate_pair, tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    overlay = pair_window.furniture.annotations
    with qtbot.waitSignal(overlay.told) as told:
        pair_window.actions_["annotations_open"].trigger()
    assert "not open" in told.args[0] and not overlay.is_open
    assert not pair_window.actions_["annotations"].isEnabled()


def test_other_slides_take_annotations_along(
    qtbot: QtBot, pair_window: MainWindow, coordinate_pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = pair_window
    open_annotations(qtbot, window, geojson(tmp_path / "drawn.geojson"), monkeypatch)
    assert window.actions_["annotations"].isEnabled() and window.furniture.annotations.is_on
    window.open([coordinate_pair.conversion])
    qtbot.waitUntil(lambda: not window.furniture.annotations.is_open)
    assert not window.actions_["annotations"].isEnabled()


def test_the_note_counts_and_the_key_names(
    qtbot: QtBot, pair_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, notes: list[str]
) -> None:
    open_annotations(qtbot, pair_window, geojson(tmp_path / "drawn.geojson"), monkeypatch)
    pair_window.view.canvases()[0].repaint()
    assert "1 annotation of drawn.geojson" in notes


def many(count: int, corners: int = 24, side: float = 12.0) -> Annotations:
    drawn = np.random.default_rng(7)
    turns = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    ring = np.stack([np.cos(turns), np.sin(turns)], axis=1) * side / 2
    middles = drawn.uniform(0, 60_000, (count, 2))
    return Annotations(
        tuple(Shape(Kind.POLYGON, ring + middle, f"label {number % 5}") for number, middle in enumerate(middles))
    )


def test_a_hundred_thousand_outlines_cost_a_frame_a_moment() -> None:
    drawn = DrawnAnnotations(many(100_000))
    screen = Rect(0, 0, 1600, 1000)
    for scale in (0.01, 0.05, 0.3, 1.0):
        place = Affine.translation(800, 500) @ Affine.scaling(scale) @ Affine.translation(-30_000, -30_000)
        began = perf_counter()
        strokes = drawn.strokes(place, screen)
        assert perf_counter() - began < 0.25  # measured: 0.01 to 0.03; the tests share the machine with others
        assert strokes.corners <= MOST_CORNERS


def test_every_outline_in_sight_is_a_line_or_a_dot() -> None:
    annotations = many(2000)
    drawn = DrawnAnnotations(annotations)
    screen = Rect(0, 0, 900, 700)
    for scale in (0.02, 0.2, 0.5, 4.0):
        place = Affine.translation(450, 350) @ Affine.scaling(scale) @ Affine.translation(-30_000, -30_000)
        strokes = drawn.strokes(place, screen)
        lines = sum(int((leads_on == 0).sum()) for _, leads_on in strokes.lines.values())
        boxes = [shape.moved(place).points for shape in annotations.shapes]
        in_sight = sum((box.max(axis=0) >= 0).all() and (box.min(axis=0) <= (900, 700)).all() for box in boxes)
        near = sum((box.max(axis=0) >= -9).all() and (box.min(axis=0) <= (909, 709)).all() for box in boxes)
        assert in_sight <= lines + len(strokes.dots) <= near
        assert len(strokes.dots) == 0 or scale * 12 < 3 or strokes.corners > MOST_CORNERS - 100


def test_holes_and_pieces_are_all_there() -> None:
    ring = np.array([[0.0, 0], [40, 0], [40, 40], [0, 40]])
    shapes = tuple(
        Shape(Kind.POLYGON, ring + np.array([50.0 * number, 0]), "a", (ring / 4 + (50.0 * number + 10, 10),))
        for number in range(2500)
    )
    strokes = DrawnAnnotations(Annotations(shapes)).strokes(Affine.translation(-50.0 * 2400, 0), Rect(0, 0, 500, 500))
    places, leads_on = strokes.lines[0]
    drawn = np.split(places, np.flatnonzero(leads_on == 0)[:-1] + 1)
    wanted = [shape.outline - (50.0 * 2400, 0) for shape in shapes[2399:2411]]
    for outline in wanted[1:-1]:
        assert any(np.array_equal(outline, one) for one in drawn)
        hole = outline / 1 - outline[0]
        assert any(np.array_equal(hole / 4 + outline[0] + 10, one) for one in drawn)


def cells(path: Path, count: int) -> Path:
    """More corners than are drawn with a dark edge, and some points."""
    drawn = np.random.default_rng(3)
    turns = np.linspace(0, 2 * np.pi, 9)
    ring = np.stack([np.cos(turns), np.sin(turns)], axis=1) * 3
    features = [
        {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [(ring + middle).tolist()]}}
        for middle in drawn.uniform(0, 1000, (count, 2))
    ]
    features.append({"type": "Feature", "geometry": {"type": "Point", "coordinates": [BOX.centre.x, BOX.centre.y]}})
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


def assert_alike(found: NDArray[np.int16], wanted: NDArray[np.int16]) -> None:
    """The same, but at the edges, where OpenCV cuts lines: their pixels may lie one beside."""
    assert np.array_equal(found[8:-8, 8:-8], wanted[8:-8, 8:-8])


@pytest.mark.parametrize(("scale", "count"), [(0.7, 1100), (1.0, 2500), (1.0, 700), (1.0, 40)])
def test_a_drag_shows_what_is_drawn_anew_and_draws_next_to_nothing_anew(
    qtbot: QtBot,
    pair_window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    scale: float,
    count: int,
) -> None:
    window = pair_window
    open_annotations(qtbot, window, cells(tmp_path / "cells.geojson", count), monkeypatch)
    looked(qtbot, window, scale, 0)
    mark, made = window.furniture.annotations.mark, []
    strokes = DrawnAnnotations.strokes

    def counted(drawn: DrawnAnnotations, place: Affine, *more: object) -> object:
        made.append(place)
        return strokes(drawn, place, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(DrawnAnnotations, "strokes", counted)
    for _ in range(12):
        window.session.look(window.session.comparison.state.viewport.panned(-7, 4))
        settle(qtbot, window)
        for canvas in window.view.canvases():
            canvas.repaint()
    assert 0 < len(made) <= 4
    kept = [grabbed(canvas) for canvas in window.view.canvases()]
    mark.pictures.forget()
    for canvas, before in zip(window.view.canvases(), kept, strict=True):
        assert_alike(grabbed(canvas), before)
    window.session.look(window.session.comparison.state.viewport.panned(-3000, 0))
    settle(qtbot, window)
    for canvas in window.view.canvases():
        far = grabbed(canvas)
        mark.pictures.forget()
        assert_alike(grabbed(canvas), far)
