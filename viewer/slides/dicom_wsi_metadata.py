"""What a DICOM WSI file says of itself, from its head without the frame positions and the pixels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableSequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer.geometry import PointMm
from viewer.slides.dicom_folder import quiet_dicom
from viewer.slides.slide import Window

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

Orientation = tuple[float, float, float, float, float, float]

_PER_FRAME_GROUPS = 0x52009230
_LONGEST_TEXT = 1024
_BINARY = ("OB", "OW", "OF", "OD", "OL", "OV", "UN")

COMPRESSIONS: Mapping[str, str] = {
    "1.2.840.10008.1.2": "uncompressed",
    "1.2.840.10008.1.2.1": "uncompressed",
    "1.2.840.10008.1.2.1.99": "deflated",
    "1.2.840.10008.1.2.2": "uncompressed",
    "1.2.840.10008.1.2.4.50": "JPEG",
    "1.2.840.10008.1.2.4.51": "JPEG extended",
    "1.2.840.10008.1.2.4.57": "JPEG lossless",
    "1.2.840.10008.1.2.4.70": "JPEG lossless",
    "1.2.840.10008.1.2.4.80": "JPEG-LS",
    "1.2.840.10008.1.2.4.81": "JPEG-LS near-lossless",
    "1.2.840.10008.1.2.4.90": "JPEG 2000 lossless",
    "1.2.840.10008.1.2.4.91": "JPEG 2000",
    "1.2.840.10008.1.2.4.110": "JPEG XL lossless",
    "1.2.840.10008.1.2.4.111": "JPEG XL (from JPEG)",
    "1.2.840.10008.1.2.4.112": "JPEG XL",
    "1.2.840.10008.1.2.4.201": "HTJ2K lossless",
    "1.2.840.10008.1.2.4.202": "HTJ2K lossless",
    "1.2.840.10008.1.2.4.203": "HTJ2K",
    "1.2.840.10008.1.2.5": "RLE",
}
"""Transfer syntaxes (PS3.6 annex A) in words for people."""


@dataclass(frozen=True, slots=True)
class WsiMetadata:
    """The head of the file of the finest level."""

    properties: Mapping[str, str]
    origin_mm: PointMm | None
    orientation: Orientation | None
    objective_power: float | None
    icc_profile: bytes | None
    optical_paths: Mapping[str, str]
    """Identifier to description, in the order of the file."""
    bits: int
    window: Window | None
    """First VOI window of the shared functional groups."""
    rescale: tuple[float, float]
    """Slope and intercept of the pixel value transformation; (1, 0) where there is none."""


def read_metadata(path: Path) -> WsiMetadata:
    """The head of a WSI file.

    Raises:
        OSError: The file cannot be read.
    """
    from pydicom.filereader import read_partial

    quiet_dicom()
    with path.open("rb") as file:
        dataset = read_partial(file, stop_when=lambda tag, _vr, _length: tag >= _PER_FRAME_GROUPS, force=True)
    properties = dict(_flat(dataset))
    properties["TransferSyntaxUID"] = str(dataset.file_meta.get("TransferSyntaxUID", ""))
    origin = _first(dataset, "TotalPixelMatrixOriginSequence")
    paths = dataset.get("OpticalPathSequence") or ()
    shared = _first(dataset, "SharedFunctionalGroupsSequence")
    window = _first(shared, "FrameVOILUTSequence")
    transform = _first(shared, "PixelValueTransformationSequence")
    return WsiMetadata(
        properties=properties,
        origin_mm=_origin(origin),
        orientation=_orientation(dataset),
        objective_power=next((power for item in paths if (power := _number(item, "ObjectiveLensPower"))), None),
        icc_profile=next((bytes(item.ICCProfile) for item in paths if item.get("ICCProfile")), None),
        optical_paths={
            str(item.get("OpticalPathIdentifier", "")): str(item.get("OpticalPathDescription") or "") for item in paths
        },
        bits=int(dataset.get("BitsStored", 8)),
        window=_window(window),
        rescale=(_or(_number(transform, "RescaleSlope"), 1.0), _or(_number(transform, "RescaleIntercept"), 0.0)),
    )


def _first(dataset: Dataset | None, keyword: str) -> Dataset | None:
    sequence = None if dataset is None else dataset.get(keyword)
    return sequence[0] if sequence else None


def _number(dataset: Dataset | None, keyword: str) -> float | None:
    """A number; of several the first; None where absent or no number."""
    value: Any = None if dataset is None else dataset.get(keyword)
    if isinstance(value, MutableSequence):  # pydicom's MultiValue
        value = value[0] if value else None
    try:
        return None if value is None else float(value)
    except ValueError:
        return None


def _or(value: float | None, default: float) -> float:
    return default if value is None else value


def _origin(item: Dataset | None) -> PointMm | None:
    x, y = _number(item, "XOffsetInSlideCoordinateSystem"), _number(item, "YOffsetInSlideCoordinateSystem")
    return None if x is None or y is None else PointMm(x, y)


def _orientation(dataset: Dataset) -> Orientation | None:
    values = dataset.get("ImageOrientationSlide")
    if values is None or len(values) != 6:
        return None
    a, b, c, d, e, f = (float(value) for value in values)
    return a, b, c, d, e, f


def _window(item: Dataset | None) -> Window | None:
    centre, width = _number(item, "WindowCenter"), _number(item, "WindowWidth")
    return None if centre is None or width is None else Window(centre, width)


def _flat(dataset: Dataset, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Every text and number under its keyword, items of sequences as ``Sequence[0].Keyword``."""
    for element in dataset:
        key = prefix + (element.keyword or f"({element.tag.group:04X},{element.tag.elem:04X})")
        if element.VR == "SQ":
            for index, item in enumerate(element.value):
                yield from _flat(item, f"{key}[{index}].")
        elif element.VR not in _BINARY and element.value is not None:
            several = not isinstance(element.value, str) and element.VM > 1
            text = "\\".join(map(str, element.value)) if several else str(element.value)
            if text and len(text) <= _LONGEST_TEXT:
                yield key, text
