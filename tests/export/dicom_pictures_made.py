"""DICOM pictures of every kind that an export turns into shades of grey, and the words of one that names a patient."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from pydicom import dcmread
from pydicom._dicom_dict import DicomDictionary
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as Items
from pydicom.uid import generate_uid

from tests.export.canary_made import BIRTH, SCAN, Words
from tests.slides.dicom_made import gradient
from tests.slides.dicom_picture_made import SYNTAX, make
from tests.slides.test_dicom_image_decoders import big_endian, halved, luminance, lut, of, palette, planes
from viewer.geometry import Rect, Size

HEIGHT, WIDTH = 40, 56
SHIFTED = {"RescaleSlope": "1", "RescaleIntercept": "-1024"}
HOUNSFIELD = SHIFTED | {"RescaleType": "HU"}
Make = Callable[[Path], Path]


def grey(bits: int = 12, seed: int = 0) -> np.ndarray:
    """Every value up to the highest, more or less."""
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    return ((x * 97 + y * 411 + seed * 1013) % (1 << bits)).astype(np.uint16)


SIGNED = (grey().astype(np.int32) - 2048).astype(np.int16)
BYTES = grey(8).astype(np.uint8)
CURVE = np.round(65535 * np.linspace(0, 1, 4096) ** 2)  # of 8 bits and so many entries pydicom makes nonsense
COLOUR = gradient(WIDTH, HEIGHT)


def window_of_frame(number: int) -> Dataset:
    """What an enhanced object says of one frame."""
    frame, voi, values = Dataset(), Dataset(), Dataset()
    voi.WindowCenter, voi.WindowWidth = str(100 * number - 50), str(900 + 111 * number)
    values.RescaleSlope, values.RescaleIntercept, values.RescaleType = str(1 + number / 8), str(-500 * number), "HU"
    frame.FrameVOILUTSequence, frame.PixelValueTransformationSequence = Items([voi]), Items([values])
    return frame


def enhanced(path: Path) -> Path:
    """Three frames, each with a window and a slope of its own."""
    made = make(path, np.stack([grey(seed=seed) for seed in range(3)]))
    stored = dcmread(made)
    stored.PerFrameFunctionalGroupsSequence = Items([window_of_frame(number) for number in (1, 2, 3)])
    stored.save_as(made)
    return made


def series(path: Path) -> Path:
    """Three files of a coronal series, stored head down and right side right, out of order."""
    uid = generate_uid(entropy_srcs=["series"])
    for number, place in ((0, 4.0), (1, -8.0), (2, 16.0)):
        make(
            path if number == 0 else path.with_name(f"{path.stem}-{number}.dcm"),
            grey(seed=number),
            SeriesInstanceUID=uid,
            SOPInstanceUID=generate_uid(entropy_srcs=[str(number)]),
            ImageOrientationPatient=["-1", "0", "0", "0", "0", "1"],
            ImagePositionPatient=["0", str(place), "0"],
            PixelSpacing=["0.5", "0.25"],
            WindowCenter=str(300 + number),
            WindowWidth="700",
            **HOUNSFIELD,
        )
    return path


TWO = {
    "WindowCenter": ["40", "300"],
    "WindowWidth": ["400", "1501.5"],
    "WindowCenterWidthExplanation": ["SOFT", "Hart"],
}
ONE = {"WindowCenter": "600.5", "WindowWidth": "1500"}


@dataclass(frozen=True)
class Kind:
    """A picture, through what it is exported, and by what words the manifest says so."""

    build: Make
    windows: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    frames: tuple[int, ...] | None = ()


BOTH = ("stored", "stored2")
COMMON = ("stored", "min-max", "16bit")
KINDS: dict[str, Kind] = {
    "ct": Kind(
        of(grey(), **HOUNSFIELD, **TWO),
        ("stored", "hart", "lung", "temporal-bone", "min-max", "-0.5, 81", "16bit"),
        ("stored", "stored2", "lung", "temporal-bone", "min-max", "-0.5,81", "16bit"),
    ),
    "signed, fraction": Kind(of(SIGNED, RescaleSlope="0.7321", RescaleIntercept="-3.5", **ONE), COMMON, COMMON),
    "16 bits, signed": Kind(of((SIGNED * 15).astype(np.int16), BitsStored=16, **ONE), COMMON, COMMON),
    "inverted": Kind(of(grey(14), BitsStored=14, PhotometricInterpretation="MONOCHROME1", **ONE), COMMON, COMMON),
    "inverted, signed": Kind(of(SIGNED, PhotometricInterpretation="MONOCHROME1", **HOUNSFIELD), ("16bit",), ("16bit",)),
    "sigmoid": Kind(of(grey(), VOILUTFunction="SIGMOID", **ONE), ("stored", "600,900"), ("stored", "600,900")),
    "exact": Kind(of(grey(), VOILUTFunction="LINEAR_EXACT", **ONE), ("stored",), ("stored",)),
    "voi lut": Kind(
        of(grey(), VOILUTSequence=[lut(CURVE, 0, 16)], **ONE), ("stored", "stored2"), ("stored", "stored2")
    ),
    "modality lut": Kind(of(grey(), ModalityLUTSequence=[lut(CURVE, 0, 16)], **ONE), COMMON, COMMON),
    "padding": Kind(of(grey(), PixelPaddingValue=0, PixelPaddingRangeLimit=99), (), ("min-max",)),
    "oblong": Kind(of(BYTES, Modality="US", PixelAspectRatio=["10", "4"]), ("stored",), ("stored",)),
    "8 bits": Kind(of(BYTES), ("stored", "16bit"), ("stored", "16bit")),
    "frames": Kind(enhanced, ("stored", "16bit"), ("stored", "16bit"), None),
    "one frame": Kind(enhanced, ("min-max",), ("min-max",), (2,)),
    "series": Kind(series, ("stored",), ("stored",), None),
    "jpeg 2000": Kind(lambda path: make(path, grey(), encode=SYNTAX + "90", **ONE), COMMON, COMMON),
    "palette": Kind(palette(BYTES)),
    "colour": Kind(of(COLOUR)),
    "planes": Kind(planes),
    "luminance": Kind(luminance),
    "halved": Kind(halved),
}
SWAPPED = {"big endian": Kind(big_endian(of(SIGNED, **ONE)), COMMON, COMMON)}


HIDDEN = Rect(20, 10, 9, 6)
"""Of the canary."""
CANARY = Size(150, 120)
_GROUPS = frozenset((0x0008, 0x0010, 0x0018, 0x0020, 0x0028, 0x0032, 0x0038, 0x0040))
"""Of which pictures of the clinic hold elements."""
_TEXT = frozenset(("LO", "SH", "LT", "ST", "UT", "UC", "PN", "AE", "CS"))
_NEEDED = frozenset(
    ("SpecificCharacterSet", "PhotometricInterpretation", "VOILUTFunction", "ImageType", "PresentationLUTShape")
)
"""Whose values decide how the picture is shown."""


def canary(path: Path, words: Words, hidden_seed: int) -> Path:
    """A CT file of two frames with a word of its own in every field of the dictionary that may hold one, and around."""
    y, x = np.mgrid[: CANARY.height, : CANARY.width]
    frames = np.stack([300 + (x * 7 + y * 3 + number * 50) % 900 for number in range(2)]).astype(np.uint16)
    inside = HIDDEN.slices_of(Rect(0, 0, 0, 0))
    draw = np.random.default_rng(hidden_seed)
    for frame in frames:
        frame[inside] = draw.integers(0, 4096, frame[inside].shape)  # darker and lighter than anything else
    made = make(
        path,
        frames,
        WindowCenter=["40", "-180.5"],
        WindowWidth=["400", "777.25"],
        PixelSpacing=["0.7", "0.7"],
        **SHIFTED,
    )
    stored, new = dcmread(made), words.new
    stored.WindowCenterWidthExplanation = [new("window 1"), new("window 2")]
    if not words.said:
        stored.Modality = "OT"  # else it would say that its values are Hounsfield units
        stored.save_as(made)
        return made
    stored.SpecificCharacterSet = "ISO_IR 192"
    for tag, (vr, multiplicity, _, retired, keyword) in DicomDictionary.items():
        if vr not in _TEXT or tag >> 16 not in _GROUPS or retired or not keyword or keyword in _NEEDED:
            continue
        if keyword not in stored or keyword in ("Modality", "RescaleType"):
            setattr(stored, keyword, [new(f"{keyword} {one}") for one in range(int(multiplicity[0]))])
    stored.PatientName = f"{words.accented('PatientName')}^{new('PatientName, given')}"
    for keyword, day in (("PatientBirthDate", BIRTH), ("StudyDate", SCAN), ("ContentDate", SCAN)):
        setattr(stored, keyword, day.replace("-", ""))
    stored.AcquisitionDateTime = SCAN.replace("-", "") + "101112"
    for keyword in ("SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID"):
        setattr(stored, keyword, f"2.25.{words.draw.getrandbits(100)}")
        words.made[keyword] = str(stored[keyword].value)
    nested = Dataset()
    nested.CodeMeaning = new("nested")
    stored.ProcedureCodeSequence = Items([nested])
    block = stored.private_block(0x0009, new("private creator"), create=True)
    block.add_new(1, "LO", new("private"))
    block.add_new(2, "OB", new("private bytes").encode("utf-16-le"))
    stored.DataSetTrailingPadding = new("padding").encode()
    stored.file_meta.SourceApplicationEntityTitle = new("AE title")
    stored.preamble = new("preamble").encode().ljust(128, b"\0")
    stored.save_as(made)
    return made
