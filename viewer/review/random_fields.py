"""Fields of a pair that are drawn by lot from the tissue of the original; nothing need be compared."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.comparison.whole.tile_pairs import SIZES, Place, TileScale, TileWish, cut_tiles, draw_places
from viewer.comparison.whole.tissue import TissueMask
from viewer.documents.pdf_sheet import grouped
from viewer.jobs.job import Progress
from viewer.review.planning import Chosen
from viewer.review.setup import FieldPlan
from viewer.review.stops import FieldKind, PlannedField
from viewer.slides.identity import slide_identity
from viewer.slides.slide import Slide

_TISSUE, _LITTLE_TISSUE = 0.5, 0.1
"""Share of a field that is tissue at least; the second where too few have the first."""


def seed_of(plan: FieldPlan, original: Slide) -> int:
    """The seed of one slide: every slide has its own places, and all conversions of an original have the same ones.

    The first 31 bits of the SHA-256 of the plan's seed and the original's identity, on a line each.
    """
    digest = hashlib.sha256(f"{plan.seed}\n{slide_identity(original)}".encode()).digest()
    return int.from_bytes(digest[:4]) >> 1


def draw_random(original: Slide, scale: TileScale, tissue: TissueMask, plan: FieldPlan, progress: Progress) -> Chosen:
    """Fields of tissue drawn by lot, spread over the slide, each as likely as any other; nothing need be compared.

    The places are those that ``main.py tiles`` cuts with the same size, level and seed. Those that were not scanned
    as a whole by both slides, or cannot be read, give way to others, and a note says how many.

    Args:
        original: The original.
        scale: Of ``scale_of``.
        tissue: Of the original.
        plan: How many, of which size, and the seed.
        progress: May end it.

    Raises:
        SlideClosedError: A slide was closed meanwhile.
        Cancelled: Somebody asked for the end.
    """
    if not plan.random:
        return Chosen()
    seed = seed_of(plan, original)
    best: _Tried | None = None
    for side, least in _tries(plan.side):
        wish = TileWish(side, scale.downsample, count=plan.random, seed=seed, least_tissue=least)
        places = draw_places(wish, scale, tissue, ())[""]
        # Pictures are let go one by one: those of many large fields would fill the memory.
        found = [pair.place for pair in cut_tiles(wish, scale, {"": places}, progress)]
        looked_at = places.index(found[-1]) + 1 if len(found) == plan.random else len(places)
        if best is None or len(found) > len(best.found):
            best = _Tried(found, side, least, looked_at - len(found))
        if len(found) == plan.random:
            break
    assert best is not None
    fields = tuple(
        PlannedField(
            number=number,
            kind=FieldKind.RANDOM,
            rect=place.rect,
            level=scale.level,
            conversion_level=scale.plan.pair.conversion_index,
            downsample=scale.downsample,
            seed=seed,
        )
        for number, place in enumerate(best.found, start=1)
    )
    return Chosen(fields, tuple(_random_notes(plan, best)))


def _tries(side: int) -> Iterator[tuple[int, float]]:
    """Sides of random fields with their least share of tissue: what is wanted, then what little tissue allows."""
    yield side, _TISSUE
    yield max(SIZES[0], side // 2), _TISSUE
    yield max(SIZES[0], side // 2), _LITTLE_TISSUE


@dataclass(frozen=True, slots=True)
class _Tried:
    """What came of one size."""

    found: list[Place]
    side: int
    least: float
    """Share of tissue that was asked for."""
    skipped: int
    """Places that were not scanned whole by both slides, or cannot be read."""


def _random_notes(plan: FieldPlan, tried: _Tried) -> Iterator[str]:
    found, skipped = len(tried.found), tried.skipped
    size, smaller = (f"{grouped(one)} × {grouped(one)} px" for one in (plan.side, tried.side))
    which = "1 place that was drawn by lot was" if skipped == 1 else f"{skipped} places that were drawn by lot were"
    if found < plan.random:
        other = "other " if found else ""
        why = f"no {other}place holds enough tissue, not even a smaller one."
        if skipped:
            why = f"{which} not scanned whole by both slides, or cannot be read."
        yield f"{found} of {plan.random} random fields: {why}"
    if found and tried.side < plan.side:
        yield f"Random fields are {smaller}: fewer than {plan.random} of {size} are half tissue and readable."
    if found and tried.least < _TISSUE:
        yield f"Random fields are at least {100 * tried.least:.0f} % tissue, for fewer than {plan.random} are half."
    if skipped and found == plan.random:
        yield f"{which} left out: not scanned whole by both slides, or not readable."
