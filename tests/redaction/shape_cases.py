"""Shapes that are hard to hide rightly, by name."""

from __future__ import annotations

import math
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from viewer.comparison.annotations.shapes import Kind, Shape
from viewer.geometry import Rect, Size
from viewer.redaction.shapes import Reason, RedactionShape

_SLIDE = Size(500, 400)
_TILE = Size(128, 96)


@dataclass(frozen=True)
class Case:
    """Shapes on a slide, and the levels that they are looked at on."""

    shapes: tuple[RedactionShape, ...]
    level0: Size = _SLIDE
    levels: tuple[Size, ...] = (_SLIDE, Size(250, 200), Size(166, 133), Size(31, 25), Size(3, 2))
    tile: Size = _TILE


def redaction(shape: Shape, width: float = 0.0) -> RedactionShape:
    return RedactionShape(str(uuid.uuid4()), shape, width, Reason.NAME)


def box(x: float, y: float, width: float, height: float) -> RedactionShape:
    return redaction(Shape.box(Rect(x, y, width, height), ""))


def ellipse(x: float, y: float, width: float, height: float) -> RedactionShape:
    return redaction(Shape.ellipse(Rect(x, y, width, height), ""))


def point(x: float, y: float) -> RedactionShape:
    return redaction(Shape(Kind.POINT, np.array([[x, y]], np.float64)))


def polygon(*corners: Sequence[float], holes: Sequence[Sequence[Sequence[float]]] = ()) -> RedactionShape:
    inner = tuple(np.array(hole, np.float64) for hole in holes)
    return redaction(Shape(Kind.POLYGON, np.array(corners, np.float64), holes=inner))


def pen(width: float, *places: Sequence[float]) -> RedactionShape:
    return redaction(Shape(Kind.POLYLINE, np.array(places, np.float64)), width)


def turned(shape: RedactionShape) -> RedactionShape:
    """With its corners the other way round."""
    return redaction(Shape(shape.shape.kind, shape.shape.points[::-1].copy(), holes=shape.shape.holes), shape.width)


def star(x: float, y: float, radius: float, corners: int = 5) -> RedactionShape:
    """A pentagram: its middle is wound around twice."""
    turns = [2 * math.pi * 2 * one / corners + 0.1 for one in range(corners)]
    return polygon(*((x + radius * math.sin(turn), y - radius * math.cos(turn)) for turn in turns))


def freehand(x: float, y: float, radius: float, corners: int, seed: int = 3) -> RedactionShape:
    """A ragged ring, as a hand draws one."""
    out = radius * (0.7 + 0.3 * np.random.default_rng(seed).random(corners))
    turns = np.arange(corners) * (2 * math.pi / corners)
    return polygon(*np.stack([x + out * np.cos(turns), y + out * np.sin(turns)], axis=1).tolist())


def _hole(x: float, y: float, side: float) -> list[tuple[float, float]]:
    return [(x, y), (x + side, y), (x + side, y + side), (x, y + side)]


_SPIRAL = [(60 + (8 + 5 * t) * math.cos(t), 60 + (8 + 5 * t) * math.sin(t)) for t in np.linspace(0, 9, 60)]
_TEETH = [(20 + 4.5 * n, 30 + 60 * (n % 2) + n / 7) for n in range(30)]
_SMALL = {"level0": Size(90, 70), "levels": (Size(90, 70), Size(22, 17)), "tile": Size(64, 64)}
_LARGE = {
    "level0": Size(100_000, 200_000),
    "levels": (Size(100_000, 200_000), Size(50_000, 100_000), Size(1562, 3125)),
    "tile": Size(512, 512),
}

CASES: dict[str, Case] = {
    "in whole pixels": Case((box(100, 60, 40, 30),)),
    "in parts of pixels": Case((box(100.3, 60.7, 40.2, 30.9),)),
    "one pixel": Case((box(77, 55, 1, 1),)),
    "inside one pixel": Case((box(77.4, 55.4, 0.2, 0.2),)),
    "over the corner of four pixels": Case((box(76.9, 54.9, 0.2, 0.2),)),
    "a rectangle without width": Case((box(80.5, 50, 0, 40),)),
    "a rectangle without width on the line between pixels": Case((box(80, 50, 0, 40),)),
    "a rectangle without area": Case((box(80.25, 50.75, 0, 0),)),
    "a polygon without area": Case((polygon((50.2, 50.1), (90.3, 70.4), (50.2, 50.1)),)),
    "a polygon whose corners lie on a line": Case((polygon((50, 50.5), (70, 60.5), (90, 70.5)),)),
    "a point": Case((point(33.3, 44.4),)),
    "a point on the corner of pixels": Case((point(33, 44),)),
    "points in the corners of the slide": Case((point(0, 0), point(499.5, 399.5), point(499.5, 0.5))),
    "twice the same": Case((box(90, 70, 30, 20), box(90, 70, 30, 20))),
    "overlapping": Case((box(90, 70, 30, 20), box(105, 80, 40, 40))),
    "overlapping, one drawn the other way round": Case((box(90, 70, 30, 20), turned(box(105, 80, 40, 40)))),
    "three over each other": Case((box(90, 70, 50, 50), ellipse(100, 80, 60, 40), star(130, 100, 40))),
    "nested": Case((box(60, 60, 90, 90), box(90, 90, 20, 20))),
    "nested, the inner one drawn the other way round": Case((box(60, 60, 90, 90), turned(box(90, 90, 20, 20)))),
    "side by side": Case((box(60, 60, 32, 20), box(92, 60, 32, 20))),
    "a pentagram": Case((star(120, 110, 70),)),
    "a star of seven": Case((star(120, 110, 70, 7),)),
    "a bow tie": Case((polygon((50, 50), (120, 110), (120, 50), (50, 110)),)),
    "a ring that goes round twice": Case((polygon(*_hole(60.5, 60.5, 50), *_hole(60.5, 60.5, 50)),)),
    "a loop in a loop": Case((polygon((40, 40), (140, 40), (140, 140), (40, 140), (60, 60), (90, 60), (90, 90)),)),
    "partly left of the slide": Case((ellipse(-40, 100, 80, 50),)),
    "partly above the slide": Case((star(200, -5, 50),)),
    "partly beyond the last corner": Case((polygon((470, 380), (600, 390), (520, 480)),)),
    "wholly outside": Case((box(-200, 50, 100, 100), ellipse(600, 30, 40, 40), star(100, 900, 50))),
    "wholly outside, touching": Case((box(-30, 50, 30, 100), box(500, 0, 10, 10), box(50, 400, 10, 10))),
    "around the whole slide": Case((box(-1000, -1000, 3000, 3000),), **_SMALL),
    "around the slide, the slide in its hole": Case(
        (polygon(*_hole(-90, -90, 900), holes=[_hole(-50, -50, 800)]),), **_SMALL
    ),
    "from border to border": Case((pen(7, (-50, 200), (560, 230)),)),
    "over the edge of tiles": Case((box(120, 90, 12, 10),)),
    "up to the edge of a tile": Case((box(100, 60, 28, 36),)),
    "a hole": Case((polygon(*_hole(40.5, 40.5, 150), holes=[_hole(70.5, 70.5, 90)]),)),
    "a hole drawn the other way round": Case((polygon(*_hole(40.5, 40.5, 150), holes=[_hole(70.5, 70.5, 90)[::-1]]),)),
    "a hole with another shape over it": Case(
        (polygon(*_hole(40, 40, 150), holes=[_hole(70, 70, 90)]), box(80, 80, 20, 150)),
    ),
    "two holes": Case((polygon(*_hole(40, 40, 200), holes=[_hole(60, 60, 60), _hole(150, 130, 70)]),)),
    "a hole smaller than the margin": Case((polygon(*_hole(40, 40, 150), holes=[_hole(100, 100, 25)]),)),
    "a level needle between the centres of pixels": Case((polygon((30, 50.1), (200, 50.2), (30, 50.15)),)),
    "an upright needle between the centres of pixels": Case((polygon((50.1, 30), (50.2, 200), (50.15, 30)),)),
    "a slanting needle": Case((polygon((30, 31), (200, 173.4), (30.05, 31)),)),
    "a needle along the corners of pixels": Case((polygon((30, 30), (130, 130), (30.001, 30)),)),
    "a pen with sharp corners": Case((pen(9, (40, 40), (150, 60), (42, 70), (150, 75)),)),
    "a pen back over its line": Case((pen(9, (40, 40), (150, 60), (40, 40)),)),
    "a pen in one place": Case((pen(15, (99.5, 88.5)),)),
    "a pen that rests": Case((pen(15, (60, 60), (60, 60), (120, 90), (120, 90)),)),
    "a pen thinner than a pixel": Case((pen(0.3, (40.1, 40.2), (150.7, 61.3), (90.2, 160.8)),)),
    "a pen without width": Case((pen(0, (40.1, 40.2), (150.7, 61.3), (90.2, 160.8)),)),
    "a pen without width on the line between pixels": Case((pen(0, (40, 40), (150, 40), (150, 90)),)),
    "an ellipse": Case((ellipse(100.5, 60.25, 90, 41),)),
    "a circle of three pixels": Case((ellipse(100, 60, 3, 3),)),
    "an ellipse without height": Case((ellipse(100, 60.5, 40, 0),)),
    "a turned ellipse": Case(
        (redaction(Shape(Kind.ELLIPSE, np.array([[60.0, 60.0], [160.0, 120.0], [98.0, 110.0], [122.0, 70.0]]))),)
    ),
    "a turned rectangle": Case(
        (redaction(Shape(Kind.RECTANGLE, np.array([[100.0, 40.0], [160.0, 90.0], [130.0, 126.0], [70.0, 76.0]]))),)
    ),
    "a spiral": Case((polygon(*_SPIRAL, *[(0.9 * x + 6, 0.9 * y + 6) for x, y in _SPIRAL[::-1]]),)),
    "a comb": Case((polygon(*_TEETH, (150, 20), (20, 20)),)),
    "freehand": Case((freehand(160, 150, 100, 200),)),
    "corners that stand twice": Case((polygon((50, 50), (50, 50), (120, 60), (90, 130), (90, 130), (90, 130)),)),
    "levels whose ratios are no whole numbers": Case(
        (star(300, 200, 45), box(470.3, 391.2, 4, 3)),
        Size(501, 403),
        (Size(501, 403), Size(300, 241), Size(143, 115), Size(17, 13)),
    ),
    "a level that is half as wide": Case((ellipse(120, 90, 70, 60),), levels=(_SLIDE, Size(250, 400))),
    "a level that is an eighth as high": Case((ellipse(120, 90, 70, 60),), levels=(_SLIDE, Size(500, 50))),
    "tiles that are no multiple of a block": Case((freehand(160, 150, 60, 30),), tile=Size(100, 75)),
    "tiles smaller than a block": Case((ellipse(120, 90, 70, 60),), tile=Size(10, 7)),
    "levels smaller than a block": Case((box(400, 300, 5, 5),), levels=(Size(15, 12), Size(9, 7), Size(1, 1))),
    "a rectangle beyond 65 536": Case((box(70_000.5, 150_001.25, 60, 40),), **_LARGE),
    "overlapping beyond 65 536": Case((star(80_000, 190_000, 60), box(80_010, 190_010, 40, 40)), **_LARGE),
    "the last pixel of a large slide": Case((box(99_999, 199_999, 1, 1),), **_LARGE),
    "a needle beyond 65 536": Case((polygon((90_000, 180_000.1), (90_090, 180_050.2), (90_000, 180_000.2)),), **_LARGE),
    "freehand beyond 65 536": Case((freehand(66_000, 131_000, 60, 80),), **_LARGE),
}
