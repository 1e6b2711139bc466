"""Panels in small windows: titles, tabs, roles and choices can be read whole."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDockWidget, QStyle, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot

from tests.comparison.whole.made_results import made_level, made_result
from tests.ui.conftest import Pair, settle
from viewer.comparison.whole.fields import Choice, Kind, choose
from viewer.comparison.whole.map_tint import MapMeasure
from viewer.ui.docks.dock_area import BOTTOM, LEFT, LEFT_WIDTH, DockArea
from viewer.ui.docks.field_list import FieldList
from viewer.ui.docks.fields_panel import FieldsPanel
from viewer.ui.docks.navigator_panel import NavigatorPanel
from viewer.ui.main_window import MainWindow
from viewer.ui.theme import BODY, SEMIBOLD, apply_theme, ui_font
from viewer.ui.widgets import ChoiceBox, RoleTag

pytestmark = pytest.mark.gui


class _Content(QWidget):
    def minimumSizeHint(self) -> QSize:
        return QSize(200, 150)


def place(widget: QWidget, within: QWidget) -> QRect:
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


def dock(area: DockArea, name: str) -> QDockWidget:
    found: QDockWidget = area.findChild(QDockWidget, f"dock-{name}")
    return found


@pytest.fixture
def frame(qtbot: QtBot) -> QWidget:
    """What is tested lies in it: a window of its own would grow."""
    apply_theme("dark")
    frame = QWidget()
    qtbot.addWidget(frame)
    return frame


def area_of(qtbot: QtBot, frame: QWidget, width: int, height: int) -> DockArea:
    area = DockArea(QWidget(), frame)
    for name, side in (("first", LEFT), ("second", LEFT), ("below", BOTTOM)):
        area.add_panel(name, f"{name} panel".capitalize(), partial(_Content), side)
    frame.resize(width, height)
    area.resize(width, height)
    with qtbot.waitExposed(frame):
        frame.show()
    return area


@pytest.mark.parametrize(("width", "beside"), [(1400, True), (800, False)])
def test_a_panel_at_the_side_reaches_down_where_there_is_width(
    qtbot: QtBot, frame: QWidget, width: int, beside: bool
) -> None:
    area = area_of(qtbot, frame, width, 700)
    for name in ("first", "below"):
        area.show_panel(name)

    def is_laid_out() -> bool:
        first, below = (place(dock(area, name), area) for name in ("first", "below"))
        if beside:
            return first.bottom() == below.bottom() == 699 and below.left() > first.right()
        return first.bottom() < below.top() and below.width() == width

    qtbot.waitUntil(is_laid_out)
    state = area.layout_state()
    area.restore_layout(state)
    qtbot.waitUntil(is_laid_out)


def test_panels_of_a_side_that_is_too_low_take_turns(qtbot: QtBot, frame: QWidget) -> None:
    area = area_of(qtbot, frame, 800, 400)
    area.show_panel("first")
    area.show_panel("second")
    assert area.shown_panels == ("first", "second")
    first, second = dock(area, "first"), dock(area, "second")
    qtbot.waitUntil(lambda: place(first, area).bottom() < place(second, area).top())
    assert all(area.panel(name).height() >= 150 for name in area.shown_panels)
    area.show_panel("first", shown=False)
    area.show_panel("below")
    area.show_panel("first")
    assert area.shown_panels == ("first", "below"), "three have no room"
    qtbot.waitUntil(lambda: place(first, area).bottom() < place(dock(area, "below"), area).top())


def test_roles_and_words_of_panels_on_both_sides_are_whole(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair
) -> None:
    window.resize(760, 480)
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    for name in ("fields", "attribution"):
        window.docks.show_panel(name)
    tags = [tag for pane in window.view.panes for tag in pane.findChildren(RoleTag) if tag.isVisible()]
    assert [tag.text() for tag in tags] == ["ORIGINAL", "CONVERTED"]
    qtbot.waitUntil(lambda: all(tag.width() >= tag.sizeHint().width() for tag in tags), timeout=5000)
    for name in ("fields", "attribution"):
        panel = window.docks.panel(name)
        assert panel.width() >= panel.minimumSizeHint().width()
        assert window.rect().contains(place(panel, window))


@pytest.mark.parametrize("width", [232, LEFT_WIDTH])
def test_the_narrowest_list_of_fields_cuts_no_words(
    qtbot: QtBot, window: MainWindow, frame: QWidget, width: int
) -> None:
    panel = FieldsPanel(window.fields.keeper, window.session, window.short_jobs, window.actions_, frame)
    panel.resize(width, 320)
    frame.resize(panel.size())
    assert panel.minimumSizeHint().width() <= width
    frame.show()
    panel._pages.setCurrentIndex(0)
    bold = QFontMetrics(ui_font(BODY, SEMIBOLD))
    options = [panel.kind.option(key) for key in (kind.value for kind in Kind)]

    def is_whole() -> bool:
        return all(one.width() >= bold.horizontalAdvance(one.text()) + 6 for one in options)

    qtbot.waitUntil(is_whole)
    assert panel.rect().contains(place(panel.kind, panel))
    check, export = place(panel.check, panel), place(panel.export, panel)
    assert check.width() >= panel.check.sizeHint().width()
    assert check.right() < export.left() and export.right() < width
    assert (panel.check.text() == "Check") == (width == 232)
    assert panel.check.toolTip() == "Check with scikit-image"


def test_the_choices_of_the_map_can_be_read_beside_a_scroll_bar(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair
) -> None:
    window.resize(1400, 600)
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    window.docks.show_panel("navigator")
    window.whole_slide.show(made_result(made_level(np.full((2, 3), 0.9), level=0)))
    panel = window.docks.panel("navigator")
    assert isinstance(panel, NavigatorPanel)
    section = panel.field_map
    qtbot.waitUntil(section.isVisible)

    def is_whole(box: ChoiceBox) -> bool:
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        room = box.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
        )
        return box.fontMetrics().horizontalAdvance(box.currentText()) <= room.width()

    for measure in MapMeasure:
        section.measure.setCurrentIndex(section.measure.findData(measure))
        for end in range(section.range.count()):
            section.range.setCurrentIndex(end)
            for box in (section.measure, section.range):
                qtbot.waitUntil(partial(is_whole, box), timeout=5000)


def test_a_low_navigator_shows_the_whole_slide(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> None:
    window.resize(760, 480)
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    for name in ("navigator", "whole_slide"):
        window.docks.show_panel(name)
    panel = window.docks.panel("navigator")
    assert isinstance(panel, NavigatorPanel)
    qtbot.waitUntil(lambda: panel.map.visibleRegion().boundingRect() == panel.map.rect(), timeout=5000)
    assert panel.map.height() >= 80


def test_the_field_that_is_looked_at_stays_in_sight_when_the_list_becomes_low(qtbot: QtBot, frame: QWidget) -> None:
    level = made_level(np.linspace(0.9, 0.99, 12).reshape(1, 12))
    fields = choose(level, Choice(Kind.RANDOM, count=12))
    shown = FieldList(lambda _: None, frame)
    shown.show_fields(fields, lambda _: "", fields[5])
    for height in (600, 70):
        shown.resize(264, height)
        frame.resize(shown.size())
        frame.show()
        assert shown.viewport().rect().contains(shown.visualItemRect(shown.item(5)))
