"""Runs the conversions of the queue in the background, one after the other, and keeps the queue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from viewer.conversion.done import done_before, in_use, lost
from viewer.conversion.leaving import wait_for_left
from viewer.conversion.partial import clear_left
from viewer.conversion.places import usual_home
from viewer.conversion.presets import PRESETS
from viewer.conversion.queue import ConversionQueue, QueueItem, free_folder
from viewer.conversion.queue_file import QueueFile
from viewer.conversion.run import ConversionFailsCheckError, ConversionReport, ConversionRequest, convert_slide
from viewer.conversion.verify.result import Verification
from viewer.jobs.job import Progress
from viewer.jobs.pause import Pause
from viewer.jobs.work_queue import ItemState
from viewer.slides.slide import SlideError
from viewer.slides.slides_among import slides_among
from viewer.ui.job_pool import JobPool
from viewer.ui.latest_job import LatestJob
from viewer.ui.settings import Settings
from viewer.ui.work.runner import WorkRunner


class Conversions(WorkRunner[ConversionRequest, ConversionReport, Verification]):
    """The queue of the window."""

    task, failure = "Convert", "could not be converted"
    added = Signal(int)
    """Number of the first of several items that were added."""
    refused = Signal(str)
    """Why nothing was added, in sentences."""
    restored = Signal(int)
    """What was kept is there: how many were not finished."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(ConversionQueue(), parent)
        self._settings = settings
        self._disk = JobPool(1, self)
        self._saving = LatestJob("Keep the queue", self._disk, self)
        self._file = QueueFile(settings.queue_path)
        self._last: ConversionRequest | None = None
        """What somebody chose last."""
        self._disk.start("Read the queue", lambda _: _offered(self._file.open())).done.connect(self._restore)

    def _restore(self, items: Sequence[QueueItem]) -> None:
        self.queue = ConversionQueue(items, self._on_change)
        self.changed.emit()
        self.restored.emit(sum(item.interrupted for item in items))

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

    # --- the work ----------------------------------------------------------------------------------------------

    def slide_of(self, request: ConversionRequest) -> Path:
        """See ``WorkRunner``."""
        return request.source

    def work_on(self, request: ConversionRequest, pause: Pause, progress: Progress) -> tuple[ConversionReport, bool]:
        """See ``WorkRunner``: the report, and whether it is that of a conversion that was there already."""
        return _converted(request, pause, progress)

    def note_done(self, number: int, made: tuple[ConversionReport, bool]) -> None:
        """See ``WorkRunner``."""
        self.queue.done(number, made[0], kept=made[1])

    def checks_of(self, error: Exception) -> Verification | None:
        """See ``WorkRunner``."""
        return error.verification if isinstance(error, ConversionFailsCheckError) else None

    def _on_change(self) -> None:
        if not self._closed:
            items = self.queue.items
            self._saving.ask(lambda _: self._file.save(items))
        super()._on_change()


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
