"""What the measurement of an alignment says: verdict, place, and everything it rests on."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from viewer.alignment.levels import LevelPair
from viewer.alignment.measure_settings import MeasureSettings
from viewer.alignment.shift import Shift
from viewer.geometry import Affine, Point, Rect


class Verdict(Enum):
    """The answer in one word."""

    ALIGNED = "aligned"
    """The conversion lies where it is shown."""
    SHIFTED = "shifted"
    """It lies elsewhere, and the fields agree where."""
    NOT_THE_SAME_TISSUE = "not the same tissue"
    """There is enough to see in both slides, and no place at which it is the same."""
    UNKNOWN = "unknown"
    """Too little can be compared to say anything."""


class Unknown(Enum):
    """Why a field gives no number; the values are for people."""

    OUTSIDE = "outside the original"
    UNREADABLE = "cannot be read"
    BLANK = "blank"
    OUT_OF_FOCUS = "out of focus"
    PERIODIC = "repeats itself"
    ONE_DIRECTION = "detail in one direction only"
    NO_MATCH = "no match"


@dataclass(frozen=True, slots=True)
class FieldShift:
    """One field: what was read, and how far the conversion's picture lies from where it was supposed."""

    region: Rect
    """In level-0 pixels of the conversion."""
    place: Point
    """Its middle, in level-0 pixels of the reference, where the conversion was supposed to lie."""
    shift: Point | None = None
    """What has to be added to ``place``, in level-0 pixels of the reference; None where unknown."""
    residual: Point | None = None
    """What of ``shift`` the measured place of the whole slide leaves, in the same pixels."""
    correlation: float | None = None
    """Of both slides' detail at the measured shift, 0 to 1."""
    reason: Unknown | None = None
    """Why there is no number."""
    agrees: bool = False
    """Whether the field is one of those that the measured place rests on."""

    @property
    def distance(self) -> float | None:
        """Length of the residual."""
        return math.hypot(*self.residual) if self.residual is not None else None


@dataclass(frozen=True, slots=True)
class Measurement:
    """A measured alignment, or why there is none."""

    verdict: Verdict
    supposed: Affine
    """Where the conversion was supposed to lie: conversion level-0 pixels to reference level-0 pixels."""
    affine: Affine | None
    """Where it does; None unless the verdict is aligned or shifted."""
    centre: Point
    """Where the middle of the conversion's scanned part was supposed, in level-0 pixels of the reference."""
    fields: tuple[FieldShift, ...]
    levels: tuple[Shift, ...]
    """What is left at every common level once the conversion lies at ``affine``, finest first."""
    level: LevelPair | None
    """At which the fields were read; None where the slides have no level in common."""
    method: str
    """How the place was found, for people."""
    false_acceptances: float | None
    """As many places as good as this one would be found by chance; None where none was found."""
    readers: tuple[str, str]
    """Of the reference and of the conversion, with versions."""
    libraries: str
    """What computed, with versions."""
    settings: MeasureSettings

    @property
    def accepted(self) -> bool:
        """Whether there is a place to take over."""
        return self.affine is not None

    @property
    def agreeing(self) -> tuple[FieldShift, ...]:
        """The fields that the place rests on."""
        return tuple(field for field in self.fields if field.agrees)

    @property
    def correction(self) -> Affine:
        """From supposed to measured places, both in level-0 pixels of the reference; nothing where none was found."""
        return self.affine @ self.supposed.inverse() if self.affine is not None else Affine()

    @property
    def shift(self) -> Point:
        """What has to be added to ``centre``, in level-0 pixels of the reference; other places differ by a turn."""
        return self.correction.apply(self.centre) - self.centre

    @property
    def rotation(self) -> float:
        """Degrees that the conversion has to be turned clockwise."""
        return math.degrees(math.atan2(self.correction.yx, self.correction.xx))

    @property
    def scale(self) -> float:
        """Factor by which the conversion has to be enlarged."""
        return math.sqrt(abs(self.correction.determinant))

    @property
    def residual(self) -> float | None:
        """Root mean square of the agreeing fields' residuals, in level-0 pixels of the reference."""
        found = [field.distance for field in self.agreeing if field.distance is not None]
        return math.sqrt(sum(value * value for value in found) / len(found)) if found else None
