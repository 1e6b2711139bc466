"""What a profile states and wsidicom has no place for, put into the data set of every file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from viewer.conversion.metadata.profile import ClinicalTrial, MetadataProfile, fields_of
from viewer.conversion.metadata.values import age_of

if TYPE_CHECKING:
    from pydicom import Dataset

_TRIAL_EMPTY: Final = (
    "ClinicalTrialProtocolName",
    "ClinicalTrialSiteID",
    "ClinicalTrialSiteName",
    "ClinicalTrialTimePointID",
    "ClinicalTrialCoordinatingCenterName",
)
"""Attributes that have to be there where there is a trial, and may be empty (type 2)."""


def complete_dataset(dataset: Dataset, profile: MetadataProfile) -> Dataset:
    """The same data set, with what is missing of the profile."""
    patient, equipment = profile.patient, profile.equipment
    for keyword, text in (
        ("PatientAge", age_of(patient.age) if patient.age else ""),
        ("IssuerOfPatientID", patient.issuer),
        ("InstitutionName", equipment.institution),
        ("InstitutionalDepartmentName", equipment.department),
        ("ContainerDescription", profile.container.description),
    ):
        if text:
            setattr(dataset, keyword, text)
    _add_types(dataset, profile)
    _add_trial(dataset, profile.clinical_trial)
    return dataset


def _add_types(dataset: Dataset, profile: MetadataProfile) -> None:
    """Types of specimens; wsidicom calls each of them a slide."""
    from pydicom import Dataset

    for item, specimen in zip(dataset.SpecimenDescriptionSequence, profile.specimens, strict=False):
        if specimen.type is not None:
            code = Dataset()
            code.CodeValue = specimen.type.code
            code.CodingSchemeDesignator = specimen.type.scheme
            code.CodeMeaning = specimen.type.meaning
            item.SpecimenTypeCodeSequence = [code]


def _add_trial(dataset: Dataset, trial: ClinicalTrial) -> None:
    if trial == ClinicalTrial():
        return
    for keyword in _TRIAL_EMPTY:
        setattr(dataset, keyword, "")
    for name, about in fields_of("clinical_trial").items():
        if text := getattr(trial, name):
            setattr(dataset, about.keyword, text)
