from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from tests.conversion.metadata.filled import FILLED, filled_profile
from viewer.conversion.metadata.codes import Concept
from viewer.conversion.metadata.presets import profile_preset, profile_presets
from viewer.conversion.metadata.profile import About, Leaf, MetadataProfile, Specimen, leaves
from viewer.conversion.metadata.profile_file import profile_bytes, profile_from_dict, profile_to_dict, read_profile
from viewer.slides.slide import SlideError

HEAD = {"format": "verislide metadata profile", "version": 1}
TEXTS = some.text(max_size=20)
CONCEPTS = some.builds(Concept, TEXTS, TEXTS, TEXTS)


def values(about: About) -> some.SearchStrategy[Any]:
    one = CONCEPTS if about.codes else TEXTS
    return some.lists(one, max_size=3).map(tuple) if about.many else (some.none() | one if about.codes else one)


@some.composite
def profiles(draw: some.DrawFn) -> MetadataProfile:
    profile = MetadataProfile(specimens=(Specimen(),) * draw(some.integers(1, 3)))
    for leaf in draw(some.lists(some.sampled_from(list(leaves(profile))), max_size=8)):
        profile = profile.with_value(leaf.path, draw(values(leaf.about)))
    return profile


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(profiles())
def test_every_profile_comes_back_as_it_was(profile: MetadataProfile) -> None:
    assert profile_from_dict(json.loads(profile_bytes(profile)), "x.json") == profile


def test_files_come_back_and_can_be_read_by_people(tmp_path: Path) -> None:
    path = tmp_path / "profile é.json"
    for profile in (filled_profile(), MetadataProfile(), *(one.profile for one in profile_presets())):
        path.write_bytes(profile_bytes(profile))
        assert read_profile(path) == profile
    path.write_bytes(b"\xef\xbb\xbf" + profile_bytes(filled_profile()))
    assert read_profile(path) == filled_profile()
    assert "Müller^Anna" in profile_bytes(filled_profile()).decode()
    assert profile_to_dict(MetadataProfile()) == HEAD
    filled = profile_to_dict(filled_profile())
    assert filled["patient"]["name"] == FILLED["patient.name"][0]
    assert filled["specimens"][1] == {"identifier": "S24-1 B1-1"}
    assert filled["specimens"][0]["site"] == {"code": "76752008", "scheme": "SCT", "meaning": "Breast"}


def test_people_may_write_codes_and_numbers_as_they_like() -> None:
    found = profile_from_dict(
        HEAD
        | {
            "stain": {"substances": ["Hematoxylin", "36879007"]},
            "specimens": [{"site": "breast"}],
            "series": {"number": 7},
            "optical_path": {"objective_power": 40},
            "equipment": {"software_versions": "1.0"},
        },
        "x.json",
    )
    assert found.stain == profile_preset("he").profile.stain
    assert found.specimens[0].site == Concept("76752008", "SCT", "Breast")
    assert (found.series.number, found.optical_path.objective_power) == ("7", "40")
    assert found.equipment.software_versions == ("1.0",)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (HEAD | {"patient": {"nmae": "X"}}, "it has the unknown field patient.nmae"),
        (HEAD | {"specimens": [{}, {"colour": "X"}]}, "it has the unknown field specimen2.colour"),
        (HEAD | {"pateint": {}}, "it has the unknown field pateint"),
        (HEAD | {"specimen": {}}, "it has the unknown field specimen"),
        (HEAD | {"specimens": {}}, "specimens is no list"),
        (HEAD | {"patient": "X"}, "patient is no object"),
        (HEAD | {"patient": {"name": None}}, "patient.name: null is no text"),
        (HEAD | {"patient": {"name": True}}, "patient.name: true is no text"),
        (
            HEAD | {"specimens": [{"site": "nowhere"}]},
            "specimen.site: it is none of the terms of DICOM's list CID 8134",
        ),
        (HEAD | {"specimens": [{"site": {"code": "1"}}]}, "specimen.site: a coded value has the texts code, scheme"),
        (HEAD | {"version": 2}, "it is of version 2, and this program reads version 1"),
        ({"patient": {}}, "it does not say that it is one"),
        ([], "it does not say that it is one"),
        ("no json", "line 1 is no JSON"),
        ('{"a": 1, "a": 2}', "the field a stands there twice"),
        (b"\xff\xff\xff", "it is not text in UTF-8"),
        (None, "no such file"),
    ],
)
def test_what_is_no_profile_is_refused_by_file_and_field(content: Any, said: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    match content:
        case bytes():
            path.write_bytes(content)
        case str():
            path.write_text(content)
        case dict() | list():
            path.write_text(json.dumps(content))
    with pytest.raises(SlideError) as caught:
        read_profile(path)
    sentence = str(caught.value)
    assert sentence.startswith("mine.json cannot be read as a metadata profile: ")
    assert said in sentence
    assert sentence.endswith(".")
    assert caught.value.advice


def test_fields_know_what_they_are_called() -> None:
    words = {leaf.path: leaf.words for leaf in leaves(filled_profile())}
    assert words["patient.name"] == "Patient: Name"
    assert words["specimen2.site"] == "Specimen 2: Anatomic site"
    assert isinstance(next(leaves(MetadataProfile())), Leaf)
