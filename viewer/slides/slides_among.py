"""Which slides somebody means who names files and folders."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from viewer.jobs.job import Progress
from viewer.slides.slide import SlideError
from viewer.slides.slide_kind import SLIDE_SUFFIXES, TIFF_SUFFIXES, SlideKind, kinds_in, mirax_of

_SUFFIXES = (*SLIDE_SUFFIXES, *TIFF_SUFFIXES)


def slides_among(paths: Sequence[Path], progress: Progress, *, dicom: bool = False) -> list[Path]:
    """Files as they are, and of folders the slides that lie in them, by name; not what lies in folders further down.

    Args:
        paths: Files and folders.
        progress: Asked whether to stop.
        dicom: Whether series of DICOM count: a folder of DICOM files is then a slide, and so is each in a folder.

    Raises:
        SlideError: A folder cannot be read, or there is no slide at all.
        Cancelled: Somebody asked for the end.
    """
    slides = []
    for path in paths:
        progress.check()
        path = path.absolute()
        try:
            if not path.is_dir() or (dicom and is_one_slide(path)):
                slides.append(path)
            else:
                slides += [one for one in sorted(path.iterdir()) if _is_slide(one, dicom=dicom)]
        except OSError as error:
            raise SlideError(
                f"The folder {path.name} cannot be read: {error.strerror or error}.",
                advice="Choose the slides themselves.",
            ) from error
    if not slides:
        names = ", ".join(path.name for path in paths)
        raise SlideError(f"No slide lies in {names}.", advice="Choose slides, or the folder that they lie in.")
    return slides


def is_one_slide(folder: Path) -> bool:
    """Whether a folder is a slide itself, a series of DICOM or the data of a MIRAX slide, and none of slides.

    Raises:
        SlideError: It holds slides of both kinds.
        OSError: It cannot be read.
    """
    if mirax_of(folder) is not None:
        return True
    if SlideKind.DICOM not in kinds_in(folder).values():
        return False
    if others := [one.name for one in sorted(folder.iterdir()) if one.suffix.lower() in SLIDE_SUFFIXES]:
        raise SlideError(
            f"The folder {folder.name} holds DICOM files and other slides, such as {others[0]}.",
            advice="Put the DICOM files into a folder of their own.",
        )
    return True


def _is_slide(path: Path, *, dicom: bool) -> bool:
    if path.is_dir():
        return dicom and mirax_of(path) is None and SlideKind.DICOM in kinds_in(path).values()
    return path.suffix.lower() in _SUFFIXES and path.is_file()
