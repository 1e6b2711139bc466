"""Every check of an exported DICOM series is here with damage in one respect that it must find, and name."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, JpegImagePlugin
from pydicom import Dataset, dcmread
from pydicom.encaps import encapsulate
from pydicom.uid import generate_uid

from tests.export.dicom_source import original_frames, write_slide
from tests.export.exports import Export
from tests.export.made import redactions
from viewer.conversion.verify.result import Outcome
from viewer.export.run import ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format
from viewer.export.verify import verify_export
from viewer.geometry import Rect

HIDDEN = redactions(Rect(150, 130, 40, 33), Rect(470, 40, 12, 9))
HIT = 5
"""A frame of level 0 with hidden pixels; frame 10 has none."""


@dataclass(frozen=True)
class Damage:
    """What is done to a finished export, which checks must fail, and what the first of them says."""

    name: str
    checks: tuple[str, ...]
    says: str
    do: Callable[[Export], None]
    sparse: bool = False


def on_bytes(change: Callable[[bytes], bytes], number: int = 0) -> Callable[[Export], None]:
    def do(made: Export) -> None:
        path = made.path(number)
        path.write_bytes(change(path.read_bytes()))

    return do


def on_header(change: Callable[[Dataset], object], number: int = 0) -> Callable[[Export], None]:
    """Written by pydicom as it should be."""

    def do(made: Export) -> None:
        path = made.path(number)
        dataset = dcmread(path)
        change(dataset)
        dataset.save_as(path, enforce_file_format=True)

    return do


def put(keyword: str, value: Any) -> Callable[[Dataset], None]:
    return lambda dataset: setattr(dataset, keyword, value)


def on_frames(change: Callable[[list[bytes], Export], None], number: int = 0) -> Callable[[Export], None]:
    def do(made: Export) -> None:
        frames = original_frames(made.path(number))
        change(frames, made)
        on_header(put("PixelData", encapsulate(frames)), number)(made)

    return do


def other_frame(frames: list[bytes], _made: Export) -> None:
    frames[10] = frames[11]


def shown_again(frames: list[bytes], made: Export) -> None:
    frames[HIT] = original_frames(made.source / "MeyerSlide0.dcm")[HIT]


def beyond_the_edge(frames: list[bytes], _made: Export) -> None:
    with Image.open(io.BytesIO(frames[3])) as image:
        assert isinstance(image, JpegImagePlugin.JpegImageFile)
        tables, pixels = image.quantization, np.array(image)
    pixels[:, 120:] = np.random.default_rng(1).integers(0, 256, (128, 8, 3))
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", qtables=tables, subsampling=2)
    frames[3] = out.getvalue()


def commented(frames: list[bytes], _made: Export) -> None:
    frames[10] = frames[10][:2] + b"\xff\xfe\x00\x06note" + frames[10][2:]


def unfinished(frames: list[bytes], _made: Export) -> None:
    frames[10] = frames[10].rstrip(b"\0") + b"behind"


def wrong_table(data: bytes) -> bytes:
    at = data.index(b"\xe0\x7f\x10\x00OB\0\0\xff\xff\xff\xff") + 20
    return data[: at + 4] + struct.pack("<I", 6) + data[at + 8 :]


def no_table(data: bytes) -> bytes:
    at = data.index(b"\xe0\x7f\x10\x00OB\0\0\xff\xff\xff\xff") + 16
    (length,) = struct.unpack_from("<I", data, at)
    return data[:at] + bytes(4) + data[at + 4 + length :]


def hidden_in_padding(data: bytes) -> bytes:
    at = data.index(b"ISO_IR 192")  # what ends a text of even length is a blank
    return data[: at - 2] + struct.pack("<H", 12) + b"ISO_IR 192\0\0" + data[at + 10 :]


def study_of_the_slide(made: Export) -> None:
    theirs = dcmread(made.source / "MeyerSlide0.dcm", stop_before_pixels=True)
    on_header(put("StudyInstanceUID", theirs.StudyInstanceUID))(made)


def another_series(dataset: Dataset) -> None:
    dataset.SeriesInstanceUID = dataset.SeriesInstanceUID[:-2] + "42"


def same_instance(made: Export) -> None:
    uid = dcmread(made.path(0), stop_before_pixels=True).SOPInstanceUID

    def change(dataset: Dataset) -> None:
        dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = uid

    on_header(change, 1)(made)


def moved(dataset: Dataset) -> None:
    place = dataset.PerFrameFunctionalGroupsSequence[3].PlanePositionSlideSequence[0]
    place.XOffsetInSlideCoordinateSystem = 3.14


def labelled(dataset: Dataset) -> None:
    dataset.ImageType = ["DERIVED", "PRIMARY", "LABEL", "NONE"]


def profile_with_text(dataset: Dataset) -> None:
    path = dataset.OpticalPathSequence[0]
    path.ICCProfile = path.ICCProfile.replace(
        "Colour profile".encode("utf-16-be"), "Colour of Erik".encode("utf-16-be")
    )


def burned(made: Export) -> None:
    on_header(put("BurnedInAnnotation", "YES"))(made)


def claim(dataset: Dataset) -> None:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = "113101", "DCM", "Clean Pixel Data"
    dataset.DeidentificationMethodCodeSequence.append(item)


def review_told(made: Export) -> None:
    whole = {"shapes": len(made.redactions.shapes), "associated": [], "metadata": True, "slide": True}
    made.tell(made.manifest | {"review": {"state": "reviewed", "confirmed": whole}})


def description_told(made: Export) -> None:
    manifest = made.manifest
    manifest["settings"]["series_description"] = "A trial"
    made.tell(manifest)


STATED, BYTES, IDS = "Stated beside pixels", "Bytes accounted for", "Identifiers"
DAMAGES = [
    Damage("a preamble", (BYTES,), "its preamble is not zero", on_bytes(lambda data: b"II*\0" + data[4:])),
    Damage("bytes behind the end", (BYTES,), "does not end where", on_bytes(lambda data: data + b"\xfc\xff\xfc\xffOB")),
    Damage("letters behind a text", (BYTES,), "belong to none of its elements", on_bytes(hidden_in_padding)),
    Damage("a wrong table", (BYTES,), "says other places", on_bytes(wrong_table)),
    Damage("no table", (BYTES,), "it has no table", on_bytes(no_table)),
    Damage("a comment in a frame", (BYTES,), "COM, which has no place", on_frames(commented)),
    Damage("bytes behind a frame", (BYTES,), "follow its end marker", on_frames(unfinished)),
    Damage("another frame", ("Copied tiles",), "it is not the stored frame", on_frames(other_frame)),
    Damage("pixels beyond the edge", ("Other pixels",), "beyond the level's edge", on_frames(beyond_the_edge)),
    Damage("a frame as it was", ("Hidden pixels",), "hidden pixels not filled", on_frames(shown_again)),
    Damage(
        "a private element",
        (STATED,),
        "(0015,1001), which is not on the list",
        on_header(lambda dataset: dataset.add_new((0x0015, 0x1001), "LO", "harmless")),
    ),
    Damage("a comment", (STATED,), "holds ImageComments, which", on_header(put("ImageComments", "nice"))),
    Damage("a patient", (STATED,), "its PatientName has another", on_header(put("PatientName", "Doe^Jane"))),
    Damage(
        "another size of pixels",
        (STATED,),
        "PixelSpacing has another",
        on_header(
            lambda dataset: setattr(
                dataset.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0], "PixelSpacing", [0.0004, 0.0005]
            )
        ),
    ),
    Damage(
        "nobody to be removed", (STATED,), "identity was not removed", on_header(put("PatientIdentityRemoved", "NO"))
    ),
    Damage("clean pixels that nobody saw", (STATED,), "claims other methods", on_header(claim)),
    Damage("seen, and not said", (STATED,), "claims other methods", review_told),
    Damage("burned in", (STATED,), "BurnedInAnnotation has another", burned),
    Damage("another place of a frame", (STATED,), "its frame 4 says another place", on_header(moved), sparse=True),
    Damage(
        "the original ones",
        ("Copied tiles",),
        "its pixels are the original ones",
        on_header(put("ImageType", ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"])),
    ),
    Damage("a label", ("Associated images",), "another kind of picture", on_header(labelled)),
    Damage("a profile that tells", ("Colour profile",), "its tag desc holds text", on_header(profile_with_text)),
    Damage("less columns", ("Levels",), "it has 499 x 400 px", on_header(put("TotalPixelMatrixColumns", 499))),
    Damage("the slide's study", (IDS,), "it holds an identifier of the original", study_of_the_slide),
    Damage("two series", (IDS,), "more than one SeriesInstanceUID", on_header(another_series)),
    Damage("one instance twice", (IDS,), "Two files have the same identifier", same_instance),
    Damage(
        "another head",
        (IDS,),
        "its head names another instance",
        on_bytes(lambda data: data.replace(b"2.25.", b"2.26.", 1)),
    ),
    Damage("a description of none", (STATED,), "it lacks SeriesDescription", description_told),
    Damage(
        "no focus", (STATED, "dciodvfy"), "it lacks FocusMethod", on_header(lambda dataset: dataset.pop("FocusMethod"))
    ),
    Damage(
        "a word of the slide",
        ("Words of the original",),
        "what the original states",
        on_header(put("StudyID", "CanaryStudyIDQ")),
    ),
    Damage(
        "a word in UTF-16",
        ("Words of the original",),
        "what the original states",
        on_header(lambda dataset: dataset.add_new((0x0015, 0x1001), "OB", "CanaryTextValueQ".encode("utf-16-le"))),
    ),
]


@pytest.fixture(scope="module")
def exports(tmp_path_factory: pytest.TempPathFactory) -> dict[bool, Export]:
    """By whether they are TILED_SPARSE."""
    folder = tmp_path_factory.mktemp("exports")
    made = {}
    for sparse in (False, True):
        source, out = write_slide(folder / f"source{sparse}", sparse=sparse), folder / f"out{sparse}"
        export_slide(ExportRequest(source, HIDDEN, ExportSettings("ST-7", Format.DICOM), out))
        for name in ("verification.json", "report.pdf"):  # which other files would contradict
            (out / name).unlink()
        made[sparse] = Export(source, out, HIDDEN)
    return made


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda one: one.name)
def test_damage_is_found_and_named(damage: Damage, exports: dict[bool, Export], tmp_path: Path) -> None:
    made = exports[damage.sparse].copied_to(tmp_path / "export")
    damage.do(made)
    made.seal()
    found = verify_export(made.folder, made.source, made.redactions)
    failed = {check.name: check.sentence for check in found.checks if check.outcome is Outcome.FAILED}
    assert set(damage.checks) <= failed.keys(), failed
    assert damage.says in failed[damage.checks[0]]


def test_a_new_identifier_alone_fails_nothing_but_what_it_breaks(exports: dict[bool, Export], tmp_path: Path) -> None:
    """The damages change what they say and nothing else: written again by pydicom an export still passes."""
    for sparse, one in exports.items():
        made = one.copied_to(tmp_path / str(sparse))
        on_header(lambda _: None)(made)
        made.seal()
        assert verify_export(made.folder, made.source, made.redactions).passed
        on_header(put("PyramidUID", generate_uid()))(made)
        made.seal()
        failed = verify_export(made.folder, made.source, made.redactions).failed
        assert {check.name for check in failed} == {STATED, IDS}


def test_files_that_are_no_dicom_are_told(exports: dict[bool, Export], tmp_path: Path) -> None:
    made = exports[False].copied_to(tmp_path / "export")
    made.path(1).write_bytes(b"no DICOM at all" * 20)
    made.seal()
    failed = verify_export(made.folder, made.source, made.redactions).failed
    assert {BYTES, IDS, "Decoding"} <= {check.name for check in failed}
    assert "ST-7_level1.dcm is no whole DICOM file" in failed[0].sentence


def test_every_check_is_proved_by_damage(exports: dict[bool, Export]) -> None:
    made = exports[False]
    names = {check.name for check in verify_export(made.folder, made.source, made.redactions).checks}
    elsewhere = {"Manifest", "Files", "Names", "Review", "Masks", "Decoding"}  # in test_verify_damage.py
    elsewhere.add("Words on the label")  # there, too
    elsewhere.add("Report")  # in test_report_check.py
    assert names - elsewhere == {name for damage in DAMAGES for name in damage.checks}
