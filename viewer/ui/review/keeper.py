"""The record of a review in the window: written by a thread of its own, in order, and told when it is on the disk."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from viewer.jobs.job import Progress
from viewer.review.events import Act
from viewer.review.record import ReviewRecord
from viewer.review.state import ReviewState
from viewer.ui.job_pool import JobPool


class ReviewKeeper(QObject):
    """Of one open record; lives on the GUI thread."""

    changed = Signal()
    """Something was written; ``state`` is another one."""
    failed = Signal(object)
    """A SlideError: something could not be written, and did not happen."""

    def __init__(self, record: ReviewRecord, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.record = record
        self.state: ReviewState = record.state
        self._writer = JobPool(1, self)
        self._thens: deque[Callable[[Any], object] | None] = deque()

    def append(self, act: Act, about: str = "", *, then: Callable[[int], object] | None = None, **told: Any) -> None:
        """``ReviewRecord.append`` in the background; ``then`` is called with the number when it is on the disk.

        Events are written in the order in which they were told.
        """
        self._run(lambda: self.record.append(act, about, **told), then)

    def revert(self, seq: int, *, then: Callable[[int], object] | None = None, **told: Any) -> None:
        """``ReviewRecord.revert`` in the background, likewise."""
        self._run(lambda: self.record.revert(seq, **told), then)

    def write(self, work: Callable[[ReviewRecord], Any], *, then: Callable[[Any], object] | None = None) -> None:
        """Have ``work`` done with the record by the thread that writes it."""
        self._run(lambda: work(self.record), then)

    @property
    def is_writing(self) -> bool:
        """Whether something was told that is not on the disk yet."""
        return bool(self._writer.jobs)

    def let_go(self, then: Callable[[Exception | None], object]) -> None:
        """Write what was told and let the record go, in the background; nothing can be told afterwards.

        ``then`` hears why the file could not be closed as it should be, or None.
        """
        self._run(self._closed, then)

    def _closed(self) -> Exception | None:
        try:
            self.record.close()
        except Exception as error:
            return error
        return None

    def close(self) -> None:
        """Write what was told, and let the record go, before this returns."""
        self._writer.finish()
        self.record.close()

    def _run(self, work: Callable[[], Any], then: Callable[[Any], object] | None) -> None:
        job = self._writer.start("Write the review", partial(_written, self.record, work))
        # One thread writes, so that what is over is what was told first. No function that holds this object may hang on
        # a job, which is a part of it: the last one would free the object in the midst of the job's own end.
        self._thens.append(then)
        job.done.connect(self._done)
        job.failed.connect(self._failed)

    def _done(self, found: tuple[Any, ReviewState]) -> None:
        value, self.state = found
        then = self._thens.popleft()
        self.changed.emit()
        if then is not None:
            then(value)

    def _failed(self, error: Exception) -> None:
        self._thens.popleft()
        self.failed.emit(error)


def _written(record: ReviewRecord, work: Callable[[], Any], _progress: Progress) -> tuple[Any, ReviewState]:
    return work(), record.state
