"""Slides of which no DICOM series can be made are refused in a sentence; where a stored frame ends is found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.export.dicom_source import write_slide
from tests.export.made import Glass, redactions
from tests.export.test_dicom import HIDDEN, export
from tests.slides.dicom_made import Series, write_level
from viewer.export import dicom, dicom_frames
from viewer.export.masked import masked_levels
from viewer.export.settings import ExportSettings, Format
from viewer.jobs.job import Progress, Step
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError


def grey(folder: Path) -> Path:
    folder.mkdir()
    write_level(folder / "a.dcm", np.zeros((64, 64), np.uint16), series=Series(), tile=64)
    return folder


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (grey, "its samples are grey"),
    ],
)
def test_what_cannot_be_taken_over_is_refused(tmp_path: Path, make: Callable[[Path], Path], says: str) -> None:
    (tmp_path / "slides").mkdir()
    source = make(tmp_path / "slides" / "one")
    with pytest.raises(SlideError, match=says) as caught:
        export(source, tmp_path / "out")
    assert caught.value.advice
    assert not (tmp_path / "out").exists()


def test_another_modality_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SlideError, match="the modality of a slide is SM"):
        export(write_slide(tmp_path / "slide"), tmp_path / "out", modality="XC")


@pytest.mark.parametrize("extra", [b"\0", b"behind"])
def test_a_jpeg_ls_stream_ends_where_its_end_is(extra: bytes) -> None:
    import imagecodecs

    stream = bytes(imagecodecs.jpegls_encode(Glass((), 1)(0, 0, 40, 30)))
    commented = stream[:2] + b"\xff\xfe\x00\x07Erika" + stream[2:]
    assert dicom_frames.jpeg_ls_end(stream) == stream
    assert dicom_frames.jpeg_ls_end(commented + extra) == stream
    for wrong in (b"", stream[:-2], stream[:1], b"\xff\xd8\xff\xe8\x00\x06mrfx" + stream[2:]):
        assert dicom_frames.jpeg_ls_end(wrong) is None


def test_progress_is_told_and_can_stop_it(tmp_path: Path) -> None:
    source = write_slide(tmp_path / "slide")
    slide = open_slide(source)
    settings = ExportSettings("A", Format.DICOM)
    steps: list[Step] = []
    levels = masked_levels(slide, redactions(HIDDEN), settings)
    paths = [tmp_path / "a.dcm", tmp_path / "b.dcm"]
    dicom.write_dicom(slide, levels, settings, paths, False, Progress(steps.append))
    assert (steps[-1].done, steps[-1].total) == (20, 20)
    slide.close()
