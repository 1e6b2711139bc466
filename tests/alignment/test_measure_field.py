"""A field gives a number only where it can be told for certain."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import ndimage

from viewer.alignment.common_area import Patches
from viewer.alignment.measure_field import FieldAnswer, measured_field
from viewer.alignment.measure_result import Unknown
from viewer.alignment.measure_settings import MeasureSettings
from viewer.slides.slide import RgbArray

Tissue = Callable[[int, int, int], RgbArray]
Grey = NDArray[np.floating]
SIDE = 192
ROWS, COLUMNS = np.mgrid[: SIDE + 60, : SIDE + 60].astype(float)


def texture(seed: int, blur: float = 1.5) -> Grey:
    fine = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=ROWS.shape), blur)
    return np.asarray(150 + 40 * fine / fine.std())


def answer(
    first: Grey, second: Grey, noise: float = 1.5, valid: NDArray[np.bool_] | None = None, focused: bool = True
) -> FieldAnswer:
    random = np.random.default_rng(11)
    pair = [
        np.clip(part[30 : 30 + SIDE, 30 : 30 + SIDE] + random.normal(0, noise, (SIDE, SIDE)), 0, 255).astype(np.float32)
        for part in (first, second)
    ]
    mask = np.ones((SIDE, SIDE), np.bool_) if valid is None else valid
    return measured_field(Patches(pair[0], pair[1], mask), MeasureSettings(), focused)


@pytest.mark.parametrize(("x", "y"), [(0.0, 0.0), (0.25, -0.5), (7.3, 4.6), (-25.0, 18.0)])
def test_a_known_shift_is_found(x: float, y: float) -> None:
    picture = texture(1)
    found = answer(picture, ndimage.shift(picture, (y, x), order=5, mode="nearest"))
    assert found.reason is None
    assert found.shift is not None
    # A large shift leaves less in common; it is measured again once the place has been corrected.
    assert (found.shift.x, found.shift.y) == pytest.approx((x, y), abs=0.03 if max(abs(x), abs(y)) < 1 else 0.3)
    assert found.correlation is not None
    assert found.correlation > 0.9


@pytest.mark.parametrize("part", ["left half", "corner", "strip"])
def test_the_edge_of_what_was_scanned_is_no_texture(part: str) -> None:
    """The edge lies at the same place in both; a shift of the tissue by 3 px is found all the same."""
    valid = np.zeros((SIDE, SIDE), np.bool_)
    valid[{"left half": np.s_[:, :96], "corner": np.s_[40:, 60:], "strip": np.s_[50:130, :]}[part]] = True
    picture = texture(2)
    moved = np.roll(picture, (2, -3), (0, 1))
    holes = np.full(picture.shape, 255.0)
    inside = np.s_[30 : 30 + SIDE, 30 : 30 + SIDE]
    pair = []
    for layer in (picture, moved):
        blank = holes.copy()
        blank[inside] = np.where(valid, layer[inside], 255)
        pair.append(blank)
    found = answer(*pair, valid=valid)
    assert found.shift is not None
    assert (found.shift.x, found.shift.y) == pytest.approx((-3, 2), abs=0.1)


def all_sizes(seed: int) -> Grey:
    """As contrasty at every size, as tissue is."""
    return np.asarray(np.mean([texture(seed + index, blur) for index, blur in enumerate((1.5, 3, 6, 12))], axis=0))


def waves(period: float) -> Grey:
    return np.asarray(150 + 60 * np.sin(2 * np.pi * COLUMNS / period) * np.sin(2 * np.pi * ROWS / period))


BLANK, FOCUS, PERIODIC, LINES = Unknown.BLANK, Unknown.OUT_OF_FOCUS, Unknown.PERIODIC, Unknown.ONE_DIRECTION
CASES: dict[str, tuple[Grey, set[Unknown]]] = {
    "one colour": (np.full(ROWS.shape, 240.0), {BLANK}),
    "a slow gradient": (100 + COLUMNS / 4, {BLANK}),
    "out of focus by 4 px": (ndimage.gaussian_filter(all_sizes(3), 4), {FOCUS}),
    "out of focus by 4 px, of strong contrast": (ndimage.gaussian_filter(all_sizes(3), 4) * 3 - 300, {FOCUS}),
    "out of focus by 8 px": (ndimage.gaussian_filter(all_sizes(3), 8), {FOCUS, BLANK}),
    "a grid of 5 px": (waves(5), {PERIODIC}),
    "a grid of 11 px": (waves(11), {PERIODIC}),
    "a grid of 20 px": (waves(20), {PERIODIC}),
    "dots every 30 px": (np.where((COLUMNS % 30 < 8) & (ROWS % 30 < 8), 100.0, 230.0), {PERIODIC}),
    "dots every 60 px": (np.where((COLUMNS % 60 < 8) & (ROWS % 60 < 8), 100.0, 230.0), {PERIODIC}),
    "stripes of 7 px": (150 + 60 * np.sin(2 * np.pi * (COLUMNS * 0.8 + ROWS * 0.6) / 7), {PERIODIC, LINES}),
    "one straight edge": (np.where(COLUMNS + 0.3 * ROWS > 150, 120.0, 235.0), {LINES}),
}


@pytest.mark.parametrize("noise", [0.0, 2.0])
@pytest.mark.parametrize("name", CASES)
def test_what_cannot_be_told_is_unknown_and_never_a_number(name: str, noise: float) -> None:
    picture, reasons = CASES[name]
    for second in (picture, np.roll(picture, (3, 5), (0, 1))):
        found = answer(picture, second, noise)
        assert found.shift is None
        assert found.reason in reasons


def test_a_slide_that_repeats_itself_is_told_at_coarse_levels_too() -> None:
    assert answer(waves(11), waves(11), focused=False).reason is Unknown.PERIODIC


def test_the_same_in_focus_gives_a_number() -> None:
    assert answer(all_sizes(3), all_sizes(3)).shift is not None


def test_other_tissue_does_not_match() -> None:
    found = answer(texture(4), texture(5))
    assert (found.shift, found.reason) == (None, Unknown.NO_MATCH)


def test_one_sharp_side_is_not_enough() -> None:
    sharp = texture(6)
    assert answer(sharp, ndimage.gaussian_filter(sharp, 5)).reason in {Unknown.OUT_OF_FOCUS, Unknown.BLANK}
    assert answer(sharp, np.full(sharp.shape, 240.0)).reason is Unknown.BLANK


def test_too_little_scanned() -> None:
    valid = np.zeros((SIDE, SIDE), np.bool_)
    valid[:20] = True
    assert answer(texture(7), texture(7), valid=valid).reason is Unknown.OUTSIDE
