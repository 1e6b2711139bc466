"""Whoever reads a slide: closing it gives every file back, also while others read."""

from __future__ import annotations

import contextlib
import gc
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.slides import mirax_damage as damage
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
    reading, ends = threading.Barrier(4), list[type[SlideError]]()

    def read() -> None:
        for turn in range(100_000):
            if turn == 1:
                reading.wait(10)
            try:
                slide.read(0, (x + turn % 50, y + turn % 40), (120, 110))
            except SlideClosedError as error:
                ends.append(type(error))
                return
            except SlideError:
                continue

    threads = [threading.Thread(target=read) for _ in range(3)]
    for thread in threads:
        thread.start()
    reading.wait(10)
    slide.close()
    for thread in threads:
        thread.join(30)
    assert ends == [SlideClosedError] * 3
    assert open_descriptors() == before
