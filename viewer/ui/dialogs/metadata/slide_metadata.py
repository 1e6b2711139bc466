"""What the files of one conversion are to state, and how that is said in a line."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QCoreApplication

from viewer.conversion.metadata.privacy import PrivacyChoice
from viewer.conversion.metadata.profile import MetadataProfile, leaves
from viewer.ui.language import localized

_OF_ONE_PATIENT: Final = (
    "patient.name",
    "patient.identifier",
    "patient.birth_date",
    "study.accession_number",
    "container.identifier",
)
"""Paths of fields whose values belong to one patient, case or glass; so do identifiers of specimens."""


@dataclass(frozen=True, slots=True)
class SlideMetadata:
    """What a person wants in the files of a slide's conversion."""

    profile: MetadataProfile = field(default_factory=MetadataProfile)
    """What the person states."""
    privacy: PrivacyChoice = field(default_factory=PrivacyChoice)
    """What of the original's own statements is written."""


def summary(profile: MetadataProfile | None) -> str:
    """A profile in a few words, such as "Patient A-1, 3 fields"."""
    stated = [leaf for leaf in leaves(profile or MetadataProfile()) if leaf.value]
    if profile is None or not stated:
        return _words("Nothing stated")
    count = _words("1 field") if len(stated) == 1 else _words("{0} fields").format(len(stated))
    who = profile.patient.identifier or " ".join(profile.patient.name.replace("^", " ").split())
    return _words("Patient {0}, {1}").format(who, count) if who else count


def of_one_patient(profile: MetadataProfile) -> tuple[str, ...]:
    """What a profile states that can hardly be true of several slides, such as "Patient ID A-1"."""
    found = []
    for leaf in leaves(profile):
        section, _, name = leaf.path.partition(".")
        is_specimen_id = section.startswith("specimen") and name == "identifier"
        if leaf.value and (leaf.path in _OF_ONE_PATIENT or is_specimen_id):
            title = localized(leaf.about.title) if leaf.about.title != "Name" else _words("Patient's name")
            found.append(f"{title} {leaf.value}")
    return tuple(found)


def _words(text: str) -> str:
    return QCoreApplication.translate("SlideMetadata", text)
