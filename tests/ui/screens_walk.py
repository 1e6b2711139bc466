"""Puts a pane on another screen, of another pixel ratio, and measures in what is painted whether it keeps step.

A program of its own, since Qt takes its screens only at its start: ``screens_walk.py ORIGINAL CONVERSION GESTURES
SEED``. Prints what it found as JSON. The slides' pixels must tell where they lie (CoordinatePainter).
"""

from __future__ import annotations

import json
import math
import random
import sys
from dataclasses import asdict, dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.coordinates import decode_coordinates
from tests.ui.gesture_walk import pair_alone, settle, wait_for
from tests.ui.pictures import CLEAR, rgb_of
from viewer.geometry import Point, Rect
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.canvas import Canvas

_KEYS = (Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6, Qt.Key.Key_Left, Qt.Key.Key_Down)
_OFFSETS = ((0, 0), (-60, -40), (70, -30), (-50, 60), (40, 50))
"""From the middle of a canvas, in screen pixels."""
_WAVE = 255


@dataclass
class Found:
    """What was seen; ``between`` and ``off`` in pixels of the level or of the screen, whichever is larger."""

    ratios: list[float] = field(default_factory=list)
    """Of the main window, and of the pane's own."""
    screens: list[str] = field(default_factory=list)
    places: int = 0
    """Widget points read in both windows."""
    between: float = 0.0
    """Most that the two windows differ in where the glass under the same point lies."""
    off: float = 0.0
    """Most that a place lies beside where the viewport of its window has it."""
    back: list[float] = field(default_factory=list)
    """Pixel ratios after the window was moved to the main window's screen."""
    off_after: float = 0.0
    """``off`` after that."""


def measure(main: MainWindow, found: Found) -> None:
    """Decode the same points in both windows."""
    settle(main)
    canvases = main.view.canvases()
    pictures = [rgb_of(canvas) for canvas in canvases]
    for offset in _OFFSETS:
        covered = main.session.comparison.state.covered
        pairs = zip(canvases, pictures, strict=True)
        beside = [_beside(canvas, picture, offset, covered) for canvas, picture in pairs]
        if beside[0] is None or beside[1] is None:
            continue
        found.places += 1
        found.off = max(found.off, *(math.hypot(*one) for one in beside))
        found.between = max(found.between, math.dist(beside[0], beside[1]))


def _beside(
    canvas: Canvas, picture: NDArray[np.uint8], offset: tuple[int, int], covered: Rect
) -> tuple[float, float] | None:
    """How far the glass painted at a point lies beside where it should; None where its colour cannot tell."""
    ratio, viewport, scene = canvas.devicePixelRatioF(), canvas.viewport, canvas.scene
    assert scene is not None and picture.shape[1] == round(canvas.width() * ratio)
    column = int((canvas.width() / 2 + offset[0]) * ratio)
    row = int((canvas.height() / 2 + offset[1]) * ratio)
    due = viewport.to_slide(Point((column + 0.5) / ratio, (row + 0.5) / ratio))
    unit = max(scene.level.downsample, 1 / viewport.device_scale)
    inner = Rect(covered.x, covered.y, covered.width - 3 * unit, covered.height - 3 * unit)
    if not inner.contains(due - Point(3 * unit, 3 * unit)) or not inner.contains(due):
        return None
    # Near the crest of a wave a mixture does not tell its place.
    if any(abs((value + _WAVE / 2) % _WAVE - _WAVE / 2) < 3 * unit for value in (due.x, due.y, due.x + due.y)):
        return None
    x, y = decode_coordinates(picture[row, column], (due.x - 0.5, due.y - 0.5))
    return (x + 0.5 - due.x) / unit, (y + 0.5 - due.y) / unit


def walk(main: MainWindow, gestures: int, chance: random.Random) -> Found:
    """Detach the conversion, go through gestures in either window, and bring its window back to the first screen."""
    found = Found()
    main.view.canvases()[1].setFocus()
    QTest.keyClick(main.windowHandle(), Qt.Key.Key_W)
    own = main.view.panes[1].window()
    wait_for(lambda: own is not main and own.isVisible(), "a window of its own")
    found.screens = [window.screen().name() for window in (main, own)]
    settle(main)
    found.ratios = [canvas.devicePixelRatioF() for canvas in main.view.canvases()]
    for _ in range(gestures):
        window, canvas = chance.choice(list(zip((main, own), main.view.canvases(), strict=True)))
        window.activateWindow()
        if chance.random() < 0.5:
            QTest.keyClick(window.windowHandle(), chance.choice(_KEYS))
        else:
            start = QPoint(canvas.width() // 2, canvas.height() // 2)
            end = start + QPoint(chance.randint(-40, 40), chance.randint(-40, 40))
            QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
            QTest.mouseMove(canvas, end)
            QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
        measure(main, found)
    before, found.off = found.off, 0.0
    own.move(main.screen().geometry().center() - QPoint(200, 200))
    own.resize(400, 2 * CLEAR + 300)
    wait_for(lambda: own.devicePixelRatioF() == main.devicePixelRatioF(), "the pixel ratio of the first screen")
    measure(main, found)
    found.back = [canvas.devicePixelRatioF() for canvas in main.view.canvases()]
    found.off_after, found.off = found.off, before
    return found


def main(original: str, conversion: str, gestures: int, seed: int) -> Found:
    with pair_alone(original, conversion) as window:
        return walk(window, gestures, random.Random(seed))


if __name__ == "__main__":
    result = main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
    json.dump(asdict(result), sys.stdout)
