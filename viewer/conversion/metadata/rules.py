"""What is wrong with a profile, in sentences; a profile without problems can be written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from viewer.conversion.metadata.codes import Concept
from viewer.conversion.metadata.profile import ClinicalTrial, Leaf, MetadataProfile, leaves
from viewer.conversion.metadata.values import age_of, date_of, decimal_of, moment_of, name_of, time_of, whole_of

_LENGTHS: Final = {"LO": 64, "SH": 16, "CS": 16, "UI": 64, "ST": 1024, "LT": 10240, "IS": 12}
"""Characters that a value representation holds (PS3.5 table 6.2-1)."""
_PN_LENGTH: Final = 64
"""Characters of each of the three groups of a name."""
_FORMS: Final[dict[str, tuple[Callable[[str], object], str]]] = {
    "DA": (date_of, "{0} is no date; a date is written as 1960-05-17 or 19600517"),
    "TM": (time_of, "{0} is no time; a time is written as 14:05:09, 14:05 or 140509"),
    "DT": (moment_of, "{0} is no date with a time; both are written as 2024-02-01 10:11:12 or 20240201101112"),
    "AS": (age_of, "{0} is no age; an age is a number of up to three digits with Y, M, W or D, such as 45Y"),
    "IS": (whole_of, "{0} is no whole number, or too large a one"),
    "DS": (decimal_of, "{0} is no number"),
}
_UID: Final = re.compile(r"(0|[1-9]\d*)(\.(0|[1-9]\d*))+")
_CODE_STRING: Final = re.compile(r"[A-Z0-9 _]*")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_CONTROL_IN_TEXT: Final = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")
_TEXTS: Final = ("ST", "LT", "UT")
"""Value representations of whole paragraphs: lines may be broken, and a backslash separates nothing."""
_SHORTENED: Final = re.compile(r"\d[.,]\d+E\+\d+")
"""What a spreadsheet makes of a long number."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that keeps a profile from being written."""

    path: str
    """The field that has to be changed, such as "patient.name"."""
    sentence: str
    """Names field and value, and says what is right."""
    instead: str = ""
    """The value as it has to be written, where that can be told; else empty."""


def problems(profile: MetadataProfile) -> tuple[Problem, ...]:
    """All that is wrong with a profile, in the order of its fields; none for an empty one."""
    found = [
        Problem(leaf.path, f"{leaf.words}: {said}.", _instead(leaf))
        for leaf in leaves(profile)
        for said in _of_value(leaf)
    ]
    found += [Problem(path, sentence) for path, sentence in _of_the_whole(profile)]
    order = [leaf.path for leaf in leaves(profile)]
    return tuple(sorted(found, key=lambda problem: order.index(problem.path)))


def _instead(leaf: Leaf) -> str:
    if leaf.about.vr != "PN" or not isinstance(leaf.value, str):
        return ""
    written = name_of(leaf.value)
    return written if written != leaf.value.strip() and not any(_of_text(written, leaf)) else ""


def _of_value(leaf: Leaf) -> Iterator[str]:
    match leaf.value:
        case str(text):
            yield from _of_text(text, leaf)
        case Concept() as concept:
            yield from _of_concept(concept)
        case tuple(several):
            for one in several:
                yield from _of_text(one, leaf) if isinstance(one, str) else _of_concept(one)
        case None:
            pass


def _of_text(text: str, leaf: Leaf) -> Iterator[str]:
    text, vr = text.strip(), leaf.about.vr
    if not text:
        return
    shown = f"“{text if len(text) <= 40 else text[:39] + '…'}”"
    if vr in _FORMS:
        read, wrong = _FORMS[vr]
        try:
            number = read(text)
        except ValueError:
            yield wrong.format(shown)
        else:
            if vr == "DS" and not (isinstance(number, float) and number > 0):
                yield f"{shown} is not above zero"
        return
    if vr == "UI" and (not _UID.fullmatch(text) or len(text) > _LENGTHS[vr]):
        yield (
            f"{shown} is no UID; a UID is numbers with points between, none with a leading zero, "
            f"{_LENGTHS[vr]} characters at most"
        )
        return
    if leaf.about.terms and text not in leaf.about.terms:
        terms = ", ".join(f"{term} ({words})" for term, words in leaf.about.terms.items())
        yield f"{shown} is none of {terms}"
        return
    yield from _of_characters(text, vr, shown)
    if leaf.path.endswith((".identifier", "_id", ".accession_number", ".parent")) and _SHORTENED.fullmatch(text):
        yield f"{shown} looks like a long number that a spreadsheet has shortened; format the column as text"
    if leaf.path.endswith(".issuer") and "^" in text:
        yield f"{shown} holds a ^, which separates the parts of an issuer"


def _of_characters(text: str, vr: str, shown: str) -> Iterator[str]:
    """What is wrong with the characters of a text and their number."""
    if (_CONTROL_IN_TEXT if vr in _TEXTS else _CONTROL).search(text):
        yield f"{shown} holds characters that do not print, such as a tab or the end of a line"
    if "\\" in text and vr not in _TEXTS:
        yield f"{shown} holds a backslash, which separates values in DICOM"
    if vr == "PN":
        groups = text.split("=")
        if any("," in group and "^" not in group for group in groups):
            yield f"{shown} has a comma; DICOM writes a name as Family^Given"
        if len(groups) > 3 or any(group.count("^") > 4 for group in groups):
            yield f"{shown} has too many parts; a name is written as Family^Given^Middle^Prefix^Suffix"
        if any(len(group) > _PN_LENGTH for group in groups):
            yield f"{shown} is longer than {_PN_LENGTH} characters"
    elif len(text) > _LENGTHS.get(vr, 2**32):
        yield f"{shown} has {len(text)} characters; {_LENGTHS[vr]} are allowed"
    if vr == "CS" and not _CODE_STRING.fullmatch(text):
        yield f"{shown} is not written in capitals; only A to Z, digits, spaces and _ are allowed"


def _of_concept(concept: Concept) -> Iterator[str]:
    for name, text, most in (("code", concept.code, 16), ("scheme", concept.scheme, 16), ("term", concept.meaning, 64)):
        if not text or len(text) > most or "\\" in text or _CONTROL.search(text):
            yield f"the {name} “{text[:40]}” has to have 1 to {most} printing characters and no backslash"


def _of_the_whole(profile: MetadataProfile) -> Iterator[tuple[str, str]]:
    """What fields ask of each other, as path and sentence."""
    patient = profile.patient
    if patient.identity_removed == "YES" and not patient.deidentification_method:
        yield (
            "patient.deidentification_method",
            "Patient: De-identification method: state it, because the identity is said to be removed.",
        )
    for path, identifier, issuer in (
        ("patient.issuer", patient.identifier, patient.issuer),
        ("container.issuer", profile.container.identifier, profile.container.issuer),
    ):
        if issuer and not identifier:
            yield path, f"{path.partition('.')[0].capitalize()}: Issuer: there is no ID that it could have issued."
    yield from _of_specimens(profile)
    trial = profile.clinical_trial
    if trial != ClinicalTrial():
        for name, stated, words in (
            ("sponsor", trial.sponsor, "Sponsor"),
            ("protocol_id", trial.protocol_id, "Protocol ID"),
            ("subject_id", trial.subject_id or trial.subject_reading_id, "Subject ID"),
        ):
            if not stated:
                yield (
                    f"clinical_trial.{name}",
                    f"Clinical trial: {words}: state it, because DICOM asks for it wherever there is a trial.",
                )


def _of_specimens(profile: MetadataProfile) -> Iterator[tuple[str, str]]:
    counts = Counter(specimen.identifier.strip() for specimen in profile.specimens)
    seen: set[str] = set()
    for number, specimen in enumerate(profile.specimens, 1):
        section, words = ("specimen", "Specimen") if number == 1 else (f"specimen{number}", f"Specimen {number}")
        identifier = specimen.identifier.strip()
        if counts[identifier] > 1 and (identifier in seen or not identifier):
            said = "it is that of another specimen" if identifier else "state it, where there are several specimens"
            yield f"{section}.identifier", f"{words}: Specimen ID: {said}."
        seen.add(identifier)
        if specimen.issuer and not identifier:
            yield f"{section}.issuer", f"{words}: Issuer: there is no ID that it could have issued."
        treatments: Sequence[Concept | None] = (specimen.collection, specimen.fixative, specimen.embedding)
        if (specimen.parent or specimen.parent_type) and not (any(treatments) or specimen.sampling):
            yield (
                f"{section}.{'parent' if specimen.parent else 'parent_type'}",
                f"{words}: Block: it is written with what was done to it; choose its collection, fixative, embedding "
                "or sampling as well.",
            )
        if specimen.sampling and not specimen.parent_type:
            yield (
                f"{section}.parent_type",
                f"{words}: Type of the block: state it, because the sampling says that the specimen was taken from it.",
            )
