from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import ArraySlide, random_pyramid
from viewer.slides.slide import Slide
from viewer.ui import slot as slot_module
from viewer.ui.job_pool import JobPool
from viewer.ui.slot import Slot

QUICK = ArraySlide(random_pyramid(64, 64, 1), name="quick")
GOOD = ArraySlide(random_pyramid(64, 64, 1), name="good")


@pytest.fixture
def jobs(qtbot: QtBot) -> JobPool:
    return JobPool(2)


def readers(monkeypatch: pytest.MonkeyPatch, quick: Slide | None) -> list[str]:
    """Let both readers answer at once; returns the list that ``open_slide``'s calls are added to."""
    calls: list[str] = []

    def open_slide(path: Path, *, reader: str | None, series_uid: str | None) -> Slide:
        calls.append(path.name)
        return GOOD

    monkeypatch.setattr(slot_module, "quick_first_picture", lambda _path: quick)
    monkeypatch.setattr(slot_module, "open_slide", open_slide)
    return calls


def test_the_better_reader_waits_until_the_first_picture_is_shown(
    qtbot: QtBot, jobs: JobPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = readers(monkeypatch, QUICK)
    slot = Slot(Path("slide"), jobs)
    with qtbot.waitSignal(slot.opened):
        slot.open()
    qtbot.waitUntil(lambda: not jobs.jobs)
    assert slot.slide is QUICK and calls == []
    with qtbot.waitSignal(slot.upgraded) as upgraded:
        slot.improve()
        slot.improve()
    assert upgraded.args == [GOOD]
    qtbot.waitUntil(lambda: not jobs.jobs)
    assert calls == ["slide"]


def test_without_a_quick_reader_the_better_one_begins_by_itself(
    qtbot: QtBot, jobs: JobPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = readers(monkeypatch, None)
    slot = Slot(Path("slide"), jobs)
    with qtbot.waitSignal(slot.opened):
        slot.open()
    assert slot.slide is GOOD and calls == ["slide"]


def test_a_slot_that_was_closed_begins_nothing_more(
    qtbot: QtBot, jobs: JobPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = readers(monkeypatch, None)
    begun, gate = threading.Event(), threading.Event()

    def slow(_path: Path) -> None:
        begun.set()
        gate.wait(30)

    monkeypatch.setattr(slot_module, "quick_first_picture", slow)
    slot = Slot(Path("slide"), jobs)
    slot.open()
    assert begun.wait(30)
    slot.close()
    gate.set()
    qtbot.waitUntil(lambda: not jobs.jobs)
    assert calls == []


def test_a_chosen_reader_is_asked_at_once(qtbot: QtBot, jobs: JobPool, monkeypatch: pytest.MonkeyPatch) -> None:
    readers(monkeypatch, QUICK)
    slot = Slot(Path("slide"), jobs, reader="wsidicom")
    with qtbot.waitSignal(slot.opened):
        slot.open()
    assert slot.slide is GOOD
