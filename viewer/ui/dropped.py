"""What files and folders that were dropped on the window are, and in which order they are opened."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from viewer.jobs.job import Progress
from viewer.slides.opening import folder_of_slide
from viewer.slides.slide_kind import SlideKind, slide_kind


def original_first(paths: Sequence[Path], _progress: Progress) -> list[Path]:
    """A conversion is DICOM: whichever order they were picked up in, the original comes first."""
    return sorted(whole_slides(paths), key=_is_dicom)


def whole_slides(paths: Sequence[Path]) -> list[Path]:
    """Instead of a DICOM file its folder, where that is the slide; each slide once."""
    return list(dict.fromkeys(map(folder_of_slide, paths)))


def dropped_one(path: Path, _progress: Progress) -> tuple[Path, Path | None]:
    """What ``path`` is opened as, and the folder of the result that it is or holds; None where it is none."""
    return whole_slides([path])[0], _result(path)


def _result(path: Path) -> Path | None:
    from viewer.comparison.whole.result_file import RESULT, result_in

    try:
        if (path / RESULT).is_file() or path.name == RESULT:
            return result_in(path)
        return result_in(path) if path.is_dir() and slide_kind(path) is None else None
    except OSError:
        return None


def _is_dicom(path: Path) -> bool:
    try:
        return slide_kind(path) == SlideKind.DICOM
    except OSError:
        return False
