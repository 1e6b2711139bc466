"""What a profile says is found again in the finished files, by pydicom and DCMTK, at its place in the standard."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pydicom
import pytest

from tests.conversion.metadata.filled import FILLED, filled_profile
from viewer.conversion.metadata.presets import profile_presets
from viewer.conversion.metadata.profile import MetadataProfile, leaves
from viewer.conversion.metadata.rules import problems
from viewer.conversion.metadata.to_wsidicomizer import wsidicomizer_arguments
from viewer.conversion.run import ConversionRequest, convert_slide
from viewer.conversion.settings import ConversionSettings
from viewer.slides.sample import SampleSpec, write_sample
from viewer.slides.slide import SlideError

ALL_PICTURES = ConversionSettings(label=True, overview=True)
EMPTY_TYPE_2 = (
    *("PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyDate", "StudyTime", "StudyID"),
    *("AccessionNumber", "ReferringPhysicianName", "IssuerOfTheContainerIdentifierSequence"),
    "AcquisitionContextSequence",
)
"""Attributes of type 2 in the modules of the whole slide image (PS3.3 A.32.8): there, and empty where unknown."""


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("source") / "made.mrxs"
    write_sample(path, SampleSpec.plain(levels=2))
    return path


@pytest.fixture(scope="module")
def full(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return converted(source, tmp_path_factory.mktemp("full") / "out", filled_profile())


def converted(
    source: Path, folder: Path, profile: MetadataProfile | None, settings: ConversionSettings = ALL_PICTURES
) -> Path:
    convert_slide(ConversionRequest(source, folder, settings, profile, verify="none"))
    return folder


def files(folder: Path) -> list[Path]:
    found = sorted(folder.glob("*.dcm"))
    assert found
    return found


def expect_no_errors(folder: Path) -> None:
    if shutil.which("dciodvfy") is None or shutil.which("dcentvfy") is None:
        pytest.skip("dicom3tools is not installed")
    for path in files(folder):
        done = subprocess.run(["dciodvfy", path], capture_output=True, text=True, errors="replace", check=False)
        said = done.stdout + done.stderr
        assert "VLWholeSlideMicroscopyImage" in said
        assert [line for line in said.splitlines() if line.startswith("Error")] == []
    done = subprocess.run(["dcentvfy", *files(folder)], capture_output=True, text=True, errors="replace", check=False)
    assert done.stdout + done.stderr == ""


def by_pydicom(dataset: pydicom.Dataset, place: str) -> Iterator[Any]:
    """The elements at a place such as "(0040,0560)[0].(0040,0551)"."""
    for name, item in re.findall(r"\(([0-9a-f,]{9})\)(?:\[(\d+)\])?", place):
        element = dataset[int(name.replace(",", ""), 16)]
        if not item:
            yield element
            return
        dataset = element.value[int(item)]


def content_items(dataset: pydicom.Dataset, place: str) -> set[str]:
    (steps,) = by_pydicom(dataset, place)
    found = set()
    for step in steps.value:
        for item in step.SpecimenPreparationStepContentItemSequence:
            name = item.ConceptNameCodeSequence[0].CodeValue
            value = item.TextValue if item.ValueType == "TEXT" else item.ConceptCodeSequence[0].CodeValue
            found.add(f"{item.ValueType.lower()} {name} {value}")
    return found


def as_text(element: pydicom.DataElement) -> str:
    value = element.value
    if element.VR == "DS":
        return str(value.original_string)
    return "\\".join(map(str, value)) if element.VM > 1 else str(value)


def test_the_table_of_this_test_knows_every_field() -> None:
    one_specimen = {leaf.path for leaf in leaves(MetadataProfile())}
    assert set(FILLED) - {"specimen2.identifier"} == one_specimen
    assert problems(filled_profile()) == ()


def test_every_field_is_found_by_pydicom_in_every_file(full: Path) -> None:
    kinds = set()
    for path in files(full):
        dataset = pydicom.dcmread(path, stop_before_pixels=True)
        kinds.add(dataset.ImageType[2])
        for field, (_, place, expected) in FILLED.items():
            if field.startswith("optical_path.") and dataset.ImageType[2] in ("LABEL", "OVERVIEW"):
                continue  # the camera of the label has its own light
            if expected.startswith(("text ", "code ")):
                assert expected in content_items(dataset, place), field
            else:
                (element,) = by_pydicom(dataset, place)
                assert as_text(element).split("\r\n")[0] == expected, field
    assert kinds == {"VOLUME", "THUMBNAIL", "LABEL", "OVERVIEW"}


def test_every_field_is_found_by_dcmtk(full: Path) -> None:
    if shutil.which("dcmdump") is None:
        pytest.skip("dcmtk is not installed")
    (level, *_) = [path for path in files(full) if pydicom.dcmread(path).ImageType[2] == "VOLUME"]
    for field, (_, place, expected) in FILLED.items():
        tag = re.findall(r"\(([0-9a-f,]{9})\)", place)[-1]
        value = expected.split(" ", 2)[-1] if expected.startswith(("text ", "code ")) else expected
        if value is not expected:
            tag = "0040,a160" if expected.startswith("text ") else "0008,0100"
        done = subprocess.run(
            ["dcmdump", "+L", "+P", tag, "-q", level], capture_output=True, text=True, encoding="utf-8", check=True
        )
        found = re.findall(r"\[(.*?)(?:\]|$)", done.stdout, re.MULTILINE)
        assert value in [text.strip() for text in found], (field, done.stdout)


def test_a_full_profile_gives_no_errors(full: Path) -> None:
    expect_no_errors(full)


def test_without_a_profile_nothing_is_stated_and_there_are_no_errors(source: Path, tmp_path: Path) -> None:
    folder = converted(source, tmp_path / "out", None)
    for path in files(folder):
        dataset = pydicom.dcmread(path, stop_before_pixels=True)
        for keyword in EMPTY_TYPE_2:
            assert keyword in dataset, keyword
            assert dataset[keyword].is_empty, keyword
        (specimen,) = dataset.SpecimenDescriptionSequence
        assert specimen["IssuerOfTheSpecimenIdentifierSequence"].is_empty
        assert specimen["SpecimenPreparationSequence"].is_empty
        assert (dataset.ContainerIdentifier, specimen.SpecimenIdentifier) == ("Unknown", "Unknown")
        assert dataset.AcquisitionDateTime == "19700101000000+0000"
        assert dataset.ContentDate == "19700101"
        assert "SeriesDescription" not in dataset
        assert not [element for element in dataset if element.keyword.startswith("ClinicalTrial")]
    expect_no_errors(folder)


def test_what_is_unknown_of_a_trial_is_there_and_empty(source: Path, tmp_path: Path) -> None:
    profile = MetadataProfile()
    for name in ("sponsor", "protocol_id", "subject_id"):
        profile = profile.with_value(f"clinical_trial.{name}", f"the {name}")
    folder = converted(source, tmp_path / "out", profile)
    for path in files(folder):
        dataset = pydicom.dcmread(path, stop_before_pixels=True)
        assert dataset.ClinicalTrialSubjectID == "the subject_id"
        for keyword in ("ProtocolName", "SiteID", "SiteName", "TimePointID", "CoordinatingCenterName"):
            assert dataset[f"ClinicalTrial{keyword}"].is_empty
        assert "ClinicalTrialSubjectReadingID" not in dataset
    expect_no_errors(folder)


@pytest.mark.parametrize("name", [one.name for one in profile_presets()])
def test_profiles_to_start_from_are_written_without_errors(source: Path, tmp_path: Path, name: str) -> None:
    (preset,) = [one for one in profile_presets() if one.name == name]
    assert problems(preset.profile) == ()
    for path in preset.asks:
        assert preset.profile.value(path) in ("", None)
    folder = converted(source, tmp_path / "out", preset.profile, ConversionSettings(thumbnail=False))
    expect_no_errors(folder)


def test_a_profile_with_problems_is_refused_before_anything_is_written(source: Path, tmp_path: Path) -> None:
    profile = MetadataProfile().with_value("patient.birth_date", "17.5.1960")
    with pytest.raises(SlideError, match=r"Patient: Date of birth: “17\.5\.1960” is no date"):
        wsidicomizer_arguments(profile)
    with pytest.raises(SlideError, match="Date of birth"):
        converted(source, tmp_path / "out", profile)
    assert list(tmp_path.iterdir()) == []


def test_an_svs_with_a_full_profile_and_without_one_has_no_errors(data: Path, tmp_path: Path) -> None:
    slide = data / "svs" / "CMU-1-Small-Region.svs"
    for name, profile in (("full", filled_profile()), ("empty", None)):
        expect_no_errors(converted(slide, tmp_path / name, profile))
