"""Marks of the files of a slide: quickly read, they tell that a file was written anew before all of it is hashed."""

from __future__ import annotations

from pathlib import Path

from viewer.slides.dicom_folder import dicom_headers
from viewer.slides.disk_state import files_of
from viewer.slides.identity import file_mark
from viewer.slides.slide import Slide, SlideError

_SERIES = ("SeriesInstanceUID", "dicom.SeriesInstanceUID")


def marks_of(slide: Slide) -> tuple[tuple[str, str], ...]:
    """Name and ``file_mark`` of each file of a slide, in the order of the names.

    Raises:
        SlideError: A file cannot be read.
    """
    try:
        return tuple((name, file_mark(file)) for name, file in sorted(slide_files(slide).items()))
    except OSError as error:
        name = Path(error.filename).name if error.filename else "a file"
        sentence = f"{slide.name} cannot be identified: {name} cannot be read ({error.strerror or error})."
        raise SlideError(sentence, advice="Check that its files are still there.") from error


def slide_files(slide: Slide) -> dict[str, Path]:
    """The files of a slide by the names that their hashes have: DICOM instances by identifier, others by their path."""
    series = next((uid for name in _SERIES if (uid := slide.properties.get(name))), "")
    found = {head.sop_instance: head.path for head in dicom_headers(slide.path) if series and head.series == series}
    base = slide.path if slide.path.is_dir() else slide.path.parent
    return found or {file.relative_to(base).as_posix(): file for file in files_of(slide.path) if file.is_file()}
