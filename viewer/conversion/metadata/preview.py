"""What this very slide would put into the files of its conversion, before anything is written."""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from viewer.conversion.library import load_wsidicomizer
from viewer.conversion.metadata.original import in_words, stated, written
from viewer.conversion.metadata.privacy import PrivacyChoice, PrivacyItem
from viewer.conversion.planned import stored_pictures
from viewer.conversion.salvage import Salvage
from viewer.conversion.settings import ConversionSettings
from viewer.conversion.sources import source_class
from viewer.conversion.verify.expected import Associated
from viewer.geometry import Size
from viewer.slides.identifying import may_identify
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError

if TYPE_CHECKING:
    from wsidicom.metadata import WsiMetadata
    from wsidicomizer.metadata import WsiDicomizerMetadata

_PICTURES: Final[Mapping[str, tuple[Associated, str, str]]] = {
    "label": ("label", "Photo of the label", "LABEL"),
    "macro": ("overview", "Macro (whole glass)", "OVERVIEW"),
    "thumbnail": ("thumbnail", "Small picture of the tissue", "THUMBNAIL"),
}
"""Associated images, with their switch in ``ConversionSettings``."""


@dataclass(frozen=True, slots=True)
class PrivacyPreview:
    """What the original states about itself, as far as it concerns the files."""

    items: tuple[PrivacyItem, ...]
    """What wsidicomizer would write, each with its switch."""
    left_behind: Mapping[str, str]
    """Properties that may name a patient and that no file will state, by their names."""


def read_privacy(
    source: Path, choice: PrivacyChoice | None = None, settings: ConversionSettings | None = None
) -> PrivacyPreview:
    """Open ``source`` as its conversion will and list what it would state; nothing is written. Takes up to seconds.

    Raises:
        SlideError: It cannot be opened.
    """
    choice, settings = choice or PrivacyChoice(), settings or ConversionSettings()
    slide = open_slide(source)
    try:
        properties = dict(slide.properties)
        named = dict(slide.associated_images)
    finally:
        slide.close()
    original, pictures = _read_by_wsidicomizer(source, settings)
    items = [
        PrivacyItem(
            switch=statement.switch,
            name=statement.name,
            value=in_words(value),
            attribute=statement.attribute,
            kept=bool(getattr(choice, statement.switch)),
            source=_source(in_words(value), properties),
            also=statement.also,
        )
        for statement, value in stated(original)
        if statement.switch and _is_of_a_picture_that_is_written(statement.place, settings)
    ]
    for name, (switch, words, kind) in _PICTURES.items():
        if name in named:
            # As large as it would be written: a thumbnail is cropped with its slide.
            size, kept = pictures.get(switch, named[name]), bool(getattr(settings, switch))
            items.append(PrivacyItem(switch, words, f"{size.width} × {size.height} px", kind, kept, name))
    stated_values = {item.value for item in items}
    left = {name: text for name, text in properties.items() if may_identify(name) and text not in stated_values}
    return PrivacyPreview(tuple(items), left)


def _read_by_wsidicomizer(source: Path, settings: ConversionSettings) -> tuple[WsiMetadata, dict[Associated, Size]]:
    """All that the library reads of a slide, before anything of it is chosen, and its pictures beside the pyramid."""
    load_wsidicomizer()
    from wsidicomizer import WsiDicomizer

    found: list[WsiDicomizerMetadata] = []

    def keep(original: WsiDicomizerMetadata) -> WsiMetadata:
        found.append(original)
        return written(original, PrivacyChoice())

    try:
        with WsiDicomizer.open(
            source, preferred_source=source_class(source, settings, Salvage(source.name)), metadata_pre_processor=keep
        ) as slide:
            return found[0], stored_pictures(slide)
    except Exception as error:
        cause = " ".join(str(error).split()) or type(error).__name__
        raise SlideError(
            f"What {source.name} states about itself cannot be listed: {cause}.",
            details="".join(traceback.format_exception(error)),
        ) from error


def _is_of_a_picture_that_is_written(place: str, settings: ConversionSettings) -> bool:
    if place.startswith(("label.image", "label.comments")):
        return settings.label
    return settings.overview or not place.startswith("overview.")


def _source(value: str, properties: Mapping[str, str]) -> str:
    """The property that has the value; empty where none has it in the same form."""
    return next((name for name, text in properties.items() if text == value), "")
