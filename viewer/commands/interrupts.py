"""Ctrl+C that stops work at its next step instead of anywhere."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator
from types import FrameType

from viewer.jobs.job import Progress


@contextlib.contextmanager
def interrupts(progress: Progress) -> Iterator[list[int]]:
    """While it lasts, Ctrl+C and a request to end stop the work at its next step; a second one ends at once.

    Yields:
        Numbers of the signals that came.
    """
    came: list[int] = []

    def stop(number: int, _frame: FrameType | None) -> None:
        if came:
            raise KeyboardInterrupt
        came.append(number)
        progress.cancel()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield came
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
