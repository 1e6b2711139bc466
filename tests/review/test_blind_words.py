"""What is said of the hits of a blinded test: what they show, and what they do not."""

from __future__ import annotations

from dataclasses import replace

from tests.review.blind_reviews import READING
from viewer.review.binomial import trials_needed
from viewer.review.blind_outcome import BlindOutcome, TrialOutcome
from viewer.review.blind_words import finding, limits, plan_words
from viewer.review.blinding import Trial
from viewer.review.events import Answered
from viewer.review.setup import BlindTest, Kind
from viewer.review.stops import Stop


def outcome(hits: int, trials: int, kind: Kind = Kind.ABX, *, passed: int = 0) -> BlindOutcome:
    said = ["A"] * hits + ["B"] * (trials - hits) + [""] * passed
    told = tuple(
        TrialOutcome(Trial(number, Stop(1, number), 1, "B", "A"), Answered("MK", 1, number, answer))
        for number, answer in enumerate(said, start=1)
    )
    return BlindOutcome(READING, kind, BlindTest(), "", told, ())


def test_each_finding_says_what_it_does_not_show() -> None:
    told_apart = outcome(48, 60)
    assert "told apart" in finding(told_apart) and "not that it matters" in limits(told_apart)[0]
    assert "recognised" in finding(outcome(48, 60, Kind.FORCED_CHOICE))
    nothing = outcome(31, 60)
    assert "Nothing shows" in finding(nothing)
    assert "no proof that they are the same: being right in up to 65" in limits(nothing)[0]
    assert "fewer hits than guessing" in finding(outcome(12, 60))
    assert "nothing can be said" in finding(outcome(0, 0))


def test_too_few_trials_and_those_that_were_passed_over_are_named() -> None:
    needed = trials_needed(0.05, 0.9, 0.7)
    assert any(
        one.startswith(f"{needed} trials were needed to notice") and "there were 20." in one
        for one in limits(outcome(10, 20))
    )
    assert not any("were needed" in one for one in limits(outcome(30, needed)))
    assert finding(outcome(10, 20)) == "Nothing can be told from so few trials."
    assert "told apart more often" in finding(outcome(20, 20)) and "fewer hits" in finding(outcome(0, 20))
    assert any(one.startswith("1 field could not be read") for one in limits(outcome(30, 60, passed=1)))
    passed = outcome(30, 60, passed=3)
    assert passed.hits.trials == 60 and any(one.startswith("3 fields") for one in limits(passed))


def test_before_the_start_it_is_said_what_the_number_of_trials_can_show() -> None:
    said = plan_words(BlindTest(), 60, 58)
    assert said[0].replace("\N{NO-BREAK SPACE}", " ") == (
        "58 trials are needed to notice, with a certainty of 90 %, a reader who is right in 70 % of all trials "
        "(error 5 %); there are 60."
    )
    assert said[1].startswith("37 or more hits of 60 are")
    assert plan_words(BlindTest(), 5, 58)[1].startswith("5 hits of 5 are")
    assert "not even all hits" in plan_words(BlindTest(), 4, 58)[1]


def test_trials_that_nobody_can_answer_but_by_guessing_are_counted() -> None:
    found = outcome(31, 60)
    assert found.only_guessed == 0 and not any("but guess" in one for one in limits(found))
    alike = replace(found, identical=(found.trials[0].trial.stop.pair,))
    said = [one for one in limits(alike) if "but guess" in one]
    assert said == [f"{alike.only_guessed} trials were of slides that no pixel tells apart; there one can but guess."]
    assert alike.only_guessed == 60
