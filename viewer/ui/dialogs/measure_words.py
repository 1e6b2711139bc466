"""A measured alignment in words and numbers, as the dialog shows them and a report cites them."""

from __future__ import annotations

import math
from collections import Counter

from viewer.alignment.measure_result import FieldShift, Measurement, Unknown, Verdict
from viewer.alignment.shift import Shift
from viewer.ui.widgets.numbers import grouped

_SHOWN_TURN = 0.0005
"""Degrees: a smaller turn would be told as 0.000."""
_SHOWN_SCALE = 5e-6
_LEAST = 0.01
"""Pixels: nothing is said to fit better."""
_NONE = "–"


def sentence(found: Measurement) -> str:
    """The verdict and what it rests on, in one sentence."""
    agree = f"{len(found.agreeing)} of {len(found.fields)} fields agree"
    within = grouped(max(_LEAST, found.residual or 0.0), 2)
    match found.verdict:
        case Verdict.ALIGNED:
            return f"Aligned: {agree}, within {within} px of where the conversion is shown."
        case Verdict.SHIFTED:
            return f"{_moved(found)}: {agree}, within {within} px of each other."
        case Verdict.NOT_THE_SAME_TISSUE:
            compared = sum(field.reason is Unknown.NO_MATCH for field in found.fields)
            return f"Not the same tissue: {compared} fields show enough to compare, and no place makes them fit."
        case Verdict.UNKNOWN:
            return f"Unknown: too little can be compared ({_reasons(found)})."


def _moved(found: Measurement) -> str:
    parts = [f"Shifted by {grouped(math.hypot(*found.shift), 2)} px"]
    if abs(found.rotation) >= _SHOWN_TURN:
        parts.append(f"turned by {rotation(found)}")
    if abs(found.scale - 1) >= _SHOWN_SCALE:
        parts.append(f"scaled by {scale(found)}")
    return ", ".join(parts)


def _reasons(found: Measurement) -> str:
    if not found.fields:
        return "no field lies on both slides"
    counted = Counter(field.reason for field in found.fields if field.reason is not None)
    return ", ".join(f"{number} {reason.value}" for reason, number in counted.most_common())


def shift_text(shift: tuple[float, float] | None) -> tuple[str, str]:
    """X and y with two decimals; dashes where unknown."""
    return (_NONE, _NONE) if shift is None else (_signed(shift[0], 2), _signed(shift[1], 2))


def rotation(found: Measurement) -> str:
    """Clockwise degrees that the conversion has to be turned by."""
    return f"{_signed(found.rotation, 3)}°"


def scale(found: Measurement) -> str:
    """The factor by which the conversion has to be enlarged."""
    return f"{found.scale:.5f}"


def headline(found: Measurement) -> tuple[tuple[str, str], ...]:
    """Captions and values of the five numbers that carry the verdict."""
    x, y = shift_text((*found.shift,)) if found.accepted else (_NONE, _NONE)
    return (
        ("Move right, down", f"{x}, {y} px" if found.accepted else _NONE),
        ("Turn clockwise", rotation(found) if found.accepted else _NONE),
        ("Enlarge", f"× {scale(found)}" if found.accepted else _NONE),
        ("Residual, rms", f"{grouped(found.residual, 2)} px" if found.residual is not None else _NONE),
        ("Fields that agree", f"{len(found.agreeing)} of {len(found.fields)}"),
    )


def field_cells(number: int, field: FieldShift) -> list[str]:
    """Number, place x and y, shift x and y, residual, correlation, and what to make of it."""
    said = field.reason.value if field.reason is not None else "agrees" if field.agrees else "disagrees"
    return [
        str(number),
        grouped(math.floor(field.place.x)),
        grouped(math.floor(field.place.y)),
        *shift_text((*field.shift,) if field.shift is not None else None),
        grouped(field.distance, 2) if field.distance is not None else _NONE,
        grouped(field.correlation, 3) if field.correlation is not None else _NONE,
        said[:1].upper() + said[1:],
    ]


def level_cells(left: Shift) -> list[str]:
    """Level, downsample, what is left in x and y, correlation."""
    return [
        str(left.pair.reference_index),
        grouped(left.pair.downsample),
        *shift_text((left.dx, left.dy)),
        grouped(left.response, 3),
    ]


def how_it_was_done(found: Measurement, original: str, converted: str) -> str:
    """Slides, readers, levels, settings and libraries, one thing a line."""
    level = found.level
    used = f"{level.downsample:g}" if level is not None else "of the conversion, which the original stores no level of"
    side = found.fields[0].region.width if found.fields else 0
    settings = found.settings
    found_or_sought = "Found" if found.accepted else "Sought"
    most = f"at most {settings.false_acceptances:g} are accepted"
    chance = (
        f"{found.false_acceptances:.1e} ({most})" if found.false_acceptances is not None else f"none found ({most})"
    )
    return "\n".join(
        (
            f"Original: {original}, read by {found.readers[0]}",
            f"Converted: {converted}, read by {found.readers[1]}",
            f"{found_or_sought} by: {found.method}",
            f"Fields: at downsample {used}, {grouped(side)} level-0 px of the conversion a side, seed {settings.seed}",
            f"Move: of the middle of the conversion, at {grouped(found.centre.x)}, {grouped(found.centre.y)} px",
            f"As many places as good as this by chance: {chance}",
            f"A field agrees within {settings.tolerance:g} px and with a correlation of {settings.match:g} or more; "
            f"at least {settings.agreeing} fields and {settings.agreeing_share:.0%} of those compared must",
            f"Blank below a contrast of {settings.contrast:g}, out of focus below a detail of {settings.detail:g} "
            f"or a share of {settings.focus:g}, repeating above {settings.repeated:g}",
            f"Computed with {found.libraries}",
        )
    )


def _signed(value: float, decimals: int) -> str:
    rounded = round(value, decimals)
    return ("+" if rounded > 0 else "") + grouped(rounded + 0.0, decimals)
