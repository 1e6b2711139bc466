"""Files of a slide that are missing or cut off: said before and after, and refused where nothing may be amiss."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.conversion.mirax_pixels import write_waves
from tests.slides import mirax_damage as damage
from viewer.conversion.absent import absent_files
from viewer.conversion.plan import plan_conversion
from viewer.conversion.run import ConversionRequest, convert_slide
from viewer.conversion.settings import ConversionSettings, Pyramid
from viewer.slides.slide import SlideError


@pytest.fixture(scope="module")
def healthy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_waves(tmp_path_factory.mktemp("healthy") / "slide.mrxs", data_file_bytes=60_000)


@pytest.fixture
def slide(healthy: Path, tmp_path: Path) -> Path:
    return damage.copy_slide(healthy, tmp_path)


def stored(slide: Path, level: int) -> Counter[int]:
    """How many pictures of a level each data file holds, by its number."""
    return Counter(file for _, _, _, _, file in damage.level_items(slide, level))


def data_file(slide: Path, number: int) -> Path:
    return damage.folder_of(slide) / f"Data{number:04}.dat"


def file_of_level_1_alone(slide: Path) -> int:
    return next(number for number in stored(slide, 1) if number not in stored(slide, 0))


@pytest.mark.parametrize("strict", [False, True])
def test_a_missing_file_of_a_level_that_is_not_read_is_said(slide: Path, tmp_path: Path, strict: bool) -> None:
    number = file_of_level_1_alone(slide)
    data_file(slide, number).unlink()
    settings = ConversionSettings(pyramid=Pyramid.REBUILT, strict=strict)
    name, count = f"Data{number:04}.dat", stored(slide, 1)[number]
    if strict:
        for work in (
            lambda: plan_conversion(slide, settings),
            lambda: convert_slide(ConversionRequest(slide, tmp_path / "out", settings)),
        ):
            with pytest.raises(SlideError, match=f"{name} is missing"):
                work()
        assert not (tmp_path / "out").exists()
        return
    plan = plan_conversion(slide, settings)
    report = convert_slide(ConversionRequest(slide, tmp_path / "out", settings))
    assert report.salvaged == ()
    for said in (plan.warnings[0], report.warnings[0]):
        assert said.startswith(f"{name} of the original is missing")
        assert "of level 1" in said and (f"{count} of" in said or "all stored" in said)
        assert "made of level 0" in said
    assert name in (tmp_path / "out" / "report.html").read_text("utf-8")
    assert 1 in plan.damaged


def test_photos_in_a_missing_file_are_salvaged_and_said(slide: Path, tmp_path: Path) -> None:
    number = min(stored(slide, 0))
    data_file(slide, number).unlink()
    report = convert_slide(ConversionRequest(slide, tmp_path / "out", ConversionSettings(pyramid=Pyramid.REBUILT)))
    assert report.salvaged
    assert report.warnings[0].startswith(f"Data{number:04}.dat of the original is missing")


def test_a_file_that_ends_early_is_told_by_the_plan(slide: Path) -> None:
    number = min(stored(slide, 0))
    path, items = data_file(slide, number), damage.level_items(slide, 0)
    end = sorted(offset + length for _, _, offset, length, file in items if file == number)[-3]
    path.write_bytes(path.read_bytes()[:end])
    plan = plan_conversion(slide, ConversionSettings())
    assert plan.warnings[0].startswith(f"{path.name} of the original ends too early: 2 of {len(items)} stored pictures")
    assert plan.damaged == {0}


def test_whole_slides_and_others_have_nothing_absent(healthy: Path, tmp_path: Path) -> None:
    assert absent_files(healthy) == ()
    assert absent_files(tmp_path / "slide.svs") == ()
    assert plan_conversion(healthy, ConversionSettings()).damaged == frozenset()
