"""What wsidicomizer reads from the original, thing by thing: what of it is written, and what is not.

Nothing is taken away from what was read; what is to be written is put together anew out of a list of known things, so
that a reader of the library that learns to read more does not write more.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from viewer.conversion.metadata.privacy import PrivacyChoice
from viewer.conversion.metadata.values import rounded

if TYPE_CHECKING:
    from wsidicom.metadata import WsiMetadata
    from wsidicomizer.metadata import WsiDicomizerMetadata

_LONGEST: Final = 64
"""Characters of the longest text that is written from an original: attributes of the kind LO hold no more."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that can be read from an original."""

    place: str
    """Where wsidicomizer's metadata have it."""
    switch: str
    """The field of ``PrivacyChoice`` that decides; empty for what is about the picture alone and always written."""
    name: str = ""
    """On the screen."""
    attribute: str = ""
    """DICOM keyword."""
    also: tuple[str, ...] = ()
    """Keywords of attributes that wsidicom derives from it."""


_OF_CONTENT: Final = ("ContentDate", "ContentTime")
"""Wsidicom writes the moment of the scan there, too, where the original states none of the content."""

STATEMENTS: Final = (
    Statement("slide.identifier", "container_identifier", "Slide ID", "ContainerIdentifier"),
    Statement("series.description", "series_description", "Slide name", "SeriesDescription"),
    Statement("label.barcode", "barcode", "Barcode", "BarcodeValue"),
    Statement("label.text", "label_text", "Text of the label", "LabelText"),
    Statement("patient.name", "patient", "Patient's name", "PatientName"),
    Statement("patient.identifier", "patient", "Patient ID", "PatientID"),
    Statement("patient.birth_date", "patient", "Patient's date of birth", "PatientBirthDate"),
    Statement("patient.sex", "patient", "Patient's sex", "PatientSex"),
    Statement("patient.comments", "comments", "Comments on the patient", "PatientComments"),
    Statement("study.identifier", "study", "Study ID", "StudyID"),
    Statement("study.accession_number", "study", "Accession number", "AccessionNumber"),
    Statement("study.referring_physician_name", "study", "Referring physician", "ReferringPhysicianName"),
    Statement("study.description", "study", "Description of the study", "StudyDescription"),
    Statement("study.date", "study_date", "Date of the study", "StudyDate"),
    Statement("study.time", "study_date", "Time of the study", "StudyTime"),
    Statement("slide.samples", "specimen", "Specimens", "SpecimenDescriptionSequence"),
    Statement("slide.stainings", "specimen", "Stains", "SpecimenPreparationSequence"),
    Statement("series.body_part_examined", "specimen", "Body part", "BodyPartExamined"),
    Statement("pyramid.description", "comments", "Description of the pyramid", "PyramidDescription"),
    Statement("pyramid.label", "comments", "Name of the pyramid", "PyramidLabel"),
    Statement("pyramid.comments", "comments", "Comments on the slide", "ImageComments"),
    Statement("label.comments", "comments", "Comments on the label", "ImageComments"),
    Statement("overview.comments", "comments", "Comments on the macro", "ImageComments"),
    Statement("equipment.device_serial_number", "serial_number", "Serial number", "DeviceSerialNumber"),
    Statement(
        "pyramid.image.acquisition_datetime", "scan_date", "Date of the scan", "AcquisitionDateTime", _OF_CONTENT
    ),
    Statement("pyramid.image.content_datetime", "scan_date", "Date of the pixels", "ContentDate", ("ContentTime",)),
    Statement(
        "label.image.acquisition_datetime", "scan_date", "Date of the label's photo", "AcquisitionDateTime", _OF_CONTENT
    ),
    Statement(
        "overview.image.acquisition_datetime", "scan_date", "Date of the macro", "AcquisitionDateTime", _OF_CONTENT
    ),
    Statement("study.uid", "uids", "UID of the study", "StudyInstanceUID"),
    Statement("series.uid", "uids", "UID of the series", "SeriesInstanceUID"),
    Statement("series.number", "uids", "Number of the series", "SeriesNumber"),
    Statement("pyramid.uid", "uids", "UID of the pyramid", "PyramidUID"),
    Statement("frame_of_reference_uid", "uids", "UID of the frame of reference", "FrameOfReferenceUID"),
    Statement("dimension_organization_uids", "uids", "UIDs of the dimensions", "DimensionOrganizationUID"),
    Statement("contributing_equipment", "contributors", "Earlier equipment", "ContributingEquipmentSequence"),
    Statement("equipment.manufacturer", "manufacturer", "Maker of the scanner", "Manufacturer"),
    Statement("equipment.model_name", "model", "Model of the scanner", "ManufacturerModelName"),
    Statement("equipment.software_versions", "software", "Software of the scanner", "SoftwareVersions"),
    Statement("pyramid.image.focus_method", ""),
    Statement("pyramid.image.extended_depth_of_field", ""),
    Statement("pyramid.image.image_coordinate_system", ""),
    Statement("pyramid.image.pixel_spacing", ""),
    Statement("pyramid.image.focal_plane_spacing", ""),
    Statement("pyramid.image.depth_of_field", ""),
    Statement("pyramid.image.lossy_compressions", ""),
    Statement("pyramid.optical_paths", ""),
    Statement("label.image.image_coordinate_system", ""),
    Statement("label.image.pixel_spacing", ""),
    Statement("label.optical_paths", ""),
    Statement("overview.image.image_coordinate_system", ""),
    Statement("overview.image.pixel_spacing", ""),
    Statement("overview.optical_paths", ""),
)
"""All things of an original that can be written, those that may identify first."""


def stated(original: WsiMetadata) -> Iterator[tuple[Statement, Any]]:
    """What an original states, with the values as wsidicomizer read them."""
    for statement in STATEMENTS:
        value: Any = original
        for name in statement.place.split("."):
            value = getattr(value, name, None)
        if value not in (None, "", [], ()):
            yield statement, value


def in_words(value: Any) -> str:
    """A value that was read from an original, for the screen."""
    if isinstance(value, list | tuple):
        return ", ".join(in_words(one) for one in value)
    return str(getattr(value, "value", value))


def written(original: WsiMetadata, choice: PrivacyChoice) -> WsiDicomizerMetadata:
    """Of what was read from an original, that which is to be written.

    Numbers are rounded to 16 characters and texts cut to what DICOM holds. Pictures of label and glass are marked
    as such that may name a patient: nobody has looked.
    """
    from wsidicom.metadata import Image, Label, Overview, Pyramid
    from wsidicomizer.metadata import WsiDicomizerMetadata

    kept: Any = WsiDicomizerMetadata(
        pyramid=Pyramid(Image(), [], contains_phi=bool(original.pyramid.contains_phi)),
        label=Label(image=Image() if original.label.image else None),
        overview=Overview(Image(), [], contains_phi=True, contains_label=True),
    )
    hidden = []
    for statement, value in stated(original):
        if statement.switch and not getattr(choice, statement.switch):
            hidden.append(in_words(value))
            continue
        # Of a label without a picture there is nothing but its text.
        if not statement.place.startswith("label.image") or original.label.image is not None:
            kept = _put(kept, statement.place.split("."), _fitted(value))
    result: WsiDicomizerMetadata = _without_names_in_profiles(kept, hidden)
    return result


def _put(whole: Any, place: list[str], value: Any) -> Any:
    name, *rest = place
    return replace(whole, **{name: _put(getattr(whole, name), rest, value) if rest else value})


def _fitted(value: Any) -> Any:
    """As DICOM can hold it: texts without what separates values or does not print, and short enough; numbers too."""
    if isinstance(value, str) and type(value) is str:
        return "".join(letter for letter in value if letter.isprintable() and letter != "\\")[:_LONGEST].strip()
    if isinstance(value, list | tuple):
        return [_fitted(one) for one in value]
    return _with_short_numbers(value)


def _with_short_numbers(value: Any) -> Any:
    """The same with all its numbers rounded, also those of parts of parts."""
    if isinstance(value, float):
        return rounded(value)
    if isinstance(value, list | tuple):
        return [_with_short_numbers(one) for one in value]
    if is_dataclass(value) and not isinstance(value, type):
        parts = {one.name: getattr(value, one.name) for one in fields(value) if one.init}
        return replace(
            value,
            **{
                name: _with_short_numbers(part)
                for name, part in parts.items()
                if isinstance(part, float) or is_dataclass(part)
            },
        )
    return value


def _without_names_in_profiles(kept: Any, hidden: list[str]) -> Any:
    """Blot out in colour profiles what is not to be written: some scanners put their serial number there."""
    changed = kept
    for part in ("pyramid", "label", "overview"):
        paths = getattr(getattr(kept, part), "optical_paths", None)
        if paths:
            without = [
                replace(path, icc_profile=_without(path.icc_profile, hidden)) if path.icc_profile else path
                for path in paths
            ]
            changed = _put(changed, [part, "optical_paths"], without)
    return changed


def _without(profile: bytes, hidden: list[str]) -> bytes:
    found = profile
    for text in sorted(hidden, key=len, reverse=True):
        # Shorter texts are found by chance, in curves and tables of numbers.
        if len(text) >= 4:
            for encoding in ("utf-8", "utf-16-be"):
                found = found.replace(text.encode(encoding), ("x" * len(text)).encode(encoding))
    if found == profile:
        return profile
    # Bytes 84 to 99 are a checksum that may be left out (ICC.1:2010, 7.2.18).
    return found[:84] + bytes(16) + found[100:]
