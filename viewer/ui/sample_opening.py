"""Getting the sample pair: made where it is not there yet, with its progress; at once where it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.jobs.job import Progress, Step
from viewer.ui.job_pool import Job, JobPool

if TYPE_CHECKING:
    from viewer.conversion.sample_pair import SamplePair  # what makes it is slow to import
    from viewer.ui.progress_page import ProgressPage

_MOMENT_MS = 300
"""What is over sooner is not worth a page, which would only flash."""


class SampleOpening(QObject):
    """Shows a page only where something is being made, and takes longer than a moment."""

    ready = Signal(object)
    """The SamplePair."""
    cancelled = Signal()

    def __init__(self, jobs: JobPool, show_page: Callable[[], ProgressPage], parent: QObject | None = None) -> None:
        """``show_page`` brings the page for progress and failure to the front."""
        super().__init__(parent)
        self._jobs = jobs
        self._show_page = show_page
        self._job: Job | None = None
        self._shown = False
        self._last: Step | None = None
        self._moment = QTimer(self, singleShot=True, interval=_MOMENT_MS)
        self._moment.timeout.connect(self._show)

    def begin(self) -> None:
        """Get the pair; one of the signals follows, or the page says why not."""
        job = self._job = self._jobs.start("Prepare the sample", _prepare_sample)
        self._shown, self._last = False, None
        job.progressed.connect(partial(self._step, job))
        job.done.connect(partial(self._done, job))
        job.cancelled.connect(self.cancelled)
        job.failed.connect(partial(self._failed, job))
        self._moment.start()

    @property
    def is_under_way(self) -> bool:
        """Whether the pair is wanted and not there yet."""
        return self._job is not None

    def stop(self) -> None:
        """Something else is opened: the pair is not wanted any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _step(self, job: Job, step: Step) -> None:
        if job is self._job:
            self._last = step
            if not self._moment.isActive():
                self._show()

    def _show(self) -> None:
        if self._job is None or self._last is None or self._shown:
            return
        self._shown = True
        page = self._show_page()
        explanation = self.tr("A small H&E slide is written and converted to DICOM once.")
        page.follow(self._job, self.tr("Preparing the sample"), explanation)
        page.row.show_step(self._last)

    def _done(self, job: Job, pair: SamplePair) -> None:
        # Slides that somebody opened meanwhile stay.
        if job is self._job:
            self._job = None
            self.ready.emit(pair)

    def _failed(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self._job = None
            self._show_page().show_failure(error)


def _prepare_sample(progress: Progress) -> SamplePair:
    from viewer.conversion.places import sample_folder
    from viewer.conversion.sample_pair import prepare_sample_pair, shipped_sample

    return prepare_sample_pair(sample_folder(), progress, shipped=shipped_sample())
