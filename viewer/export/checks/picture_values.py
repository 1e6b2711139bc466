"""From stored samples to shades of grey, worked out anew by the letter of the standard: nothing here shows panes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

Values = NDArray[np.float64]
MOST = 0xFFFF
_COLOURS = ("Red", "Green", "Blue")


class FrameWords:
    """What a file says of one of its frames: functional groups of the frame, of all frames, then the file itself."""

    def __init__(self, header: Dataset, index: int) -> None:
        """``header`` is the whole file's without its pixels, ``index`` the frame, counted from 0."""
        own = (header.get("PerFrameFunctionalGroupsSequence") or ())[index : index + 1]
        shared = (header.get("SharedFunctionalGroupsSequence") or ())[:1]
        self._levels: list[Dataset] = [
            item
            for group in (*own, *shared)
            for element in group
            if element.VR == "SQ"
            for item in (element.value or ())[:1]
        ]
        self.header = header

    def get(self, keyword: str) -> Any:
        """The value of an element; None where it is not there."""
        for level in (*self._levels, self.header):
            if keyword in level:
                return level[keyword].value
        return None

    @property
    def bits(self) -> tuple[int, int]:
        """Lowest and highest sample that the stored bits can say."""
        bits = int(self.header.BitsStored)
        if int(self.header.get("PixelRepresentation") or 0):
            return -(2 ** (bits - 1)), 2 ** (bits - 1) - 1
        return 0, 2**bits - 1

    @property
    def is_inverted(self) -> bool:
        """Whether its lowest value is white."""
        return str(self.header.PhotometricInterpretation) == "MONOCHROME1"


def modality_line(words: FrameWords) -> tuple[float, float] | None:
    """Slope and intercept of the modality; None where a LUT takes their place."""
    if words.get("ModalityLUTSequence"):
        return None
    slope, intercept = words.get("RescaleSlope"), words.get("RescaleIntercept")
    if slope is not None and intercept is not None:
        return float(slope), float(intercept)
    return float(words.get("DoseGridScaling") or 1), 0.0


def in_modality(samples: NDArray[Any], words: FrameWords) -> Values:
    """Samples in the units of the modality."""
    line = modality_line(words)
    if line is not None:
        return samples.astype(np.float64) * line[0] + line[1]
    return _through(samples, words.get("ModalityLUTSequence")[0]).astype(np.float64)


def _through(values: NDArray[Any], item: Dataset) -> NDArray[np.int64]:
    """PS3.3 C.11.1.1.1: what lies before the first input or behind the last has their entries."""
    entries, first = _table(item.LUTData, item, item.LUTDescriptor)
    return entries[np.minimum(np.maximum(np.rint(values).astype(np.int64) - first, 0), len(entries) - 1)]


def _table(held: Any, dataset: Dataset, descriptor: Any) -> tuple[NDArray[np.int64], int]:
    count, first = int(descriptor[0]) or 65_536, int(descriptor[1])
    if isinstance(held, bytes):
        order: Literal["big", "little"] = "big" if dataset.original_encoding[1] is False else "little"
        size = 2 if len(held) >= 2 * count else 1
        numbers = [int.from_bytes(held[at : at + size], order) for at in range(0, min(len(held), size * count), size)]
    else:
        numbers = [int(one) for one in (held if hasattr(held, "__len__") else [held])][:count]
    return np.array(numbers, np.int64), first


def grey(samples: NDArray[Any], words: FrameWords, window: Mapping[str, Any]) -> NDArray[np.uint8]:
    """0 to 255 as the function of ``window`` (of a manifest) makes them, white and black changed where it is so."""
    values = in_modality(samples, words)
    match window["function"]:
        case "LUT":
            item = words.get("VOILUTSequence")[int(window["number"]) - 1]
            shade = _through(values, item) / (2 ** int(item.LUTDescriptor[2]) - 1) * 255
        case "RANGE":
            low, high = float(window["low"]), float(window["high"])
            shade = (values - low) * (255 / (high - low)) if high > low else np.where(values > low, 255.0, 0.0)
        case function:
            shade = _windowed(values, float(window["centre"]), float(window["width"]), function)
    shade = np.minimum(np.maximum(shade, 0), 255)
    if words.is_inverted:
        shade = 255 - shade
    return np.asarray(np.rint(np.round(shade, 7)), np.uint8)


def _windowed(x: Values, centre: float, width: float, function: str) -> Values:
    """PS3.3 C.11.2.1.2.1, C.11.2.1.3.1 and C.11.2.1.3.2, for greys from 0 to 255."""
    if function == "SIGMOID":
        with np.errstate(over="ignore"):
            return np.asarray(255 / (1 + np.exp(-4 * (x - centre) / width)))
    if function == "LINEAR":
        centre, width = centre - 0.5, width - 1
    inside = ((x - centre) / width + 0.5) * 255 if width > 0 else np.zeros_like(x)
    return np.where(x <= centre - width / 2, 0.0, np.where(x > centre + width / 2, 255.0, inside))


def kept_numbers(samples: NDArray[Any], words: FrameWords) -> NDArray[np.int64]:
    """What stands in a file of 16 bits for samples: from the lowest that can be, or down from the highest."""
    if modality_line(words) is None:
        numbers = _through(samples.astype(np.int64), words.get("ModalityLUTSequence")[0])
        return MOST - numbers if words.is_inverted else numbers
    lowest, highest = words.bits
    return highest - samples.astype(np.int64) if words.is_inverted else samples.astype(np.int64) - lowest


def kept_line(words: FrameWords) -> tuple[float, float]:
    """Slope and intercept from those numbers to values of the modality."""
    line, (lowest, highest) = modality_line(words), words.bits
    if line is None:
        return (-1.0, float(MOST)) if words.is_inverted else (1.0, 0.0)
    slope, intercept = line
    return (-slope, intercept + slope * highest) if words.is_inverted else (slope, intercept + slope * lowest)


def painted(indices: NDArray[Any], words: FrameWords) -> NDArray[np.uint8] | None:
    """Palette colours, uint8 (height, width, 3); None where the palette is stored in segments (PS3.3 C.7.9.2)."""
    if words.get("RedPaletteColorLookupTableData") is None:
        return None
    channels, bits = [], int(words.get("RedPaletteColorLookupTableDescriptor")[2])
    for name in _COLOURS:
        held, described = (words.get(f"{name}PaletteColorLookupTable{end}") for end in ("Data", "Descriptor"))
        entries, first = _table(held, words.header, described)
        channels.append(entries[np.minimum(np.maximum(indices.astype(np.int64) - first, 0), len(entries) - 1)])
        if entries.max() >= 2**bits:  # some store 16 bits and call them 8
            bits = 16
    stacked = np.stack(channels, axis=-1)
    return np.asarray(np.rint(stacked * (255 / (2**bits - 1))), np.uint8)
