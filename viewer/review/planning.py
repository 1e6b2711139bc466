"""Which fields of a pair are looked at: some drawn by lot from the tissue, the others chosen by what was measured.

Every field lies on whole pixels of the conversion's level, as the comparison cuts it, so that original and conversion
show the same glass, and a number is about the pixels that are seen.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from viewer.alignment.levels import pair_levels
from viewer.comparison.state import PaneState
from viewer.comparison.whole.fields import MOST_FIELDS, Choice, Field, Kind, choose
from viewer.comparison.whole.result import LevelResult
from viewer.comparison.whole.tile_pairs import TilePair, TileScale, TileWish, cut_tiles, find_places, scale_for
from viewer.geometry import Rect
from viewer.jobs.job import Progress
from viewer.review.setup import FieldPlan
from viewer.review.stops import FieldKind, PlannedField
from viewer.slides.identity import slide_identity
from viewer.slides.slide import Slide, SlideError

_TISSUE = (0.5, 0.1)
"""Share of a field drawn by lot that is tissue at least: the second where too few fields have the first."""
_SEEDS = 2**31
_TWICE = 0.5
"""Share of a field from which on it is the same as one that it lies over."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Fields, and what was wanted and is not there."""

    fields: tuple[PlannedField, ...] = ()
    notes: tuple[str, ...] = ()
    """A sentence each."""


def scale_of(reference: PaneState, conversion: PaneState, plan: FieldPlan) -> tuple[TileScale, str]:
    """The level on which fields are chosen, and a note where it is another one than ``plan`` wants.

    That is the nearest which both slides store.

    Raises:
        SlideError: They store none of the same scale, or have no part in common.
        FieldError: The conversion lies so that nothing can be compared.
    """
    pairs = pair_levels(reference.slide.levels, conversion.slide.levels, conversion.relative_scale)
    if not pairs:
        names = f"{conversion.slide.name} stores no level of a scale that {reference.slide.name} does"
        raise SlideError(f"{names}, so no fields can be chosen.", advice="Compare it by eye in the main window.")
    nearest = min(pairs, key=lambda pair: abs(math.log(pair.downsample / plan.downsample)))
    scale = scale_for(TileWish(downsample=nearest.downsample), reference, conversion)
    if math.isclose(nearest.downsample, plan.downsample, rel_tol=0.01):
        return scale, ""
    note = (
        f"Fields are chosen at {nearest.downsample:g}× of the pixels, for {plan.downsample:g}× is not stored by both."
    )
    return scale, note


def seed_of(plan: FieldPlan, original: Slide) -> int:
    """The seed of one slide: every slide has its own places, and all conversions of an original have the same ones.

    The first 31 bits of the SHA-256 of the plan's seed and the original's identity, on a line each.
    """
    digest = hashlib.sha256(f"{plan.seed}\n{slide_identity(original)}".encode()).digest()
    return int.from_bytes(digest[:4]) % _SEEDS


def draw_random(reference: PaneState, scale: TileScale, plan: FieldPlan, progress: Progress, first: int = 1) -> Chosen:
    """Fields of tissue drawn by lot, spread over the slide, each as likely as any other; nothing need be compared.

    The places are those that ``main.py tiles`` cuts with the same size, level and seed. Those that were not scanned
    as a whole by both slides, or cannot be read, give way to others, and a note says how many.

    Args:
        reference: The original.
        scale: Of ``scale_of``.
        plan: How many, of which size, and the seed.
        progress: May end it.
        first: Number of the first field.

    Raises:
        SlideClosedError: A slide was closed meanwhile.
        Cancelled: Somebody asked for the end.
    """
    if not plan.random:
        return Chosen()
    seed = seed_of(plan, reference.slide)
    wish = TileWish(size=plan.side, downsample=scale.downsample, count=plan.random, seed=seed)
    found: list[TilePair] = []
    skipped = 0
    for share in _TISSUE:
        places = find_places(replace(wish, least_tissue=share), reference, scale, (), progress)[""]
        found = list(cut_tiles(wish, scale, {"": places}, progress))
        tried = places.index(found[-1].place) + 1 if len(found) == plan.random else len(places)
        skipped = tried - len(found)
        if len(found) == plan.random:
            break
    fields = tuple(
        PlannedField(
            number=number,
            kind=FieldKind.RANDOM,
            rect=pair.place.rect,
            level=scale.level,
            conversion_level=scale.plan.pair.conversion_index,
            downsample=scale.downsample,
            seed=seed,
        )
        for number, pair in enumerate(found, start=first)
    )
    return Chosen(fields, tuple(_random_notes(plan, found, skipped)))


def choose_measured(level: LevelResult, plan: FieldPlan, taken: Sequence[PlannedField]) -> Chosen:
    """The worst fields of a compared level, then those at seams and at edges of tissue.

    A field of which more than half lies in one of ``taken``, or in one chosen before, is not looked at twice: the next
    takes its place.
    """
    fields: list[PlannedField] = []
    notes: list[str] = []
    for kind, wanted in ((Kind.WORST, plan.worst), (Kind.SEAM, plan.seams), (Kind.EDGE, plan.edges)):
        kept = 0
        for field in _ranked(level, Choice(kind, plan.measure, wanted)) if wanted else ():
            same = next((one for one in (*taken, *fields) if _covered(field.rect, one.rect) > _TWICE), None)
            if same is None:
                kept += 1
                fields.append(_planned(field, number=len(taken) + len(fields) + 1))
            elif kind is Kind.WORST and same.kind is FieldKind.RANDOM:
                value = f"{plan.measure.value} {field.value:.4g}"
                notes.append(f"A worst place ({value}) lies in field {same.number}, which was drawn by lot.")
            if kept == wanted:
                break
        if kept < wanted:
            notes.append(_fewer(level, kind, kept, wanted))
    return Chosen(tuple(fields), tuple(notes))


def _ranked(level: LevelResult, choice: Choice) -> Iterator[Field]:
    """All fields of a kind, the worst first."""
    count, given = choice.count, 0
    while True:
        found = choose(level, replace(choice, count=count))
        yield from found[given:]
        if len(found) < count or count >= MOST_FIELDS:
            return
        given, count = len(found), min(MOST_FIELDS, 2 * count)


def _covered(rect: Rect, by: Rect) -> float:
    """Share of ``rect``, 0 to 1."""
    common = rect.intersected(by)
    return common.width * common.height / (rect.width * rect.height)


def _planned(field: Field, number: int) -> PlannedField:
    return PlannedField(
        number=number,
        kind=FieldKind(field.kind.value),
        rect=field.rect,
        level=field.level,
        conversion_level=field.conversion_level,
        downsample=field.downsample,
        measure=field.measure.value,
        value=field.value,
    )


def _random_notes(plan: FieldPlan, found: Sequence[TilePair], skipped: int) -> Iterator[str]:
    side = f"{plan.side} × {plan.side} px"
    if len(found) < plan.random:
        other = "other " if found else ""
        yield f"{len(found)} of {plan.random} random fields: no {other}place of {side} holds enough tissue."
    if found and min(pair.place.tissue for pair in found) < _TISSUE[0]:
        yield f"Some random fields are less than half tissue: fewer than {plan.random} places of {side} are more."
    if skipped:
        which = "1 place that was drawn by lot was" if skipped == 1 else f"{skipped} places that were drawn by lot were"
        yield f"{which} left out: not scanned whole by both slides, or not readable."


def _fewer(level: LevelResult, kind: Kind, kept: int, wanted: int) -> str:
    other = "other " if kept else ""
    match kind:
        case Kind.SEAM:
            name, why = "seam", f"no {other}tile with a seam in tissue differs."
            if (level.table["seam"] < 0).all():
                why = level.seam_note
        case Kind.EDGE:
            name, why = "edge", f"no {other}tile at an edge of tissue differs."
        case _:
            name, why = "worst", f"no {other}tile differs."
    return f"{kept} of {wanted} {name} field{'s' if wanted > 1 else ''}: {why}"
