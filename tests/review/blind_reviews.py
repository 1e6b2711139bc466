"""Blinded reviews without slides: pairs with planned fields, as if they had been prepared."""

from __future__ import annotations

from pathlib import Path

from viewer.geometry import Rect
from viewer.review.events import Act, Binding, Planned, SlideBinding
from viewer.review.record import ReviewRecord, create_record
from viewer.review.setup import BlindTest, FieldPlan, Kind, ReviewSetup
from viewer.review.stops import FieldKind, Pair, PlannedField, Reading

READING = Reading("MK")
HERE = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def blind_review(
    path: Path,
    kind: Kind = Kind.ABX,
    *,
    pairs: int = 3,
    fields: int = 4,
    magnifications: tuple[float, ...] = (),
    repeats: int = 1,
) -> ReviewRecord:
    """A record, open, whose pairs are ready."""
    plan = FieldPlan(magnifications=magnifications)
    record = create_record(path, ReviewSetup("Blinded", kind, plan, blind=BlindTest(repeats=repeats)), "MK")
    for number in range(1, pairs + 1):
        add_pair(record, Pair(number, Path(f"{number}.mrxs"), Path(f"{number}-dicom"), f"{number}"))
        plan_fields(record, number, fields)
    return record


def add_pair(
    record: ReviewRecord,
    pair: Pair,
    affine: tuple[float, float, float, float, float, float] = HERE,
    identities: tuple[str, str] = ("a", "b"),
) -> None:
    """A pair whose slides are told apart by everything that can be told of a slide."""
    record.append(Act.PAIR_ADDED, f"pair {pair.number}", after=pair)
    first, other = (
        SlideBinding(path.name, str(path), form, f"{form} 1", identity, (), "", "", (0.25, 0.25))
        for path, form, identity in zip((pair.original, pair.conversion), ("MIRAX", "DICOM"), identities, strict=True)
    )
    record.append(Act.PAIR_IDENTIFIED, "", after=Binding(pair.number, first, other, affine, "By name.", 1.0, 40.0))


def plan_fields(record: ReviewRecord, pair: int, fields: int, side: int = 64, *, complete: bool = True) -> None:
    """So many squares side by side, on level 0 of both."""
    chosen = tuple(
        PlannedField(number, FieldKind.RANDOM, Rect(side * (number - 1), 0, side, side), 0, 0, 1.0)
        for number in range(1, fields + 1)
    )
    record.append(Act.FIELDS_PLANNED, "", after=Planned(pair, chosen, complete))
