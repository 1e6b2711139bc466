"""Threads that read a slide beside each other: what can be read beside what cannot, and while it is closed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import numpy as np

from viewer.slides.slide import Slide, SlideError

Request = tuple[int, tuple[int, int], tuple[int, int]]
"""Level, location and size, as ``Slide.read`` takes them."""


def read_good_beside_bad(
    slide: Slide, good: Sequence[tuple[Request, np.ndarray]], bad: Sequence[Request], turns: int
) -> tuple[list[BaseException], list[SlideError]]:
    """Read ``good`` requests, each with the RGB that is expected, ``turns`` times in each of two threads.

    Returns:
        What went wrong with good reads, and the errors of the bad ones, of which each is tried once.
    """
    failures: list[BaseException] = []
    errors: list[SlideError] = []
    start = threading.Barrier(3)

    def read_good() -> None:
        start.wait(10)
        for turn in range(turns):
            request, expected = good[turn % len(good)]
            try:
                assert np.array_equal(slide.read(*request).rgb, expected)
            except BaseException as error:
                failures.append(error)

    def read_bad() -> None:
        start.wait(10)
        for request in bad:
            try:
                slide.read(*request)
            except SlideError as error:
                errors.append(error)

    threads = [threading.Thread(target=task) for task in (read_good, read_good, read_bad)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()
    return failures, errors


def close_beside_readers(slide: Slide, read: Callable[[int], object]) -> list[type[BaseException]]:
    """Close ``slide`` while three threads call ``read`` with 0, 1, 2, ...; returns what ended each of them."""
    reading = threading.Barrier(4)
    ends: list[type[BaseException]] = []

    def read_on() -> None:
        try:
            for turn in range(100_000):
                if turn == 1:
                    reading.wait(30)
                read(turn)
        except BaseException as error:
            ends.append(type(error))

    threads = [threading.Thread(target=read_on) for _ in range(3)]
    for thread in threads:
        thread.start()
    reading.wait(30)
    slide.close()
    for thread in threads:
        thread.join(60)
    return ends
