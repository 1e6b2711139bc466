from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Pair, settle
from viewer.geometry import Point
from viewer.ui.main_window import MainWindow


def test_a_pair_opens_aligned_in_two_linked_panes(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    original, conversion = window.session.comparison.state.panes
    assert conversion.alignment is not None and conversion.alignment.aligned
    assert (conversion.alignment.affine.x0, conversion.alignment.affine.y0) == (
        coordinate_pair.truth.bounds.x,
        coordinate_pair.truth.bounds.y,
    )
    assert original.slide.reader.name == "OpenSlide" and conversion.slide.reader.name == "wsidicom"
    left, right = (_grabbed(canvas) for canvas in window.view.canvases())
    # Lossless: where both slides have tissue the panes are the same, pixel for pixel.
    middle = np.s_[200:500, 150:450]
    assert np.array_equal(left[middle], right[middle])


def test_a_slide_that_is_open_alone_is_fitted_into_its_pane(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair
) -> None:
    window.open([coordinate_pair.original])
    settle(qtbot, window)
    (canvas,) = window.view.canvases()
    viewport = window.session.comparison.state.viewport
    assert viewport.size == canvas.screen_size
    shown = viewport.to_screen.bounding(window.session.comparison.state.covered)
    assert max(shown.width / canvas.width(), shown.height / canvas.height()) > 0.9


def test_a_double_click_doubles_the_zoom_about_the_cursor(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair
) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    before = window.session.comparison.state.viewport
    canvas = window.view.canvases()[1]
    qtbot.mouseMove(canvas, QPoint(100, 90))
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 90))
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 90))
    after = window.session.comparison.state.viewport
    assert after.scale == 2 * before.scale
    anchor = Point(100, 90)
    assert abs(after.to_slide(anchor).x - before.to_slide(anchor).x) < 1e-6


def _grabbed(canvas: QWidget) -> NDArray[np.uint8]:
    QApplication.processEvents()
    image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    array = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return array[..., 2::-1].copy()
