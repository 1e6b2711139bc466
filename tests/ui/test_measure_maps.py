"""Maps of SSIM and ΔE in the window, by real keys and mouse, against scikit-image in another process."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.other_process import worked_out
from tests.ui.conftest import WAIT_MS, all_drawn, just_opened, settle, texts_drawn
from tests.ui.gesture_walk import open_pair
from tests.ui.independent_difference import at_one_to_one, pixels
from tests.ui.test_pictures import description
from tests.ui.test_pictures import saved as saved_pictures
from viewer.comparison.display import Display, Lies, Measure, Mode, Scale
from viewer.comparison.measured import KEPT
from viewer.measures.ssim import Window, best_kernel
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.canvas import Canvas
from viewer.ui.pane.drawing import SceneDrawer

pytestmark = pytest.mark.gui
LEFT = Qt.MouseButton.LeftButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
TABLES = {Measure.SSIM: cv2.COLORMAP_CIVIDIS, Measure.COLOUR: cv2.COLORMAP_INFERNO}
EQUAL = {Measure.SSIM: 1.0, Measure.COLOUR: 0.0}
Maps = dict[str, NDArray[np.float64]]


def maps_elsewhere(pair: tuple[Path, Path], folder: Path, *levels: int) -> Maps:
    out, script = folder / "maps.npz", Path(__file__).with_name("independent_maps.py")
    worked_out(script, *pair, out, *levels)
    with np.load(out) as loaded:
        return {name: loaded[name] for name in loaded.files}


@pytest.fixture(scope="module")
def maps(lossy_pair: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Maps:
    """Of the pair whose bounds no downsample divides."""
    return maps_elsewhere(lossy_pair, tmp_path_factory.mktemp("maps"), 0, 1, 2, 3)


@pytest.fixture
def window(lossy_window: MainWindow, qtbot: QtBot) -> MainWindow:
    return just_opened(qtbot, lossy_window, 1500, 640)


def display(window: MainWindow) -> Display:
    return window.session.comparison.state.display


def key(window: MainWindow, code: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> Display:
    QTest.keyClick(window.windowHandle(), code, modifier)
    QApplication.processEvents()
    return display(window)


def point_at(window: MainWindow, widget: QWidget, at: QPoint) -> None:
    for step in (QPoint(1, 1), QPoint(0, 0)):
        QTest.mouseMove(window.windowHandle(), widget.mapTo(window, at + step))
    QApplication.processEvents()


def part_on(canvas: Canvas, shape: tuple[int, ...]) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """Rows and columns of the canvas where a level is seen at 1:1 and nothing written, and of the level."""
    scene = canvas.scene
    assert scene is not None
    sharp = (scene.over or scene).sharp
    x0, y0 = round(sharp.to_device.x0), round(sharp.to_device.y0)
    left, top = max(0, x0, 20), max(0, y0, 70)
    right, bottom = min(canvas.width() - 200, x0 + shape[1]), min(canvas.height() - 60, y0 + shape[0])
    if right - left < 8 or bottom - top < 8:  # a level that is a few pixels large lies in the middle
        left, top, right, bottom = x0, y0, x0 + shape[1], y0 + shape[0]
    return np.s_[top:bottom, left:right], np.s_[top - y0 : bottom - y0, left - x0 : right - x0]


def colours_near(measure: Measure, values: NDArray[np.float64], end: float) -> list[NDArray[np.uint8]]:
    """The colours that values may have which are kept in steps: of the value, and of what is a step away."""
    off = KEPT[measure].precision + 5e-4 * (measure is Measure.COLOUR) + 1e-6
    found = []
    for moved in (values - off, values, values + off):
        share = np.clip((moved - EQUAL[measure]) / (end - EQUAL[measure]), 0, 1)
        index = np.rint(255 * share).astype(np.uint8)
        found.append(np.asarray(cv2.applyColorMap(index, TABLES[measure])[..., ::-1]))
    return found


def assert_shows(canvas: Canvas, maps: Maps, level: int, measure: Measure, end: float) -> None:
    values, scanned = maps[f"{level}:{measure.value}"], maps[f"{level}:scanned"]
    on_canvas, on_level = part_on(canvas, values.shape)
    shown = pixels(canvas.grab().toImage())[on_canvas]
    compared = scanned[on_level]
    assert compared.sum() > 50 and np.ptp(values[on_level][compared]) > 0.01
    fits = [(shown == one).all(axis=2) for one in colours_near(measure, values[on_level], end)]
    assert np.logical_or.reduce(fits)[compared].all()
    assert fits[1][compared].mean() > 0.97


@pytest.mark.parametrize("level", [0, 1, 2, 3])
def test_every_pixel_is_that_of_scikit_image(qtbot: QtBot, window: MainWindow, maps: Maps, level: int) -> None:
    at_one_to_one(window, level)
    for measure in (Measure.SSIM, Measure.COLOUR):
        for lies, canvas in ((Lies.INSTEAD, window.view.canvases()[1]), (Lies.APART, window.view.map.canvas)):
            shown = Display(measure=measure, lies=lies)
            window.session.show_display(shown)
            all_drawn(qtbot, window)
            assert_shows(canvas, maps, level, measure, shown.scale_of(measure).end)


@pytest.mark.parametrize("level", [pytest.param(0, marks=pytest.mark.prove), 1, 2])
def test_every_pixel_of_the_real_pair(qtbot: QtBot, tmp_path: Path, real_pair: tuple[Path, Path], level: int) -> None:
    window = open_pair(*real_pair, tmp_path / "settings.ini")
    qtbot.addWidget(window)
    window.resize(1500, 640)
    settle(qtbot, window)
    found = maps_elsewhere(real_pair, tmp_path, level)
    at_one_to_one(window, level)
    for measure in (Measure.SSIM, Measure.COLOUR):
        window.session.show_display(Display(measure=measure))
        all_drawn(qtbot, window)
        assert_shows(window.view.canvases()[1], found, level, measure, Display().scale_of(measure).end)
    window.close()


def between(window: MainWindow, maps: Maps) -> float:
    """A threshold that some of what is in view lies above, and some below."""
    values = maps["0:ssim"]
    return round(float(np.median(values[part_on(window.view.canvases()[1], values.shape)[1]])), 2)


@pytest.mark.parametrize("lies", [Lies.OVER_CONVERSION, Lies.OVER_ORIGINAL])
@pytest.mark.parametrize("has_threshold", [False, True])
def test_over_a_slide_its_colours_are_mixed_with_the_slides(
    qtbot: QtBot, window: MainWindow, maps: Maps, lies: Lies, has_threshold: bool
) -> None:
    at_one_to_one(window, 0)
    threshold = between(window, maps) if has_threshold else None
    place, other = (1, 0) if lies is Lies.OVER_CONVERSION else (0, 1)
    canvas = window.view.canvases()[place]
    slide = maps["0:second" if place else "0:first"].astype(float)
    values, scanned = maps["0:ssim"], maps["0:scanned"]
    all_drawn(qtbot, window)
    plain = pixels(window.view.canvases()[other].grab().toImage())
    for opacity in (0.0, 0.4, 1.0):
        scale = Scale(0.8, threshold)
        window.session.show_display(Display(measure=Measure.SSIM, lies=lies, map_opacity=opacity, ssim=scale))
        all_drawn(qtbot, window)
        on_canvas, on_level = part_on(canvas, values.shape)
        found, compared = pixels(canvas.grab().toImage())[on_canvas].astype(float), scanned[on_level]
        seen = values[on_level]
        share = np.clip((1 - seen) / 0.2, 0, 1) if threshold is None else (seen < threshold).astype(float)
        colours = colours_near(Measure.SSIM, seen, 0.8)[1].astype(float)
        cover = (opacity * share)[..., np.newaxis]
        expected = slide[on_level] * (1 - cover) + colours * cover
        # Where a value lies a step from the threshold, it is as good on the other side.
        sure = compared & (abs(seen - (threshold or 2)) > 1e-4)
        assert sure.mean() > 0.5 and np.abs(found - expected)[sure].max() <= 3
        if opacity == 0:
            assert np.array_equal(found[compared], slide[on_level][compared])
    window.session.show_display(Display())
    all_drawn(qtbot, window)
    assert np.array_equal(pixels(window.view.canvases()[other].grab().toImage()), plain), "the other slide is as ever"


def test_a_threshold_in_place_shows_the_slide_above_it(qtbot: QtBot, window: MainWindow, maps: Maps) -> None:
    at_one_to_one(window, 0)
    values, slide, scanned = maps["0:ssim"], maps["0:second"], maps["0:scanned"]
    threshold = between(window, maps)
    for lies, canvas in ((Lies.INSTEAD, window.view.canvases()[1]), (Lies.APART, window.view.map.canvas)):
        window.session.show_display(Display(measure=Measure.SSIM, lies=lies, ssim=Scale(0.5, threshold)))
        all_drawn(qtbot, window)
        on_canvas, on_level = part_on(canvas, values.shape)
        found, seen = pixels(canvas.grab().toImage())[on_canvas], values[on_level]
        above, below = (scanned[on_level] & one for one in (seen > threshold + 1e-4, seen < threshold - 1e-4))
        assert above.mean() > 0.1 and below.mean() > 0.1
        assert np.array_equal(found[above], slide[on_level][above])
        fits = [(found == one).all(axis=2) for one in colours_near(Measure.SSIM, seen, 0.5)]
        assert np.logical_or.reduce(fits)[below].all()


def test_turned_it_lies_where_the_slide_lies(qtbot: QtBot, window: MainWindow) -> None:
    at_one_to_one(window, 0)
    canvas = window.view.canvases()[1]
    shown = Display(measure=Measure.SSIM, lies=Lies.OVER_CONVERSION, ssim=Scale(0.8, 0.85), map_opacity=1.0)
    pictures = {}
    for turn in (0.0, 90.0):
        window.session.look(window.session.comparison.state.viewport.turned_to(turn))
        window.session.show_display(shown)
        all_drawn(qtbot, window)
        pictures[turn] = pixels(canvas.grab().toImage())
    side = 120
    middle = [picture.shape[0] // 2 for picture in pictures.values()], [canvas.width() // 2] * 2
    upright, turned = (
        picture[middle[0][0] - side : middle[0][0] + side, middle[1][0] - side : middle[1][0] + side]
        for picture in pictures.values()
    )
    window.session.look(window.session.comparison.state.viewport.turned_to(0.0))
    expected = np.rot90(upright, -1)
    # The middle of a canvas of even size lies between pixels.
    fits = [
        (turned[4:-4, 4:-4] == np.roll(expected, (y, x), (0, 1))[4:-4, 4:-4]).mean()
        for y in (-1, 0, 1)
        for x in (-1, 0, 1)
    ]
    assert max(fits) > 0.999


def test_looking_at_it_otherwise_works_nothing_out(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    key(window, Qt.Key.Key_S)
    all_drawn(qtbot, window)
    monkeypatch.setattr("viewer.comparison.measured_tiles.measured", None)
    for pane in window.session.comparison.state.panes:
        monkeypatch.setattr(pane.slide, "read", None)
    seen = []
    for change in (
        {"ssim": Scale(0.5)},
        {"ssim": Scale(0.5, 0.9)},
        {"lies": Lies.OVER_CONVERSION},
        {"lies": Lies.OVER_ORIGINAL, "map_opacity": 0.3},
        {"lies": Lies.APART},
        {"lies": Lies.INSTEAD, "ssim": Scale(0.8)},
    ):
        window.session.show_display(replace(display(window), **change))
        assert window.session.loader.pending == 0
        canvases = [canvas for canvas in window.view.every_canvas if canvas.isVisible()]
        seen.append(b"".join(pixels(canvas.grab().toImage()).tobytes() for canvas in canvases))
        assert all(canvas.drawer.complete and not canvas.drawer.first_error for canvas in canvases)
    assert len(set(seen)) == len(seen)


@pytest.mark.parametrize("scale", [0.7, 1.0, 1.6])
def test_tile_by_tile_it_covers_as_much_as_in_one_picture(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, scale: float
) -> None:
    """Where tiles meet no pixel is covered twice, and none not at all."""
    session = window.session
    session.force_level(None)
    session.look(session.comparison.state.viewport.with_scale(scale))
    session.show_display(Display(measure=Measure.SSIM, lies=Lies.OVER_CONVERSION, ssim=Scale(0.98), map_opacity=0.6))
    all_drawn(qtbot, window)
    canvas = window.view.canvases()[1]
    assert canvas.scene is not None and canvas.scene.over is not None
    assert canvas.scene.over.sharp.grid.count(canvas.scene.over.sharp.visible) > 1
    at_once = pixels(canvas.grab().toImage()).astype(int)
    monkeypatch.setattr(SceneDrawer, "has_all", lambda _self, _scene: False)
    as_one = pixels(canvas.grab().toImage()).astype(int)
    assert np.abs(at_once - as_one).max() <= 2
    session.show_display(Display())
    all_drawn(qtbot, window)
    assert (np.abs(pixels(canvas.grab().toImage()) - at_once).max(axis=2) > 20).mean() > 0.1


# --- what is said -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("level", "measure", "code"), [(1, Measure.SSIM, NONE), (0, Measure.COLOUR, SHIFT)])
def test_the_value_under_the_cursor_is_that_of_scikit_image(
    qtbot: QtBot, window: MainWindow, maps: Maps, level: int, measure: Measure, code: Qt.KeyboardModifier
) -> None:
    at_one_to_one(window, level)
    assert key(window, Qt.Key.Key_S, code).measure is measure
    values = maps[f"{level}:{measure.value}"]
    canvas, label = window.view.canvases()[1], window.status._measured
    name, digits = ("SSIM", 3) if measure is Measure.SSIM else ("ΔE", 2)
    for lies in (Lies.INSTEAD, Lies.OVER_CONVERSION, Lies.OVER_ORIGINAL, Lies.APART):
        window.session.show_display(replace(display(window), lies=lies))
        all_drawn(qtbot, window)
        seen = set()
        for at in (QPoint(150, 200), QPoint(221, 303), QPoint(260, 250)):
            for source in window.view.canvases():
                point_at(window, source, at)
                assert canvas.scene is not None
                corner = (canvas.scene.over or canvas.scene).sharp.to_device
                value = values[at.y() - round(corner.y0), at.x() - round(corner.x0)]
                shown_name, shown, words, shown_level = label.text().split()
                assert (shown_name, words, shown_level) == (name, "level", str(level))
                assert len(shown.partition(".")[2]) == digits
                assert float(shown) == pytest.approx(value, abs=0.5 * 10**-digits + 2 * KEPT[measure].precision)
                seen.add(shown)
                if lies is Lies.APART:
                    assert window.view.map.value == f"Cursor {shown}"
        assert len(seen) == 3
    point_at(window, window.toolbar, QPoint(5, 5))
    assert label.text() == ""
    key(window, Qt.Key.Key_D)
    point_at(window, canvas, QPoint(150, 200))
    assert not label.isVisible()


def test_the_legend_names_the_level_as_it_changes(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    key(window, Qt.Key.Key_S)
    texts = texts_drawn(monkeypatch, "label")
    kernel = best_kernel(Window.UNIFORM).name
    for level in (0, 1, 2):
        at_one_to_one(window, level)
        window.session.force_level(None)
        all_drawn(qtbot, window)
        mpp = window.session.comparison.state.panes[1].slide.levels[level].mpp
        assert mpp is not None
        size = f"{mpp.x:.3g} µm/px (downsample {2**level})"
        assert texts[-1] == f"SSIM, level {level}, {size}, 7 × 7 window, kernel {kernel}"
    for lies in (Lies.OVER_CONVERSION, Lies.OVER_ORIGINAL):
        window.session.show_display(Display(measure=Measure.SSIM, lies=lies, ssim=Scale(0.8, 0.9)))
        all_drawn(qtbot, window)
        assert texts[-1] == f"SSIM, level 2, {size}, 7 × 7 window, kernel {kernel}, only below 0.9"
    window.session.show_display(Display(measure=Measure.COLOUR))
    all_drawn(qtbot, window)
    assert texts[-1] == f"Colour ΔE, level 2, {size}, CIEDE2000, stored values taken as sRGB"
    tip = window.view.map._name.toolTip()
    key(window, Qt.Key.Key_S)
    key(window, Qt.Key.Key_M)
    tip = window.view.map._name.toolTip()
    assert tip.startswith("SSIM: Converted against Original") and tip.endswith(f"7 × 7 window, kernel {kernel}")


def test_saved_pictures_name_measure_level_scale_and_place(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    at_one_to_one(window, 1)
    settings = f"7 × 7 window, kernel {best_kernel(Window.UNIFORM).name}"

    def lines(number: int) -> dict[str, str]:
        """By the ends of the files' names, the line that says how each was drawn, or of the map itself."""
        all_drawn(qtbot, window)
        window.toast.hide()
        files = saved_pictures(qtbot, window, tmp_path / str(number))
        found = {path.stem.rpartition(" ")[2] if path is not files[0] else "all": description(path) for path in files}
        wanted = ("Side by side", "Map:")
        return {
            name: " | ".join(line for line in text.splitlines() if line.startswith(wanted))
            for name, text in found.items()
        }

    ssim = f"SSIM, {settings}, colours from 1 to 0.8"
    window.session.show_display(Display(measure=Measure.SSIM, ssim=Scale(0.8, 0.9)))
    found = lines(1)
    assert f"{ssim}, only below 0.9, on level 1, " in found["all"] and f"{ssim}, only below 0.9" in found["converted"]
    assert "SSIM" not in found["original"]
    window.session.show_display(Display(measure=Measure.SSIM, lies=Lies.OVER_ORIGINAL, map_opacity=0.4))
    found = lines(2)
    for name in ("all", "original"):
        assert f"{ssim}, on level 1, over the original at 40 %, " in found[name]
    assert "SSIM" not in found["converted"]
    window.session.show_display(Display(measure=Measure.COLOUR, lies=Lies.APART))
    found = lines(3)
    said = "colour ΔE, CIEDE2000, stored values taken as sRGB, colours from 0 to 10, of Converted and Original"
    assert all(f"Map: {said}, level 1 (2×)" in found[name] for name in ("map", "all"))


# --- keys and mouse -----------------------------------------------------------------------------------------------


def test_keys_switch_measure_place_threshold_range_and_opacity(qtbot: QtBot, window: MainWindow) -> None:
    assert key(window, Qt.Key.Key_S).measure is Measure.SSIM
    assert key(window, Qt.Key.Key_S).measure is Measure.OFF
    assert key(window, Qt.Key.Key_S, SHIFT).measure is Measure.COLOUR
    assert key(window, Qt.Key.Key_Period).colour == Scale(5.0) and display(window).gain == 8
    assert key(window, Qt.Key.Key_Comma).colour == Scale(10.0)
    assert key(window, Qt.Key.Key_Period, CONTROL).colour == Scale(10.0, 0.1)
    assert key(window, Qt.Key.Key_Comma, CONTROL).colour == Scale(10.0)
    assert key(window, Qt.Key.Key_Comma, CONTROL).colour == Scale(10.0), "no further than all"
    assert key(window, Qt.Key.Key_S).measure is Measure.SSIM and display(window).ssim == Scale(0.8)
    for lies in (Lies.OVER_CONVERSION, Lies.OVER_ORIGINAL, Lies.INSTEAD, Lies.OVER_CONVERSION):
        assert key(window, Qt.Key.Key_O, SHIFT).lies is lies
    assert key(window, Qt.Key.Key_Up, CONTROL).map_opacity == 1.0
    assert key(window, Qt.Key.Key_Down, CONTROL).map_opacity == 0.9 and display(window).opacity == 0.5
    assert key(window, Qt.Key.Key_O).mode is Mode.OVERLAY
    assert key(window, Qt.Key.Key_Down, CONTROL).opacity == 0.4 and display(window).map_opacity == 0.9
    assert key(window, Qt.Key.Key_Y).measure is Measure.OFF, "the slides themselves"
    assert key(window, Qt.Key.Key_O, SHIFT).measure is Measure.SSIM, "without a map, that of SSIM"
    assert key(window, Qt.Key.Key_M).lies is Lies.APART
    assert key(window, Qt.Key.Key_O, SHIFT).lies is Lies.OVER_CONVERSION


def test_threshold_and_opacity_are_typed_as_numbers(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1900, 700)
    QApplication.processEvents()
    compare = window.toolbar.compare
    QTest.mouseClick(compare.measures.option("ssim"), LEFT)
    menu = compare.look.menu()
    menu.popup(compare.look.mapToGlobal(QPoint(0, 30)))
    row = menu.threshold
    assert row.value == "all is shown 1.00"
    QTest.mouseClick(row.box.lineEdit(), LEFT)
    qtbot.waitUntil(row.box.hasFocus)
    row.box.selectAll()
    QTest.keyClicks(row.box, "0.87")
    assert display(window).ssim.threshold is None  # nothing follows digits of half a number
    QTest.keyClick(row.box, Qt.Key.Key_Return)
    assert menu.isVisible() and row.slider.hasFocus()
    assert display(window).ssim.threshold == 0.87 and row.slider.value() == 13 and row.value == "only below 0.87"
    # By keys alone: a digit on the slider begins a number.
    QTest.keyClicks(row.slider, "0")
    QTest.keyClicks(row.box, ".5")
    QTest.keyClick(row.box, Qt.Key.Key_Return)
    assert display(window).ssim.threshold == 0.5 and row.slider.value() == 50
    QTest.keyClick(row.slider, Qt.Key.Key_Left)
    assert display(window).ssim.threshold == 0.51 and row.value == "only below 0.51"
    QTest.keyClicks(row.slider, "1")
    QTest.keyClick(row.box, Qt.Key.Key_Return)
    assert display(window).ssim.threshold is None and row.value == "all is shown 1.00"
    next(action for action in menu.actions() if action.text() == "Over the original").trigger()
    menu.opacity.slider.setFocus()
    QTest.keyClicks(menu.opacity.slider, "4")
    QTest.keyClicks(menu.opacity.box, "5")
    QTest.keyClick(menu.opacity.box, Qt.Key.Key_Return)
    assert display(window).map_opacity == 0.45 and menu.opacity.value == "45 %" and menu.opacity.slider.value() == 45
    QTest.mouseClick(compare.measures.option("de2000"), LEFT)
    menu.popup(compare.look.mapToGlobal(QPoint(0, 30)))
    assert row.value == "all is shown 0.0"
    QTest.keyClicks(row.slider, "2")
    QTest.keyClicks(row.box, ".3")
    QTest.keyClick(row.box, Qt.Key.Key_Return)
    assert display(window).colour.threshold == 2.3 and row.value == "only above 2.3"


def test_the_menu_shows_what_the_map_has_and_its_sliders_move_it(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1900, 700)
    QApplication.processEvents()
    compare = window.toolbar.compare
    assert not compare.look.isEnabled()
    for key_of, measure in (("ssim", Measure.SSIM), ("de2000", Measure.COLOUR)):
        QTest.mouseClick(compare.measures.option(key_of), LEFT)
        assert display(window).measure is measure
    QTest.mouseClick(compare.measures.option("ssim"), LEFT)
    assert compare.look.text() == "1–0.8"
    menu = compare.look.menu()
    menu.popup(compare.look.mapToGlobal(QPoint(0, 30)))
    shown = [action.text() for action in menu.actions() if action.isVisible() and action.text()]
    assert shown[:4] == [
        "In place of the conversion",
        "Over the conversion",
        "Over the original",
        "In a pane of its own",
    ]
    assert [text for text in shown if text.startswith("Colours from")] == [
        f"Colours from 1 to {end}" for end in ("0", "0.5", "0.8", "0.9", "0.95", "0.98")
    ]
    assert "Green" not in shown and [action.isVisible() for action in menu.sliders] == [True, False]
    slider = menu.threshold.slider
    QTest.mouseClick(slider, LEFT, pos=QPoint(slider.width() // 2, slider.height() // 2))
    slider.setFocus()
    before = display(window).ssim.threshold
    QTest.keyClick(slider, Qt.Key.Key_Right)
    after = display(window).ssim.threshold
    assert after is not None and (before is None or after == pytest.approx(before - 0.01))
    assert menu.threshold.value == f"only below {after:.2f}" and menu.isVisible()
    next(action for action in menu.actions() if action.text() == "Over the original").trigger()
    assert display(window).lies is Lies.OVER_ORIGINAL and menu.sliders[1].isVisible()
    QTest.keyClick(menu.opacity.slider, Qt.Key.Key_Home)
    assert display(window).map_opacity == 0.0 and menu.opacity.value == "0 %"
    next(action for action in menu.actions() if action.text() == "Colours from 1 to 0.95").trigger()
    assert display(window).ssim.end == 0.95 and compare.look.text() == "1–0.95"
    menu.hide()
    window.session.show_display(Display(measure=Measure.SIGNED))
    shown = [action.text() for action in menu.actions() if action.isVisible() and action.text()]
    assert "Green" in shown and not any(text.startswith("Colours from") for text in shown)
    assert not any(action.isVisible() for action in menu.sliders) and compare.look.text() == "8×"


def test_a_curtain_shows_the_map_over_its_own_slide(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_one_to_one(window, 0)
    all_drawn(qtbot, window)
    for lies, which in ((Lies.OVER_CONVERSION, 1), (Lies.OVER_ORIGINAL, 0), (Lies.INSTEAD, 1)):
        window.session.show_display(Display(mode=Mode.CURTAIN, measure=Measure.SSIM, lies=lies))
        all_drawn(qtbot, window)
        scenes = window.view.stage.canvas.scenes
        panes = window.session.comparison.state.panes
        for place, scene in enumerate(scenes):
            assert scene is not None
            over_or_map = scene.over is not None or scene.pane.number != panes[place].number
            assert over_or_map is (place == which)


# --- numbers in view ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("level", [0, 1, 3])
def test_numbers_in_view_are_those_of_scikit_image(
    qtbot: QtBot, window: MainWindow, maps: Maps, level: int, whole: bool
) -> None:
    """A part of a level, whose windows reach beyond what is in view, and all of it, without the mirrored borders."""
    session, strip = window.session, window.numbers
    session.force_level(float(2**level))
    if not whole:
        session.look(session.comparison.state.viewport.with_scale(max(1.3 / 2**level, 1.2)).panned(31, 17))
    for code, measure in ((NONE, Measure.SSIM), (SHIFT, Measure.COLOUR)):
        assert key(window, Qt.Key.Key_S, code).measure is measure
        qtbot.waitUntil(lambda: strip.is_at_rest, timeout=WAIT_MS)
        numbers = strip.numbers
        assert numbers is not None and numbers.measured is not None and numbers.unreadable == 0
        rect, values = numbers.part.rect, maps[f"{level}:{measure.value}"]
        rows, columns = np.s_[int(rect.y) : int(rect.bottom)], np.s_[int(rect.x) : int(rect.right)]
        counted = maps[f"{level}:scanned"].astype(bool)
        if measure is Measure.SSIM:
            counted[:3], counted[-3:], counted[:, :3], counted[:, -3:] = False, False, False, False
        seen = values[rows, columns][counted[rows, columns]]
        assert bool(seen.size == counted.sum()) is whole
        assert numbers.measured.pixels == seen.size
        figure = strip._of_measure[measure]
        if measure is Measure.SSIM:
            expected, off = seen.mean(), 2e-5
            assert numbers.measured.mean == pytest.approx(expected, abs=off)
        else:
            expected, off = np.percentile(seen, 95), 2e-3
            assert numbers.measured.percentile(95) == pytest.approx(expected, abs=off)
        digits = 3 if measure is Measure.SSIM else 2
        assert figure.isVisible() and float(figure.value) == pytest.approx(expected, abs=off + 0.5 * 10**-digits)
        assert f"{measure.name.replace('COLOUR', 'ΔE')}: " in strip._where.toolTip()
    for _ in range(2):  # off and on again, faster than anything is measured
        key(window, Qt.Key.Key_S, SHIFT)
    qtbot.waitUntil(lambda: strip.is_at_rest, timeout=WAIT_MS)
    assert figure.value != "–"
    other = strip._of_measure[Measure.SSIM]
    assert not other.isVisible() and other.value == "–"
    before = strip.numbers
    key(window, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: strip.is_at_rest, timeout=WAIT_MS)
    assert not any(figure.isVisible() for figure in strip._of_measure.values())
    assert strip.numbers is not None and before is not None and strip.numbers.measured is None
    assert strip.numbers.statistics == before.statistics


def test_what_a_map_has_worked_out_is_not_worked_out_again_for_its_number(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_one_to_one(window, 0)
    key(window, Qt.Key.Key_S)
    all_drawn(qtbot, window)
    qtbot.waitUntil(lambda: window.numbers.is_at_rest, timeout=WAIT_MS)
    monkeypatch.setattr("viewer.comparison.measured_tiles.measured", None)
    session = window.session
    session.look(session.comparison.state.viewport.with_scale(1.5 / session.comparison.state.viewport.ratio))
    qtbot.waitUntil(lambda: window.numbers.is_at_rest, timeout=WAIT_MS)
    assert window.numbers.numbers is not None and window.numbers.numbers.measured is not None
    assert window.numbers.numbers.measured.pixels == window.numbers.numbers.statistics.pixels > 1000


def test_in_a_turned_view_only_what_is_in_sight_counts(qtbot: QtBot, window: MainWindow, maps: Maps) -> None:
    session = window.session
    session.force_level(1.0)
    session.look(session.comparison.state.viewport.with_scale(2.3).turned_to(37.0))
    key(window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: window.numbers.is_at_rest, timeout=WAIT_MS)
    numbers = window.numbers.numbers
    assert numbers is not None and numbers.measured is not None and numbers.part.outline is not None
    rect = numbers.part.rect
    held = numbers.part.outline.holds(rect)
    seen = maps["0:ssim"][int(rect.y) : int(rect.bottom), int(rect.x) : int(rect.right)][held]
    assert numbers.measured.pixels == held.sum() < 0.8 * held.size
    assert numbers.measured.mean == pytest.approx(seen.mean(), abs=2e-5)
    session.look(session.comparison.state.viewport.turned_to(0.0))
