"""Statistics against numpy and scikit-image, whole and in parts."""

from __future__ import annotations

import math

import numpy as np
import pytest
from skimage.metrics import peak_signal_noise_ratio

from viewer.measures.pixel_statistics import PixelStatistics, pixel_statistics


@pytest.mark.parametrize("size", [(1, 1), (37, 53), (256, 256)])
@pytest.mark.parametrize("masked", [False, True])
def test_sums_are_numpys(size: tuple[int, int], masked: bool) -> None:
    random = np.random.default_rng(5)
    first = random.integers(0, 256, (*size, 3), np.uint8)
    second = np.where(random.random(size)[..., None] < 0.3, first, random.integers(0, 256, first.shape, np.uint8))
    both = random.random(size) < 0.8 if masked else None
    if both is not None:
        both[0, 0] = True
    found = pixel_statistics(first, second, both)
    chosen = np.ones(size, bool) if both is None else both
    off = np.abs(first.astype(int) - second)[chosen]
    assert found == PixelStatistics(
        int(chosen.sum()), int(off.sum()), int((off**2).sum()), int(off.max()), int((off.max(axis=1) > 0).sum())
    )
    assert found.mean_absolute == pytest.approx(off.mean(), rel=1e-12)
    assert found.mean_square == pytest.approx((off**2).mean(), rel=1e-12)
    if off.any():
        expected = peak_signal_noise_ratio(first[chosen], second[chosen], data_range=255)
        assert found.psnr == pytest.approx(expected, abs=1e-9)
    half = size[0] // 2
    if half and both is None:
        assert pixel_statistics(first[:half], second[:half]) + pixel_statistics(first[half:], second[half:]) == found


def test_equal_pictures_and_none() -> None:
    picture = np.full((4, 4, 3), 9, np.uint8)
    equal = pixel_statistics(picture, picture)
    assert (equal.mean_absolute, equal.largest, equal.psnr, equal.differing_share) == (0, 0, math.inf, 0)
    nothing = pixel_statistics(picture, picture, np.zeros((4, 4), bool))
    assert nothing == PixelStatistics() and math.isnan(nothing.mean_absolute) and math.isnan(nothing.psnr)
