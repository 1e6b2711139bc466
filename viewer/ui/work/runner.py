"""Does the work of a queue in the background, in its order, with pause, continue and cancel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.conversion.pace import Pace
from viewer.jobs.job import Progress, Step
from viewer.jobs.pause import Pause
from viewer.jobs.work_queue import WorkItem, WorkQueue
from viewer.slides.slide import SlideError
from viewer.ui.job_pool import Job, JobPool

_AT_ONCE = 1
"""Items that are worked on beside each other: each has threads enough for all cores."""
_LOOK_MS = 1000


@dataclass
class Running:
    """An item that is under way."""

    job: Job
    pause: Pause = field(default_factory=Pause)
    pace: Pace = field(default_factory=Pace)
    stopping: bool = False
    """Whether somebody has asked for its end."""


class WorkRunner[Request, Report, Checks](QObject):
    """Whoever inherits says what the work on an item is, and what is noted of its end."""

    task: ClassVar[str]
    """What is done with a slide, before its name: "Convert"."""
    failure: ClassVar[str]
    """What is said of a slide, after its name, where nothing better is known: "could not be converted"."""
    changed = Signal()
    """An item came, went, moved, or is in another state."""
    progressed = Signal(int)
    """The item of that number is further."""

    def __init__(self, queue: WorkQueue[Request, Report, Checks], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = JobPool(_AT_ONCE, self)
        """Of the work itself."""
        self.queue = queue
        self.queue.on_change = self._on_change
        self._running: dict[int, Running] = {}
        self._closed = False
        self._clock = QTimer(self, interval=_LOOK_MS)
        """The time left changes also while nothing is told."""
        self._clock.timeout.connect(self._tell_all)

    def work_on(self, request: Request, pause: Pause, progress: Progress) -> Any:
        """Do what is asked for, in any thread; raises Cancelled where it is to stop."""
        raise NotImplementedError

    def note_done(self, number: int, made: Any) -> None:
        """``made`` is what ``work_on`` returned."""
        raise NotImplementedError

    def checks_of(self, error: Exception) -> Checks | None:
        """The verification of files that failed a check; None where something else went wrong."""
        raise NotImplementedError

    def slide_of(self, request: Request) -> Path:
        """The slide that it is about."""
        raise NotImplementedError

    @property
    def unfinished(self) -> int:
        """How many are under way, or wait."""
        return 0 if self._closed else len(self.queue.unfinished)

    # --- what a person does ------------------------------------------------------------------------------------

    def start(self, number: int) -> None:
        """Have one done, now or when its turn comes."""
        self.queue.start(number)
        self._advance()

    def start_all(self) -> None:
        """Have all done that are ready."""
        self.queue.start_all()
        self._advance()

    def pause(self, number: int) -> None:
        """Hold it up; it keeps its place, and what is written."""
        running = self._running[number]
        running.pause.pause()
        running.pace.pause()
        self.queue.paused(number)

    def resume(self, number: int) -> None:
        """Let it go on."""
        running = self._running[number]
        running.pause.resume()
        running.pace.resume()
        self.queue.began(number)

    def cancel(self, number: int) -> None:
        """Stop it, or take back that it is to be done."""
        running = self._running.get(number)
        if running is None:
            self.queue.take_back(number)
            return
        running.stopping = True
        running.job.cancel()
        self.changed.emit()

    # --- what is under way -------------------------------------------------------------------------------------

    def running(self, number: int) -> Running | None:
        """What is known of one that is under way."""
        return self._running.get(number)

    def _on_change(self) -> None:
        if not self._closed:
            self.changed.emit()

    def _advance(self) -> None:
        while not self._closed and len(self._running) < _AT_ONCE and (item := self.queue.next_waiting):
            self._begin(item)

    def _begin(self, item: WorkItem[Request, Report, Checks]) -> None:
        number, pause = item.number, Pause()
        name = f"{self.task} {self.slide_of(item.request).name}"
        job = self.jobs.start(name, partial(self.work_on, item.request, pause))
        running = self._running[number] = Running(job, pause)
        job.progressed.connect(partial(self._told, number, running))
        job.done.connect(lambda made: self._over(number, lambda: self.note_done(number, made)))
        job.failed.connect(lambda error: self._over(number, lambda: self.failed(number, error)))
        job.cancelled.connect(lambda: self._over(number, lambda: self.queue.cancelled(number)))
        self._clock.start()
        self.queue.began(number)

    def _tell_all(self) -> None:
        for number in self._running:
            self.progressed.emit(number)

    def _told(self, number: int, running: Running, step: Step) -> None:
        running.pace.tell(step)
        self.progressed.emit(number)

    def _over(self, number: int, note: Callable[[], object]) -> None:
        self._running.pop(number, None)
        if not self._running:
            self._clock.stop()
        if not self._closed:
            note()
            self._advance()

    def failed(self, number: int, error: Exception) -> None:
        """Note that the work on an item failed."""
        advice = error.advice if isinstance(error, SlideError) else ""
        name, cause = self.slide_of(self.queue.item(number).request).name, error or type(error).__name__
        sentence = str(error) if isinstance(error, SlideError) else f"{name} {self.failure}: {cause}."
        self.queue.failed(number, sentence, advice, self.checks_of(error))
