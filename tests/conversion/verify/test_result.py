from __future__ import annotations

import json

import pytest

from viewer.conversion.settings import Codec, ConversionSettings, Pyramid
from viewer.conversion.verify.expected import Expected, ExpectedLevel, Treatment, copied_level, encoded_level
from viewer.conversion.verify.result import Check, Outcome, Verification
from viewer.geometry import Mpp, Size


def verification(*outcomes: Outcome) -> Verification:
    checks = [Check(f"Thing {i}", one, f"Sentence {i}.", {"tiles": i}, ("a.dcm",)) for i, one in enumerate(outcomes)]
    return Verification("full", tuple(checks), {"pydicom": "3"}, 1.5)


def test_a_verification_survives_json() -> None:
    found = verification(Outcome.PASSED, Outcome.FAILED, Outcome.NOT_DONE)
    assert Verification.from_dict(json.loads(json.dumps(found.to_dict()))) == found


def test_one_failure_fails_the_whole_and_is_named() -> None:
    assert verification(Outcome.PASSED, Outcome.NOT_DONE).passed
    failed = verification(Outcome.PASSED, Outcome.FAILED)
    assert not failed.passed
    assert failed.sentence == "1 of 2 checks failed: thing 1."
    assert verification(Outcome.PASSED, Outcome.NOT_DONE).sentence == (
        "All 1 checks that were made passed; 1 not made; every tile was looked at."
    )


def test_settings_become_what_is_expected() -> None:
    settings = ConversionSettings(quality=90, subsampling="4:2:0", pyramid=Pyramid.REBUILT, tile_size=256)
    levels = [encoded_level(settings, 0, Size(100, 80), 1), encoded_level(settings, 1, Size(50, 40), 2)]
    assert [one.pyramid for one in levels] == [Pyramid.RENDERED, Pyramid.REBUILT]
    assert {(one.quality, one.subsampling, one.treatment, one.lossless) for one in levels} == {
        (90, "4:2:0", Treatment.ENCODED, False)
    }
    expected = Expected.of(settings, levels, offset=(3, 4), mpp=Mpp(0.25, 0.25), source_is_lossy=False)
    assert expected.lossy, "it is compressed with loss now"
    assert expected.associated == {"thumbnail"}

    lossless = ConversionSettings(codec=Codec.JPEG_LS, label=True, thumbnail=False)
    level = encoded_level(lossless, 0, Size(100, 80), 1)
    assert (level.lossless, level.quality, level.transfer_syntax) == (True, None, "1.2.840.10008.1.2.4.80")
    of_lossless = Expected.of(lossless, [level], offset=(0, 0), mpp=Mpp(0.25, 0.25), source_is_lossy=False)
    assert not of_lossless.lossy
    assert of_lossless.associated == {"label"}
    assert copied_level(0, Size(9, 9), 1, "1.2.840.10008.1.2.4.50", Size(240, 240)).quality is None


def test_a_lossy_level_without_quality_is_refused() -> None:
    with pytest.raises(ValueError, match="quality"):
        ExpectedLevel(0, Size(9, 9), 1, Treatment.ENCODED, "1.2.840.10008.1.2.4.50", False, Size(8, 8))
