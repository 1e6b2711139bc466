"""Profiles to start from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from viewer.conversion.metadata import codes
from viewer.conversion.metadata.profile import MetadataProfile, OpticalPath, Specimen, Stain


@dataclass(frozen=True, slots=True)
class ProfilePreset:
    """A profile with a name, and what has still to be asked."""

    name: str
    """As it is typed and stored."""
    title: str
    """As it stands on a button."""
    profile: MetadataProfile
    asks: tuple[str, ...]
    """Paths of the fields that such a slide should have and that nobody can know beforehand."""


def _section(stain: Stain, illumination: str = "Brightfield", fixed: bool = True) -> MetadataProfile:
    specimen = Specimen(
        type=codes.SPECIMEN_TYPES.find("Tissue section"),
        parent_type=codes.SPECIMEN_TYPES.find("Tissue specimen"),
        fixative=codes.FIXATIVES.find("Neutral buffered formalin") if fixed else None,
        embedding=codes.EMBEDDINGS.find("Paraffin wax" if fixed else "Tissue freezing medium"),
        sampling=codes.SAMPLINGS.find("Block sectioning"),
    )
    path = OpticalPath(illumination=codes.ILLUMINATIONS.find(illumination))
    return MetadataProfile(specimens=(specimen,), stain=stain, optical_path=path)


@cache
def profile_presets() -> tuple[ProfilePreset, ...]:
    """All profiles to start from, "empty" first."""
    hematoxylin = codes.STAINS.find("Hematoxylin")
    he = Stain(substances=(hematoxylin, codes.STAINS.find("Eosin (water soluble)")))
    slide = ("container.identifier", "specimen.identifier", "specimen.site", "specimen.parent")
    smear = MetadataProfile(
        specimens=(Specimen(type=codes.SPECIMEN_TYPES.find("Smear")),),
        stain=Stain(substances=(codes.STAINS.find("May-Grünwald Giemsa"),)),
        optical_path=OpticalPath(illumination=codes.ILLUMINATIONS.find("Brightfield")),
    )
    trial = tuple(f"clinical_trial.{name}" for name in ("sponsor", "protocol_id", "site_id", "subject_id"))
    return (
        ProfilePreset("empty", "Nothing stated", MetadataProfile(), ()),
        ProfilePreset("he", "H&E section, paraffin", _section(he), slide),
        ProfilePreset("he-frozen", "H&E section, frozen", _section(he, fixed=False), slide),
        ProfilePreset(
            "ihc", "IHC section, paraffin", _section(Stain(substances=(hematoxylin,))), ("stain.other", *slide)
        ),
        ProfilePreset(
            "fluorescence",
            "Immunofluorescence section, frozen",
            _section(Stain(substances=(codes.STAINS.find("Immunofluorescent"),)), "Epifluorescence", fixed=False),
            ("stain.other", *slide),
        ),
        ProfilePreset("smear", "Smear, May-Grünwald Giemsa", smear, slide[:3]),
        ProfilePreset(
            "clinical-trial",
            "Clinical trial, H&E section",
            _section(he),
            (*trial, "clinical_trial.time_point_id", "patient.identity_removed", "patient.deidentification_method"),
        ),
    )


def profile_preset(name: str) -> ProfilePreset:
    """The profile to start from of that name.

    Raises:
        ValueError: There is none.
    """
    for one in profile_presets():
        if one.name == name:
            return one
    raise ValueError(f"there is no profile {name}; there are {', '.join(one.name for one in profile_presets())}")
