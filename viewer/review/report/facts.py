"""Everything that the report of a review tells, and nothing else: pages, tables and JSON are made of this alone."""

from __future__ import annotations

from dataclasses import dataclass

from viewer import __version__
from viewer.documents.audit_chain import AuditHead
from viewer.review.binomial import HitsResult
from viewer.review.concordance import Together
from viewer.review.events import Compared, Judged, LookedAt, SlideBinding, SlideLeftOut
from viewer.review.setup import ReviewSetup, Verdict
from viewer.review.state import RuleChange
from viewer.review.stops import PlannedField, Reading

PROGRAM = f"Verislide {__version__}"
"""That makes the report."""


@dataclass(frozen=True, slots=True)
class FilesFacts:
    """Which files were looked at, and how they lie on each other; what is not told is empty."""

    original: SlideBinding
    conversion: SlideBinding
    affine: tuple[float, float, float, float, float, float] | None
    """As ``Binding`` has it; None where it is not told."""
    alignment: str
    score: float | None
    magnification: float | None
    """Of the original at 1:1; None where it is not known."""


@dataclass(frozen=True, slots=True)
class SlideFacts:
    """A pair: which files, what was measured, and which fields were to be looked at."""

    number: int
    """Of the pair."""
    name: str
    original: str
    """Where it lay; empty where that is not told."""
    conversion: str
    drawn: bool
    """Whether it is looked at: in a spot check only some are."""
    files: FilesFacts | None
    """None until it was identified."""
    compared: Compared | None
    fields: tuple[PlannedField, ...]
    """In the order in which they are looked at."""
    complete: bool
    """Whether all its fields are planned."""
    notes: tuple[str, ...]
    other_files: int
    """Verdicts that are told and were given on other files than ``files``."""
    other_versions: int
    """Those that were given on the same files, by another version of the reader or of the program, or otherwise
    aligned."""
    refused: str
    """Why it cannot be looked at; empty where it can."""


@dataclass(frozen=True, slots=True)
class VerdictFacts:
    """A verdict on a field at a magnification, as it stands."""

    said: Judged
    at: str
    """UTC, ISO 8601; empty where that is not told."""
    event: int | None
    """Number of the event in the record."""
    earlier: tuple[Verdict, ...] = ()
    """What the reader had said before, and did not undo but replace; the first first."""


@dataclass(frozen=True, slots=True)
class LevelVerdict:
    """What the rule makes of the fields of a slide at one magnification."""

    magnification: float | None
    """None: 1:1 at the level of the field."""
    verdict: Verdict | None
    """None where none of them is judged."""


@dataclass(frozen=True, slots=True)
class SlideVerdict:
    """What a reading says of a whole pair."""

    pair: int
    verdict: Verdict | None
    """The reader's own where they gave one, else by the rule; None where there is neither."""
    by_rule: Verdict | None
    same: int
    """Fields; one that was judged at several magnifications counts by the gravest verdict."""
    unsure: int
    different: int
    levels: tuple[LevelVerdict, ...]
    is_complete: bool
    """Whether every field of it is judged, and no more will come."""
    note: str
    """With the reader's own verdict."""

    @property
    def judged(self) -> int:
        """Fields with a verdict."""
        return self.same + self.unsure + self.different


@dataclass(frozen=True, slots=True)
class TrialFacts:
    """A trial of a blinded test, after its seal was opened."""

    number: int
    pair: int
    field: int
    magnification: float | None
    original: str
    """Where the original was: "A" or "B"."""
    right: str
    """The answer that is a hit."""
    answer: str
    """Empty where there is none, since the field could not be shown."""
    hit: bool | None
    """None where there is no answer."""
    seconds: float
    at: str
    """UTC; empty where that is not told, or there is no answer."""
    note: str


@dataclass(frozen=True, slots=True)
class LevelHits:
    """Hits at one magnification."""

    magnification: float | None
    result: HitsResult


@dataclass(frozen=True, slots=True)
class BlindFacts:
    """A blinded test of a reading."""

    trials: int
    """That were sealed."""
    answered: int
    sha256: str
    """Of the seal; empty where that is not told."""
    is_opened: bool
    """Whether its seal is open, and the rest of this is known."""
    result: HitsResult | None = None
    levels: tuple[LevelHits, ...] = ()
    each: tuple[TrialFacts, ...] = ()
    not_shown: int = 0
    """Trials that were passed over, as their field could not be read from both slides."""
    left_out: tuple[tuple[int, str], ...] = ()
    """Pairs of which nothing was shown, with the reason in a sentence."""


@dataclass(frozen=True, slots=True)
class ReadingFacts:
    """What one reader said in one round."""

    reading: Reading
    begun: str
    """UTC; empty where times are not told."""
    ended: str
    """Likewise; empty while it goes on, too: ``is_ended`` says."""
    is_ended: bool
    day: int
    """Of its begin, counted from the begin of the review, which is day 1."""
    is_early: bool
    """Whether it began before the washout date."""
    early: str
    """Why it did, as it was typed."""
    judged: int
    """Stops, each a field at a magnification."""
    expected: int
    """Stops that there are."""
    seconds: float
    """For which fields were on screen before their verdicts or answers."""
    verdicts: tuple[VerdictFacts, ...]
    """By pair and in the order in which fields are looked at."""
    slides: tuple[SlideVerdict, ...]
    looked: tuple[LookedAt, ...]
    """Where something was looked at, by pair."""
    blind: BlindFacts | None

    def of_slide(self, pair: int) -> SlideVerdict | None:
        """What it says of a pair; None where the pair is not looked at."""
        return next((one for one in self.slides if one.pair == pair), None)


@dataclass(frozen=True, slots=True)
class AgreementFacts:
    """How far two readings agree, on what both have judged."""

    judged: int
    agreed: int
    kappa: float | None
    """Cohen's; None where both said one and the same verdict throughout, or nothing was judged by both."""
    low: float | None
    """Of its 95 % interval; None where there is none."""
    high: float | None
    table: tuple[tuple[int, ...], ...]
    """How often the first said the row and the second the column: same, unsure, different."""


@dataclass(frozen=True, slots=True)
class BetweenFacts:
    """Two readings."""

    first: Reading
    second: Reading
    fields: AgreementFacts
    """Each at each magnification."""
    slides: AgreementFacts
    other_files: int
    """Fields that both judged, of other files each, and that do not count therefore."""


@dataclass(frozen=True, slots=True)
class RecordFacts:
    """Of which record all this was made, and by whom it was written."""

    name: str
    head: AuditHead
    """At the last event that is told here."""
    begun: str
    """UTC of the first event."""
    until: str
    """UTC of the last one that is told here."""
    operators: tuple[str, ...]
    """Who was at work, as they said, with the users of the system."""
    programs: tuple[str, ...]
    """That wrote it, with their versions."""
    reverted: int
    """Events that were undone and stayed so."""


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """A whole report."""

    setup: ReviewSetup
    rules: tuple[RuleChange, ...]
    """Each change of the rule from fields to slide; the verdicts on slides are all by the one in ``setup``."""
    slides: tuple[SlideFacts, ...]
    readings: tuple[ReadingFacts, ...]
    """Those whose verdicts may be seen, in the order in which they began."""
    between: tuple[BetweenFacts, ...]
    """Readings of one round, then the rounds of one reader."""
    together: tuple[Together, ...]
    """Three or more readers of one round."""
    withheld: str
    """Why there are readings that are not told, in a sentence; empty where all are."""
    size_note: str
    """How the number of pairs compares with what a validation should have; empty where there are enough."""
    left_out: tuple[SlideLeftOut, ...]
    """Slides that are in no pair; in the version without identifiers neither named nor with the reason."""
    record: RecordFacts | None
    """None in the version without identifiers."""
    program: str
    """That made the report."""

    @property
    def is_shared(self) -> bool:
        """Whether this is the version without identifiers."""
        return self.record is None

    @property
    def is_interim(self) -> bool:
        """Whether there is more to come: readings go on, or none has begun."""
        return bool(self.withheld) or not self.readings or not all(one.is_ended for one in self.readings)

    @property
    def looked_at(self) -> tuple[SlideFacts, ...]:
        """The slides that are not left out by a spot check."""
        return tuple(one for one in self.slides if one.drawn)
