"""In which order fields are looked at: every stop once, none forgotten, also while more are planned."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from viewer.geometry import Rect
from viewer.review.events import Binding, Judged, SlideBinding
from viewer.review.order import magnifications_of, next_open, progress_of, step, stops_of
from viewer.review.setup import FieldPlan, ReviewSetup, Verdict
from viewer.review.state import Given, PairState, ReadingState, ReviewState
from viewer.review.stops import FieldKind, Pair, PlannedField, Reading, Stop

ME = Reading("MK")
KINDS = (FieldKind.RANDOM, FieldKind.WORST, FieldKind.EDGE, FieldKind.SEAM, FieldKind.WORST)
"""As they are planned: those drawn by lot are known first."""
IN_ORDER = (2, 5, 4, 3, 1)


def pair_of(number: int, kinds: tuple[FieldKind, ...] = KINDS, *, complete: bool = True) -> PairState:
    fields = tuple(
        PlannedField(place, kind, Rect(0, 0, 64, 64), 0, 0, 1.0) for place, kind in enumerate(kinds, start=1)
    )
    pair = Pair(number, Path(f"{number}.mrxs"), Path(f"{number}"), f"case {number}")
    return PairState(pair, fields=fields, complete=complete)


def review(*pairs: PairState, plan: FieldPlan | None = None, shuffled: bool = False, seed: int = 3) -> ReviewState:
    setup = ReviewSetup("Trial", plan=plan or FieldPlan(2, 1, 1, 1), shuffled=shuffled)
    return ReviewState(setup, {one.pair.number: one for one in pairs}, {ME: ReadingState(ME, "", seed=seed)})


def judged(state: ReviewState, *stops: Stop) -> ReviewState:
    now = state.readings[ME]
    said = {
        stop: Given(1, "", Judged("MK", 1, stop.pair, stop.field, stop.magnification, Verdict.SAME)) for stop in stops
    }
    return replace(state, readings={ME: replace(now, verdicts={**now.verdicts, **said})})


def test_worst_fields_come_first_and_those_drawn_by_lot_last() -> None:
    stops = stops_of(review(pair_of(1), pair_of(2)), ME)
    assert [(stop.pair, stop.field) for stop in stops] == [(pair, field) for pair in (1, 2) for field in IN_ORDER]


def test_each_field_is_judged_at_each_magnification_in_the_order_of_the_plan() -> None:
    state = review(pair_of(1, KINDS[:2]), plan=FieldPlan(magnifications=(5.0, 20.0)))
    assert stops_of(state, ME) == (Stop(1, 2, 5.0), Stop(1, 2, 20.0), Stop(1, 1, 5.0), Stop(1, 1, 20.0))


@pytest.mark.parametrize(("magnification", "expected"), [(None, (None,)), (40.0, (5.0,))])
def test_without_a_base_magnification_there_are_no_magnifications(
    magnification: float | None, expected: tuple[float | None, ...]
) -> None:
    slide = SlideBinding("a", "a", "MIRAX", "OpenSlide 4", "", (), "", "", None)
    pair = replace(pair_of(1), binding=Binding(1, slide, slide, (1, 0, 0, 1, 0, 0), "metadata", None, magnification))
    assert magnifications_of(review(pair, plan=FieldPlan(magnifications=(5.0,))), pair) == expected


def test_a_shuffled_reading_keeps_its_order_and_another_has_another() -> None:
    pairs = [pair_of(number, KINDS[:1]) for number in range(1, 21)]
    orders = {
        tuple(stop.pair for stop in stops_of(review(*pairs, shuffled=True, seed=seed), ME)) for seed in (1, 1, 2, 3)
    }
    assert len(orders) == 3
    assert all(sorted(order) == list(range(1, 21)) and list(order) != sorted(order) for order in orders)


def test_a_pair_that_is_not_drawn_or_is_refused_has_no_stops() -> None:
    state = review(replace(pair_of(1), refused="No."), replace(pair_of(2), drawn=False), pair_of(3))
    assert {stop.pair for stop in stops_of(state, ME)} == {3}
    progress = progress_of(state, ME)
    assert [(one.pair, one.is_done) for one in progress.pairs] == [(1, True), (3, False)]
    assert (progress.judged, progress.expected) == (0, 5)


def test_the_next_is_the_first_without_a_verdict_behind_and_then_those_passed_over() -> None:
    state = review(pair_of(1), pair_of(2))
    first, second, third = stops_of(state, ME)[:3]
    assert next_open(state, ME) == first
    state = judged(state, second)
    assert next_open(state, ME, first) == third
    last = stops_of(state, ME)[4]
    assert next_open(judged(state, last), ME, last) == first, "the same pair's first was passed over"
    everything = judged(state, *stops_of(state, ME))
    assert next_open(everything, ME, last) is None and progress_of(everything, ME).is_done


def test_behind_the_last_pair_those_before_it_come() -> None:
    state = review(pair_of(1), pair_of(2), pair_of(3))
    stops = stops_of(state, ME)
    state = judged(state, *(stop for stop in stops if stop.pair == 3))
    assert next_open(state, ME, stops[-1]) == stops[0]
    assert next_open(judged(state, *(stop for stop in stops if stop.pair == 1)), ME, stops[4]) == stops[5]


def test_a_pair_whose_fields_are_still_prepared_is_waited_for() -> None:
    waiting = pair_of(1, (FieldKind.RANDOM,), complete=False)
    state = review(waiting, pair_of(2))
    random = Stop(1, 1)
    assert next_open(judged(state, random), ME, random) is None
    progress = progress_of(judged(state, random), ME)
    assert not progress.is_done
    assert [(one.judged, one.stops, one.expected) for one in progress.pairs] == [(1, 1, 5), (0, 5, 5)]
    more = judged(review(pair_of(1), pair_of(2)), random)
    assert next_open(more, ME, random) == Stop(1, 2)


def test_a_refused_pair_is_left_behind() -> None:
    state = review(pair_of(1), pair_of(2), pair_of(3))
    now = stops_of(state, ME)[6]
    refused = replace(state, pairs={**state.pairs, 2: replace(state.pairs[2], refused="No.")})
    assert next_open(refused, ME, now) == Stop(3, IN_ORDER[0])


def test_steps_go_through_all_and_end_at_the_ends() -> None:
    state = judged(review(pair_of(1), pair_of(2)), Stop(1, 5))
    stops = stops_of(state, ME)
    assert step(state, ME, stops[0], 1) == stops[1]
    assert step(state, ME, stops[5], -1) == stops[4]
    assert step(state, ME, stops[0], -1) is None and step(state, ME, stops[-1], 1) is None
    assert step(state, ME, None, 1) == stops[0]
