"""Ways to turn the values of a grey DICOM picture into shades of grey: the file's own, common ones, and its full range.

A way is chosen by a word: ``stored`` is the first of the file's own, as the panes show it, ``stored2`` the next;
``min-max`` spreads the picture's own values; a name is that of a window of the file (WindowCenterWidthExplanation,
LUTExplanation) or of ``COMMON``; ``-600,1500`` are centre and width. ``16bit`` keeps the values as they are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viewer.slides.dicom_image import DicomImage, GreyDicomImage
from viewer.slides.dicom_image_values import (
    grey_levels,
    modality_values,
    range_share,
    stored_window,
    table_share,
    voi_function,
    windowed,
)
from viewer.slides.slide import Slide, SlideError, Window

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

STORED, MIN_MAX, VALUES = "stored", "min-max", "16bit"
COMMON: Mapping[str, Window] = {
    "abdomen": Window(50, 400),
    "bone": Window(400, 1800),
    "brain": Window(40, 80),
    "liver": Window(30, 150),
    "lung": Window(-600, 1500),
    "mediastinum": Window(50, 350),
    "spine": Window(50, 250),
    "stroke": Window(32, 8),
    "temporal-bone": Window(600, 2800),
}
"""Usual windows of CT in Hounsfield units (Radiopaedia, "Windowing (CT)", radiopaedia.org/articles/windowing-ct)."""
_STORED_WORD = re.compile(r"stored([2-9]|[1-9]\d{1,2})?")
_NUMBERS = re.compile(r"([-+]?\d+(?:\.\d+)?),(\d+(?:\.\d+)?)")


@dataclass(frozen=True, slots=True)
class VoiWindow:
    """A window with its function: LINEAR, LINEAR_EXACT or SIGMOID (PS3.3 C.11.2.1.2, C.11.2.1.3)."""

    window: Window
    function: str = "LINEAR"


@dataclass(frozen=True, slots=True)
class VoiTable:
    """A VOI LUT of the file (PS3.3 C.11.2.1.1), counted from 0."""

    number: int


@dataclass(frozen=True, slots=True)
class VoiRange:
    """Lowest and highest value in modality units, black and white."""

    low: float
    high: float


Voi = VoiWindow | VoiTable | VoiRange


@dataclass(frozen=True, slots=True)
class StoredVoi:
    """One of the file's own."""

    name: str
    """What the file calls it; empty where it does not."""
    voi: Voi


@dataclass(frozen=True, slots=True)
class OfferedWindow:
    """One that a person can choose."""

    word: str
    """By which it is chosen."""
    title: str
    """What the file calls it where it is the file's own; else empty."""
    voi: Voi | None
    """None where it depends on what is hidden, or where values are kept."""


def grey_of(samples: NDArray[np.generic], header: Dataset, voi: Voi) -> NDArray[np.uint8]:
    """Grey 0 to 255 of stored samples of any shape; ``header`` is that of their frame."""
    values = modality_values(samples, header)
    match voi:
        case VoiWindow():
            share = windowed(values, voi.window, voi.function)
        case VoiTable():
            share = table_share(values, header, voi.number)
        case VoiRange():
            share = range_share(values, voi.low, voi.high)
    return grey_levels(share, header)


def stored_vois(header: Dataset) -> tuple[StoredVoi, ...]:
    """The file's own ways to show a frame, that of the panes first.

    VOI LUTs stand before windows, as they do on the panes. A file of 8 bits or less with neither is shown in the range
    of its bits.
    """
    found = [
        StoredVoi(_text(item.get("LUTExplanation")), VoiTable(number))
        for number, item in enumerate(header.get("VOILUTSequence") or ())
    ]
    names, function = _several(header.get("WindowCenterWidthExplanation")), voi_function(header)
    pairs = zip(_several(header.get("WindowCenter")), _several(header.get("WindowWidth")), strict=False)
    for number, (centre, width) in enumerate(pairs):
        window = _window(centre, width)
        if window is not None:
            name = _text(names[number]) if number < len(names) else ""
            found.append(StoredVoi(name, VoiWindow(window, function)))
    if not found and stored_window(header) is None and int(header.BitsStored) <= 8:
        found.append(StoredVoi("", bits_range(header)))
    return tuple(found)


def bits_range(header: Dataset) -> VoiRange:
    """What the stored bits of a frame can say, in modality units."""
    bits, signed = int(header.BitsStored), int(header.get("PixelRepresentation", 0)) == 1
    lowest = -(1 << bits - 1) if signed else 0
    values = modality_values(np.arange(lowest, lowest + (1 << bits)), header)
    return VoiRange(float(values.min()), float(values.max()))


def windows_of(slide: Slide) -> tuple[OfferedWindow, ...]:
    """What can be chosen for a picture, in the order in which to offer it; nothing of slides and pictures in colour.

    Common windows are those of CT, whose values are Hounsfield units; other pictures have none.
    """
    if not isinstance(slide, GreyDicomImage):
        return ()
    header = slide.header
    own = [
        OfferedWindow(_stored_word(number), stored.name, stored.voi)
        for number, stored in enumerate(stored_vois(header))
    ]
    common = [OfferedWindow(name, "", VoiWindow(window)) for name, window in COMMON.items()]
    return (
        *own,
        OfferedWindow(MIN_MAX, "", None),
        *(common if is_in_hounsfield_units(header) else ()),
        *((OfferedWindow(VALUES, "", None),) if int(header.BitsStored) <= 16 else ()),
    )


def settled_word(picture: DicomImage, chosen: str) -> str:
    """The word that says, without a word of the file, what ``chosen`` does: names of the file become ``stored2``.

    Raises:
        SlideError: The picture has no such window; the advice names those that it has.
    """
    if not isinstance(picture, GreyDicomImage):
        raise SlideError(
            f"{picture.name} is a picture in colour, which has no window.", advice="Export it without a window."
        )
    word, own = chosen.strip().casefold(), stored_vois(picture.header)
    numbers = _NUMBERS.fullmatch(word.replace(" ", ""))
    if numbers is not None and float(numbers[2]) > 0:
        return ",".join(f"{float(number):.12g}" for number in numbers.groups())
    if word in (MIN_MAX, VALUES):
        return word
    if _STORED_WORD.fullmatch(word):
        stored_voi(picture, word)
        return STORED if word == f"{STORED}1" else word
    for number, stored in enumerate(own):
        if stored.name.casefold() == word:
            return _stored_word(number)
    if word in COMMON:
        if is_in_hounsfield_units(picture.header):
            return word
        raise SlideError(
            f"{picture.name} has no window “{word}”: common windows are those of CT, and its values are no Hounsfield "
            "units.",
            advice=_choices(picture),
        )
    raise SlideError(f"{picture.name} has no window “{chosen}”.", advice=_choices(picture))


def stored_voi(picture: GreyDicomImage, word: str) -> Voi:
    """The file's own way to show the frame that ``word`` (``stored``, ``stored2``, ...) names.

    Raises:
        SlideError: The file has none, or not so many.
    """
    found = _STORED_WORD.fullmatch(word)
    number = int(found[1] or 1) - 1 if found is not None else -1
    own = stored_vois(picture.header)
    if 0 <= number < len(own):
        return own[number].voi
    which = "window of its own" if not own else f"window “{word}”"
    raise SlideError(f"{picture.name} has no {which}.", advice=_choices(picture))


def numbers_of(word: str) -> Window | None:
    """Centre and width where ``word`` is such; None where it is not."""
    found = _NUMBERS.fullmatch(word)
    return None if found is None else Window(float(found[1]), float(found[2]))


def is_in_hounsfield_units(header: Dataset) -> bool:
    """Whether modality values are Hounsfield units: of CT, unless the file says otherwise (PS3.3 C.8.2.1.1)."""
    return header.get("Modality") == "CT" and str(header.get("RescaleType") or "HU").upper() == "HU"


def _choices(picture: GreyDicomImage) -> str:
    words = [f"{one.word} ({one.title})" if one.title else one.word for one in windows_of(picture)]
    return f"Choose one of {', '.join(words)}, or centre and width, such as 40,400."


def _stored_word(number: int) -> str:
    return STORED if number == 0 else f"{STORED}{number + 1}"


def _several(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if not isinstance(value, str) and hasattr(value, "__len__") else [value]


def _text(value: Any) -> str:
    return " ".join(str(value or "").split())


def _window(centre: Any, width: Any) -> Window | None:
    try:
        found = Window(float(centre), float(width))
    except (TypeError, ValueError):
        return None
    return found if found.width > 0 else None
