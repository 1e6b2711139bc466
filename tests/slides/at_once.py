"""Two threads that read what can be read, beside one that reads what cannot."""

from __future__ import annotations

import threading
from collections.abc import Sequence

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
