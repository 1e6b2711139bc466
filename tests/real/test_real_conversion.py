"""Every preset on the slides of scanners: verified, and known to be without loss where it should be."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.conversion.presets import PRESETS, Preset
from viewer.conversion.run import ConversionRequest, convert_slide
from viewer.conversion.verify.expected import Treatment

MIRAX = "mirax/real-reduced/Mirax2-Fluorescence-2-r4.mrxs"
SVS = "svs/CMU-1-Small-Region.svs"

pytestmark = pytest.mark.prove


@pytest.mark.parametrize("one", PRESETS, ids=lambda one: one.name)
def test_a_real_mirax_by_every_preset(data: Path, tmp_path: Path, one: Preset) -> None:
    report = convert_slide(ConversionRequest(data / MIRAX, tmp_path / "out", one.settings, verify="sample"))
    assert report.verification is not None
    assert report.verification.passed
    assert report.offset == (2288, 25666)
    assert {level.treatment for level in report.levels} == {Treatment.ENCODED}
    assert {level.lossless for level in report.levels} == {one.settings.codec.is_lossless}
    assert [level.pyramid for level in report.levels[1:]] == [one.settings.pyramid] * (len(report.levels) - 1)


@pytest.mark.parametrize("one", PRESETS, ids=lambda one: one.name)
def test_a_real_svs(data: Path, tmp_path: Path, one: Preset) -> None:
    report = convert_slide(ConversionRequest(data / SVS, tmp_path / "out", one.settings, verify="sample"))
    assert report.verification is not None
    assert report.verification.passed
    treatment = Treatment.COPIED if one.settings.pass_through else Treatment.ENCODED
    assert {level.treatment for level in report.levels} == {treatment}
    assert {tuple(level.tile_size) for level in report.levels} == {
        (240, 240) if treatment is Treatment.COPIED else (512, 512)
    }
