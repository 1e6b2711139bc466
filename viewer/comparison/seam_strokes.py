"""The seams of one slide as lines on a pane: which of them are in sight, and where on the screen."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.comparison.scene import PaneScene
from viewer.comparison.state import PaneState
from viewer.geometry import Affine, Rect
from viewer.slides.mirax_seams import LINE, Lines, MiraxSeams, SeamLines
from viewer.slides.slide import Level

LEAST_STEP = 7.0
"""Screen pixels from one photo to the next below which lines would be a veil over the tissue."""
FULL_STEP = 80.0
"""Screen pixels from one photo to the next from which on lines are drawn in full."""
_SHORTEST = 4.0
"""Pixels of a level: from afar notches are left out."""
_MARGIN = 4.0
"""Device pixels around a pane, for the width of a line."""


@dataclass(frozen=True, slots=True)
class SeamStrokes:
    """What a pane draws."""

    level: Level
    """Of the slide whose seams they are."""
    step: float
    """Screen pixels from one photo to the next, in the direction where these are closer."""
    lines: NDArray[np.float64]
    """Where each begins and ends in device pixels of the pane: x, y, x, y (lines, 4)."""

    @property
    def too_close(self) -> bool:
        """Whether they are too close to each other to be drawn."""
        return self.step < LEAST_STEP

    @property
    def full(self) -> bool:
        """Whether they are far enough from each other to be drawn broad."""
        return self.step >= FULL_STEP


@dataclass(frozen=True, slots=True)
class ShownSeams:
    """The seams of a slide, ready to be drawn from near and from afar."""

    near: MiraxSeams
    far: tuple[SeamLines, ...]
    """Of every level: to whole pixels, with few long lines for what goes on from photo to photo."""

    @staticmethod
    def of(seams: MiraxSeams) -> ShownSeams:
        """Takes a moment for large slides."""
        return ShownSeams(
            seams, tuple(SeamLines(_from_afar(one.upright), _from_afar(one.lying)) for one in seams.levels)
        )


def _from_afar(lines: Lines) -> Lines:
    spans = np.stack([np.rint(lines["at"]), np.floor(lines["start"]), np.ceil(lines["end"])], axis=1)
    joined = _joined(spans)
    joined = joined[joined[:, 2] - joined[:, 1] >= _SHORTEST]
    found = np.zeros(len(joined), LINE)
    for column, name in enumerate(("at", "start", "end")):
        found[name] = joined[:, column]
    return found


def seam_strokes(seams: ShownSeams, owner: PaneState, scene: PaneScene, ratio: float) -> SeamStrokes:
    """The seams of ``owner``'s slide in a pane; ``ratio``: device pixels a screen pixel.

    They are those of the level on screen, or of the stored one that is nearest to it; they lie where that pane has put
    its pixels, so that at 1:1 and larger each runs exactly between two of them.
    """
    stored = owner.slide.levels
    shown = scene.pane.effective_downsample(scene.level)
    level = min(stored, key=lambda one: abs(math.log(owner.effective_downsample(one) / shown)))
    place = to_device(scene) @ owner.to_reference @ Affine.scaling(level.downsample)
    scale = math.sqrt(place.scales[0] * place.scales[1])
    across, down = seams.near.photos.step
    step = min(across, down) / level.downsample * scale / ratio
    strokes = SeamStrokes(level, step, np.zeros((0, 4)))
    if strokes.too_close:
        return strokes
    screen = scene.screen
    around = Rect(-_MARGIN, -_MARGIN, screen.width + 2 * _MARGIN, screen.height + 2 * _MARGIN)
    seen = place.inverse().bounding(around)
    # From afar there are tens of thousands of them in sight, and nobody sees a pixel of the level.
    from_afar = not strokes.full and scale <= 1.5
    found = (seams.far if from_afar else seams.near.levels)[level.index].within(seen)
    return SeamStrokes(level, step, _on_screen(found.upright, found.lying, place, around))


def to_device(scene: PaneScene) -> Affine:
    """From level-0 pixels of the reference to where the pane has put them, in whole device pixels at 1:1."""
    sharp = scene.sharp
    return sharp.to_device @ sharp.grid.to_slide.inverse() @ scene.pane.to_reference.inverse()


def _on_screen(upright: Lines, lying: Lines, place: Affine, around: Rect) -> NDArray[np.float64]:
    straight = (place.xy == 0 and place.yx == 0) or (place.xx == 0 and place.yy == 0)
    if straight:
        # Whole device pixels: crisp, and what comes to lie on one another is one line.
        columns, rows = _placed(upright, place, True), _placed(lying, place, False)
        if place.xx == 0:
            columns, rows = rows, columns
        parts = [
            _as_lines(_joined(np.rint(columns[:, [0, 1, 3]])), (around.y, around.bottom), True),
            _as_lines(_joined(np.rint(rows[:, [1, 0, 2]])), (around.x, around.right), False),
        ]
        return np.concatenate(parts)
    return np.concatenate([_placed(upright, place, True), _placed(lying, place, False)])


def _placed(lines: Lines, place: Affine, upright: bool) -> NDArray[np.float64]:
    """Both ends in device pixels: x, y, x, y."""
    at, start, end = lines["at"], lines["start"], lines["end"]
    ends = ((at, start), (at, end)) if upright else ((start, at), (end, at))
    moved = [(place.xx * x + place.xy * y + place.x0, place.yx * x + place.yy * y + place.y0) for x, y in ends]
    return np.stack([*moved[0], *moved[1]], axis=1)


def _joined(spans: NDArray[np.float64]) -> NDArray[np.float64]:
    """Lines of place, start and end (lines, 3), those made one that lie on one another or a step from each other."""
    at, start, end = spans[:, 0], spans[:, 1:].min(axis=1), spans[:, 1:].max(axis=1)
    order = np.lexsort((end, start, at))
    at, start, end = at[order], start[order], end[order]
    begins = np.ones(len(at), np.bool_)
    begins[1:] = (at[1:] != at[:-1]) | (start[1:] > end[:-1] + 1)
    firsts = np.flatnonzero(begins)
    ends = np.maximum.reduceat(end, firsts) if len(firsts) else end
    return np.stack([at[firsts], start[firsts], ends], axis=1)


def _as_lines(spans: NDArray[np.float64], within: tuple[float, float], upright: bool) -> NDArray[np.float64]:
    """Place, start and end as x, y, x, y; cut to what can be seen, so that a painter counts in small numbers."""
    at, (start, end) = spans[:, 0], (np.clip(spans[:, i], *within) for i in (1, 2))
    return np.stack([at, start, at, end] if upright else [start, at, end, at], axis=1)
