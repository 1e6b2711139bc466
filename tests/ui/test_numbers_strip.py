"""The numbers below the panes against another process, at every level, and what is shown where there are none."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.other_process import worked_out
from tests.ui.conftest import WAIT_MS, Pair, settle
from tests.ui.gesture_walk import open_pair
from viewer.comparison.view_numbers import ViewNumbers
from viewer.geometry import Point
from viewer.ui.main_window import MainWindow
from viewer.ui.numbers_strip import NumbersStrip

pytestmark = pytest.mark.gui
INDEPENDENT = Path(__file__).parent / "independent_statistics.py"


@pytest.fixture
def opened(lossy_window: MainWindow) -> MainWindow:
    lossy_window.resize(1000, 640)
    return lossy_window


def measured(qtbot: QtBot, window: MainWindow) -> NumbersStrip:
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.numbers.is_at_rest, timeout=WAIT_MS)
    return window.numbers


def elsewhere(pair: tuple[Path, Path], numbers: ViewNumbers, *view: float) -> dict[str, Any]:
    rect = numbers.part.rect
    part = [numbers.part.level.index, *(int(value) for value in (rect.x, rect.y, rect.width, rect.height))]
    found: dict[str, Any] = json.loads(worked_out(INDEPENDENT, *pair, *part, *view))
    return found


def check(pair: tuple[Path, Path], strip: NumbersStrip, *view: float) -> None:
    numbers = strip.numbers
    assert numbers is not None and numbers.unreadable == 0
    expected = elsewhere(pair, numbers, *view)
    statistics = numbers.statistics
    assert statistics.pixels == expected["pixels"] and statistics.largest == expected["largest"]
    assert statistics.mean_absolute == pytest.approx(expected["mean"], abs=1e-9)
    assert statistics.psnr == pytest.approx(expected["psnr"], abs=1e-6)
    assert statistics.differing_share == pytest.approx(expected["share"], abs=1e-9)
    shown = [figure.value for figure in strip._figures]
    assert shown == [
        f"{expected['mean']:.2f}",
        str(expected["largest"]),
        f"{expected['psnr']:.1f}",
        f"{100 * expected['share']:.2f}",
    ]
    rect = numbers.part.rect
    assert f"x {rect.x}, y {rect.y}, {rect.width:.0f} × {rect.height:.0f} px" in strip._where.toolTip()
    assert f"of level {numbers.part.level.index} of {pair[1].name}; read with OpenSlide" in strip._where.toolTip()


@pytest.mark.parametrize("level", [0, 1, 2, 3])
def test_numbers_are_those_of_another_process(
    qtbot: QtBot, opened: MainWindow, lossy_pair: tuple[Path, Path], level: int
) -> None:
    session = opened.session
    session.force_level(float(2**level))
    viewport = session.comparison.state.viewport
    centre = session.comparison.state.covered.centre
    # Not all of it: the edge of the view goes through tiles.
    session.look(viewport.with_scale(1.1 / 2**level))
    session.look(session.comparison.state.viewport.panned(31, 17))
    assert centre != session.comparison.state.viewport.centre
    check(lossy_pair, measured(qtbot, opened))


@pytest.mark.parametrize(("level", "rotation"), [(0, 37), (1, 45), (0, 90)])
def test_in_a_turned_view_only_what_is_in_sight_counts(
    qtbot: QtBot, opened: MainWindow, lossy_pair: tuple[Path, Path], level: int, rotation: float
) -> None:
    session = opened.session
    session.force_level(float(2**level))
    middle = session.comparison.state.covered.centre
    # Pixels that the edge of the view goes through have their middles well on one side of it.
    centre = Point(middle.x + 0.271, middle.y + 0.137)
    session.look(replace(session.comparison.state.viewport, centre=centre, scale=1.7 / 2**level, rotation=rotation))
    strip = measured(qtbot, opened)
    viewport, numbers = session.comparison.state.viewport, strip.numbers
    assert numbers is not None
    view = (*viewport.centre, viewport.scale, rotation, *viewport.size)
    check(lossy_pair, strip, *(view if rotation % 90 else ()))
    seen = viewport.size.width * viewport.size.height / (1.7**2)
    assert numbers.statistics.pixels == pytest.approx(seen, rel=0.02)
    assert ("which is turned" in strip._where.toolTip()) is bool(rotation % 90)
    session.look(replace(viewport, rotation=0))


def test_numbers_follow_the_view_and_the_mode(qtbot: QtBot, opened: MainWindow, lossy_pair: tuple[Path, Path]) -> None:
    opened.session.force_level(None)
    opened.session.fit()
    whole = measured(qtbot, opened).numbers
    assert opened.numbers._mean.isEnabled()
    QTest.keyClick(opened.windowHandle(), Qt.Key.Key_Plus)
    assert not opened.numbers._mean.isEnabled()  # about another view until it has been measured
    closer = measured(qtbot, opened).numbers
    assert opened.numbers._mean.isEnabled()
    assert whole is not None and closer is not None and closer.part.rect != whole.part.rect
    QTest.keyClick(opened.windowHandle(), Qt.Key.Key_C)
    strip = measured(qtbot, opened)
    check(lossy_pair, strip)
    QTest.keyClick(opened.windowHandle(), Qt.Key.Key_C)


@pytest.mark.parametrize("level", [0, 3])
def test_numbers_of_the_real_pair(qtbot: QtBot, tmp_path: Path, real_pair: tuple[Path, Path], level: int) -> None:
    window = open_pair(*real_pair, tmp_path / "settings.ini")
    qtbot.addWidget(window)
    settle(qtbot, window)
    window.session.force_level(float(2**level))
    viewport = window.session.comparison.state.viewport
    window.session.look(viewport.with_scale(0.9 / 2**level))
    check(real_pair, measured(qtbot, window))
    window.close()


def test_equal_slides_have_no_difference_and_an_endless_psnr(
    qtbot: QtBot, coordinate_pair: Pair, tmp_path: Path
) -> None:
    window = open_pair(coordinate_pair.original, coordinate_pair.conversion, tmp_path / "settings.ini")
    qtbot.addWidget(window)
    strip = measured(qtbot, window)
    assert [figure.value for figure in strip._figures] == ["0.00", "0", "∞", "0.00"]
    # Beside the slide there is nothing to measure, and the old numbers are gone.
    far = window.session.comparison.state.viewport
    window.session.look(far.__class__(Point(-1e6, -1e6), 1.0, 0, far.size, far.ratio))
    strip = measured(qtbot, window)
    assert strip.numbers is None and [figure.value for figure in strip._figures] == ["–"] * 4
    assert strip._where.text() == "Nothing of the conversion is in view"
    window.close()


def test_one_slide_alone_has_no_strip(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> None:
    window.open([coordinate_pair.original])
    settle(qtbot, window)
    assert not window.numbers.isVisible()
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    measured(qtbot, window)
    assert window.numbers.isVisible()
