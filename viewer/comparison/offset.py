"""Offsets: how far a conversion was moved after its alignment, and the ways to move it further."""

from __future__ import annotations

import math
from dataclasses import dataclass

from viewer.comparison.state import PaneState
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Point

_MINUS = "\N{MINUS SIGN}"
_SHOWN_DEGREES, _SHOWN_SCALE = 0.005, 0.000_05
"""Turns and stretches below these show as none."""


@dataclass(frozen=True, slots=True)
class OffsetNumbers:
    """An offset as people read it."""

    x: float
    y: float
    """How far the middle of the conversion's scanned part was moved, in level-0 pixels of the reference."""
    degrees: float
    """Clockwise on an upright screen."""
    scale: float
    """Above 1 where the conversion was made larger."""


def offset_numbers(pane: PaneState) -> OffsetNumbers:
    """What the offset of ``pane`` does.

    The shift is that of one spot of the tissue, since a turn shifts every spot by another amount.
    """
    aligned = pane.alignment.affine if pane.alignment is not None else Affine()
    middle = aligned.apply(pane.slide.bounds.centre)
    shift = pane.offset.apply(middle) - middle
    degrees = math.degrees(math.atan2(pane.offset.yx, pane.offset.xx))
    return OffsetNumbers(shift.x, shift.y, degrees, math.sqrt(abs(pane.offset.determinant)))


def offset_text(pane: PaneState) -> str:
    """As "+3, −0.25 px of level 0", "+3, 0 px of level 0, +0.10°, 1.0010×"; empty without an offset."""
    if not pane.has_offset:
        return ""
    numbers = offset_numbers(pane)
    parts = [f"{_signed(numbers.x)}, {_signed(numbers.y)} px of level 0"]
    if abs(numbers.degrees) >= _SHOWN_DEGREES:
        parts.append(f"{numbers.degrees:+.2f}°".replace("-", _MINUS))
    if abs(numbers.scale - 1) >= _SHOWN_SCALE:
        parts.append(f"{numbers.scale:.4f}×")
    return ", ".join(parts)


def shifted(offset: Affine, downsample: float, across: int, down: int) -> Affine:
    """``offset`` after a move by whole pixels along the sides of the original, so that whole pixels stay whole.

    Args:
        offset: What is there already.
        downsample: Reference level-0 pixels in a pixel of the level that is shown.
        across: Pixels of that level along the rows of the original.
        down: Pixels of that level along its columns.
    """
    return Affine.translation(across * downsample, down * downsample) @ offset


def stepped(viewport: Viewport, right: int, down: int) -> tuple[int, int]:
    """A step on screen as one along the side of the original that is nearest to that direction: across and down."""
    quarters = math.floor(viewport.rotation / 90 + 0.5)
    back = Affine.rotation(-90 * quarters).apply(Point(right, down))
    return round(back.x), round(back.y)


def dragged_pixels(viewport: Viewport, downsample: float, right: float, down: float) -> tuple[int, int]:
    """The whole pixels of the level shown, across and down the original, nearest to a move of screen pixels."""
    scale = viewport.scale * downsample
    back = Affine.rotation(-viewport.rotation).apply(Point(right / scale, down / scale))
    return round(back.x), round(back.y)


def turned(offset: Affine, viewport: Viewport, degrees: float) -> Affine:
    """``offset`` turned clockwise on the screen about the middle of the view."""
    centre = viewport.centre
    turn = Affine.translation(centre.x, centre.y) @ Affine.rotation(degrees)
    return turn @ Affine.translation(-centre.x, -centre.y) @ offset


def _signed(value: float) -> str:
    """To a hundredth, without trailing zeros."""
    text = f"{value:+.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("+0", "-0") else text.replace("-", _MINUS)
