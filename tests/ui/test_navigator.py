"""The navigator, by real mouse and keys: where the frame lies is read off the pixels, shares come from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import WAIT_MS, Pair, settle
from tests.ui.test_go_to import independent
from viewer.comparison.readout import base_magnification
from viewer.comparison.viewport import Viewport
from viewer.geometry import Point
from viewer.tiles.cache import TileCache
from viewer.ui.coverage_recorder import STILL_MS
from viewer.ui.docks.navigator_panel import NavigatorPanel
from viewer.ui.main_window import MainWindow
from viewer.ui.widgets import ToolButton

pytestmark = pytest.mark.gui

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
INDEPENDENT = Path(__file__).parent / "independent_coverage.py"
NEVER_MS = 10_000_000


def key(window: MainWindow, code: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.windowHandle(), code, modifier)
    QApplication.processEvents()


def open_slides(qtbot: QtBot, window: MainWindow, slides: list[Path]) -> NavigatorPanel:
    """With the navigator open, and a view that counts only when a test says so."""
    window.coverage.still_ms = NEVER_MS
    window.open(slides)
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.canvases()[0].setFocus()
    if not window.panels.navigator.isVisible():
        key(window, Qt.Key.Key_V)
    rest(qtbot, window)
    return window.panels.navigator


def rest(qtbot: QtBot, window: MainWindow) -> None:
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.panels.navigator.is_at_rest, timeout=WAIT_MS)


@pytest.fixture
def navigator(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair) -> Iterator[NavigatorPanel]:
    panel = open_slides(qtbot, window, [coordinate_pair.original, coordinate_pair.conversion])
    yield panel


def grabbed(widget: QWidget) -> NDArray[np.int16]:
    picture = widget.grab().toImage()
    array = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine() // 4, 4)
    return array[: picture.height(), : picture.width(), :3].astype(np.int16)


def look(qtbot: QtBot, window: MainWindow, **changes: object) -> Viewport:
    viewport = replace(window.session.comparison.state.viewport, **changes)  # type: ignore[arg-type]
    window.session.look(viewport)
    settle(qtbot, window)
    return viewport


def count(qtbot: QtBot, window: MainWindow) -> Viewport:
    """Have what is looked at now count, and come to rest."""
    recorder = window.coverage
    recorder.still_ms = 1
    with qtbot.waitSignal(recorder.changed, timeout=WAIT_MS):
        window.session.tiles_arrived.emit()
    recorder.still_ms = NEVER_MS
    rest(qtbot, window)
    return window.session.comparison.state.viewport


# --- frame and hand --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("turn", [0.0, 90.0, 205.0])
def test_a_click_brings_what_lies_under_it_to_the_middle(
    qtbot: QtBot, window: MainWindow, navigator: NavigatorPanel, turn: float
) -> None:
    centre = window.session.comparison.state.covered.centre
    look(qtbot, window, centre=centre, scale=16.0, rotation=turn)
    QTest.mouseClick(navigator.tint, LEFT)
    middle = navigator.map.width() // 2
    before = grabbed(navigator.map)
    canvas = window.view.canvases()[1]
    for at in (QPoint(middle - 31, middle + 22), QPoint(middle + 37, middle - 14), QPoint(middle - 3, middle + 4)):
        # The middle one lies inside the frame, where a press alone takes hold of it.
        look(qtbot, window, centre=centre)
        QTest.mouseClick(navigator.map, LEFT, pos=at)
        settle(qtbot, window)
        shown = grabbed(canvas)
        size = window.session.comparison.state.viewport.size
        colour = shown[size.height // 2, size.width // 2]
        if max(abs(at.x() - middle), abs(at.y() - middle)) > 10:
            # A pixel of the map is eight of the slide, whose green and red change by one a pixel.
            assert np.abs(colour - before[at.y(), at.x()])[1:].max() <= 10, (turn, at)
        expected = navigator.map._place(QPointF(at))
        assert [*window.session.comparison.state.viewport.centre] == pytest.approx([*expected], abs=1e-6)


@pytest.mark.parametrize("turn", [0.0, 270.0, 335.0])
def test_the_frame_goes_around_what_the_panes_show(
    qtbot: QtBot, window: MainWindow, navigator: NavigatorPanel, turn: float
) -> None:
    QTest.mouseClick(navigator.tint, LEFT)
    centre = window.session.comparison.state.covered.centre
    look(qtbot, window, centre=centre, scale=32.0, rotation=turn)
    clean = grabbed(navigator.map)
    viewport = look(qtbot, window, centre=centre, scale=1.1)
    lined = grabbed(navigator.map)
    white = (lined == 255).all(-1) & ~(clean == 255).all(-1)
    rows, columns = np.flatnonzero(white.sum(1) > 5), np.flatnonzero(white.sum(0) > 5)
    inner = (slice(rows[1] + 2, rows[-2] - 1), slice(columns[1] + 2, columns[-2] - 1))
    inside = clean[inner]
    shown = grabbed(window.view.canvases()[0])[: viewport.size.height, : viewport.size.width]
    # What lies just inside the line's corners is what lies in the panes' corners, up to the width of the line.
    for y, x in ((0, 0), (0, -1), (-1, 0), (-1, -1)):
        assert np.abs(inside[y, x] - shown[y, x])[1:].max() <= 30, (turn, y, x)
    frame = navigator.map.frame
    assert abs(columns[0] - frame.x) <= 1.5 and abs(rows[-1] + 1 - frame.bottom) <= 1.5


def test_a_view_wider_than_the_slide_has_its_frame_at_the_edge(
    qtbot: QtBot, window: MainWindow, navigator: NavigatorPanel
) -> None:
    fit = window.session.comparison.state.viewport
    look(qtbot, window, scale=fit.scale / 3)
    QTest.mouseClick(navigator.tint, LEFT)
    white = (grabbed(navigator.map) == 255).all(-1)
    side = navigator.map.width()
    assert white[2, 5 : side - 5].all() and white[side - 3, 5 : side - 5].all()
    assert white[5 : side - 5, 2].all() and white[5 : side - 5, side - 3].all()


def test_a_drag_moves_the_panes_as_far_as_the_hand(qtbot: QtBot, window: MainWindow, navigator: NavigatorPanel) -> None:
    start = look(qtbot, window, centre=window.session.comparison.state.covered.centre, scale=0.7)
    frame = navigator.map.frame
    grip = QPoint(round(frame.centre.x) + 7, round(frame.centre.y) - 5)
    QTest.mousePress(navigator.map, LEFT, pos=grip)
    assert window.session.comparison.state.viewport == start, "taking hold of the frame moves nothing"
    for step in range(1, 6):
        QTest.mouseMove(navigator.map, grip + QPoint(4 * step, -3 * step))
    QTest.mouseRelease(navigator.map, LEFT, pos=grip + QPoint(20, -15))
    moved = navigator.map.frame
    assert moved.x - frame.x == pytest.approx(20, abs=0.01) and moved.y - frame.y == pytest.approx(-15, abs=0.01)
    QTest.mouseMove(navigator.map, QPoint(3, 3))
    assert navigator.map.frame == moved, "nobody holds it any more"


def test_the_wheel_zooms_at_the_place_under_the_cursor(
    qtbot: QtBot, window: MainWindow, navigator: NavigatorPanel
) -> None:
    start = look(qtbot, window, centre=window.session.comparison.state.covered.centre, scale=1.0)
    far = QPointF(navigator.map.width() * 0.3, navigator.map.height() * 0.4)
    place = navigator.map._place(far)
    turn_wheel(navigator.map, far, 120)
    now = window.session.comparison.state.viewport
    assert now.scale > start.scale and [*now.centre] == pytest.approx([*place])
    near = QPointF(navigator.map.frame.x + 2, navigator.map.frame.y + 2)
    place = navigator.map._place(near)
    at = now.to_screen.apply(place)
    turn_wheel(navigator.map, near, -120)
    after = window.session.comparison.state.viewport
    assert after.scale == pytest.approx(start.scale)
    assert [*after.to_screen.apply(place)] == pytest.approx([*at]), "a place in view stays where it is"


def test_the_wheel_that_scrolls_the_panel_chooses_and_zooms_nothing(
    qtbot: QtBot, window: MainWindow, navigator: NavigatorPanel
) -> None:
    section = navigator.field_map
    section.show()
    navigator.setFixedHeight(150)
    QApplication.processEvents()
    bar = navigator.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    chosen, viewport = section.range.currentIndex(), window.session.comparison.state.viewport
    turn_wheel(section.range, QPointF(9, 9), -120)
    turn_wheel(section.range, QPointF(9, 9), 120)
    assert section.range.currentIndex() == chosen
    turn_wheel(bar, QPointF(2, 2), 120)
    assert bar.value() < bar.maximum()
    turn_wheel(navigator.map, QPointF(60, 60), 120)
    assert window.session.comparison.state.viewport == viewport
    assert section.lacking.text() == "Scanned, no SSIM" and "rim of the scan" in section.lacking.toolTip()
    section.measure.setCurrentIndex(1)
    assert section.lacking.text() == "Scanned, not compared"
    section.measure.setCurrentIndex(0)
    section.range.setFocus()
    turn_wheel(section.range, QPointF(9, 9), -120)
    assert section.range.currentIndex() == chosen + 1


def turn_wheel(widget: QWidget, at: QPointF, angle: int) -> None:
    event = QWheelEvent(
        at,
        QPointF(widget.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_the_panel_is_closed_at_first_and_follows_its_key(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair
) -> None:
    assert not window.actions_["navigator"].isEnabled()
    window.open([coordinate_pair.original])
    settle(qtbot, window)
    assert not window.panels.navigator.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    key(window, Qt.Key.Key_V)
    rest(qtbot, window)
    assert window.panels.navigator.isVisible() and window.panels.navigator.map._overview is not None
    key(window, Qt.Key.Key_V)
    assert not window.panels.navigator.isVisible()


def test_what_cannot_be_opened_is_no_overview(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "rubbish.mrxs").write_bytes(b"no slide")
    window.coverage.still_ms = 1
    window.open([tmp_path / "rubbish.mrxs"])
    settle(qtbot, window)
    window.docks.show_panel("navigator")
    rest(qtbot, window)
    assert window.panels.navigator.map._overview is None and window.panels.navigator.legend.shown == ("–",) * 4
    assert window.coverage.coverage is None
    window.panels.navigator.map.grab()


# --- coverage --------------------------------------------------------------------------------------------------


def elsewhere(pair: list[Path], looks: list[Viewport]) -> list[float]:
    asked = [
        {"centre": [*one.centre], "scale": one.scale, "rotation": one.rotation, "size": [*one.size]} for one in looks
    ]
    shares: list[float] = independent(INDEPENDENT, mirax=str(pair[0]), dicom=str(pair[1]), looks=asked)
    return shares


def written(shares: list[float]) -> tuple[str, ...]:
    return tuple(f"{100 * share:.1f}\N{NO-BREAK SPACE}%" for share in shares)


def test_shares_are_those_of_another_process(qtbot: QtBot, window: MainWindow, either_pair: tuple[Path, Path]) -> None:
    panel = open_slides(qtbot, window, [*either_pair])
    state = window.session.comparison.state
    assert state.reference is not None and state.panes[1].alignment is not None and state.panes[1].alignment.aligned
    area = state.covered
    base = base_magnification(state.reference.slide)
    assert base is not None
    looks = []
    for magnification, turn, x, y in ((4.0, 0, 0.5, 0.5), (7.3, 33, 0.2, 0.7), (15, 90, 0.9, 0.4), (38, 201, 0.4, 0.3)):
        centre = Point(area.x + x * area.width + 0.3, area.y + y * area.height)
        look(qtbot, window, centre=centre, scale=magnification / base.value, rotation=float(turn))
        looks.append(count(qtbot, window))
    expected = elsewhere([*either_pair], looks)
    assert panel._coverage_map is not None
    assert panel._coverage_map.shares == pytest.approx(expected, abs=1e-12)
    assert panel.legend.shown == written(expected)
    assert sum(0 < share < 1 for share in expected) >= 2


def test_only_a_view_that_stands_still_and_sharp_counts(
    qtbot: QtBot, window: MainWindow, navigator: NavigatorPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = window.coverage
    assert STILL_MS >= 1000 and recorder.coverage is None
    get, reached = TileCache.get, []

    def absent(cache: TileCache, wanted: object) -> None:
        reached.append(wanted)

    with monkeypatch.context() as patch:
        patch.setattr(TileCache, "get", absent)
        recorder.still_ms = 1
        window.session.look(window.session.comparison.state.viewport.with_scale(1.0))
        qtbot.waitUntil(lambda: recorder._waits, timeout=WAIT_MS)
        assert reached and recorder.coverage is None
    assert TileCache.get is get
    with qtbot.waitSignal(recorder.changed, timeout=WAIT_MS):
        window.session.tiles_arrived.emit()
    seen = recorder.coverage
    assert seen is not None and seen.cells.any()
    # While the view moves on, none of what it passes counts.
    recorder.still_ms = NEVER_MS
    for _ in range(5):
        key(window, Qt.Key.Key_Right, SHIFT)
    settle(qtbot, window)
    assert recorder.coverage is seen


def test_coverage_outlives_modes_swaps_and_closing_and_ends_with_reset_or_other_slides(
    qtbot: QtBot, window: MainWindow, navigator: NavigatorPanel, coordinate_pair: Pair
) -> None:
    area = window.session.comparison.state.covered
    centre = Point(area.x + area.width / 3, area.y + area.height / 4)
    look(qtbot, window, centre=centre, scale=0.9, rotation=20.0)
    count(qtbot, window)
    look(qtbot, window, centre=area.centre, scale=64.0)
    seen, tinted = navigator.legend.shown, grabbed(navigator.map)
    assert float(seen[3].split("\N{NO-BREAK SPACE}")[0]) > 1
    for code, modifier in ((Qt.Key.Key_C, NONE), (Qt.Key.Key_D, NONE), (Qt.Key.Key_Y, NONE), (Qt.Key.Key_V, NONE)):
        key(window, code, modifier)
        rest(qtbot, window)
    key(window, Qt.Key.Key_D)
    key(window, Qt.Key.Key_V)
    rest(qtbot, window)
    assert navigator.legend.shown == seen and np.abs(grabbed(navigator.map) - tinted).max() <= 1
    key(window, Qt.Key.Key_X, SHIFT)
    rest(qtbot, window)
    reference = window.session.comparison.state.reference
    assert reference is not None and reference.slide.path == coordinate_pair.conversion
    assert navigator.legend.shown == seen
    # The same glass is tinted: what the panes show and the map show is as before.
    assert np.mean(np.abs(grabbed(navigator.map) - tinted).max(-1) > 8) < 0.03
    # What is looked at now counts where it lies on the slide that the coverage is kept in.
    look(qtbot, window, centre=window.session.comparison.state.covered.centre, scale=0.5, rotation=0.0)
    count(qtbot, window)
    assert window.coverage.coverage is not None and window.coverage.home is not None
    seen_cells = window.coverage.coverage.cells > 0
    viewport = window.session.comparison.state.viewport
    home = window.coverage.home
    middle = home.to_reference.inverse().apply(viewport.centre)
    grid = window.coverage.coverage.grid
    column, row = (
        int((place - begin) / grid.cell) for place, begin in zip(middle, (grid.area.x, grid.area.y), strict=True)
    )
    reach = int(min(viewport.size) / 2 / viewport.scale / grid.cell) - 1
    part = seen_cells[max(0, row - reach) : row + reach, max(0, column - reach) : column + reach]
    assert part.all(), "all around the middle of the panes"
    QTest.mouseClick(navigator.reset, LEFT)
    rest(qtbot, window)
    assert window.coverage.coverage is None and navigator.legend.shown == written([0, 0, 0, 0])
    look(qtbot, window, scale=2.0)
    count(qtbot, window)
    assert window.coverage.coverage is not None
    window.actions_["coverage_reset"].trigger()
    assert window.coverage.coverage is None
    look(qtbot, window, scale=3.0)
    count(qtbot, window)
    window.open([coordinate_pair.original])
    rest(qtbot, window)
    assert window.coverage.coverage is None and navigator.legend.shown == written([0, 0, 0, 0])


# --- label and macro -------------------------------------------------------------------------------------------


def writing(panel: NavigatorPanel) -> list[bool]:
    """Whether a picture on screen has edges as letters have them."""
    found = []
    for picture in panel.labels.pictures:
        pixels = grabbed(picture)[: picture.place.height(), : picture.place.width()]
        assert pixels.std() > 3, "not even a veiled picture"
        found.append(bool(np.abs(np.diff(pixels.mean(-1), axis=1)).max() > 100))
    return found


@pytest.fixture
def labels(qtbot: QtBot, window: MainWindow, navigator: NavigatorPanel) -> NavigatorPanel:
    QTest.mouseClick(navigator.tabs.option("labels"), LEFT)
    rest(qtbot, window)
    return navigator


def show(qtbot: QtBot, window: MainWindow) -> None:
    QTest.mouseClick(window.panels.navigator.labels.button, LEFT)
    rest(qtbot, window)


def test_labels_are_veiled_until_asked_for(qtbot: QtBot, window: MainWindow, labels: NavigatorPanel) -> None:
    named = [(one.one.role, one.one.slide.name, one.key) for one in labels.labels.pictures]
    assert named[0][:2] == ("ORIGINAL", "pair.mrxs") and named[-1][:2] == ("CONVERTED", "converted")
    assert {key for _, _, key in named} >= {"label", "macro"}
    assert not any(writing(labels))
    assert all(max(one.image.width(), one.image.height()) <= 12 for one in labels.labels.pictures), "no more is kept"
    show(qtbot, window)
    assert writing(labels)[0] and labels.labels.button.text() == "Hide"
    show(qtbot, window)
    assert not any(writing(labels)) and labels.labels.button.text() == "Show"


def close_and_open(qtbot: QtBot, window: MainWindow, pair: Pair) -> None:
    (close,) = window.docks.findChild(QDockWidget, "dock-navigator").titleBarWidget().findChildren(ToolButton)
    QTest.mouseClick(close, LEFT)
    assert not window.panels.navigator.isVisible()
    assert not any(one.image.width() > 12 for one in window.panels.navigator.labels.pictures), "dropped at once"
    key(window, Qt.Key.Key_V)


def go_to_the_other_tab(qtbot: QtBot, window: MainWindow, pair: Pair) -> None:
    for tab in ("slide", "labels"):
        QTest.mouseClick(window.panels.navigator.tabs.option(tab), LEFT)


def open_another(qtbot: QtBot, window: MainWindow, pair: Pair) -> None:
    window.open([pair.original])


def swap(qtbot: QtBot, window: MainWindow, pair: Pair) -> None:
    key(window, Qt.Key.Key_X, SHIFT)


@pytest.mark.parametrize("leave", [close_and_open, go_to_the_other_tab, open_another, swap])
def test_labels_are_veiled_again(
    qtbot: QtBot, window: MainWindow, labels: NavigatorPanel, coordinate_pair: Pair, leave: object
) -> None:
    show(qtbot, window)
    assert writing(labels)[0]
    assert callable(leave)
    leave(qtbot, window, coordinate_pair)
    rest(qtbot, window)
    assert not labels.labels.shown and labels.labels.pictures
    assert not any(writing(labels)) and labels.labels.button.text() == "Show"


def test_a_slide_without_a_label_says_so(qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, data: Path) -> None:
    window.open([data / "dicom_other/pydicom/examples_rgb_color.dcm"])
    settle(qtbot, window)
    window.docks.show_panel("navigator")
    QTest.mouseClick(window.panels.navigator.tabs.option("labels"), LEFT)
    rest(qtbot, window)
    assert window.panels.navigator.labels.pictures == [] and not window.panels.navigator.labels.button.isEnabled()
