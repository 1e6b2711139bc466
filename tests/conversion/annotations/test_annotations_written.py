from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from wsidicom import WsiDicom

from tests.conversion.made import elsewhere, small_mirax, volumes
from viewer.app import main
from viewer.comparison.annotations.files import read_annotation_file
from viewer.comparison.annotations.geojson import geojson_bytes, read_geojson
from viewer.comparison.annotations.shapes import Annotations, Kind, Shape
from viewer.conversion.annotations import carried
from viewer.conversion.annotations.carried import look_at_annotations
from viewer.conversion.done import done_before
from viewer.conversion.metadata.profile import MetadataProfile
from viewer.conversion.plan import plan_conversion
from viewer.conversion.queue_file import request_from_dict, request_to_dict
from viewer.conversion.run import ConversionRequest, convert_slide
from viewer.conversion.settings import ConversionSettings, Extent
from viewer.geometry import Affine, Rect
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError

LONG = "Ein sehr langer Name: " + "Tümor " * 12 + "Ende"
READ = """
import json, sys
import highdicom, pydicom
instance = highdicom.ann.annread(sys.argv[1])
groups = [
    [g.label, g.graphic_type.value, g.algorithm_type.value, g.annotated_property_type.meaning,
     [points.tolist() for points in g.get_graphic_data(instance.AnnotationCoordinateType)]]
    for g in instance.get_annotation_groups()
]
plain = pydicom.dcmread(sys.argv[1])
reference = plain.ReferencedImageSequence[0].ReferencedSOPInstanceUID
print(json.dumps([instance.AnnotationCoordinateType, plain.PixelOriginInterpretation
                  if "PixelOriginInterpretation" in plain else "", plain.StudyInstanceUID, reference, groups]))
"""
BOUNDS = """
import json, sys
import openslide
found = openslide.OpenSlide(sys.argv[1]).properties
print(json.dumps([int(found[f"openslide.bounds-{name}"]) for name in ("x", "y", "width", "height")]))
"""


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_mirax(tmp_path_factory.mktemp("source"))


@pytest.fixture(scope="module")
def bounds(source: Path) -> tuple[int, int, int, int]:
    x, y, width, height = elsewhere(BOUNDS, source)
    assert x % 2 or y % 2, "the corner of the bounds shall lie on a pixel of level 0 only"
    return x, y, width, height


@pytest.fixture(scope="module")
def drawn(bounds: tuple[int, int, int, int]) -> Annotations:
    """Inside, at the very edges, and reaching beyond; in pixels of the original."""
    x, y, width, height = bounds
    shapes = (
        Shape.box(Rect(x + 10, y + 20, 30, 40), "Tumor"),
        Shape.box(Rect(x, y, width, height), "Tumor"),
        Shape.ellipse(Rect(x + 5, y + 6.5, 20, 41), "Tumor"),
        Shape(Kind.POLYGON, np.array([[x + 1.25, y + 2.5], [x + 30, y + 4], [x + 9, y + 30]]), LONG),
        replace(
            Shape(Kind.POINT, np.array([[x + 0.5, y + 0.1]]), "Zelle"),
            by_algorithm=True,
        ),
        Shape(Kind.POLYLINE, np.array([[x + width, y + height], [x + 7, y + 8.0], [x + 1, y]]), "Zelle"),
        Shape.box(Rect(x - 10, y - 20.5, 30, 40), "Tumor"),
        Shape(Kind.POINT, np.array([[x + width + 200.0, y + 3]]), "Zelle"),
    )
    return Annotations(shapes, {"Tumor": (200, 10, 30)})


@pytest.fixture(scope="module")
def converted(source: Path, drawn: Annotations, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("converted")
    (folder / "given.geojson").write_bytes(geojson_bytes(drawn))
    request = ConversionRequest(
        source, folder / "made", ConversionSettings(tile_size=128), annotations=folder / "given.geojson"
    )
    report = convert_slide(request)
    assert report.verification is not None and report.verification.passed
    assert report.annotations[0] == "8 annotations, with 3 different labels, are in the folder “annotations”."
    assert any(sentence.startswith("2 annotations reach beyond") for sentence in report.annotations)
    assert not set(report.annotations) & set(report.warnings)
    assert done_before(request) == report
    (folder / "given.geojson").write_bytes(geojson_bytes(Annotations(drawn.shapes[:2])))
    assert done_before(request) is None, "other annotations are another conversion"
    return folder / "made"


@pytest.mark.parametrize("name", ["Pseudonym 17", "Doe^Jane"])
def test_the_name_of_the_patient_is_that_of_the_slide_and_nothing_is_said_on_the_terminal(
    source: Path, drawn: Annotations, tmp_path: Path, name: str
) -> None:
    (tmp_path / "given.geojson").write_bytes(geojson_bytes(drawn))
    profile = MetadataProfile().with_value("patient.name", name)
    settings = ConversionSettings(levels=(0,), thumbnail=False)
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        convert_slide(
            ConversionRequest(
                source,
                tmp_path / "made",
                settings,
                profile,
                verify="none",
                annotations=tmp_path / "given.geojson",
            )
        )
    assert [str(one.message) for one in said if "person name" in str(one.message)] == []
    written = pydicom.dcmread(tmp_path / "made" / "annotations" / "annotations.dcm")
    assert written.PatientName == volumes(tmp_path / "made")[0][1].PatientName == name


def test_coordinates_count_from_the_corner_of_level_0(
    converted: Path, bounds: tuple[int, int, int, int], drawn: Annotations
) -> None:
    x, y, *_ = bounds
    kind, origin, study, reference, groups = elsewhere(READ, converted / "annotations" / "annotations.dcm")
    level0 = volumes(converted)[0][1]
    assert (kind, origin, study, reference) == ("2D", "VOLUME", level0.StudyInstanceUID, level0.SOPInstanceUID)
    found = {(label, graphic): (by, meaning, data) for label, graphic, by, meaning, data in groups}
    assert len(found) == len(groups) == 5
    assert {graphic for _, graphic in found} == {"RECTANGLE", "ELLIPSE", "POLYGON", "POINT", "POLYLINE"}
    for shape in drawn.shapes[:6]:
        by, meaning, data = next(
            value
            for (label, graphic), value in found.items()
            if shape.label.startswith(label) and graphic == shape.kind
        )
        assert by == ("AUTOMATIC" if shape.by_algorithm else "MANUAL")
        assert shape.label.startswith(meaning)
        assert [[px - x, py - y] for px, py in shape.points.tolist()] in data
    ends = np.array(found["Tumor", "ELLIPSE"][2][0])
    assert np.linalg.norm(ends[1] - ends[0]) == 41 and np.linalg.norm(ends[3] - ends[2]) == 20


def test_what_reaches_beyond_stands_in_millimetres_on_the_glass(
    converted: Path, bounds: tuple[int, int, int, int], drawn: Annotations
) -> None:
    x, y, *_ = bounds
    kind, _, _, _, groups = elsewhere(READ, converted / "annotations" / "annotations-beyond.dcm")
    assert kind == "3D"
    level0 = volumes(converted)[0][1]
    # PS3.3 C.8.12.2.1.1: the origin is the middle of the first pixel; rows and columns lead along the cosines.
    origin = level0.TotalPixelMatrixOriginSequence[0]
    cosines = np.array(level0.ImageOrientationSlide, float).reshape(2, 3)
    between_rows, between_columns = map(
        float, level0.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].PixelSpacing
    )
    corner = np.array([origin.XOffsetInSlideCoordinateSystem, origin.YOffsetInSlideCoordinateSystem], float)
    for shape in drawn.shapes[6:]:
        data = next(data for label, graphic, _, _, data in groups if (label, graphic) == (shape.label, shape.kind))
        wanted = [
            corner + cosines[0, :2] * (px - x - 0.5) * between_columns + cosines[1, :2] * (py - y - 0.5) * between_rows
            for px, py in shape.points
        ]
        assert np.array(data[0])[:, :2] == pytest.approx(np.array(wanted), abs=1e-9)
        assert np.array(data[0])[:, 2] == pytest.approx(0)


@pytest.mark.parametrize("by_alignment", [False, True])
def test_back_in_the_original(
    converted: Path, source: Path, drawn: Annotations, tmp_path: Path, by_alignment: bool
) -> None:
    folder, out = tmp_path / "copied", tmp_path / "back.geojson"
    shutil.copytree(converted, folder)
    if by_alignment:
        (folder / "report.json").unlink()
        assert main(["annotations", str(folder), "--out", str(out)]) == 2
    arguments = ["--original", str(source)] if by_alignment else []
    assert main(["annotations", str(folder), "--out", str(out), *arguments]) == 0
    back = read_geojson(out)
    assert back.counts == drawn.counts and back.colours == drawn.colours
    left = list(back.shapes)
    for shape in drawn.shapes:
        same = next(
            one
            for one in left
            if (one.kind, one.label, one.by_algorithm) == (shape.kind, shape.label, shape.by_algorithm)
            and np.allclose(one.points, shape.points, rtol=0, atol=1e-6)
        )
        left.remove(same)
    assert not left


def test_the_slide_is_opened_as_without(converted: Path) -> None:
    with WsiDicom.open(converted) as slide:
        assert slide.annotations == []
    with contextlib.closing(open_slide(converted)) as opened:
        assert len(opened.levels) == 5


@pytest.mark.parametrize("name", ["annotations.dcm", "annotations-beyond.dcm"])
def test_dciodvfy_finds_nothing_but_its_own_mistake(converted: Path, name: str) -> None:
    checker, path = shutil.which("dciodvfy"), converted / "annotations" / name
    if checker is None:
        pytest.skip("dciodvfy is not installed")
    done = subprocess.run([checker, path], capture_output=True, text=True, errors="replace", check=False)
    said = done.stdout + done.stderr
    assert "MicroscopyBulkSimpleAnnotations" in said
    errors = {line for line in said.splitlines() if line.startswith("Error")}
    # The version of 2022 complains of this attribute in every group in pixels, although it is not there.
    assert errors <= {"Error - Only valid for AnnotationCoordinateType of 3D - attribute <CommonZCoordinateValue> = <>"}
    if name == "annotations.dcm":
        groups = pydicom.dcmread(path).AnnotationGroupSequence
        assert not any("CommonZCoordinateValue" in group for group in groups)


def test_all_files_agree_about_patient_and_study(converted: Path) -> None:
    checker = shutil.which("dcentvfy")
    if checker is None:
        pytest.skip("dcentvfy is not installed")
    files = [*converted.glob("*.dcm"), *(converted / "annotations").glob("*.dcm")]
    done = subprocess.run([checker, *files], capture_output=True, text=True, check=False)
    assert done.stdout + done.stderr == ""


def test_a_file_that_cannot_be_used_costs_no_conversion(source: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.csv").write_text("nothing\n")
    request = ConversionRequest(source, tmp_path / "out", annotations=tmp_path / "bad.csv", annotations_cropped=True)
    assert request_from_dict(json.loads(json.dumps(request_to_dict(request)))) == request
    with pytest.raises(SlideError, match=r"bad\.csv"):
        convert_slide(request)
    assert [path.name for path in tmp_path.iterdir()] == ["bad.csv"]


def test_what_reaches_beyond_is_known_before_the_start(
    source: Path, bounds: tuple[int, int, int, int], drawn: Annotations, tmp_path: Path
) -> None:
    path = tmp_path / "given.geojson"
    path.write_bytes(geojson_bytes(drawn))
    found = look_at_annotations(path, source)
    settings = ConversionSettings(tile_size=128)
    part = plan_conversion(source, settings).part
    assert part == Rect(*bounds)
    assert found.counts == drawn.counts
    assert found.beyond(part) == 2, "as the writer finds"
    whole = plan_conversion(source, replace(settings, extent=Extent.CANVAS)).part
    assert (whole.x, whole.y) == (0, 0) and found.beyond(whole) == sum(
        bool((one.points < 0).any() or (one.points > (whole.width, whole.height)).any()) for one in drawn.shapes
    )
    x, y, *_ = bounds
    path.write_bytes(geojson_bytes(drawn.moved(Affine.translation(-x, -y))))
    assert look_at_annotations(path, source, cropped=True).beyond(part) == 2


def test_another_file_than_was_chosen_is_not_written(source: Path, drawn: Annotations, tmp_path: Path) -> None:
    path = tmp_path / "given.geojson"
    path.write_bytes(geojson_bytes(drawn))
    chosen = look_at_annotations(path, source).digest
    request = ConversionRequest(source, tmp_path / "out", verify="none", annotations=path, annotations_digest=chosen)
    assert request_from_dict(json.loads(json.dumps(request_to_dict(request)))) == request
    asked = replace(request, annotations_digest=None).digest
    assert request.digest == asked, "the same is asked for"
    path.write_bytes(geojson_bytes(Annotations(drawn.shapes[:2])))
    with pytest.raises(SlideError, match=r"given\.geojson have changed since they were chosen for made\.mrxs"):
        convert_slide(request)
    assert [one.name for one in tmp_path.iterdir()] == ["given.geojson"]
    path.write_bytes(geojson_bytes(drawn))
    report = convert_slide(request)
    path.unlink()
    assert done_before(request) == report, "what was chosen is there, whatever has become of its file"
    with pytest.raises(SlideError, match=r"given\.geojson cannot be read"):
        convert_slide(replace(request, folder=tmp_path / "again"))


def test_a_file_that_is_written_to_while_it_is_read_is_refused(
    source: Path, drawn: Annotations, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "given.geojson"
    path.write_bytes(geojson_bytes(drawn))

    def read_and_edited(file: Path, *more: Any) -> Annotations:
        found = read_annotation_file(file, *more)
        file.write_bytes(geojson_bytes(Annotations(drawn.shapes[:2])))
        return found

    monkeypatch.setattr(carried, "read_annotation_file", read_and_edited)
    with pytest.raises(SlideError, match="have changed"):
        convert_slide(ConversionRequest(source, tmp_path / "out", verify="none", annotations=path))


def test_a_folder_holds_the_file_of_each_slide(
    source: Path, bounds: tuple[int, int, int, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "drawn").mkdir()
    (tmp_path / "drawn" / "made.csv").write_text("x,y,width,height,label\n3,4,5,6,Tumor\n")
    arguments = ["convert", str(source), "--out", str(tmp_path / "out"), "--verify", "sample", "--annotations"]
    assert main([*arguments, str(tmp_path / "drawn"), "--annotations-cropped"]) == 0
    assert "1 annotation, labelled Tumor, is in the folder “annotations”." in capsys.readouterr().out
    kind, _, _, _, groups = elsewhere(READ, tmp_path / "out" / "made" / "annotations" / "annotations.dcm")
    assert kind == "2D" and groups[0][4] == [[[3, 4], [8, 4], [8, 10], [3, 10]]]
    assert main([*arguments, str(tmp_path / "missing")]) == 2
    report = json.loads((tmp_path / "out" / "made" / "report.json").read_text())
    back = tmp_path / "back.geojson"
    assert main(["annotations", str(tmp_path / "out" / "made"), "--out", str(back)]) == 0
    x, y = report["offset"]
    assert (x, y) == bounds[:2]
    assert read_geojson(back).moved(Affine.translation(-x, -y)).shapes[0].points[0].tolist() == [3, 4]


def test_files_of_annotations_are_verified_and_counted_with_the_others(
    source: Path, bounds: tuple[int, int, int, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "drawn.csv").write_text("x,y,width,height,label\n3,4,5,6,Tumor\n-40,4,5,6,Tumor\n")
    arguments = ["convert", str(source), "--out", str(tmp_path / "out"), "--verify", "sample", "--annotations-cropped"]
    assert main([*arguments, "--annotations", str(tmp_path / "drawn.csv")]) == 0
    files = list((tmp_path / "out").rglob("*.dcm"))
    assert len([path for path in files if path.parent.name == "annotations"]) == 2
    size = sum(path.stat().st_size for path in files) / 1e6
    row = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("made.mrxs"))
    assert row.split()[-4:-2] == [str(len(files)), f"{size:.1f}"]
    report = json.loads((tmp_path / "out" / "made" / "report.json").read_text())
    said = {check["name"]: check["sentence"] for check in report["verification"]["checks"]}
    assert "2 files of annotations" in said["Files"]
    assert f"in the {len(files)} DICOM files" in said["Identifying strings"]
    if shutil.which("dciodvfy"):
        assert f"in any of {len(files)} files" in said["dciodvfy"]
        assert "Not counted: of annotations.dcm it says that CommonZCoordinateValue" in said["dciodvfy"]
