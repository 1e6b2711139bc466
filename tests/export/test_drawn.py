"""The verifier's own geometry: never more than what was drawn, and what the masks have to hide holds all of it."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.comparison.annotations.shapes import Kind, Shape
from viewer.export.checks.drawn import Drawn
from viewer.geometry import Rect, Size
from viewer.redaction.masks import shape_pixels
from viewer.redaction.shapes import RedactionShape

LEVEL0 = Size(400, 300)


def drawn(*shapes: Shape, width: float = 0.0, level: Size = LEVEL0) -> np.ndarray:
    found = [RedactionShape("", shape, width if shape.kind is Kind.POLYLINE else 0.0) for shape in shapes]
    return Drawn(found, LEVEL0, level).pixels(0, 0, *level)


def polygon(*points: tuple[float, float], holes: tuple[np.ndarray, ...] = ()) -> Shape:
    return Shape(Kind.POLYGON, np.array(points, float), holes=holes)


def box(x: float, y: float, width: float, height: float) -> Shape:
    return Shape.box(Rect(x, y, width, height), "")


def filled(left: int, top: int, right: int, bottom: int, size: Size = LEVEL0) -> np.ndarray:
    found = np.zeros((size.height, size.width), np.bool_)
    found[max(top, 0) : bottom, max(left, 0) : right] = True
    return found


BOW = polygon((10, 10), (90, 90), (90, 10), (10, 90))


@pytest.mark.parametrize(
    ("shapes", "wanted"),
    [
        ((box(16, 32, 16, 8),), filled(16, 32, 32, 40)),  # whole pixels: none more
        ((box(16.5, 32.1, 15.2, 8),), filled(16, 32, 32, 41)),
        ((box(5.3, 5.3, 0.2, 0.2),), filled(5, 5, 6, 6)),
        ((box(10, 10, 40, 40), box(30, 30, 40, 40)), filled(10, 10, 50, 50) | filled(30, 30, 70, 70)),
        ((box(10, 10, 40, 40), box(10, 10, 40, 40)), filled(10, 10, 50, 50)),  # twice is not none
        ((box(-20, -20, 30, 30), box(390, 290, 50, 50)), filled(0, 0, 10, 10) | filled(390, 290, 400, 300)),
        ((box(500, 500, 10, 10),), filled(0, 0, 0, 0)),
        ((Shape(Kind.POINT, np.array([[16.0, 7.9]])),), filled(16, 7, 17, 8)),
        # One turn around a hole takes nothing out of another shape.
        ((polygon((0, 0), (0, 60), (60, 60), (60, 0), holes=(np.array([[20, 20], [20, 40], [40, 40], [40, 20.0]]),)),
          box(25, 25, 5, 5)), (filled(0, 0, 60, 60) & ~filled(20, 20, 40, 40)) | filled(25, 25, 30, 30)),
        # A ring that goes around twice.
        ((polygon((0, 0), (40, 0), (40, 40), (0, 40), (0, 0), (60, 0), (60, 60), (0, 60)),), filled(0, 0, 60, 60)),
    ],
)  # fmt: skip
def test_known_shapes(shapes: tuple[Shape, ...], wanted: np.ndarray) -> None:
    assert np.array_equal(drawn(*shapes), wanted)


def test_a_ring_that_crosses_itself_is_filled() -> None:
    found = drawn(BOW)
    assert found[50, 15] and found[50, 85] and not found[15, 50]
    star = drawn(polygon(*[(100 + 90 * np.sin(turn), 100 - 90 * np.cos(turn)) for turn in np.arange(5) * 0.8 * np.pi]))
    assert star[100, 100]


def test_a_pixel_is_in_where_its_area_meets_a_circle() -> None:
    found = drawn(Shape.ellipse(Rect(50.3, 40.2, 60, 60), ""))
    fine = (np.arange(400 * 20) + 0.5) / 20
    inside = (fine[None, :] - 80.3) ** 2 + (fine[: 300 * 20, None] - 70.2) ** 2 <= 30**2
    brute = inside.reshape(300, 20, 400, 20).any(axis=(1, 3))
    assert np.count_nonzero(found != brute) <= 8 and not (brute & ~found)[50:90, 60:100].any()


def test_the_pen_is_round_and_as_wide_as_it_is() -> None:
    found = drawn(Shape(Kind.POLYLINE, np.array([[50.0, 50.0], [90.0, 50.0]])), width=10.0)
    assert found[45:55, 50:90].all() and found[50, 45] and not found[44, 70] and not found[45, 45]


def test_reach_grows_by_so_many_pixels_each_way() -> None:
    shape = [RedactionShape("", box(100, 100, 10, 10))]
    assert np.array_equal(
        Drawn(shape, LEVEL0, LEVEL0).pixels(80, 80, 50, 50, reach=16), filled(84, 84, 126, 126)[80:130, 80:130]
    )


def test_parts_are_the_whole() -> None:
    shapes = [RedactionShape("", BOW), RedactionShape("", Shape.ellipse(Rect(120, 30, 200, 220), ""))]
    union = Drawn(shapes, LEVEL0, LEVEL0)
    whole = union.pixels(0, 0, *LEVEL0)
    for left, top, width, height in ((0, 0, 37, 300), (37, 11, 300, 5), (290, 200, 110, 100)):
        assert np.array_equal(union.pixels(left, top, width, height), whole[top : top + height, left : left + width])


@pytest.mark.parametrize("level", [LEVEL0, Size(133, 100), Size(7, 5)], ids=str)
def test_what_the_masks_take_for_the_shapes_holds_all_of_it_and_little_more(level: Size) -> None:
    random = np.random.default_rng(5)
    for _ in range(40):
        points = random.uniform(-40, 420, (5, 2)).round(int(random.integers(0, 3)))
        shapes = [
            polygon(*points.tolist()),
            Shape.ellipse(Rect(*points[0], *np.abs(points[1]) / 4 + 1), ""),
            Shape(Kind.POLYLINE, points[:3]),
        ]
        for shape in shapes:
            one = [RedactionShape("", shape, 7.5 if shape.kind is Kind.POLYLINE else 0.0)]
            ours = Drawn(one, LEVEL0, level).pixels(0, 0, *level)
            theirs = shape_pixels(one, LEVEL0, level, 0, 0, *level)
            assert not (ours & ~theirs).any()
            assert np.count_nonzero(theirs) <= 1.1 * np.count_nonzero(ours) + 40
