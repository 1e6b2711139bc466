"""What the status bar says of the pixels under the cursor, and when it says nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import ArraySlide, random_pyramid
from viewer.alignment.alignment import NOT_ALIGNED, Alignment
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.geometry import Affine, Point
from viewer.ui.status import StatusBar
from viewer.ui.under_cursor import UnderCursor

PYRAMID = random_pyramid(100, 100, 1)


def panes(count: int, *, aligned: bool = True) -> ComparisonState:
    alignment = Alignment(Affine(), "a test" if aligned else NOT_ALIGNED, 1.0 if aligned else None, aligned=aligned)
    original = PaneState(1, Role.ORIGINAL, ArraySlide(PYRAMID))
    others = [PaneState(n, Role.CONVERSION, ArraySlide(PYRAMID), alignment) for n in range(2, count + 1)]
    return ComparisonState((original, *others))


def said(bar: StatusBar) -> list[str]:
    return [label.text() for label in bar.labels() if label.text()]


@pytest.fixture
def bar(qtbot: QtBot) -> StatusBar:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.resize(1600, 28)
    return bar


def test_the_difference_is_that_of_the_pair(bar: StatusBar) -> None:
    bar.show_cursor(
        panes(2), UnderCursor(Point(3, 4), ((10, 20, 30), (12, 20, 25)), Point(0.5, 0.5), 1, comparable=True)
    )
    assert "Difference  +2 0 \N{MINUS SIGN}5" in said(bar)


def test_with_several_conversions_the_difference_is_that_of_the_one_that_is_compared(bar: StatusBar) -> None:
    colours = ((10, 20, 30), (12, 20, 25), (9, 21, 33))
    state = panes(3)
    state = replace(state, display=replace(state.display, candidate=2))
    bar.show_cursor(state, UnderCursor(Point(3, 4), colours, Point(0.5, 0.5), 2, comparable=True))
    assert "Difference B  \N{MINUS SIGN}1 +1 +3" in said(bar)


def test_pixels_that_lie_anywhere_have_no_difference(bar: StatusBar) -> None:
    under = UnderCursor(Point(3, 4), ((10, 20, 30), (12, 20, 25)), Point(0.5, 0.5), 1, comparable=True)
    bar.show_cursor(panes(2, aligned=False), under)
    assert "Not aligned" in said(bar) and not any(text.startswith("Difference") for text in said(bar))


def test_pixels_of_different_levels_have_no_difference(bar: StatusBar) -> None:
    bar.show_cursor(panes(2), UnderCursor(Point(3, 4), ((1, 2, 3), (1, 2, 3)), Point(0.5, 0.5), 1, comparable=False))
    assert "Different levels" in said(bar) and not any(text.startswith("Difference ") for text in said(bar))


def test_every_colour_stands_under_the_name_of_its_pane_where_a_slide_was_refused(bar: StatusBar) -> None:
    bar.show_cursor(
        panes(2), UnderCursor(Point(3, 4), ((1, 1, 1), None, (3, 3, 3)), Point(0.5, 0.5), 1, comparable=False)
    )
    assert {"Original  1 1 1", "Converted A  –", "Converted B  3 3 3"} <= set(said(bar))
