"""Rules for what was scanned: sizes, levels, pixel size, objective, light, place and direction on the glass."""

from __future__ import annotations

import math
from typing import Final

from viewer.alignment.levels import pair_levels, unpaired_levels
from viewer.comparison.metadata_row import Judgement, MetadataRow, Pair, one_sided, two_sided
from viewer.comparison.stated import Stated, known, level_key, said, source_of
from viewer.geometry import Mpp, Rect
from viewer.slides import property_names as names
from viewer.slides.openslide_notices import mirax_channels
from viewer.slides.slide import Level, Slide

SAME: Final = 1e-4
"""Numbers that differ by a smaller share are the same one, rounded: DICOM writes decimals in 16 characters."""
_LIGHTS: Final = {"fluor": "fluorescence", "bright": "brightfield", "transmission": "brightfield"}


def size(pair: Pair) -> MetadataRow:
    """The conversion's level 0 against the whole original and its scanned part."""
    whole, bounds = _whole(pair.original), pair.original.bounds
    is_cropped = bounds != whole
    original = Stated(
        f"{_px(bounds)}, scanned of {_px(whole)}" if is_cropped else _px(whole),
        source_of(pair.original, names.OPENSLIDE_BOUNDS[2], otherwise="size of level 0")
        if is_cropped
        else source_of(pair.original, "TotalPixelMatrixColumns", "Columns", otherwise="size of level 0"),
    )
    converted = _whole(pair.conversion)
    conversion = Stated(
        _px(converted), source_of(pair.conversion, "TotalPixelMatrixColumns", "Columns", otherwise="size of level 0")
    )
    covered = pair.affine.bounding(converted) if pair.affine is not None else converted
    slack = max(1.0, *pair.affine.scales) if pair.affine is not None else 1.0
    if _as_large(covered, bounds, slack) and is_cropped:
        judgement, reason = Judgement.CARRIED_OVER, "The whole scanned part, without the empty glass around it."
    elif _as_large(covered, whole, slack):
        judgement, reason = Judgement.CARRIED_OVER, "The whole original."
    else:
        judgement, reason = Judgement.CHANGED, "It covers neither the whole original nor exactly its scanned part."
    return MetadataRow("Size", original, conversion, judgement, reason)


def levels(pair: Pair) -> MetadataRow:
    """Which stored levels have a partner."""
    scale = pair.alignment.scale if pair.affine is not None and pair.alignment is not None else 1.0
    ours, theirs = pair.original.levels, pair.conversion.levels
    alone = unpaired_levels(ours, theirs, pair_levels(ours, theirs, scale))
    parts = [
        f"{len(only)} only in the {side} ({', '.join(f'1/{level.downsample:.4g}' for level in only)})"
        for only, side in zip(alone, ("original", "conversion"), strict=True)
        if only
    ]
    judgement = Judgement.CHANGED if parts else Judgement.CARRIED_OVER
    reason = f"Levels without a partner: {'; '.join(parts)}." if parts else "Every level has its partner."
    return MetadataRow("Stored levels", _count(ours), _count(theirs), judgement, reason)


def pixel_size(pair: Pair) -> MetadataRow:
    """Micrometres a pixel of level 0, scaled where the pixels show that the conversion is."""
    name = "Pixel size"
    original, conversion = (_mpp(slide, slide.mpp) for slide in (pair.original, pair.conversion))
    row = one_sided(name, original, conversion)
    expected, stated = pair.expected_mpp(), pair.conversion.mpp
    if row is not None or expected is None or stated is None:
        assert row is not None
        return row
    off = _off(expected, stated)
    if off <= SAME:
        is_scaled = pair.original.mpp is not None and _off(pair.original.mpp, expected) > SAME
        reason = "It fits the size to which the picture was scaled." if is_scaled else "The same number."
        return MetadataRow(name, original, conversion, Judgement.CARRIED_OVER, reason)
    if pair.affine is None:
        reason = "The slides are not aligned: whether the picture was scaled as well is not known."
        return MetadataRow(name, original, conversion, Judgement.NOT_COMPARABLE, reason)
    reason = f"Off by {off:.2%}: every length and area that is measured is off as much."
    return MetadataRow(name, original, conversion, Judgement.CHANGED, reason)


def coarser_pixel_sizes(pair: Pair) -> MetadataRow | None:
    """Micrometres a pixel of the other levels: scanners do not exactly double them, converters do."""
    if pair.affine is None or pair.alignment is None:
        return None
    ours, theirs = pair.original.levels, pair.conversion.levels
    compared: list[tuple[float, Level, Level]] = []
    for partners in pair_levels(ours, theirs, pair.alignment.scale):
        first, second = ours[partners.reference_index], theirs[partners.conversion_index]
        if first.index and second.index and first.mpp is not None and second.mpp is not None:
            scaled = first.mpp.scaled(second.downsample * pair.alignment.scale / first.downsample)
            compared.append((_off(scaled, second.mpp), first, second))
    if not compared:
        return None
    worst, first, second = max(compared, key=lambda entry: entry[0])
    original, conversion = _level_mpp(pair.original, first), _level_mpp(pair.conversion, second)
    differing = sum(off > SAME for off, _, _ in compared)
    if not differing:
        judgement, reason = Judgement.CARRIED_OVER, f"The same in all {len(compared)} levels."
    else:
        judgement = Judgement.CHANGED
        reason = f"{differing} of {len(compared)} levels differ, by {worst:.2%} at most."
        base = pair.conversion.mpp
        if base is not None and second.mpp is not None and _off(base.scaled(second.downsample), second.mpp) <= SAME:
            reason = f"{reason[:-1]}: the conversion multiplies the size of level 0."
    return MetadataRow("Coarser pixel sizes", original, conversion, judgement, reason)


def objective(pair: Pair) -> MetadataRow:
    """Nominal magnification."""
    same = math.isclose(pair.original.objective_power or 0, pair.conversion.objective_power or 0, rel_tol=SAME)
    both = _objective(pair.original), _objective(pair.conversion)
    return two_sided("Objective", *both, same, "The same number.", "Viewers will show another magnification.")


def illumination(pair: Pair) -> MetadataRow:
    """Brightfield or fluorescence."""
    name = "Illumination"
    original, conversion = _light(pair.original), _light(pair.conversion)
    row = one_sided(name, original, conversion)
    if row is not None:
        return row
    assert original is not None and conversion is not None
    first, second = _kind_of_light(original.text), _kind_of_light(conversion.text)
    if first is None or second is None:
        same = original.text.casefold() == conversion.text.casefold()
        judgement = Judgement.CARRIED_OVER if same else Judgement.NOT_COMPARABLE
        reason = "The same words." if same else "One side uses words that are not known here."
    elif first == second:
        judgement, reason = Judgement.CARRIED_OVER, f"Both say {first}."
    else:
        judgement, reason = Judgement.CHANGED, f"The original is {first}, the conversion says {second}."
        if second == "brightfield":
            reason = f"{reason[:-1]}, as converters write when nobody tells them otherwise."
    return MetadataRow(name, original, conversion, judgement, reason)


def channels(pair: Pair) -> MetadataRow | None:
    """Fluorescence channels or optical paths, where a side has several."""
    (original, first), (conversion, second) = _channels(pair.original), _channels(pair.conversion)
    if max(first, second) < 2:
        return None
    became = "one colour picture" if second == 1 else str(second)
    if_not = f"{first} channels of the original became {became}."
    return two_sided("Channels", original, conversion, first == second, "As many as in the original.", if_not)


def _whole(slide: Slide) -> Rect:
    return Rect(0, 0, *slide.levels[0].size)


def _px(rect: Rect) -> str:
    return f"{rect.width:.0f} × {rect.height:.0f} px"


def _as_large(covered: Rect, target: Rect, slack: float) -> bool:
    return abs(covered.width - target.width) <= slack and abs(covered.height - target.height) <= slack


def _count(levels: tuple[Level, ...]) -> Stated:
    listed = ", ".join(f"1/{level.downsample:.4g}" for level in levels[1:])
    return Stated(f"{len(levels)}: full size, {listed}" if listed else "1: full size", "pyramid")


def _mpp(slide: Slide, mpp: Mpp | None) -> Stated | None:
    if mpp is None:
        return None
    keys = (names.OPENSLIDE_MPP_X, names.DICOM_SPACING, "PixelSpacing", "ImagerPixelSpacing")
    x, y = f"{mpp.x:.6g}", f"{mpp.y:.6g}"
    text = f"{x} µm" if x == y else f"{x} × {y} µm"
    return Stated(text, source_of(slide, *keys, otherwise="resolution of the file"))


def _level_mpp(slide: Slide, level: Level) -> Stated | None:
    stated = _mpp(slide, level.mpp)
    if stated is None:
        return None
    source = level_key(slide, level, names.MIRAX_SPACING) or stated.source
    return Stated(f"level {level.index}: {stated.text}", source)


def _off(expected: Mpp, stated: Mpp) -> float:
    return max(abs(stated.x / expected.x - 1), abs(stated.y / expected.y - 1))


def _objective(slide: Slide) -> Stated | None:
    if not slide.objective_power:
        return None
    keys = names.OPENSLIDE_OBJECTIVE_POWER, names.DICOM_OBJECTIVE
    return Stated(f"{slide.objective_power:g}×", source_of(slide, *keys, otherwise="objective"))


def _light(slide: Slide) -> Stated | None:
    stated = known(said(slide, names.MIRAX_SLIDE_TYPE))
    if stated is not None:
        kind = _kind_of_light(stated.text)
        return stated if kind is None else Stated(kind.capitalize(), stated.source)
    return said(slide, names.DICOM_ILLUMINATION)


def _kind_of_light(text: str) -> str | None:
    return next((kind for part, kind in _LIGHTS.items() if part in text.casefold()), None)


def _channels(slide: Slide) -> tuple[Stated | None, int]:
    key, filters = mirax_channels(slide.properties)
    if filters:
        return Stated(f"{len(filters)}: {', '.join(filters)}", key), len(filters)
    stated = known(said(slide, "NumberOfOpticalPaths"))
    if stated is None or not stated.text.isdecimal():
        return None, 0
    count = int(stated.text)
    colour = said(slide, "SamplesPerPixel")
    one = "1 optical path, colour" if colour is not None and colour.text == "3" else "1 optical path"
    return Stated(one if count == 1 else f"{count} optical paths", stated.source), count
