"""Many shapes of a redaction: their picture is moved, not drawn anew, and nobody can tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import settle
from tests.ui.gesture_walk import open_pair
from tests.ui.pictures import rgb_of
from viewer.comparison.annotations.shapes import Kind, Shape
from viewer.geometry import Point, Rect
from viewer.redaction.editing import Drawing
from viewer.redaction.shapes import Reason, Redactions, RedactionShape
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.redaction_mark import RedactionMark
from viewer.ui.pane.redaction_outlines import Outlines
from viewer.ui.pane.redaction_picture import ShapePainter

pytestmark = pytest.mark.gui
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
VIEWS = [(1.0, 0.0), (2.0, 0.0), (1.0, 90.0), (0.7, 30.0)]
FEW, MANY = 30, 150
"""Shapes without tags: those that are drawn with a hatch, and those that are not."""
Pixels = NDArray[Any]


@pytest.fixture(scope="module")
def only_window(
    qapp: QApplication, lossy_pair: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    window = open_pair(*lossy_pair, tmp_path_factory.mktemp("frames") / "settings.ini")
    window.resize(1300, 820)
    yield window
    window.redacting.keeper.discard()
    window.close()


@pytest.fixture
def window(only_window: MainWindow) -> MainWindow:
    only_window.redacting.tool.switch(False)
    only_window.redacting.keeper.discard()
    return only_window


def look(qtbot: QtBot, window: MainWindow, scale: float, rotation: float) -> None:
    viewport = window.session.comparison.state.viewport
    centre = window.session.comparison.state.covered.centre
    window.session.look(replace(viewport, centre=centre, scale=scale, rotation=rotation))
    window.activateWindow()
    settle(qtbot, window)


def every_kind(count: int, middle: Point) -> list[RedactionShape]:
    """In turn, over each other, around ``middle``."""
    draw = np.random.default_rng(5)
    turns = np.linspace(0, 2 * np.pi, 16, endpoint=False)
    around = np.stack([np.cos(turns), np.sin(turns)], axis=1)
    bent = np.array([(-30, 0), (0, 20), (30, -10)])
    found = []
    for number, (x, y) in enumerate(draw.uniform(-150, 150, (count, 2)) + np.array(tuple(middle))):
        at = np.array([x, y])
        box = Rect(x - 30, y - 20, 60, 40)
        shape = (
            Shape.box(box, ""),
            Shape.ellipse(box, ""),
            Shape(Kind.POLYGON, at + 25 * around, holes=(at + 10 * around,)),
            Shape(Kind.POLYLINE, at + bent),
            Shape(Kind.POLYLINE, at + bent),
            Shape(Kind.POINT, at[None]),
            Shape.box(Rect(x, y, 0.2, 0.2), ""),
        )[number % 7]
        found.append(RedactionShape(str(number), shape, 9.0 if number % 7 == 4 else 0.0, Reason.NAME))
    return found


def draw(window: MainWindow, count: int, chosen: str = "") -> Sequence[RedactionShape]:
    shapes = every_kind(count, window.session.comparison.state.covered.centre)
    window.redacting.drawn.bring(Drawing(Redactions(tuple(shapes)), chosen))
    return shapes


def mark_of(window: MainWindow) -> RedactionMark:
    return next(one for one in window.view.canvases()[0].marks if isinstance(one, RedactionMark))


def seen(window: MainWindow) -> list[Pixels]:
    for canvas in window.view.canvases():
        canvas.show_cross(None)
    return [rgb_of(canvas).astype(int) for canvas in window.view.canvases()]


def drag(window: MainWindow, start: tuple[int, int], *steps: tuple[int, int], release: bool = True) -> None:
    handle, begin = window.windowHandle(), window.view.canvases()[0].mapTo(window, QPoint(*start))
    QTest.mouseMove(handle, begin)
    QTest.mousePress(handle, LEFT, NONE, begin)
    for step in steps:
        QTest.mouseMove(handle, begin + QPoint(*step))
        QApplication.processEvents()
    if release:
        QTest.mouseRelease(handle, LEFT, NONE, begin + QPoint(*steps[-1]))


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many shapes each picture was made of."""
    found: list[int] = []
    picture = ShapePainter.picture

    def counted(painter: ShapePainter, shapes: Sequence[RedactionShape], *more: Any, **options: Any) -> QImage:
        found.append(len(shapes))
        return picture(painter, shapes, *more, **options)

    monkeypatch.setattr(ShapePainter, "picture", counted)
    return found


@pytest.mark.parametrize("count", [FEW, MANY])
@pytest.mark.parametrize(("scale", "rotation"), VIEWS)
def test_a_picture_that_was_moved_is_what_is_drawn_anew(
    qtbot: QtBot, window: MainWindow, made: list[int], scale: float, rotation: float, count: int
) -> None:
    look(qtbot, window, scale, rotation)
    draw(window, count)
    seen(window)
    assert len(made) == 1, "both panes look at the same"
    drag(window, (200, 300), *((-5 * step, 3 * step) for step in range(1, 12)))
    settle(qtbot, window)
    kept = seen(window)
    assert len(made) <= 3, "one for where the drag leads to, one where it can be seen that fewer are in sight"
    mark_of(window).pictures.forget()
    for before, after in zip(kept, seen(window), strict=True):
        away = np.abs(after - before)
        assert np.count_nonzero(away > 2) < 2e-3 * away.size
        if count == FEW:
            assert away.max() <= 16  # Qt smooths by parts of a pixel
        else:
            # Of a line that leaves the picture OpenCV draws some pixels one beside.
            was, now = ((one == 255).all(axis=2).astype(np.uint8) for one in (before, after))
            assert cv2.dilate(was, np.ones((3, 3), np.uint8))[now > 0].all()


@pytest.mark.parametrize(("scale", "rotation"), VIEWS)
def test_the_picture_is_what_is_drawn_straight_onto_the_slide(
    qtbot: QtBot, window: MainWindow, scale: float, rotation: float
) -> None:
    look(qtbot, window, scale, rotation)
    shapes = draw(window, FEW, chosen="4")
    drag(window, (200, 300), (-7, 4))
    settle(qtbot, window)
    shown = seen(window)
    window.redacting.drawn.hide(True)
    for canvas, plain, picture in zip(window.view.canvases(), seen(window), shown, strict=True):
        viewport = canvas.viewport
        painter_of = ShapePainter(Outlines(), viewport.to_device, viewport.ratio, bare=False)
        height, width = plain.shape[:2]
        image = QImage(plain.astype(np.uint8).tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
        direct = image.convertToFormat(QImage.Format.Format_RGB32)
        painter = QPainter(direct)
        for one in sorted(shapes, key=lambda one: one.id == "4"):
            painter_of.draw(painter, one, painter_of.placed(one), chosen=one.id == "4")
        painter.end()
        wanted = np.frombuffer(direct.constBits(), np.uint8).reshape(height, width, 4)[..., 2::-1].astype(int)
        # Names, readouts and notes lie above the shapes.
        middle = slice(80, height - 120), slice(10, width - 10)
        assert np.abs(wanted - picture)[middle].max() <= 6  # each layer is rounded
        assert np.abs(plain - picture)[middle].max() > 60


@pytest.mark.parametrize(("scale", "rotation"), VIEWS)
def test_thin_lines_lie_where_the_shapes_do(qtbot: QtBot, window: MainWindow, scale: float, rotation: float) -> None:
    look(qtbot, window, scale, rotation)
    shapes = draw(window, MANY)
    canvas, picture = window.view.canvases()[0], seen(window)[0]
    window.redacting.drawn.hide(True)
    plain = seen(window)[0]
    height, width = picture.shape[:2]
    white = ((picture == 255).all(axis=2) & (plain != 255).any(axis=2)).astype(np.uint8)
    lines = np.zeros((height, width), np.uint8)
    to_device = canvas.viewport.to_device
    for one in shapes:
        if one.shape.kind is Kind.POINT or one.width or one.id in {str(n) for n in range(6, MANY, 7)}:
            continue
        for ring in (one.shape.outline, *(np.concatenate([hole, hole[:1]]) for hole in one.shape.holes)):
            places = [tuple(to_device.apply(Point(*place))) for place in ring.tolist()]
            fixed = np.rint((np.array(places) - 0.5) * 16).astype(np.int32)
            cv2.polylines(lines, [fixed], False, 255, 1, cv2.LINE_8, 4)
    middle = slice(80, height - 120), slice(10, width - 10)
    near = cv2.dilate(white, np.ones((3, 3), np.uint8))
    assert (near[middle][lines[middle] > 0] > 0).all()
    assert np.count_nonzero(white[middle]) < 3 * np.count_nonzero(lines[middle])


def test_while_a_shape_is_dragged_the_others_are_not_drawn_anew(
    qtbot: QtBot, window: MainWindow, made: list[int]
) -> None:
    look(qtbot, window, 1.0, 0.0)
    draw(window, MANY)
    window.redacting.tool.switch(True)
    drawn, middle = window.redacting.drawn, window.session.comparison.state.viewport.size
    centre = window.session.comparison.state.covered.centre
    box = Shape.box(Rect(centre.x - 30, centre.y - 20, 60, 40), "")
    drawn.change(drawn.drawing.added(RedactionShape("held", box)))
    settle(qtbot, window)
    seen(window)
    made.clear()
    at = middle.width // 2, middle.height // 2
    end = window.view.canvases()[0].mapTo(window, QPoint(at[0] + 44, at[1] - 22))
    drag(window, at, *((4 * step, -2 * step) for step in range(1, 12)), release=False)
    assert drawn.is_passing
    kept = seen(window)
    assert made == []
    mark_of(window).pictures.forget()
    for before, after in zip(kept, seen(window), strict=True):
        assert np.array_equal(before, after)
    assert made == [MANY]
    QTest.mouseRelease(window.windowHandle(), LEFT, NONE, end)
    chosen = window.redacting.tool.drawing.chosen
    assert chosen is not None
    assert chosen.shape.points[0] == pytest.approx(np.array([centre.x - 30 + 44, centre.y - 20 - 22]), abs=0.02)


def test_they_are_hidden_shown_and_filled_at_once(qtbot: QtBot, window: MainWindow) -> None:
    look(qtbot, window, 1.0, 0.0)
    plain = seen(window)
    draw(window, MANY)
    shown = seen(window)
    middle = slice(80, -120), slice(10, -10)
    for key in (Qt.Key.Key_A, Qt.Key.Key_V):
        QTest.keyClick(window.windowHandle(), key, Qt.KeyboardModifier.ShiftModifier)
        if key is Qt.Key.Key_V:
            qtbot.waitUntil(lambda: window.redacting.as_exported.is_at_rest)
            settle(qtbot, window)
            black = [(picture[middle] == 0).all(axis=2) for picture in seen(window)]
            for picture, filled in zip(seen(window), black, strict=True):
                assert filled.mean() > 0.1
                assert not (picture[middle] == 255).all(axis=2)[cv2.dilate(filled.astype(np.uint8), None) > 0].any()
        else:
            for picture, before in zip(seen(window), plain, strict=True):
                assert np.array_equal(picture[middle], before[middle])
        QTest.keyClick(window.windowHandle(), key, Qt.KeyboardModifier.ShiftModifier)
        settle(qtbot, window)
        for picture, before in zip(seen(window), shown, strict=True):
            assert np.array_equal(picture[middle], before[middle])


def test_a_line_of_thousands_of_corners_is_drawn_with_those_that_can_be_seen() -> None:
    turns = np.linspace(0, 2 * np.pi, 5000, endpoint=False)
    ring = 20_000 * np.stack([np.cos(turns), 0.7 * np.sin(turns)], axis=1) + (50_000, 100_000)
    outlines = Outlines()
    for width, kind in ((0.0, Kind.POLYGON), (300.0, Kind.POLYLINE)):
        one = RedactionShape("one", Shape(kind, ring), width)
        for scale in (0.003, 0.05):
            found = outlines.of(one, scale)
            assert sum(map(len, found.rings)) < 3000
            places = np.concatenate(found.rings)
            middles = np.concatenate([(each[1:] + each[:-1]) / 2 for each in found.rings])
            for place in np.concatenate([places, middles])[::100]:
                away = np.hypot(*(ring - place).T).min()
                assert abs(away - width / 2) * scale < 0.6 + 13 * scale  # corners of the ring are 25 px apart
        if not width:
            assert np.abs(outlines.of(one, 8.0).rings[0][:-1] - ring).max() < 1e-9
