"""What is painted in a place of a blinded test: pixels as they are, wherever the place is, and nothing beside them."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.geometry import Point, Size
from viewer.review.blind_picture import LARGEST, LARGEST_WITH_GRID, BlindLook, painted

AROUND = (9, 8, 7)
PLACE = Size(80, 60)


def field(side: int = 40, seed: int = 1) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    return np.random.default_rng(seed).integers(0, 256, (side, side, 3), np.uint8)


def look(scale: float, side: int = 40, **more: float) -> BlindLook:
    return BlindLook(Point(side / 2, side / 2), scale, Size(side, side), **more)


def test_at_1_to_1_pixels_are_copied_and_around_them_is_one_colour() -> None:
    rgb = field()
    shown = painted(rgb, look(1.0), PLACE, AROUND, grid=False)
    assert shown.shape == (60, 80, 3)
    assert np.array_equal(shown[10:50, 20:60], rgb)
    shown[10:50, 20:60] = AROUND
    assert (shown == AROUND).all()


@pytest.mark.parametrize("scale", [2.0, 3.0, 8.0])
def test_above_1_to_1_pixels_are_squares(scale: float) -> None:
    rgb, factor = field(), int(scale)
    shown = painted(rgb, look(scale), PLACE, AROUND, grid=False)
    whole = np.kron(rgb, np.ones((factor, factor, 1), np.uint8))
    top, left = (whole.shape[0] - 60) // 2, (whole.shape[1] - 80) // 2
    if top >= 0 and left >= 0:
        assert np.array_equal(shown, whole[top : top + 60, left : left + 80])
    else:
        assert np.array_equal(shown[:, -left : 80 + left], whole[top : top + 60])


@pytest.mark.parametrize("factor", [2, 4, 8])
def test_below_1_to_1_pixels_are_averaged(factor: int) -> None:
    rgb = field(160)
    shown = painted(rgb, look(1 / factor, 160), Size(160 // factor, 160 // factor), AROUND, grid=False)
    means = rgb.reshape(160 // factor, factor, 160 // factor, factor, 3).mean(axis=(1, 3))
    # Halved until one halving is left, which interpolates between four: the same means, rounded on the way.
    assert np.abs(shown - means).max() <= 3


def test_no_more_than_8_to_1_unless_the_grid_is_allowed() -> None:
    middle = Point(40, 30)
    assert look(1.0).at_scale(100, middle, PLACE).scale == LARGEST == 8
    assert look(1.0, largest=LARGEST_WITH_GRID).at_scale(100, middle, PLACE).scale == LARGEST_WITH_GRID


def test_the_grid_is_drawn_where_it_is_allowed_and_pixels_are_large() -> None:
    rgb = np.full((40, 40, 3), 200, np.uint8)
    at = look(16.0, largest=LARGEST_WITH_GRID)
    assert (painted(rgb, at, PLACE, AROUND, grid=False) == 200).all()
    shown = painted(rgb, at, PLACE, AROUND, grid=True)
    lines = (shown[:, :, 0] < 200).all(axis=0)
    assert np.flatnonzero(lines).tolist() == [8, 24, 40, 56, 72]
    assert (painted(rgb, look(8.0), PLACE, AROUND, grid=True) == 200).all()


def test_what_is_under_the_cursor_stays_there_when_it_is_enlarged() -> None:
    anchor = Point(70.0, 12.0)
    before = look(1.0, 400)
    after = before.at_scale(4.0, anchor, PLACE)

    def under(one: BlindLook) -> list[float]:
        corner = one.corner(PLACE)
        return [(anchor.x - corner.x) / one.scale, (anchor.y - corner.y) / one.scale]

    assert under(after) == pytest.approx(under(before), abs=0.5)


def test_the_field_never_goes_out_of_sight() -> None:
    far = look(1.0).panned(10_000, -10_000, PLACE)
    assert (painted(field(), far, PLACE, AROUND, grid=False) != AROUND).any()
    assert look(1.0).panned(3, -4, Size(400, 400)).centre == Point(17, 24)
