"""The pairs and fields of a review, and the stops that a reader makes on the way through them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from viewer.geometry import Rect


class FieldKind(StrEnum):
    """Why a field is looked at."""

    WORST = "worst"
    SEAM = "seam"
    EDGE = "tissue edge"
    RANDOM = "random"


@dataclass(frozen=True, slots=True)
class Pair:
    """An original and one conversion of it; several conversions of an original are as many pairs."""

    number: int
    """From 1 on; never given twice."""
    original: Path
    conversion: Path
    name: str
    """For people; by default the name of the original's file without its ending."""


@dataclass(frozen=True, slots=True)
class PlannedField:
    """A place of a pair that every reader looks at."""

    number: int
    """From 1 on, within its pair."""
    kind: FieldKind
    rect: Rect
    """Level-0 pixels of the original."""
    level: int
    """The original's, on which it was found; ``conversion_level`` pairs with it."""
    conversion_level: int
    downsample: float
    """Of that level: level-0 pixels of the original a pixel."""
    measure: str = ""
    """By which it was chosen, as ``FieldMeasure`` names it; empty where nothing was measured."""
    value: float | None = None
    seed: int | None = None
    """With which it was drawn by lot; None where it was not."""


@dataclass(frozen=True, slots=True, order=True)
class Stop:
    """A field at a magnification: what one verdict is about."""

    pair: int
    field: int
    magnification: float | None = None
    """None: 1:1 at the level on which the field was found."""

    def __str__(self) -> str:
        at = "" if self.magnification is None else f", {self.magnification:g}×"
        return f"pair {self.pair}, field {self.field}{at}"


@dataclass(frozen=True, slots=True, order=True)
class Reading:
    """One reader's way through all pairs."""

    reader: str
    round: int = 1

    def __str__(self) -> str:
        return f"{self.reader}, round {self.round}"
