"""Outlines on every pane the block and the pixel that the inspector looks at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from viewer.comparison.pixel_grid import BLOCK
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState
from viewer.geometry import Rect, Size
from viewer.ui.pane.marks import Chips
from viewer.ui.theme import current_theme

if TYPE_CHECKING:
    from viewer.comparison.inspected import Spot

_SMALLEST = 8.0
"""Screen pixels below which an outline would hide what it encloses."""


class InspectorMark:
    """White for the block, accent for the pixel."""

    def __init__(self, spot: Callable[[], Spot | None]) -> None:
        """``spot`` gives what is looked at; None while nothing is."""
        self._spot = spot

    def draw(self, painter: QPainter, chips: Chips, state: ComparisonState, scene: PaneScene, size: Size) -> None:
        """Draw what is large enough to be seen."""
        spot = self._spot()
        if spot is None:
            return
        onto = state.viewport.to_screen @ spot.own.to_reference @ spot.grid.to_slide
        pixel = max(onto.scales)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for rect, colour in (
            (Rect(*spot.block, BLOCK, BLOCK), QColor(255, 255, 255)),
            (Rect(*spot.pixel, 1, 1), QColor(current_theme().accent)),
        ):
            if rect.width * pixel < _SMALLEST:
                continue
            outline = QPolygonF([QPointF(*onto.apply(corner)) for corner in rect.corners()])
            for pen in (QPen(QColor(0, 0, 0, 200), 4.0), QPen(colour, 2.0)):
                pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
                painter.setPen(pen)
                painter.drawPolygon(outline)
        painter.restore()
