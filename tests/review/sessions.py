"""A whole review session with every kind of event, without slides; for tests of what keeps it."""

from __future__ import annotations

import hashlib
from pathlib import Path

from viewer.geometry import Rect
from viewer.review.events import (
    Act,
    Answered,
    Binding,
    Compared,
    Judged,
    JudgedSlide,
    LookedAt,
    Planned,
    SlideBinding,
)
from viewer.review.record import ReviewRecord, create_record, open_record
from viewer.review.sealing import open_seal, seal
from viewer.review.setup import Category, Kind, ReviewSetup, Rule, Verdict
from viewer.review.stops import FieldKind, Pair, PlannedField, Reading

READERS = Reading("MK"), Reading("Å. 李", 2)
PAIRS, FIELDS = 3, 4
SEEN = b"coverage of pair 1", b"coverage of pair 1, later"


def whole_session(folder: Path) -> Path:
    """A record, closed, of two sessions, in which everything happened that can; both readings are over."""
    path = folder / "session.vsreview"
    with create_record(path, ReviewSetup("Session", Kind.ABX), "MK") as record:
        record.append(Act.SESSION_OPENED)
        for number in range(1, PAIRS + 2):
            about = f"pair {number}"
            record.append(Act.PAIR_ADDED, about, after=_pair(number))
            record.append(Act.PAIR_IDENTIFIED, about, after=_binding(number))
            record.append(Act.PAIR_COMPARED, about, after=_compared(number))
            record.append(Act.FIELDS_PLANNED, about, after=Planned(number, _fields(), complete=True, notes=("One.",)))
        record.append(Act.PAIR_REMOVED, f"pair {PAIRS + 1}", before=_pair(PAIRS + 1))
        record.append(Act.PAIRS_DRAWN, after={"pairs": [1, 2]})
        record.append(Act.PAIR_REFUSED, "pair 3", after={"pair": 3, "sentence": "It is not there."})
        before, after = record.state.setup, ReviewSetup("Session", Kind.ABX, rule=Rule(different_from=2))
        record.append(Act.SETUP_CHANGED, before=before, after=after, reason="Two are asked for.")
    for reading in READERS:
        with open_record(path, reading.reader) as record:
            record.append(Act.SESSION_OPENED)
            _read(record, reading)
            record.append(Act.SESSION_CLOSED)
    with open_record(path) as record:
        report = {"files": {"report.pdf": "0" * 64}, "head_events": record.head.events, "head": record.head.sha256}
        record.append(Act.REPORT_MADE, after=report)
    return path


def _read(record: ReviewRecord, reading: Reading) -> None:
    who = reading.reader, reading.round
    trials = seal(record, reading)
    for pair in (1, 2):
        for field in range(1, FIELDS + 1):
            verdict = (Verdict.SAME, Verdict.UNSURE, Verdict.DIFFERENT)[(pair + field) % 3]
            binding = record.state.pairs[pair].binding_seq
            judged = Judged(*who, pair, field, None, verdict, (Category.BLUR,), "ä", 1.5, binding)
            record.append(Act.VERDICT, f"pair {pair}, field {field}", after=judged, place=(reading, {"field": field}))
            if field == 2:
                record.revert(record.head.events, "was wrong")
                record.append(Act.RESTORED, f"seq {record.head.events - 1}")
            if field == 3:
                record.revert(record.head.events)
        slide = JudgedSlide(*who, pair, Verdict.SAME)
        record.append(Act.SLIDE_VERDICT, f"pair {pair}", after=slide)
    for seen in SEEN:
        looked = LookedAt(*who, 1, hashlib.sha256(seen).hexdigest(), (1.0, 2.5), (0.5, None))
        record.append(Act.LOOKED_AT, "pair 1", after=looked, blobs=(seen,))
    for trial in trials:
        record.append(Act.ANSWER, f"trial {trial.number}", after=Answered(*who, trial.number, "A"))
    open_seal(record, reading)


def _pair(number: int) -> Pair:
    return Pair(number, Path(f"{number}.mrxs"), Path(f"{number}-dicom"), f"case {number}")


def _binding(number: int) -> Binding:
    slides = [
        SlideBinding(name, f"/slides/{name}", kind, f"{kind} 1", "identity", ((name, "0" * 64),), "", "", (0.25, 0.25))
        for name, kind in ((f"{number}.mrxs", "MIRAX"), (f"{number}-dicom", "DICOM"))
    ]
    return Binding(number, *slides, (1.0, 0.0, 0.0, 1.0, 4.0, 5.0), "measured", 0.9)


def _compared(number: int) -> Compared:
    return Compared(number, f"pair-{number}", "0" * 64, 0, 1.0, 0.99, 0.98, None, 12, 100, (0,) * 99 + (100,), "SSIM")


def _fields() -> tuple[PlannedField, ...]:
    return tuple(
        PlannedField(number, FieldKind.RANDOM, Rect(10 * number, 20, 8, 8), 0, 0, 1.0, seed=1)
        for number in range(1, FIELDS + 1)
    )
