"""What a person states about a slide, for the files of its conversion.

A profile has sections, a section has fields, and each field knows where it lands in the files. Values are texts as they
were typed or read, so that a form can hold what is not right yet (``rules.py`` says what is wrong with it); empty means
unknown. Forms, tables and files are made of ``fields_of`` and ``leaves``, so that a field has its names here alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Annotated, Any, Final, Self, get_type_hints

from viewer.conversion.metadata import codes
from viewer.conversion.metadata.codes import CodeList, Concept

Value = str | Concept | tuple[str, ...] | tuple[Concept, ...] | None
"""What a field holds: a text, a coded value, or several of them; "", None or () where it is unknown."""


@dataclass(frozen=True, slots=True)
class About:
    """What there is to know of a field."""

    title: str
    """On the screen and in sentences."""
    keyword: str
    """The DICOM attribute in which the value lands."""
    vr: str
    """Its value representation (PS3.5 table 6.2-1); SQ for coded values."""
    codes: CodeList | None = None
    """What a coded value is chosen from."""
    terms: Mapping[str, str] = field(default_factory=dict)
    """Of a field with few values: each as it is written, with the words for it."""
    many: bool = False
    """Whether it may hold several values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """Who the tissue is from (PS3.3 C.7.1.1, C.7.2.2)."""

    name: Annotated[str, About("Name", "PatientName", "PN")] = ""
    """Family^Given^Middle^Prefix^Suffix."""
    identifier: Annotated[str, About("Patient ID", "PatientID", "LO")] = ""
    issuer: Annotated[str, About("Issuer of the patient ID", "IssuerOfPatientID", "LO")] = ""
    birth_date: Annotated[str, About("Date of birth", "PatientBirthDate", "DA")] = ""
    sex: Annotated[str, About("Sex", "PatientSex", "CS", terms={"F": "Female", "M": "Male", "O": "Other"})] = ""
    age: Annotated[str, About("Age", "PatientAge", "AS")] = ""
    identity_removed: Annotated[
        str,
        About(
            "Identity removed",
            "PatientIdentityRemoved",
            "CS",
            terms={"YES": "De-identified", "NO": "Not de-identified"},
        ),
    ] = ""
    deidentification_method: Annotated[str, About("De-identification method", "DeidentificationMethod", "LO")] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """The examination that the slide is a part of (PS3.3 C.7.2.1)."""

    uid: Annotated[str, About("Study instance UID", "StudyInstanceUID", "UI")] = ""
    """The same for all slides of a case; unknown makes a new one for each slide."""
    identifier: Annotated[str, About("Study ID", "StudyID", "SH")] = ""
    date: Annotated[str, About("Date", "StudyDate", "DA")] = ""
    time: Annotated[str, About("Time", "StudyTime", "TM")] = ""
    accession_number: Annotated[str, About("Accession number", "AccessionNumber", "SH")] = ""
    referring_physician: Annotated[str, About("Referring physician", "ReferringPhysicianName", "PN")] = ""
    description: Annotated[str, About("Description", "StudyDescription", "LO")] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """The slide among those of its study (PS3.3 C.7.3.1)."""

    number: Annotated[str, About("Series number", "SeriesNumber", "IS")] = ""
    description: Annotated[str, About("Description", "SeriesDescription", "LO")] = ""
    body_part: Annotated[str, About("Body part", "BodyPartExamined", "CS")] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Specimen:
    """A piece of tissue on the glass (PS3.3 C.7.6.22), and what was done to the block that it was cut from."""

    identifier: Annotated[str, About("Specimen ID", "SpecimenIdentifier", "LO")] = ""
    issuer: Annotated[str, About("Issuer of the specimen ID", "IssuerOfTheSpecimenIdentifierSequence", "UT")] = ""
    type: Annotated[Concept | None, About("Type", "SpecimenTypeCodeSequence", "SQ", codes.SPECIMEN_TYPES)] = None
    site: Annotated[Concept | None, About("Anatomic site", "PrimaryAnatomicStructureSequence", "SQ", codes.SITES)] = (
        None
    )
    short_description: Annotated[str, About("Short description", "SpecimenShortDescription", "LO")] = ""
    detailed_description: Annotated[str, About("Detailed description", "SpecimenDetailedDescription", "UT")] = ""
    parent: Annotated[str, About("Block or part ID", "SpecimenPreparationSequence", "LO")] = ""
    parent_type: Annotated[
        Concept | None, About("Type of the block", "SpecimenPreparationSequence", "SQ", codes.SPECIMEN_TYPES)
    ] = None
    collection: Annotated[
        Concept | None, About("Collection", "SpecimenPreparationSequence", "SQ", codes.COLLECTIONS)
    ] = None
    fixative: Annotated[Concept | None, About("Fixative", "SpecimenPreparationSequence", "SQ", codes.FIXATIVES)] = None
    embedding: Annotated[Concept | None, About("Embedding", "SpecimenPreparationSequence", "SQ", codes.EMBEDDINGS)] = (
        None
    )
    sampling: Annotated[Concept | None, About("Sampling", "SpecimenPreparationSequence", "SQ", codes.SAMPLINGS)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stain:
    """How all specimens of the slide were stained."""

    substances: Annotated[
        tuple[Concept, ...], About("Stains", "SpecimenPreparationSequence", "SQ", codes.STAINS, many=True)
    ] = ()
    other: Annotated[str, About("Antibody or other stain", "SpecimenPreparationSequence", "UT")] = ""
    """For what has no code, such as antibodies and their chromogen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Container:
    """The glass (PS3.3 C.7.6.22)."""

    identifier: Annotated[str, About("Container ID", "ContainerIdentifier", "LO")] = ""
    issuer: Annotated[str, About("Issuer of the container ID", "IssuerOfTheContainerIdentifierSequence", "UT")] = ""
    description: Annotated[str, About("Description", "ContainerDescription", "LO")] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Equipment:
    """The scanner (PS3.3 C.7.5.1, C.7.5.2)."""

    manufacturer: Annotated[str, About("Manufacturer", "Manufacturer", "LO")] = ""
    model: Annotated[str, About("Model", "ManufacturerModelName", "LO")] = ""
    serial_number: Annotated[str, About("Serial number", "DeviceSerialNumber", "LO")] = ""
    software_versions: Annotated[tuple[str, ...], About("Software versions", "SoftwareVersions", "LO", many=True)] = ()
    institution: Annotated[str, About("Institution", "InstitutionName", "LO")] = ""
    department: Annotated[str, About("Department", "InstitutionalDepartmentName", "LO")] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpticalPath:
    """How the scanner looked at the glass (PS3.3 C.8.12.4, C.8.12.5)."""

    scanned: Annotated[str, About("Date and time of the scan", "AcquisitionDateTime", "DT")] = ""
    identifier: Annotated[str, About("Optical path ID", "OpticalPathIdentifier", "SH")] = ""
    description: Annotated[str, About("Description", "OpticalPathDescription", "ST")] = ""
    illumination: Annotated[
        Concept | None, About("Illumination", "IlluminationTypeCodeSequence", "SQ", codes.ILLUMINATIONS)
    ] = None
    colour: Annotated[
        Concept | None, About("Colour of the light", "IlluminationColorCodeSequence", "SQ", codes.ILLUMINATION_COLOURS)
    ] = None
    lens: Annotated[Concept | None, About("Lens", "LensesCodeSequence", "SQ", codes.LENSES)] = None
    objective_power: Annotated[str, About("Objective power", "ObjectiveLensPower", "DS")] = ""
    numerical_aperture: Annotated[str, About("Numerical aperture", "ObjectiveLensNumericalAperture", "DS")] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicalTrial:
    """The trial that the slide is a part of (PS3.3 C.7.1.3, C.7.2.3, C.7.3.2)."""

    sponsor: Annotated[str, About("Sponsor", "ClinicalTrialSponsorName", "LO")] = ""
    protocol_id: Annotated[str, About("Protocol ID", "ClinicalTrialProtocolID", "LO")] = ""
    protocol_name: Annotated[str, About("Protocol name", "ClinicalTrialProtocolName", "LO")] = ""
    site_id: Annotated[str, About("Site ID", "ClinicalTrialSiteID", "LO")] = ""
    site_name: Annotated[str, About("Site name", "ClinicalTrialSiteName", "LO")] = ""
    subject_id: Annotated[str, About("Subject ID", "ClinicalTrialSubjectID", "LO")] = ""
    subject_reading_id: Annotated[str, About("Subject reading ID", "ClinicalTrialSubjectReadingID", "LO")] = ""
    time_point_id: Annotated[str, About("Time point ID", "ClinicalTrialTimePointID", "LO")] = ""
    time_point: Annotated[str, About("Time point", "ClinicalTrialTimePointDescription", "ST")] = ""
    coordinating_center: Annotated[str, About("Coordinating center", "ClinicalTrialCoordinatingCenterName", "LO")] = ""
    series_id: Annotated[str, About("Series ID", "ClinicalTrialSeriesID", "LO")] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MetadataProfile:
    """Everything that a person states about a slide; made empty, it states nothing."""

    patient: Patient = Patient()
    study: Study = Study()
    series: Series = Series()
    specimens: tuple[Specimen, ...] = (Specimen(),)
    """One at least, in the order in which they are written."""
    stain: Stain = Stain()
    container: Container = Container()
    equipment: Equipment = Equipment()
    optical_path: OpticalPath = OpticalPath()
    clinical_trial: ClinicalTrial = ClinicalTrial()

    def __post_init__(self) -> None:
        if not self.specimens:
            raise ValueError("a profile has one specimen at least")

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is stated."""
        return all(not leaf.value for leaf in leaves(self))

    def value(self, path: str) -> Value:
        """The value at a path such as "patient.name".

        Raises:
            KeyError: There is no such field.
        """
        return _leaf(self, path).value

    def with_value(self, path: str, value: Value) -> Self:
        """The profile with another value at that path; a specimen that is the next to the last is added.

        Raises:
            KeyError: There is no such field.
        """
        section, _, name = path.rpartition(".")
        specimen = specimen_number(section)
        if specimen is None:
            if section not in SECTIONS or name not in fields_of(section):
                raise KeyError(path)
            return replace(self, **{section: _changed(getattr(self, section), name, value)})
        if name not in fields_of("specimen") or not 1 <= specimen <= len(self.specimens) + 1:
            raise KeyError(path)
        specimens = [*self.specimens, Specimen()] if specimen > len(self.specimens) else list(self.specimens)
        specimens[specimen - 1] = _changed(specimens[specimen - 1], name, value)
        return replace(self, specimens=tuple(specimens))


SECTIONS: Final[dict[str, type[Any]]] = {
    "patient": Patient,
    "study": Study,
    "series": Series,
    "specimen": Specimen,
    "stain": Stain,
    "container": Container,
    "equipment": Equipment,
    "optical_path": OpticalPath,
    "clinical_trial": ClinicalTrial,
}
"""The sections by the name that stands in paths, in the order of a form."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One field of a profile."""

    path: str
    """Section and field, such as "patient.name"; further specimens are "specimen2", "specimen3"."""
    about: About
    value: Value

    @property
    def words(self) -> str:
        """What a sentence calls it, such as "Patient: Name"."""
        section = self.path.partition(".")[0]
        return f"{section_title(section)}: {self.about.title}"


@cache
def fields_of(section: str) -> Mapping[str, About]:
    """What there is to know of each field of one of ``SECTIONS``, in the order of a form."""
    hints = get_type_hints(SECTIONS[section], include_extras=True)
    return {name: about for name, hint in hints.items() for about in getattr(hint, "__metadata__", ())}


def section_title(section: str) -> str:
    """What a section is called on the screen, such as "Specimen 2"."""
    number = specimen_number(section)
    if number is None:
        return section.capitalize().replace("_", " ")
    return "Specimen" if number == 1 else f"Specimen {number}"


def specimen_number(section: str) -> int | None:
    """1 for "specimen", 2 for "specimen2" and so on; None for any other section."""
    if section == "specimen":
        return 1
    number = section.removeprefix("specimen")
    return int(number) if number != section and number.isdecimal() and number == str(int(number)) != "1" else None


def leaves(profile: MetadataProfile) -> Iterator[Leaf]:
    """All fields of a profile, in the order of a form."""
    for section in SECTIONS:
        parts = profile.specimens if section == "specimen" else (getattr(profile, section),)
        for number, part in enumerate(parts, 1):
            for name, about in fields_of(section).items():
                yield Leaf(f"{section}{number if number > 1 else ''}.{name}", about, getattr(part, name))


def _leaf(profile: MetadataProfile, path: str) -> Leaf:
    for leaf in leaves(profile):
        if leaf.path == path:
            return leaf
    raise KeyError(path)


def _changed(section: Any, name: str, value: Value) -> Any:
    return replace(section, **{name: value})
