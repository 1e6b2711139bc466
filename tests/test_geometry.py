"""Properties of viewer/geometry.py over random maps, points and rectangles."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.geometry import Affine, Mpp, Point, PointMm, Rect, Size

coordinates = st.floats(-1e6, 1e6)
points = st.builds(Point, coordinates, coordinates)
wholes = st.integers(-(10**6), 10**6)
lengths = st.integers(0, 10**6)
rects = st.builds(Rect, wholes, wholes, lengths, lengths)
angles = st.floats(-720, 720)
scales = st.floats(0.01, 100)
similarities = st.builds(
    lambda x, y, angle, scale, mirror: (
        Affine.translation(x, y) @ Affine.rotation(angle) @ Affine.scaling(scale, -scale if mirror else scale)
    ),
    coordinates,
    coordinates,
    angles,
    scales,
    st.booleans(),
)


def near(a: Point, b: Point, tolerance: float) -> bool:
    return math.hypot(a.x - b.x, a.y - b.y) <= tolerance


@given(similarities, points)
def test_the_inverse_leads_back(affine: Affine, point: Point) -> None:
    # The error of float64 at coordinates of 1e8 magnified by 1/0.01 stays far below a hundredth of a pixel.
    assert near(affine.inverse().apply(affine.apply(point)), point, 1e-3)
    assert near(affine.apply(affine.inverse().apply(point)), point, 1e-3)


@given(similarities, similarities, points)
def test_a_product_does_the_right_hand_map_first(second: Affine, first: Affine, point: Point) -> None:
    step_by_step = second.apply(first.apply(point))
    assert near((second @ first).apply(point), step_by_step, 1e-9 * (1e6 + math.hypot(*step_by_step)))


@given(similarities, similarities)
def test_areas_multiply(a: Affine, b: Affine) -> None:
    assert (a @ b).determinant == pytest.approx(a.determinant * b.determinant, rel=1e-9)


@given(similarities)
def test_composition_with_the_inverse_is_identity(affine: Affine) -> None:
    product = affine.inverse() @ affine
    assert (product.xx, product.xy, product.yx, product.yy) == pytest.approx((1, 0, 0, 1), abs=1e-9)


def test_the_order_of_a_product_matters() -> None:
    shift, double = Affine.translation(10, 0), Affine.scaling(2)
    assert (shift @ double).apply(Point(1, 1)) == Point(12, 2)
    assert (double @ shift).apply(Point(1, 1)) == Point(22, 2)


def test_a_singular_map_has_no_inverse() -> None:
    with pytest.raises(ZeroDivisionError):
        Affine.scaling(1, 0).inverse()


@given(st.integers(-8, 8), points)
def test_quarter_turns_are_exact(quarters: int, point: Point) -> None:
    turned = Affine.rotation(90 * quarters).apply(point)
    x, y = point
    for _ in range(quarters % 4):
        x, y = -y, x
    assert turned == Point(x, y)


def test_turning_right_moves_the_right_hand_side_down() -> None:
    assert Affine.rotation(90).apply(Point(1, 0)) == Point(0, 1)


@given(angles, points)
def test_rotation_keeps_lengths_and_areas(angle: float, point: Point) -> None:
    turn = Affine.rotation(angle)
    assert math.hypot(*turn.apply(point)) == pytest.approx(math.hypot(*point), rel=1e-12, abs=1e-300)
    assert turn.determinant == pytest.approx(1)
    assert turn.scales == pytest.approx((1, 1))


@given(st.floats(0.01, 100), st.floats(0.01, 100), angles)
def test_scales_are_those_put_in(x: float, y: float, angle: float) -> None:
    assert (Affine.rotation(angle) @ Affine.scaling(x, y)).scales == pytest.approx((x, y))


def test_kinds_of_maps() -> None:
    assert Affine().is_translation
    assert Affine.translation(3, 4).is_translation
    assert not Affine.scaling(2).is_translation
    assert Affine.scaling(2, 3).is_upright
    assert Affine.rotation(360).is_upright
    assert not Affine.rotation(180).is_upright
    assert not Affine.scaling(-1, 1).is_upright
    assert not Affine.rotation(1).is_upright


@given(similarities, rects)
def test_the_bounding_rectangle_holds_every_corner_and_touches_four(affine: Affine, rect: Rect) -> None:
    around = affine.bounding(rect)
    xs, ys = zip(*(affine.apply(corner) for corner in rect.corners()), strict=True)
    assert (around.x, around.y) == (min(xs), min(ys))
    assert (around.right, around.bottom) == pytest.approx((max(xs), max(ys)))


def cells(rect: Rect) -> set[tuple[int, int]]:
    """The unit squares of a small rectangle on whole pixels: what set operations are checked against."""
    columns, rows = range(int(rect.x), int(rect.right)), range(int(rect.y), int(rect.bottom))
    return set(itertools.product(columns, rows))


small = st.builds(Rect, st.integers(-6, 6), st.integers(-6, 6), st.integers(0, 8), st.integers(0, 8))


@given(small, small)
def test_intersection_is_that_of_the_pixels(a: Rect, b: Rect) -> None:
    common = a.intersected(b)
    assert cells(common) == cells(a) & cells(b)
    assert common.is_empty == (not cells(common))


@given(small, small)
def test_union_is_the_smallest_rectangle_around_both(a: Rect, b: Rect) -> None:
    both = a.united(b)
    assert cells(both) >= cells(a) | cells(b)
    assert (both.x, both.y) == (min(a.x, b.x), min(a.y, b.y))
    assert (both.right, both.bottom) == (max(a.right, b.right), max(a.bottom, b.bottom))


@given(small, st.integers(-8, 16), st.integers(-8, 16))
def test_containing_a_point_leaves_out_the_far_edges(rect: Rect, x: int, y: int) -> None:
    assert rect.contains(Point(x, y)) == ((x, y) in cells(rect))


@given(rects)
def test_corners_and_centre_belong_together(rect: Rect) -> None:
    assert Rect.around(rect.corners()) == rect
    top_left, top_right, bottom_right, bottom_left = rect.corners()
    assert (top_left.x, top_right.x, top_left.y, bottom_left.y) == (rect.x, rect.right, rect.y, rect.bottom)
    assert bottom_right == Point(rect.right, rect.bottom)
    assert rect.centre == Point((rect.x + rect.right) / 2, (rect.y + rect.bottom) / 2)


@given(points, points)
def test_points_add_and_subtract(a: Point, b: Point) -> None:
    assert a + b == b + a
    assert a - a == Point(0, 0)
    assert near((a + b) - b, a, 1e-9)


@given(coordinates, coordinates)
def test_units_are_never_equal(x: float, y: float) -> None:
    assert Point(x, y) != PointMm(x, y)
    assert Point(x, y) != Mpp(x, y)
    assert tuple(Point(x, y)) == tuple(PointMm(x, y)) == (x, y)


def test_small_types() -> None:
    assert Size(3, 4).area == 12
    assert tuple(Size(3, 4)) == (3, 4)
    assert Mpp(0.25, 0.26).scaled(4) == Mpp(1.0, 1.04)
