"""The one absolute view that all linked panes share; every gesture makes a new one, so nothing can drift."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from viewer.geometry import Affine, Point, Rect, Size

SMALLEST_SCALE, LARGEST_SCALE = 1e-5, 64.0


_UNSIZED = Size(1, 1)
_SAME = 1e-12
"""Scales that differ by no more are the same: somebody zoomed in and out again."""


@dataclass(frozen=True, slots=True)
class Viewport:
    """Where on the reference slide, how large, how turned.

    ``centre`` is in level-0 pixels of the reference slide (float64) and lies in the middle of a pane of
    ``size`` (device-independent screen pixels); ``scale`` is in device-independent screen pixels a level-0
    pixel; ``rotation`` is in degrees, clockwise on the screen; ``ratio`` is device pixels a screen pixel.
    """

    centre: Point
    scale: float
    rotation: float = 0.0
    size: Size = field(default=_UNSIZED)
    ratio: float = 1.0
    smallest: float = SMALLEST_SCALE
    """No gesture goes below this scale, so that nobody loses the slide from sight."""

    @staticmethod
    def fitting(rect: Rect, size: Size, ratio: float = 1.0, rotation: float = 0.0) -> Viewport:
        """All of ``rect`` (level-0 pixels), as large as it goes with a margin of 4 %."""
        turned = Affine.rotation(rotation).bounding(rect)
        scale = 0.96 * min(size.width / max(turned.width, 1), size.height / max(turned.height, 1))
        return Viewport(rect.centre, _clamped(scale), rotation, size, ratio)

    @property
    def to_screen(self) -> Affine:
        """From level-0 pixels of the reference to device-independent pixels of a pane."""
        turn = Affine.rotation(self.rotation) @ Affine.scaling(self.scale)
        centre = turn.apply(self.centre)
        return Affine.translation(self.size.width / 2 - centre.x, self.size.height / 2 - centre.y) @ turn

    @property
    def to_device(self) -> Affine:
        """From level-0 pixels of the reference to device pixels of a pane."""
        return Affine.scaling(self.ratio) @ self.to_screen

    def to_slide(self, point: Point) -> Point:
        """The level-0 position under a point of the pane (device-independent pixels)."""
        return self.to_screen.inverse().apply(point)

    @property
    def device_scale(self) -> float:
        """Device pixels a level-0 pixel of the reference: 1 is 1:1."""
        return self.scale * self.ratio

    def panned(self, dx: float, dy: float) -> Viewport:
        """The picture moved by (dx, dy) device-independent pixels."""
        middle = Point(self.size.width / 2 - dx, self.size.height / 2 - dy)
        return replace(self, centre=self.to_slide(middle))

    def centred(self, point: Point) -> Viewport:
        """With ``point`` (level-0 pixels) in the middle of the pane."""
        return replace(self, centre=point)

    def zoomed(self, factor: float, anchor: Point) -> Viewport:
        """Larger by ``factor``; what lies under ``anchor`` (device-independent pixels) stays there."""
        return self.with_scale(self.scale * factor, anchor)

    def with_scale(self, scale: float, anchor: Point | None = None) -> Viewport:
        """At ``scale``, about ``anchor`` or the middle of the pane."""
        return self._about(anchor, replace(self, scale=max(self.smallest, _clamped(scale))))

    def turned_to(self, degrees: float, anchor: Point | None = None) -> Viewport:
        """At a rotation of ``degrees``, about ``anchor`` or the middle of the pane."""
        # Twice, since the remainder of a tiny negative angle rounds up to 360 itself.
        return self._about(anchor, replace(self, rotation=degrees % 360 % 360))

    def seen_from(self, onto: Affine) -> Viewport:
        """The same view in level-0 pixels of another slide, which ``onto`` maps to those of this one.

        A mirror cannot be part of a view: it is left out.
        """
        zoom, turn = math.sqrt(abs(onto.determinant)), math.degrees(math.atan2(onto.yx, onto.xx))
        centre, rotation = onto.inverse().apply(self.centre), (self.rotation + turn) % 360 % 360
        return replace(self, centre=centre, scale=self.scale * zoom, rotation=rotation, smallest=self.smallest * zoom)

    def onto(self, other: Viewport) -> Affine:
        """The map of level-0 pixels after which this viewport shows what ``other`` shows without it.

        Worked out from centres, so that viewports of the same scale and rotation give a plain shift to the last digit.
        """
        zoom, turn = other.scale / self.scale, (other.rotation - self.rotation) % 360
        change = Affine.rotation(turn) @ Affine.scaling(zoom if abs(zoom - 1) > _SAME else 1.0)
        centre, theirs = self.centre, other.centre
        return Affine.translation(centre.x, centre.y) @ change @ Affine.translation(-theirs.x, -theirs.y)

    def sized(self, size: Size, ratio: float) -> Viewport:
        """For a pane of another size or on another screen; the centre and 1:1 sharpness stay.

        A change of ``ratio`` alone keeps the field of view, so that moving the window to another
        screen does not change what is looked at.
        """
        return replace(self, size=size, ratio=ratio)

    def _about(self, anchor: Point | None, changed: Viewport) -> Viewport:
        if anchor is None:
            return changed
        before, after = self.to_slide(anchor), changed.to_slide(anchor)
        return replace(changed, centre=changed.centre + before - after)


def stepped(scale: float, factor: float, named: Iterable[float], step: float) -> float:
    """``scale`` times ``factor``, or the one of ``named`` that lies within half a step of that.

    Args:
        scale: Of now; it never stays.
        factor: By which somebody wants it changed, larger or smaller than 1.
        named: Scales that have a name and are met rather than passed.
        step: Factor of a whole step; ``factor`` may be a fraction of one, and several at once.
    """
    aim, reach = scale * factor, 0.5 * min(abs(math.log(factor)), math.log(step))
    near = [one for one in named if abs(math.log(one / aim)) <= reach * (1 + 1e-9)]
    return min(near, key=lambda one: abs(math.log(one / aim)), default=aim)


def _clamped(scale: float) -> float:
    if not math.isfinite(scale):
        return 1.0
    return min(LARGEST_SCALE, max(SMALLEST_SCALE, scale))
