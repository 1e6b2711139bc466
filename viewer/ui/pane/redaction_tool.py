"""Draws and changes shapes of a redaction: on any pane, in level-0 pixels of the original or of an associated image."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from viewer.comparison.annotations.shapes import Kind, Shape
from viewer.comparison.offset import stepped
from viewer.comparison.rectangle import Grip
from viewer.comparison.state import ComparisonState
from viewer.geometry import Point
from viewer.jobs.system_user import system_user
from viewer.redaction.editing import Drawing
from viewer.redaction.reshaping import Handle, Part, handle_at, is_hit, pulled, shifted, stretched, without_corner
from viewer.redaction.shapes import RedactionShape
from viewer.redaction.sketch import Draws, new_identity, now, rounded, sketched, stamped, tidied
from viewer.ui.drawn_redactions import DrawnRedactions
from viewer.ui.pane.canvas import Canvas
from viewer.ui.pane.canvas_tool import ARROWS, ENTER, STILL, CanvasTool, is_placed

ROOM = 14.0
"""Screen pixels from corner to corner from which corners have handles."""
_SMOOTH = 0.75
"""Screen pixels by which a line drawn by hand may be straightened."""
_LARGE_STEP = 10
_ASIDE = 24.0
"""Screen pixels by which a duplicate lies further to the right and down."""
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class _Drag:
    """A press of the mouse, and what it has taken hold of."""

    start: QPointF
    place: Point
    """Level-0 pixels under ``start``: the wheel may move the picture on the way."""
    before: Drawing
    handle: Handle | None = None
    whole: bool = False
    """Whether the chosen shape is moved."""


class RedactionTool(CanvasTool):
    """Wheel and middle button go on moving the picture."""

    def __init__(
        self,
        current: Callable[[], ComparisonState],
        drawn: DrawnRedactions,
        image: str = "",
        parent: QObject | None = None,
    ) -> None:
        """``current`` gives the comparison of now; ``image``: the associated image drawn on, empty: the slide."""
        super().__init__(current, parent)
        self.drawn, self.image = drawn, image
        drawn.replaced.connect(self._drop)
        self.draws = Draws.RECTANGLE
        self.pen = 100.0
        """Width of the next line, in level-0 pixels."""
        self._drag: _Drag | None = None
        self._line: list[Point] = []
        """Of what is being drawn: opposite corners, or the places that the mouse went through."""
        self._corners: list[Point] = []
        """Of a polygon that is not closed yet."""
        self._cursor: Point | None = None
        self._current = current
        self._pointed: Canvas | None = None
        """The canvas whose cursor says that something can be taken hold of."""

    # --- in the hand or not ------------------------------------------------------------------------------------

    def switch(self, on: bool) -> None:
        """Take it up or lay it down; what is half drawn is dropped."""
        if on is not self.is_on:
            self.is_on = on
            self._drop()
            self.changed.emit()

    def use(self, draws: Draws) -> None:
        """Draw that from now on."""
        self.draws = draws
        self._drop()
        self.changed.emit()

    def escape(self) -> bool:
        """Take back what is being drawn, else choose nothing, else lay the tool down; whether there was something.

        The tool of an associated image stays in the hand: its window is for nothing else.
        """
        if self.take_back():
            return True
        if self.is_on and self.drawing.chosen is not None:
            self.drawn.choose("")
            return True
        if self.image:
            return False
        was_on = self.is_on
        self.switch(False)
        return was_on

    def take_back(self) -> bool:
        """Let go of a drag, or take back the last corner of a polygon; whether there was any."""
        if self._drag is not None or self._line:
            before = self._drag.before if self._drag is not None else self.drawing
            self._drag, self._line = None, []
            self.drawn.show(before)
            return True
        if self._corners:
            self._corners.pop()
            self.changed.emit()
            return True
        return False

    def note(self) -> str:
        """How to use it; empty while it is not in the hand."""
        if not self.is_on or self.hides_shapes:
            return ""
        if self._corners:
            return self.tr("Polygon: click corners, Enter or a double click closes it, Esc takes one back")
        if self.drawing.chosen is not None:
            return self.tr("Drag it or its handles; arrows move, Ctrl+arrows resize, Ctrl+D duplicates, Del removes")
        hints = {
            Draws.NOTHING: self.tr("Redaction: click a shape to choose it"),
            Draws.POLYGON: self.tr("Redaction: click the corners of a polygon"),
            Draws.LINE: self.tr("Redaction: drag a line; the pen is measured in px of {0}").format(
                self.tr("the picture") if self.image else self.tr("level 0")
            ),
        }
        every = self.tr("Redaction: drag to draw, click a shape to choose it, Enter draws in the middle")
        return hints.get(self.draws, every) + ("" if self.image else self.tr("; Esc leaves"))

    # --- what is drawn -----------------------------------------------------------------------------------------

    @property
    def drawing(self) -> Drawing:
        """All that is drawn, for changes on the tool's picture."""
        return self.drawn.drawing.on(self.image)

    def remove(self) -> None:
        """Without the chosen shape."""
        self.drawn.change(self.drawing.removed())

    def duplicate(self) -> None:
        """The chosen shape once more, a little further to the right and down on the screen."""
        back = self._current().viewport.to_screen.inverse()
        by = back.apply(Point(_ASIDE, _ASIDE)) - back.apply(Point(0.0, 0.0))
        self.drawn.change(self.drawing.duplicated(new_identity(), rounded(by), system_user(), now()))

    @property
    def hides_shapes(self) -> bool:
        """Whether there are shapes on the picture that are not drawn, so that one sees what lies below."""
        return self.drawn.is_hidden and bool(self.drawing.shapes)

    @property
    def draft(self) -> RedactionShape | None:
        """What is being drawn."""
        shape = sketched(self.draws, self._line)
        if shape is None:
            return None
        return RedactionShape("", shape, self.pen if shape.kind is Kind.POLYLINE else 0.0)

    @property
    def half_drawn(self) -> tuple[Point, ...]:
        """The corners of a polygon that is not closed yet, and where the mouse is."""
        return (*self._corners, *([self._cursor] if self._corners and self._cursor is not None else []))

    def _add(self, shape: Shape) -> None:
        self.drawn.change(self.drawing.added(stamped(shape, self.pen)))

    # --- mouse -------------------------------------------------------------------------------------------------

    def _mouse(self, event: QMouseEvent, canvas: Canvas) -> bool:
        if not is_placed(canvas.scene):
            return False
        kind, left = event.type(), event.button() == Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseButtonDblClick and left:
            return self._double_click(event, canvas)
        if kind == QEvent.Type.MouseButtonPress and left:
            self.drawn.hide(False)  # nobody takes hold of what is not seen
            return self._press(event, canvas)
        if kind == QEvent.Type.MouseMove:
            return self._move(event, canvas)
        if kind == QEvent.Type.MouseButtonRelease and left:
            return self._release(event)
        return False

    def _double_click(self, event: QMouseEvent, canvas: Canvas) -> bool:
        self._drag = None
        if self._corners:
            self.close_polygon()
            return True
        handle = self._handle_at(self._point_of(event.position()))
        chosen = self.drawing.chosen
        if chosen is not None and handle is not None and handle.part is Part.CORNER:
            self.drawn.change(self.drawing.reshaped(without_corner(chosen.shape, handle)))
            return True
        return self._press(event, canvas)

    def _press(self, event: QMouseEvent, canvas: Canvas) -> bool:
        place, position = self._point_of(event.position()), event.position()
        canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        self._drag = _Drag(position, place, self.drawing)
        if self._corners:
            return False  # a drag moves the picture, a click sets a corner
        handle, chosen = self._handle_at(place), self.drawing.chosen
        if handle is not None:
            self._drag = _Drag(position, place, self.drawing, handle)
            return True
        if self.draws is Draws.NOTHING:
            chosen = self.drawing.at(place, self._reach)
            if chosen is None:
                return False
            self.drawn.choose(chosen.id)
        elif chosen is None or not is_hit(chosen.shape, chosen.width, place, self._reach):
            if self.draws is not Draws.POLYGON:
                self._line = [rounded(place)]
            return self.draws is not Draws.POLYGON
        self._drag = _Drag(position, place, self.drawing, whole=True)
        return True

    def _move(self, event: QMouseEvent, canvas: Canvas) -> bool:
        place = self._point_of(event.position())
        self._cursor = rounded(place)
        if self._corners:
            self.changed.emit()
            return False
        if self._drag is None:
            if not event.buttons():
                self._point_at(canvas if self._handle_at(place) is not None else None)
            return False
        if not self._line and self._drag.handle is None and not self._drag.whole:
            return False
        if (event.position() - self._drag.start).manhattanLength() >= STILL or len(self._line) > 1:
            self._drag_to(place)
        return False

    def _point_at(self, canvas: Canvas | None) -> None:
        """Say by the cursor that something can be taken hold of there; None: nowhere."""
        if self._pointed is not None and self._pointed is not canvas:
            self._pointed.unsetCursor()
        if canvas is not None:
            canvas.setCursor(Qt.CursorShape.SizeAllCursor)
        self._pointed = canvas

    def _drag_to(self, place: Point) -> None:
        assert self._drag is not None
        before, chosen = self._drag.before, self._drag.before.chosen
        by = rounded(place - self._drag.place)
        if self._line:
            self._line = self._line[:1] if self.draws in (Draws.RECTANGLE, Draws.ELLIPSE) else self._line
            if rounded(place) != self._line[-1]:
                self._line.append(rounded(place))
            self.changed.emit()
        elif chosen is not None and self._drag.handle is not None:
            self.drawn.show(before.reshaped(pulled(chosen.shape, self._drag.handle, by)), passing=True)
        elif chosen is not None:
            self.drawn.show(before.reshaped(shifted(chosen.shape, by)), passing=True)

    def _release(self, event: QMouseEvent) -> bool:
        drag, self._drag = self._drag, None
        if drag is None:
            return False
        still = (event.position() - drag.start).manhattanLength() < STILL
        place = self._point_of(event.position())
        if self._line:
            shape = tidied(sketched(self.draws, self._line), _SMOOTH / self._viewport.scale)
            self._line = []
            if shape is not None:
                self._add(shape)
            else:
                self._choose_at(place)
            return True
        if drag.handle is not None or drag.whole:
            self.drawn.change(self.drawing, drag.before)
            return True
        if still and self.draws is Draws.POLYGON:
            self._set_corner(place)
        elif still:
            self._choose_at(place)
        return False  # the gestures have been holding the picture

    def _choose_at(self, place: Point) -> None:
        found = self.drawing.at(place, self._reach)
        self.drawn.choose(found.id if found is not None else "")

    def _set_corner(self, place: Point) -> None:
        corner = rounded(place)
        if len(self._corners) > 2 and math.dist(corner, self._corners[0]) <= self._reach:
            self.close_polygon()
        elif not self._corners or corner != self._corners[-1]:
            self._corners.append(corner)
            self._cursor = corner
            self.drawn.choose("")

    def close_polygon(self) -> None:
        """Make a shape of the corners so far; fewer than three are dropped."""
        corners, self._corners = self._corners, []
        if len(corners) > 2:
            self._add(Shape(Kind.POLYGON, np.array([tuple(corner) for corner in corners], np.float64)))
        else:
            self.changed.emit()

    def _handle_at(self, place: Point) -> Handle | None:
        chosen = self.drawing.chosen
        return handle_at(chosen.shape, place, ROOM / self._viewport.scale, self._reach) if chosen is not None else None

    # --- keys --------------------------------------------------------------------------------------------------

    def _key(self, event: QKeyEvent, canvas: Canvas) -> bool:
        key, control = Qt.Key(event.key()), event.modifiers() & _CONTROL
        chosen = self.drawing.chosen
        if key == Qt.Key.Key_Escape:
            return self.escape()
        if self._corners and key in ENTER:
            self.close_polygon()
        elif self._corners and (key == Qt.Key.Key_Backspace or (control and key == Qt.Key.Key_Z)):
            self.take_back()
        elif chosen is not None and key == Qt.Key.Key_Delete:
            self.remove()
        elif chosen is not None and control and key == Qt.Key.Key_D:
            self.duplicate()
        elif chosen is not None and key in ARROWS and is_placed(canvas.scene):
            self._step(event, canvas, chosen.shape)
        elif chosen is None and key in ENTER and self.draws in (Draws.RECTANGLE, Draws.ELLIPSE):
            self._add_in_the_middle()
        else:
            return False
        return True

    def _add_in_the_middle(self) -> None:
        width, height = self._viewport.size
        corners = Point(width * 3 / 8, height * 3 / 8), Point(width * 5 / 8, height * 5 / 8)
        shape = sketched(self.draws, [rounded(self._viewport.to_slide(corner)) for corner in corners])
        if shape is not None:
            self._add(shape)

    def _step(self, event: QKeyEvent, canvas: Canvas, shape: Shape) -> None:
        """By pixels of the level that the pane shows, along the side of the original nearest to the arrow.

        With Ctrl only the edge that lies to the right or below on the screen moves.
        """
        scene, (right, down) = canvas.scene, ARROWS[Qt.Key(event.key())]
        assert scene is not None
        count = _LARGE_STEP if event.modifiers() & _SHIFT else 1
        length = count * scene.level.downsample * scene.pane.to_reference.scales[0]
        by = Point(*(length * one for one in stepped(self._viewport, right, down)))
        if event.modifiers() & _CONTROL:
            edge = Grip(*stepped(self._viewport, abs(right), abs(down)))
            moved = self.drawing.reshaped(stretched(shape, edge, by))
        else:
            moved = self.drawing.moved(by)
        (self.drawn.show if event.isAutoRepeat() else self.drawn.change)(moved)

    def _takes(self, event: QKeyEvent) -> bool:
        key, control = event.key(), event.modifiers() & _CONTROL
        if self._corners:
            return bool(control and key == Qt.Key.Key_Z)
        if self.drawing.chosen is None:
            return False
        return key == Qt.Key.Key_Delete or bool(control and (key == Qt.Key.Key_D or Qt.Key(key) in ARROWS))

    # --- states ------------------------------------------------------------------------------------------------

    def _drop(self) -> None:
        drag, self._drag = self._drag, None
        self._line, self._corners = [], []
        self._point_at(None)
        if drag is not None and self.drawn.is_passing:
            self.drawn.show(drag.before)

    def _left(self) -> None:
        self._cursor = None
