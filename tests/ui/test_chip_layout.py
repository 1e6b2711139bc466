"""Texts on a canvas never lie over each other, and none is cut where two lines are enough."""

from __future__ import annotations

import random
from collections.abc import Hashable
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Pair, settle
from viewer.comparison.display import Channel, Look, Measure
from viewer.comparison.readout import ScaleBar
from viewer.geometry import Affine, Size
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.chip_room import ChipRoom
from viewer.ui.pane.legend import draw_map_legend
from viewer.ui.pane.marks import Chips
from viewer.ui.theme import ui_font

pytestmark = pytest.mark.gui

Drawn = list[tuple[QRect, tuple[Hashable, ...]]]
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
NOTICE = "Original interpolated onto the converted pixels"
NOTES = (
    "Grid 20 µm",
    "Offset +1.97, −0.35 px of level 0",
    "Rectangle: drag edges or inside, arrows move it, Ctrl+arrows resize it, Esc removes it",
)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Drawn:
    """Every chip since it was last cleared: where on the canvas, and what it says."""
    found: Drawn = []
    put = Chips._put

    def noted(chips: Chips, painter: QPainter, where: QPoint, size: QSize, content: Hashable, draw: object) -> None:
        assert isinstance(content, tuple)
        found.append((painter.worldTransform().mapRect(QRect(where, size)), content))
        put(chips, painter, where, size, content, draw)  # type: ignore[arg-type]

    monkeypatch.setattr(Chips, "_put", noted)
    return found


def texts(drawn: Drawn) -> list[str]:
    """What was written as running text, in one line each."""
    return [" ".join(map(str, content[1:])) for _, content in drawn if content[0] == "text"]


def overlapping(drawn: Drawn) -> list[tuple[object, object]]:
    return [(one[1], other[1]) for one, other in combinations(drawn, 2) if one[0].intersects(other[0])]


@pytest.mark.parametrize("measure", [Measure.OFF, Measure.DIFFERENCE, Measure.SIGNED])
def test_no_text_lies_over_another_in_panes_of_any_size(qapp: QApplication, drawn: Drawn, measure: Measure) -> None:
    chips, chance = Chips(ui_font(12, 500)), random.Random(str(measure))
    for _ in range(60):
        width, height = chance.randint(330, 900), chance.randint(300, 700)
        drawn.clear()
        picture = QImage(width, height, QImage.Format.Format_RGB32)
        size, painter = Size(width, height), QPainter(picture)
        chips.begin()
        tags = [f"{chance.randint(1, 9999)} µm" for _ in range(chance.randint(0, 4))]
        for tag in tags:
            chips.tag(QPointF(chance.uniform(-20, width + 20), chance.uniform(-20, height + 20)), tag)
        for note in NOTES[: (count := chance.randint(0, 3))]:
            chips.note(note)
        left = chips.scale_bar(painter, height, ScaleBar(chance.randint(60, 100), "20 µm"))
        chips.readout(painter, size, ["40×", "0.25 µm/px", "Level 1: 0.5 µm/px"], left)
        if measure is not Measure.OFF:
            draw_map_legend(painter, chips, Look(measure, gain=32, channel=Channel.GREEN), picture.rect())
        chips.notice(painter, size, NOTICE)
        chips.finish(painter, size)
        painter.end()
        assert overlapping(drawn) == [] and all(picture.rect().contains(rect) for rect, _ in drawn)
        assert {NOTICE, *NOTES[:count]} <= set(texts(drawn)), "whole, though maybe in several lines"
        assert set(tags) <= set(texts(drawn))


def test_what_finds_no_room_beside_its_place_goes_to_the_nearest_that_is_free() -> None:
    room, bounds = ChipRoom(), QRect(0, 0, 200, 100)
    room.take(QRect(50, 20, 60, 30))
    assert room.nearest(QSize(40, 20), [QPoint(0, 0)], bounds) == QPoint(0, 0)
    assert room.nearest(QSize(40, 20), [QPoint(60, 32), QPoint(120, 30)], bounds) == QPoint(120, 30)
    assert room.nearest(QSize(40, 20), [QPoint(60, 32)], bounds) == QPoint(60, 56)
    assert room.nearest(QSize(40, 20), [QPoint(500, 500)], bounds) == QPoint(160, 80)
    assert room.nearest(QSize(201, 20), [QPoint(0, 0)], bounds) is None
    room.take(bounds)
    assert room.nearest(QSize(40, 20), [QPoint(0, 0)], bounds) is None
    room.clear()
    room.take(QRect(50, 20, 60, 30))
    assert room.spans(20, 10, 10, 190) == [(10, 44), (116, 190)]
    assert room.spans(60, 10, 10, 190) == [(10, 190)]


def test_with_everything_on_in_narrow_panes_all_is_legible(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, drawn: Drawn
) -> None:
    """Grid, ruler, rectangle and a difference of an offset in parts of a pixel, in a view that is turned."""
    window.resize(760, 480)
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.canvases()[0].setFocus()
    session, canvas = window.session, window.view.canvases()[0]
    session.set_offset(session.comparison.state.panes[1], Affine.translation(1.97, -0.35), "moved by hand")
    session.look(session.comparison.state.viewport.turned_to(10.0))
    for code, modifier in (
        (Qt.Key.Key_D, NONE),
        (Qt.Key.Key_G, SHIFT),
        (Qt.Key.Key_M, SHIFT),
    ):
        QTest.keyClick(window.windowHandle(), code, modifier)
    for place in (QPoint(60, 60), QPoint(canvas.width() - 20, canvas.height() - 60)):
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=canvas.mapTo(window, place))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    for code in (Qt.Key.Key_Q, Qt.Key.Key_Return):
        QTest.keyClick(window.windowHandle(), code)
    settle(qtbot, window)
    for number, canvas in enumerate(window.view.canvases()):
        drawn.clear()
        canvas.grab()
        assert overlapping(drawn) == []
        said = texts(drawn)
        assert window.inspection.rectangle.note() in said
        assert any(text.endswith(" µm") and " px of level 0" not in text for text in said), "the length"
        assert (NOTICE in said) is (number == 1)
    # A picture to take along has no hints in it, and says how the difference was made.
    drawn.clear()
    window.actions_["copy_picture"].trigger()  # and not the key, with which the window is drawn, too
    assert NOTICE in texts(drawn) and any(text.startswith("Grid ") for text in texts(drawn))
    assert not any(text.startswith("Rectangle: ") for text in texts(drawn))
    window.toast.hide()
    drawn.clear()
    window.view.canvases()[0].grab()
    assert any(text.startswith("Rectangle: ") for text in texts(drawn)), "it is back on screen"
    # Nothing is cut below the panes either.
    strip = window.numbers
    qtbot.waitUntil(lambda: strip.is_at_rest and strip.numbers is not None)
    assert strip._how.text() == NOTICE and not strip._how.is_elided() and not strip._where.is_elided()
