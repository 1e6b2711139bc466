"""Whether the headers hold what the standard asks for: by dicom3tools where they are installed, and by ourselves."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.conversion.verify.dicom_file import DicomFile
from viewer.conversion.verify.folder import ConversionFolder
from viewer.conversion.verify.result import Check, Fault, Outcome, judged

if TYPE_CHECKING:
    from pydicom import Dataset

_SECONDS = 120
_COUNTS_FRAMES = "NumberOfFrames does not match expected value for tiled total pixel matrix"
"""dciodvfy takes a part of a concatenation for the whole level (PS3.3 C.7.6.16.1.1 has the part's own frames)."""
_SEES_Z = "Only valid for AnnotationCoordinateType of 3D - attribute <CommonZCoordinateValue> = <>"
"""dciodvfy of 2022 says so of every group of annotations in pixels, though the attribute is not there."""
_TYPE_1 = (
    *("SOPClassUID", "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID", "Modality", "FrameOfReferenceUID"),
    *("Manufacturer", "ManufacturerModelName", "DeviceSerialNumber", "SoftwareVersions", "ImageType", "ContentDate"),
    *("ContentTime", "AcquisitionDateTime", "InstanceNumber", "SamplesPerPixel", "PhotometricInterpretation"),
    *("NumberOfFrames", "Rows", "Columns", "BitsAllocated", "BitsStored", "HighBit", "PixelRepresentation"),
    *("BurnedInAnnotation", "LossyImageCompression", "SpecimenLabelInImage", "FocusMethod", "ExtendedDepthOfField"),
    *("TotalPixelMatrixColumns", "TotalPixelMatrixRows", "TotalPixelMatrixOriginSequence", "ImageOrientationSlide"),
    *("OpticalPathSequence", "SharedFunctionalGroupsSequence", "ContainerIdentifier", "SpecimenDescriptionSequence"),
)
"""Attributes of PS3.3 A.32.8 (VL Whole Slide Microscopy Image) that must have a value, whatever the slide."""
_TYPE_2 = (
    *("PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyDate", "StudyTime", "StudyID"),
    *("AccessionNumber", "ReferringPhysicianName", "SeriesNumber", "PositionReferenceIndicator"),
    *("IssuerOfTheContainerIdentifierSequence", "ContainerTypeCodeSequence", "AcquisitionContextSequence"),
)
"""Those that must be there, but may be empty."""
_TYPE_1_OF_LEVELS = ("ImagedVolumeWidth", "ImagedVolumeHeight", "ImagedVolumeDepth", "VolumetricProperties")


def check_conformance(folder: ConversionFolder) -> Iterator[Check]:
    """Attributes that must be there, then dciodvfy on every file and dcentvfy on all."""
    yield _required(folder)
    yield _dciodvfy(folder)
    yield _dcentvfy(folder)


def _required(folder: ConversionFolder) -> Check:
    faults = [fault for file in folder.files for fault in _missing(file)]
    passed = (
        f"Every file has the {len(_TYPE_1)} attributes that must have a value and the {len(_TYPE_2)} that must be "
        "there; sequences inside were not looked into."
    )
    return judged("Required attributes", passed, faults)


def _missing(file: DicomFile) -> Iterator[Fault]:
    header: Dataset = file.header
    wanted = (*_TYPE_1, *(_TYPE_1_OF_LEVELS if file.kind == "VOLUME" else ()))
    for keyword in wanted:
        if keyword not in header or header[keyword].is_empty:
            yield Fault(f"{file.name} has no {keyword}, which must have a value.", file.name)
    for keyword in _TYPE_2:
        if keyword not in header:
            yield Fault(f"{file.name} has no {keyword}, which must be there, though it may be empty.", file.name)


def _dciodvfy(folder: ConversionFolder) -> Check:
    tool = shutil.which("dciodvfy")
    if tool is None:
        return Check("dciodvfy", Outcome.NOT_DONE, "dciodvfy (dicom3tools) is not installed.")
    faults = []
    for file in folder.files:
        said = _said(tool, [str(file.path)])
        if said is None:
            return Check("dciodvfy", Outcome.NOT_DONE, f"dciodvfy gave no answer about {file.name}.")
        for line in said:
            if line.startswith("Error") and not (_COUNTS_FRAMES in line and "ConcatenationUID" in file.header):
                faults.append(Fault(f"{file.name}: {line.removeprefix('Error - ')}", file.name))
    mistaken = []
    for path in folder.annotations:
        said = _said(tool, [str(path)])
        if said is None:
            return Check("dciodvfy", Outcome.NOT_DONE, f"dciodvfy gave no answer about {path.name}.")
        for line in said:
            if _SEES_Z in line and not _has_common_z(path):
                mistaken.append(path.name)
            elif line.startswith("Error"):
                faults.append(Fault(f"{path.name}: {line.removeprefix('Error - ')}", path.name))
    passed = f"dciodvfy finds no error in any of {len(folder.files) + len(folder.annotations)} files."
    if mistaken:
        passed += (
            f" Not counted: of {', '.join(dict.fromkeys(mistaken))} it says that CommonZCoordinateValue is only valid "
            "in 3D, though the attribute is not there, a known mistake of dciodvfy with annotations in pixels."
        )
    return judged("dciodvfy", passed, faults)


def _has_common_z(path: Path) -> bool:
    """True also where it cannot be read: then nothing is put down to a mistake."""
    from pydicom import dcmread
    from pydicom.errors import InvalidDicomError

    try:
        groups = dcmread(path).get("AnnotationGroupSequence", [])
    except (InvalidDicomError, OSError, ValueError):
        return True
    return any("CommonZCoordinateValue" in group for group in groups)


def _dcentvfy(folder: ConversionFolder) -> Check:
    tool = shutil.which("dcentvfy")
    if tool is None:
        return Check("dcentvfy", Outcome.NOT_DONE, "dcentvfy (dicom3tools) is not installed.")
    lines = _said(tool, [str(path) for path in (*(file.path for file in folder.files), *folder.annotations)])
    if lines is None:
        return Check("dcentvfy", Outcome.NOT_DONE, "dcentvfy gave no answer.")
    faults = [Fault(line.removeprefix("Error - ")) for line in lines if line.strip()]
    return judged("dcentvfy", "dcentvfy finds that all files agree about patient, study and series.", faults)


def _said(tool: str, arguments: list[str]) -> list[str] | None:
    """What the tool writes, a line each; None where it cannot be run, or takes too long."""
    try:
        done = subprocess.run(
            [tool, *arguments], capture_output=True, text=True, errors="replace", timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return [*done.stderr.splitlines(), *(line for line in done.stdout.splitlines() if line.startswith("Error"))]
