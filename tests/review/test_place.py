"""Where a reader was is found again; what makes no sense is no place."""

from __future__ import annotations

import json
from typing import Any

import pytest

from viewer.review.events import Judged
from viewer.review.order import PairProgress, ReadingProgress
from viewer.review.pace import seconds_left
from viewer.review.place import Place
from viewer.review.setup import Category, Verdict
from viewer.review.state import Given, ReadingState
from viewer.review.stops import Reading, Stop


@pytest.mark.parametrize(
    "place",
    [
        Place(Stop(1, 2)),
        Place(Stop(3, 4, 20.0), is_left=True),
        Place(
            Stop(1, 2, 5.0),
            view={"centre": [1.5, 2.5], "scale": 0.25, "rotation": 90.0},
            note="ä",
            categories=(Category.SEAM,),
        ),
    ],
)
def test_a_place_is_what_was_kept(place: Place) -> None:
    assert Place.of(json.loads(json.dumps(place.to_json()))) == place


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"stop": [1]},
        {"stop": ["a", 1, None]},
        {"stop": [1, 1, None], "view": {"centre": [1], "scale": 1, "rotation": 0}},
        {"stop": [1, 1, None], "categories": ["smudge"]},
    ],
)
def test_what_makes_no_sense_is_no_place(told: dict[str, Any]) -> None:
    assert Place.of(told) is None


def test_a_break_does_not_count_in_the_time_that_is_left() -> None:
    said = {
        Stop(1, field): Given(field, "", Judged("MK", 1, 1, field, None, Verdict.SAME, seconds=seconds))
        for field, seconds in enumerate((20.0, 3600.0, 30.0), start=1)
    }
    now = ReadingState(Reading("MK"), "", verdicts=said)
    progress = ReadingProgress((PairProgress(1, 3, 8, 8, True, ""), PairProgress(2, 0, 0, 2, True, "No.")))
    assert seconds_left(now, progress) == 30.0 * 5
    few = ReadingState(Reading("MK"), "", verdicts={Stop(1, 1): said[Stop(1, 1)], Stop(1, 2): said[Stop(1, 2)]})
    assert seconds_left(few, progress) is None
