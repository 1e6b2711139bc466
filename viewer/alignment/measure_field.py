"""One field of both slides: is there enough to see, and how far does one lie off the other?"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.alignment.common_area import GreyArray, Patches
from viewer.alignment.measure_result import Unknown
from viewer.alignment.measure_settings import MeasureSettings
from viewer.alignment.shift import phase_shift
from viewer.geometry import Point

_COARSE = 6.0
"""Pixels: what is smoother than a Gaussian of this width is light and stain, not detail."""
_ERODED = 2
"""Pixels at the edge of what was scanned that interpolation may have touched."""
_LEAST_SHARE = 0.15
"""Of a field that must lie on both slides."""
_LEAST_OVERLAP = 0.25
"""Of the windows at a lag, as a share of that at lag 0; with less a correlation means little."""
_OTHER_PEAK = 0.6
"""Height, as a share of the peak, above which its foot is looked at: how wide, and are there others?"""
_WIDEST = 0.25
"""Share of a side that the foot may be long."""
_SAME_PEAK = 1.5
"""Pixels that the two ways to find the peak may differ."""


@dataclass(frozen=True, slots=True)
class FieldAnswer:
    """Shift in pixels of the field, positive where the conversion shows the same thing further right and down."""

    shift: Point | None = None
    correlation: float | None = None
    reason: Unknown | None = None


@dataclass(frozen=True, slots=True)
class Detail:
    """What of a picture is fine, faded out at all edges, and the window by which it was; both (height, width)."""

    fine: GreyArray
    window: GreyArray

    @property
    def strength(self) -> float:
        """Root mean square of the detail under its window, in grey levels."""
        return _strength(self.fine, self.window)


def detail(grey: GreyArray, valid: NDArray[np.bool_]) -> Detail:
    """The detail of a picture (height, width), of which ``valid`` was scanned.

    Normalised convolution (Knutsson and Westin 1993) keeps what was not scanned out of the means, so that its edge,
    which lies at the same place in both slides, is no detail.
    """
    solid = cv2.erode(valid.astype(np.float32), np.ones((2 * _ERODED + 1,) * 2), borderValue=1)
    soft = cv2.GaussianBlur(solid, (0, 0), _COARSE)
    mean = cv2.GaussianBlur(grey * solid, (0, 0), _COARSE) / np.maximum(soft, 1e-3)
    height, width = grey.shape
    hann = np.outer(np.hanning(height), np.hanning(width)).astype(np.float32)
    # 0 at the edge of what was scanned (there soft is about a half) and 1 far inside.
    window = np.asarray(hann * solid * np.clip(2 * soft - 1, 0, 1), np.float32)
    return Detail(np.asarray((grey - mean) * window, np.float32), window)


def measured_field(patches: Patches, settings: MeasureSettings, focused: bool) -> FieldAnswer:
    """The shift of one field, or why there is none.

    Args:
        patches: Both slides' pixels.
        settings: The thresholds.
        focused: Whether to ask for fine detail too, which coarse levels of a thick section need not have.
    """
    if patches.valid.mean() < _LEAST_SHARE:
        return FieldAnswer(reason=Unknown.OUTSIDE)
    ours, theirs = detail(patches.reference, patches.valid), detail(patches.conversion, patches.valid)
    if min(ours.strength, theirs.strength) < settings.contrast:
        return FieldAnswer(reason=Unknown.BLANK)
    greys = patches.reference, patches.conversion
    if focused and not all(_is_sharp(grey, ours.window, settings) for grey in greys):
        return FieldAnswer(reason=Unknown.OUT_OF_FOCUS)
    return _compared(ours, theirs, settings)


def _is_sharp(grey: GreyArray, window: GreyArray, settings: MeasureSettings) -> bool:
    smooth = [cv2.GaussianBlur(grey, (0, 0), width) for width in (1, 2, 4)]
    small, larger = (_strength((a - b) * window, window) for a, b in pairwise(smooth))
    return small >= settings.detail and small >= settings.focus * larger


def _compared(first: Detail, second: Detail, settings: MeasureSettings) -> FieldAnswer:
    """The place of the peak, if there is one and only one.

    The correlation of both slides' detail is divided by that of the windows, so that a pattern which repeats itself
    has peaks of equal height. A second peak, or a foot too long, means that the shift is not certain.
    """
    surface, middle = _correlations(first, second)
    peak = float(surface.max())
    if peak < settings.coarse_match:
        return FieldAnswer(correlation=max(0.0, peak), reason=Unknown.NO_MATCH)
    y, x = (int(i) for i in np.unravel_index(int(surface.argmax()), surface.shape))
    reason = _ambiguous(surface, (x, y), settings)
    if reason is not None:
        # Pictures that have nothing in common have low peaks everywhere: only a good match can repeat itself.
        return FieldAnswer(correlation=min(1.0, peak), reason=reason if peak >= settings.match else Unknown.NO_MATCH)
    dx, dy, _ = phase_shift(first.fine, second.fine)
    if math.hypot(dx - (x - middle[0]), dy - (y - middle[1])) > _SAME_PEAK:
        return FieldAnswer(correlation=min(1.0, peak), reason=Unknown.NO_MATCH)
    return FieldAnswer(Point(dx, dy), min(1.0, peak))


def _correlations(first: Detail, second: Detail) -> tuple[GreyArray, tuple[int, int]]:
    """Correlation at every lag with enough overlap, else -1, and the index (x, y) of lag 0."""
    from scipy import fft

    height, width = first.fine.shape
    shape = (2 * height, 2 * width)
    a, b, w = (fft.rfft2(part, shape) for part in (first.fine, second.fine, first.window))
    product, overlap = fft.irfft2(np.conj(a) * b, shape), fft.irfft2(np.conj(w) * w, shape)
    overlap /= overlap[0, 0]
    norm = float(np.linalg.norm(first.fine)) * float(np.linalg.norm(second.fine))
    surface = product / np.maximum(overlap, _LEAST_OVERLAP) / max(norm, 1e-9)
    surface[overlap < _LEAST_OVERLAP] = -1
    return np.asarray(fft.fftshift(surface), np.float32), (width, height)


def _ambiguous(surface: GreyArray, peak: tuple[int, int], settings: MeasureSettings) -> Unknown | None:
    top = float(surface[peak[1], peak[0]])
    count, labels, boxes, _ = cv2.connectedComponentsWithStats((surface > _OTHER_PEAK * top).astype(np.uint8))
    own = int(labels[peak[1], peak[0]])
    for other in range(1, count):
        if other != own and float(surface[labels == other].max()) > settings.repeated * top:
            return Unknown.PERIODIC
    reach = _WIDEST * min(surface.shape) / 2
    if max(int(boxes[own, cv2.CC_STAT_WIDTH]), int(boxes[own, cv2.CC_STAT_HEIGHT])) > reach:
        return Unknown.ONE_DIRECTION
    return None


def _strength(windowed: GreyArray, window: GreyArray) -> float:
    """Root mean square under a window that ``windowed`` is already multiplied by."""
    weight = float((window.astype(np.float64) ** 2).sum())
    return math.sqrt(float((windowed.astype(np.float64) ** 2).sum()) / weight) if weight > 0 else 0.0
