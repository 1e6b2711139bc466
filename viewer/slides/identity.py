"""Which slide a file holds: the same answer as long as it is the same scan or conversion, whichever reader opens it."""

from __future__ import annotations

import hashlib
from pathlib import Path

from viewer.slides.dicom_folder import dicom_headers
from viewer.slides.disk_state import files_of
from viewer.slides.slide import Slide, SlideError

_SERIES = "SeriesInstanceUID", "dicom.SeriesInstanceUID"
_NAMED_BY = (*_SERIES, "openslide.quickhash-1")
"""Properties that no two slides share: every conversion makes a new series."""
_MARK = 2**16
"""Bytes of the beginning and of the end of a file."""


def slide_identity(slide: Slide) -> str:
    """Size of level 0 and, where the slide has one, its own identifier; nothing is read for it.

    Pictures without an identifier are told apart by their size alone.
    """
    identifier = next((value for name in _NAMED_BY if (value := slide.properties.get(name))), "")
    width, height = slide.levels[0].size
    return f"{width}x{height} {identifier}".strip()


def file_marks(path: Path) -> str:
    """SHA-256 in hexadecimal over size, beginning and end of every file of a slide, wherever it lies.

    Tells slides apart that have no identifier, and a file that was written anew; it does not read all of them.

    Raises:
        OSError: A file cannot be read.
    """
    marks = hashlib.sha256()
    for file in files_of(path):
        _mark(file, marks)
    return marks.hexdigest()


def file_mark(file: Path) -> str:
    """The same over one file.

    Raises:
        OSError: It cannot be read.
    """
    mark = hashlib.sha256()
    _mark(file, mark)
    return mark.hexdigest()


def _mark(file: Path, marks: hashlib._Hash) -> None:
    size = file.stat().st_size
    with file.open("rb") as held:
        marks.update(size.to_bytes(8) + held.read(_MARK))
        held.seek(max(0, size - _MARK))
        marks.update(held.read(_MARK))


def instance_files(slide: Slide) -> dict[str, Path]:
    """The files of a slide's DICOM series by their SOP Instance UID; none of a slide that is no DICOM."""
    series = next((uid for name in _SERIES if (uid := slide.properties.get(name))), "")
    headers = dicom_headers(slide.path) if series else ()
    return {head.sop_instance: head.path for head in headers if head.series == series}


def slide_files(slide: Slide) -> dict[str, Path]:
    """The files of a slide by the names that their hashes have: DICOM instances by identifier, others by their path."""
    base = slide.path if slide.path.is_dir() else slide.path.parent
    return instance_files(slide) or {
        file.relative_to(base).as_posix(): file for file in files_of(slide.path) if file.is_file()
    }


def unidentified(slide: Slide, error: OSError) -> SlideError:
    """What is said where a file of a slide cannot be read to identify it."""
    name = Path(error.filename).name if error.filename else "a file"
    sentence = f"{slide.name} cannot be identified: {name} cannot be read ({error.strerror or error})."
    return SlideError(sentence, advice="Check that its files are still there.")
