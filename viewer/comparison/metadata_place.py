"""Rules for where the picture lies on the glass, and which way it runs there."""

from __future__ import annotations

import math
from typing import Final

from viewer.comparison.metadata_row import Judgement, MetadataRow, Pair, one_sided
from viewer.comparison.stated import Stated, known, said, source_of
from viewer.geometry import Affine, Point, PointMm
from viewer.slides import property_names as names
from viewer.slides.slide import Slide

Cosines = tuple[float, float, float, float, float, float]

_SAME_MM: Final = 0.0005
"""Places that lie closer together are the same one, rounded; scanners do not place a slide to half a micrometre."""
_ALONG: Final = 0.999
"""Cosine from which a direction counts as that of an axis."""
_ORIGIN_X: Final = "TotalPixelMatrixOriginSequence[0].XOffsetInSlideCoordinateSystem"


def origin(pair: Pair) -> MetadataRow:
    """Where pixel 0,0 of the conversion lies."""
    name = "Origin on the glass"
    place = pair.conversion.origin_mm
    conversion = (
        None if place is None else Stated(_mm(place), source_of(pair.conversion, _ORIGIN_X, otherwise="origin"))
    )
    left, top = (known(said(pair.original, key)) for key in (names.APERIO_LEFT, names.APERIO_TOP))
    if left is not None and top is not None:
        original: Stated | None = Stated(f"left {left.text}, top {top.text} mm", f"{left.source}, {top.source}")
        reason = "Aperio's Left and Top are not counted in DICOM's slide coordinates."
        row = one_sided(name, original, conversion)
        return row or MetadataRow(name, original, conversion, Judgement.NOT_COMPARABLE, reason)
    expected = _expected_origin(pair)
    if expected is None or place is None:
        own = pair.original.origin_mm
        stated = None if own is None else Stated(_mm(own), source_of(pair.original, _ORIGIN_X, otherwise="origin"))
        row = one_sided(name, stated, conversion)
        reason = "The slides are not aligned: where the conversion should begin is not known."
        return row or MetadataRow(name, stated, conversion, Judgement.NOT_COMPARABLE, reason)
    source = (
        source_of(pair.original, names.OPENSLIDE_BOUNDS[0], otherwise="measured alignment") + " × pixel size"
        if pair.original.origin_mm is None
        else source_of(pair.original, _ORIGIN_X, otherwise="origin")
    )
    place_said = (
        _mm(expected) if pair.original.origin_mm is not None else f"{_mm(expected)} from the corner of the scan"
    )
    original = Stated(place_said, source)
    off = math.hypot(place.x - expected.x, place.y - expected.y)
    if off <= _SAME_MM:
        judgement, reason = Judgement.CARRIED_OVER, "It is where the pixels lie on the original."
    else:
        judgement, reason = Judgement.CHANGED, f"It is {off:.3g} mm from where the pixels lie on the original."
    return MetadataRow(name, original, conversion, judgement, reason)


def orientation(pair: Pair) -> MetadataRow:
    """Which way rows and columns run on the glass."""
    name = "Orientation"
    ours, theirs = pair.original.orientation, pair.conversion.orientation
    original, conversion = _direction(pair.original), _direction(pair.conversion)
    row = one_sided(name, original, conversion)
    if theirs is not None and ours is None:
        reason = f"The original states no direction on the glass; the conversion says that {_in_words(theirs)}"
        against = _against_origin(pair, theirs)
        return MetadataRow(name, original, conversion, Judgement.INVENTED, f"{reason}{against}.")
    if ours is None or theirs is None:
        assert row is not None
        return row
    if pair.affine is None:
        same = _angle_between(ours, theirs) >= _ALONG
        judgement = Judgement.CARRIED_OVER if same else Judgement.NOT_COMPARABLE
        reason = (
            "The same directions." if same else "The slides are not aligned: whether the picture was turned is open."
        )
        return MetadataRow(name, original, conversion, judgement, reason)
    if _angle_between(_turned(ours, pair.affine), theirs) >= _ALONG:
        reason = "The same directions." if pair.affine.is_upright else "It was turned as the pixels were."
        return MetadataRow(name, original, conversion, Judgement.CARRIED_OVER, reason)
    reason = f"The conversion says that {_in_words(theirs)}, which is not how its pixels lie on the original."
    return MetadataRow(name, original, conversion, Judgement.CHANGED, reason)


def _expected_origin(pair: Pair) -> PointMm | None:
    """Where the conversion's first pixel lies as the pixels show, counted as the original counts; None: unknown."""
    mpp = pair.original.mpp
    if mpp is None or pair.affine is None:
        return None
    corner = pair.affine.apply(Point(0, 0))
    x, y = corner.x * mpp.x / 1000, corner.y * mpp.y / 1000
    own, cosines = pair.original.origin_mm, pair.original.orientation
    if own is None:
        # Nothing says where the scan lies: plain bounds, as converters write them. A whole scan has no corner to tell.
        return PointMm(x, y) if (x, y) != (0.0, 0.0) else None
    a, b, _, d, e, _ = cosines or (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
    return PointMm(own.x + a * x + d * y, own.y + b * x + e * y)


def _against_origin(pair: Pair, cosines: Cosines) -> str:
    """The end of a sentence where origin and orientation of a conversion cannot both be true.

    A picture that begins at x, y of a scan begins on the glass at x times the direction of a row plus y times that of a
    column (PS3.3 C.7.6.16.2.1); converters write plain x, y.
    """
    plain, place = _expected_origin(pair), pair.conversion.origin_mm
    if plain is None or place is None or pair.original.origin_mm is not None:
        return ""
    a, b, _, d, e, _ = cosines
    along = PointMm(a * plain.x + d * plain.y, b * plain.x + e * plain.y)
    is_plain = math.hypot(place.x - plain.x, place.y - plain.y) <= _SAME_MM
    differs = math.hypot(along.x - plain.x, along.y - plain.y) > _SAME_MM
    return ", but its origin is counted as if rows ran along +x and columns along +y" if is_plain and differs else ""


def _turned(cosines: Cosines, affine: Affine) -> Cosines:
    """Directions of the rows and columns of a picture that lies by ``affine`` on one with ``cosines``."""
    a, b, c, d, e, f = cosines
    across, down = affine.scales
    return (
        (a * affine.xx + d * affine.yx) / across,
        (b * affine.xx + e * affine.yx) / across,
        (c * affine.xx + f * affine.yx) / across,
        (a * affine.xy + d * affine.yy) / down,
        (b * affine.xy + e * affine.yy) / down,
        (c * affine.xy + f * affine.yy) / down,
    )


def _angle_between(first: Cosines, second: Cosines) -> float:
    """The smaller cosine of the angles between the rows and between the columns."""
    products = [x * y for x, y in zip(first, second, strict=True)]
    return min(sum(products[:3]), sum(products[3:]))


def _direction(slide: Slide) -> Stated | None:
    if slide.orientation is None:
        return None
    key = "ImageOrientationSlide"
    source = source_of(slide, key, names.dicom_orientation(0), otherwise=key)
    return Stated("rows {}, columns {}".format(*_axes(slide.orientation)), source)


def _axes(cosines: Cosines) -> tuple[str, str]:
    """Like ("+x", "−y"); cosines where a direction is none of an axis."""
    found = []
    for part in (cosines[:3], cosines[3:]):
        along = [(axis, value) for axis, value in zip("xyz", part, strict=True) if abs(value) >= _ALONG]
        if along:
            axis, value = along[0]
            found.append(f"{'+' if value > 0 else '−'}{axis}")
        else:
            found.append("({:.3g}, {:.3g}, {:.3g})".format(*part))
    return found[0], found[1]


def _in_words(cosines: Cosines) -> str:
    rows, columns = _axes(cosines)
    swapped = " (x and y swapped)" if rows[1:] == "y" and columns[1:] == "x" else ""
    return f"rows run along {rows} and columns along {columns}{swapped}"


def _mm(place: PointMm) -> str:
    return f"{place.x:.7g}, {place.y:.7g} mm"
