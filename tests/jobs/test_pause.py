"""Work that knows of no pauses is held up by its progress, and can be stopped meanwhile."""

from __future__ import annotations

import threading

import pytest

from viewer.jobs.job import Cancelled, Progress, Step
from viewer.jobs.pause import HeldProgress, Pause


def test_work_is_held_up_where_it_tells_how_far_it_is() -> None:
    steps: list[Step] = []
    by_hand, for_others = Pause(), Pause()
    held = HeldProgress(Progress(steps.append), by_hand, for_others)
    held.tick(1, 3)
    for pause in (by_hand, for_others):
        pause.pause()
        waits = threading.Thread(target=held.tick, args=(2, 3))
        waits.start()
        waits.join(0.05)
        assert waits.is_alive() and len(steps) == 1
        pause.resume()
        waits.join(10)
        assert [step.done for step in steps] == [1, 2]
        steps.pop()


def test_what_is_held_up_can_be_stopped() -> None:
    whole, pause = Progress(), Pause()
    held, raised = HeldProgress(whole, pause), list[BaseException]()
    pause.pause()

    def work() -> None:
        try:
            held.tick(1, 2)
        except Cancelled as error:
            raised.append(error)

    waits = threading.Thread(target=work)
    waits.start()
    whole.cancel()
    waits.join(10)
    assert len(raised) == 1 and held.is_cancelled
    with pytest.raises(Cancelled):
        held.check()
