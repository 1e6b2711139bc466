"""From what a person types to the place and magnification to look at; everything wrong is one sentence."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

from viewer.comparison.readout import base_magnification, magnification_text, position_mm, scale_of_magnification
from viewer.comparison.state import ComparisonState
from viewer.comparison.viewport import LARGEST_SCALE, Viewport
from viewer.geometry import Point
from viewer.slides.slide import Slide

_SPACES: Final = re.compile(r"[\s\N{NARROW NO-BREAK SPACE}\N{NO-BREAK SPACE}]")
_NUMBER: Final = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)", re.ASCII)
_MAGNIFICATION: Final = re.compile(r"≈?(.*?)([x×%]?)")


class InputError(ValueError):
    """What was typed cannot be used: one sentence says why."""

    def __init__(self, sentence: str, field: str) -> None:
        """``field``: "x", "y" or "magnification"."""
        super().__init__(sentence)
        self.field = field


class Unit(Enum):
    """In which positions are typed."""

    MILLIMETRES = "mm"
    PIXELS = "px"


@dataclass(frozen=True, slots=True)
class Typed:
    """The texts of the fields."""

    x: str
    y: str
    magnification: str


def units(slide: Slide) -> tuple[Unit, ...]:
    """Millimetres only where the slide has a pixel size."""
    return (Unit.MILLIMETRES, Unit.PIXELS) if slide.mpp is not None else (Unit.PIXELS,)


def typed_of(state: ComparisonState, unit: Unit) -> Typed:
    """What to type to stay where one is, as the readouts write it."""
    assert state.reference is not None
    centre = state.viewport.centre
    millimetres = position_mm(state.reference.slide, centre) if unit is Unit.MILLIMETRES else None
    if millimetres is not None:
        x, y = (f"{value:.3f}" for value in millimetres)
    else:
        x, y = (str(math.floor(value)) for value in centre)
    return Typed(x, y, magnification_text(state))


def destination(state: ComparisonState, typed: Typed, unit: Unit) -> Viewport:
    """The view that was asked for; a field that says what is shown now changes nothing.

    A whole number of pixels means the middle of that pixel, so that the readout there says the same number.

    Raises:
        InputError: A field holds no number, or one outside of the slide or of what can be shown.
    """
    assert state.reference is not None
    shown, viewport, slide = typed_of(state, unit), state.viewport, state.reference.slide
    centre = Point(
        viewport.centre.x if typed.x == shown.x else _coordinate(slide, typed.x, "x", unit),
        viewport.centre.y if typed.y == shown.y else _coordinate(slide, typed.y, "y", unit),
    )
    if typed.magnification != shown.magnification:
        viewport = viewport.with_scale(_scale(state, typed.magnification))
    return viewport.centred(centre)


def _coordinate(slide: Slide, text: str, axis: str, unit: Unit) -> float:
    """In level-0 pixels."""
    value = _number(text, axis)
    pixels = slide.levels[0].size.width if axis == "x" else slide.levels[0].size.height
    if unit is Unit.MILLIMETRES:
        assert slide.mpp is not None
        a_pixel = (slide.mpp.x if axis == "x" else slide.mpp.y) / 1000
        if not 0 <= value <= pixels * a_pixel:
            raise InputError(f"{axis} lies outside of the slide, which goes from 0 to {pixels * a_pixel:.3f} mm.", axis)
        return value / a_pixel
    if not 0 <= value < pixels:
        raise InputError(f"{axis} lies outside of the slide, which goes from 0 to {pixels - 1} px.", axis)
    return value + 0.5 if value == math.floor(value) else value


def _scale(state: ComparisonState, text: str) -> float:
    assert state.reference is not None
    base = base_magnification(state.reference.slide)
    match = _MAGNIFICATION.fullmatch(_SPACES.sub("", text).casefold())
    assert match is not None, "it matches anything"
    per_cent = base is None
    if match[2] and (match[2] == "%") is not per_cent:
        raise InputError(
            "This slide states no pixel size; its magnification is typed in per cent of 1:1."
            if per_cent
            else "The magnification of this slide is typed as a number such as 20×.",
            "magnification",
        )
    of_one = scale_of_magnification(state, 1.0)
    assert of_one is not None
    scale = _number(match[1], "magnification", text) * of_one
    least, most = state.viewport.smallest, LARGEST_SCALE
    # The limits are named in three figures; what is named is taken.
    if not least * 0.995 <= scale <= most * 1.005:
        low, high = (float(f"{limit / of_one:.3g}") for limit in (least, most))
        raise InputError(f"The magnification has to be from {low:g} to {high:g}.", "magnification")
    return scale


def _number(text: str, field: str, as_typed: str | None = None) -> float:
    plain = _SPACES.sub("", text).replace("\N{MINUS SIGN}", "-")
    if not plain and not (as_typed or "").strip():
        name = "The magnification" if field == "magnification" else field
        raise InputError(f"{name} is empty.", field)
    if not _NUMBER.fullmatch(plain):
        raise InputError(f"“{(as_typed or text).strip()}” is not a number.", field)
    return float(plain.replace(",", "."))
