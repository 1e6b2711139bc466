from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from viewer.comparison.ruler import Measure, Ruler, measure_text
from viewer.geometry import Mpp, Point

THIN = "\N{NARROW NO-BREAK SPACE}"
SQUARE = (Point(10, 10), Point(110, 10), Point(110, 110), Point(10, 110))
BOW_TIE = (Point(0, 0), Point(10, 10), Point(10, 0), Point(0, 10))


def test_unequal_pixels_count_as_wide_and_as_high_as_they_are() -> None:
    line = Measure((Point(0, 0), Point(30, 0), Point(30, 40)))
    assert line.length(None) == 70 and line.length(Mpp(0.5, 0.25)) == 25
    assert Measure((Point(0, 0), Point(30, 40))).length(Mpp(0.5, 0.5)) == 25
    square = Measure(SQUARE, closed=True)
    assert square.length(Mpp(0.5, 0.25)) == 150 and square.area(Mpp(0.5, 0.25)) == 1250
    assert square.area(None) == 10_000 and Measure(SQUARE).area(None) is None


def test_far_from_the_origin_no_digit_is_lost() -> None:
    far = Measure(tuple(Point(point.x + 2**40, point.y + 2**40) for point in SQUARE), closed=True)
    assert far.area(None) == 10_000 and far.length(None) == 400


@given(st.lists(st.tuples(st.integers(5, 195), st.integers(5, 195)), min_size=3, max_size=7, unique=True))
def test_an_area_is_the_number_of_pixels_that_are_painted(points: list[tuple[int, int]]) -> None:
    shape = Measure(tuple(Point(x, y) for x, y in points), closed=True)
    area = shape.area(None)
    if area is None:
        return
    factor = 8
    picture = Image.new("1", (200 * factor, 200 * factor))
    ImageDraw.Draw(picture).polygon([(x * factor, y * factor) for x, y in points], fill=1)
    painted = np.count_nonzero(np.asarray(picture)) / factor**2
    # Pillow paints the pixels of the outline, too.
    assert 0 <= painted - area + 0.5 <= 1.2 * shape.length(None) / factor + 2


@pytest.mark.parametrize(
    ("points", "closed", "crosses"),
    [
        (BOW_TIE, True, True),
        (SQUARE, True, False),
        (SQUARE[:3], True, False),
        ((*SQUARE, Point(60, 10)), True, True),
        ((Point(0, 0), Point(10, 0), Point(5, 5), Point(5, -5)), False, True),
        ((Point(0, 0), Point(10, 0), Point(20, 0)), False, False),
    ],
)
def test_a_shape_that_crosses_or_touches_itself_has_no_area(
    points: tuple[Point, ...], closed: bool, crosses: bool
) -> None:
    measure = Measure(points, closed)
    assert measure.crosses_itself is crosses
    assert (measure.area(None) is None) is (crosses or not closed)


@pytest.mark.parametrize(
    ("measure", "mpp", "text"),
    [
        (Measure((Point(0, 0), Point(400, 0))), Mpp(0.25, 0.5), "100.0 µm"),
        (Measure((Point(0, 0), Point(0, 400))), Mpp(0.25, 0.5), "200.0 µm"),
        (Measure((Point(0, 0), Point(5, 0))), Mpp(0.25, 0.25), "1.250 µm"),
        (Measure((Point(0, 0), Point(12345.6, 0))), Mpp(0.25, 0.25), "3.086 mm"),
        (Measure((Point(0, 0), Point(12345.6, 0))), None, f"12{THIN}346 px   no pixel size"),
        (Measure(SQUARE, True), Mpp(0.25, 0.25), "Area 625.0 µm²   perimeter 100.0 µm"),
        (
            Measure(tuple(Point(p.x * 100, p.y * 100) for p in SQUARE), True),
            Mpp(0.25, 0.5),
            "Area 12.50 mm²   perimeter 15.00 mm",
        ),
        (Measure(SQUARE, True), None, f"Area 10{THIN}000 px²   perimeter 400.0 px   no pixel size"),
        (
            Measure(tuple(Point(p.x * 4, p.y * 4) for p in BOW_TIE), True),
            Mpp(1, 1),
            "Crosses itself, no area   perimeter 193.1 µm",
        ),
    ],
)
def test_texts(measure: Measure, mpp: Mpp | None, text: str) -> None:
    assert measure_text(measure, mpp) == text


def test_drawing_ending_picking_and_removing() -> None:
    ruler = Ruler().placed(Point(0, 0)).placed(Point(0, 0)).pointed(Point(9, 0))
    assert ruler.open_measure == Measure((Point(0, 0), Point(9, 0)))
    assert ruler.finished(closed=False).measures == (), "one point is none"
    ruler = ruler.placed(Point(9, 0))
    assert ruler.finished(closed=True) == ruler, "two points have no area"
    ruler = ruler.finished(closed=False)
    assert ruler == Ruler((Measure((Point(0, 0), Point(9, 0))),), selected=0)
    for point in SQUARE:
        ruler = ruler.placed(point)
    assert ruler.selected is None and ruler.stepped_back().drawn == SQUARE[:3]
    ruler = ruler.finished(closed=True)
    assert ruler.selected == 1 and ruler.measures[1] == Measure(SQUARE, True)
    assert ruler.picked(Point(4, 1), 2).selected == 0 and ruler.picked(Point(4, 3), 2).selected is None
    assert ruler.picked(Point(8, 60), 3).selected == 1, "the piece that closes it counts"
    assert ruler.removed() == Ruler((Measure((Point(0, 0), Point(9, 0))),), selected=0)
    assert ruler.placed(Point(1, 1)).removed().measures == ruler.measures, "first what is being drawn"
    assert ruler.removed().removed() == Ruler() and Ruler().removed() == Ruler()


def test_the_distance_is_to_the_piece_and_not_to_its_line() -> None:
    line = Measure((Point(0, 0), Point(10, 0)))
    assert line.distance(Point(5, 3)) == 3 and line.distance(Point(13, 4)) == 5
    assert math.isclose(Measure((Point(1, 1), Point(1, 1))).distance(Point(4, 5)), 5)
