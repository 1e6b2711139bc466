"""How the slides of a comparison are shown together: mode, measure and what belongs to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from viewer.comparison.tone import Tone


class Mode(Enum):
    """How two slides share the screen."""

    SIDE_BY_SIDE = "side_by_side"
    BLINK = "blink"
    CURTAIN = "curtain"
    OVERLAY = "overlay"


class Measure(Enum):
    """What is shown in place of the conversion's picture."""

    OFF = "off"
    DIFFERENCE = "difference"
    SIGNED = "signed"


class Channel(Enum):
    """Of which channel a difference is."""

    LARGEST = "largest"
    """The channel that differs most, at each pixel."""
    RED = "red"
    GREEN = "green"
    BLUE = "blue"
    LUMINANCE = "luminance"


class Arrangement(Enum):
    """How panes share the window side by side."""

    GRID = "grid"
    ROW = "row"


MAP_PLACE = 4
"""Place of the map that has a pane of its own; slots of slides are counted from 0 and are fewer."""
GAINS = (1, 2, 4, 8, 16, 32, 64)
BLINK_RATES = (1.0, 2.0, 3.0, 4.0)
"""Changes of slide a second."""
DEFAULT_GAIN = 8


@dataclass(frozen=True, slots=True)
class Look:
    """How a difference becomes a colour."""

    measure: Measure = Measure.DIFFERENCE
    channel: Channel = Channel.LARGEST
    gain: int = DEFAULT_GAIN
    """One of GAINS: by how much a difference is amplified."""
    mapped: bool = True
    """Through a colour map that colour-blind people can read; else in the slide's own three channels."""


@dataclass(frozen=True, slots=True)
class Curtain:
    """Where the two slides meet: the first is left of or above the line."""

    split: float = 0.5
    """Share of the pane's width, or of its height."""
    vertical: bool = True
    """Whether the line runs from top to bottom."""
    locked: bool = False
    """Whether the line stays where it is; else it follows the mouse."""


@dataclass(frozen=True, slots=True)
class Display:
    """What is shown, whatever is looked at."""

    mode: Mode = Mode.SIDE_BY_SIDE
    measure: Measure = Measure.OFF
    map_apart: bool = False
    """Whether the measure has a pane of its own beside the slides; else it stands in the conversion's place."""
    channel: Channel = Channel.LARGEST
    gain: int = DEFAULT_GAIN
    mapped: bool = True
    curtain: Curtain = field(default_factory=Curtain)
    opacity: float = 0.5
    """Of the second slide in an overlay, 0 to 1."""
    blink_rate: float | None = None
    """Changes a second, 1 to 4; None: the slides change places by hand only."""
    second_shown: bool = False
    """Whether a blink shows the second slide now."""
    candidate: int = 1
    """Which conversion the modes of one picture compare with the original, counted from 1."""
    exchanged: bool = False
    """While a key is held: every picture shows the other slide."""
    arrangement: Arrangement = Arrangement.GRID
    order: tuple[int, ...] = ()
    """Slots, and MAP_PLACE, from the first place to the last, as far as somebody moved them; the others follow."""
    hidden: frozenset[int] = frozenset()
    """Slots whose panes are hidden."""
    tone: Tone = field(default_factory=Tone)
    """Brightness, contrast and gamma of every pane."""
    profiled: frozenset[Path] = frozenset()
    """Slides that are shown through their colour profile."""
    pixel_grid: bool = True
    """Whether large pixels are divided by lines, and larger ones hold their numbers."""

    @property
    def look(self) -> Look:
        """How differences are coloured now."""
        measure = self.measure if self.measure is not Measure.OFF else Measure.DIFFERENCE
        return Look(measure, self.channel, self.gain, self.mapped)

    @property
    def has_map_pane(self) -> bool:
        """Whether a pane beside the slides is wanted that shows the measure."""
        return self.map_apart and self.measure is not Measure.OFF

    def places(self, slots: int) -> tuple[int, ...]:
        """The slots, and MAP_PLACE, to show side by side, first place first; never none."""
        there = (*range(slots), *((MAP_PLACE,) if self.has_map_pane and slots > 1 else ()))
        moved = tuple(place for place in self.order if place in there)
        every = (*moved, *(place for place in there if place not in moved))
        return tuple(place for place in every if place not in self.hidden) or every
