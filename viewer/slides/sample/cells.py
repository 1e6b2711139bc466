"""Cells, drawn one by one into planes of stain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.slides.sample.stains import Plane, periodic_noise

_GRAIN_SIDE = 256

Indices = NDArray[np.intp]
Amount = NDArray[np.floating]


@dataclass(frozen=True, slots=True)
class Canvas:
    """Planes of haematoxylin and eosin to draw on; ``wraps`` where what leaves on one side enters on the other."""

    haematoxylin: Plane
    eosin: Plane
    wraps: bool = False


@dataclass(frozen=True, slots=True)
class CellKind:
    """Size and looks of a kind of cell; lengths in pixels of 0.25 um."""

    length: tuple[float, float]
    """Smallest and largest half length of the nucleus."""
    width: tuple[float, float]
    chromatin: float
    """Mean amount of haematoxylin in the nucleus."""
    clumps: float
    """How unevenly it lies there."""
    rim: float = 25
    """How much more at the membrane."""
    halo: float = 0
    """Width of the cell body around the nucleus."""
    body: tuple[float, float] = (0, 0)
    """Haematoxylin and eosin of the cell body."""


EPITHELIAL = CellKind((16, 21), (9.5, 13), 98, 20, 30)
LYMPHOCYTE = CellKind((10.5, 13), (10, 12), 150, 26, 18)
PLASMA_CELL = CellKind((10.5, 13), (9.5, 12), 130, 32, 24, 9, (42, 62))
FIBROBLAST = CellKind((17, 30), (3.4, 6), 125, 20, 16)
ENDOTHELIUM = CellKind((15, 22), (3.2, 4.6), 135, 16, 12)
MUSCLE = CellKind((24, 38), (4, 5.5), 105, 14, 18)


class CellPainter:
    """Draws cells with chromatin of its own seed."""

    def __init__(self, random: np.random.Generator) -> None:
        self._random = random
        self._grain = 0.7 * periodic_noise(random, _GRAIN_SIDE, 2.2) + 0.5 * periodic_noise(random, _GRAIN_SIDE, 1.0)

    def nucleus(self, canvas: Canvas, x: float, y: float, kind: CellKind, angle: float, contrast: float = 1) -> None:
        """One cell of ``kind`` whose nucleus points along ``angle`` (radians)."""
        random = self._random
        length, width = random.uniform(*kind.length), random.uniform(*kind.width)
        reach = int(length + kind.halo + 5)
        u, v, rows, columns = _frame(canvas, x, y, reach, angle)
        bend = random.normal() * 0.004
        v = v + bend * u**2
        round_ = np.sqrt((u / length) ** 2 + (v / width) ** 2) + 1e-6
        turn = np.arctan2(v, u)
        round_ = round_ * (
            1 + random.normal() * 0.05 * np.cos(2 * turn + 1) + random.normal() * 0.04 * np.cos(3 * turn)
        )
        inside = np.clip((1 - round_) * width / 1.6 + 0.5, 0, 1)
        i, j = random.integers(0, _GRAIN_SIDE - 2 * reach - 1, 2)
        grain = self._grain[i : i + u.shape[0], j : j + u.shape[1]]
        rim = np.exp(-(((round_ - 0.88) * width / 1.8) ** 2)) * kind.rim
        dose = contrast * random.uniform(0.8, 1.2) * (kind.chromatin + rim + kind.clumps * grain)
        spot_u, spot_v = random.normal(0, 0.25, 2) * (length, width)
        dose = dose + 55 * contrast * np.exp(-((u - spot_u) ** 2 + (v - spot_v) ** 2) / 9) * (width > 8)
        if kind.halo:
            side = random.uniform(-0.6, 0.6) * kind.halo
            outer = np.sqrt(((u - side) / (length + kind.halo)) ** 2 + (v / (width + kind.halo * 0.7)) ** 2)
            body = kind.body[0] + 6 * grain, kind.body[1] + 6 * grain
            _blend(canvas, rows, columns, np.clip((1 - outer) * 6, 0, 0.85), *body)
        _blend(canvas, rows, columns, inside, dose, 38 + 8 * grain)

    def red_cell(self, canvas: Canvas, x: float, y: float) -> None:
        """An erythrocyte: a disc full of eosin, paler in the middle."""
        random = self._random
        radius, squeeze, angle = random.uniform(11.5, 14.5), random.uniform(0.7, 1), random.uniform(0, np.pi)
        u, v, rows, columns = _frame(canvas, x, y, 18, angle)
        distance = np.hypot(u, v / squeeze)
        inside = np.clip(radius - distance, 0, 1) * 0.92
        dose = random.uniform(135, 165) - 45 * np.exp(-((distance / 6) ** 2))
        _blend(canvas, rows, columns, inside, np.full_like(dose, 6), dose)


def _frame(canvas: Canvas, x: float, y: float, reach: int, angle: float) -> tuple[Plane, Plane, Indices, Indices]:
    """Coordinates along and across ``angle`` around a point, and the rows and columns of the canvas they belong to."""
    height, width = canvas.haematoxylin.shape
    columns, rows = (np.arange(round(c) - reach, round(c) + reach + 1) for c in (x, y))
    if not canvas.wraps:
        columns, rows = columns[(columns >= 0) & (columns < width)], rows[(rows >= 0) & (rows < height)]
    dx, dy = (columns - x).astype(np.float32), (rows - y).astype(np.float32)[:, None]
    cos, sin = np.float32(np.cos(angle)), np.float32(np.sin(angle))
    return dx * cos + dy * sin, dy * cos - dx * sin, rows % height, columns % width


def _blend(
    canvas: Canvas,
    rows: Indices,
    columns: Indices,
    part: Amount,
    haematoxylin: Amount,
    eosin: Amount,
) -> None:
    where = np.ix_(rows, columns)
    for plane, dose in ((canvas.haematoxylin, haematoxylin), (canvas.eosin, eosin)):
        plane[where] += (dose - plane[where]) * part


def spread(random: np.random.Generator, side: int, spacing: float, keep: float = 1) -> Sequence[tuple[float, float]]:
    """Points that keep some distance: a jittered grid over side x side, a part ``keep`` of it."""
    count = max(1, round(side / spacing))
    step = side / count
    cells = np.stack(np.meshgrid(np.arange(count), np.arange(count)), -1).reshape(-1, 2)
    points = (cells + random.uniform(0.08, 0.92, cells.shape)) * step
    return [(float(x), float(y)) for x, y in points[random.random(len(points)) < keep]]
