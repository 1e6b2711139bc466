"""Outlines on every pane the field that is looked at: its corners, and a tag that names it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState
from viewer.geometry import Rect, Size
from viewer.ui.pane.marks import Chips
from viewer.ui.theme import current_theme

_CORNER = 24.0
_ABOVE = QPointF(10, 44)
"""From the corner to the point beside and below which a tag is put."""
SMALLEST = 24.0
"""Screen pixels below which corners would hide what they enclose."""


class FieldMark:
    """Accent over black, as all that is selected on tissue."""

    def __init__(self, outline: Callable[[], Rect | None], tag: Callable[[], str]) -> None:
        """``outline`` gives the field in level-0 pixels of the original, ``tag`` its words."""
        self._outline, self._tag = outline, tag

    def draw(self, painter: QPainter, chips: Chips, state: ComparisonState, scene: PaneScene, size: Size) -> None:
        """Draw what is large enough to be seen, just outside of the field."""
        rect = self._outline()
        if rect is None:
            return
        onto = state.viewport.to_screen
        if min(rect.width, rect.height) * max(onto.scales) < SMALLEST:
            return
        # Whole pixels, so that upright lines are sharp.
        corners = [QPointF(round(at.x), round(at.y)) for at in map(onto.apply, rect.corners())]
        draw_corners(painter, corners)
        # Above its corner, where it covers nothing of the field.
        chips.tag(min(corners, key=lambda corner: (round(corner.y()), corner.x())) - _ABOVE, self._tag())


def draw_corners(painter: QPainter, corners: Sequence[QPointF]) -> None:
    """Draw the corners of a four-sided outline, one after the other around it, in screen pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for pen in (QPen(QColor(0, 0, 0, 200), 4.0), QPen(QColor(current_theme().accent), 2.0)):
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for place, corner in enumerate(corners):
            ends = (corners[place - 1], corners[(place + 1) % 4])
            first, last = (_toward(corner, end) for end in ends)
            painter.drawPolyline(QPolygonF([first, corner, last]))
    painter.restore()


def _toward(corner: QPointF, other: QPointF) -> QPointF:
    """A little way from one corner to another."""
    way = other - corner
    length = (way.x() ** 2 + way.y() ** 2) ** 0.5
    return corner + way * min(0.3, _CORNER / length) if length else corner
