"""Where does the conversion really lie? Measured on many fields; only what they agree on is taken.

From coarse to fine, phase correlation of fields moves a supposed place to the measured one. Where that does not lead
anywhere, the whole is searched for a shift, then for a turn and a scale by features. However a place was guessed, it
is accepted only if enough fields of the finest common level agree on it, so that chance is out of the question.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib.metadata import version

from viewer.alignment.common_area import Patches
from viewer.alignment.measure_features import place_by_features
from viewer.alignment.measure_field import measured_field
from viewer.alignment.measure_fit import consensus, false_acceptances, settled, whole_pixels
from viewer.alignment.measure_levels import residuals_by_level
from viewer.alignment.measure_overview import Overview, onto_conversion, overview
from viewer.alignment.measure_result import FieldShift, Measurement, Unknown, Verdict
from viewer.alignment.measure_search import FieldReader, Reading
from viewer.alignment.measure_settings import MeasureSettings
from viewer.geometry import Affine, Point
from viewer.jobs.job import Progress
from viewer.slides.slide import Slide
from viewer.slides.unhidden import unhidden

_AT_REST = 0.05
"""Pixels of the level: a correction that moves no field further needs no further look."""
_ROUNDS = 5
"""Looks at the finest level at most."""
_LIBRARIES = (("OpenCV", "opencv-python-headless"), ("scikit-image", "scikit-image"), ("SciPy", "scipy"))
_SEARCHED = 0.37
"""Half the side of the square that holds as many lags as are searched, as a share of a field's side."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A place and the fields it was judged by."""

    affine: Affine
    method: str
    readings: tuple[Reading, ...]
    agrees: tuple[bool, ...]
    false_acceptances: float


def measure_alignment(
    reference: Slide,
    conversion: Slide,
    supposed: Affine,
    settings: MeasureSettings | None = None,
    progress: Progress | None = None,
) -> Measurement:
    """Measure where ``conversion`` lies on ``reference``; to be called off the GUI thread.

    The same slides, place and settings give the same answer. Progress is told in fields.

    Args:
        reference: The original.
        conversion: The conversion.
        supposed: Where it is thought to lie: conversion level-0 pixels to reference level-0 pixels.
        settings: How to measure.
        progress: Told of every field; can cancel.

    Raises:
        Cancelled: ``progress`` was cancelled.
        SlideClosedError: One of the slides was closed meanwhile.
    """
    settings, progress = settings or MeasureSettings(), progress or Progress()
    reference, conversion = unhidden(reference), unhidden(conversion)
    ours, theirs = overview(reference, progress), overview(conversion, progress)
    reader = FieldReader(reference, conversion, supposed, (ours, theirs), settings, progress)
    found = None
    for affine, method in _guesses(supposed, ours, theirs, settings):
        found = _refined(reader, affine, method)
        if found is not None:
            break
    if found is None:
        # Once more where it was supposed to lie, at the finest level alone: to say field by field what is wrong.
        readings = reader.finest(supposed)
        found = _judged(reader, supposed, "phase correlation at the finest level", readings)
        if found is None:
            return _measurement(reader, None, readings)
    return _measurement(reader, found, found.readings)


def _guesses(
    supposed: Affine, ours: Overview | None, theirs: Overview | None, settings: MeasureSettings
) -> Iterator[tuple[Affine, str]]:
    yield supposed, "phase correlation"
    if ours is None or theirs is None:
        return
    laid = onto_conversion(ours, theirs, supposed)
    patches = Patches(laid.grey, theirs.grey, laid.valid & theirs.valid)
    answer = measured_field(patches, settings, focused=False)
    if answer.shift is not None:
        off = Point(answer.shift.x * theirs.downsample, answer.shift.y * theirs.downsample)
        yield supposed @ Affine.translation(-off.x, -off.y), "search of the whole for a shift, then phase correlation"
    place = place_by_features(ours, theirs, supposed.determinant < 0)
    if place is not None:
        yield place, "feature matching (SIFT, RANSAC), then phase correlation"


def _refined(reader: FieldReader, affine: Affine, method: str) -> _Found | None:
    """From coarse to fine; None as soon as the fields of a level that give numbers do not agree."""
    settings = reader.settings
    for level in reader.coarse_levels(affine):
        numbers = [item for item in reader.coarse(affine, level) if item.moved is not None]
        if len(numbers) < settings.agreeing:
            continue
        correction = _correction(numbers, settings.tolerance * level.downsample * reader.unit(affine), settings)
        if correction is None:
            return None
        affine = correction @ affine
    for _ in range(_ROUNDS):
        readings = reader.finest(affine)
        numbers = [item for item in readings if item.moved is not None]
        reach = settings.tolerance * reader.finest_pixel(affine)
        correction = _correction(numbers, reach, settings) if len(numbers) >= settings.agreeing else None
        if correction is None:
            return None
        if _moves(correction, numbers) <= _AT_REST * reader.finest_pixel(affine):
            return _judged(reader, affine, method, readings)
        affine = correction @ affine
    return None


def _correction(readings: list[Reading], tolerance: float, settings: MeasureSettings) -> Affine | None:
    """What brings the fields to their measured places; None where too few agree on it."""
    fit = consensus([item.place for item in readings], [item.moved or Point(0, 0) for item in readings], tolerance)
    enough = max(settings.agreeing, settings.agreeing_share * len(readings))
    return fit.affine if fit is not None and int(fit.agrees.sum()) >= enough else None


def _moves(correction: Affine, readings: list[Reading]) -> float:
    return max(math.hypot(*(correction.apply(item.place) - item.place)) for item in readings)


def _judged(reader: FieldReader, affine: Affine, method: str, readings: tuple[Reading, ...]) -> _Found | None:
    """The place that the fields agree on at the end, if it passes all tests."""
    settings, pixel = reader.settings, reader.finest_pixel(affine)
    readings = tuple(item if (item.correlation or 0.0) >= settings.match else item.unmatched() for item in readings)
    numbers = [item for item in readings if item.moved is not None]
    comparable = len([item for item in readings if item.is_comparable])
    places, moved = [item.place for item in numbers], [item.moved or Point(0, 0) for item in numbers]
    fit = consensus(places, moved, settings.tolerance * pixel)
    if fit is None:
        return None
    agreeing = int(fit.agrees.sum())
    by_chance = false_acceptances(len(numbers), agreeing, settings.tolerance, _SEARCHED * reader.finest_side(affine))
    enough = max(settings.agreeing, settings.agreeing_share * comparable)
    if agreeing < enough or by_chance > settings.false_acceptances:
        return None
    # What was only approached on the way may hold a trace of a turn: it is judged against what was supposed.
    before = [reader.supposed.apply(item.region.centre) for item in numbers]
    shifts = [item.place + (item.moved or Point(0, 0)) - place for item, place in zip(numbers, before, strict=True)]
    measured = settled(before, shifts, fit.agrees) @ reader.supposed
    if all(abs(part) in (0.0, 1.0) for part in (measured.xx, measured.xy, measured.yx, measured.yy)):
        measured = whole_pixels(measured, settings.whole_within)
    agreed = {id(item) for item, agrees in zip(numbers, fit.agrees, strict=True) if agrees}
    return _Found(measured, method, readings, tuple(id(item) in agreed for item in readings), by_chance)


def _measurement(reader: FieldReader, found: _Found | None, readings: tuple[Reading, ...]) -> Measurement:
    supposed, affine = reader.supposed, found.affine if found is not None else None
    agrees = found.agrees if found is not None else (False,) * len(readings)
    measurement = Measurement(
        _failure(readings, reader.settings),
        supposed,
        affine,
        supposed.apply(reader.conversion.bounds.centre),
        tuple(_field_shift(item, supposed, affine, good) for item, good in zip(readings, agrees, strict=True)),
        residuals_by_level(reader, affine) if affine is not None else (),
        reader.pair(affine or supposed),
        found.method if found is not None else "phase correlation, feature matching (SIFT, RANSAC)",
        found.false_acceptances if found is not None else None,
        (str(reader.reference.reader), str(reader.conversion.reader)),
        ", ".join(f"{name} {version(package)}" for name, package in _LIBRARIES),
        reader.settings,
    )
    reader.finish()
    if found is None:
        return measurement
    most = _moves(measurement.correction, [item for item, good in zip(readings, agrees, strict=True) if good])
    verdict = Verdict.ALIGNED if most <= reader.settings.aligned_within else Verdict.SHIFTED
    return replace(measurement, verdict=verdict)


def _failure(readings: tuple[Reading, ...], settings: MeasureSettings) -> Verdict:
    """No place was found: is it another tissue, or is there too little to see?"""
    comparable = sum(item.is_comparable for item in readings)
    return Verdict.NOT_THE_SAME_TISSUE if comparable >= settings.agreeing else Verdict.UNKNOWN


def _field_shift(item: Reading, supposed: Affine, measured: Affine | None, agrees: bool) -> FieldShift:
    middle = item.region.centre
    place = supposed.apply(middle)
    # Without an accepted place a single field's number means nothing and is not told.
    if item.moved is None or measured is None or item.reason is not None:
        reason = item.reason or Unknown.NO_MATCH
        return FieldShift(item.region, place, correlation=item.correlation, reason=reason)
    there = item.place + item.moved
    return FieldShift(item.region, place, there - place, there - measured.apply(middle), item.correlation, None, agrees)
