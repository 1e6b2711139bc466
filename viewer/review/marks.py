"""Marks of the files of a slide: quickly read, they tell that a file was written anew before all of it is hashed."""

from __future__ import annotations

from viewer.slides.identity import file_mark, slide_files, unidentified
from viewer.slides.slide import Slide


def marks_of(slide: Slide) -> tuple[tuple[str, str], ...]:
    """Name and ``file_mark`` of each file of a slide, in the order of the names.

    Raises:
        SlideError: A file cannot be read.
    """
    try:
        return tuple((name, file_mark(file)) for name, file in sorted(slide_files(slide).items()))
    except OSError as error:
        raise unidentified(slide, error) from error
