"""How long a reading takes yet, at the pace so far. Pure."""

from __future__ import annotations

import statistics

from viewer.review.order import ReadingProgress
from viewer.review.state import ReadingState

_LAST = 30
"""Verdicts that tell the pace: readers get faster."""
_FEWEST = 3


def seconds_left(reading: ReadingState, progress: ReadingProgress) -> float | None:
    """Median of the last verdicts times what is left, so that a break does not count; None while too few are there."""
    given = sorted(reading.verdicts.values(), key=lambda one: one.seq)[-_LAST:]
    if len(given) < _FEWEST:
        return None
    return statistics.median(one.said.seconds for one in given) * max(0, progress.expected - progress.judged)
