"""How large an export will be, told before it begins, against how large it becomes."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.export.made import dicom, redactions, svs
from viewer.export import estimated
from viewer.export.associated import write_associated
from viewer.export.dicom import write_dicom
from viewer.export.estimated import TOLERANCE, ExportEstimate, estimated_export
from viewer.export.masked import masked_levels
from viewer.export.pictures import write_picture
from viewer.export.settings import ExportSettings, Format, TiffCompression
from viewer.export.tiff import write_tiff
from viewer.geometry import Rect, Size
from viewer.jobs.job import Cancelled, Progress
from viewer.redaction.shapes import Redactions
from viewer.slides.opening import open_slide
from viewer.slides.sample import SampleSpec, write_sample
from viewer.slides.slide import SlideError

HIDDEN = Rect(300, 200, 150, 120)
SHAPES = redactions(HIDDEN)
MACRO = ExportSettings("ZZ-9", Format.PNG, associated=("macro",))


@pytest.fixture(scope="module")
def tissue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A slide with tissue on some of its glass."""
    path = tmp_path_factory.mktemp("tissue") / "a.mrxs"
    write_sample(path, SampleSpec(photos=(3, 2), levels=3, image_size=Size(128, 112)))
    return path


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A slide whose stored tiles are passed on."""
    return svs(tmp_path_factory.mktemp("copied") / "a.svs", (HIDDEN,), 1)


def estimate(source: Path, settings: ExportSettings, shapes: Redactions = SHAPES) -> ExportEstimate:
    with contextlib.closing(open_slide(source)) as slide:
        return estimated_export(slide, shapes, settings, Progress())


def real_bytes(source: Path, settings: ExportSettings, folder: Path) -> int:
    """Of the files, which are not verified here."""
    with contextlib.closing(open_slide(source)) as slide:
        levels = masked_levels(slide, SHAPES, settings)
        paths = [folder / str(level.level_index) for level in levels]
        if settings.format is Format.DICOM:
            write_dicom(slide, levels, settings, paths, False, Progress())
        elif settings.format.is_picture:
            for level, path in zip(levels, paths, strict=True):
                write_picture(level, settings, path, Progress())
        else:
            write_tiff(slide, levels, settings, paths[0], Progress())
    return sum(path.stat().st_size for path in folder.iterdir() if path.is_file())


@pytest.mark.parametrize(
    ("settings", "most"),
    [
        (ExportSettings("ZZ-9", Format.JPEG), 16),
        (ExportSettings("ZZ-9", Format.PNG, levels=(0, 1)), 24),
        (ExportSettings("ZZ-9", Format.TIFF, levels=(0,), tile=128, compression=TiffCompression.DEFLATE), 32),
        (ExportSettings("ZZ-9", Format.OME_TIFF, levels=(0,), tile=128, quality=75, subsampling="4:2:0"), 32),
    ],
    ids=["jpeg", "png", "tiff", "ome-tiff"],
)
def test_an_estimate_of_tissue_holds_its_tolerance(
    tissue: Path, settings: ExportSettings, most: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(estimated, "_WIDE", 256)
    monkeypatch.setattr(estimated, "_MOST", most)
    found = estimate(tissue, settings)
    finest = found.levels[0]
    assert finest.encoded < finest.tiles / 2, "it is a sample that is tested, not a whole level"
    assert found.bytes == pytest.approx(real_bytes(tissue, settings, tmp_path), rel=TOLERANCE)


def test_tiles_that_are_copied_are_counted(copied: Path, tmp_path: Path) -> None:
    settings = ExportSettings("ZZ-9", Format.TIFF)
    found = estimate(copied, settings)
    assert found.levels[0].tiles < 12, "only what is hidden in part is encoded"
    assert found.bytes == pytest.approx(real_bytes(copied, settings, tmp_path), rel=0.05)


@pytest.mark.parametrize("compression", ["auto", "jpeg", "jpeg2000"])
def test_frames_of_a_slide_are_counted_or_estimated(copied: Path, compression: str, tmp_path: Path) -> None:
    settings = ExportSettings("ZZ-9", Format.DICOM, compression=TiffCompression(compression), tile=128)
    found = estimate(copied, settings)
    assert found.bytes == pytest.approx(real_bytes(copied, settings, tmp_path), rel=TOLERANCE)


def test_frames_of_a_series_are_counted(tmp_path: Path) -> None:
    source = dicom(tmp_path / "series", (HIDDEN,), 1)
    settings = ExportSettings("ZZ-9", Format.DICOM)
    assert estimate(source, settings).bytes == pytest.approx(real_bytes(source, settings, tmp_path), rel=TOLERANCE)


def test_associated_images_that_become_files_are_counted(tissue: Path, tmp_path: Path) -> None:
    without, settings = ExportSettings("ZZ-9", Format.PNG, levels=(2,)), replace(MACRO, levels=(2,))
    found = estimate(tissue, settings)
    with contextlib.closing(open_slide(tissue)) as slide:
        files, _ = write_associated(slide, SHAPES, settings, tmp_path, Progress())
    assert [file.name for file in files] == ["ZZ-9_macro.png"]
    assert found.associated == pytest.approx((tmp_path / "ZZ-9_macro.png").stat().st_size, rel=TOLERANCE)
    assert found.bytes - found.associated == estimate(tissue, without).bytes


def test_a_region_and_some_levels_are_estimated_alone(copied: Path, tmp_path: Path) -> None:
    settings = ExportSettings("ZZ-9", Format.JPEG, levels=(1, 2), region=Rect(100, 60, 400, 300))
    found = estimate(copied, settings)
    assert [level.level for level in found.levels] == [1, 2]
    assert found.levels[0].area == Rect(50, 30, 200, 150)
    assert found.bytes == pytest.approx(real_bytes(copied, settings, tmp_path), rel=0.05)


def test_what_is_hidden_takes_nothing_and_is_not_read(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = ExportSettings("ZZ-9", Format.PNG, levels=(0,))
    with contextlib.closing(open_slide(copied)) as slide:
        whole = redactions(Rect(0, 0, *slide.levels[0].size))
        monkeypatch.setattr(slide, "read", None)
        assert estimated_export(slide, whole, settings, Progress()).bytes < 10_000


def test_what_would_be_refused_is_refused_before_anything_is_written(
    copied: Path, tissue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as smaller:
        smaller.setattr("viewer.export.pictures._LARGEST", {Format.JPEG: 500, Format.PNG: 1000})
        with pytest.raises(SlideError, match="900 × 700 px are more than the 500 px") as refused:
            estimate(copied, ExportSettings("ZZ-9", Format.JPEG))
        assert refused.value.advice == "Export it as TIFF or PNG, a region of it, or level 1 (450 × 350 px)."
    with pytest.raises(SlideError, match="cannot be exported as DICOM"):
        estimate(copied, ExportSettings("ZZ-9", Format.DICOM, modality="XC"))
    with pytest.raises(SlideError, match="no level 7"):
        estimate(copied, ExportSettings("ZZ-9", Format.PNG, levels=(7,)))
    with pytest.raises(SlideError, match="the study code Mustermann-1 holds what the slide states") as named:
        estimate(copied, ExportSettings("Mustermann-1", Format.PNG))
    assert "User" in str(named.value)


def test_the_same_slide_is_estimated_the_same_and_can_be_given_up(tissue: Path) -> None:
    settings = ExportSettings("ZZ-9", Format.PNG)
    assert estimate(tissue, settings) == estimate(tissue, settings)
    stopped = Progress()
    stopped.cancel()
    with contextlib.closing(open_slide(tissue)) as slide, pytest.raises(Cancelled):
        estimated_export(slide, SHAPES, settings, stopped)


def test_cells_stand_for_others_in_which_as_much_is_to_be_seen() -> None:
    busy = np.array([*[0.0] * 900, *[10.0] * 90, *[1000.0] * 10], np.float32)
    groups = estimated._groups(busy, 20)
    assert sorted(index for group in groups for index in group.members) == list(range(1000))
    assert all(group.drawn in group.members for group in groups)
    assert sum(group.members[0] >= 990 for group in groups) == 10, "the fullest stand for themselves"
    assert len(estimated._groups(np.ones(5, np.float32), 48)) == 5
