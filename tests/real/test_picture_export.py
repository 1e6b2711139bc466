"""Real DICOM pictures that are no slides, exported and verified: every kind of file that other projects test with."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.export.run import ExportRequest, export_slide
from viewer.export.settings import ExportSettings, Format
from viewer.redaction.shapes import Redactions

FILES: dict[str, tuple[Format, tuple[str, ...]]] = {
    "highdicom/ct_image.dcm": (Format.PDF, ("lung", "abdomen")),
    "highdicom/dx_image.dcm": (Format.PNG, ("stored", "16bit")),
    "pydicom-data/mlut_18.dcm": (Format.TIFF, ("min-max", "16bit")),
    "pydicom-data/vlut_04.dcm": (Format.PNG, ("stored",)),
    "pydicom-data/OT-PAL-8-face.dcm": (Format.PDF, ()),
    "pydicom/CT_small.dcm": (Format.PNG, ("bone", "-600,1500", "16bit")),
    "pydicom/ExplVR_BigEnd.dcm": (Format.PNG, ()),
    "pydicom/J2K_pixelrep_mismatch.dcm": (Format.TIFF, ("stored", "16bit")),
    "pydicom/MR_small.dcm": (Format.JPEG, ("stored",)),
    "pydicom/SC_rgb_rle_16bit.dcm": (Format.PNG, ()),
    "pydicom/examples_ybr_color.dcm": (Format.PNG, ()),
    "pydicom/image_dfl.dcm": (Format.PNG, ("16bit",)),
    "pydicom/rtdose_1frame.dcm": (Format.PNG, ("min-max",)),
}


@pytest.mark.parametrize("name", FILES)
def test_a_real_picture_is_exported_and_verified(name: str, data: Path, tmp_path: Path) -> None:
    source = data / "dicom_other" / name
    form, windows = FILES[name]
    how = ExportSettings(code="ST-7", format=form, windows=windows)
    report = export_slide(ExportRequest(source, Redactions(), how, tmp_path / "out"))
    assert report.verification.passed
    assert sum(len(file.levels) for file in report.files) == max(1, len(windows))
