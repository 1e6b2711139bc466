from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from viewer.slides.slide import RgbArray
from viewer.slides.veil import veiled


def label(text: str) -> RgbArray:
    picture = Image.new("RGB", (480, 360), "white")
    ImageDraw.Draw(picture).text((30, 40), text, fill="black", font_size=40)
    return np.asarray(picture)


@pytest.mark.parametrize("shape", [(360, 480), (900, 120), (12, 7), (1, 1), (5, 4000)])
def test_at_most_twelve_pixels_are_left(shape: tuple[int, int]) -> None:
    small = veiled(np.random.default_rng(1).integers(0, 256, (*shape, 3), np.uint8))
    assert max(small.shape[:2]) <= 12 and small.dtype == np.uint8 and min(small.shape) >= 1


def test_they_are_averages() -> None:
    sharp = label("SMITH, JOHN")
    blocks = sharp.reshape(9, 40, 12, 40, 3).mean((1, 3))
    assert np.abs(veiled(sharp) - blocks).max() <= 0.5 + 1e-6


def test_a_letter_more_or_less_cannot_be_told() -> None:
    one, other = (veiled(label(name)).astype(int) for name in ("SMITH, JOHN", "SMYTH, JOHN"))
    assert np.abs(one - other).max() < 25
    assert np.abs(label("SMITH, JOHN").astype(int) - label("SMYTH, JOHN")).max() == 255
