from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.comparison.viewport import LARGEST_SCALE, Viewport
from viewer.geometry import Affine, Point, Rect, Size

finite = st.floats(-2e5, 2e5)
viewports = st.builds(
    Viewport,
    st.builds(Point, finite, finite),
    st.floats(1e-3, 40),
    st.floats(0, 359.99),
    st.builds(Size, st.integers(50, 4000), st.integers(50, 4000)),
    st.sampled_from([1.0, 1.25, 2.0]),
)
on_screen = st.builds(Point, st.floats(0, 4000), st.floats(0, 4000))


def apart(a: Point, b: Point) -> float:
    return math.dist((a.x, a.y), (b.x, b.y))


@given(viewports, on_screen)
def test_to_slide_undoes_to_screen(viewport: Viewport, point: Point) -> None:
    assert apart(viewport.to_screen.apply(viewport.to_slide(point)), point) < 1e-5


@given(viewports, on_screen, st.floats(0.1, 10))
def test_zoom_keeps_the_point_under_the_cursor(viewport: Viewport, anchor: Point, factor: float) -> None:
    zoomed = viewport.zoomed(factor, anchor)
    assert apart(zoomed.to_screen.apply(viewport.to_slide(anchor)), anchor) < 1e-4


@given(viewports, on_screen, st.floats(-720, 720))
def test_a_turn_keeps_its_anchor(viewport: Viewport, anchor: Point, degrees: float) -> None:
    turned = viewport.turned_to(degrees, anchor)
    assert apart(turned.to_screen.apply(viewport.to_slide(anchor)), anchor) < 1e-4
    assert 0 <= turned.rotation < 360


@given(viewports, st.floats(-500, 500), st.floats(-500, 500))
def test_a_drag_moves_the_picture_by_what_the_hand_moved(viewport: Viewport, dx: float, dy: float) -> None:
    grabbed = viewport.to_slide(Point(100, 100))
    assert apart(viewport.panned(dx, dy).to_screen.apply(grabbed), Point(100 + dx, 100 + dy)) < 1e-4


@given(st.floats(0, 359), st.integers(1, 200_000), st.integers(1, 200_000))
def test_fit_shows_everything(rotation: float, width: int, height: int) -> None:
    rect = Rect(-50, 70, width, height)
    viewport = Viewport.fitting(rect, Size(800, 600), 1.25, rotation)
    shown = viewport.to_screen.bounding(rect)
    if viewport.scale < LARGEST_SCALE:
        assert shown.x >= -1e-6 and shown.y >= -1e-6 and shown.right <= 800 + 1e-6 and shown.bottom <= 600 + 1e-6
        assert max(shown.width / 800, shown.height / 600) > 0.95


def test_another_screen_keeps_the_field_of_view() -> None:
    viewport = Viewport(Point(10, 20), 0.5, 30, Size(800, 600), 1.0)
    other = viewport.sized(Size(800, 600), 2.0)
    assert other.to_slide(Point(33, 44)) == viewport.to_slide(Point(33, 44))
    assert other.device_scale == 1.0


def test_zoom_ends_somewhere() -> None:
    viewport = Viewport(Point(0, 0), 1.0, 0, Size(100, 100))
    assert viewport.zoomed(1e12, Point(50, 50)).scale == LARGEST_SCALE
    assert viewport.zoomed(math.inf, Point(50, 50)).scale == 1.0


def test_the_end_of_zooming_out_keeps_the_point_under_the_cursor() -> None:
    viewport = Viewport(Point(500, 400), 1.0, 20, Size(800, 600), smallest=0.25)
    anchor = Point(100, 90)
    out = viewport.zoomed(0.1, anchor)
    assert out.scale == 0.25
    assert apart(out.to_screen.apply(viewport.to_slide(anchor)), anchor) < 1e-9


@pytest.mark.parametrize("onto", [Affine.translation(-37, 12), Affine(0, -2, 2, 0, 900, 40), Affine.rotation(180)])
def test_the_same_view_seen_from_another_slide(onto: Affine) -> None:
    viewport = Viewport(Point(400.5, 300.25), 0.7, 25.0, Size(640, 480), 1.25)
    seen = viewport.seen_from(onto)
    for point in (Point(0, 0), Point(123, 456)):
        assert tuple(onto.apply(seen.to_slide(point))) == pytest.approx(tuple(viewport.to_slide(point)))
