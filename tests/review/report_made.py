"""A review as its record tells it, without slides: for tests of what a report makes of one."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from viewer.comparison.coverage import CoverageGrid
from viewer.geometry import Affine, Rect, Size
from viewer.review.events import (
    Act,
    Binding,
    Compared,
    Judged,
    JudgedSlide,
    LookedAt,
    Planned,
    SlideBinding,
)
from viewer.review.record import ReviewRecord, create_record
from viewer.review.setup import Category, FieldPlan, ReviewSetup, Verdict
from viewer.review.stops import FieldKind, Pair, PlannedField, Reading
from viewer.review.viewing import Viewing

KINDS = (FieldKind.WORST,) * 2 + (FieldKind.SEAM, FieldKind.EDGE) + (FieldKind.RANDOM,) * 2
TITLE = "Trial of Dr. Grünwald"
READERS = ("Ångström", "MK")
NOTE = "nuclei of Frau Hollerbusch are blurred"


def made_record(
    folder: Path,
    pairs: int = 3,
    *,
    readers: Sequence[str] = READERS[:1],
    rounds: int = 1,
    setup: ReviewSetup | None = None,
    ended: bool = True,
    left: int = 0,
) -> ReviewRecord:
    """An open record of an open review.

    Args:
        folder: Where it lies.
        pairs: How many; the last one of three or more has a field that is different, the one before an unsure one.
        readers: Each has judged everything, but for ``left`` stops at the end.
        rounds: Of each.
        setup: All of it; None: six fields a pair.
        ended: Whether the readings have ended.
        left: Stops that the last reading has not judged.
    """
    setup = setup or ReviewSetup(TITLE, plan=FieldPlan(worst=2, random=2, seams=1, edges=1))
    record = create_record(folder / "trial.vsreview", setup, "Karla Kolumna")
    for number in range(1, pairs + 1):
        _pair(record, number)
    for number in range(1, rounds + 1):
        for reader in readers:
            _reading(record, Reading(reader, number), setup, pairs)
    ending = [Reading(reader, number) for number in range(1, rounds + 1) for reader in readers]
    for one in ending if ended else ():
        record.append(Act.READING_ENDED, str(one), after={"reader": one.reader, "round": one.round})
    return record


def _pair(record: ReviewRecord, number: int) -> None:
    name = f"S2023-{4710 + number} Hollerbusch"
    original, conversion = Path(f"/data/geheim/{name}.mrxs"), Path(f"/data/geheim/{name}-dicom")
    record.append(Act.PAIR_ADDED, f"pair {number}", after=Pair(number, original, conversion, name))
    record.append(Act.PAIR_IDENTIFIED, f"pair {number}", after=_binding(number, original, conversion))
    values = np.random.default_rng(number).normal(0.965, 0.012 + 0.006 * number, 900).clip(0.3, 1)
    histogram = np.histogram(values, 100, (0, 1))[0]
    found = Compared(
        pair=number,
        folder=f"trial.vsreview-results/pair-{number}",
        sha256=f"{number:x}" * 64,
        level=0,
        downsample=1.0,
        ssim_mean=float(values.mean()) + 0.01,
        ssim_tissue_mean=float(values.mean()),
        psnr=38.2 - number,
        largest=24 + number,
        tiles=900,
        histogram=tuple(int(one) for one in histogram),
        settings="SSIM of three channels, uniform window of 7 px",
    )
    record.append(Act.PAIR_COMPARED, f"pair {number}", after=found)
    fields = tuple(
        PlannedField(
            at,
            kind,
            Rect(10_000 + 3_000 * at, 20_000 + 1_500 * number, 1024, 1024),
            0,
            0,
            1.0,
            measure="" if kind is FieldKind.RANDOM else "SSIM",
            value=None if kind is FieldKind.RANDOM else 0.87 + 0.01 * at,
            seed=1 if kind is FieldKind.RANDOM else None,
        )
        for at, kind in enumerate(KINDS, start=1)
    )
    notes = ("1 of 2 seams: no other tile lies on one.",) if number == 1 else ()
    record.append(Act.FIELDS_PLANNED, f"pair {number}", after=Planned(number, fields, complete=True, notes=notes))


def _binding(number: int, original: Path, conversion: Path) -> Binding:
    mirax = SlideBinding(
        name=original.name,
        path=str(original),
        format="MIRAX",
        reader="OpenSlide 4.0.0",
        identity=f"90000x210000 quickhash{number}",
        hashes=tuple((f"{original.stem}/Data{at:04}.dat", f"{number * 16 + at:064x}") for at in range(3)),
        hash_note="SHA-256 of all 3 files.",
        software="Pannoramic Scan 3.0",
        mpp=(0.2425, 0.2425),
    )
    dicom = SlideBinding(
        name=conversion.name,
        path=str(conversion),
        format="DICOM",
        reader="Verislide DICOM reader 0.1",
        identity=f"90000x210000 1.2.826.0.1.{number}",
        hashes=tuple(("SOPInstanceUID", f"1.2.826.0.1.3680043.{number}.{at}") for at in range(2)),
        hash_note="SOP Instance UIDs of 2 files of the series; their contents are not hashed.",
        software="wsidicomizer 0.24",
        mpp=(0.2425, 0.2425),
    )
    affine = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    said = "Aligned by MIRAX bounds, correlation 0.998."
    return Binding(number, mirax, dicom, affine, said, 0.998, magnification=41.2)


def verdict_of(reading: Reading, pair: int, field: int, pairs: int) -> Verdict:
    """What a reader says: mostly the same, but for the last two pairs; the second reader is more lenient."""
    if pair == pairs and field == 1 and pairs > 2:
        return Verdict.DIFFERENT
    if pair == pairs - 1 and field == 3 and pairs > 2 and reading.reader == READERS[0]:
        return Verdict.UNSURE
    return Verdict.SAME


def viewed() -> Viewing:
    """A slide of which the middle was seen closer and closer."""
    found = Viewing.nothing(CoverageGrid(Rect(0, 0, 90_000, 60_000), 1_000))
    for band, (side, seconds) in enumerate(((90_000, 4.0), (40_000, 12.5), (12_000, 40.0))):
        corner = Affine.translation(side / 2 - 45_000, side / 2 - 30_000)
        found = found.looked_at(corner, Size(side, side), band, round(10 * seconds))
    return found


def _reading(record: ReviewRecord, reading: Reading, setup: ReviewSetup, pairs: int) -> None:
    told = {"reader": reading.reader, "round": reading.round, "seed": None}
    record.append(Act.READING_BEGUN, str(reading), after=told, reason="on holiday" if reading.round > 1 else "")
    for pair in range(1, pairs + 1):
        for field in range(1, len(KINDS) + 1):
            for at in setup.plan.magnifications or (None,):
                verdict = verdict_of(reading, pair, field, pairs)
                said = Judged(
                    reading.reader,
                    reading.round,
                    pair,
                    field,
                    at,
                    verdict,
                    categories=() if verdict is Verdict.SAME else (Category.BLUR,),
                    note=NOTE if verdict is Verdict.DIFFERENT else "",
                    seconds=3.25 + field,
                )
                record.append(Act.VERDICT, f"pair {pair}, field {field}", after=said)
        viewing = viewed()
        kept, shares = viewing.to_bytes(), (1.0, 0.62, 0.25, None)
        blob = hashlib.sha256(kept).hexdigest()
        looked = LookedAt(reading.reader, reading.round, pair, blob, viewing.seconds, shares)
        record.append(Act.LOOKED_AT, f"pair {pair}", after=looked, blobs=(kept,))
    if pairs > 2:
        own = JudgedSlide(reading.reader, reading.round, pairs - 1, Verdict.SAME, "not for reading")
        record.append(Act.SLIDE_VERDICT, f"pair {pairs - 1}", after=own)
