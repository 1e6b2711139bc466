"""Whether a field was in sight for long enough: a key that is held, or pressed twice, judges nothing unseen."""

from __future__ import annotations

import math
import time

LEAST = 0.5
"""Seconds for which a field is on screen before a verdict on it is taken; nobody compares two pictures sooner."""
_BOUNCE = 0.25
"""Seconds between two presses that are two: keyboards repeat a held key faster, and not all say that they do."""


class Glance:
    """Of the field that is looked at."""

    def __init__(self) -> None:
        self.least = LEAST
        self._since, self._pressed = math.inf, -math.inf

    def leave(self) -> None:
        """Another field comes, and is not there yet."""
        self._since = math.inf

    def see(self) -> None:
        """It is there, all of it."""
        self._since = min(self._since, time.monotonic())

    @property
    def is_enough(self) -> bool:
        """Whether it has been there for long enough."""
        return time.monotonic() - self._since >= self.least

    def press(self) -> bool:
        """A verdict is given now: whether it counts."""
        now = time.monotonic()
        before, self._pressed = self._pressed, now
        return self.is_enough and now - before >= min(_BOUNCE, self.least)
