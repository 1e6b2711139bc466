"""Reads Microscopy Bulk Simple Annotations, whoever wrote them, and brings them back to the original."""

from __future__ import annotations

import contextlib
import itertools
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from viewer.alignment.align import align
from viewer.comparison.annotations.shapes import Annotations, Colour, Kind, Shape
from viewer.conversion.annotations.level0 import (
    ANNOTATIONS,
    ANNOTATIONS_CLASS,
    finest_level,
    headers_in,
    levels_in,
    onto_finest,
    short_label,
    to_millimetres,
)
from viewer.geometry import Affine
from viewer.jobs.importing import importing
from viewer.slides.conversion_report import REPORT
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError

if TYPE_CHECKING:
    from pydicom import Dataset


@dataclass(frozen=True, slots=True)
class InConversion:
    """Annotations of a conversion."""

    annotations: Annotations
    """In level-0 pixels of the conversion."""
    sources: tuple[Path, ...]


def is_annotation_file(path: Path) -> bool:
    """Whether ``path`` is a DICOM file that holds annotations."""
    from pydicom import dcmread
    from pydicom.errors import InvalidDicomError

    with contextlib.suppress(InvalidDicomError, OSError):
        return (
            str(dcmread(path, stop_before_pixels=True, specific_tags=["SOPClassUID"]).SOPClassUID) == ANNOTATIONS_CLASS
        )
    return False


def annotation_files(folder: Path) -> tuple[Path, ...]:
    """DICOM files with annotations in the folder of a conversion, or in the one for annotations inside it.

    Raises:
        SlideError: The folder cannot be read.
    """
    within = folder / ANNOTATIONS
    folders = [folder, within] if within.is_dir() else [folder]
    found = itertools.chain.from_iterable(map(headers_in, folders))
    return tuple(path for path, header in found if header.get("SOPClassUID") == ANNOTATIONS_CLASS)


def folder_of_slide(path: Path) -> Path:
    """The folder of the slide that a file with annotations lies beside."""
    return path.parent.parent if path.parent.name == ANNOTATIONS else path.parent


def read_conversion(folder: Path, only: Iterable[Path] = ()) -> InConversion:
    """All annotations that lie beside the levels in ``folder``, or those of the files ``only``.

    Raises:
        SlideError: There are none, or they cannot be read or placed.
    """
    sources = tuple(only) or annotation_files(folder)
    if not sources:
        raise SlideError(
            f"{folder.name} holds no annotations.",
            advice="Choose the folder of a conversion that was made with annotations.",
        )
    shapes: list[Shape] = []
    colours: dict[str, Colour] = {}
    for path in sources:
        found = _read(path, folder)
        shapes += found.shapes
        colours |= found.stated
    return InConversion(Annotations(tuple(shapes), colours), sources)


def read_original(folder: Path, original: Path | None = None) -> Annotations:
    """All annotations of a conversion in level-0 pixels of its original.

    Args:
        folder: Of the conversion.
        original: To find out by alignment where the conversion lies on it; None: its report says where.

    Raises:
        SlideError: There are none, or nothing says where they lie.
    """
    found = read_conversion(folder).annotations
    if original is not None:
        with contextlib.closing(open_slide(original)) as slide, contextlib.closing(open_slide(folder)) as conversion:
            alignment = align(slide, conversion)
        if not alignment.aligned:
            raise SlideError(f"{folder.name} is not aligned with {original.name}: nothing says where they lie.")
        return found.moved(alignment.affine)
    try:
        x, y = json.loads((folder / REPORT).read_text("utf-8"))["offset"]
        return found.moved(Affine.translation(int(x), int(y)))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SlideError(
            f"{folder.name} has no report that says where it lies on its original.", advice="Name the original."
        ) from error


def _read(path: Path, folder: Path) -> Annotations:
    with importing():
        from highdicom.ann import annread

    try:
        instance = annread(path)
        place = _place(instance, path, folder)
        return _in_conversion(instance, place)
    except (OSError, ValueError, TypeError, AttributeError, KeyError, IndexError) as error:
        raise SlideError(
            f"The annotations {path.name} cannot be read.", details=f"{type(error).__name__}: {error}"
        ) from error


def _place(instance: Dataset, path: Path, folder: Path) -> Affine:
    """From the instance's coordinates to level-0 pixels of the conversion."""
    if instance.AnnotationCoordinateType == "3D":
        return to_millimetres(finest_level(folder)).inverse()
    levels = levels_in(folder)
    wanted = instance.ReferencedImageSequence[0].ReferencedSOPInstanceUID
    level = next((one for one in levels if one.SOPInstanceUID == wanted), None)
    if level is None:
        raise SlideError(
            f"The annotations {path.name} belong to a slide that does not lie beside them.",
            advice="Put them into the folder of their slide.",
        )
    return onto_finest(level, levels[0])


def _in_conversion(instance: Any, place: Affine) -> Annotations:
    from highdicom.color import CIELabColor

    shapes: list[Shape] = []
    colours: dict[str, Colour] = {}
    for group in instance.get_annotation_groups():
        label, whole = group.label, str(group.get("AnnotationGroupDescription") or "")
        if short_label(whole) == label:
            label = whole  # as write.py keeps those that are too long
        kind, by_algorithm = Kind(group.graphic_type.value), group.algorithm_type.value == "AUTOMATIC"
        stated = group.get("RecommendedDisplayCIELabValue")
        if stated is not None and label not in colours:
            red, green, blue = CIELabColor.from_dicom_value(tuple(stated)).to_rgb()
            colours[label] = int(red), int(green), int(blue)
        for points in group.get_graphic_data(instance.annotation_coordinate_type):
            flat = np.asarray(points, np.float64)[:, :2]
            shapes.append(Shape(kind, flat, label, (), by_algorithm).moved(place))
    return Annotations(tuple(shapes), colours)
