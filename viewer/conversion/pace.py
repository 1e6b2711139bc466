"""How fast a conversion goes and how long it still takes; no Qt."""

from __future__ import annotations

import time
from collections.abc import Callable

from viewer.jobs.job import Step

_TOLD_FROM = 1.0
"""Seconds after which a rate says something."""


class Pace:
    """Of one conversion: each part of it, writing and checking, has a rate of its own, and pauses do not count."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self.step: Step | None = None
        """The last that was told."""
        self._began = self._held = 0.0
        self._from = 0.0
        self._since: float | None = None

    def tell(self, step: Step) -> None:
        """It is so far."""
        before = self.step
        if before is None or before.text != step.text or step.done < before.done:
            self._began, self._held, self._from = self._clock(), 0.0, step.done
            if self._since is not None:
                self._since = self._began
        self.step = step

    def pause(self) -> None:
        """It is held up."""
        if self._since is None:
            self._since = self._clock()

    def resume(self) -> None:
        """It goes on."""
        if self._since is not None:
            self._held += self._clock() - max(self._since, self._began)
            self._since = None

    @property
    def rate(self) -> float | None:
        """Units a second of the part that is under way; None while nothing is known, or it is held up."""
        if self.step is None or self._since is not None:
            return None
        seconds = self._clock() - self._began - self._held
        done = self.step.done - self._from
        return done / seconds if seconds >= _TOLD_FROM and done > 0 else None

    @property
    def seconds_left(self) -> float | None:
        """Of that part."""
        rate = self.rate
        return (self.step.total - self.step.done) / rate if rate and self.step is not None else None
