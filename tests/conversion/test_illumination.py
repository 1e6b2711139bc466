"""What the files state of the light, against what the slide says of itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.conversion.made import dicom_errors, headers, small_mirax
from viewer.conversion.metadata.codes import ILLUMINATIONS
from viewer.conversion.metadata.profile import MetadataProfile, OpticalPath
from viewer.conversion.plan import plan_conversion
from viewer.conversion.run import ConversionRequest, convert_slide
from viewer.conversion.settings import ConversionSettings, Pyramid
from viewer.geometry import Size
from viewer.slides.sample import SampleSpec, write_sample


@pytest.fixture(scope="module")
def fluorescent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("light") / "glows.mrxs"
    write_sample(path, SampleSpec.plain(levels=3, image_size=Size(96, 80), channels=("DAPI", "FITC", "TRITC")))
    return path


def stated(folder: Path) -> set[tuple[str, str, str]]:
    """Kind and colour of the light in the files of levels and thumbnail."""
    found = set()
    for path, dataset in headers(folder):
        assert dicom_errors(path) == []
        if dataset.ImageType[2] in ("VOLUME", "THUMBNAIL"):
            (light,) = dataset.OpticalPathSequence
            (kind,), (colour,) = light.IlluminationTypeCodeSequence, light.IlluminationColorCodeSequence
            found.add((kind.CodeValue, kind.CodeMeaning, colour.CodeMeaning))
    return found


@pytest.mark.parametrize("pyramid", list(Pyramid))
def test_fluorescence_is_not_called_brightfield(fluorescent: Path, tmp_path: Path, pyramid: Pyramid) -> None:
    settings = ConversionSettings(pyramid=pyramid)
    assert any("scanned in fluorescence" in one for one in plan_conversion(fluorescent, settings).warnings)
    report = convert_slide(ConversionRequest(fluorescent, tmp_path / "out", settings))
    assert stated(tmp_path / "out") == {("111743", "Epifluorescence illumination", "Unknown")}
    assert any("epifluorescence illumination" in one for one in report.warnings)


def test_what_the_metadata_state_goes_before_and_is_said(fluorescent: Path, tmp_path: Path) -> None:
    profile = replace(MetadataProfile(), optical_path=OpticalPath(illumination=ILLUMINATIONS.find("Brightfield")))
    report = convert_slide(ConversionRequest(fluorescent, tmp_path / "out", profile=profile, verify="none"))
    assert {kind for kind, _, _ in stated(tmp_path / "out")} == {"111744"}
    assert any("the metadata state Brightfield illumination" in one for one in report.warnings)


def test_a_slide_in_brightfield_is_called_so(tmp_path: Path) -> None:
    report = convert_slide(ConversionRequest(small_mirax(tmp_path), tmp_path / "out", verify="none"))
    assert stated(tmp_path / "out") == {("111744", "Brightfield illumination", "Full Spectrum")}
    assert not any("fluorescence" in one for one in report.warnings)
