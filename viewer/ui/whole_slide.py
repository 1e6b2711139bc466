"""The comparison of whole slides that the window holds: what has been found, and what is being worked out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from viewer.comparison.state import ComparisonState, PaneState
from viewer.jobs.job import Step
from viewer.slides.identity import slide_identity
from viewer.slides.slide import SlideClosedError
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.panes_first import PanesFirst
from viewer.ui.session import Session
from viewer.ui.whole_slide_work import Pace, Partial, Request, compare

if TYPE_CHECKING:  # these bring OpenCV, which the window does not wait for
    from viewer.comparison.whole.result import CompareSettings, ComparisonResult

_MOST_KEPT = 4
"""Results of pairs that were open before."""


class WholeSlide(QObject):
    """Holds the result of now; panel, navigator and list of fields read it and follow ``changed``.

    It belongs to the original that is open: with another one it goes, and comes back when that is opened again.
    """

    changed = Signal()
    """There is another result, more of it, or none; or its work began, paused or ended."""
    progressed = Signal(object)
    """A Step of the work."""
    _more = Signal()
    """From the thread that compares."""

    def __init__(self, session: Session, jobs: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self.result: ComparisonResult | None = None
        """What is known so far, whole or not; None while nothing was compared."""
        self.running: Job | None = None
        """The work on it; None while nothing is being compared."""
        self.folder: Path | None = None
        """Where ``result`` is kept; None while it is not, or not as far as it has come."""
        self.failure: Exception | None = None
        """Why the last comparison ended before its time."""
        self.step: Step | None = None
        """How far the work is."""
        self.is_paused = False
        """Whether somebody has held the work up."""
        self.panes_first = PanesFirst(lambda: session.loader.pending, self)
        """When the work waits for the panes."""
        self._asked: Request | None = None
        self._home: str | None = None
        """Identity of the original that the result is about."""
        self._kept: dict[str, tuple[ComparisonResult, Path | None]] = {}
        self._partial, self._pace = Partial(self._more.emit), Pace()
        self._more.connect(self._take_over, Qt.ConnectionType.QueuedConnection)
        session.slots_changed.connect(self._follow)
        session.comparison.listen(self._look)

    # --- the work ----------------------------------------------------------------------------------------------

    @property
    def can_start(self) -> bool:
        """Whether the slides are there, placed, and read by the readers whose pixels count."""
        state = self._session.comparison.state
        first = any(slot.is_first_picture or slot.pending for slot in self._session.slots)
        return not first and any(pane.is_placed for pane in state.panes[1:])

    @property
    def can_resume(self) -> bool:
        """Whether something of the result is still to be compared, and would be as the rest was."""
        result, reference = self.result, self._session.comparison.state.reference
        return (
            self.running is None
            and result is not None
            and reference is not None
            and not result.complete
            and len(self._conversions_of(result)) == len(result.conversions)
            and not self.resume_difference
        )

    @property
    def resume_difference(self) -> str:
        """What keeps the result from being gone on with, as the beginning of a sentence; empty where nothing does."""
        from viewer.comparison.whole.resuming import difference

        result, reference = self.result, self._session.comparison.state.reference
        if result is None or result.complete or reference is None:
            return ""
        return difference(result, reference, self._conversions_of(result), result.settings)

    @property
    def unfinished(self) -> str:
        """Which levels of the result are lacking, wholly or in part; empty where none is or nobody can tell."""
        from viewer.comparison.whole.unfinished import unfinished_text

        result, reference = self.result, self._session.comparison.state.reference
        if result is None or result.complete or reference is None:
            return ""
        conversions = self._conversions_of(result)
        together = len(conversions) == len(result.conversions) and all(one.is_placed for one in conversions)
        return unfinished_text(result, reference, conversions) if together else ""

    def start(self, conversions: Sequence[PaneState], settings: CompareSettings) -> None:
        """Compare the original with these anew; what is held is given up for it."""
        reference = self._session.comparison.state.reference
        if reference is not None and self.running is None:
            self.result = self.folder = None
            self._run(Request(reference, tuple(conversions), settings, None))

    def resume(self) -> None:
        """Go on with a comparison that was cancelled, in this session or another one."""
        reference, result = self._session.comparison.state.reference, self.result
        if result is not None and reference is not None and self.can_resume:
            self._run(Request(reference, self._conversions_of(result), result.settings, result))

    def pause(self, paused: bool) -> None:
        """Hold the work up, or let it go on."""
        if self.running is not None and paused is not self.is_paused:
            self.is_paused = paused
            self._pace.hold(paused)
            self.panes_first.hold(paused)
            self.changed.emit()

    def cancel(self) -> None:
        """End the work; what has been found stays."""
        if self.running is not None:
            self.running.cancel()

    def show(self, result: ComparisonResult | None, folder: Path | None = None) -> None:
        """Hold another result, or more of it, which is kept in ``folder``."""
        self.result, self.folder = result, folder
        self._home = result.original.identity if result is not None else None
        self.changed.emit()

    def _conversions_of(self, result: ComparisonResult) -> tuple[PaneState, ...]:
        from viewer.comparison.whole.belonging import pane_of

        state = self._session.comparison.state
        found = (pane_of(conversion, state) for conversion in result.conversions)
        return tuple(pane for pane in found if pane is not None)

    def _run(self, request: Request) -> None:
        self._asked, self.failure, self.step = request, None, None
        self._home = slide_identity(request.reference.slide)
        self.is_paused = False
        self._partial, self._pace = Partial(self._more.emit), Pace()
        work = partial(compare, request, self.panes_first.begin(), self._partial.note)
        job = self.running = self._jobs.start(f"Compare {request.reference.slide.name}", work)
        job.progressed.connect(partial(self._step, job))
        job.done.connect(partial(self._finish, job))
        job.failed.connect(partial(self._fail, job))
        job.over.connect(partial(self._over, job))
        self.changed.emit()

    def _take_over(self) -> None:
        latest = self._partial.take()
        if latest is not None and self.running is not None:
            self.show(latest)

    def _step(self, job: Job, step: Step) -> None:
        if job is self.running:
            self.step = self._pace.of(step)
            self.progressed.emit(self.step)

    def _finish(self, job: Job, result: ComparisonResult) -> None:
        if job is self.running:
            self._partial.take()
            self.result, self.folder = result, None

    def _fail(self, job: Job, error: Exception) -> None:
        if job is self.running and not isinstance(error, SlideClosedError):
            self.failure = error

    def _over(self, job: Job) -> None:
        if job is self.running:
            self._take_over()
            self._forget_work()
            self.changed.emit()

    def _forget_work(self) -> None:
        self.running, self._asked, self.is_paused = None, None, False

    # --- panes and slides --------------------------------------------------------------------------------------

    def _look(self, before: ComparisonState, state: ComparisonState) -> None:
        if before.panes is not state.panes:
            self._follow()
        if self.running is not None and before.viewport != state.viewport:
            self.panes_first.moved()

    def _follow(self) -> None:
        """Drop what other slides than the open ones are about; what lies elsewhere now is only told."""
        reference = self._session.comparison.state.reference
        asked = self._asked
        if self.running is not None and asked is not None and not self._is_still_open(asked):
            # What it has found is kept with its slides; what it still tells is of no interest here.
            self._take_over()
            self.running.cancel()
            self._forget_work()
        identity = slide_identity(reference.slide) if reference is not None else None
        if identity == self._home or (identity is None and self._session.slots):
            if self.result is not None:
                self.changed.emit()
            return
        if self._home is not None and self.result is not None:
            self._kept = {self._home: (self.result, self.folder), **self._kept}
            self._kept = dict(list(self._kept.items())[:_MOST_KEPT])
        result, folder = self._kept.pop(identity, (None, None)) if identity is not None else (None, None)
        self.failure = None
        self.show(result, folder)
        self._home = identity

    def _is_still_open(self, asked: Request) -> bool:
        slides = {id(pane.slide) for pane in self._session.comparison.state.panes}
        return all(id(pane.slide) in slides for pane in (asked.reference, *asked.conversions))
