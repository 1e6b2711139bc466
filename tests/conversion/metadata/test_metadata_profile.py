from __future__ import annotations

import pydicom.datadict
import pytest

from viewer.conversion.metadata.codes import STAINS, Concept
from viewer.conversion.metadata.privacy import PrivacyChoice
from viewer.conversion.metadata.profile import SECTIONS, MetadataProfile, Specimen, fields_of, leaves, section_title


def test_every_field_lands_in_an_attribute_of_the_standard_with_its_value_representation() -> None:
    seen = 0
    for section in SECTIONS:
        for about in fields_of(section).values():
            vr = pydicom.datadict.dictionary_VR(about.keyword)
            if about.codes is not None:
                assert about.vr == vr == "SQ"
            elif vr != "SQ":
                assert about.vr == vr, about.keyword
            seen += 1
    assert seen == 60


def test_values_are_found_at_their_paths_and_changed_there() -> None:
    profile = MetadataProfile()
    assert profile.is_empty
    for leaf in leaves(profile):
        wanted = Concept("1", "SCT", leaf.path) if leaf.about.codes else leaf.path
        value = (wanted,) if leaf.about.many else wanted
        profile = profile.with_value(leaf.path, value)  # type: ignore[arg-type]
    assert not profile.is_empty
    assert profile.patient.name == "patient.name"
    assert profile.specimens[0].site == Concept("1", "SCT", "specimen.site")
    assert profile.equipment.software_versions == ("equipment.software_versions",)
    assert len({str(profile.value(leaf.path)) for leaf in leaves(profile)}) == sum(1 for _ in leaves(profile))


def test_specimens_are_counted_from_one() -> None:
    profile = MetadataProfile().with_value("specimen2.identifier", "B")
    assert [specimen.identifier for specimen in profile.specimens] == ["", "B"]
    assert profile.value("specimen2.identifier") == "B"
    assert section_title("specimen2") == "Specimen 2"
    assert section_title("clinical_trial") == "Clinical trial"
    for path in ("specimen4.identifier", "specimen0.identifier", "specimen1.identifier", "specimen.colour", "x.y", ""):
        with pytest.raises(KeyError):
            profile.with_value(path, "")
        with pytest.raises(KeyError):
            profile.value(path)
    with pytest.raises(ValueError, match="one specimen"):
        MetadataProfile(specimens=())
    assert MetadataProfile(specimens=(Specimen(), Specimen())).is_empty


def test_codes_are_found_by_every_name_they_have() -> None:
    hematoxylin = Concept("12710003", "SCT", "hematoxylin stain")
    for text in ("12710003", "Hematoxylin", " hematoxylin  stain", "HEMATOXYLIN STAIN"):
        assert STAINS.find(text) == hematoxylin
    assert STAINS.find("acridine orange").code == "29252006"
    assert STAINS.find("1|99LAB|our stain") == Concept("1", "99LAB", "our stain")
    with pytest.raises(ValueError, match="CID 8112, such as Hematoxylin"):
        STAINS.find("ink")


def test_privacy_choices_come_back_and_know_no_others() -> None:
    choice = PrivacyChoice(scan_date=True, model=False)
    assert PrivacyChoice.from_dict(choice.to_dict()) == choice
    assert PrivacyChoice.from_dict({}) == PrivacyChoice()
    with pytest.raises(ValueError, match="unknown privacy switches: slide"):
        PrivacyChoice.from_dict({"slide": True})
    with pytest.raises(ValueError, match="true or false"):
        PrivacyChoice.from_dict({"barcode": "no"})
