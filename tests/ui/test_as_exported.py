"""The panes as an export would be: on screen pixel by pixel what another process writes into files."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.conftest import PROJECT
from tests.export.made import Glass, dicom, mirax, svs
from tests.other_process import worked_out
from tests.slides.profile_made import made_profile
from tests.ui.gesture_walk import open_pair, settle
from tests.ui.pictures import rgb_of
from viewer.comparison.annotations.shapes import Kind, Shape
from viewer.geometry import Point, Rect
from viewer.redaction.cover import shapes_on
from viewer.redaction.geojson import redactions_bytes
from viewer.redaction.shapes import Reason, Redactions, RedactionShape
from viewer.slides.slide import SlideError
from viewer.ui import as_exported
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings

pytestmark = pytest.mark.gui
INDEPENDENT = Path(__file__).with_name("independent_colour.py")
FILL = (0, 40, 200)
"""As the other process has it."""
DRAWN = (
    RedactionShape("a", Shape.box(Rect(310.5, 150.25, 61, 37), ""), reason=Reason.NAME),
    RedactionShape("b", Shape.ellipse(Rect(420, 300, 90, 60), ""), reason=Reason.BARCODE),
    RedactionShape("c", Shape(Kind.POLYLINE, np.array([[120.0, 200.0], [200.0, 290.0]])), 9.0, Reason.PEN_MARK),
)
MIDDLE = Point(300, 240)
SMALL = (RedactionShape("e", Shape.box(Rect(70, 60, 30, 20), ""), reason=Reason.NAME),)
ON_PICTURES = {"label": (RedactionShape("d", Shape.box(Rect(30, 20, 25, 12), ""), reason=Reason.NAME),)}
WRITERS = {"svs": svs, "mrxs": mirax, "dicom": dicom}
Pixels = NDArray[np.uint8]


@pytest.fixture(scope="module")
def slides(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("slides")
    return {kind: write(folder / kind / f"a.{kind}", (), 1) for kind, write in WRITERS.items()}


@pytest.fixture(scope="module")
def coloured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A picture with a colour profile that is not sRGB."""
    path = tmp_path_factory.mktemp("coloured") / "a.png"
    Image.fromarray(Glass((), 1)(0, 0, 240, 180)).save(path, icc_profile=made_profile())
    return path


@pytest.fixture(scope="module")
def pair_window(
    qapp: QApplication, lossy_pair: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    window = open_pair(*lossy_pair, tmp_path_factory.mktemp("pair") / "settings.ini")
    window.resize(1500, 820)
    yield from used(window)


@pytest.fixture(scope="module")
def slide_window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    window = MainWindow(Settings(tmp_path_factory.mktemp("slide") / "settings.ini"))
    window.resize(1500, 900)
    window.show()
    yield from used(window)


def used(window: MainWindow) -> Iterator[MainWindow]:
    window.redacting.as_exported.set_fill(FILL)
    window.view.show_readouts(False)
    yield window
    window.redacting.keeper.discard()
    window.close()


@pytest.fixture(scope="module")
def folders(
    slides: dict[str, Path], coloured: Path, lossy_pair: tuple[Path, Path], pair_window: MainWindow
) -> dict[str, Path]:
    """By kind of slide what another process exports; of the conversion too, as it lies on its original."""
    _, converted = pair_window.session.comparison.state.panes
    folder = slides["svs"].parent.parent
    drawn = {**dict.fromkeys(slides, DRAWN), "converted": shapes_on(DRAWN, converted.to_reference)}
    drawn |= {"pair": DRAWN, "coloured": SMALL}
    arguments = []
    others = {"converted": lossy_pair[1], "pair": lossy_pair[0], "coloured": coloured}
    for kind, slide in {**slides, **others}.items():
        shapes = folder / f"{kind}.geojson"
        shapes.write_bytes(redactions_bytes(Redactions(drawn[kind], ON_PICTURES if kind == "pair" else {})))
        arguments += [slide, shapes, folder / f"out {kind}"]
    child = [sys.executable, "-m", "tests.ui.export_child", *map(str, arguments)]
    done = subprocess.run(child, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return {kind: folder / f"out {kind}" for kind in drawn}


@pytest.fixture(scope="module")
def exports(folders: dict[str, Path]) -> dict[str, list[Pixels]]:
    """Their levels."""
    found = {kind: [pixels_of(path) for path in sorted(folder.glob("[0-9].png"))] for kind, folder in folders.items()}
    assert all((picture == FILL).all(axis=2).any() for pictures in found.values() for picture in pictures)
    return found


def pixels_of(path: Path) -> Pixels:
    return np.asarray(Image.open(path).convert("RGB"))


def preview(qtbot: QtBot, window: MainWindow, *, shown: bool) -> None:
    """With the key, as somebody would."""
    window.activateWindow()
    window.view.canvases()[0].setFocus()
    if window.redacting.as_exported.is_on is not shown:
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    assert window.redacting.as_exported.is_on is shown
    rest(qtbot, window)


def rest(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.redacting.as_exported.is_at_rest)
    settle(window)


def draw(window: MainWindow, shapes: tuple[RedactionShape, ...] = DRAWN) -> None:
    drawn = window.redacting.drawn
    drawn.change(replace(drawn.drawing, redactions=Redactions(shapes)))


def look(window: MainWindow, downsample: float, scale: float = 1.0, rotation: float = 0.0) -> None:
    """At a stored level, with ``scale`` screen pixels for each of its own."""
    state = window.session.comparison.state
    window.session.force_level(downsample)
    there = state.viewport.centred(MIDDLE).with_scale(scale / downsample).turned_to(rotation)
    window.session.look(there)
    settle(window)


def on_screen(window: MainWindow, pane: int = 0) -> Pixels:
    """The tissue of a pane as it is painted, without what lies on it."""
    canvas = window.view.canvases()[pane]
    marks, canvas.marks = canvas.marks, ()
    picture = rgb_of(canvas)
    canvas.marks = marks
    return picture


def assert_same(window: MainWindow, level: Pixels, pane: int = 0, scale: int = 1) -> None:
    """The pane shows ``level`` where it lies, each pixel ``scale`` times as large."""
    canvas = window.view.canvases()[pane]
    assert canvas.scene is not None
    place = canvas.scene.sharp.to_device
    assert (place.xx, place.yy) == pytest.approx((scale, scale))
    left, top = round(place.x0), round(place.y0)
    shown = level.repeat(scale, axis=0).repeat(scale, axis=1)
    x, y = max(0, left), max(0, top)
    right, bottom = min(canvas.width(), left + shown.shape[1]), min(canvas.height(), top + shown.shape[0])
    part = shown[y - top : bottom - top, x - left : right - left]
    assert part.size > 20_000
    assert (part == FILL).all(axis=2).any()
    np.testing.assert_array_equal(on_screen(window, pane)[y:bottom, x:right], part)


@pytest.mark.parametrize("kind", WRITERS)
def test_a_pane_shows_every_level_as_it_is_exported(
    qtbot: QtBot, slide_window: MainWindow, slides: dict[str, Path], exports: dict[str, list[Pixels]], kind: str
) -> None:
    window = slide_window
    window.redacting.keeper.discard()
    window.open([slides[kind]])
    qtbot.waitUntil(lambda: window.session.comparison.state.reference is not None)
    if kind == "dicom":  # on a busy machine the first reader may not have begun to give way yet
        qtbot.waitUntil(lambda: window.session.comparison.state.panes[0].slide.reader.name == "wsidicom")
    qtbot.waitUntil(lambda: not window.session.is_going_over)
    settle(window)
    draw(window)
    preview(qtbot, window, shown=True)
    levels = window.session.comparison.state.panes[0].slide.levels[:3]
    assert len(levels) == len(exports[kind])
    for level in levels:
        look(window, level.downsample)
        assert_same(window, exports[kind][level.index])
    look(window, levels[0].downsample, scale=3)
    assert_same(window, exports[kind][0], scale=3)


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_turned_panes_show_the_same(
    qtbot: QtBot, slide_window: MainWindow, slides: dict[str, Path], exports: dict[str, list[Pixels]], quarters: int
) -> None:
    window = slide_window
    draw(window)
    preview(qtbot, window, shown=True)
    kind = next(kind for kind, path in slides.items() if path == window.session.slots[0].path)
    look(window, 2.0)
    upright = on_screen(window)
    look(window, 2.0, rotation=90.0 * quarters)
    turned = on_screen(window)
    filled = [int((picture == FILL).all(axis=2).sum()) for picture in (upright, turned, exports[kind][1])]
    assert filled[0] == filled[1] == filled[2] > 0


def test_the_fill_is_shown_through_the_colour_profile_as_the_tissue_is(
    qtbot: QtBot, slide_window: MainWindow, coloured: Path, folders: dict[str, Path]
) -> None:
    window, session = slide_window, slide_window.session
    window.redacting.keeper.discard()
    window.open([coloured])
    qtbot.waitUntil(lambda: [pane.slide.path for pane in session.comparison.state.panes] == [coloured])
    draw(window, SMALL)
    preview(qtbot, window, shown=True)
    session.show_display(replace(session.comparison.state.display, profiled=frozenset({coloured})))
    look(window, 1.0)
    exported = folders["coloured"] / "0.png"
    expected = np.array(json.loads(worked_out(INDEPENDENT, exported, 1, 0, 0, 1)), np.int16)
    canvas = window.view.canvases()[0]
    assert canvas.scene is not None
    left, top = round(canvas.scene.sharp.to_device.x0), round(canvas.scene.sharp.to_device.y0)
    shown = on_screen(window)[top : top + expected.shape[0], left : left + expected.shape[1]]
    assert np.abs(shown - expected).max() <= 1
    filled = (pixels_of(exported) == FILL).all(axis=2)
    assert not (expected[filled] == FILL).all(axis=1).any()
    np.testing.assert_array_equal(shown[filled], np.broadcast_to(shown[filled][0], shown[filled].shape))
    session.show_display(replace(session.comparison.state.display, profiled=frozenset()))


def test_a_conversion_shows_its_own_masks(
    qtbot: QtBot, pair_window: MainWindow, exports: dict[str, list[Pixels]]
) -> None:
    window = pair_window
    draw(window)
    preview(qtbot, window, shown=True)
    original, converted = window.session.comparison.state.panes
    for level in converted.slide.levels[:3]:
        look(window, level.downsample)
        assert_same(window, exports["converted"][level.index], pane=1)
        state, canvases = window.session.comparison.state, window.view.canvases()
        scenes = [canvas.scene for canvas in canvases]
        notes = [window.redacting.as_exported.note(state, scene) for scene in scenes if scene is not None]
        assert all(note.startswith(f"As exported: mask of level {level.index}, ") for note in notes)
        assert not notes[1].endswith("to the nearest pixel")
        own = all(value % level.downsample == 0 for value in original.grids[level.index].origin)
        assert notes[0].endswith("to the nearest pixel") is not own


def test_shapes_that_change_are_followed_and_nothing_stays_when_it_is_off(
    qtbot: QtBot, pair_window: MainWindow
) -> None:
    window, canvas = pair_window, pair_window.view.canvases()[0]
    window.docks.show_panel("redaction", True)
    panel = window.redacting.panel
    assert panel is not None
    preview(qtbot, window, shown=False)
    draw(window, ())
    look(window, 1.0)
    plain = on_screen(window)
    draw(window)
    assert not panel.preview.isChecked()
    QTest.mouseClick(panel.preview, Qt.MouseButton.LeftButton)
    rest(qtbot, window)
    assert panel.preview.isChecked()
    filled = on_screen(window)
    hidden = (filled == FILL).all(axis=2)
    assert hidden.any()
    np.testing.assert_array_equal(filled[~hidden], plain[~hidden])
    np.testing.assert_array_equal(rgb_of(canvas)[hidden], filled[hidden])  # no outline, no tag over it

    draw(window, DRAWN[:1])
    rest(qtbot, window)
    fewer = (on_screen(window) == FILL).all(axis=2)
    assert 0 < fewer.sum() < hidden.sum()
    assert not (fewer & ~hidden).any()
    window.linking.undoing.undo()
    rest(qtbot, window)
    np.testing.assert_array_equal(on_screen(window), filled)

    draw(window, ())
    rest(qtbot, window)
    assert canvas.scene is not None
    note = window.redacting.as_exported.note(window.session.comparison.state, canvas.scene)
    assert note == "As exported, level 0: nothing is hidden"
    draw(window)
    preview(qtbot, window, shown=False)
    assert not window.session.comparison.state.covers
    np.testing.assert_array_equal(on_screen(window), plain)


def test_readout_and_loupe_and_numbers_tell_the_fill(qtbot: QtBot, pair_window: MainWindow) -> None:
    window = pair_window
    draw(window)
    preview(qtbot, window, shown=True)
    session = window.session
    session.force_level(None)
    session.look(session.comparison.state.viewport.centred(Point(465, 330)).with_scale(40.0))
    settle(window)
    canvas = window.view.canvases()[0]
    under: list[object] = []
    window.view.under_cursor.connect(under.append)
    there = canvas.mapTo(window, QPoint(canvas.width() // 2, canvas.height() // 2))
    QTest.mouseMove(window.windowHandle(), there - QPoint(9, 9))
    QTest.mouseMove(window.windowHandle(), there)
    qtbot.waitUntil(lambda: bool(under))
    assert under[-1].colours == (FILL, FILL)  # type: ignore[attr-defined]
    assert canvas.scene is not None
    place = canvas.scene.sharp.to_device
    left, top = (
        round(begin + 40 * math.ceil((size / 2 - begin) / 40))
        for begin, size in zip((place.x0, place.y0), (canvas.width(), canvas.height()), strict=True)
    )

    def pixels() -> list[Pixels]:
        """The insides of three pixels beside each other."""
        picture = on_screen(window)
        return [picture[top + 4 : top + 36, x + 4 : x + 36] for x in (left, left + 40, left + 80)]

    numbered = pixels()
    assert all((one == FILL).all(axis=2).any() and not (one == FILL).all() for one in numbered)
    assert all((one == numbered[0]).all() for one in numbered), "each says the same three numbers"
    session.show_display(replace(session.comparison.state.display, pixel_grid=False))
    assert all((one == FILL).all() for one in pixels())
    window.view.show_loupe(True)
    settle(window)
    beside = on_screen(window)[canvas.height() // 2 - 30 :][:60, canvas.width() // 2 - 9]
    assert (beside == FILL).all()
    window.view.show_loupe(False)
    session.show_display(replace(session.comparison.state.display, pixel_grid=True))


@pytest.mark.parametrize("image", ["label", "thumbnail"])
def test_an_associated_image_is_shown_as_exported_in_its_window(
    qtbot: QtBot, pair_window: MainWindow, folders: dict[str, Path], image: str
) -> None:
    window, drawn = pair_window, pair_window.redacting.drawn
    preview(qtbot, window, shown=False)
    drawn.change(replace(drawn.drawing, redactions=Redactions(DRAWN, ON_PICTURES)))
    window.redacting.show_picture(image)
    picture = window.redacting.pictures.open_now[image]
    qtbot.waitUntil(lambda: bool(picture.view.state.panes) and picture.view.canvas.isVisible())
    expected = pixels_of(folders["pair"] / f"{image}.png")
    hidden = (expected == FILL).all(axis=2)
    assert 0 < hidden.sum() < hidden.size

    def shown() -> tuple[Pixels, Pixels]:
        """What of the picture is painted at 1:1, without what lies on it; and that of the exported one."""
        view, canvas = picture.view, picture.view.canvas
        middle = Point(expected.shape[1] / 2, expected.shape[0] / 2)
        view.look(view.state.viewport.centred(middle).with_scale(1.0))
        qtbot.waitUntil(lambda: not window.session.loader.pending)
        marks, canvas.marks = canvas.marks, ()
        painted = rgb_of(canvas)
        canvas.marks = marks
        assert canvas.scene is not None
        left, top = round(canvas.scene.sharp.to_device.x0), round(canvas.scene.sharp.to_device.y0)
        part = expected[max(0, -top) :, max(0, -left) :][
            : canvas.height() - max(0, top), : canvas.width() - max(0, left)
        ]
        return painted[max(0, top) :, max(0, left) :][: part.shape[0], : part.shape[1]], part

    plain, _ = shown()
    picture.activateWindow()
    picture.view.canvas.setFocus()
    QTest.keyClick(picture.windowHandle(), Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    assert window.redacting.as_exported.is_on
    qtbot.waitUntil(lambda: picture.exported.is_at_rest)
    painted, part = shown()
    assert (part == FILL).all(axis=2).any()
    np.testing.assert_array_equal(painted, part)
    assert picture.hint.text().startswith("As exported, where it is chosen: ")
    drawn.change(replace(drawn.drawing, redactions=Redactions()))
    qtbot.waitUntil(lambda: picture.exported.is_at_rest)
    np.testing.assert_array_equal(shown()[0], plain)
    assert picture.hint.text() == "As exported, where it is chosen: nothing is hidden"
    preview(qtbot, window, shown=False)
    assert not picture.view.state.covers
    picture.close()


def test_what_cannot_be_worked_out_is_said(
    qtbot: QtBot, pair_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = pair_window
    preview(qtbot, window, shown=False)

    def fail(*_: object) -> None:
        raise SlideError("a.mrxs has lost its index.")

    monkeypatch.setattr(as_exported, "slide_cover", fail)
    draw(window, DRAWN[1:])
    preview(qtbot, window, shown=True)
    scene = window.view.canvases()[0].scene
    assert scene is not None
    note = window.redacting.as_exported.note(window.session.comparison.state, scene)
    assert note == "Not shown as exported: a.mrxs has lost its index."
