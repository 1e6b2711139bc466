"""DICOM series of DICOM series: frames as they were stored, nothing of what the slide said, and as others read it."""

from __future__ import annotations

import json
import shutil
import struct
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
from pydicom import Dataset, dcmread
from pydicom.encaps import encapsulate
from pydicom.uid import RLELossless, generate_uid

from tests.export.dicom_source import LEFT_OUT, SIZE, TILE, original_frames, write_slide
from tests.export.made import redactions, reviewed
from tests.other_process import worked_out
from viewer.conversion.verify.result import Outcome
from viewer.export import dicom
from viewer.export.masked import masked_levels
from viewer.export.review import Override, Review
from viewer.export.run import ExportReport, ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format, TiffCompression
from viewer.geometry import Rect
from viewer.slides.opening import open_slide

HIDDEN = Rect(150, 130, 40, 33)
MEANINGS = {"113100": "Basic Application Confidentiality Profile", "113101": "Clean Pixel Data"}
"""Of CID 7050."""
COVERS_A_TILE = Rect(100, 100, 170, 170)
"""With what lies around it, it hides a whole tile, and parts of others."""


def export(source: Path, out: Path, *hidden: Rect, **chosen: Any) -> ExportReport:
    settings = ExportSettings(**{"code": "ST-7", "format": Format.DICOM, **chosen})
    return export_slide(ExportRequest(source, redactions(*(hidden or (HIDDEN,))), settings, out))


def held(folder: Path) -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def hidden_cells(source: Path, *hidden: Rect) -> list[tuple[set[tuple[int, int]], np.ndarray[Any, Any]]]:
    """By level, the tiles with hidden pixels, and these."""
    slide = open_slide(source)
    found = []
    for level in masked_levels(slide, redactions(*hidden), ExportSettings("A", Format.DICOM)):
        mask = level.mask.pixels(0, 0, *level.size)
        rows, columns = np.nonzero(mask)
        found.append((set(zip((columns // TILE).tolist(), (rows // TILE).tolist(), strict=True)), mask))
    slide.close()
    return found


@pytest.fixture(scope="module", params=[False, True], ids=["full", "sparse"])
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, bool]:
    """A slide with canaries, its export, and whether it is TILED_SPARSE."""
    folder = tmp_path_factory.mktemp("canary")
    source = write_slide(folder / "MeyerFolder", sparse=request.param)
    assert export(source, folder / "out").verification.passed
    return source, folder / "out", request.param


def test_no_word_of_the_slide_is_in_any_byte(exported: tuple[Path, Path, bool]) -> None:
    source, out, _ = exported
    assert sum(path.read_bytes().count(b"Canary") for path in source.glob("Meyer*")) > 60
    for name, data in held(out).items():
        for word in ("Canary", "Meyer", "PathOne", "Erika", "Dr. Who", "4711", "20170329"):
            for coded in (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")):
                assert coded not in data, (name, word)
    assert sorted(held(out)) == [
        "ST-7_level0.dcm",
        "ST-7_level1.dcm",
        "manifest.json",
        "report.pdf",
        "verification.json",
    ]


def test_no_identifier_of_the_slide_is_in_any_byte(exported: tuple[Path, Path, bool]) -> None:
    source, out, _ = exported
    uids = set()
    for path in source.iterdir():
        header = dcmread(path, stop_before_pixels=True)
        uids |= {
            str(one.value) for one in (*header.file_meta, *header.iterall()) if one.VR == "UI" and one.value is not None
        }
    uids = {uid for uid in uids if not uid.startswith("1.2.840.10008.") and uid != "1.2.826.0.1.3680043.8.498.1"}
    assert len(uids) >= 10
    assert [uid for uid in uids for data in held(out).values() if uid.encode() in data] == []
    headers = [dcmread(path, stop_before_pixels=True) for path in sorted(out.glob("*.dcm"))]
    for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID", "PyramidUID"):
        assert len({header[keyword].value for header in headers}) == 1
    instances = [header.SOPInstanceUID for header in headers]
    assert len(set(instances)) == 2
    assert [header.file_meta.MediaStorageSOPInstanceUID for header in headers] == instances
    assert all(header.preamble == bytes(128) for header in headers)


def test_frames_outside_are_the_stored_ones(exported: tuple[Path, Path, bool]) -> None:
    source, out, sparse = exported
    for number, (hit, _) in enumerate(hidden_cells(source, HIDDEN)):
        across, down = -(-(SIZE[0] >> number) // TILE), -(-(SIZE[1] >> number) // TILE)
        cells = [(column, row) for row in range(down) for column in range(across)]
        if sparse and not number:
            cells = [cell for cell in cells if cell not in LEFT_OUT]
        theirs = dict(zip(cells, original_frames(source / f"MeyerSlide{number}.dcm"), strict=True))
        ours = dict(zip(cells, original_frames(out / f"ST-7_level{number}.dcm"), strict=True))
        assert {cell for cell in cells if ours[cell] != theirs[cell]} == hit
        counts = json.loads((out / "manifest.json").read_text())["files"][number]["levels"][0]["tiles"]
        assert counts["copied"] == len(cells) - len(hit)


OTHERS = """
import sys
import numpy as np, openslide
from pathlib import Path
from wsidicom import WsiDicom
with WsiDicom.open(sys.argv[1]) as slide:
    for level in slide.levels:
        size = (level.size.width, level.size.height)
        np.save(f"{sys.argv[2]}/wsidicom{level.level}.npy", np.asarray(slide.read_region((0, 0), level.level, size)))
    print("wsidicom", [(one.size.width, one.size.height, one.mpp.width) for one in slide.levels])
with openslide.OpenSlide(Path(sys.argv[1]) / "ST-7_level0.dcm") as slide:
    for number, size in enumerate(slide.level_dimensions):
        np.save(f"{sys.argv[2]}/openslide{number}.npy", np.asarray(slide.read_region((0, 0), number, size)))
    print("openslide", [*slide.level_dimensions], slide.properties["openslide.mpp-x"])
"""


def test_other_readers_see_the_same_levels_and_pixels(exported: tuple[Path, Path, bool], tmp_path: Path) -> None:
    source, out, _ = exported
    said = worked_out(OTHERS, out, tmp_path).splitlines()
    assert said == [
        f"wsidicom {[(500, 400, 0.5), (250, 200, 1.0)]}",
        f"openslide {[(500, 400), (250, 200)]} 0.5",
    ]
    slide = open_slide(source)
    for number, (_, mask) in enumerate(hidden_cells(source, HIDDEN)):
        wanted = np.array(slide.read(number, (0, 0), tuple(slide.levels[number].size)).rgb, np.int16)
        for reader in ("wsidicom", "openslide"):
            got = np.load(tmp_path / f"{reader}{number}.npy").astype(np.int16)
            stored = got[..., 3] == 255 if reader == "openslide" else np.ones(mask.shape, bool)
            difference = np.abs(got[..., :3] - wanted).max(axis=2)
            untouched = stored.copy()
            for column, row in hidden_cells(source, HIDDEN)[number][0]:
                untouched[row * TILE : (row + 1) * TILE, column * TILE : (column + 1) * TILE] = False
            assert untouched.sum() > 20_000
            assert difference[untouched].max() <= 2  # another inverse cosine transform
            down = slice(HIDDEN.y >> number, HIDDEN.bottom >> number)  # type: ignore[operator]
            across = slice(HIDDEN.x >> number, HIDDEN.right >> number)  # type: ignore[operator]
            assert got[down, across, :3].max() == 0
    slide.close()


def dciodvfy(path: Path) -> list[str]:
    done = subprocess.run(["dciodvfy", path], capture_output=True, text=True, check=False)
    return [line for line in (done.stderr + done.stdout).splitlines() if line.startswith("Error")]


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dicom3tools is not installed")
def test_dciodvfy_finds_no_error(exported: tuple[Path, Path, bool]) -> None:
    _, out, sparse = exported
    for path in out.glob("*.dcm"):
        errors = dciodvfy(path)
        if sparse and path.stem.endswith("0"):  # it counts the frames of TILED_SPARSE as if all were stored
            assert len(errors) == 1
            assert errors[0].startswith("Error - NumberOfFrames does not match expected value for tiled total pixel")
        else:
            assert errors == []
    assert subprocess.run(["dcentvfy", *out.glob("*.dcm")], capture_output=True, check=False).stderr == b""


@pytest.mark.skipif(shutil.which("dcmdump") is None, reason="dcmtk is not installed")
def test_dcmtk_reads_it(exported: tuple[Path, Path, bool], tmp_path: Path) -> None:
    _, out, _ = exported
    for path in out.glob("*.dcm"):
        done = subprocess.run(["dcmdump", "-q", path], capture_output=True, text=True, check=True)
        assert "(0012,0062) CS [YES]" in done.stdout
        assert done.stderr == ""
    tool = shutil.which("dcmj2pnm") or shutil.which("dcm2img")
    if tool is not None:
        picture = tmp_path / "frame.ppm"
        subprocess.run([tool, "+F", "1", out / "ST-7_level1.dcm", picture], check=True, capture_output=True)
        assert picture.read_bytes()[:2] == b"P6"


@pytest.mark.parametrize(
    ("coding", "sparse"), [("jpeg", False), ("jpeg", True), ("j2k", False), ("jls", True), ("native", False)]
)
def test_slides_that_differ_in_what_is_hidden_give_the_same_bytes(tmp_path: Path, coding: str, sparse: bool) -> None:
    found = []
    for number, seed in enumerate((1, 2)):
        source = write_slide(tmp_path / f"s{number}", coding, sparse=sparse, hidden=(HIDDEN,), seed=seed, label=False)
        export(source, tmp_path / f"o{number}", HIDDEN)
        found.append(held(tmp_path / f"o{number}"))
    assert found[0] == found[1]


def test_what_is_not_hidden_is_seen(tmp_path: Path) -> None:
    for number in (1, 2):
        beside = Rect(300, 300, 4, 4)
        source = write_slide(tmp_path / f"s{number}", hidden=(beside,), seed=number, label=False)
        export(source, tmp_path / f"o{number}", levels=(1,))
    assert held(tmp_path / "o1")["ST-7_level1.dcm"] != held(tmp_path / "o2")["ST-7_level1.dcm"]


def test_whether_a_hidden_tile_was_stored_is_not_told(tmp_path: Path) -> None:
    for number, left_out in enumerate((LEFT_OUT, LEFT_OUT | {(1, 1)})):
        source = write_slide(tmp_path / f"s{number}", sparse=True, left_out=left_out, label=False)
        export(source, tmp_path / f"o{number}", COVERS_A_TILE)
    for name in ("ST-7_level0.dcm", "ST-7_level1.dcm"):
        assert held(tmp_path / "o0")[name] == held(tmp_path / "o1")[name]


def test_how_much_the_slide_states_is_not_told(tmp_path: Path) -> None:
    def more(dataset: Dataset) -> None:
        dataset.ImageComments = "scanned again on 2017-03-30 for Erika Mustermann"

    for number, stated in enumerate((lambda _: None, more)):
        source = write_slide(tmp_path / f"s{number}", more=stated)
        export(source, tmp_path / f"o{number}", levels=(1,))
    assert held(tmp_path / "o0") == held(tmp_path / "o1")


def test_what_else_the_slide_holds_changes_no_byte(tmp_path: Path) -> None:
    def more(dataset: Dataset) -> None:
        dataset.add_new((0x0013, 0x0010), "LO", "Another creator")
        dataset.add_new((0x0013, 0x1001), "UT", "Erika " * 20)
        dataset.add_new((0x0010, 0x4000), "LT", "a patient's comments")
        dataset.add_new((0x6000, 0x3000), "OW", b"\1" * 64)
        dataset.IconImageSequence = [Dataset()]
        dataset.OriginalAttributesSequence = [Dataset()]
        dataset.OpticalPathSequence[0].LensesCodeSequence = [Dataset()]
        dataset.SharedFunctionalGroupsSequence[0].add_new((0x0021, 0x0010), "LO", "shared")
        frames = original_frames_of(dataset)
        commented = [frame[:2] + b"\xff\xfe\x00\x07Erika" + frame[2:] + b"behind" for frame in frames]
        dataset.PixelData = encapsulate(commented)

    plain = export(write_slide(tmp_path / "s0"), tmp_path / "o0")
    export(write_slide(tmp_path / "s1", more=more), tmp_path / "o1")
    assert plain.verification.passed
    for name in ("ST-7_level0.dcm", "ST-7_level1.dcm"):
        assert held(tmp_path / "o0")[name] == held(tmp_path / "o1")[name]
    counts = json.loads(held(tmp_path / "o1")["manifest.json"])["files"][0]["levels"][0]["tiles"]
    assert (counts["copied"], counts["cleaned"]) == (0, 14)


def original_frames_of(dataset: Dataset) -> list[bytes]:
    from pydicom.encaps import generate_frames

    frames = generate_frames(dataset.PixelData, number_of_frames=int(dataset.NumberOfFrames))
    return [frame.rstrip(b"\0") for frame in frames]


@pytest.mark.parametrize(("coding", "decoders"), [("jpeg-rgb", "Pillow"), ("j2k", "Pillow"), ("jls", "pyjpegls")])
def test_hit_frames_keep_their_coding(tmp_path: Path, coding: str, decoders: str) -> None:
    source = write_slide(tmp_path / "slide", coding)
    report = export(source, tmp_path / "out", COVERS_A_TILE)
    ours, theirs = (
        dcmread(one, stop_before_pixels=True) for one in (tmp_path / "out/ST-7_level0.dcm", source / "MeyerSlide0.dcm")
    )
    assert ours.file_meta.TransferSyntaxUID == theirs.file_meta.TransferSyntaxUID
    assert ours.PhotometricInterpretation == theirs.PhotometricInterpretation
    (hidden,) = (check for check in report.verification.checks if check.name == "Hidden pixels")
    assert f"{decoders}" in hidden.sentence
    assert "exactly the fill" in hidden.sentence


@pytest.mark.parametrize(
    ("keyword", "removed"), [("", "YES"), ("BurnedInAnnotation", "NO"), ("SpecimenLabelInImage", "NO")]
)
def test_identity_is_said_to_be_removed_only_where_nothing_is_burned_in(
    tmp_path: Path, keyword: str, removed: str
) -> None:
    def more(dataset: Dataset) -> None:
        if keyword:
            setattr(dataset, keyword, "YES")

    export(write_slide(tmp_path / "slide", more=more, label=False), tmp_path / "out", levels=(1,))
    header = dcmread(tmp_path / "out" / "ST-7_level1.dcm", stop_before_pixels=True)
    assert header.PatientIdentityRemoved == removed
    methods = [item.CodeValue for item in header.get("DeidentificationMethodCodeSequence", ())]
    assert methods == (["113100"] if removed == "YES" else [])
    assert (header.BurnedInAnnotation, header.SpecimenLabelInImage) == (
        "YES" if keyword == "BurnedInAnnotation" else "NO",
        "YES" if keyword == "SpecimenLabelInImage" else "NO",
    )


@pytest.mark.parametrize("stated", ["NO", "YES", ""])
def test_clean_pixels_are_claimed_once_everything_was_reviewed(tmp_path: Path, stated: str) -> None:
    def more(dataset: Dataset) -> None:
        dataset.BurnedInAnnotation = stated
        if not stated:
            del dataset.BurnedInAnnotation

    source, drawn = write_slide(tmp_path / "slide", more=more), redactions(HIDDEN)
    # Every level is asked once: it is the slide that says so, and not one of its levels.
    levels = None if stated == "NO" else (1,)
    settings = ExportSettings("ST-7", Format.DICOM, levels=levels)
    whole = reviewed(source, drawn, settings)
    found = {}
    for kind, review in {
        "reviewed": whole,
        "all but the label": whole.take_back("associated:label"),
        "overridden": Review(override=Override("nobody was asked", "me", "")),
    }.items():
        report = export_slide(ExportRequest(source, drawn, settings, tmp_path / kind, review))
        (dciodvfy,) = (check for check in report.verification.checks if check.name == "dciodvfy")
        assert dciodvfy.outcome is not Outcome.FAILED
        for name in [f"ST-7_level{level}.dcm" for level in levels or (0, 1)]:
            header = dcmread(tmp_path / kind / name, stop_before_pixels=True)
            methods = [(one.CodeValue, one.CodeMeaning) for one in header.get("DeidentificationMethodCodeSequence", ())]
            said = [header.PatientIdentityRemoved, header.get("BurnedInAnnotation"), [code for code, _ in methods]]
            assert found.setdefault(kind, said) == said
            assert all(meaning == MEANINGS[code] for code, meaning in methods)
    assert found["reviewed"] == ["YES", "NO", ["113100", "113101"]]
    as_stated = ["YES", "NO", ["113100"]] if stated == "NO" else ["NO", stated or None, []]
    assert found["overridden"] == found["all but the label"] == as_stated


def test_parts_of_a_concatenation_become_one_file(tmp_path: Path) -> None:
    def joined(source: Path) -> None:
        path = source / "MeyerSlide0.dcm"
        whole = dcmread(path)
        frames, first = original_frames(path), 0
        concatenation, of = generate_uid(), whole.SOPInstanceUID
        for number, count in enumerate((5, 11), 1):
            part = dcmread(path)
            part.ConcatenationUID, part.SOPInstanceUIDOfConcatenationSource = concatenation, of
            part.InConcatenationNumber, part.ConcatenationFrameOffsetNumber = number, first
            part.NumberOfFrames, part.PixelData = count, encapsulate(frames[first : first + count])
            part.SOPInstanceUID = part.file_meta.MediaStorageSOPInstanceUID = generate_uid()
            part.save_as(source / f"part{number}.dcm")
            first += count
        path.unlink()

    export(write_slide(tmp_path / "s0"), tmp_path / "o0")
    parts = write_slide(tmp_path / "s1")
    joined(parts)
    assert export(parts, tmp_path / "o1").verification.passed
    for name in ("ST-7_level0.dcm", "ST-7_level1.dcm"):
        assert held(tmp_path / "o0")[name] == held(tmp_path / "o1")[name]


def test_how_many_frames_there_are_is_no_word_of_the_slide(tmp_path: Path) -> None:
    source = write_slide(tmp_path / "slide", "native", sparse=True, tile=14, label=False)
    assert export(source, tmp_path / "out", levels=(0,)).verification.passed
    header = dcmread(tmp_path / "out" / "ST-7_level0.dcm", stop_before_pixels=True)
    assert header.NumberOfFrames == 1042


def test_an_extended_table_is_written_where_a_basic_one_does_not_reach(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = write_slide(tmp_path / "slide")
    monkeypatch.setattr(dicom.write_dicom, "__defaults__", (1000,))
    assert export(source, tmp_path / "out").verification.passed
    path = tmp_path / "out" / "ST-7_level0.dcm"
    header = dcmread(path)
    offsets = np.frombuffer(header.ExtendedOffsetTable, "<u8")
    lengths = np.frombuffer(header.ExtendedOffsetTableLengths, "<u8")
    data = path.read_bytes()
    start = data.index(b"\xe0\x7f\x10\x00OB\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\0\0\0\0") + 20
    frames = [
        data[start + int(at) + 8 : start + int(at + 8 + length)] for at, length in zip(offsets, lengths, strict=True)
    ]
    assert frames == original_frames(path)
    slide = open_slide(tmp_path / "out")
    assert slide.read(0, (150, 130), (40, 33)).rgb.max() == 0
    slide.close()


def test_the_same_export_has_the_same_identifiers_and_another_code_others(tmp_path: Path) -> None:
    source = write_slide(tmp_path / "slide")
    for number, code in enumerate(("ST-7", "ST-7", "ST-8")):
        export(source, tmp_path / str(number), code=code, levels=(1,))
    uids = [dcmread(next(iter(sorted((tmp_path / str(n)).glob("*1.dcm"))))).StudyInstanceUID for n in range(3)]
    assert uids[0] == uids[1]
    assert uids[0] != uids[2]
    assert held(tmp_path / "0") == held(tmp_path / "1")


def test_what_was_chosen_is_stated(tmp_path: Path) -> None:
    source = write_slide(tmp_path / "slide")
    export(source, tmp_path / "out", study_date="2026-11-30", series_description="Größe α", levels=(1,), icc=False)
    header = dcmread(tmp_path / "out" / "ST-7_level1.dcm", stop_before_pixels=True)
    assert (header.StudyDate, header.SeriesDescription) == ("20261130", "Größe α")
    assert header.LongitudinalTemporalInformationModified == "MODIFIED"
    assert "ICCProfile" not in header.OpticalPathSequence[0]


def test_a_series_that_describes_no_optical_path_gets_one_that_says_nothing(tmp_path: Path) -> None:
    source = write_slide(tmp_path / "slide", more=lambda dataset: dataset.pop("OpticalPathSequence"))
    assert export(source, tmp_path / "out", levels=(1,)).verification.passed
    (path,) = dcmread(tmp_path / "out" / "ST-7_level1.dcm", stop_before_pixels=True).OpticalPathSequence
    codes = [path[f"Illumination{one}CodeSequence"][0].CodeMeaning for one in ("Type", "Color")]
    assert codes == ["Unknown", "Unknown"]
    assert b"sRGB" not in path.ICCProfile
    if shutil.which("dciodvfy"):
        assert dciodvfy(tmp_path / "out" / "ST-7_level1.dcm") == []


def test_pixels_whose_elements_do_not_say_their_vr_are_written_so_that_they_do(tmp_path: Path) -> None:
    source = write_slide(tmp_path / "slide", "native")
    for path in source.iterdir():
        dataset = dcmread(path)
        dataset.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2"
        dataset.save_as(path, implicit_vr=True, little_endian=True)
    assert export(source, tmp_path / "out").verification.passed
    header = dcmread(tmp_path / "out" / "ST-7_level0.dcm", stop_before_pixels=True)
    assert header.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2.1"
    ours, theirs = (original_frames(one) for one in (tmp_path / "out/ST-7_level0.dcm", source / "MeyerSlide0.dcm"))
    cells = [(column, row) for row in range(4) for column in range(4)]
    changed = {cell for cell, one, other in zip(cells, ours, theirs, strict=True) if one != other}
    assert changed == hidden_cells(source, HIDDEN)[0][0]


@pytest.mark.parametrize("compression", ["jpeg", "jpeg2000"])
def test_frames_are_encoded_anew_where_that_is_asked_for(tmp_path: Path, compression: str) -> None:
    source = write_slide(tmp_path / "slide", sparse=True)
    report = export(source, tmp_path / "out", compression=TiffCompression(compression), tile=256)
    assert "Levels 0, 1 were encoded anew" in " ".join(report.remarks)
    header = dcmread(tmp_path / "out" / "ST-7_level0.dcm", stop_before_pixels=True)
    assert (header.Rows, header.NumberOfFrames, header.DimensionOrganizationType) == (256, 4, "TILED_FULL")
    ratios = header.LossyImageCompressionRatio
    assert (ratios == 12.25) if compression == "jpeg2000" else (ratios[0] == 12.25 and len(ratios) == 2)
    assert (header.BurnedInAnnotation, header.PatientIdentityRemoved) == ("NO", "YES")


def test_frames_that_cannot_be_passed_on_are_encoded_anew(tmp_path: Path) -> None:
    """They say that they are RGB, and hold YCbCr."""
    source = write_slide(tmp_path / "slide", more=lambda dataset: setattr(dataset, "PhotometricInterpretation", "RGB"))
    report = export(source, tmp_path / "out", levels=(1,), tile=256)
    assert "Level 1 was encoded anew" in " ".join(report.remarks)


def rle(rgb: np.ndarray[Any, Any]) -> bytes:
    """As PS3.5 annex G has it: three segments, every row by itself."""
    planes = [b"".join(bytes(imagecodecs.packbits_encode(row.tobytes())) for row in rgb[..., one]) for one in range(3)]
    planes = [one + bytes(len(one) % 2) for one in planes]
    starts = [64, 64 + len(planes[0]), 64 + len(planes[0]) + len(planes[1])]
    return struct.pack("<16I", 3, *starts, *[0] * 12) + b"".join(planes)


def test_lossless_frames_that_cannot_be_passed_on_stay_lossless(tmp_path: Path) -> None:
    def packed(dataset: Dataset) -> None:
        size = int(dataset.Rows) * int(dataset.Columns) * 3
        frames = [dataset.PixelData[at : at + size] for at in range(0, len(dataset.PixelData) - size + 1, size)]
        dataset.PixelData = encapsulate(
            [rle(np.frombuffer(one, np.uint8).reshape(dataset.Rows, dataset.Columns, 3)) for one in frames]
        )
        dataset["PixelData"].VR = "OB"
        dataset.file_meta.TransferSyntaxUID = RLELossless

    source = write_slide(tmp_path / "slide", "native", more=packed)
    report = export(source, tmp_path / "out")
    assert "Levels 0, 1 were encoded anew" in " ".join(report.remarks)
    header = dcmread(tmp_path / "out" / "ST-7_level0.dcm", stop_before_pixels=True)
    assert (header.file_meta.TransferSyntaxUID, header.LossyImageCompression) == ("1.2.840.10008.1.2.4.90", "00")
    (check,) = (one for one in report.verification.checks if one.name == "Other pixels")
    assert "are exactly the original's" in check.sentence
