"""The caption of a picture says what the rest of the window says, in its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.fakes import ArraySlide, random_pyramid
from viewer.alignment.alignment import Alignment
from viewer.comparison.caption import Shown, caption
from viewer.comparison.display import Display, Measure
from viewer.comparison.scene import resolve
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Mpp, Point, Size

WHEN = datetime(2030, 1, 2, tzinfo=UTC)
STATED = "origin, orientation ignored"
"""Words of a candidate that only those who know DICOM understand."""


def made(alignment: Alignment, mpp: Mpp | None, ratio: float = 1.0) -> tuple[ComparisonState, list[Shown]]:
    original, conversion = (ArraySlide(random_pyramid(300, 280, 2), mpp=mpp, name=name) for name in "ab")
    panes = (
        PaneState(1, Role.ORIGINAL, original),
        PaneState(2, Role.CONVERSION, conversion, alignment),
    )
    state = ComparisonState(panes, Viewport(Point(100, 90), 0.5, 0, Size(400, 200), ratio))
    shown = [
        Shown(name, Path(name.lower()), resolve(state, pane, 10**8), True)
        for name, pane in zip(("Original", "Converted"), panes, strict=True)
    ]
    return state, shown


def lines(alignment: Alignment, mpp: Mpp | None, ratio: float = 1.0) -> tuple[str, ...]:
    return caption(*made(alignment, mpp, ratio), WHEN)


def test_a_difference_is_named_where_it_is_shown_and_not_below_the_original_alone() -> None:
    state, (original, converted) = made(Alignment(Affine(), STATED, 0.9, True), None)
    state = replace(state, display=Display(measure=Measure.SIGNED))
    for shown, named in (([original], False), ([converted], True), ([original, converted], True)):
        assert ("signed difference" in "\n".join(caption(state, shown, WHEN))) is named


@pytest.mark.parametrize(
    ("alignment", "text"),
    [
        (Alignment(Affine(), STATED, 0.98765, True), "Aligned by stated origin, correlation 0.988"),
        (Alignment(Affine(), "same size", None, True), "Aligned by same size"),
        (Alignment(Affine(), "not aligned", None, False), "Not aligned"),
    ],
)
def test_how_a_slide_lies_is_said_in_one_wording(alignment: Alignment, text: str) -> None:
    assert alignment.short == text
    assert lines(alignment, None)[1].endswith(f", pixel size unknown, {text[:1].lower()}{text[1:]}")


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_pixel_sizes_have_four_figures_and_the_glass_is_that_of_the_whole_view(ratio: float) -> None:
    # 400 x 200 screen pixels of two level-0 pixels each; device pixels are smaller, the view is not.
    _, converted, place, *_ = lines(Alignment(Affine(), STATED, 0.9, True), Mpp(0.12345, 0.2), ratio)
    size = "0.1235 × 0.2 µm/px" if ratio == 2 else "0.2469 × 0.4 µm/px"
    assert f", {size}, " in converted
    assert "0.099 × 0.080 mm of glass" in place
