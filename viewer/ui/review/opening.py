"""Opens the record of a review in the background."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from viewer.jobs.job import Progress
from viewer.review.record import ReviewRecord, open_record
from viewer.ui.job_pool import Job, JobPool


class ReviewOpening(QObject):
    """One at a time; the record of one that is not wanted any more is let go when it comes."""

    opened = Signal(object)
    """A ReviewRecord, whose state is known."""
    failed = Signal(object)
    """Why there is none: an exception."""

    def __init__(self, jobs: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._ends = False

    def begin(self, path: Path, operator: str) -> Job:
        """Read the record at ``path`` for ``operator``."""
        self.stop()
        job = self._job = self._jobs.start("Open the review", partial(_opened, path, operator))
        job.done.connect(self._done)
        job.failed.connect(self._failed)
        return job

    def stop(self) -> None:
        """What comes now is not wanted."""
        self._job = None

    def close(self) -> None:
        """Open no more: no job is begun any more, the one under way is waited for by whoever closes the pool."""
        self._ends = True
        self.stop()

    def _done(self, record: ReviewRecord) -> None:
        if self.sender() is self._job:
            self._job = None
            self.opened.emit(record)
        elif self._ends:
            record.close()
        else:
            self._jobs.start("Let the review go", partial(_let_go, record))

    def _failed(self, error: Exception) -> None:
        if self.sender() is self._job:
            self._job = None
            self.failed.emit(error)


def _opened(path: Path, operator: str, _progress: Progress) -> ReviewRecord:
    record = open_record(path, operator)
    try:
        record.state  # noqa: B018  (put together here, not by the window)
    except BaseException:
        record.close()
        raise
    return record


def _let_go(record: ReviewRecord, _progress: Progress) -> None:
    record.close()
