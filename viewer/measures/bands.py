"""Rows of a picture shared out among threads."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from threading import Lock

_SHARES = 4
"""No band is smaller than this part of what a thread does: each costs a call."""


def in_bands(work: Callable[[int, int], None], rows: int, threads: int, multiple: int = 1) -> None:
    """Do ``work(top, bottom)`` for all rows, ``bottom`` not among them, in bands that threads take as they are free.

    Bands begin at multiples of ``multiple`` rows; they become smaller towards the end, so that a thread that wakes late
    or is held up takes less. The caller's thread is one of them, and alone does everything where no other is free. What
    fails in a band is raised when nothing runs any more.
    """
    bands = _Bands(rows, threads, multiple)
    wanted = min(threads, -(-rows // multiple)) - 1
    helpers = [_pool().submit(bands.work_off, work) for _ in range(wanted)]
    try:
        bands.work_off(work)
    finally:
        # One that has not begun finds nothing left to do; waiting for it could be for ever, in a thread of the pool.
        begun = [helper for helper in helpers if not helper.cancel()]
        failures = [failure for failure in (helper.exception() for helper in begun) if failure is not None]
    for failure in failures:
        raise failure


class _Bands:
    """What is left of the rows."""

    def __init__(self, rows: int, threads: int, multiple: int) -> None:
        self._rows, self._threads, self._multiple = rows, threads, multiple
        self._least = max(rows // (threads * _SHARES), 1)
        self._next = 0
        self._lock = Lock()

    def work_off(self, work: Callable[[int, int], None]) -> None:
        """Take bands and do them until none is left, or one fails."""
        try:
            for band in iter(self._take, None):
                work(*band)
        except BaseException:
            self._next = self._rows
            raise

    def _take(self) -> tuple[int, int] | None:
        with self._lock:
            top = self._next
            if top >= self._rows:
                return None
            share = self._rows - top
            if self._threads > 1:
                share = max(2 * share // (3 * self._threads), self._least)
            self._next = min(top + -(-share // self._multiple) * self._multiple, self._rows)
            return top, self._next


@cache
def _pool() -> ThreadPoolExecutor:
    """Threads that are kept: to start one costs as much as a small picture."""
    return ThreadPoolExecutor(os.cpu_count() or 1, "measures")
