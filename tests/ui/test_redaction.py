"""Shapes of a redaction drawn with real mouse and keys; what lands in files is read by another process."""

from __future__ import annotations

import json
import math
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.other_process import worked_out
from tests.ui.conftest import Pair, settle
from tests.ui.gesture_walk import open_pair
from tests.ui.pictures import rgb_of
from viewer.comparison.annotations.shapes import Kind, Shape
from viewer.comparison.display import Mode
from viewer.comparison.session_file import read_session
from viewer.geometry import Affine, Point, Rect
from viewer.redaction.editing import Drawing
from viewer.redaction.geojson import read_redactions, redactions_bytes
from viewer.redaction.reshaping import box_of
from viewer.redaction.shapes import Reason, Redactions, RedactionShape
from viewer.redaction.sketch import Draws, stamped
from viewer.ui.dialogs.unsaved_shapes import UnsavedShapes
from viewer.ui.docks.redaction_panel import RedactionPanel
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.redaction_tool import RedactionTool
from viewer.ui.settings import Settings

pytestmark = pytest.mark.gui
NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton
VIEWS = [(1.0, 0.0, 0), (0.25, 90.0, 1), (3.0, 30.0, 1), (0.5, 215.0, 0)]
"""Scale, rotation and the pane that is drawn on."""
Place = tuple[int, int]


@pytest.fixture(scope="module")
def only_window(
    qapp: QApplication, lossy_pair: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    window = open_pair(*lossy_pair, tmp_path_factory.mktemp("redaction") / "settings.ini")
    window.resize(1300, 820)
    yield window
    window.redacting.keeper.discard()
    window.close()


@pytest.fixture
def window(only_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """At 1:1, upright, with nothing drawn and the tool laid down."""
    window = only_window
    window.redacting.tool.switch(False)
    window.redacting.tool.use(Draws.RECTANGLE)
    window.redacting.keeper.discard()
    window.docks.show_panel("redaction", True)
    look(qtbot, window)
    window.view.canvases()[0].setFocus()
    return window


def look(qtbot: QtBot, window: MainWindow, scale: float = 1.0, rotation: float = 0.0) -> None:
    viewport = window.session.comparison.state.viewport
    centre = window.session.comparison.state.covered.centre
    window.session.look(replace(viewport, centre=centre, scale=scale, rotation=rotation))
    window.activateWindow()
    settle(qtbot, window)


def tool_of(window: MainWindow) -> RedactionTool:
    return window.redacting.tool


def panel_of(window: MainWindow) -> RedactionPanel:
    panel = window.redacting.panel
    assert panel is not None
    return panel


def shapes(window: MainWindow) -> tuple[RedactionShape, ...]:
    return tool_of(window).drawing.shapes


def key(window: MainWindow, code: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.windowHandle(), code, modifier)


def at(window: MainWindow, place: Place, pane: int = 0) -> QPoint:
    return window.view.canvases()[pane].mapTo(window, QPoint(*place))


def drag(window: MainWindow, *places: Place, pane: int = 0, release: bool = True) -> None:
    handle = window.windowHandle()
    QTest.mouseMove(handle, at(window, places[0], pane))
    QTest.mousePress(handle, LEFT, NONE, at(window, places[0], pane))
    for before, after in pairwise(places):
        middle = (before[0] + after[0]) // 2, (before[1] + after[1]) // 2
        for place in (middle, after):
            QTest.mouseMove(handle, at(window, place, pane))
    QApplication.processEvents()
    if release:
        QTest.mouseRelease(handle, LEFT, NONE, at(window, places[-1], pane))


def click(window: MainWindow, *places: Place, pane: int = 0) -> None:
    for place in places:
        QTest.mouseMove(window.windowHandle(), at(window, place, pane))
        QTest.mouseClick(window.windowHandle(), LEFT, NONE, at(window, place, pane))


def double_click(window: MainWindow, place: Place, pane: int = 0) -> None:
    """All the events that a hand makes."""
    handle, where = window.windowHandle(), at(window, place, pane)
    QTest.mouseClick(handle, LEFT, NONE, where)
    QTest.mouseDClick(handle, LEFT, NONE, where)
    QApplication.processEvents()


def use(window: MainWindow, draws: Draws) -> None:
    """By the button of the panel."""
    QTest.mouseClick(panel_of(window).editor.tools[draws], LEFT)
    window.view.canvases()[0].setFocus()


def on_slide(window: MainWindow, places: Sequence[Place]) -> np.ndarray[Any, Any]:
    """Where places of a pane lie in level-0 pixels of the original, worked out anew from the view."""
    view = window.session.comparison.state.viewport
    turn = math.radians(view.rotation)
    back = np.array([[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]]) / view.scale
    middle = np.array([view.size.width / 2, view.size.height / 2])
    found: np.ndarray[Any, Any] = (np.array(places) - middle) @ back.T + np.array([*view.centre])
    return found


def elsewhere(path: Path) -> list[dict[str, Any]]:
    """What another process finds in a file, which knows nothing of the viewer."""
    script = Path(__file__).with_name("independent_geojson.py")
    found: list[dict[str, Any]] = json.loads(worked_out(script, path))
    return found


def save(qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.toast.hide()
    QTest.mouseClick(panel_of(window).save_button, LEFT)
    qtbot.waitUntil(lambda: not window.redacting.keeper.is_unsaved)


# --- drawing ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("scale", "rotation", "pane"), VIEWS)
def test_every_kind_lands_where_it_is_drawn(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    scale: float,
    rotation: float,
    pane: int,
) -> None:
    look(qtbot, window, scale, rotation)
    view = window.session.comparison.state.viewport
    key(window, Qt.Key.Key_R)
    tool = tool_of(window)
    assert tool.is_on and window.docks.is_shown("redaction")
    box, ring = ((60, 70), (150, 140)), ((190, 70), (300, 150))
    line, loop = ((60, 250), (120, 200), (180, 260)), ((220, 200), (300, 210), (290, 280), (230, 290), (221, 203))
    corners = ((60, 330), (150, 320), (170, 400), (90, 420))
    drag(window, *box, pane=pane)
    use(window, Draws.ELLIPSE)
    drag(window, *ring, pane=pane)
    use(window, Draws.LINE)
    panel_of(window).editor.pen.setValue(8)
    key(window, Qt.Key.Key_Escape)
    drag(window, *line, pane=pane)
    use(window, Draws.FREEHAND)
    drag(window, *loop, pane=pane)
    use(window, Draws.POLYGON)
    click(window, *corners, pane=pane)
    key(window, Qt.Key.Key_Return)
    assert window.session.comparison.state.viewport == view
    kinds = [one.shape.kind for one in shapes(window)]
    assert kinds == [Kind.RECTANGLE, Kind.ELLIPSE, Kind.POLYLINE, Kind.POLYGON, Kind.POLYGON]
    save(qtbot, window, tmp_path / "drawn.geojson", monkeypatch)
    found = elsewhere(tmp_path / "drawn.geojson")
    for one, places in zip(found, (box, ring, line, loop, corners), strict=True):
        there = on_slide(window, places)
        bounds = (*there.min(axis=0), *there.max(axis=0))
        assert one["bounds"] == pytest.approx(bounds, abs=0.02 + 1.5 / scale * (one["points"] > 5))
    width, height = np.ptp(on_slide(window, box), axis=0)
    assert found[0]["area"] == pytest.approx(width * height, rel=1e-3)
    assert found[1]["ellipse"] and not found[0]["ellipse"]
    assert [one["kind"] for one in found] == ["Polygon", "Polygon", "LineString", "Polygon", "Polygon"]
    assert float(found[2]["metadata"]["width"]) == 8.0
    assert found[4]["points"] == len(corners) + 1
    assert all(one["metadata"]["time"].endswith("Z") and one["metadata"]["author"] for one in found)


@pytest.mark.parametrize("rotation", [0.0, 90.0, 30.0])
def test_it_is_seen_on_both_panes_where_it_was_drawn(qtbot: QtBot, window: MainWindow, rotation: float) -> None:
    look(qtbot, window, 1.0, rotation)
    window.furniture.show_readouts(False)
    clean = [rgb_of(canvas).astype(int) for canvas in window.view.canvases()]
    key(window, Qt.Key.Key_R)
    use(window, Draws.POLYGON)
    click(window, (100, 120), (220, 120), (220, 240), (100, 240), pane=1)
    double_click(window, (100, 240), pane=1)
    assert len(shapes(window)) == 1 and len(shapes(window)[0].shape.points) == 4
    key(window, Qt.Key.Key_R)
    for canvas, before in zip(window.view.canvases(), clean, strict=True):
        canvas.show_cross(None)
        changed = (rgb_of(canvas) != before).any(axis=2)[115:260, 60:400]
        rows, columns = (np.flatnonzero(changed.any(axis=axis)) for axis in (1, 0))
        assert abs(rows[0] + 115 - 120) <= 3 and abs(columns[0] + 60 - 100) <= 3
        assert abs(rows[-1] + 115 - 240) <= 3 and abs(columns[-1] + 60 - 220) <= 3
        assert changed[15:110, 50:150].mean() > 0.9  # see-through, but all of it
    window.furniture.show_readouts(True)


def test_a_turned_and_mirrored_conversion_shows_it_on_the_same_tissue(qtbot: QtBot, window: MainWindow) -> None:
    """Redactions lie on the glass: how a conversion is stored changes nothing."""
    conversion = window.session.comparison.state.panes[1]
    middle = window.session.comparison.state.covered.centre
    mirror = Affine.translation(middle.x, 0) @ Affine.scaling(-1, 1) @ Affine.translation(-middle.x, 0)
    window.session.set_offset(conversion, mirror @ Affine(), "a test")
    settle(qtbot, window)
    key(window, Qt.Key.Key_R)
    drag(window, (80, 90), (180, 160), pane=1)
    there = on_slide(window, [(80, 90), (180, 160)])
    box = box_of(shapes(window)[0].shape)
    assert (box.x, box.y, box.right, box.bottom) == pytest.approx((*there[0], *there[1]), abs=0.02)
    window.session.set_offset(conversion, Affine(), "")
    settle(qtbot, window)


@pytest.mark.parametrize("mode", [Mode.CURTAIN, Mode.BLINK, Mode.OVERLAY])
def test_it_is_drawn_on_one_picture_of_two(qtbot: QtBot, window: MainWindow, mode: Mode) -> None:
    display = window.session.comparison.state.display
    window.session.show_display(replace(display, mode=mode))
    settle(qtbot, window)
    canvas = window.view.stage.canvas
    canvas.setFocus()
    key(window, Qt.Key.Key_R)
    places = [canvas.mapTo(window, QPoint(*place)) for place in ((200, 200), (260, 250), (330, 290))]
    QTest.mousePress(window.windowHandle(), LEFT, NONE, places[0])
    for place in places[1:]:
        QTest.mouseMove(window.windowHandle(), place)
    QTest.mouseRelease(window.windowHandle(), LEFT, NONE, places[-1])
    there = on_slide(window, [(200, 200), (330, 290)])
    box = box_of(shapes(window)[0].shape)
    assert (box.x, box.y, box.right, box.bottom) == pytest.approx((*there[0], *there[1]), abs=0.02)
    window.session.show_display(display)
    settle(qtbot, window)


def test_it_is_drawn_in_a_window_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    window.view.detached.toggle(1)
    settle(qtbot, window)
    canvas = window.view.canvases()[1]
    key(window, Qt.Key.Key_R)
    QTest.mousePress(canvas, LEFT, NONE, QPoint(60, 60))
    QTest.mouseMove(canvas, QPoint(120, 90))
    QTest.mouseRelease(canvas, LEFT, NONE, QPoint(120, 90))
    view = canvas.viewport
    corners = [view.to_slide(Point(*place)) for place in ((60, 60), (120, 90))]
    box = box_of(shapes(window)[0].shape)
    assert (box.x, box.y, box.right, box.bottom) == pytest.approx((*corners[0], *corners[1]), abs=0.02)
    window.view.detached.toggle(1)
    settle(qtbot, window)


def test_nothing_is_drawn_on_a_pane_whose_place_is_not_known(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    key(window, Qt.Key.Key_R)
    scene = window.view.canvases()[1].scene
    assert scene is not None
    monkeypatch.setattr(type(scene.pane), "is_placed", property(lambda _: False))
    drag(window, (80, 90), (180, 160), pane=1)
    assert shapes(window) == ()
    monkeypatch.undo()
    look(qtbot, window)


def test_a_polygon_is_taken_back_corner_by_corner(window: MainWindow) -> None:
    key(window, Qt.Key.Key_R)
    use(window, Draws.POLYGON)
    click(window, (100, 100), (200, 100), (200, 200))
    assert len(tool_of(window).half_drawn) == 4  # the mouse is the last
    key(window, Qt.Key.Key_Escape)
    key(window, Qt.Key.Key_Z, CONTROL)
    assert len(tool_of(window).half_drawn) == 2 and tool_of(window).is_on
    click(window, (260, 150), (150, 260), (101, 102))  # back at the first one: closed
    assert len(shapes(window)) == 1 and len(shapes(window)[0].shape.points) == 3
    for _ in range(2):
        key(window, Qt.Key.Key_Escape)
    assert not tool_of(window).is_on and len(shapes(window)) == 1


def test_one_tool_at_a_time(window: MainWindow) -> None:
    key(window, Qt.Key.Key_Q)
    key(window, Qt.Key.Key_R)
    assert tool_of(window).is_on and not window.inspection.rectangle.is_on
    key(window, Qt.Key.Key_M, SHIFT)
    assert window.furniture.ruler.is_on and not tool_of(window).is_on
    key(window, Qt.Key.Key_R)
    assert tool_of(window).is_on and not window.furniture.ruler.is_on
    key(window, Qt.Key.Key_L, SHIFT)
    assert window.linking.tool.is_on and not tool_of(window).is_on
    key(window, Qt.Key.Key_L, SHIFT)


# --- changing ---------------------------------------------------------------------------------------------------------


def seen(window: MainWindow, place: int = -1) -> tuple[float, float, float, float]:
    """The box of a shape on the screen, of an upright view."""
    box = window.session.comparison.state.viewport.to_screen.bounding(box_of(shapes(window)[place].shape))
    return box.x, box.y, box.right, box.bottom


def about(*expected: float) -> Any:
    return pytest.approx(expected, abs=0.05)


def test_it_is_moved_resized_duplicated_removed_and_all_of_it_undone(qtbot: QtBot, window: MainWindow) -> None:
    key(window, Qt.Key.Key_R)
    drag(window, (100, 100), (200, 180))
    states = [shapes(window)]
    drag(window, (150, 140), (170, 130))  # inside
    assert seen(window) == about(120, 90, 220, 170)
    states.append(shapes(window))
    drag(window, (220, 170), (260, 200))  # a corner
    assert seen(window) == about(120, 90, 260, 200)
    states.append(shapes(window))
    drag(window, (120, 145), (80, 300))  # a side keeps the others
    assert seen(window) == about(80, 90, 260, 200)
    states.append(shapes(window))
    level = window.view.canvases()[0].scene
    assert level is not None and level.level.downsample == 1
    key(window, Qt.Key.Key_Right)
    key(window, Qt.Key.Key_Down, SHIFT)
    assert seen(window) == about(81, 100, 261, 210)
    states += [states[-1], shapes(window)]
    key(window, Qt.Key.Key_D, CONTROL)
    assert len(shapes(window)) == 2 and seen(window) == about(105, 124, 285, 234)
    assert shapes(window)[0].id != shapes(window)[1].id
    key(window, Qt.Key.Key_Delete)
    key(window, Qt.Key.Key_Delete)  # nothing is chosen any more
    assert shapes(window) == states[-1]
    for _ in range(2):
        key(window, Qt.Key.Key_Z, CONTROL)
    assert shapes(window) == states[-1]
    key(window, Qt.Key.Key_Z, CONTROL)
    assert seen(window) == about(81, 90, 261, 200)
    key(window, Qt.Key.Key_Z, CONTROL)
    for before in reversed(states[:4]):
        assert shapes(window) == before
        key(window, Qt.Key.Key_Z, CONTROL)
    assert shapes(window) == ()
    for _ in range(6):
        key(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert shapes(window) == states[-1]


def test_undo_has_one_order_with_everything_else(window: MainWindow) -> None:
    key(window, Qt.Key.Key_R)
    drag(window, (100, 100), (200, 180))
    key(window, Qt.Key.Key_L, SHIFT)
    window.view.canvases()[1].setFocus()
    key(window, Qt.Key.Key_Right)
    key(window, Qt.Key.Key_L, SHIFT)
    assert window.session.comparison.state.panes[1].has_offset and len(shapes(window)) == 1
    key(window, Qt.Key.Key_Z, CONTROL)
    assert not window.session.comparison.state.panes[1].has_offset and len(shapes(window)) == 1
    key(window, Qt.Key.Key_Z, CONTROL)
    assert shapes(window) == ()


@pytest.mark.parametrize("rotation", [0.0, 90.0])
def test_an_arrow_moves_it_by_a_pixel_of_the_level_on_screen(qtbot: QtBot, window: MainWindow, rotation: float) -> None:
    look(qtbot, window, 0.25, rotation)
    key(window, Qt.Key.Key_R)
    drag(window, (100, 100), (180, 160))
    before = seen(window)
    scene = window.view.canvases()[0].scene
    assert scene is not None and scene.level.downsample == 4
    key(window, Qt.Key.Key_Right)
    assert seen(window) == about(before[0] + 1, before[1], before[2] + 1, before[3])
    assert abs(box_of(shapes(window)[0].shape).x % 1) < 1  # moved by four pixels of level 0
    key(window, Qt.Key.Key_Up, SHIFT)
    assert seen(window) == about(before[0] + 1, before[1] - 10, before[2] + 1, before[3] - 10)


@pytest.mark.parametrize(("rotation", "draws"), [(0.0, Draws.RECTANGLE), (90.0, Draws.ELLIPSE), (180.0, Draws.ELLIPSE)])
def test_it_is_made_and_resized_from_the_keyboard(
    qtbot: QtBot, window: MainWindow, rotation: float, draws: Draws
) -> None:
    look(qtbot, window, 1.0, rotation)
    opacity = window.session.comparison.state.display.opacity
    key(window, Qt.Key.Key_R)
    use(window, draws)
    key(window, Qt.Key.Key_Return)
    width, height = window.session.comparison.state.viewport.size
    left, top, right, bottom = width * 3 / 8, height * 3 / 8, width * 5 / 8, height * 5 / 8
    assert seen(window) == about(left, top, right, bottom)
    key(window, Qt.Key.Key_Right, CONTROL | SHIFT)
    key(window, Qt.Key.Key_Left, CONTROL)
    assert seen(window) == about(left, top, right + 9, bottom)
    key(window, Qt.Key.Key_Down, CONTROL)
    assert seen(window) == about(left, top, right + 9, bottom + 1)
    assert window.session.comparison.state.display.opacity == opacity  # the overlay's keys are those of the tool now
    key(window, Qt.Key.Key_Z, CONTROL)
    assert seen(window) == about(left, top, right + 9, bottom)


def test_corners_are_moved_put_in_and_taken_out(window: MainWindow) -> None:
    key(window, Qt.Key.Key_R)
    use(window, Draws.POLYGON)
    click(window, (100, 100), (220, 100), (220, 220), (100, 220))
    key(window, Qt.Key.Key_Return)
    drag(window, (220, 220), (250, 260))
    assert seen(window) == about(100, 100, 250, 260)
    drag(window, (160, 100), (160, 60))  # the middle of a side
    assert len(shapes(window)[0].shape.points) == 5 and seen(window) == about(100, 60, 250, 260)
    double_click(window, (160, 60))
    assert len(shapes(window)[0].shape.points) == 4 and seen(window) == about(100, 100, 250, 260)
    key(window, Qt.Key.Key_Z, CONTROL)
    assert len(shapes(window)[0].shape.points) == 5


def test_a_drag_is_let_go_with_escape(window: MainWindow) -> None:
    key(window, Qt.Key.Key_R)
    drag(window, (100, 100), (200, 180))
    before = shapes(window)
    drag(window, (150, 140), (190, 150), release=False)
    assert shapes(window) != before
    key(window, Qt.Key.Key_Escape)
    assert shapes(window) == before
    QTest.mouseRelease(window.windowHandle(), LEFT, NONE, at(window, (190, 150)))
    assert shapes(window) == before


def test_shapes_are_chosen_by_a_click_and_keys_of_others_are_theirs_again(window: MainWindow) -> None:
    tool = tool_of(window)
    key(window, Qt.Key.Key_R)
    drag(window, (60, 60), (160, 160))
    drag(window, (220, 220), (300, 300))
    first, second = shapes(window)
    click(window, (110, 110))
    assert tool.drawing.chosen_id == first.id
    click(window, (350, 120))
    assert tool.drawing.chosen is None
    mapped = window.session.comparison.state.display.mapped
    key(window, Qt.Key.Key_D, CONTROL)
    assert window.session.comparison.state.display.mapped is not mapped and len(shapes(window)) == 2
    key(window, Qt.Key.Key_D, CONTROL)
    use(window, Draws.NOTHING)
    viewport = window.session.comparison.state.viewport
    drag(window, (260, 260), (280, 280))  # chooses and moves
    assert tool.drawing.chosen_id == second.id and seen(window) == about(240, 240, 320, 320)
    drag(window, (350, 120), (330, 100))  # beside them the picture moves
    after = window.session.comparison.state.viewport
    assert after != viewport and tool.drawing.chosen_id == second.id
    QTest.mouseMove(window.windowHandle(), at(window, (200, 200)))  # it is let go
    assert window.session.comparison.state.viewport == after


# --- panel, files, sessions -------------------------------------------------------------------------------------------


def test_the_panel_says_and_changes_what_a_shape_is(qtbot: QtBot, window: MainWindow) -> None:
    key(window, Qt.Key.Key_R)
    drag(window, (100, 100), (200, 180))
    drag(window, (220, 220), (300, 300))
    panel = panel_of(window)
    assert panel.editor.list.count() == 2 and panel.state.text().startswith("2 shapes have no reason")
    pixels = round(panel_area(window))
    assert panel.editor.facts.text().replace("\u2009", "").replace("\u202f", "").startswith(f"{pixels} px of level 0")
    panel.editor.text.setFocus()
    QTest.keyClicks(panel.editor.text, "a stamp")
    QTest.keyClick(panel.editor.text, Qt.Key.Key_Return)
    assert (shapes(window)[1].reason, shapes(window)[1].text) == (Reason.OTHER, "a stamp")
    panel.editor.list.setFocus()
    QTest.keyClick(panel.editor.list, Qt.Key.Key_Up)
    assert tool_of(window).drawing.chosen_id == shapes(window)[0].id
    view = window.session.comparison.state.viewport
    assert view.centre == box_of(shapes(window)[0].shape).centre
    panel.editor.reason.setFocus()
    QTest.keyClicks(panel.editor.reason, "Bar")
    QTest.keyClick(panel.editor.reason, Qt.Key.Key_Return)
    assert shapes(window)[0].reason is Reason.BARCODE
    assert panel.state.text() == "Not saved"
    window.linking.undo()
    assert shapes(window)[0].reason is Reason.OTHER
    QTest.mouseClick(panel.editor.duplicate, LEFT)
    assert len(shapes(window)) == 3
    panel.editor.list.setFocus()
    QTest.keyClick(panel.editor.list, Qt.Key.Key_Delete)
    QTest.keyClick(panel.editor.list, Qt.Key.Key_Home)
    QTest.mouseClick(panel.editor.remove, LEFT)
    assert [one.text for one in shapes(window)] == ["a stamp"]


def panel_area(window: MainWindow) -> float:
    """Whole pixels that the chosen rectangle meets."""
    chosen = tool_of(window).drawing.chosen
    assert chosen is not None
    box = box_of(chosen.shape)
    return (math.ceil(box.right) - math.floor(box.x)) * (math.ceil(box.bottom) - math.floor(box.y))


def test_the_pen_of_a_line_can_be_changed(window: MainWindow) -> None:
    key(window, Qt.Key.Key_R)
    panel = panel_of(window)
    assert not panel.editor.pen.isVisible()
    use(window, Draws.LINE)
    panel.editor.pen.setValue(12)
    drag(window, (100, 100), (200, 180), (260, 120))
    assert shapes(window)[0].width == 12 and shapes(window)[0].reason is Reason.PEN_MARK
    assert panel.editor.facts.text().startswith("12 px wide, ") and "px of level 0" in panel.editor.facts.text()
    panel.editor.pen.setValue(30)
    assert shapes(window)[0].width == 30
    window.linking.undo()
    assert shapes(window)[0].width == 12 and panel.editor.pen.value() == 12


def test_a_file_of_qupath_comes_in_beside_what_is_there(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "qupath.geojson"
    area = {"type": "Polygon", "coordinates": [[[300, 300], [400, 300], [400, 380], [300, 380], [300, 300]]]}
    feature = {"type": "Feature", "geometry": area, "properties": {"classification": {"name": "Sticker"}}}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    QTest.mouseClick(panel_of(window).open_button, LEFT)
    qtbot.waitUntil(lambda: len(shapes(window)) == 1)
    assert (shapes(window)[0].reason, shapes(window)[0].text) == (Reason.OTHER, "Sticker")
    assert not window.redacting.keeper.is_unsaved
    key(window, Qt.Key.Key_R)
    drag(window, (100, 100), (200, 180))
    assert window.redacting.keeper.is_unsaved
    QTest.mouseClick(panel_of(window).open_button, LEFT)
    qtbot.waitUntil(lambda: not window.jobs.jobs)
    assert len(shapes(window)) == 2  # the same shape is there once
    path.write_text("{}")
    QTest.mouseClick(panel_of(window).open_button, LEFT)
    qtbot.waitUntil(lambda: window.toast.banner.isVisible() and "qupath.geojson" in window.toast.banner.text())
    assert len(shapes(window)) == 2


def test_what_is_saved_comes_back_from_the_session(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key(window, Qt.Key.Key_R)
    drag(window, (100, 100), (200, 180))
    before = redactions_bytes(tool_of(window).drawing.redactions)
    file = tmp_path / "case.verislide"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    key(window, Qt.Key.Key_S, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: not window.redacting.keeper.is_unsaved)  # the session holds it
    assert len(read_session(file).marks.redactions) == 1
    window.session.close_slides()
    assert shapes(window) == ()
    window.open([file])
    settle(qtbot, window)
    qtbot.waitUntil(lambda: len(shapes(window)) == 1)
    assert redactions_bytes(tool_of(window).drawing.redactions) == before
    assert not window.redacting.keeper.is_unsaved
    window.redacting.keeper.discard()


def test_closing_asks_for_what_is_not_saved(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[str] = []
    told: list[str] = []

    def asked(dialog: UnsavedShapes) -> int:
        told.append(dialog._explanation.text())
        button = {"cancel": dialog.cancel_button, "save": dialog.save_button, "discard": dialog.discard_button}
        QTest.mouseClick(button[answers.pop(0)], LEFT)
        return 0

    monkeypatch.setattr(UnsavedShapes, "exec", asked)
    key(window, Qt.Key.Key_R)
    drag(window, (100, 100), (200, 180))
    answers.append("cancel")
    key(window, Qt.Key.Key_W, CONTROL)
    assert not answers and len(window.session.slots) == 2 and len(shapes(window)) == 1
    answers.append("cancel")
    assert not window.close() and window.isVisible()
    path = tmp_path / "kept.geojson"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    answers.append("save")
    key(window, Qt.Key.Key_W, CONTROL)
    qtbot.waitUntil(lambda: not window.session.slots)
    assert len(read_redactions(path).shapes) == 1
    window.open(list(lossy_pair))
    settle(qtbot, window)
    qtbot.waitUntil(lambda: len(shapes(window)) == 1)  # out of the file
    key(window, Qt.Key.Key_R)
    drag(window, (300, 100), (400, 180))
    answers.append("discard")
    window.open(list(lossy_pair))
    settle(qtbot, window)
    qtbot.waitUntil(lambda: len(shapes(window)) == 1)
    assert not answers and not window.redacting.keeper.is_unsaved
    name = lossy_pair[0].name
    never = f"The shape on {name} was never saved: it is lost when the slide is closed."
    changed = f"What is drawn on {name} was changed since it was saved: the changes are lost when the slide is closed."
    assert told == [never] * 3 + [f"{lossy_pair[1].name} is to be opened. {changed}"]


def opened_again(qtbot: QtBot, window: MainWindow, pair: tuple[Path, Path], before: Callable[[], object]) -> None:
    """The slides are closed, ``before`` happens, and they are open."""
    key(window, Qt.Key.Key_W, CONTROL)
    assert not window.session.slots
    before()
    window.toast.hide()
    window.open(list(pair))
    settle(qtbot, window)
    qtbot.waitUntil(lambda: not window.jobs.jobs and not window.short_jobs.jobs)


def test_what_was_saved_is_back_with_its_slide(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, keeper, banner = tmp_path / "kept.geojson", window.redacting.keeper, window.toast.banner
    key(window, Qt.Key.Key_R)
    drag(window, (100, 100), (200, 180))
    save(qtbot, window, path, monkeypatch)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("the file is known"))
    drag(window, (300, 100), (400, 180))
    QTest.mouseClick(panel_of(window).save_button, LEFT)
    qtbot.waitUntil(lambda: not keeper.is_unsaved)
    assert len(elsewhere(path)) == 2
    opened_again(qtbot, window, lossy_pair, lambda: None)
    assert redactions_bytes(tool_of(window).drawing.redactions) == path.read_bytes()
    assert not keeper.is_unsaved and keeper.file == path
    assert banner.isVisible() and banner.text() == "2 shapes of kept.geojson are back."
    assert "kept" not in window.settings.path.read_text()
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (asked.append(given[2]) or "", ""))
    QTest.mouseClick(panel_of(window).save_as_button, LEFT)
    assert asked == [str(path)]
    assert banner._action.text() == "Take away"
    QTest.mouseClick(banner._action, LEFT)
    assert shapes(window) == () and not keeper.is_unsaved and keeper.file is None
    assert len(elsewhere(path)) == 2
    window.linking.undo()
    assert len(shapes(window)) == 2 and keeper.is_unsaved
    window.actions_["redo"].trigger()
    opened_again(qtbot, window, lossy_pair, lambda: None)
    assert shapes(window) == () and not banner.isVisible()


def test_a_file_that_is_gone_or_another_is_told(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, keeper, banner = tmp_path / "kept.geojson", window.redacting.keeper, window.toast.banner
    path.write_bytes(redactions_bytes(Redactions((stamped(Shape.box(Rect(9, 9, 50, 50), ""), 0.0),))))
    keeper.open(path)
    qtbot.waitUntil(lambda: len(shapes(window)) == 1)
    qtbot.waitUntil(lambda: not window.short_jobs.jobs)
    other = path.read_bytes() + b" "
    path.write_bytes(other)
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (asked.append(given[2]) or "", ""))
    key(window, Qt.Key.Key_R)
    drag(window, (300, 100), (400, 180))
    QTest.mouseClick(panel_of(window).save_button, LEFT)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [str(path)] and keeper.is_unsaved and path.read_bytes() == other
    assert "kept.geojson holds something else" in banner.text()
    keeper.discard()
    opened_again(qtbot, window, lossy_pair, path.unlink)
    assert banner.isVisible() and f"were saved in {path}, which is not there any more." in banner.text()
    opened_again(qtbot, window, lossy_pair, lambda: path.write_text("{}"))
    assert banner.isVisible() and "kept.geojson" in banner.text() and shapes(window) == ()
    assert banner._action.text() == "Do not tell again"
    QTest.mouseClick(banner._action, LEFT)
    opened_again(qtbot, window, lossy_pair, lambda: None)
    assert not banner.isVisible()


def test_shapes_are_back_after_a_crash_and_with_their_slide(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, lossy_pair: tuple[Path, Path]
) -> None:
    key(window, Qt.Key.Key_R)
    drag(window, (100, 100), (200, 180))
    before = redactions_bytes(tool_of(window).drawing.redactions)
    qtbot.waitUntil(lambda: window.redacting.keeper.is_at_rest)
    # Another program on the same settings, as after a crash: this one never says that it ends.
    other = MainWindow(Settings(window.settings.path))
    qtbot.addWidget(other)
    other.show()
    other.open([lossy_pair[0]])
    qtbot.waitUntil(lambda: len(other.redacting.tool.drawing.shapes) == 1)
    assert redactions_bytes(other.redacting.tool.drawing.redactions) == before
    assert other.redacting.keeper.is_unsaved and "not saved" in other.toast.banner.text()
    other.redacting.drawn.bring(Drawing())
    other.close()
    window.activateWindow()
    window.view.canvases()[0].setFocus()
    key(window, Qt.Key.Key_Right)  # the other has forgotten it, this one goes on
    qtbot.waitUntil(lambda: window.redacting.keeper.is_at_rest)
    window.session.swap()  # the original goes, and its shapes with it
    settle(qtbot, window)
    assert shapes(window) == ()
    window.session.swap()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: len(shapes(window)) == 1)
    window.redacting.keeper.discard()


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed by a signal there")
def test_a_program_that_was_killed_has_lost_no_shape(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path], tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "tests.ui.redaction_child", str(lossy_pair[0]), str(tmp_path / "settings.ini")]
    killed = subprocess.run(command, capture_output=True, check=False, cwd=Path(__file__).parents[2])
    assert killed.returncode == -signal.SIGKILL, killed.stderr.decode()
    after = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(after)
    after.show()
    after.open([lossy_pair[0]])
    qtbot.waitUntil(lambda: len(shapes(after)) == 1)
    assert shapes(after)[0].reason is Reason.BARCODE
    assert shapes(after)[0].shape.points.tolist() == [[10.5, 20.25], [40.5, 20.25], [40.5, 60.25], [10.5, 60.25]]
    (label,) = after.redacting.drawn.drawing.redactions.associated["label"]
    assert label.reason is Reason.NAME and label.shape.points.tolist()[0] == [1.5, 2.25]
    after.redacting.keeper.discard()
    after.close()
    window.activateWindow()


def test_far_too_many_are_refused(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    many = tuple(RedactionShape("", Shape.box(Rect(one, one, 5, 5), "")) for one in range(501))
    path = tmp_path / "cells.geojson"
    path.write_bytes(redactions_bytes(Redactions(many)))
    window.toast.hide()
    window.redacting.keeper.open(path)
    qtbot.waitUntil(lambda: "no more than 500" in window.toast.banner.text())
    assert shapes(window) == ()


def test_every_pane_of_a_large_slide_draws_the_same(window: MainWindow) -> None:
    """At the largest scale a shape of a whole slide is drawn by its edges in sight."""
    tool = tool_of(window)
    tool.drawn.change(tool.drawing.added(RedactionShape("all", Shape.box(Rect(-5e4, -1e5, 1e5, 2e5), ""))))
    view = window.session.comparison.state.viewport
    window.session.look(replace(view, centre=Point(5e4, 0.0), scale=64.0))
    for canvas in window.view.canvases():
        canvas.show_cross(None)
        picture = rgb_of(canvas).astype(int)
        middle = picture.shape[1] // 2
        row = picture[picture.shape[0] // 2 + 40, middle - 4 : middle + 4]
        assert row.max() > 240 and row.min() < 20  # the accent over black at the edge
