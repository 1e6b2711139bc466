"""The ruler by real events; lengths and areas are checked by another process."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Pair, settle
from tests.ui.test_go_to import REAL, independent
from viewer.geometry import Mpp, Point
from viewer.slides.sample import CoordinatePainter, SampleSpec, write_sample
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.canvas import Canvas
from viewer.ui.pane.marks import Chips

pytestmark = pytest.mark.gui

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
SHAPE = [(120, 210), (331, 247), (306, 402), (151, 366)]
FACTORS = {"µm": 1.0, "mm": 1000.0, "µm²": 1.0, "mm²": 1e6, "px": 1.0, "px²": 1.0}


@pytest.fixture
def tags(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts beside measures, as they were last drawn."""
    drawn: list[str] = []
    tag = Chips.tag

    def noted(chips: Chips, point: QPointF, text: str) -> None:
        drawn.append(text)
        tag(chips, point, text)

    monkeypatch.setattr(Chips, "tag", noted)
    return drawn


@pytest.fixture
def pair(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> MainWindow:
    """At 1:1, with the ruler in the hand."""
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    begin(qtbot, window)
    return window


def begin(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.canvases()[0].setFocus()
    key(window, Qt.Key.Key_M, SHIFT)
    assert window.furniture.ruler.is_on


def key(window: MainWindow, code: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.windowHandle(), code, modifier)


def move(canvas: Canvas, place: tuple[int, int]) -> None:
    window = canvas.window()
    QTest.mouseMove(window.windowHandle(), canvas.mapTo(window, QPoint(*place)))
    QApplication.processEvents()


def click(canvas: Canvas, place: tuple[int, int]) -> None:
    window = canvas.window()
    move(canvas, place)
    QTest.mouseClick(window.windowHandle(), LEFT, pos=canvas.mapTo(window, QPoint(*place)))


def double_click(canvas: Canvas, place: tuple[int, int]) -> None:
    """As a system sends it: a click, and a second press that is a double one."""
    window = canvas.window()
    click(canvas, place)
    QTest.mouseDClick(window.windowHandle(), LEFT, pos=canvas.mapTo(window, QPoint(*place)))


def read(window: MainWindow, tags: list[str]) -> list[str]:
    """The texts on each pane; they are the same on all."""
    texts = []
    for canvas in window.view.canvases():
        tags.clear()
        canvas.grab()
        texts.append(list(tags))
    assert all(text == texts[0] for text in texts)
    return texts[0]


def quantities(text: str) -> list[float]:
    """In (square) micrometres, or pixels."""
    found = re.findall("([0-9.\N{NARROW NO-BREAK SPACE}]+) ([µm]?m²?|px²?)(?= |$)", text)
    return [float(number.replace("\N{NARROW NO-BREAK SPACE}", "")) * FACTORS[unit] for number, unit in found]


@pytest.mark.parametrize("which", ["coordinates", "real", "unequal"])
def test_lengths_and_areas_are_those_of_another_process(
    request: pytest.FixtureRequest, qtbot: QtBot, window: MainWindow, tags: list[str], tmp_path: Path, which: str
) -> None:
    if which == "real":
        data: Path = request.getfixturevalue("data")
        slides = [data / name for name in REAL]
    elif which == "coordinates":
        made: Pair = request.getfixturevalue("coordinate_pair")
        slides = [made.original, made.conversion]
    else:
        spec = SampleSpec.plain(photos=(4, 4), levels=4, painter=CoordinatePainter(), mpp=Mpp(0.25, 0.4))
        write_sample(tmp_path / "unequal.mrxs", spec)
        slides = [tmp_path / "unequal.mrxs"]
    window.open(slides)
    settle(qtbot, window)
    begin(qtbot, window)
    canvas = window.view.canvases()[-1]
    said, asked = [], []
    for scale in (1.0, 0.37):
        viewport = window.session.comparison.state.viewport
        window.session.look(viewport.with_scale(scale))
        settle(qtbot, window)
        for closed in (False, True):
            for place in SHAPE:
                click(canvas, place)
            key(window, Qt.Key.Key_Return, SHIFT if closed else NONE)
            (text,) = read(window, tags)
            said.append((closed, text))
            asked.append({"points": SHAPE, "scale": scale})
            key(window, Qt.Key.Key_Delete)
    answer = independent(mirax=str(slides[0]), places_mm=[], magnifications=[], measures=asked)["measures"]
    for (closed, text), expected in zip(said, answer, strict=True):
        # Four figures are shown.
        wanted = [expected["area"], expected["perimeter"]] if closed else [expected["length"]]
        assert quantities(text) == pytest.approx(wanted, rel=0.0006), text
    assert len(said) == 4


def test_it_is_drawn_where_it_was_clicked_on_both_panes_and_stays_on_the_glass(
    pair: MainWindow, qtbot: QtBot, tags: list[str]
) -> None:
    first, second = pair.view.canvases()
    clean = [_pixels(canvas) for canvas in (first, second)]
    for place in SHAPE[:2]:
        click(first, place)
    key(pair, Qt.Key.Key_Return)
    middle = [(a + b) // 2 for a, b in zip(*SHAPE[:2], strict=True)]
    for canvas, before in zip((first, second), clean, strict=True):
        after = _pixels(canvas)
        changed = np.argwhere((before != after).any(-1))
        # Line and dots; the text begins 10 px right and below of the last point.
        changed = changed[(changed[:, 1] < SHAPE[1][0] + 9) & (changed[:, 0] < SHAPE[1][1] + 9)]
        assert abs(changed[:, 1].min() - SHAPE[0][0]) <= 6 and abs(changed[:, 0].min() - SHAPE[0][1]) <= 6
        assert (before[middle[1], middle[0]] != after[middle[1], middle[0]]).any()
    text = read(pair, tags)
    for code, modifier in ((Qt.Key.Key_Right, NONE), (Qt.Key.Key_Plus, NONE), (Qt.Key.Key_BracketRight, NONE)):
        before_points = pair.furniture.ruler.ruler.measures
        key(pair, code, modifier)
        assert pair.furniture.ruler.ruler.measures == before_points
    settle(qtbot, pair)
    assert read(pair, tags) == text


def _pixels(canvas: Canvas) -> np.ndarray:
    picture = canvas.grab().toImage()
    array = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine() // 4, 4)
    return array[..., :3].copy()


def test_a_double_click_ends_a_line_and_the_first_point_closes_an_area(pair: MainWindow, tags: list[str]) -> None:
    canvas, before = pair.view.canvases()[0], pair.session.comparison.state.viewport
    click(canvas, SHAPE[0])
    double_click(canvas, SHAPE[1])
    (line,) = pair.furniture.ruler.ruler.measures
    assert len(line.points) == 2 and not line.closed
    assert pair.session.comparison.state.viewport == before, "a double click does not zoom here"
    for place in ((40, 420), (90, 420), (90, 470), (41, 421)):
        click(canvas, place)
    area = pair.furniture.ruler.ruler.measures[1]
    assert area.closed and len(area.points) == 3
    assert len(read(pair, tags)) == 2


def test_it_measures_in_a_mode_of_one_picture_too(pair: MainWindow, qtbot: QtBot, tags: list[str]) -> None:
    first = pair.view.canvases()[0]
    for place in SHAPE[:2]:
        click(first, place)
    key(pair, Qt.Key.Key_Return)
    before = read(pair, tags)
    key(pair, Qt.Key.Key_O)
    settle(qtbot, pair)
    stage = pair.view.stage.canvas
    assert stage.isVisible()
    tags.clear()
    stage.grab()
    assert tags == before
    for place in ((500, 100), (600, 160)):
        click(stage, place)
    key(pair, Qt.Key.Key_Return)
    assert len(pair.furniture.ruler.ruler.measures) == 2


def test_dragging_and_the_wheel_still_move_the_picture(pair: MainWindow) -> None:
    canvas, before = pair.view.canvases()[0], pair.session.comparison.state.viewport
    handle = pair.windowHandle()
    QTest.mousePress(handle, LEFT, pos=canvas.mapTo(pair, QPoint(100, 100)))
    QTest.mouseMove(handle, canvas.mapTo(pair, QPoint(160, 130)))
    QTest.mouseRelease(handle, LEFT, pos=canvas.mapTo(pair, QPoint(160, 130)))
    after = pair.session.comparison.state.viewport
    assert after == before.panned(60, 30)
    assert not pair.furniture.ruler.ruler.drawn
    assert canvas.cursor().shape() == Qt.CursorShape.CrossCursor


def test_esc_cancels_then_leaves_and_delete_removes_the_selected_one(pair: MainWindow, tags: list[str]) -> None:
    canvas, tool = pair.view.canvases()[0], pair.furniture.ruler
    for place in SHAPE[:2]:
        click(canvas, place)
    move(canvas, SHAPE[2])
    assert len(read(pair, tags)) == 1, "the length is said while it grows"
    key(pair, Qt.Key.Key_Escape)
    assert read(pair, tags) == [] and tool.is_on
    assert not pair.actions_["ruler_remove"].isEnabled()
    lines = [((60, 100), (200, 100)), ((60, 200), (260, 200))]
    for line in lines:
        for place in line:
            click(canvas, place)
        key(pair, Qt.Key.Key_Return)
    long, short = (measure.length(None) for measure in tool.ruler.measures[::-1])
    assert long > short
    click(canvas, (130, 103))
    assert tool.ruler.selected == 0
    key(pair, Qt.Key.Key_Delete)
    assert [measure.length(None) for measure in tool.ruler.measures] == [long]
    key(pair, Qt.Key.Key_Escape)
    assert not tool.is_on and len(read(pair, tags)) == 1, "what was measured stays"
    click(canvas, (300, 300))
    assert not tool.ruler.drawn
    key(pair, Qt.Key.Key_Delete)
    assert read(pair, tags) == []


def notes(window: MainWindow) -> list[str]:
    """What stands above the scale bar of the first pane."""
    canvas = window.view.canvases()[0]
    assert canvas.scene is not None
    state = window.session.comparison.state
    every = (*window.furniture.notes.sources, *window.furniture.notes.hints)
    return [text for source in every if (text := source(state, canvas.scene))]


def test_delete_removes_only_what_is_in_sight_says_so_and_ctrl_z_brings_it_back(
    pair: MainWindow, tags: list[str]
) -> None:
    canvas, control = pair.view.canvases()[0], Qt.KeyboardModifier.ControlModifier
    for place in SHAPE:
        click(canvas, place)
    key(pair, Qt.Key.Key_Return, SHIFT)
    drawn = read(pair, tags)
    assert len(drawn) == 1 and drawn[0].startswith("Area")
    area = drawn[0].split("   ")[0].removeprefix("Area ")
    viewport = pair.session.comparison.state.viewport
    pair.session.look(viewport.panned(3000, 0))
    key(pair, Qt.Key.Key_Delete)
    assert len(pair.furniture.ruler.ruler.measures) == 1
    assert "Nothing removed: the selected measure is out of sight" in notes(pair)
    # Where its line runs through the view, no corner of it need be there.
    middle = viewport.to_slide(Point((SHAPE[0][0] + SHAPE[1][0]) / 2, (SHAPE[0][1] + SHAPE[1][1]) / 2))
    pair.session.look(viewport.centred(middle).with_scale(40.0))
    key(pair, Qt.Key.Key_Delete)
    assert pair.furniture.ruler.ruler.measures == ()
    pair.session.look(viewport)
    assert read(pair, tags) == [] and f"Removed the area of {area}; Ctrl+Z brings it back" in notes(pair)
    key(pair, Qt.Key.Key_Z, control)
    assert read(pair, tags) == drawn and not any("Removed" in note for note in notes(pair))
    # Undone is also what was drawn, and that can be had again.
    key(pair, Qt.Key.Key_Z, control)
    assert read(pair, tags) == [] and not pair.actions_["undo"].isEnabled()
    for _ in range(2):
        key(pair, Qt.Key.Key_Z, control | SHIFT)
    assert read(pair, tags) == [] and not pair.actions_["redo"].isEnabled()
    key(pair, Qt.Key.Key_Z, control)
    assert read(pair, tags) == drawn


def test_ctrl_z_undoes_what_was_done_last_whether_a_move_a_measure_or_a_point(
    pair: MainWindow, tags: list[str]
) -> None:
    canvas, control = pair.view.canvases()[1], Qt.KeyboardModifier.ControlModifier

    def shift() -> float:
        """In arrows, each of which is a pixel of level 1."""
        return pair.session.comparison.state.panes[1].offset.x0 / 2

    def moved() -> None:
        key(pair, Qt.Key.Key_L, SHIFT)
        key(pair, Qt.Key.Key_Right)
        key(pair, Qt.Key.Key_Escape)

    def measured(first: tuple[int, int], second: tuple[int, int]) -> None:
        key(pair, Qt.Key.Key_M, SHIFT)
        click(canvas, first)
        click(canvas, second)
        key(pair, Qt.Key.Key_Return)
        key(pair, Qt.Key.Key_Escape)

    key(pair, Qt.Key.Key_Escape)
    moved()
    measured((100, 100), (160, 100))
    moved()
    measured((100, 200), (160, 220))
    assert shift() == 2 and len(read(pair, tags)) == 2
    found = []
    for _ in range(4):
        key(pair, Qt.Key.Key_Z, control)
        found.append((shift(), len(read(pair, tags))))
    assert found == [(2, 1), (1, 1), (1, 0), (0, 0)] and not pair.actions_["undo"].isEnabled()
    for _ in range(3):
        key(pair, Qt.Key.Key_Z, control | SHIFT)
    assert (shift(), len(read(pair, tags))) == (2, 1)
    measured((50, 150), (90, 150))
    assert not pair.actions_["redo"].isEnabled()
    # A line that is being drawn loses its last point first.
    key(pair, Qt.Key.Key_M, SHIFT)
    click(canvas, (60, 60))
    click(canvas, (80, 60))
    for left in (1, 0):
        key(pair, Qt.Key.Key_Z, control)
        assert len(pair.furniture.ruler.ruler.drawn) == left and len(pair.furniture.ruler.ruler.measures) == 2
    key(pair, Qt.Key.Key_Z, control)
    assert (shift(), len(read(pair, tags))) == (2, 1)


def test_the_hint_tells_how_measures_end_and_are_removed(pair: MainWindow) -> None:
    assert any("Enter ends a line, Shift+Enter an area" in note and "Del" not in note for note in notes(pair))
    canvas = pair.view.canvases()[0]
    click(canvas, (100, 100))
    click(canvas, (160, 100))
    key(pair, Qt.Key.Key_Return)
    assert any("Del removes the selected one" in note for note in notes(pair))


def test_by_the_keyboard_alone(pair: MainWindow, tags: list[str]) -> None:
    """Space sets a point in the middle of the pane, arrows move the picture under it."""
    # Where the mouse of this desktop may be is not known.
    pair.furniture.ruler._cursor = None
    width = pair.session.comparison.state.viewport.size.width
    scale = pair.session.comparison.state.viewport.scale
    key(pair, Qt.Key.Key_Space)
    key(pair, Qt.Key.Key_Right)
    key(pair, Qt.Key.Key_Space)
    key(pair, Qt.Key.Key_Down)
    key(pair, Qt.Key.Key_Space)
    key(pair, Qt.Key.Key_Backspace)
    key(pair, Qt.Key.Key_Return)
    (line,) = pair.furniture.ruler.ruler.measures
    assert line.length(None) == pytest.approx(0.1 * width / scale)
    assert len(line.points) == 2


def test_another_pair_begins_without_measures_and_another_reader_keeps_them(
    pair: MainWindow, qtbot: QtBot, coordinate_pair: Pair
) -> None:
    canvas = pair.view.canvases()[0]
    for place in SHAPE[:2]:
        click(canvas, place)
    key(pair, Qt.Key.Key_Return)
    pair.session.reopen(1, reader="openslide")
    settle(qtbot, pair)
    assert len(pair.furniture.ruler.ruler.measures) == 1
    pair.open([coordinate_pair.original])
    settle(qtbot, pair)
    assert not pair.furniture.ruler.ruler.measures and not pair.furniture.ruler.is_on


def test_without_a_pixel_size_lengths_are_in_pixels_and_that_is_said(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, tags: list[str]
) -> None:
    Image.fromarray(np.zeros((300, 400, 3), np.uint8)).save(tmp_path / "plain.png")
    window.open([tmp_path / "plain.png"])
    settle(qtbot, window)
    window.session.look(window.session.comparison.state.viewport.with_scale(2.0))
    begin(qtbot, window)
    canvas = window.view.canvases()[0]
    click(canvas, (500, 300))
    click(canvas, (560, 380))
    key(window, Qt.Key.Key_Return)
    assert read(window, tags) == ["50.00 px   no pixel size"]
