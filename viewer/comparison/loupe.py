"""What a loupe over a pane shows: the pixels of the level that is there, enlarged, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from viewer.comparison.scene import Layer, PaneScene
from viewer.geometry import Affine, Point, Rect

FACTOR = 4
"""How much larger than in the pane."""


def enlarged(scene: PaneScene, at: Point, side: int) -> PaneScene:
    """``scene`` as a square of ``side`` device pixels shows it, ``FACTOR`` times larger, never interpolated.

    Args:
        scene: What the pane draws.
        at: Device pixels of the pane; what lies there is in the middle of the square.
        side: Of the square.
    """
    zoom = Affine.translation(side / 2, side / 2) @ Affine.scaling(FACTOR) @ Affine.translation(-at.x, -at.y)
    place, screen = zoom @ scene.sharp.to_device, Rect(0, 0, side, side)
    return replace(
        scene,
        sharp=Layer(scene.sharp.grid, place, place.inverse().bounding(screen)),
        smooth=False,
        reference_to_device=zoom @ scene.reference_to_device,
        to_device=zoom @ scene.to_device,
        screen=screen,
    )
