"""Finds out, on job threads, how conversions lie on their original."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.alignment.alignment import NOT_ALIGNED, Alignment
from viewer.comparison.head_start import HeadStart
from viewer.comparison.state import PaneState
from viewer.geometry import Affine
from viewer.jobs.job import Progress
from viewer.slides.slide import Slide, SlideClosedError
from viewer.ui.job_pool import JobPool
from viewer.ui.slot import Slot


class Aligner(QObject):
    """Aligns every conversion once; lives on the GUI thread."""

    found = Signal(object, int, object)
    """The Slot of the reference that was asked about, the number of the conversion, and its Alignment."""
    interrupted = Signal()
    """A better reader took over meanwhile: to be asked once more, with its slide."""

    def __init__(self, jobs: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._running: set[int] = set()

    @property
    def is_idle(self) -> bool:
        """Whether no job of it is waiting or running."""
        return not self._running

    def align(self, reference: Slot, panes: Sequence[PaneState], ahead: HeadStart | None) -> None:
        """Begin with the conversions, all panes but the first, that lie nowhere yet.

        What ``ahead`` has begun is not done again.
        """
        for pane in panes[1:]:
            if pane.alignment is None and pane.number not in self._running:
                self._running.add(pane.number)
                job = self._jobs.start(f"Align {pane.slide.name}", _work(panes[0].slide, pane.slide, ahead))
                job.done.connect(partial(self.found.emit, reference, pane.number))
                job.failed.connect(partial(self._failed, reference, pane.number))
                job.over.connect(partial(self._running.discard, pane.number))

    def _failed(self, reference: Slot, number: int, error: Exception) -> None:
        if isinstance(error, SlideClosedError):
            QTimer.singleShot(0, self.interrupted.emit)
            return
        logging.getLogger(__name__).warning("alignment failed: %s", error)
        self.found.emit(reference, number, Alignment(Affine(), NOT_ALIGNED, None, aligned=False))


def _work(reference: Slide, conversion: Slide, ahead: HeadStart | None) -> Callable[[Progress], Alignment]:
    begun = ahead.alignment(reference, conversion) if ahead is not None else None
    return partial(_align, reference, conversion) if begun is None else lambda _: begun.result()


def _align(reference: Slide, conversion: Slide, progress: Progress) -> Alignment:
    from viewer.alignment.align import align  # brings OpenCV, which the window does not wait for

    return align(reference, conversion, progress)
