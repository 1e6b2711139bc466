from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.comparison.glass_grid import glass_grid, grid_lines
from viewer.comparison.viewport import Viewport
from viewer.geometry import Mpp, Point, Size


@pytest.mark.parametrize(
    ("mpp", "scale", "step", "text"),
    [
        (Mpp(0.25, 0.25), 1.0, (80, 80), "Grid 20 µm"),
        (Mpp(0.25, 0.25), 0.9, (200, 200), "Grid 50 µm"),
        (Mpp(0.25, 0.5), 1.0, (200, 100), "Grid 50 µm"),
        (Mpp(0.25, 0.25), 0.01, (8000, 8000), "Grid 2 mm"),
        (Mpp(0.25, 0.25), 64.0, (2, 2), "Grid 0.5 µm"),
        (None, 1.0, (100, 100), "Grid 100 px   no pixel size"),
        (None, 64.0, (2, 2), "Grid 2 px   no pixel size"),
        (None, 200.0, (1, 1), "Grid 1 px   no pixel size"),
    ],
)
def test_steps_are_round_and_said(mpp: Mpp | None, scale: float, step: tuple[float, float], text: str) -> None:
    grid = glass_grid(mpp, scale)
    assert (grid.step_x, grid.step_y) == pytest.approx(step) and grid.text == text


@given(st.floats(1e-5, 64), st.floats(0.05, 5), st.floats(0.05, 5))
def test_lines_are_neither_crowded_nor_rare(scale: float, across: float, down: float) -> None:
    grid = glass_grid(Mpp(across, down), scale)
    closest = min(grid.step_x, grid.step_y) * scale
    assert 80 * (1 - 1e-6) <= closest <= 200 * (1 + 1e-6)
    assert grid.step_x * across == pytest.approx(grid.step_y * down)


@given(st.floats(0, 360), st.floats(-5000, 5000), st.floats(0.02, 8))
def test_every_line_lies_on_a_multiple_of_the_step_and_none_is_missing(turn: float, x: float, scale: float) -> None:
    viewport = Viewport(Point(x, 77.7), scale, turn, Size(300, 200))
    grid = glass_grid(Mpp(0.25, 0.4), scale)
    lines = [tuple(map(viewport.to_slide, line)) for line in grid_lines(grid, viewport)]
    columns = sorted(begin.x for begin, end in lines if math.isclose(begin.x, end.x, abs_tol=1e-6 / scale))
    for place in columns:
        assert place / grid.step_x == pytest.approx(round(place / grid.step_x), abs=1e-6)
    corners = [viewport.to_slide(Point(*corner)).x for corner in ((0, 0), (300, 0), (0, 200), (300, 200))]
    expected = math.floor(max(corners) / grid.step_x + 1e-9) - math.ceil(min(corners) / grid.step_x - 1e-9) + 1
    assert abs(len(columns) - expected) <= 1
