"""What a slide states about one thing, with the place where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from viewer.slides import property_names as names
from viewer.slides.slide import Level, Slide

_EMPTY_WORDS: Final = ("", "unknown", "none", "n/a", "na", "not specified", "unspecified", "anonymous")
"""What software writes where a value is required and it knows none."""
_SEQUENCE_ITEM: Final = re.compile(r"\[\d+\]")
USING_SUBSTANCE: Final = ("424361007", "G-C350")
"""Concept of a stain in a specimen preparation step (PS3.16 TID 8003), SNOMED CT and SRT."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A value for people, and the property or DICOM keyword path it was read from."""

    text: str
    source: str

    @property
    def is_placeholder(self) -> bool:
        """Whether the text only fills a place that must not be empty."""
        return self.text.strip().casefold() in _EMPTY_WORDS


def known(stated: Stated | None) -> Stated | None:
    """The statement, None where it is a placeholder."""
    return None if stated is None or stated.is_placeholder else stated


def said(slide: Slide, *keys: str) -> Stated | None:
    """The first of ``keys`` that the slide has; DICOM keywords also under the name OpenSlide's driver gives them.

    A placeholder is returned only where no key says more.
    """
    placeholder = None
    for stated in _all_said(slide, keys):
        if not stated.is_placeholder:
            return stated
        placeholder = placeholder or stated
    return placeholder


def _all_said(slide: Slide, keys: tuple[str, ...]) -> Iterator[Stated]:
    for key in keys:
        for name in (key, names.DICOM_PREFIX + key):
            if name in slide.properties:
                yield Stated(" ".join(slide.properties[name].split()), name)


def source_of(slide: Slide, *keys: str, otherwise: str) -> str:
    """The first of ``keys`` that the slide has, ``otherwise`` where it has none."""
    stated = said(slide, *keys)
    return stated.source if stated is not None else otherwise


def level_key(slide: Slide, level: Level, key: str) -> str:
    """The name of a property of a MIRAX level; empty for other slides."""
    section = slide.properties.get(names.mirax_level_section(level.index))
    return names.mirax_key(section, key) if section else ""


def is_dicom(slide: Slide) -> bool:
    """Whether the slide is of DICOM files, whichever library reads them."""
    return slide.format.startswith("DICOM")


def stains(slide: Slide) -> Stated | None:
    """The stains of the specimen preparation (DICOM, PS3.3 C.7.6.22.1.3); None where none is stated."""
    found: dict[str, str] = {}
    for key, value in slide.properties.items():
        step, _, concept = key.rpartition("ConceptNameCodeSequence[0].")
        if concept == "CodeValue" and value in USING_SUBSTANCE:
            for rest in ("ConceptCodeSequence[0].CodeMeaning", "TextValue"):
                if step + rest in slide.properties:
                    found.setdefault(slide.properties[step + rest], step + rest)
    if not found:
        return None
    return Stated(", ".join(found), _SEQUENCE_ITEM.sub("", next(iter(found.values()))))
