"""A profile and a privacy choice as the three arguments that ``WsiDicomizer.open`` takes for metadata."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypedDict

from viewer.conversion.metadata.codes import Concept
from viewer.conversion.metadata.original import written
from viewer.conversion.metadata.privacy import PrivacyChoice
from viewer.conversion.metadata.profile import MetadataProfile, Specimen, Stain, leaves
from viewer.conversion.metadata.rules import problems
from viewer.conversion.metadata.to_dataset import complete_dataset
from viewer.conversion.metadata.values import date_of, decimal_of, moment_of, time_of, whole_of
from viewer.slides.slide import SlideError

if TYPE_CHECKING:
    from pydicom import Dataset
    from wsidicom.metadata import Patient, SlideSample, SpecimenIdentifier, Staining, Study, WsiMetadata
    from wsidicomizer.metadata import WsiDicomizerMetadata

UNKNOWN = "Unknown"
"""Fills the place of an identifier that must not be empty, as wsidicom does."""


class MetadataArguments(TypedDict):
    """What is handed to ``WsiDicomizer.open``."""

    metadata: WsiDicomizerMetadata
    """What the profile states; it goes before what the original states."""
    metadata_pre_processor: Callable[[WsiDicomizerMetadata], WsiMetadata]
    """Leaves of what the original states only what was chosen."""
    metadata_post_processor: Callable[[Dataset, WsiMetadata], Dataset]
    """Adds what wsidicom has no place for."""


def wsidicomizer_arguments(
    profile: MetadataProfile | None = None, choice: PrivacyChoice | None = None
) -> MetadataArguments:
    """Everything that decides which metadata a conversion writes; without arguments, as little as DICOM allows.

    Raises:
        SlideError: The profile has problems; the sentence is that of the first.
    """
    profile, choice = profile or MetadataProfile(), choice or PrivacyChoice()
    wrong = problems(profile)
    if wrong:
        raise SlideError(
            f"The metadata cannot be written: {wrong[0].sentence}",
            advice="Correct the field, or leave it empty.",
            details="\n".join(problem.sentence for problem in wrong),
        )
    stripped = _stripped(profile)
    return {
        "metadata": _metadata(stripped),
        "metadata_pre_processor": lambda original: written(original, choice),
        "metadata_post_processor": lambda dataset, _: complete_dataset(dataset, stripped),
    }


def _stripped(profile: MetadataProfile) -> MetadataProfile:
    """Without spaces around texts, which DICOM would lose."""
    for leaf in leaves(profile):
        if isinstance(leaf.value, str) and leaf.value != leaf.value.strip():
            profile = profile.with_value(leaf.path, leaf.value.strip())
    return profile


def _metadata(profile: MetadataProfile) -> WsiDicomizerMetadata:
    from wsidicom.metadata import Equipment, Image, Pyramid, Series, Slide
    from wsidicomizer.metadata import WsiDicomizerMetadata

    equipment, path = profile.equipment, profile.optical_path
    return WsiDicomizerMetadata(
        patient=_patient(profile),
        study=_study(profile),
        series=Series(
            number=whole_of(profile.series.number) if profile.series.number else None,
            description=profile.series.description or None,
            body_part_examined=profile.series.body_part or None,
        ),
        equipment=Equipment(
            manufacturer=equipment.manufacturer or None,
            model_name=equipment.model or None,
            device_serial_number=equipment.serial_number or None,
            software_versions=list(equipment.software_versions) or None,
        ),
        slide=Slide(
            identifier=_identifier(profile.container.identifier, profile.container.issuer),
            stainings=_stainings(profile.stain) or None,
            samples=[_sample(one) for one in profile.specimens] if set(profile.specimens) != {Specimen()} else None,
        ),
        pyramid=Pyramid(
            Image(
                acquisition_datetime=moment_of(path.scanned) if path.scanned else None,
            ),
            _optical_paths(profile),
        ),
    )


def _patient(profile: MetadataProfile) -> Patient:
    from wsidicom.metadata import Patient, PatientDeIdentification, PatientSex

    patient = profile.patient
    removed = None
    if patient.identity_removed:
        methods = [patient.deidentification_method] if patient.deidentification_method else None
        removed = PatientDeIdentification(patient.identity_removed == "YES", methods)
    return Patient(
        name=patient.name or None,
        identifier=patient.identifier or None,
        birth_date=date_of(patient.birth_date) if patient.birth_date else None,
        sex=PatientSex[patient.sex] if patient.sex else None,
        de_identification=removed,
    )


def _study(profile: MetadataProfile) -> Study:
    from pydicom.uid import UID
    from wsidicom.metadata import Study

    study = profile.study
    return Study(
        uid=UID(study.uid) if study.uid else None,
        identifier=study.identifier or None,
        date=date_of(study.date) if study.date else None,
        time=time_of(study.time) if study.time else None,
        accession_number=study.accession_number or None,
        referring_physician_name=study.referring_physician or None,
        description=study.description or None,
    )


def _optical_paths(profile: MetadataProfile) -> list[Any]:
    from wsidicom.conceptcode import IlluminationCode, LenseCode
    from wsidicom.metadata import Objectives, OpticalPath

    path = profile.optical_path
    objectives = Objectives(
        lenses=[_coded(LenseCode, path.lens)] if path.lens else None,
        objective_power=decimal_of(path.objective_power) if path.objective_power else None,
        objective_numerical_aperture=decimal_of(path.numerical_aperture) if path.numerical_aperture else None,
    )
    stated = OpticalPath(
        identifier=path.identifier or None,
        description=path.description or None,
        illumination_types=[_coded(IlluminationCode, path.illumination)] if path.illumination else None,
        # wsidicom forgets a colour of its own class IlluminationColorCode.
        illumination=_plain(path.colour) if path.colour else None,
        objective=objectives if objectives != Objectives() else None,
    )
    return [stated] if stated != OpticalPath() else []


def _identifier(identifier: str, issuer: str) -> str | SpecimenIdentifier | None:
    from wsidicom.metadata import LocalIssuerOfIdentifier, SpecimenIdentifier

    if not identifier:
        return None
    return SpecimenIdentifier(identifier, LocalIssuerOfIdentifier(issuer)) if issuer else identifier


def _sample(specimen: Specimen) -> SlideSample:
    from wsidicom.metadata import SlideSample

    return SlideSample(
        identifier=_identifier(specimen.identifier, specimen.issuer) or UNKNOWN,
        anatomical_sites=[_plain(specimen.site)] if specimen.site else None,
        sampled_from=_block(specimen),
        short_description=specimen.short_description or None,
        detailed_description=specimen.detailed_description or None,
    )


def _block(specimen: Specimen) -> Any:
    """What the specimen was taken from, with all that was done to it; None where nothing is known of that."""
    from wsidicom import conceptcode as coded
    from wsidicom.metadata import Collection, Embedding, Fixation
    from wsidicom.metadata import Specimen as Block

    collection, fixative, embedding = specimen.collection, specimen.fixative, specimen.embedding
    if not (collection or fixative or embedding or specimen.sampling):
        return None
    kind = specimen.parent_type
    block = Block(
        identifier=specimen.parent or UNKNOWN,
        extraction_step=(Collection(_coded(coded.SpecimenCollectionProcedureCode, collection)) if collection else None),
        type=_coded(coded.AnatomicPathologySpecimenTypesCode, kind) if kind else None,
    )
    if fixative:
        block.add(Fixation(_coded(coded.SpecimenFixativesCode, fixative)))
    if embedding:
        block.add(Embedding(_coded(coded.SpecimenEmbeddingMediaCode, embedding)))
    return block.sample(_coded(coded.SpecimenSamplingProcedureCode, specimen.sampling) if specimen.sampling else None)


def _stainings(stain: Stain) -> list[Staining]:
    from wsidicom.conceptcode import SpecimenStainsCode
    from wsidicom.metadata import Staining

    found = [Staining([_coded(SpecimenStainsCode, one) for one in stain.substances])] if stain.substances else []
    return [*found, Staining(stain.other)] if stain.other else found


def _coded(kind: Any, concept: Concept) -> Any:
    return kind(meaning=concept.meaning, value=concept.code, scheme_designator=concept.scheme)


def _plain(concept: Concept) -> Any:
    from pydicom.sr.coding import Code

    return Code(concept.code, concept.scheme, concept.meaning)
