"""What of an original's own words must stand in no byte of its conversion."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.conversion.metadata.original import in_words, stated
from viewer.conversion.metadata.privacy import PrivacyChoice
from viewer.slides.identifying import may_identify

if TYPE_CHECKING:
    from wsidicom.metadata import WsiMetadata

_IDENTIFYING_SWITCHES = {"container_identifier", "series_description", "barcode", "label_text", "patient"} | {
    "serial_number"
}
_TELLING = re.compile(r"(?=.*\d).{4,}|.*\S{2,} \S{2,}.*")
"""At least four characters with a digit, or several words: "Default" or "HE" turn up by themselves anywhere."""


def identifying_strings(
    path: Path, original: WsiMetadata | None, choice: PrivacyChoice, stated_anyway: Iterable[str]
) -> tuple[str, ...]:
    """Strings that identify the slide ``path`` and were not to be written.

    Args:
        path: The slide.
        original: What wsidicomizer read from it; None if it did not.
        choice: What of that is written.
        stated_anyway: Texts that are written whatever the slide says, as the profile has them.
    """
    from openslide import OpenSlide, OpenSlideError

    kept, hidden = set(stated_anyway), []
    for statement, value in stated(original) if original is not None else ():
        if statement.switch and getattr(choice, statement.switch):
            kept.add(in_words(value))
        elif statement.switch in _IDENTIFYING_SWITCHES:
            hidden.append(in_words(value))
    try:
        with OpenSlide(path) as slide:
            hidden += [value for name, value in slide.properties.items() if may_identify(name)]
    except OpenSlideError:
        pass
    texts = dict.fromkeys(text.strip() for text in hidden)
    return tuple(text for text in texts if text not in kept and _TELLING.fullmatch(text))
