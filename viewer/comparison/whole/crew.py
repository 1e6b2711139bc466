"""Threads that share out the tiles of a row among them."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait

from viewer.jobs.pause import Pause

_LOOK_EVERY = 0.1
"""Seconds after which whoever waits for the threads asks whether to go on: to be woken for every tile costs more.
Threads that are held up look as often whether they are to end."""


class Crew:
    """A context: its threads end with it."""

    def __init__(self, workers: int, check: Callable[[], None], pause: Pause) -> None:
        """``check`` is called now and then, by whoever waits; whatever it raises ends the work."""
        self.check = check
        self._workers = max(1, workers)
        self._pause = pause
        self._pool = ThreadPoolExecutor(self._workers, "compare")
        self._stop = threading.Event()

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._pool.shutdown()

    def work[T, R](
        self, function: Callable[[T], R], items: Sequence[T], done: Callable[[int], None] | None = None
    ) -> list[R]:
        """What ``function`` returns for each of the items, in their order.

        Args:
            function: Called on any of the threads; what it raises ends the work.
            items: Taken in their order.
            done: Called now and then, by whoever waits, with how many items are done, at last with all.
        """
        results: dict[int, R] = {}
        numbers = itertools.count()

        def take() -> None:
            while not self._stop.is_set() and (number := next(numbers)) < len(items):
                while not self._stop.is_set() and not self._pause.goes_on(_LOOK_EVERY):
                    pass
                if self._stop.is_set():
                    return
                results[number] = function(items[number])

        takers = {self._pool.submit(take) for _ in range(min(self._workers, len(items)))}
        try:
            while takers:
                self.check()
                finished, takers = wait(takers, _LOOK_EVERY, FIRST_EXCEPTION)
                for one in finished:
                    one.result()
                if done is not None:
                    done(len(results))
        except BaseException:
            self._stop.set()
            wait(takers)
            raise
        self.check()
        return [results[number] for number in range(len(items))]
