"""Lengths and areas drawn on the glass, in level-0 pixels of the reference."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

from viewer.comparison.viewport import Viewport
from viewer.geometry import Mpp, Point

FEWEST = {False: 2, True: 3}
"""Points of a line, and of a shape with an area."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A line of straight pieces; ``closed``: the last point is joined to the first, and there is an area."""

    points: tuple[Point, ...]
    """Level-0 pixels of the reference."""
    closed: bool = False

    @property
    def pieces(self) -> tuple[tuple[Point, Point], ...]:
        """The straight pieces, in order."""
        ends = (*self.points, self.points[0]) if self.closed else self.points
        return tuple(pairwise(ends))

    def length(self, mpp: Mpp | None) -> float:
        """Along all pieces: micrometres, or pixels where ``mpp`` is None."""
        across, down = mpp or (1.0, 1.0)
        return sum(math.hypot((b.x - a.x) * across, (b.y - a.y) * down) for a, b in self.pieces)

    def area(self, mpp: Mpp | None) -> float | None:
        """Square micrometres, or square pixels; None where it is not closed or crosses itself.

        By the shoelace formula, about the first point so that large coordinates do not cost digits.
        """
        if not self.closed or self.crosses_itself:
            return None
        first = self.points[0]
        around = [point - first for point in self.points]
        twice = sum(a.x * b.y - b.x * a.y for a, b in pairwise(around))
        across, down = mpp or (1.0, 1.0)
        return abs(twice) / 2 * across * down

    @property
    def crosses_itself(self) -> bool:
        """Whether two of its pieces that do not follow each other have a point in common."""
        pieces = self.pieces
        for (i, first), (j, second) in combinations(enumerate(pieces), 2):
            neighbours = j == i + 1 or (self.closed and i == 0 and j == len(pieces) - 1)
            if not neighbours and _meet(first, second):
                return True
        return False

    def is_seen(self, viewport: Viewport) -> bool:
        """Whether any of its line lies in a view of level-0 pixels of the reference."""
        width, height = viewport.size
        corners = (Point(0, 0), Point(width, 0), Point(width, height), Point(0, height))
        sides = tuple(pairwise((*corners, corners[0])))
        for piece in self.pieces:
            a, b = (viewport.to_screen.apply(end) for end in piece)
            if 0 <= a.x < width and 0 <= a.y < height:
                return True
            if any(_meet((a, b), side) for side in sides):
                return True
        return False

    def distance(self, point: Point) -> float:
        """Pixels from ``point`` to the nearest piece."""
        return min(_distance(point, a, b) for a, b in self.pieces)


@dataclass(frozen=True, slots=True)
class Ruler:
    """All measures of a pair, and the one that is being drawn."""

    measures: tuple[Measure, ...] = ()
    drawn: tuple[Point, ...] = ()
    """Points of the one that is being drawn."""
    tip: Point | None = None
    """Where its next point would be."""
    selected: int | None = None

    def placed(self, point: Point) -> Ruler:
        """One point more; the same place twice is once."""
        if self.drawn and self.drawn[-1] == point:
            return self
        return replace(self, drawn=(*self.drawn, point), selected=None)

    def pointed(self, point: Point) -> Ruler:
        """The next point would be there."""
        return replace(self, tip=point)

    def stepped_back(self) -> Ruler:
        """Without the last point."""
        return replace(self, drawn=self.drawn[:-1])

    def finished(self, closed: bool) -> Ruler:
        """What is being drawn is a measure now, and selected; too few points are none."""
        if len(self.drawn) < FEWEST[closed]:
            return self if closed else self.cancelled()
        return Ruler((*self.measures, Measure(self.drawn, closed)), selected=len(self.measures))

    def cancelled(self) -> Ruler:
        """Without what is being drawn."""
        return replace(self, drawn=(), tip=None)

    def picked(self, point: Point, reach: float) -> Ruler:
        """With the nearest measure within ``reach`` pixels of ``point`` selected, or none."""
        near = [(measure.distance(point), place) for place, measure in enumerate(self.measures)]
        distance, place = min(near, default=(math.inf, 0))
        return replace(self, selected=place if distance <= reach else None)

    def removed(self) -> Ruler:
        """Without what is being drawn, else without the selected measure; the last one is selected next."""
        if self.drawn or self.selected is None:
            return self.cancelled()
        rest = (*self.measures[: self.selected], *self.measures[self.selected + 1 :])
        return Ruler(rest, selected=len(rest) - 1 if rest else None)

    @property
    def chosen(self) -> Measure | None:
        """The measure that is selected."""
        return self.measures[self.selected] if self.selected is not None else None

    @property
    def open_measure(self) -> Measure | None:
        """What is being drawn, up to where the cursor is; None while it has no length."""
        points = self.drawn if self.tip is None or self.tip in self.drawn[-1:] else (*self.drawn, self.tip)
        return Measure(points) if self.drawn and len(points) > 1 else None


def measure_text(measure: Measure, mpp: Mpp | None) -> str:
    """Length, or area and perimeter, in four figures; in pixels where the pixel size is unknown, which is said."""
    length = _length_text(measure.length(mpp), mpp is not None)
    if measure.closed:
        area = measure.area(mpp)
        said = "Crosses itself, no area" if area is None else f"Area {_area_text(area, mpp is not None)}"
        length = f"{said}   perimeter {length}"
    return length if mpp is not None else f"{length}   no pixel size"


def measure_name(measure: Measure, mpp: Mpp | None) -> str:
    """As "the area of 1560 µm²", "the length of 89.27 µm"."""
    area = measure.area(mpp)
    if area is not None:
        return f"the area of {_area_text(area, mpp is not None)}"
    return f"the length of {_length_text(measure.length(mpp), mpp is not None)}"


def _length_text(value: float, calibrated: bool) -> str:
    if not calibrated:
        return f"{_figures(value)} px"
    return f"{_figures(value)} µm" if value < 1000 else f"{_figures(value / 1000)} mm"


def _area_text(value: float, calibrated: bool) -> str:
    if not calibrated:
        return f"{_figures(value)} px²"
    return f"{_figures(value)} µm²" if value < 100_000 else f"{_figures(value / 1e6)} mm²"


def _figures(value: float) -> str:
    """Four figures, whole numbers in full."""
    decimals = 3 - math.floor(math.log10(value)) if value > 0 else 0
    text = f"{value:,.{min(6, max(0, decimals))}f}"
    return text.replace(",", "\N{NARROW NO-BREAK SPACE}")


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)


def _within(a: Point, b: Point, c: Point) -> bool:
    """Whether ``c``, which lies on the line through a and b, lies between them."""
    return min(a.x, b.x) <= c.x <= max(a.x, b.x) and min(a.y, b.y) <= c.y <= max(a.y, b.y)


def _meet(first: tuple[Point, Point], second: tuple[Point, Point]) -> bool:
    (a, b), (c, d) = first, second
    turns = _turn(a, b, c), _turn(a, b, d), _turn(c, d, a), _turn(c, d, b)
    if turns[0] * turns[1] < 0 and turns[2] * turns[3] < 0:
        return True
    touching = zip(turns, ((a, b, c), (a, b, d), (c, d, a), (c, d, b)), strict=True)
    return any(turn == 0 and _within(*points) for turn, points in touching)


def _distance(point: Point, a: Point, b: Point) -> float:
    along = b - a
    square = along.x**2 + along.y**2
    share = ((point.x - a.x) * along.x + (point.y - a.y) * along.y) / square if square else 0.0
    share = min(1.0, max(0.0, share))
    return math.hypot(point.x - a.x - share * along.x, point.y - a.y - share * along.y)
