"""The offset of a level is measured to a twentieth of a pixel, or it is said why not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.comparison.whole.phase_slides import (
    Q80,
    averaged,
    converted,
    overlapping_slide,
    panes_of,
    phase_slide,
    rendered,
    tiff,
)
from tests.fakes import ArraySlide
from viewer.alignment.alignment import Alignment
from viewer.comparison.state import PaneState, Role
from viewer.comparison.whole.level_offset import measured_offset
from viewer.geometry import Affine
from viewer.jobs.job import Cancelled, Progress

GOAL = 0.05


@pytest.fixture(scope="module")
def overlapping(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return overlapping_slide(tmp_path_factory.mktemp("offset"))


MOVED = {0: (0, 0), 1: (1, 0), 2: (3, -2), 3: (-1, 4)}
"""Level-0 pixels beside its place at which each level was read."""


@pytest.mark.parametrize("quality", [None, 80])
def test_levels_read_beside_their_place_are_measured(overlapping: Path, tmp_path: Path, quality: int | None) -> None:
    levels = [rendered(overlapping, level, moved) for level, moved in MOVED.items()]
    reference, conversion, close = panes_of(overlapping, tiff(tmp_path / "moved.tif", levels, quality))
    for level in conversion.slide.levels[1:]:
        offset, note = measured_offset(reference, conversion, level, Progress())
        expected = [-part / level.downsample for part in MOVED[level.index]]
        assert offset is not None and tuple(offset) == pytest.approx(expected, abs=GOAL), note
        assert "spread 0.0" in note and f"downsample {level.downsample:g}" in note
    close()


def test_a_jpeg_conversion_lies_where_it_says_whatever_its_fraction(tmp_path: Path) -> None:
    original = phase_slide(tmp_path, (5, 3))
    reference, conversion, close = panes_of(original, converted(original, Q80))
    for level in conversion.slide.levels[2:]:
        offset, note = measured_offset(reference, conversion, level, Progress())
        assert offset is not None and max(map(abs, offset)) <= GOAL, note
    close()


def test_a_region_that_lies_elsewhere_does_not_draw_the_offset(overlapping: Path, tmp_path: Path) -> None:
    levels = [rendered(overlapping, level) for level in range(4)]
    levels[1] = levels[1].copy()
    levels[1][:200, :250] = np.roll(levels[1], 1, axis=1)[:200, :250]
    reference, conversion, close = panes_of(overlapping, tiff(tmp_path / "torn.tif", levels))
    offset, note = measured_offset(reference, conversion, conversion.levels[1], Progress())
    assert offset is not None and max(map(abs, offset)) <= 0.01, note
    numbers = [int(word) for word in note.split() if word.isdigit()]
    assert numbers[0] < numbers[1], note  # the fields in that corner do not agree
    close()


def test_another_scale_of_the_same_is_no_shift(overlapping: Path, tmp_path: Path) -> None:
    finest = rendered(overlapping, 0)
    levels = [averaged(finest, level) for level in range(4)]
    reference, conversion, close = panes_of(overlapping, tiff(tmp_path / "rebuilt.tif", levels))
    for level in conversion.slide.levels[2:]:
        offset, note = measured_offset(reference, conversion, level, Progress())
        assert offset is not None and max(map(abs, offset)) <= GOAL, note
    close()


def test_blank_glass_gives_the_reason() -> None:
    pixels = np.full((256, 256, 3), 240, np.uint8)
    offset, note = measured_offset(*_pair(pixels, pixels), Progress())
    assert offset is None and "not measurable" in note and "blank" in note


def test_other_tissue_gives_no_number() -> None:
    first, second = (np.random.default_rng(seed).integers(0, 256, (512, 512, 3), np.uint8) for seed in (1, 2))
    offset, note = measured_offset(*_pair(first, second), Progress())
    assert offset is None and "no match" in note


def test_a_level_of_a_few_pixels_gives_the_reason() -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (20, 300, 3), np.uint8)
    offset, note = measured_offset(*_pair(pixels, pixels), Progress())
    assert offset is None and "20 px wide or high" in note


def test_it_can_be_cancelled() -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (300, 300, 3), np.uint8)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        measured_offset(*_pair(pixels, pixels), progress)


def _pair(first: np.ndarray, second: np.ndarray) -> tuple[PaneState, PaneState, object]:
    reference = PaneState(1, Role.ORIGINAL, ArraySlide([first]))
    conversion = PaneState(2, Role.CONVERSION, ArraySlide([second]), Alignment(Affine(), "made", 1.0, True))
    return reference, conversion, conversion.levels[0]
