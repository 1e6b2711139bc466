"""What is kept for each slide in files of its own: shapes that nobody has saved yet, and where the others are saved."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from viewer.jobs.kept_files import KeptFiles
from viewer.redaction.geojson import features_from, redactions_of
from viewer.redaction.shapes import Redactions
from viewer.slides.slide import SlideError

VERSION: Final = 1
"""Of the file's layout."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What was drawn on a slide."""

    slide: Path
    identity: str
    """Its ``slide_identity``: on other pixels the shapes would mean nothing."""
    redactions: Redactions
    file: Path | None = None
    """The file that they come from, which holds them as they were before."""


@dataclass(frozen=True, slots=True)
class SavedIn:
    """The file that holds the shapes of a slide."""

    identity: str
    """``slide_identity`` of the slide, as of a draft."""
    file: Path


class DraftFiles:
    """Reads and writes them; of writes that threads have begun in any order, the last that was asked for counts."""

    def __init__(self, folder: Path) -> None:
        """``folder`` is made with the first file."""
        self._files, self._saved = KeptFiles(folder), KeptFiles(folder / "saved")

    def ask(self) -> int:
        """A number for the next write or removal."""
        return self._files.ask()

    def path(self, slide: Path) -> Path:
        """The file of a slide."""
        return self._files.path(slide)

    def load(self, slide: Path) -> Draft | None:
        """What was drawn on a slide and not saved; None where there is nothing.

        Raises:
            SlideError: The file cannot be read or understood; it is left as it is, under another name where it is
                broken.
        """
        try:
            content = self._files.read(slide)
        except OSError as error:
            raise SlideError(f"The unsaved shapes of {slide.name} cannot be read: {error.strerror}.") from error
        if content is None:
            return None
        try:
            return _draft(json.loads(content), slide)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError, SlideError) as error:
            aside = self._files.set_aside(slide, ".broken")
            raise SlideError(f"The unsaved shapes of {slide.name} are broken; they are kept as {aside}.") from error

    def save(self, draft: Draft, number: int) -> None:
        """Replace the file of a slide, all or nothing, unless something newer than ``number`` was written.

        Raises:
            SlideError: It cannot be written.
        """
        stored = {
            "version": VERSION,
            "slide": str(draft.slide),
            "identity": draft.identity,
            "file": str(draft.file) if draft.file is not None else None,
            "features": features_from(draft.redactions),
        }
        try:
            self._files.write(draft.slide, json.dumps(stored, ensure_ascii=False, allow_nan=False).encode(), number)
        except OSError as error:
            raise SlideError(
                f"The shapes on {draft.slide.name} are not kept over a crash: {error.strerror}.",
                advice="Save them as GeoJSON.",
            ) from error

    def set_aside(self, slide: Path) -> Path:
        """Where the file of a slide is kept from now on: its shapes are about other pixels."""
        return self._files.set_aside(slide, ".other")

    def remove(self, slide: Path, number: int) -> None:
        """Forget what was drawn on a slide, unless something newer than ``number`` was written."""
        self._files.remove(slide, number)

    def saved_in(self, slide: Path) -> SavedIn | None:
        """The file that holds the shapes of a slide; None where it is not known, or what says so is broken."""
        try:
            stored = json.loads(self._saved.read(slide) or b"{}")
            if stored["version"] != VERSION:
                return None
            return SavedIn(str(stored["identity"]), Path(stored["file"]))
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None

    def remember(self, slide: Path, saved: SavedIn, number: int) -> None:
        """Have ``saved_in`` answer this from now on, unless something newer than ``number`` was asked for.

        Raises:
            SlideError: It cannot be written.
        """
        stored = {
            "version": VERSION,
            "slide": str(slide),
            "identity": saved.identity,
            "file": str(saved.file.absolute()),
        }
        try:
            self._saved.write(slide, json.dumps(stored, ensure_ascii=False).encode(), number)
        except OSError as error:
            raise SlideError(
                f"The shapes in {saved.file.name} will not come back by themselves: {error.strerror}.",
                advice=f"Open the file when {slide.name} is opened again.",
            ) from error

    def forget(self, slide: Path, number: int) -> None:
        """Have ``saved_in`` answer None, unless something newer than ``number`` was asked for."""
        self._saved.remove(slide, number)


def without(redactions: Redactions, gone: Redactions) -> Redactions:
    """Those shapes that have no identity of one that is to go."""
    identities = {shape.id for shape in gone.every}
    for image in ("", *redactions.associated):
        kept = tuple(shape for shape in redactions.on(image) if shape.id not in identities)
        redactions = redactions.with_shapes(image, kept)
    return redactions


def united(first: Redactions, second: Redactions) -> Redactions:
    """All shapes of both; of those with the same identity, the ones of ``second``."""
    newer = {shape.id for shape in second.every}
    both = second
    for image in ("", *first.associated):
        kept = (shape for shape in first.on(image) if shape.id not in newer)
        both = both.with_shapes(image, (*kept, *second.on(image)))
    return both


def _draft(stored: Any, slide: Path) -> Draft:
    if stored["version"] != VERSION or not isinstance(stored["features"], list):
        raise ValueError("another layout")
    redactions = redactions_of(stored["features"], slide.name)
    file = Path(stored["file"]) if stored["file"] is not None else None
    return Draft(slide, str(stored["identity"]), redactions, file)
