"""What a loupe over a pane shows: stored pixels, enlarged, and nothing else."""

from __future__ import annotations

import math
from dataclasses import replace

from viewer.comparison.scene import Layer, PaneScene, layer
from viewer.geometry import Affine, Point, Rect
from viewer.tiles.grid import finest_needed

FACTOR = 4
"""How much larger than in the pane."""
SIDE = 220
"""Screen pixels."""


def enlarged(scene: PaneScene, at: Point, side: int, *, forced: bool) -> PaneScene:
    """``scene`` as a square of ``side`` device pixels shows it, ``FACTOR`` times larger.

    Of the level that fits that size: a loupe is there to see more. Pixels that become larger are never interpolated.

    Args:
        scene: What the pane draws.
        at: Device pixels of the pane; what lies there is in the middle of the square.
        side: Of the square.
        forced: Whether somebody has chosen the level of the pane, which stays then.
    """
    zoom = Affine.translation(side / 2, side / 2) @ Affine.scaling(FACTOR) @ Affine.translation(-at.x, -at.y)
    screen = Rect(0, 0, side, side)
    to_device = zoom @ scene.to_device
    x, y = to_device.scales
    level = scene.level if forced else finest_needed(scene.pane.levels, math.sqrt(x * y))
    reference_to_device = zoom @ scene.reference_to_device
    if level.index >= scene.level.index:
        level, place = scene.level, zoom @ scene.sharp.to_device
        sharp = Layer(scene.sharp.grid, place, place.inverse().bounding(screen))
    else:
        sharp = layer(scene.pane, level, reference_to_device, screen)
    return replace(
        scene,
        level=level,
        sharp=sharp,
        smooth=not forced and sharp.magnification < 1 - 1e-9,
        reference_to_device=reference_to_device,
        to_device=to_device,
        screen=screen,
        over=enlarged(scene.over, at, side, forced=forced) if scene.over is not None else None,
    )
