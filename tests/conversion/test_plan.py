"""What a plan says against what the conversion then writes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
import tifffile

from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.plan import ConversionPlan, Pixels, plan_conversion
from viewer.conversion.presets import PRESETS, preset
from viewer.conversion.settings import Codec, ConversionSettings, Levels, Pyramid
from viewer.geometry import Size
from viewer.jobs.job import Cancelled, Progress
from viewer.slides.sample import SampleSpec, write_sample
from viewer.slides.slide import SlideError

BY_NAME = {one.name: one.settings for one in PRESETS}


@pytest.fixture(scope="module")
def mirax(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("mirax") / "sample.mrxs"
    write_sample(path, SampleSpec(photos=(3, 3), image_size=Size(160, 128), levels=4, missing=frozenset({(1, 1)})))
    return path


def aperio(path: Path, **pyramid: Any) -> Path:
    """A slide of two levels of JPEG tiles, as Aperio's scanners write it."""
    rng = np.random.default_rng(5)
    pixels = np.repeat(np.repeat(rng.integers(60, 255, (40, 48, 3), np.uint8), 16, 0), 16, 1)
    head = "Aperio Image Library v11.2.1\r\n{0}x{1} (256x256) JPEG/RGB Q=80|AppMag = 20|MPP = 0.5"
    tiled: dict[str, Any] = {"tile": (256, 256), "photometric": "ycbcr", "compression": "jpeg", "metadata": None}
    with tifffile.TiffWriter(path) as file:
        for image in (pixels, pixels[:128, :160], pixels[::4, ::4]):
            size = {} if image.shape[:2] == (128, 160) else tiled
            text = head.format(image.shape[1], image.shape[0])
            file.write(image, description=text, **(size or {"photometric": "rgb", "metadata": None}), **pyramid)
    return path


def written(folder: Path) -> dict[int, tuple[int, int, int, str, int]]:
    """By level: width, height, frames, transfer syntax, size of the file; told by pydicom alone."""
    found = []
    for path in folder.glob("*.dcm"):
        dataset = pydicom.dcmread(path, stop_before_pixels=True)
        if dataset.ImageType[2] == "VOLUME":
            columns, rows = int(dataset.TotalPixelMatrixColumns), int(dataset.TotalPixelMatrixRows)
            syntax = str(dataset.file_meta.TransferSyntaxUID)
            found.append((columns, rows, int(dataset.NumberOfFrames), syntax, path.stat().st_size))
    return dict(enumerate(sorted(found, reverse=True)))


def expect_as_planned(plan: ConversionPlan, folder: Path) -> None:
    levels = [one for one in plan.levels if one.pixels is not Pixels.LEFT_OUT]
    there = written(folder)
    assert len(levels) == len(there)
    for planned, (columns, rows, frames, syntax, size) in zip(levels, there.values(), strict=True):
        assert (planned.size.width, planned.size.height) == (columns, rows)
        assert planned.tiles == frames
        assert planned.transfer_syntax == syntax
        assert planned.bytes == pytest.approx(size, rel=0.5, abs=20_000)
    assert plan.bytes == sum(one.bytes for one in plan.levels)


@pytest.mark.parametrize("name", list(BY_NAME))
def test_a_plan_of_a_mirax_slide_is_what_is_written(mirax: Path, tmp_path: Path, name: str) -> None:
    settings = replace(preset(name).settings, tile_size=128)
    plan = plan_conversion(mirax, settings)
    built = settings.pyramid.value == "rebuilt"
    assert [one.pixels for one in plan.levels] == [Pixels.ENCODED] + 3 * [Pixels.BUILT if built else Pixels.ENCODED]
    assert "overlapping photos" in plan.levels[0].why
    assert all(one.encoding == settings.encoding and one.seconds > 0 for one in plan.levels)
    assert not any(one.can_be_copied for one in plan.levels)
    assert ("OpenSlide" in plan.levels[0].readers) == (name != "jpegls-lossless")
    assert any("JPEG-LS" in sentence and "QuPath" in sentence for sentence in plan.warnings) == (
        name == "jpegls-lossless"
    )
    convert_to_dicom(mirax, tmp_path / "out", settings=settings)
    expect_as_planned(plan, tmp_path / "out")


def test_jpeg_tiles_are_copied_and_anything_else_is_warned_of(tmp_path: Path) -> None:
    path = aperio(tmp_path / "made.svs")
    plan = plan_conversion(path, BY_NAME["auto"])
    assert {one.pixels for one in plan.levels} == {Pixels.COPIED}
    assert all("as stored" in one.encoding and one.can_be_copied for one in plan.levels)
    assert not any("avoidable" in sentence for sentence in plan.warnings)
    convert_to_dicom(path, tmp_path / "auto", settings=BY_NAME["auto"])
    expect_as_planned(plan, tmp_path / "auto")
    anew = plan_conversion(path, BY_NAME["jpeg-q90-420"])
    assert {one.pixels for one in anew.levels} == {Pixels.ENCODED}
    assert "could be taken over" in anew.levels[0].why
    assert anew.warnings[0].startswith("Levels 0 and 1 would keep every pixel")
    convert_to_dicom(path, tmp_path / "anew", settings=BY_NAME["jpeg-q90-420"])
    expect_as_planned(anew, tmp_path / "anew")


def test_the_size_of_copied_levels_is_known_exactly(tmp_path: Path) -> None:
    source = aperio(tmp_path / "made.svs")
    plan = plan_conversion(source, ConversionSettings(thumbnail=False))
    convert_to_dicom(source, tmp_path / "out", settings=ConversionSettings(thumbnail=False))
    for path in (tmp_path / "out").glob("*.dcm"):
        dataset = pydicom.dcmread(path)
        level = next(one for one in plan.levels if one.size.width == dataset.TotalPixelMatrixColumns)
        frames = list(pydicom.encaps.generate_frames(dataset.PixelData, number_of_frames=dataset.NumberOfFrames))
        assert sum(map(len, frames)) - len(frames) <= level.bytes <= sum(map(len, frames)), "but for even lengths"


def test_the_check_is_a_part_of_the_time(mirax: Path) -> None:
    plan = plan_conversion(mirax, ConversionSettings())
    assert all(level.check_seconds > 0 for level in plan.levels)
    assert plan.seconds == pytest.approx(sum(one.seconds + one.check_seconds for one in plan.levels))


def test_levels_that_are_left_out(mirax: Path, tmp_path: Path) -> None:
    settings = ConversionSettings(levels=Levels.EVERY_SECOND, tile_size=128)
    plan = plan_conversion(mirax, settings)
    assert [one.level for one in plan.levels if one.pixels is Pixels.LEFT_OUT] == [1, 3]
    convert_to_dicom(mirax, tmp_path / "out", settings=settings)
    expect_as_planned(plan, tmp_path / "out")


@pytest.mark.parametrize("pyramid", Pyramid)
def test_a_level_is_as_large_whether_it_is_chosen_or_not(mirax: Path, pyramid: Pyramid) -> None:
    every, second = (
        plan_conversion(mirax, ConversionSettings(levels=levels, tile_size=128, pyramid=pyramid))
        for levels in (Levels.ALL, Levels.EVERY_SECOND)
    )
    assert [(one.size, one.downsample) for one in every.levels] == [(one.size, one.downsample) for one in second.levels]


def test_pictures_that_may_name_a_patient_are_said(mirax: Path) -> None:
    plan = plan_conversion(mirax, ConversionSettings())
    treatments = {one.kind: one.pixels for one in plan.images}
    assert treatments["label"] is Pixels.LEFT_OUT and treatments["overview"] is Pixels.LEFT_OUT
    plan = plan_conversion(mirax, ConversionSettings(label=True))
    assert any("label will be in the files" in sentence for sentence in plan.warnings)


def test_pictures_are_planned_as_large_as_they_are_written(mirax: Path, tmp_path: Path) -> None:
    settings = ConversionSettings(label=True, overview=True)
    plan = plan_conversion(mirax, settings)
    convert_to_dicom(mirax, tmp_path / "out", settings=settings)
    found = [pydicom.dcmread(path, stop_before_pixels=True) for path in (tmp_path / "out").glob("*.dcm")]
    kinds = {one.ImageType[2].lower(): (one.TotalPixelMatrixColumns, one.TotalPixelMatrixRows) for one in found}
    del kinds["volume"]
    assert "thumbnail" in kinds
    assert {one.kind: tuple(one.size) for one in plan.images if one.pixels is not Pixels.LEFT_OUT} == kinds


def test_what_cannot_be_converted_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "no.mrxs").write_bytes(b"")
    with pytest.raises(SlideError, match=r"no\.mrxs"):
        plan_conversion(tmp_path / "no.mrxs", ConversionSettings())


def test_planning_can_be_stopped(mirax: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        plan_conversion(mirax, ConversionSettings(), progress)


def test_channels_and_focus_levels_that_are_left_behind_are_said(tmp_path: Path) -> None:
    write_sample(tmp_path / "many.mrxs", SampleSpec.plain(levels=2, channels=tuple("ABCDE")))
    encoded, light, warning = plan_conversion(tmp_path / "many.mrxs", ConversionSettings()).warnings
    assert encoded.startswith("No tile can be copied")
    assert "Of 5 fluorescence channels 2 are not shown: D, E." in warning
    assert warning.endswith("What is not shown is not converted.")
    write_sample(tmp_path / "one.mrxs", SampleSpec.plain(levels=2, channels=("A",)))
    assert "scanned in fluorescence" in light
    assert plan_conversion(tmp_path / "one.mrxs", ConversionSettings()).warnings == (encoded, light)
    lossless = ConversionSettings(codec=Codec.JPEG_LS)
    assert not any("No tile" in one for one in plan_conversion(tmp_path / "one.mrxs", lossless).warnings)
