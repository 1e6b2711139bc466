"""The files of a level of the slide that was exported, by their bytes."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from viewer.export.checks.dicom_bytes import DicomBytes, opened_dicom
from viewer.slides.dicom_wsi import DicomWsi
from viewer.slides.slide import Slide, SlideError


@contextlib.contextmanager
def original_files(slide: Slide, level: int) -> Iterator[list[DicomBytes]]:
    """All files of a level while the block runs, at least one.

    Raises:
        SlideError: It is no DICOM series, or a file cannot be read.
    """
    if not isinstance(slide, DicomWsi):
        raise SlideError(f"{slide.name} is no DICOM series, so that none can have been made of it.")
    headers = [header for image in slide.stored(level).images.values() for header in image.headers]
    paths = list(dict.fromkeys(header.path for header in headers))
    with contextlib.ExitStack() as opened:
        yield [opened.enter_context(opened_dicom(path)) for path in paths]
