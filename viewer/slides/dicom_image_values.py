"""From stored samples to what is shown: modality transform, window or VOI LUT, palette (PS3.3 C.11, C.7.6.3.1.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viewer.slides.slide import RgbArray, Window

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_GROUPS = (
    "PixelValueTransformationSequence",
    "FrameVOILUTSequence",
    "PixelMeasuresSequence",
    "PlaneOrientationSequence",
)


def frame_header(header: Dataset, index: int) -> Dataset:
    """``header`` with what the functional groups of enhanced objects say of frame ``index`` (PS3.3 C.7.6.16)."""
    from pydicom.dataset import Dataset

    shared = header.get("SharedFunctionalGroupsSequence") or ()
    own = header.get("PerFrameFunctionalGroupsSequence") or ()
    groups = [*shared[:1], *own[index : index + 1]]
    if not groups:
        return header
    merged = Dataset()
    merged.update({element.tag: element for element in header if element.tag.group == 0x0028})
    for keyword in ("ImageOrientationPatient", "ImagePositionPatient", "Modality"):
        if keyword in header:
            merged[keyword] = header[keyword]
    for group in groups:
        for keyword in (*_GROUPS, "PlanePositionSequence"):
            for item in (group.get(keyword) or ())[:1]:
                merged.update(item)
    return merged


def stored_window(header: Dataset) -> Window | None:
    """The first window of the file; None where there is none, or a VOI LUT that outranks it."""
    if header.get("VOILUTSequence"):
        return None
    centre, width = _first(header.get("WindowCenter")), _first(header.get("WindowWidth"))
    if centre is None or width is None or width <= 0:
        return None
    return Window(centre, width)


def _first(value: Any) -> float | None:
    several = not isinstance(value, str) and hasattr(value, "__len__")
    try:
        return None if value is None or (several and not value) else float(value[0] if several else value)
    except (TypeError, ValueError):
        return None


def modality_values(samples: NDArray[np.generic], header: Dataset) -> NDArray[np.float64]:
    """Samples in the units of the modality (Hounsfield units, gray, ...): LUT or slope and intercept."""
    from pydicom.pixels.processing import apply_modality_lut

    values = np.asarray(apply_modality_lut(samples, header), dtype=np.float64)
    if "RescaleSlope" not in header and "ModalityLUTSequence" not in header and "DoseGridScaling" in header:
        values = values * float(header.DoseGridScaling)
    return values


def windowed(values: NDArray[np.float64], window: Window, function: str = "LINEAR") -> NDArray[np.float64]:
    """0 to 1 after the VOI function of PS3.3 C.11.2.1.2 and C.11.2.1.3; ``function`` as in VOILUTFunction."""
    centre, width = window.centre, max(window.width, 1e-9)
    if function == "SIGMOID":
        return np.asarray(1 / (1 + np.exp(np.clip(-4 * (values - centre) / width, -700, 700))))
    if function != "LINEAR_EXACT":
        centre, width = centre - 0.5, max(width - 1, 1e-9)
    return np.clip((values - centre) / width + 0.5, 0, 1)


def shown_grey(
    samples: NDArray[np.generic], header: Dataset, window: Window | None, full: tuple[float, float]
) -> NDArray[np.uint8]:
    """Grey 0 to 255 of stored samples.

    Args:
        samples: Any shape.
        header: Of the frame.
        window: The window to use; None for the file's VOI LUT, or where it has none for ``full``.
        full: Lowest and highest value in modality units of what is to be seen without window.
    """
    from pydicom.pixels.processing import apply_voi

    values = modality_values(samples, header)
    if window is not None:
        share = windowed(values, window, str(header.get("VOILUTFunction") or "LINEAR").upper())
    elif header.get("VOILUTSequence"):
        bits = int(header.VOILUTSequence[0].LUTDescriptor[2])
        whole = np.round(values).astype(np.int64)
        share = np.asarray(apply_voi(whole, header, index=0), dtype=np.float64) / ((1 << bits) - 1)
    else:
        share = (values - full[0]) / max(full[1] - full[0], 1e-300)
    if header.PhotometricInterpretation == "MONOCHROME1":
        share = 1 - share
    return np.asarray(np.round(np.clip(share, 0, 1) * 255), dtype=np.uint8)


class GreyTable:
    """``shown_grey`` of every 8 or 16 bit sample, worked out once."""

    def __init__(self, dtype: np.dtype[Any], header: Dataset, window: Window | None, full: tuple[float, float]) -> None:
        limits = np.iinfo(dtype)
        self._lowest = int(limits.min)
        every = np.arange(limits.min, int(limits.max) + 1, dtype=np.int64).astype(dtype)
        self._table = shown_grey(every, header, window, full)

    def __call__(self, samples: NDArray[Any]) -> NDArray[np.uint8]:
        """Grey of ``samples``, same shape."""
        return self._table[samples.astype(np.int64) - self._lowest]


def shown_colour(samples: NDArray[Any], header: Dataset) -> RgbArray:
    """uint8 RGB of colour samples (height, width, 3), or of palette indices (height, width)."""
    from pydicom.pixels.processing import apply_color_lut

    bits = int(header.BitsStored)
    if header.PhotometricInterpretation == "PALETTE COLOR":
        samples = np.asarray(apply_color_lut(samples, header))[..., :3]
        bits = samples.dtype.itemsize * 8
    if bits > 8:
        return np.asarray(np.round(samples * (255 / ((1 << bits) - 1))), dtype=np.uint8)
    return samples.astype(np.uint8, copy=False)
