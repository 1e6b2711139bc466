"""A slide that is about to take the place of another."""

from __future__ import annotations

from dataclasses import dataclass

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
