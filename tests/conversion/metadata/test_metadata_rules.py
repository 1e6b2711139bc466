from __future__ import annotations

import datetime
import re

import pytest
from pydicom.valuerep import PersonName, validate_value

from tests.conversion.metadata.filled import FILLED, filled_profile
from viewer.conversion.metadata.codes import Concept
from viewer.conversion.metadata.profile import MetadataProfile, Value, leaves
from viewer.conversion.metadata.rules import problems
from viewer.conversion.metadata.values import age_of, date_of, decimal_of, moment_of, rounded, time_of


def said(path: str, value: Value) -> list[str]:
    return [problem.sentence for problem in problems(MetadataProfile().with_value(path, value)) if problem.path == path]


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        ("patient.name", "x" * 65, "is longer than 64 characters"),
        ("patient.name", "A=B=C=D", "has too many parts"),
        ("patient.name", "A^B^C^D^E^F", "has too many parts"),
        ("patient.name", "Muster\\Erika", "holds a backslash"),
        ("patient.name", "Mller, Jane", "“Mller, Jane” has a comma; DICOM writes a name as Family^Given"),
        ("study.referring_physician", "A, B, C", "has a comma"),
        ("patient.identifier", "x" * 65, "has 65 characters; 64 are allowed"),
        ("patient.identifier", "A\tB", "characters that do not print"),
        ("patient.identifier", "1.23457E+15", "looks like a long number that a spreadsheet has shortened"),
        ("patient.birth_date", "17.05.1960", "“17.05.1960” is no date; a date is written as 1960-05-17 or 19600517"),
        ("patient.birth_date", "1960-02-30", "is no date"),
        ("patient.birth_date", "1960", "is no date"),
        ("patient.sex", "W", "“W” is none of F (Female), M (Male), O (Other)"),
        ("patient.age", "63", "is no age"),
        ("patient.age", "1000Y", "is no age"),
        ("study.uid", "1.02.3", "is no UID"),
        ("study.uid", "1.2." + "3" * 61, "is no UID"),
        ("study.uid", "urn:x", "is no UID"),
        ("study.time", "25:00", "is no time"),
        ("study.accession_number", "x" * 17, "has 17 characters; 16 are allowed"),
        ("series.number", "3.5", "is no whole number"),
        ("series.number", "2147483648", "is no whole number, or too large a one"),
        ("series.body_part", "Breast", "is not written in capitals"),
        ("optical_path.scanned", "yesterday", "is no date with a time"),
        ("optical_path.objective_power", "40x", "“40x” is no number"),
        ("optical_path.objective_power", "inf", "is no number"),
        ("optical_path.numerical_aperture", "0", "is not above zero"),
        ("optical_path.description", "x" * 1025, "has 1025 characters; 1024 are allowed"),
        ("specimen.site", Concept("", "SCT", "x"), "the code “” has to have 1 to 16"),
        ("stain.substances", (Concept("1", "SCT", "x" * 65),), "the term “xxxxxx"),
        ("equipment.software_versions", ("1.0", "a\\b"), "holds a backslash"),
        ("patient.issuer", "Lab", "there is no ID"),
        ("container.issuer", "Lab", "there is no ID"),
        ("specimen.parent", "A", "choose its collection, fixative, embedding or sampling"),
    ],
)
def test_what_is_wrong_is_said_of_its_field(path: str, value: Value, sentence: str) -> None:
    (only,) = said(path, value)
    assert sentence in only
    (leaf,) = [leaf for leaf in leaves(MetadataProfile()) if leaf.path == path]
    assert only.startswith(f"{leaf.words.split(': ')[0]}: ")
    assert only.endswith(".")
    assert "\n" not in only


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("patient.name", "山田^太郎=やまだ^たろう"),
        ("patient.name", "Pseudonym 17"),
        ("patient.name", "Muster^Erika^^^Dr., M.D."),
        ("patient.name", "x" * 64 + "=" + "y" * 64),
        ("patient.birth_date", "19600229"),
        ("patient.age", "6 m"),
        ("study.uid", "2.25." + "1" * 39),
        ("study.time", "101112.123456"),
        ("optical_path.scanned", "20240201101112+0100"),
        ("optical_path.scanned", "2024-02-01T10:11:12.5+01:00"),
        ("optical_path.objective_power", "1e2"),
        ("specimen.detailed_description", "Line\r\nline \\ and a backslash" + "x" * 20000),
        ("stain.other", "Ki-67\\DAB"),
    ],
)
def test_what_is_right_is_let_through(path: str, value: Value) -> None:
    assert said(path, value) == []


@pytest.mark.parametrize(
    ("typed", "instead"),
    [
        ("Mller, Jane", "Mller^Jane"),
        (" von der Au ,Jane Marie", "von der Au^Jane Marie"),
        ("山田, 太郎=やまだ^たろう", "山田^太郎=やまだ^たろう"),
        ("Mller, Jane, Dr.", ""),
        (", Jane", ""),
    ],
)
def test_a_name_with_a_comma_can_be_written_as_dicom_writes_names(typed: str, instead: str) -> None:
    (problem,) = problems(MetadataProfile().with_value("patient.name", typed))
    assert problem.instead == instead
    if instead:
        assert PersonName(instead).family_name == re.split(" ?,", typed.strip())[0]
        assert said("patient.name", instead) == []


def test_what_the_rules_let_through_pydicom_takes_too() -> None:
    from pydicom.config import RAISE

    for path, (value, _, expected) in FILLED.items():
        (leaf,) = [leaf for leaf in leaves(filled_profile()) if leaf.path == path]
        for text in expected.split("\\") if isinstance(value, str | tuple) and not leaf.about.codes else []:
            if not text.startswith(("text ", "code ")):
                validate_value(leaf.about.vr, text, RAISE)


def test_what_fields_ask_of_each_other() -> None:
    def paths(**values: str) -> list[str]:
        profile = MetadataProfile()
        for path, value in values.items():
            profile = profile.with_value(path.replace("__", "."), value)
        return [problem.path for problem in problems(profile)]

    assert paths(patient__identity_removed="YES") == ["patient.deidentification_method"]
    assert paths(patient__identity_removed="NO") == []
    assert paths(clinical_trial__site_id="S") == [
        *("clinical_trial.sponsor", "clinical_trial.protocol_id", "clinical_trial.subject_id")
    ]
    trial = {"clinical_trial__sponsor": "S", "clinical_trial__protocol_id": "P"}
    assert paths(**trial, clinical_trial__subject_reading_id="R") == []
    assert paths(specimen__identifier="A", specimen2__identifier="A") == ["specimen2.identifier"]
    assert paths(specimen2__short_description="B") == ["specimen.identifier", "specimen2.identifier"]
    assert paths(specimen__identifier="A", specimen2__identifier="B") == []
    assert paths(specimen__identifier="A", specimen__issuer="a^b") == ["specimen.issuer"]
    assert paths(specimen__issuer="Lab") == ["specimen.issuer"]
    cut = MetadataProfile().with_value("specimen.sampling", Concept("434472006", "SCT", "Block sectioning"))
    assert [problem.path for problem in problems(cut)] == ["specimen.parent_type"]
    assert problems(MetadataProfile()) == problems(filled_profile()) == ()


def test_typed_values_are_read() -> None:
    assert date_of(" 1960-05-17 ") == date_of("19600517") == datetime.date(1960, 5, 17)
    assert time_of("14:05") == time_of("1405") == datetime.time(14, 5)
    moment = datetime.datetime(2024, 2, 1, 10, 11, 12, 500000)
    assert moment_of("20240201101112.5") == moment_of("2024-02-01 10:11:12.5") == moment
    assert moment_of("20240201101112+0100").utcoffset() == datetime.timedelta(hours=1)
    assert age_of("63 y") == "063Y"


@pytest.mark.parametrize("text", ["0.12345678901234567", "-0.000000123456789012345", "123456789012345678901", "1e-300"])
def test_numbers_are_rounded_to_sixteen_characters(text: str) -> None:
    from pydicom.valuerep import DSfloat

    number = decimal_of(text)
    assert len(str(DSfloat(number))) <= 16
    assert number == pytest.approx(float(text), rel=1e-8)
    assert rounded(0.25) == 0.25
    with pytest.raises(ValueError, match="no number"):
        rounded(float("nan"))
