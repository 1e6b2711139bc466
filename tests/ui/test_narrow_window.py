"""The window as small as it becomes: nothing is cut, nothing lies over anything else."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import WAIT_MS, Pair, settle
from viewer.ui.main_window import MainWindow
from viewer.ui.toast import Toast
from viewer.ui.widgets import MagnificationBox, ToolButton

pytestmark = pytest.mark.gui
WIDTHS = (760, 820, 900, 1000, 1200, 1400, 1800)


def controls(window: MainWindow) -> list[QWidget]:
    """What is visible in the toolbar, from left to right."""
    row = window.toolbar.layout()
    assert row is not None
    items = [row.itemAt(index) for index in range(row.count())]
    widgets = [item.widget() for item in items if item is not None]
    return [widget for widget in widgets if widget is not None and widget.isVisible()]


def test_no_control_of_the_toolbar_is_cut_at_any_width(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    tools = {}
    for width in WIDTHS:
        window.resize(width, 480)
        QApplication.processEvents()
        shown = controls(window)
        cut = [one.text() for one in shown if isinstance(one, ToolButton) and one.width() < one.sizeHint().width()]
        assert cut == [], width
        for left, right in pairwise(shown):
            assert left.geometry().right() < right.geometry().left(), (width, left, right)
        assert shown[-1].geometry().right() < width
        tools[width] = [one.toolTip().split(" (")[0] for one in shown[-4:]]
    assert tools[1400] == ["Stored levels", "Dark or light theme", "All shortcuts", "All commands"]
    assert tools[760][-1] == "All commands"
    assert "Dark or light theme" not in tools[760]


@pytest.mark.parametrize("text", ["≈ 0.0354×", "≈ 88.88×", "1234 %"])
def test_the_magnification_is_never_cut(qtbot: QtBot, text: str) -> None:
    box = MagnificationBox()
    qtbot.addWidget(box)
    box.show()
    box.set_text(text)
    # Border and padding of the style sheet, and what a line edit keeps for its cursor.
    assert box.fontMetrics().horizontalAdvance(text) + 2 * (1 + 6) + 4 <= box.width()


def test_what_is_said_over_the_panes_stays_over_them(qtbot: QtBot) -> None:
    panes = QWidget()
    qtbot.addWidget(panes)
    panes.resize(1400, 700)
    panes.show()
    toast = Toast(panes)
    toast.show("info", "Saved the session as “case.verislide” in a folder.", "Close")
    for size in (QSize(760, 250), QSize(1800, 900), QSize(400, 80)):
        panes.resize(size)
        place = toast.banner.geometry()
        assert panes.rect().contains(place), size
        assert abs(place.center().x() - panes.rect().center().x()) <= 1
        assert place.top() == 0 or place.bottom() < size.height() - 42, "above the readouts"


def test_numbers_that_do_not_fit_are_left_out_and_a_dash_has_no_unit(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair
) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.numbers.is_at_rest and window.numbers.numbers is not None, timeout=WAIT_MS)
    strip = window.numbers
    assert strip._mean._unit.isVisible()
    for panel in ("navigator", "inspector"):
        window.docks.show_panel(panel)
    counts = []
    for width in (1400, 1000, 760):
        window.resize(width, 600)
        QApplication.processEvents()
        shown = [figure for figure in strip._figures if figure.isVisible()]
        counts.append(len(shown))
        assert shown == list(strip._figures[: len(shown)])
        assert all(figure.width() >= figure.minimumWidth() for figure in shown)
        for left, right in pairwise(shown):
            assert left.geometry().right() < right.geometry().left()
        captions = [figure.layout().itemAt(1).widget() for figure in shown]  # type: ignore[union-attr]
        assert all(one is not None and one.sizeHint().width() <= one.width() for one in captions)
        assert strip._about.isVisible() is (width == 1400)
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == 4 > counts[-1] >= 1
    strip._show_nothing("Nothing to be seen")
    assert strip._mean.value == "–"
    assert not any(figure._unit.isVisible() for figure in strip._figures)


@pytest.mark.parametrize("panel", ["metadata", "histograms"])
def test_a_panel_below_leaves_the_panes_their_readouts(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, panel: str
) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    window.resize(760, 480)
    window.docks.show_panel(panel)
    settle(qtbot, window)
    content, canvas = window.docks.panel(panel), window.view.canvases()[0]
    whole = QRect(QPoint(0, 0), window.size())
    for widget in (content, canvas, window.numbers):
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        assert whole.contains(place)
        below = window.status.mapTo(window, QPoint(0, 0)).y()
        assert place.bottom() < below
    assert canvas.mapTo(window, QPoint(0, canvas.height())).y() <= window.numbers.mapTo(window, QPoint(0, 0)).y()
    assert content.height() >= content.minimumSizeHint().height()
