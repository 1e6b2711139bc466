"""What is said of the pixels of a conversion is no more than was compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conversion.made import small_mirax
from tests.conversion.test_plan import aperio
from viewer.conversion.presets import preset
from viewer.conversion.run import ConversionReport, ConversionRequest, Verify, convert_slide


def converted(source: Path, folder: Path, name: str, verify: Verify = "full") -> ConversionReport:
    return convert_slide(ConversionRequest(source, folder, preset(name).settings, verify=verify))


@pytest.mark.parametrize(
    ("name", "found", "short"),
    [
        ("jpeg2000-lossless", "Every pixel is that of the original", "same pixels"),
        ("jpeg-q80-422", "JPEG Q80 4:2:2, mean difference {} grey levels", "JPEG Q80 4:2:2"),
    ],
)
def test_only_the_same_pixels_are_called_the_same(tmp_path: Path, name: str, found: str, short: str) -> None:
    report = converted(small_mirax(tmp_path), tmp_path / "out", name)
    assert report.verification is not None and report.proof is not None
    figures = {key: value for check in report.verification.checks for key, value in check.figures.items()}
    mean = figures.get("level 0: mean difference (grey levels)", 0.0)
    found = found.format(f"{mean:.1f}")
    assert (report.proof.found, report.proof.short) == (found, short)
    lossless = "made: every pixel is that of the original"
    assert report.proof.sentence("made") == (lossless if mean == 0 else f"made passed all checks: {found}")
    page = (tmp_path / "out/report.html").read_text("utf-8")
    assert f"<strong>Passed.</strong> {found}. All " in page
    assert page.index("send only the .dcm files") > page.index("</table>")


def test_copied_tiles_are_called_so_and_a_sample_is_no_whole(tmp_path: Path) -> None:
    source = aperio(tmp_path / "made.svs")
    whole = converted(source, tmp_path / "whole", "auto").proof
    assert whole is not None and whole.found == "Stored tiles are the original's, bit for bit" and whole.same
    part = converted(source, tmp_path / "part", "auto", "sample").proof
    assert part is not None and part.found.startswith("Those stored tiles that were looked at are")
    pixels = converted(source, tmp_path / "pixels", "jpeg2000-lossless", "sample").proof
    assert pixels is not None and pixels.found == "Every pixel that was compared is that of the original"


def test_what_was_not_checked_is_not_proven(tmp_path: Path) -> None:
    assert converted(small_mirax(tmp_path), tmp_path / "out", "jpeg2000-lossless", "none").proof is None
