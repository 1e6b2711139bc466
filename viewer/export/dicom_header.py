"""The data set of an exported level, put together anew: what is not named here does not exist.

From the slide come numbers, and words of which the standard has a list. No text, identifier, date, private element or
code of it does. docs/export.md lists everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from viewer import __version__
from viewer.export.dicom_frames import NATIVE
from viewer.export.dicom_uids import stand_in
from viewer.export.settings import ExportSettings
from viewer.geometry import Size

if TYPE_CHECKING:
    from pydicom import Dataset

PROGRAM = "Verislide"
WSI = "1.2.840.10008.5.1.4.1.1.77.1.6"
NO_DATE, NO_TIME, NO_SERIAL = "19000101", "000000", "0"
"""In place of what has to have a value (PS3.3 Type 1) and is not told."""
_LONGEST_NAME = 16
"""Letters of the name of an implementation (PS3.5 6.2, SH)."""
_WORDS = {
    "FocusMethod": ("AUTO", "MANUAL"),
    "ExtendedDepthOfField": ("YES", "NO"),
    "LossyImageCompression": ("00", "01"),
    "VolumetricProperties": ("VOLUME",),
    "BurnedInAnnotation": ("YES", "NO"),
    "SpecimenLabelInImage": ("YES", "NO"),
    "PositionReferenceIndicator": ("SLIDE_CORNER",),
}
_NUMBERS = (
    *("Rows", "Columns", "SamplesPerPixel", "PlanarConfiguration", "BitsAllocated", "BitsStored", "HighBit"),
    *("PixelRepresentation", "TotalPixelMatrixColumns", "TotalPixelMatrixRows"),
    *("ImagedVolumeWidth", "ImagedVolumeHeight", "ImagedVolumeDepth", "NumberOfFocalPlanes"),
    *("DistanceBetweenFocalPlanes", "LossyImageCompressionRatio", "ImageOrientationSlide"),
)
_EMPTY = (
    *("PatientName", "PatientBirthDate", "PatientSex", "StudyDate", "StudyTime", "StudyID", "AccessionNumber"),
    *("ReferringPhysicianName", "PositionReferenceIndicator", "IssuerOfTheContainerIdentifierSequence"),
    *("ContainerTypeCodeSequence", "AcquisitionContextSequence"),
)
_METHODS = ("ISO_10918_1", "ISO_14495_1", "ISO_15444_1")
_IMAGE_TYPES = (("ORIGINAL", "DERIVED"), ("PRIMARY",), ("VOLUME",), ("NONE", "RESAMPLED"))
_CODES: Mapping[tuple[str, str], str] = {
    ("DCM", "111741"): "Transmission illumination",
    ("DCM", "111742"): "Reflection illumination",
    ("DCM", "111743"): "Epifluorescence illumination",
    ("DCM", "111744"): "Brightfield illumination",
    ("SCT", "414298005"): "Full Spectrum",
    ("SCT", "371251000"): "White color",
    ("SCT", "405738005"): "Blue",
    ("SRT", "R-102C0"): "Full Spectrum",
    ("DCM", "11744"): "Brightfield illumination",
    ("SCT", "261665006"): "Unknown",
}
"""Of CID 8122 and 8123; the last but one is what Google's converter states as the colour."""
_UNKNOWN = ("SCT", "261665006")
_BASIC_PROFILE = ("113100", "Basic Application Confidentiality Profile")
_CLEAN_PIXELS = ("113101", "Clean Pixel Data")
_EQUIPMENT = ("109104", "De-identifying Equipment")


class Role(IntEnum):
    """What is identified once for the whole export; instances are numbered from INSTANCE on."""

    STUDY = 0
    SERIES = 1
    FRAME_OF_REFERENCE = 2
    DIMENSIONS = 3
    PYRAMID = 4
    SPECIMEN = 5
    INSTANCE = 6


@dataclass(frozen=True, slots=True)
class Written:
    """What is decided about a level before its header is made."""

    number: int
    """From 0, in the order of the files."""
    places: Sequence[tuple[int, int, int]] | None
    """Focal plane, column and row of the frames as they are written; None for all, in this order (TILED_FULL)."""
    frames: int
    changed: bool
    """Whether pixels are filled."""
    planes: Sequence[float]
    """Heights of the focal planes in micrometres, as ZOffsetInSlideCoordinateSystem has it."""
    reviewed: bool = False
    """Whether somebody has confirmed that nothing is to be seen any more that has to be hidden."""


def exported_header(source: Dataset, settings: ExportSettings, written: Written, profile: bytes | None) -> Dataset:
    """The data set without pixels, identifiers being stand-ins; ``source`` is that of a file of the level."""
    from pydicom import Dataset, Sequence
    from pydicom.dataset import FileMetaDataset
    from pydicom.uid import PYDICOM_IMPLEMENTATION_UID, UID

    found = Dataset()
    for keyword in _EMPTY:
        setattr(found, keyword, Sequence() if keyword.endswith("Sequence") else "")
    for keyword, words in _WORDS.items():
        if str(source.get(keyword, "")) in words:
            setattr(found, keyword, str(source[keyword].value))
    _copy_numbers(found, source, _NUMBERS)
    methods = _values(source.get("LossyImageCompressionMethod"))
    if methods and all(one in _METHODS for one in methods):
        found.LossyImageCompressionMethod = methods
    found.SpecificCharacterSet = "ISO_IR 192"
    found.SOPClassUID, found.Modality = WSI, "SM"
    found.PhotometricInterpretation = str(source.PhotometricInterpretation)
    found.ImageType = _image_type(source, written.changed)
    found.PatientID = found.ContainerIdentifier = settings.code
    found.Manufacturer = found.ManufacturerModelName = PROGRAM
    found.DeviceSerialNumber, found.SoftwareVersions = NO_SERIAL, __version__
    found.ContentDate, found.ContentTime = NO_DATE, NO_TIME
    found.AcquisitionDateTime = NO_DATE + NO_TIME
    found.SeriesNumber, found.InstanceNumber = 1, written.number + 1
    if settings.study_date is not None:
        found.StudyDate = settings.study_date.replace("-", "")
    if settings.series_description is not None:
        found.SeriesDescription = settings.series_description
    found.SpecimenDescriptionSequence = Sequence([_specimen(settings.code)])
    found.NumberOfFrames = written.frames
    found.TotalPixelMatrixFocalPlanes, found.NumberOfOpticalPaths = len(written.planes), 1
    stated = (source.get("OpticalPathSequence") or [Dataset()])[0]
    found.OpticalPathSequence = Sequence([_optical_path(stated, profile)])
    _place(found, source, written)
    _identify(found, written.number)
    _state(found, written.reviewed)
    meta = found.file_meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = UID(WSI), found.SOPInstanceUID
    syntax = str(source.file_meta.TransferSyntaxUID)
    meta.TransferSyntaxUID = UID(NATIVE[0] if syntax in NATIVE else syntax)
    meta.ImplementationClassUID = PYDICOM_IMPLEMENTATION_UID
    meta.ImplementationVersionName = f"{PROGRAM} {__version__}"[:_LONGEST_NAME]
    found.preamble = bytes(128)
    return found


def tells_nobody(header: Dataset) -> bool:
    """Whether nothing is said to be burned into the pixels: only then may they be said to be without a patient."""
    return [header.get(one) for one in ("BurnedInAnnotation", "SpecimenLabelInImage")] == ["NO", "NO"]


def _copy_numbers(to: Dataset, source: Dataset, keywords: Iterable[str]) -> None:
    """Those that are there and hold numbers."""
    from pydicom.datadict import dictionary_VR
    from pydicom.valuerep import DSfloat

    for keyword in keywords:
        values = _values(source.get(keyword))
        if not values:
            continue
        kind: Any = int if dictionary_VR(keyword) in ("US", "UL", "IS") else float
        numbers = [kind(one) for one in values]
        if dictionary_VR(keyword) == "DS":
            numbers = [DSfloat(one, auto_format=True) for one in numbers]
        setattr(to, keyword, numbers if len(numbers) > 1 else numbers[0])


def _values(value: Any) -> list[Any]:
    from pydicom.multival import MultiValue

    if value is None or value == "":
        return []
    return list(value) if isinstance(value, MultiValue | list) else [value]


def _image_type(source: Dataset, changed: bool) -> list[str]:
    stated = [str(one) for one in _values(source.get("ImageType"))]
    found = [
        one if one in allowed else allowed[0]
        for one, allowed in zip([*stated, "", "", "", ""], _IMAGE_TYPES, strict=False)
    ]
    return ["DERIVED", *found[1:]] if changed else found


def _code(code: str, meaning: str, scheme: str = "DCM") -> Dataset:
    from pydicom import Dataset

    found = Dataset()
    found.CodeValue, found.CodingSchemeDesignator, found.CodeMeaning = code, scheme, meaning
    return found


def _known_codes(items: Any) -> list[Dataset]:
    """Those of our own list, in its words."""
    keys = [(str(one.get("CodingSchemeDesignator", "")), str(one.get("CodeValue", ""))) for one in items or ()]
    return [_code(key[1], _CODES[key], key[0]) for key in keys if key in _CODES]


def _specimen(code: str) -> Dataset:
    from pydicom import Dataset, Sequence

    found = Dataset()
    found.SpecimenIdentifier, found.SpecimenUID = code, stand_in(Role.SPECIMEN)
    found.IssuerOfTheSpecimenIdentifierSequence = found.SpecimenPreparationSequence = Sequence()
    return found


def _optical_path(source: Dataset, profile: bytes | None) -> Dataset:
    from pydicom import Dataset, Sequence

    found = Dataset()
    found.OpticalPathIdentifier = "1"
    _copy_numbers(found, source, ("IlluminationWaveLength", "ObjectiveLensPower", "ObjectiveLensNumericalAperture"))
    for keyword in ("IlluminationTypeCodeSequence", "IlluminationColorCodeSequence"):
        codes = _known_codes(source.get(keyword))
        # A wave length stands for a colour; the kind of illumination has to be there.
        if not codes and (keyword.startswith("IlluminationType") or "IlluminationWaveLength" not in found):
            codes = [_code(_UNKNOWN[1], _CODES[_UNKNOWN], _UNKNOWN[0])]
        if codes:
            setattr(found, keyword, Sequence(codes))
    if profile is not None:
        found.ICCProfile = profile + bytes(len(profile) % 2)
    return found


def _place(found: Dataset, source: Dataset, written: Written) -> None:
    """Where frames are on the slide, and how large."""
    from pydicom import Dataset, Sequence

    origin = Dataset()
    stated = (source.get("TotalPixelMatrixOriginSequence") or [Dataset()])[0]
    _copy_numbers(origin, stated, [f"{side}OffsetInSlideCoordinateSystem" for side in "XYZ"])
    if len(origin):
        found.TotalPixelMatrixOriginSequence = Sequence([origin])
    shared, kind, path = Dataset(), Dataset(), Dataset()
    groups = (source.get("SharedFunctionalGroupsSequence") or [Dataset()])[0]
    measures = Dataset()
    stated = (groups.get("PixelMeasuresSequence") or [Dataset()])[0]
    _copy_numbers(measures, stated, ("PixelSpacing", "SliceThickness", "SpacingBetweenSlices"))
    if len(measures):
        shared.PixelMeasuresSequence = Sequence([measures])
    kind.FrameType, path.OpticalPathIdentifier = found.ImageType, "1"
    shared.WholeSlideMicroscopyImageFrameTypeSequence = Sequence([kind])
    organization = Dataset()
    organization.DimensionOrganizationUID = stand_in(Role.DIMENSIONS)
    found.DimensionOrganizationSequence = Sequence([organization])
    if written.places is None:
        shared.OpticalPathIdentificationSequence = Sequence([path])
        found.DimensionOrganizationType = "TILED_FULL"
    else:
        found.DimensionOrganizationType = "TILED_SPARSE"
        found.DimensionIndexSequence = Sequence(_dimensions(len(written.planes) > 1))
        found.PerFrameFunctionalGroupsSequence = Sequence(_frames(found, origin, measures, written))
    found.SharedFunctionalGroupsSequence = Sequence([shared])


def _dimensions(planes: bool) -> list[Dataset]:
    """``planes``: whether there are several."""
    from pydicom import Dataset
    from pydicom.datadict import tag_for_keyword

    items = []
    keywords = ["ColumnPositionInTotalImagePixelMatrix", "RowPositionInTotalImagePixelMatrix"]
    for keyword in [*keywords, *(["ZOffsetInSlideCoordinateSystem"] if planes else [])]:
        item = Dataset()
        item.DimensionOrganizationUID = stand_in(Role.DIMENSIONS)
        item.DimensionIndexPointer = tag_for_keyword(keyword)
        item.FunctionalGroupPointer = tag_for_keyword("PlanePositionSlideSequence")
        items.append(item)
    return items


def _frames(found: Dataset, origin: Dataset, measures: Dataset, written: Written) -> Iterable[Dataset]:
    """Places worked out of the origin, as PS3.3 C.7.6.16.2.1.1 has it."""
    from pydicom import Dataset, Sequence
    from pydicom.valuerep import DSfloat

    tile = Size(int(found.Columns), int(found.Rows))
    down, across = (float(one) for one in measures.get("PixelSpacing", (0, 0)))
    turned = [float(one) for one in found.get("ImageOrientationSlide", (0, 0, 0, 0, 0, 0))]
    start = (
        float(origin.get("XOffsetInSlideCoordinateSystem", 0)),
        float(origin.get("YOffsetInSlideCoordinateSystem", 0)),
    )
    for plane, column, row in written.places or ():
        left, top = column * tile.width, row * tile.height
        x, y = (
            DSfloat(begin + turned[axis] * left * across + turned[3 + axis] * top * down, auto_format=True)
            for axis, begin in enumerate(start)
        )
        place, content, path, item = Dataset(), Dataset(), Dataset(), Dataset()
        place.ColumnPositionInTotalImagePixelMatrix, place.RowPositionInTotalImagePixelMatrix = left + 1, top + 1
        place.XOffsetInSlideCoordinateSystem, place.YOffsetInSlideCoordinateSystem = x, y
        place.ZOffsetInSlideCoordinateSystem = DSfloat(written.planes[plane], auto_format=True)
        content.DimensionIndexValues = [column + 1, row + 1, *([plane + 1] if len(written.planes) > 1 else [])]
        path.OpticalPathIdentifier = "1"
        item.PlanePositionSlideSequence = Sequence([place])
        item.FrameContentSequence = Sequence([content])
        item.OpticalPathIdentificationSequence = Sequence([path])
        yield item


def _identify(found: Dataset, number: int) -> None:
    found.SOPInstanceUID = stand_in(Role.INSTANCE + number)
    found.StudyInstanceUID, found.SeriesInstanceUID = stand_in(Role.STUDY), stand_in(Role.SERIES)
    found.FrameOfReferenceUID, found.PyramidUID = stand_in(Role.FRAME_OF_REFERENCE), stand_in(Role.PYRAMID)


def _state(found: Dataset, reviewed: bool) -> None:
    """Who made it; and that no patient is named, and the pixels are clean, where that is so (PS3.15 E.1.1, E.3.1)."""
    from pydicom import Dataset, Sequence

    ours = Dataset()
    ours.PurposeOfReferenceCodeSequence = Sequence([_code(*_EQUIPMENT)])
    ours.Manufacturer = ours.ManufacturerModelName = PROGRAM
    ours.SoftwareVersions = __version__
    found.ContributingEquipmentSequence = Sequence([ours])
    found.LongitudinalTemporalInformationModified = "MODIFIED" if found.StudyDate else "REMOVED"
    if reviewed or tells_nobody(found):
        found.PatientIdentityRemoved = "YES"
        found.DeidentificationMethodCodeSequence = Sequence([_code(*_BASIC_PROFILE)])
    else:
        found.PatientIdentityRemoved = "NO"
    if reviewed:
        found.BurnedInAnnotation = "NO"
        found.DeidentificationMethodCodeSequence.append(_code(*_CLEAN_PIXELS))
