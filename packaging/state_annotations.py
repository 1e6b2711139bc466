"""States with annotations over the slides."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from state_desk import Desk
from state_steps import Step, zoom

from viewer.comparison.annotations.geojson import geojson_bytes
from viewer.comparison.annotations.shapes import Annotations, Kind, Shape
from viewer.geometry import Rect

_COLOURS = {"Tumour": (200, 0, 0), "Stroma": (150, 200, 150)}


def write_regions(path: Path, middle: tuple[float, float], cells: int = 0) -> Path:
    """Areas, an arrow, points and so many cells around a place, in a file as of QuPath."""
    x, y = middle
    chosen = np.random.default_rng(5)
    turns = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    bumpy = 1 + 0.15 * np.sin(3 * turns) + 0.1 * np.cos(7 * turns)
    area = np.stack([np.cos(turns) * bumpy, np.sin(turns) * bumpy], axis=1)
    at = np.array(middle)
    ring = np.stack([np.cos(turns[::4]), np.sin(turns[::4])], axis=1) * 14
    front = at + np.array([[-420, 300], [-300, 240], [-220, 330], [-120, 260]])
    shapes = [
        Shape(Kind.POLYGON, area * 260 + at + (-160, -120), "Tumour"),
        Shape.ellipse(Rect(x + 120, y - 260, 260, 180), "Stroma"),
        Shape.box(Rect(x - 60, y + 190, 320, 160), "Stroma"),
        Shape(Kind.POLYLINE, front, "Invasive front"),
        *(Shape(Kind.POINT, at + chosen.uniform(-350, 350, (1, 2)), "Mitosis") for _ in range(7)),
        *(Shape(Kind.POLYGON, ring + at + chosen.normal(0, 900, 2), "Nucleus") for _ in range(cells)),
    ]
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(geojson_bytes(Annotations(tuple(shapes), _COLOURS)))
    return path


def drawn(cells: int = 0) -> Step:
    """The regions around the middle of what is looked at, out of a file."""

    def step(desk: Desk) -> None:
        middle = desk.state.viewport.centre
        path = write_regions(desk.slides.folder / "regions.geojson", (middle.x, middle.y), cells)
        desk.window.furniture.annotations.open(path)
        desk.rest()

    return step


REGIONS = (zoom(0.5), drawn())
CELLS = (zoom(0.1), drawn(20_000))
