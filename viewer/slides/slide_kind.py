"""What a path is, guessed from its name and its first bytes only: for dialogs, drag and drop, and the opener."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from viewer.slides.dicom_folder import looks_like_dicom
from viewer.slides.file_check import is_regular
from viewer.slides.plain_pixels import picture_format

SLIDE_SUFFIXES = (".mrxs", ".svs", ".ndpi", ".scn", ".bif", ".vms", ".vmu", ".svslide", ".czi")
TIFF_SUFFIXES = (".tif", ".tiff", ".btf", ".qptiff")
DICOM_SUFFIXES = (".dcm", ".dicom")

_HEAD = 512


class SlideKind(StrEnum):
    """Kinds of files that can be opened."""

    SLIDE = "slide"
    """A format of OpenSlide, known by its suffix."""
    TIFF = "TIFF"
    """A tiled slide or a plain picture: the reader finds out."""
    DICOM = "DICOM"
    PICTURE = "picture"


def slide_kind(path: Path) -> SlideKind | None:
    """The kind of a file or folder; None where nothing in it looks as if it could be opened.

    Raises:
        OSError: It cannot be read.
    """
    return _folder_kind(path) if path.is_dir() else _file_kind(path)


def _file_kind(path: Path) -> SlideKind | None:
    suffix = path.suffix.lower()
    if suffix in SLIDE_SUFFIXES:
        return SlideKind.SLIDE
    if not is_regular(path):
        return None
    with path.open("rb") as file:
        picture = picture_format(file.read(_HEAD))
    if picture == "TIFF" and suffix in TIFF_SUFFIXES:
        return SlideKind.TIFF
    # A file may be DICOM and TIFF in one (PS3.10 section 7.1): only then its suffix decides.
    if path.name.upper() == "DICOMDIR" or suffix in DICOM_SUFFIXES or looks_like_dicom(path):
        return SlideKind.DICOM
    if picture is None:
        return None
    return SlideKind.TIFF if picture == "TIFF" else SlideKind.PICTURE


def _folder_kind(folder: Path) -> SlideKind | None:
    """DICOM files come first, then the MIRAX slide whose data folder it is, then what else lies in it."""
    held = kinds_in(folder)
    if SlideKind.DICOM in held.values():
        return SlideKind.DICOM
    if mirax_of(folder) is not None:
        return SlideKind.SLIDE
    for kind in (SlideKind.SLIDE, SlideKind.TIFF, SlideKind.PICTURE):
        if kind in held.values():
            return kind
    # An archive's DICOM files often lie in folders of their series.
    for child in _entries(folder):
        if child.is_dir() and SlideKind.DICOM in kinds_in(child).values():
            return SlideKind.DICOM
    return None


def kinds_in(folder: Path) -> dict[Path, SlideKind]:
    """Files directly in ``folder`` that look as if they could be opened, by name.

    Raises:
        OSError: The folder cannot be read; a file in it that cannot be is left out.
    """
    found = {}
    for entry in _entries(folder):
        try:
            kind = None if entry.is_dir() else _file_kind(entry)
        except OSError:
            continue
        if kind is not None:
            found[entry] = kind
    return found


def mirax_of(folder: Path) -> Path | None:
    """The .mrxs file beside a folder of the same name, whose data folder it then is."""
    beside = (folder.parent / (folder.name + suffix) for suffix in (".mrxs", ".MRXS"))
    return next((path for path in beside if path.is_file()), None)


def _entries(folder: Path) -> Iterable[Path]:
    return sorted(folder.iterdir())
