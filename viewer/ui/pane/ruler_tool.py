"""Draws and measures on the panes: what is drawn on one shows on all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF

from viewer.comparison.ruler import Measure, Ruler, measure_name, measure_text
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState
from viewer.geometry import Size
from viewer.ui.history import History, Undoable
from viewer.ui.pane.canvas import Canvas
from viewer.ui.pane.canvas_tool import ENTER, STILL, CanvasTool, in_sight, on_screen
from viewer.ui.pane.marks import Chips
from viewer.ui.theme import current_theme
from viewer.ui.toast import SEEN_MS

_DOT = 3.5


class RulerTool(CanvasTool):
    """Dragging, wheel and arrows go on moving the picture."""

    stepped = Signal()
    """A measure was made or removed, which ``steps`` can undo."""

    def __init__(self, current: Callable[[], ComparisonState], parent: QObject | None = None) -> None:
        """``current`` gives the comparison of now."""
        super().__init__(current, parent)
        self._pressed: QPointF | None = None
        self._cursor: QPointF | None = None
        """Where the mouse is, in pixels of a canvas; None while it is elsewhere."""
        self.ruler = Ruler()
        self._current = current
        self._history: History[tuple[Measure, ...]] = History()
        self.steps = Undoable(
            self._history,
            lambda: self._go(self._history.undone(self.ruler.measures)),
            lambda: self._go(self._history.redone(self.ruler.measures)),
        )
        self._said: Measure | bool = False
        """The measure that was removed just now; True where one that is out of sight was not."""
        self._said_long_enough = QTimer(self, singleShot=True, interval=SEEN_MS)
        self._said_long_enough.timeout.connect(lambda: self._say(False))

    def switch(self, on: bool) -> None:
        """Take it up or lay it down; what is half drawn is dropped."""
        self.is_on, self._pressed = on, None
        self._use(self.ruler.cancelled())

    def escape(self) -> bool:
        """Cancel what is being drawn, else lay the tool down; whether there was something to end."""
        if self.ruler.drawn:
            self._use(self.ruler.cancelled())
            return True
        was_on = self.is_on
        if was_on:
            self.switch(False)
        return was_on

    def remove(self) -> None:
        """Drop what is being drawn, else delete the selected measure if it is in sight; what happened is said."""
        chosen = self.ruler.chosen if not self.ruler.drawn else None
        if chosen is None:
            self._use(self.ruler.cancelled())
        elif not chosen.is_seen(self._current().viewport):
            self._say(True)
        else:
            self._use(self.ruler.removed())
            self._say(chosen)

    def step_back(self) -> bool:
        """Take back the point that was set last; whether there was one."""
        if not self.ruler.drawn:
            return False
        self._use(self.ruler.stepped_back())
        return True

    def clear(self) -> None:
        """Another pair: nothing is left, and the tool is laid down."""
        self.ruler = Ruler()
        self._history.clear()
        self.switch(False)

    def bring(self, measures: tuple[Measure, ...]) -> None:
        """Have these measures, and no others."""
        self.ruler = Ruler(measures)
        self._history.clear()
        self.changed.emit()

    def note(self) -> str:
        """How to use it; empty while it is not in the hand."""
        if not self.is_on:
            return ""
        if self.ruler.drawn:
            return self.tr("Enter ends the line, Shift+Enter closes an area, Del or Esc cancels")
        how = self.tr("Ruler: click or Space sets a point, Enter ends a line, Shift+Enter an area")
        if self.ruler.chosen is not None:
            return self.tr("{0}; Del removes the selected one, Esc leaves").format(how)
        return self.tr("{0}; Esc leaves").format(how)

    def removal_note(self, undo_key: str) -> str:
        """What Del has done a moment ago, and which key brings it back; empty otherwise."""
        if isinstance(self._said, Measure):
            reference = self._current().reference
            removed = measure_name(self._said, reference.slide.mpp if reference is not None else None)
            return self.tr("Removed {0}; {1} brings it back").format(removed, undo_key)
        return self.tr("Nothing removed: the selected measure is out of sight") if self._said else ""

    def _say(self, said: Measure | bool) -> None:
        self._said = said
        if said:
            self._said_long_enough.start()
        self.changed.emit()

    def _left(self) -> None:
        self._cursor = None

    def _mouse(self, event: QMouseEvent, canvas: Canvas) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonDblClick and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = None
            if self.ruler.drawn:
                self._use(self.ruler.finished(closed=False))
            return True
        self._cursor = event.position()
        if kind == QEvent.Type.MouseMove and self.ruler.drawn:
            self._use(self.ruler.pointed(self._point_of(self._cursor)))
        elif kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
        elif kind == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            moved = event.position() - self._pressed
            self._pressed = None
            if moved.manhattanLength() < STILL:
                self._clicked(self._cursor)
        return False

    def _key(self, event: QKeyEvent, canvas: Canvas) -> bool:
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() in ENTER and self.ruler.drawn:
            self._use(self.ruler.finished(closed=shift))
        elif event.key() == Qt.Key.Key_Space:
            middle = QPointF(canvas.width() / 2, canvas.height() / 2)
            self._clicked(self._cursor if self._cursor is not None else middle)
        else:
            return event.key() == Qt.Key.Key_Backspace and self.step_back()
        return True

    def _clicked(self, place: QPointF) -> None:
        point, reach = self._point_of(place), self._reach
        if not self.ruler.drawn:
            picked = self.ruler.picked(point, reach)
            self._use(picked if picked.selected is not None else self.ruler.placed(point))
            return
        first = point - self.ruler.drawn[0]
        if len(self.ruler.drawn) > 2 and max(abs(first.x), abs(first.y)) <= reach:
            self._use(self.ruler.finished(closed=True))
        else:
            self._use(self.ruler.placed(point))

    def _use(self, ruler: Ruler) -> None:
        before, self.ruler = self.ruler.measures, ruler
        if ruler.measures != before:
            self._history.keep(before)
            self.stepped.emit()
        self._said = False
        self.changed.emit()

    def _go(self, measures: tuple[Measure, ...]) -> None:
        """To earlier or later measures; one that has come is selected."""
        come = [place for place, measure in enumerate(measures) if measure not in self.ruler.measures]
        self.ruler = Ruler(measures, selected=come[-1] if come else None)
        self._said = False
        self.changed.emit()

    def draw(self, painter: QPainter, chips: Chips, state: ComparisonState, scene: PaneScene, size: Size) -> None:
        """All measures, and the one that is being drawn."""
        for place, measure in enumerate(self.ruler.measures):
            self._draw_measure(painter, chips, state, size, measure, place == self.ruler.selected)
        if self.ruler.open_measure is not None:
            self._draw_measure(painter, chips, state, size, self.ruler.open_measure, False)
        elif self.ruler.drawn:
            _draw_dots(painter, [on_screen(state, self.ruler.drawn[0])], QColor("white"))
        elif self.is_on and self._cursor is None:
            _draw_dots(painter, [QPointF(size.width / 2, size.height / 2)], QColor("white"))

    def _draw_measure(
        self, painter: QPainter, chips: Chips, state: ComparisonState, size: Size, measure: Measure, selected: bool
    ) -> None:
        points = [on_screen(state, point) for point in measure.points]
        ink = QColor(current_theme().accent) if selected else QColor("white")
        line = QPolygonF([*points, points[0]] if measure.closed else points)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for pen in (QPen(QColor(0, 0, 0, 200), 4.0), QPen(ink, 2.0)):
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(line)
        painter.restore()
        if not measure.closed:
            _draw_dots(painter, [points[0], points[-1]], ink)
        seen = in_sight(points, size)
        if seen:
            end = max(seen, key=lambda point: point.x())
            mpp = state.reference.slide.mpp if state.reference is not None else None
            chips.tag(end, measure_text(measure, mpp))


def _draw_dots(painter: QPainter, places: list[QPointF], ink: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(QColor(0, 0, 0, 200), 1.0))
    painter.setBrush(ink)
    for place in places:
        painter.drawEllipse(place, _DOT, _DOT)
    painter.restore()
