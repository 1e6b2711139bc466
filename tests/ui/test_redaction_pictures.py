"""Shapes on label, macro and thumbnail, drawn with real mouse and keys; what lands in files is read by others."""

from __future__ import annotations

import io
import json
import math
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import openslide
import pydicom
import pytest
from PIL import Image
from pydicom.encaps import generate_frames
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.other_process import worked_out
from tests.ui.conftest import settle
from tests.ui.gesture_walk import open_pair
from tests.ui.pictures import rgb_of
from viewer.comparison.annotations.shapes import Kind, Shape
from viewer.comparison.session_file import read_session
from viewer.geometry import Rect
from viewer.redaction.editing import Drawing
from viewer.redaction.geojson import redactions_bytes
from viewer.redaction.shapes import Reason, Redactions, RedactionShape
from viewer.redaction.sketch import Draws
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError
from viewer.ui.dialogs.unsaved_shapes import UnsavedShapes
from viewer.ui.main_window import MainWindow
from viewer.ui.picture_window import PictureWindow
from viewer.ui.settings import Settings

pytestmark = pytest.mark.gui
NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton
Place = tuple[float, float]


@pytest.fixture(scope="module")
def only_window(
    qapp: QApplication, lossy_pair: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    window = open_pair(*lossy_pair, tmp_path_factory.mktemp("pictures") / "settings.ini")
    window.resize(1300, 820)
    yield window
    window.redacting.keeper.discard()
    window.close()


@pytest.fixture
def window(only_window: MainWindow) -> Iterator[MainWindow]:
    """With nothing drawn, and no picture open."""
    window = only_window
    window.redacting.keeper.discard()
    window.docks.show_panel("redaction", True)
    window.toast.hide()
    window.activateWindow()
    window.view.canvases()[0].setFocus()
    yield window
    window.redacting.pictures.close_all()


def open_picture(qtbot: QtBot, window: MainWindow, image: str) -> PictureWindow:
    """By its button in the panel."""
    assert window.redacting.panel is not None
    QTest.mouseClick(window.redacting.panel.pictures.rows[image].button, LEFT)
    return there(qtbot, window, image)


def there(qtbot: QtBot, window: MainWindow, image: str) -> PictureWindow:
    """The window of that picture, once it is shown."""
    picture = window.redacting.pictures.open_now[image]
    qtbot.waitUntil(lambda: bool(picture.view.state.panes) and picture.view.canvas.isVisible())
    qtbot.waitUntil(lambda: not window.session.loader.pending)
    picture.activateWindow()
    picture.view.canvas.setFocus()
    QApplication.processEvents()
    return picture


def on_canvas(picture: PictureWindow, place: Place) -> QPoint:
    """Where a pixel of the picture is on screen, worked out anew from the view."""
    view = picture.view.state.viewport
    turn = np.radians(view.rotation)
    across = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) * view.scale
    x, y = across @ (np.array(place) - np.array([*view.centre])) + np.array([*view.size]) / 2
    return QPoint(math.floor(x + 0.5), math.floor(y + 0.5))


def drag(picture: PictureWindow, *places: Place, release: bool = True) -> None:
    """From pixel to pixel of the picture."""
    canvas, points = picture.view.canvas, [on_canvas(picture, place) for place in places]
    QTest.mouseMove(canvas, points[0])
    QTest.mousePress(canvas, LEFT, NONE, points[0])
    for before, after in pairwise(points):
        QTest.mouseMove(canvas, (before + after) / 2)
        QTest.mouseMove(canvas, after)
    QApplication.processEvents()
    if release:
        QTest.mouseRelease(canvas, LEFT, NONE, points[-1])


def key(picture: PictureWindow, code: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(picture.windowHandle(), code, modifier)


def use(picture: PictureWindow, draws: Draws) -> None:
    QTest.mouseClick(picture.editor.tools[draws], LEFT)
    picture.view.canvas.setFocus()


def redactions(window: MainWindow) -> Redactions:
    return window.redacting.drawn.drawing.redactions


def elsewhere(path: Path) -> list[dict[str, Any]]:
    """What another process finds in a file, which knows nothing of the viewer."""
    script = Path(__file__).with_name("independent_geojson.py")
    found: list[dict[str, Any]] = json.loads(worked_out(script, path))
    return found


def save(qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    assert window.redacting.panel is not None
    QTest.mouseClick(window.redacting.panel.save_button, LEFT)
    qtbot.waitUntil(lambda: not window.redacting.keeper.is_unsaved)


def box(shape: RedactionShape) -> Sequence[float]:
    return [*shape.shape.points.min(axis=0), *shape.shape.points.max(axis=0)]


# --- drawing ----------------------------------------------------------------------------------------------------------


def test_every_kind_lands_in_the_file_with_pixels_of_the_label(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = open_picture(qtbot, window, "label")
    view = picture.view.state.viewport
    drag(picture, (40, 40), (240, 90))
    use(picture, Draws.ELLIPSE)
    drag(picture, (300, 60), (420, 130))
    use(picture, Draws.LINE)
    drag(picture, (60, 200), (160, 180), (260, 220))
    use(picture, Draws.FREEHAND)
    drag(picture, (300, 180), (420, 190), (400, 260), (310, 250), (301, 182))
    use(picture, Draws.POLYGON)
    corners = [(60, 300), (200, 290), (220, 380), (90, 390)]
    for corner in corners:
        QTest.mouseClick(picture.view.canvas, LEFT, NONE, on_canvas(picture, corner))
    key(picture, Qt.Key.Key_Return)
    assert picture.view.state.viewport == view and redactions(window).shapes == ()
    save(qtbot, window, tmp_path / "label.geojson", monkeypatch)
    found = elsewhere(tmp_path / "label.geojson")
    assert [one["metadata"]["associated image"] for one in found] == ["label"] * 5
    assert [one["kind"] for one in found] == ["Polygon", "Polygon", "LineString", "Polygon", "Polygon"]
    assert found[1]["ellipse"] and float(found[2]["metadata"]["width"]) == picture.tool.pen == 9
    about = 0.51 / view.scale + 0.02  # half a pixel of the screen
    bounds = [(40, 40, 240, 90), (300, 60, 420, 130), (60, 180, 260, 220), (300, 180, 420, 260), (60, 290, 220, 390)]
    for one, expected in zip(found, bounds, strict=True):
        assert one["bounds"] == pytest.approx(expected, abs=about + (one["points"] > 5) / view.scale)


def test_what_is_drawn_on_the_label_is_seen_there_and_not_on_the_slide(qtbot: QtBot, window: MainWindow) -> None:
    for canvas in window.view.canvases():
        canvas.show_cross(None)
    clean = [rgb_of(canvas) for canvas in window.view.canvases()]
    picture = open_picture(qtbot, window, "label")
    before = rgb_of(picture.view.canvas).astype(int)
    drag(picture, (40, 250), (240, 410))
    picture.tool.drawn.choose("")
    changed = (rgb_of(picture.view.canvas) != before).any(axis=2)
    left, right = on_canvas(picture, (40, 250)), on_canvas(picture, (240, 410))
    assert changed[left.y() + 4 : right.y() - 4, left.x() + 4 : right.x() - 4].mean() > 0.95
    assert not changed[right.y() + 6 :].any() and not changed[:, right.x() + 40 :].any()
    for canvas, there_before in zip(window.view.canvases(), clean, strict=True):
        canvas.show_cross(None)
        np.testing.assert_array_equal(rgb_of(canvas), there_before)
    assert window.redacting.panel is not None and window.redacting.panel.editor.list.count() == 0


def test_the_picture_is_the_stored_one_at_every_pixel(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]
) -> None:
    """At 1:1, against openslide-python in this test; and further out the mean of its pixels."""
    with openslide.OpenSlide(lossy_pair[0]) as slide:
        stored = np.asarray(slide.associated_images["macro"].convert("RGB"), np.int64)
    picture = open_picture(qtbot, window, "macro")
    view = picture.view.state.viewport
    for factor in (1, 4):
        picture.view.look(view.centred(picture.view.state.covered.centre).with_scale(1 / factor))
        qtbot.waitUntil(lambda: not window.session.loader.pending)
        shown = rgb_of(picture.view.canvas).astype(int)
        expected = stored[: stored.shape[0] // factor * factor, : stored.shape[1] // factor * factor]
        shape = (expected.shape[0] // factor, factor, expected.shape[1] // factor, factor, 3)
        expected = expected.reshape(shape).mean(axis=(1, 3))
        corner = on_canvas(picture, (0, 0))
        rows, columns = np.mgrid[0 : shown.shape[0], 0 : shown.shape[1]]
        y, x = rows - corner.y(), columns - corner.x()
        inside = (y >= 2) & (y < expected.shape[0] - 2) & (x >= 2) & (x < expected.shape[1] - 2)
        assert inside.sum() > 20_000
        np.testing.assert_allclose(shown[inside], expected[y[inside], x[inside]], atol=0 if factor == 1 else 2)


def test_on_a_screen_of_200_per_cent_pixels_and_shapes_lie_where_they_are(
    lossy_pair: tuple[Path, Path], tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "tests.ui.picture_child", str(lossy_pair[0]), str(tmp_path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2"}
    folder = Path(__file__).parents[2]
    run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=folder, env=environment)
    said = json.loads(run.stdout.splitlines()[-1])
    assert said["ratio"] == 2.0
    assert said["box"] == pytest.approx([400, 200, 640, 300], abs=1.02)  # half a unit of the screen is a pixel here
    with openslide.OpenSlide(lossy_pair[0]) as slide, Image.open(tmp_path / "shown.png") as shown:
        stored = np.asarray(slide.associated_images["macro"].convert("RGB"))
        seen = np.asarray(shown.convert("RGB"))
    left, top = (math.floor(place + 0.5) for place in said["corner"])
    rows, columns = np.mgrid[0 : seen.shape[0], 0 : seen.shape[1]]
    y, x = rows - top, columns - left
    inside = (y >= 0) & (y < stored.shape[0]) & (x >= 0) & (x < stored.shape[1])
    assert inside.sum() > 400_000
    np.testing.assert_array_equal(seen[inside], stored[y[inside], x[inside]])


@pytest.mark.parametrize("turns", [0, 1, 3])
def test_it_lands_where_it_is_drawn_however_the_picture_is_turned_and_magnified(
    qtbot: QtBot, window: MainWindow, turns: int
) -> None:
    picture = open_picture(qtbot, window, "label")
    for _ in range(turns):
        key(picture, Qt.Key.Key_R, CONTROL)
    assert picture.view.state.viewport.rotation == 90.0 * turns
    key(picture, Qt.Key.Key_Plus)
    key(picture, Qt.Key.Key_Plus)
    drag(picture, (200, 180), (300, 240))
    (shape,) = redactions(window).on("label")
    assert box(shape) == pytest.approx((200, 180, 300, 240), abs=0.51 / picture.view.state.viewport.scale + 0.02)
    key(picture, Qt.Key.Key_0)
    whole = picture.view.state.viewport.to_screen.bounding(picture.view.state.covered)
    width, height = picture.view.state.viewport.size
    assert whole.x >= 0 and whole.y >= 0 and whole.right <= width and whole.bottom <= height


def test_the_wheel_and_the_middle_button_move_the_picture(qtbot: QtBot, window: MainWindow) -> None:
    picture = open_picture(qtbot, window, "label")
    canvas, view = picture.view.canvas, picture.view.state.viewport
    main = window.session.comparison.state.viewport
    QTest.mousePress(canvas, Qt.MouseButton.MiddleButton, NONE, QPoint(200, 200))
    QTest.mouseMove(canvas, QPoint(230, 210))
    QTest.mouseRelease(canvas, Qt.MouseButton.MiddleButton, NONE, QPoint(230, 210))
    moved = picture.view.state.viewport
    assert (moved.centre.x, moved.centre.y) == pytest.approx(
        (view.centre.x - 30 / view.scale, view.centre.y - 10 / view.scale)
    )
    picture.resize(picture.size() + QSize(60, 40))
    QApplication.processEvents()
    assert picture.view.state.viewport.centre == moved.centre and picture.view.state.viewport.scale == moved.scale
    assert window.session.comparison.state.viewport == main and redactions(window).every == ()


def test_handles_keys_and_one_order_of_undoing_are_those_of_the_slide(qtbot: QtBot, window: MainWindow) -> None:
    window.redacting.tool.switch(True)
    canvas = window.view.canvases()[0]
    QTest.mousePress(canvas, LEFT, NONE, QPoint(80, 80))
    QTest.mouseMove(canvas, QPoint(160, 140))
    QTest.mouseRelease(canvas, LEFT, NONE, QPoint(160, 140))
    assert len(redactions(window).shapes) == 1
    picture = open_picture(qtbot, window, "label")
    drag(picture, (100, 100), (200, 160))
    drag(picture, (200, 160), (260, 220))  # its corner
    about = 1.02 / picture.view.state.viewport.scale + 0.02
    (shape,) = redactions(window).on("label")
    assert box(shape) == pytest.approx((100, 100, 260, 220), abs=about)
    key(picture, Qt.Key.Key_Right)
    (moved,) = redactions(window).on("label")
    assert np.subtract(box(moved), box(shape)) == pytest.approx([1, 0, 1, 0])  # a pixel of the picture
    key(picture, Qt.Key.Key_D, CONTROL)
    assert len(redactions(window).on("label")) == 2
    key(picture, Qt.Key.Key_Delete)
    key(picture, Qt.Key.Key_Z, CONTROL)
    key(picture, Qt.Key.Key_Z, CONTROL)
    assert redactions(window).on("label") == (moved,) and len(redactions(window).shapes) == 1
    for _ in range(3):
        key(picture, Qt.Key.Key_Z, CONTROL)
    assert redactions(window).associated == {} and len(redactions(window).shapes) == 1
    key(picture, Qt.Key.Key_Z, CONTROL)
    assert redactions(window).every == ()  # the one on the slide was drawn first
    for _ in range(4):
        key(picture, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert redactions(window).on("label") == (moved,) and len(redactions(window).shapes) == 1
    window.redacting.tool.switch(False)


def test_what_is_undone_where_nobody_sees_it_is_said(qtbot: QtBot, window: MainWindow) -> None:
    picture = open_picture(qtbot, window, "label")
    drag(picture, (100, 100), (200, 160))
    picture.close()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: "Undone on the picture “Label”" in window.toast.banner.text())
    assert redactions(window).every == ()


def test_a_shape_is_chosen_on_one_picture_at_a_time(qtbot: QtBot, window: MainWindow) -> None:
    drawing = window.redacting.tool.drawing
    window.redacting.drawn.change(drawing.added(RedactionShape("slide", Shape.box(Rect(700, 700, 30, 30), ""))))
    picture = open_picture(qtbot, window, "label")
    drag(picture, (100, 100), (200, 160))
    assert window.redacting.tool.drawing.chosen is None and picture.tool.drawing.chosen is not None
    key(picture, Qt.Key.Key_Delete)
    assert len(redactions(window).shapes) == 1 and redactions(window).on("label") == ()
    key(picture, Qt.Key.Key_Escape)
    assert picture.tool.is_on and picture.isVisible()  # the tool stays in the hand here


def test_the_reason_is_given_beside_the_picture(qtbot: QtBot, window: MainWindow) -> None:
    picture = open_picture(qtbot, window, "label")
    drag(picture, (40, 40), (240, 90))
    panel = window.redacting.panel
    assert panel is not None
    assert panel.pictures.rows["label"].state.text() == "1 shape, 1 without a reason"
    assert panel.pictures.rows["macro"].state.text() == "No shapes"
    assert picture.editor.list.count() == 1 and picture.editor.facts.text().endswith("px of the picture")
    picture.editor.reason.setFocus()
    QTest.keyClicks(picture.editor.reason, "Nam")
    QTest.keyClick(picture.editor.reason, Qt.Key.Key_Return)
    (shape,) = redactions(window).on("label")
    assert shape.reason is Reason.NAME and panel.pictures.rows["label"].state.text() == "1 shape"
    picture.editor.list.setFocus()
    QTest.keyClick(picture.editor.list, Qt.Key.Key_Delete)
    assert redactions(window).every == ()


# --- hidden shapes ----------------------------------------------------------------------------------------------------


def test_all_shapes_are_hidden_and_shown_again(qtbot: QtBot, window: MainWindow) -> None:
    picture = open_picture(qtbot, window, "label")
    clean = rgb_of(picture.view.canvas)
    there_before = rgb_of(window.view.canvases()[1])
    drag(picture, (40, 40), (240, 90))
    covered = window.session.comparison.state.covered
    shape = RedactionShape("slide", Shape.box(covered.grown(-200), ""))
    window.redacting.drawn.change(window.redacting.tool.drawing.added(shape))
    assert (rgb_of(window.view.canvases()[1]) != there_before).any()
    key(picture, Qt.Key.Key_A, SHIFT)
    np.testing.assert_array_equal(rgb_of(picture.view.canvas), clean)
    assert "Shift+A shows them" in picture.hint.text() and picture.editor.hide_button.isChecked()
    shown = rgb_of(window.view.canvases()[1])
    middle = np.s_[shown.shape[0] // 2 - 60 : shown.shape[0] // 2 + 60, shown.shape[1] // 2 - 60 :]
    np.testing.assert_array_equal(shown[middle], there_before[middle])
    assert len(redactions(window).every) == 2
    key(picture, Qt.Key.Key_A, SHIFT)
    assert (rgb_of(picture.view.canvas) != clean).any()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A, SHIFT)
    assert window.redacting.drawn.is_hidden and window.redacting.states()["redact_hide"]()
    window.redacting.drawn.hide(False)
    window.redacting.as_exported.show(True)
    key(picture, Qt.Key.Key_A, SHIFT)  # nor does a mask lie over what is to be seen
    assert window.redacting.drawn.is_hidden and not window.redacting.as_exported.is_on
    drag(picture, (300, 300), (340, 340), release=False)
    assert not window.redacting.drawn.is_hidden  # nobody draws where what is there is not seen
    QTest.mouseRelease(picture.view.canvas, LEFT, NONE, on_canvas(picture, (340, 340)))
    key(picture, Qt.Key.Key_A, SHIFT)
    key(picture, Qt.Key.Key_Right)  # nor is moved what is not seen
    assert not window.redacting.drawn.is_hidden and len(redactions(window).on("label")) == 2


# --- kept, and come back ----------------------------------------------------------------------------------------------


def test_it_is_back_after_a_crash(qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]) -> None:
    picture = open_picture(qtbot, window, "label")
    drag(picture, (40, 40), (240, 90))
    before = redactions_bytes(redactions(window))
    qtbot.waitUntil(lambda: window.redacting.keeper.is_at_rest)
    # Another program on the same settings, as after a crash: this one never says that it ends.
    other = MainWindow(Settings(window.settings.path))
    qtbot.addWidget(other)
    other.show()
    other.open([lossy_pair[0]])
    qtbot.waitUntil(lambda: bool(redactions(other).every))
    assert redactions_bytes(redactions(other)) == before and other.redacting.keeper.is_unsaved
    other.redacting.show_picture("label")
    again = there(qtbot, other, "label")
    assert again.editor.list.count() == 1
    other.redacting.drawn.bring(Drawing())
    other.close()
    assert not again.isVisible()


def test_a_session_holds_it_and_closing_asks_for_it(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(UnsavedShapes, "exec", lambda dialog: asked.append(1) or dialog.reject() or 0)
    picture = open_picture(qtbot, window, "macro")
    drag(picture, (100, 100), (400, 300))
    before = redactions_bytes(redactions(window))
    window.activateWindow()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_W, CONTROL)
    assert asked and window.session.slots and picture.isVisible()
    file = tmp_path / "case.verislide"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_S, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: not window.redacting.keeper.is_unsaved)
    assert len(read_session(file).marks.redactions) == 1
    window.session.close_slides()
    assert redactions(window).every == () and window.redacting.pictures.open_now == {}
    window.open([file])
    settle(qtbot, window)
    qtbot.waitUntil(lambda: bool(redactions(window).every))
    assert redactions_bytes(redactions(window)) == before and not window.redacting.keeper.is_unsaved
    window.redacting.keeper.discard()


def test_shapes_for_a_picture_that_the_slide_has_not_are_kept_and_said(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = RedactionShape("11111111-1111-4111-8111-111111111111", Shape.box(Rect(1, 2, 3, 4), ""), reason=Reason.NAME)
    label = RedactionShape("22222222-2222-4222-8222-222222222222", Shape.box(Rect(5, 6, 7, 8), ""))
    path = tmp_path / "two.geojson"
    path.write_bytes(redactions_bytes(Redactions(associated={"barcode": (odd,), "label": (label,)})))
    drawn = window.redacting.drawn
    own = RedactionShape("own", Shape.box(Rect(9, 9, 9, 9), ""), reason=Reason.BARCODE)
    drawn.change(drawn.drawing.on("label").added(own))
    window.redacting.keeper.open(path)
    qtbot.waitUntil(lambda: len(redactions(window).every) == 3)
    assert [one.id for one in redactions(window).on("label")] == ["own", label.id]  # neither takes the other's place
    assert window.redacting.panel is not None
    row = window.redacting.panel.pictures.rows["barcode"]
    assert row.state.text() == "1 shape, not among the pictures of this slide" and not row.button.isVisible()
    save(qtbot, window, tmp_path / "three.geojson", monkeypatch)
    assert {one["metadata"]["associated image"] for one in elsewhere(tmp_path / "three.geojson")} == {
        "barcode",
        "label",
    }


def test_pictures_have_the_same_names_whoever_reads_a_slide(lossy_pair: tuple[Path, Path]) -> None:
    """Shapes are kept by the name: with another one they would be on no picture any more."""
    mine, theirs = (open_slide(lossy_pair[1], reader=reader) for reader in ("wsidicom", "openslide"))
    assert {"label", "overview"} <= set(mine.associated_images) == set(theirs.associated_images)
    for name in mine.associated_images:
        np.testing.assert_array_equal(mine.read_associated(name), theirs.read_associated(name))
    mine.close()
    theirs.close()


# --- the window -------------------------------------------------------------------------------------------------------


def test_it_is_opened_by_a_double_click_and_found_among_the_commands(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.redacting.panel
    assert panel is not None and window.redacting.pictures.open_now == {}
    QTest.mouseDClick(panel.pictures.rows["thumbnail"], LEFT, NONE, QPoint(20, 10))
    picture = there(qtbot, window, "thumbnail")
    assert picture.windowTitle().startswith("Thumbnail  pair.mrxs")
    QTest.mouseClick(panel.pictures.rows["thumbnail"].button, LEFT)
    assert list(window.redacting.pictures.open_now.values()) == [picture]  # the same window again
    key(picture, Qt.Key.Key_W, CONTROL)
    assert window.redacting.pictures.open_now == {} and window.session.slots
    window.activateWindow()
    window.docks.show_panel("redaction", False)
    window.actions_["redact_picture"].trigger()
    QApplication.processEvents()
    assert panel.isVisible()
    assert window.focusWidget() is next(iter(panel.pictures.rows.values())).button


def test_changed_keys_are_those_of_the_picture_too(qtbot: QtBot, window: MainWindow) -> None:
    picture = open_picture(qtbot, window, "label")
    window.actions_["turn_right"].setShortcuts(["Ctrl+J"])
    key(picture, Qt.Key.Key_J, CONTROL)
    assert picture.view.state.viewport.rotation == 90.0
    window.actions_.use_keys()
    key(picture, Qt.Key.Key_J, CONTROL)
    assert picture.view.state.viewport.rotation == 90.0
    picture.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.actions_["turn_right"].setShortcuts(["Ctrl+J"])  # nothing of a window that is gone hears of it
    window.actions_.use_keys()


def test_the_pixels_go_with_the_window(qtbot: QtBot, window: MainWindow) -> None:
    held = window.session.cache.bytes
    picture = open_picture(qtbot, window, "label")
    (pane,) = picture.view.state.panes
    assert window.session.cache.bytes > held
    picture.close()
    assert window.session.cache.bytes == held
    with pytest.raises(SlideError, match="closed"):
        pane.slide.read(0, (0, 0), (1, 1))


def test_a_series_of_dicom_has_its_own_pictures(
    qtbot: QtBot, window: MainWindow, lossy_pair: tuple[Path, Path]
) -> None:
    before = open_picture(qtbot, window, "macro")
    window.session.swap()  # the conversion is drawn on now
    assert not before.isVisible()
    settle(qtbot, window)
    window.redacting.show_picture("macro")
    assert window.redacting.pictures.open_now == {}  # there is none of that name
    picture = open_picture(qtbot, window, "overview")
    drag(picture, (100, 100), (400, 300))
    (pane,) = picture.view.state.panes
    stored = pydicom.dcmread(next(path for path in lossy_pair[1].iterdir() if "OVERVIEW" in kind_of(path)))
    rgb = np.asarray(Image.open(io.BytesIO(next(generate_frames(stored.PixelData)))).convert("RGB"))
    size = stored.TotalPixelMatrixColumns, stored.TotalPixelMatrixRows
    np.testing.assert_allclose(pane.slide.read(0, (0, 0), size).rgb.astype(int), rgb[: size[1], : size[0]], atol=2)
    assert list(redactions(window).associated) == ["overview"]
    window.redacting.keeper.discard()
    window.session.swap()
    settle(qtbot, window)


def kind_of(path: Path) -> str:
    return str(pydicom.dcmread(path, stop_before_pixels=True).ImageType)


def test_a_picture_that_cannot_be_read_is_said_in_its_place(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    reference = window.session.comparison.state.reference
    assert reference is not None

    def broken(_slide: object, name: str) -> None:
        raise SlideError(f"The {name} of pair.mrxs is damaged.", advice="Copy the slide again.")

    monkeypatch.setattr(type(reference.slide), "read_associated", broken)
    assert window.redacting.panel is not None
    QTest.mouseClick(window.redacting.panel.pictures.rows["label"].button, LEFT)
    picture = window.redacting.pictures.open_now["label"]
    qtbot.waitUntil(lambda: "damaged" in picture.view.message.text())
    assert picture.view.message.text() == "The label of pair.mrxs is damaged. Copy the slide again."
    assert not picture.editor.isEnabled() and picture.hint.text() == ""
    assert Kind.RECTANGLE not in {one.shape.kind for one in redactions(window).every}
