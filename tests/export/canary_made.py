"""Slides with a word of their own in every field that holds text, and with pictures of label, macro and preview.

Of each kind three are made of one picture: as it is, another that differs only in what is hidden ("other hidden"), and
another that says nothing it need not say, with other pictures beside the tissue ("plain").
"""

from __future__ import annotations

import dataclasses
import random
import re
import string
from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import tifffile
from PIL import Image, ImageCms
from pydicom.dataset import Dataset

from tests.export.made import Glass, mirax
from tests.export.tiff_made import Pixels, jpeg_ycbcr, pyramid, tiles_of
from tests.slides.dicom_made import Series, jpeg_frame, write_level
from viewer.geometry import Rect, Size
from viewer.slides.sample import SampleSpec
from viewer.slides.sample.label import label

SIZE, TILE, LEVELS = Size(604, 454), 96, 3
"""No tile divides them, nor does a level have exactly half the size of the one before."""
HIDDEN = (Rect(310, 150, 61, 37), Rect(560, 410, 60, 70))
"""The second one stands out of the slide."""
LABEL_SIZE, LABEL_NAME = Size(400, 130), Rect(8, 6, 384, 58)
"""Of the printed label, and where a name stands on it; of MIRAX slides the label is larger, and the name lies lower."""
PRINTED = {"canary": "MUSTERMANN", "other hidden": "SONNENTAG", "plain": "SOMEBODY"}
"""The names, by variant of the slide."""
HIDDEN_MIRAX = (Rect(410, 150, 131, 57), Rect(700, 480, 60, 90))
ABSENT = frozenset({(0, 2), (4, 4)})
"""Column and row of tiles that the sparse DICOM slide does not store; of the second a part is to be hidden."""
BIRTH, SCAN = "1957-08-13", "2019-02-27"
DATES = [
    f"{year}{mark}{month}{mark}{day}"
    for year, month, day in (BIRTH.split("-"), SCAN.split("-"))
    for mark in ("", "-", ":", ".", "/")
] + ["13.08.1957", "13/08/1957", "08/13/1957", "08/13/57", "27/02/2019", "27.02.2019", "02/27/2019", "02/27/19"]


@dataclass
class Words:
    """Words that stand nowhere else, the same ones for every slide of a kind; none for a slide that says nothing."""

    said: bool
    draw: random.Random
    made: dict[str, str] = field(default_factory=dict)
    """By field."""

    def new(self, where: str, length: int = 14) -> str:
        """Capitals and digits, as even a CS of DICOM may hold."""
        word = "ZQ" + "".join(self.draw.choices(string.ascii_uppercase + string.digits, k=length - 2))
        if not self.said:
            return "made"
        assert self.made.setdefault(where, word) == word, where
        return word

    def accented(self, where: str) -> str:
        """With letters that are other bytes in every encoding."""
        word = self.new(where)
        if self.said:
            word = self.made[where] = f"{word}-Müß"
        return word


@dataclass(frozen=True)
class Canary:
    """One slide."""

    path: Path
    hidden: tuple[Rect, ...]
    words: dict[str, str]
    folder: Path
    """Everything in it is the slide's."""
    tiles: tuple[tuple[bytes, ...], ...] = ()
    """Of a TIFF: the stored ones by level, without what was put in between."""


def profile(word: str) -> bytes:
    """sRGB that is described by a word of 13 letters."""
    held = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    said = "sRGB built-in".encode("utf-16-be")
    assert said in held
    return held.replace(said, word.ljust(13)[:13].encode("utf-16-be")) if word != "made" else held


def jpeg(pixels: Pixels, comment: str) -> bytes:
    stream = BytesIO()
    Image.fromarray(pixels).save(stream, "JPEG", comment=comment.encode())
    return stream.getvalue()


def _segment(marker: int, text: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(text) + 2).to_bytes(2) + text


def printed(words: Words, seed: int) -> str:
    """The name on the label."""
    return PRINTED["plain" if not words.said else "canary" if seed == 1 else "other hidden"]


def _label(words: Words, seed: int) -> Pixels:
    """As the sample writer prints it, with a number below the name."""
    whole = label(SampleSpec.plain(label_text=f"{printed(words, seed)}\n7 19-4"))
    return np.ascontiguousarray(whole[22 : 22 + LABEL_SIZE.height, 20 : 20 + LABEL_SIZE.width])


def _beside(width: int, height: int, said: bool) -> Pixels:
    """Label, macro and the like: noise, another one in a plain slide."""
    return Glass((Rect(0, 0, width, height),), 71 if said else 72)(0, 0, width, height)


def _tiled(path: Path, words: Words, seed: int, aperio: bool) -> Canary:
    """A pyramid in JPEG tiles (4:2:0); of an Aperio slide with thumbnail, label and macro."""
    new, said = words.new, words.said
    day = SCAN.replace("-", ":")
    icc = profile(new("ICC description", 13))
    found: list[tuple[bytes, ...]] = []
    with tifffile.TiffWriter(path, bigtiff=False) as writer:
        for number, level in enumerate(pyramid(Glass(HIDDEN, seed)(0, 0, *SIZE), LEVELS)):
            parts = [jpeg_ycbcr("4:2:0")(tile) for tile in tiles_of(level, TILE)]
            found.append(tuple(tile for _, tile in parts))
            stored = list(found[-1])
            height, width = level.shape[:2]
            tags: list[tuple[int, int, int, Any, bool]] = []
            head = f"Aperio Image Library v11.2.1\r\n{width}x{height} ({TILE}x{TILE})" if aperio else "made"
            if said:
                at = f"level {number}"
                where = _segment(0xFE, new(f"{at} JPEG comment").encode())
                where += _segment(0xE1, b"Exif\0\0" + new(f"{at} JPEG EXIF").encode())
                for index in range(0, len(stored), 3):
                    stored[index] = stored[index][:2] + where + stored[index][2:] + new(f"{at} {index} end").encode()
                texts = {315: "Artist", 316: "HostComputer", 33432: "Copyright", 269: "DocumentName", 55500: "private"}
                for tag, name in texts.items():
                    text = new(f"{at} {name}")
                    tags.append((tag, 2, len(text) + 1, text, True))
                tags.append((306, 2, 20, f"{day} 10:11:12", True))
                for tag, kind, name in ((700, 1, "XMP"), (33723, 7, "IPTC"), (34377, 7, "Photoshop")):
                    data = new(f"{at} {name}").encode() + b"\0\0" + new(f"{at} {name} in UTF-16").encode("utf-16-le")
                    tags.append((tag, kind, len(data), data, True))
                head = f"{head} {new(at)}"
            if aperio:
                fields = ("ScanScope ID", "Filename", "Title", "User", "Slide", "Barcode", "Accession", "Patient")
                more = [f"{name} = {new(name + str(number))}" for name in (*fields, "CustomField.1") if said]
                more += ["Date = 02/27/19", "Time = 10:11:12", f"DOB = {BIRTH}"] if said else []
                head = "|".join([head, "AppMag = 20", "MPP = 0.25", *more])
            writer.write(
                iter(stored),
                shape=level.shape,
                dtype=np.uint8,
                tile=(TILE, TILE),
                photometric=6,
                compression=7,
                subsampling=(2, 2),
                jpegtables=parts[0][0],
                subfiletype=1 if number and not aperio else 0,
                resolution=(1e4 / 0.25 / 2**number,) * 2,
                resolutionunit=3,
                description=head,
                software=new(f"Software {number}"),
                extratags=tags,
                iccprofile=icc,
                metadata=None,
            )
            if aperio and number == 0:
                small = np.asarray(Image.fromarray(level).resize((151, 113)))
                writer.write(small, photometric=2, description=f"{head} -> 151x113", metadata=None)
        pictures = (("label", 1, _label(words, seed)), ("macro", 9, _beside(90, 60, said)))
        for name, kind, pixels in pictures if aperio else ():
            height, width = pixels.shape[:2]
            said_of_it = f"Aperio Image Library v11.2.1\r\n{name} {width}x{height}|Barcode = {new(name)}"
            writer.write(pixels, photometric=2, subfiletype=kind, description=said_of_it, metadata=None)
    return Canary(path, HIDDEN, {}, path.parent, tuple(found))


def svs(folder: Path, words: Words, seed: int) -> Canary:
    return _tiled(folder / f"{words.new('name')}.svs", words, seed, True)


def tiff(folder: Path, words: Words, seed: int) -> Canary:
    return _tiled(folder / f"{words.new('name')}.tif", words, seed, False)


def _item(**held: Any) -> Dataset:
    found = Dataset()
    for keyword, value in held.items():
        setattr(found, keyword, value)
    return found


TEXTS = (
    "PatientID",
    "AccessionNumber",
    "StudyID",
    "SeriesDescription",
    "StudyDescription",
    "ProtocolName",
    "InstitutionName",
    "InstitutionAddress",
    "StationName",
    "InstitutionalDepartmentName",
    "PerformedProcedureStepDescription",
    "ManufacturerModelName",
    "DeviceSerialNumber",
    "SoftwareVersions",
    "PatientComments",
    "ImageComments",
    "AdmissionID",
    "ContainerIdentifier",
    "LabelText",
    "BarcodeValue",
    "DeidentificationMethod",
    "OtherPatientIDs",
    "RequestedProcedureID",
)
"""Fields of a DICOM file that hold text."""


def _name_everything(path: Path, words: Words, at: str) -> None:
    """Put a word into every field of a DICOM file that may hold one, and into what is around the data set."""
    dataset, new = pydicom.dcmread(path), words.new
    dataset.SpecificCharacterSet = "ISO_IR 192"
    for keyword in TEXTS:
        setattr(dataset, keyword, new(f"{at} {keyword}"))
    for keyword in ("PatientName", "ReferringPhysicianName", "OperatorsName", "PerformingPhysicianName"):
        setattr(dataset, keyword, f"{words.accented(f'{at} {keyword}')}^{new(f'{at} {keyword}, given')}")
    for keyword, day in (("PatientBirthDate", BIRTH), ("StudyDate", SCAN), ("ContentDate", SCAN)):
        setattr(dataset, keyword, day.replace("-", ""))
    dataset.AcquisitionDateTime = SCAN.replace("-", "") + "101112"
    dataset.SpecimenDescriptionSequence = [
        _item(
            SpecimenIdentifier=new(f"{at} specimen"),
            SpecimenUID=f"2.25.{words.draw.getrandbits(100)}",
            SpecimenShortDescription=new(f"{at} specimen, short"),
            SpecimenDetailedDescription=new(f"{at} specimen, detailed"),
            SpecimenPreparationSequence=[
                _item(
                    SpecimenPreparationStepContentItemSequence=[
                        _item(ValueType="TEXT", TextValue=new(f"{at} preparation"))
                    ]
                )
            ],
        )
    ]
    for optical in dataset.OpticalPathSequence:
        optical.OpticalPathDescription = new(f"{at} optical path")
    block = dataset.private_block(0x0009, new(f"{at} private creator"), create=True)
    block.add_new(1, "LO", new(f"{at} private"))
    block.add_new(2, "OB", new(f"{at} private bytes").encode("utf-16-le"))
    dataset.DataSetTrailingPadding = new(f"{at} padding").encode()
    dataset.file_meta.SourceApplicationEntityTitle = new(f"{at} AE title")
    dataset.file_meta.PrivateInformationCreatorUID = f"2.25.{words.draw.getrandbits(100)}"
    dataset.file_meta.PrivateInformation = new(f"{at} private information").encode()
    dataset.preamble = new(f"{at} preamble").encode().ljust(128, b"\0")
    dataset.save_as(path)


def _dicom(folder: Path, words: Words, seed: int, sparse: bool) -> Canary:
    """VOLUME of three levels, LABEL and OVERVIEW, in JPEG frames (4:2:0)."""
    finest = Glass(HIDDEN, seed)(0, 0, *SIZE)
    series = Series(*(f"2.25.{words.draw.getrandbits(100)}" for _ in range(3)))
    icc = profile(words.new("ICC description", 13))
    pictures = [(f"level{number}", "VOLUME", level) for number, level in enumerate(pyramid(finest, LEVELS))]
    pictures += [("label", "LABEL", _label(words, seed)), ("overview", "OVERVIEW", _beside(90, 60, words.said))]
    folder = folder / words.new("folder")
    folder.mkdir(parents=True)
    for number, (name, flavour, pixels) in enumerate(pictures):
        volume = flavour == "VOLUME"
        path = folder / f"{words.new(f'name {number}')}-{name}.dcm"
        write_level(
            path,
            pixels,
            series=series,
            tile=TILE,
            spacing=(0.00025 * SIZE.height / pixels.shape[0], 0.00025 * SIZE.width / pixels.shape[1]),
            flavour=flavour,
            sparse=sparse and volume,
            left_out=ABSENT if sparse and number == 0 else frozenset(),
            jpeg=True,
            encode=lambda rgb: jpeg_frame(rgb, subsampling=2),
        )
        dataset = pydicom.dcmread(path)
        for optical in dataset.OpticalPathSequence:
            optical.ICCProfile = icc + bytes(len(icc) % 2)
        dataset.save_as(path)
        if words.said:
            _name_everything(path, words, name)
            words.made |= {f"{name} UID {uid}": uid for uid in _uids(pydicom.dcmread(path))}
    return Canary(folder, HIDDEN, {}, folder)


def _uids(dataset: Dataset) -> set[str]:
    """Those that name this very slide."""
    found = [str(one.value) for one in dataset.iterall() if one.VR == "UI"]
    found += [str(one.value) for one in dataset.file_meta if one.VR == "UI"]
    return {uid for uid in found if not uid.startswith(("1.2.840.10008.", str(pydicom.uid.PYDICOM_ROOT_UID) + "1"))}


def dicom_full(folder: Path, words: Words, seed: int) -> Canary:
    return _dicom(folder, words, seed, sparse=False)


def dicom_sparse(folder: Path, words: Words, seed: int) -> Canary:
    return _dicom(folder, words, seed, sparse=True)


def mrxs(folder: Path, words: Words, seed: int) -> Canary:
    """With words in Slidedat.ini, in the headers of Index.dat and the Data files, on the label and in the preview."""
    new = words.new
    path = folder / f"{new('name')}.mrxs"
    text = f"{printed(words, seed)}\n7 19-4"
    mirax(path, HIDDEN_MIRAX, seed, levels=3, name=new("SLIDE_NAME"), label_text=text)
    if not words.said:
        return Canary(path, HIDDEN_MIRAX, {}, folder)
    own = path.with_suffix("")
    settings = own / "Slidedat.ini"
    text = settings.read_text(encoding="utf-8-sig")
    found = re.search(r"SLIDE_ID = (\w+)", text)
    assert found is not None
    old, slide_id = found[1], new("SLIDE_ID", 32)
    replaced = {"PROJECT_NAME", "CAMERA_TYPE", "OBJECTIVE_NAME"}
    lines = []
    for number, line in enumerate(text.replace(old, slide_id).splitlines()):
        key = line.split(" = ")[0]
        if key in replaced:
            line = f"{key} = {words.accented(key)}"
        elif key == "SLIDE_CREATIONDATETIME":
            line = f"{key} = 27/02/2019 10:11:12"
        lines.append(line)
        if line.startswith("["):
            lines.append(f"SECTION_COMMENT = {new(f'{line} {number}')}")
        if line == "[GENERAL]":
            keys = ("SCANNER_HARDWARE_ID", "SLIDE_BARCODE", "PATIENT", "SLIDE_UTC_CREATIONDATETIME", "USER_NAME")
            lines += [f"{key} = {new(key)}" for key in keys]
            lines += [f"{new('a key')} = 1", f"BIRTH_DATE = {BIRTH}"]
    settings.write_text("\r\n".join(lines) + "\r\n", encoding="utf-8-sig")
    index = own / "Index.dat"
    index.write_bytes(index.read_bytes().replace(old.encode(), slide_id.encode()) + new("Index.dat").encode())
    for data in sorted(own.glob("Data*.dat")):
        held = bytearray(data.read_bytes().replace(old.encode(), slide_id.encode()))
        head = new(f"{data.name} head").encode("utf-16-le")
        held[100 : 100 + len(head)] = head
        data.write_bytes(bytes(held) + f'ProfileName="{new(f"{data.name} profile")}"'.encode())
    preview = path.read_bytes()
    path.write_bytes(preview[:2] + _segment(0xFE, new("preview, JPEG comment").encode()) + preview[2:])
    return Canary(path, HIDDEN_MIRAX, {}, folder)


WRITERS: dict[str, Callable[[Path, Words, int], Canary]] = {
    "svs": svs,
    "tiff": tiff,
    "dicom full": dicom_full,
    "dicom sparse": dicom_sparse,
    "mrxs": mrxs,
}
SOURCES = tuple(WRITERS)


def made(folder: Path, kind: str, variant: str) -> Canary:
    """A slide of a kind: "canary", "other hidden" or "plain"."""
    words = Words(variant != "plain", random.Random(kind))
    place = folder / f"{variant[:2]}-{kind.replace(' ', '-')}" / f"Praxis-{words.new('folder of it')}"
    place.mkdir(parents=True)
    canary = WRITERS[kind](place, words, 2 if variant == "other hidden" else 1)
    return dataclasses.replace(canary, words=words.made)
