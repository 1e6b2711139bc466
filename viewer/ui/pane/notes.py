"""What is said on the tissue beside the readouts: one chip above the other, from the scale bar upward."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QPainter

from viewer.comparison.scene import PaneScene
from viewer.comparison.state import ComparisonState
from viewer.geometry import Size
from viewer.ui.pane.marks import Chips


class Mark(Protocol):
    """Something that lies on the tissue of every pane."""

    def draw(self, painter: QPainter, chips: Chips, state: ComparisonState, scene: PaneScene, size: Size) -> None:
        """Draw it; the painter's units are device-independent pixels of a canvas of ``size``."""
        ...


Note = Callable[[ComparisonState, PaneScene], str]
"""Gives a text for a pane; empty where there is nothing to say."""


class Notes:
    """The texts that are there now, in the order of ``sources``."""

    def __init__(self) -> None:
        self.sources: list[Note] = []
        self.hints: list[Note] = []
        """Further texts, that only help to use a tool."""

    def draw(self, painter: QPainter, chips: Chips, state: ComparisonState, scene: PaneScene, size: Size) -> None:
        """Draw them, the first one lowest."""
        for source in (*self.sources, *(self.hints if chips.shows_hints else ())):
            if text := source(state, scene):
                chips.note(text)
