"""DICOM slides for exports, written with pydicom alone: a word of its own in every place that may name somebody."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms
from pydicom import Dataset, dcmread
from pydicom import Sequence as Items
from pydicom.uid import generate_uid

from tests.export.made import Glass
from tests.slides.dicom_made import Series, write_level
from viewer.geometry import Rect

Pixels = NDArray[np.uint8]
SIZE = 500, 400
TILE = 128
LEFT_OUT = frozenset({(0, 0), (3, 2)})
"""Tiles of level 0 that are not stored where it is TILED_SPARSE."""
J2K, JLS = "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.80"


@dataclass(frozen=True)
class Coding:
    """How frames are stored."""

    syntax: str
    photometric: str
    encode: Callable[[Pixels], bytes]
    method: str | None


def jpeg(rgb: Pixels, subsampling: int = 2, **options: Any) -> bytes:
    out = io.BytesIO()
    Image.fromarray(rgb).save(out, "JPEG", quality=85, subsampling=subsampling, **options)
    return out.getvalue()


CODINGS: Mapping[str, Coding] = {
    "jpeg": Coding("1.2.840.10008.1.2.4.50", "YBR_FULL_422", jpeg, "ISO_10918_1"),
    "jpeg-rgb": Coding("1.2.840.10008.1.2.4.50", "RGB", lambda rgb: jpeg(rgb, 0, keep_rgb=True), "ISO_10918_1"),
    "j2k": Coding(
        J2K, "YBR_RCT", lambda rgb: imagecodecs.jpeg2k_encode(rgb, level=0, codecformat="j2k", mct=True), None
    ),
    "jls": Coding(JLS, "RGB", lambda rgb: imagecodecs.jpegls_encode(rgb), None),
    "native": Coding("1.2.840.10008.1.2.1", "RGB", lambda rgb: rgb.tobytes(), None),
}


def code(value: str, scheme: str, meaning: str) -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, scheme, meaning
    return item


def profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def changes(canary: Callable[[str], str]) -> dict[str, Any]:
    """Everything that the IOD asks for, so that dciodvfy finds no error, and words in all fields that hold some."""
    specimen, prepared, step, path = Dataset(), Dataset(), Dataset(), Dataset()
    step.ValueType, step.ConceptNameCodeSequence = "TEXT", Items([code("111703", "DCM", "Processing step description")])
    step.TextValue = canary("TextValue")
    prepared.SpecimenPreparationStepContentItemSequence = Items([step])
    specimen.SpecimenIdentifier, specimen.SpecimenUID = canary("SpecimenIdentifier"), generate_uid()
    specimen.SpecimenShortDescription = canary("SpecimenShort")
    specimen.SpecimenDetailedDescription = canary("SpecimenDetailed")
    specimen.IssuerOfTheSpecimenIdentifierSequence = Items()
    specimen.SpecimenPreparationSequence = Items([prepared])
    path.OpticalPathIdentifier, path.OpticalPathDescription = "PathOne", canary("OpticalPath")
    path.IlluminationTypeCodeSequence = Items([code("111744", "DCM", canary("Illumination"))])
    path.IlluminationColorCodeSequence = Items([code("414298005", "SCT", "Full Spectrum")])
    path.ObjectiveLensPower, path.ICCProfile = 20, profile()
    private = Dataset()
    private.add_new((0x0009, 0x0010), "LO", canary("PrivateInside"))
    private.add_new((0x0009, 0x1001), "LO", canary("PrivateInsideValue"))
    path.add_new((0x0009, 0x0010), "LO", canary("PrivateOfPath"))
    path.add_new((0x0009, 0x1001), "SQ", Items([private]))
    words = ("PatientName", "PatientID", "AccessionNumber", "StudyDescription", "InstitutionName", "OperatorsName")
    words += ("ImageComments", "LabelText", "BarcodeValue", "DeviceSerialNumber", "SoftwareVersions", "StationName")
    words += ("ContainerIdentifier", "ReferringPhysicianName", "StudyID", "SeriesDescription", "ProtocolName")
    words += ("Manufacturer", "ManufacturerModelName", "InstitutionAddress")
    return {
        **{one: canary(one)[: 16 if one in ("AccessionNumber", "StudyID", "StationName") else 64] for one in words},
        "PatientBirthDate": "19610317",
        "PatientSex": "F",
        "StudyDate": "20170329",
        "StudyTime": "101112",
        "ContentDate": "20170330",
        "ContentTime": "131415",
        "AcquisitionDateTime": "20170331161718",
        "SeriesNumber": 4711,
        "InstanceNumber": 1,
        "PositionReferenceIndicator": "SLIDE_CORNER",
        "FocusMethod": "AUTO",
        "ExtendedDepthOfField": "NO",
        "VolumetricProperties": "VOLUME",
        "BurnedInAnnotation": "NO",
        "SpecimenLabelInImage": "NO",
        "AcquisitionContextSequence": Items(),
        "IssuerOfTheContainerIdentifierSequence": Items(),
        "ContainerTypeCodeSequence": Items(),
        "SpecimenDescriptionSequence": Items([specimen]),
        "OpticalPathSequence": Items([path]),
    }


def write_slide(
    folder: Path,
    coding: str = "jpeg",
    *,
    sparse: bool = False,
    left_out: frozenset[tuple[int, int]] = LEFT_OUT,
    tile: int = TILE,
    hidden: Sequence[Rect] = (),
    seed: int = 1,
    canary: Callable[[str], str] = lambda name: f"Canary{name}Q",
    label: bool = True,
    more: Callable[[Dataset], None] = lambda _: None,
) -> Path:
    """Two levels of ``Glass``, and a label; ``more`` changes the data set of every level before it is written.

    ``left_out``: tiles of level 0 that are not stored where it is ``sparse``.
    """
    folder.mkdir(parents=True)
    how, series = CODINGS[coding], Series()
    pixels = Glass(tuple(hidden), seed)(0, 0, *SIZE)
    half = pixels.reshape(SIZE[1] // 2, 2, SIZE[0] // 2, 2, 3).mean(axis=(1, 3)).astype(np.uint8)
    lossy = (
        {"LossyImageCompression": "00"}
        if how.method is None
        else {
            "LossyImageCompression": "01",
            "LossyImageCompressionRatio": 12.25,
            "LossyImageCompressionMethod": how.method,
        }
    )
    for number, rgb in enumerate((pixels, half)):
        path = folder / f"MeyerSlide{number}.dcm"
        missing = left_out if sparse and not number else frozenset[tuple[int, int]]()
        spacing = (0.0005 * 2**number,) * 2
        write_level(
            path,
            rgb,
            series=series,
            tile=tile,
            spacing=spacing,
            sparse=sparse,
            left_out=missing,
            syntax=how.syntax,
            encode=how.encode,
            photometric=how.photometric,
            changes={**changes(canary), **lossy, "InstanceNumber": number + 1},
        )
        finish(path, canary, sparse, more)
    if label:
        label = folder / "label.dcm"
        write_level(label, pixels[:64, :64], series=series, tile=64, flavour="LABEL", changes=changes(canary))
    return folder


def finish(path: Path, canary: Callable[[str], str], sparse: bool, more: Callable[[Dataset], None]) -> None:
    dataset = dcmread(path)
    dataset.preamble = canary("Preamble").encode().ljust(128, b"\0")
    dataset.file_meta.SourceApplicationEntityTitle = canary("Title")[:16]
    dataset.file_meta.ImplementationVersionName = canary("Version")[:16]
    dataset.file_meta.PrivateInformationCreatorUID = generate_uid()
    dataset.file_meta.PrivateInformation = canary("PrivateInformation").encode()
    dataset.add_new((0x0011, 0x0010), "LO", canary("PrivateCreator"))
    dataset.add_new((0x0011, 0x1001), "UT", canary("PrivateText"))
    shared = dataset.SharedFunctionalGroupsSequence[0]
    kind, identifier = Dataset(), Dataset()
    kind.FrameType, identifier.OpticalPathIdentifier = dataset.ImageType, "PathOne"
    shared.WholeSlideMicroscopyImageFrameTypeSequence = Items([kind])
    organization = Dataset()
    organization.DimensionOrganizationUID = generate_uid()
    dataset.DimensionOrganizationSequence = Items([organization])
    if sparse:
        for number, item in enumerate(dataset.PerFrameFunctionalGroupsSequence, 1):
            content = Dataset()
            content.DimensionIndexValues, content.FrameLabel = [number], canary("FrameLabel")[:16]
            item.FrameContentSequence = Items([content])
            item.OpticalPathIdentificationSequence[0].OpticalPathIdentifier = "PathOne"
    else:
        shared.OpticalPathIdentificationSequence = Items([identifier])
    more(dataset)
    dataset.save_as(path, enforce_file_format=True)
    with path.open("ab") as file:  # DataSetTrailingPadding (PS3.10 7.2)
        held = canary("Padding").encode()
        held += bytes(len(held) % 2)
        file.write(struct.pack("<HH2sHI", 0xFFFC, 0xFFFC, b"OB", 0, len(held)) + held)


def original_frames(path: Path) -> list[bytes]:
    """As pydicom has them."""
    from pydicom.encaps import generate_frames

    dataset = dcmread(path)
    if dataset.file_meta.TransferSyntaxUID.is_encapsulated:
        return list(generate_frames(dataset.PixelData, number_of_frames=int(dataset.NumberOfFrames)))
    one = int(dataset.Rows) * int(dataset.Columns) * 3
    return [dataset.PixelData[at : at + one] for at in range(0, one * int(dataset.NumberOfFrames), one)]
