"""A grid of round steps that lies on the glass, counted from the corner of the reference's level 0."""

from __future__ import annotations

import math
from dataclasses import dataclass

from viewer.comparison.viewport import Viewport
from viewer.geometry import Mpp, Point, Rect

_LEAST = 80.0
"""Screen pixels between two lines: closer ones would hide the tissue."""

Line = tuple[Point, Point]


@dataclass(frozen=True, slots=True)
class GlassGrid:
    """Lines at whole multiples of a step."""

    step_x: float
    """Level-0 pixels of the reference from one upright line to the next."""
    step_y: float
    text: str
    """The step as it is said on screen."""


def glass_grid(mpp: Mpp | None, scale: float) -> GlassGrid:
    """The finest grid of 1, 2 or 5 times a power of ten whose lines are far enough apart.

    Args:
        mpp: Of the reference's level 0; where it is None the step is in whole pixels.
        scale: Screen pixels a level-0 pixel.
    """
    across, down = mpp or (1.0, 1.0)
    least = _LEAST / scale * max(across, down)
    if mpp is None:
        least = max(least, 1.0)
    power = 10.0 ** (math.floor(math.log10(least)) - 1)
    step = min(factor * power for factor in (5, 10, 20, 50, 100) if factor * power >= least * (1 - 1e-9))
    if mpp is None:
        text = f"Grid {step:g} px   no pixel size"
    elif step >= 1000:
        text = f"Grid {step / 1000:g} mm"
    else:
        text = f"Grid {step:g} µm"
    return GlassGrid(step / across, step / down, text)


def grid_lines(grid: GlassGrid, viewport: Viewport) -> list[Line]:
    """The lines that cross the pane, in its screen pixels: the upright ones of the glass, then the level ones."""
    to_screen = viewport.to_screen
    seen = to_screen.inverse().bounding(Rect(0, 0, viewport.size.width, viewport.size.height))
    upright = [(Point(x, seen.y), Point(x, seen.bottom)) for x in _multiples(grid.step_x, seen.x, seen.right)]
    level = [(Point(seen.x, y), Point(seen.right, y)) for y in _multiples(grid.step_y, seen.y, seen.bottom)]
    return [(to_screen.apply(begin), to_screen.apply(end)) for begin, end in (*upright, *level)]


def _multiples(step: float, low: float, high: float) -> list[float]:
    return [number * step for number in range(math.ceil(low / step), math.floor(high / step) + 1)]
