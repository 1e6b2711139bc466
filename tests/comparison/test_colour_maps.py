"""The colours of measures: lightness grows evenly, and an SSIM finds its place in its range."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from viewer.comparison.colour_maps import ColourMap, colours_of, ssim_index


@pytest.mark.parametrize("colour_map", ColourMap)
def test_lightness_grows_with_every_colour(colour_map: ColourMap) -> None:
    rgb = colours_of(colour_map)[np.newaxis].astype(np.float32) / 255
    lightness = cv2.cvtColor(rgb, cv2.COLOR_RGB2LAB)[0, :, 0]
    rises = lightness[16:] - lightness[:-16]
    assert rgb.shape == (1, 256, 3)
    assert lightness[0] < 20 and lightness[-1] > 85
    # Colours of 8 bits step by whole grey levels: a single step may be off, sixteen together are not.
    assert rises.min() > 2.5 and rises.max() < 3 * rises.min()


def test_an_ssim_has_its_colour_within_the_range() -> None:
    values = np.array([1.0, 0.94, 0.88, 0.5, np.nan, -1.0])
    assert ssim_index(values, 0.88).tolist() == [0, 128, 255, 255, 0, 255]
    assert ssim_index(np.array([0.9]), 0.8).tolist() == [128]
