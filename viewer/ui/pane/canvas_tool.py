"""What tools have in common that draw on the glass with mouse and keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState, Role
from viewer.geometry import Point, Size
from viewer.ui.pane.canvas import Canvas

STILL = 4.0
"""Screen pixels that the mouse may move between press and release and still have clicked."""
_REACH = 8.0
"""Screen pixels from which what is drawn is hit."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
"""Where they move what a tool has drawn: right and down."""


class CanvasTool(QObject):
    """Filters the events of all canvases while it is on; what it does not need goes on to the gestures."""

    changed = Signal()
    """It was taken up or laid down, or what it draws is other than before."""

    def __init__(self, current: Callable[[], ComparisonState], parent: QObject | None = None) -> None:
        """``current`` gives the comparison of now."""
        super().__init__(parent)
        self._viewport = current().viewport
        """Of the canvas under the hand: one in a window of its own has another size."""
        self.is_on = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give mouse and keys of a canvas to the tool."""
        if not self.is_on or not isinstance(watched, Canvas):
            return False
        self._viewport = watched.viewport
        match event:
            case QMouseEvent():
                return self._mouse(event, watched)
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                return self._key(event, watched)
            case QKeyEvent() if event.type() == QEvent.Type.ShortcutOverride and self._takes(event):
                event.accept()  # so that it comes as a press, and not to the command that has it otherwise
                return True
            case _ if event.type() == QEvent.Type.Leave:
                self._left()
        return False

    def _mouse(self, event: QMouseEvent, canvas: Canvas) -> bool:
        """Whether the tool has used it up."""
        raise NotImplementedError

    def _key(self, event: QKeyEvent, canvas: Canvas) -> bool:
        """Whether the tool has used it up."""
        raise NotImplementedError

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether it wants a key that a command may have."""
        return False

    def _left(self) -> None:
        """The mouse is elsewhere."""

    @property
    def _reach(self) -> float:
        """From how far something is hit, in level-0 pixels of the reference."""
        return _REACH / self._viewport.scale

    def _point_of(self, place: QPointF) -> Point:
        """What lies under a point of the canvas under the hand, in level-0 pixels of the reference."""
        return self._viewport.to_slide(Point(place.x(), place.y()))


def is_placed(scene: PaneScene | None) -> bool:
    """Whether it is known where a pane's picture lies on the original."""
    return scene is not None and (scene.pane.role is Role.ORIGINAL or scene.pane.is_placed)


def on_screen(state: ComparisonState, point: Point) -> QPointF:
    """Where a level-0 pixel of the reference is drawn, in screen pixels of the canvas that shows ``state``."""
    return QPointF(*state.viewport.to_screen.apply(point))


def in_sight(places: Sequence[QPointF], size: Size) -> list[QPointF]:
    """Those of ``places`` that lie on a canvas of that size."""
    return [place for place in places if 0 <= place.x() < size.width and 0 <= place.y() < size.height]
