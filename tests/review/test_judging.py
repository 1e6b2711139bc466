"""What verdicts on fields make of a slide: by the rule, or by the reader's own word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.review.test_order import ME, pair_of, review
from viewer.review.events import Compared, Judged, JudgedSlide
from viewer.review.judging import Counts, judged_pair, rule_words, slide_verdict, unreadable_words
from viewer.review.setup import FieldPlan, Rule, Verdict
from viewer.review.state import Given, ReviewState
from viewer.review.stops import FieldKind, Stop

S, U, D = Verdict.SAME, Verdict.UNSURE, Verdict.DIFFERENT
TWO = (FieldKind.WORST, FieldKind.RANDOM)


@pytest.mark.parametrize(
    ("rule", "verdicts", "expected"),
    [
        (Rule(), (), None),
        (Rule(), (S, S), S),
        (Rule(), (S, U), U),
        (Rule(), (S, U, D), D),
        (Rule(different_from=2), (S, S, D), U),
        (Rule(different_from=2, unsure_from=2), (S, S, D), S),
        (Rule(different_from=2, unsure_from=2), (S, U, D), U),
        (Rule(different_from=2, unsure_from=2), (D, U, D), D),
        (Rule(25, 50, in_percent=True), (S, S, S, D), D),
        (Rule(26, 50, in_percent=True), (S, S, S, D), S),
        (Rule(26, 50, in_percent=True), (S, S, U, D), U),
        (Rule(100, 100, in_percent=True), (D,) * 97, D),
        (Rule(100, 60, in_percent=True), (U,) * 117 + (S,) * 78, U),
        (Rule(0, 0), (S, S), S),
        (Rule(0, 0), (S, U), U),
    ],
)
def test_the_rule(rule: Rule, verdicts: tuple[Verdict, ...], expected: Verdict | None) -> None:
    assert slide_verdict(rule, verdicts) is expected


def said(state: ReviewState, verdicts: dict[Stop, Verdict], slide: JudgedSlide | None = None) -> ReviewState:
    given = {
        stop: Given(1, "", Judged("MK", 1, stop.pair, stop.field, stop.magnification, one))
        for stop, one in verdicts.items()
    }
    now = replace(state.readings[ME], verdicts=given, slides={slide.pair: slide} if slide is not None else {})
    return replace(state, readings={ME: now})


def test_each_magnification_is_judged_by_itself_and_a_field_by_the_gravest() -> None:
    state = review(pair_of(1, TWO), plan=FieldPlan(magnifications=(5.0, 20.0)))
    state = said(state, {Stop(1, 1, 5.0): S, Stop(1, 1, 20.0): D, Stop(1, 2, 5.0): U})
    found = judged_pair(state, ME, 1)
    assert found.counts == Counts(unsure=1, different=1)
    assert (found.verdict, found.by_rule, found.is_own, found.is_complete) == (D, D, False, False)
    assert found.levels == {5.0: U, 20.0: D}
    assert judged_pair(said(state, {Stop(1, 1, 5.0): S}), ME, 1).levels == {5.0: S, 20.0: None}


def test_a_readers_own_verdict_takes_the_place_of_the_rules_until_they_take_it_back() -> None:
    state = review(pair_of(1, TWO))
    verdicts = {Stop(1, 1): S, Stop(1, 2): D}
    own = judged_pair(said(state, verdicts, JudgedSlide("MK", 1, 1, S, "artefact of both")), ME, 1)
    assert (own.verdict, own.by_rule, own.is_own, own.note) == (S, D, True, "artefact of both")
    assert own.is_complete
    back = judged_pair(said(state, verdicts, JudgedSlide("MK", 1, 1, None)), ME, 1)
    assert (back.verdict, back.is_own, back.note) == (D, False, "")


def test_fields_that_are_not_planned_any_more_do_not_count() -> None:
    state = said(review(pair_of(1, TWO)), {Stop(1, 1): S, Stop(1, 7): D})
    assert judged_pair(state, ME, 1).verdict is S


def compared(tiles: int, unreadable: int) -> Compared:
    return Compared(1, "", "", 0, 1.0, 0.99, 0.99, 40.0, 12, tiles, (), "", unreadable)


@pytest.mark.parametrize(("unreadable", "verdict"), [(0, S), (1, U), (75, U)])
def test_a_slide_that_cannot_be_read_as_a_whole_is_unsure_at_best(unreadable: int, verdict: Verdict) -> None:
    state = review(pair_of(1, TWO), plan=FieldPlan(magnifications=(5.0,)))
    state = replace(state, pairs={1: replace(state.pairs[1], compared=compared(130, unreadable))})
    every = {Stop(1, 1, 5.0): S, Stop(1, 2, 5.0): S}
    found = judged_pair(said(state, every), ME, 1)
    assert (found.verdict, found.by_rule, found.levels) == (verdict, verdict, {5.0: verdict})
    own = judged_pair(said(state, every, JudgedSlide("MK", 1, 1, S)), ME, 1)
    assert own.verdict is verdict and own.unreadable == unreadable_words(compared(130, unreadable))
    assert judged_pair(said(state, {Stop(1, 1, 5.0): D}), ME, 1).verdict is D
    assert judged_pair(said(state, {}), ME, 1).verdict is None


def test_how_much_cannot_be_read_in_words() -> None:
    told = [unreadable_words(compared(*one)) for one in ((130, 75), (2000, 3), (1000, 999), (1, 1), (5, 0))]
    assert [one.replace("\N{NO-BREAK SPACE}", " ") for one in told] == [
        "75 of 130 tiles (58 %) cannot be read",
        "3 of 2 000 tiles (less than 1 %) cannot be read",
        "999 of 1 000 tiles (more than 99 %) cannot be read",
        "1 of 1 tile (100 %) cannot be read",
        "",
    ]


def test_the_rule_in_words() -> None:
    assert rule_words(Rule(1, 3)) == (
        "1 or more different fields make a slide different; 3 or more unsure or different ones make it unsure."
    )
    assert rule_words(Rule(10, 20.5, in_percent=True)) == (
        "10 % or more different fields make a slide different; 20.5 % or more unsure or different ones make it unsure."
    )
