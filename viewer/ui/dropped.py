"""In which order files that were dropped on the window are opened."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from viewer.jobs.job import Progress
from viewer.slides.slide_kind import SlideKind, slide_kind


def original_first(paths: Sequence[Path], _progress: Progress) -> list[Path]:
    """A conversion is DICOM: whichever order they were picked up in, the original comes first."""
    return sorted(paths, key=_is_dicom)


def _is_dicom(path: Path) -> bool:
    try:
        return slide_kind(path) == SlideKind.DICOM
    except OSError:
        return False
