from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from tests.ui.conftest import WAIT_MS
from viewer.jobs.job import Progress, Step
from viewer.ui.job_pool import JobPool


def test_even_a_job_that_takes_no_time_tells_its_result(qtbot: QtBot) -> None:
    pool, results = JobPool(2), []
    for number in range(50):
        job = pool.start("quick", lambda _progress, number=number: number)  # type: ignore[misc]
        assert not threading.Event().wait(0.002)  # time enough for the work to be over before anybody listens
        job.done.connect(results.append)
    qtbot.waitUntil(lambda: not pool.jobs, timeout=WAIT_MS)
    assert sorted(results) == list(range(50))
    pool.close()


def test_results_arrive_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    pool, threads = JobPool(1), []
    job = pool.start("where", lambda _progress: threads.append(threading.current_thread()))
    job.over.connect(lambda: threads.append(threading.current_thread()))
    qtbot.waitUntil(lambda: len(threads) == 2, timeout=WAIT_MS)
    assert threads[0] is not threading.main_thread() and threads[1] is threading.main_thread()
    pool.close()


def test_a_job_that_fails_says_why_and_one_that_is_cancelled_stops(qtbot: QtBot) -> None:
    pool, told = JobPool(2), []
    begun = threading.Event()

    def fail(_progress: Progress) -> None:
        raise ValueError("no good")

    def endless(progress: Progress) -> None:
        while True:
            progress.tick(1, 2)
            begun.set()

    failing = pool.start("fails", fail)
    failing.failed.connect(lambda error: told.append(str(error)))
    running = pool.start("endless", endless)
    running.cancelled.connect(lambda: told.append("cancelled"))
    qtbot.waitUntil(begun.is_set, timeout=WAIT_MS)
    running.cancel()
    qtbot.waitUntil(lambda: not pool.jobs, timeout=WAIT_MS)
    assert sorted(told) == ["cancelled", "no good"]
    pool.close()


def test_progress_ends_with_the_last_step(qtbot: QtBot) -> None:
    pool, steps = JobPool(1), []

    def count(progress: Progress) -> None:
        for number in range(1000):
            progress.tick(number + 1, 1000)

    job = pool.start("count", count)
    job.progressed.connect(steps.append)
    qtbot.waitUntil(lambda: not pool.jobs, timeout=WAIT_MS)
    last = steps[-1]
    assert isinstance(last, Step) and last.fraction == 1.0 and len(steps) < 1000
    pool.close()
