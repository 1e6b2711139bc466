from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.geometry import Size
from viewer.slides.downsample import nominal_downsample


@pytest.mark.parametrize(
    ("base", "size", "factor"),
    [
        (Size(2610, 1910), Size(1305, 955), 2.0),
        (Size(2610, 1910), Size(20, 14), 128.0),
        (Size(2610, 1910), Size(21, 15), 128.0),
        (Size(1910, 2610), Size(14, 20), 128.0),
        (Size(46000, 32914), Size(2875, 2057), 16.0),
        (Size(46000, 32914), Size(2875, 2058), 16.0),
        (Size(100000, 80000), Size(6250, 5000), 16.0),
        (Size(1000, 1000), Size(400, 400), 2.5),
        (Size(1000, 1000), Size(333, 333), 3.003),
        (Size(1000, 1000), Size(300, 300), 3.3333),
        (Size(1, 1), Size(1, 1), 1.0),
        (Size(3, 5), Size(1, 1), 4.0),
        (Size(256, 3), Size(1, 1), 256.0),
    ],
)
def test_nominal_downsample(base: Size, size: Size, factor: float) -> None:
    assert nominal_downsample(base, size) == pytest.approx(factor, abs=1e-3)


@given(st.integers(16, 10**6), st.integers(16, 10**6), st.integers(0, 4), st.booleans())
def test_halved_levels_are_recognised(width: int, height: int, power: int, ceiling: bool) -> None:
    factor = 2**power
    small = Size(-(-width // factor), -(-height // factor)) if ceiling else Size(width // factor, height // factor)
    quotient = (width / small.width + height / small.height) / 2
    if abs(quotient / factor - 1) < 0.2:
        assert nominal_downsample(Size(width, height), small) == factor
