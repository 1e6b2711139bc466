"""How the slides of a comparison are shown together: mode, measure and what belongs to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
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
    """What a map shows of the difference between two slides."""

    OFF = "off"
    SSIM = "ssim"
    DIFFERENCE = "difference"
    SIGNED = "signed"
    COLOUR = "de2000"
    """ΔE."""


class Lies(Enum):
    """Where a map lies."""

    INSTEAD = "instead"
    """In place of the conversion's picture."""
    APART = "apart"
    """In a pane of its own beside the slides."""
    OVER_CONVERSION = "over_conversion"
    OVER_ORIGINAL = "over_original"

    @property
    def is_over(self) -> bool:
        """Whether a slide shines through it."""
        return self in (Lies.OVER_CONVERSION, Lies.OVER_ORIGINAL)


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
class Scale:
    """Which values of a measure are shown, and in which colours."""

    end: float
    """What is drawn in the last colour, and beyond; the first is that of equal pixels."""
    threshold: float | None = None
    """Only what differs by more is shown: an SSIM below it, a ΔE above it; None: all."""


ENDS: Mapping[Measure, tuple[float, ...]] = {
    Measure.SSIM: (0.0, 0.5, 0.8, 0.9, 0.95, 0.98),
    Measure.COLOUR: (50.0, 20.0, 10.0, 5.0, 2.0, 1.0),
}
"""Ends of scales that can be chosen: each shows differences larger than the one before."""
THRESHOLDS: Mapping[Measure, tuple[float, ...]] = {
    Measure.SSIM: tuple(step / 100 for step in range(99, -1, -1)),
    Measure.COLOUR: tuple(step / 10 for step in range(1, 201)),
}
"""Thresholds that can be chosen: each shows less than the one before."""
SSIM_SCALE, COLOUR_SCALE = Scale(0.8), Scale(10.0)


@dataclass(frozen=True, slots=True)
class Look:
    """How what is measured becomes a colour."""

    measure: Measure = Measure.DIFFERENCE
    channel: Channel = Channel.LARGEST
    gain: int = DEFAULT_GAIN
    """One of GAINS: by how much a difference is amplified."""
    mapped: bool = True
    """Through a colour map that colour-blind people can read; else in the slide's own three channels."""
    scale: Scale = SSIM_SCALE
    """Of SSIM or ΔE."""
    over: bool = False
    """Whether it lies over a slide: what is equal is clear then, and colours cover the more the more they say."""

    @property
    def is_clear(self) -> bool:
        """Whether a slide may be seen through it somewhere."""
        return self.over or (self.is_measured and self.scale.threshold is not None)

    @property
    def is_measured(self) -> bool:
        """Whether it shows a measure that has a scale, and not a difference of channels."""
        return self.measure in ENDS


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
    lies: Lies = Lies.INSTEAD
    """Where the map of the measure lies."""
    map_opacity: float = 0.92
    """Of a map that lies over a slide, 0 to 1."""
    channel: Channel = Channel.LARGEST
    gain: int = DEFAULT_GAIN
    mapped: bool = True
    ssim: Scale = SSIM_SCALE
    colour: Scale = COLOUR_SCALE
    """Of ΔE."""
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
        """How what is measured is coloured now."""
        measure = self.measure if self.measure is not Measure.OFF else Measure.DIFFERENCE
        return Look(measure, self.channel, self.gain, self.mapped, self.scale_of(measure), self.lies.is_over)

    def scale_of(self, measure: Measure) -> Scale:
        """The scale of SSIM or ΔE; other measures have none that counts."""
        return self.colour if measure is Measure.COLOUR else self.ssim

    def with_scale(self, measure: Measure, scale: Scale) -> Display:
        """The same with another scale of SSIM or ΔE."""
        return replace(self, colour=scale) if measure is Measure.COLOUR else replace(self, ssim=scale)

    @property
    def opacity_of_map(self) -> float:
        """Of a map as it lies now: 1 where it does not lie over a slide."""
        return self.map_opacity if self.lies.is_over else 1.0

    @property
    def map_apart(self) -> bool:
        """Whether the measure, where there is one, has a pane of its own beside the slides."""
        return self.lies is Lies.APART

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
