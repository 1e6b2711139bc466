"""Turns mouse, keys, trackpad and touch into viewports; knows nothing of slides."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QInputDevice, QKeyEvent, QMouseEvent, QNativeGestureEvent, QTouchEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from viewer.comparison.viewport import Viewport, stepped
from viewer.geometry import Point

ZOOM_A_NOTCH = math.sqrt(2)
"""Factor of one notch of a mouse wheel: two notches double, as in QuPath and ImageScope."""
_ARROW_SHARE, _ARROW_LARGE = 0.1, 0.5
"""Share of the pane that an arrow key moves the picture by, alone and with Shift."""

ARROWS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
"""Which way the picture goes, to the right and down, when the view follows an arrow."""


class Gestures(QObject):
    """Filters the events of one canvas; every gesture asks for a whole new viewport."""

    viewport_requested = Signal(object)
    """A Viewport."""

    def __init__(
        self, canvas: QWidget, current: Callable[[], Viewport], named: Callable[[], Sequence[float]] = tuple
    ) -> None:
        """``current`` gives the viewport of now, ``named`` the scales that steps of the wheel are to meet."""
        super().__init__(canvas)
        self._named = named
        self._canvas = canvas
        self._current = current
        self._grabbed: tuple[QPointF, Viewport] | None = None
        self._pinched: tuple[float, float, Point, Viewport] | None = None
        self._tap_was_pinch = False
        canvas.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle what is a gesture; everything else goes on to the canvas."""
        handled = False
        match event:
            case QWheelEvent():
                handled = self._wheel(event)
            case QNativeGestureEvent():
                handled = self._native(event)
            case QTouchEvent():
                handled = self._touch(event)
            case QMouseEvent():
                handled = self._mouse(event)
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                handled = self._key(event)
            case _:
                pass
        return handled

    def _ask(self, viewport: Viewport) -> bool:
        self.viewport_requested.emit(viewport)
        return True

    def _wheel(self, event: QWheelEvent) -> bool:
        anchor = _point(event.position())
        fingers = event.phase() != Qt.ScrollPhase.NoScrollPhase and not event.pixelDelta().isNull()
        if fingers and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # Two fingers on a trackpad move the picture; pinching and Ctrl zoom.
            moved = event.pixelDelta()
            return self._ask(self._current().panned(moved.x(), moved.y()))
        notches = event.angleDelta().y() / 120
        if notches == 0:
            return False
        now = self._current()
        return self._ask(now.with_scale(stepped(now.scale, ZOOM_A_NOTCH**notches, self._named(), ZOOM_A_NOTCH), anchor))

    def _native(self, event: QNativeGestureEvent) -> bool:
        anchor = _point(event.position())
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            return self._ask(self._current().zoomed(max(0.1, 1 + event.value()), anchor))
        if event.gestureType() == Qt.NativeGestureType.RotateNativeGesture:
            viewport = self._current()
            return self._ask(viewport.turned_to(viewport.rotation + event.value(), anchor))
        return False

    def _touch(self, event: QTouchEvent) -> bool:
        if event.device().type() == QInputDevice.DeviceType.TouchPad:
            return False  # macOS tells what its trackpad feels besides the wheel and the gestures that come of it
        points = event.points()
        if event.type() in (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel) or len(points) != 2:
            self._pinched = None
            # One finger becomes a mouse; accepting the begin is what brings the second one.
            return event.type() == QEvent.Type.TouchBegin and len(points) == 2
        first, second = points[0].position(), points[1].position()
        across = second - first
        distance, angle = math.hypot(across.x(), across.y()), math.degrees(math.atan2(across.y(), across.x()))
        middle = _point((first + second) / 2)
        if self._pinched is None:
            self._let_go()  # what the first finger took hold of as a mouse
            self._tap_was_pinch = True
            self._pinched = (max(distance, 1.0), angle, middle, self._current())
            return True
        distance_then, angle_then, middle_then, viewport = self._pinched
        turned = (angle - angle_then + 180) % 360 - 180
        # A pinch turns the picture only past 15 degrees: fingers are never quite parallel.
        turn = 0.0 if abs(turned) < 15 else turned - math.copysign(15, turned)
        changed = viewport.panned(middle.x - middle_then.x, middle.y - middle_then.y)
        changed = changed.zoomed(distance / distance_then, middle)
        return self._ask(changed.turned_to(viewport.rotation + turn, middle) if turn else changed)

    def _mouse(self, event: QMouseEvent) -> bool:
        kind, button = event.type(), event.button()
        double = kind == QEvent.Type.MouseButtonDblClick and button == Qt.MouseButton.LeftButton
        # The first finger of a pinch soon after another is no double tap.
        if double and not self._tap_was_pinch:
            smaller = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            return self._ask(self._current().zoomed(0.5 if smaller else 2.0, _point(event.position())))
        pressed = kind == QEvent.Type.MouseButtonPress and button in (
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.MiddleButton,
        )
        if pressed or double:
            self._tap_was_pinch = False
            self._grabbed = (event.position(), self._current())
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
            return False
        if kind == QEvent.Type.MouseButtonRelease:
            self._let_go()
            return False
        if kind == QEvent.Type.MouseMove and self._grabbed is not None and event.buttons():
            start, viewport = self._grabbed
            moved = event.position() - start
            # From the viewport at the press, not from the last one: rounding cannot add up.
            self._ask(viewport.panned(moved.x(), moved.y()))
        return False

    def let_go(self) -> None:
        """End what the mouse or the fingers hold: what they move from now on is another viewport."""
        self._let_go()
        self._pinched = None

    def _let_go(self) -> None:
        self._grabbed = None
        self._canvas.unsetCursor()

    def _key(self, event: QKeyEvent) -> bool:
        direction = ARROWS.get(Qt.Key(event.key()))
        plain = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if direction is None or plain != Qt.KeyboardModifier.NoModifier:
            return False
        viewport = self._current()
        share = _ARROW_LARGE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _ARROW_SHARE
        dx, dy = direction
        return self._ask(viewport.panned(dx * share * viewport.size.width, dy * share * viewport.size.height))


def _point(position: QPointF) -> Point:
    return Point(position.x(), position.y())
