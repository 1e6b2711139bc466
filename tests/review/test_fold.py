"""The review kept up with each event is the one that all events make."""

from __future__ import annotations

import random
from typing import Any

import pytest

from tests.review.test_record import READING
from viewer.review import fold as fold_module
from viewer.review.as_json import plain
from viewer.review.events import Act, Judged
from viewer.review.fold import ReviewFold, UnfitEventError, review_of
from viewer.review.setup import ReviewSetup, Verdict
from viewer.review.state import Event, ReviewState
from viewer.review.stops import Stop

WHO = {"reader": "MK", "round": 1}


def event(seq: int, act: Act, after: Any = None, about: str = "") -> dict[str, Any]:
    """With what a review makes of it."""
    told = None if after is None else plain(after)
    return {
        "seq": seq,
        "utc": f"{seq}",
        "action": str(act),
        "object": about,
        "before": None,
        "after": told,
        "reason": "",
    }


def begun() -> list[dict[str, Any]]:
    return [event(1, Act.REVIEW_BEGUN, ReviewSetup("Trial")), event(2, Act.READING_BEGUN, {**WHO, "seed": 3})]


def verdict(seq: int, field: int, said: Verdict = Verdict.SAME) -> dict[str, Any]:
    return event(seq, Act.VERDICT, Judged("MK", 1, 1, field, None, said))


def test_whatever_is_reverted_or_restored_it_is_what_all_events_make() -> None:
    draw, fold = random.Random(11), ReviewFold(begun())
    for seq in range(3, 400):
        kind = draw.random()
        if kind < 0.7:
            one = verdict(seq, draw.randrange(9), draw.choice(list(Verdict)))
        else:
            act = Act.REVERTED if kind < 0.9 else Act.RESTORED
            one = event(seq, act, about=f"seq {draw.randrange(3, seq) if draw.random() < 0.3 else max(3, seq - 2)}")
        fold.take(one, fold.with_event(one))
        if seq % 7 == 0:
            assert fold.state == review_of(fold.events), seq
    assert fold.state.events == 399 and fold.state.readings[READING].verdicts


def test_what_is_reverted_gives_way_to_what_was_before() -> None:
    verdicts = [verdict(3, 1), verdict(4, 1, Verdict.DIFFERENT)]
    undone = [*begun(), *verdicts, event(5, Act.REVERTED, about="seq 4")]
    given = review_of(undone).readings[READING].verdicts[Stop(1, 1)]
    assert (given.seq, given.said.verdict) == (3, Verdict.SAME)  # type: ignore[union-attr]
    again = [*undone, event(6, Act.RESTORED, about="seq 4")]
    assert review_of(again).readings[READING].verdicts[Stop(1, 1)].seq == 4


@pytest.mark.parametrize(
    "stranger",
    [
        event(3, Act.VERDICT, Judged("Other", 1, 1, 1, None, Verdict.SAME)),
        event(3, Act.VERDICT, {"reader": "MK", "round": 1, "more": 1}),
        event(3, Act.VERDICT),
        event(3, Act.REVERTED, about="seq 3"),
        event(3, Act.RESTORED, about="all"),
        event(3, Act.PAIR_REFUSED, {"pair": 7, "sentence": ""}),
    ],
)
def test_an_event_that_no_review_can_have_is_named(stranger: dict[str, Any]) -> None:
    fold = ReviewFold(begun())
    before = fold.state
    with pytest.raises(UnfitEventError) as caught:
        fold.with_event(stranger)
    assert caught.value.seq == 3 and fold.state == before and len(fold.events) == 2
    with pytest.raises(UnfitEventError) as caught:
        review_of([*begun(), stranger, verdict(4, 1)])
    assert caught.value.seq == 3


def test_what_followed_keeps_an_event_from_being_reverted() -> None:
    fold = ReviewFold([*begun(), verdict(3, 1)])
    with pytest.raises(UnfitEventError):
        fold.with_event(event(4, Act.REVERTED, about="seq 2"))
    with pytest.raises(ValueError, match="no event begins a review"):
        review_of([event(1, Act.LOG_BEGUN)])


def test_however_long_a_review_is_an_event_costs_one_step(monkeypatch: pytest.MonkeyPatch) -> None:
    fold = ReviewFold([*begun(), *(verdict(seq, seq) for seq in range(3, 303))])
    steps, step = [], fold_module.after_event

    def counted(state: ReviewState | None, one: Event) -> ReviewState | None:
        steps.append(one["seq"])
        return step(state, one)

    monkeypatch.setattr(fold_module, "after_event", counted)
    for one, wanted in (
        (verdict(303, 1), [303]),
        (event(304, Act.REVERTED, about="seq 303"), [304]),
        (event(305, Act.RESTORED, about="seq 303"), [303, 304, 305]),
        (event(306, Act.REVERTED, about="seq 300"), [301, 302, 303, 304, 305, 306]),
    ):
        fold.take(one, fold.with_event(one))
        assert steps == wanted
        steps.clear()
    assert fold.state.readings[READING].verdicts.keys() >= {Stop(1, 299), Stop(1, 301)}
