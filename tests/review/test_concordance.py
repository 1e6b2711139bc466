"""How far readings agree: every number is the one that another process works out."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from tests.other_process import answer_of
from viewer.geometry import Rect
from viewer.review.concordance import agreement_of, concordance_of, fleiss_kappa
from viewer.review.events import Judged, JudgedSlide
from viewer.review.setup import ReviewSetup, Verdict
from viewer.review.state import Given, PairState, ReadingState, ReviewState
from viewer.review.stops import FieldKind, Pair, PlannedField, Reading, Stop

INDEPENDENT = Path(__file__).parent / "independent_kappa.py"
SAME, UNSURE, DIFFERENT = Verdict
FIELDS = 3


def drawn(seed: int, things: int, readers: int, agree: float) -> list[list[Verdict]]:
    """What readers say who often say what the first one says."""
    lot = random.Random(seed)
    found = []
    for _ in range(things):
        first = lot.choices(list(Verdict), (8, 2, 1))[0]
        found.append(
            [first, *(first if lot.random() < agree else lot.choice(list(Verdict)) for _ in range(readers - 1))]
        )
    return found


TWO: Sequence[list[list[Verdict]]] = (
    drawn(1, 120, 2, 0.8),
    drawn(2, 60, 2, 0.3),
    drawn(3, 7, 2, 0.5),
    [[SAME, SAME]] * 40 + [[SAME, DIFFERENT]],
    [[SAME, SAME]] * 40,
    [[SAME, SAME]] * 20 + [[UNSURE, UNSURE]] * 3,
    [[SAME, UNSURE], [UNSURE, SAME]],
    [[SAME, DIFFERENT]],
    [[SAME, SAME]] * 9 + [[DIFFERENT, SAME]] * 4 + [[SAME, UNSURE]] * 2 + [[UNSURE, DIFFERENT]],
)
MANY = (drawn(4, 50, 3, 0.7), drawn(5, 12, 5, 0.4), [[SAME] * 4] * 9, [[SAME, SAME, DIFFERENT]] * 8)


def test_all_numbers_are_those_of_another_process() -> None:
    question = json.dumps({"two": TWO, "many": MANY})
    told = answer_of(INDEPENDENT, asked=question)
    for said, numbers in zip(TWO, told["two"], strict=True):
        ours = agreement_of((one, two) for one, two in said)
        assert ours.judged == len(said) and ours.observed == numbers["observed"]
        assert ours.observed_interval == pytest.approx(numbers["observed_interval"], rel=1e-10)
        for name in ("kappa", "kappa_interval"):
            expected, found = numbers[name], getattr(ours, name)
            if expected is None:
                assert found is None
            else:  # the steps of the other's gradient leave nine digits
                assert found == pytest.approx(expected, rel=1e-7, abs=1e-9)
    for said, kappa in zip(MANY, told["many"], strict=True):
        assert fleiss_kappa(said) == (None if kappa is None else pytest.approx(kappa, rel=1e-12))
    assert sum(one["kappa_interval"] is None for one in told["two"]) == 2 and told["many"][2] is None


def test_what_nobody_judged_has_no_numbers() -> None:
    nothing = agreement_of(())
    assert nothing.judged == 0
    assert (nothing.observed, nothing.expected, nothing.kappa) == (None, None, None)
    assert nothing.observed_interval is None and nothing.kappa_interval is None
    assert fleiss_kappa([]) is None


def test_the_table_has_the_first_readings_verdicts_in_its_rows() -> None:
    table = agreement_of([(SAME, DIFFERENT), (SAME, DIFFERENT), (UNSURE, SAME), (SAME, SAME)]).table
    assert table == ((1, 0, 2), (1, 0, 0), (0, 0, 0))


# --- which readings are compared with which ------------------------------------------------------------------------


def reading(
    reader: str, number: int, said: Mapping[Stop, Verdict], binding: int | None = None, own: JudgedSlide | None = None
) -> ReadingState:
    of = Reading(reader, number)
    verdicts = {
        stop: Given(1, "", Judged(reader, number, stop.pair, stop.field, stop.magnification, verdict, binding=binding))
        for stop, verdict in said.items()
    }
    return ReadingState(of, "2026-01-01T00:00:00Z", verdicts=verdicts, slides={own.pair: own} if own else {})


def review(*readings: ReadingState, pairs: int = 2) -> ReviewState:
    fields = tuple(
        PlannedField(number, FieldKind.RANDOM, Rect(0, 0, 9, 9), 0, 0, 1.0) for number in range(1, FIELDS + 1)
    )
    every = {
        number: PairState(Pair(number, Path("a"), Path("b"), "a"), fields=fields, complete=True)
        for number in range(1, pairs + 1)
    }
    return ReviewState(ReviewSetup("Trial"), every, {one.reading: one for one in readings})


def all_said(*verdicts: Verdict) -> dict[Stop, Verdict]:
    """Field by field, pair by pair."""
    stops = (Stop(pair, field) for pair in (1, 2) for field in range(1, FIELDS + 1))
    return dict(zip(stops, verdicts, strict=False))


def test_readers_are_compared_within_a_round_and_rounds_within_a_reader() -> None:
    state = review(
        *(reading(reader, number, all_said(SAME)) for number in (2, 1) for reader in ("KL", "AB")),
    )
    found = concordance_of(state, list(state.readings))
    assert [(str(one.first), str(one.second), one.is_of_one_reader) for one in found.between] == [
        ("AB, round 1", "KL, round 1", False),
        ("AB, round 2", "KL, round 2", False),
        ("AB, round 1", "AB, round 2", True),
        ("KL, round 1", "KL, round 2", True),
    ]
    assert found.together == ()
    assert concordance_of(state, [Reading("AB", 1)]).between == ()


def test_only_what_both_judged_counts_by_field_and_by_slide() -> None:
    state = review(
        reading("AB", 1, all_said(SAME, SAME, DIFFERENT, SAME)),
        reading("KL", 1, all_said(SAME, UNSURE, DIFFERENT)),
    )
    (both,) = concordance_of(state, list(state.readings)).between
    assert (both.fields.judged, both.fields.agreed) == (3, 2)
    # AB has a verdict on slide 2, KL has none; on slide 1 one different field makes both say "different".
    assert both.slides.table == ((0, 0, 0), (0, 0, 0), (0, 0, 1))


def test_a_readers_own_verdict_on_a_slide_takes_the_place_of_the_rules() -> None:
    state = review(
        reading("AB", 1, all_said(SAME)),
        reading("KL", 1, all_said(SAME), own=JudgedSlide("KL", 1, 1, DIFFERENT)),
    )
    (both,) = concordance_of(state, list(state.readings)).between
    assert both.slides.table == ((0, 0, 1), (0, 0, 0), (0, 0, 0)) and both.fields.agreed == 1


def test_verdicts_on_other_files_are_left_out_and_told() -> None:
    state = review(
        reading("AB", 1, all_said(SAME, SAME), binding=4),
        reading("KL", 1, all_said(SAME, SAME), binding=9),
    )
    (both,) = concordance_of(state, list(state.readings)).between
    assert (both.fields.judged, both.other_files) == (0, 2)


def test_three_readers_are_compared_on_what_all_of_them_judged() -> None:
    said = (all_said(SAME, UNSURE, SAME, SAME), all_said(SAME, UNSURE, SAME), all_said(DIFFERENT, UNSURE, SAME, SAME))
    state = review(*(reading(name, 1, one) for name, one in zip(("AB", "KL", "MK"), said, strict=True)))
    found = concordance_of(state, list(state.readings))
    assert len(found.between) == 3
    (together,) = found.together
    assert [one.reader for one in together.readings] == ["AB", "KL", "MK"] and together.fields == 3
    assert together.fields_kappa == fleiss_kappa([[SAME, SAME, DIFFERENT], [UNSURE] * 3, [SAME] * 3])
    assert together.slides == 1 and together.slides_kappa is not None


def test_fields_that_one_of_three_readers_judged_on_other_files_do_not_count_for_all() -> None:
    state = review(
        reading("AB", 1, all_said(SAME, UNSURE), binding=4),
        reading("KL", 1, all_said(SAME, SAME), binding=4),
        reading("MK", 1, all_said(SAME, SAME), binding=9),
    )
    found = concordance_of(state, list(state.readings))
    (together,) = found.together
    assert (together.fields, together.fields_kappa) == (0, None)
    assert [one.other_files for one in found.between] == [0, 2, 2]
