"""DICOM series of slides that are none: what is hidden is never encoded, stored tiles are passed on, others read it."""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
import tifffile
from pydicom import Dataset, dcmread

from tests.export import tiff_made
from tests.export.dicom_source import original_frames
from tests.export.exports import Export
from tests.export.made import mirax, redactions, reviewed
from tests.export.test_dicom_damage import on_frames, on_header, put
from tests.export.tiff_made import HEIGHT, KINDS, SHAPE, TILE, WIDTH, Kind, jpeg_adobe, picture
from tests.other_process import worked_out
from viewer.conversion.settings import Pyramid
from viewer.conversion.verify.result import Outcome
from viewer.export import dicom
from viewer.export.masked import masked_levels
from viewer.export.run import ExportReport, ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format, TiffCompression
from viewer.export.verify import verify_export
from viewer.geometry import Rect, Size
from viewer.jobs.job import Progress
from viewer.slides.mirax_files import MiraxFiles
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError

HIDDEN = Rect(*SHAPE)
SMALL: dict[str, Any] = {"levels": 3, "image_size": Size(64, 56), "overlap": (24, 20)}
"""A MIRAX slide of 720 x 632 px."""
COPIED = ("JPEG 4:4:4", "JPEG 4:2:2", "JPEG 4:2:0", "JPEG RGB", "JPEG RGB of Adobe", "JPEG optimised", "JPEG exchanged")
COPIED += ("JPEG 2000 RGB",)
ALL = KINDS | {"JPEG exchanged": Kind(7, tiff_made.jpeg_exchanged, 6, (2, 2))}
METHODS = {7: "ISO_10918_1", 33005: "ISO_15444_1"}
JPEG, J2K = "1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.90"


def export(source: Path, out: Path, *hidden: Rect, **chosen: Any) -> ExportReport:
    settings = ExportSettings(**{"code": "ST-7", "format": Format.DICOM, "tile": 256, **chosen})
    return export_slide(ExportRequest(source, redactions(*hidden), settings, out))


def headers(folder: Path) -> list[Dataset]:
    return [dcmread(path, stop_before_pixels=True) for path in sorted(folder.glob("*.dcm"))]


def counts(folder: Path) -> list[dict[str, int]]:
    files = json.loads((folder / "manifest.json").read_text())["files"]
    return [file["levels"][0]["tiles"] for file in files]


@dataclass(frozen=True)
class Made:
    source: Path
    out: Path
    lossless: bool = False


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    """Exports of a MIRAX slide ("jpeg") and of a TIFF, by what is done with their pixels."""
    folder = tmp_path_factory.mktemp("made")
    scan = mirax(folder / "scan" / "a.mrxs", (HIDDEN,), 1, **SMALL)
    (folder / "tiff").mkdir()
    tiff = tiff_made.write_source(folder / "tiff" / "b.tif", KINDS["JPEG 4:2:0"], picture(1)).path
    export(scan, folder / "jpeg", HIDDEN, subsampling="4:2:0")
    lossless = {"compression": TiffCompression.JPEG_2000, "pyramid": Pyramid.REBUILT}
    export(tiff, folder / "lossless", HIDDEN, **lossless)
    export(tiff, folder / "anew", HIDDEN, compression=TiffCompression.JPEG)
    export(tiff, folder / "copied", HIDDEN)
    return {
        "jpeg": Made(scan, folder / "jpeg"),
        "lossless": Made(tiff, folder / "lossless", True),
        "anew": Made(tiff, folder / "anew"),
        "copied": Made(tiff, folder / "copied"),
    }


OTHERS = """
import sys
import numpy as np, openslide
from pathlib import Path
from wsidicom import WsiDicom
for folder in sys.argv[2:]:
    out = Path(sys.argv[1], Path(folder).name)
    with WsiDicom.open(folder) as slide:
        for level in slide.levels:
            size = (level.size.width, level.size.height)
            pixels = np.asarray(slide.read_region((0, 0), level.level, size).convert("RGB"))
            np.save(f"{out}-wsidicom{level.level}.npy", pixels)
        print([(one.size.width, one.size.height, one.mpp.width) for one in slide.levels])
    with openslide.OpenSlide(Path(folder) / "ST-7_level0.dcm") as slide:
        for number, size in enumerate(slide.level_dimensions):
            pixels = np.asarray(slide.read_region((0, 0), number, size).convert("RGB"))
            np.save(f"{out}-openslide{number}.npy", pixels)
        print([*slide.level_dimensions], slide.properties["openslide.mpp-x"])
"""


def test_other_readers_see_the_same_levels_and_pixels(made: dict[str, Made], tmp_path: Path) -> None:
    folders = [str(one.out) for one in made.values()]
    said = worked_out(OTHERS, tmp_path, *folders).splitlines()
    for name, one in made.items():
        slide = open_slide(one.source)
        sizes = [tuple(level.size) for level in slide.levels]
        mpp = [level.mpp.x for level in slide.levels if level.mpp is not None]
        assert said.pop(0) == str([(*size, each) for size, each in zip(sizes, mpp, strict=True)])
        assert said.pop(0) == f"{sizes} {mpp[0]:g}"
        levels = masked_levels(slide, redactions(HIDDEN), ExportSettings("A", Format.DICOM))
        for level in levels:
            hidden = level.mask.pixels(0, 0, *level.size)
            wanted = level.read(0, 0, *level.size).astype(np.int16)
            for reader in ("wsidicom", "openslide"):
                got = np.load(tmp_path / f"{one.out.name}-{reader}{level.level_index}.npy").astype(np.int16)
                assert got.shape == wanted.shape
                across = slice(int(HIDDEN.x) >> level.level_index, int(HIDDEN.right) >> level.level_index)
                down = slice(int(HIDDEN.y) >> level.level_index, int(HIDDEN.bottom) >> level.level_index)
                assert got[down, across].max() == 0
                off = np.abs(got - wanted)[~hidden]
                if one.lossless and not level.level_index:
                    assert off.max() == 0
                elif not one.lossless:  # its coarser levels are sharper than those that are shown
                    assert off.mean() < (0.3 if name == "copied" else 4)
        slide.close()


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dicom3tools is not installed")
def test_dciodvfy_finds_no_error(made: dict[str, Made]) -> None:
    for one in made.values():
        for path in sorted(one.out.glob("*.dcm")):
            done = subprocess.run(["dciodvfy", path], capture_output=True, text=True, check=False)
            assert [line for line in (done.stderr + done.stdout).splitlines() if line.startswith("Error")] == []
        together = subprocess.run(["dcentvfy", *one.out.glob("*.dcm")], capture_output=True, check=False)
        assert together.stderr == b""


@pytest.mark.skipif(shutil.which("dcmdump") is None, reason="dcmtk is not installed")
def test_dcmtk_reads_it(made: dict[str, Made], tmp_path: Path) -> None:
    tool = shutil.which("dcmj2pnm") or shutil.which("dcm2img")
    for name, one in made.items():
        path = one.out / "ST-7_level1.dcm"
        done = subprocess.run(["dcmdump", "-q", path], capture_output=True, text=True, check=True)
        assert "(0012,0062) CS [NO]" in done.stdout
        assert done.stderr == ""
        if tool is not None and not one.lossless:  # it has no decoder of JPEG 2000
            subprocess.run([tool, "+F", "1", path, tmp_path / f"{name}.ppm"], check=True, capture_output=True)
            held = (tmp_path / f"{name}.ppm").read_bytes()
            side = TILE if name == "copied" else 256
            shown = np.frombuffer(held[-3 * side * side :], np.uint8)
            wanted = imagecodecs.jpeg8_decode(original_frames(path)[0], colorspace="ycbcr", outcolorspace="rgb")
            assert np.abs(shown.astype(int) - wanted.reshape(-1)).mean() < 3


def test_rebuilt_levels_are_halves_of_the_finer_ones(made: dict[str, Made]) -> None:
    slide = open_slide(made["lossless"].out)
    for number in (1, 2):
        finer, half = (
            slide.read(one, (0, 0), tuple(slide.levels[one].size)).rgb.astype(int) for one in (number - 1, number)
        )
        height, width = (2 * (side // 2) for side in finer.shape[:2])
        means = (finer[:height, :width].reshape(height // 2, 2, width // 2, 2, 3).sum(axis=(1, 3)) + 2) // 4
        height, width = means.shape[:2]
        filled = (half[:height, :width] == 0).all(axis=2)  # more is hidden than at the finer level
        assert np.array_equal(half[:height, :width][~filled], means[~filled])
        assert 0.02 < filled.mean() < 0.9
    slide.close()


def stated_loss(header: Dataset) -> list[tuple[str, float]]:
    values = header.LossyImageCompressionMethod, header.LossyImageCompressionRatio
    methods, ratios = ([one] if isinstance(one, (str, float)) else list(one) for one in values)
    return list(zip(map(str, methods), map(float, ratios), strict=True))


def test_what_was_lost_before_is_stated_with_what_is_lost_now(made: dict[str, Made], tmp_path: Path) -> None:
    files = MiraxFiles(made["jpeg"].source)
    lengths = np.concatenate([page["length"] for page in files.level_items(0)])
    images = 64 * 56 * 3 * len(lengths) / lengths.sum()
    with tifffile.TiffFile(made["anew"].source) as tiff:
        sizes = tiff.pages.first.databytecounts
    tiles = TILE * TILE * 3 * len(sizes) / sum(sizes)
    for name, stored in (("jpeg", images), ("lossless", tiles), ("anew", tiles)):
        for header in headers(made[name].out):
            before, *now = stated_loss(header)
            assert header.LossyImageCompression == "01"
            assert before[0] == "ISO_10918_1"
            assert before[1] == pytest.approx(stored, rel=0.5)
            assert [method for method, _ in now] == ([] if name == "lossless" else ["ISO_10918_1"])
            if now:
                path = made[name].out / f"ST-7_level{header.InstanceNumber - 1}.dcm"
                sizes = sum(len(frame) for frame in original_frames(path))
                assert now[0][1] == pytest.approx(int(header.NumberOfFrames) * 256 * 256 * 3 / sizes, rel=1e-5)
    export(made["jpeg"].source, tmp_path / "whole", levels=(0,))
    (header,) = headers(tmp_path / "whole")
    assert stated_loss(header)[0][1] == pytest.approx(images, abs=0.006)
    # Tiles of a TIFF are what they were: lost once.
    assert [method for method, _ in stated_loss(headers(made["copied"].out)[0])] == ["ISO_10918_1"]


def test_nobody_has_said_that_nothing_is_burned_in(made: dict[str, Made]) -> None:
    for one in made.values():
        for header in headers(one.out):
            assert header.BurnedInAnnotation == "YES"
            assert header.PatientIdentityRemoved == "NO"
            assert "DeidentificationMethodCodeSequence" not in header


def test_once_everything_was_reviewed_pixels_are_said_to_be_clean(made: dict[str, Made], tmp_path: Path) -> None:
    source, settings = made["copied"].source, ExportSettings("ST-7", Format.DICOM, levels=(2,))
    drawn = redactions(HIDDEN)
    export_slide(ExportRequest(source, drawn, settings, tmp_path / "out", reviewed(source, drawn, settings)))
    (header,) = headers(tmp_path / "out")
    assert (header.BurnedInAnnotation, header.PatientIdentityRemoved) == ("NO", "YES")
    assert [one.CodeValue for one in header.DeidentificationMethodCodeSequence] == ["113100", "113101"]


def test_what_the_slide_states_is_stated_and_no_more(made: dict[str, Made]) -> None:
    first, second, _ = headers(made["jpeg"].out)
    stated = (first.TotalPixelMatrixColumns, first.Rows, first.OpticalPathSequence[0].ObjectiveLensPower)
    assert stated == (720, 256, 40)
    measures = second.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0]
    assert list(measures.PixelSpacing) == [0.0005, 0.0005]
    assert (list(first.ImageType)[0::3], list(second.ImageType)[0::3]) == (
        ["DERIVED", "NONE"],
        ["DERIVED", "RESAMPLED"],
    )
    kinds = [
        one.OpticalPathSequence[0].IlluminationTypeCodeSequence[0] for one in (first, headers(made["copied"].out)[0])
    ]
    assert [kind.CodeMeaning for kind in kinds] == ["Brightfield illumination", "Unknown"]
    assert {header.DimensionOrganizationType for header in headers(made["copied"].out)} == {"TILED_FULL"}
    syntaxes = [headers(made[name].out)[0].file_meta.TransferSyntaxUID for name in ("jpeg", "lossless", "copied")]
    assert syntaxes == [JPEG, J2K, JPEG]


@pytest.mark.parametrize("kind", [*COPIED[2:], "JPEG progressive", "uncompressed"])
def test_stored_tiles_are_passed_on_and_jpegs_with_their_tables(tmp_path: Path, kind: str) -> None:
    (tmp_path / "slide").mkdir()
    source = tiff_made.write_source(tmp_path / "slide" / "a.tif", ALL[kind], picture(1)).path
    export(source, tmp_path / "out", HIDDEN, levels=None if kind in COPIED else (0, 1))
    with tifffile.TiffFile(source) as tiff:
        pages = [page for page in tiff.pages if page.is_tiled]
        for number, page in enumerate(pages[: len(counts(tmp_path / "out"))]):
            path = tmp_path / "out" / f"ST-7_level{number}.dcm"
            found, header = counts(tmp_path / "out")[number], dcmread(path, stop_before_pixels=True)
            if kind not in COPIED:
                assert found["copied"] == 0
                assert (header.Rows, header.file_meta.TransferSyntaxUID) == (256, JPEG if "JPEG" in kind else J2K)
                assert header.LossyImageCompression == ("01" if "JPEG" in kind else "00")
                continue
            same = 0
            for at, size, frame in zip(page.dataoffsets, page.databytecounts, original_frames(path), strict=True):
                tiff.filehandle.seek(at)
                tile = tiff.filehandle.read(size)
                tables = (page.jpegtables or b"\xff\xd8\xff\xd9")[2:-2]
                plain = page.compression != 7 or page.photometric == 6 or b"Adobe" in tile
                marked = b"" if plain else b"\xff\xee\0\x0eAdobe\0\x64\0\0\0\0\0"
                same += frame.removesuffix(b"\0") == tile[:2] + marked + tables + tile[2:]
            assert found["copied"] == same == header.NumberOfFrames - found["encoded"]
            assert same > 0 or number == 2
            colours = "YBR_ICT" if page.compression != 7 else "RGB" if page.photometric == 2 else "YBR_FULL_422"
            assert header.PhotometricInterpretation == colours
            assert [method for method, _ in stated_loss(header)] == [METHODS[page.compression]]


def test_tiles_that_tell_other_colours_are_encoded_anew(tmp_path: Path) -> None:
    """A TIFF says of them that they are YCbCr, they say themselves that they are RGB: readers of DICOM believe them."""
    (tmp_path / "slide").mkdir()
    kind = Kind(7, jpeg_adobe, 6, (1, 1))
    source = tiff_made.write_source(tmp_path / "slide" / "a.tif", kind, picture(1)).path
    report = export(source, tmp_path / "out", HIDDEN)
    assert {one["copied"] for one in counts(tmp_path / "out")} == {0}
    assert any("encoded anew" in remark for remark in report.remarks)


def test_comments_do_not_go_along_and_tiles_that_are_not_stored_are_background(tmp_path: Path) -> None:
    (tmp_path / "slide").mkdir()

    def change(level: int, index: int, tile: bytes) -> bytes:
        if (level, index) == (0, 0):
            return b""
        return tile[:2] + b"\xff\xfe\0\x07Erika" + tile[2:] if index == 1 else tile

    source = tiff_made.write_source(tmp_path / "slide" / "a.tif", KINDS["JPEG 4:2:0"], picture(1), change=change).path
    export(source, tmp_path / "out", HIDDEN)
    finest = counts(tmp_path / "out")[0]
    assert (finest["cleaned"], finest["missing"]) == (1, 0)
    path = tmp_path / "out" / "ST-7_level0.dcm"
    assert b"Erika" not in path.read_bytes()
    frames = original_frames(path)
    assert len(frames) == -(-WIDTH // TILE) * -(-HEIGHT // TILE)
    assert imagecodecs.jpeg8_decode(frames[0]).min() == 255


@pytest.mark.parametrize("chosen", [{}, {"compression": TiffCompression.JPEG_2000, "pyramid": Pyramid.REBUILT}])
def test_what_is_hidden_is_never_encoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chosen: Any) -> None:
    """Slides that differ there hand the very same pixels to the encoders, and give the same files."""
    given: list[list[bytes]] = []

    def watched(encode: Any) -> Any:
        def run(pixels: Any, *arguments: Any, **options: Any) -> Any:
            given[-1].append(np.asarray(pixels).tobytes())
            return encode(pixels, *arguments, **options)

        return run

    for name in ("jpeg8_encode", "jpeg2k_encode"):
        monkeypatch.setattr(imagecodecs, name, watched(getattr(imagecodecs, name)))
    settings = ExportSettings("A", Format.DICOM, tile=256, **chosen)
    for seed in (1, 2):
        slide = open_slide(mirax(tmp_path / str(seed) / "a.mrxs", (HIDDEN,), seed, **SMALL))
        given.append([])
        levels = masked_levels(slide, redactions(HIDDEN), settings)
        paths = [tmp_path / f"{seed} {level.level_index}.dcm" for level in levels]
        dicom.write_dicom(slide, levels, settings, paths, False, Progress())
        slide.close()
    assert sorted(given[0]) == sorted(given[1])
    assert len(given[0]) > 10
    for number in range(3):
        assert (tmp_path / f"1 {number}.dcm").read_bytes() == (tmp_path / f"2 {number}.dcm").read_bytes()


def test_from_4_gb_on_the_table_is_the_extended_one(made: dict[str, Made], tmp_path: Path) -> None:
    slide = open_slide(made["jpeg"].source)
    settings = ExportSettings("A", Format.DICOM, tile=256)
    levels = masked_levels(slide, redactions(HIDDEN), replace(settings, levels=(0,)))
    dicom.write_dicom(slide, levels, settings, [tmp_path / "a.dcm"], False, Progress(), basic_limit=100)
    slide.close()
    header = dcmread(tmp_path / "a.dcm", stop_before_pixels=True)
    offsets = np.frombuffer(header.ExtendedOffsetTable, "<u8")
    lengths = np.frombuffer(header.ExtendedOffsetTableLengths, "<u8")
    data, frames = (tmp_path / "a.dcm").read_bytes(), original_frames(tmp_path / "a.dcm")
    start = data.index(b"\xe0\x7f\x10\x00OB\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\0\0\0\0") + 20
    found = [data[start + int(at) + 8 :][: int(length)] for at, length in zip(offsets, lengths, strict=True)]
    assert found == frames
    assert len(frames) == 9


@pytest.mark.parametrize(
    ("kind", "chosen", "says"),
    [
        ("JPEG 4:2:0", {"modality": "XC"}, "the modality of a slide is SM"),
        ("no pixel size", {}, "does not say how large its pixels are"),
        ("all hit", {"compression": TiffCompression.JPEG_2000}, "cannot be told without what is hidden"),
    ],
)
def test_what_cannot_be_written_is_refused_before(tmp_path: Path, kind: str, chosen: Any, says: str) -> None:
    (tmp_path / "slide").mkdir()
    source = tmp_path / "slide" / "a.tif"
    if kind == "no pixel size":
        tifffile.imwrite(source, picture(1), tile=(TILE, TILE), photometric="rgb", metadata=None)
    else:
        tiff_made.write_source(source, KINDS["JPEG 4:2:0"], picture(1))
    hidden = [Rect(x, y, 1, 1) for x in range(60, WIDTH, TILE) for y in range(60, HEIGHT, TILE)]
    with pytest.raises(SlideError, match=re.escape(says)) as caught:
        export(source, tmp_path / "out", *(hidden if kind == "all hit" else [HIDDEN]), **chosen)
    assert caught.value.advice
    assert not (tmp_path / "out").exists()


@dataclass(frozen=True)
class Damage:
    """What is done to a finished export, which check must fail, and what it says."""

    made: str
    check: str
    says: str
    do: Callable[[Export], None]


def swapped(frames: list[bytes], _made: Export) -> None:
    frames[0], frames[3] = frames[3], frames[0]


def softer(frames: list[bytes], _made: Export) -> None:
    """One step of the tables of a copied tile is another."""
    at = frames[0].index(b"\xff\xdb") + 20
    frames[0] = frames[0][:at] + bytes((frames[0][at] + 1,)) + frames[0][at + 1 :]


def shown_again(frames: list[bytes], made: Export) -> None:
    """The frame over what is hidden, with its pixels, at the coarsest level."""
    with contextlib.closing(open_slide(made.source)) as slide:
        shown = slide.read(2, (0, 0), tuple(slide.levels[2].size)).rgb
    pixels = np.pad(shown, ((0, 256 - shown.shape[0]), (0, 256 - shown.shape[1]), (0, 0)), "edge")
    frames[0] = bytes(imagecodecs.jpeg2k_encode(pixels, level=0, codecformat="j2k", reversible=True, mct=True))


def lossy(dataset: Dataset) -> None:
    dataset.LossyImageCompression = "00"
    del dataset.LossyImageCompressionRatio, dataset.LossyImageCompressionMethod


def ratio(dataset: Dataset) -> None:
    dataset.LossyImageCompressionRatio = [dataset.LossyImageCompressionRatio[0], 2.5]


def power(dataset: Dataset) -> None:
    dataset.OpticalPathSequence[0].ObjectiveLensPower = 63


def profile(dataset: Dataset) -> None:
    path = dataset.OpticalPathSequence[0]
    at = path.ICCProfile.index(b"rXYZ")
    place = int.from_bytes(path.ICCProfile[at + 4 : at + 8]) + 8
    path.ICCProfile = path.ICCProfile[:place] + b"\1" + path.ICCProfile[place + 1 :]


@pytest.mark.parametrize(
    "damage",
    [
        Damage("anew", "Other pixels", "are not what this encoding makes", on_frames(swapped)),
        Damage("lossless", "Other pixels", "are others than the original's", on_frames(swapped)),
        Damage("copied", "Copied tiles", "it is not the stored frame", on_frames(swapped)),
        Damage("copied", "Copied tiles", "it is not the stored frame", on_frames(softer)),
        Damage("lossless", "Hidden pixels", "hidden pixels not filled", on_frames(shown_again, 2)),
        Damage("anew", "Stated beside pixels", "LossyImageCompressionRatio has another", on_header(ratio)),
        Damage("lossless", "Stated beside pixels", "LossyImageCompression has another", on_header(lossy)),
        Damage("copied", "Stated beside pixels", "BurnedInAnnotation", on_header(put("BurnedInAnnotation", "NO"))),
        Damage("anew", "Stated beside pixels", "ObjectiveLensPower", on_header(power)),
        Damage(
            "anew", "Stated beside pixels", "Columns has another", on_header(put("TotalPixelMatrixColumns", WIDTH - 1))
        ),
        Damage("anew", "Colour profile", "its tag rXYZ is not", on_header(profile)),
    ],
    ids=lambda one: f"{one.made}, {one.says}",
)
def test_damage_is_found_and_named(damage: Damage, made: dict[str, Made], tmp_path: Path) -> None:
    one = made[damage.made]
    whole = Export(one.source, one.out, redactions(HIDDEN)).copied_to(tmp_path / "export")
    damage.do(whole)
    whole.seal()
    found = verify_export(whole.folder, whole.source, whole.redactions)
    failed = {check.name: check.sentence for check in found.checks if check.outcome is Outcome.FAILED}
    assert damage.says in failed[damage.check], failed


def test_an_export_that_is_written_again_still_passes(made: dict[str, Made], tmp_path: Path) -> None:
    """The damages change what they say and nothing else."""
    for name in ("lossless", "anew", "copied"):
        whole = Export(made[name].source, made[name].out, redactions(HIDDEN)).copied_to(tmp_path / name)
        on_header(lambda _: None)(whole)
        on_frames(lambda _frames, _made: None)(whole)
        whole.seal()
        assert verify_export(whole.folder, whole.source, whole.redactions).passed
