"""Real slides exported: the pixels of the level by other programs, and everything verified."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import openslide
import pytest
from PIL import Image

from tests.export.made import redactions
from viewer.export.run import ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format
from viewer.geometry import Rect

HIDDEN = Rect(300, 250, 200, 80)


@pytest.mark.parametrize("kind", [Format.PNG, Format.TIFF])
def test_a_scan_in_jpeg_tiles_is_exported(data: Path, tmp_path: Path, kind: Format) -> None:
    source = data / "svs" / "CMU-1-Small-Region.svs"
    report = export_slide(ExportRequest(source, redactions(HIDDEN), ExportSettings("A", kind), tmp_path / "out"))
    assert report.verification.passed
    path = tmp_path / "out" / report.files[0].name
    with openslide.OpenSlide(source) as original, openslide.open_slide(path) as exported:
        size = original.dimensions
        shown, got = (np.asarray(one.read_region((0, 0), 0, size))[..., :3] for one in (original, exported))
    filled = (got == 0).all(axis=2)
    assert filled[250:330, 300:500].all()
    assert filled.sum() < 300 * 200
    off = abs(got.astype(int) - shown).max(axis=2)
    off[filled] = 0
    if kind is Format.PNG:
        assert not off.any()
    # Of a TIFF the four tiles of 240 px in which something is hidden are encoded anew, the others copied.
    assert off.max() <= 8
    off[:480, 240:720] = 0
    assert not off.any()


def test_a_conversion_of_a_real_slide_is_exported(data: Path, tmp_path: Path) -> None:
    source = data / "dicom_wsi" / "mirax-real-reduced"
    settings = ExportSettings("A", levels=(2,), subsampling="4:2:0")
    report = export_slide(ExportRequest(source, redactions(HIDDEN), settings, tmp_path / "out"))
    assert report.verification.passed
    with Image.open(tmp_path / "out" / "A_level2.jpg") as picture:
        area = report.files[0].levels[0].area
        assert picture.size == (area.width, area.height)
