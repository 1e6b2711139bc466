"""Runs the conversions of the queue in the background, one after the other, and keeps the queue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.conversion.done import done_before, in_use, lost
from viewer.conversion.leaving import wait_for_left
from viewer.conversion.pace import Pace
from viewer.conversion.partial import clear_left
from viewer.conversion.places import usual_home
from viewer.conversion.presets import PRESETS
from viewer.conversion.queue import ConversionQueue, QueueItem, free_folder
from viewer.conversion.queue_file import QueueFile
from viewer.conversion.run import ConversionFailsCheckError, ConversionReport, ConversionRequest, convert_slide
from viewer.jobs.job import Progress, Step
from viewer.jobs.pause import Pause
from viewer.jobs.work_queue import ItemState
from viewer.slides.slide import SlideError
from viewer.slides.slides_among import slides_among
from viewer.ui.job_pool import Job, JobPool
from viewer.ui.latest_job import LatestJob
from viewer.ui.settings import Settings

_AT_ONCE = 1
"""Conversions that run beside each other: each has threads enough for all cores."""
_LOOK_MS = 1000


@dataclass
class Running:
    """A conversion that is under way."""

    job: Job
    pause: Pause = field(default_factory=Pause)
    pace: Pace = field(default_factory=Pace)
    stopping: bool = False
    """Whether somebody has asked for its end."""


class Conversions(QObject):
    """The queue of the window."""

    changed = Signal()
    """An item came, went, moved, or is in another state."""
    progressed = Signal(int)
    """The item of that number is further."""
    added = Signal(int)
    """Number of the first of several items that were added."""
    refused = Signal(str)
    """Why nothing was added, in sentences."""
    restored = Signal(int)
    """What was kept is there: how many were not finished."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.jobs = JobPool(_AT_ONCE, self)
        """The conversions."""
        self._disk = JobPool(1, self)
        self._saving = LatestJob("Keep the queue", self._disk, self)
        self._file = QueueFile(settings.queue_path)
        self.queue = ConversionQueue(on_change=self._on_change)
        self._running: dict[int, Running] = {}
        self._last: ConversionRequest | None = None
        """What somebody chose last."""
        self._closed = False
        self._clock = QTimer(self, interval=_LOOK_MS)
        """The time left changes also while no tile comes."""
        self._clock.timeout.connect(self._tell_all)
        self._disk.start("Read the queue", lambda _: _offered(self._file.open())).done.connect(self._restore)

    def _restore(self, items: Sequence[QueueItem]) -> None:
        self.queue = ConversionQueue(items, self._on_change)
        self.changed.emit()
        self.restored.emit(sum(item.interrupted for item in items))

    @property
    def unfinished(self) -> int:
        """How many are being converted, or wait."""
        return 0 if self._closed else len(self.queue.unfinished)

    def close(self) -> None:
        """Stop everything; what was not finished is offered when the program starts again."""
        if not self._closed:
            self._closed = True
            items = self.queue.items
            self.jobs.close()
            wait_for_left()
            self._disk.close()
            self._file.save(items)
            self._file.close()

    # --- what a person does ------------------------------------------------------------------------------------

    @property
    def home(self) -> str:
        """Folder for the folders of the slides; empty: what ``usual_home`` says of each slide."""
        return self._settings.conversion_folder

    @home.setter
    def home(self, folder: str) -> None:
        self._settings.conversion_folder = folder
        for item in self.queue.items:
            if item.state.is_open:
                others = [one.request.folder for one in self.queue.items if one is not item]
                target = free_folder(item.request.source, self._home_of(item.request.source), others)
                self.queue.ask_otherwise(item.number, replace(item.request, folder=target))

    def add(self, paths: Sequence[Path]) -> None:
        """Append slides, and those that lie in folders."""
        if paths:
            job = self._disk.start("Look at what was added", partial(slides_among, paths))
            job.done.connect(self._add)
            job.failed.connect(self._not_added)

    def _add(self, slides: Sequence[Path]) -> None:
        there = {item.request.source for item in self.queue.items if item.state is not ItemState.DONE}
        taken = [item.request.folder for item in self.queue.items]
        requests = []
        for slide in slides:
            if slide not in there:
                there.add(slide)
                taken.append(free_folder(slide, self._home_of(slide), taken))
                requests.append(self._asked_last(slide, taken[-1]))
        first = next((item for item in self.queue.add(requests)), None)
        if first is None and slides:
            first = next(item for item in self.queue.items if item.request.source in set(slides))
        if first is not None:
            self.added.emit(first.number)

    def _not_added(self, error: Exception) -> None:
        advice = error.advice if isinstance(error, SlideError) else ""
        self.refused.emit(f"{error} {advice}".strip())

    def _asked_last(self, slide: Path, folder: Path) -> ConversionRequest:
        """As the same slide was asked for before, in all respects, or as any was, without what may name a patient."""
        before = next((one.request for one in reversed(self.queue.items) if one.request.source == slide), None)
        if before is not None:
            return replace(before, folder=folder)
        last = self._last or next((one.request for one in reversed(self.queue.items)), None)
        if last is None:
            return ConversionRequest(slide, folder, PRESETS[0].settings)
        settings = replace(last.settings, label=False, overview=False)
        return ConversionRequest(slide, folder, settings, verify=last.verify, custom=last.custom)

    def ask_otherwise(self, number: int, request: ConversionRequest) -> None:
        """Convert it in another way, and what is added from now on likewise."""
        self._last = request
        self.queue.ask_otherwise(number, request)

    def _home_of(self, slide: Path) -> Path:
        return Path(self.home) if self.home else usual_home(slide)

    def look_after_done(self) -> None:
        """Look whether the folders of finished conversions are still there; of those that are not, that is said."""
        done = [item for item in self.queue.items if item.state is ItemState.DONE]
        if done and not self._closed:
            job = self._disk.start("Look for conversions", lambda _: [(one, lost(one.request)) for one in done])
            job.done.connect(self._tell_lost)

    def _tell_lost(self, looked: Sequence[tuple[QueueItem, SlideError | None]]) -> None:
        for item, words in looked:
            if words is not None and item in self.queue.items:
                self.queue.lost(item.number, str(words), words.advice)

    def start(self, number: int) -> None:
        """Convert one, now or when its turn comes."""
        self.queue.start(number)
        self._advance()

    def start_all(self) -> None:
        """Convert all that are ready."""
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
        """Stop it, or take back that it is to be converted."""
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
            items = self.queue.items
            self._saving.ask(lambda _: self._file.save(items))
            self.changed.emit()

    def _advance(self) -> None:
        while not self._closed and len(self._running) < _AT_ONCE and (item := self.queue.next_waiting):
            self._begin(item)

    def _begin(self, item: QueueItem) -> None:
        number, pause = item.number, Pause()
        job = self.jobs.start(f"Convert {item.request.source.name}", partial(_converted, item.request, pause))
        running = self._running[number] = Running(job, pause)
        job.progressed.connect(partial(self._told, number, running))
        job.done.connect(lambda made: self._over(number, lambda: self.queue.done(number, made[0], kept=made[1])))
        job.failed.connect(lambda error: self._over(number, lambda: self._failed(number, error)))
        job.cancelled.connect(lambda: self._over(number, lambda: self.queue.cancelled(number)))
        self._clock.start()
        self.queue.began(number)

    def _tell_all(self) -> None:
        for number in self._running:
            self.progressed.emit(number)

    def _told(self, number: int, running: Running, step: Step) -> None:
        running.pace.tell(step)
        self.progressed.emit(number)

    def _over(self, number: int, note: object) -> None:
        self._running.pop(number, None)
        if not self._running:
            self._clock.stop()
        if not self._closed:
            assert callable(note)
            note()
            self._advance()

    def _failed(self, number: int, error: Exception) -> None:
        advice = error.advice if isinstance(error, SlideError) else ""
        verification = error.verification if isinstance(error, ConversionFailsCheckError) else None
        name = self.queue.item(number).request.source.name
        sentence = str(error) if isinstance(error, SlideError) else f"{name} could not be converted: {error}."
        self.queue.failed(number, sentence, advice, verification)


def _offered(items: Sequence[QueueItem]) -> Sequence[QueueItem]:
    """Those that were kept; what a program that was killed had written of them is removed."""
    for item in items:
        if item.interrupted:
            clear_left(item.request.folder)
    return items


def _converted(request: ConversionRequest, pause: Pause, progress: Progress) -> tuple[ConversionReport, bool]:
    """The report, and whether it is that of a conversion that was there already."""
    if report := done_before(request):
        return report, True
    if refused := in_use(request):
        raise refused
    try:
        request.folder.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SlideError(
            f"{request.source.name} cannot be converted: the folder {request.folder.parent} cannot be made "
            f"({error.strerror or error}).",
            advice="Choose another folder under “Save in”.",
        ) from error
    return convert_slide(request, progress, pause), False
