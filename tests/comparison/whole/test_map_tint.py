"""The map of a comparison over the overview: colours of values, nothing where nothing was compared, turned slides."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from tests.comparison.whole.made_results import BLOCK, made_level, made_result
from viewer.comparison.colour_maps import ColourMap, colours_of
from viewer.comparison.overview import Overview
from viewer.comparison.whole.map_tint import MapMeasure, MapTint, not_compared, place_of
from viewer.geometry import Affine, Point


def test_a_value_has_the_colour_of_its_place_in_the_range() -> None:
    level = made_level(np.array([[1.0, 0.94], [0.88, 0.5]]))
    tint = MapTint.of(made_result(level).conversions[0], level, MapMeasure.SSIM, 0.88)
    colours = colours_of(ColourMap.CIVIDIS)
    half = tint.tint.shape[0] // 2
    for (row, column), index in zip(((0, 0), (0, half), (half, 0), (half, half)), (0, 128, 255, 255), strict=True):
        alpha = tint.tint[row, column, 3] / 255
        shown = tint.tint[row, column, 2::-1] / alpha
        assert np.abs(shown - colours[index]).max() <= 1.5, (row, column)


def test_a_large_map_is_averaged_over_what_was_compared() -> None:
    level = made_level(np.full((1, 1), 0.9))
    values = np.random.default_rng(2).uniform(0.5, 1.0, (1500, 3000)).astype(np.float32)
    values[:, 1000:] = np.nan
    values[0, 0] = np.nan
    level = replace(level, ssim_map=values)
    tint = MapTint.of(made_result(level).conversions[0], level, MapMeasure.SSIM, 0.5)
    assert tint.tint.shape[:2] == (500, 1000)
    expected = np.nanmean(values[:3, :3])
    colours = colours_of(ColourMap.CIVIDIS)
    shown = tint.tint[0, 0, 2::-1] / (tint.tint[0, 0, 3] / 255)
    index = round((1 - float(expected)) * 255 / 0.5)
    assert np.abs(shown - colours[index]).max() <= 1.5
    assert tint.known[:, :333].all() and tint.known[0, 333] and not tint.known[:, 334:].any()
    assert not tint.tint[:, 334:].any()


@pytest.mark.parametrize("degrees", [0, 90, 180])
def test_blocks_lie_where_the_conversion_lies_on_the_original(degrees: int) -> None:
    level = replace(made_level(np.full((2, 2), 0.9), level=1), block_origin=Point(700.0, 300.0))
    turn = Affine.rotation(degrees) @ Affine.scaling(0.5)
    conversion = replace(made_result(level).conversions[0], affine=(turn.xx, turn.xy, turn.yx, turn.yy, 5.0, 7.0))
    place = place_of(conversion, level)
    # One block is 16 pixels of the level, of which each is two level-0 pixels of the original.
    along = Point(math.cos(math.radians(degrees)), math.sin(math.radians(degrees)))
    found = place.apply(Point(3.0, 0.0))
    assert [*found] == pytest.approx([700 + 3 * BLOCK * 2 * along.x, 300 + 3 * BLOCK * 2 * along.y], abs=1e-9)


def test_what_was_scanned_and_not_compared_is_told() -> None:
    ssim = np.full((2, 2), 0.9)
    level = made_level(ssim)
    half = level.ssim_map.copy()
    half[16:] = np.nan
    level = replace(level, ssim_map=half)
    tint = MapTint.of(made_result(level).conversions[0], level, MapMeasure.SSIM, 0.88)
    scanned = np.ones((64, 80), np.bool_)
    scanned[40:50] = False
    overview = Overview(np.zeros((64, 80, 3), np.uint8), scanned, Affine.scaling(8.0, 8.0))
    missing = not_compared(tint, overview)
    # 512 pixels of the level are 64 of the overview, of which the upper half has been compared; beyond is nothing.
    assert not missing[:32, :64].any() and missing[32:40, :64].all() and missing[:40, 64:].all()
    assert not missing[40:50].any() and missing[50:].all()
