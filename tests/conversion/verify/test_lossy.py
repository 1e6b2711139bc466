from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image
from skimage.metrics import mean_squared_error, structural_similarity

from tests.conversion.verify.folders import NoisePainter
from viewer.conversion.settings import Codec, ConversionSettings, Subsampling
from viewer.conversion.verify.expected import ExpectedLevel, encoded_level
from viewer.conversion.verify.lossy import limit_of, plausibility, shift_between
from viewer.geometry import Size
from viewer.slides.slide import RgbArray

TILE = NoisePainter()(40, 60, 150, 130)


def encoded(rgb: RgbArray, quality: int, sampling: int) -> RgbArray:
    stream = io.BytesIO()
    Image.fromarray(rgb).save(stream, "JPEG", quality=quality, subsampling=sampling)
    return np.array(Image.open(stream))


def jpeg(quality: int, subsampling: Subsampling) -> ExpectedLevel:
    return encoded_level(ConversionSettings(quality=quality, subsampling=subsampling), 0, Size(150, 130), 1)


def test_figures_are_those_of_scikit_image() -> None:
    inside = (141, 99)
    converted = encoded(TILE, 80, 2)
    judged = plausibility(TILE, converted, inside, jpeg(80, "4:2:0"), slack=0)
    one, other = TILE[:99, :141], converted[:99, :141]
    assert judged.plausible
    assert judged.statistics.mean_square == pytest.approx(mean_squared_error(one, other))
    assert judged.ssim == pytest.approx(structural_similarity(one, other, channel_axis=-1, data_range=255), abs=1e-6)
    assert judged.mean_square_allowed == pytest.approx(3 * mean_squared_error(one, other) + 2)


def test_coarser_quality_than_promised_is_implausible() -> None:
    assert not plausibility(TILE, encoded(TILE, 30, 2), (150, 130), jpeg(95, "4:4:4"), slack=0).plausible


@pytest.mark.parametrize(("x", "y"), [(0, 0), (64, 96), (140, 120)])
def test_a_small_part_that_differs_is_found_where_it_is(x: int, y: int) -> None:
    converted = encoded(TILE, 90, 0)
    converted[y : y + 30, x : x + 30] = 255 - converted[y : y + 30, x : x + 30]
    judged = plausibility(TILE, converted, (150, 130), jpeg(90, "4:4:4"), slack=0)
    assert judged.worst_block is not None
    assert abs(judged.worst_block[0] + 16 - x - 15) <= 31
    assert abs(judged.worst_block[1] + 16 - y - 15) <= 31


@pytest.mark.parametrize(
    ("by", "twice", "plausible"), [(2, False, True), (3, False, False), (4, True, True), (5, True, False)]
)
def test_near_lossless_holds_for_every_sample(by: int, twice: bool, plausible: bool) -> None:
    level = encoded_level(ConversionSettings(codec=Codec.JPEG_LS_NEAR, near=2), 0, Size(150, 130), 1)
    converted = TILE.copy()
    converted[99, 140, 2] += by if converted[99, 140, 2] < 128 else -by
    judged = plausibility(TILE, converted, (150, 130), level, slack=0, encoded_twice=twice)
    assert judged.plausible is plausible
    assert judged.worst_block == (None if plausible else (128, 96))
    assert "more than 2 grey levels, or by 4" in limit_of(level)
    beyond = plausibility(TILE, converted, (140, 130), level, slack=0)
    assert beyond.plausible, "what lies beyond the level is not judged"


@pytest.mark.parametrize(("x", "y"), [(0, 0), (1, 0), (0, -1), (-7, 12)])
def test_shifts_are_measured_with_their_sign(x: int, y: int) -> None:
    painter = NoisePainter()
    original, converted = painter(100, 100, 120, 90), painter(100 - x, 100 - y, 120, 90)
    shift = shift_between(original, encoded(converted, 80, 1))
    assert shift == pytest.approx((x, y), abs=0.2)


def test_smooth_pictures_tell_no_shift() -> None:
    assert shift_between(np.full((64, 64, 3), 200, np.uint8), np.full((64, 64, 3), 190, np.uint8)) is None
