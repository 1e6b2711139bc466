"""Progress and cancelling of long work; standard library only, no Qt."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace


class Cancelled(Exception):
    """The work was cancelled; nothing is left under a final name."""


@dataclass(frozen=True, slots=True)
class Step:
    """How far a job is: ``done`` of ``total`` units; ``total`` 0 where it is not known yet."""

    done: float
    total: float
    unit: str
    text: str
    seconds: float
    """Since the job began."""
    before: float = 0.0
    """How much of ``done`` an earlier job did."""

    @property
    def fraction(self) -> float | None:
        """0 to 1, or None where the total is unknown."""
        return min(1.0, self.done / self.total) if self.total > 0 else None

    @property
    def rate(self) -> float | None:
        """Units a second so far, of this job."""
        done = self.done - self.before
        return done / self.seconds if self.seconds > 0 and done > 0 else None

    @property
    def seconds_left(self) -> float | None:
        """At the rate so far; None while nothing is known."""
        rate = self.rate
        return max(0.0, self.total - self.done) / rate if rate and self.total > 0 else None


class Progress:
    """Handed to a job's function, which calls ``tick`` often; thread-safe.

    ``tick`` raises Cancelled once somebody has called ``cancel``.
    """

    def __init__(self, listener: Callable[[Step], None] | None = None) -> None:
        self._listener = listener
        self._cancelled = threading.Event()
        self._started = time.monotonic()

    def cancel(self) -> None:
        """Ask the work to stop at its next tick."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether ``cancel`` was called."""
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise Cancelled if the work is to stop."""
        if self._cancelled.is_set():
            raise Cancelled

    def told_with(self, before: str) -> Callable[[Step], None] | None:
        """Tells the listener of a step, with ``before`` in front of its text; None where nobody listens."""
        listener = self._listener
        return None if listener is None else lambda step: listener(replace(step, text=before + step.text))

    def tick(self, done: float, total: float, text: str = "", unit: str = "", before: float = 0.0) -> None:
        """Tell how far the work is, and how far it was when this job began.

        Raises:
            Cancelled: Somebody asked for the end.
        """
        self.check()
        if self._listener is not None:
            self._listener(Step(done, total, unit, text, time.monotonic() - self._started, before))


class PartProgress(Progress):
    """Progress of one of several pieces of work: told to whoever listens to the whole, and cancelled with it."""

    def __init__(self, whole: Progress, before: str) -> None:
        """``before`` is put before every text that is told."""
        super().__init__(whole.told_with(before))
        self._whole = whole

    @property
    def is_cancelled(self) -> bool:
        """Whether ``cancel`` was called, for this piece or for the whole."""
        return super().is_cancelled or self._whole.is_cancelled

    def check(self) -> None:
        """Raise Cancelled if the work is to stop."""
        self._whole.check()
        super().check()
