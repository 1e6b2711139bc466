"""How far a level of a conversion lies beside where the original is read for it, in fractions of a pixel."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass

import cv2
import numpy as np

from viewer.alignment.common_area import GreyArray, Patches, common_area, grey_of
from viewer.alignment.measure_choice import chosen_fields
from viewer.alignment.measure_field import FieldAnswer, measured_field
from viewer.alignment.measure_overview import onto_conversion, overview
from viewer.alignment.measure_result import Unknown
from viewer.alignment.measure_settings import MeasureSettings
from viewer.comparison.pair_pixels import PairReading
from viewer.comparison.state import PaneState
from viewer.geometry import Point, Rect
from viewer.jobs.job import Progress
from viewer.slides.slide import Level, Region, SlideClosedError, SlideError

_SMALLEST = 32
"""Pixels: a narrower common area, and a narrower field, gives no number."""
_LEAST_SIDE = 64
_FIELDS = 48
"""Fields are made so small that the common area holds so many."""
_MOST_FIELDS, _MOST_TRIES = 16, 40
"""Fields with a number that are enough, and fields that are read at most."""
_AGREES, _SURELY_AGREES = 0.25, 0.05
"""Pixels that a field may lie off the median and still agree: at most, and in any case."""
_DEVIATIONS = 3 * 1.4826
"""Median distances from the median that it may lie off, between the two: three standard deviations of a normal one."""
_SMOOTHED = 1.0
"""Pixels, standard deviation. OpenSlide renders a fraction of a pixel by bilinear interpolation, which moves coarse
detail by that fraction but the finest less or more. Without smoothing levels of generated slides measured up to 0.065
px beside the truth, with it 0.031, losslessly and as JPEG Q80."""
_LEAST_AGREEING = 3
"""Fields that must agree, where the area holds so many."""


@dataclass(frozen=True, slots=True)
class _Fields:
    """What was measured: shifts (n, 2) in pixels of the level, and why other fields gave none."""

    shifts: np.ndarray[tuple[int, ...], np.dtype[np.float64]]
    reasons: Counter[str]
    places: int
    side: int


def measured_offset(
    reference: PaneState, conversion: PaneState, level: Level, progress: Progress, seed: int = 1
) -> tuple[Point | None, str]:
    """The place of a conversion's level beside where it is read, measured on textured fields of both slides' pixels.

    The original is read exactly as for every other number (``PairReading``), so the offset is what such numbers suffer
    from. Each field is measured by phase correlation (``measured_field``). The mean is taken of the fields that lie
    near the median of all: within three standard deviations as the median distance gives them (Hampel 1974), but 0.05
    px in any case and 0.25 px at most. At most 16 fields are used, chosen by texture and spread over the tissue.

    Args:
        reference: The original.
        conversion: The conversion.
        level: Of the conversion.
        progress: Told of every field; can cancel.
        seed: Of the choice among fields that are equally good.

    Returns:
        The offset in pixels of the level, positive where the conversion shows the same thing further right and down,
        and how it was measured; or None and the reason. Nothing is guessed: too few fields that agree give None.

    Raises:
        Cancelled: ``progress`` was cancelled.
        SlideClosedError: One of the slides was closed meanwhile.
    """
    reading = PairReading.of(reference, conversion, level)
    if reading.refusal:
        return None, reading.refusal
    fields = _measured(reading, MeasureSettings(seed=seed, fields=_MOST_FIELDS, tries=_MOST_TRIES), progress)
    if isinstance(fields, str):
        return None, fields
    count = len(fields.shifts)
    if count == 0:
        why = ", ".join(f"{number} {reason}" for reason, number in fields.reasons.most_common())
        return None, f"Offset not measurable: none of {fields.places} fields gives a number ({why})."
    off = np.hypot(*(fields.shifts - np.median(fields.shifts, axis=0)).T)
    reach = min(_AGREES, max(_SURELY_AGREES, _DEVIATIONS * float(np.median(off))))
    agreeing = fields.shifts[off <= reach]
    if len(agreeing) < max(min(_LEAST_AGREEING, fields.places), count / 2):
        return None, f"Offset not measurable: of {count} fields with a number only {len(agreeing)} agree."
    mean = agreeing.mean(axis=0)
    spread = math.sqrt(float(((agreeing - mean) ** 2).sum(axis=1).mean()))
    note = (
        f"Measured on {len(agreeing)} of {count} fields of {fields.side} px that agree, spread {spread:.2f} px "
        f"(phase correlation at downsample {level.downsample:g})."
    )
    return Point(float(mean[0]), float(mean[1])), note


def _measured(reading: PairReading, settings: MeasureSettings, progress: Progress) -> _Fields | str:
    down = reading.level.downsample
    area = common_area(reading.reference, reading.conversion, reading.affine)
    short = min(area.width, area.height) / down
    if short < _SMALLEST:
        return f"Offset not measurable: the common area is {max(0, round(short))} px wide or high at this level."
    wanted = 16 * int(math.sqrt(area.width * area.height / _FIELDS) / down / 16)
    side = int(min(short, max(_LEAST_SIDE, min(settings.side, wanted))))
    middles = _middles(reading, area, side, settings, progress)
    shifts, reasons = [], Counter[str]()
    for number, middle in enumerate(middles):
        progress.tick(number, len(middles), f"Measuring the offset at downsample {down:g}", "fields")
        answer = _field(reading, middle, side, settings)
        if answer.shift is not None and (answer.correlation or 0.0) >= settings.match:
            shifts.append((answer.shift.x, answer.shift.y))
        else:
            reasons[(answer.reason or Unknown.NO_MATCH).value] += 1
        if len(shifts) == settings.fields:
            break
    return _Fields(np.array(shifts, np.float64).reshape(-1, 2), reasons, len(middles), side)


def _middles(reading: PairReading, area: Rect, side: int, settings: MeasureSettings, progress: Progress) -> list[Point]:
    """Middles of the fields to try, in level-0 pixels of the conversion; fields overlap by half where there are few."""
    down = reading.level.downsample
    ours, theirs = overview(reading.reference, progress), overview(reading.conversion, progress)
    laid = onto_conversion(ours, theirs, reading.affine) if ours is not None and theirs is not None else None
    few = area.width * area.height < _FIELDS * (side * down) ** 2
    step = side * down / 2 if few else side * down
    edge = (side * down - step) / 2
    inner = Rect(area.x + edge, area.y + edge, area.width - 2 * edge, area.height - 2 * edge)
    # A field as wide as the area has one place alone, which rounding must not take away.
    return chosen_fields(theirs, laid, inner, step, settings) or [area.centre]


def _field(reading: PairReading, middle: Point, side: int, settings: MeasureSettings) -> FieldAnswer:
    down = reading.level.downsample
    corner = (
        reading.origin[0] + round(round((middle.x - reading.origin[0]) / down - side / 2) * down),
        reading.origin[1] + round(round((middle.y - reading.origin[1]) / down - side / 2) * down),
    )
    try:
        pair = reading.read(corner, (side, side))
    except SlideClosedError:
        raise
    except SlideError:
        return FieldAnswer(reason=Unknown.UNREADABLE)
    original, valid = grey_of(Region(pair.original, pair.both))
    converted, _ = grey_of(Region(pair.converted))
    return measured_field(Patches(_smoothed(original), _smoothed(converted), valid), settings, focused=False)


def _smoothed(grey: GreyArray) -> GreyArray:
    return np.asarray(cv2.GaussianBlur(grey, (0, 0), _SMOOTHED), np.float32)
