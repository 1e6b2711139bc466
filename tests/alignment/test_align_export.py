"""An export lies on its original where its manifest says, if the pixels that are not hidden agree."""

from __future__ import annotations

import contextlib
import json
import math
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image

from tests.export.made import SVS_SIZE, redactions, svs
from viewer.alignment.align import align
from viewer.alignment.alignment import Alignment
from viewer.comparison.pair_pixels import PairReading
from viewer.comparison.state import PaneState, Role
from viewer.conversion.verify.result import Check, Outcome
from viewer.export.run import ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format
from viewer.geometry import Affine, Mpp, Rect
from viewer.slides.opening import open_slide

CODE = "ST-7"
HIDDEN = (Rect(0, 0, 900, 250), Rect(450, 250, 450, 200), Rect(0, 600, 200, 60))
"""More than half of the slide."""
REGION = Rect(131, 202, 517, 431)
"""On no whole pixel of level 2."""


def exported(source: Path, out: Path, kind: Format, **chosen: Any) -> Path:
    """What of an export is opened; without its page, which takes most of the time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("viewer.export.report.page.report_bytes", lambda _folder, _tick: b"")
        patch.setattr("viewer.export.verify.check_report", lambda *_: Check("Report", Outcome.NOT_DONE, "Not there."))
        report = export_slide(ExportRequest(source, redactions(*HIDDEN), ExportSettings(CODE, kind, **chosen), out))
    return out if kind is Format.DICOM else out / report.files[0].name


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return svs(tmp_path_factory.mktemp("slide") / "a.svs", (), 1)


@pytest.fixture(scope="module")
def region(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("region") / "out"
    return exported(source, out, Format.PNG, levels=(1,), region=REGION)


def aligned(source: Path, export: Path) -> Alignment:
    with contextlib.closing(open_slide(source)) as original, contextlib.closing(open_slide(export)) as conversion:
        return align(original, conversion)


def place_by_pixels(source: Path, export: Path, level: int) -> tuple[int, int]:
    """Where a PNG lies in a level of the original: tried everywhere, by what is not black, with neither reader."""
    with tifffile.TiffFile(source) as tiff:
        whole = tiff.series[0].levels[level].asarray().astype(np.float32)
    with Image.open(export) as image:
        part = np.asarray(image.convert("RGB")).astype(np.float32)
    seen = np.repeat(part.any(axis=2)[..., None], 3, axis=2).astype(np.float32)
    squares = cv2.matchTemplate(whole, part, cv2.TM_SQDIFF, mask=seen)
    least, _, place, _ = cv2.minMaxLoc(squares)
    assert least / seen.sum() < 1
    return place[0], place[1]


@pytest.mark.parametrize(
    ("kind", "fill"),
    [(Format.TIFF, (0, 0, 0)), (Format.DICOM, (0, 0, 0)), (Format.JPEG, (255, 255, 255)), (Format.JPEG, (90, 60, 120))],
)
def test_an_export_lies_where_its_original_does(
    source: Path, tmp_path: Path, kind: Format, fill: tuple[int, int, int]
) -> None:
    found = aligned(source, exported(source, tmp_path / "out", kind, fill=fill))
    assert (found.aligned, found.method, found.affine) == (True, "its manifest", Affine())
    assert found.score is not None and found.score > 0.99
    assert found.short == f"Aligned by its manifest, correlation {found.score:.3f}"


def test_a_coarse_level_lies_over_all_of_the_original(source: Path, tmp_path: Path) -> None:
    export = exported(source, tmp_path / "out", Format.PNG, levels=(2,))
    found = aligned(source, export)
    assert (found.aligned, found.method, found.affine) == (True, "its manifest", Affine.scaling(4))
    assert found.score is not None and found.score > 0.99


def test_a_region_lies_where_it_was_cut_out_and_has_numbers(source: Path, region: Path) -> None:
    x, y = place_by_pixels(source, region, 1)
    assert (x, y) == (math.floor(REGION.x / 2), math.floor(REGION.y / 2))
    found = aligned(source, region)
    assert (found.aligned, found.method) == (True, "its manifest")
    assert found.affine == Affine.translation(2 * x, 2 * y) @ Affine.scaling(2)
    with contextlib.closing(open_slide(source)) as original, contextlib.closing(open_slide(region)) as conversion:
        assert conversion.mpp == Mpp(0.5, 0.5)
        placed = replace(PaneState(1, Role.CONVERSION, conversion), alignment=found)
        reading = PairReading.of(PaneState(0, Role.ORIGINAL, original), placed, conversion.levels[0])
        assert reading.refusal == ""
        size = conversion.levels[0].size
        pixels = reading.read((0, 0), (size.width, size.height))
    seen = pixels.compared & pixels.converted.any(axis=2)
    assert seen.sum() > 10_000
    assert np.abs(pixels.original.astype(int) - pixels.converted)[seen].mean() < 1
    assert np.abs(pixels.original.astype(int) - pixels.converted)[pixels.compared & ~seen].mean() > 50


def test_original_and_export_change_places(source: Path, region: Path) -> None:
    back = aligned(region, source)
    assert (back.aligned, back.method) == (True, "its manifest")
    assert back.affine == aligned(source, region).affine.inverse()


def retold(region: Path, folder: Path, change: Any) -> Path:
    """The export with another manifest."""
    shutil.copytree(region.parent, folder)
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    change(manifest)
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    return folder / region.name


@pytest.mark.parametrize(("name", "value"), [("x", 9), ("y", 0), ("level", 0), ("level", 2)])
def test_a_wrong_place_is_refused_by_the_pixels(
    source: Path, region: Path, tmp_path: Path, name: str, value: int
) -> None:
    wrong = retold(region, tmp_path / "out", lambda found: found["files"][0]["levels"][0].update({name: value}))
    found = aligned(source, wrong)
    assert "its manifest" in {candidate.method for candidate in found.candidates}
    assert not found.aligned
    assert found.short == "Not aligned"


@pytest.mark.parametrize(
    ("field", "value"),
    [("level", 99), ("level", -1), ("x", "65"), ("width", 1), ("x", None), ("y", 1.5), ("level", True)],
)
def test_a_manifest_that_makes_no_sense_says_nothing(
    source: Path, region: Path, tmp_path: Path, field: str, value: object
) -> None:
    found = aligned(
        source, retold(region, tmp_path / "out", lambda told: told["files"][0]["levels"][0].update({field: value}))
    )
    assert "its manifest" not in {candidate.method for candidate in found.candidates}
    assert not found.aligned


@pytest.mark.parametrize("text", ["", "[]", "{}", "[" * 100_000, '{"kind": "another", "version": 1}'])
def test_a_manifest_that_is_none_says_nothing(source: Path, region: Path, tmp_path: Path, text: str) -> None:
    export = retold(region, tmp_path / "out", lambda _: None)
    (export.parent / "manifest.json").write_text(text, "utf-8")
    assert not aligned(source, export).aligned


def test_a_slide_that_only_lies_beside_an_export_is_none(source: Path, region: Path, tmp_path: Path) -> None:
    other = retold(region, tmp_path / "out", lambda _: None)
    beside = shutil.copy(other, other.with_name("other.png"))
    assert "its manifest" not in {candidate.method for candidate in aligned(source, Path(beside)).candidates}


def test_another_slide_is_not_aligned(region: Path, tmp_path: Path) -> None:
    other = svs(tmp_path / "b.svs", (Rect(0, 0, *SVS_SIZE),), 2)
    assert not aligned(other, region).aligned


def test_a_picture_states_its_pixel_size_in_either_format(source: Path, tmp_path: Path) -> None:
    for kind in (Format.JPEG, Format.PNG):
        export = exported(source, tmp_path / kind, kind, levels=(2,))
        with contextlib.closing(open_slide(export)) as slide:
            assert slide.mpp == Mpp(1.0, 1.0)
