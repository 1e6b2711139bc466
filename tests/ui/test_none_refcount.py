"""Guard against PySide6 6.12.0 on Python 3.11: each call that returns nothing took one reference from None.

After some thousand frames Python died ("deallocating None"). From Python 3.12 on None is immortal, so its count
stands still; this fails on any pair of Python and PySide6 where it does not.
"""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

CALLS = 3000


class Painted(QWidget):
    """Overrides a method of Qt that returns nothing, which is the other way a reference was lost."""

    frames = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.frames += 1


@pytest.mark.gui
def test_painting_takes_no_reference_from_none(qtbot: QtBot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    canvas = QImage(16, 16, QImage.Format.Format_RGB32)
    tile = QImage(4, 4, QImage.Format.Format_RGB32)
    tile.fill(Qt.GlobalColor.red)
    before = sys.getrefcount(None)

    painter = QPainter(canvas)
    for _ in range(CALLS):
        painter.save()
        painter.drawImage(3, 3, tile)
        painter.restore()
    painter.end()
    assert canvas.pixelColor(4, 4) == Qt.GlobalColor.red, "it was really painted"
    for _ in range(CALLS // 10):
        widget.render(canvas)

    # Other code may take or give a few; the defect took one a call, 9300 in all.
    assert abs(sys.getrefcount(None) - before) < CALLS // 10
    assert widget.frames == CALLS // 10
