"""A slide that is about to take the place of another."""

from __future__ import annotations

from dataclasses import dataclass, replace

from viewer.comparison.state import PaneState
from viewer.slides.slide import Slide
from viewer.ui.slot import Slot

PATIENCE = 60
"""Rounds of tile news after which another slide takes over even if its tiles are not all there."""


@dataclass(slots=True)
class Upgrade:
    """What is to take a slot over as soon as it has all tiles in sight: a better reader, another plane."""

    slot: Slot
    slide: Slide
    pane: PaneState
    rounds: int = 0

    def following(self, current: PaneState) -> PaneState:
        """What is to take over; alignment and grid found meanwhile for the first reader hold for the second."""
        if _lie(self.pane) != _lie(current):
            self.pane = replace(current, number=self.pane.number, slide=self.slide)
        return self.pane


def _lie(pane: PaneState) -> tuple[object, ...]:
    """All that says how a pane's slide lies, whoever reads it."""
    return pane.alignment, pane.cuts, pane.offset, pane.apart
