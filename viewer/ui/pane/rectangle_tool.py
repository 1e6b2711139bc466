"""Draws the rectangle that is measured: on one pane, shown on all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF

from viewer.comparison.rectangle import GRIPS, Grip, between, dragged, grip_at, place_of, size_text, stretched
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState
from viewer.geometry import Point, Rect, Size
from viewer.ui.language import localized
from viewer.ui.pane.canvas import Canvas
from viewer.ui.pane.canvas_tool import ARROWS, ENTER, STILL, CanvasTool, in_sight, on_screen
from viewer.ui.pane.marks import Chips
from viewer.ui.theme import current_theme

_HANDLE = 8.0
_STEP, _LARGE_STEP = 1.0, 10.0
"""Screen pixels that an arrow key moves the rectangle by, or with Ctrl its edges, alone and with Shift."""


class RectangleTool(CanvasTool):
    """Wheel and middle button go on moving the picture."""

    def __init__(self, current: Callable[[], ComparisonState], parent: QObject | None = None) -> None:
        """``current`` gives the comparison of now."""
        super().__init__(current, parent)
        self._drag: tuple[QPointF, Rect | None, Grip] | None = None
        """Where the mouse was pressed, the rectangle before, and what of it is held."""
        self.rect: Rect | None = None
        """Level-0 pixels of the reference; None where none is drawn."""

    def switch(self, on: bool) -> None:
        """Take it up or lay it down; the rectangle stays."""
        if on is not self.is_on:
            self.is_on, self._drag = on, None
            self.changed.emit()

    def remove(self) -> bool:
        """Let go of a rectangle that is being drawn, else remove it and lay the tool down; whether anything was."""
        was_there = self.rect is not None or self.is_on
        if self._drag is not None:
            _, before, _ = self._drag
            self._drag = None
            self._use(before)
        elif was_there:
            self.is_on = False
            self._use(None)
        return was_there

    def bring(self, rect: Rect | None) -> None:
        """Have this rectangle (level-0 pixels of the reference), or none."""
        self._drag = None
        self._use(rect)

    def note(self) -> str:
        """How to use it; empty while it is not in the hand."""
        if not self.is_on:
            return ""
        if self.rect is None:
            return self.tr("Rectangle: drag, or Enter for the middle of the view; Esc leaves")
        return self.tr("Rectangle: drag edges or inside, arrows move it, Ctrl+arrows resize it, Esc removes it")

    def _mouse(self, event: QMouseEvent, canvas: Canvas) -> bool:
        kind, left = event.type(), event.button() == Qt.MouseButton.LeftButton
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick) and left:
            canvas.setFocus(Qt.FocusReason.MouseFocusReason)
            place = self._point_of(event.position())
            grip = grip_at(self.rect, place, self._reach) if self.rect is not None else None
            self._drag = (
                (event.position(), self.rect, grip) if grip is not None else (event.position(), None, Grip(1, 1))
            )
            return True
        if kind == QEvent.Type.MouseMove and self._drag is not None:
            self._drag_to(event.position())
        elif kind == QEvent.Type.MouseButtonRelease and left and self._drag is not None:
            self._drag = None
            self.changed.emit()
            return True
        return False

    def _drag_to(self, position: QPointF) -> None:
        assert self._drag is not None
        start, before, grip = self._drag
        moved = position - start
        if before is None:
            # A click is no rectangle, and takes none away.
            if moved.manhattanLength() >= STILL:
                self._use(between(self._point_of(start), self._point_of(position)))
        else:
            self._use(dragged(before, grip, self._point_of(position) - self._point_of(start)))

    def _key(self, event: QKeyEvent, canvas: Canvas) -> bool:
        viewport, shift = self._viewport, event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        step = ARROWS.get(Qt.Key(event.key()))
        if event.key() in ENTER and self.rect is None:
            width, height = viewport.size
            middle = viewport.to_screen.inverse().bounding(Rect(width / 4, height / 4, width / 2, height / 2))
            self._use(middle)
            return True
        if step is not None and self.rect is not None:
            length = _LARGE_STEP if shift else _STEP
            origin = viewport.to_slide(Point(0.0, 0.0))
            by = viewport.to_slide(Point(step[0] * length, step[1] * length)) - origin
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                outward = viewport.to_slide(Point(abs(step[0]), abs(step[1]))) - origin
                self._use(stretched(self.rect, outward, by))
            else:
                self._use(dragged(self.rect, Grip(), by))
            return True
        return False

    def _takes(self, event: QKeyEvent) -> bool:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return bool(control) and self.rect is not None and Qt.Key(event.key()) in ARROWS

    def _use(self, rect: Rect | None) -> None:
        self.rect = rect
        self.changed.emit()

    def draw(self, painter: QPainter, chips: Chips, state: ComparisonState, scene: PaneScene, size: Size) -> None:
        """The rectangle with its size; with handles while the tool is in the hand."""
        if self.rect is None:
            return
        corners = [on_screen(state, corner) for corner in self.rect.corners()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        ink = QColor(current_theme().accent) if self.is_on else QColor("white")
        for pen in (QPen(QColor(0, 0, 0, 200), 4.0), QPen(ink, 2.0)):
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawPolygon(QPolygonF(corners))
        if self.is_on and chips.shows_hints:
            painter.setPen(QPen(QColor(0, 0, 0), 1.0))
            painter.setBrush(QColor("white"))
            for grip in GRIPS:
                at = on_screen(state, place_of(self.rect, grip))
                painter.drawRect(QRectF(at.x() - _HANDLE / 2, at.y() - _HANDLE / 2, _HANDLE, _HANDLE))
        painter.restore()
        seen = in_sight(corners, size)
        if seen:
            mpp = state.reference.slide.mpp if state.reference is not None else None
            chips.tag(max(seen, key=lambda at: at.x() + at.y()), localized(size_text(self.rect, mpp)))
