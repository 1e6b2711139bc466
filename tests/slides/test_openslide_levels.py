from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.geometry import Mpp
from viewer.slides.openslide_levels import positive_mpp, whole_pixel_start


@given(st.integers(-1000, 100_000), st.floats(1, 300))
def test_whole_pixel_start_is_never_after_the_pixel_nor_far_before(pixel: int, quotient: float) -> None:
    start, position = whole_pixel_start(pixel, quotient)
    assert pixel - 256 < start <= pixel
    assert abs(position / quotient - start) <= 0.5 / quotient + 1e-6


@pytest.mark.parametrize("quotient", [1.0, 2.0, 4.0, 2.5, 1024.0])
def test_whole_quotients_need_no_margin(quotient: float) -> None:
    for pixel in (-8, 0, 2, 1234):
        assert whole_pixel_start(pixel, quotient) == (pixel, round(pixel * quotient))


@pytest.mark.parametrize(
    ("x", "y"), [(None, "1"), ("0", "0.5"), ("-0.25", "0.25"), ("nan", "1"), ("inf", "1"), ("a", "1")]
)
def test_senseless_pixel_sizes_are_unknown(x: str | None, y: str) -> None:
    assert positive_mpp(x, y) is None


def test_unequal_pixel_sizes_are_kept() -> None:
    assert positive_mpp("0.25", "0.26") == Mpp(0.25, 0.26)
