"""The rest of a shift is measured in fractions of a pixel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from scipy import ndimage

from viewer.alignment.align import align
from viewer.alignment.alignment import Alignment
from viewer.alignment.levels import LevelPair
from viewer.alignment.shift import measured_shift, measured_shifts
from viewer.geometry import Affine
from viewer.slides.slide import RgbArray

Make = Callable[..., Any]
Tissue = Callable[[int, int, int], RgbArray]


@pytest.mark.parametrize(("dx", "dy"), [(0.0, 0.0), (0.25, -0.5), (0.37, 0.13), (-3.0, 2.0)])
def test_a_known_shift_is_found(array_slide: Make, tissue: Tissue, dx: float, dy: float) -> None:
    picture = tissue(700, 500, 4)
    moved = np.stack(
        [ndimage.shift(picture[..., c].astype(float), (dy, dx), order=3, mode="nearest") for c in range(3)]
    )
    conversion = np.clip(np.rint(moved), 0, 255).astype(np.uint8).transpose(1, 2, 0)
    shift = measured_shift(
        array_slide(picture), array_slide(conversion), Alignment(Affine(), "same size", 1.0, True), LevelPair(0, 0, 1)
    )
    assert shift is not None
    assert abs(shift.dx - dx) <= 0.03
    assert abs(shift.dy - dy) <= 0.03
    assert shift.response > 0.9


def test_a_conversion_in_phase_has_no_shift_at_any_level(array_slide: Make, tissue: Tissue) -> None:
    picture = tissue(900, 700, 6)
    turned = np.ascontiguousarray(picture[:696, :896][::-1, ::-1])
    reference, conversion = array_slide(picture[:696, :896]), array_slide(turned)
    shifts = measured_shifts(reference, conversion, align(reference, conversion))
    assert [shift.pair.downsample for shift in shifts] == [1, 2, 4, 8]
    assert all(abs(shift.dx) <= 0.01 and abs(shift.dy) <= 0.01 for shift in shifts)


def test_a_fraction_of_a_coarse_pixel_is_no_shift(array_slide: Make, tissue: Tissue) -> None:
    """Cropped 2 pixels off a multiple of 8: stored pixels lie a quarter apart at downsample 8, the tissue does not."""
    sharp = tissue(1602, 1202, 8).astype(float)
    picture = ndimage.gaussian_filter(sharp, (6, 6, 0)).astype(np.uint8)  # nothing that 8 x 8 averages would alias
    reference, conversion = array_slide(picture), array_slide(np.ascontiguousarray(picture[2:, 2:]))
    for off in (0, 2):
        place = Affine.translation(2 + off, 2)
        shift = measured_shift(reference, conversion, Alignment(place, "", 1.0, True), LevelPair(3, 3, 8))
        assert shift is not None
        # Where it is laid too far to the right, the reference is read there: it shows everything further left.
        assert (shift.dx, shift.dy) == pytest.approx((off / 8, 0), abs=0.05)


def test_one_colour_gives_no_shift(array_slide: Make) -> None:
    flat = array_slide(np.full((300, 300, 3), 200, np.uint8))
    assert measured_shifts(flat, flat, Alignment(Affine(), "", None, True)) == ()
