"""What was found of a field, in plain words with figures: one sentence or two for each cause."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from viewer.comparison.metadata_colour import is_lossless
from viewer.comparison.whole.attribution import Attribution, Coding, Colour
from viewer.comparison.whole.pyramid_method import PyramidMethod
from viewer.comparison.whole.result_rows import share_text

_IN_PLACE = 0.05
"""Pixels: fields of generated slides are measured that well."""
_SEEN, _CLEAR = 1.0, 2.0
"""CIEDE2000 of mean colours: a trained eye just sees it, everybody sees it."""
_LEVEL = 0.002
"""SSIM: less is nothing that a cause is named for."""


class Cause(Enum):
    """Why pixels differ; the values are for people."""

    PLACE = "Geometry"
    PYRAMID = "Pyramid"
    COLOUR = "Colour"
    STITCHING = "Stitching"
    COMPRESSION = "Compression"


@dataclass(frozen=True, slots=True)
class Part:
    """One cause."""

    cause: Cause
    sentence: str
    known: bool
    """Whether ``sentence`` says what was found; else it says why that is not known."""


def parts_of(found: Attribution) -> tuple[Part, ...]:
    """One for each cause, in the order of ``Cause``."""
    return (_place(found), _pyramid(found), _colour(found.colour), _stitching(found), _compression(found))


def headline(found: Attribution) -> str:
    """What takes most of what SSIM lacks, as far as that was measured."""
    lacking = 1 - found.ssim
    if lacking <= 1e-6:
        return "Nothing is lost in this field: SSIM is 1."
    # Stitching and compression lie in the same pixels: no sum is made of them.
    place = max(0.0, (found.place.ssim or found.ssim) - found.ssim)
    gains = [(place, "its place"), (found.pyramid_gain or 0.0, "how the level was made")]
    taken = [f"{value:.4f} ({share_text(value / lacking)}) is {name}" for value, name in gains if value >= _LEVEL]
    start = f"SSIM of this field is {found.ssim:.4f}. "
    if not taken:
        causes = "Place and pyramid cost" if found.reduced else "Its place costs"
        return f"{start}{causes} nothing that can be measured: what is missing is compression, colour and the rest."
    return (
        f"{start}Of the {lacking:.4f} missing to 1, {' and '.join(taken)}; the rest is compression, colour and others."
    )


def _place(found: Attribution) -> Part:
    place, down = found.place, found.level.downsample
    if place.shift is None:
        return Part(Cause.PLACE, f"Shift not known: the field gives none ({place.reason}).", False)
    x, y = place.shift
    far = math.hypot(x, y)
    if far <= _IN_PLACE:
        return Part(Cause.PLACE, f"The conversion lies where it should, within {_IN_PLACE:g} px of this level.", True)
    ways = [(abs(x), "right" if x > 0 else "left"), (abs(y), "down" if y > 0 else "up")]
    where = " and ".join(f"{value:.2f} px {way}" for value, way in ways if value >= 0.005)
    size = "" if found.level.mpp is None else f" ({math.hypot(x * found.level.mpp.x, y * found.level.mpp.y):.2f} µm)"
    said = f"The conversion lies {where}{size} of where the original is read, by phase correlation of the field."
    if place.moved == (0, 0):
        return Part(Cause.PLACE, f"{said} That is less than half a pixel of level 0.", True)
    if place.ssim is None:
        return Part(Cause.PLACE, f"{said} What that costs is not known: the original cannot be read there.", True)
    gain = place.ssim - found.ssim
    effect = f"SSIM is {place.ssim:.4f} instead of {found.ssim:.4f}"
    if gain < _LEVEL:
        effect = f"SSIM hardly changes ({place.ssim:.4f} instead of {found.ssim:.4f})"
    moved = max(abs(value) for value in place.moved)
    return Part(Cause.PLACE, f"{said} With the original read there, {moved / down:.2g} px away, {effect}.", True)


def _pyramid(found: Attribution) -> Part:
    if not found.reduced:
        return Part(Cause.PYRAMID, "No part: these pixels are not reduced from finer ones.", True)
    if found.pyramid is None:
        reason = "Not known: the original's level 0 cannot be averaged in whole steps here."
        return Part(Cause.PYRAMID, reason, False)
    known = found.pyramid.method not in (PyramidMethod.UNDECIDED, PyramidMethod.UNKNOWN)
    said = found.pyramid.sentence
    if found.pyramid_gain is not None and found.pyramid_gain >= _LEVEL:
        said += f" Averaging level 0 gives {found.pyramid_gain:.4f} of SSIM back."
    return Part(Cause.PYRAMID, said, known)


def _colour(colour: Colour) -> Part:
    figures = f"mean ΔE {colour.difference.mean:.2f}, 95th percentile {colour.difference.percentile_95:.2f}"
    cast = f"ΔE {colour.cast:.2f}"
    said = f"No cast: mean colours are {cast} apart ({figures})."
    if colour.cast >= _CLEAR:
        said = f"A clear cast: mean colours are {cast} apart ({figures})."
    elif colour.cast >= _SEEN:
        said = f"A slight cast: mean colours are {cast} apart ({figures})."
    match colour.profiles, colour.profiles_equal:
        case (False, False), _:
            profiles = "Neither slide has an ICC profile."
        case (True, True), True:
            profiles = "Both have the same ICC profile."
        case (True, True), _:
            profiles = "They have different ICC profiles: viewers that apply them show other colours."
        case (True, False), _:
            profiles = "The original's ICC profile is missing from the conversion."
        case _:
            profiles = "The conversion has an ICC profile that the original has not."
    stored = f"Figures are of stored values ({colour.difference.kernel})."
    return Part(Cause.COLOUR, f"{said} {profiles} {stored}", True)


def _stitching(found: Attribution) -> Part:
    seams = found.stitching
    if isinstance(seams, str):
        return Part(Cause.STITCHING, f"Not known. {seams}", False)
    if seams.ssim_on is None:
        return Part(Cause.STITCHING, "None: no seam of the original's photos runs through the field.", True)
    said = f"{share_text(seams.share)} of the field lies at seams of the original's photos"
    if seams.ssim_off is None:
        return Part(Cause.STITCHING, f"{said}.", True)
    said += f"; SSIM is {seams.ssim_on:.4f} there and {seams.ssim_off:.4f} elsewhere"
    if found.ssim < 1 - 1e-6:
        said += f"; they hold {share_text(seams.lost)} of what SSIM lacks"
    return Part(Cause.STITCHING, f"{said}.", True)


def _compression(found: Attribution) -> Part:
    original, conversion = found.codings
    said = f"Original: {_coding_text(original)}. Conversion: {_coding_text(conversion)}"
    if is_lossless(conversion.compression):
        return Part(Cause.COMPRESSION, f"{said}, which loses nothing.", True)
    if is_lossless(original.compression) and conversion.jpeg is not None:
        return Part(Cause.COMPRESSION, f"{said}: what was lost was lost in converting.", True)
    if original.jpeg is None or conversion.jpeg is None:
        return Part(Cause.COMPRESSION, f"{said}.", conversion.jpeg is not None)
    times = original.jpeg.coarseness(conversion.jpeg)
    if abs(times - 1) < 0.005:
        said += ". Quantisation steps: the same"
    else:
        said += f". Quantisation steps: {times:.2g} times as coarse"
    if original.jpeg.subsampling == "4:4:4" != conversion.jpeg.subsampling:
        said += "; colour has fewer pixels than in the original"
    return Part(Cause.COMPRESSION, f"{said}.", True)


def _coding_text(coding: Coding) -> str:
    if coding.jpeg is not None:
        return f"JPEG, {coding.jpeg.text}"
    if coding.compression is None:
        return "not known"
    if coding.compression.startswith("JPEG") and not coding.compression.startswith(("JPEG 2000", "JPEG-LS", "JPEG XL")):
        return coding.compression if is_lossless(coding.compression) else f"{coding.compression}, its tables not known"
    return coding.compression
