"""What can happen in a review, as the events of its record tell it: the one place that names them.

``after`` of an event holds the fields of the dataclass named here, as ``as_json.plain`` writes them, unless it says
otherwise; a field ``blob`` in it is the SHA-256 of what is kept beside the events. Whatever is not in an event did not
happen: ``fold.py`` makes the whole review of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from viewer.review.setup import Category, Verdict
from viewer.review.stops import PlannedField


class Act(StrEnum):
    """The action of an event."""

    LOG_BEGUN = "log begun"
    REVIEW_BEGUN = "review begun"
    """ReviewSetup."""
    SETUP_CHANGED = "setup changed"
    """ReviewSetup, ``before`` too."""
    PAIR_ADDED = "pair added"
    """Pair."""
    PAIR_REMOVED = "pair removed"
    """``before``: Pair."""
    LEFT_OUT = "slides left out"
    """LeftOut, more of them where there are many slides."""
    PAIRS_DRAWN = "pairs drawn"
    """{"pairs": [numbers]}: those of the spot check."""
    PAIR_IDENTIFIED = "pair identified"
    """Binding."""
    PAIR_COMPARED = "pair compared"
    """Compared."""
    FIELDS_PLANNED = "fields planned"
    """Planned."""
    PAIR_REFUSED = "pair refused"
    """{"pair": number, "sentence": why it cannot be looked at}."""
    SESSION_OPENED = "session opened"
    SESSION_CLOSED = "session closed"
    READING_BEGUN = "reading begun"
    """{"reader", "round", "seed": of the order of pairs, or None}; ``reason`` where it is before the washout date."""
    READING_ENDED = "reading ended"
    """{"reader", "round"}."""
    VERDICT = "verdict"
    """Judged; ``before`` the same, where the stop had been judged."""
    SLIDE_VERDICT = "verdict on the slide"
    """JudgedSlide: other than the rule says."""
    LOOKED_AT = "looked at"
    """LookedAt."""
    SEALED = "sealed"
    """Sealed."""
    ANSWER = "answer"
    """Answered."""
    SEAL_OPENED = "seal opened"
    """{"reader", "round", "secret": hex}."""
    REPORT_MADE = "report made"
    """{"files": {name: SHA-256}, "head_events": n, "head": SHA-256 that it states}."""
    REVERTED = "reverted"
    """``object`` is "seq n": what event n did is undone."""
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class SlideLeftOut:
    """A slide that was named when the review was set up, and is in no pair."""

    path: str
    is_original: bool
    why: str
    """A sentence."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Slides of which nothing is looked at."""

    slides: tuple[SlideLeftOut, ...]


@dataclass(frozen=True, slots=True)
class SlideBinding:
    """Which files were looked at, and read by what."""

    name: str
    path: str
    format: str
    reader: str
    """Name and version."""
    identity: str
    hashes: tuple[tuple[str, str], ...]
    """As ``SlideOrigin.hashes``: SHA-256 by file, or SOP Instance UIDs."""
    hash_note: str
    software: str
    """What wrote the file, as it states; empty where it does not."""
    mpp: tuple[float, float] | None
    marks: tuple[tuple[str, str], ...] = ()
    """Of all its files, by what ``hashes`` has them: SHA-256 of size, beginning and end (``marks.py``)."""


@dataclass(frozen=True, slots=True)
class Binding:
    """What all verdicts on a pair are about, until there is another."""

    pair: int
    original: SlideBinding
    conversion: SlideBinding
    affine: tuple[float, float, float, float, float, float]
    """xx, xy, yx, yy, x0, y0: from level-0 pixels of the conversion to those of the original."""
    alignment: str
    """How that was found, for people, with its score."""
    score: float | None
    magnification: float | None = None
    """At which a level-0 pixel of the original fills a pixel of the screen; None where it states nothing to know that
    by: then every field is judged once, 1:1, whatever magnifications are asked for."""
    program: str = ""
    """Version of Verislide that found all this."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What the comparison of a pair found, as far as the report shows it."""

    pair: int
    folder: str
    """Of the whole result, in the folder beside the record (``results_folder``)."""
    sha256: str
    """Of ``result.json`` in it, which has those of all its other files."""
    level: int
    downsample: float
    ssim_mean: float | None
    ssim_tissue_mean: float | None
    psnr: float | None
    """dB; None where nothing was compared, and where nothing differs."""
    largest: int | None
    """Largest difference of any channel, grey levels; 0 where nothing differs."""
    tiles: int
    histogram: tuple[int, ...]
    """Tissue tiles by their mean SSIM, 100 bins from 0 to 1; the last has 1."""
    settings: str
    """For people: window, measures, level."""
    unreadable: int = 0
    """Tiles of which either slide cannot be read, so that nothing is known of them."""


@dataclass(frozen=True, slots=True)
class Planned:
    """Fields of a pair that are to be looked at from now on, beside those planned before."""

    pair: int
    fields: tuple[PlannedField, ...]
    complete: bool
    """Whether no more will come."""
    notes: tuple[str, ...] = ()
    """What was wanted and is not there, a sentence each: "2 of 6 worst fields: no other tile differs."."""
    cautions: tuple[str, ...] = ()
    """Those of them that a verdict on the slide could hide: "75 of 130 tiles (58 %) cannot be read: ..."."""


@dataclass(frozen=True, slots=True)
class ShownAs:
    """How a stop was on screen when it was judged; the defaults say that nothing is known."""

    level: int | None = None
    """Stored level of the original."""
    downsample: float | None = None
    magnification: float | None = None
    """On screen; None where the slide states neither objective nor pixel size."""
    scale: float | None = None
    """Screen pixels a level-0 pixel of the original."""
    rotation: float = 0.0
    """Degrees clockwise."""
    mode: str = ""
    """Side by side, blink, curtain, overlay."""
    measure: str = ""
    """Whose map was on screen last; empty where there was none."""
    brightness: float | None = None
    contrast: float | None = None
    gamma: float | None = None
    profiles: tuple[str, ...] = ()
    """Slides shown through their ICC profile."""
    size: tuple[int, int] | None = None
    """Of a pane, in screen pixels."""
    ratio: float | None = None
    """Device pixels a screen pixel."""
    picture: tuple[int, int] | None = None
    """Blinded: pixels of the field with what was shown around it, of which a place shows what fits; None: all of both
    slides could be seen."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict on a stop."""

    reader: str
    round: int
    pair: int
    field: int
    magnification: float | None
    verdict: Verdict
    categories: tuple[Category, ...] = ()
    note: str = ""
    seconds: float = 0.0
    """For which the stop was on screen before."""
    binding: int | None = None
    """Number of the event that says which files; None where that follows."""
    view: ShownAs = ShownAs()


@dataclass(frozen=True, slots=True)
class JudgedSlide:
    """A verdict on a whole slide that a reader gives themselves."""

    reader: str
    round: int
    pair: int
    verdict: Verdict | None
    """None: the rule holds again."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class LookedAt:
    """How long which tissue was on screen, of a pair in a reading; the last one of them counts."""

    reader: str
    round: int
    pair: int
    blob: str
    """SHA-256 of the coverage that is kept in the record (viewing.py)."""
    seconds: tuple[float, ...]
    """By band of magnification."""
    shares: tuple[float | None, ...]
    """Of the tissue, by band."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """A blinded test that may begin: what is shown on which side is settled, and nobody knows it."""

    reader: str
    round: int
    trials: int
    sha256: str
    """Of the secret and all trials (blinding.py)."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What a reader said in a trial."""

    reader: str
    round: int
    trial: int
    """From 1 on."""
    answer: str
    """"A" or "B"; empty: the field could not be shown, and was passed over."""
    seconds: float = 0.0
    view: ShownAs = ShownAs()
    note: str = ""
