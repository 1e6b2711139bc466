"""A key that is held, or pressed twice, judges no field that nobody has looked at."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.review.reviews import sample_review
from tests.ui.review.readings import reading
from viewer.ui.review import glance
from viewer.ui.review.glance import Glance


class Clock:
    now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    found = Clock()
    monkeypatch.setattr(glance, "time", found)
    return found


def test_a_verdict_counts_once_the_field_was_there_for_half_a_second(clock: Clock) -> None:
    found = Glance()
    clock.now += 10
    assert not found.press()
    found.see()
    clock.now += 0.4
    found.see()  # painted once more
    assert not found.press()
    clock.now += 0.3
    assert found.is_enough and found.press()
    found.leave()
    clock.now += 10
    assert not found.press()


def test_a_key_that_is_held_counts_once_however_it_is_told(clock: Clock) -> None:
    found, counted = Glance(), 0
    for _ in range(100):
        clock.now += 0.03
        found.see()
        if found.press():
            counted += 1
            found.leave()
    assert counted == 0  # it was held already when the field came
    clock.now += 1
    found.see()
    clock.now += 1
    assert found.press()


@pytest.mark.gui
def test_a_key_that_is_held_judges_one_field_and_says_why_no_other(qtbot: QtBot, tmp_path: Path) -> None:
    with reading(qtbot, sample_review(tmp_path, 1, fields=3)) as reader:
        reader.sharp()
        first = reader.stop
        reader.press(Qt.Key.Key_F8)
        reader.page.flow.glance.least = 3600.0
        qtbot.waitUntil(lambda: first in reader.verdicts and reader.stop != first)
        reader.sharp()
        second = reader.stop
        for _ in range(5):
            reader.press(Qt.Key.Key_F8)
        assert reader.page.bar.line.text() == "Not counted: the field had only just come."
        reader.page.flow.glance.least = 0
        reader.judge(Qt.Key.Key_F10)
        assert [str(one.verdict) for one in reader.verdicts.values()] == ["same", "different"] and second is not None
