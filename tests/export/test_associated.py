"""Label, macro, overview and thumbnail as files: only when chosen and reviewed, and without what is hidden in them."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pydicom
import pytest
from PIL import Image

from tests.export.canary_made import profile
from tests.export.made import Glass, dicom, mirax, redactions, svs
from tests.slides.dicom_made import Series, jpeg_frame, write_level
from viewer.app import main
from viewer.commands import export as command
from viewer.export import associated
from viewer.export.associated import masked_pictures
from viewer.export.check_list import review_items
from viewer.export.review import Override, Review
from viewer.export.run import ExportFailsCheckError, ExportReport, ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format
from viewer.export.verify import verify_export
from viewer.geometry import Rect
from viewer.jobs.job import Cancelled, Progress, Step
from viewer.redaction.geojson import redactions_bytes
from viewer.redaction.shapes import Redactions
from viewer.slides.opening import open_slide
from viewer.slides.slide import RgbArray, SlideError

HIDDEN = Rect(410, 150, 61, 37)
NAME = Rect(30, 25, 400, 60)
"""Where the sample writer prints the first line of a label."""
OVERRIDE = Review(override=Override("for a lecture", "Dr. Who", "2026-11-30T12:00:00Z"))


def drawn(slide: tuple[Rect, ...] = (HIDDEN,), **associated: tuple[Rect, ...]) -> Redactions:
    """Boxes on the slide, and on associated images by name."""
    return Redactions(
        redactions(*slide).shapes, {name: redactions(*rects).shapes for name, rects in associated.items()}
    )


DRAWN = drawn(label=(NAME,))


def request(source: Path, out: Path, *chosen: str, shapes: Redactions = DRAWN, **settings: Any) -> ExportRequest:
    how = {"format": Format.PNG, "levels": (2,), "associated": chosen} | settings
    return ExportRequest(source, shapes, ExportSettings("ST-7", **how), out, OVERRIDE)


def held(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def told(folder: Path) -> dict[str, Any]:
    """What the manifest tells of associated images, by name of the file."""
    files = json.loads((folder / "manifest.json").read_text("utf-8"))["files"]
    return {file["name"]: file["associated"] for file in files if "associated" in file}


def original(source: Path, name: str) -> RgbArray:
    slide = open_slide(source)
    rgb = slide.read_associated(name)
    slide.close()
    return rgb


def sentence(report: ExportReport, check: str) -> str:
    return next(one.sentence for one in report.verification.checks if one.name == check)


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mirax(tmp_path_factory.mktemp("slides") / "a.mrxs", [HIDDEN], 1, levels=3, label_text="MUSTERMANN")


@pytest.fixture(scope="module")
def series(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A DICOM slide with a label, an overview that shows ten times as much of the glass, and colours of its own."""
    folder = dicom(tmp_path_factory.mktemp("series") / "s", [HIDDEN], 1)
    head = pydicom.dcmread(folder / "level0.dcm", stop_before_pixels=True)
    known = Series(head.SeriesInstanceUID, head.StudyInstanceUID, head.FrameOfReferenceUID)
    for flavour, spacing in (("LABEL", (0.001, 0.001)), ("OVERVIEW", (0.002, 0.002))):
        path = folder / f"{flavour.lower()}.dcm"
        pixels = Glass((), 3)(0, 0, 700, 600)
        write_level(
            path, pixels, series=known, tile=720, flavour=flavour, spacing=spacing, jpeg=True, encode=jpeg_frame
        )
    for number, path in enumerate(sorted(folder.iterdir())):
        dataset = pydicom.dcmread(path)
        dataset.OpticalPathSequence[0].ICCProfile = (icc := profile("AB123-4567")) + bytes(len(icc) % 2)
        dataset.save_as(folder / f"{number}.dcm")  # by their names levels would be words of the slide
        path.unlink()
    return folder


@dataclass(frozen=True)
class Exported:
    """An export of label, macro and thumbnail as PNG."""

    folder: Path
    report: ExportReport
    titles: list[str]
    """Of every step of its progress."""


@pytest.fixture(scope="module")
def exported(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Exported:
    steps: list[Step] = []
    out = tmp_path_factory.mktemp("exported") / "out"
    report = export_slide(request(source, out, "label", "macro", "thumbnail"), Progress(steps.append))
    return Exported(out, report, [step.text for step in steps])


SUFFIXES = {Format.JPEG: "jpg", Format.TIFF: "png"}


@pytest.mark.parametrize("kind", SUFFIXES)
def test_chosen_pictures_become_files_whose_hidden_pixels_are_fill(source: Path, tmp_path: Path, kind: Format) -> None:
    report = export_slide(request(source, tmp_path / "out", "label", "thumbnail", format=kind))
    found, suffix = held(tmp_path / "out"), SUFFIXES[kind]
    assert {f"ST-7_label.{suffix}", f"ST-7_thumbnail.{suffix}"} <= found.keys()
    assert not any("macro" in name for name in found)
    label, pixels = found[f"ST-7_label.{suffix}"], original(source, "label")
    decoders = [np.asarray(Image.open(io.BytesIO(label))), imagecodecs.imread(label)]
    hidden = np.zeros(pixels.shape[:2], bool)
    hidden[0:112, 0:448] = True  # (30 - 16, 25 - 16) to (430 + 16, 85 + 16), out to whole blocks
    for rgb in decoders:
        assert rgb.shape == pixels.shape
        assert not rgb[hidden].any()
        difference = np.abs(rgb.astype(int) - pixels)[~hidden]
        assert difference.max() == 0 if suffix == "png" else 0 < difference.max() < 40 and difference.mean() < 1.5
    assert report.verification.passed
    assert "label, 1 shape of its own" in sentence(report, "Associated images")
    assert "exactly the fill by Pillow, imagecodecs" in sentence(report, "Hidden pixels of associated images")
    exactly = "exactly the original's" if suffix == "png" else "no more than this encoding makes them"
    assert exactly in sentence(report, "Other pixels of associated images")


def test_the_manifest_names_each_picture_with_its_shapes_and_what_is_known_of_its_place(exported: Exported) -> None:
    found = told(exported.folder)
    width, height = Image.open(exported.folder / "ST-7_label.png").size
    label = found["ST-7_label.png"]
    (shape,) = label.pop("shapes")
    assert (shape["kind"], shape["reason"], shape["points"][0]) == ("RECTANGLE", "name", [30, 25])
    assert "text" not in shape
    assert label == {
        "image": "label",
        "width": width,
        "height": height,
        "mpp": None,
        "hidden": "shapes of its own",
        "place": "not known",
    }
    assert (found["ST-7_macro.png"]["hidden"], found["ST-7_macro.png"]["place"]) == ("no shape", "not known")
    assert (found["ST-7_thumbnail.png"]["hidden"], found["ST-7_thumbnail.png"]["place"]) == (
        "shapes of the slide",
        "known",
    )
    said = " ".join(exported.report.remarks)
    assert "The macro has no shapes of its own. Where the macro lies on the slide is not known" in said
    shapes = json.loads((exported.folder / "manifest.json").read_text("utf-8"))["shapes"]
    assert len(shapes) == 1 and "label" not in json.dumps(shapes)


def test_without_shapes_a_reviewed_label_is_exported_and_said_to_have_none(source: Path, tmp_path: Path) -> None:
    plain = request(source, tmp_path / "out", "label", shapes=Redactions())
    slide = open_slide(source)
    review = Review()
    for item in review_items(slide, plain.redactions, plain.settings):
        review = review.confirm(item, "Dr. Who", "2026-11-30T12:00:00Z")
    slide.close()
    report = export_slide(replace(plain, review=review))
    assert (told(tmp_path / "out")["ST-7_label.png"]["hidden"], report.verification.passed) == ("no shape", True)
    assert "No shape hides a pixel" in sentence(report, "Hidden pixels of associated images")
    assert np.array_equal(np.asarray(Image.open(tmp_path / "out" / "ST-7_label.png")), original(source, "label"))


def test_a_picture_of_which_all_is_hidden_is_fill(source: Path, tmp_path: Path) -> None:
    shapes = drawn((), label=(Rect(0, 0, 9999, 9999),))
    report = export_slide(request(source, tmp_path / "out", "label", shapes=shapes))
    assert not np.asarray(Image.open(tmp_path / "out" / "ST-7_label.png")).any()
    assert "No pixel of the associated images lies outside" in sentence(report, "Other pixels of associated images")
    told_in_full = (tmp_path / "out" / "verification.json").read_text("utf-8")
    json.loads(told_in_full, parse_constant=lambda word: pytest.fail(f"{word} is no JSON"))


@pytest.mark.parametrize("confirmed", ["nothing", "all but the label", "another shape"])
def test_pictures_that_nobody_reviewed_are_refused(source: Path, tmp_path: Path, confirmed: str) -> None:
    asked = request(source, tmp_path / "out", "label")
    slide, review = open_slide(source), Review()
    for item in review_items(slide, asked.redactions, asked.settings):
        if confirmed != "nothing" and (confirmed != "all but the label" or item.key != "associated:label"):
            review = review.confirm(item, "Dr. Who", "2026-11-30T12:00:00Z")
    slide.close()
    if confirmed == "another shape":
        asked = replace(asked, redactions=drawn(label=(replace(NAME, width=90),)))
    with pytest.raises(SlideError, match="with its label: nobody has reviewed") as caught:
        export_slide(replace(asked, review=review))
    assert all(way in caught.value.advice for way in ("check list in the window", "--review FILE", "--override REASON"))
    assert list(tmp_path.iterdir()) == []


def test_a_picture_that_the_slide_does_not_have_is_refused_in_one_sentence(source: Path, tmp_path: Path) -> None:
    with pytest.raises(SlideError, match=r"a\.mrxs has no overview to export\.") as caught:
        export_slide(request(source, tmp_path / "out", "label", "overview"))
    assert caught.value.advice == "It has label, macro, thumbnail: choose of these."
    assert list(tmp_path.iterdir()) == []


def test_names_are_chosen_from_a_list_in_its_order() -> None:
    for wrong in (("macro", "label"), ("label", "label"), ("tissue",), ("label 2",)):
        with pytest.raises(ValueError, match="chosen of label, macro, overview, thumbnail"):
            ExportSettings("A", associated=wrong)
    settings = ExportSettings("A", associated=("label", "overview"))
    assert ExportSettings.from_dict(json.loads(json.dumps(settings.to_dict()))) == settings


@pytest.mark.parametrize("kind", [Format.JPEG, Format.DICOM])
def test_a_dicom_series_has_an_overview_whose_place_is_stated(series: Path, tmp_path: Path, kind: Format) -> None:
    chosen = ("label", "overview")
    report = export_slide(request(series, tmp_path / "out", *chosen, format=kind, shapes=drawn(label=(NAME,))))
    suffix = "jpg" if kind is Format.JPEG else "png"
    assert report.verification.passed
    found = told(tmp_path / "out")
    overview = found[f"ST-7_overview.{suffix}"]
    assert (overview["hidden"], overview["place"], overview["mpp"]) == ("shapes of the slide", "known", [2, 2])
    assert found[f"ST-7_label.{suffix}"]["hidden"] == "shapes of its own"
    rgb = np.asarray(Image.open(tmp_path / "out" / f"ST-7_overview.{suffix}"))
    # Both begin at one corner of the glass; a pixel of the overview is eight of level 0.
    assert not rgb[150 // 8 : 187 // 8 + 1, 410 // 8 : 471 // 8 + 1].any()
    assert rgb[300:].all(axis=2).mean() > 0.9


def test_colours_and_pixel_size_are_those_of_the_picture(series: Path, tmp_path: Path) -> None:
    export_slide(request(series, tmp_path / "out", "overview", format=Format.JPEG))
    with Image.open(tmp_path / "out" / "ST-7_overview.jpg") as picture:
        exif, held_profile = picture.getexif(), picture.info["icc_profile"]
        assert exif[270] == "ST-7, SM, overview, 2 x 2 um/px"
        assert float(exif[282]) == 5000
        words = picture.info["xmp"].decode()
    assert 'v:AssociatedImage="overview"' in words and "v:Level" not in words
    assert b"acsp" in held_profile and "AB123".encode("utf-16-be") not in held_profile


def test_pictures_are_not_turned(tmp_path: Path, series: Path) -> None:
    export_slide(request(series, tmp_path / "out", "label", shapes=Redactions()))
    rgb = np.asarray(Image.open(tmp_path / "out" / "ST-7_label.png"))
    assert np.array_equal(rgb, original(series, "label"))


@pytest.mark.parametrize(("slides", "kind"), [("svs", Format.JPEG), ("mrxs", Format.PNG)])
def test_slides_that_differ_in_what_is_hidden_give_the_same_bytes(tmp_path: Path, slides: str, kind: Format) -> None:
    """On the label inside its shapes, in the thumbnail inside those of the slide."""
    names, found = {"svs": ("thumbnail",), "mrxs": ("label", "macro", "thumbnail")}[slides], []
    for seed, label in ((1, "MUSTERMANN\nfree"), (2, "SOMEBODY\nfree")):
        folder = tmp_path / f"{slides}{seed}"
        if slides == "svs":
            path = svs(folder / "a.svs", [HIDDEN], seed)
        else:
            path = mirax(folder / "a.mrxs", [HIDDEN], seed, levels=3, label_text=label)
        # The macro shows label and tissue, too, and nobody knows where.
        shapes = drawn(label=(NAME,), macro=(Rect(0, 0, 1500, 520),))
        export_slide(request(path, tmp_path / f"out{seed}", *names, shapes=shapes, format=kind))
        found.append(held(tmp_path / f"out{seed}"))
    assert found[0].keys() == found[1].keys()
    assert [name for name in found[0] if found[0][name] != found[1][name]] == []


def test_what_is_not_hidden_is_seen(exported: Exported, tmp_path: Path) -> None:
    other = mirax(tmp_path / "b" / "a.mrxs", [HIDDEN], 1, levels=3, label_text="MUSTERMANN\n7")
    export_slide(request(other, tmp_path / "out", "label"))
    assert held(exported.folder)["ST-7_label.png"] != held(tmp_path / "out")["ST-7_label.png"]


def test_pictures_that_the_verifier_does_not_pass_are_not_kept(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forgets_shapes(slide: Any, _drawn: Redactions, settings: ExportSettings) -> Any:
        return masked_pictures(slide, Redactions(), settings)

    monkeypatch.setattr(associated, "masked_pictures", forgets_shapes)
    with pytest.raises(ExportFailsCheckError) as caught:
        export_slide(request(source, tmp_path / "out", "label", "thumbnail"))
    failed = [one.name for one in caught.value.verification.failed]
    assert failed == ["Manifest", "Associated images", "Hidden pixels of associated images"]
    assert list(tmp_path.iterdir()) == []


def test_cancelled_while_a_picture_is_written_or_verified_nothing_is_left(
    source: Path, exported: Exported, tmp_path: Path
) -> None:
    titles = exported.titles
    for moment in (titles.index("macro"), titles.index("Verifying the export") + 3):
        with pytest.raises(Cancelled):
            export_slide(request(source, tmp_path / "out", "label", "macro", "thumbnail"), cancelled_at(moment))
        assert list(tmp_path.iterdir()) == []


def cancelled_at(moment: int) -> Progress:
    """A progress that is cancelled with the step of that number."""
    seen: list[Step] = []

    def listen(step: Step) -> None:
        seen.append(step)
        if len(seen) > moment:
            progress.cancel()

    progress = Progress(listen)
    return progress


def test_the_command_exports_and_verifies_them(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shapes, out = tmp_path / "shapes.geojson", tmp_path / "out"
    shapes.write_bytes(redactions_bytes(drawn((), label=(NAME,))))
    asked = ["export", str(source), "--level", "2", "--shapes", str(shapes), "--out", str(out), "--code", "ST-7"]
    assert main([*asked, "--associated", "label"]) == command.NOT_EXPORTED
    assert "nobody has reviewed" in capsys.readouterr().err
    assert main([*asked, "--associated", "tissue"]) == command.FAILED
    assert main([*asked, "--associated", "thumbnail,label", "--override", "for a lecture"]) == 0
    said = capsys.readouterr().out
    assert "1 shape is hidden." in said and "ST-7_label.jpg" in said and "The label has 1 shape of its own." in said
    assert main(["verify", str(out), "--against", str(source), "--shapes", str(shapes)]) == 0
    shapes.write_bytes(redactions_bytes(drawn((), label=(replace(NAME, width=200),))))
    assert main(["verify", str(out), "--against", str(source), "--shapes", str(shapes)]) == 1
    assert "other shapes of the label" in capsys.readouterr().out


def test_a_finished_export_is_verified_by_the_slide_and_the_shapes_alone(source: Path, exported: Exported) -> None:
    assert verify_export(exported.folder, source, DRAWN).passed
    failed = verify_export(exported.folder, source, drawn((), label=(NAME,))).failed
    assert {one.name for one in failed} >= {"Manifest", "Associated images"}
