"""A plot in the colours of the theme that no hand can move."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt

from viewer.ui.theme import CAPTION, current_theme, ui_font


class SteadyPlot(pg.PlotWidget):  # type: ignore[misc]
    """Axes at the left and below."""

    def __init__(self) -> None:
        super().__init__()
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.getAxis("left").setWidth(56)
        self.getAxis("left").enableAutoSIPrefix(False)
        for side in ("left", "bottom"):
            self.getAxis(side).setStyle(tickFont=ui_font(CAPTION), tickLength=-4)

    def dress(self) -> None:
        """Take the colours of the theme."""
        theme = current_theme()
        self.setBackground(theme.field)
        for side in ("left", "bottom"):
            self.getAxis(side).setPen(theme.line)
            self.getAxis(side).setTextPen(theme.text2)
