"""An interrupted comparison is gone on with only where everything is as it was that a number depends on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.comparison.whole.test_whole_resumed import SETTINGS, pair
from viewer.comparison.state import PaneState
from viewer.comparison.whole.compare import compare_slides
from viewer.comparison.whole.result import ComparisonResult
from viewer.comparison.whole.resuming import ResumeError, difference
from viewer.geometry import Affine, Size
from viewer.jobs.job import Cancelled, Progress, Step

Change = Callable[[ComparisonResult], ComparisonResult]


@pytest.fixture(scope="module")
def begun() -> tuple[PaneState, PaneState, ComparisonResult]:
    """Slides, and what was compared of them before somebody cancelled it."""
    reference, conversion = pair(Size(128, 128))
    told: list[ComparisonResult] = []

    def cancel(step: Step) -> None:
        if step.unit == "MPix" and step.done > 0.2:
            progress.cancel()

    progress = Progress(cancel)
    with pytest.raises(Cancelled):
        compare_slides(reference, [conversion], SETTINGS, progress, listener=told.append, hashes=False)
    return reference, conversion, told[-1]


def of_conversion(**changes: object) -> Change:
    return lambda result: replace(
        result,
        conversions=(replace(result.conversions[0], **changes),),  # type: ignore[arg-type]
    )


def of_its_slide(**changes: object) -> Change:
    return lambda result: of_conversion(slide=replace(result.conversions[0].slide, **changes))(result)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda result: replace(result, program="99.0"), "was begun by Verislide 99.0, and this is"),
        (lambda result: replace(result, kernel="an abacus"), "with SSIM worked out by an abacus, and it would be by"),
        (
            lambda result: replace(result, libraries=(*result.libraries[:-1], ("imagecodecs", "0.1"))),
            "imagecodecs 0.1, and",
        ),
        (lambda result: replace(result, settings=replace(result.settings, grey=True)), "with other settings"),
        (lambda result: replace(result, original=replace(result.original, reader="an eye")), "read by an eye, and"),
        (lambda result: replace(result, original=replace(result.original, hashes=(("a", "b"),))), "other files of"),
        (of_its_slide(reader="an eye"), "read by an eye, and"),
        (of_its_slide(identity="1x1 other"), "which is another slide than"),
        (of_its_slide(hashes=(("SOPInstanceUID", "1.2"),)), "other files of"),
        (of_conversion(affine=(1.0, 0.0, 0.0, 1.0, 0.5, 0.0)), "lay elsewhere on"),
    ],
)
def test_what_differs_is_named_and_nothing_is_gone_on_with(
    begun: tuple[PaneState, PaneState, ComparisonResult], change: Change, said: str
) -> None:
    reference, conversion, result = begun
    with pytest.raises(ResumeError) as refused:
        compare_slides(reference, [conversion], SETTINGS, Progress(), resume=change(result), hashes=False)
    sentence = str(refused.value)
    assert said in sentence and sentence.endswith(", so it cannot be gone on with.")
    assert refused.value.advice == "Compare the slides anew."


def test_an_offset_that_was_given_since_is_another_place(
    begun: tuple[PaneState, PaneState, ComparisonResult],
) -> None:
    reference, conversion, result = begun
    assert difference(result, reference, [conversion], SETTINGS) == ""
    moved = replace(conversion, offset=Affine.translation(1, 0))
    assert "lay elsewhere" in difference(result, reference, [moved], SETTINGS)


def test_another_path_or_number_of_threads_is_no_difference(
    begun: tuple[PaneState, PaneState, ComparisonResult],
) -> None:
    reference, conversion, result = begun
    wanted = replace(SETTINGS, workers=3)
    elsewhere = of_its_slide(path=conversion.slide.path / "moved")(result)
    found = compare_slides(reference, [conversion], wanted, Progress(), resume=elsewhere, hashes=False)
    assert found.complete and found.conversions[0].slide.path == conversion.slide.path
