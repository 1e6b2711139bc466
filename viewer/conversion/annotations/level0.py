"""The level that annotations refer to, how its pixels lie on the glass, and what both writer and reader know."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.comparison.annotations.shapes import UNCLASSIFIED
from viewer.geometry import Affine
from viewer.slides.slide import SlideError

if TYPE_CHECKING:
    from pydicom import Dataset

ANNOTATIONS = "annotations"
"""Folder of the annotations in that of a conversion."""
ANNOTATIONS_CLASS = "1.2.840.10008.5.1.4.1.1.91.1"
"""Microscopy Bulk Simple Annotations Storage (PS3.4 B.5)."""
_IMAGE_CLASS = "1.2.840.10008.5.1.4.1.1.77.1.6"
"""VL Whole Slide Microscopy Image Storage."""


def short_label(label: str) -> str:
    """As a group's label (VR LO) may be: no backslash, and at most 64 bytes, since some readers count these."""
    cut = label.replace("\\", "/").strip().encode()[:64].decode(errors="ignore")
    return cut.strip() or UNCLASSIFIED


def headers_in(folder: Path) -> Iterator[tuple[Path, Dataset]]:
    """The DICOM files of a folder, without pixels and bulk data.

    Raises:
        SlideError: The folder cannot be read.
    """
    from pydicom import dcmread
    from pydicom.errors import InvalidDicomError

    try:
        paths = sorted(path for path in folder.iterdir() if path.is_file())
    except OSError as error:
        raise SlideError(f"{folder.name} cannot be read: {error.strerror or error}.") from error
    for path in paths:
        try:
            yield path, dcmread(path, stop_before_pixels=True, defer_size=4096)
        except (InvalidDicomError, OSError):
            continue


def levels_in(folder: Path) -> list[Dataset]:
    """Headers of the levels, finest first; of a concatenation that of its first part.

    Raises:
        SlideError: The folder cannot be read.
    """
    found = [
        header
        for _, header in headers_in(folder)
        if header.get("SOPClassUID") == _IMAGE_CLASS
        and header.ImageType[2] == "VOLUME"
        and int(header.get("ConcatenationFrameOffsetNumber", 0)) == 0
    ]
    return sorted(found, key=lambda one: -int(one.TotalPixelMatrixColumns) * int(one.TotalPixelMatrixRows))


def finest_level(folder: Path) -> Dataset:
    """Header of the finest level.

    Raises:
        SlideError: There is none.
    """
    levels = levels_in(folder)
    if not levels:
        raise SlideError(f"{folder.name} holds no level of a DICOM slide, to which annotations could refer.")
    return levels[0]


def to_millimetres(level: Dataset) -> Affine:
    """From pixels of the Total Pixel Matrix, counted from its corner, to millimetres of the slide (PS3.3 C.8.12.2.1.1).

    Raises:
        SlideError: The level does not state how it lies on the glass.
    """
    from highdicom.spatial import ImageToReferenceTransformer

    try:
        transformer = ImageToReferenceTransformer.for_image(level, for_total_pixel_matrix=True)
    except (AttributeError, ValueError, TypeError, IndexError, KeyError) as error:
        raise SlideError("The conversion does not state how it lies on the glass.", details=str(error)) from error
    matrix = transformer.affine
    return Affine(
        float(matrix[0, 0]),
        float(matrix[0, 1]),
        float(matrix[1, 0]),
        float(matrix[1, 1]),
        float(matrix[0, 3]),
        float(matrix[1, 3]),
    )


def onto_finest(level: Dataset, finest: Dataset) -> Affine:
    """From pixels of ``level`` to those of ``finest``, by their pixels' sizes."""
    (down, across), (fine_down, fine_across) = _spacing(level), _spacing(finest)
    return Affine.scaling(across / fine_across, down / fine_down)


def _spacing(level: Dataset) -> tuple[float, float]:
    found = level.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing
    return float(found[0]), float(found[1])
