"""Works something out of what changes often: of what is asked for meanwhile, only the last counts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from viewer.jobs.job import Progress
from viewer.ui.job_pool import Job, JobPool


class LatestJob(QObject):
    """One job at a time; the next begins with what was asked for last."""

    done = Signal(object)
    """What came of it; of what was asked for before ``drop`` nothing comes."""

    def __init__(self, name: str, jobs: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name, self._jobs = name, jobs
        self._running: Job | None = None
        self._next: Callable[[Progress], object] | None = None

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is worked out or waits."""
        return self._running is None

    def ask(self, work: Callable[[Progress], object]) -> None:
        """Have ``work`` done in the background, after what is being done."""
        self._next = work
        if self._running is None:
            self._begin()

    def drop(self) -> None:
        """Nothing that was asked for is wanted any more."""
        self._next = None
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def _begin(self) -> None:
        work, self._next = self._next, None
        if work is not None:
            job = self._running = self._jobs.start(self._name, work)
            job.done.connect(partial(self._tell, job))
            job.over.connect(partial(self._over, job))

    def _tell(self, job: Job, value: object) -> None:
        if job is self._running:
            self.done.emit(value)

    def _over(self, job: Job) -> None:
        if job is self._running:
            self._running = None
            self._begin()
