"""Work on the files of a redaction that is done beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from viewer.jobs.job import Progress
from viewer.jobs.whole_file import write_whole
from viewer.redaction.drafts import Draft, DraftFiles, SavedIn
from viewer.redaction.geojson import read_redactions, redactions_bytes
from viewer.redaction.shapes import Redactions
from viewer.slides.slide import SlideError
from viewer.ui.language import localized


class NotAsWritten(SlideError):
    """A file holds something else than this program wrote there, which nobody has agreed to lose."""


def load_shapes(
    files: DraftFiles, slide: Path, _progress: Progress
) -> tuple[Draft | SlideError | None, SavedIn | None]:
    """What was not saved, or why it cannot be read; and where the rest is."""
    saved = files.saved_in(slide)
    try:
        return files.load(slide), saved
    except SlideError as error:
        return error, saved


def read_shapes(path: Path, _progress: Progress) -> Redactions:
    """All shapes of ``path``; raises SlideError."""
    return read_redactions(path)


def read_again(slide: Path, path: Path, _progress: Progress) -> Redactions:
    """All shapes of ``path``, which had those of ``slide``; raises SlideError."""
    if not path.exists():
        raise SlideError(f"The shapes of {slide.name} were saved in {path}, which is not there any more.")
    return read_redactions(path)


def remember_file(files: DraftFiles, slide: Path, saved: SavedIn, number: int, _progress: Progress) -> str:
    """What went wrong, for people."""
    try:
        files.remember(slide, saved, number)
    except SlideError as error:
        return localized(f"{error} {error.advice}")
    return ""


def keep_shapes(files: DraftFiles, draft: Draft, number: int, _progress: Progress) -> str:
    """What went wrong, for people."""
    try:
        files.save(draft, number)
    except SlideError as error:
        return localized(f"{error} {error.advice}")
    return ""


def save_shapes(
    path: Path,
    redactions: Redactions,
    known: Redactions | None,
    remember: Callable[[Progress], str],
    progress: Progress,
) -> str:
    """Write ``path``, and give what ``remember`` does then.

    What it holds may be lost where that is ``known``, or where ``known`` is None.

    Raises:
        NotAsWritten: It holds something else.
        SlideError: It cannot be written.
    """
    try:
        if known is not None and path.exists() and path.read_bytes() != redactions_bytes(known):
            raise NotAsWritten(f"{path.name} holds something else than Verislide wrote: say whether it is replaced.")
        write_whole(path, redactions_bytes(redactions))
    except OSError as error:
        raise SlideError(
            f"The shapes cannot be written to {path}: {error.strerror}.", advice="Save them in another folder."
        ) from error
    return remember(progress)
