"""A random walk through a pair of slides as somebody in a hurry does it: drags, wheel turns, jumps."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

from benchmarks.opened_window import common_part
from viewer.comparison.viewport import Viewport
from viewer.geometry import Point, Rect
from viewer.ui.main_window import MainWindow

SMALLEST, LARGEST = 1 / 16, 2.0
"""Device pixels a level-0 pixel."""


def views(window: MainWindow, seed: int = 5) -> Iterator[Viewport]:
    """Views without end, one a frame; never far off the tissue."""
    generator = random.Random(seed)
    part = common_part(window)
    while True:
        gesture = generator.choice(("drag", "drag", "drag", "wheel", "wheel", "jump"))
        dx, dy = generator.uniform(-25, 25), generator.uniform(-25, 25)
        factor = generator.choice((1.05, 1 / 1.05))
        for _ in range(generator.randint(10, 40)):
            now = window.session.comparison.state.viewport
            if gesture == "drag":
                yield _kept(now.panned(dx, dy), part)
            elif gesture == "wheel":
                scale = min(LARGEST, max(SMALLEST, now.scale * factor))
                yield now.with_scale(scale, Point(now.size.width / 3, now.size.height / 3))
            else:
                where = Point(
                    part.x + generator.uniform(0.1, 0.9) * part.width,
                    part.y + generator.uniform(0.1, 0.9) * part.height,
                )
                yield replace(now, centre=where, scale=2 ** generator.uniform(-4, 1))
                break


def _kept(view: Viewport, part: Rect) -> Viewport:
    x = min(part.right, max(part.x, view.centre.x))
    y = min(part.bottom, max(part.y, view.centre.y))
    return replace(view, centre=Point(x, y))
