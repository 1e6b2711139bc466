"""Every check is here with damage in one respect that it must find; what no damage proves has no check."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
import tifffile

from tests.conversion.verify.folders import (
    TILE,
    Made,
    edit,
    frames_of,
    jpeg_like,
    level_paths,
    rgb_of,
    set_frames,
    svs_made,
    write_svs,
)
from viewer.comparison.annotations.shapes import Annotations, Kind, Shape
from viewer.conversion.annotations.write import write_annotations
from viewer.conversion.verify import conformance, tiles, verify
from viewer.conversion.verify.result import Check, Outcome, Verification
from viewer.conversion.verify.verify import verify_conversion
from viewer.geometry import Point, PointMm, Rect, Size
from viewer.jobs.job import Cancelled, Progress, Step
from viewer.slides.openslide_file import OpenSlideFile
from viewer.slides.slide import SlideError

CONFORMANCE = {"Required attributes", "dciodvfy", "dcentvfy"}
Change = Callable[[pydicom.Dataset], None]


@dataclass(frozen=True)
class Damage:
    """What is done to a finished conversion, and which check must say what."""

    name: str
    kind: str
    check: str
    says: str
    do: Callable[[Made], Made | None]
    """Changes files, or gives back what was promised otherwise."""


def on_level(level: int, change: Change) -> Callable[[Made], None]:
    return lambda made: edit(level_paths(made.folder)[level], change)


def on_all(change: Change) -> Callable[[Made], None]:
    def do(made: Made) -> None:
        for path in made.folder.glob("*.dcm"):
            edit(path, change)

    return do


def put(keyword: str, value: object) -> Change:
    return lambda dataset: setattr(dataset, keyword, value)


def drop(keyword: str) -> Change:
    return lambda dataset: delattr(dataset, keyword)


def on_frames(level: int, change: Callable[[list[bytes]], list[bytes]]) -> Callable[[Made], None]:
    def do(made: Made) -> None:
        path = level_paths(made.folder)[level]
        set_frames(path, change(frames_of(path)))

    return do


def on_bytes(level: int, change: Callable[[bytearray], bytes | bytearray]) -> Callable[[Made], None]:
    def do(made: Made) -> None:
        path = level_paths(made.folder)[level]
        path.write_bytes(bytes(change(bytearray(path.read_bytes()))))

    return do


# --- files -----------------------------------------------------------------------------------------------------------


def remove_level(made: Made) -> None:
    level_paths(made.folder)[1].unlink()


def add_stranger(made: Made) -> None:
    (made.folder / "notes.txt").write_text("x")


def add_level_again(made: Made) -> None:
    path = level_paths(made.folder)[1]
    again = path.with_name("9.dcm")
    again.write_bytes(path.read_bytes())


def cut_header(made: Made) -> None:
    path = level_paths(made.folder)[2]
    path.write_bytes(path.read_bytes()[:90])


def promise_no_thumbnail(made: Made) -> Made:
    return replace(made, expected=replace(made.expected, associated=frozenset()))


def promise_label(made: Made) -> Made:
    return replace(made, expected=replace(made.expected, associated=frozenset({"label", "thumbnail"})))


# --- headers ---------------------------------------------------------------------------------------------------------


def same_instance(made: Made) -> None:
    first, second = level_paths(made.folder)[:2]
    uid = pydicom.dcmread(first, stop_before_pixels=True).SOPInstanceUID

    def change(dataset: pydicom.Dataset) -> None:
        dataset.SOPInstanceUID = uid
        dataset.file_meta.MediaStorageSOPInstanceUID = uid

    edit(second, change)


def called(said: list[str]) -> Change:
    def change(dataset: pydicom.Dataset) -> None:
        dataset.ImageType = said
        dataset.SharedFunctionalGroupsSequence[0].WholeSlideMicroscopyImageFrameTypeSequence[0].FrameType = said

    return change


said_of_level_0 = ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"]
resampled = ["DERIVED", "PRIMARY", "VOLUME", "RESAMPLED"]


def other_frames(dataset: pydicom.Dataset) -> None:
    frames = dataset.SharedFunctionalGroupsSequence[0].WholeSlideMicroscopyImageFrameTypeSequence[0]
    frames.FrameType = said_of_level_0


def no_word_of_frames(dataset: pydicom.Dataset) -> None:
    del dataset.SharedFunctionalGroupsSequence[0].WholeSlideMicroscopyImageFrameTypeSequence


def other_meta(dataset: pydicom.Dataset) -> None:
    dataset.file_meta.MediaStorageSOPInstanceUID = "1.2.3"


def spacing(dataset: pydicom.Dataset) -> None:
    dataset.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing = [0.00026, 0.00025]


def drop_spacing(dataset: pydicom.Dataset) -> None:
    del dataset.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing


def swap_spacing(made: Made) -> None:
    paths = level_paths(made.folder)
    for path, value in ((paths[1], 0.001), (paths[2], 0.0005)):

        def change(dataset: pydicom.Dataset, value: float = value) -> None:
            dataset.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing = [value, value]

        edit(path, change)


def origin(dataset: pydicom.Dataset) -> None:
    dataset.TotalPixelMatrixOriginSequence[0].XOffsetInSlideCoordinateSystem = 1


def promise_origin(made: Made) -> Made:
    return replace(made, expected=replace(made.expected, origin=PointMm(3, 4)))


def damage_profile(dataset: pydicom.Dataset) -> None:
    path = dataset.OpticalPathSequence[0]
    path.ICCProfile = path.ICCProfile[:36] + b"none" + path.ICCProfile[40:]


def change_profile(dataset: pydicom.Dataset) -> None:
    path = dataset.OpticalPathSequence[0]
    path.ICCProfile = path.ICCProfile[:24] + b"\x07\xd0" + path.ICCProfile[26:]  # another year of making


def drop_profile(dataset: pydicom.Dataset) -> None:
    del dataset.OpticalPathSequence[0].ICCProfile


def promise_profile(made: Made) -> Made:
    return replace(made, expected=replace(made.expected, icc_profile=b"another profile"))


# --- packing ---------------------------------------------------------------------------------------------------------

PIXEL_DATA = b"\xe0\x7f\x10\x00OB\0\0\xff\xff\xff\xff"


def first_offset_wrong(data: bytearray) -> bytearray:
    at = data.index(PIXEL_DATA) + len(PIXEL_DATA) + 8 + 4
    struct.pack_into("<I", data, at, struct.unpack_from("<I", data, at)[0] + 2)
    return data


def no_offset_table(made: Made) -> None:
    path = level_paths(made.folder)[0]
    set_frames(path, frames_of(path), with_table=False)


def extended_offset_wrong(dataset: pydicom.Dataset) -> None:
    table = dataset.ExtendedOffsetTable
    dataset.ExtendedOffsetTable = table[:8] + struct.pack("<Q", 4) + table[16:]


def extended_length_wrong(dataset: pydicom.Dataset) -> None:
    dataset.ExtendedOffsetTableLengths = struct.pack("<Q", 4) + dataset.ExtendedOffsetTableLengths[8:]


def both_tables(made: Made) -> None:
    path = level_paths(made.folder)[0]
    assert "ExtendedOffsetTable" in pydicom.dcmread(path, stop_before_pixels=True)
    set_frames(path, frames_of(path))


def odd_last_frame(data: bytearray) -> bytes:
    """The last frame loses a byte, and says so."""
    at = data.rindex(b"\xfe\xff\x00\xe0")
    (length,) = struct.unpack_from("<I", data, at + 4)
    struct.pack_into("<I", data, at + 4, length - 1)
    return bytes(data[: at + 8 + length - 1] + data[at + 8 + length :])


def syntax(uid: str) -> Change:
    return lambda dataset: setattr(dataset.file_meta, "TransferSyntaxUID", uid)


def promise_quality(made: Made) -> Made:
    levels = tuple(replace(level, quality=90) for level in made.expected.levels)
    return replace(made, expected=replace(made.expected, levels=levels))


def promise_subsampling(made: Made) -> Made:
    levels = tuple(replace(level, subsampling="4:2:0") for level in made.expected.levels)
    return replace(made, expected=replace(made.expected, levels=levels))


# --- pixels ----------------------------------------------------------------------------------------------------------


def truncated(frames: list[bytes]) -> list[bytes]:
    return [*frames[:3], frames[3][: len(frames[3]) // 2], *frames[4:]]


def smaller(frames: list[bytes]) -> list[bytes]:
    return [*frames[:3], jpeg_like(rgb_of(frames[3])[: TILE // 2]), *frames[4:]]


def garbage(frames: list[bytes]) -> list[bytes]:
    return [*frames[:3], b"\xff\xd8nothing of the kind\xff\xd9", *frames[4:]]


def cut_thumbnail(made: Made) -> None:
    levels = level_paths(made.folder)
    (path,) = (path for path in made.folder.glob("*.dcm") if path not in levels)
    set_frames(path, [frames_of(path)[0][:-400]])


def encoded_again(frames: list[bytes]) -> list[bytes]:
    return [*frames[:6], jpeg_like(rgb_of(frames[6])), *frames[7:]]


def as_rgb(frame: bytes) -> bytes:
    """A marker of Adobe's says that its YCbCr is RGB, which JFIF's would outdo."""
    marker = b"\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00\x00"
    return b"\xff\xd8" + marker + frame[2:].replace(b"JFIF\0", b"none\0")


def one_as_rgb(frames: list[bytes]) -> list[bytes]:
    return [*frames[:5], as_rgb(frames[5]), *frames[6:]]


def all_as_rgb(made: Made) -> None:
    on_frames(0, lambda frames: [as_rgb(frame) for frame in frames])(made)
    on_level(0, put("PhotometricInterpretation", "RGB"))(made)


def exchanged(frames: list[bytes]) -> list[bytes]:
    return [*frames[:7], frames[8], frames[7], *frames[9:]]


def patch(frames: list[bytes]) -> list[bytes]:
    """A part of a tile shows what another tile has there, as where a photo was taken from elsewhere."""
    pixels = rgb_of(frames[7])
    pixels[32:80, 40:96] = rgb_of(frames[8])[32:80, 40:96]
    return [*frames[:7], jpeg_like(pixels), *frames[8:]]


def moved(x: int, y: int) -> Callable[[Made], Made]:
    """Every pixel lies so far right and below of where it was promised to be."""

    def do(made: Made) -> Made:
        left, top = made.expected.offset
        return replace(made, expected=replace(made.expected, offset=(left + x, top + y)))

    return do


def moved_frames(frames: list[bytes]) -> list[bytes]:
    return [jpeg_like(np.roll(rgb_of(frame), 1, axis=1)) for frame in frames]


def swap_levels(made: Made) -> None:
    """Two levels have the headers of each other, so that each shows the other's corner."""
    _, one, other = level_paths(made.folder)
    frames = frames_of(one), frames_of(other)
    set_frames(one, (frames[1] * len(frames[0]))[: len(frames[0])])
    set_frames(other, frames[0][: len(frames[1])])


def one_value(frames: list[bytes]) -> list[bytes]:
    import imagecodecs

    pixels = np.array(imagecodecs.jpegls_decode(frames[7]))
    pixels[20, 30, 1] ^= 1
    return [*frames[:7], imagecodecs.jpegls_encode(pixels), *frames[8:]]


def one_value_2000(frames: list[bytes]) -> list[bytes]:
    import imagecodecs

    pixels = np.array(imagecodecs.jpeg2k_decode(frames[3]))
    pixels[20, 30, 1] ^= 1
    again = imagecodecs.jpeg2k_encode(pixels, level=0, codecformat="j2k", mct=True, reversible=True)
    return [*frames[:3], again, *frames[4:]]


def one_value_near(by: int) -> Callable[[list[bytes]], list[bytes]]:
    """One value lies further from what it is now than any may lie from the original."""

    def change(frames: list[bytes]) -> list[bytes]:
        import imagecodecs

        pixels = np.array(imagecodecs.jpegls_decode(frames[3])).astype(int)
        pixels[20, 30, 1] += by if pixels[20, 30, 1] < 128 else -by
        again = bytearray(imagecodecs.jpegls_encode(pixels.astype(np.uint8), level=0))
        return [*frames[:3], bytes(again), *frames[4:]]

    return change


def farther_off(made: Made) -> Made:
    """Frames that may be off by more than was promised."""
    levels = tuple(replace(level, near=1) for level in made.expected.levels)
    return replace(made, expected=replace(made.expected, levels=levels))


# --- privacy ---------------------------------------------------------------------------------------------------------


def comment_in_frame(frames: list[bytes]) -> list[bytes]:
    return [frames[0][:2] + b"\xff\xfe\x00\x12VERISLIDE SAMPLE" + frames[0][2:], *frames[1:]]


def sixteen_bits(dataset: pydicom.Dataset) -> None:
    block = dataset.private_block(0x0099, "TEST", create=True)
    block.add_new(1, "OB", "Müller-Straße".encode("utf-16-le"))


def capitals(dataset: pydicom.Dataset) -> None:
    block = dataset.private_block(0x0099, "TEST", create=True)
    block.add_new(1, "OB", "MÜLLER-STRASSE".encode())


def name_of_file(made: Made) -> None:
    path = level_paths(made.folder)[0]
    path.rename(path.with_name("57C4197F3F7B7C6CF40710E72B909870.dcm"))


def annotate(change: Callable[[Path], None]) -> Callable[[Made], None]:
    """Put annotations beside the levels, and change their file."""

    def do(made: Made) -> None:
        box = np.array([[10.0, 10], [60, 10], [60, 40], [10, 40]])
        write_annotations(Annotations((Shape(Kind.POLYGON, box, "Tumour"),)), made.folder, (0, 0))
        change(made.folder / "annotations" / "annotations.dcm")

    return do


def named_in_a_label(path: Path) -> None:
    edit(path, lambda d: setattr(d.AnnotationGroupSequence[0], "AnnotationGroupLabel", "verislide sample"))


def short_name_in_a_label(path: Path) -> None:
    edit(path, lambda d: setattr(d.AnnotationGroupSequence[0], "AnnotationGroupLabel", "of AB12"))


DAMAGES = [
    Damage("annotations", "jpeg", "Identifying strings", "annotations.dcm holds", annotate(named_in_a_label)),
    Damage("annotations, a word", "jpeg", "Identifying strings", "annotations.dcm", annotate(short_name_in_a_label)),
    Damage(
        "name of annotations",
        "jpeg",
        "Identifying strings",
        "in the name of a file",
        annotate(lambda path: path.rename(path.with_name("Verislide sample.dcm")) and None),
    ),
    Damage(
        "no annotations",
        "jpeg",
        "Files",
        "lies among the annotations",
        annotate(lambda path: path.write_text("x") and None),
    ),
    Damage(
        "annotations without a group type",
        "jpeg",
        "dciodvfy",
        "annotations.dcm",
        annotate(lambda path: edit(path, lambda d: delattr(d.AnnotationGroupSequence[0], "GraphicType"))),
    ),
    Damage(
        "annotations of another patient",
        "jpeg",
        "dcentvfy",
        "Patient",
        annotate(lambda path: edit(path, put("PatientID", "other"))),
    ),
    Damage("level missing", "jpeg", "Files", "no file of level 1", remove_level),
    Damage("stranger", "jpeg", "Files", "notes.txt", add_stranger),
    Damage("header cut", "jpeg", "Files", "no whole DICOM file", cut_header),
    Damage("thumbnail too many", "jpeg", "Files", "was to be left out", promise_no_thumbnail),
    Damage("label missing", "jpeg", "Files", "no file of the label", promise_label),
    Damage(
        "image type", "jpeg", "Files", "neither a level", on_level(1, put("ImageType", ["DERIVED", "PRIMARY", "X"]))
    ),
    Damage("called original", "jpeg", "Image type", "it should be DERIVED", on_level(1, called(said_of_level_0))),
    Damage("called resampled", "jpeg", "Image type", "Level 0 is called DERIVED", on_level(0, called(resampled))),
    Damage("other frames", "jpeg", "Image type", "another thing of the whole", on_level(1, other_frames)),
    Damage("no word of frames", "jpeg", "Image type", "says nothing of its frames", on_level(1, no_word_of_frames)),
    Damage("series", "jpeg", "Identifiers", "SeriesInstanceUID", on_level(1, put("SeriesInstanceUID", "1.2.3"))),
    Damage("study", "jpeg", "Identifiers", "StudyInstanceUID", on_level(1, put("StudyInstanceUID", "1.2.3"))),
    Damage("frame of reference", "jpeg", "Identifiers", "FrameOf", on_level(1, put("FrameOfReferenceUID", "1.2.3"))),
    Damage("pyramid", "jpeg", "Identifiers", "PyramidUID", on_level(1, put("PyramidUID", "1.2.3"))),
    Damage("no pyramid", "jpeg", "Identifiers", "no PyramidUID", on_all(lambda d: d.pop("PyramidUID", None))),
    Damage("same instance", "jpeg", "Identifiers", "2 files have the SOP", same_instance),
    Damage("meta", "jpeg", "Identifiers", "one SOP instance UID outside", on_level(1, other_meta)),
    Damage("class", "jpeg", "Identifiers", "not of the class", on_level(1, put("SOPClassUID", "1.2.3"))),
    Damage("bad uid", "jpeg", "Identifiers", "no valid", on_all(put("StudyInstanceUID", "1.02.3"))),
    Damage("matrix", "jpeg", "Level sizes", "which no level has", on_level(1, put("TotalPixelMatrixRows", 261))),
    Damage("level twice", "jpeg", "Level sizes", "Two levels have", add_level_again),
    Damage("frame count", "jpeg", "Level sizes", "its size takes", on_level(1, put("NumberOfFrames", 8))),
    Damage("sparse", "jpeg", "Level sizes", "in order", on_level(1, put("DimensionOrganizationType", "TILED_SPARSE"))),
    Damage("rows", "jpeg", "Level sizes", "The tiles of level 1", on_level(1, put("Rows", 96))),
    Damage("spacing", "jpeg", "Pixel spacing", "Level 0", on_level(0, spacing)),
    Damage("no spacing", "jpeg", "Pixel spacing", "Level 1 has no pixel spacing", on_level(1, drop_spacing)),
    Damage("spacings swapped", "jpeg", "Pixel spacing", "does not grow", swap_spacing),
    Damage("imaged", "jpeg", "Imaged size", "Level 1", on_level(1, put("ImagedVolumeWidth", 0.2))),
    Damage("origin", "jpeg", "Position on the glass", "elsewhere", on_level(1, origin)),
    Damage(
        "turned",
        "jpeg",
        "Position on the glass",
        "turned otherwise",
        on_level(1, put("ImageOrientationSlide", [0, 1, 0, 1, 0, 0])),
    ),
    Damage("origin promised", "jpeg", "Position on the glass", "should be 3, 4", promise_origin),
    Damage(
        "no origin",
        "jpeg",
        "Position on the glass",
        "does not say where",
        on_level(1, drop("TotalPixelMatrixOriginSequence")),
    ),
    Damage("profile damaged", "jpeg", "Colour profile", "is damaged", on_level(1, damage_profile)),
    Damage("profile changed", "jpeg", "Colour profile", "different", on_level(1, change_profile)),
    Damage("no profile", "jpeg", "Colour profile", "has no ICC", on_level(1, drop_profile)),
    Damage("profile promised", "jpeg", "Colour profile", "not that of the original", promise_profile),
    Damage("lossless claimed", "jpeg", "Loss declared", "has 00", on_level(1, put("LossyImageCompression", "00"))),
    Damage("loss claimed", "jpegls", "Loss declared", "were never", on_level(1, put("LossyImageCompression", "01"))),
    Damage("no ratio", "jpeg", "Loss declared", "how strongly", on_level(1, drop("LossyImageCompressionRatio"))),
    Damage(
        "other method",
        "near",
        "Loss declared",
        "last compressed by ISO_10918_1, not ISO_14495_1",
        on_level(1, put("LossyImageCompressionMethod", "ISO_10918_1")),
    ),
    Damage("end missing", "jpeg", "Frames", "does not end", on_bytes(0, lambda data: data[:-8])),
    Damage("odd", "jpeg", "Frames", "odd length", on_bytes(0, odd_last_frame)),
    Damage("frame missing", "jpeg", "Frames", "and holds 29", on_frames(0, lambda frames: frames[:-1])),
    Damage("offset", "jpeg", "Offset tables", "says that frame 2 begins", on_bytes(0, first_offset_wrong)),
    Damage("no table", "jpeg", "Offset tables", "has no offset table", no_offset_table),
    Damage("extended offset", "jpegls", "Offset tables", "says that frame 2", on_level(0, extended_offset_wrong)),
    Damage("both tables", "jpegls", "Offset tables", "has both kinds", both_tables),
    Damage("extended length", "jpegls", "Offset tables", "table of lengths", on_level(0, extended_length_wrong)),
    Damage(
        "wrong syntax",
        "j2k rebuilt",
        "Transfer syntax",
        "labelled JPEG baseline",
        on_level(1, syntax("1.2.840.10008.1.2.4.50")),
    ),
    Damage(
        "lossy syntax",
        "j2k rebuilt",
        "Transfer syntax",
        "was planned",
        on_level(1, syntax("1.2.840.10008.1.2.4.91")),
    ),
    Damage(
        "colours",
        "jpeg",
        "Colour labels",
        "says that its colours",
        on_level(1, put("PhotometricInterpretation", "RGB")),
    ),
    Damage("samples", "jpeg", "Colour labels", "1 samples", on_level(1, put("SamplesPerPixel", 1))),
    Damage("quality", "jpeg", "Encoding", "quality 80 instead of 90", promise_quality),
    Damage("subsampling", "jpeg", "Encoding", "4:2:2 instead of 4:2:0", promise_subsampling),
    Damage("near", "near", "Encoding", "off by 2 grey levels instead of 1", farther_off),
    Damage("truncated", "jpeg", "Decoding", "its end is missing", on_frames(0, truncated)),
    Damage("smaller", "jpeg", "Decoding", "it has 128 x 64 px", on_frames(0, smaller)),
    Damage("garbage", "jpeg", "Decoding", "4 across, 1 down", on_frames(0, garbage)),
    Damage("thumbnail", "jpeg", "Decoding", "The thumbnail", cut_thumbnail),
    Damage("encoded again", "copied", "Copied tiles", "not the stored tile", on_frames(0, encoded_again)),
    Damage("called RGB", "copied", "Copied tiles", "other colours", all_as_rgb),
    Damage("cut and encoded again", "cut", "Cut tiles", "7 across, 1 down", on_frames(0, encoded_again)),
    Damage("cut elsewhere", "cut", "Cut tiles", "not what the original stores there", on_frames(0, exchanged)),
    Damage("one is RGB", "copied", "Decoding", "its colours are RGB", on_frames(0, one_as_rgb)),
    Damage("tiles exchanged", "copied", "Copied tiles", "not the stored tile", on_frames(0, exchanged)),
    Damage("one value", "jpegls", "Exact pixels", "1 pixels differ, by up to 1", on_frames(0, one_value)),
    Damage("one value in level 1", "j2k rebuilt", "Exact reduction", "1 pixels differ", on_frames(1, one_value_2000)),
    Damage("patch", "jpeg", "Lossy pixels", "pixels around", on_frames(0, patch)),
    Damage("exchanged", "jpeg", "Lossy pixels", "mean squared difference", on_frames(0, exchanged)),
    Damage("patch in rebuilt level", "jpeg rebuilt", "Lossy pixels", "Level 1", on_frames(1, exchanged)),
    Damage("one value farther off", "near", "Lossy pixels", "pixels around 16, 16", on_frames(0, one_value_near(5))),
    Damage("all farther off", "near", "Lossy pixels", "pixels around", farther_off),
    Damage("one value of a rebuilt level", "near rebuilt", "Lossy pixels", "Level 1", on_frames(1, one_value_near(9))),
    Damage("levels swapped", "jpeg", "Lossy pixels", "Level 1", swap_levels),
    Damage("moved", "jpeg", "Place of the content", "1.0 px right and 0.0 px", moved(1, 0)),
    Damage("moved frames", "jpeg", "Place of the content", "1.0 px right", on_frames(0, moved_frames)),
    Damage("moved lossless", "jpegls", "Place of the content", "2.0 px left and 3.0 px below", moved(-2, 3)),
    Damage("wsidicom", "jpeg", "Reader wsidicom", "levels", remove_level),
    Damage(
        "OpenSlide",
        "j2k rebuilt",
        "Reader OpenSlide",
        "OpenSlide does not read",
        on_level(1, syntax("1.2.840.10008.1.2.4.50")),
    ),
    Damage(
        "pydicom",
        "jpegls",
        "Reader pydicom",
        "grey levels off",
        on_level(1, put("PhotometricInterpretation", "YBR_FULL")),
    ),
    Damage(
        "text",
        "jpeg",
        "Identifying strings",
        "string 1 of 4",
        on_level(0, put("SeriesDescription", "verislide SAMPLE")),
    ),
    Damage("comment", "jpeg", "Identifying strings", "string 1 of 4", on_frames(0, comment_in_frame)),
    Damage(
        "short", "jpeg", "Identifying strings", "string 3 of 4", on_level(0, put("SeriesDescription", "slide ab12, 3"))
    ),
    Damage("16 bits", "jpeg", "Identifying strings", "string 4 of 4", on_level(0, sixteen_bits)),
    Damage("capitals", "jpeg", "Identifying strings", "string 4 of 4", on_level(0, capitals)),
    Damage("name", "jpeg", "Identifying strings", "in the name of a file", name_of_file),
    Damage("type 1", "jpeg", "Required attributes", "no Manufacturer,", on_level(0, drop("Manufacturer"))),
    Damage("type 1 empty", "jpeg", "Required attributes", "no FocusMethod,", on_level(0, put("FocusMethod", ""))),
    Damage("type 2", "jpeg", "Required attributes", "no PatientID", on_level(0, drop("PatientID"))),
    Damage("bad value", "jpeg", "dciodvfy", "Focus Method", on_level(0, put("FocusMethod", "GUESS"))),
    Damage("other patient", "jpeg", "dcentvfy", "Patient", on_level(0, put("PatientName", "Other"))),
]


@pytest.mark.filterwarnings("ignore:Invalid value for VR UI")
@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: f"{damage.kind}: {damage.name}")
def test_damage_is_named(
    damage: Damage, made: dict[str, Made], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurt = made[damage.kind].copied_to(tmp_path / "folder")
    hurt = damage.do(hurt) or hurt
    # Most of the time goes into what asks other programs: only where they are to find the damage.
    if not damage.check.startswith("Reader"):
        monkeypatch.setattr(verify, "check_readers", lambda *_, **__: ())
    if damage.check not in CONFORMANCE:
        monkeypatch.setattr(verify, "check_conformance", lambda *_: ())
    found = verify_conversion(hurt.original, hurt.folder, hurt.expected)
    check = next(check for check in found.checks if check.name == damage.check)
    if check.outcome is Outcome.NOT_DONE:
        assert "is not installed" in check.sentence
        return
    assert check.outcome is Outcome.FAILED, found.sentence
    assert damage.says in check.sentence
    assert not found.passed


@pytest.mark.parametrize(
    "kind", ["jpeg", "jpeg rebuilt", "j2k rebuilt", "jpegls", "near", "near rebuilt", "copied", "cut"]
)
def test_what_is_whole_passes(kind: str, made: dict[str, Made]) -> None:
    whole = made[kind]
    found = verify_conversion(whole.original, whole.folder, whole.expected)
    assert found.passed, [check.sentence for check in found.failed]
    proven = {damage.check for damage in DAMAGES}
    assert {check.name for check in found.checks} <= proven, "a check that no damage proves"


def test_nothing_to_look_for_is_no_proof(made: dict[str, Made]) -> None:
    whole = made["copied"]
    check = check_of("Identifying strings", verify_conversion(whole.original, whole.folder, whole.expected))
    assert check.outcome is Outcome.NOT_DONE
    assert "so none was looked for" in check.sentence


def test_levels_whose_sizes_were_rounded_pass(tmp_path: Path) -> None:
    write_svs(tmp_path / "slide.svs", 701, 403)
    whole = svs_made(tmp_path / "slide.svs", tmp_path / "folder", Size(701, 403))
    found = verify_conversion(whole.original, whole.folder, whole.expected)
    assert found.passed, [check.sentence for check in found.failed]


def test_a_sample_finds_what_is_everywhere(made: dict[str, Made]) -> None:
    whole = made["jpeg"]
    assert verify_conversion(whole.original, whole.folder, whole.expected, scope="sample").passed
    hurt = moved(1, 0)(whole)
    found = verify_conversion(hurt.original, hurt.folder, hurt.expected, scope="sample")
    assert "Place of the content" in {check.name for check in found.failed}


def test_a_fraction_of_a_pixel_is_said_and_still_finds_other_pixels(
    made: dict[str, Made], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(OpenSlideFile, "snap", lambda *_: Point(0.5, 0.5))
    monkeypatch.setattr(verify, "check_readers", lambda *_, **__: ())
    whole = made["jpegls"]
    check = check_of("Exact pixels", verify_conversion(whole.original, whole.folder, whole.expected))
    assert check.outcome is Outcome.PASSED
    assert "at a fraction of a pixel" in check.sentence
    hurt = whole.copied_to(tmp_path / "folder")
    on_frames(0, exchanged)(hurt)
    check = check_of("Exact pixels", verify_conversion(hurt.original, hurt.folder, hurt.expected))
    assert "not what the original shows" in check.sentence


def test_progress_counts_tiles_and_cancelling_ends_the_work(made: dict[str, Made]) -> None:
    whole, steps = made["copied"], list[Step]()
    verify_conversion(whole.original, whole.folder, whole.expected, Progress(steps.append))
    assert {step.unit for step in steps} == {"tiles"}
    assert steps[-1].done == steps[-1].total == 3 * 17  # looked at, and read by two readers
    assert [step.done for step in steps] == sorted(step.done for step in steps)

    def stop(step: Step) -> None:
        if step.done:
            progress.cancel()

    progress = Progress(stop)
    with pytest.raises(Cancelled):
        verify_conversion(whole.original, whole.folder, whole.expected, progress)


def test_no_tile_is_looked_at_once_it_is_cancelled(made: dict[str, Made], monkeypatch: pytest.MonkeyPatch) -> None:
    whole, progress, looked = made["copied"], Progress(), list[bool]()

    def cancelling(*_: bytes) -> bool:
        looked.append(True)
        progress.cancel()
        return True

    monkeypatch.setattr(tiles, "is_equal", cancelling)
    with pytest.raises(Cancelled):
        verify_conversion(whole.original, whole.folder, whole.expected, progress)
    assert len(looked) <= 2, "those that two threads had begun"


@pytest.mark.parametrize("tool", ["dciodvfy", "dcentvfy"])
def test_a_tool_that_is_missing_or_silent_is_no_failure(
    tool: str, made: dict[str, Made], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verify, "check_readers", lambda *_, **__: ())
    whole = made["copied"]
    for path, says in ((None, "is not installed"), ("/nowhere/tool", "gave no answer")):
        monkeypatch.setattr(conformance.shutil, "which", lambda _, path=path: path)
        found = verify_conversion(whole.original, whole.folder, whole.expected)
        assert found.passed
        assert (check_of(tool, found).outcome, says in check_of(tool, found).sentence) == (Outcome.NOT_DONE, True)


def test_a_folder_that_is_not_there_is_an_error(made: dict[str, Made], tmp_path: Path) -> None:
    with pytest.raises(SlideError, match="cannot be verified"):
        verify_conversion(made["copied"].original, tmp_path / "nothing", made["copied"].expected)


def test_a_broken_original_fails_the_check_of_pixels(made: dict[str, Made], tmp_path: Path) -> None:
    hurt = tmp_path / "slide.svs"
    data = bytearray(made["copied"].original.read_bytes())
    with tifffile.TiffFile(made["copied"].original) as tiff:
        page = tiff.pages.first
        at = page.dataoffsets[5]
    data[at : at + 40] = bytes(40)
    hurt.write_bytes(data)
    check = check_of("Copied tiles", verify_conversion(hurt, made["copied"].folder, made["copied"].expected))
    assert check.outcome is Outcome.FAILED
    assert "tile 2 across, 2 down" in check.sentence


def test_parts_of_a_concatenation_are_one_level(made: dict[str, Made], originals: Path, tmp_path: Path) -> None:
    from wsidicom import ConcatenationByFrames
    from wsidicomizer import WsiDicomizer

    folder = tmp_path / "parts"
    options = {"include_thumbnail": False, "include_label": False, "include_overview": False}
    WsiDicomizer.convert(originals / "slide.svs", folder, concatenation=ConcatenationByFrames(6), workers=1, **options)
    expected = made["copied"].expected
    assert len(list(folder.iterdir())) == 4
    found = verify_conversion(originals / "slide.svs", folder, expected)
    assert found.passed, [check.sentence for check in found.failed]
    parts = [path for path in folder.iterdir() if pydicom.dcmread(path).get("ConcatenationFrameOffsetNumber") == 6]
    parts[0].unlink()
    found = verify_conversion(originals / "slide.svs", folder, expected)
    assert "its size takes 16" in check_of("Level sizes", found).sentence


def check_of(name: str, found: Verification) -> Check:
    return next(check for check in found.checks if check.name == name)


def test_filled_places_are_not_compared_but_said(made: dict[str, Made], tmp_path: Path) -> None:
    hurt = made["jpeg"].copied_to(tmp_path / "folder")
    on_frames(0, exchanged)(hurt)
    left, top = hurt.expected.offset
    both = Rect(left + TILE + 5, top + TILE + 5, TILE, 9)  # of the second row's second and third tile
    expected = replace(hurt.expected, salvaged=(both,))
    found = verify_conversion(hurt.original, hurt.folder, expected)
    lossy = next(check for check in found.checks if check.name == "Lossy pixels")
    assert lossy.outcome is Outcome.PASSED
    assert "5 tiles with filled places were not compared" in lossy.sentence
