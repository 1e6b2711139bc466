"""Who waits for cancelled work is let go, and the work ends by itself without giving anything a name."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from viewer.conversion.leaving import left_when_cancelled, wait_for_left
from viewer.jobs.job import Cancelled, Progress

FOLDER = Path("out")


class Held:
    """Work that nothing interrupts: it goes on when the test lets it."""

    def __init__(self) -> None:
        self.began, self.go_on, self.ended = threading.Event(), threading.Event(), threading.Event()
        self.named = False

    def __call__(self, finish: Callable[[], None]) -> str:
        self.began.set()
        try:
            assert self.go_on.wait(60)
            finish()
            self.named = True
        finally:
            self.ended.set()
        return "done"


def cancelled_in_its_midst(held: Held, progress: Progress) -> None:
    """Wait for it as the queue does, and cancel once it is at work."""

    def cancel() -> None:
        assert held.began.wait(60)
        progress.cancel()

    threading.Thread(target=cancel).start()
    with pytest.raises(Cancelled):
        left_when_cancelled(held, FOLDER, progress)


def test_who_waits_is_let_go_while_the_work_goes_on() -> None:
    held = Held()
    cancelled_in_its_midst(held, Progress())
    assert not held.ended.is_set()
    held.go_on.set()
    wait_for_left(60)
    assert held.ended.is_set()
    assert not held.named


def test_the_next_for_the_same_folder_begins_when_the_first_has_ended() -> None:
    first, second = Held(), Held()
    cancelled_in_its_midst(first, Progress())
    seen: list[bool] = []

    def look(finish: Callable[[], None]) -> None:
        seen.append(first.ended.is_set())

    thread = threading.Thread(target=lambda: left_when_cancelled(look, FOLDER, Progress()))
    thread.start()
    second.go_on.set()
    assert left_when_cancelled(second, Path("other"), Progress()) == "done"
    assert seen == []
    first.go_on.set()
    thread.join(60)
    assert seen == [True]


def test_who_waits_for_the_first_can_be_cancelled_too() -> None:
    held = Held()
    cancelled_in_its_midst(held, Progress())
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        left_when_cancelled(held, FOLDER, stopped)
    held.go_on.set()
    wait_for_left(60)


def test_work_that_is_about_to_name_its_folder_is_waited_for() -> None:
    finishing, go_on, progress = threading.Event(), threading.Event(), Progress()

    def work(finish: Callable[[], None]) -> str:
        finish()
        finishing.set()
        assert go_on.wait(60)
        return "named"

    found: list[str] = []
    thread = threading.Thread(target=lambda: found.append(left_when_cancelled(work, FOLDER, progress)))
    thread.start()
    assert finishing.wait(60)
    progress.cancel()
    thread.join(0.5)
    assert thread.is_alive()
    go_on.set()
    thread.join(60)
    assert found == ["named"]


def test_what_goes_wrong_is_raised_to_whoever_waits() -> None:
    def work(finish: Callable[[], None]) -> None:
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        left_when_cancelled(work, FOLDER, Progress())


def test_work_is_cancelled_where_whoever_waits_is_interrupted() -> None:
    class Interrupted(Progress):
        @property
        def is_cancelled(self) -> bool:
            if threading.current_thread() is threading.main_thread() and not self._cancelled.is_set():
                raise KeyboardInterrupt
            return super().is_cancelled

    held, progress = Held(), Interrupted()
    with pytest.raises(KeyboardInterrupt):
        left_when_cancelled(held, FOLDER, progress)
    assert progress.is_cancelled
    held.go_on.set()
    wait_for_left(60)
    assert held.ended.is_set()
    assert not held.named
