"""The align tool: arrows, Alt with arrows, and the left button move a conversion over the original."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from viewer.ui.pane.gestures import ARROWS

_STEP, _LARGE_STEP = 1, 10
"""Pixels of the level shown that an arrow moves by, alone and with Shift."""
_TURN, _LARGE_TURN = 0.1, 1.0
"""Degrees that Alt with an arrow turns by, alone and with Shift."""
_SHIFT, _ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


class Mover(Protocol):
    """Moves the conversion that a canvas stands for."""

    def grip(self, canvas: QWidget) -> bool:
        """Begin to drag; False where ``canvas`` shows nothing that can be moved."""
        ...

    def drag(self, right: float, down: float) -> None:
        """Move it by screen pixels from where it was when it was gripped."""
        ...

    def step(self, canvas: QWidget, right: int, down: int, *, joined: bool) -> None:
        """Move it by pixels of the level shown; ``joined`` to the step before."""
        ...

    def turn(self, canvas: QWidget, degrees: float, *, joined: bool) -> None:
        """Turn it clockwise about the middle of the view."""
        ...


class AlignTool(QObject):
    """Filters the events of all canvases while it is on; the wheel and the middle button go on moving the view."""

    changed = Signal()

    def __init__(self, mover: Mover, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mover = mover
        self._gripped: QPointF | None = None
        self.is_on = False

    def switch(self, on: bool) -> None:
        """Take it up or lay it down."""
        if on is not self.is_on:
            self.is_on, self._gripped = on, None
            self.changed.emit()

    def note(self) -> str:
        """How to use it; empty while it is not in the hand."""
        return self.tr("Align: arrows 1 px, Shift 10, Alt turns, Esc leaves") if self.is_on else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move and turn; what it does not need goes on to the gestures."""
        if not self.is_on or not isinstance(watched, QWidget):
            return False
        match event:
            case QMouseEvent():
                return self._mouse(event, watched)
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                return self._key(event, watched)
            case _:
                return False

    def _mouse(self, event: QMouseEvent, canvas: QWidget) -> bool:
        kind, left = event.type(), event.button() == Qt.MouseButton.LeftButton
        if left and kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            if not self._mover.grip(canvas):
                return False
            self._gripped = event.position()
            canvas.setFocus(Qt.FocusReason.MouseFocusReason)
            return True
        if left and kind == QEvent.Type.MouseButtonRelease:
            self._gripped = None
        elif kind == QEvent.Type.MouseMove and self._gripped is not None:
            moved = event.position() - self._gripped
            self._mover.drag(moved.x(), moved.y())
        return False

    def _key(self, event: QKeyEvent, canvas: QWidget) -> bool:
        direction = ARROWS.get(Qt.Key(event.key()))
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if direction is None or modifiers & ~(_SHIFT | _ALT):
            return False
        large, joined = bool(modifiers & _SHIFT), event.isAutoRepeat()
        # The arrows of gestures move the view, under which the picture goes the other way.
        right, down = -direction[0], -direction[1]
        if not modifiers & _ALT:
            step = _LARGE_STEP if large else _STEP
            self._mover.step(canvas, right * step, down * step, joined=joined)
        elif right:
            self._mover.turn(canvas, right * (_LARGE_TURN if large else _TURN), joined=joined)
        return True
