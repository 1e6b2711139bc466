"""Whoever reads a slide: closing it gives every file back, also while others read."""

from __future__ import annotations

import contextlib
import gc
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.slides import mirax_damage as damage
from tests.slides.at_once import close_beside_readers
from tests.slides.dicom_made import gradient, write_pyramid
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide, SlideClosedError, SlideError


def open_descriptors() -> set[int]:
    found = set()
    for number in range(1024):
        with contextlib.suppress(OSError):
            os.fstat(number)
            found.add(number)
    return found


def mirax(small_mirax: Path, folder: Path) -> Slide:
    return open_slide(small_mirax)


def damaged_mirax(small_mirax: Path, folder: Path) -> Slide:
    path = damage.copy_slide(small_mirax, folder)
    for number in range(0, len(damage.level_items(path, 0)), 2):
        damage.spoil_image(path, 0, number)
    return open_slide(path)


def dicom(small_mirax: Path, folder: Path) -> Slide:
    write_pyramid(folder, gradient(300, 200))
    return open_slide(folder)


def dicom_with_openslide(small_mirax: Path, folder: Path) -> Slide:
    write_pyramid(folder, gradient(300, 200))
    return open_slide(folder, reader="openslide")


def frames(small_mirax: Path, folder: Path) -> Slide:
    write_pyramid(folder, gradient(300, 200), levels=1)
    return open_slide(folder / "level0.dcm", reader="pydicom")


@pytest.mark.parametrize("opened", [mirax, damaged_mirax, dicom, dicom_with_openslide, frames])
def test_files_are_given_back(small_mirax: Path, tmp_path: Path, opened: Callable[[Path, Path], Slide]) -> None:
    opened(small_mirax, tmp_path / "first").close()  # libraries open files of their own when they are imported
    gc.collect()
    before = open_descriptors()
    slide = opened(small_mirax, tmp_path / "second")
    x, y = int(slide.bounds.x), int(slide.bounds.y)

    def read(turn: int) -> None:
        try:
            slide.read(0, (x + turn % 50, y + turn % 40), (120, 110))
        except SlideClosedError:
            raise
        except SlideError:
            pass  # where the slide is damaged

    assert close_beside_readers(slide, read) == [SlideClosedError] * 3
    assert open_descriptors() == before
