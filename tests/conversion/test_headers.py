"""What a header says of loss, of the way the pixels were made, and of its own identifiers."""

from __future__ import annotations

import configparser
import struct
from pathlib import Path
from typing import Any

import openslide
import pydicom
import pytest

from tests.conversion.made import dicom_errors, elsewhere, headers, small_mirax, volumes
from viewer.conversion import settings as conversion_settings
from viewer.conversion.headers import number_instances
from viewer.conversion.run import ConversionReport, ConversionRequest, convert_slide
from viewer.conversion.settings import Codec, ConversionSettings, Extent, Pyramid, Uids
from viewer.geometry import Size

JPEG = "ISO_10918_1"


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_mirax(tmp_path_factory.mktemp("source"))


def converted(source: Path, folder: Path, **settings: Any) -> ConversionReport:
    return convert_slide(ConversionRequest(source, folder, ConversionSettings(**settings), verify="none"))


def values(dataset: pydicom.Dataset, keyword: str) -> list[Any]:
    found = dataset.get(keyword, [])
    return [found] if isinstance(found, str | float) else list(found)


def ratios_of_the_original(path: Path) -> list[float]:
    """Of each level: bytes of the pixels for each byte of JPEG, from Index.dat alone."""
    folder = path.with_suffix("")
    ini = configparser.ConfigParser(interpolation=None)
    ini.read_string((folder / "Slidedat.ini").read_text("utf-8-sig"))
    index = (folder / ini["HIERARCHICAL"]["INDEXFILE"]).read_bytes()
    (root,) = struct.unpack_from("<i", index, 5 + len(ini["GENERAL"]["SLIDE_ID"]))
    found = []
    for level in range(int(ini["HIERARCHICAL"]["HIER_0_COUNT"])):
        section = ini[ini["HIERARCHICAL"][f"HIER_0_VAL_{level}_SECTION"]]
        (record,) = struct.unpack_from("<i", index, root + 4 * level)
        (page,) = struct.unpack_from("<i", index, record + 4)
        images = stored = 0
        while page:
            count, following = struct.unpack_from("<ii", index, page)
            images += count
            stored += sum(struct.unpack_from("<i", index, page + 8 + 16 * one + 8)[0] for one in range(count))
            page = following
        found.append(images * 3 * int(section["DIGITIZER_WIDTH"]) * int(section["DIGITIZER_HEIGHT"]) / stored)
    return found


@pytest.mark.parametrize("codec", list(Codec))
@pytest.mark.parametrize("pyramid", list(Pyramid))
def test_the_loss_of_the_scanner_is_stated_before_that_of_the_conversion(
    source: Path, tmp_path: Path, codec: Codec, pyramid: Pyramid
) -> None:
    converted(source, tmp_path / "out", codec=codec, pyramid=pyramid, label=True, overview=True)
    before = ratios_of_the_original(source)
    own = ["ISO_14495_1" if codec is Codec.JPEG_LS_NEAR else JPEG]
    levels = volumes(tmp_path / "out")
    for level, (path, dataset) in enumerate(levels):
        frames = dataset.NumberOfFrames * dataset.Rows * dataset.Columns * 3
        expected = [before[0 if pyramid is Pyramid.REBUILT else level]]
        if not codec.is_lossless:
            pixel_data = pydicom.dcmread(path).PixelData
            expected.append(frames / len(pixel_data))
        assert dataset.LossyImageCompression == "01"
        assert values(dataset, "LossyImageCompressionMethod") == [JPEG, *own[: len(expected) - 1]]
        stated = [float(one) for one in values(dataset, "LossyImageCompressionRatio")]
        assert stated == pytest.approx(expected, rel=0.02), "headers and offsets of frames are no pixels"
    assert len(levels) == len(before) == 5
    for path, dataset in headers(tmp_path / "out"):
        assert dataset.LossyImageCompression == "01", "label, overview and thumbnail of MIRAX are JPEG, too"
        assert dicom_errors(path) == []


@pytest.mark.parametrize("pyramid", list(Pyramid))
def test_levels_above_0_are_derived_and_resampled(source: Path, tmp_path: Path, pyramid: Pyramid) -> None:
    converted(source, tmp_path / "out", pyramid=pyramid)
    finest = max(dataset.TotalPixelMatrixColumns for _, dataset in volumes(tmp_path / "out"))
    seen = set()
    for path, dataset in headers(tmp_path / "out"):
        frames = dataset.SharedFunctionalGroupsSequence[0].WholeSlideMicroscopyImageFrameTypeSequence[0].FrameType
        assert list(frames) == list(dataset.ImageType), path.name
        if dataset.ImageType[2] == "VOLUME":
            is_finest = dataset.TotalPixelMatrixColumns == finest
            said = ["ORIGINAL", "NONE"] if is_finest else ["DERIVED", "RESAMPLED"]
            assert [dataset.ImageType[0], dataset.ImageType[3]] == said
            seen.add(dataset.TotalPixelMatrixColumns)
            assert dicom_errors(path) == []
    assert len(seen) == 5


def test_pictures_state_the_ratio_of_what_is_stored(source: Path, tmp_path: Path) -> None:
    converted(source, tmp_path / "out", codec=Codec.JPEG_LS, label=True, overview=True)
    data = b"".join(path.read_bytes() for path in sorted(source.with_suffix("").glob("Data*.dat")))
    kinds = {"LABEL": "label", "OVERVIEW": "macro", "THUMBNAIL": "thumbnail"}
    seen = {dataset.ImageType[2]: dataset for _, dataset in headers(tmp_path / "out")}
    with openslide.OpenSlide(source) as slide:
        for kind, name in kinds.items():
            width, height = slide.associated_images[name].size
            stated = float(seen[kind].LossyImageCompressionRatio)
            if kind == "THUMBNAIL":
                width, height = seen[kind].TotalPixelMatrixColumns, seen[kind].TotalPixelMatrixRows
            stored = width * height * 3 / stated
            ends = [at + 2 for at in range(len(data)) if data[at : at + 2] == b"\xff\xd9"]
            starts = [at for at in range(len(data)) if data[at : at + 3] == b"\xff\xd8\xff"]
            lengths = {end - max(start for start in starts if start < end) for end in ends}
            assert min(abs(length - stored) for length in lengths) < 0.01 * stored


def test_reproducible_files_differ_in_their_time_alone(tmp_path: Path) -> None:
    source = small_mirax(tmp_path, image_size=Size(160, 128))
    settings = {"codec": Codec.JPEG_LS, "pyramid": Pyramid.REBUILT, "tile_size": 64, "uids": Uids.REPRODUCIBLE}
    for name, workers in (("a", 1), ("b", 2)):
        converted(source, tmp_path / name, workers=workers, part_bytes=2**20, label=True, **settings)
    names = [sorted(path.name for path in (tmp_path / name).glob("*.dcm")) for name in ("a", "b")]
    assert names[0] == names[1]
    for name in names[0]:
        left, right = (pydicom.dcmread(tmp_path / folder / name) for folder in ("a", "b"))
        for dataset in (left, right):
            for keyword in ("InstanceCreationDate", "InstanceCreationTime"):
                dataset[keyword].value = ""
        assert left == right
        assert left.PixelData == right.PixelData
    assert [int(dataset.InstanceNumber) for _, dataset in headers(tmp_path / "a")] == list(range(1, len(names[0]) + 1))
    assert any("ConcatenationUID" in dataset for _, dataset in headers(tmp_path / "a"))


@pytest.mark.parametrize("change", ["settings", "source", "metadata"])
def test_other_work_has_other_identifiers(source: Path, tmp_path: Path, change: str) -> None:
    from viewer.conversion.metadata.privacy import PrivacyChoice

    other, settings = source, ConversionSettings(uids=Uids.REPRODUCIBLE)
    first = convert_slide(ConversionRequest(source, tmp_path / "a", settings, verify="none"))
    privacy = PrivacyChoice(model=False) if change == "metadata" else None
    if change == "settings":
        settings = ConversionSettings(uids=Uids.REPRODUCIBLE, quality=81)
    if change == "source":
        other = small_mirax(tmp_path, "renamed")
        data = sorted(other.with_suffix("").glob("Data*.dat"))[0]
        content = bytearray(data.read_bytes())
        content[-1] ^= 1
        data.write_bytes(content)
    second = convert_slide(ConversionRequest(other, tmp_path / "b", settings, privacy=privacy, verify="none"))
    assert not {path.name for path in first.files} & {path.name for path in second.files}


def test_a_renamed_slide_is_the_same_work(source: Path, tmp_path: Path) -> None:
    settings = ConversionSettings(uids=Uids.REPRODUCIBLE)
    other = tmp_path / "other.mrxs"
    other.write_bytes(source.read_bytes())
    other.with_suffix("").mkdir()
    for path in source.with_suffix("").iterdir():
        (other.with_suffix("") / path.name).write_bytes(path.read_bytes())
    names = []
    for path in (source, other):
        report = convert_slide(ConversionRequest(path, tmp_path / f"of {path.stem}", settings, verify="none"))
        names.append({file.name for file in report.files})
    assert names[0] == names[1]


@pytest.mark.parametrize("extent", list(Extent))
def test_the_canvas_or_what_was_scanned(source: Path, tmp_path: Path, extent: Extent) -> None:
    report = converted(source, tmp_path / "out", codec=Codec.JPEG_2000, extent=extent)
    with openslide.OpenSlide(source) as slide:
        canvas = list(slide.level_dimensions)
        x, y, width, height = (
            int(slide.properties[f"openslide.bounds-{one}"]) for one in ("x", "y", "width", "height")
        )
        mm = float(slide.properties["openslide.mpp-x"]) / 1000
    if extent is Extent.BOUNDS:
        canvas = [(width // 2**level, height // 2**level) for level in range(len(canvas))]
    else:
        x = y = 0
    assert report.offset == (x, y)
    for size, (_, dataset) in zip(canvas, volumes(tmp_path / "out"), strict=True):
        assert (dataset.TotalPixelMatrixColumns, dataset.TotalPixelMatrixRows) == size
        origin = dataset.TotalPixelMatrixOriginSequence[0]
        assert float(origin.XOffsetInSlideCoordinateSystem) == pytest.approx(x * mm)
        assert float(origin.YOffsetInSlideCoordinateSystem) == pytest.approx(y * mm)


CUT = """
import json, sys
from pathlib import Path
import pydicom
from pydicom.encaps import generate_frames

def levels(folder):
    found = {}
    for path in Path(folder).glob("*.dcm"):
        dataset = pydicom.dcmread(path)
        kind, width = dataset.ImageType[2], dataset.TotalPixelMatrixColumns
        found.setdefault(("VOLUME" != kind, -width if kind == "VOLUME" else 0), []).append(dataset)
    return [sorted(found[key], key=lambda one: int(one.InstanceNumber)) for key in sorted(found)]

def frames(parts):
    return [frame for one in parts for frame in generate_frames(one.PixelData, number_of_frames=one.NumberOfFrames)]

whole, cut = levels(sys.argv[1]), levels(sys.argv[2])
starts = []
for parts in cut[:-1]:
    counts = [int(one.NumberOfFrames) for one in parts]
    sums = [sum(counts[:number]) for number in range(len(counts))]
    starts.append([int(one.get("ConcatenationFrameOffsetNumber", 0)) for one in parts] == sums)
print(json.dumps({
    "numbers": [int(one.InstanceNumber) for parts in cut for one in parts],
    "parts": [[int(one.get("InConcatenationNumber", 1)) for one in parts] for parts in cut[:-1]],
    "starts": starts,
    "equal": [frames(one) == frames(other) for one, other in zip(whole[:-1], cut[:-1], strict=True)],
    "pictures": [one.ImageType[2] for one in cut[-1]],
}))
"""


def test_more_than_99_parts_are_numbered_in_their_order(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversion_settings, "SMALLEST_PART", 1)
    pictures = {"label": True, "overview": True, "pyramid": Pyramid.REBUILT, "tile_size": 64}
    converted(source, tmp_path / "whole", **pictures)
    report = converted(source, tmp_path / "cut", part_bytes=900, **pictures)
    found = elsewhere(CUT, tmp_path / "whole", tmp_path / "cut")
    assert found["numbers"] == list(range(1, len(report.files) + 1))
    assert len(found["parts"][0]) > 99 and found["parts"] == [
        list(range(1, len(parts) + 1)) for parts in found["parts"]
    ]
    assert all(found["starts"]) and all(found["equal"]) and len(found["equal"]) == 5
    assert found["pictures"] == ["THUMBNAIL", "OVERVIEW", "LABEL"]
    names = [
        [path.name for path, one in volumes(tmp_path / "cut") if one.TotalPixelMatrixColumns == level.size.width]
        for level in report.levels
    ]
    assert [list(level.files) for level in report.levels] == names, "the report lists parts in their order"


@pytest.mark.parametrize("files", [99, 101])
def test_no_two_files_have_one_number(tmp_path: Path, files: int) -> None:
    for number in range(1, files + 1):
        dataset = pydicom.Dataset()
        dataset.ImageType = ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"]
        dataset.TotalPixelMatrixColumns = number  # the largest is to be the first, and has the highest number
        dataset.InstanceNumber = 1000 + number
        dataset.SOPClassUID, dataset.SOPInstanceUID = "1.2", f"1.2.{number}"
        dataset.file_meta = pydicom.dataset.FileMetaDataset()
        dataset.file_meta.TransferSyntaxUID = pydicom.uid.ExplicitVRLittleEndian
        dataset.save_as(tmp_path / f"{number}.dcm", enforce_file_format=True)
    number_instances(tmp_path)
    numbers = {int(one.TotalPixelMatrixColumns): int(one.InstanceNumber) for _, one in headers(tmp_path)}
    assert numbers == dict(zip(range(1, files + 1), range(files, 0, -1), strict=True))


def test_a_number_without_room_is_not_cut(tmp_path: Path) -> None:
    for number in range(1, 102):
        dataset = pydicom.Dataset()
        dataset.ImageType = ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"]
        dataset.TotalPixelMatrixColumns = dataset.InstanceNumber = number
        dataset.SOPClassUID, dataset.SOPInstanceUID = "1.2", f"1.2.{number}"
        dataset.file_meta = pydicom.dataset.FileMetaDataset()
        dataset.file_meta.TransferSyntaxUID = pydicom.uid.ExplicitVRLittleEndian
        dataset.save_as(tmp_path / f"{number}.dcm", enforce_file_format=True)
    with pytest.raises(ValueError, match=r"\.dcm has no room for the number 10[01]$"):
        number_instances(tmp_path)
