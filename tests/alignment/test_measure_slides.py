"""The measured alignment on the sample converted to DICOM with JPEG at quality 80."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from viewer.alignment.align import align
from viewer.alignment.measure import measure_alignment
from viewer.alignment.measure_result import FieldShift, Verdict
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import ConversionSettings
from viewer.geometry import Affine, Point
from viewer.slides.opening import open_slide
from viewer.slides.sample import SampleSpec, write_sample
from viewer.slides.slide import RgbArray, Slide


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Slide, Slide]]:
    folder = tmp_path_factory.mktemp("sample")
    write_sample(folder / "sample.mrxs", SampleSpec(photos=(2, 1), levels=4, associated_images=False))
    convert_to_dicom(folder / "sample.mrxs", folder / "converted", settings=ConversionSettings(quality=80))
    reference, conversion = open_slide(folder / "sample.mrxs"), open_slide(folder / "converted")
    yield reference, conversion
    reference.close()
    conversion.close()


def test_the_sample_and_its_conversion_are_aligned(sample: tuple[Slide, Slide]) -> None:
    supposed = align(*sample).affine
    found = measure_alignment(*sample, supposed)
    assert (found.verdict, found.affine) == (Verdict.ALIGNED, supposed)
    assert all(max(abs(shift.dx), abs(shift.dy)) < 0.1 for shift in found.levels)


@pytest.mark.parametrize(
    ("x", "y", "degrees", "scale", "every_nth"),
    [
        (0.25, -0.75, 0.0, 1.0, False),
        pytest.param(40.0, -17.5, 0.0, 1.0, True, marks=pytest.mark.prove),
        (6.0, 2.5, 1.0, 1.001, True),
        pytest.param(1.37, 0.5, 2.0, 1.0, False, marks=pytest.mark.prove),
        pytest.param(-0.25, 0.25, 2.0, 0.999, True, marks=pytest.mark.prove),
        pytest.param(-40.0, 40.0, 2.0, 1.001, True, marks=pytest.mark.prove),
        pytest.param(-3.25, 8.0, 0.5, 0.999, False, marks=pytest.mark.prove),
        pytest.param(10.0, -0.25, 0.01, 1.0, True, marks=pytest.mark.prove),
    ],
)
def test_the_sample_s_conversion_laid_elsewhere(
    sample: tuple[Slide, Slide],
    array_slide: Callable[..., Any],
    laid: Callable[..., Any],
    about: Callable[..., Affine],
    x: float,
    y: float,
    degrees: float,
    scale: float,
    every_nth: bool,
) -> None:
    """Level 0 of the conversion, moved, through JPEG once more, with a pyramid of averages or of every n-th pixel.

    Many of the fields hold background beside tissue; what they say is as good.
    """
    reference, conversion = sample
    size = conversion.levels[0].size
    pixels = conversion.read(0, (0, 0), (size.width, size.height)).rgb
    supposed = align(*sample).affine
    moved = about(Point(size.width / 2, size.height / 2), degrees, scale, x, y)
    laid_elsewhere = laid(pixels, moved)
    found = measure_alignment(reference, array_slide(laid_elsewhere, every_nth=every_nth), supposed)
    assert found.verdict is Verdict.SHIFTED
    assert found.affine is not None
    truth = supposed @ moved
    for corner in (Point(0, 0), Point(size.width, 0), Point(0, size.height), Point(size.width, size.height)):
        there, expected = found.affine.apply(corner), truth.apply(corner)
        assert np.hypot(there.x - expected.x, there.y - expected.y) < 0.1
    assert found.rotation == pytest.approx(degrees, abs=0.01)
    assert found.scale == pytest.approx(scale, abs=1e-4)
    part_background = [field for field in found.agreeing if 0.1 <= background(laid_elsewhere, field) <= 0.9]
    assert len(part_background) >= 10
    for field in part_background:
        expected = truth.apply(field.region.centre) - field.place
        assert field.shift is not None
        assert np.hypot(field.shift.x - expected.x, field.shift.y - expected.y) < 0.1


def background(pixels: RgbArray, field: FieldShift) -> float:
    """Share of a field that is glass without tissue."""
    region = field.region
    part = pixels[round(region.y) : round(region.bottom), round(region.x) : round(region.right)]
    return float((part.min(axis=2) > 225).mean())
