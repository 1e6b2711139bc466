"""One place of the comparison: a file being opened, open, or refused; reading happens on job threads."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from viewer.comparison.head_start import HeadStart
from viewer.geometry import Affine
from viewer.jobs.job import Progress
from viewer.slides.dicom_folder import SeveralSeriesError
from viewer.slides.opening import open_slide, quick_first_picture
from viewer.slides.slide import Slide, SlideClosedError, SlideError
from viewer.slides.slide_kind import SlideKind, slide_kind
from viewer.ui.job_pool import Job, JobPool

Offset = tuple[Affine, str]
"""As ``Session.set_offset`` has it, and where it comes from."""


class Slot(QObject):
    """Opens ``path`` and keeps what came of it.

    A DICOM slide is first opened by the reader that is there soonest and then by the one whose pixels count;
    ``slide`` is the former until the latter is ready.
    """

    opened = Signal()
    """``slide`` is there for the first time."""
    upgraded = Signal(object)
    """The reader whose pixels count is ready (Slide); call ``adopt`` to go over to it."""
    failed = Signal()
    """``error`` says why there is no slide."""

    def __init__(
        self,
        path: Path,
        jobs: JobPool,
        *,
        series_uid: str | None = None,
        reader: str | None = None,
        offset: Offset | None = None,
        ahead: HeadStart | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Not open yet.

        Args:
            path: The file or folder.
            jobs: Where it is read.
            series_uid: Which series of a folder.
            reader: One of ``opening.READERS`` that somebody chose; None: the best one for the file.
            offset: What a conversion is to have once it is aligned; None: what is kept with the pair.
            ahead: What it has begun is not done again.
            parent: Of the slot.
        """
        super().__init__(parent)
        self.path = path
        self.series_uid = series_uid
        self.reader = reader
        self.offset = offset
        """Offset and origin that it is to have instead of what is kept with the pair; None from when it has it."""
        self.slide: Slide | None = None
        self.error: SlideError | None = None
        self.kind: SlideKind | None = None
        """What the file is, known from when the reader that counts has been asked."""
        self.is_first_picture = False
        """Whether ``slide`` only stands in until the reader whose pixels count is there."""
        self._jobs = jobs
        self._ahead = ahead
        self._running: list[Job] = []
        self._closed = False
        self.is_improving = False
        """Whether the reader whose pixels count was asked for, or is there."""

    def open(self) -> None:
        """Begin; one of the signals follows."""
        if self.series_uid is None and self.reader is None:
            self._run(self._open_quickly, self._first, lambda _: self.improve())
        else:
            self.improve()

    def improve(self) -> None:
        """Bring in the reader whose pixels count, unless that is under way already.

        Its imports take half a second of the processor, for which the first picture does not wait: where ``open``
        finds one, whoever shows it calls this afterwards. Where there is none, this begins by itself.
        """
        if self.is_improving or self._closed:
            return
        self.is_improving = True
        self._run(self._open_finally, self._final, self._refused)

    def _open_quickly(self, _progress: Progress) -> Slide | None:
        begun = self._ahead.quick(self.path) if self._ahead is not None else None
        return begun.result() if begun is not None else quick_first_picture(self.path)

    def _open_finally(self, _progress: Progress) -> Slide:
        with contextlib.suppress(OSError):
            self.kind = slide_kind(self.path)
        begun = self._ahead.final(self.path) if self._ahead is not None else None
        if begun is not None:
            return begun.result()
        return open_slide(self.path, reader=self.reader, series_uid=self.series_uid)

    def adopt(self, slide: Slide) -> Slide | None:
        """Go over to ``slide``; returns the one before, which the caller closes when nobody draws it any more."""
        before, self.slide = self.slide, slide
        self.is_first_picture = False
        return before

    def anew(self, *, series_uid: str | None = None, reader: str | None = None) -> Slot:
        """Another slot for the same file, not open yet; what is not named stays as it was chosen.

        A reader that refused the file is not asked again unless it is named.
        """
        refused = self.error is not None and not isinstance(self.error, SeveralSeriesError)
        reader = reader or (None if refused else self.reader)
        slot = Slot(
            self.path, self._jobs, series_uid=series_uid or self.series_uid, reader=reader, parent=self.parent()
        )
        slot.kind = self.kind
        return slot

    def take_offset(self) -> Offset | None:
        """``offset``, once: what comes later decides somebody who looks."""
        offset, self.offset = self.offset, None
        return offset

    def close(self) -> None:
        """Give the files back for good; a slide that is still being opened is closed when it comes."""
        self._closed = True
        for job in self._running:
            job.cancel()
        if self.slide is not None:
            self.slide.close()
        self._go_if_idle()

    def _go_if_idle(self) -> None:
        # Not before: nobody would take, and close, what a running job brings.
        if self._closed and not self._running:
            self.deleteLater()

    @property
    def pending(self) -> bool:
        """Whether neither a slide nor a reason against it is there yet."""
        return self.slide is None and self.error is None

    def _run(
        self, function: Callable[[Progress], object], done: Callable[[object], None], failed: Callable[[object], None]
    ) -> None:
        job = self._jobs.start(f"Open {self.path.name}", function)
        self._running.append(job)
        job.done.connect(done)
        job.failed.connect(failed)
        job.over.connect(lambda: self._over(job))

    def _over(self, job: Job) -> None:
        self._running.remove(job)
        self._go_if_idle()

    def _first(self, result: object) -> None:
        if not isinstance(result, Slide):
            self.improve()
            return
        if self._closed or self.slide is not None or self.error is not None:
            result.close()
            return
        self.slide, self.is_first_picture = result, True
        self.opened.emit()

    def _final(self, result: object) -> None:
        assert isinstance(result, Slide)
        if self._closed:
            result.close()
        elif self.slide is None:
            self.slide = result
            self.opened.emit()
        else:
            self.upgraded.emit(result)

    def _refused(self, error: object) -> None:
        if self._closed or isinstance(error, SlideClosedError):
            return
        if isinstance(error, SlideError):
            self.error = error
        else:
            self.error = SlideError(f"{self.path.name} cannot be opened: {error}.", details=repr(error))
        if self.slide is not None:
            self.slide.close()
            self.slide = None
        self.failed.emit()
