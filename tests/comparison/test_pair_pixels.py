"""The original's pixels come onto the conversion's, however the conversion lies on it."""

from __future__ import annotations

import numpy as np
import pytest

from tests.fakes import ArraySlide, random_pyramid
from viewer.alignment.alignment import Alignment
from viewer.comparison.pair_pixels import PairReading
from viewer.comparison.state import PaneState, Role
from viewer.geometry import Affine, Point
from viewer.slides.slide import SlideError

WIDTH, HEIGHT = 96, 64
TURNS = {
    "upright": (Affine.translation(7, 5), lambda p: p),
    "turned 180": (Affine(xx=-1, yy=-1, x0=WIDTH + 7, y0=HEIGHT + 5), lambda p: p[::-1, ::-1]),
    "mirrored": (Affine(xx=-1, x0=WIDTH + 7, y0=5), lambda p: p[:, ::-1]),
    "turned 90": (Affine(xx=0, xy=-1, yx=1, yy=0, x0=WIDTH + 7, y0=5), lambda p: np.rot90(p, 1)),
    "turned 270": (Affine(xx=0, xy=1, yx=-1, yy=0, x0=7, y0=HEIGHT + 5), lambda p: np.rot90(p, 3)),
}


def pane(number: int, pixels: np.ndarray, affine: Affine | None = None) -> PaneState:
    slide = ArraySlide([np.ascontiguousarray(pixels)])
    alignment = Alignment(affine, "made", 1.0, True) if affine is not None else None
    return PaneState(number, Role.CONVERSION if affine is not None else Role.ORIGINAL, slide, alignment)


@pytest.mark.parametrize("how", TURNS)
def test_right_angles_and_mirrors_are_exact(how: str) -> None:
    affine, turn = TURNS[how]
    (whole,) = random_pyramid(140, 110, 1)
    cut = whole[5 : 5 + HEIGHT, 7 : 7 + WIDTH]
    # ``turn`` brings the piece of the original into the position of the conversion.
    converted = turn(cut)
    reading = PairReading.of(pane(1, whole), pane(2, converted, affine), ArraySlide([converted]).levels[0])
    assert not reading.interpolated and reading.same_scale and reading.note == ""
    height, width = converted.shape[:2]
    for x, y, w, h in ((0, 0, width, height), (3, 9, 20, 11)):
        pair = reading.read((x, y), (w, h))
        assert np.array_equal(pair.converted, converted[y : y + h, x : x + w])
        assert np.array_equal(pair.original, pair.converted)


@pytest.mark.parametrize("shift", [(0.25, 0.0), (-0.5, 0.75)])
def test_fractions_of_a_pixel_are_interpolated_and_said(shift: tuple[float, float]) -> None:
    y, x = np.mgrid[:110, :140].astype(float)
    ramp = np.stack([x, y + 30, x / 2 + y / 2], axis=2)
    whole = np.rint(ramp).astype(np.uint8)
    affine = Affine.translation(20 + shift[0], 15 + shift[1])
    converted = whole[15:79, 20:100]
    reading = PairReading.of(pane(1, whole), pane(2, converted, affine), ArraySlide([converted]).levels[0])
    assert reading.interpolated and "interpolated" in reading.note
    pair = reading.read((8, 6), (40, 30))
    expected = ramp[21:51, 28:68] + np.array([shift[0], shift[1], (shift[0] + shift[1]) / 2])
    assert np.abs(pair.original - expected).max() <= 1.01


def test_a_small_turn_is_interpolated_at_the_middles_of_pixels() -> None:
    y, x = np.mgrid[:110, :140].astype(float)
    whole = np.rint(np.stack([x, y + 30, 255 - x], axis=2)).astype(np.uint8)
    affine = Affine.translation(20, 15) @ Affine.rotation(2)
    converted = whole[15:79, 20:100]
    reading = PairReading.of(pane(1, whole), pane(2, converted, affine), ArraySlide([converted]).levels[0])
    pair = reading.read((5, 5), (30, 20))
    for row, column in ((0, 0), (19, 29), (7, 13)):
        place = affine.apply(Point(5 + column + 0.5, 5 + row + 0.5))
        assert abs(pair.original[row, column, 0] - (place.x - 0.5)) <= 1
        assert abs(pair.original[row, column, 1] - (place.y - 0.5 + 30)) <= 1


def test_where_one_side_was_not_scanned_nothing_is_compared() -> None:
    (whole,) = random_pyramid(64, 64, 1)
    converted = whole.copy()
    reading = PairReading.of(
        pane(1, whole), pane(2, converted, Affine.translation(32, 0)), ArraySlide([whole]).levels[0]
    )
    pair = reading.read((0, 0), (64, 64))
    assert pair.both is not None and pair.both[:, :32].all() and not pair.both[:, 32:].any()


def test_a_reader_of_whole_pixels_says_how_far_it_reads_beside() -> None:
    pyramid = random_pyramid(64, 64, 2)
    reference = PaneState(1, Role.ORIGINAL, ArraySlide(pyramid))
    shifted = Alignment(Affine.translation(1, 0), "made", 1.0, True)
    conversion = PaneState(2, Role.CONVERSION, ArraySlide(pyramid), shifted)
    fine, coarse = (PairReading.of(reference, conversion, level) for level in conversion.slide.levels)
    assert fine.note == "" and coarse.misfit() == Point(0.5, 0.0)
    assert coarse.note == "Original read 0.5, 0 px beside its place"


def test_a_level_that_the_original_lacks_is_averaged_in_blocks_of_bounded_size() -> None:
    (fine,) = random_pyramid(4096, 3072, 1)
    means = fine.reshape(96, 32, 128, 32, 3).mean(axis=(1, 3))
    original, converted = ArraySlide([fine]), ArraySlide([fine, np.rint(means).astype(np.uint8)], [1, 32])
    reference = PaneState(1, Role.ORIGINAL, original)
    conversion = PaneState(2, Role.CONVERSION, converted, Alignment(Affine(), "made", 1.0, True))
    reading = PairReading.of(reference, conversion, converted.levels[1])
    assert reading.note == "Original averaged from level 0" and not reading.refusal
    pair = reading.read((0, 0), (128, 96))
    assert np.abs(pair.original - means).max() <= 0.51 and pair.both is None
    assert len(original.reads) > 1 and max(side for _, _, size in original.reads for side in size) <= 2048


def test_what_would_have_to_be_averaged_and_interpolated_is_refused_in_a_sentence() -> None:
    pyramid = random_pyramid(64, 64, 2)
    reference = PaneState(1, Role.ORIGINAL, ArraySlide(pyramid[:1], name="fine"))
    turned = Alignment(Affine.rotation(1), "made", 1.0, True)
    conversion = PaneState(2, Role.CONVERSION, ArraySlide(pyramid), turned)
    same, coarse = (PairReading.of(reference, conversion, level) for level in conversion.slide.levels)
    assert not same.refusal and "fine lies turned" in coarse.refusal
    with pytest.raises(SlideError, match="fine lies turned"):
        coarse.read((0, 0), (8, 8))
