"""A session is saved and comes back: the same slides, looked at in the same way."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QSlider
from pytestqt.qtbot import QtBot

from tests.slides.dicom_picture_made import make
from tests.slides.profile_made import made_profile
from tests.ui.conftest import WAIT_MS, Pair, settle
from tests.ui.test_colour import written
from viewer.comparison.display import Channel, Measure, Mode
from viewer.comparison.session_file import SavedSession, read_session
from viewer.comparison.tone import Tone
from viewer.comparison.viewport import Viewport
from viewer.geometry import Affine, Point
from viewer.ui import session_keeper
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.canvas import Canvas
from viewer.ui.settings import Settings

pytestmark = pytest.mark.gui

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
DOWN = Qt.Key.Key_PageDown
NEVER_MS = 10_000_000
PLAIN = Qt.KeyboardModifier.NoModifier


def dropped(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, actions = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    window.dropEvent(QDropEvent(QPointF(10, 10), actions, data, buttons, Qt.KeyboardModifier.NoModifier))


def saved(qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Press the key and choose ``path`` in the dialog; returns the file."""
    window.toast.hide()  # of an earlier file
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL | SHIFT)
    qtbot.waitUntil(window.toast.banner.isVisible, timeout=WAIT_MS)
    window.toast.hide()
    return path.with_suffix(".verislide")


def test_everything_on_screen_comes_back(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    session = window.session
    for key, modifier in (
        (Qt.Key.Key_C, SHIFT),
        (Qt.Key.Key_C, None),
        (Qt.Key.Key_D, SHIFT),
        (Qt.Key.Key_PageDown, None),
    ):
        QTest.keyClick(window, key, modifier or Qt.KeyboardModifier.NoModifier)
    session.look(replace(session.comparison.state.viewport, centre=Point(501.5, 377.25), scale=0.61, rotation=35.0))
    moved = session.comparison.state.panes[1]
    session.set_offset(moved, Affine.translation(3.5, -2.25), "moved by hand")
    before = session.comparison.state
    file = saved(qtbot, window, tmp_path / "case", monkeypatch)
    session.close_slides()
    dropped(window, file)
    qtbot.waitUntil(lambda: len(session.slots) == 2, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: len(session.comparison.state.panes) == 2, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: session.comparison.state.panes[1].has_offset, timeout=WAIT_MS)
    after = session.comparison.state
    assert after.display == before.display
    assert after.display.mode is Mode.CURTAIN and after.display.measure is Measure.SIGNED
    assert after.display.channel is not Channel.LARGEST
    assert after.forced_downsample == before.forced_downsample is not None
    assert (after.viewport.centre, after.viewport.rotation) == (before.viewport.centre, 35.0)
    assert after.viewport.scale == pytest.approx(0.61)
    assert after.panes[1].offset == before.panes[1].offset
    assert after.panes[1].offset_origin == "moved by hand"
    assert [slot.path for slot in session.slots] == [coordinate_pair.original, coordinate_pair.conversion]


def test_a_broken_session_costs_nothing(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.verislide"
    broken.write_text("{")
    window.open([broken])
    qtbot.waitUntil(window.furniture.banner.isVisible, timeout=WAIT_MS)
    assert window.furniture.banner.text().startswith("broken.verislide cannot be opened")
    assert window.start_page.isVisible()
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    dropped(window, broken)
    qtbot.waitUntil(lambda: not window.jobs.jobs, timeout=WAIT_MS)
    assert [slot.path for slot in window.session.slots] == [coordinate_pair.original, coordinate_pair.conversion]


def test_a_slide_of_a_session_that_is_gone_is_named_in_its_pane(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    file = saved(qtbot, window, tmp_path / "case.verislide", monkeypatch)
    text = file.read_text(encoding="utf-8").replace(coordinate_pair.conversion.name, "no such folder")
    file.write_text(text, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    QTest.keyClick(window, Qt.Key.Key_O, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: any(slot.error for slot in window.session.slots), timeout=WAIT_MS)
    error = window.session.slots[1].error
    assert error is not None and str(error) == "no such folder cannot be opened: it does not exist."
    qtbot.waitUntil(lambda: window.session.slots[0].slide is not None, timeout=WAIT_MS)


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> MainWindow:
    """The pair at level 0, with a conversion that arrows of the align tool move."""
    window.open([coordinate_pair.original, coordinate_pair.conversion])
    settle(qtbot, window)
    middle = window.session.comparison.state.covered.centre
    window.session.look(Viewport(Point(round(middle.x), round(middle.y)), 1.0))
    settle(qtbot, window)
    return window


def nudged(window: MainWindow, *keys: Qt.Key) -> Affine:
    """Move the conversion by arrows of the align tool; returns its offset."""
    QTest.keyClick(window, Qt.Key.Key_L, SHIFT)
    for key in keys:
        QTest.keyClick(window.view.canvases()[1], key)
    QTest.keyClick(window, Qt.Key.Key_L, SHIFT)
    return offset_of(window)


def offset_of(window: MainWindow) -> Affine:
    return window.session.comparison.state.panes[1].offset


def kept(window: MainWindow) -> list[Affine]:
    """What is kept with pairs, on the disk."""
    window.offsets.save()
    window.settings.save()
    return [one.offset for one in Settings(window.settings.path).offsets]


def brought_back(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    """Drop the file of a session on the window and wait for its slides."""
    before = window.session.slots
    dropped(window, file)
    qtbot.waitUntil(lambda: window.session.slots not in ((), before), timeout=WAIT_MS)
    settle(qtbot, window)


def test_a_session_has_the_offset_that_it_was_saved_with_whatever_the_pair_was_moved_to_later(
    qtbot: QtBot, opened: MainWindow, coordinate_pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair = [coordinate_pair.original, coordinate_pair.conversion]
    at_first = saved(qtbot, opened, tmp_path / "at first", monkeypatch)
    earlier = nudged(opened, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert earlier == Affine.translation(2, 0)
    file = saved(qtbot, opened, tmp_path / "moved", monkeypatch)
    later = nudged(opened, Qt.Key.Key_Up)
    assert later == Affine.translation(2, -1) and kept(opened) == [later]

    brought_back(qtbot, opened, file)
    assert offset_of(opened) == earlier
    assert opened.session.comparison.state.panes[1].offset_origin == "moved by hand"
    assert opened.session.comparison.state.panes[1].cuts, "cut for where it lies"
    place = opened.session.comparison.state.panes[1].to_reference
    # It stays so while the session is open, and looking at it is no move of the pair.
    QTest.keyClick(opened, Qt.Key.Key_X, SHIFT)
    settle(qtbot, opened)
    assert opened.session.comparison.state.panes[1].to_reference == place.inverse()
    assert kept(opened) == [later]

    brought_back(qtbot, opened, at_first)
    assert not opened.session.comparison.state.panes[1].has_offset
    QTest.keyClick(opened, Qt.Key.Key_X, SHIFT)
    settle(qtbot, opened)
    assert not opened.session.comparison.state.panes[1].has_offset and kept(opened) == [later]
    opened.open(pair)
    settle(qtbot, opened)
    assert offset_of(opened) == later

    brought_back(qtbot, opened, at_first)
    moved = nudged(opened, Qt.Key.Key_Left)
    assert moved == Affine.translation(-1, 0) and kept(opened) == [moved]
    opened.open(pair)
    settle(qtbot, opened)
    assert offset_of(opened) == moved


def click(canvas: Canvas, *places: tuple[int, int]) -> None:
    for place in places:
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(*place))


def drawn_on(window: MainWindow) -> None:
    """Draw a line, an area and a rectangle with keys and mouse, and lay the tools down."""
    canvas = window.view.canvases()[0]
    QTest.keyClick(window, Qt.Key.Key_M, SHIFT)
    click(canvas, (40, 60), (150, 82), (171, 140))
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    click(canvas, (60, 200), (181, 215), (160, 290))
    QTest.keyClick(canvas, Qt.Key.Key_Return, SHIFT)
    click(canvas, (300, 20))  # so that none is selected, which is not kept
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_Q)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(210, 120))
    QTest.mouseMove(canvas, QPoint(330, 260))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(330, 260))
    QTest.keyClick(window, Qt.Key.Key_Q)
    assert [len(measure.points) for measure in window.furniture.ruler.ruler.measures] == [3, 3]
    assert window.inspection.rectangle.rect is not None


def grid_and_readouts(window: MainWindow) -> None:
    """Switch both."""
    QTest.keyClick(window, Qt.Key.Key_G, SHIFT)
    QTest.keyClick(window, Qt.Key.Key_H, SHIFT)


def looked_at(qtbot: QtBot, window: MainWindow) -> None:
    """Have the view of now count as looked at, and no other."""
    window.coverage.still_ms = 1
    with qtbot.waitSignal(window.coverage.changed, timeout=WAIT_MS):
        window.session.tiles_arrived.emit()
    window.coverage.still_ms = NEVER_MS


def pictures(window: MainWindow) -> list[QImage]:
    for canvas in window.view.canvases():
        canvas.show_cross(None)
    return [canvas.grab().toImage() for canvas in window.view.canvases()]


def test_what_was_drawn_seen_and_detached_comes_back(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.coverage.still_ms = NEVER_MS
    opened.colouring.set_tone(Tone(10, -20, 1.5))
    drawn_on(opened)
    grid_and_readouts(opened)
    assert opened.furniture.grid.is_on and not opened.furniture.shows_readouts
    opened.view.canvases()[1].setFocus()
    QTest.keyClick(opened, Qt.Key.Key_W)
    own = opened.view.panes[1].window()
    assert own is not opened
    own.resize(430, 520)
    own.move(60, 40)
    settle(qtbot, opened)
    looked_at(qtbot, opened)
    measures, rectangle = opened.furniture.ruler.ruler.measures, opened.inspection.rectangle.rect
    coverage, place = opened.coverage.coverage, own.geometry()
    assert coverage is not None and 0 < (coverage.cells > 0).mean() < 1
    before = pictures(opened)
    file = saved(qtbot, opened, tmp_path / "case", monkeypatch)

    grid_and_readouts(opened)
    opened.session.close_slides()
    assert not opened.furniture.ruler.ruler.measures and opened.inspection.rectangle.rect is None
    opened.view.detached.place(1, b"")  # as in a window that has not seen it yet
    opened.coverage.reset()
    brought_back(qtbot, opened, file)
    assert opened.furniture.ruler.ruler.measures == measures
    assert opened.inspection.rectangle.rect == rectangle and opened.actions_["rectangle_remove"].isEnabled()
    back = opened.view.panes[1].window()
    assert back is not opened and back.isVisible() and back.geometry() == place
    assert opened.session.comparison.state.display.tone == Tone(10, -20, 1.5)
    again = opened.coverage.coverage
    assert again is not None and again.grid == coverage.grid and (again.cells == coverage.cells).all()
    home = opened.coverage.home
    assert home is not None and home is opened.session.comparison.state.reference
    assert [picture.size() for picture in before] == [canvas.size() for canvas in opened.view.canvases()]
    assert pictures(opened) == before
    assert opened.furniture.grid.is_on and not opened.furniture.shows_readouts
    # It is as if it had been drawn here: it can be removed, and goes with its slides.
    canvas = opened.view.canvases()[0]
    QTest.keyClick(opened, Qt.Key.Key_M, SHIFT)
    start = canvas.viewport.to_screen.apply(measures[0].points[0])
    click(canvas, (round(start.x), round(start.y)))
    QTest.keyClick(opened, Qt.Key.Key_Delete)
    assert opened.furniture.ruler.ruler.measures == measures[1:]
    QTest.keyClick(opened, Qt.Key.Key_X, SHIFT)
    settle(qtbot, opened)
    assert not opened.furniture.ruler.ruler.measures and opened.inspection.rectangle.rect is None


def test_a_slide_is_shown_through_its_colour_profile_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the session names the folder that the slide is in."""
    folder = tmp_path / "alone"
    folder.mkdir()
    original, conversion = written(folder, made_profile(), None)
    conversion = conversion.rename(tmp_path / conversion.name)
    window.open([folder, conversion])
    settle(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_I, CONTROL)
    qtbot.waitUntil(lambda: bool(window.session.comparison.state.display.profiled), timeout=WAIT_MS)
    settle(qtbot, window)
    before = pictures(window)
    file = saved(qtbot, window, tmp_path / "case", monkeypatch)
    window.session.close_slides()
    brought_back(qtbot, window, file)
    assert window.session.comparison.state.display.profiled == {original}
    assert pictures(window) == before


def test_the_frame_that_was_shown_comes_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = make(tmp_path / "run.dcm", np.stack([np.full((80, 100), grey, np.uint8) for grey in (30, 60, 90)]))
    window.open([run])
    settle(qtbot, window)
    slider = window.view.panes[0].planes.findChild(QSlider)
    QTest.keyClick(slider, Qt.Key.Key_End)
    settle(qtbot, window)
    before = pictures(window)
    file = saved(qtbot, window, tmp_path / "case", monkeypatch)
    window.session.close_slides()
    brought_back(qtbot, window, file)
    assert window.view.panes[0].planes.findChild(QSlider).value() == 2
    assert pictures(window) == before
    # A position that the slide no longer has is left out.
    stored = json.loads(file.read_text(encoding="utf-8"))
    stored["slides"][0]["planes"] = {"frame": 7, "focal plane": 1}
    file.write_text(json.dumps(stored), encoding="utf-8")
    brought_back(qtbot, window, file)
    assert window.view.panes[0].planes.findChild(QSlider).value() == 0


def test_coverage_comes_back_in_the_slide_that_it_is_kept_in_after_a_swap(
    qtbot: QtBot, opened: MainWindow, coordinate_pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.coverage.still_ms = NEVER_MS
    looked_at(qtbot, opened)
    coverage = opened.coverage.coverage
    assert coverage is not None
    QTest.keyClick(opened, Qt.Key.Key_X, SHIFT)
    settle(qtbot, opened)
    file = saved(qtbot, opened, tmp_path / "case", monkeypatch)
    opened.session.close_slides()
    opened.coverage.reset()
    brought_back(qtbot, opened, file)
    assert opened.coverage.kept is not None and opened.coverage.kept[0] == coordinate_pair.original
    assert (opened.coverage.kept[1].cells == coverage.cells).all()
    assert opened.coverage.home is opened.session.comparison.state.panes[1]


def test_marks_are_left_out_on_another_slide_and_that_is_said(
    qtbot: QtBot, opened: MainWindow, coordinate_pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn_on(opened)
    file = saved(qtbot, opened, tmp_path / "case", monkeypatch)
    stored = json.loads(file.read_text(encoding="utf-8"))
    stored["marks"]["original"] = "400x300 another"
    file.write_text(json.dumps(stored), encoding="utf-8")
    brought_back(qtbot, opened, file)
    assert not opened.furniture.ruler.ruler.measures and opened.inspection.rectangle.rect is None
    assert opened.furniture.banner.isVisible()
    assert opened.furniture.banner.text().startswith(
        "pair.mrxs is another slide than when the session was saved: measures"
    )


def test_a_session_that_is_saved_before_it_is_aligned_keeps_its_offset_and_marks(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = nudged(opened, Qt.Key.Key_Right)
    drawn_on(opened)
    drawn = opened.furniture.ruler.ruler.measures
    file = saved(qtbot, opened, tmp_path / "case", monkeypatch)
    opened.session.close_slides()
    soon = tmp_path / "soon.verislide"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(soon), ""))
    aligned: list[bool] = []

    def save_at_once() -> None:
        if opened.session.comparison.state.panes and not aligned:
            aligned.append(any(pane.alignment for pane in opened.session.comparison.state.panes))
            opened.keeper.save()

    opened.session.slots_changed.connect(save_at_once)
    dropped(opened, file)
    qtbot.waitUntil(soon.exists, timeout=WAIT_MS)
    assert aligned == [False]
    settle(qtbot, opened)
    found = read_session(soon)
    assert found.slides[1].offset == moved == offset_of(opened)
    assert found.marks.measures == drawn == opened.furniture.ruler.ruler.measures


@pytest.mark.parametrize("broken", [False, True])
def test_a_pair_that_is_opened_while_a_session_is_read_stays(
    qtbot: QtBot,
    opened: MainWindow,
    coordinate_pair: Pair,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    broken: bool,
) -> None:
    file = saved(qtbot, opened, tmp_path / "case", monkeypatch)
    if broken:
        file.write_text("{")
    opened.session.close_slides()
    may_read = threading.Event()

    def slowly(path: Path) -> SavedSession:
        assert may_read.wait(WAIT_MS / 1000)
        return read_session(path)

    monkeypatch.setattr(session_keeper, "read_session", slowly)
    dropped(opened, file)
    qtbot.waitUntil(lambda: any(job.name == "Open the session" for job in opened.jobs.jobs), timeout=WAIT_MS)
    opened.open([coordinate_pair.original])
    may_read.set()
    settle(qtbot, opened)
    assert [slot.path for slot in opened.session.slots] == [coordinate_pair.original]
    assert not opened.furniture.banner.isVisible()
