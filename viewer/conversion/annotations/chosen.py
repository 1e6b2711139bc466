"""Files of annotations that somebody chooses for slides: what each holds, or why it cannot be used."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from viewer.conversion.annotations.carried import FoundAnnotations, annotations_for, look_at_annotations
from viewer.jobs.job import Cancelled, Progress
from viewer.slides.slide import SlideError


@dataclass(frozen=True, slots=True)
class ChosenFile:
    """A file for a slide."""

    source: Path
    """The original."""
    path: Path
    """GeoJSON or a table."""
    cropped: bool = False
    """Whether it counts from the corner of the scanned part."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a choice for one slide."""

    number: int
    """As the slide is called by whoever asked."""
    file: ChosenFile | None
    """None where a folder has no file for the slide, or several."""
    found: FoundAnnotations | SlideError | None
    """None where a folder has no file for the slide."""


def looked_at(number: int, file: ChosenFile, progress: Progress) -> list[Answer]:
    """The answer for the slide ``number``; whatever is wrong with the file is an answer, too.

    Raises:
        Cancelled: The progress was cancelled.
    """
    progress.check()
    try:
        return [Answer(number, file, look_at_annotations(file.path, file.source, cropped=file.cropped))]
    except SlideError as error:
        return [Answer(number, file, error)]
    except Cancelled:
        raise
    except Exception as error:  # else nothing would ever be said of it
        logging.getLogger(__name__).info("%s was not read", file.path.name, exc_info=True)
        words = f"The annotations {file.path.name} cannot be read: {error or type(error).__name__}."
        return [Answer(number, file, SlideError(words, advice="Choose another file."))]


def looked_in(slides: Sequence[tuple[int, Path]], folder: Path, cropped: bool, progress: Progress) -> list[Answer]:
    """An answer for each slide (number and path): about the file in ``folder`` that is named as the slide is.

    Raises:
        Cancelled: The progress was cancelled.
    """
    answers = []
    for number, source in slides:
        try:
            path = annotations_for(source, folder)
        except SlideError as error:
            answers.append(Answer(number, None, error))
            continue
        if path is None:
            answers.append(Answer(number, None, None))
        else:
            answers += looked_at(number, ChosenFile(source, path, cropped), progress)
    return answers
