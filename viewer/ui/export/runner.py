"""Exports in the background, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from viewer.conversion.verify.result import Verification
from viewer.documents.audit_log import AuditLog
from viewer.export.batch import ChosenSlide, reason_of, tell_files
from viewer.export.done import exported_before
from viewer.export.places import check_kept_apart
from viewer.export.queue import ExportQueue
from viewer.export.run import ExportFailsCheckError, ExportReport, ExportRequest, export_slide
from viewer.jobs.job import Progress
from viewer.jobs.pause import HeldProgress, Pause
from viewer.jobs.work_queue import ItemState
from viewer.slides.slide import SlideError
from viewer.ui.panes_first import PanesFirst
from viewer.ui.session import Session
from viewer.ui.work.runner import WorkRunner


class Exports(WorkRunner[ExportRequest, ExportReport, Verification]):
    """The exports of this session of the program; tiles that the panes wait for come first."""

    task, failure = "Export", "could not be exported"

    def __init__(self, session: Session, log: Callable[[], AuditLog], parent: QObject | None = None) -> None:
        """``log`` gives the audit log that every export tells its events to; raises SlideError where there is none."""
        super().__init__(ExportQueue(), parent)
        self.from_files: dict[Path, tuple[ChosenSlide, ExportRequest]] = {}
        """By the folder of an export: where the shapes of what was asked for were read from, if they were."""
        self.failures: dict[int, str] = {}
        """Why an item failed, in words that travel."""
        self._session, self._log = session, log
        self._panes_first = PanesFirst(lambda: session.loader.pending, self)
        self._panes = self._panes_first.begin()
        session.comparison.listen(lambda *_: self._panes_first.moved() if self.queue.under_way else None)

    def ask(self, request: ExportRequest) -> int:
        """Have it done, after those that wait; gives back its number.

        What was to go into the same folder and came to nothing is asked for anew.
        """
        same = next((item for item in self.queue.items if item.request.out == request.out), None)
        if same is not None and same.state.is_open:
            self.queue.ask_otherwise(same.number, request)
            number = same.number
        else:
            number = self.queue.add([request])[0].number
        self.start(number)
        return number

    def hold_all(self) -> None:
        """Hold up what is under way, and with it what waits; or let it go on."""
        for item in self.queue.under_way:
            if item.state is ItemState.PAUSED:
                self.resume(item.number)
            else:
                self.pause(item.number)

    def stop_all(self) -> None:
        """Take back what waits, and stop what is under way; what is done stays."""
        for item in self.queue.items:
            if item.state is ItemState.WAITING:
                self.cancel(item.number)
        for item in self.queue.under_way:
            self.cancel(item.number)

    def in_folder(self, out: Path) -> ExportRequest | None:
        """What is, or is to be, exported into that folder; None for nothing."""
        found = (item.request for item in self.queue.items if item.request.out == out and not item.state.is_open)
        return next(found, None)

    def close(self) -> None:
        """Stop everything; nothing of what was not finished is left."""
        if not self._closed:
            self._closed = True
            self.jobs.close()

    def slide_of(self, request: ExportRequest) -> Path:
        """See ``WorkRunner``."""
        return request.slide_path

    def work_on(self, request: ExportRequest, pause: Pause, progress: Progress) -> tuple[ExportReport, bool]:
        """The report, and whether it is that of an export that was there already; see ``WorkRunner``."""
        held = HeldProgress(progress, pause, self._panes)
        if report := exported_before(request, held):
            return report, True
        home = request.out.parent
        try:
            home.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise SlideError(
                f"{request.slide_path.name} cannot be exported: the folder {home} cannot be made "
                f"({error.strerror or error}).",
                advice="Choose another folder.",
            ) from error
        log = self._log()
        check_kept_apart(log.path, "the audit log", request.slide_path, request.out)
        slide, asked = self.from_files.get(request.out, (None, None))
        if slide is not None and asked is request:
            tell_files(log, slide, request)
        return export_slide(request, held, log), False

    def note_done(self, number: int, made: tuple[ExportReport, bool]) -> None:
        """See ``WorkRunner``."""
        report, kept = made
        self.queue.done(number, report, kept=kept)

    def failed(self, number: int, error: Exception) -> None:
        """See ``WorkRunner``."""
        self.failures[number] = reason_of(error)
        super().failed(number, error)

    def checks_of(self, error: Exception) -> Verification | None:
        """See ``WorkRunner``."""
        return error.verification if isinstance(error, ExportFailsCheckError) else None
