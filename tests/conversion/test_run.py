from __future__ import annotations

import json
from pathlib import Path

import pydicom
import pytest

from viewer.conversion.run import ConversionReport, ConversionRequest, convert_slide
from viewer.conversion.settings import Codec, ConversionSettings, Pyramid
from viewer.geometry import Size
from viewer.jobs.job import Cancelled, Progress, Step
from viewer.slides.sample import CoordinatePainter, SampleSpec, write_sample


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("source") / "made.mrxs"
    write_sample(path, SampleSpec(photos=(3, 2), image_size=Size(96, 80), levels=5, painter=CoordinatePainter()))
    return path


@pytest.mark.parametrize("pyramid", list(Pyramid))
def test_the_report_says_what_stands_in_the_files(source: Path, tmp_path: Path, pyramid: Pyramid) -> None:
    settings = ConversionSettings(codec=Codec.JPEG_2000, tile_size=128, pyramid=pyramid, levels=(0, 2, 3))
    report = convert_slide(ConversionRequest(source, tmp_path / "out", settings, verify="none"))
    kept = json.loads((tmp_path / "out" / "report.json").read_text())
    assert ConversionReport.from_dict(kept, tmp_path / "out") == report
    assert set(report.files) == set((tmp_path / "out").glob("*.dcm"))
    assert [level.level for level in report.levels] == [0, 2, 3]
    for level in report.levels:
        stored = [pydicom.dcmread(tmp_path / "out" / name) for name in level.files]
        assert level.size == Size(stored[0].TotalPixelMatrixColumns, stored[0].TotalPixelMatrixRows)
        assert level.frames == sum(int(one.NumberOfFrames) for one in stored)
        assert level.downsample == pytest.approx(2**level.level)
        assert level.transfer_syntax == stored[0].file_meta.TransferSyntaxUID
    assert report.tiles == sum(level.frames for level in report.levels)
    expected = [Pyramid.RENDERED, pyramid, pyramid]
    assert [level.pyramid for level in report.levels] == expected


def test_a_cancelled_conversion_leaves_nothing(source: Path, tmp_path: Path) -> None:
    def listen(step: Step) -> None:
        if step.done == 3:
            progress.cancel()

    progress = Progress(listen)
    with pytest.raises(Cancelled):
        convert_slide(ConversionRequest(source, tmp_path / "out", verify="none"), progress)
    assert list(tmp_path.iterdir()) == []


def test_the_page_says_what_was_done_and_found(source: Path, tmp_path: Path) -> None:
    settings = ConversionSettings(codec=Codec.JPEG_LS, tile_size=128, pyramid=Pyramid.REBUILT)
    report = convert_slide(ConversionRequest(source, tmp_path / "out", settings, verify="sample"))
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert report.verification is not None
    for said in (report.verification.sentence, "the mean of 2 x 2 pixels", f"{report.levels[0].size.width} × "):
        assert said in page
    kept = json.loads((tmp_path / "out" / "report.json").read_text())
    assert kept["verification"]["passed"]
    assert "rounded half up" in kept["reduction"]
