"""The hand of the walk: random gestures with mouse, wheel, keys, trackpad and fingers."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from viewer.comparison.viewport import Viewport
from viewer.geometry import Point
from viewer.ui.main_window import MainWindow
from viewer.ui.pane.canvas import Canvas


@dataclass(frozen=True)
class Hold:
    """What a gesture promises: the spot of the slide that was at ``before`` is now at ``after`` (canvas points)."""

    before: Point
    after: Point


class Hand:
    """Gestures go in where the platform would hand them over, at the window, wherever Qt allows."""

    def __init__(self, window: MainWindow, chance: random.Random) -> None:
        self.window = window
        self.random = chance
        self.touch = QTest.createTouchDevice()

    @property
    def viewport(self) -> Viewport:
        return self.window.session.comparison.state.viewport

    def gesture(self) -> tuple[str, Callable[[], Hold | None]]:
        """A random gesture and its name."""
        gestures: dict[str, tuple[int, Callable[[], Hold | None]]] = {
            "wheel": (30, self._wheel),
            "drag": (14, self._drag),
            "arrow": (8, self._arrow),
            "magnification": (10, self._magnification),
            "double click": (5, self._double_click),
            "turn": (10, self._turn),
            "level": (10, self._level),
            "resize": (5, self._resize),
            "trackpad": (4, self._trackpad),
            "native": (4, self._native),
            "pinch": (6, self._pinch),
        }
        name = self.random.choices(list(gestures), [weight for weight, _ in gestures.values()])[0]
        return name, gestures[name][1]

    def fit(self) -> None:
        self._key(Qt.Key.Key_0)

    def leave(self) -> None:
        """The cursor leaves the panes, and takes the cross hair along."""
        QTest.mouseMove(self.window.windowHandle(), QPoint(3, 3))

    def _canvas(self) -> Canvas:
        return self.random.choice(self.window.view.canvases())

    def _spot(self, canvas: Canvas) -> QPoint:
        return QPoint(self.random.randrange(8, canvas.width() - 8), self.random.randrange(8, canvas.height() - 8))

    def _in_window(self, canvas: Canvas, spot: QPoint) -> QPoint:
        return canvas.mapTo(self.window, spot)

    def _key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.windowHandle(), key, modifier)

    @property
    def _middle(self) -> Point:
        return Point(self.viewport.size.width / 2, self.viewport.size.height / 2)

    def _wheel(self) -> Hold:
        canvas = self._canvas()
        spot = self._spot(canvas)
        # A smooth wheel or Ctrl with a trackpad gives parts of a notch.
        delta = self.random.choice([120, -120, 120, -120, 240, -240, 360, -360, 15, -40, 75])
        self._send_wheel(canvas, spot, QPoint(0, delta))
        return Hold(_point(spot), _point(spot))

    @staticmethod
    def _send_wheel(
        canvas: Canvas,
        spot: QPoint,
        angle: QPoint,
        pixels: QPoint | None = None,
        phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
    ) -> None:
        # QTest.wheelEvent misplaces the cursor where the ratio is not 1.
        button, modifier = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        event = QWheelEvent(spot, canvas.mapToGlobal(spot), pixels or QPoint(), angle, button, modifier, phase, False)
        QApplication.sendEvent(canvas, event)

    def _drag(self) -> Hold:
        canvas = self._canvas()
        start, handle = self._spot(canvas), self.window.windowHandle()
        button = self.random.choice([Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
        QTest.mouseMove(handle, self._in_window(canvas, start))
        QTest.mousePress(handle, button, pos=self._in_window(canvas, start))
        end = start
        for _ in range(self.random.randrange(1, 6)):
            end = self._spot(canvas)
            QTest.mouseMove(handle, self._in_window(canvas, end))
        QTest.mouseRelease(handle, button, pos=self._in_window(canvas, end))
        return Hold(_point(start), _point(end))

    def _arrow(self) -> Hold:
        key, dx, dy = self.random.choice(
            [
                (Qt.Key.Key_Left, 1, 0),
                (Qt.Key.Key_Right, -1, 0),
                (Qt.Key.Key_Up, 0, 1),
                (Qt.Key.Key_Down, 0, -1),
            ]
        )
        far = self.random.random() < 0.2
        self._key(key, Qt.KeyboardModifier.ShiftModifier if far else Qt.KeyboardModifier.NoModifier)
        share = 0.5 if far else 0.1
        size, middle = self.viewport.size, self._middle
        return Hold(middle, middle + Point(dx * share * size.width, dy * share * size.height))

    def _magnification(self) -> Hold | None:
        key = self.random.choice("0123456+-")
        codes = {"+": Qt.Key.Key_Plus, "-": Qt.Key.Key_Minus}
        self._key(codes.get(key) or Qt.Key(Qt.Key.Key_0.value + int(key)))
        return None if key == "0" else Hold(self._middle, self._middle)

    def _double_click(self) -> Hold:
        canvas = self._canvas()
        spot = self._spot(canvas)
        QTest.mouseDClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=self._in_window(canvas, spot))
        return Hold(_point(spot), _point(spot))

    def _turn(self) -> Hold:
        control, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
        key, modifier = self.random.choice(
            [
                (Qt.Key.Key_BracketRight, none),
                (Qt.Key.Key_BracketLeft, none),
                (Qt.Key.Key_BracketRight, control),
                (Qt.Key.Key_BracketLeft, control),
                (Qt.Key.Key_Backslash, none),
                (Qt.Key.Key_Backslash, none),
            ]
        )
        self._key(key, modifier)
        return Hold(self._middle, self._middle)

    def _level(self) -> Hold:
        self._key(self.random.choice([Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_A, Qt.Key.Key_A]))
        return Hold(self._middle, self._middle)

    def _resize(self) -> Hold | None:
        fitted, before = self.window.session.fitted, self._middle
        self.window.resize(self.random.randrange(800, 1000), self.random.randrange(500, 640))
        QApplication.processEvents()
        return None if fitted else Hold(before, self._middle)

    def _trackpad(self) -> Hold:
        canvas = self._canvas()
        spot = self._spot(canvas)
        moved = QPoint(self.random.randrange(-60, 61), self.random.randrange(-60, 61))
        for phase, delta in (
            (Qt.ScrollPhase.ScrollBegin, QPoint()),
            (Qt.ScrollPhase.ScrollUpdate, moved),
            (Qt.ScrollPhase.ScrollEnd, QPoint()),
        ):
            self._send_wheel(canvas, spot, delta * 2, delta, phase)
        return Hold(_point(spot), _point(spot + moved))

    def _native(self) -> Hold:
        canvas = self._canvas()
        spot = self._spot(canvas)
        kind, value = self.random.choice(
            [
                (Qt.NativeGestureType.ZoomNativeGesture, self.random.uniform(-0.4, 0.6)),
                (Qt.NativeGestureType.RotateNativeGesture, self.random.uniform(-20, 20)),
            ]
        )
        position = QPointF(spot)
        event = QNativeGestureEvent(
            kind, self.touch, 2, position, QPointF(self._in_window(canvas, spot)), position, value, QPointF()
        )
        QApplication.sendEvent(canvas, event)
        return Hold(_point(spot), _point(spot))

    def _pinch(self) -> Hold:
        canvas, handle = self._canvas(), self.window.windowHandle()

        def fingers(middle: QPoint) -> tuple[QPoint, QPoint]:
            angle, half = self.random.uniform(0, math.tau), self.random.uniform(30, 80)
            arm = QPoint(round(half * math.cos(angle)), round(half * math.sin(angle)))
            return self._in_window(canvas, middle - arm), self._in_window(canvas, middle + arm)

        def inner() -> QPoint:
            return QPoint(
                self.random.randrange(90, canvas.width() - 90), self.random.randrange(90, canvas.height() - 90)
            )

        start, end = inner(), inner()
        first, second = fingers(start)
        # One finger is down before the other, as on every real screen.
        sequence = QTest.touchEvent(handle, self.touch, False)
        sequence.press(0, first, handle)
        commit_first_tap(sequence)
        sequence.stationary(0)
        sequence.press(1, second, handle)
        sequence.commit()
        for middle in (inner(), end):
            first, second = fingers(middle)
            sequence.move(0, first, handle)
            sequence.move(1, second, handle)
            sequence.commit()
        sequence.release(0, first, handle)
        sequence.stationary(1)
        sequence.commit()
        sequence.release(1, second, handle)
        sequence.commit()
        return Hold(_point(start), _point(end))


def commit_first_tap(touch: QTest.QTouchEventSequence) -> None:
    """Commit a press that is no second one of a double tap.

    QTest counts the time of its clicks by itself, half a second each, and stamps touches by the process's clock: by
    chance the last click of an earlier test seems to be no older than a double click.
    """
    interval = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(0)
    try:
        touch.commit()
    finally:
        QApplication.setDoubleClickInterval(interval)


def _point(spot: QPoint) -> Point:
    return Point(spot.x(), spot.y())
