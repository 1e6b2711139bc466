"""Going to a typed position, by real keys; the place is checked on the pixels and by another process."""

from __future__ import annotations

import json
import math
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.coordinates import decode_coordinates
from tests.fakes import ArraySlide, random_pyramid
from tests.other_process import worked_out
from tests.ui.conftest import Pair, settle
from viewer.comparison.goto import InputError, Typed, Unit, destination, typed_of, units
from viewer.comparison.state import ComparisonState, PaneState, Role
from viewer.comparison.viewport import Viewport
from viewer.geometry import Mpp, Point, Size
from viewer.ui.dialogs.goto import GoToDialog
from viewer.ui.main_window import MainWindow

pytestmark = pytest.mark.gui

INDEPENDENT = Path(__file__).parent / "independent_furniture.py"
REAL = "mirax/real-reduced/Mirax2-Fluorescence-2-r4.mrxs", "dicom_wsi/mirax-real-reduced"


def independent(script: Path = INDEPENDENT, **question: object) -> Any:
    """What the other process says."""
    return json.loads(worked_out(script, asked=json.dumps(question)))


# --- what is typed ---------------------------------------------------------------------------------------------


def state_of(mpp: Mpp | None, objective: float | None = None) -> ComparisonState:
    """A slide of 4000 x 3000 px, seen around 1000.25, 700.75."""
    slide = ArraySlide(random_pyramid(4000, 3000, 1), mpp=mpp, objective_power=objective)
    viewport = Viewport(Point(1000.25, 700.75), 0.5, 30.0, Size(500, 400), smallest=0.01)
    return ComparisonState((PaneState(1, Role.ORIGINAL, slide),), viewport)


UNEQUAL = Mpp(0.25, 0.5)


def test_fields_that_say_where_one_is_change_nothing() -> None:
    for mpp in (UNEQUAL, None):
        state = state_of(mpp)
        assert state.reference is not None
        for unit in units(state.reference.slide):
            assert destination(state, typed_of(state, unit), unit) == state.viewport


@pytest.mark.parametrize(
    ("unit", "x", "y", "centre"),
    [
        (Unit.PIXELS, "100", "2 999", Point(100.5, 2999.5)),
        (Unit.PIXELS, "100.25", "0,5", Point(100.25, 0.5)),
        (Unit.PIXELS, "1 234", "+7", Point(1234.5, 7.5)),
        (Unit.MILLIMETRES, "0.5", "0.5", Point(2000, 1000)),
        (Unit.MILLIMETRES, " 1,000 ", "1.5", Point(4000, 3000)),
        (Unit.MILLIMETRES, "0.25", "0.350", Point(1000, 700.75)),
    ],
)
def test_positions(unit: Unit, x: str, y: str, centre: Point) -> None:
    """0.350 mm down is where the readout says one is, so that stays."""
    state = state_of(UNEQUAL)
    view = destination(state, Typed(x, y, typed_of(state, unit).magnification), unit)
    assert view == replace(state.viewport, centre=centre)


@pytest.mark.parametrize(
    ("mpp", "objective", "text", "scale"),
    [
        (Mpp(0.25, 0.25), 40, "20", 0.5),
        (Mpp(0.25, 0.25), 40, "12,5×", 12.5 / 40),
        (Mpp(0.25, 0.25), None, "≈ 80x", 2.0),
        (Mpp(0.25, 0.25), 40, "2560", 64.0),
        (None, None, "50 %", 0.5),
        (None, None, "200", 2.0),
    ],
)
def test_magnifications(mpp: Mpp | None, objective: float | None, text: str, scale: float) -> None:
    state = state_of(mpp, objective)
    typed = replace(typed_of(state, Unit.PIXELS), magnification=text)
    assert destination(state, typed, Unit.PIXELS) == replace(state.viewport, scale=pytest.approx(scale))


@pytest.mark.parametrize(
    ("unit", "field", "text", "sentence"),
    [
        (Unit.PIXELS, "x", "", "x is empty."),
        (Unit.PIXELS, "y", "abc", "“abc” is not a number."),
        (Unit.PIXELS, "x", "1e3", "“1e3” is not a number."),
        (Unit.PIXELS, "x", "nan", "“nan” is not a number."),
        (Unit.PIXELS, "x", "4000", "x lies outside of the slide, which goes from 0 to 3999 px."),
        (Unit.PIXELS, "y", "−1", "y lies outside of the slide, which goes from 0 to 2999 px."),
        (Unit.MILLIMETRES, "y", "1.501", "y lies outside of the slide, which goes from 0 to 1.500 mm."),
        (Unit.PIXELS, "magnification", "", "The magnification is empty."),
        (Unit.PIXELS, "magnification", "×", "“×” is not a number."),
        (Unit.PIXELS, "magnification", "0", "The magnification has to be from 0.283 to 1810."),
        (Unit.PIXELS, "magnification", "3000", "The magnification has to be from 0.283 to 1810."),
        (Unit.PIXELS, "magnification", "50%", "The magnification of this slide is typed as a number such as 20×."),
    ],
)
def test_wrong_input_gives_a_sentence(unit: Unit, field: str, text: str, sentence: str) -> None:
    state = state_of(UNEQUAL)
    typed = replace(typed_of(state, unit), **{field: text})
    with pytest.raises(InputError, match=re.escape(sentence)) as caught:
        destination(state, typed, unit)
    assert caught.value.field == field


def test_without_a_pixel_size_there_are_no_millimetres_and_per_cent() -> None:
    state = state_of(None)
    assert state.reference is not None
    assert units(state.reference.slide) == (Unit.PIXELS,)
    with pytest.raises(InputError, match="per cent"):
        destination(state, replace(typed_of(state, Unit.PIXELS), magnification="20x"), Unit.PIXELS)


# --- the dialog ------------------------------------------------------------------------------------------------


def opened(qtbot: QtBot, window: MainWindow) -> GoToDialog:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = (one for one in window.findChildren(GoToDialog) if one.isVisible())
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.fields["x"].hasFocus())
    return dialog


def type_in(dialog: GoToDialog, x: str, y: str, magnification: str) -> None:
    """By the keyboard alone; the first field has the focus and its text is selected."""
    for name, text in (("x", x), ("y", y), ("magnification", magnification)):
        field = dialog.fields[name]
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()
        QTest.keyClicks(field, text)
    QTest.keyClick(dialog.fields["magnification"], Qt.Key.Key_Return)


def middle(window: MainWindow) -> QPoint:
    """The whole pixel of a pane just right and below of its middle."""
    canvas = window.view.canvases()[0]
    return QPoint(canvas.width() // 2, canvas.height() // 2)


def status(qtbot: QtBot, window: MainWindow) -> list[float]:
    """x and y in pixels that the status bar says under the middle of the first pane."""
    qtbot.mouseMove(window.view.canvases()[0], QPoint(3, 3))
    qtbot.mouseMove(window.view.canvases()[0], middle(window))
    QApplication.processEvents()
    (text,) = (label.text() for label in window.status.labels() if label.text().endswith(" px"))
    return [float(number.replace("\N{NARROW NO-BREAK SPACE}", "")) for number in text.removesuffix(" px").split(", ")]


def test_millimetres_and_magnification_are_those_of_another_process(
    qtbot: QtBot, window: MainWindow, either_pair: tuple[Path, Path]
) -> None:
    original, _ = either_pair
    window.open(either_pair)
    settle(qtbot, window)
    covered, mpp = window.session.comparison.state.covered, window.session.comparison.state.panes[0].slide.mpp
    assert mpp is not None
    places = [
        (round((covered.x + share * covered.width) * mpp.x / 1000, 4), round((covered.y + 60) * mpp.y / 1000, 4))
        for share in (0.31, 0.77)
    ]
    wanted = independent(mirax=str(original), places_mm=places, magnifications=[40, 7.5])
    for place, magnification, pixels, scale in zip(
        places, (40, 7.5), wanted["places_px"], wanted["scales"], strict=True
    ):
        dialog = opened(qtbot, window)
        assert dialog.unit_control.chosen_key() == "mm"
        type_in(dialog, *map(str, place), f"{magnification}x")
        assert not dialog.isVisible()
        settle(qtbot, window)
        assert window.session.comparison.state.viewport.device_scale == pytest.approx(scale)
        # The cursor is on a whole screen pixel, and at 1:1 pixels are drawn on whole ones.
        for said, expected in zip(status(qtbot, window), pixels, strict=True):
            assert abs(said + 0.5 - expected) <= 0.5 + 1 / scale


def test_a_pixel_that_was_typed_is_the_one_in_the_middle_of_both_panes(
    qtbot: QtBot, coordinate_pair: Pair, pair_window: MainWindow
) -> None:
    bounds = coordinate_pair.truth.bounds
    for dx, dy in ((100, 90), (171, 133)):
        x, y = round(bounds.x) + dx, round(bounds.y) + dy
        dialog = opened(qtbot, pair_window)
        option = dialog.unit_control.option("px")
        QTest.mouseClick(option, Qt.MouseButton.LeftButton, pos=option.rect().center())
        type_in(dialog, str(x), str(y), "320×")
        settle(qtbot, pair_window)
        assert status(qtbot, pair_window) == [x, y]
        for canvas in pair_window.view.canvases():
            colour = canvas.grab().toImage().pixelColor(middle(pair_window) + QPoint(3, 3))
            assert decode_coordinates(colour.getRgb(), (x, y)) == (x, y)


def test_the_fields_begin_with_where_one_is_in_either_unit(
    qtbot: QtBot, coordinate_pair: Pair, pair_window: MainWindow
) -> None:
    before = pair_window.session.comparison.state.viewport
    dialog = opened(qtbot, pair_window)
    typed = [float(dialog.fields[name].text()) for name in "xy"]
    (pixels,) = independent(mirax=str(coordinate_pair.original), places_mm=[typed], magnifications=[])["places_px"]
    assert pixels == pytest.approx([before.centre.x, before.centre.y], abs=0.0005 * 1000 / 0.25)
    option = dialog.unit_control.option("px")
    QTest.mouseClick(option, Qt.MouseButton.LeftButton, pos=option.rect().center())
    assert [int(dialog.fields[name].text()) for name in "xy"] == [math.floor(value) for value in before.centre]
    QTest.keyClick(dialog.fields["x"], Qt.Key.Key_Return)
    assert pair_window.session.comparison.state.viewport == before


def test_wrong_input_stays_in_the_dialog_and_esc_goes_nowhere(qtbot: QtBot, pair_window: MainWindow) -> None:
    before = pair_window.session.comparison.state.viewport
    dialog = opened(qtbot, pair_window)
    type_in(dialog, "0.1", "far", "20")
    assert dialog.isVisible() and dialog.banner.text() == "“far” is not a number."
    assert dialog.fields["y"].hasFocus() and dialog.fields["y"].selectedText() == "far"
    QTest.keyClicks(dialog.fields["y"], "9")
    assert not dialog.banner.isVisible()
    QTest.keyClick(dialog.fields["y"], Qt.Key.Key_Escape)
    assert not dialog.isVisible() and pair_window.session.comparison.state.viewport == before


def test_a_slide_without_a_pixel_size_is_asked_for_pixels_alone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    Image.fromarray(np.zeros((300, 400, 3), np.uint8)).save(tmp_path / "plain.png")
    window.open([tmp_path / "plain.png"])
    settle(qtbot, window)
    dialog = opened(qtbot, window)
    with pytest.raises(KeyError):
        dialog.unit_control.option("mm")
    type_in(dialog, "12", "34", "400 %")
    viewport = window.session.comparison.state.viewport
    assert (viewport.centre, viewport.device_scale) == (Point(12.5, 34.5), 4.0)
