"""What of an original's own words must stand in no byte of its conversion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from viewer.conversion.headers import REDUCTION
from viewer.conversion.metadata.codes import Concept
from viewer.conversion.metadata.original import in_words, stated
from viewer.conversion.metadata.privacy import PrivacyChoice
from viewer.conversion.metadata.profile import MetadataProfile, leaves
from viewer.slides.identifying import may_identify

if TYPE_CHECKING:
    from wsidicom.metadata import WsiMetadata

_IDENTIFYING_SWITCHES: Final = frozenset(
    {"container_identifier", "series_description", "barcode", "label_text", "patient", "study", "comments"}
    | {"serial_number"}
)
_SHORTEST: Final = 4
"""Characters: shorter texts, such as "HE", turn up by themselves anywhere."""
_IN_EVERY_FILE: Final = (
    "Unknown Default None",
    "Microscope slide",
    "Brightfield illumination",
    "Epifluorescence illumination",
    "Full Spectrum",
    "Original Derived Primary Volume Thumbnail Label Overview Resampled",
    "Slide_Corner Tiled_Full",
    "Specimen Identifier, Specimen type, Specimen processing, Specimen collection, Specimen container",
    "Processing type, Staining, Using substance, Tissue fixative, Embedding medium, Sampling method",
    "Verislide wsidicomizer wsidicom OpenSlide OpenJPEG",
    "Modifying Equipment",
    *(f"Level {level} of the original, as its reader renders it; encoded as JPEG lossless" for level in range(16)),
    "its compressed tiles, unchanged. Made of level 0 by halving it once",
    REDUCTION,
)
"""What may stand in files whatever the slide is; one that is called so cannot be told by its name."""


@dataclass(frozen=True, slots=True)
class IdentifyingStrings:
    """Strings that identify a slide and were not to be written."""

    looked_for: tuple[str, ...] = ()
    left_out: int = 0
    """How many more there are that would be found by chance: too short, or words that stand in the files anyway."""


def identifying_strings(
    path: Path, original: WsiMetadata | None, choice: PrivacyChoice, profile: MetadataProfile
) -> IdentifyingStrings:
    """Strings that identify the slide ``path`` and were not to be written.

    Args:
        path: The slide.
        original: What wsidicomizer read from it; None if it did not.
        choice: What of that is written.
        profile: What is written whatever the slide says.
    """
    from openslide import OpenSlide, OpenSlideError

    kept, hidden = list(_texts(profile)), []
    for statement, value in stated(original) if original is not None else ():
        if statement.switch and getattr(choice, statement.switch):
            kept.append(in_words(value))
        elif statement.switch in _IDENTIFYING_SWITCHES:
            hidden.append(in_words(value))
    try:
        with OpenSlide(path) as slide:
            hidden += [value for name, value in slide.properties.items() if may_identify(name)]
    except OpenSlideError:
        pass
    anyway = "\n".join((*kept, *_IN_EVERY_FILE)).casefold()
    texts = [text for text in dict.fromkeys(text.strip() for text in hidden) if text]
    telling = tuple(text for text in texts if len(text) >= _SHORTEST and text.casefold() not in anyway)
    return IdentifyingStrings(telling, len(texts) - len(telling))


def _texts(profile: MetadataProfile) -> Iterator[str]:
    """All texts that a profile puts into the files."""
    for leaf in leaves(profile):
        for value in leaf.value if isinstance(leaf.value, tuple) else (leaf.value,):
            yield value.meaning if isinstance(value, Concept) else value or ""
