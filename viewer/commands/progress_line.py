"""Progress of long work on a terminal: one line that is written over, or a line now and then where nobody watches."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from typing import TextIO

from viewer.jobs.duration import duration
from viewer.jobs.job import Step

_BAR = 24
_DRAWN_EVERY = 0.1
"""Seconds between two drawings on a terminal."""
_SETTLED = 1.0
"""Seconds of a piece of work from which on its rate means something."""


class ProgressLine:
    """A listener of a ``Progress``.

    Args:
        stream: Where it is written, as sys.stderr.
        clock: Seconds, for tests.
    """

    def __init__(self, stream: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream, self._clock = stream, clock
        self._terminal = stream.isatty()
        self._piece: tuple[str, float] | None = None
        """Unit and total of the piece of work under way: rates of different ones have nothing to do with each other."""
        self._began, self._from = 0.0, 0.0
        self._drawn_at = float("-inf")
        self._told: tuple[str, int] | None = None
        self._length = 0

    def __call__(self, step: Step) -> None:
        """Show how far it is."""
        now = self._clock()
        if self._piece != (step.unit, step.total):
            self._piece, self._began, self._from = (step.unit, step.total), now, step.done
        if self._terminal:
            if now - self._drawn_at >= _DRAWN_EVERY:
                self._drawn_at = now
                self._over(self._line(step, now))
            return
        told = step.text, int(10 * (step.fraction or 0))
        if told != self._told:
            self._told = told
            print(self._line(step, now), file=self._stream, flush=True)

    def close(self) -> None:
        """Take the line away."""
        if self._terminal and self._length:
            self._over("")
            self._stream.write("\r")
            self._stream.flush()

    def _over(self, line: str) -> None:
        line = line[: max(1, shutil.get_terminal_size().columns - 1)]
        self._stream.write("\r" + line.ljust(self._length))
        self._stream.flush()
        self._length = len(line)

    def _line(self, step: Step, now: float) -> str:
        fraction, seconds = step.fraction, now - self._began
        if fraction is None:
            return step.text
        filled = round(_BAR * fraction)
        parts = [f"[{'#' * filled}{'-' * (_BAR - filled)}] {int(100 * fraction):3d} %"]
        done = step.done - self._from
        if step.unit and done > 0 and seconds >= _SETTLED:
            rate = done / seconds
            parts.append(f"{rate:.{0 if rate >= 10 else 1}f} {step.unit}/s")
            if fraction < 1:
                parts.append(f"{duration((step.total - step.done) / rate)} left")
        return "  ".join([*parts, step.text])
