"""What a DICOM file of an export may state: elements by their path, each with the values that it may have.

Written from PS3.3 A.32.8 and docs/export.md, not from the program that writes.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from viewer import __version__
from viewer.export.settings import ExportSettings

if TYPE_CHECKING:
    from pydicom import Dataset

WSI = "1.2.840.10008.5.1.4.1.1.77.1.6"
UID = re.compile(r"2\.25\.[1-9][0-9]{38}")
PER_FRAME = "PerFrameFunctionalGroupsSequence"
_SAME = 1e-9
_NEAR = 1e-6
"""Millimetres or micrometres: numbers are written with 16 letters."""
_OURS = "Verislide"
_LIBRARY = "1.2.826.0.1.3680043.8.498.1"
_CODES: Mapping[str, str] = {
    "111741": "Transmission illumination",
    "111742": "Reflection illumination",
    "111743": "Epifluorescence illumination",
    "111744": "Brightfield illumination",
    "414298005": "Full Spectrum",
    "371251000": "White color",
    "405738005": "Blue",
    "R-102C0": "Full Spectrum",
    "11744": "Brightfield illumination",
    "261665006": "Unknown",
    "113100": "Basic Application Confidentiality Profile",
    "113101": "Clean Pixel Data",
    "109104": "De-identifying Equipment",
}
_ORIGIN = "TotalPixelMatrixOriginSequence"
_MEASURES = "SharedFunctionalGroupsSequence.PixelMeasuresSequence"
_PATH = "OpticalPathSequence"
_NUMBERS = (
    *("Rows", "Columns", "SamplesPerPixel", "PlanarConfiguration", "BitsAllocated", "BitsStored", "HighBit"),
    *("PixelRepresentation", "TotalPixelMatrixColumns", "TotalPixelMatrixRows", "ImagedVolumeWidth"),
    *("ImagedVolumeHeight", "ImagedVolumeDepth", "NumberOfFocalPlanes", "DistanceBetweenFocalPlanes"),
    *("LossyImageCompressionRatio", "ImageOrientationSlide", f"{_ORIGIN}.XOffsetInSlideCoordinateSystem"),
    *(f"{_ORIGIN}.ZOffsetInSlideCoordinateSystem",),
    *(f"{_ORIGIN}.YOffsetInSlideCoordinateSystem", f"{_MEASURES}.PixelSpacing", f"{_MEASURES}.SliceThickness"),
    *(f"{_MEASURES}.SpacingBetweenSlices", f"{_PATH}.IlluminationWaveLength", f"{_PATH}.ObjectiveLensPower"),
    f"{_PATH}.ObjectiveLensNumericalAperture",
)
"""Those of the original, as numbers."""
_WORDS: Mapping[str, tuple[str, ...]] = {
    "PhotometricInterpretation": ("RGB", "YBR_FULL", "YBR_FULL_422", "YBR_ICT", "YBR_RCT"),
    "FocusMethod": ("AUTO", "MANUAL"),
    "ExtendedDepthOfField": ("YES", "NO"),
    "LossyImageCompression": ("00", "01"),
    "LossyImageCompressionMethod": ("ISO_10918_1", "ISO_14495_1", "ISO_15444_1"),
    "VolumetricProperties": ("VOLUME",),
    "BurnedInAnnotation": ("YES", "NO"),
    "SpecimenLabelInImage": ("YES", "NO"),
    "DimensionOrganizationType": ("TILED_FULL", "TILED_SPARSE"),
}
"""Those of the original, as long as the standard has them."""
_CODED = (
    f"{_PATH}.IlluminationTypeCodeSequence",
    f"{_PATH}.IlluminationColorCodeSequence",
    "DeidentificationMethodCodeSequence",
    "ContributingEquipmentSequence.PurposeOfReferenceCodeSequence",
)
_EMPTY = (
    *("PatientName", "PatientBirthDate", "PatientSex", "StudyTime", "StudyID", "AccessionNumber"),
    *("ReferringPhysicianName", "IssuerOfTheContainerIdentifierSequence", "ContainerTypeCodeSequence"),
    *("AcquisitionContextSequence", "SpecimenDescriptionSequence.IssuerOfTheSpecimenIdentifierSequence"),
    "SpecimenDescriptionSequence.SpecimenPreparationSequence",
)
_UIDS = (
    *("SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID", "PyramidUID"),
    *("SpecimenDescriptionSequence.SpecimenUID", "DimensionOrganizationSequence.DimensionOrganizationUID"),
    *("DimensionIndexSequence.DimensionOrganizationUID", "MediaStorageSOPInstanceUID"),
)
_SEQUENCES = (
    *("SpecimenDescriptionSequence", _PATH, _ORIGIN, "SharedFunctionalGroupsSequence", _MEASURES),
    *("DimensionOrganizationSequence", "DimensionIndexSequence", "ContributingEquipmentSequence", PER_FRAME),
    *("SharedFunctionalGroupsSequence.WholeSlideMicroscopyImageFrameTypeSequence", *_CODED),
    "SharedFunctionalGroupsSequence.OpticalPathIdentificationSequence",
    *(f"{PER_FRAME}.{one}Sequence" for one in ("PlanePositionSlide", "FrameContent", "OpticalPathIdentification")),
)
_REQUIRED = (
    *("PatientName", "PatientID", "PatientIdentityRemoved", "LongitudinalTemporalInformationModified"),
    *("ContributingEquipmentSequence", "SOPClassUID", "ImageType", "ContainerIdentifier"),
    "SpecimenDescriptionSequence.SpecimenIdentifier",
)
ALWAYS_STATED = (
    *(f"{WSI} 1.2.840.10008.1.2.1 {_OURS} SM DCM SCT SRT ISO_IR 192 ORIGINAL DERIVED PRIMARY VOLUME NONE RESAMPLED",),
    *(" ".join(words) for words in _WORDS.values()),
    *_CODES,
    *_CODES.values(),
    *(f"1.2.840.10008.1.2.4.{one}" for one in (50, 80, 81, 90, 91)),
    "LABEL OVERVIEW THUMBNAIL LOCALIZER SLIDE_CORNER REMOVED MODIFIED UTF-8",
    "1.2.826.0.1.3680043.8.498.1 19000101 000000 19000101000000 1900-01-01",
)
"""What may stand in a file whatever the original is."""
_TABLES = ("ExtendedOffsetTable", "ExtendedOffsetTableLengths")


@dataclass(frozen=True)
class Expected:
    """What one file may state."""

    original: Dataset
    """Of the first file of the level."""
    settings: ExportSettings
    number: int
    """Of the file, from 1."""
    planes: tuple[float, ...] = (0.0,)
    """Heights of its focal planes in micrometres, where there are several; the lowest first."""
    reviewed: bool = False
    """Whether somebody has confirmed that nothing is to be seen any more that has to be hidden."""

    def faults(self, header: Dataset) -> Iterator[str]:
        """Ends of sentences: what is stated that may not be, or not stated that has to be."""
        seen = set[str]()
        for path, value in _walked(header):
            seen.add(path)
            if path.startswith(PER_FRAME) and path in self._frame_rules:
                allowed = self._frame_rules[path](value)
            elif path in _SEQUENCES or path in _TABLES or path == f"{_PATH}.ICCProfile":
                allowed = True  # what is in them is looked at by itself
            elif path in self._rules:
                allowed = self._rules[path](value)
            else:
                yield f"it holds {path}, which is not on the list"
                continue
            if not allowed:
                yield f"its {path} has another value than it may"
        for path in (*_NUMBERS, *_WORDS):
            if path not in seen and (stated := _of(self.original, path)) not in (None, "") and self._may(path, stated):
                yield f"it lacks {path}, which the original states"
        typed = () if self.settings.series_description is None else ("SeriesDescription",)
        for path in (*_REQUIRED, *typed):
            if path not in seen:
                yield f"it lacks {path}"
        yield from self._claim_faults(header)
        yield from self._place_faults(header)

    def _claim_faults(self, header: Dataset) -> Iterator[str]:
        """Whether it claims to be de-identified where it may, and only there (PS3.15 E.1.1 and E.3.1)."""
        words = [str(self.original.get(one, "")) for one in ("BurnedInAnnotation", "SpecimenLabelInImage")]
        earned = self.reviewed or words == ["NO", "NO"]
        claims = [*(["113100"] if earned else []), *(["113101"] if self.reviewed else [])]
        methods = [str(one.get("CodeValue", "")) for one in header.get("DeidentificationMethodCodeSequence", ())]
        if str(header.get("PatientIdentityRemoved", "")) != ("YES" if earned else "NO"):
            yield f"it says that the patient's identity was {'not ' if earned else ''}removed"
        if methods != claims:
            yield "it claims other methods of de-identification than were applied"
        if self.reviewed and "BurnedInAnnotation" not in header:
            yield "it does not say that nothing is burned in, though it was reviewed"

    def _place_faults(self, header: Dataset) -> Iterator[str]:
        """Whether frames lie on the glass where their pixels do (PS3.3 C.7.6.16.2.1.1), and say nothing else."""
        spacing = _numbers(_of(self.original, f"{_MEASURES}.PixelSpacing")) or [0.0, 0.0]
        turned = _numbers(self.original.get("ImageOrientationSlide")) or [0.0] * 6
        start = [*(_numbers(_of(self.original, f"{_ORIGIN}.{side}OffsetInSlideCoordinateSystem")) for side in "XY")]
        focus = _numbers(_of(self.original, f"{PER_FRAME}.PlanePositionSlideSequence.ZOffsetInSlideCoordinateSystem"))
        planes = self.planes if len(self.planes) > 1 else (sum(focus[:1]),)
        for number, item in enumerate(header.get(PER_FRAME, ()), 1):
            place = item.PlanePositionSlideSequence[0]
            left = int(place.ColumnPositionInTotalImagePixelMatrix) - 1
            top = int(place.RowPositionInTotalImagePixelMatrix) - 1
            tile = left // int(header.Columns) + 1, top // int(header.Rows) + 1
            wanted = [
                (begin[0] if begin else 0.0) + turned[axis] * left * spacing[1] + turned[3 + axis] * top * spacing[0]
                for axis, begin in enumerate(start)
            ]
            stated = [float(place.get(f"{side}OffsetInSlideCoordinateSystem", math.nan)) for side in "XYZ"]
            near = all(abs(one - other) < _NEAR for one, other in zip(stated, wanted, strict=False))
            values = tuple(item.FrameContentSequence[0].DimensionIndexValues)
            plane = next((at for at, one in enumerate(planes) if abs(one - stated[2]) < _NEAR), -1)
            if not near or plane < 0 or values != (*tile, *([plane + 1] if len(planes) > 1 else [])):
                yield f"its frame {number} says another place than it has"

    def _may(self, path: str, stated: Any) -> bool:
        return path not in _WORDS or str(stated) in _WORDS[path]

    @cached_property
    def _rules(self) -> Mapping[str, Callable[[Any], bool]]:
        settings = self.settings
        found: dict[str, Callable[[Any], bool]] = {path: self._is_same(path) for path in _NUMBERS}
        found |= {path: self._is_word(path) for path in _WORDS}
        found |= dict.fromkeys(_EMPTY, lambda value: not value)
        found |= dict.fromkeys(_UIDS, lambda value: UID.fullmatch(str(value)) is not None)
        shared = "SharedFunctionalGroupsSequence"
        fixed = {
            "SpecificCharacterSet": "ISO_IR 192",
            "SOPClassUID": WSI,
            "MediaStorageSOPClassUID": WSI,
            "ImplementationClassUID": _LIBRARY,
            "ImplementationVersionName": f"{_OURS} {__version__}"[:16],
            "Modality": "SM",
            "PatientID": settings.code,
            "ContainerIdentifier": settings.code,
            "SpecimenDescriptionSequence.SpecimenIdentifier": settings.code,
            "ContentDate": "19000101",
            "ContentTime": "000000",
            "AcquisitionDateTime": "19000101000000",
            "DeviceSerialNumber": "0",
            "SeriesNumber": "1",
            "InstanceNumber": str(self.number),
            "TotalPixelMatrixFocalPlanes": str(len(self.planes)),
            "NumberOfOpticalPaths": "1",
            f"{_PATH}.OpticalPathIdentifier": "1",
            f"{shared}.OpticalPathIdentificationSequence.OpticalPathIdentifier": "1",
            "StudyDate": (settings.study_date or "").replace("-", ""),
            "LongitudinalTemporalInformationModified": "MODIFIED" if settings.study_date else "REMOVED",
            "TransferSyntaxUID": str(self.original.file_meta.TransferSyntaxUID),
            **{f"{at}Manufacturer": _OURS for at in ("", "ContributingEquipmentSequence.")},
            **{f"{at}ManufacturerModelName": _OURS for at in ("", "ContributingEquipmentSequence.")},
            **{f"{at}SoftwareVersions": __version__ for at in ("", "ContributingEquipmentSequence.")},
        }
        if settings.series_description is not None:
            fixed["SeriesDescription"] = settings.series_description
        for path, text in fixed.items():
            found[path] = lambda value, text=text: str(value) == text  # type: ignore[misc]
        for path in _CODED:
            found[f"{path}.CodeValue"] = lambda value: str(value) in _CODES
            found[f"{path}.CodeMeaning"] = lambda value: str(value) in _CODES.values()
            found[f"{path}.CodingSchemeDesignator"] = lambda value: str(value) in ("DCM", "SCT", "SRT")
        kinds = (("ORIGINAL", "DERIVED"), ("PRIMARY",), ("VOLUME",))
        image_type = lambda value: (  # noqa: E731
            len(value) == 4
            and all(one in allowed for one, allowed in zip(value, (*kinds, ("NONE", "RESAMPLED")), strict=True))
        )
        found["ImageType"] = found[f"{shared}.WholeSlideMicroscopyImageFrameTypeSequence.FrameType"] = image_type
        found["NumberOfFrames"] = lambda value: int(value) > 0  # against the frames: where these are read
        if self.reviewed:
            found["BurnedInAnnotation"] = lambda value: str(value) == "NO"
        found["PositionReferenceIndicator"] = lambda value: str(value) in ("", "SLIDE_CORNER")
        found["PatientIdentityRemoved"] = lambda value: str(value) in ("YES", "NO")  # see _claim_faults
        found["DimensionIndexSequence.DimensionIndexPointer"] = lambda value: (
            int(value) in (0x0048021E, 0x0048021F, *([0x0040074A] if len(self.planes) > 1 else []))
        )
        found["DimensionIndexSequence.FunctionalGroupPointer"] = lambda value: int(value) == 0x0048021A
        found["FileMetaInformationGroupLength"] = lambda value: int(value) > 0
        found["FileMetaInformationVersion"] = lambda value: value == b"\0\1"
        return found

    @cached_property
    def _frame_rules(self) -> Mapping[str, Callable[[Any], bool]]:
        """Numbers; that they are the right ones is for whoever reads the frames."""
        at = f"{PER_FRAME}.PlanePositionSlideSequence"
        number: Callable[[Any], bool] = lambda value: abs(float(value)) < 1e9  # noqa: E731
        found = {f"{at}.{side}OffsetInSlideCoordinateSystem": number for side in "XYZ"}
        found |= {f"{at}.{side}PositionInTotalImagePixelMatrix": number for side in ("Column", "Row")}
        found[f"{PER_FRAME}.FrameContentSequence.DimensionIndexValues"] = lambda value: len(value) in (2, 3)
        found[f"{PER_FRAME}.OpticalPathIdentificationSequence.OpticalPathIdentifier"] = lambda value: str(value) == "1"
        return found

    def _is_same(self, path: str) -> Callable[[Any], bool]:
        def check(value: Any) -> bool:
            ours, theirs = _numbers(value), _numbers(_of(self.original, path))
            return len(ours) == len(theirs) and all(
                abs(a - b) <= _SAME * max(abs(a), abs(b)) for a, b in zip(ours, theirs, strict=True)
            )

        return check

    def _is_word(self, path: str) -> Callable[[Any], bool]:
        def check(value: Any) -> bool:
            words, stated = _texts(value), _texts(_of(self.original, path))
            unstated = path == "DimensionOrganizationType" and not stated
            return all(one in _WORDS[path] for one in words) and (words == stated or unstated)

        return check


def stated_numbers(original: Dataset) -> Iterator[float]:
    """Numbers of a level of the original that a file states, too."""
    for path in _NUMBERS:
        yield from _numbers(_of(original, path))


def _walked(dataset: Dataset, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every element with its path, those of file meta information and inside sequences too."""
    from pydicom.datadict import keyword_for_tag

    if not path and hasattr(dataset, "file_meta"):
        yield from _walked(dataset.file_meta, ".")
    before = "" if path in ("", ".") else f"{path}."
    for element in dataset:
        name = keyword_for_tag(element.tag) or str(element.tag)
        if element.VR == "SQ":
            yield f"{before}{name}", element.value
            for item in element.value:
                yield from _walked(item, f"{before}{name}")
        else:
            yield f"{before}{name}", element.value


def _of(dataset: Dataset, path: str) -> Any:
    """The value at a path, through the first items; None where there is none."""
    *sequences, last = path.split(".")
    for name in sequences:
        items = dataset.get(name)
        if not items:
            return None
        dataset = items[0]
    return dataset.get(last)


def _many(value: Any) -> list[Any]:
    from pydicom.multival import MultiValue

    if value is None or value == "":
        return []
    return list(value) if isinstance(value, MultiValue | list) else [value]


def _numbers(value: Any) -> list[float]:
    return [float(one) for one in _many(value)]


def _texts(value: Any) -> list[str]:
    return [str(one) for one in _many(value)]
