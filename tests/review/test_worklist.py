"""The work list: how far each pair is, made ready and judged."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from viewer.geometry import Rect
from viewer.review.events import Judged, JudgedSlide
from viewer.review.setup import FieldPlan, ReviewSetup, Verdict
from viewer.review.state import Given, PairState, ReadingState, ReviewState
from viewer.review.stops import FieldKind, Pair, PlannedField, Reading, Stop
from viewer.review.worklist import Readiness, rows_of

READING = Reading("MK")
FIELDS = tuple(PlannedField(number, FieldKind.RANDOM, Rect(0, 0, 9, 9), 0, 0, 1.0) for number in (1, 2, 3))


def pair(number: int) -> PairState:
    return PairState(Pair(number, Path("a"), Path("b"), f"pair {number}"))


def review(*pairs: PairState) -> ReviewState:
    plan = FieldPlan(worst=0, random=4, seams=0, edges=0)
    return ReviewState(ReviewSetup("Trial", plan=plan), {one.pair.number: one for one in pairs})


def test_pairs_are_waiting_partly_ready_ready_or_refused() -> None:
    state = review(
        pair(1),
        replace(pair(2), fields=FIELDS[:1]),
        replace(pair(3), fields=FIELDS, complete=True, notes=("3 of 4 random fields: no more tissue.",)),
        replace(pair(4), fields=FIELDS, complete=True, refused="It is gone."),
    )
    rows = rows_of(state, None)
    assert [row.readiness for row in rows] == [
        Readiness.WAITING,
        Readiness.PARTLY,
        Readiness.READY,
        Readiness.REFUSED,
    ]
    # Four are planned for; the third pair has three, and no more will come.
    assert [row.expected for row in rows[:3]] == [4, 4, 3]
    assert (rows[2].notes, rows[3].refused) == (("3 of 4 random fields: no more tissue.",), "It is gone.")
    assert all(row.verdict is None and row.judged == 0 for row in rows)


def test_pairs_that_were_not_drawn_are_not_listed() -> None:
    state = review(pair(1), replace(pair(2), drawn=False), pair(3))
    assert [row.pair.number for row in rows_of(state, None)] == [1, 3]


def test_the_verdicts_of_one_reading_are_told() -> None:
    said = {
        Stop(1, field): Given(1, "", Judged("MK", 1, 1, field, None, verdict))
        for field, verdict in ((1, Verdict.SAME), (2, Verdict.UNSURE))
    }
    own = {2: JudgedSlide("MK", 1, 2, Verdict.DIFFERENT)}
    state = review(*(replace(pair(number), fields=FIELDS, complete=True) for number in (1, 2, 3)))
    state = replace(state, readings={READING: ReadingState(READING, "", verdicts=said, slides=own)})
    rows = rows_of(state, READING)
    assert [(row.judged, row.verdict, row.is_own) for row in rows] == [
        (2, Verdict.UNSURE, False),
        (0, Verdict.DIFFERENT, True),
        (0, None, False),
    ]
    assert all(row.judged == 0 and row.verdict is None for row in rows_of(state, Reading("AB")))
