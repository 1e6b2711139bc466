"""What a review is to be: its kind, which fields are looked at, and how a slide is judged by its fields."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from viewer.comparison.whole.fields import FieldMeasure


class Kind(StrEnum):
    """What is asked of the reader on every field."""

    OPEN = "open"
    """Whether original and conversion, named, are the same for reading."""
    ABX = "abx"
    """Whether X is A or B; names sealed."""
    FORCED_CHOICE = "forced choice"
    """Which of two is the original; names sealed."""

    @property
    def is_blinded(self) -> bool:
        """Whether names are sealed."""
        return self is not Kind.OPEN


class Verdict(StrEnum):
    """On a field, a level or a slide."""

    SAME = "same"
    UNSURE = "unsure"
    DIFFERENT = "different"


class Category(StrEnum):
    """What is different."""

    BLUR = "blur"
    SHIFT = "shift"
    COLOUR = "colour"
    SEAM = "seam"
    MISSING_TISSUE = "missing tissue"
    ARTEFACT = "artefact"


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """Which fields of each pair are looked at, and at which magnifications."""

    worst: int = 6
    """Needs the comparison of the pair, as ``seams`` and ``edges`` do."""
    random: int = 4
    """Of tissue, drawn with ``seed``."""
    seams: int = 1
    edges: int = 1
    seed: int = 1
    magnifications: tuple[float, ...] = ()
    """At each of which every field is judged, in this order; none: once, 1:1 at the level on which it was found."""
    measure: FieldMeasure = FieldMeasure.SSIM
    """By which fields are worst."""
    downsample: float = 1.0
    """Of the original's level that is compared, and on which fields are chosen."""
    side: int = 512
    """Pixels of that level a side of a field drawn at random; panes of an ordinary screen show so many at 1:1."""

    @property
    def fields(self) -> int:
        """How many a pair has, where there are as many."""
        return self.worst + self.random + self.seams + self.edges

    @property
    def needs_comparison(self) -> bool:
        """Whether fields are chosen by what was measured."""
        return self.worst + self.seams + self.edges > 0


@dataclass(frozen=True, slots=True)
class SpotCheck:
    """Only some of the pairs are looked at, drawn by lot."""

    percent: float = 1.0
    """Of the pairs, rounded up; at least one."""
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Rule:
    """What a slide, or a level of it, is by the verdicts on its fields."""

    different_from: float = 1
    """So many fields that are different make it different."""
    unsure_from: float = 1
    """So many that are unsure or different make it unsure, where it is not different."""
    in_percent: bool = False
    """Whether both are percent of the judged fields, not numbers of fields."""


@dataclass(frozen=True, slots=True)
class BlindTest:
    """How a blinded test is held, and what it is to find out."""

    repeats: int = 1
    """How often each field is shown at each magnification."""
    pixel_grid: bool = False
    """Whether a reader may enlarge beyond 8 screen pixels a pixel, where grid and numbers appear."""
    alpha: float = 0.05
    """Error that is allowed where nothing can be told apart."""
    power: float = 0.9
    """With which a reader who is right in ``share`` of all trials is to be found out."""
    share: float = 0.7


@dataclass(frozen=True, slots=True)
class ReviewSetup:
    """All that is decided before a review begins; a part of its record."""

    title: str
    kind: Kind = Kind.OPEN
    plan: FieldPlan = field(default_factory=FieldPlan)
    spot_check: SpotCheck | None = None
    rule: Rule = field(default_factory=Rule)
    blind: BlindTest = field(default_factory=BlindTest)
    shuffled: bool = False
    """Whether every reading has its pairs in an order of its own, drawn by lot."""
    washout_days: int = 14
    """Between two rounds of a reader (CAP 2021: two weeks)."""
    least_pairs: int = 60
    """That a validation should have (CAP 2021), told where there are fewer; nothing is refused."""
