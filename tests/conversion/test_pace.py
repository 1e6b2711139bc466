from __future__ import annotations

import pytest

from viewer.conversion.pace import Pace
from viewer.jobs.job import Step


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def step(done: float, total: float = 100, text: str = "Converting") -> Step:
    return Step(done, total, "tiles", text, 0.0)


def test_pauses_do_not_count_and_parts_have_rates_of_their_own() -> None:
    clock = Clock()
    pace = Pace(clock)
    assert (pace.rate, pace.seconds_left) == (None, None)
    pace.tell(step(0))
    clock.now += 0.5
    pace.tell(step(10))
    assert pace.rate is None, "half a second says nothing"
    clock.now += 1.5
    pace.tell(step(40))
    assert (pace.rate, pace.seconds_left) == (20, 3)
    pace.pause()
    clock.now += 50
    assert (pace.rate, pace.seconds_left) == (None, None)
    pace.resume()
    clock.now += 2
    pace.tell(step(60))
    assert (pace.rate, pace.seconds_left) == (15, pytest.approx(40 / 15))
    pace.tell(step(0, 50, "Checking"))
    assert pace.rate is None
    clock.now += 5
    pace.tell(step(10, 50, "Checking"))
    assert (pace.rate, pace.seconds_left) == (2, 20)


def test_a_part_that_begins_in_a_pause_is_not_charged_with_it() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.tell(step(0))
    clock.now += 10
    pace.pause()
    clock.now += 10
    pace.tell(step(0, 50, "Checking"))
    clock.now += 10
    pace.resume()
    clock.now += 2
    pace.tell(step(8, 50, "Checking"))
    assert pace.rate == 4
