"""What is said of a field, in a row of the list and at length."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from viewer.comparison.readout import position_mm
from viewer.comparison.whole.field_pictures import DE2000_END, GREY_END, SSIM_END
from viewer.comparison.whole.fields import Field, FieldMeasure, Kind
from viewer.slides.slide import Slide
from viewer.ui.widgets.numbers import grouped

_NEAR_ONE = 0.9995
_NOTABLE_SEAM = 0.1
"""Share of a field in the seam zone from which it is said in a row."""
_UNKNOWN = "–"


def measure_name(measure: FieldMeasure) -> str:
    """For choices and captions."""
    return {
        FieldMeasure.SSIM: _words("SSIM"),
        FieldMeasure.TISSUE_SSIM: _words("SSIM of tissue"),
        FieldMeasure.MAE: _words("Mean difference"),
        FieldMeasure.LARGEST: _words("Largest difference"),
        FieldMeasure.DE2000: _words("Colour ΔE, 95 %"),
    }[measure]


def value_text(value: float, measure: FieldMeasure) -> str:
    """As many digits as tell fields apart."""
    if not math.isfinite(value):
        return _UNKNOWN
    match measure:
        case FieldMeasure.SSIM | FieldMeasure.TISSUE_SSIM:
            # 1.000 is kept for what is equal.
            return grouped(value, 6 if _NEAR_ONE <= value < 1 else 3)
        case FieldMeasure.LARGEST:
            return grouped(value)
        case _:
            return grouped(value, 2)


def field_value(field: Field) -> str:
    """The number by which it is listed."""
    return value_text(field.value, field.measure)


def how_bad(field: Field) -> float:
    """0 for no difference, 1 for what the last colour of the maps stands for; not a number where it is not known."""
    match field.measure:
        case FieldMeasure.SSIM | FieldMeasure.TISSUE_SSIM:
            share = (1 - field.value) / (1 - SSIM_END)
        case FieldMeasure.DE2000:
            share = field.value / DE2000_END
        case _:
            share = field.value / GREY_END
    return min(1.0, max(0.0, share)) if math.isfinite(share) else math.nan


def field_position(field: Field, slide: Slide) -> str:
    """Its middle on the glass, in mm where the original states its pixel size."""
    middle = field.rect.centre
    at = position_mm(slide, middle)
    if at is not None:
        return _words("{0}, {1} mm").format(grouped(at.x, 2), grouped(at.y, 2))
    return _words("{0}, {1} px").format(grouped(middle.x), grouped(middle.y))


def field_hint(field: Field) -> str:
    """Level, and what stands out; a row has little room."""
    hint = _words("L{0}").format(field.level)
    if field.fault > 1:
        hint += _words(", {0} tiles").format(grouped(field.fault))
    elif field.values.seam >= _NOTABLE_SEAM:
        hint += _words(", seam {0} %").format(f"{100 * field.values.seam:.0f}")
    elif field.kind is Kind.EDGE:
        hint += _words(", tissue {0} %").format(f"{100 * field.values.tissue:.0f}")
    return hint


def chosen_text(field: Field) -> str:
    """How it came to be listed."""
    name = measure_name(field.measure)
    match field.kind:
        case Kind.WORST:
            return _words("worst by {0}, number {1}").format(name, field.number)
        case Kind.RANDOM:
            return _words("drawn from the tissue with seed {0}, number {1}").format(field.seed, field.number)
        case Kind.EDGE:
            return _words("at an edge of tissue, worst by {0}, number {1}").format(name, field.number)
        case Kind.SEAM:
            return _words("at a seam in tissue, worst by {0}, number {1}").format(name, field.number)


def field_sentence(field: Field, position: str) -> str:
    """All that is known of it, for a tooltip and a screen reader."""
    name = measure_name(field.measure)
    whole = field.values.of(field.measure)
    parts = [_words("Field {0}: {1} {2}").format(field.number, name, field_value(field))]
    if len(field.tiles) > 1:
        words = _words("of its worst tile, {0} of all {1} tiles")
        parts.append(words.format(value_text(whole, field.measure), len(field.tiles)))
    if field.fault > len(field.tiles):
        parts.append(_words("of a fault of {0} tiles").format(grouped(field.fault)))
    size = f"{grouped(field.pixels.width)} × {grouped(field.pixels.height)} px"
    parts.append(_words("{0} of level {1} ({2}×) at {3}").format(size, field.level, f"{field.downsample:g}", position))
    parts.append(chosen_text(field))
    if math.isfinite(field.values.tissue):
        parts.append(_words("{0} % tissue").format(f"{100 * field.values.tissue:.0f}"))
    if math.isfinite(field.values.seam):
        parts.append(_words("{0} % in the seam zone").format(f"{100 * field.values.seam:.0f}"))
    return ", ".join(parts) + "."


def _words(text: str) -> str:
    return QCoreApplication.translate("Fields", text)
