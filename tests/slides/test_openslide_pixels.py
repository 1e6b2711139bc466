from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from viewer.slides.openslide_pixels import argb_region, over_background, straight_rgba


def _premultiplied(seed: int, alpha: NDArray[np.uint32]) -> NDArray[np.uint32]:
    colours = np.random.default_rng(seed).integers(0, 256, (3, *alpha.shape)).astype(np.uint32)
    red, green, blue = (colours * alpha + 127) // 255
    return np.asarray(alpha << 24 | red << 16 | green << 8 | blue, np.uint32)


@pytest.mark.parametrize("background", [(255, 255, 255), (128, 128, 128), (0, 17, 254)])
def test_blend_equals_pillows_paste_for_every_alpha(background: tuple[int, int, int]) -> None:
    alpha = np.repeat(np.arange(256, dtype=np.uint32), 256).reshape(256, 256)
    argb = _premultiplied(1, alpha)
    rgba = straight_rgba(argb)
    pasted = Image.new("RGB", (256, 256), background)
    image = Image.fromarray(rgba, "RGBA")
    pasted.paste(image, mask=image.getchannel("A"))
    region = argb_region(argb, background)
    assert np.array_equal(region.rgb, np.asarray(pasted))
    assert np.array_equal(over_background(rgba, background), np.asarray(pasted))
    assert region.scanned is not None
    assert np.array_equal(region.scanned, alpha > 0)


def test_opaque_blocks_are_the_plain_colours() -> None:
    argb = _premultiplied(2, np.full((40, 30), 255, np.uint32))
    region = argb_region(argb, (9, 8, 7))
    assert region.scanned is None
    assert region.rgb.flags.c_contiguous
    for channel, shift in enumerate((16, 8, 0)):
        assert np.array_equal(region.rgb[..., channel], argb >> shift & 255)


def test_empty_blocks_are_background_and_not_scanned() -> None:
    region = argb_region(np.zeros((5, 4), np.uint32), (1, 2, 3))
    assert region.scanned is not None
    assert not region.scanned.any()
    assert (region.rgb == (1, 2, 3)).all()


def test_half_transparent_pixels_count_as_scanned() -> None:
    alpha = np.full((3, 3), 255, np.uint32)
    alpha[1, 1] = 1
    assert argb_region(_premultiplied(3, alpha), (0, 0, 0)).scanned is None
