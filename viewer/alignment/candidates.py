"""Places where the metadata of two slides say that one lies on the other.

Slide coordinates follow DICOM PS3.3 C.7.6.16.2 (ImageOrientationSlide gives the directions of a row and of a
column, TotalPixelMatrixOriginSequence the place of the first pixel). Converters disagree: wsidicomizer writes
plain bounds x mpp as origin whatever orientation it declares, so both readings are candidates.
"""

from __future__ import annotations

import math
from dataclasses import replace

from viewer.alignment.alignment import Candidate
from viewer.geometry import Affine, Mpp, PointMm, Rect
from viewer.slides.export_manifest import ToldExport, told_export
from viewer.slides.slide import Slide

ROUNDING = 0.05
"""An offset this close to a whole reference pixel is that pixel: millimetres are written in 16 characters."""
SAME_MPP = 0.001
"""Pixel sizes that differ by a smaller share are the same one, rounded."""

BY_MANIFEST = "its manifest"
"""Method of the place that is known of an export."""

ORIENTATIONS: tuple[tuple[str, Affine], ...] = (
    ("", Affine()),
    ("turned 180°", Affine.rotation(180)),
    ("turned 90°", Affine.rotation(90)),
    ("turned 270°", Affine.rotation(270)),
    ("mirrored left to right", Affine(xx=-1.0)),
    ("mirrored top to bottom", Affine(yy=-1.0)),
    ("mirrored along the diagonal", Affine(xx=0.0, xy=1.0, yx=1.0, yy=0.0)),
    ("mirrored along the other diagonal", Affine(xx=0.0, xy=-1.0, yx=-1.0, yy=0.0)),
)
"""What was done to the conversion's pixels to bring them back onto the reference; origin left to the size."""


def candidates(reference: Slide, conversion: Slide) -> tuple[Candidate, ...]:
    """Every place that metadata give, the more trusted first; equal places are one candidate.

    Returns:
        Candidates without scores. Empty only where nothing at all fits (no origin, unlike sizes).
    """
    whole, crop = _whole(reference), reference.bounds
    size = _whole(conversion)
    mpp_scale = _mpp_scale(reference.mpp, conversion.mpp)
    found = _by_manifest(reference, conversion)
    if crop != whole:
        found += _by_size("MIRAX bounds" if "MIRAX" in reference.format else "bounds", crop, size, mpp_scale)
    found += _by_origin(reference, conversion)
    found += _by_size("same size", whole, size, mpp_scale)
    if conversion.bounds != size:
        found += _by_size("conversion's bounds", whole, conversion.bounds, mpp_scale)
    # Upright places first: where a picture is its own mirror image, nobody turned it.
    found.sort(key=lambda candidate: not candidate.affine.is_upright)
    return _merged(found, size)


def _whole(slide: Slide) -> Rect:
    size = slide.levels[0].size
    return Rect(0, 0, size.width, size.height)


def _mpp_scale(reference: Mpp | None, conversion: Mpp | None) -> float | None:
    """Reference pixels per conversion pixel as the pixel sizes say; None where they do not or differ by axis."""
    if reference is None or conversion is None:
        return None
    x, y = conversion.x / reference.x, conversion.y / reference.y
    if abs(x / y - 1) > SAME_MPP:
        return None
    return 1.0 if abs(x - 1) < SAME_MPP else (x + y) / 2


def _by_size(name: str, target: Rect, source: Rect, mpp_scale: float | None) -> list[Candidate]:
    """``source`` (conversion pixels) covers ``target`` (reference pixels), upright, turned or mirrored."""
    found = []
    for how, turn in ORIENTATIONS:
        box = turn.bounding(source)
        scale = _size_scale(target, box, mpp_scale)
        if scale is None:
            continue
        onto = Affine.translation(target.x, target.y) @ Affine.scaling(scale) @ Affine.translation(-box.x, -box.y)
        affine = onto @ turn
        if turn.xx < 0 or turn.xy < 0:  # runs from the right edge, which is exact even where sizes were floored
            affine = Affine.translation(target.width - box.width * scale, 0) @ affine
        if turn.yy < 0 or turn.yx < 0:
            affine = Affine.translation(0, target.height - box.height * scale) @ affine
        words = [name if scale == 1 else f"{name}, scaled {scale:g} times", how]
        found.append(Candidate(", ".join(word for word in words if word), affine))
    return found


def _size_scale(target: Rect, source: Rect, mpp_scale: float | None) -> float | None:
    """The factor that makes ``source`` as large as ``target`` within one source pixel each way (None: none does)."""
    quotient = math.sqrt((target.width / source.width) * (target.height / source.height))
    nominal = 2.0 ** round(math.log2(quotient))
    for scale in (1.0, nominal, mpp_scale, quotient):
        if scale is None:
            continue
        slack = max(1.0, scale)
        if abs(source.width * scale - target.width) <= slack and abs(source.height * scale - target.height) <= slack:
            return scale
    return None


def _by_manifest(reference: Slide, conversion: Slide) -> list[Candidate]:
    """Where an export lies on its original; nothing where both are exports, as the original is not there then."""
    of_reference, of_conversion = told_export(reference), told_export(conversion)
    if of_conversion is not None and of_reference is None:
        onto = _onto_original(reference, of_conversion)
        return [] if onto is None else [Candidate(BY_MANIFEST, onto)]
    if of_reference is not None and of_conversion is None:
        onto = _onto_original(conversion, of_reference)
        return [] if onto is None else [Candidate(BY_MANIFEST, onto.inverse())]
    return []


def _onto_original(original: Slide, told: ToldExport) -> Affine | None:
    """Level-0 pixels of an export to those of its original; None where that has no such level."""
    if told.level >= len(original.levels):
        return None
    scale = original.levels[told.level].downsample
    return Affine.translation(told.area.x * scale, told.area.y * scale) @ Affine.scaling(scale)


def _by_origin(reference: Slide, conversion: Slide) -> list[Candidate]:
    origin = conversion.origin_mm
    mpp = reference.mpp or conversion.mpp
    if origin is None or mpp is None:
        return []
    scale = _mpp_scale(reference.mpp, conversion.mpp) or 1.0
    start = reference.origin_mm or PointMm(0.0, 0.0)
    x, y = _pixels(origin.x - start.x, mpp.x), _pixels(origin.y - start.y, mpp.y)
    found = [Candidate("origin, orientation ignored", Affine(xx=scale, yy=scale, x0=x, y0=y))]
    if conversion.orientation is None:
        return found
    from_conversion = to_slide_mm(origin, conversion.orientation, conversion.mpp or mpp)
    if reference.origin_mm is not None and reference.orientation is not None:
        supposed = [("origin and orientation", reference.origin_mm, reference.orientation)]
    else:
        supposed = [
            ("origin and orientation, original turned alike", PointMm(0.0, 0.0), conversion.orientation),
            ("origin and orientation, original unturned", PointMm(0.0, 0.0), (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)),
        ]
    for name, place, orientation in supposed:
        affine = to_slide_mm(place, orientation, mpp).inverse() @ from_conversion
        found.append(Candidate(name, _tidy(affine)))
    return found


def to_slide_mm(origin: PointMm, orientation: tuple[float, ...], mpp: Mpp) -> Affine:
    """Level-0 pixels to slide millimetres, PS3.3 equation C.7.6.16-1 for the top left corners of pixels."""
    row_x, row_y, _, column_x, column_y, _ = orientation
    width, height = mpp.x / 1000, mpp.y / 1000
    return Affine(row_x * width, column_x * height, row_y * width, column_y * height, origin.x, origin.y)


def _pixels(mm: float, mpp: float) -> float:
    pixels = mm * 1000 / mpp
    whole = round(pixels)
    return float(whole) if abs(pixels - whole) <= ROUNDING else pixels


def _tidy(affine: Affine) -> Affine:
    """Without the last digits that a division by rounded millimetres leaves."""

    def near(value: float, tolerance: float) -> float:
        whole = float(round(value))
        return whole if abs(value - whole) <= tolerance else value

    return Affine(
        near(affine.xx, SAME_MPP),
        near(affine.xy, SAME_MPP),
        near(affine.yx, SAME_MPP),
        near(affine.yy, SAME_MPP),
        near(affine.x0, ROUNDING),
        near(affine.y0, ROUNDING),
    )


def _merged(found: list[Candidate], size: Rect) -> tuple[Candidate, ...]:
    kept: list[Candidate] = []
    for candidate in found:
        for index, other in enumerate(kept):
            if _distance(candidate.affine, other.affine, size) <= ROUNDING:
                if candidate.method != other.method:
                    kept[index] = replace(other, also=(*other.also, candidate.method))
                break
        else:
            kept.append(candidate)
    return tuple(kept)


def _distance(first: Affine, second: Affine, rect: Rect) -> float:
    """The farthest that a corner of ``rect`` lands apart under the two maps, in pixels."""
    return max(
        math.hypot(a.x - b.x, a.y - b.y)
        for a, b in ((first.apply(corner), second.apply(corner)) for corner in rect.corners())
    )
