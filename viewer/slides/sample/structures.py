"""Structures with a shape of their own: glands and vessels, drawn once and then placed turned, mirrored and scaled."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.slides.sample.cells import ENDOTHELIUM, EPITHELIAL, LYMPHOCYTE, Canvas, CellPainter
from viewer.slides.sample.stains import Plane, pack, periodic_noise

SIDE = 640
"""Side of a stamp in pixels; what it shows stays within the circle in it."""


Angles = NDArray[np.floating]
"""In radians."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A structure ready to be placed: uint8 (SIDE, SIDE, 3), haematoxylin, eosin and how much it covers."""

    layers: NDArray[np.uint8]


def make_glands(random: np.random.Generator, count: int) -> tuple[Stamp, ...]:
    """Cross sections of crypts, from round to long."""
    cells, grain = CellPainter(random), _grain(random)
    return tuple(_gland(random, cells, grain, i / max(1, count - 1)) for i in range(count))


def make_vessels(random: np.random.Generator, count: int) -> tuple[Stamp, ...]:
    """Small vessels with red cells in them."""
    cells, grain = CellPainter(random), _grain(random)
    return tuple(_vessel(random, cells, grain) for _ in range(count))


def _grain(random: np.random.Generator) -> Plane:
    return (periodic_noise(random, SIDE, 3.5) + 0.7 * periodic_noise(random, SIDE, 1.2)).astype(np.float32)


@dataclass(frozen=True, slots=True)
class _Outline:
    """A closed curve around the stamp's centre: polar coordinates of every pixel and the radius of the curve there."""

    radius: Plane
    angle: Plane
    edge: Plane
    ratio: float
    waves: tuple[tuple[int, float, float], ...]
    size: float

    def at(self, angle: float) -> float:
        """Radius of the curve in one direction."""
        return float(_edge(np.array(angle), self.size, self.ratio, self.waves))


def _edge(angle: Angles, size: float, ratio: float, waves: tuple[tuple[int, float, float], ...]) -> Angles:
    """Radius of an ellipse with a wavy outline in some directions."""
    ellipse = size / np.sqrt(np.cos(angle) ** 2 + (np.sin(angle) / ratio) ** 2)
    return np.asarray(ellipse * (1 + sum(a * np.cos(k * angle + p) for k, a, p in waves)), angle.dtype)


def _outline(random: np.random.Generator, size: float, ratio: float, rough: float) -> _Outline:
    rows, columns = np.mgrid[0:SIDE, 0:SIDE].astype(np.float32) - SIDE / 2
    waves = tuple((k, float(random.normal(0, rough / k)), float(random.uniform(0, 6.28))) for k in range(2, 7))
    angle = np.arctan2(rows, columns).astype(np.float32)
    return _Outline(np.hypot(rows, columns), angle, _edge(angle, size, ratio, waves), ratio, waves, size)


def _gland(random: np.random.Generator, cells: CellPainter, grain: Plane, longness: float) -> Stamp:
    ratio = 1 - 0.5 * longness + random.uniform(-0.05, 0.05)
    outline = _outline(random, random.uniform(175, 205) + 75 * longness, ratio, 0.09)
    depth = outline.edge - outline.radius  # pixels inside the basement membrane
    thickness = min(random.uniform(78, 98), outline.size * ratio * 0.68)
    uneven = 6 * periodic_noise(random, SIDE, 16) + 2.5 * periodic_noise(random, SIDE, 4)
    depth = depth + 0.3 * uneven
    lumen = np.clip((depth - thickness - uneven) / 2.5, 0, 1)
    eosin = 58 + 7 * grain + 12 * np.clip(1 - depth / 60, 0, 1)
    haematoxylin = 24 + 5 * grain
    apical = np.exp(-(((depth - thickness - uneven + 5) / 4) ** 2))
    eosin = eosin + 26 * apical
    canvas = Canvas(haematoxylin.astype(np.float32), eosin.astype(np.float32))
    count = round(2 * np.pi * outline.size * (1 + ratio) / 2 / 27)
    middle = SIDE / 2
    borders = (np.arange(count) + 0.5 + random.uniform(-0.2, 0.2, count)) * 2 * np.pi / count
    canvas.eosin[...] += 15 * np.exp(-((_off(outline, borders) / 1.7) ** 2)) * (depth > 8) * (depth < thickness)
    goblets = random.uniform(0.2, 0.55)
    places = []
    for k in range(count):
        angle = (k + random.uniform(-0.22, 0.22)) * 2 * np.pi / count
        edge = outline.at(angle)
        places.append((angle, edge))
        if random.random() < goblets:
            distance = edge - random.uniform(0.55, 0.68) * thickness
            _vacuole(canvas, middle + distance * np.cos(angle), middle + distance * np.sin(angle), angle, random, grain)
    mucus = np.clip(uneven / 6 - random.uniform(0, 2.5), 0, 2) * (1 + 0.25 * grain)
    canvas.haematoxylin[...] = canvas.haematoxylin * (1 - lumen) + lumen * (1 + 9 * mucus)
    canvas.eosin[...] = canvas.eosin * (1 - lumen) + lumen * (1 + 7 * mucus)
    for angle, edge in places:
        for extra in range(1 + (random.random() < 0.35)):
            distance = edge - random.uniform(20, 32) - extra * random.uniform(16, 30)
            turn = angle + extra * np.pi / count
            x, y = middle + distance * np.cos(turn), middle + distance * np.sin(turn)
            cells.nucleus(canvas, x, y, EPITHELIAL, turn + random.normal(0, 0.18), random.uniform(0.85, 1.1))
        if random.random() < 0.03:
            distance = edge - random.uniform(30, 60)
            x, y = middle + distance * np.cos(angle), middle + distance * np.sin(angle)
            cells.nucleus(canvas, x, y, LYMPHOCYTE, 0)
    membrane = np.exp(-(((depth - 1) / 3.5) ** 2))
    canvas.eosin[...] += 38 * membrane
    return _stamp(canvas, np.clip(depth / 2 + 3, 0, 1))


def _off(outline: _Outline, borders: NDArray[np.float64]) -> Plane:
    """Pixels from every place to the next of the rays at the angles ``borders`` (rising, radians)."""
    turn = 2 * np.pi
    rays = np.concatenate([borders[-2:] - turn, borders, borders[:2] + turn])
    middles = (rays[1:] + rays[:-1]) / 2
    knots, heights = np.empty(2 * len(rays) - 1), np.zeros(2 * len(rays) - 1)
    knots[::2], knots[1::2], heights[1::2] = rays, middles, np.diff(rays) / 2
    return (np.interp(np.mod(outline.angle, turn), knots, heights) * outline.radius).astype(np.float32)


def _vacuole(canvas: Canvas, x: float, y: float, angle: float, random: np.random.Generator, grain: Plane) -> None:
    """The mucus of a goblet cell."""
    reach = 34
    left, top = int(x) - reach, int(y) - reach
    rows, columns = np.mgrid[top : top + 2 * reach, left : left + 2 * reach].astype(np.float32)
    u = (columns - x) * np.cos(angle) + (rows - y) * np.sin(angle)
    v = (rows - y) * np.cos(angle) - (columns - x) * np.sin(angle)
    distance = np.sqrt((u / random.uniform(21, 29)) ** 2 + (v / random.uniform(11, 15)) ** 2)
    inside = np.clip((1 - distance) * 7, 0, 1)
    where = np.s_[top : top + 2 * reach, left : left + 2 * reach]
    canvas.haematoxylin[where] += (13 + 4 * grain[where] - canvas.haematoxylin[where]) * inside
    canvas.eosin[where] += (9 + 2 * grain[where] - canvas.eosin[where]) * inside


def _vessel(random: np.random.Generator, cells: CellPainter, grain: Plane) -> Stamp:
    outline = _outline(random, random.uniform(60, 150), random.uniform(0.4, 0.9), 0.12)
    depth = outline.edge - outline.radius
    wall = random.uniform(8, 26)
    lumen = np.clip((depth - wall - 1.5 * grain) / 2, 0, 1)
    rings = np.cos(depth / 2.6 + 2 * grain)
    eosin = (72 + 9 * rings + 6 * grain) * (1 - lumen) + lumen * 2
    haematoxylin = (12 + 3 * grain) * (1 - lumen)
    canvas = Canvas(haematoxylin.astype(np.float32), eosin.astype(np.float32))
    middle, fill = SIDE / 2, random.uniform(0.1, 0.9)
    free = np.argwhere(depth > wall + 14)
    for row, column in free[random.integers(0, len(free), int(fill * len(free) / 420))] if len(free) else []:
        cells.red_cell(canvas, float(column), float(row))
    angle = 0.0
    while angle < 6.1:
        angle += random.uniform(0.25, 1.1) * 90 / outline.size
        distance = outline.at(angle) - wall + 2
        x, y = middle + distance * np.cos(angle), middle + distance * np.sin(angle)
        cells.nucleus(canvas, x, y, ENDOTHELIUM, angle + np.pi / 2 + random.normal(0, 0.15))
    return _stamp(canvas, np.clip(depth / 3 + 1, 0, 1))


def _stamp(canvas: Canvas, cover: Plane) -> Stamp:
    stain = pack(canvas.haematoxylin, canvas.eosin)
    return Stamp(np.dstack([stain, np.rint(cover * 255).astype(np.uint8)]))
