"""Pictures of CT, X-ray and the like leave with the values that pydicom gives, and nothing that their files say."""

from __future__ import annotations

import contextlib
import json
import re
from pathlib import Path
from typing import Any

import imagecodecs
import pypdf
import pytest
from PIL import Image
from PIL.TiffImagePlugin import TiffImageFile
from pydicom import dcmread

from tests.export import independent_pictures
from tests.export.dicom_pictures_made import BYTES, KINDS, SWAPPED
from tests.export.made import redactions
from tests.other_process import answer_of
from tests.slides.dicom_picture_made import SYNTAX, make
from viewer.conversion.verify.result import Check, Outcome
from viewer.export.checks.inventory import REPORT, VERIFICATION
from viewer.export.estimated import estimated_export
from viewer.export.run import ExportReport, ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format
from viewer.export.verify import verify_export
from viewer.geometry import Rect
from viewer.jobs.job import Progress
from viewer.redaction.shapes import Redactions
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError

CODE = "ST-7"
ALL = KINDS | SWAPPED
SPACING = ["1.0", "0.4"]


def settings(how: Format, **chosen: Any) -> ExportSettings:
    return ExportSettings(code=CODE, format=how, **chosen)


def exported(source: Path, out: Path, how: ExportSettings, redactions: Redactions | None = None) -> ExportReport:
    """Without the page to be printed, which takes longer than everything else and has tests of its own."""
    with pytest.MonkeyPatch.context() as patch:
        not_done = Check("Report", Outcome.NOT_DONE, "It is not there.")
        patch.setattr("viewer.export.report.page.report_bytes", lambda _folder, _tick: b"")
        patch.setattr("viewer.export.verify.check_report", lambda *_: not_done)
        report = export_slide(ExportRequest(source, redactions or Redactions(), how, out))
    for name in (REPORT, VERIFICATION):
        (out / name).unlink()
    return report


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, Format], ExportReport]:
    """Every kind as PNG, and some as TIFF."""
    made = {}
    folder = tmp_path_factory.mktemp("made")
    for number, (name, kind) in enumerate(ALL.items()):
        home = folder / f"k{number}"
        home.mkdir()
        source = kind.build(home / "a.dcm")
        for how in (Format.PNG, *((Format.TIFF,) if name in ("ct", "inverted", "colour") else ())):
            chosen = settings(how, windows=kind.windows, frames=kind.frames)
            made[name, how] = exported(source, folder / f"o{number}-{how}", chosen)
    return made


@pytest.fixture(scope="module")
def elsewhere(reports: dict[tuple[str, Format], ExportReport]) -> dict[str, list[list[Any]]]:
    """What pydicom says of them in another process."""
    asked = {}
    for (name, how), report in reports.items():
        source = report.folder.with_name(report.folder.name.split("-")[0].replace("o", "k"))
        files = [[str(source / "a.dcm"), index] for index in range(3)]
        if name == "series":  # from back to front along the normal
            files = [[str(source / f), 0] for f in ("a-1.dcm", "a.dcm", "a-2.dcm")]
        turn = "half" if name == "series" else ""
        asked[f"{name} {how}"] = {"folder": str(report.folder), "files": files, "turn": turn}
    script = Path(independent_pictures.__file__)
    found: dict[str, list[list[Any]]] = answer_of(script, asked=json.dumps(asked))
    return found


@pytest.mark.parametrize("name", ALL)
def test_every_pixel_is_what_pydicom_makes_of_it(name: str, elsewhere: dict[str, list[list[Any]]]) -> None:
    found = [one for key, pictures in elsewhere.items() if key.rsplit(" ", 1)[0] == name for one in pictures]
    assert found
    for file, pixels, differing, largest, off in found:
        assert pixels in (40 * 56, 24 * 32), file
        assert (differing, largest) == (0, 0), (file, differing, largest, off)


@pytest.mark.parametrize("name", ALL)
def test_the_manifest_says_which_frames_and_windows(name: str, reports: dict[tuple[str, Format], ExportReport]) -> None:
    report, kind = reports[name, Format.PNG], ALL[name]
    manifest = json.loads((report.folder / "manifest.json").read_text("utf-8"))
    assert tuple(manifest["settings"]["windows"]) == kind.said
    told = [
        (one["levels"][0].get("frame"), one["levels"][0].get("window", {}).get("name")) for one in manifest["files"]
    ]
    frames = {None: (1, 2, 3), (): (None,)}.get(kind.frames, kind.frames)
    assert told == [(frame, window) for frame in frames for window in kind.said or (None,)]


def test_pixels_that_are_not_square_are_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    source = KINDS["oblong"].build(tmp_path / "in" / "a.dcm")
    shown = {}
    for form, suffix in ((Format.PNG, "png"), (Format.JPEG, "jpg"), (Format.TIFF, "tif"), (Format.PDF, "pdf")):
        exported(source, tmp_path / suffix, settings(form))
        name = f"{CODE}.pdf" if form is Format.PDF else f"{CODE}_stored.{suffix}"
        shown[suffix] = tmp_path / suffix / name
    with Image.open(shown["png"]) as png, Image.open(shown["jpg"]) as jpg, Image.open(shown["tif"]) as tif:
        assert isinstance(tif, TiffImageFile)
        assert png.info["aspect"] == (5, 2)
        assert (jpg.info["jfif_unit"], jpg.info["jfif_density"]) == (0, (5, 2))
        assert [tif.tag_v2[tag] for tag in (282, 283, 296)] == [5, 2, 1]
        assert png.size == jpg.size == tif.size == (56, 40), "pixels stay as they are"
    content = pypdf.PdfReader(shown["pdf"]).pages[0].get_contents()
    assert content is not None
    found = re.search(rb"q ([\d.]+) 0 0 ([\d.]+) .* Do Q", content.get_data())
    assert found is not None
    width, height = map(float, found.groups())
    assert abs(width / height - 56 * 2 / (40 * 5)) < 1e-3
    told = json.loads((tmp_path / "png" / "manifest.json").read_text("utf-8"))["files"][0]["levels"][0]
    assert (told["pixel_aspect"], told["mpp"], told["pixel_size_at"]) == ([5, 2], None, None)


@pytest.mark.parametrize(
    ("elements", "where"),
    [
        ({"Modality": "CT", "PixelSpacing": SPACING}, "patient"),
        ({"Modality": "CR", "PixelSpacing": SPACING}, "detector"),
        ({"Modality": "DX", "PixelSpacing": SPACING, "ImagerPixelSpacing": SPACING}, "detector"),
        ({"Modality": "DX", "PixelSpacing": SPACING, "ImagerPixelSpacing": ["0.9", "0.9"]}, "patient"),
        ({"Modality": "MG", "PixelSpacing": SPACING, "PixelSpacingCalibrationType": "FIDUCIAL"}, "patient"),
        ({"Modality": "MG", "ImagerPixelSpacing": SPACING}, "detector"),
    ],
)
def test_sizes_at_the_detector_are_said_to_be_such(elements: dict[str, Any], where: str, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    source = make(tmp_path / "in" / "a.dcm", BYTES, **elements)
    report = exported(source, tmp_path / "out", settings(Format.JPEG))
    assert report.files[0].levels[0].to_dict()["pixel_size_at"] == where
    with Image.open(report.folder / report.files[0].name) as picture:
        assert picture.info["jfif_density"] == (25, 10)  # per cm, of pixels of 0.4 mm and 1 mm
        assert picture.getexif()[270].endswith(" at the detector") == (where == "detector")


@pytest.mark.parametrize("form", [Format.PNG, Format.TIFF, Format.PDF])
def test_an_estimate_is_about_what_is_written(form: Format, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    source = KINDS["frames"].build(tmp_path / "in" / "a.dcm")
    chosen = settings(form, windows=("stored", "min-max"), frames=None)
    with contextlib.closing(open_slide(source)) as slide:
        about = estimated_export(slide, Redactions(), chosen, Progress()).bytes
    written = sum(file.bytes for file in exported(source, tmp_path / "out", chosen).files)
    assert written / 2 < about < written * 4, "the fonts of a PDF are counted for each of so small pages"


def test_what_a_file_says_of_its_own_pixels_is_handed_to_whoever_exports(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    source = make(tmp_path / "in" / "a.dcm", BYTES, Modality="DX", ImagerPixelSpacing=SPACING, BurnedInAnnotation="YES")
    report = exported(source, tmp_path / "out", settings(Format.PNG))
    assert any("burned into its pixels" in remark for remark in report.remarks)
    assert any("at the detector" in remark for remark in report.remarks)
    with pytest.raises(SlideError, match="at the detector, and not in the patient"):
        exported(source, tmp_path / "bar", settings(Format.PNG, scale_bar=True))
    with pytest.raises(SlideError, match="scale bar, which would be values"):
        exported(source, tmp_path / "bar", settings(Format.PNG, windows=("16bit",), scale_bar=True))


def test_it_is_said_where_a_shape_hides_all_of_a_picture(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    source = KINDS["jpeg 2000"].build(tmp_path / "in" / "a.dcm")
    shapes = redactions(Rect(2, 2, 3, 3))
    lossless = exported(source, tmp_path / "lossless", settings(Format.PNG), shapes)
    assert not any("is hidden" in remark for remark in lossless.remarks)
    stored = dcmread(source)
    stored.file_meta.TransferSyntaxUID = SYNTAX + "91"  # which may have lost something
    stored.save_as(source)
    lossy = exported(source, tmp_path / "lossy", settings(Format.PNG), shapes)
    assert any("All of the picture is hidden" in remark for remark in lossy.remarks)
    assert not imagecodecs.png_decode((tmp_path / "lossy" / f"{CODE}_stored.png").read_bytes()).any()


@pytest.mark.parametrize(("form", "window"), [(Format.TIFF, "16bit"), (Format.PDF, "lung")])
def test_an_export_of_pictures_has_its_page_to_be_printed(form: Format, window: str, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    source, out = KINDS["frames"].build(tmp_path / "in" / "a.dcm"), tmp_path / "out"
    how = settings(form, windows=(window,), frames=(2,))
    assert export_slide(ExportRequest(source, Redactions(), how, out)).verification.passed
    (page, *_) = pypdf.PdfReader(out / REPORT).pages
    assert CODE in page.extract_text()
    assert verify_export(out, source, Redactions()).passed
