"""Where a DICOM picture's pixel size is true: in the patient, or at the detector (PS3.3 10.7.1.3)."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_PROJECTED = frozenset(("CR", "DX", "IO", "MG", "PX", "RF", "RG", "XA"))
"""Modalities whose rays spread from a point, so that what they throw on the detector is larger than it is."""


_MOST = 0xFFFF
"""Of a part of a ratio, as JFIF has room for it."""


class SizeAt(StrEnum):
    """What a pixel size is about."""

    PATIENT = "patient"
    DETECTOR = "detector"


def size_at(header: Dataset) -> SizeAt | None:
    """What the pixel size of a picture is about; None where it states none.

    PixelSpacing of a projection is that in the patient only where the file says how it was calibrated, or where it
    differs from ImagerPixelSpacing.
    """
    spacing, imager = (_numbers(header.get(name)) for name in ("PixelSpacing", "ImagerPixelSpacing"))
    if spacing is None:
        return None if imager is None else SizeAt.DETECTOR
    if header.get("Modality") not in _PROJECTED or header.get("PixelSpacingCalibrationType"):
        return SizeAt.PATIENT
    return SizeAt.PATIENT if imager is not None and imager != spacing else SizeAt.DETECTOR


def pixel_aspect(header: Dataset) -> tuple[int, int] | None:
    """Height and width of a pixel in the same unit, where only their ratio is known and they differ.

    PixelAspectRatio (PS3.3 C.7.6.3.1.7); a file that states the size of pixels states the ratio with it.
    """
    if any(_numbers(header.get(name)) for name in ("PixelSpacing", "ImagerPixelSpacing")):
        return None
    try:
        high, wide = (int(one) for one in header.get("PixelAspectRatio") or ())
    except (TypeError, ValueError):
        return None
    if min(high, wide) < 1 or high == wide or max(high, wide) > _MOST:
        return None
    common = math.gcd(high, wide)
    return high // common, wide // common


def _numbers(value: Any) -> tuple[float, float] | None:
    try:
        down, right = (float(one) for one in value or ())
    except (TypeError, ValueError):
        return None
    return (down, right) if down > 0 and right > 0 else None
