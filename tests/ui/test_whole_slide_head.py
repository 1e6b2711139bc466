"""The head of the panel of whole slides: all tabs can be read and clicked in a narrow window, too."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.comparison.whole.made_results import made_level, made_result
from viewer.comparison.whole.result import Readings
from viewer.comparison.whole.result_column import Group
from viewer.geometry import Point
from viewer.ui.docks.whole_slide_panel import WholeSlidePanel
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui

READINGS = Readings(0.75, 0.875, 0.9375, 0.9, 4, 6, Point(0.375, -0.5), (3, -2))


@pytest.mark.parametrize("width", [740, 1300])
def test_every_tab_has_room_and_shows_its_figures(qtbot: QtBot, window: MainWindow, width: int) -> None:
    frame = QWidget()  # as low as the panel becomes in a small window; a window of its own would grow
    qtbot.addWidget(frame)
    panel = WholeSlidePanel(window.whole_slide, window.session, frame)
    panel.resize(width, 200)
    frame.resize(panel.size())
    frame.show()
    level = replace(made_level(np.full((2, 3), 0.9), level=2), readings=READINGS, offset=Point(-0.75, 0.5))
    window.whole_slide.show(made_result(level))
    qtbot.waitUntil(lambda: panel.view is not None and panel.is_at_rest)
    tabs = panel.tabs
    assert tabs is not None

    def place(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(panel, widget.rect().topLeft()), widget.size())

    heads = [panel.compare_button, panel.open_button, panel.save_button, panel.copy_button, panel.tiles, tabs]

    def is_laid_out() -> bool:
        places = [place(head) for head in heads]
        apart = not any(one.intersects(other) for one, other in combinations(places, 2))
        return apart and tabs.width() >= tabs.sizeHint().width()

    qtbot.waitUntil(is_laid_out)
    assert all(panel.rect().contains(place(head)) for head in heads)
    # Beside one another where there is room, else below one another.
    assert (place(tabs).center().y() < place(panel.tiles).top()) == (width == 740)
    for group, cell in ((Group.ALIGNED, "as rendered"), (Group.OFFSET, "+3, \N{MINUS SIGN}2 px of level 0")):
        QTest.mouseClick(tabs.option(group.value), Qt.MouseButton.LeftButton)
        table = panel.table.table
        assert table is not None
        cells = [item.text() for column in range(table.columnCount()) if (item := table.item(0, column))]
        assert cell in cells
    panel.close_jobs()
