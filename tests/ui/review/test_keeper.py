"""The record in the window: what was told is written in order, also when the window closes at once."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from viewer.review.events import Act, Judged
from viewer.review.record import create_record, open_record
from viewer.review.setup import ReviewSetup, Verdict
from viewer.review.stops import Reading, Stop
from viewer.ui.review.keeper import ReviewKeeper


def test_verdicts_are_written_in_order_and_told(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "trial.vsreview"
    keeper = ReviewKeeper(create_record(path, ReviewSetup("Trial")))
    told: list[int] = []
    keeper.append(Act.READING_BEGUN, after={"reader": "MK", "round": 1, "seed": None}, then=told.append)
    for field in (1, 2):
        keeper.append(Act.VERDICT, after=Judged("MK", 1, 1, field, None, Verdict.SAME), then=told.append)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == [3, 4, 5]
    assert set(keeper.state.readings[Reading("MK")].verdicts) == {Stop(1, 1), Stop(1, 2)}
    keeper.append(Act.VERDICT, after=Judged("MK", 1, 1, 3, None, Verdict.UNSURE))
    keeper.close()
    record = open_record(path)
    assert set(record.state.readings[Reading("MK")].verdicts) == {Stop(1, 1), Stop(1, 2), Stop(1, 3)}
    record.close()
