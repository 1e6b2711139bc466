"""Which slide a file holds: the same answer as long as it is the same scan or conversion, whichever reader opens it."""

from __future__ import annotations

import hashlib
from pathlib import Path

from viewer.slides.disk_state import files_of
from viewer.slides.slide import Slide

_NAMED_BY = ("SeriesInstanceUID", "dicom.SeriesInstanceUID", "openslide.quickhash-1")
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
