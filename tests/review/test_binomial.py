"""Hits of a blinded test: every number is the one that scipy gives in another process."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.other_process import answer_of
from viewer.review.binomial import hits_needed, hits_test, trials_needed

INDEPENDENT = Path(__file__).parent / "independent_binomial.py"
HITS = [(hits, trials) for trials in (1, 5, 12, 60) for hits in range(trials + 1)] + [(312, 600), (1000, 1000)]
NEEDED = [
    (0.05, 0.9, 0.7),
    (0.05, 0.8, 0.7),
    (0.01, 0.9, 0.75),
    (0.05, 0.9, 0.9),
    (0.05, 0.9, 0.6),
    (0.001, 0.99, 0.95),
]


def test_all_numbers_are_those_of_scipy() -> None:
    question = json.dumps({"tests": HITS, "needed": NEEDED})
    told = answer_of(INDEPENDENT, asked=question)
    for (hits, trials), numbers in zip(HITS, told["tests"], strict=True):
        ours = hits_test(hits, trials)
        assert [ours.low, ours.high, ours.p] == pytest.approx(numbers, rel=1e-12, abs=1e-15), (hits, trials)
    assert [trials_needed(*one) for one in NEEDED] == told["needed"]


def test_so_many_hits_are_needed_that_one_less_would_not_do() -> None:
    needed = hits_needed(60, 0.05)
    assert needed is not None
    assert hits_test(needed, 60).p <= 0.05 < hits_test(needed - 1, 60).p
    assert hits_needed(4, 0.05) is None and hits_needed(5, 0.05) == 5


def test_without_a_trial_nothing_is_known() -> None:
    result = hits_test(0, 0)
    assert (result.share, result.low, result.high, result.p) == (None, 0.0, 1.0, 1.0)


@pytest.mark.parametrize("share", [0.5, 0.4, 1.0, 0.5001])
def test_who_guesses_is_never_found_out(share: float) -> None:
    with pytest.raises(ValueError, match="share"):
        trials_needed(0.05, 0.9, share)
    assert trials_needed(0.05, 0.9, 0.51) > 20_000


def test_more_hits_than_trials_are_refused() -> None:
    with pytest.raises(ValueError, match="6 hits in 5 trials"):
        hits_test(6, 5)
