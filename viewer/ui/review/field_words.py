"""What is said of a field that is looked at in a review."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from viewer.comparison.whole.fields import FieldMeasure
from viewer.review.order import fields_of
from viewer.review.state import ReviewState
from viewer.review.stops import FieldKind, PlannedField, Stop
from viewer.ui.docks.field_words import measure_name, value_text


def kind_name(kind: FieldKind) -> str:
    """Why it is looked at."""
    return {
        FieldKind.WORST: _words("worst"),
        FieldKind.SEAM: _words("seam"),
        FieldKind.EDGE: _words("tissue edge"),
        FieldKind.RANDOM: _words("random"),
    }[kind]


def field_place(state: ReviewState, stop: Stop) -> tuple[int, int]:
    """Which field of its pair it is in the order in which they are looked at, from 1 on, and how many there are."""
    fields = fields_of(state.pairs[stop.pair])
    return [one.number for one in fields].index(stop.field) + 1, len(fields)


def field_reason(field: PlannedField) -> str:
    """As "worst, SSIM 0.931", or "random"."""
    if not field.measure or field.value is None:
        return kind_name(field.kind)
    measure = FieldMeasure(field.measure)
    words = _words("{0}, {1} {2}")
    return words.format(kind_name(field.kind), measure_name(measure), value_text(field.value, measure))


def field_name(stop: Stop) -> str:
    """As "Field 3", or "Field 3 at 20×"."""
    words = _words("Field {0}").format(stop.field)
    return words if stop.magnification is None else _words("{0} at {1}×").format(words, f"{stop.magnification:g}")


def field_tag(state: ReviewState, stop: Stop) -> str:
    """For the tag beside its frame, as "Field 3, 20×  worst, SSIM 0.931": its number is that of the report."""
    field = next(one for one in state.pairs[stop.pair].fields if one.number == stop.field)
    at = f", {stop.magnification:g}×" if stop.magnification is not None else ""
    return _words("Field {0}{1}  {2}").format(stop.field, at, field_reason(field))


def _words(text: str) -> str:
    return QCoreApplication.translate("Review", text)
