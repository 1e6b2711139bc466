"""From stored samples to what is shown: modality transform, window or VOI LUT, palette (PS3.3 C.11, C.7.6.3.1.5)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viewer.slides.slide import RgbArray, Window

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_COLOURS = ("Red", "Green", "Blue")
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
    merged.set_original_encoding(*header.original_encoding)
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
    values = np.asarray(samples, dtype=np.float64)
    if header.get("ModalityLUTSequence"):
        return looked_up(values, *_lut(header.ModalityLUTSequence[0])).astype(np.float64)
    if "RescaleSlope" in header and "RescaleIntercept" in header:
        return values * float(header.RescaleSlope) + float(header.RescaleIntercept)
    return values * float(header.get("DoseGridScaling") or 1)


def looked_up(values: NDArray[Any], table: NDArray[np.int64], first: int) -> NDArray[np.int64]:
    """What a table says of ``values``: what lies before its first input or behind its last is given their entries.

    Not left to pydicom, which keeps the places in the table in the type of its entries, so that a table of more than
    256 entries of 8 bits gives nonsense, and which takes big endian palettes for little endian ones.

    Args:
        values: Any shape and type; fractions are rounded.
        table: PS3.3 C.11.1.1.1 (modality), C.11.2.1.1 (VOI), C.7.6.3.1.5 (palette).
        first: The input of its first entry.
    """
    places = np.rint(values).astype(np.int64) - first
    return table[np.clip(places, 0, len(table) - 1)]


def _lut(item: Dataset) -> tuple[NDArray[np.int64], int]:
    """Entries, and the input of the first, of an item of a sequence of LUTs."""
    count, first, _ = item.LUTDescriptor
    return _entries(item.LUTData, int(count), item), int(first)


def _entries(stored: Any, count: int, dataset: Dataset) -> NDArray[np.int64]:
    """The entries of a LUT as ``dataset`` stores them: numbers, or bytes with one or two an entry."""
    count = count or 1 << 16  # which does not fit into 16 bits
    if not isinstance(stored, bytes):
        return np.atleast_1d(np.asarray(stored, dtype=np.int64))[:count]
    is_big = dataset.original_encoding[1] is False
    dtype = np.dtype(np.uint8) if len(stored) < 2 * count else np.dtype(">u2" if is_big else "<u2")
    return np.frombuffer(stored, dtype, min(count, len(stored) // dtype.itemsize)).astype(np.int64)


def windowed(values: NDArray[np.float64], window: Window, function: str = "LINEAR") -> NDArray[np.float64]:
    """0 to 1 after the VOI function of PS3.3 C.11.2.1.2 and C.11.2.1.3; ``function`` as in VOILUTFunction."""
    centre, width = window.centre, max(window.width, 1e-9)
    if function == "SIGMOID":
        return np.asarray(1 / (1 + np.exp(np.clip(-4 * (values - centre) / width, -700, 700))))
    if function != "LINEAR_EXACT":
        centre, width = centre - 0.5, max(width - 1, 1e-9)
    return np.clip((values - centre) / width + 0.5, 0, 1)


def table_share(values: NDArray[np.float64], header: Dataset, number: int = 0) -> NDArray[np.float64]:
    """0 to 1 after the VOI LUT ``number`` of the file (PS3.3 C.11.2.1.1)."""
    item = header.VOILUTSequence[number]
    return np.asarray(looked_up(values, *_lut(item)) / ((1 << int(item.LUTDescriptor[2])) - 1))


def range_share(values: NDArray[np.float64], low: float, high: float) -> NDArray[np.float64]:
    """0 at ``low`` and 1 at ``high``, in a straight line."""
    return np.asarray((values - low) / max(high - low, 1e-300))


def grey_levels(share: NDArray[np.float64], header: Dataset) -> NDArray[np.uint8]:
    """Grey 0 to 255 of shares of white, turned round where the file says that its lowest value is white."""
    if header.PhotometricInterpretation == "MONOCHROME1":
        share = 1 - share
    # Half way between two greys, the last digits must not decide which of them it becomes.
    return np.asarray(np.round(np.round(np.clip(share, 0, 1) * 255, 7)), dtype=np.uint8)


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
    values = modality_values(samples, header)
    if window is not None:
        share = windowed(values, window, voi_function(header))
    elif header.get("VOILUTSequence"):
        share = table_share(values, header)
    else:
        share = range_share(values, *full)
    return grey_levels(share, header)


def voi_function(header: Dataset) -> str:
    """VOILUTFunction; LINEAR where the file does not say (PS3.3 C.11.2.1.3)."""
    return str(header.get("VOILUTFunction") or "LINEAR").upper()


class GreyTable:
    """Grey of every 8 or 16 bit sample, worked out once."""

    def __init__(self, dtype: np.dtype[Any], grey: Callable[[NDArray[Any]], NDArray[np.uint8]]) -> None:
        """``grey`` gives the grey of samples of ``dtype``."""
        limits = np.iinfo(dtype)
        self._lowest = int(limits.min)
        every = np.arange(limits.min, int(limits.max) + 1, dtype=np.int64).astype(dtype)
        self._table = grey(every)

    def __call__(self, samples: NDArray[Any]) -> NDArray[np.uint8]:
        """Grey of ``samples``, same shape."""
        return self._table[samples.astype(np.int64) - self._lowest]


def shown_colour(samples: NDArray[Any], header: Dataset) -> RgbArray:
    """uint8 RGB of colour samples (height, width, 3), or of palette indices (height, width)."""
    bits = int(header.BitsStored)
    if header.PhotometricInterpretation == "PALETTE COLOR":
        samples, bits = _painted(samples, header)
    if bits > 8:
        return np.asarray(np.round(samples * (255 / ((1 << bits) - 1))), dtype=np.uint8)
    return samples.astype(np.uint8, copy=False)


def _painted(samples: NDArray[Any], header: Dataset) -> tuple[NDArray[Any], int]:
    """Colours (height, width, 3) of palette indices, and of how many bits they are."""
    if "RedPaletteColorLookupTableData" not in header:  # in segments (PS3.3 C.7.9.2), or not there
        from pydicom.pixels.processing import apply_color_lut

        painted = np.asarray(apply_color_lut(samples, header))[..., :3]
        return painted, painted.dtype.itemsize * 8
    count, first, bits = (int(value) for value in header.RedPaletteColorLookupTableDescriptor)
    tables = [_entries(header[f"{name}PaletteColorLookupTableData"].value, count, header) for name in _COLOURS]
    # Some store 16 bits an entry and call them 8.
    bits = bits if max(int(table.max()) for table in tables) < 1 << bits else 16
    return np.stack([looked_up(samples, table, first) for table in tables], axis=-1), bits
