"""What the original itself would put into the files of its conversion, and which of it is wanted there.

The choices a person has not made follow the Basic Application Level Confidentiality Profile (DICOM PS3.15 table E.1-1):
what it removes, empties or replaces is off, and so is all that it does not know. Maker, model and software of the
scanner are not in its table and are on; its serial number and every date are in it and are off.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class PrivacyChoice:
    """Which statements of the original are written; what a profile states is written whatever is chosen here."""

    container_identifier: bool = False
    """The slide's ID: SLIDE_ID of MIRAX, the barcode of others."""
    series_description: bool = False
    """The slide's name: SLIDE_NAME of MIRAX."""
    barcode: bool = False
    label_text: bool = False
    patient: bool = False
    study: bool = False
    """Identifiers, names and description of the study."""
    specimen: bool = False
    """Specimens and stains."""
    comments: bool = False
    serial_number: bool = False
    """Of the scanner."""
    scan_date: bool = False
    """Date and time of the scan, from which the content's are taken."""
    study_date: bool = False
    uids: bool = False
    """Identifiers of study, series and frame of reference."""
    contributors: bool = False
    """Equipment that worked on the original before, with institutions."""
    manufacturer: bool = True
    """Of the scanner."""
    model: bool = True
    """Of the scanner."""
    software: bool = True
    """Versions of the scanner's software."""

    def to_dict(self) -> dict[str, bool]:
        """All switches, as JSON takes them."""
        return asdict(self)

    @classmethod
    def from_dict(cls, found: Mapping[str, Any]) -> Self:
        """What ``to_dict`` gave; switches that are missing stand as they do without a choice.

        Raises:
            ValueError: A switch is unknown, or neither on nor off.
        """
        unknown = set(found) - {one.name for one in fields(cls)}
        if unknown:
            raise ValueError(f"unknown privacy switches: {', '.join(sorted(unknown))}")
        for name, value in found.items():
            if not isinstance(value, bool):
                raise ValueError(f"the privacy switch {name} is true or false, not {value!r}")
        return cls(**found)


@dataclass(frozen=True, slots=True)
class PrivacyItem:
    """One thing that the original would put into the files."""

    switch: str
    """The field of ``PrivacyChoice`` that decides about it; of ``ConversionSettings`` for a picture."""
    name: str
    """On the screen, such as "Slide ID"."""
    value: str
    """As the original has it."""
    attribute: str
    """The DICOM keyword under which it would be written; of a picture, the value of ImageType."""
    kept: bool
    """Whether it is written, as the choice stands."""
    source: str = ""
    """The original's property, or its associated image; empty where the value stands nowhere in this form."""
    also: tuple[str, ...] = ()
    """Keywords of further attributes that are derived from it."""

    @property
    def attributes(self) -> tuple[str, ...]:
        """Everything that it is written to."""
        return self.attribute, *self.also
