"""Settings of a conversion, and those with a name."""

from __future__ import annotations

import json
from typing import Any

import pytest

from viewer.conversion.presets import PRESETS, preset
from viewer.conversion.settings import Codec, ConversionSettings, Levels, Pyramid, Uids


@pytest.mark.parametrize(
    "settings",
    [
        *(one.settings for one in PRESETS),
        ConversionSettings(levels=(0, 2), uids=Uids.REPRODUCIBLE, part_bytes=2**31, label=True),
        ConversionSettings(levels=Levels.EVERY_SECOND, strict=True),
    ],
)
def test_settings_survive_json(settings: ConversionSettings) -> None:
    assert ConversionSettings.from_dict(json.loads(json.dumps(settings.to_dict()))) == settings


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        ({"codec": "jpeg3000"}, "jpeg3000"),
        ({"qualty": 3}, "qualty"),
        ({"levels": [1, 2]}, "level 0"),
        ({"levels": [0, 2, 1]}, "rising"),
        ({"part_bytes": 5}, "megabyte"),
        ({"pyramid": "stretched"}, "stretched"),
    ],
)
def test_what_is_no_setting_is_refused(wrong: dict[str, Any], word: str) -> None:
    with pytest.raises(ValueError, match=word):
        ConversionSettings.from_dict(wrong)


def test_presets_are_what_their_names_say() -> None:
    assert preset("jpeg-q90-420").settings.encoding == "JPEG Q90 4:2:0"
    assert preset("jpeg-q80-422").settings.encoding == "JPEG Q80 4:2:2"
    assert preset("jpeg-q95-444").settings.encoding == "JPEG Q95 4:4:4"
    assert preset("jpeg2000-lossless").settings.codec is Codec.JPEG_2000
    assert preset("jpegls-lossless").settings.codec is Codec.JPEG_LS
    rebuilt = {one.name for one in PRESETS if one.settings.pyramid is Pyramid.REBUILT}
    assert rebuilt == {"auto", "jpeg-q95-444"}
    assert [one.name for one in PRESETS if one.settings.pass_through] == ["auto"]
    assert not any(one.settings.label for one in PRESETS)
    with pytest.raises(ValueError, match="auto, jpeg-q90-420"):
        preset("best")
