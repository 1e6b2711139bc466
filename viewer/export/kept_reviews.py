"""What was confirmed of each slide, kept in a file of its own, so that the end of the program does not take it."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

from viewer.export.review import Review, review_bytes, review_from
from viewer.jobs.kept_files import KeptFiles
from viewer.slides.slide import SlideError


@dataclass(frozen=True, slots=True)
class KeptReview:
    """What was confirmed of a slide."""

    slide: Path
    identity: str
    """Its ``slide_identity``: of another slide nothing is confirmed."""
    review: Review


class ReviewFiles:
    """Reads and writes them; of writes that threads have begun in any order, the last that was asked for counts."""

    def __init__(self, folder: Path) -> None:
        """``folder`` is made with the first file."""
        self._files = KeptFiles(folder)

    def ask(self) -> int:
        """A number for the next write or removal."""
        return self._files.ask()

    def path(self, slide: Path) -> Path:
        """The file of a slide."""
        return self._files.path(slide)

    def load(self, slide: Path, identity: str) -> Review:
        """What was confirmed of a slide; nothing where another one has its path now.

        Raises:
            SlideError: The file cannot be read or understood; a broken one is kept under another name.
        """
        try:
            content = self._files.read(slide)
        except OSError as error:
            raise SlideError(f"What was confirmed of {slide.name} cannot be read: {error.strerror}.") from error
        if content is None:
            return Review()
        try:
            found = json.loads(content)
            review = review_from(found["review"])
            return replace(review, override=None) if found["identity"] == identity else Review()
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            aside = self._files.set_aside(slide, ".broken")
            raise SlideError(
                f"What was confirmed of {slide.name} is broken; it is kept as {aside}.",
                advice="Walk through the check list again.",
            ) from error

    def save(self, kept: KeptReview, number: int) -> None:
        """Replace the file of a slide, all or nothing, unless something newer than ``number`` was written.

        Without a confirmation there is no file. The reason for going on without a review is not kept: nobody who opens
        the slide again would have given it.

        Raises:
            SlideError: It cannot be written.
        """
        if not kept.review.confirmations:
            self.remove(kept.slide, number)
            return
        review = json.loads(review_bytes(replace(kept.review, override=None)))
        content = json.dumps({"identity": kept.identity, "review": review}, ensure_ascii=False).encode()
        try:
            self._files.write(kept.slide, content, number)
        except OSError as error:
            raise SlideError(
                f"What was confirmed of {kept.slide.name} is not kept over the end of the program: {error.strerror}.",
                advice="Save the check list.",
            ) from error

    def remove(self, slide: Path, number: int) -> None:
        """Forget what was confirmed of a slide, unless something newer than ``number`` was written."""
        self._files.remove(slide, number)
