"""Work that is cancelled, paused and taken up again gives the same bits, by any number of threads."""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np
import pytest

from tests.comparison.whole.test_whole_equality import glass, jpeg, panes
from tests.fakes import ArraySlide
from viewer.comparison.state import PaneState
from viewer.comparison.whole.compare import compare_conversion, compare_slides
from viewer.comparison.whole.result import CompareSettings, ComparisonResult, ConversionResult, LevelResult, Measure
from viewer.geometry import Affine, Size
from viewer.jobs.job import Cancelled, Progress, Step
from viewer.jobs.pause import Pause
from viewer.slides.slide import Level, SlideClosedError, SlideError

WIDTH, HEIGHT = 517, 700
SETTINGS = CompareSettings(measures=frozenset({Measure.DE2000, Measure.GMSD}), readings=False)


class Stripes:
    """Seams every 100 pixels."""

    note = "Seams drawn by a ruler."

    def zone(self, level: Level, location: tuple[int, int], size: tuple[int, int]) -> np.ndarray:
        columns = location[0] // level.downsample + np.arange(size[0])
        return np.broadcast_to(columns % 100 < 9, size[::-1])


def pair(tile: Size, levels: int = 1) -> tuple[PaneState, PaneState]:
    whole = glass(WIDTH, HEIGHT)
    pyramid = [np.ascontiguousarray(whole[:: 1 << i, :: 1 << i]) for i in range(levels)]
    original = ArraySlide(pyramid, tile=tile)
    converted = ArraySlide([jpeg(one) for one in pyramid], tile=tile)
    converted.bad = {(0, (tile.width, 2 * tile.height))}
    return panes(original, converted, Affine())


def same(one: LevelResult, other: LevelResult) -> None:
    assert one.table.tobytes() == other.table.tobytes()
    assert one.ssim_map.tobytes() == other.ssim_map.tobytes() and one.mae_map.tobytes() == other.mae_map.tobytes()
    assert one.de2000_counts is not None and np.array_equal(one.de2000_counts, other.de2000_counts)
    assert one.errors == other.errors and one.rows_done == other.rows_done and len(one.errors) == 1


def cancelled_at(done: float, reference: PaneState, conversion: PaneState) -> ConversionResult:
    """What is told last when the work is cancelled after so many megapixels."""
    told: list[ConversionResult] = []

    def cancel(step: Step) -> None:
        if step.done >= done:
            progress.cancel()

    progress = Progress(cancel)
    with pytest.raises(Cancelled):
        compare_conversion(reference, conversion, SETTINGS, progress, listener=told.append, seam_zones=Stripes())
    return told[-1]


# Blocks of 8 px: tiles 130 px high cut them.
@pytest.mark.parametrize("tile", [Size(128, 128), Size(240, 130)], ids=str)
def test_a_cancelled_comparison_goes_on_where_it_stopped(tile: Size) -> None:
    reference, conversion = pair(tile)
    whole = compare_conversion(reference, conversion, replace(SETTINGS, workers=3), Progress(), seam_zones=Stripes())
    (expected,) = whole.levels
    assert expected.block == 8 and expected.rows == 6 and expected.seam_note == Stripes.note
    stopped = set()
    for done in (0.02, 0.11, 0.2, 0.3):
        partial = cancelled_at(done, reference, conversion)
        (begun,) = partial.levels
        stopped.add(begun.rows_done)
        rows = begun.rows_done * begun.columns
        assert not begun.complete and begun.table[:rows].tobytes() == expected.table[:rows].tobytes()
        assert not begun.table[rows:]["compared"].any()
        steps: list[Step] = []
        one = replace(SETTINGS, workers=1)
        resumed = compare_conversion(
            reference, conversion, one, Progress(steps.append), resume=partial, seam_zones=Stripes()
        )
        same(resumed.levels[0], expected)
        left = (HEIGHT - begun.table["y"][rows]) * WIDTH / 1e6
        last = steps[-1]
        assert last.unit == "MPix" and last.done == last.total == pytest.approx(HEIGHT * WIDTH / 1e6)
        assert last.total - last.before == pytest.approx(left)
        assert last.rate == pytest.approx(left / last.seconds)
    assert len(stopped) > 2 and min(stopped) == 0


def test_levels_that_are_done_are_not_compared_again() -> None:
    reference, conversion = pair(Size(128, 128), levels=2)
    expected = compare_conversion(reference, conversion, SETTINGS, Progress(), seam_zones=Stripes())
    partial = cancelled_at(0.4, reference, conversion)
    assert [level.complete for level in partial.levels] == [True, False]
    assert isinstance(reference.slide, ArraySlide)
    reference.slide.reads.clear()
    resumed = compare_conversion(
        reference, conversion, SETTINGS, Progress(), resume=partial, seam_zones=Stripes(), tissue=None
    )
    assert resumed.levels[0] is partial.levels[0]
    assert resumed.levels[1].table.tobytes() == expected.levels[1].table.tobytes()
    # Level 0 once more only for the tissue, which is told from averages of it.
    assert all(size != (128, 128) for level, _, size in reference.slide.reads if level == 0)


def test_nothing_is_read_twice() -> None:
    reference, conversion = pair(Size(128, 128))
    compare_conversion(reference, conversion, SETTINGS, Progress(), seam_zones=Stripes())
    assert isinstance(conversion.slide, ArraySlide) and len(conversion.slide.reads) == 30
    assert len(set(conversion.slide.reads)) == 30


def test_paused_work_waits_and_goes_on() -> None:
    reference, conversion = pair(Size(128, 128))
    pause, reached = Pause(), threading.Event()

    def hold(step: Step) -> None:
        if step.done > 0.1 and not reached.is_set():
            pause.pause()
            reached.set()

    found: list[ConversionResult] = []
    work = threading.Thread(
        target=lambda: found.append(
            compare_conversion(reference, conversion, SETTINGS, Progress(hold), pause=pause, seam_zones=Stripes())
        )
    )
    work.start()
    assert reached.wait(30)
    work.join(0.3)
    assert work.is_alive() and not found and pause.is_paused
    pause.resume()
    work.join(30)
    assert found[0].complete and found[0].levels[0].seconds < found[0].seconds + 0.01
    expected = compare_conversion(reference, conversion, SETTINGS, Progress(), seam_zones=Stripes())
    same(found[0].levels[0], expected.levels[0])


def test_paused_work_can_be_cancelled() -> None:
    pause, progress = Pause(), Progress()
    pause.pause()
    threading.Timer(0.05, progress.cancel).start()
    with pytest.raises(Cancelled):
        pause.wait(progress)


def test_several_conversions_are_one_result_that_grows() -> None:
    reference, conversion = pair(Size(128, 128))
    told: list[ComparisonResult] = []
    both, seams = [conversion, conversion], Stripes()
    result = compare_slides(reference, both, SETTINGS, Progress(), listener=told.append, seam_zones=seams, hashes=False)
    assert result.complete and {len(one.conversions) for one in told} == {1, 2}
    assert result.original.name == "array" and not told[0].complete
    first, second = result.conversions
    same(first.levels[0], second.levels[0])

    progress = Progress(lambda step: progress.cancel() if step.done >= 0.5 else None)
    told.clear()
    with pytest.raises(Cancelled):
        compare_slides(reference, both, SETTINGS, progress, listener=told.append, seam_zones=seams, hashes=False)
    left = told[-1]
    assert [one.complete for one in left.conversions] == [True, False]
    resumed = compare_slides(reference, both, SETTINGS, Progress(), resume=left, seam_zones=seams, hashes=False)
    assert resumed.conversions[0].levels[0] is left.conversions[0].levels[0] and resumed.started == left.started
    assert resumed.complete


def test_what_lies_nowhere_is_refused_and_a_closed_slide_ends_the_work() -> None:
    reference, conversion = pair(Size(128, 128))
    with pytest.raises(SlideError, match="not known how it lies"):
        compare_conversion(reference, replace(conversion, alignment=None), SETTINGS, Progress())

    class Closed(ArraySlide):
        def read(self, *_: object) -> object:  # type: ignore[override]
            raise SlideClosedError("closed")

    closed = replace(conversion, slide=Closed([glass(WIDTH, HEIGHT)]))
    with pytest.raises(SlideClosedError):
        compare_conversion(reference, closed, SETTINGS, Progress())
