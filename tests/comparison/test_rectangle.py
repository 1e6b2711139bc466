from __future__ import annotations

from viewer.comparison.rectangle import GRIPS, Grip, dragged, grip_at, place_of, size_text
from viewer.geometry import Mpp, Point, Rect

RECT = Rect(100, 50, 60, 40)


def test_every_grip_moves_its_own_edges_and_no_other() -> None:
    by = Point(7, -5)
    for grip in GRIPS:
        moved = dragged(RECT, grip, by)
        assert moved.x == RECT.x + 7 * (grip.x < 0) and moved.right == RECT.right + 7 * (grip.x > 0)
        assert moved.y == RECT.y - 5 * (grip.y < 0) and moved.bottom == RECT.bottom - 5 * (grip.y > 0)
    assert len(GRIPS) == 8
    assert dragged(RECT, Grip(), by) == Rect(107, 45, 60, 40)


def test_an_edge_drawn_past_the_opposite_one_turns_the_rectangle_over() -> None:
    assert dragged(RECT, Grip(1, 0), Point(-80, 3)) == Rect(80, 50, 20, 40)
    assert dragged(RECT, Grip(-1, -1), Point(70, 50)) == Rect(160, 90, 10, 10)


def test_corners_are_taken_before_sides_and_sides_before_the_inside() -> None:
    for grip in GRIPS:
        assert grip_at(RECT, place_of(RECT, grip), 4) == grip
    assert grip_at(RECT, Point(103, 53), 4) == Grip(-1, -1)
    assert grip_at(RECT, Point(115, 47), 4) == Grip(0, -1)
    assert grip_at(RECT, Point(120, 70), 4) == Grip()
    assert grip_at(RECT, Point(95, 70), 4) is None and grip_at(RECT, Point(130, 95), 4) is None


def test_its_size_is_said_in_pixels_and_where_known_in_micrometres() -> None:
    assert size_text(RECT, None) == "60 × 40 px of level 0"
    assert size_text(RECT, Mpp(0.25, 0.5)) == "60 × 40 px of level 0, 15 × 20 µm"
    assert size_text(Rect(0, 0, 8000, 100), Mpp(0.25, 0.25)) == "8000 × 100 px of level 0, 2 × 0.025 mm"
