"""What an export may be asked for, and what not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from viewer.export.settings import ExportSettings, Format, TiffCompression
from viewer.geometry import Rect


def test_settings_come_back_from_json() -> None:
    settings = ExportSettings(
        "STUDY-7.a",
        Format.PNG,
        (0, 2),
        Rect(-5, 10, 300, 200),
        (10, 20, 255),
        quality=71,
        subsampling="4:2:0",
        compression=TiffCompression.ZSTD,
        study_date="2026-11-30",
        series_description="Set A",
        source_hash=True,
    )
    assert ExportSettings.from_dict(json.loads(json.dumps(settings.to_dict()))) == settings
    assert ExportSettings.from_dict({"code": "A"}) == ExportSettings("A")


@pytest.mark.parametrize(
    "wrong",
    [
        *({"code": code} for code in ("", "a/b", "..", ".a", "a.", "a b", "Müller", "nul", "COM1.x", "x" * 65, "a\n")),
        {"code": "Report", "format": Format.PDF},  # which would be called as the page about the export
        {"levels": ()},
        {"levels": (1, 0)},
        {"levels": (0, 0)},
        {"levels": (-1, 0)},
        {"region": Rect(0, 0, 0, 5)},
        {"region": Rect(0.5, 0, 5, 5)},
        {"region": Rect(0, 0, 5, 5), "format": Format.TIFF},
        {"fill": (0, 0, 256)},
        {"quality": 0},
        {"quality": 101},
        {"subsampling": "4:1:1"},
        {"tile": 100},
        {"tile": 8192},
        {"scale_bar": True, "format": Format.DICOM},
        {"modality": "slide"},
        {"study_date": "30.11.2026"},
        {"study_date": "20261130"},
        {"series_description": "a\nb"},
        {"series_description": ""},
    ],
)
def test_what_makes_no_sense_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"code|level|region|fill|quality|subsampling|tile|scale|modality|date|series"):
        ExportSettings(**{"code": "A"} | wrong)


def test_an_unknown_field_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown settings: colour"):
        ExportSettings.from_dict({"code": "A", "colour": 1})
