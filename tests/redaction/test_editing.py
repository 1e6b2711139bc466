"""Shapes that are moved, resized, cut and undone; what is hit is held against the masks and against shapely."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as some

from tests.redaction.shape_cases import box, ellipse, pen, point, polygon
from viewer.comparison.annotations.shapes import Kind, Shape
from viewer.comparison.rectangle import GRIPS, Grip, place_of
from viewer.geometry import Affine, Point, Size
from viewer.redaction.editing import Drawing, has_reason
from viewer.redaction.masks import shape_pixels
from viewer.redaction.reshaping import (
    Part,
    box_of,
    freehand,
    handle_at,
    handles_of,
    is_hit,
    pulled,
    stretched,
    without_corner,
)
from viewer.redaction.shapes import Reason, Redactions, RedactionShape

SIZE = Size(120, 90)
_at = some.floats(5, 80).map(lambda value: round(value, 2))
_places = some.tuples(_at, _at)
_side = some.floats(2, 40).map(lambda value: round(value, 2))
_areas = some.one_of(
    some.builds(box, _at, _at, _side, _side),
    some.builds(ellipse, _at, _at, _side, _side),
    some.builds(lambda places: polygon(*places), some.lists(_places, min_size=3, max_size=7)),
)
_shapes = some.one_of(
    _areas, some.builds(lambda width, places: pen(width, *places), _side, some.lists(_places, min_size=2, max_size=5))
)
_by = some.builds(Point, some.floats(-60, 60), some.floats(-60, 60))


def close(one: Shape, other: Shape) -> bool:
    return one.kind is other.kind and np.allclose(one.points, other.points, atol=1e-6)


@settings(max_examples=150, deadline=None)
@given(_areas, _places)
def test_inside_is_what_a_mask_hides(drawn: RedactionShape, place: tuple[float, float]) -> None:
    at = Point(*place)
    hidden = shape_pixels([drawn], SIZE, SIZE, 0, 0, *SIZE)
    column, row = math.floor(at.x), math.floor(at.y)
    around = hidden[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2]
    if is_hit(drawn.shape, drawn.width, at, 0.0):
        assert around.any()
    else:
        assert not around.all() or _near_line(drawn, at, 2)


def _near_line(drawn: RedactionShape, at: Point, reach: float) -> bool:
    """By shapely, which knows nothing of how hits are told."""
    return bool(shapely.LinearRing(drawn.shape.outline).distance(shapely.Point(*at)) <= reach)


@settings(max_examples=100, deadline=None)
@given(some.builds(pen, _side, _places, _places, _places), _places, some.floats(0, 20))
def test_a_line_is_hit_as_far_as_its_pen_or_the_reach_goes(
    drawn: RedactionShape, place: tuple[float, float], reach: float
) -> None:
    gap = shapely.LineString(drawn.shape.points).distance(shapely.Point(*place))
    edge = max(reach, drawn.width / 2)
    assume(abs(gap - edge) > 1e-6)
    assert is_hit(drawn.shape, drawn.width, Point(*place), reach) is (gap < edge)


def test_holes_are_not_inside_and_overlaps_are() -> None:
    ring = polygon((0, 0), (100, 0), (100, 80), (0, 80), holes=[[(40, 30), (60, 30), (60, 50), (40, 50)]])
    assert not is_hit(ring.shape, 0, Point(50, 40), 2)
    assert is_hit(ring.shape, 0, Point(50, 40), 10)  # the edge of the hole
    assert is_hit(ring.shape, 0, Point(20, 20), 0)
    turns = np.arange(5) * (4 * np.pi / 5)
    star = polygon(*np.stack([50 + 40 * np.cos(turns), 45 + 40 * np.sin(turns)], axis=1).tolist())
    assert is_hit(star.shape, 0, Point(50, 45), 0)
    assert is_hit(point(5, 5).shape, 0, Point(8, 9), 5) and not is_hit(point(5, 5).shape, 0, Point(8, 9), 4.9)


@settings(max_examples=150, deadline=None)
@given(_shapes, some.sampled_from(GRIPS), _by)
def test_a_grip_goes_where_it_is_drawn_and_back(drawn: RedactionShape, grip: Grip, by: Point) -> None:
    shape, before = drawn.shape, box_of(drawn.shape)
    assume(before.width > 1 and before.height > 1)
    there = stretched(shape, grip, by)
    after = box_of(there)
    # Not where a side would be shorter than a pixel: it keeps one.
    width, height = before.width + grip.x * by.x, before.height + grip.y * by.y
    assume(abs(width) > 1.001 and abs(height) > 1.001)
    assert after.width == pytest.approx(abs(width)) and after.height == pytest.approx(abs(height))
    moved = place_of(before, grip) + Point(by.x * abs(grip.x), by.y * abs(grip.y))
    corners = [after.x, after.right, after.centre.x], [after.y, after.bottom, after.centre.y]
    assert min(abs(moved.x - x) for x in corners[0]) < 1e-6 and min(abs(moved.y - y) for y in corners[1]) < 1e-6
    if width > 0 and height > 0:
        back = stretched(there, grip, Point(-by.x, -by.y))
        assert np.allclose([*box_of(back).corners()[0]], [*before.corners()[0]], atol=1e-6)
        assert shape.kind is Kind.ELLIPSE or close(back, shape)


@settings(max_examples=100, deadline=None)
@given(some.lists(_places, min_size=4, max_size=8, unique=True), some.booleans(), some.data())
def test_a_corner_is_put_in_moved_and_taken_out(
    places: list[tuple[float, float]], closed: bool, data: some.DataObject
) -> None:
    shape = (polygon(*places) if closed else pen(3.0, *places)).shape
    handles = handles_of(shape, 0.0)
    corners = [one for one in handles if one.part is Part.CORNER]
    sides = [one for one in handles if one.part is Part.SIDE]
    assert len(corners) == len(places) and len(sides) == len(places) - (not closed)
    corner = data.draw(some.sampled_from(corners))
    gone = pulled(shape, corner, Point(3, -4))
    assert np.allclose(gone.points[corner.index], shape.points[corner.index] + (3, -4))
    assert np.array_equal(np.delete(gone.points, corner.index, 0), np.delete(shape.points, corner.index, 0))
    side = data.draw(some.sampled_from(sides))
    more = pulled(shape, side, Point(1, 2))
    assert len(more.points) == len(places) + 1
    new = replace(corner, index=side.index + 1)
    assert close(without_corner(more, new), shape)


def test_the_last_corners_stay_and_holes_go() -> None:
    triangle = polygon((0, 0), (50, 0), (0, 50), holes=[[(5, 5), (15, 5), (5, 15)]]).shape
    corners = [one for one in handles_of(triangle, 1.0) if one.part is Part.CORNER]
    assert {one.ring for one in corners} == {0, 1}
    assert without_corner(triangle, next(one for one in corners if one.ring == 0)) is triangle
    assert without_corner(triangle, next(one for one in corners if one.ring == 1)).holes == ()


def test_what_has_no_room_for_its_corners_has_the_handles_of_its_box() -> None:
    turns = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    round_one = polygon(*np.stack([50 + 30 * np.cos(turns), 45 + 30 * np.sin(turns)], axis=1).tolist()).shape
    assert {one.part for one in handles_of(round_one, 10.0)} == {Part.BOX}
    assert {one.part for one in handles_of(round_one, 1.0)} == {Part.CORNER, Part.SIDE}
    assert handles_of(point(3, 4).shape, 1.0) == ()
    assert len(handles_of(box(0, 0, 100, 10).shape, 10.0)) == 6  # low: none in the middle of its left and right
    assert [one.place for one in handles_of(box(0, 0, 15, 10).shape, 10.0)] == [Point(15, 10)]
    found = handle_at(box(10, 10, 40, 30).shape, Point(51, 39), 10.0, 4.0)
    assert found is not None and (found.grip.x, found.grip.y) == (1, 1)
    assert handle_at(box(10, 10, 40, 30).shape, Point(30, 25), 10.0, 4.0) is None


def test_turned_shapes_become_polygons_that_hide_as_much() -> None:
    turn = Affine.rotation(30)
    ring = ellipse(-20, -10, 40, 20).shape.moved(turn)
    wider = stretched(ring, GRIPS[-1], Point(5, 5))
    assert wider.kind is Kind.POLYGON
    assert shapely.Polygon(wider.points).area > shapely.Polygon(ring.outline).area
    assert stretched(box(0, 0, 9, 5).shape.moved(turn), GRIPS[0], Point(1, 1)).kind is Kind.POLYGON


@settings(max_examples=60, deadline=None)
@given(some.lists(_places, min_size=2, max_size=60), some.floats(0.1, 5))
def test_a_line_drawn_by_hand_stays_within_the_tolerance(places: list[tuple[float, float]], tolerance: float) -> None:
    line = np.array(places)
    kept = freehand(line, tolerance)
    assert np.array_equal(kept[0], line[0]) and np.array_equal(kept[-1], line[-1]) and len(kept) <= len(line)
    if len(kept) > 1:
        drawn = shapely.LineString(kept)
        assert max(drawn.distance(shapely.Point(*place)) for place in places) <= tolerance + 1e-9


# --- the whole drawing ------------------------------------------------------------------------------------------------


def test_every_change_is_another_state_and_the_earlier_one_stays() -> None:
    label = box(0, 0, 5, 5)
    begin = Drawing(Redactions((), {"label": (label,)}))
    one, two = box(0, 0, 30, 30), pen(4.0, (10, 10), (20, 20))
    both = begin.added(one).added(two)
    assert [shape.id for shape in both.shapes] == [one.id, two.id] and both.chosen is two
    assert begin.shapes == () and both.redactions.associated == {"label": (label,)}
    assert both.at(Point(15, 15), 0.5) is two and both.at(Point(25, 5), 0.5) is one and both.at(Point(99, 9), 9) is None
    there = both.choose(one.id).moved(Point(5, 6))
    assert box_of(there.shapes[0].shape).corners()[0] == Point(5, 6) and box_of(one.shape).x == 0
    assert there.shapes[1] is two
    again = there.duplicated("new", Point(1, 1), "A. Who", "2026-01-01T00:00:00Z")
    assert again.chosen_id == "new" and again.chosen is not None and again.chosen.author == "A. Who"
    assert box_of(again.shapes[2].shape).corners()[0] == Point(6, 7)
    assert again.removed().shapes == there.shapes and again.removed().chosen is None
    said = again.with_reason(Reason.OTHER, "a stamp")
    assert said.chosen is not None and (said.chosen.reason, said.chosen.text) == (Reason.OTHER, "a stamp")
    assert again.with_width(7.0).shapes == again.shapes  # a rectangle has no pen
    thick = both.with_width(7.0).chosen
    assert thick is not None and thick.width == 7.0


def test_nothing_chosen_nothing_changed() -> None:
    drawing = Drawing().added(box(0, 0, 5, 5)).choose("")
    for after in (
        drawing.moved(Point(1, 1)),
        drawing.removed(),
        drawing.with_reason(Reason.NAME, ""),
        drawing.duplicated("x", Point(1, 1), "", ""),
        drawing.reshaped(box(1, 1, 1, 1).shape),
    ):
        assert after.shapes == drawing.shapes


def test_other_is_a_reason_once_it_says_what() -> None:
    shape = replace(box(0, 0, 5, 5), reason=Reason.OTHER)
    assert not has_reason(shape) and not has_reason(replace(shape, text="  "))
    assert has_reason(replace(shape, text="a stamp")) and has_reason(replace(shape, reason=Reason.BARCODE))


def test_what_is_done_on_one_picture_leaves_the_others_as_they_are() -> None:
    slide, macro, label = (replace(box(5, 5, 10, 10), id=name) for name in ("slide", "macro", "label"))
    drawing = Drawing(Redactions((slide,), {"macro": (macro,)}))
    on_label = drawing.on("label").added(label)
    assert on_label.redactions == Redactions((slide,), {"macro": (macro,), "label": (label,)})
    assert on_label.chosen == label and on_label.on("").chosen is None and on_label.on("macro").chosen is None
    assert on_label.on("").at(Point(6, 6), 0) == slide and on_label.at(Point(6, 6), 0) == label
    assert on_label.removed().redactions == drawing.redactions  # and not a label with no shapes
    moved = on_label.moved(Point(1, 0))
    assert moved.redactions.on("label") == moved.shapes != (label,) and moved.redactions.on("macro") == (macro,)
    assert on_label.redactions.every == (slide, macro, label)
    assert on_label.on("macro").moved(Point(1, 0)) == on_label.on("macro")  # what is chosen is on another
