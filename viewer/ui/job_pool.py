"""Runs jobs on a QThreadPool of their own and brings their news to the GUI thread."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, Qt, QThreadPool, QTimer, Signal

from viewer.jobs.job import Cancelled, Progress, Step

_LOG = logging.getLogger(__name__)
_NEWS_EVERY = 0.05
"""Seconds between two steps that are told; work may tick for every tile."""


class Job(QObject):
    """Work that is waiting, running or over; its signals are emitted on the GUI thread."""

    progressed = Signal(object)
    """A Step."""
    done = Signal(object)
    """What the function returned."""
    failed = Signal(object)
    """The exception."""
    cancelled = Signal()
    over = Signal()
    """After one of the three."""

    def __init__(self, name: str, tell: Callable[[Step], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.progress = Progress(tell)

    def cancel(self) -> None:
        """Ask the work to stop; ``cancelled`` follows when it has."""
        self.progress.cancel()


class JobPool(QObject):
    """Background work of the window; never Qt's global pool, which Qt itself uses for drawing."""

    jobs_changed = Signal()
    _news = Signal(int, str, object)
    """Number of a job, what happened, and the value. The only signal that other threads emit: a job's own
    ones would have to outlive the thread that emits them."""

    def __init__(self, threads: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._jobs: dict[int, Job] = {}
        self._started = 0
        self._told_soon = QTimer(self, singleShot=True, interval=0)
        self._told_soon.timeout.connect(self.jobs_changed)
        self._news.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def jobs(self) -> tuple[Job, ...]:
        """What is waiting or running."""
        return tuple(self._jobs.values())

    def start[T](self, name: str, function: Callable[[Progress], T]) -> Job:
        """Run ``function(progress)`` in the background."""
        self._started += 1
        number = self._started
        job = Job(name, _Seldom(partial(self._news.emit, number, "progressed")), self)
        self._jobs[number] = job
        runner = _Runner(name, job.progress, function, partial(self._news.emit, number))
        # The news is queued, so that the caller has connected to the job before the first of it arrives.
        self._pool.start(runner)
        self._told_soon.start()
        return job

    def close(self, wait_ms: int = 10_000) -> None:
        """Cancel everything and wait for its end; what has ended is told before this returns."""
        for job in self.jobs:
            job.cancel()
        self._pool.clear()
        self._pool.waitForDone(wait_ms)
        # A slide that was opened meanwhile is closed by whoever asked for it.
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        self._jobs.clear()

    def finish(self) -> None:
        """Wait until all that was started has run to its end, which is told before this returns."""
        self._pool.waitForDone(-1)
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def _deliver(self, number: int, what: str, value: object) -> None:
        job = self._jobs.get(number)
        if job is None:
            return
        match what:
            case "progressed":
                job.progressed.emit(value)
                return
            case "done":
                job.done.emit(value)
            case "failed":
                job.failed.emit(value)
            case _:
                job.cancelled.emit()
        self._jobs.pop(number, None)
        job.over.emit()
        job.deleteLater()
        self.jobs_changed.emit()


class _Seldom:
    """Passes a step on at most every 50 ms, and always the last one."""

    def __init__(self, tell: Callable[[Step], object]) -> None:
        self._tell = tell
        self._last = 0.0

    def __call__(self, step: Step) -> None:
        now = time.monotonic()
        if now - self._last >= _NEWS_EVERY or step.fraction == 1.0:
            self._last = now
            self._tell(step)


class _Runner(QRunnable):
    def __init__(
        self,
        name: str,
        progress: Progress,
        function: Callable[[Progress], object],
        tell: Callable[[str, object], object],
    ) -> None:
        super().__init__()
        self._name, self._progress, self._function, self._tell = name, progress, function, tell

    def run(self) -> None:
        """Run and tell how it ended."""
        try:
            self._progress.check()
            result = self._function(self._progress)
        except Cancelled:
            self._tell("cancelled", None)
        except Exception as error:
            if _is_defect(error):
                _LOG.error("a job failed as it should not", exc_info=True)
            else:
                _LOG.info("a job failed", exc_info=True)
            self._tell("failed", error)
        else:
            self._tell("done", result)


def _is_defect(error: Exception) -> bool:
    """Whether it is the program's fault: not what it raises itself to say what is wrong, nor what the system lacks."""
    return not isinstance(error, (OSError, MemoryError)) and not type(error).__module__.startswith("viewer.")
