"""Averages of whole pixels are exact, halves rounded up, whatever is read at once."""

from __future__ import annotations

import numpy as np
import pytest

from tests.fakes import ArraySlide
from viewer.tiles.averaging import area_mean, read_averaged


@pytest.mark.parametrize("factor", [1, 2, 3, 4, 8, 256, 300])
def test_area_means_are_exact_sums_with_halves_rounded_up(factor: int) -> None:
    rgb = np.random.default_rng(factor).integers(0, 256, (2 * factor, 3 * factor, 3), np.uint8)
    sums = rgb.reshape(2, factor, 3, factor, 3).astype(object).sum(axis=(1, 3))
    expected = np.array([[[(2 * s + factor**2) // (2 * factor**2) for s in c] for c in row] for row in sums])
    assert np.array_equal(area_mean(rgb, factor), expected)
    assert np.array_equal(area_mean(np.full_like(rgb, 255), factor), np.full((2, 3, 3), 255))


def test_halves_are_rounded_up() -> None:
    pixels = np.zeros((2, 4, 3), np.uint8)
    pixels[0, :2], pixels[0, 2:] = 1, 3  # sums of 2 and 6 of four pixels
    assert area_mean(pixels, 2)[0, :, 0].tolist() == [1, 2]


def test_reading_averages_is_the_same_in_blocks_and_counts_what_was_scanned_everywhere() -> None:
    rgb = np.random.default_rng(1).integers(0, 256, (2400, 2400, 3), np.uint8)
    slide = ArraySlide([rgb])
    region = read_averaged(slide, slide.levels[0], (0, 0), (601, 600), 4)
    assert len(slide.reads) == 4
    assert np.array_equal(region.rgb[:, :600], area_mean(rgb, 4))
    assert region.scanned is not None and region.scanned[:, :600].all() and not region.scanned[:, 600].any()
