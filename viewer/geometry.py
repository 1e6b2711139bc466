"""Points, sizes and transforms; pixels, micrometres and millimetres are different types on purpose.

A ``Point`` is in pixels (of what, its docstring or name says), a ``PointMm`` in millimetres on the glass,
``Mpp`` in micrometres per pixel. They are separate dataclasses, so a type checker catches a mix-up and
equality between units is always false.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """A position in pixels."""

    x: float
    y: float

    def __iter__(self) -> Iterator[float]:
        yield self.x
        yield self.y

    def __add__(self, other: Point) -> Point:
        return Point(self.x + other.x, self.y + other.y)

    def __sub__(self, other: Point) -> Point:
        return Point(self.x - other.x, self.y - other.y)


@dataclass(frozen=True, slots=True)
class PointMm:
    """A position in millimetres on the glass."""

    x: float
    y: float

    def __iter__(self) -> Iterator[float]:
        yield self.x
        yield self.y


@dataclass(frozen=True, slots=True)
class Mpp:
    """Pixel size in micrometres per pixel, horizontally and vertically (real slides have unequal ones)."""

    x: float
    y: float

    def __iter__(self) -> Iterator[float]:
        yield self.x
        yield self.y

    def scaled(self, downsample: float) -> Mpp:
        """The pixel size after downsampling by ``downsample``."""
        return Mpp(self.x * downsample, self.y * downsample)


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height in whole pixels."""

    width: int
    height: int

    def __iter__(self) -> Iterator[int]:
        yield self.width
        yield self.height

    @property
    def area(self) -> int:
        """Number of pixels."""
        return self.width * self.height


@dataclass(frozen=True, slots=True)
class Rect:
    """An axis-parallel rectangle in pixels; ``right`` and ``bottom`` are exclusive."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Exclusive right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Exclusive bottom edge."""
        return self.y + self.height

    @property
    def centre(self) -> Point:
        """Middle of the rectangle."""
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    @property
    def is_empty(self) -> bool:
        """Whether the rectangle holds no area."""
        return self.width <= 0 or self.height <= 0

    def corners(self) -> tuple[Point, Point, Point, Point]:
        """Top left, top right, bottom right, bottom left."""
        return (
            Point(self.x, self.y),
            Point(self.right, self.y),
            Point(self.right, self.bottom),
            Point(self.x, self.bottom),
        )

    def intersected(self, other: Rect) -> Rect:
        """The common part; its width or height is 0 where there is none."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        width = max(0.0, min(self.right, other.right) - x)
        height = max(0.0, min(self.bottom, other.bottom) - y)
        return Rect(x, y, width, height)

    def united(self, other: Rect) -> Rect:
        """The smallest rectangle that holds both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Rect(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

    def grown(self, by: float) -> Rect:
        """With that much more on each side."""
        return Rect(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def slices_of(self, whole: Rect) -> tuple[slice, slice]:
        """Its rows and columns in an array over ``whole``; both are in whole pixels."""
        left, top = int(self.x - whole.x), int(self.y - whole.y)
        return slice(top, top + int(self.height)), slice(left, left + int(self.width))

    def contains(self, point: Point) -> bool:
        """Whether ``point`` lies inside (left and top edges included)."""
        return self.x <= point.x < self.right and self.y <= point.y < self.bottom

    @staticmethod
    def around(points: tuple[Point, ...]) -> Rect:
        """The smallest rectangle around ``points``."""
        xs, ys = [p.x for p in points], [p.y for p in points]
        return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


@dataclass(frozen=True, slots=True)
class Affine:
    """A plane affine map in float64: ``x' = xx*x + xy*y + x0``, ``y' = yx*x + yy*y + y0``."""

    xx: float = 1.0
    xy: float = 0.0
    yx: float = 0.0
    yy: float = 1.0
    x0: float = 0.0
    y0: float = 0.0

    @staticmethod
    def translation(x: float, y: float) -> Affine:
        """Shift by (x, y)."""
        return Affine(x0=x, y0=y)

    @staticmethod
    def scaling(x: float, y: float | None = None) -> Affine:
        """Scale about the origin, by ``x`` in both directions where ``y`` is None."""
        return Affine(xx=x, yy=x if y is None else y)

    @staticmethod
    def rotation(degrees: float) -> Affine:
        """Clockwise rotation on a screen (y down) about the origin; exact for multiples of 90 degrees."""
        turn = degrees % 360
        exact = {0.0: (1.0, 0.0), 90.0: (0.0, 1.0), 180.0: (-1.0, 0.0), 270.0: (0.0, -1.0)}
        cos, sin = exact.get(turn) or (math.cos(math.radians(turn)), math.sin(math.radians(turn)))
        return Affine(xx=cos, xy=-sin, yx=sin, yy=cos)

    def apply(self, point: Point) -> Point:
        """Where ``point`` goes."""
        return Point(
            self.xx * point.x + self.xy * point.y + self.x0,
            self.yx * point.x + self.yy * point.y + self.y0,
        )

    def __matmul__(self, first: Affine) -> Affine:
        """The map that does ``first`` and then this one."""
        return Affine(
            self.xx * first.xx + self.xy * first.yx,
            self.xx * first.xy + self.xy * first.yy,
            self.yx * first.xx + self.yy * first.yx,
            self.yx * first.xy + self.yy * first.yy,
            self.xx * first.x0 + self.xy * first.y0 + self.x0,
            self.yx * first.x0 + self.yy * first.y0 + self.y0,
        )

    @property
    def determinant(self) -> float:
        """Factor of area; negative where the map mirrors."""
        return self.xx * self.yy - self.xy * self.yx

    def inverse(self) -> Affine:
        """The map back.

        Raises:
            ZeroDivisionError: The map is singular.
        """
        det = self.determinant
        xx, xy, yx, yy = self.yy / det, -self.xy / det, -self.yx / det, self.xx / det
        return Affine(xx, xy, yx, yy, -(xx * self.x0 + xy * self.y0), -(yx * self.x0 + yy * self.y0))

    @property
    def scales(self) -> tuple[float, float]:
        """Lengths of the images of the unit vectors along x and along y."""
        return math.hypot(self.xx, self.yx), math.hypot(self.xy, self.yy)

    @property
    def is_upright(self) -> bool:
        """Whether the map only shifts and scales (no turn, no mirror)."""
        return self.xy == 0 and self.yx == 0 and self.xx > 0 and self.yy > 0

    @property
    def is_translation(self) -> bool:
        """Whether the map only shifts."""
        return (self.xx, self.xy, self.yx, self.yy) == (1.0, 0.0, 0.0, 1.0)

    def bounding(self, rect: Rect) -> Rect:
        """The axis-parallel rectangle around the image of ``rect``."""
        return Rect.around(tuple(self.apply(corner) for corner in rect.corners()))
