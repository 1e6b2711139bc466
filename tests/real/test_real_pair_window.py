"""The real pair in the window: both panes show the same tissue at every zoom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import WAIT_MS, settle
from viewer.geometry import Point
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.canvas import Canvas
from viewer.ui.settings import Settings
from viewer.ui.theme import apply_theme

MARKS = 50
"""Screen pixels at the lower edge in which scale bar and readout lie."""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, real_pair: tuple[Path, Path]) -> Iterator[MainWindow]:
    apply_theme("dark")
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.resize(1200, 800)
    with qtbot.waitExposed(window, timeout=WAIT_MS):
        window.show()
    window.open(real_pair)
    settle(qtbot, window)
    yield window
    window.close()


def test_both_panes_show_the_same_tissue_at_three_zooms(qtbot: QtBot, window: MainWindow) -> None:
    state = window.session.comparison.state
    alignment = state.panes[1].alignment
    assert alignment is not None and alignment.aligned
    fitted, covered = state.viewport, state.covered
    place = Point(covered.x + 0.6 * covered.width, covered.y + 0.45 * covered.height)
    levels = set()
    for scale in (fitted.scale, 0.5, 1.7):
        centre = covered.centre if scale == fitted.scale else place
        window.session.look(replace(fitted, centre=centre, scale=scale))
        settle(qtbot, window)
        assert not any(pane.banner.severity == "fail" for pane in window.view.panes)
        scenes = [canvas.scene for canvas in window.view.canvases()]
        levels.add(tuple(scene.level.index for scene in scenes if scene is not None))
        left, right = map(_grey, window.view.canvases())
        common = _common(window, left.shape)
        left, right = left[common], right[common]
        assert left.size > 100_000
        matching = _correlation(left, right)
        assert matching > 0.95, scale
        # The right place, not just tissue of a kind: a few pixels beside it fit worse.
        for beside in (_correlation(left[:, 3:], right[:, :-3]), _correlation(left[3:], right[:-3])):
            assert beside < matching - 0.05, scale
    assert levels == {(2, 2), (1, 1), (0, 0)}


def _common(window: MainWindow, shape: tuple[int, ...]) -> tuple[slice, slice]:
    """Where both slides lie, on a canvas."""
    state = window.session.comparison.state
    area = state.viewport.to_screen.bounding(state.panes[0].covered)
    area = area.intersected(state.viewport.to_screen.bounding(state.panes[1].covered))
    top, bottom = max(0, round(area.y) + 2), min(shape[0] - MARKS, round(area.bottom) - 2)
    left, right = max(0, round(area.x) + 2), min(shape[1], round(area.right) - 2)
    return slice(top, bottom), slice(left, right)


def _correlation(first: NDArray[np.float64], second: NDArray[np.float64]) -> float:
    return float(np.corrcoef(first.ravel(), second.ravel())[0, 1])


def _grey(canvas: Canvas) -> NDArray[np.float64]:
    QApplication.processEvents()
    image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    array = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    width = min(canvas.width(), 599)  # panes of an odd window differ by a pixel
    return array[:, :width, :3].mean(axis=2)
