"""Which slides lie in folders that somebody names for a review, however deep their cases are sorted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from viewer.jobs.job import Progress
from viewer.slides.dicom_folder import SeriesInfo, list_series
from viewer.slides.slide import SlideError
from viewer.slides.slide_kind import SLIDE_SUFFIXES, TIFF_SUFFIXES, SlideKind, kinds_in, mirax_of

_DEEPEST = 6
"""Folders below the one that was named; ends loops of links."""
_IS_BESIDE: Final = re.compile(r"(?:.*[\s_.\-])?(?:label|macro|overview|thumb(?:nail)?)", re.IGNORECASE)
"""Pictures that converters put beside a slide."""
_UNFINISHED = ".partial"
_OF_A_REVIEW = "-results"


def slides_below(paths: Sequence[Path], progress: Progress) -> list[Path]:
    """Files as they are, and the slides in folders and all folders below, by name; none twice.

    A folder of DICOM files of one slide is that slide; of several, each is named by the file of its finest level.
    Pictures that are no slides, conversions that were not finished and the results of reviews are left out.

    Args:
        paths: Files and folders.
        progress: Told of every folder, asked whether to stop.

    Raises:
        SlideError: A folder cannot be read.
        Cancelled: Somebody asked for the end.
    """
    found: dict[Path, None] = {}
    for path in paths:
        path = path.absolute()
        if path.is_dir():
            found.update(dict.fromkeys(_in_folder(path, progress, 0)))
        else:
            found[path] = None
    return list(found)


def _in_folder(folder: Path, progress: Progress, depth: int) -> Iterator[Path]:
    progress.tick(0, 0, f"Looking into {folder.name}")
    index = mirax_of(folder)
    if index is not None:
        # A folder of a MIRAX slide that lies beside its index was named by the index already.
        if depth == 0:
            yield index
        return
    try:
        kinds = kinds_in(folder)
        below = sorted(one for one in folder.iterdir() if one.is_dir() and not _is_left_out(one))
    except OSError as error:
        raise SlideError(
            f"The folder {folder} cannot be read: {error.strerror or error}.",
            advice="Ask for the right to read it, or choose the slides themselves.",
        ) from error
    yield from filter(_is_slide, kinds)
    if SlideKind.DICOM in kinds.values():
        series = [one for one in list_series(folder) if one.is_wsi]
        alone = len(series) == 1 and set(kinds.values()) == {SlideKind.DICOM}
        yield from [folder] if alone else [_finest(one) for one in series]
        if series:
            return  # what lies below are parts of them, such as annotations
    if depth < _DEEPEST:
        for one in below:
            yield from _in_folder(one, progress, depth + 1)


def _is_slide(path: Path) -> bool:
    suffix = path.suffix.lower()
    return suffix in SLIDE_SUFFIXES or (suffix in TIFF_SUFFIXES and not _IS_BESIDE.fullmatch(path.stem))


def _is_left_out(folder: Path) -> bool:
    return folder.name.startswith(".") or folder.name.endswith((_UNFINISHED, _OF_A_REVIEW))


def _finest(series: SeriesInfo) -> Path:
    levels = [header for header in series.headers if header.is_level]
    return max(levels, key=lambda header: (header.size.area if header.size else 0, header.path.name)).path
