"""Slides that the tests of conversion make, and what independent programs say of the files written of them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pydicom
import pytest

from tests.other_process import answer_of
from viewer.geometry import Size
from viewer.slides.sample import CoordinatePainter, SampleSpec, write_sample

SMALL = Size(96, 80)


def small_mirax(folder: Path, name: str = "made", image_size: Size = SMALL) -> Path:
    """A MIRAX slide with margins, a hole, and bounds that no level divides."""
    path = folder / f"{name}.mrxs"
    spec = SampleSpec(
        photos=(3, 2), image_size=image_size, levels=5, missing=frozenset({(2, 1)}), painter=CoordinatePainter()
    )
    write_sample(path, spec)
    return path


def headers(folder: Path) -> list[tuple[Path, pydicom.Dataset]]:
    """The files and their headers, by InstanceNumber."""
    found = [(path, pydicom.dcmread(path, stop_before_pixels=True)) for path in folder.glob("*.dcm")]
    return sorted(found, key=lambda pair: int(pair[1].InstanceNumber))


def volumes(folder: Path) -> list[tuple[Path, pydicom.Dataset]]:
    """Those of levels, finest first."""
    return [pair for pair in headers(folder) if pair[1].ImageType[2] == "VOLUME"]


def dicom_errors(path: Path) -> list[str]:
    """What dciodvfy calls an error."""
    checker = shutil.which("dciodvfy")
    if checker is None:
        pytest.skip("dciodvfy is not installed")
    done = subprocess.run([checker, path], capture_output=True, text=True, errors="replace", check=False)
    said = done.stdout + done.stderr
    assert "VLWholeSlideMicroscopyImage" in said
    return [line for line in said.splitlines() if line.startswith("Error")]


def elsewhere(code: str, *arguments: Any) -> Any:
    """What ``code`` prints as JSON in another process, which imports nothing of the program."""
    assert "viewer" not in code
    return answer_of(code, *arguments)
