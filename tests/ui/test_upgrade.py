"""A DICOM slide is shown by the reader that is there first, and then by the one whose pixels count."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QColor, QImage, QPaintEvent
from pytestqt.qtbot import QtBot

import viewer.ui.aligner
import viewer.ui.slot
from tests.ui.conftest import WAIT_MS, Pair, settle
from viewer.comparison.head_start import HeadStart
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.canvas import Canvas
from viewer.ui.theme import current_theme

pytestmark = pytest.mark.gui


@dataclass
class Painted:
    reader: str
    bare: int
    """Pixels in the colour of the canvas, of those that lie on the slide."""


class Hidden(QObject):
    """Counts how often a widget goes away."""

    def __init__(self, widget: Canvas) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Hide
        return False


def on_screen(canvas: Canvas) -> NDArray[np.uint8]:
    """The middle of what the window has painted of a canvas: RGB."""
    image = canvas.window().backingStore().paintDevice()
    assert isinstance(image, QImage)
    corner = canvas.mapTo(canvas.window(), QPoint(0, 0))
    image = image.copy(corner.x() + 150, corner.y() + 200, canvas.width() - 300, canvas.height() - 400)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    array = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return array[:, : image.width(), 2::-1].copy()


@pytest.mark.parametrize("moves", [False, True])
def test_the_picture_stays_while_the_better_reader_takes_over(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, monkeypatch: pytest.MonkeyPatch, moves: bool
) -> None:
    go_on = threading.Event()

    def later(path: Path, *, reader: str | None = None, series_uid: str | None = None) -> Slide:
        if path == coordinate_pair.conversion:
            assert go_on.wait(WAIT_MS / 1000)
        return open_slide(path, reader=reader, series_uid=series_uid)

    monkeypatch.setattr(viewer.ui.slot, "open_slide", later)
    colour = QColor(current_theme().canvas)
    bare = np.array([colour.red(), colour.green(), colour.blue()], np.uint8)
    painted: list[Painted] = []
    paint = Canvas.paintEvent

    def watched(canvas: Canvas, event: QPaintEvent) -> None:
        paint(canvas, event)
        if canvas is window.view.canvases()[1] and canvas.scene is not None:
            none = (on_screen(canvas) == bare).all(axis=2)
            painted.append(Painted(canvas.scene.pane.slide.reader.name, int(none.sum())))

    monkeypatch.setattr(Canvas, "paintEvent", watched)
    window.open([coordinate_pair.original, coordinate_pair.conversion])

    def first_picture() -> None:
        canvas = window.view.canvases()[1]
        assert canvas.scene is not None and canvas.drawer.complete
        assert painted and painted[-1].bare == 0

    qtbot.waitUntil(first_picture, timeout=WAIT_MS)
    canvas = window.view.canvases()[1]
    hidden, begun, before = Hidden(canvas), len(painted), on_screen(canvas)
    assert {picture.reader for picture in painted} == {"OpenSlide"}
    said = " for the first picture, wsidicom follows"
    assert said in window.view.panes[1].identity[2] and "follows" not in window.view.panes[0].identity[2]
    go_on.set()
    if moves:
        # A hand that does not rest meanwhile: every step asks for other tiles.
        for step in range(40):
            viewport = window.session.comparison.state.viewport
            window.session.look(viewport.panned(*((6, 4) if step % 2 else (-6, -4))))
            qtbot.wait(5)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: painted[-1].reader == "wsidicom", timeout=WAIT_MS)
    assert "wsidicom" in window.view.panes[1].identity[2] and "follows" not in window.view.panes[1].identity[2]
    after = painted[begun:]
    assert [picture for picture in after if picture.bare] == [] and hidden.times == 0
    if not moves:
        # The conversion is lossless: both readers show the same pixels.
        assert np.array_equal(on_screen(canvas), before)


def test_what_was_begun_before_the_window_is_not_done_again(
    qtbot: QtBot, window: MainWindow, coordinate_pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [coordinate_pair.original, coordinate_pair.conversion]
    ahead = HeadStart(paths)
    opened: list[Path] = []

    def noted(path: Path, *, reader: str | None = None, series_uid: str | None = None) -> Slide:
        opened.append(path)
        return open_slide(path, reader=reader, series_uid=series_uid)

    def never(*_: object) -> None:
        raise AssertionError("this was begun ahead")

    monkeypatch.setattr(viewer.ui.slot, "open_slide", noted)
    monkeypatch.setattr(viewer.ui.slot, "quick_first_picture", never)
    monkeypatch.setattr(viewer.ui.aligner, "_align", never)
    window.open(paths, ahead)
    qtbot.waitUntil(lambda: len(opened) > 0, timeout=WAIT_MS)
    settle(qtbot, window)
    assert opened == [coordinate_pair.conversion], "by the reader that counts, once the first picture stood"
    assert all(
        pane.alignment is not None and pane.alignment.aligned for pane in window.session.comparison.state.panes[1:]
    )
    assert not any(slot.error for slot in window.session.slots)
