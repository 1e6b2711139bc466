"""The map in a pane of its own, by real keys and mouse, against pixels decoded elsewhere."""

from __future__ import annotations

import threading
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Pair, all_drawn, just_opened, settle
from tests.ui.gesture_walk import open_pair
from tests.ui.independent_difference import assert_shows, at_one_to_one, pixels, signed_elsewhere
from tests.ui.test_pictures import saved as saved_pictures
from tests.ui.test_session_keeper import brought_back
from tests.ui.test_session_keeper import saved as saved_session
from viewer.comparison.display import GAINS, MAP_PLACE, Arrangement, Channel, Display, Lies, Look, Measure, Mode
from viewer.comparison.state import MOST_PANES
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.legend import draw_map_legend
from viewer.ui.pane.marks import Chips
from viewer.ui.pane.pane_window import PaneWindow
from viewer.ui.theme import ui_font

pytestmark = pytest.mark.gui
LEFT = Qt.MouseButton.LeftButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
MINUS = "\N{MINUS SIGN}"


@pytest.fixture
def window(lossy_window: MainWindow, qtbot: QtBot) -> MainWindow:
    return just_opened(qtbot, lossy_window, 1500, 640)


def display(window: MainWindow) -> Display:
    return window.session.comparison.state.display


def key(window: QWidget, code: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(window.windowHandle(), code, modifier)
    QApplication.processEvents()


def beside(window: MainWindow) -> list[QWidget]:
    """The panes of the main window that are to be seen, from left to right and from top to bottom."""
    view = window.view
    shown: list[QWidget] = [pane for pane in (*view.panes, view.map, view.stage) if pane.isVisible()]
    shown = [pane for pane in shown if pane.window() is window]
    return sorted(shown, key=lambda pane: (pane.y(), pane.x()))


# --- on and off ---------------------------------------------------------------------------------------------------


def test_one_key_brings_the_map_and_takes_it_away(qtbot: QtBot, window: MainWindow) -> None:
    original, converted = window.view.panes
    key(window, Qt.Key.Key_M)
    all_drawn(qtbot, window)
    assert beside(window) == [original, converted, window.view.map]
    assert display(window).measure is Measure.DIFFERENCE
    shown = converted.canvas.scene, window.view.map.canvas.scene
    assert shown[0] is not None and shown[1] is not None
    assert shown[0].pane is window.session.comparison.state.panes[1], "the conversion itself, not its map"
    key(window, Qt.Key.Key_D, SHIFT)
    assert display(window).measure is Measure.SIGNED and window.view.map.isVisible()
    key(window, Qt.Key.Key_M)
    assert beside(window) == [original, converted] and display(window).measure is Measure.OFF
    # In place of the conversion, as ever; from there the key gives the map its own pane.
    key(window, Qt.Key.Key_D, SHIFT)
    assert beside(window) == [original, converted]
    key(window, Qt.Key.Key_M)
    assert beside(window)[2:] == [window.view.map] and display(window).measure is Measure.SIGNED
    key(window, Qt.Key.Key_D, SHIFT)
    assert beside(window) == [original, converted], "where nothing is measured there is no map"


def test_the_button_and_the_menus_do_what_the_key_does(window: MainWindow) -> None:
    window.resize(1900, 700)
    QApplication.processEvents()
    compare = window.toolbar.compare
    for there in (True, False):
        QTest.mouseClick(compare.map_pane, LEFT)
        QApplication.processEvents()
        assert window.view.map.isVisible() is there and compare.map_pane.isChecked() is there
    assert compare.map_pane.toolTip() == "Map in a pane of its own (M)"
    window.resize(780, 500)
    QApplication.processEvents()
    assert not compare.map_pane.isVisible()
    (entry,) = [action for action in compare.view.menu().actions() if action.text().startswith("Map in a pane")]
    for there in (True, False):
        entry.trigger()
        QApplication.processEvents()
        assert window.view.map.isVisible() is there and entry.isChecked() is there
    menu = window.toolbar.menu
    menu.aboutToShow.emit()
    assert not window.actions_["map_pane"].isChecked()
    window.actions_["map_pane"].trigger()
    menu.aboutToShow.emit()
    assert window.actions_["map_pane"].isChecked() and window.view.map.isVisible()


def test_the_header_says_what_is_shown_and_of_which_slides(window: MainWindow) -> None:
    key(window, Qt.Key.Key_M)
    role, name, details = window.view.map.identity
    assert (role, name, details) == ("MAP", f"|converted {MINUS} pair.mrxs|", f"|Converted {MINUS} Original|")
    key(window, Qt.Key.Key_D, SHIFT)
    assert window.view.map.identity[1:] == (f"converted {MINUS} pair.mrxs", f"Converted {MINUS} Original")
    tip = window.view.map._name.toolTip()
    assert tip.startswith("Signed difference: ") and tip.endswith("Largest channel, shown 8×")
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_B)
    assert window.view.panes[0]._name.text() == "converted"
    assert window.view.map.identity[1] == f"converted {MINUS} pair.mrxs", "a map is of the same two slides as before"
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_B)


@pytest.mark.parametrize(("size", "has_bar"), [((460, 600), True), ((253, 276), True), ((380, 120), False)])
def test_the_colours_are_explained_in_panes_of_every_size(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int], has_bar: bool
) -> None:
    """Where the bar would cover readouts or words, it is smaller, lower or put into words."""
    labels: list[tuple[str, int]] = []
    chips: list[QRect] = []
    monkeypatch.setattr(Chips, "label", lambda _self, _painter, _left, width, text: labels.append((text, width)))
    monkeypatch.setattr(Chips, "_put", lambda _self, _painter, at, chip, *_: chips.append(QRect(at, chip)))
    picture = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    room = picture.rect()
    draw_map_legend(painter, Chips(ui_font(12, 500)), Look(Measure.SIGNED), room)
    painter.end()
    ((text, width),) = labels
    assert text.startswith("Signed difference, largest channel, shown 8×")
    assert text.endswith(f"blue ≤ {MINUS}16 darker, orange ≥ +16 brighter") is not has_bar
    assert len(chips) == has_bar
    for bar in chips:
        assert room.adjusted(5, 5, -5, -50).contains(bar), "the readouts at the bottom stay free"
        assert bar.top() > 40 or bar.left() > width, "so does the label at the top"


# --- pixels -------------------------------------------------------------------------------------------------------

LOOKS = [
    Display(measure=measure, lies=Lies.APART, gain=gain, mapped=mapped)
    for measure in (Measure.DIFFERENCE, Measure.SIGNED)
    for gain, mapped in ((GAINS[0], False), (GAINS[3], True), (GAINS[-1], False))
]


def compare_at(qtbot: QtBot, window: MainWindow, pair: tuple[Path, Path], level: int, folder: Path) -> None:
    signed, scanned = signed_elsewhere(pair, level, folder)
    assert abs(signed).max() > 3
    at_one_to_one(window, level)
    for look in LOOKS:
        window.session.show_display(look)
        all_drawn(qtbot, window)
        assert_shows(window.view.map.canvas, look, level, signed, scanned)


@pytest.mark.parametrize("level", [0, 1, 2, 3])
def test_every_pixel_is_that_of_another_process(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path], level: int, tmp_path: Path
) -> None:
    """Bounds modulo downsample are not 0 here: the pair begins at an odd corner."""
    compare_at(qtbot, window, lossy_pair, level, tmp_path)


@pytest.mark.parametrize("level", [0, 2, 5])
def test_every_pixel_of_the_real_pair(qtbot: QtBot, tmp_path: Path, data: Path, level: int) -> None:
    pair = (data / "mirax/real-reduced/Mirax2-Fluorescence-2-r4.mrxs", data / "dicom_wsi/mirax-real-reduced")
    window = open_pair(*pair, tmp_path / "settings.ini")
    qtbot.addWidget(window)
    window.resize(1500, 640)
    settle(qtbot, window)
    compare_at(qtbot, window, pair, level, tmp_path)
    window.close()


def test_the_map_moves_with_the_slides(qtbot: QtBot, window: MainWindow) -> None:
    key(window, Qt.Key.Key_M)
    key(window, Qt.Key.Key_5)
    all_drawn(qtbot, window)
    canvas = window.view.map.canvas
    before = window.session.comparison.state.viewport
    handle = window.windowHandle()
    QTest.mousePress(handle, LEFT, pos=canvas.mapTo(window, QPoint(200, 300)))
    for at in (QPoint(230, 260), QPoint(260, 250)):
        QTest.mouseMove(handle, canvas.mapTo(window, at))
        scenes = [window.view.panes[1].canvas.scene, canvas.scene]
        assert scenes[0] is not None and scenes[1] is not None
        assert scenes[0].sharp == scenes[1].sharp, "the same tiles at the same place, at every frame"
    QTest.mouseRelease(handle, LEFT, pos=canvas.mapTo(window, QPoint(260, 250)))
    after = window.session.comparison.state.viewport
    moved = after.to_screen.apply(before.centre) - before.to_screen.apply(before.centre)
    assert [*moved] == pytest.approx([60, -50])


def test_no_tile_is_read_twice(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    read: Counter[tuple[Any, ...]] = Counter()
    for pane in window.session.comparison.state.panes:
        whole = pane.slide.read

        def counted(level: int, location: Any, size: Any, whole: Any = whole, number: int = pane.number) -> Any:
            if threading.current_thread().name.startswith("tiles-"):  # not what the strip of numbers measures
                read[number, level, tuple(location), tuple(size)] += 1
            return whole(level, location, size)

        monkeypatch.setattr(pane.slide, "read", counted)
    for _ in range(4):
        for number in [pane.number for pane in window.session.comparison.state.panes]:
            window.session.cache.forget(number)
        window.session.show_display(Display(measure=Measure.DIFFERENCE, lies=Lies.APART))
        window.session.maps.keep_only(replace(window.session.comparison.state, panes=()))
        at_one_to_one(window, 0)
        all_drawn(qtbot, window)
        window.session.fit()
        all_drawn(qtbot, window)
        assert read and max(read.values()) == 1, read
        read.clear()
        window.session.show_display(Display())


# --- the value under the cursor -----------------------------------------------------------------------------------


def test_the_value_under_the_cursor_is_the_differences_own(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path], tmp_path: Path
) -> None:
    signed, scanned = signed_elsewhere(lossy_pair, 1, tmp_path)
    at_one_to_one(window, 1)
    window.session.show_display(LOOKS[0])
    all_drawn(qtbot, window)
    canvas = window.view.map.canvas
    assert canvas.scene is not None
    corner = canvas.scene.sharp.to_device
    seen = set()
    for at in (QPoint(150, 200), QPoint(221, 303), QPoint(260, 250)):
        x, y = at.x() - round(corner.x0), at.y() - round(corner.y0)
        assert scanned[y, x]
        red, green, blue = (int(value) for value in signed[y, x])
        largest = max((red, green, blue), key=lambda value: (abs(value), value))
        for look, text in (
            (Display(measure=Measure.DIFFERENCE, lies=Lies.APART), f"{abs(largest)}"),
            (Display(measure=Measure.SIGNED, lies=Lies.APART), told(largest)),
            (Display(measure=Measure.SIGNED, lies=Lies.APART, channel=Channel.GREEN, mapped=False), told(green)),
            (Display(measure=Measure.SIGNED, lies=Lies.APART, mapped=False), told(red, green, blue)),
        ):
            window.session.show_display(look)
            # In the map itself, and at the same place of a slide.
            for source in (canvas, window.view.panes[0].canvas):
                point_at(window, source, at)
                assert window.view.map.value == f"Cursor {text}"
            seen.add(text)
    assert len(seen) > 4
    point_at(window, window.toolbar, QPoint(5, 5))
    assert window.view.map.value == ""


def point_at(window: MainWindow, widget: QWidget, at: QPoint) -> None:
    """Of this window, whatever other windows there are."""
    for step in (QPoint(1, 1), QPoint(0, 0)):
        QTest.mouseMove(window.windowHandle(), widget.mapTo(window, at + step))
    QApplication.processEvents()


def told(*values: int) -> str:
    return " ".join(f"{value:+d}".replace("-", MINUS) if value else "0" for value in values)


# --- among other panes --------------------------------------------------------------------------------------------


def test_it_changes_places_and_hides_beside_the_others(qtbot: QtBot, window: MainWindow) -> None:
    original, converted = window.view.panes
    key(window, Qt.Key.Key_M)
    for expected in ([converted, window.view.map, original], [window.view.map, original, converted]):
        key(window, Qt.Key.Key_X)
        assert beside(window) == expected
    key(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    all_drawn(qtbot, window)
    assert beside(window) == [window.view.map, original]
    key(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert beside(window) == [window.view.map, original], "one slide stays"
    key(window, Qt.Key.Key_M)
    assert beside(window) == [original]
    key(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert beside(window) == [original, converted]


def test_it_stands_beside_the_modes_of_one_picture(qtbot: QtBot, window: MainWindow) -> None:
    key(window, Qt.Key.Key_M)
    for code, mode in ((Qt.Key.Key_C, Mode.CURTAIN), (Qt.Key.Key_K, Mode.BLINK), (Qt.Key.Key_O, Mode.OVERLAY)):
        key(window, code)
        all_drawn(qtbot, window)
        assert display(window).mode is mode and beside(window) == [window.view.stage, window.view.map]
        first, second = window.view.stage.canvas.scenes
        assert first is not None and second is not None
        panes = window.session.comparison.state.panes
        assert (first.pane, second.pane) == panes, "the slides themselves, not a map in place of one"
    key(window, Qt.Key.Key_M)
    assert beside(window) == [window.view.stage]


def test_it_has_a_window_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    key(window, Qt.Key.Key_M)
    key(window, Qt.Key.Key_5)
    window.view.map.canvas.setFocus()
    key(window, Qt.Key.Key_W)
    own = window.view.map.window()
    assert isinstance(own, PaneWindow) and own.windowTitle().startswith("Map  |converted")
    assert beside(window) == window.view.panes
    own.resize(430, 520)
    all_drawn(qtbot, window)
    canvas, other = window.view.map.canvas, window.view.canvases()[1]
    assert canvas.viewport.size != other.viewport.size and canvas.viewport.centre == other.viewport.centre
    assert canvas.scene is not None and canvas.scene.screen.width == canvas.width()
    before = window.session.comparison.state.viewport
    key(own, Qt.Key.Key_Right)
    assert window.session.comparison.state.viewport.centre.x > before.centre.x
    # Its window goes with it, and comes with it.
    key(own, Qt.Key.Key_M)
    assert not window.view.map.isVisible() and beside(window) == window.view.panes
    assert not any(isinstance(one, PaneWindow) and one.isVisible() for one in QApplication.topLevelWidgets())
    menu = window.toolbar.menu
    menu.aboutToShow.emit()
    assert not window.actions_["detach"].isChecked()
    key(window, Qt.Key.Key_M)
    again = window.view.map.window()
    assert isinstance(again, PaneWindow) and again.isVisible()
    again.close()
    all_drawn(qtbot, window)
    assert beside(window) == [*window.view.panes, window.view.map]


def test_it_is_part_of_saved_pictures(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path], tmp_path: Path
) -> None:
    key(window, Qt.Key.Key_M)
    key(window, Qt.Key.Key_D, SHIFT)
    key(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)  # the conversion itself is hidden
    all_drawn(qtbot, window)
    window.toast.hide()
    shown = [pixels(widget.grab().toImage()) for widget in (window.view, window.view.map)]
    files = {path.name.rsplit(" ", 1)[1]: path for path in saved_pictures(qtbot, window, tmp_path / "pictures")}
    (together,) = (path for end, path in files.items() if end not in ("original.png", "map.png"))
    assert len(files) == 3
    line = (
        "Map: signed difference converted − original, largest channel, shown 8×, colour map, of Converted and Original"
    )
    for path, expected in zip((together, files["map.png"]), shown, strict=True):
        with Image.open(path) as image:
            said, picture = image.info["Description"].splitlines(), np.asarray(image.convert("RGB"))
        assert np.array_equal(picture[: len(expected)], expected)
        original, converted, of_map, _, drawing, _ = said
        assert original.startswith(f"Original: {lossy_pair[0].name}, ") and "read with wsidicom" in converted
        assert of_map.startswith(f"{line}, level ") and "difference" not in drawing
    with Image.open(files["original.png"]) as image:
        assert "ifference" not in image.info["Description"], "the picture of the slide alone shows none"


def test_a_session_brings_it_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key(window, Qt.Key.Key_M)
    key(window, Qt.Key.Key_X)
    key(window, Qt.Key.Key_D, SHIFT)
    window.view.map.canvas.setFocus()
    key(window, Qt.Key.Key_W)
    before = display(window)
    window.toast.hide()
    file = saved_session(qtbot, window, tmp_path / "case", monkeypatch)
    window.session.show_display(Display())
    window.session.detach(())
    brought_back(qtbot, window, file)
    assert display(window) == before and display(window).order == (1, MAP_PLACE, 0)
    all_drawn(qtbot, window)
    assert isinstance(window.view.map.window(), PaneWindow) and window.view.map.canvas.isVisible()


def test_a_swap_turns_the_map_round(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: set[str] = set()
    monkeypatch.setattr(window.view.map, "_say", lambda reason, _advice: said.add(reason))
    key(window, Qt.Key.Key_M)
    key(window, Qt.Key.Key_D, SHIFT)
    for name in (f"pair.mrxs {MINUS} converted", f"converted {MINUS} pair.mrxs"):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_X, SHIFT)
        settle(qtbot, window)
        all_drawn(qtbot, window)
        assert window.view.map.identity[1] == name and window.view.map.canvas.isVisible()
    finding = {f"Finding the place of {name} on the original…" for name in ("pair.mrxs", "converted")}
    # Which of them is seen depends on how quickly slides open; that there is no conversion is never said.
    assert said and said <= {"Opening the slides…", *finding}, said


def test_without_an_alignment_it_says_so(window: MainWindow) -> None:
    key(window, Qt.Key.Key_M)
    comparison = window.session.comparison
    state = comparison.state
    assert state.panes[1].alignment is not None
    lost = replace(state.panes[1], alignment=replace(state.panes[1].alignment, aligned=False))
    try:
        comparison.show(replace(state, panes=(state.panes[0], lost)))
        assert window.view.map.canvas.scene is None and not window.view.map.canvas.isVisible()
        said = window.view.map._message.text()
        assert said == "converted is not aligned with the original: there is nothing to compare."
    finally:
        comparison.show(state)
    assert window.view.map.canvas.isVisible()


def test_of_three_slides_it_is_of_the_chosen_conversion(
    qtbot: QtBot, lossy_pair: tuple[Path, Path], coordinate_pair: Pair, tmp_path: Path
) -> None:
    window = open_pair(*lossy_pair, tmp_path / "settings.ini")
    qtbot.addWidget(window)
    window.resize(1500, 900)
    window.open([*lossy_pair, coordinate_pair.conversion])
    settle(qtbot, window)
    key(window, Qt.Key.Key_M)
    all_drawn(qtbot, window)
    assert beside(window) == [*window.view.panes, window.view.map]
    assert display(window).arrangement is Arrangement.GRID and window.view.map.y() > window.view.panes[0].y()
    assert window.view.map.identity[2] == f"|Converted A {MINUS} Original|"
    lossy = pixels(window.view.map.canvas.grab().toImage())
    key(window, Qt.Key.Key_T)
    all_drawn(qtbot, window)
    assert window.view.map.identity[2] == f"|Converted B {MINUS} Original|"
    made = window.view.map.canvas.scene
    assert made is not None and made.pane.slide is window.session.comparison.state.panes[2].slide
    lossless = pixels(window.view.map.canvas.grab().toImage())
    middle = np.s_[100:250, 250:420]
    assert lossy[middle].max() > 30 and lossless[middle].max() < 10, "the second conversion is without loss"
    point_at(window, window.view.panes[0].canvas, QPoint(350, 180))
    assert window.view.map.value == "Cursor 0"
    assert "Difference B  0 0 0" in [label.text() for label in window.status.labels()]
    window.close()


def test_its_place_is_none_of_a_slide() -> None:
    assert MAP_PLACE >= MOST_PANES
    assert Display(lies=Lies.APART).places(2) == (0, 1), "nothing is measured"
    shown = Display(lies=Lies.APART, measure=Measure.SIGNED, order=(MAP_PLACE, 1))
    assert shown.places(2) == (MAP_PLACE, 1, 0) and shown.places(1) == (0,)
