"""Writes annotations beside a conversion, as further instances of its study.

DICOM Microscopy Bulk Simple Annotations (PS3.3 A.87, C.37): coordinates in pixels must lie within the Total Pixel
Matrix. What reaches beyond it, because the conversion is cropped, goes into a second instance in millimetres of the
slide's frame of reference, which has no such limits; nothing is cut.

They lie in a folder of their own: WsiDicom.open refuses a folder with a rectangle or an ellipse in it (wsidicom 0.36).
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from viewer import __version__
from viewer.comparison.annotations.shapes import Annotations, Colour, Kind, Points, Shape, moved
from viewer.conversion.annotations.level0 import ANNOTATIONS, finest_level, short_label, to_millimetres
from viewer.geometry import Affine, Size
from viewer.slides.slide import SlideError

if TYPE_CHECKING:  # slow to import
    from highdicom.ann import AnnotationGroup
    from pydicom import Dataset

INSIDE, BEYOND = f"{ANNOTATIONS}/annotations.dcm", f"{ANNOTATIONS}/annotations-beyond.dcm"
"""The files in the folder of a conversion: what lies within the conversion, and what reaches beyond it."""
SCHEME = "99VERISLIDE"
"""Private coding scheme (PS3.3 8.2) of labels: nobody knows which standard code a label stands for."""
_OF_THE_STUDY = (
    "PatientID",
    "PatientName",
    "PatientBirthDate",
    "PatientSex",
    "AccessionNumber",
    "StudyID",
    "StudyDate",
    "StudyTime",
)


def write_annotations(annotations: Annotations, folder: Path, offset: tuple[int, int]) -> tuple[str, ...]:
    """Write ``annotations`` beside the levels in ``folder``, one group for each label and kind of outline.

    Args:
        annotations: In level-0 pixels of the original.
        folder: Of a conversion whose finest level is level 0.
        offset: Level-0 pixel of the original at which pixel 0,0 of the conversion lies.

    Returns:
        Sentences: what was written, what could not be written as it is, and what reaches beyond the conversion.

    Raises:
        SlideError: The folder holds no level, or DICOM has no place for an annotation.
        OSError: A file cannot be written.
    """
    level0 = finest_level(folder)
    placed = annotations.moved(Affine.translation(-offset[0], -offset[1]))
    size = Size(int(level0.TotalPixelMatrixColumns), int(level0.TotalPixelMatrixRows))
    inside = [shape for shape in placed.shapes if _lies_in(shape.points, size)]
    beyond = [shape for shape in placed.shapes if not _lies_in(shape.points, size)]
    colours = annotations.colours
    (folder / ANNOTATIONS).mkdir()
    if inside:
        _write(folder / INSIDE, level0, "2D", _groups(inside, colours), 1)
    if beyond:
        millimetres = to_millimetres(level0)
        places = [_with_depth(millimetres, shape.points) for shape in beyond]
        _write(folder / BEYOND, level0, "3D", _groups(beyond, colours, places), 2)
    return (*annotations.remarks, *_sentences(annotations.shapes, len(beyond)))


def _lies_in(points: Points, size: Size) -> bool:
    return bool((points >= 0).all() and (points <= (size.width, size.height)).all())


def _with_depth(millimetres: Affine, points: Points) -> Points:
    places = moved(points, millimetres)
    return np.concatenate([places, np.zeros((len(places), 1))], axis=1)


def _sentences(shapes: Sequence[Shape], beyond: int) -> Iterable[str]:
    count, labels = len(shapes), _labels(shapes)
    if count == 1:
        yield f"1 annotation, {labels}, is in the folder “{ANNOTATIONS}”."
    else:
        yield f"{count} annotations, {labels}, are in the folder “{ANNOTATIONS}”."
    if beyond:
        what = "annotation reaches" if beyond == 1 else "annotations reach"
        yield f"{beyond} {what} beyond the converted part: written whole, in millimetres on the glass, to {BEYOND}."
    if holes := sum(bool(shape.holes) for shape in shapes):
        areas = "area has" if holes == 1 else "areas have"
        yield (
            f"{holes} {areas} holes, for which bulk annotations have no place: "
            "only the outer outlines are in the DICOM file."
        )


def _labels(shapes: Sequence[Shape]) -> str:
    labels = sorted({shape.label for shape in shapes})
    return f"labelled {labels[0]}" if len(labels) == 1 else f"with {len(labels)} different labels"


def _groups(
    shapes: Sequence[Shape], colours: dict[str, Colour], places: Sequence[Points] | None = None
) -> list[AnnotationGroup]:
    """In the order of labels and kinds; a group has one kind of outline (PS3.3 C.37.1.2)."""
    from highdicom.ann import AnnotationGroup
    from highdicom.color import CIELabColor
    from highdicom.uid import UID
    from pydicom.sr.codedict import codes

    gathered: dict[tuple[str, Kind, bool], list[Points]] = defaultdict(list)
    for shape, points in zip(shapes, places or [shape.points for shape in shapes], strict=True):
        gathered[shape.label, shape.kind, shape.by_algorithm].append(np.ascontiguousarray(points, np.float64))
    groups = []
    for number, ((label, kind, by_algorithm), data) in enumerate(sorted(gathered.items(), key=lambda one: one[0]), 1):
        groups.append(
            AnnotationGroup(
                number=number,
                uid=UID(),
                label=short_label(label),
                description=label if short_label(label) != label else None,
                annotated_property_category=codes.SCT.SpatialAndRelationalConcept,
                annotated_property_type=label_code(label),
                graphic_type=kind.value,
                graphic_data=data,
                algorithm_type="AUTOMATIC" if by_algorithm else "MANUAL",
                algorithm_identification=_unnamed_algorithm() if by_algorithm else None,
                display_color=CIELabColor.from_rgb(*colours[label]),
            )
        )
    return groups


def label_code(label: str) -> Any:
    """A code in our private scheme, the same for the same label; its meaning is the label itself."""
    from highdicom.sr import CodedConcept

    return CodedConcept(hashlib.sha256(label.encode()).hexdigest()[:16], SCHEME, short_label(label))


def _unnamed_algorithm() -> Any:
    """Of detections: that it was an algorithm is all that the file says."""
    from highdicom import AlgorithmIdentificationSequence
    from highdicom.sr import CodedConcept

    family = CodedConcept("not-stated", SCHEME, "Not stated")
    return AlgorithmIdentificationSequence(name="Not stated", family=family, version="Not stated")


def _write(path: Path, level0: Dataset, coordinates: str, groups: Sequence[AnnotationGroup], number: int) -> None:
    from highdicom.ann import MicroscopyBulkSimpleAnnotations
    from highdicom.uid import UID

    # Type 2 of the image, which highdicom expects to be there.
    for keyword in _OF_THE_STUDY:
        if keyword not in level0:
            setattr(level0, keyword, None)
    # Highdicom takes a name of one part for a mistake and says so on the terminal; pseudonyms are such names.
    name, level0.PatientName = level0.PatientName, None
    try:
        written = MicroscopyBulkSimpleAnnotations(
            source_images=[level0],
            annotation_coordinate_type=coordinates,
            annotation_groups=groups,
            series_instance_uid=UID(),
            series_number=_series_number(level0) + number,
            sop_instance_uid=UID(),
            instance_number=1,
            manufacturer="Verislide",
            manufacturer_model_name="Verislide",
            software_versions=__version__,
            device_serial_number="Unknown",
            content_label="ANNOTATIONS",
            specific_character_set="ISO_IR 192",
        )
        written.PatientName = name
        written.save_as(path)
    except (ValueError, TypeError, AttributeError) as error:
        raise SlideError(
            "The annotations cannot be written as DICOM.",
            advice="Convert without annotations.",
            details=f"{type(error).__name__}: {error}",
        ) from error
    finally:
        level0.PatientName = name


def _series_number(level0: Dataset) -> int:
    return int(level0.get("SeriesNumber") or 0)
