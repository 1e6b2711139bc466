"""How well a candidate fits: correlation of both slides' pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from viewer.alignment.alignment import Candidate
from viewer.alignment.common_area import (
    Patches,
    Window,
    common_area,
    level_for,
    read_patches,
    textured_window,
    windows_of,
)
from viewer.alignment.levels import LevelPair, pair_levels
from viewer.geometry import Affine, Rect
from viewer.slides.slide import Level, Slide, SlideClosedError, SlideError

LARGEST = 1024
"""Longest side in pixels of what is compared at once."""
SMALLEST = 256
"""A finer level is taken where the common area is smaller than this."""
FINE_SIDE = 512
"""Side in pixels of the window compared at a fine level."""
MIN_OVERLAP = 0.25
"""Share of the smaller scanned part that must lie on the other slide; less is no conversion of it."""
MIN_PIXELS = 64
FLAT = 1.0
"""Standard deviation in grey levels below which an area is one colour plus noise of compression."""


@dataclass(frozen=True, slots=True)
class Correlation:
    """Zero-mean normalised cross-correlation at shift 0 and both standard deviations in grey levels."""

    value: float
    reference_deviation: float
    conversion_deviation: float


def correlation(patches: list[Patches]) -> Correlation | None:
    """Correlation over the valid pixels of all patches together; None where they are too few."""
    first = np.concatenate([patch.reference[patch.valid] for patch in patches]).astype(np.float64)
    second = np.concatenate([patch.conversion[patch.valid] for patch in patches]).astype(np.float64)
    if first.size < MIN_PIXELS:
        return None
    a, b = first - first.mean(), second - second.mean()
    deviations = float(np.sqrt((a * a).mean())), float(np.sqrt((b * b).mean()))
    product = deviations[0] * deviations[1]
    value = float((a * b).mean()) / product if product > 0 else 0.0
    return Correlation(value, *deviations)


def scored(reference: Slide, conversion: Slide, candidate: Candidate, smallest: int = SMALLEST) -> Candidate:
    """``candidate`` with its correlation at a coarse level, or with the reason why there is none.

    The level is the coarsest at which the common area is ``smallest`` pixels long, where there is one.
    """
    area = common_area(reference, conversion, candidate.affine)
    if not _overlaps(reference, conversion, candidate.affine, area):
        return replace(candidate, problem="the slides would hardly overlap")
    problem = "too few scanned pixels in common"
    for level, pair in _coarse_levels(reference, conversion, candidate.affine, area, smallest):
        scale = sum(candidate.affine.scales) / 2
        ours = reference.levels[pair.reference_index] if pair else level_for(reference.levels, level.downsample * scale)
        windows = windows_of(area, level, level.downsample * scale / ours.downsample, LARGEST)
        patches = []
        for window in windows:
            try:
                patches.append(read_patches(reference, conversion, candidate.affine, window, ours))
            except SlideClosedError:
                raise
            except SlideError as error:  # of a slide that was cut short, what is left tells where it lies
                problem = str(error)
        result = correlation(patches) if patches else None
        if result is not None:
            flat = max(result.reference_deviation, result.conversion_deviation) < FLAT
            return replace(candidate, score=result.value, flat=flat, pair=pair)
    return replace(candidate, problem=problem)


def finely_scored(reference: Slide, conversion: Slide, candidate: Candidate, window: Window) -> Candidate:
    """``candidate`` with the correlation of one window at a fine level; unchanged where it cannot be read."""
    try:
        result = correlation([read_patches(reference, conversion, candidate.affine, window)])
    except SlideClosedError:
        raise
    except SlideError:
        return candidate
    return replace(candidate, fine_score=result.value) if result else candidate


def fine_window(reference: Slide, conversion: Slide, affine: Affine) -> Window | None:
    """The most textured window at the finest level that both slides can read; None where none can."""
    area = common_area(reference, conversion, affine)
    scale = sum(affine.scales) / 2
    pairs = pair_levels(reference.levels, conversion.levels, scale)
    for pair in pairs:
        level = conversion.levels[pair.conversion_index]
        window = best_window(reference, conversion, affine, area, level, FINE_SIDE)
        if window is None:
            continue
        try:
            read_patches(reference, conversion, affine, window)
        except SlideClosedError:
            raise
        except SlideError:
            continue
        return window
    return None


def best_window(
    reference: Slide, conversion: Slide, affine: Affine, area: Rect, level: Level, side: int
) -> Window | None:
    """The ``side`` x ``side`` window of ``level`` with the strongest texture, found on a coarse level.

    Returns:
        The window, smaller where the area is; None where the area holds no pixel of the level.
    """
    whole = windows_of(area, level, 1.0, 1 << 30)
    if not whole:
        return None
    box = whole[0]
    width, height = min(side, box.width), min(side, box.height)
    if (width, height) == (box.width, box.height):
        return box
    for coarse, _ in _coarse_levels(reference, conversion, affine, area):
        ratio = coarse.downsample / level.downsample
        found = windows_of(area, coarse, 1.0, 1 << 30)
        if ratio < 1 or not found or max(found[0].width, found[0].height) > 2 * LARGEST:
            continue
        try:
            patches = read_patches(reference, conversion, affine, found[0])
        except SlideClosedError:
            raise
        except SlideError:
            continue
        x, y = textured_window(patches.conversion, patches.valid, max(1, round(side / ratio)))
        left = min(box.x + round(x * ratio), box.x + box.width - width)
        top = min(box.y + round(y * ratio), box.y + box.height - height)
        return Window(level.index, left, top, width, height)
    return Window(level.index, box.x + (box.width - width) // 2, box.y + (box.height - height) // 2, width, height)


def _overlaps(reference: Slide, conversion: Slide, affine: Affine, area: Rect) -> bool:
    ours = affine.inverse().bounding(reference.bounds)
    smaller = min(ours.width * ours.height, conversion.bounds.width * conversion.bounds.height)
    return smaller > 0 and area.width * area.height >= MIN_OVERLAP * smaller


def _coarse_levels(
    reference: Slide, conversion: Slide, affine: Affine, area: Rect, smallest: int = SMALLEST
) -> list[tuple[Level, LevelPair | None]]:
    """Levels of the conversion to compare at, best first, each with its pair where the reference has one.

    Best is the coarsest pair at which the area still is ``smallest`` pixels long, then coarser, then finer ones; levels
    without a pair come last.
    """
    scale = sum(affine.scales) / 2
    pairs = {pair.conversion_index: pair for pair in pair_levels(reference.levels, conversion.levels, scale)}

    def rank(level: Level) -> tuple[bool, bool, float]:
        side = max(area.width, area.height) / level.downsample
        return level.index not in pairs, side < smallest, side if side >= smallest else -side

    return [(level, pairs.get(level.index)) for level in sorted(conversion.levels, key=rank)]
