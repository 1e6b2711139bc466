"""Draws the grid that lies on the glass."""

from __future__ import annotations

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen

from viewer.comparison.glass_grid import GlassGrid, glass_grid, grid_lines
from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState
from viewer.geometry import Size
from viewer.ui.pane.marks import Chips

_PENS = ((QColor(0, 0, 0, 70), 3.0), (QColor(255, 255, 255, 190), 1.0))


class GridMark:
    """The same lines in every pane, while it is on."""

    def __init__(self) -> None:
        self.is_on = False

    def note(self, state: ComparisonState) -> str:
        """The step; empty while it is off."""
        return _grid(state).text if self.is_on and state.reference is not None else ""

    def draw(self, painter: QPainter, chips: Chips, state: ComparisonState, scene: PaneScene, size: Size) -> None:
        """Fine white lines with a dark edge, so that they show on any stain."""
        if not self.is_on or state.reference is None:
            return
        lines = grid_lines(_grid(state), state.viewport)
        drawn = [QLineF(begin.x, begin.y, end.x, end.y) for begin, end in lines]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, state.viewport.rotation % 90 != 0)
        for colour, width in _PENS:
            painter.setPen(QPen(colour, width))
            painter.drawLines(drawn)
        painter.restore()


def _grid(state: ComparisonState) -> GlassGrid:
    assert state.reference is not None
    return glass_grid(state.reference.slide.mpp, state.viewport.scale)
