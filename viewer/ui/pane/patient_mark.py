"""Draws the letters that say where the patient's sides are."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter

from viewer.comparison.patient_letters import edge_letters
from viewer.comparison.scene import PaneScene
from viewer.geometry import Size
from viewer.ui.pane.marks import LETTER, Chips

_EDGE = 10
_BELOW_NOTICE, _ABOVE_READOUTS = 44, 48
"""From the top and the bottom: clear of the notice, names, scale bar and readout, also while there are none."""


def draw_patient_letters(painter: QPainter, chips: Chips, scene: PaneScene, size: Size) -> None:
    """One chip in the middle of each edge; none where the slide does not say how the patient lies."""
    letters = edge_letters(scene)
    if letters is None:
        return
    across, down, half = size.width // 2, size.height // 2, LETTER // 2
    chips.letter(painter, QPoint(_EDGE + half, down), letters.left, -1)
    chips.letter(painter, QPoint(size.width - _EDGE - half, down), letters.right, 1)
    chips.letter(painter, QPoint(across, _BELOW_NOTICE + half), letters.top, 0)
    chips.letter(painter, QPoint(across, size.height - _ABOVE_READOUTS - half), letters.bottom, 0)
