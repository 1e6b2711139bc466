from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import ArraySlide, random_pyramid
from viewer.comparison.navigator import drawn_frame, frame_of, whole_slide, zoomed_at
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.viewport import Viewport
from viewer.geometry import Point, Rect, Size

ROOM = Size(232, 232)
SLIDE = ArraySlide(random_pyramid(4000, 3000, 1), bounds=Rect(100, 50, 3800, 2900))


def state_at(x: float, y: float, scale: float, turn: float) -> ComparisonState:
    viewport = Viewport(Point(x, y), scale, turn, Size(500, 300))
    return ComparisonState((PaneState(1, Role.ORIGINAL, SLIDE),), viewport)


places = st.floats(0, 4000), st.floats(0, 3000), st.floats(0.05, 8), st.floats(0, 359)


@given(*places)
def test_the_frame_is_the_polygon_of_the_panes(x: float, y: float, scale: float, turn: float) -> None:
    state = state_at(x, y, scale, turn)
    whole = whole_slide(state, ROOM)
    frame = frame_of(state.viewport, whole)
    corners = Rect(0, 0, 500, 300).corners()
    for corner, drawn in zip(corners, frame.corners(), strict=True):
        on_map = whole.to_screen.apply(state.viewport.to_slide(corner))
        assert [*on_map] == pytest.approx([*drawn], abs=1e-6)


@given(*places)
def test_the_whole_slide_has_room_however_it_is_turned(x: float, y: float, scale: float, turn: float) -> None:
    whole = whole_slide(state_at(x, y, scale, turn), ROOM)
    drawn = whole.to_screen.bounding(SLIDE.bounds)
    assert drawn.x >= 0 and drawn.y >= 0 and drawn.right <= 232 and drawn.bottom <= 232
    assert max(drawn.width, drawn.height) > 220


@pytest.mark.parametrize(
    ("frame", "drawn"),
    [
        (Rect(50, 60, 70, 80), Rect(50, 60, 70, 80)),
        (Rect(-300, -400, 900, 1000), Rect(2, 2, 228, 228)),
        (Rect(-30, 50, 100, 300), Rect(2, 50, 68, 180)),
        (Rect(100, 100, 1, 2), Rect(95.5, 96, 10, 10)),
        (Rect(-500, 100, 50, 50), Rect(2, 100, 10, 50)),
        (Rect(900, 900, 50, 50), Rect(220, 220, 10, 10)),
    ],
)
def test_a_frame_is_drawn_where_it_can_be_seen(frame: Rect, drawn: Rect) -> None:
    assert drawn_frame(frame, ROOM) == drawn


@given(*places, st.floats(0, 4000), st.floats(0, 3000), st.floats(0.5, 2))
def test_zooming_keeps_a_place_in_view_and_fetches_another(
    x: float, y: float, scale: float, turn: float, at_x: float, at_y: float, factor: float
) -> None:
    viewport = replace(state_at(x, y, scale, turn).viewport, smallest=1e-4)
    place = Point(at_x, at_y)
    zoomed = zoomed_at(viewport, place, factor)
    assert zoomed.scale == pytest.approx(scale * factor) and zoomed.rotation == turn
    before, after = viewport.to_screen.apply(place), zoomed.to_screen.apply(place)
    in_view = Rect(0, 0, 500, 300).contains(before)
    assert [*after] == pytest.approx([*before] if in_view else [250, 150], abs=1e-4)
