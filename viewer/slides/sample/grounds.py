"""Ground tissues: textures that continue on their other side, looked up under a slowly changing warp."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.slides.sample.cells import (
    FIBROBLAST,
    LYMPHOCYTE,
    MUSCLE,
    PLASMA_CELL,
    Canvas,
    CellPainter,
    spread,
)
from viewer.slides.sample.stains import Plane, Stain, pack, periodic_noise

SIDE = 1536
"""Pixels after which a ground repeats (before its warp)."""
REACH = 512
"""Largest warp; the textures carry so much of a margin on every side."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """The ground tissues, each uint8 (SIDE + 2 * REACH, SIDE + 2 * REACH, 2)."""

    collagen: Stain
    lamina: Stain
    muscle: Stain
    lymphoid: Stain
    fat: Stain


def make_grounds(random: np.random.Generator) -> Grounds:
    """All ground tissues of a seed."""
    cells = CellPainter(random)
    return Grounds(
        collagen=_margin(_collagen(random, cells)),
        lamina=_margin(_lamina(random, cells)),
        muscle=_margin(_muscle(random, cells)),
        lymphoid=_margin(_lymphoid(random, cells)),
        fat=_margin(_fat(random, cells)),
    )


def _margin(canvas: Canvas) -> Stain:
    return np.pad(pack(canvas.haematoxylin, canvas.eosin), ((REACH, REACH), (REACH, REACH), (0, 0)), mode="wrap")


def _waves(random: np.random.Generator, amount: float, scale: float) -> tuple[Plane, Plane]:
    """A map that makes straight fibres wavy."""
    rows, columns = np.mgrid[0:SIDE, 0:SIDE].astype(np.float32)
    return (
        columns + amount / 2 * periodic_noise(random, SIDE, scale),
        rows + amount * periodic_noise(random, SIDE, scale),
    )


def _wavy(plane: Plane, waves: tuple[Plane, Plane]) -> Plane:
    return np.asarray(cv2.remap(plane, waves[0], waves[1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP), np.float32)


def _sharp(value: Plane, threshold: float, softness: float) -> Plane:
    """0 below, 1 above the threshold."""
    return np.asarray(np.clip((value - threshold) / softness + 0.5, 0, 1), np.float32)


def _collagen(random: np.random.Generator, cells: CellPainter) -> Canvas:
    """Bundles of pink fibres with clefts between, few spindle cells along them."""
    waves = _waves(random, 34, 75)
    bundles = _wavy(periodic_noise(random, SIDE, 70, 9), waves)
    fibres = _wavy(periodic_noise(random, SIDE, 45, 2.2), waves)
    threads = _wavy(periodic_noise(random, SIDE, 16, 1.0), waves)
    clefts = _wavy(periodic_noise(random, SIDE, 42, 4.5), waves)
    eosin = 82 + 22 * np.tanh(1.6 * bundles) + 12 * fibres + 7 * threads
    eosin *= 1 - 0.93 * _sharp(clefts - 0.35 * bundles, 1.25, 0.28)
    haematoxylin = 7 + 3 * periodic_noise(random, SIDE, 3) + 2.5 * np.clip(fibres, 0, 3)
    canvas = Canvas(haematoxylin, eosin.astype(np.float32), wraps=True)
    tilt = np.arctan(np.gradient(waves[1] - np.mgrid[0:SIDE, 0:SIDE][0], axis=1))
    for x, y in spread(random, SIDE, 86):
        angle = -float(tilt[int(y) % SIDE, int(x) % SIDE]) + random.normal(0, 0.12)
        cells.nucleus(canvas, x, y, FIBROBLAST, angle, random.uniform(0.75, 1.1))
    for x, y in spread(random, SIDE, 130, 0.4):
        cells.nucleus(canvas, x, y, LYMPHOCYTE, random.uniform(0, 3.1))
    return canvas


def _lamina(random: np.random.Generator, cells: CellPainter) -> Canvas:
    """Loose ground between glands: pale fibres, many plasma cells and lymphocytes, some red cells."""
    waves = _waves(random, 45, 48)
    fibres = _wavy(periodic_noise(random, SIDE, 22, 2.0), waves)
    lumps = periodic_noise(random, SIDE, 9)
    eosin = 44 + 15 * fibres + 13 * lumps + 6 * periodic_noise(random, SIDE, 1.6)
    eosin *= 1 - 0.85 * _sharp(_wavy(periodic_noise(random, SIDE, 14, 5), waves), 1.05, 0.4)
    haematoxylin = 13 + 4 * lumps + 3 * periodic_noise(random, SIDE, 2)
    canvas = Canvas(haematoxylin.astype(np.float32), eosin.astype(np.float32), wraps=True)
    for x, y in spread(random, SIDE, 110, 0.5):
        for _ in range(random.integers(1, 5)):
            cells.red_cell(canvas, x + random.normal(0, 20), y + random.normal(0, 20))
    for x, y in spread(random, SIDE, 43, 0.8):
        kind = (PLASMA_CELL, LYMPHOCYTE, FIBROBLAST)[int(random.choice(3, p=(0.42, 0.3, 0.28)))]
        cells.nucleus(canvas, x, y, kind, random.uniform(0, 3.1), random.uniform(0.75, 1.05))
    return canvas


def _muscle(random: np.random.Generator, cells: CellPainter) -> Canvas:
    """Smooth muscle: even pink strands, long blunt nuclei all one way."""
    waves = _waves(random, 14, 90)
    strands = _wavy(periodic_noise(random, SIDE, 90, 4.5), waves)
    threads = _wavy(periodic_noise(random, SIDE, 40, 1.3), waves)
    gaps = _sharp(_wavy(periodic_noise(random, SIDE, 80, 3.2), waves), 1.75, 0.4)
    eosin = (88 + 11 * strands + 6 * threads) * (1 - 0.7 * gaps)
    haematoxylin = 12 + 4 * strands + 2 * periodic_noise(random, SIDE, 2)
    canvas = Canvas(haematoxylin.astype(np.float32), eosin.astype(np.float32), wraps=True)
    for x, y in spread(random, SIDE, 64, 0.85):
        cells.nucleus(canvas, x, y, MUSCLE, random.normal(0, 0.12), random.uniform(0.8, 1.05))
    return canvas


def _lymphoid(random: np.random.Generator, cells: CellPainter) -> Canvas:
    """A follicle: lymphocytes side by side. Too dense for anybody to see that it is the same square four times."""
    side = SIDE // 2
    haematoxylin = 24 + 7 * periodic_noise(random, side, 6)
    eosin = 30 + 9 * periodic_noise(random, side, 4)
    canvas = Canvas(haematoxylin.astype(np.float32), eosin.astype(np.float32), wraps=True)
    for x, y in spread(random, side, 27.5, 0.93):
        kind = PLASMA_CELL if random.random() < 0.08 else LYMPHOCYTE
        cells.nucleus(canvas, x, y, kind, random.uniform(0, 3.1), random.uniform(0.62, 1.02))
    return Canvas(np.tile(canvas.haematoxylin, (2, 2)), np.tile(canvas.eosin, (2, 2)))


def _fat(random: np.random.Generator, cells: CellPainter) -> Canvas:
    """Fat cells: empty polygons between thin walls, a flat nucleus here and there."""
    coarse = 4
    rows, columns = np.mgrid[0:SIDE:coarse, 0:SIDE:coarse]
    x, y = (c + 5 * periodic_noise(random, SIDE, 30)[::coarse, ::coarse] for c in (columns, rows))
    nearest, second = np.full(x.shape, np.inf), np.full(x.shape, np.inf)
    for px, py in spread(random, SIDE, 225):
        dx, dy = np.abs(x - px) % SIDE, np.abs(y - py) % SIDE
        distance = np.hypot(np.minimum(dx, SIDE - dx), np.minimum(dy, SIDE - dy))
        second = np.minimum(second, np.maximum(nearest, distance))
        nearest = np.minimum(nearest, distance)
    gap = (second - nearest).astype(np.float32)
    padded = np.pad(gap, 8, mode="wrap")
    large = cv2.resize(padded, None, fx=coarse, fy=coarse, interpolation=cv2.INTER_CUBIC)
    gap = np.asarray(large[8 * coarse : -8 * coarse, 8 * coarse : -8 * coarse], np.float32)
    wall = np.exp(-((gap / 5.5) ** 2)) + 0.25 * np.exp(-((gap / 14) ** 2))
    eosin = 3 + wall * (52 + 14 * periodic_noise(random, SIDE, 4))
    canvas = Canvas((1.5 + 9 * wall).astype(np.float32), eosin.astype(np.float32), wraps=True)
    for x, y in spread(random, SIDE, 105):
        if gap[int(y) % SIDE, int(x) % SIDE] < 7:
            cells.nucleus(canvas, x, y, FIBROBLAST, random.uniform(0, 3.1), 0.9)
    return canvas


def look_up(ground: Stain, across: NDArray[np.float32], down: NDArray[np.float32]) -> Stain:
    """The ground at warped places, in pixels of the texture without its margin."""
    return np.asarray(cv2.remap(ground, across, down, cv2.INTER_LINEAR), np.uint8)
