"""Fields of a pair that are chosen by what was measured: the worst ones, some at seams, some at edges of tissue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from viewer.comparison.whole.fields import MOST_FIELDS, Choice, Field, Kind, choose
from viewer.comparison.whole.plan import Box
from viewer.comparison.whole.result import LevelResult
from viewer.comparison.whole.tile_pairs import TileScale
from viewer.documents.pdf_sheet import grouped
from viewer.geometry import Rect
from viewer.review.planning import Chosen
from viewer.review.setup import FieldPlan
from viewer.review.stops import FieldKind, PlannedField

_TWICE = 0.5
"""Share of a field from which on it is the same as one that it lies over."""
_LEAST_SIDE = 512
"""Pixels of the level a side of a field: a tile at the edge may be a strip."""


def choose_measured(level: LevelResult, scale: TileScale, plan: FieldPlan, taken: Sequence[PlannedField]) -> Chosen:
    """The worst fields of a compared level, then those at seams and at edges of tissue.

    What lies by more than half in one of ``taken``, or in a field chosen before, is not looked at twice: the next takes
    its place. A field is the tile for which it was chosen with its surroundings, ``_LEAST_SIDE`` pixels of the level a
    side: as much as panes show at 1:1. Where more tiles hang together with that one, a note says so.

    Args:
        level: As it was compared.
        scale: Of ``scale_of``, for that level.
        plan: How many of each kind, and by which measure.
        taken: Those that were drawn by lot; numbers go on behind them.
    """
    fields: list[PlannedField] = []
    within: dict[int, list[str]] = {}
    notes: list[str] = []
    for kind, wanted in ((Kind.WORST, plan.worst), (Kind.SEAM, plan.seams), (Kind.EDGE, plan.edges)):
        kept = met = 0
        for field in _ranked(level, Choice(kind, plan.measure, wanted)) if wanted else ():
            met += 1
            tile = scale.plan.onto_reference.bounding(field.tile_pixels)
            same = next((one for one in (*taken, *fields) if _covered(tile, one.rect) > _TWICE), None)
            if same is None:
                kept += 1
                planned = _planned(field, scale, number=len(taken) + len(fields) + 1)
                fields.append(planned)
                if _covered(field.rect, planned.rect) < 1:
                    notes.append(
                        f"Field {planned.number} shows the worst of {grouped(field.fault)} tiles that hang together."
                    )
            elif kind is Kind.WORST and same.kind is FieldKind.RANDOM:
                within.setdefault(same.number, []).append(f"{field.value:.4g}")
            if kept == wanted:
                break
        if kept < wanted:
            notes.append(_fewer(level, kind, kept, wanted, "other " if met else ""))
    for number, values in within.items():
        places = "one of the worst places" if len(values) == 1 else f"{len(values)} of the worst places"
        listed = ", ".join(values)
        notes.append(f"Field {number}, drawn by lot, holds {places}, too ({plan.measure.value} {listed}).")
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


def _planned(field: Field, scale: TileScale, number: int) -> PlannedField:
    return PlannedField(
        number=number,
        kind=FieldKind(field.kind.value),
        rect=scale.plan.onto_reference.bounding(_with_surroundings(field.tile_pixels, scale.plan.area)),
        level=field.level,
        conversion_level=field.conversion_level,
        downsample=field.downsample,
        measure=field.measure.value,
        value=field.value,
    )


def _with_surroundings(pixels: Rect, area: Box) -> Rect:
    """At least ``_LEAST_SIDE`` pixels a side, as far as the common area goes; ``pixels`` in the middle if they can."""
    left, width = _widened(pixels.x, pixels.width, area.left, area.right)
    top, height = _widened(pixels.y, pixels.height, area.top, area.bottom)
    return Rect(left, top, width, height)


def _widened(start: float, length: float, first: int, last: int) -> tuple[float, float]:
    wanted = min(max(length, _LEAST_SIDE), last - first)
    return min(max(start - (wanted - length) // 2, first), last - wanted), wanted


def _fewer(level: LevelResult, kind: Kind, kept: int, wanted: int, other: str) -> str:
    """``other``: a word, where there are such tiles, in fields of this kind or another."""
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
