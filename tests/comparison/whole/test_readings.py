"""Four ways of reading the original: every figure against another process, and what each of them is for."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from tests.comparison.whole.phase_slides import (
    LOSSLESS,
    Q80,
    averaged,
    converted,
    figures_elsewhere,
    overlapping_slide,
    panes_of,
    phase_slide,
    rendered,
    tiff,
)
from tests.fakes import ArraySlide
from viewer.alignment.alignment import Alignment
from viewer.comparison.state import PaneState, Role
from viewer.comparison.whole.compare import compare_conversion
from viewer.comparison.whole.pyramid_method import PyramidMethod, loss_shares, pyramid_method
from viewer.comparison.whole.readings import level_readings
from viewer.comparison.whole.result import CompareSettings, LevelResult, Readings
from viewer.comparison.whole.statistics import ssim_mean
from viewer.geometry import Affine, Point, Size
from viewer.jobs.job import Cancelled, Progress, Step
from viewer.slides.slide import Region, SlideError

EQUAL = 1e-6
FIGURES = ("own_grid", "mean", "shift_compensated", "level0_reduced")
SETTINGS = CompareSettings(seams=False)
REMAINDERS = [(k, 3 * k % 8) for k in range(8)]


def compared(original: Path, conversion: Path, *downsamples: float) -> dict[int, LevelResult]:
    """The levels of these downsamples by their number; all without any."""
    reference, other, close = panes_of(original, conversion)
    settings = replace(SETTINGS, levels=downsamples or None)
    result = compare_conversion(reference, other, settings, Progress())
    close()
    return {level.level: level for level in result.levels}


def assert_as_elsewhere(found: dict[Path, dict[int, LevelResult]], original: Path) -> None:
    """The levels of these conversions have the figures that another process gives."""
    levels = [(conversion, level) for conversion, held in found.items() for level in held.values() if level.level]
    jobs = [(original, conversion, level.level, of(level).compensated_by) for conversion, level in levels]
    for (conversion, level), expected in zip(levels, figures_elsewhere(jobs), strict=True):
        readings = of(level)
        assert readings.tiles == readings.of_tiles == len(level.table)
        for name in FIGURES:
            where = conversion.name, level.level, name
            assert getattr(readings, name) == pytest.approx(expected[name], abs=EQUAL), where
        assert tuple(readings.own_grid_offset) == pytest.approx(tuple(expected["off"]))
        assert readings.mean == pytest.approx(ssim_mean(level.table), abs=1e-12)


def of(level: LevelResult) -> Readings:
    assert level.readings is not None
    return level.readings


@pytest.fixture(scope="module")
def phased(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[int, int], Path]:
    """Slides of the same glass whose bounds modulo 8 run through 0 to 7."""
    folder = tmp_path_factory.mktemp("phases")
    return {remainder: phase_slide(folder, remainder) for remainder in REMAINDERS}


@pytest.mark.prove
def test_the_own_grid_costs_what_the_fraction_says_and_the_position_nothing(
    phased: dict[tuple[int, int], Path],
) -> None:
    own: dict[tuple[int, int], float] = {}
    for remainder, original in phased.items():
        lossless = converted(original, LOSSLESS)
        found = compared(original, lossless, 8)
        readings = of(found[3])
        assert readings.mean == readings.shift_compensated == 1.0
        offset = found[3].offset
        assert offset is not None and max(map(abs, offset)) <= 0.01
        if remainder in ((0, 0), (1, 3), (4, 4)):
            assert_as_elsewhere({lossless: found}, original)
        assert readings.own_grid is not None
        own[remainder] = readings.own_grid
        assert pyramid_method(readings, 1.0).method is PyramidMethod.READER
    assert own[0, 0] == 1.0 and all(own[remainder] < 0.95 for remainder in REMAINDERS[1:])
    # The further off, the less: half a pixel both ways is the worst.
    assert min(own, key=lambda remainder: own[remainder]) == (4, 4) and own[4, 4] < 0.8
    # As far on either side costs about as much.
    for k in range(1, 4):
        assert own[REMAINDERS[k]] == pytest.approx(own[REMAINDERS[8 - k]], abs=0.01)


def test_what_is_lost_to_geometry_is_told_from_compression(phased: dict[tuple[int, int], Path]) -> None:
    left = {}
    for remainder in ((0, 0), (4, 4), (5, 7)):
        original = phased[remainder]
        jpeg = converted(original, Q80)
        found = compared(original, jpeg, 8)
        if remainder == (5, 7):
            assert_as_elsewhere({jpeg: found}, original)
        shares = loss_shares(of(found[3]))
        assert shares is not None and (shares.geometry > 0.05) == (remainder != (0, 0))
        left[remainder] = shares.left
    # What is left is the compression, which costs every slide as much, wherever its bounds lie.
    assert left[0, 0] > 0.1
    assert left[4, 4] == pytest.approx(left[0, 0], abs=0.005) == left[5, 7]


def test_own_grids_are_the_same_whichever_slide_is_the_original(phased: dict[tuple[int, int], Path]) -> None:
    """Of a swapped pair it is the conversion, a MIRAX slide, that is read elsewhere than the cut says."""
    mirax = phased[5, 7]
    dicom = mirax.with_name(f"{mirax.stem}-{Q80.quality}")
    if not dicom.exists():
        converted(mirax, Q80)
    one, other = of(compared(mirax, dicom, 8)[3]), of(compared(dicom, mirax, 8)[3])
    assert one.own_grid == pytest.approx(other.own_grid, abs=EQUAL) and one.own_grid != one.mean
    assert tuple(one.own_grid_offset) == (0.375, 0.125) and tuple(other.own_grid_offset) == (-0.375, -0.125)
    assert one.mean == pytest.approx(other.mean, abs=EQUAL)


@pytest.fixture(scope="module")
def overlapping(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return overlapping_slide(tmp_path_factory.mktemp("readings"))


def test_a_level_that_was_read_elsewhere_is_measured_and_read_there(overlapping: Path, tmp_path: Path) -> None:
    moved = {0: (0, 0), 1: (0, 0), 2: (3, -2), 3: (-1, 4)}
    conversion = tiff(tmp_path / "moved.tif", [rendered(overlapping, level, by) for level, by in moved.items()])
    found = compared(overlapping, conversion)
    assert_as_elsewhere({conversion: found}, overlapping)
    for level in found.values():
        readings = of(level)
        assert readings.compensated_by == moved[level.level]
        assert readings.shift_compensated == 1.0
        assert readings.mean is not None and (readings.mean < 0.95) == (moved[level.level] != (0, 0))


def test_a_pyramid_rebuilt_from_level_0_is_told_from_others(overlapping: Path, tmp_path: Path) -> None:
    finest = rendered(overlapping, 0)
    rendering = [rendered(overlapping, level) for level in range(4)]
    rebuilding = [averaged(finest, level) for level in range(4)]
    skipping = [finest[:: 1 << level, :: 1 << level].copy() for level in range(4)]
    made = {
        tiff(tmp_path / "rebuilt.tif", rebuilding): PyramidMethod.REBUILT,
        tiff(tmp_path / "rebuilt-q80.tif", rebuilding, 80): PyramidMethod.REBUILT,
        tiff(tmp_path / "rendered-q80.tif", rendering, 80): PyramidMethod.READER,
        tiff(tmp_path / "skipped.tif", skipping): PyramidMethod.OTHER,
    }
    found = {conversion: compared(overlapping, conversion, 1, 8) for conversion in made}
    assert_as_elsewhere(found, overlapping)
    for conversion, method in made.items():
        fine, coarse = (of(found[conversion][level]) for level in (0, 3))
        assert fine.level0_reduced == fine.mean == fine.own_grid == fine.shift_compensated
        verdict = pyramid_method(coarse, fine.mean)
        assert verdict.method is method, (conversion.name, verdict.sentence)
        if method is PyramidMethod.REBUILT:
            assert coarse.level0_reduced == max(getattr(coarse, name) for name in FIGURES)
        if conversion.name == "rebuilt.tif":
            assert coarse.level0_reduced == 1.0


def test_the_real_pair(real_pair: tuple[Path, Path]) -> None:
    original, conversion = real_pair
    found = compared(original, conversion, 2, 8)
    assert set(found) == {1, 3}
    assert_as_elsewhere({conversion: found}, original)


# --- readers of whole pixels, samples, faults, cancelling -----------------------------------------------------------


def pyramid(width: int = 768, height: int = 512, seed: int = 7) -> list[np.ndarray]:
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, 256, (height // 16, width // 16, 3), np.uint8).repeat(16, axis=0).repeat(16, axis=1)
    finest = (coarse // 2 + rng.integers(0, 120, (height, width, 3))).astype(np.uint8)
    return [averaged(finest, level) for level in range(3)]


def pair(original: ArraySlide, converted: ArraySlide, shift: tuple[int, int] = (0, 0)) -> tuple[PaneState, PaneState]:
    laid = Alignment(Affine.translation(*shift), "made", 1.0, True)
    return PaneState(1, Role.ORIGINAL, original), PaneState(2, Role.CONVERSION, converted, laid)


def test_a_reader_of_whole_pixels_says_what_it_cannot_read() -> None:
    levels = pyramid()
    # Cropped 2 pixels off: at downsample 4 the conversion lies half a pixel off all that the original can give.
    finest = np.ascontiguousarray(levels[0][2:-30, 2:-30])
    cropped = [averaged(finest, level) for level in range(3)]
    reference, conversion = pair(ArraySlide(levels, name="whole"), ArraySlide(cropped, tile=Size(128, 128)), (2, 2))
    found = compare_conversion(reference, conversion, SETTINGS, Progress()).levels
    offset, readings = found[2].offset, of(found[2])
    assert offset is not None and tuple(map(abs, offset)) == pytest.approx((0.5, 0.5), abs=0.1)
    assert readings.shift_compensated is None and "whole pixels" in dict(readings.notes)["shift_compensated"]
    # The original's own grid is all that it can give, so that its place is read half a pixel off, as the note says.
    assert readings.own_grid == readings.mean and "0.5, 0.5 px beside" in found[2].note
    assert tuple(map(abs, readings.own_grid_offset)) == (0.5, 0.5)
    assert readings.level0_reduced == 1.0
    assert pyramid_method(readings, 1.0).method is PyramidMethod.REBUILT


def test_a_turned_slide_is_read_by_interpolation_alone() -> None:
    levels = pyramid()[:1]
    turned = Alignment(Affine.rotation(1), "made", 1.0, True)
    reference = PaneState(1, Role.ORIGINAL, ArraySlide(levels, name="turned"))
    conversion = PaneState(2, Role.CONVERSION, ArraySlide([levels[0][:200, :200].copy()]), turned)
    (level,) = compare_conversion(reference, conversion, SETTINGS, Progress()).levels
    readings = level.readings
    assert readings is not None and readings.mean == pytest.approx(ssim_mean(level.table))
    assert (readings.own_grid, readings.shift_compensated, readings.level0_reduced) == (None, None, None)
    assert "turned lies turned or stretched" in dict(readings.notes)["own_grid"]


def tabled(reference: PaneState, conversion: PaneState, number: int) -> LevelResult:
    settings = replace(SETTINGS, readings=False)
    return compare_conversion(reference, conversion, settings, Progress()).levels[number]


def noisy(levels: list[np.ndarray], seed: int = 9) -> list[np.ndarray]:
    rng = np.random.default_rng(seed)
    return [np.clip(level + rng.integers(-20, 21, level.shape), 0, 255).astype(np.uint8) for level in levels]


def test_a_sample_is_drawn_by_its_seed_and_stated() -> None:
    levels = pyramid()
    reference, conversion = pair(ArraySlide(levels), ArraySlide(noisy(levels), tile=Size(128, 128)))
    level = tabled(reference, conversion, 1)

    def drawn(tiles: int | None, seed: int) -> Readings:
        settings = replace(SETTINGS, reading_tiles=tiles, seed=seed)
        return level_readings(
            reference, conversion, conversion.levels[1], level.table, Point(0, 0), settings, Progress()
        )

    whole, one, again, other = drawn(None, 1), drawn(3, 1), drawn(3, 1), drawn(3, 2)
    assert (whole.tiles, whole.of_tiles, one.tiles, one.of_tiles) == (6, 6, 3, 6)
    assert one == again and one.mean != other.mean
    # The same tiles for every figure: level 0 averaged is the stored level here.
    assert one.level0_reduced == pytest.approx(one.mean, abs=1e-9)
    assert whole.level0_reduced == pytest.approx(whole.mean, abs=1e-9) and whole.mean != one.mean


def test_blocks_and_threads_change_nothing() -> None:
    levels = pyramid()
    reference, conversion = pair(ArraySlide(levels), ArraySlide(noisy(levels), tile=Size(128, 128)))
    level = tabled(reference, conversion, 2)
    found = [
        level_readings(
            reference,
            conversion,
            conversion.levels[2],
            level.table,
            Point(0, 0),
            replace(SETTINGS, workers=n),
            Progress(),
        )
        for n in (1, 3)
    ]
    assert found[0] == found[1]


class Broken(ArraySlide):
    """Level 0 cannot be read left of a column."""

    def __init__(self, levels: list[np.ndarray], left: int) -> None:
        super().__init__(levels, name="broken")
        self.left = left

    def read(self, level: int, location: tuple[int, int], size: tuple[int, int]) -> Region:
        if level == 0 and location[0] < self.left:
            raise SlideError("broken cannot be read there.")
        return super().read(level, location, size)


@pytest.mark.parametrize(("left", "lost"), [(20, 2), (1600, 14)])
def test_what_cannot_be_read_in_one_way_does_not_cost_the_others(left: int, lost: int) -> None:
    levels = pyramid(2560, 512)[:2]
    lossy = noisy(levels)
    reference, conversion = pair(ArraySlide(levels), ArraySlide(lossy, tile=Size(128, 128)))
    table = tabled(reference, conversion, 1).table
    broken, other = pair(Broken(levels, left), ArraySlide(lossy, tile=Size(128, 128)))
    found = level_readings(broken, other, other.levels[1], table, Point(0, 0), SETTINGS, Progress())
    if lost <= 0.1 * len(table):  # those tiles count in no figure
        assert found.tiles == len(table) - lost and found.level0_reduced == pytest.approx(found.mean, abs=1e-9)
        assert found.mean != ssim_mean(table)
    else:  # this figure alone is missing
        assert found.tiles == len(table) and found.level0_reduced is None
        assert f"{lost} of 20 tiles" in dict(found.notes)["level0_reduced"]
        assert found.own_grid == found.mean == ssim_mean(table)


def test_cancelling_ends_it_and_what_was_streamed_is_kept() -> None:
    levels = pyramid(320, 256)[:2]
    reference, conversion = pair(ArraySlide(levels), ArraySlide(noisy(levels), tile=Size(128, 128)))
    partial = []

    def listener(step: Step) -> None:
        if "other ways at downsample 2" in step.text:
            progress.cancel()

    progress = Progress(listener)
    with pytest.raises(Cancelled):
        compare_conversion(reference, conversion, SETTINGS, progress, listener=partial.append)
    left = partial[-1]
    assert [level.complete for level in left.levels] == [True, True]
    assert left.levels[0].readings is not None and left.levels[1].readings is None
    resumed = compare_conversion(reference, conversion, SETTINGS, Progress(), resume=left)
    whole = compare_conversion(reference, conversion, SETTINGS, Progress())
    assert [level.readings for level in resumed.levels] == [level.readings for level in whole.levels]
    assert [level.offset for level in resumed.levels] == [level.offset for level in whole.levels]


def test_progress_goes_up_to_its_end() -> None:
    levels = pyramid(320, 256)[:2]
    reference, conversion = pair(ArraySlide(levels), ArraySlide(noisy(levels), tile=Size(128, 128)))
    steps: list[Step] = []
    compare_conversion(reference, conversion, SETTINGS, Progress(steps.append))
    compared = [step for step in steps if step.unit == "MPix"]
    assert all(before.done <= after.done for before, after in pairwise(compared))
    assert compared[-1].done == pytest.approx(compared[-1].total, rel=0.02)
    assert len({step.total for step in compared}) == 1
