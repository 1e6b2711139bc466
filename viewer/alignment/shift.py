"""The rest that an alignment leaves: shift in fractions of a pixel, per level, by phase correlation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.alignment.alignment import Alignment
from viewer.alignment.common_area import GreyArray, Window, common_area
from viewer.alignment.exact_place import read_at_exact_place
from viewer.alignment.levels import LevelPair, pair_levels
from viewer.alignment.scoring import FLAT, best_window
from viewer.jobs.job import Progress
from viewer.slides.slide import Slide, SlideClosedError, SlideError
from viewer.slides.unhidden import unhidden

SIDE = 1024
"""Longest side in pixels of the window that is measured."""
SMALLEST = 8
"""A window with a shorter side gives no meaningful peak."""
STEPS_PER_PIXEL = 100


@dataclass(frozen=True, slots=True)
class Shift:
    """How far the conversion's picture lies from where the alignment says, in pixels of the level."""

    pair: LevelPair
    dx: float
    """Positive: the conversion shows the same thing further right."""
    dy: float
    """Positive: the conversion shows the same thing further down."""
    response: float
    """Correlation left after the shift, 0 to 1; low values say that the measurement means nothing."""
    window: Window


def measured_shift(reference: Slide, conversion: Slide, alignment: Alignment, level: LevelPair) -> Shift | None:
    """Measure the remaining shift at one common level on its most textured window of up to 1024 px.

    Upsampled matrix-product DFT, Guizar-Sicairos et al., Optics Letters 33 (2008) 156-158, as scikit-image has it,
    to 0.01 px, on Hann-windowed luma without normalisation of the spectrum. On a real MIRAX and its JPEG conversion,
    read at known offsets of 0 to 3/8 px, this was right within 0.035 px down to 40 x 29 px; the normalised spectrum
    was off by up to 0.2 px there (noise of JPEG counts as much as tissue), and OpenCV's centroid of the peak by 0.5.

    Returns:
        The shift, or None where the common area is too small or of one colour.

    Raises:
        SlideError: One of the slides cannot be read there.
    """
    reference, conversion = unhidden(reference), unhidden(conversion)
    affine = alignment.affine
    area = common_area(reference, conversion, affine)
    ours = reference.levels[level.reference_index]
    window = best_window(reference, conversion, affine, area, conversion.levels[level.conversion_index], SIDE)
    if window is None or min(window.width, window.height) < SMALLEST:
        return None
    patches = read_at_exact_place(reference, conversion, affine, window, ours)
    if not patches.valid.any():
        return None
    first, second = _prepared(patches.reference, patches.valid), _prepared(patches.conversion, patches.valid)
    if min(float(first.std()), float(second.std())) < FLAT / 10:
        return None
    dx, dy, response = phase_shift(first, second)
    return Shift(level, dx, dy, response, window)


def measured_shifts(
    reference: Slide, conversion: Slide, alignment: Alignment, progress: Progress | None = None
) -> tuple[Shift, ...]:
    """``measured_shift`` at every common level that can be measured, finest first.

    Raises:
        Cancelled: ``progress`` was cancelled.
        SlideClosedError: One of the slides was closed meanwhile.
    """
    progress = progress or Progress()
    pairs = pair_levels(reference.levels, conversion.levels, alignment.scale)
    shifts = []
    for number, pair in enumerate(pairs):
        progress.tick(number, len(pairs), "", "levels")
        try:
            shift = measured_shift(reference, conversion, alignment, pair)
        except SlideClosedError:
            raise
        except SlideError:
            continue
        if shift is not None:
            shifts.append(shift)
    progress.tick(len(pairs), len(pairs), "", "levels")
    return tuple(shifts)


def phase_shift(first: GreyArray, second: GreyArray) -> tuple[float, float, float]:
    """Shift (dx, dy) of ``second`` against ``first`` in pixels, and the correlation that is left after it (0 to 1).

    Args:
        first: Grey picture (height, width), already windowed.
        second: The same size.
    """
    import skimage.registration

    register: Callable[..., tuple[NDArray[np.floating], float, float]] = skimage.registration.phase_cross_correlation

    (dy, dx), error, _ = register(first, second, upsample_factor=STEPS_PER_PIXEL, normalization=None)
    # scikit-image gives the shift that brings the second onto the first, and error = sqrt(1 - correlation^2).
    return 0.0 - round(float(dx), 3), 0.0 - round(float(dy), 3), float(np.sqrt(max(0.0, 1 - float(error) ** 2)))


def _prepared(grey: GreyArray, valid: NDArray[np.bool_]) -> GreyArray:
    """Zero mean over valid pixels, zero elsewhere, faded out to the edges by a Hann window."""
    height, width = grey.shape
    flattened = np.where(valid, grey - grey[valid].mean(), 0)
    return np.asarray(flattened * np.outer(np.hanning(height), np.hanning(width)), dtype=np.float32)
