"""Which words of a slide its conversion is searched for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from viewer.conversion.identifying_strings import IdentifyingStrings, identifying_strings
from viewer.conversion.metadata.privacy import PrivacyChoice
from viewer.conversion.metadata.profile import MetadataProfile
from viewer.conversion.run import ConversionFailsCheckError, ConversionRequest, convert_slide
from viewer.slides.sample import SampleSpec, write_sample


def slide(folder: Path, name: str, project: str = "HE") -> Path:
    """A small MIRAX slide of that name."""
    path = folder / "made.mrxs"
    write_sample(path, replace(SampleSpec.plain(levels=2), name=name))
    settings = path.with_suffix("") / "Slidedat.ini"
    lines = settings.read_text(encoding="utf-8-sig").splitlines()
    lines = [f"PROJECT_NAME = {project}" if line.startswith("PROJECT_NAME") else line for line in lines]
    settings.write_text("\r\n".join(lines), encoding="utf-8-sig")
    return path


def told(path: Path, profile: MetadataProfile | None = None) -> IdentifyingStrings:
    return identifying_strings(path, None, PrivacyChoice(), profile or MetadataProfile())


def test_a_name_of_one_word_is_looked_for(tmp_path: Path) -> None:
    found = told(slide(tmp_path, "Müller"))
    assert "Müller" in found.looked_for
    assert "HE" not in found.looked_for


@pytest.mark.parametrize("name", ["HE", "Label", "level 2", "2 x 2 pixels"])
def test_what_stands_in_the_files_anyway_is_counted_and_no_reason_to_refuse(tmp_path: Path, name: str) -> None:
    path = slide(tmp_path, name, project="Unknown")
    found = told(path)
    assert name not in found.looked_for
    assert found.left_out >= 2
    report = convert_slide(ConversionRequest(path, tmp_path / "out"))
    assert report.verification is not None
    check = next(one for one in report.verification.checks if one.name == "Identifying strings")
    assert check.figures["strings not looked for"] == found.left_out
    assert f"{found.left_out} more strings of the original were not looked for" in check.sentence


def test_what_the_profile_says_may_stand_there(tmp_path: Path) -> None:
    path = slide(tmp_path, "Mammary gland", project="Mammakarzinom")
    profile = MetadataProfile().with_value("study.description", "Study of the mammary gland")
    assert {"Mammary gland", "Mammakarzinom"} <= set(told(path).looked_for)
    found = told(path, profile)
    assert "Mammary gland" not in found.looked_for
    assert "Mammakarzinom" in found.looked_for
    convert_slide(ConversionRequest(path, tmp_path / "out", profile=profile))


def test_a_name_that_slipped_through_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from viewer.conversion import headers

    path = slide(tmp_path, "Müller")
    monkeypatch.setattr(headers, "_PROGRAM", "MÜLLER")
    with pytest.raises(ConversionFailsCheckError, match="Identifying strings"):
        convert_slide(ConversionRequest(path, tmp_path / "out"))
    assert not (tmp_path / "out").exists()
