"""Holding long work up without ending it; standard library only, no Qt."""

from __future__ import annotations

import threading
import time

from viewer.jobs.job import PartProgress, Progress

_LOOK_EVERY = 0.1
"""Seconds after which waiting work looks whether it was cancelled meanwhile."""


class Pause:
    """Handed to a job's function, which calls ``wait`` between two pieces of work; thread-safe."""

    def __init__(self) -> None:
        self._going_on = threading.Event()
        self._going_on.set()

    def pause(self) -> None:
        """Hold the work up at its next piece."""
        self._going_on.clear()

    def resume(self) -> None:
        """Let it go on."""
        self._going_on.set()

    @property
    def is_paused(self) -> bool:
        """Whether the work is held up, or about to be."""
        return not self._going_on.is_set()

    def goes_on(self, seconds: float) -> bool:
        """Wait so many seconds at most for the work to go on: whether it did, if only for a moment."""
        return self._going_on.wait(seconds)

    def wait(self, progress: Progress) -> float:
        """Return once the work may go on: how many seconds it was held up.

        Raises:
            Cancelled: It is to stop instead.
        """
        if self._going_on.is_set():
            return 0.0
        began = time.monotonic()
        while not self._going_on.wait(_LOOK_EVERY):
            progress.check()
        return time.monotonic() - began


class HeldProgress(PartProgress):
    """Progress of work that knows of no pauses: it is held up wherever it asks whether it is to stop."""

    def __init__(self, whole: Progress, *pauses: Pause) -> None:
        super().__init__(whole, "")
        self._pauses = pauses

    def check(self) -> None:
        """Return once the work may go on; raise Cancelled if it is to stop."""
        super().check()
        for pause in self._pauses:
            pause.wait(self._whole)
