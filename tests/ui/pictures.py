"""What is on screen, as arrays."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from viewer.geometry import Rect
from viewer.ui.main_window import MainWindow

CLEAR = 60
"""Screen pixels at the edges of a canvas in which scale bar, readout and notice lie."""


def rgb_of(widget: QWidget) -> NDArray[np.uint8]:
    """A widget as it is painted now: uint8 (height, width, 3) in device pixels."""
    QApplication.processEvents()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    array = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return array[:, : image.width(), 2::-1].copy()


def colours_in(picture: NDArray[np.uint8]) -> int:
    """How many colours there are; to sort them would take thirty times as long."""
    seen = np.zeros(1 << 24, bool)
    seen[picture.reshape(-1, 3).astype(np.uint32) @ np.array([1, 256, 65536], np.uint32)] = True
    return int(np.count_nonzero(seen))


def both(window: MainWindow) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """What the panes show of the part that both slides hold."""
    state = window.session.comparison.state
    covered = state.panes[0].covered.intersected(state.panes[1].covered)
    area = state.viewport.to_screen.bounding(covered)
    canvases = window.view.canvases()
    width, height = min(canvas.width() for canvas in canvases), canvases[0].height()
    seen = area.intersected(Rect(0, CLEAR, width, height - 2 * CLEAR))
    rows = slice(round(seen.y) + 2, round(seen.bottom) - 2)
    columns = slice(round(seen.x) + 2, round(seen.right) - 2)
    left, right = (rgb_of(canvas)[rows, columns] for canvas in canvases)
    assert left.size > 3000
    return left, right
