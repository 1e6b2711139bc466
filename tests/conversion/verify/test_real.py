"""A slide of a real scanner: JPEG tiles in RGB, tables kept apart, components renamed by opentile."""

from __future__ import annotations

from pathlib import Path

from tests.conversion.verify.folders import Made, as_copied, convert
from viewer.conversion.settings import ConversionSettings
from viewer.conversion.verify.result import Outcome
from viewer.conversion.verify.verify import verify_conversion
from viewer.geometry import Mpp, Size


def test_copied_tiles_of_a_real_slide_are_equal(data: Path, tmp_path: Path) -> None:
    original, settings = data / "svs/CMU-1-Small-Region.svs", ConversionSettings(thumbnail=False)
    convert(original, tmp_path / "folder", settings)
    sizes = ((Size(2220, 2967), 1.0),)
    expected = as_copied(settings, sizes, Size(240, 240), Mpp(0.499, 0.499))
    whole = Made(original, tmp_path / "folder", expected)
    found = verify_conversion(whole.original, whole.folder, whole.expected)
    assert found.passed, [check.sentence for check in found.failed]
    copied = next(check for check in found.checks if check.name == "Copied tiles")
    assert copied.outcome is Outcome.PASSED
    assert copied.figures == {"tiles": 130, "tiles equal": 130}
